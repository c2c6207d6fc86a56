package extract

import (
	"mailuo/graph"
)

// occasion is a meeting at which the speech was delivered, and what says so.
type occasion struct {
	meeting  *entity
	evidence graph.Evidence
}

// titleMeeting is the meeting that the title names: 在…大会上的讲话. Between 在 and
// 上 the title says nothing else, so that any words may stand in the name.
func (d *draft) titleMeeting() *mention {
	title := d.speech.titleSpan
	in, ok := d.cueAt(title.start, "INPLACE")
	if !ok {
		return nil
	}
	for _, h := range d.cues(title, "MEETHEAD") {
		name := span{in.end, h.end}
		if _, at := d.cueAt(h.end, "ATMEETING"); !at || name.len() > maxMeeting || h.start-name.start < minMeeting {
			continue
		}
		return &mention{
			span: name, kind: graph.KindMeeting, rule: "meeting.title", conf: 900, tier: tierGuess,
			meeting: &meetingName{kind: "CONFERENCE"}, name: d.words(name),
		}
	}
	return nil
}

// findOccasions takes the meetings of the lines before the body; where there is
// none, that of what came with the text.
func (d *draft) findOccasions() {
	m := &d.speech
	for _, b := range d.mentions {
		if b.entity == nil || b.part || b.kind != graph.KindMeeting || !m.header.holds(b.span) {
			continue
		}
		e := d.said(b)
		e.Rule = "speech.header"
		m.occasions = append(m.occasions, occasion{b.entity, e})
	}
	for _, field := range []string{"meeting", "title"} {
		if len(m.occasions) == 0 {
			d.givenOccasion(field)
		}
	}
	d.dateOccasions()
}

// givenOccasion reads the meeting in a field that came with the text, as if it
// were a title of its own.
func (d *draft) givenOccasion(field string) {
	given := claimed(d.speech.claims, graph.Property(field))
	if given == nil || given.Evidence.Origin != graph.OriginMetadata {
		return
	}
	evidence := given.Evidence
	evidence.Rule, evidence.Confidence = "speech.given.meeting", 800
	side := newDraft(d.x, Input{Text: given.Value})
	side.id = d.id
	side.structureWords()
	side.speech.titleSpan = span{0, len(side.norm)}
	side.speech.host, side.speech.national, side.speech.date = d.speech.host, d.speech.national, d.speech.date
	side.findMentions()
	for _, m := range side.mentions {
		if m.kind != graph.KindMeeting || m.part || m.anaphor || m.meeting != nil && len(m.meeting.sessions) > 1 {
			continue
		}
		d.speech.occasions = append(d.speech.occasions, occasion{d.adopt(side.meetingEntity(m), evidence), evidence})
		return
	}
}

// adopt makes an entity of a side draft one of this draft; what it says by text
// is said by the field.
func (d *draft) adopt(e *entity, field graph.Evidence) *entity {
	mine := d.entityOf(e.Kind, e.Key, e.Scope, e.Masked)
	if len(mine.mentions) > 0 {
		return mine
	}
	evidence := field
	if e.nameEvidence != nil && e.nameEvidence.Origin == graph.OriginLexicon {
		evidence = *e.nameEvidence
	}
	mine.called(e.name, &evidence)
	mine.meeting, mine.place = e.meeting, e.place
	for _, c := range e.claims {
		if c.Evidence.Origin == graph.OriginText {
			c.Evidence = field
		}
		mine.claim(c.Property, c.Value, c.Evidence)
	}
	return mine
}

// dateOccasions gives a conference of a day the day of the speech.
func (d *draft) dateOccasions() {
	day := claimed(d.speech.claims, graph.PropDate)
	if day == nil || d.speech.date.Precision() != "DAY" {
		return
	}
	for _, o := range d.speech.occasions {
		if claimed(o.meeting.claims, graph.PropDate) != nil || o.meeting.meeting == nil || o.meeting.meeting.kind != "CONFERENCE" {
			continue
		}
		e := day.Evidence
		e.Rule = "meeting.delivered"
		o.meeting.claim(graph.PropDate, string(d.speech.date), e)
	}
}
