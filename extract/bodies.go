package extract

import (
	"slices"
	"strings"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// bodyName is what the name of a body that is not in the lexicon says.
type bodyName struct {
	organ string // canonical form of the organ within its place: 教育局, 委
	level string // the level word before it: 市; empty where the place's name stands there
	place *place // as its name says; nil where it says none
	kind  string // as in bodies.tsv
	// form is the organ as its place's people call it, where the full form is not said: 党委 of a region.
	form       string
	collective bool
}

// findBodies finds national bodies, organs of places, classes of bodies and
// organisations by what their names end in.
func (d *draft) findBodies() []*mention {
	out := d.nationalBodies()
	for _, s := range d.sentences {
		for i := s.start; i < s.end; i++ {
			if m := d.organAt(i, s.end); m != nil {
				out = append(out, m)
			}
		}
	}
	d.matches(graph.KindBody, func(p pattern, s span, _ map[string]span) {
		if !d.starts[s.start] {
			return
		}
		b := &bodyName{organ: d.words(s), kind: "", collective: p.As == "collective"}
		if !b.collective {
			b.kind = p.As
			if pl, start := d.placeBefore(s.start); pl != nil {
				b.place, s.start = pl, start
			}
		}
		out = append(out, &mention{span: s, kind: graph.KindBody, rule: "body." + p.Rule, conf: 750, tier: tierGuess, body: b})
	})
	return append(out, d.organisations()...)
}

// nationalBodies finds the names of bodies.tsv.
func (d *draft) nationalBodies() []*mention {
	var out []*mention
	for _, h := range d.hits[clsBody] {
		s := span{h.start, h.end}
		if s.len() <= 2 && !d.isWords(s) && !d.startsWord(s) || d.inCompound(s) || d.seam(s) {
			continue
		}
		row := &d.x.lex.Bodies[d.x.terms[h.term].row]
		out = append(out, &mention{span: s, kind: graph.KindBody, rule: "body.national", conf: 950, tier: tierKnown, known: row})
	}
	return out
}

// seam reports whether s ends inside another word: one that starts within s, or a
// common noun (财政部 in 财政部门).
func (d *draft) seam(s span) bool {
	if d.ends[s.end] {
		return false
	}
	w := d.wordStart(s.end)
	return w > s.start || w == s.start && s.len() <= 3 && d.pos[w] == "n"
}

// startsWord reports whether s opens a word that gse glued something to.
func (d *draft) startsWord(s span) bool { return d.starts[s.start] && d.wordEnd(s.start) > s.end }

// inCompound reports whether a two-character body goes on into a noun that makes
// it an attribute (中央企业), other than 精神, 部署 and their like.
func (d *draft) inCompound(s span) bool {
	if s.len() > 2 || s.end >= len(d.norm) {
		return false
	}
	if _, ok := d.cueAt(s.end, "AFTERNAME"); ok {
		return false
	}
	p := d.pos[s.end]
	return p == "n" || p == "j" || p == "nz" || p == "ns"
}

// organAt finds the organ of a place at i: 绍兴市教育局, XX市委, 市委宣传部.
func (d *draft) organAt(i, end int) *mention {
	b := &bodyName{}
	at := i
	if pl, stop := d.placeAt(i, end); pl != nil {
		b.place, at = pl, stop
	}
	organ, stop := d.organForm(at, end, b)
	if organ == nil {
		return nil
	}
	b.organ, b.kind = organ.Full, organ.Type
	for { // 市委 + 宣传部
		sub, subStop := d.subOrgan(stop, end)
		if sub == nil {
			break
		}
		b.organ += sub.Full
		b.kind = sub.Type
		stop = subStop
	}
	start := i
	if h, ok := d.bodyBefore(i); ok { // 中共绍兴市委
		start = h.start
	}
	return &mention{span: span{start, stop}, kind: graph.KindBody, rule: "body.organ", conf: 900, tier: tierGrammar, body: b}
}

// bodyBefore returns a party's name right before i, where it opens the name of its committee.
func (d *draft) bodyBefore(i int) (hit, bool) {
	for k := max(0, i-6); k < i; k++ {
		for _, h := range d.startingAt(clsBody, k) {
			if h.end == i && d.x.lex.Bodies[d.x.terms[h.term].row].Type == "PARTY" && d.cueLike(h, "PARTYPREFIX") {
				return h, true
			}
		}
	}
	return hit{}, false
}

// cueLike reports whether the words of h are a cue of the class too.
func (d *draft) cueLike(h hit, class string) bool {
	c, ok := d.cueAt(h.start, class)
	return ok && c.end == h.end
}

// placeAt returns the place whose name starts at i, the longest, and its end.
func (d *draft) placeAt(i, end int) (*place, int) {
	if h, ok := d.longestAt(clsPlace, i); ok && h.end <= end && (h.end-h.start > 2 || d.starts[i]) {
		return d.placeOf(h), h.end
	}
	if d.x.masks[d.norm[i]] == 0 || i > 0 && d.norm[i-1] == d.norm[i] {
		return nil, 0
	}
	for _, m := range d.maskedPlacesAt(i) {
		return m.place, m.end
	}
	return nil, 0
}

// maskedPlacesAt returns the masked place that starts at i, if there is one.
func (d *draft) maskedPlacesAt(i int) []*mention {
	if d.masked == nil {
		d.masked = map[int][]*mention{}
		for _, m := range d.maskedPlaces() {
			d.masked[m.start] = append(d.masked[m.start], m)
		}
	}
	return d.masked[i]
}

// placeBefore returns the place whose name ends at i, and its start.
func (d *draft) placeBefore(i int) (*place, int) {
	for k := max(0, i-maxPlaceName); k < i; k++ {
		if pl, stop := d.placeAt(k, i); pl != nil && stop == i {
			return pl, k
		}
	}
	return nil, 0
}

// maxPlaceName is the length of the longest names of places, in code points.
const maxPlaceName = 16

// organForm reads an organ's form at i: behind a place whose name ends in its
// level word, or behind the level word itself (and, before that, a place's short name).
func (d *draft) organForm(i, end int, b *bodyName) (*lexicon.Organ, int) {
	if b.place != nil {
		if o, stop := d.longestOrgan(i, end, string(d.norm[i-1])); o != nil {
			return o, stop
		}
	}
	if i+1 >= end || b.place == nil && !d.starts[i] {
		return nil, 0
	}
	level := string(d.norm[i])
	if o, stop := d.longestOrgan(i+1, end, level); o != nil {
		b.level = level
		return o, stop
	}
	return nil, 0
}

// longestOrgan returns the longest organ at i that goes with the level word.
func (d *draft) longestOrgan(i, end int, level string) (*lexicon.Organ, int) {
	hits := d.startingAt(clsOrgan, i)
	for k := len(hits) - 1; k >= 0; k-- {
		h := hits[k]
		o := &d.x.lex.Organs[d.x.terms[h.term].row]
		if h.end <= end && slices.Contains(o.Levels, level) && d.organStands(h) {
			return o, h.end
		}
	}
	return nil, 0
}

// organStands rejects a form that is only the beginning of another word (委 in 委托),
// other than with the title of who leads the organ (委书记).
func (d *draft) organStands(h hit) bool {
	if d.ends[h.end] {
		return true
	}
	if _, ok := d.cueAt(h.end, "TITLE"); ok {
		return true
	}
	_, goesOn := d.longestAt(clsOrgan, h.end)
	return goesOn || h.end-h.start > 2
}

// subOrgan reads an organ that is written behind another body.
func (d *draft) subOrgan(i, end int) (*lexicon.Organ, int) {
	hits := d.startingAt(clsOrgan, i)
	for k := len(hits) - 1; k >= 0; k-- {
		o := &d.x.lex.Organs[d.x.terms[hits[k].term].row]
		if o.Sub && hits[k].end <= end && hits[k].end-i > 1 {
			return o, hits[k].end
		}
	}
	return nil, 0
}

// maxModifier is how far left of its head a name may start, in code points.
const maxModifier = 16

// organisations finds names by what they end in: 绍兴文理学院, 苏州实验室. What
// stands before the head must hold a name: a place, a person, a proper noun.
func (d *draft) organisations() []*mention {
	var out []*mention
	for _, h := range d.hits[clsCue] {
		c := d.cue(h)
		if c.Class != "ORGHEAD" || !d.ends[h.end] {
			continue
		}
		start, proper := h.start, false
		for start > 0 {
			w := d.wordStart(start)
			p := d.pos[w]
			if h.start-w > maxModifier || !(isNoun(p) || p == "m" && start != h.start) || strings.ContainsRune("、,。;: \n", d.norm[w]) {
				break
			}
			proper = proper || strings.HasPrefix(p, "ns") || p == "nz" || strings.HasPrefix(p, "nr") || p == "nt"
			start = w
		}
		s := span{start, h.end}
		if !proper || s.len() < 4 || s.len() == h.end-h.start {
			continue
		}
		b := &bodyName{organ: d.words(s), kind: c.Arg}
		if pl, stop := d.placeAt(start, h.end); pl != nil && stop < h.end {
			b.place = pl
		}
		out = append(out, &mention{span: s, kind: graph.KindBody, rule: "body.head", conf: 700, tier: tierGuess, body: b})
	}
	return out
}
