package extract

import (
	"strings"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// place is a place that a name stands for, or may stand for.
type place struct {
	row    *lexicon.Place // in the gazetteer; nil for others
	name   string         // full name
	masked bool
	local  bool // a place without a row, that belongs to the speech's
}

// key is what a place's node derives from: its code, or its name.
func (p *place) key() string {
	if p.row != nil && p.row.Code != "" {
		return p.row.Code
	}
	return p.name
}

func (p *place) level() graph.Level {
	if p == nil || p.row == nil {
		return ""
	}
	return p.row.Level
}

// gazetteer finds places by code.
type gazetteer struct {
	places []lexicon.Place
	byCode map[string]*lexicon.Place
	byName map[string][]*lexicon.Place
}

func newGazetteer(places []lexicon.Place) *gazetteer {
	g := &gazetteer{places: places, byCode: map[string]*lexicon.Place{}, byName: map[string][]*lexicon.Place{}}
	for i := range places {
		p := &places[i]
		if p.Code != "" {
			g.byCode[p.Code] = p
		}
		g.byName[p.Name] = append(g.byName[p.Name], p)
		if p.Short != "" {
			g.byName[p.Short] = append(g.byName[p.Short], p)
		}
	}
	return g
}

// inside reports whether row lies in outer, or is it.
func (g *gazetteer) inside(row, outer *lexicon.Place) bool {
	for p := row; p != nil; p = g.byCode[p.Parent] {
		if p == outer {
			return true
		}
		if p.Parent == "" || p.Parent == p.Code {
			return false
		}
	}
	return false
}

// choose picks among places of one name: the only one, or the only division
// nearest to the host; nil where that leaves two.
func (g *gazetteer) choose(name string, host *place) *lexicon.Place {
	rows := g.byName[name]
	if len(rows) == 1 {
		return rows[0]
	}
	var best []*lexicon.Place
	bestRank := 9
	for _, r := range rows {
		rank := 3
		switch {
		case host != nil && host.row != nil && (g.inside(r, host.row) || g.inside(host.row, r)):
			rank = 0
		case host != nil && host.row != nil && r.Parent != "" && r.Parent == host.row.Parent:
			rank = 1
		case r.Level != graph.LevelCounty && r.Level != "":
			rank = 2
		}
		switch {
		case rank < bestRank:
			best, bestRank = []*lexicon.Place{r}, rank
		case rank == bestRank:
			best = append(best, r)
		}
	}
	if len(best) == 1 {
		return best[0]
	}
	return nil
}

// placeHits returns the gazetteer's names in s that stand as words there, longest
// first at each place.
func (d *draft) placeHits(s span) []hit {
	var out []hit
	for _, h := range d.within(clsPlace, s) {
		if !d.placeStands(h) {
			continue
		}
		if n := len(out); n > 0 && out[n-1].start == h.start {
			out[n-1] = h
			continue
		}
		if n := len(out); n > 0 && h.start < out[n-1].end {
			continue
		}
		out = append(out, h)
	}
	return out
}

// placeStands rejects a name that only arises at the seam of two words: a name
// of two characters must start and end where words do.
func (d *draft) placeStands(h hit) bool {
	if h.end-h.start > 2 {
		return true
	}
	s := span{h.start, h.end}
	if h.start > 0 && s.len() == 2 { // 新中国
		if _, ok := d.cueBefore(h.start, "NOTPLACE"); ok {
			return false
		}
	}
	if d.isWords(s) {
		return true
	}
	// gse may have glued what follows: 绍兴市 as a word holds 绍兴.
	return d.starts[h.start] && d.wordEnd(h.start) > h.end && strings.HasPrefix(d.pos[h.start], "ns")
}

// place makes the place that a hit names.
func (d *draft) placeOf(h hit) *place {
	row := &d.x.lex.Places[d.x.terms[h.term].row]
	words := d.words(span{h.start, h.end})
	if chosen := d.x.gazetteer.choose(words, d.speech.host); chosen != nil {
		row = chosen
	} else if len(d.x.gazetteer.byName[words]) > 1 {
		return &place{name: words}
	}
	return &place{row: row, name: row.Name}
}

// otherName reads a place's other name (皖, 陇原): one of the lexicon's, the one
// around the speech's own where there are several, or one character of the name of
// the speech's place (乐 of 乐山); nil for none.
func (d *draft) otherName(p *place) *place {
	g, name := d.x.gazetteer, strings.Trim(p.name, "“”")
	var rows []*lexicon.Place
	for _, full := range d.x.lex.PlaceNames[name] {
		rows = append(rows, g.byName[full]...)
	}
	host := d.speech.host
	if host != nil && host.row != nil {
		for _, r := range rows {
			if g.inside(host.row, r) || g.inside(r, host.row) {
				return &place{row: r, name: r.Name}
			}
		}
		stem := host.row.Short
		if stem == "" {
			stem = host.row.Name
		}
		if len([]rune(name)) == 1 && strings.Contains(stem, name) && len([]rune(stem)) <= maxStem {
			return host
		}
	}
	if len(rows) == 0 || len(rows) > 1 && rows[0].Level != graph.LevelProvince {
		return nil
	}
	return &place{row: rows[0], name: rows[0].Name}
}

// maxStem is the length of a place's name of which one character stands for it, in code points.
const maxStem = 3

// findPlaces finds named places: the gazetteer's, and masked ones.
func (d *draft) findPlaces() []*mention {
	var out []*mention
	for _, s := range d.sentences {
		for _, h := range d.placeHits(s.span) {
			p := d.placeOf(h)
			out = append(out, &mention{
				span: span{h.start, h.end}, kind: graph.KindPlace, rule: "place.gazetteer", conf: 900, tier: tierKnown, place: p,
			})
		}
	}
	return append(out, d.maskedPlaces()...)
}

// maskRun is a run of a mask's sign.
type maskRun struct {
	span
	// name: more characters may follow up to the one that names the place (XX引领区);
	// after 某, which is a word too, that one must follow at once.
	name bool
}

// masks finds the runs of signs that hide a name, once a text.
func (d *draft) masks() []maskRun {
	if d.maskRuns == nil {
		d.maskRuns = append([]maskRun{}, d.findMasks()...)
	}
	return d.maskRuns
}

func (d *draft) findMasks() []maskRun {
	var out []maskRun
	for i := 0; i < len(d.norm); {
		min, ok := d.x.masks[d.norm[i]]
		j := i + 1
		for j < len(d.norm) && d.norm[j] == d.norm[i] {
			j++
		}
		whole := !isLatin(d.norm[i]) || (i == 0 || !isLatin(d.norm[i-1])) && (j == len(d.norm) || !isLatin(d.norm[j]))
		if ok && j-i >= min && whole {
			out = append(out, maskRun{span{i, j}, min > 1})
		}
		i = j
	}
	return out
}

// maskedPlaces finds XX市, XX引领区: a mask and what follows it up to a character
// that names of places end in.
func (d *draft) maskedPlaces() []*mention {
	var out []*mention
	for _, m := range d.masks() {
		if stop := d.maskedEnd(m); stop > 0 {
			s := span{m.start, stop}
			out = append(out, &mention{
				span: s, kind: graph.KindPlace, rule: "place.masked", conf: 800, tier: tierGrammar,
				place: &place{name: d.words(s), masked: true},
			})
		}
	}
	return out
}

// maxMasked is how far behind a mask the name of its place may end, in code points.
const maxMasked = 5

// maskedEnd returns where the name that a mask opens ends; 0 where it is no place.
func (d *draft) maskedEnd(m maskRun) int {
	for j := m.end; j < len(d.norm) && j < m.end+maxMasked && isHan(d.norm[j]); j++ {
		if h, ok := d.cueAt(j, "LEVEL"); ok {
			return h.end
		}
		if !m.name {
			return 0
		}
	}
	return 0
}
