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
	for _, s := range d.sentences {
		ms := d.mentionsIn(s.span)
		d.heldRelations(ms)
		d.issuedRelations(ms)
		d.adoptedRelations(s.span, ms)
		d.raisedRelations(s.span, ms)
		d.documentRelations(s.span, ms)
	}
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

// nameRelations reads what names say by themselves: 十二届XX市委二次全会 is held by
// XX市委, 绍兴市教育局 is in 绍兴市, 党的二十大报告 was adopted at 党的二十大.
func (d *draft) nameRelations() {
	for _, p := range d.mentions {
		if !p.part || p.entity == nil {
			continue
		}
		for _, m := range d.mentions {
			if m.part || m.entity == nil || !m.holds(p.span) {
				continue
			}
			e := d.between("relation.name", 900, "", m)
			switch {
			case m.kind == graph.KindMeeting && p.kind == graph.KindBody:
				d.add(graph.VerbHeldBy, m.entity, p.entity, e)
			case m.kind == graph.KindMeeting && p.kind == graph.KindDate:
				d.add(graph.VerbHeldOn, m.entity, p.entity, e)
				d.dateClaim(m, p)
			case m.kind == graph.KindDocument && p.kind == graph.KindBody:
				d.add(graph.VerbIssuedBy, m.entity, p.entity, e)
				m.entity.claim(graph.PropIssuer, p.entity.name, e)
			case p.kind == graph.KindPlace:
				d.add(graph.VerbLocatedIn, m.entity, p.entity, e)
			case p.kind == graph.KindPerson:
				d.add(graph.VerbIssuedBy, m.entity, p.entity, e)
			case p.kind == graph.KindMeeting:
				d.add(graph.VerbAdoptedAt, m.entity, p.entity, e)
			}
		}
	}
	for _, m := range d.mentions { // 市委: in the host's place
		if m.kind != graph.KindBody || m.inferred != graph.InferredHost || m.entity == nil || m.entity.place == nil || m.entity.place.row == nil {
			continue
		}
		e := d.said(m)
		e.Rule = "relation.host"
		d.add(graph.VerbLocatedIn, m.entity, d.placeEntity(&mention{span: m.span, kind: graph.KindPlace, rule: "relation.host", place: m.entity.place}), e)
	}
}

// heldRelations reads 去年底召开的…全会, 市委召开…, 在北京召开的….
func (d *draft) heldRelations(ms []*mention) {
	for i, m := range ms {
		if m.kind != graph.KindMeeting {
			continue
		}
		if m.heldOn != nil && m.heldOn.entity != nil && d.joined(span{m.heldOn.end, m.start}, "HOLD", "INPLACE") {
			d.add(graph.VerbHeldOn, m.entity, m.heldOn.entity, d.between("relation.held.on", 850, "", m.heldOn, m))
			d.dateClaim(m, m.heldOn)
		}
		if i > 0 && m.heldOn == nil && ms[i-1].kind == graph.KindDate && d.words(span{ms[i-1].end, m.start}) == "," { // 今年1月,…全会召开
			if _, held := d.cueAt(m.end, "HOLD"); held {
				d.add(graph.VerbHeldOn, m.entity, ms[i-1].entity, d.between("relation.held.on", 850, "", ms[i-1], m))
				d.dateClaim(m, ms[i-1])
			}
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

// heldBehind reads …大会1月20日在杭州召开: date and place behind the name.
func (d *draft) heldBehind(m *mention, after []*mention) {
	for _, b := range after {
		if b.start-m.end > maxBeside || !d.sameClause(m.end, b.start) {
			return
		}
		tail := span{b.end, min(b.end+6, len(d.norm))}
		if len(d.cues(tail, "HOLD")) == 0 || strings.ContainsAny(d.words(span{m.end, b.start}), ",") {
			continue
		}
		switch b.kind {
		case graph.KindDate:
			d.add(graph.VerbHeldOn, m.entity, b.entity, d.between("relation.held.on", 800, "", m, b))
			d.dateClaim(m, b)
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
			d.add(graph.VerbIssuedBy, m.entity, by.entity, d.between("relation.issued.by", 800, inferredBy, by, m))
			m.entity.claim(graph.PropIssuer, by.entity.name, d.between("relation.issued.by", 800, inferredBy, by, m))
		}
		if on != nil && on.entity != nil {
			d.add(graph.VerbIssuedOn, m.entity, on.entity, d.between("relation.issued.on", 800, inferredOn, on, m))
			m.entity.claim(graph.PropDate, string(on.entity.date), d.between("relation.issued.on", 800, inferredOn, on, m))
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
				if class == "RAISE" && d.subjectOf(m, cue) {
					by = m
				}
			}
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
		if _, after := d.cueAt(m.end, "ATMEETING", "RAISE", "RAISEAT", "REPORT"); !after && !(m.end < len(d.norm) && d.norm[m.end] == ',') {
			return false
		}
		return true
	}
	between := d.words(span{m.end, cue.start})
	return !strings.ContainsAny(between, "。;") && !strings.Contains(between, "、")
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
			case len(d.cues(gap, "COMPANION")) > 0 && gap.len() <= 12:
				d.add(graph.VerbAccompanies, b.entity, a.entity, d.between("relation.accompanies", 800, "", a, b))
			case len(d.cues(span{b.end, min(b.end+10, s.end)}, "REPEAL")) > 0 && len(d.cues(gap, "ISSUE")) > 0:
				d.add(graph.VerbRepeals, a.entity, b.entity, d.between("relation.repeals", 700, "", a, b))
			}
		}
	}
	d.ownDocument(s, docs)
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
