package extract

import (
	"cmp"
	"slices"
	"strings"

	"mailuo/graph"
)

// entity is what mentions of one thing link to.
type entity struct {
	graph.Identity
	name string // its fullest name
	// nameEvidence supports the name where it does not stand in the text as such.
	nameEvidence *graph.Evidence
	claims       []graph.Claim
	mentions     []*mention

	// What made it, for what later mentions link by.
	meeting  *meetingName
	document *documentName
	body     *bodyName
	place    *place
	date     graph.Date
}

// link gives every mention its entity, or leaves it unresolved with a reason.
func (d *draft) link() {
	d.speechID()
	d.beside()
	for _, m := range d.mentions {
		if !m.anaphor {
			d.linkOne(m)
		}
	}
	d.linkQuoted()
	d.linkHeads()
	d.linkMembers()
	d.linkMeetings()
	for _, m := range d.mentions {
		if m.anaphor {
			d.linkBack(m)
		}
	}
	for _, m := range d.mentions {
		if m.entity != nil {
			m.entity.mentions = append(m.entity.mentions, m)
		}
	}
	for _, q := range d.rhetoric {
		if !slices.ContainsFunc(d.mentions, func(m *mention) bool { return m.holds(q) }) && !d.inFrontMatter(q) {
			d.leave(q, graph.KindFormulation, graph.ReasonRhetoric, "concept.quoted")
		}
	}
}

// speechID fixes the speech's ID: the one it has, or one from what is known of it now.
func (d *draft) speechID() {
	d.id = d.in.ID
	if d.id == "" {
		place := ""
		if d.speech.host != nil {
			place = d.speech.host.name
		} else if d.speech.national {
			place = nationalScope
		}
		d.id = graph.SpeechID(d.speech.title, d.speech.speaker, string(d.speech.date), place, sha256Hex(d.in.Text))
	}
}

// nationalScope names the whole country where a place's name is asked for.
const nationalScope = "national"

// beside notes, for meetings and documents, the date and body that stand right
// before their names: keys need them.
func (d *draft) beside() {
	for i, m := range d.mentions {
		if m.kind != graph.KindMeeting && m.kind != graph.KindDocument {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-6; k-- {
			b := d.mentions[k]
			if b.part || b.start >= m.start {
				continue
			}
			if !d.sameClause(b.end, m.start) || b.kind == m.kind {
				break
			}
			switch {
			case b.kind == graph.KindDate && m.heldOn == nil && d.joined(span{b.end, m.start}, "HOLD", "INPLACE", "ISSUE"):
				m.heldOn = b
			case b.kind == graph.KindBody && m.by == nil && d.joined(span{b.end, m.start}, "HOLD", "ISSUE"):
				m.by = b
			}
		}
	}
}

// maxBeside is how far apart, in code points, two mentions that belong together may stand.
const maxBeside = 24

// sameClause reports whether only a little, and no sentence's end, lies between a and b.
func (d *draft) sameClause(a, b int) bool {
	return a <= b && b-a <= maxBeside && !strings.ContainsAny(d.words(span{a, b}), "。;；\n")
}

// joined reports whether what lies between two mentions is nothing, or holds a
// cue of one of the classes.
func (d *draft) joined(between span, classes ...string) bool {
	words := strings.TrimSpace(d.words(between))
	return words == "" || len(d.cues(between, classes...)) > 0
}

// linkOne makes or finds the entity of a mention that says itself what it names.
func (d *draft) linkOne(m *mention) {
	var e *entity
	switch m.kind {
	case graph.KindDate:
		e = d.dateEntity(m)
	case graph.KindPlace:
		e = d.placeEntity(m)
	case graph.KindPerson:
		e = d.personEntity(m)
	case graph.KindBody:
		e = d.bodyEntity(m)
	case graph.KindMeeting:
		e = d.meetingEntity(m)
	case graph.KindDocument:
		e = d.documentEntity(m)
	default:
		e = d.conceptEntity(m)
	}
	m.entity = e
}

// entityOf returns the entity of an identity, new or known.
func (d *draft) entityOf(kind graph.Kind, key, scope string, masked bool) *entity {
	id := graph.EntityID(kind, key, scope)
	if e := d.byID[id]; e != nil {
		return e
	}
	e := &entity{Identity: graph.Identity{ID: id, Kind: kind, Key: key, Scope: scope, Masked: masked}}
	d.byID[id] = e
	d.entities = append(d.entities, e)
	return e
}

// called gives an entity a name if it is fuller than the one it has.
func (e *entity) called(name string, evidence *graph.Evidence) {
	if len(name) > len(e.name) {
		e.name, e.nameEvidence = name, evidence
	}
}

// claimed returns the first claim of a property; nil for none.
func claimed(cs []graph.Claim, p graph.Property) *graph.Claim {
	for i := range cs {
		if cs[i].Property == p {
			return &cs[i]
		}
	}
	return nil
}

// claim notes a property once, with the first evidence for it.
func (e *entity) claim(p graph.Property, value string, evidence graph.Evidence) {
	if value == "" || slices.ContainsFunc(e.claims, func(c graph.Claim) bool { return c.Property == p && c.Value == value }) {
		return
	}
	e.claims = append(e.claims, graph.Claim{Property: p, Value: value, Evidence: evidence})
}

// lexical is evidence from a cell of the lexicon.
func (d *draft) lexical(source, column, rule string) graph.Evidence {
	source += "." + column
	value, _ := d.x.lex.Row(source)
	return graph.Evidence{Origin: graph.OriginLexicon, Source: source, Quote: value, Rule: rule, Confidence: 1000}
}

// said is the evidence that a mention is.
func (d *draft) said(m *mention) graph.Evidence {
	e := d.textEvidence(m.span, m.rule, m.conf)
	e.Inferred, e.Part = m.inferred, m.part
	return e
}

// hostScope is the scope of what belongs to the speech's place: none for the
// centre, the place's key, or the speech where the place is masked or unknown.
func (d *draft) hostScope() string {
	switch {
	case d.speech.national:
		return ""
	case d.speech.host == nil || d.speech.host.masked || d.speech.host.row == nil:
		return string(d.id)
	}
	return d.speech.host.key()
}

// scopeOf is the scope of what belongs to a place.
func (d *draft) scopeOf(p *place) string {
	if p == nil || p.masked || p.row == nil {
		return string(d.id)
	}
	return p.key()
}

// placeByLevel returns the place that a level word means in this speech (市 in
// 市委): the host, or a place around it, whose name ends in the word; nil for none.
func (d *draft) placeByLevel(word string) *place {
	host := d.speech.host
	if host == nil {
		return nil
	}
	if host.row == nil {
		if strings.HasSuffix(host.name, word) {
			return host
		}
		return nil
	}
	for row := host.row; row != nil; row = d.x.gazetteer.byCode[row.Parent] {
		if strings.HasSuffix(row.Name, word) {
			return &place{row: row, name: row.Name}
		}
		if row.Parent == "" || row.Parent == row.Code {
			break
		}
	}
	return nil
}

// leave lists something as unresolved.
func (d *draft) leave(s span, kind graph.Kind, reason graph.Reason, rule string) {
	d.unresolved = append(d.unresolved, unresolved{span: s, kind: kind, reason: reason, rule: rule})
}

type unresolved struct {
	span
	kind   graph.Kind
	reason graph.Reason
	rule   string
	// of is what the text relates it to by verb; nil where it does not say.
	verb graph.Verb
	of   *entity
}

// linkQuoted joins the quoted part of a name to the whole where the speech has
// both (“四责协同”机制, then “四责协同” alone), and a wording with and without its head.
func (d *draft) linkQuoted() {
	full := map[string]*entity{}
	for _, m := range d.mentions {
		if m.entity != nil && m.name != "" && isConcept(m.kind) && m.known == nil && !strings.HasSuffix(unquoted(d.words(m.span)), m.name) {
			if _, twice := full[m.name]; !twice {
				full[m.name] = m.entity
			}
		}
	}
	for _, m := range d.mentions {
		if e := full[unquoted(d.words(m.span))]; e != nil && m.entity != e && isConcept(m.kind) && m.known == nil {
			m.entity, m.kind = e, e.Kind
		}
	}
	used := map[*entity]bool{}
	for _, m := range d.mentions {
		used[m.entity] = true
	}
	d.entities = slices.DeleteFunc(d.entities, func(e *entity) bool {
		if used[e] || !isConcept(e.Kind) {
			return false
		}
		delete(d.byID, e.ID)
		return true
	})
}

// linkHeads joins a concept's wording with and without the noun that only says
// what is done about it (平陆运河, 平陆运河建设) where the speech has both.
func (d *draft) linkHeads() {
	bare := map[string]*entity{}
	for _, m := range d.mentions {
		if m.entity != nil && isConcept(m.kind) && !m.part {
			bare[string(m.kind)+unquoted(d.words(m.span))] = m.entity
		}
	}
	for _, m := range d.mentions {
		if m.entity == nil || !isConcept(m.kind) || m.part || m.known != nil {
			continue
		}
		h, ok := d.cueBefore(m.end, "CONCEPTHEAD")
		if !ok || h.start-m.start < minBare {
			continue
		}
		if e := bare[string(m.kind)+unquoted(d.words(span{m.start, h.start}))]; e != nil {
			d.joinEntity(m.entity, e)
		}
	}
}

// minBare is the length of the shortest wording that stands without its head, in code points.
const minBare = 3

// linkMembers joins a list with the numbered name right behind it, where the list
// is as long as the number says and is one mention (甲、乙、丙三件大事).
func (d *draft) linkMembers() {
	for i, m := range d.mentions {
		if i == 0 || m.part || m.entity == nil || m.kind != graph.KindFormulation {
			continue
		}
		n, list := d.howMany(m.span), d.mentions[i-1]
		if n == 0 || list.part || list.kind != m.kind || list.end != m.start || list.known != nil || list.entity == nil {
			continue
		}
		if items := len(d.cues(list.span, "AND")) + 1; items == n {
			d.joinEntity(list.entity, m.entity)
		}
	}
}

// linkMeetings joins what the speech calls one meeting with its place's name, with
// 全省 or 全市 for it, or with neither (全省教育大会, 浙江省教育大会), and with a year or
// without, where no two years stand beside it.
func (d *draft) linkMeetings() {
	type group struct {
		years []string
		all   []*entity
	}
	groups := map[string]*group{}
	var order []string
	for _, m := range d.mentions {
		if m.entity == nil || m.part || m.anaphor || m.kind != graph.KindMeeting || m.known != nil || m.meeting == nil || m.meeting.series != "" {
			continue
		}
		key := d.meetingBase(m)
		g := groups[key]
		if g == nil {
			g = &group{}
			groups[key], order = g, append(order, key)
		}
		if !slices.Contains(g.all, m.entity) {
			g.all = append(g.all, m.entity)
		}
		if y := d.yearBeside(m); y != "" && !slices.Contains(g.years, y) {
			g.years = append(g.years, y)
			i := slices.Index(g.all, m.entity)
			g.all[0], g.all[i] = g.all[i], g.all[0]
		}
	}
	for _, key := range order {
		if g := groups[key]; len(g.years) <= 1 {
			for _, e := range g.all[1:] {
				d.joinEntity(e, g.all[0])
			}
		}
	}
}

// meetingBase is a meeting's name behind its place, and the place.
func (d *draft) meetingBase(m *mention) string {
	where, at := d.speech.host, m.start
	if p, stop := d.placeAt(m.start, m.end); p != nil {
		where, at = p, stop
	} else if h, ok := d.cueAt(m.start, "HOST"); ok && h.end < m.end {
		where, at = d.placeByLevel(string(d.norm[h.end-1])), h.end
	}
	if where == nil {
		return graph.Normal(m.name)
	}
	return where.key() + " " + graph.Normal(d.words(span{at, m.end}))
}

// joinEntity makes the mentions of one entity those of the other.
func (d *draft) joinEntity(from, to *entity) {
	if from == to || from.Kind != to.Kind {
		return
	}
	for _, m := range d.mentions {
		if m.entity == from {
			m.entity = to
			to.called(d.surface(m.span), nil)
		}
	}
	for _, c := range from.claims {
		to.claim(c.Property, c.Value, c.Evidence)
	}
	d.entities = slices.DeleteFunc(d.entities, func(e *entity) bool { return e == from })
	delete(d.byID, from.ID)
}

func isConcept(k graph.Kind) bool {
	return k == graph.KindPolicy || k == graph.KindMechanism || k == graph.KindFormulation
}

// linkBack resolves a mention that points to one before it: the nearest that fits.
func (d *draft) linkBack(m *mention) {
	var fits func(b *mention) bool
	switch m.kind {
	case graph.KindMeeting:
		fits = d.fitsMeeting(m)
	default:
		fits = d.fitsDocument(m)
	}
	i := slices.Index(d.mentions, m)
	if e := d.nearest(i, func(b *mention) bool { return fits(b) && !d.onlyFollowed(b) }); e != nil {
		m.entity = e
		return
	}
	if e := d.ownMeeting(m); e != nil {
		m.entity = e
		return
	}
	if e := d.nearest(i, fits); e != nil {
		m.entity = e
		return
	}
	d.leave(m.span, m.kind, graph.ReasonNoAntecedent, m.rule)
}

// nearest returns the entity of the last mention before the i-th, of its kind, that fits.
func (d *draft) nearest(i int, fits func(*mention) bool) *entity {
	for k := i - 1; k >= 0; k-- {
		if b := d.mentions[k]; b.entity != nil && b.kind == d.mentions[i].kind && !b.part && fits(b) {
			return b.entity
		}
	}
	return nil
}

// onlyFollowed reports whether a meeting is named only as what is carried out
// (贯彻党的二十大精神): 会议 does not mean it.
func (d *draft) onlyFollowed(b *mention) bool {
	if b.kind != graph.KindMeeting || b.anaphor {
		return false
	}
	if _, after := d.cueAt(b.end, "AFTERNAME", "AND", "SINCE"); after {
		return true
	}
	_, before := d.cueBefore(b.start, "BASIS", "AND", "MEETSTOP")
	return before
}

// fitsMeeting says what an anaphor of a meeting may mean: 全会 a plenum, 三中全会 the
// third one, 大会 a congress or rally, 会议 a conference.
func (d *draft) fitsMeeting(m *mention) func(*mention) bool {
	return func(b *mention) bool {
		n := b.entity.meeting
		switch {
		case m.meeting != nil && m.meeting.kind != "": // 三中全会
			return n != nil && n.series == m.meeting.series && n.kind == m.meeting.kind && slices.Equal(n.sessions, m.meeting.sessions)
		case n == nil:
			return true
		}
		kinds := d.cues(m.span, "MEETKIND", "MEETALSO")
		kinds = slices.DeleteFunc(kinds, func(h hit) bool { return h.end != m.end })
		return len(kinds) == 0 || slices.ContainsFunc(kinds, func(h hit) bool {
			return n.kind == d.cue(h).Arg || n.kind == "CONFERENCE" && strings.HasSuffix(b.entity.name, d.cue(h).Word)
		})
	}
}

// fitsDocument says what 《意见》 may mean: a document whose title ends so.
func (d *draft) fitsDocument(m *mention) func(*mention) bool {
	return func(b *mention) bool {
		return b.document != nil && !b.document.short && strings.HasSuffix(b.document.title, m.document.title)
	}
}

// ownMeeting is the meeting that the speech was given at, which 会议 and 大会 mean
// where none was named before.
func (d *draft) ownMeeting(m *mention) *entity {
	if m.kind != graph.KindMeeting || m.meeting == nil || m.meeting.kind != "" {
		return nil
	}
	for _, b := range d.mentions {
		if b.kind == graph.KindMeeting && b.entity != nil && d.speech.header.holds(b.span) && d.fitsMeeting(m)(b) {
			return b.entity
		}
	}
	return nil
}

// surfaces lists the wordings an entity is named by, with their first mentions.
func (d *draft) surfaces(e *entity) []*mention {
	seen := map[string]bool{}
	var out []*mention
	for _, m := range e.mentions {
		w := d.surface(m.span)
		if !seen[w] {
			seen[w] = true
			out = append(out, m)
		}
	}
	slices.SortStableFunc(out, func(a, b *mention) int { return cmp.Compare(a.start, b.start) })
	return out
}

// surface is how the text writes a name that stands at s.
func (d *draft) surface(s span) string { return bare(d.graphSpan(s).Text) }

// bare takes off the marks that wrap all of a name: 《…》, “…”, and the line breaks in it.
func bare(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, s)
	for _, p := range [][2]string{{"《", "》"}, {"“", "”"}, {"\"", "\""}, {"「", "」"}, {"『", "』"}} {
		if strings.HasPrefix(s, p[0]) && strings.HasSuffix(s, p[1]) && len(s) > len(p[0])+len(p[1]) {
			inner := s[len(p[0]) : len(s)-len(p[1])]
			if !strings.Contains(inner, p[0]) && !strings.Contains(inner, p[1]) {
				return inner
			}
		}
	}
	return s
}
