package extract

import (
	"slices"
	"sort"
	"strings"

	"mailuo/graph"
)

// relation is what the text says holds between two entities, with all evidence for it.
type relation struct {
	verb     graph.Verb
	from, to *entity
	evidence []graph.Evidence
}

// relate reads the relations between entities off names and sentences.
func (d *draft) relate() {
	d.nameRelations()
	d.hostRelations()
	for _, s := range d.sentences {
		ms := d.mentionsIn(s.span)
		d.heldRelations(d.withOpenDates(s.span, ms))
		d.yearOf(s.span, ms)
		d.issuedRelations(ms)
		d.adoptedRelations(s.span, ms)
		d.raisedRelations(s.span, ms)
		d.saidRaised(s.span, ms)
		d.aboutRelations(ms)
		d.ownWords(ms)
		d.documentRelations(s.span, ms)
		d.memberRelations(ms)
	}
	d.itemRelations()
	d.titleRelations()
	d.findOccasions() // last: what the text itself says of a meeting's date goes before
}

// mentionsIn returns the linked mentions in s that are no parts, by start.
func (d *draft) mentionsIn(s span) []*mention {
	var out []*mention
	i := sort.Search(len(d.mentions), func(i int) bool { return d.mentions[i].start >= s.start })
	for ; i < len(d.mentions) && d.mentions[i].start < s.end; i++ {
		if m := d.mentions[i]; s.holds(m.span) && !m.part && m.entity != nil {
			out = append(out, m)
		}
	}
	return out
}

// withOpenDates is ms with the dates of s that have no year, which no node stands for.
func (d *draft) withOpenDates(s span, ms []*mention) []*mention {
	i := sort.Search(len(d.mentions), func(i int) bool { return d.mentions[i].start >= s.start })
	out := ms
	for ; i < len(d.mentions) && d.mentions[i].start < s.end; i++ {
		if m := d.mentions[i]; s.holds(m.span) && !m.part && m.entity == nil && m.kind == graph.KindDate {
			out = append(slices.Clone(out), m)
		}
	}
	slices.SortStableFunc(out, func(a, b *mention) int { return a.start - b.start })
	return out
}

// heldOn notes when a meeting was held. Of a date that has no year only the report of
// what stayed open tells.
func (d *draft) heldOn(m, on *mention, e graph.Evidence) {
	if on.entity == nil {
		for i := range d.unresolved {
			if u := &d.unresolved[i]; u.span == on.span && u.reason == graph.ReasonNoYear {
				u.verb, u.of = graph.VerbHeldOn, m.entity
			}
		}
		return
	}
	d.add(graph.VerbHeldOn, m.entity, on.entity, e)
	d.dateClaim(m, on)
}

// add notes a relation; the same one found again adds evidence.
func (d *draft) add(verb graph.Verb, from, to *entity, e graph.Evidence) {
	if from == nil || to == nil || from == to {
		return
	}
	ends := verb.Ends()
	if !slices.Contains(ends.From, from.Kind) || !slices.Contains(ends.To, to.Kind) {
		return
	}
	i := slices.IndexFunc(d.relations, func(r relation) bool { return r.verb == verb && r.from == from && r.to == to })
	if i < 0 {
		d.relations = append(d.relations, relation{verb, from, to, nil})
		i = len(d.relations) - 1
	}
	if !slices.Contains(d.relations[i].evidence, e) {
		d.relations[i].evidence = append(d.relations[i].evidence, e)
	}
}

// between is the evidence that reaches over several mentions, within one sentence.
func (d *draft) between(rule string, confidence int, inferred graph.Inference, ms ...*mention) graph.Evidence {
	s := ms[0].span
	for _, m := range ms[1:] {
		s.start, s.end = min(s.start, m.start), max(s.end, m.end)
	}
	e := d.textEvidence(s, rule, confidence)
	e.Inferred = inferred
	return e
}

// heldRelations reads 去年底召开的…全会, 市委召开…, 在北京召开的….
func (d *draft) heldRelations(ms []*mention) {
	for i, m := range ms {
		if m.kind != graph.KindMeeting {
			continue
		}
		if m.heldOn != nil && d.joined(span{m.heldOn.end, m.start}, "HOLD", "INPLACE") {
			d.heldOn(m, m.heldOn, d.between("relation.held.on", 850, "", m.heldOn, m))
		}
		if on := d.heldAfter(ms[:i], m); on != nil && on != m.heldOn {
			d.heldOn(m, on, d.between("relation.held.on", 850, "", on, m))
		}
		if m.by != nil && m.by.entity != nil && len(d.cues(span{m.by.end, m.start}, "HOLD")) > 0 &&
			!strings.ContainsRune(d.words(span{m.by.end, m.start}), ',') {
			d.add(graph.VerbHeldBy, m.entity, m.by.entity, d.between("relation.held.by", 850, "", m.by, m))
		}
		if i > 0 && ms[i-1].kind == graph.KindPlace && d.sameClause(ms[i-1].end, m.start) &&
			len(d.cues(span{ms[i-1].end, m.start}, "HOLD")) > 0 {
			if _, in := d.cueBefore(ms[i-1].start, "INPLACE"); in {
				d.add(graph.VerbHeldIn, m.entity, ms[i-1].entity, d.between("relation.held.in", 850, "", ms[i-1], m))
			}
		}
		d.heldBehind(m, ms[i+1:])
	}
}

// heldAfter returns the date before a meeting that was held on it: nothing but a
// comma, who held it and where stand between them (今年1月,…全会在…召开; 7月9日,市委召开…会议);
// nil for none.
func (d *draft) heldAfter(before []*mention, m *mention) *mention {
	held := d.heldAt(m.end)
	for k := len(before) - 1; k >= 0; k-- {
		b := before[k]
		for i := b.end; i < m.start; {
			h, ok := d.cueAt(i, "HOLD", "INPLACE", "DEIXIS", "OF", "AND", "HOLDS")
			inner := slices.IndexFunc(before[k+1:], func(o *mention) bool { return o.start == i })
			switch {
			case ok:
				held = held || d.cue(h).Class == "HOLD"
				i = h.end
			case inner >= 0 && before[k+1+inner].kind != graph.KindDate:
				i = before[k+1+inner].end
			case d.norm[i] == ',' || d.norm[i] == ' ' || d.pos[i] == "d" || d.pos[i] == "ad":
				i = max(i+1, min(d.wordEnd(i), m.start))
			default:
				return nil
			}
		}
		if b.kind == graph.KindDate {
			if !held {
				return nil
			}
			return b
		}
		if b.kind != graph.KindBody && b.kind != graph.KindPlace && b.kind != graph.KindPerson {
			return nil
		}
	}
	return nil
}

// heldAt reports whether a verb of holding stands at i, behind 在 and a place at most.
func (d *draft) heldAt(i int) bool {
	if h, ok := d.cueAt(i, "INPLACE"); ok {
		for _, m := range d.mentions {
			if m.start == h.end && m.kind == graph.KindPlace {
				i = m.end
			}
		}
	}
	_, ok := d.cueAt(d.skipAdverbs(i, len(d.norm)), "HOLD")
	return ok
}

// yearOf reads 2022年是中共二十大召开、北京冬奥会举办之年.
func (d *draft) yearOf(s span, ms []*mention) {
	for _, h := range d.cues(s, "YEAROF") {
		var on *mention
		for _, m := range ms {
			switch {
			case m.end > h.start:
			case m.kind == graph.KindDate:
				on = m
				if is, ok := d.cueAt(m.end, "FACT"); !ok || is.end-is.start != 1 {
					on = nil
				}
			case m.kind == graph.KindMeeting && on != nil && d.heldAt(m.end):
				d.add(graph.VerbHeldOn, m.entity, on.entity, d.between("relation.held.year", 800, "", on, m))
			}
		}
	}
}

// heldBehind reads …大会1月20日在杭州召开: date and place behind the name.
func (d *draft) heldBehind(m *mention, after []*mention) {
	for _, b := range after {
		if b.start-m.end > maxBeside || !d.sameClause(m.end, b.start) {
			return
		}
		if b.kind == graph.KindMeeting { // what comes is said of that one
			return
		}
		tail := span{b.end, min(b.end+6, len(d.norm))}
		if len(d.cues(tail, "HOLD")) == 0 || strings.ContainsAny(d.words(span{m.end, b.start}), ",、") {
			continue
		}
		switch b.kind {
		case graph.KindDate:
			d.heldOn(m, b, d.between("relation.held.on", 800, "", m, b))
		case graph.KindPlace:
			d.add(graph.VerbHeldIn, m.entity, b.entity, d.between("relation.held.in", 800, "", m, b))
		}
	}
}

// dateClaim makes the date of a HELD_ON or ISSUED_ON a property of the node too.
func (d *draft) dateClaim(m, date *mention) {
	m.entity.claim(graph.PropDate, string(date.entity.date), d.between(date.rule, 800, "", date, m))
}

// issuedRelations reads XX市委《…》, 2022年印发的《…》, and carries both on through
// a list of titles.
func (d *draft) issuedRelations(ms []*mention) {
	for i, m := range ms {
		if m.kind != graph.KindDocument {
			continue
		}
		by, on := m.by, m.heldOn
		var inferredBy, inferredOn graph.Inference
		if i > 0 && ms[i-1].kind == graph.KindDocument || i > 1 && ms[i-1] == on && ms[i-2].kind == graph.KindDocument {
			prev := ms[i-1]
			if prev == on {
				prev = ms[i-2]
			}
			if d.listed(span{prev.end, m.start}, on) {
				if by == nil && prev.by != nil {
					by, inferredBy = prev.by, graph.InferredCoordination
				}
				if on == nil && prev.heldOn != nil {
					on, inferredOn = prev.heldOn, graph.InferredCoordination
				}
				m.by, m.heldOn = by, on // the next of the list takes them from here
			}
		}
		if by != nil && by.entity != nil {
			for _, b := range d.together(by, m, ms) {
				d.add(graph.VerbIssuedBy, m.entity, b.entity, d.between("relation.issued.by", 800, inferredBy, b, m))
				m.entity.claim(graph.PropIssuer, b.entity.name, d.between("relation.issued.by", 800, inferredBy, b, m))
			}
		}
		if on != nil && on.entity != nil {
			d.add(graph.VerbIssuedOn, m.entity, on.entity, d.between("relation.issued.on", 800, inferredOn, on, m))
			m.entity.claim(graph.PropDate, string(on.entity.date), d.between("relation.issued.on", 800, inferredOn, on, m))
		}
	}
}

// together returns the body that a document is by, with those that it is listed behind, with 、, 和 or a blank
// between them (中共中央 国务院).
func (d *draft) together(by, document *mention, ms []*mention) []*mention {
	out := []*mention{by}
	if document.start < by.end || strings.ContainsRune(d.words(span{by.end, document.start}), ',') {
		return out
	}
	at := by.start
	for k := slices.Index(ms, by) - 1; k >= 0 && ms[k].kind == graph.KindBody && ms[k].end <= at; k-- {
		gap := span{ms[k].end, at}
		if gap.len() > 0 && d.words(gap) != " " && !d.isCue(gap, "AND") {
			break
		}
		out = append(out, ms[k])
		at = ms[k].start
	}
	return out
}

// titleRelations reads the first lines of a document: the day in brackets below its
// title is when it was issued, the bodies in the line above it issued it.
func (d *draft) titleRelations() {
	own := d.titleDocument()
	if own == nil || own.entity == nil || !d.commands() { // a report bears the day it was given on
		return
	}
	for _, m := range d.mentionsIn(d.speech.header) {
		switch {
		case m.kind == graph.KindDate && m.start >= own.end && m.entity.date.Precision() == "DAY":
			d.add(graph.VerbIssuedOn, own.entity, m.entity, d.between("relation.issued.header", 800, "", m))
			own.entity.claim(graph.PropDate, string(m.entity.date), d.between("relation.issued.header", 800, "", m))
		case m.kind == graph.KindBody && m.end < own.start && strings.TrimSpace(d.words(span{m.end, own.start})) == "":
			d.add(graph.VerbIssuedBy, own.entity, m.entity, d.between("relation.issued.header", 800, "", m))
			own.entity.claim(graph.PropIssuer, m.entity.name, d.between("relation.issued.header", 800, "", m))
		}
	}
}

// listed reports whether what lies between two titles only joins them: nothing,
// 、, 和, or a date and a verb of issuing (与2022年印发的).
func (d *draft) listed(s span, on *mention) bool {
	for i := s.start; i < s.end; {
		if on != nil && i == on.start {
			i = on.end
			continue
		}
		if h, ok := d.cueAt(i, "AND", "ISSUE", "OF"); ok {
			i = h.end
			continue
		}
		if d.norm[i] == ' ' {
			i++
			continue
		}
		return false
	}
	return true
}

// adoptedRelations reads 全会审议通过了《…》.
func (d *draft) adoptedRelations(s span, ms []*mention) {
	for _, cue := range d.cues(s, "ADOPT") {
		var meeting *mention
		for _, m := range ms {
			if m.kind == graph.KindMeeting && m.end <= cue.start {
				meeting = m
			}
			if m.kind == graph.KindDocument && m.start >= cue.end && meeting != nil && d.sameSentenceList(cue.end, m, ms) {
				d.add(graph.VerbAdoptedAt, m.entity, meeting.entity, d.between("relation.adopted", 850, "", meeting, m))
			}
		}
	}
}

// sameSentenceList reports whether m, or a document before it that it is listed
// with, follows the cue closely.
func (d *draft) sameSentenceList(from int, m *mention, ms []*mention) bool {
	for i := slices.Index(ms, m); i >= 0; i-- {
		if ms[i].start < from {
			return false
		}
		if ms[i].start-from <= 6 {
			return true
		}
		if i > 0 && !(ms[i-1].kind == graph.KindDocument && d.listed(span{ms[i-1].end, ms[i].start}, nil)) {
			return false
		}
	}
	return false
}

// raisedRelations reads who put something forward, and at which meeting: the
// subject before the cue, what was raised behind it or between 对 and it.
func (d *draft) raisedRelations(s span, ms []*mention) {
	for _, cue := range d.cues(s, "RAISE", "RAISEAT") {
		class := d.cue(cue).Class
		clause := d.clauseAround(s, cue)
		var at, by *mention
		for _, m := range ms {
			if m.end > cue.start {
				break
			}
			switch m.kind {
			case graph.KindMeeting:
				if d.subjectOf(m, cue) {
					at = m
				}
			case graph.KindPerson, graph.KindBody:
				if class == "RAISE" && d.subjectOf(m, cue) && d.raises(m, cue, s, ms) {
					by = m
				}
			}
		}
		if by == nil && class == "RAISE" {
			by = d.represented(ms, cue)
		}
		for _, m := range ms {
			if !isConcept(m.kind) || !clause.holds(m.span) || !d.raisedBy(m, cue, clause) {
				continue
			}
			if at != nil {
				d.add(graph.VerbRaisedAt, m.entity, at.entity, d.between("relation.raised.at", 700, "", at, m))
			}
			if by != nil {
				d.add(graph.VerbRaisedBy, m.entity, by.entity, d.between("relation.raised.by", 700, "", by, m))
			}
		}
	}
}

// represented returns the person whom 以…同志为主要代表的中国共产党人 names before the
// cue, the subject of all the sentence says; nil for none.
func (d *draft) represented(ms []*mention, cue hit) *mention {
	for _, m := range ms {
		if m.kind != graph.KindPerson || m.end > cue.start {
			continue
		}
		at := m.end
		if t, ok := d.cueAt(at, "TITLE", "GROUP"); ok {
			at = t.end
		}
		if _, ok := d.cueAt(at, "REPRESENT"); ok {
			return m
		}
	}
	return nil
}

// saidRaised reads 全会提出,城乡融合发展是…: what the meeting's words open with.
func (d *draft) saidRaised(s span, ms []*mention) {
	rest, ok := d.reported(s)
	if !ok {
		return
	}
	for i, m := range ms {
		if m.kind == graph.KindPerson && i+1 < len(ms) {
			d.quotedBy(m, ms[i+1:], rest)
		}
		if m.kind != graph.KindMeeting || m.end > rest.start || i+1 >= len(ms) {
			continue
		}
		if _, raises := d.cueBefore(rest.start-1, "RAISE"); !raises {
			return
		}
		if first := ms[i+1]; isConcept(first.kind) && first.start >= rest.start && first.start-rest.start <= maxOpening {
			d.add(graph.VerbRaisedAt, first.entity, m.entity, d.between("relation.raised.said", 700, "", m, first))
		}
	}
}

// quotedBy reads 毛泽东同志指出:“…”: what the person is quoted with, and nothing else, he put forward.
func (d *draft) quotedBy(m *mention, after []*mention, rest span) {
	if m.end > rest.start || rest.start-m.end > maxBeside {
		return
	}
	at := rest.start
	for _, q := range after {
		if q.kind != graph.KindFormulation || q.part || q.entity == nil {
			if q.start < at {
				continue
			}
			return
		}
		if gap := strings.Trim(d.words(span{min(at, q.start), q.start}), "“”,、"); gap != "" || d.norm[q.start] != '“' && (q.start == 0 || d.norm[q.start-1] != '“') {
			return
		}
		d.add(graph.VerbRaisedBy, q.entity, m.entity, d.between("relation.raised.quote", 750, "", m, q))
		at = q.end
	}
}

// aboutRelations reads 江泽民主席关于…的八项主张: who is named right before 关于.
func (d *draft) aboutRelations(ms []*mention) {
	for i, m := range ms {
		if i+1 >= len(ms) || m.kind != graph.KindPerson || m.part {
			continue
		}
		at := m.end
		if t, ok := d.cueAt(at, "TITLE", "GROUP"); ok {
			at = t.end
		}
		about, ok := d.cueAt(at, "ABOUT")
		if !ok {
			continue
		}
		for _, q := range ms[i+1:] {
			if isConcept(q.kind) && !q.part && (q.start == about.start || q.start == about.end) {
				d.add(graph.VerbRaisedBy, q.entity, m.entity, d.between("relation.raised.about", 750, "", m, q))
			}
		}
	}
}

// ownWords reads 市委、市政府“…”的工作思路: whose words a formulation in marks is, by
// the noun behind it.
func (d *draft) ownWords(ms []*mention) {
	for i, m := range ms {
		if m.kind != graph.KindFormulation || d.norm[m.start] != '“' && (m.start == 0 || d.norm[m.start-1] != '“') {
			continue
		}
		at := m.end
		if at < len(d.norm) && d.norm[at] == '”' {
			at++
		}
		if of, ok := d.cueAt(at, "OF"); ok {
			at = of.end
		}
		if _, ok := d.cueAt(at, "OWNWORDS"); !ok {
			continue
		}
		at = m.start
		if d.norm[at] != '“' {
			at--
		}
		for k := i - 1; k >= 0 && ms[k].kind == graph.KindBody && (ms[k].end == at || d.isCue(span{ms[k].end, at}, "AND")); k-- {
			d.add(graph.VerbRaisedBy, m.entity, ms[k].entity, d.between("relation.raised.words", 700, "", ms[k], m))
			at = ms[k].start
		}
	}
}

// maxOpening is how far into what was said its subject may stand, behind a verb (发展全过程人民民主).
const maxOpening = 3

// clauseAround is the clause of s that holds the cue.
func (d *draft) clauseAround(s span, cue hit) span {
	for _, c := range d.clauses(s) {
		if c.start <= cue.start && cue.end <= c.end {
			return c
		}
	}
	return s
}

// maxSubject is how far before the cue its subject may stand, in code points.
const maxSubject = 60

// subjectOf reports whether m is what raised: no other verb of raising or saying
// lies between, and it opens its clause, or stands in 在…上.
func (d *draft) subjectOf(m *mention, cue hit) bool {
	if cue.start-m.end > maxSubject {
		return false
	}
	if m.kind == graph.KindMeeting {
		if _, after := d.cueAt(m.end, "ATMEETING", "RAISE", "RAISEAT", "REPORT", "TOWARD"); !after && !(m.end < len(d.norm) && d.norm[m.end] == ',') {
			return false
		}
		return true
	}
	between := d.words(span{m.end, cue.start})
	return !strings.ContainsAny(between, "。;") && !strings.Contains(between, "、")
}

// raises reports whether a person or body does what the cue says: it stands as a
// subject does, alone or behind others of a list, and is not told to do it, nor
// does it say that someone did.
func (d *draft) raises(m *mention, cue hit, s span, ms []*mention) bool {
	between := span{m.end, cue.start}
	if len(d.obliging(between)) > 0 {
		return false
	}
	for _, h := range d.cues(between, "WILL", "REPORT", "SAY") {
		if d.isWords(span{h.start, h.end}) && !d.inTitle(h.start) && (h.end < cue.start || d.cue(h).Class == "WILL") { // not 明确 of 明确提出
			return false
		}
	}
	at := m.start
	for i := slices.Index(ms, m) - 1; i >= 0 && ms[i].end <= at; i-- {
		if k := ms[i].kind; k != graph.KindPerson && k != graph.KindBody || at > ms[i].end && !d.isCue(span{ms[i].end, at}, "AND") {
			break
		}
		at = ms[i].start
	}
	return !d.isObject(span{at, m.end}, s.start) || m.kind == graph.KindPerson && d.opensClause(span{at, m.end}, s.start)
}

// raisedBy reports whether m is the cue's object: right behind it, or in a list
// there, or before it after 对.
func (d *draft) raisedBy(m *mention, cue hit, clause span) bool {
	if m.start >= cue.end {
		return m.start-cue.end <= maxBeside
	}
	_, toward := d.cueAt(clause.start, "TOWARD")
	if !toward {
		if h, ok := d.cueAt(clause.start, "AND"); ok {
			_, toward = d.cueAt(h.end, "TOWARD")
		}
	}
	for _, o := range d.mentionsIn(span{clause.start, m.start}) { // 党的二十大对…作出战略部署
		if o.kind == graph.KindMeeting && o.start == clause.start {
			_, toward = d.cueAt(o.end, "TOWARD")
		}
	}
	return toward && m.end <= cue.start
}

// documentRelations reads 为贯彻落实《A》,制定《B》, 《A》及其配套文件《B》, 《A》同时废止.
func (d *draft) documentRelations(s span, ms []*mention) {
	var docs []*mention
	for _, m := range ms {
		if m.kind == graph.KindDocument {
			docs = append(docs, m)
		}
	}
	for i, a := range docs {
		for _, b := range docs[i+1:] {
			gap := span{a.end, b.start}
			_, under := d.cueBefore(a.start, "CARRYOUT")
			switch {
			case under && len(d.cues(gap, "ISSUE")) > 0:
				d.add(graph.VerbImplements, b.entity, a.entity, d.between("relation.implements", 800, "", a, b))
			case gap.len() > 0 && d.isCue(gap, "ITS"): // 中央八项规定及其实施细则
				d.add(graph.VerbPartOf, b.entity, a.entity, d.between("relation.part.its", 850, "", a, b))
			case len(d.cues(gap, "COMPANION")) > 0 && gap.len() <= 12:
				d.add(graph.VerbAccompanies, b.entity, a.entity, d.between("relation.accompanies", 800, "", a, b))
			case len(d.cues(span{b.end, min(b.end+10, s.end)}, "REPEAL")) > 0 && len(d.cues(gap, "ISSUE")) > 0:
				d.add(graph.VerbRepeals, a.entity, b.entity, d.between("relation.repeals", 700, "", a, b))
			}
		}
	}
	d.ownDocument(s, docs)
}

// isCue reports whether s is just a cue of a class.
func (d *draft) isCue(s span, class string) bool {
	_, ok := d.hitCue(s, class)
	return ok
}

// ownDocument reads 为贯彻落实《A》,制定本方案 and 《A》同时废止: the text itself
// carries out A, or ends it.
func (d *draft) ownDocument(s span, docs []*mention) {
	own := d.titleDocument()
	if own == nil || own.entity == nil {
		return
	}
	for _, a := range docs {
		_, under := d.cueBefore(a.start, "CARRYOUT")
		rest := span{a.end, s.end}
		switch {
		case a.entity == own.entity:
		case under && len(d.cues(rest, "ISSUE")) > 0 && len(d.cues(rest, "SELF")) > 0:
			d.add(graph.VerbImplements, own.entity, a.entity, d.between("relation.implements.own", 750, "", a))
		case len(d.cues(rest, "REPEAL")) > 0:
			d.add(graph.VerbRepeals, own.entity, a.entity, d.between("relation.repeals.own", 750, "", a))
		}
	}
}

// titleDocument is the document that the text is, where its title names it.
func (d *draft) titleDocument() *mention {
	for _, m := range d.mentions {
		if m.kind == graph.KindDocument && !m.part && d.speech.titleSpan.holds(m.span) && m.end == d.speech.titleSpan.end {
			return m
		}
	}
	return nil
}
