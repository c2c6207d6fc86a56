package extract

import (
	"slices"
	"strings"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// classReading is what the words of a class of bodies say: 全市各级党组织 is PARTY, at
// every level, in the place that 市 means.
type classReading struct {
	types []string // sorted, each once
	level string   // as in collectives.tsv; empty for every level
	place string   // as in collectives.tsv
}

// readClass reads the name of a class; nil where the lexicon's parts do not make it
// up whole, or say two things of its level or place.
func (x *Extractor) readClass(words string) *classReading {
	c := &classParser{rows: x.lex.Collectives}
	if !c.parse(words, classReading{}, false) {
		return nil
	}
	return &c.found
}

type classParser struct {
	rows  []lexicon.Collective
	found classReading
	steps int
}

// maxClassSteps bounds how many parts are tried for one name.
const maxClassSteps = 2000

// parse reads what is left of a name, longest parts first; ended tells that a head
// was read last, so the name may end or go on with what joins two heads.
func (c *classParser) parse(left string, r classReading, ended bool) bool {
	if left == "" && ended {
		slices.Sort(r.types)
		r.types = slices.Compact(r.types)
		if slices.Contains(r.types, lexicon.CollectiveAny) {
			r.types = []string{lexicon.CollectiveAny}
		}
		c.found = r
		return true
	}
	for _, row := range c.rows {
		if c.steps++; c.steps > maxClassSteps {
			return false
		}
		if !strings.HasPrefix(left, row.Word) {
			continue
		}
		next, after := r, row.Part == lexicon.CollectiveHead
		switch {
		case row.Part == lexicon.CollectiveJoin && !ended:
			continue
		case row.Part == lexicon.CollectiveRegion, row.Part == lexicon.CollectiveHead && ended:
			continue
		case row.Part == lexicon.CollectiveOpen && !next.opens(row):
			continue
		case row.Part == lexicon.CollectiveHead && !next.heads(row):
			continue
		}
		if c.parse(left[len(row.Word):], next, after) {
			return true
		}
	}
	return false
}

// opens takes an opener in. The host's level is only meant where nothing else is
// said (各 of 各级各部门); behind a head an opener may say nothing new of the place.
func (r *classReading) opens(row lexicon.Collective) bool {
	if row.Place != "" {
		if r.place != "" && r.place != row.Place || len(r.types) > 0 && r.place == "" {
			return false
		}
		r.place = row.Place
	}
	if row.Level == "" || row.Level == lexicon.CollectiveHost && row.Place == "" && r.level != "" {
		return true
	}
	if r.types != nil && r.level != row.Level && !r.ownLevels() {
		return false
	}
	r.level = row.Level
	return true
}

// heads takes a head in. One that names governments of a level by itself (区县)
// leaves the level to the others.
func (r *classReading) heads(row lexicon.Collective) bool {
	before := r.ownLevels()
	if row.Level != "" && r.level == "" {
		if r.types != nil && !before {
			return false
		}
		r.level = row.Level
	}
	r.types = append(slices.Clone(r.types), row.Types...)
	return true
}

// ownLevels reports whether the types so far all say their level themselves.
func (r *classReading) ownLevels() bool {
	return !slices.ContainsFunc(r.types, func(t string) bool { return !strings.HasSuffix(t, ownLevel) })
}

// ownLevel is what the types of governments of one level end in.
const ownLevel = "_GOVERNMENT"

// classEntity is a class of bodies, of the place that its name means. It has a type
// only where its words, and the speech's place, tell who belongs to it.
func (d *draft) classEntity(m *mention) *entity {
	words := d.words(m.span)
	r := d.x.readClass(words)
	if r == nil {
		return d.classOf(m, words, d.hostScope())
	}
	said := d.said(m)
	where, national := d.speech.host, d.speech.national
	switch r.place {
	case "":
		said.Inferred = graph.InferredHost
	case lexicon.CollectiveNation:
		where, national = nil, true
	default:
		if where = d.placeByLevel(r.place); where == nil || where.row == nil {
			return d.classOf(m, words, d.hostScope())
		}
		national = false
	}
	if !national && (where == nil || where.row == nil) {
		return d.classOf(m, words, d.hostScope())
	}
	level, ok := d.classLevel(r, where, national)
	if !ok {
		return d.classOf(m, words, d.hostScope())
	}
	scope := ""
	if !national {
		scope = where.key()
	}
	e := d.classOf(m, words, scope)
	e.claim(graph.PropType, strings.Join(r.types, "+"), said)
	e.claim(graph.PropLevel, string(level), said)
	if !national {
		e.claim(graph.PropPlace, where.row.Name, said)
	}
	return e
}

// classLevel is the level that a reading means at a place, empty for every level; it
// fails where the speech is of another level than its place, as one of a school is.
func (d *draft) classLevel(r *classReading, where *place, national bool) (graph.Level, bool) {
	switch {
	case r.place == "" && d.speech.level != "" && !national && d.speech.level != where.level():
		return "", false
	case r.level == "" || r.level == lexicon.CollectiveEvery || r.ownLevels():
		return "", true
	case r.level != lexicon.CollectiveHost:
		return graph.Level(r.level), true
	case national:
		return graph.LevelCentral, true
	}
	return where.level(), where.level() != ""
}

func (d *draft) classOf(m *mention, words, scope string) *entity {
	e := d.entityOf(m.kind, graph.Normal(words), scope, false)
	e.body = m.body
	e.called(d.surface(m.span), nil)
	e.claim(graph.PropCollective, "true", d.said(m))
	return e
}

// hostOrgan reads words that name an organ of the speech's own place without
// saying which (人民政府), or with a level word of several characters (自治区党委): no
// class. It gives nil for others.
func (d *draft) hostOrgan(s span) *bodyName {
	words := d.words(s)
	for _, o := range d.x.lex.Organs {
		if o.Full == words && len(o.Levels) > 0 && o.Levels[0] != "" {
			return &bodyName{organ: o.Full, kind: o.Type}
		}
	}
	for _, l := range d.x.lex.Collectives {
		form, ok := strings.CutPrefix(words, l.Word)
		if !ok || l.Part != lexicon.CollectiveRegion {
			continue
		}
		for _, o := range d.x.lex.Organs {
			if o.Form == form && slices.Contains(o.Levels, l.Place) {
				return &bodyName{organ: o.Full, kind: o.Type, level: l.Word, form: form}
			}
		}
	}
	return nil
}
