package extract

import (
	"slices"
	"strings"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// setHost takes a place by name, or a body that stands for the whole country.
func (d *draft) setHost(name string) bool {
	name = normal(strings.TrimSpace(name))
	if d.isNational(name) {
		d.speech.national = true
		return true
	}
	if row := d.x.gazetteer.choose(name, nil); row != nil {
		d.speech.host = &place{row: row, name: row.Name}
		return true
	}
	if row := d.innermost(name); row != nil {
		d.speech.host = &place{row: row, name: row.Name}
		return true
	}
	if name == "" {
		return false
	}
	rs := []rune(name)
	min, mask := d.x.masks[rs[0]]
	d.speech.host = &place{name: name, masked: mask && len(rs) > min && rs[min-1] == rs[0]}
	return true
}

// innermost returns the last of places written one inside the other: 浙江省湖州市.
func (d *draft) innermost(name string) *lexicon.Place {
	side := &draft{x: d.x, norm: []rune(name), starts: make([]bool, len([]rune(name))+1)}
	side.find()
	var row *lexicon.Place
	for i := 0; i < len(side.norm); {
		h, ok := side.longestAt(clsPlace, i)
		if !ok {
			return nil
		}
		row = d.x.gazetteer.choose(side.words(span{h.start, h.end}), &place{row: row})
		i = h.end
	}
	return row
}

// isNational reports whether words name the centre.
func (d *draft) isNational(words string) bool {
	return slices.ContainsFunc(d.x.lex.Cues, func(c lexicon.Cue) bool {
		return c.Class == "NATIONAL" && strings.Contains(words, c.Word) || c.Class == "NATIONALTITLE" && words == c.Word
	})
}

// findHost looks for the speech's own place in its first lines, then in what is said
// of its source, then by whose organs and masks the text speaks of most.
func (d *draft) findHost() {
	m := &d.speech
	if m.host != nil || m.national {
		return
	}
	if h, ok := d.hostInLines(m.header); ok {
		d.set("place", h.name, h.evidence)
		return
	}
	const field = configKey + "place"
	if v := d.speech.metadata[field]; v != "" {
		d.set("place", v, givenEvidence(field, v))
		return
	}
	if h, ok := d.hostInText(); ok {
		d.set("place", h.name, h.evidence)
	}
}

// foundPlace is a place's name and what supports taking it.
type foundPlace struct {
	name     string
	evidence graph.Evidence
}

func (d *draft) hostInLines(s span) (foundPlace, bool) {
	if s.len() == 0 {
		return foundPlace{}, false
	}
	start := d.speech.titleSpan.start
	if h, ok := d.cueAt(start, "INPLACE"); ok {
		start = h.end
	}
	if h, ok := d.cueAt(start, "NATIONALTITLE"); ok { // 在全国…会议上的讲话
		hs := span{h.start, h.end}
		return foundPlace{d.words(hs), d.textEvidence(hs, "speech.header.place", 700)}, true
	}
	for _, h := range d.cues(s, "NATIONAL") {
		hs := span{h.start, h.end}
		return foundPlace{d.words(hs), d.textEvidence(hs, "speech.header.place", 700)}, true
	}
	for _, h := range d.placeHits(s) {
		hs := span{h.start, h.end}
		if row := d.x.gazetteer.choose(d.words(hs), nil); row != nil && row.Level != "" {
			return foundPlace{row.Name, d.textEvidence(hs, "speech.header.place", 700)}, true
		}
	}
	return foundPlace{}, false
}

// minHostShare is how many of the organs named with their place, in percent,
// must be of one place for it to be the host.
const minHostShare = 60

// hostInText counts the places that stand before an organ or a mask's place.
func (d *draft) hostInText() (foundPlace, bool) {
	if len(d.sentences) == 0 {
		return foundPlace{}, false
	}
	counts, first, total := map[string]int{}, map[string]span{}, 0
	count := func(name string, s span) {
		if counts[name] == 0 {
			first[name] = s
		}
		counts[name]++
		total++
	}
	for _, m := range d.maskedPlaces() {
		if !d.inFrontMatter(m.span) && d.masksHost(m) {
			count(d.words(m.span), m.span)
		}
	}
	for _, s := range d.sentences {
		for _, h := range d.placeHits(s.span) {
			_, organ := d.longestAt(clsOrgan, h.end)
			_, level := d.cueAt(h.end, "LEVEL")
			if row := d.x.gazetteer.choose(d.words(span{h.start, h.end}), nil); row != nil && row.Level != "" && (organ || level) {
				count(row.Name, span{h.start, h.end})
			}
		}
	}
	best := ""
	for name, n := range counts {
		if best == "" || n > counts[best] || n == counts[best] && name < best {
			best = name
		}
	}
	if best == "" || counts[best]*100 < total*minHostShare {
		return foundPlace{}, false
	}
	return foundPlace{best, d.textEvidence(first[best], "speech.text.place", 600)}, true
}

// masksHost reports whether a masked place is a division and not a zone.
func (d *draft) masksHost(m *mention) bool {
	run := m.end - 1
	for run > m.start && d.x.masks[d.norm[run-1]] == 0 {
		run--
	}
	h, ok := d.cueAt(run, "LEVEL")
	return ok && h.end == m.end && d.cue(h).Arg != ""
}
