package extract

import (
	"slices"
	"strings"

	"mailuo/graph"
)

// This file reads what names say by themselves: a name that holds the name of
// another thing of the text says how the two belong together.

// nameRule opens the rules of what a name alone says.
const nameRule = "relation.name"

// ownName is a wording that the text has for an entity, standing alone.
type ownName struct {
	words  []rune
	entity *entity
}

// holding is a name inside another one.
type holding struct {
	outer *mention
	inner *entity
	span  // of the inner name
}

// ownNames lists the wordings of what the text names alone, by their first two
// characters, longest first.
func (d *draft) ownNames() map[[2]rune][]ownName {
	out := map[[2]rune][]ownName{}
	seen := map[string]bool{}
	for _, m := range d.mentions {
		switch m.kind {
		case graph.KindPlace, graph.KindBody, graph.KindPerson, graph.KindPolicy:
		default:
			continue
		}
		s := m.span
		if t, ok := d.cueAt(s.end, "TITLE"); ok && m.kind == graph.KindPerson && s.len() == 1 { // 毛主席
			s.end = t.end
		}
		words := []rune(unquoted(d.words(s)))
		if m.part || m.anaphor || m.entity == nil || len(words) < 2 || seen[string(words)] || m.body != nil && m.body.collective {
			continue
		}
		seen[string(words)] = true
		k := [2]rune{words[0], words[1]}
		out[k] = append(out[k], ownName{words, m.entity})
	}
	for _, ns := range out {
		slices.SortStableFunc(ns, func(a, b ownName) int { return len(b.words) - len(a.words) })
	}
	return out
}

// holdings finds the names inside names, outermost ones only.
func (d *draft) holdings() []holding {
	names := d.ownNames()
	var out []holding
	for _, m := range d.mentions {
		if m.part || m.entity == nil || m.kind == graph.KindPlace || m.kind == graph.KindPerson || m.kind == graph.KindDate {
			continue
		}
		for i := m.start; i+1 < m.end; {
			n, ok := d.nameAt(names, i, m)
			if !ok {
				i++
				continue
			}
			s := span{i, i + len(n.words)}
			out = append(out, holding{m, n.entity, s})
			i = s.end
		}
	}
	return out
}

// nameAt returns the longest name that stands at i inside m, is not all of it and
// does not only arise at the seam of two words.
func (d *draft) nameAt(names map[[2]rune][]ownName, i int, m *mention) (ownName, bool) {
	for _, n := range names[[2]rune{d.norm[i], d.norm[i+1]}] {
		s := span{i, i + len(n.words)}
		switch {
		case s.end > m.end || n.entity == m.entity || !slices.Equal(d.norm[s.start:s.end], n.words):
		case unquoted(d.words(m.span)) == string(n.words):
		case s.len() == 2 && !d.starts[s.start] && !d.ends[s.end]:
		default:
			return n, true
		}
	}
	return ownName{}, false
}

// nameRelations reads names that hold names: 十二届XX市委二次全会 is held by XX市委,
// 绍兴市教育局 is in 绍兴市, 党的二十大报告 was adopted at 党的二十大. What the text
// names alone goes before what the name's parts were read as.
func (d *draft) nameRelations() {
	own := d.holdings()
	for _, h := range own {
		d.nameRelation(h.outer, h.inner, h.span, nameRule+".own")
	}
	for i, p := range d.mentions {
		if !p.part || p.entity == nil {
			continue
		}
		within := slices.IndexFunc(own, func(h holding) bool { return h.overlaps(p.span) })
		for _, m := range d.holders(i) {
			// A body is where the body is that its name opens with.
			if within < 0 || m.kind == graph.KindBody && p.kind == graph.KindPlace && own[within].inner.Kind == graph.KindBody {
				d.partRelation(m, p)
			}
		}
	}
}

// holders returns the mentions that hold the i-th, which is a part.
func (d *draft) holders(i int) []*mention {
	p := d.mentions[i]
	var out []*mention
	for k := i - 1; k >= 0 && p.start-d.mentions[k].start <= maxTitle; k-- {
		if m := d.mentions[k]; !m.part && m.entity != nil && m.holds(p.span) {
			out = append(out, m)
		}
	}
	for k := i + 1; k < len(d.mentions) && d.mentions[k].start == p.start; k++ {
		if m := d.mentions[k]; !m.part && m.entity != nil && m.holds(p.span) {
			out = append(out, m)
		}
	}
	return out
}

// partRelation reads what a part that the rules found says of the name.
func (d *draft) partRelation(m, p *mention) {
	e := d.between(nameRule, 900, "", m)
	switch {
	case p.kind == graph.KindDate && m.kind == graph.KindMeeting:
		d.add(graph.VerbHeldOn, m.entity, p.entity, e)
		d.dateClaim(m, p)
	case p.kind == graph.KindMeeting:
		d.add(graph.VerbAdoptedAt, m.entity, p.entity, e)
	default:
		d.nameRelation(m, p.entity, p.span, nameRule)
	}
}

// nameRelation notes what the name of m says by holding another one at s.
func (d *draft) nameRelation(m *mention, inner *entity, s span, rule string) {
	e := d.between(rule, 900, "", m)
	opens := strings.Trim(d.words(span{m.start, s.start}), "《“") == ""
	switch inner.Kind {
	case graph.KindPlace:
		if d.isCue(m.span, "PARTYPREFIX") { // 中国共产党 is the party's name and no organ's
			return
		}
		d.add(graph.VerbLocatedIn, m.entity, inner, e)
	case graph.KindPerson:
		_, title := d.cueAt(s.end, "TITLE", "GROUP")
		if _, within := d.cueBefore(s.end, "TITLE"); within { // 毛主席 of 毛主席的革命外交路线
			title = true
		}
		if m.kind == graph.KindDocument {
			d.add(graph.VerbIssuedBy, m.entity, inner, e)
		} else if opens && title {
			d.add(graph.VerbRaisedBy, m.entity, inner, e)
		}
	case graph.KindBody:
		switch {
		case m.kind == graph.KindMeeting:
			if !opens && d.celebrates(span{m.start, s.start}) { // 庆祝中国共产党成立100周年大会
				return
			}
			d.add(graph.VerbHeldBy, m.entity, inner, e)
		case m.kind == graph.KindDocument:
			d.add(graph.VerbIssuedBy, m.entity, inner, e)
			m.entity.claim(graph.PropIssuer, inner.name, e)
		case m.kind == graph.KindBody && opens && rule == nameRule+".own" && !d.isCue(span{s.end, m.end}, "SAMEBODY"):
			d.add(graph.VerbPartOf, m.entity, inner, e)
		}
	case graph.KindPolicy:
		if m.kind == graph.KindPolicy && opens && d.howMany(span{s.end, m.end}) > 0 { // 健康益阳15个专项行动
			d.add(graph.VerbPartOf, m.entity, inner, e)
		}
	}
}

// celebrates reports whether the words of a name before another one hold a verb: what
// follows is what the meeting is about.
func (d *draft) celebrates(s span) bool {
	for i := s.start; i < s.end; i = d.wordEnd(i) {
		if d.wordEnd(i)-i > 1 && d.pos[i] == "v" {
			return true
		}
	}
	return false
}

// hostRelations notes that an organ named without its place (市委) is in the host's.
func (d *draft) hostRelations() {
	for _, m := range d.mentions {
		if m.kind != graph.KindBody || m.inferred != graph.InferredHost || m.entity == nil || m.entity.place == nil || m.entity.place.row == nil {
			continue
		}
		e := d.said(m)
		e.Rule = "relation.host"
		d.add(graph.VerbLocatedIn, m.entity, d.placeEntity(&mention{span: m.span, kind: graph.KindPlace, rule: "relation.host", place: m.entity.place}), e)
	}
}

// howMany returns the number that the words of s open with, where a measure word
// stands behind it (三大 of “三大工程”); 0 for none.
func (d *draft) howMany(s span) int {
	for s.start < s.end && strings.ContainsRune("“‘《", d.norm[s.start]) {
		s.start++
	}
	end := s.start
	for end < s.end && (isNumeral(d.norm[end]) || isDigit(d.norm[end])) {
		end++
	}
	n, ok := number(d.words(span{s.start, end}))
	if !ok || n < 2 || end >= s.end {
		return 0
	}
	if _, ok := d.cueAt(end, "MEASURE"); !ok {
		return 0
	}
	return n
}

// memberRelations reads lists that a name closes: 甲、乙、丙“三大工程”, 甲、乙等国家重大专项.
// They are its parts where the list is as long as the number says, or names some of them (等).
func (d *draft) memberRelations(ms []*mention) {
	for i, m := range ms {
		if i == 0 || m.kind != graph.KindPolicy || m.entity == nil {
			continue
		}
		n := d.howMany(m.span)
		members, some := d.listBefore(ms[:i], m)
		if len(members) < 2 || !some && len(members) != n || some && n > 0 && len(members) >= n {
			continue
		}
		for _, p := range members {
			d.add(graph.VerbPartOf, p.entity, m.entity, d.between("relation.part.list", 850, "", p, m))
		}
	}
}

// listBefore returns the policies of the list that ends right before m, and
// whether it says that there are more (等).
func (d *draft) listBefore(ms []*mention, m *mention) (members []*mention, some bool) {
	at := m.start
	if h, ok := d.cueBefore(at, "LIST"); ok {
		at, some = h.start, true
	}
	for k := len(ms) - 1; k >= 0 && ms[k].kind == graph.KindPolicy; k-- {
		gap := span{ms[k].end, at}
		if gap.len() < 0 || gap.len() > 0 && (len(members) == 0 || !d.isCue(gap, "AND")) {
			break
		}
		members = append(members, ms[k])
		at = ms[k].start
	}
	slices.Reverse(members)
	return members, some
}

// maxItems is how many sentences the items of a numbered name may take.
const maxItems = 80

// itemRelations reads 实施“十大行动”:一是实施甲行动,…。二是开展乙行动,…: the policies
// that the items open with are parts of the numbered one before them.
func (d *draft) itemRelations() {
	for i, s := range d.sentences {
		ms := d.mentionsIn(s.span)
		for _, m := range ms {
			if m.kind != graph.KindPolicy || m.part || m.entity == nil {
				continue
			}
			if n := d.howMany(m.span); n > 1 {
				d.items(m, n, i)
			}
		}
	}
}

// items notes the items 1 to n of m, named in sentence at: in order, each at the
// start of a clause.
func (d *draft) items(m *mention, n, at int) {
	next := 1
	var found []*mention
	for _, s := range d.sentences[at:min(at+maxItems, len(d.sentences))] {
		for _, c := range d.clauses(s.span) {
			start := d.skipMarks(c.start, c.end)
			h, ok := d.cueAt(start, "ENUM")
			if !ok || start < m.end || next > n {
				continue
			}
			if k, ok := number(d.words(span{start, h.end - 1})); !ok || k != next {
				if ok && k == 1 { // the items of another list
					return
				}
				continue
			}
			next++
			for _, p := range d.mentionsIn(c) {
				if p.kind == graph.KindPolicy && !p.part && p.entity != nil && p.start-h.end <= maxOpening+1 {
					found = append(found, p)
					break
				}
			}
		}
	}
	if next <= n || len(found) < 2 {
		return
	}
	for _, p := range found {
		d.add(graph.VerbPartOf, p.entity, m.entity, d.between("relation.part.item", 800, "", p))
	}
}
