package extract

import (
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

// This file says what makes each kind of entity the one it is: its key and scope
// (DESIGN, identity of entities). National things have no scope; local ones that of
// their place; masked ones, and those of an unknown place, that of the speech.

func (d *draft) dateEntity(m *mention) *entity {
	if m.date.date == "" {
		d.leave(m.span, m.kind, m.date.reason, m.rule)
		return nil
	}
	e := d.entityOf(graph.KindDate, string(m.date.date), "", false)
	e.date = m.date.date
	e.called(string(m.date.date), nil)
	e.claim(graph.PropDate, string(m.date.date), d.said(m))
	return e
}

func (d *draft) placeEntity(m *mention) *entity {
	p := m.place
	switch {
	case p.masked:
		e := d.entityOf(graph.KindPlace, p.name, string(d.id), true)
		e.place = p
		e.called(p.name, nil)
		return e
	case p.local && d.otherName(p) != nil:
		m.place = d.otherName(p)
		return d.placeEntity(m)
	case p.local:
		e := d.entityOf(graph.KindPlace, graph.Normal(p.name), d.hostScope(), false)
		e.place = p
		e.called(p.name, nil)
		return e
	case p.row == nil: // a name that several places have
		d.leave(m.span, m.kind, graph.ReasonAmbiguous, m.rule)
		e := d.entityOf(graph.KindPlace, p.name, string(d.id), false)
		e.place = p
		e.called(p.name, nil)
		return e
	}
	e := d.entityOf(graph.KindPlace, p.key(), "", false)
	e.place = p
	name := d.lexical(p.row.Source, "name", m.rule)
	e.called(p.row.Name, &name)
	e.claim(graph.PropLevel, string(p.row.Level), d.lexical(p.row.Source, "level", m.rule))
	e.claim(graph.PropCode, p.row.Code, d.lexical(p.row.Source, "code", m.rule))
	e.claim(graph.PropType, p.row.Type, d.lexical(p.row.Source, "type", m.rule))
	return e
}

func (d *draft) personEntity(m *mention) *entity {
	if m.known != nil {
		return d.knownEntity(m, "")
	}
	if len([]rune(m.name)) == 1 {
		for _, b := range d.mentions { // 马书记: the one 马 that the speech names in full
			if b.kind == m.kind && b.entity != nil && strings.HasPrefix(b.name, m.name) && len([]rune(b.name)) > 1 {
				return b.entity
			}
		}
		e := d.entityOf(m.kind, m.name, string(d.id), false)
		e.called(m.name, nil)
		return e
	}
	e := d.entityOf(m.kind, m.name, d.hostScope(), false)
	e.called(m.name, nil)
	return e
}

// knownEntity is the entity of a name of the lexicon.
func (d *draft) knownEntity(m *mention, scope string) *entity {
	row := m.known
	e := d.entityOf(row.Kind, graph.Normal(row.Name), scope, false)
	name := d.lexical(row.Source, "name", m.rule)
	e.called(bare(row.Name), &name)
	if row.Type != "" {
		e.claim(graph.PropType, row.Type, d.lexical(row.Source, "type", m.rule))
	}
	if row.Date != "" {
		e.claim(graph.PropDate, string(row.Date), d.lexical(row.Source, "date", m.rule))
	}
	for _, member := range row.Members {
		e.claim(graph.PropMember, member, d.lexical(row.Source, "members", m.rule))
	}
	return e
}

func (d *draft) bodyEntity(m *mention) *entity {
	if m.known != nil {
		e := d.knownEntity(m, "")
		e.claim(graph.PropLevel, string(graph.LevelCentral), d.lexical(m.known.Source, "name", m.rule))
		return e
	}
	b := m.body
	if b.collective {
		return d.classEntity(m)
	}
	where := b.place
	if where == nil && b.level != "" {
		if where = d.placeByLevel(b.level); where != nil {
			m.inferred = graph.InferredHost
		}
	}
	var e *entity
	switch {
	case where != nil && where.row != nil:
		e = d.entityOf(m.kind, graph.Normal(b.organ), where.key(), false)
		e.claim(graph.PropPlace, where.row.Name, d.said(m))
		e.claim(graph.PropLevel, string(where.level()), d.said(m))
	case where != nil: // masked, or one of several of its name
		e = d.entityOf(m.kind, where.name+graph.Normal(b.organ), string(d.id), where.masked)
		e.claim(graph.PropPlace, where.name, d.said(m))
	case b.level != "": // 省委 where the province is not known
		e = d.entityOf(m.kind, b.level+graph.Normal(b.organ), string(d.id), false)
	default: // an organisation of the host's place
		e = d.entityOf(m.kind, graph.Normal(b.organ), d.hostScope(), false)
	}
	e.body, e.place = b, where
	e.claim(graph.PropType, b.kind, d.said(m))
	d.callBody(e, m, where)
	return e
}

// callBody names a body in full: as the text does where it says the place, else
// with its place's name before it.
func (d *draft) callBody(e *entity, m *mention, where *place) {
	surface := d.surface(m.span)
	if m.body.place != nil || where == nil {
		e.called(surface, nil)
		return
	}
	full := where.name + m.body.organ
	if m.body.form != "" {
		full = where.name + m.body.form
	}
	if strings.HasSuffix(m.body.organ, d.words(m.span)) { // the organ is a name of its own
		full = surface
	}
	evidence := d.said(m)
	e.called(full, &evidence)
}

func (d *draft) meetingEntity(m *mention) *entity {
	if m.known != nil {
		key := graph.Normal(m.known.Name)
		if m.known.Date == "" { // it recurs: the year tells one from another
			key += d.yearBeside(m)
		}
		e := d.knownEntity(m, "")
		if key != e.Key {
			e = d.recurring(m, key)
		}
		return e
	}
	n := m.meeting
	switch {
	case n.series == "":
		key := graph.Normal(m.name)
		if !strings.ContainsAny(key, digits) {
			key += d.yearBeside(m)
		}
		e := d.entityOf(m.kind, key, d.hostScope(), false)
		e.meeting = n
		e.called(d.surface(m.span), nil)
		e.claim(graph.PropType, n.kind, d.said(m))
		return e
	case n.series == "LOCAL":
		return d.localMeeting(m)
	}
	e := d.entityOf(m.kind, n.key(), "", false)
	e.meeting = n
	form := n.series + "-" + n.kind
	if name := n.canonical(d.x); name != "" {
		evidence := d.lexical("meetingforms.tsv#"+form, "form", m.rule)
		e.called(name, &evidence)
	} else {
		e.called(d.surface(m.span), nil)
	}
	d.claimNumbers(e, m)
	if s, ok := d.x.lex.Sessions[n.key()]; ok {
		e.claim(graph.PropDate, string(s.Date), d.lexical(s.Source, "date", m.rule))
		e.claim(graph.PropPlace, s.Place, d.lexical(s.Source, "place", m.rule))
	}
	e.claim(graph.PropBody, d.x.lex.MeetingBodies[form], d.lexical("meetingforms.tsv#"+form, "body", m.rule))
	return e
}

// recurring is a known meeting of one year.
func (d *draft) recurring(m *mention, key string) *entity {
	e := d.entityOf(m.kind, key, "", false)
	name := d.lexical(m.known.Source, "name", m.rule)
	e.called(m.known.Name, &name)
	e.claim(graph.PropType, m.known.Type, d.lexical(m.known.Source, "type", m.rule))
	return e
}

// yearBeside is the year that the text gives for a meeting or document; "" for none.
func (d *draft) yearBeside(m *mention) string {
	if m.heldOn == nil || m.heldOn.date.date.Year() == 0 {
		return ""
	}
	return strconv.Itoa(m.heldOn.date.date.Year())
}

// localMeeting is a numbered meeting of a place's organ.
func (d *draft) localMeeting(m *mention) *entity {
	n := m.meeting
	where := n.place
	if where == nil {
		level := n.level
		if level == "" && d.speech.host != nil {
			where = d.speech.host
		} else {
			where = d.placeByLevel(level)
		}
		if where != nil {
			m.inferred = graph.InferredHost
		}
	}
	key := n.key() + n.organ
	if where == nil || where.row == nil {
		key = n.level + key
		if where != nil {
			key = where.name + key
		}
	}
	e := d.entityOf(m.kind, key, d.scopeOf(where), where != nil && where.masked)
	e.meeting, e.place = n, where
	surface := d.surface(m.span)
	if n.place == nil && where != nil && where.row != nil {
		evidence := d.said(m)
		e.called(where.name+strings.TrimPrefix(surface, n.level), &evidence)
	} else {
		e.called(surface, nil)
	}
	d.claimNumbers(e, m)
	if where != nil {
		e.claim(graph.PropPlace, where.name, d.said(m))
	}
	return e
}

func (d *draft) claimNumbers(e *entity, m *mention) {
	n := m.meeting
	e.claim(graph.PropType, n.kind, d.said(m))
	if n.term > 0 {
		e.claim(graph.PropTerm, strconv.Itoa(n.term), d.said(m))
	}
	if len(n.sessions) == 1 {
		e.claim(graph.PropSession, strconv.Itoa(n.sessions[0]), d.said(m))
	}
}

func (d *draft) documentEntity(m *mention) *entity {
	n := m.document
	if m.known != nil && m.known.Type != "REPORT" {
		e := d.knownEntity(m, "")
		e.document = n
		return e
	}
	var e *entity
	issuer := d.issuerOf(m)
	if issuer == nil && n.about != "" {
		for _, b := range d.mentions { // 《国务院关于甲的意见》 and 《关于甲的意见》 of one text
			if b.kind == m.kind && b.document != nil && b.document.about == n.about && d.issuerOf(b) != nil {
				return d.documentEntity(b)
			}
		}
	}
	if m.rule == "document.number" {
		if b := d.numberedDocument(n.number); b != nil {
			return d.documentEntity(b)
		}
	}
	if b := d.fullerBefore(m); b != nil {
		return b.entity
	}
	switch {
	case issuer != nil && n.about != "" && m.known == nil:
		e = d.entityOf(m.kind, issuer.Key+graph.Normal(n.about), issuer.Scope, issuer.Masked || d.hasMask(m.span))
	case n.number != "":
		e = d.entityOf(m.kind, n.number, "", false)
	case m.known != nil: // 政府工作报告: one a place and year
		year := d.yearBeside(m)
		if year == "" && d.speech.year() > 0 {
			year = strconv.Itoa(d.speech.year())
		}
		e = d.entityOf(m.kind, graph.Normal(n.title)+year, d.hostScope(), false)
	case n.term > 0:
		e = d.entityOf(m.kind, "CPC-CONGRESS-"+strconv.Itoa(n.term)+"-REPORT", "", false)
	default:
		scope := d.hostScope()
		if d.ownNational(n.title) {
			scope = ""
		}
		title := n.title
		if !strings.ContainsRune(d.words(m.span), '《') { // …工作的重要指示 and …工作重要指示
			title = strings.ReplaceAll(title, d.x.of, "")
		}
		e = d.entityOf(m.kind, graph.Normal(title), scope, d.hasMask(m.span))
	}
	e.document = n
	e.called(d.surface(m.span), nil)
	if n.kind != "" {
		e.claim(graph.PropType, n.kind, d.said(m))
	}
	if n.number != "" {
		e.claim(graph.PropNumber, n.number, d.said(m))
	}
	return e
}

// numberedDocument returns a document that stands with its name before the number.
func (d *draft) numberedDocument(number string) *mention {
	for _, b := range d.mentions {
		if b.kind == graph.KindDocument && b.document != nil && b.document.number == number && b.rule != "document.number" && !b.anaphor {
			return b
		}
	}
	return nil
}

// fullerBefore returns the nearest earlier document whose name, without marks as
// this one's, ends in it: 重要指示 behind 习近平总书记重要指示; nil for none.
func (d *draft) fullerBefore(m *mention) *mention {
	if m.known != nil || m.document.number != "" || strings.ContainsRune(d.words(m.span), '《') {
		return nil
	}
	for i := slices.Index(d.mentions, m) - 1; i >= 0; i-- {
		b := d.mentions[i]
		if b.kind == m.kind && b.entity != nil && b.document != nil && !b.part &&
			len(b.document.title) > len(m.document.title) && strings.HasSuffix(b.document.title, m.document.title) {
			return b
		}
	}
	return nil
}

// issuerOf is the body that issued a document: the one that its title begins
// with, or that stands before it; nil where the text names none.
func (d *draft) issuerOf(m *mention) *entity {
	by := m.by
	if s := m.document.issuer; s.len() > 0 {
		i := slices.IndexFunc(d.mentions, func(p *mention) bool { return p.part && p.kind == graph.KindBody && p.span == s })
		if i >= 0 {
			by = d.mentions[i]
		}
	}
	if by == nil || by.anaphor {
		return nil
	}
	if by.entity == nil {
		d.linkOne(by)
	}
	return by.entity
}

// ownNational reports whether a name itself says that it is the country's.
func (d *draft) ownNational(name string) bool {
	for _, c := range d.x.lex.Cues {
		if c.Class == "NATIONALNAME" && strings.HasPrefix(name, c.Word) {
			return true
		}
	}
	return false
}

func (d *draft) hasMask(s span) bool {
	for _, m := range d.masks() {
		if s.holds(m.span) && (m.name || d.maskedEnd(m) > 0) {
			return true
		}
	}
	return false
}

func (d *draft) conceptEntity(m *mention) *entity {
	if m.known != nil {
		e := d.knownEntity(m, "")
		d.claimHead(e, m, m.known.Name)
		return e
	}
	name := unquoted(d.words(m.span))
	scope := d.hostScope()
	masked := d.hasMask(m.span)
	switch {
	case masked:
		scope = string(d.id)
	case d.ownNational(name):
		scope = ""
	}
	e := d.entityOf(m.kind, graph.Normal(name), scope, masked)
	e.called(d.surface(m.span), nil)
	d.claimHead(e, m, name)
	return e
}

// claimHead notes the head of a numbered phrase: 两个 of 两个维护.
func (d *draft) claimHead(e *entity, m *mention, name string) {
	rs := []rune(unquoted(name))
	if len(rs) < 4 || !isNumeral(rs[0]) {
		return
	}
	if h, ok := d.x.measures[string(rs[1])]; ok && h {
		e.claim(graph.PropHead, string(rs[:2]), d.said(m))
	}
}
