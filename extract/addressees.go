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
	if len(r.addressees) == 0 && (r.attributed == nil || r.attributedBy != "") {
		d.carryOn(r, prev)
	}
}

// carryOn takes who was told in the demand before it in the paragraph, else whom a
// sentence there was about (共青团是…。要…).
func (d *draft) carryOn(r *directive, prev *directive) {
	var before []addressee
	if prev != nil {
		before = prev.addressees
	}
	if len(before) == 0 && d.goesOn(r) {
		before = d.about(r)
	}
	same := d.sameSubject(r)
	for _, a := range before {
		deictic := a.entity == nil && r.rule == "directive.task" && !d.isPlace(a.span) // 我们要…。加强…。
		if a.role == graph.RoleAll && (same || deictic) {
			a.inferred = graph.InferredParagraph
			r.addressees = append(r.addressees, a)
		}
	}
}

// sameSubject reports whether a demand has no subject of its own: its first cue opens
// a clause, behind adverbs at most (无论在哪种情况下,都要…; not 新建工程必须…).
func (d *draft) sameSubject(r *directive) bool {
	if d.goesOn(r) {
		return true
	}
	hits := append(d.obliging(r.span), d.forbidding(r.span)...)
	if len(hits) == 0 {
		return false
	}
	first := slices.MinFunc(hits, func(a, b hit) int { return a.start - b.start })
	at := d.behindSubject(first.start, r.start)
	if at == r.start {
		return true
	}
	_, toward := d.cueAt(d.skipEnums(d.opening(r.span), r.end), "TOWARD") // 对积极完成任务的县,要给予表彰: by others
	return strings.ContainsRune(",;:", d.norm[at-1]) && !toward
}

// about returns the bodies or groups that a sentence before r in its paragraph says
// what they are (行政长官和特别行政区政府是…): the nearest one.
func (d *draft) about(r *directive) []addressee {
	for i := r.sentence - 1; i >= 0 && d.sentences[i].paragraph == d.sentences[r.sentence].paragraph; i-- {
		s := d.sentences[i].span
		at := d.skipEnums(d.opening(s), s.end)
		actors := d.actorsFrom(at, s.end)
		if len(actors) == 0 {
			continue
		}
		if _, is := d.cueAt(actors[len(actors)-1].end, "TOPIC"); is && actors[0].entity != nil {
			return actors
		}
	}
	return nil
}

// urged returns who is urged: 鼓励批发企业建设…, 希望广大干部….
func (d *draft) urged(s span) []addressee {
	cue, ok := d.exhorts(s)
	if !ok {
		return nil
	}
	if we, ok := d.cueBefore(cue.end, "DEIXIS"); ok && we.start > cue.start { // 让我们
		d.leave(span{we.start, we.end}, graph.KindGroup, graph.ReasonDeixis, "directive.addressee")
		return []addressee{{span{we.start, we.end}, graph.RoleAll, nil, ""}}
	}
	for cue.end < s.end && d.norm[cue.end] == ',' {
		cue.end++
	}
	if actors := d.actorsFrom(cue.end, s.end); len(actors) > 0 {
		return actors
	}
	for _, h := range d.cues(span{cue.end, min(cue.end+maxGroup, s.end)}, "ACTORHEAD") {
		who := span{cue.end, h.end}
		if strings.ContainsAny(d.words(who), ",;:") {
			return nil
		}
		if _, more := d.cueAt(h.end, "ACTORHEAD"); more { // 社会 of 社会组织
			continue
		}
		_, acts := d.cueAt(h.end, "ADVERB", "ACT")
		if p := d.pos[h.end]; d.ends[h.end] && (acts || isVerb(p) || p == "d" || p == "ad") {
			return []addressee{d.groupAddressee(who)}
		}
	}
	return nil
}

// isPlace reports whether a place stands for its government at s.
func (d *draft) isPlace(s span) bool {
	return slices.ContainsFunc(d.mentions, func(m *mention) bool { return m.span == s && m.kind == graph.KindPlace })
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
			if d.isObject(a.span, r.start) || role == graph.RoleCooperate && !d.helps(a.span, r.start) {
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

// helps reports whether s may be who cooperates: it stands as a subject does, and no
// one is urged before it in its clause (鼓励企业、高校志愿者参与…).
func (d *draft) helps(s span, from int) bool {
	clause := d.clauses(span{from, s.end})
	last := clause[len(clause)-1]
	return d.opensClause(s, from) && len(d.cues(span{last.start, s.start}, "EXHORT")) == 0
}

// opensClause reports whether s stands where a subject does: first in its clause, in
// a list, or behind 由.
func (d *draft) opensClause(s span, from int) bool {
	if s.start <= from || strings.ContainsRune(",;:、( ", d.norm[s.start-1]) {
		return true
	}
	_, ok := d.cueBefore(s.start, "AGENT", "AND")
	return ok
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
		if actors := d.actorsBefore(d.behindSubject(h.start, r.start), r.start); len(actors) > 0 && !d.isObject(actors[0].span, r.start) {
			r.addressees = actors
			return
		}
	}
	if r.addressees = d.actorsAfter(r.span, cues); len(r.addressees) > 0 {
		return
	}
	for _, h := range cues { // 各部门和各地方,必须…
		at := d.behindSubject(h.start, r.start)
		if at == r.start || d.norm[at-1] != ',' || !d.topic(span{r.start, at - 1}) {
			continue
		}
		if actors := d.actorsBefore(at-1, r.start); len(actors) > 0 && !d.isObject(actors[0].span, r.start) {
			r.addressees = actors
			return
		}
	}
}

// behindSubject is where the adverbs start that stand before a cue at i.
func (d *draft) behindSubject(i, from int) int {
	for i > from {
		w := d.wordStart(i)
		if p := d.pos[w]; w < from || p != "d" && p != "ad" && p != "c" {
			break
		}
		i = w
	}
	return i
}

// topic reports whether the last clause of s names who acts before a comma, and no
// circumstance (对困难群众, 卫生方面).
func (d *draft) topic(s span) bool {
	if s.len() == 0 {
		return false
	}
	cs := d.clauses(s)
	last := cs[len(cs)-1]
	at := d.skipEnums(d.skipMarks(last.start, last.end), last.end)
	_, toward := d.cueAt(at, "TOWARD", "INPLACE", "OPENER", "SALUTE")
	_, field := d.cueBefore(last.end, "FIELD")
	return at < last.end && !toward && !field && d.pos[at] != "p" && d.pos[at] != "d" && !(isVerb(d.pos[at]) && d.pos[at] != "vn")
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
		h, joined := d.cueBefore(i, "AND", "ESPECIALLY")
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
		g = d.described(g, from)
		if at, ok := d.asWhat(g); ok {
			return d.actorEnding(at, from)
		}
		return d.groupAddressee(g), true
	}
	if m := d.mentionEnding(graph.KindBody, i, from); m != nil {
		return addressee{m.span, graph.RoleAll, m.entity, ""}, true
	}
	if m := d.mentionEnding(graph.KindPlace, i, from); m != nil && (m.start == from || strings.ContainsRune(",;、:", d.norm[m.start-1])) {
		return addressee{m.span, graph.RoleAll, nil, ""}, true // 河西区要…: it stands for its government
	}
	if s := d.nounActor(i, from); s.len() > 0 {
		if at, ok := d.asWhat(s); ok {
			return d.actorEnding(at, from)
		}
		return d.groupAddressee(s), true
	}
	if h, ok := d.cueBefore(i, "DEIXIS"); ok && h.start >= from {
		d.leave(span{h.start, h.end}, graph.KindGroup, graph.ReasonDeixis, "directive.addressee")
		return addressee{span{h.start, h.end}, graph.RoleAll, nil, ""}, true
	}
	return addressee{}, false
}

// asWhat returns where who acts ends, in words that also say as what: 四川作为经济大省.
func (d *draft) asWhat(s span) (int, bool) {
	for _, h := range d.cues(s, "AS") {
		if h.start > s.start && d.isWords(span{h.start, h.end}) {
			return h.start, true
		}
	}
	return 0, false
}

// described is a group with what describes it before it in its clause (新时代的广大共青团员,
// 中央政治局的同志): nouns and 的, no verb.
func (d *draft) described(g span, from int) span {
	start := g.start
	for start > from && !strings.ContainsRune(",;、: ”)", d.norm[start-1]) {
		start--
	}
	start = d.skipEnums(start, g.start)
	if start == g.start || d.hasVerb(span{start, g.start}) || !d.isNominal(span{start, g.end}) {
		return g
	}
	if len(d.cues(span{start, g.start}, "AND", "REPORT", "SAY", "AGENT", "DEIXIS")) > 0 {
		return g
	}
	return span{start, g.end}
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
	for _, h := range d.cues(span{start, i}, "REPORT", "AGENT") { // 我反复强调领导干部要…
		if h.end < i && d.isWords(span{h.start, h.end}) {
			start = h.end
		}
	}
	s := span{start, i}
	if d.isNominal(s) || d.wordEnd(start) == i && strings.HasPrefix(d.pos[start], "n") { // 宣传部门
		return s
	}
	return span{}
}

// isNominal reports whether s can be the wording of who acts: short, and opened by
// no verb, adverb or preposition.
func (d *draft) isNominal(s span) bool {
	if s.len() > maxGroup || !d.starts[s.start] || isVerb(d.pos[s.start]) || slices.Contains([]string{"p", "d", "c", "ad", "uj"}, d.pos[s.start]) {
		return false
	}
	_, acts := d.cueAt(s.start, "ACT", "ADVERB", "OPENER", "ENUM")
	return !acts
}

// nounActorFrom returns the words that start at i, where they end in what can act
// and a verb, an adverb or a cue of obligation follows: 中央财政将继续…, 各方面要….
func (d *draft) nounActorFrom(i, end int) span {
	for _, h := range d.cues(span{i, min(end, i+maxGroup)}, "ACTORHEAD") {
		s := span{i, h.end}
		if strings.ContainsAny(d.words(s), ",;:。“”《") {
			break
		}
		if h.end >= end || !d.ends[h.end] || !d.isNominal(s) || d.hasVerb(s) {
			continue
		}
		if _, more := d.cueAt(h.end, "ACTORHEAD"); more { // 社会 of 社会组织
			continue
		}
		if d.predicates(span{h.end, end}) {
			return s
		}
	}
	return span{}
}

// predicates reports whether s goes on as what a subject does: with a cue of
// obligation, a verb or an adverb that does not open an attribute (财政用于民生的支出不得…).
func (d *draft) predicates(s span) bool {
	if _, must := d.cueAt(s.start, "OBLIGE", "WILL"); must {
		return true
	}
	_, acts := d.cueAt(s.start, "ADVERB", "ACT")
	p := d.pos[s.start]
	if isNoun(p) || !acts && p != "d" && !isVerb(p) {
		return false
	}
	clause := d.clauses(s)[0]
	of := d.cues(clause, "OF")
	must := append(d.obliging(clause), d.forbidding(clause)...)
	return !slices.ContainsFunc(of, func(o hit) bool {
		return slices.ContainsFunc(must, func(h hit) bool { return o.end <= h.start })
	})
}

// hasVerb reports whether a word of s is nothing but a verb.
func (d *draft) hasVerb(s span) bool {
	for i := s.start; i < s.end; i = d.wordEnd(i) {
		if p := d.pos[i]; p == "v" || p == "d" || p == "p" {
			return true
		}
	}
	return false
}

// actorsAfter returns the bodies and groups that open the sentence, where a
// verb, an adverb or a comma and then a cue follow.
func (d *draft) actorsAfter(s span, cues []hit) []addressee {
	at := d.skipEnums(d.skipDate(d.opening(s), s.end), s.end) // 2023年,各部门…
	out := d.actorsFrom(at, s.end)
	if len(out) == 0 {
		if who := d.nounActorFrom(at, s.end); who.len() > 0 {
			return []addressee{d.groupAddressee(who)}
		}
		return nil
	}
	last := out[len(out)-1].end
	if last >= s.end || !d.actsAt(last, s.end) {
		return nil
	}
	p := d.pos[last]
	if len(cues) > 0 || isVerb(p) || p == "d" || p == "p" || p == "ad" || p == "i" {
		return out
	}
	return nil
}

// actsAt reports whether a subject that ends at i may be who is told to act: it is
// not who says, decided or issued something, nor an attribute (我们的改革).
func (d *draft) actsAt(i, end int) bool {
	if d.norm[i] == '《' || slices.ContainsFunc(d.mentions, func(m *mention) bool { return m.start == i && m.kind == graph.KindPerson }) {
		return false
	}
	if _, of := d.cueAt(i, "OF"); of {
		return false
	}
	if t, ok := d.cueAt(i, "TITLE"); ok && d.isWords(span{t.start, t.end}) { // 市委常委…强调
		return false
	}
	if _, must := d.cueAt(i, "OBLIGE", "WILL"); must { // 宣传部门要讲好…
		return true
	}
	i = d.skipAdverbs(i, end)
	_, says := d.cueAt(i, "REPORT", "SAY")
	return !says
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
		h, ok := d.cueAt(a.end, "AND", "ESPECIALLY")
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
		if _, rank := d.cueBefore(i, "ORDINAL"); rank { // 第40个教师节
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
