package extract

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"mailuo/graph"
)

// address finds who is told to act: the bodies and groups that open the sentence
// or stand right before its cue, those with a role (牵头, 配合, 责任单位), else the
// subject of the sentence before in the same paragraph.
func (d *draft) address(r *directive, prev *directive) {
	d.roles(r)
	if len(r.addressees) == 0 {
		d.subject(r)
	}
	if len(r.addressees) == 0 {
		r.addressees = d.urged(r.span)
	}
	if len(r.addressees) == 0 && prev != nil && r.attributed == nil {
		goesOn := d.goesOn(r)
		for _, a := range prev.addressees {
			deictic := a.entity == nil && r.rule == "directive.task" // 我们要…。加强…。
			if a.role == graph.RoleAll && (goesOn || deictic) {
				a.inferred = graph.InferredParagraph
				r.addressees = append(r.addressees, a)
			}
		}
	}
}

// urged returns who is urged: 鼓励批发企业建设…, 希望广大干部….
func (d *draft) urged(s span) []addressee {
	cue, ok := d.cueAt(d.opening(s), "EXHORT")
	if !ok {
		return nil
	}
	if actors := d.actorsFrom(cue.end, s.end); len(actors) > 0 {
		return actors
	}
	for _, h := range d.cues(span{cue.end, min(cue.end+maxGroup, s.end)}, "ACTORHEAD") {
		who := span{cue.end, h.end}
		if strings.ContainsAny(d.words(who), ",;:") {
			return nil
		}
		if d.ends[h.end] && isVerb(d.pos[h.end]) {
			return []addressee{d.groupAddressee(who)}
		}
	}
	return nil
}

// goesOn reports whether the sentence goes on with the demand before it: it opens
// with its cue and no subject of its own, or the genre tells what to do.
func (d *draft) goesOn(r *directive) bool {
	if d.commands() {
		return true
	}
	at := d.skipEnums(d.opening(r.span), r.end)
	hits := append(d.obliging(r.span), d.forbidding(r.span)...)
	return slices.ContainsFunc(hits, func(h hit) bool { return h.start-at <= 2 })
}

// roles reads A牵头,B配合 and 责任单位:A、B.
func (d *draft) roles(r *directive) {
	for _, h := range d.cues(r.span, "LEAD", "COOPERATE") {
		role := graph.Role(d.cue(h).Class)
		for _, a := range d.actorsBefore(h.start, r.start) {
			if d.isObject(a.span, r.start) {
				continue
			}
			a.role = role
			r.addressees = append(r.addressees, a)
		}
	}
	for _, h := range d.cues(r.span, "WITH") { // A要会同B…
		helpers := d.actorsFrom(h.end, r.end)
		if len(helpers) == 0 {
			continue
		}
		for i := range helpers {
			helpers[i].role = graph.RoleCooperate
		}
		before := *r
		before.end = h.start
		before.addressees = nil
		if d.subject(&before); len(before.addressees) > 0 {
			for i := range before.addressees {
				before.addressees[i].role = graph.RoleLead
			}
			r.addressees = append(append(r.addressees, before.addressees...), helpers...)
		}
	}
	for _, h := range d.cues(r.span, "RESPONSIBLE") {
		if h.end >= r.end || d.norm[h.end] != ':' {
			continue
		}
		role := graph.RoleAll
		if arg := d.cue(h).Arg; arg != "" {
			role = graph.Role(arg)
		}
		for _, m := range d.mentionsIn(span{h.end, r.end}) {
			if m.kind == graph.KindBody && !d.hasAddressee(r, m.span) {
				r.addressees = append(r.addressees, addressee{m.span, role, m.entity, ""})
			}
		}
	}
}

// isObject reports whether what stands before s makes it an object or attribute
// (为勇于负责的干部负责), not who is told to act.
func (d *draft) isObject(s span, from int) bool {
	if s.start <= from {
		return false
	}
	if _, ok := d.cueBefore(s.start, "AGENT"); ok {
		return false
	}
	if _, ok := d.cueBefore(s.start, "OF", "TOWARD"); ok {
		return true
	}
	p := d.pos[d.wordStart(s.start)]
	return p == "p" || isVerb(p)
}

func (d *draft) hasAddressee(r *directive, s span) bool {
	return slices.ContainsFunc(r.addressees, func(a addressee) bool { return a.overlaps(s) })
}

// subject reads the list of bodies and groups before the first cue of the
// sentence, or at its start.
func (d *draft) subject(r *directive) {
	cues := append(d.obliging(r.span), d.forbidding(r.span)...)
	slices.SortFunc(cues, func(a, b hit) int { return a.start - b.start })
	for _, h := range cues {
		at := h.start
		for at > r.start { // adverbs between the subject and the cue
			w := d.wordStart(at)
			if p := d.pos[w]; w < r.start || p != "d" && p != "ad" {
				break
			}
			at = w
		}
		if actors := d.actorsBefore(at, r.start); len(actors) > 0 && !d.isObject(actors[0].span, r.start) {
			r.addressees = actors
			return
		}
	}
	if actors := d.actorsAfter(r.span, cues); len(actors) > 0 {
		r.addressees = actors
	}
}

// actorsBefore returns the bodies and groups, listed or alone, that end at i.
func (d *draft) actorsBefore(i, from int) []addressee {
	var out []addressee
	for i > from {
		a, ok := d.actorEnding(i, from)
		if !ok {
			break
		}
		out = append([]addressee{a}, out...)
		i = a.start
		h, joined := d.cueBefore(i, "AND")
		switch {
		case joined:
			i = h.start
		case i > from && (d.norm[i-1] == '、' || d.norm[i-1] == ','):
			i--
		default:
			return out
		}
	}
	return out
}

// actorEnding returns the body, group or deictic word that ends at i.
func (d *draft) actorEnding(i, from int) (addressee, bool) {
	if g := d.groupEnding(i, from); g.len() > 0 {
		return d.groupAddressee(g), true
	}
	if m := d.mentionEnding(graph.KindBody, i, from); m != nil {
		return addressee{m.span, graph.RoleAll, m.entity, ""}, true
	}
	if m := d.mentionEnding(graph.KindPlace, i, from); m != nil && (m.start == from || strings.ContainsRune(",;、:", d.norm[m.start-1])) {
		return addressee{m.span, graph.RoleAll, nil, ""}, true // 河西区要…: it stands for its government
	}
	if s := d.nounActor(i, from); s.len() > 0 {
		return d.groupAddressee(s), true
	}
	if h, ok := d.cueBefore(i, "DEIXIS"); ok && h.start >= from {
		d.leave(span{h.start, h.end}, graph.KindGroup, graph.ReasonDeixis, "directive.addressee")
		return addressee{span{h.start, h.end}, graph.RoleAll, nil, ""}, true
	}
	return addressee{}, false
}

// mentionEnding returns the mention of a kind, no part of another, that ends at i
// and does not start before from; nil for none.
func (d *draft) mentionEnding(kind graph.Kind, i, from int) *mention {
	k := sort.Search(len(d.mentions), func(k int) bool { return d.mentions[k].start >= from })
	for ; k < len(d.mentions) && d.mentions[k].start < i; k++ {
		if m := d.mentions[k]; m.end == i && m.kind == kind && !m.part {
			return m
		}
	}
	return nil
}

// nounActor returns the words of a clause that end at i, where they end in what can
// act: 有条件的学校要…, 地方政府必须….
func (d *draft) nounActor(i, from int) span {
	if _, ok := d.cueBefore(i, "ACTORHEAD"); !ok {
		return span{}
	}
	start := i
	for start > from && !strings.ContainsRune(",;、: ”", d.norm[start-1]) {
		if start--; d.norm[start] == ')' { // 各县(市、区)人民政府
			for start > from && d.norm[start] != '(' {
				start--
			}
		}
	}
	s := span{start, i}
	if s.len() > maxGroup || !d.starts[start] || isVerb(d.pos[start]) || slices.Contains([]string{"p", "d", "c", "ad"}, d.pos[start]) {
		return span{}
	}
	return s
}

// actorsAfter returns the bodies and groups that open the sentence, where a
// verb, an adverb or a comma and then a cue follow.
func (d *draft) actorsAfter(s span, cues []hit) []addressee {
	at := d.opening(s)
	for _, m := range d.mentions { // 2023年,各部门…
		if m.start == at && m.kind == graph.KindDate && m.end < s.end && d.norm[m.end] == ',' {
			at = m.end + 1
		}
	}
	out := d.actorsFrom(at, s.end)
	if len(out) == 0 {
		return nil
	}
	last := out[len(out)-1].end
	if d.norm[last] == '《' { // 市教育局《…》提出,要…: who issued it
		return nil
	}
	p := d.pos[last]
	if len(cues) > 0 || isVerb(p) || p == "d" || p == "p" || p == "ad" || p == "i" {
		return out
	}
	return nil
}

// actorsFrom returns the bodies and groups, listed or alone, that start at i.
func (d *draft) actorsFrom(i, end int) []addressee {
	var out []addressee
	for i < end {
		a, ok := d.actorStarting(i, end)
		if !ok {
			return out
		}
		out = append(out, a)
		h, ok := d.cueAt(a.end, "AND")
		if !ok {
			return out
		}
		i = h.end
	}
	return out
}

func (d *draft) actorStarting(i, end int) (addressee, bool) {
	if g := d.groupFrom(i, end); g.len() > 0 {
		return d.groupAddressee(g), true
	}
	for _, m := range d.mentions {
		if m.start == i && m.end <= end && m.kind == graph.KindBody && !m.part {
			return addressee{m.span, graph.RoleAll, m.entity, ""}, true
		}
	}
	if h, ok := d.cueAt(i, "DEIXIS"); ok {
		d.leave(span{h.start, h.end}, graph.KindGroup, graph.ReasonDeixis, "directive.addressee")
		return addressee{span{h.start, h.end}, graph.RoleAll, nil, ""}, true
	}
	return addressee{}, false
}

// maxGroup is the length of the longest wording of a group, in code points.
const maxGroup = 20

// groupEnding returns the group of people that ends at i: a head (党员干部) and what
// qualifies it (机关, 各级, 各党组(党委)主要).
func (d *draft) groupEnding(i, from int) span {
	h, ok := d.cueBefore(i, "GROUP")
	if !ok || h.start < from {
		return span{}
	}
	start := h.start
	for start > from && i-start < maxGroup {
		if l, ok := d.cueBefore(start, "GROUPLEFT"); ok && l.start >= from {
			start = l.start
			continue
		}
		m := d.mentionEnding(graph.KindBody, start, from)
		if m == nil {
			break
		}
		start = m.start
	}
	if start == h.start && h.end-h.start < 3 && !d.isWords(span{h.start, h.end}) {
		return span{}
	}
	return span{start, i}
}

// groupFrom returns the longest group that starts at i.
func (d *draft) groupFrom(i, end int) span {
	for stop := min(end, i+maxGroup); stop > i+1; stop-- {
		if g := d.groupEnding(stop, i); g.len() > 0 && g.start == i {
			return g
		}
	}
	return span{}
}

// groupAddressee makes the group's entity and its mention.
func (d *draft) groupAddressee(s span) addressee {
	words := d.words(s)
	e := d.entityOf(graph.KindGroup, graph.Normal(words), d.hostScope(), false)
	e.called(d.surface(s), nil)
	m := &mention{span: s, kind: graph.KindGroup, rule: "group.addressee", conf: 800, entity: e}
	if !slices.ContainsFunc(e.mentions, func(o *mention) bool { return o.span == s }) {
		e.mentions = append(e.mentions, m)
		d.groups = append(d.groups, m)
		e.claim(graph.PropCollective, "true", d.said(m))
	}
	return addressee{s, graph.RoleAll, e, ""}
}

// setDeadline finds a date that something is due by: 年底前, 到2025年, 年内. Where
// the text gives no year, the deadline has its wording and no date.
func (d *draft) setDeadline(r *directive) {
	for _, m := range d.mentions {
		if m.kind != graph.KindDate || !r.span.holds(m.span) || m.part {
			continue
		}
		if h, ok := d.dateWord(m.end, "BEFORE"); ok {
			r.deadline, r.dueSpan = m, span{m.start, h.end}
			_, r.recurs = d.cueBefore(m.start, "EVERY")
			return
		}
		if _, ok := d.cueBefore(m.start, "DUEAT"); ok && m.entity != nil && m.entity.date.Year() >= d.speech.year() && d.speech.year() > 0 {
			r.deadline, r.dueSpan = m, m.span
			return
		}
		if _, ok := d.cueAt(m.start, "DUEWORD"); ok {
			r.deadline, r.dueSpan = m, m.span
			return
		}
	}
}

// setTargets finds the quantities to reach.
func (d *draft) setTargets(r *directive) {
	for i := r.start; i < r.end; i++ {
		if !isDigit(d.norm[i]) || i > r.start && (isDigit(d.norm[i-1]) || isLatin(d.norm[i-1]) || d.norm[i-1] == '.') || d.inQuote(i) {
			continue
		}
		m := d.x.shapes.quantity.FindStringSubmatch(d.ahead(i, r.end, 24))
		if m == nil || slices.ContainsFunc(d.mentions, func(o *mention) bool { return o.kind == graph.KindDate && o.overlaps(span{i, i + 1}) }) {
			continue
		}
		end := i + len([]rune(m[0]))
		t := target{span: span{i, end}, comparator: graph.ComparatorEqual, value: m[1], unit: m[2]}
		if h, ok := d.cueBefore(i, "COMPARE"); ok {
			t.start, t.comparator = h.start, graph.Comparator(d.cue(h).Arg)
		}
		if h, ok := d.cueAt(end, "COMPARE"); ok {
			t.end, t.comparator = h.end, graph.Comparator(d.cue(h).Arg)
		}
		if from, to, ok := d.rangeValue(m[1]); ok {
			t.value, t.comparator = from+"/"+to, graph.ComparatorRange
		}
		r.targets = append(r.targets, t)
		i = end - 1
	}
}

// rangeValue splits 5-6 into its ends.
func (d *draft) rangeValue(s string) (string, string, bool) {
	for _, sep := range d.x.rangeSigns {
		if from, to, ok := strings.Cut(s, sep); ok {
			_, errFrom := strconv.ParseFloat(from, 64)
			_, errTo := strconv.ParseFloat(to, 64)
			return from, to, errFrom == nil && errTo == nil
		}
	}
	return "", "", false
}
