package extract

import (
	"strings"
	"unicode/utf8"
)

// segment finds the words of norm with gse, for boundaries and parts of speech.
// Names are not taken from it: a segmenter is not a matcher.
func (d *draft) segment() {
	n := len(d.norm)
	d.starts, d.ends, d.pos = make([]bool, n+1), make([]bool, n+1), make([]string, n+1)
	for _, p := range d.paragraphs {
		text := []byte(string(d.norm[p.start:p.end]))
		at, byteAt := p.start, 0
		for _, w := range d.x.segmenter.Segment(text) {
			at += utf8.RuneCount(text[byteAt:w.Start()])
			end := at + utf8.RuneCount(text[w.Start():w.End()])
			d.starts[at], d.ends[end], d.pos[at] = true, true, w.Token().Pos()
			at, byteAt = end, w.End()
		}
	}
}

// wordEnd returns where the word that starts at i ends.
func (d *draft) wordEnd(i int) int {
	for i++; i < len(d.norm) && !d.ends[i]; i++ {
	}
	return i
}

// wordStart returns where the word that ends before i starts.
func (d *draft) wordStart(i int) int {
	for i--; i > 0 && !d.starts[i]; i-- {
	}
	return i
}

// isWords reports whether s starts and ends where words do.
func (d *draft) isWords(s span) bool { return d.starts[s.start] && d.ends[s.end] }

// Parts of speech, as gse's dictionary marks them.
func isVerb(pos string) bool { return strings.HasPrefix(pos, "v") }
func isNoun(pos string) bool {
	return strings.HasPrefix(pos, "n") || pos == "vn" || pos == "an" || pos == "j" || pos == "b" || pos == "s" || pos == "l"
}

// clauses cuts s at its commas.
func (d *draft) clauses(s span) []span {
	var out []span
	start := s.start
	for i := s.start; i < s.end; i++ {
		if strings.ContainsRune(",;:", d.norm[i]) {
			out = append(out, span{start, i})
			start = i + 1
		}
	}
	if start < s.end {
		out = append(out, span{start, s.end})
	}
	return out
}

// verbPhrase reports whether s opens with a verb and no subject: adverbs and
// circumstances may stand before it.
func (d *draft) verbPhrase(s span) bool {
	at := d.skipEnums(s.start, s.end)
	for i, c := range d.clauses(span{at, s.end}) {
		at := d.skipEnums(d.skipMarks(c.start, c.end), c.end)
		if at >= c.end {
			return false
		}
		if d.opensWithVerb(span{at, c.end}) {
			return true
		}
		// 以…为指导,… and 按照…,… go on to the verb in this clause or a later one.
		for at < c.end && (d.pos[at] == "d" || d.pos[at] == "ad") { // 始终把…
			if _, ok := d.cueAt(at, "OPENER"); ok {
				break
			}
			at = d.wordEnd(at)
		}
		if at >= c.end {
			return false
		}
		if _, ok := d.cueAt(at, "OPENER"); !ok && d.pos[at] != "p" || i >= 4 {
			return false
		}
		// What a circumstance is of has verbs of its own: 为了开好全会,党中央坚持….
		_, object := d.cueAt(at, "OBJECT")
		if (object || c.end == s.end || i > 0 && c.end+1 >= s.end) && d.verbBehind(span{at, c.end}) {
			return true
		}
	}
	return false
}

// skipEnums skips what numbers a sentence or joins it to the last (一是, 同时,).
func (d *draft) skipEnums(i, end int) int {
	for {
		h, ok := d.cueAt(i, "ENUM")
		if !ok || h.end >= end {
			return i
		}
		i = h.end
		for i < end && strings.ContainsRune(",: ", d.norm[i]) {
			i++
		}
	}
}

// verbBehind reports whether a verb of instruction stands in a clause that opens
// with its circumstances (将村庄规划纳入…, 对查摆的问题制定…).
func (d *draft) verbBehind(s span) bool {
	for i := d.wordEnd(s.start); i < s.end; i = d.wordEnd(i) {
		if isVerb(d.pos[i]) || d.pos[i] == "i" {
			return true
		}
	}
	return false
}

// opensWithVerb skips adverbs and looks at the first other word. One that is a verb
// too (加快 of 加快烂尾楼治理) is the verb where none follows. Behind an adverb a verb
// counts within a word as well: gse has 深入开展 as one.
func (d *draft) opensWithVerb(s span) bool {
	verb, adverb := false, false
	for i := s.start; i < s.end; {
		if h, ok := d.cueAt(i, "ADVERB"); ok && h.end < s.end {
			_, act := d.hitCue(span{h.start, h.end}, "ACT")
			verb = verb || act || isVerb(d.pos[d.wordStart(h.end)])
			i, adverb = h.end, true
			continue
		}
		if h, ok := d.cueAt(i, "ACT"); ok && h.end < s.end {
			return d.starts[i] || adverb
		}
		pos := d.pos[i]
		switch {
		case isVerb(pos) && pos != "vn" || pos == "i":
			return true
		case pos == "d" || pos == "ad" || pos == "a" || pos == "zg" || pos == "z" || adverb && pos == "uv":
			i, adverb = d.wordEnd(i), true
		default:
			return verb
		}
	}
	return verb
}

// skipMarks skips opening marks and blanks.
func (d *draft) skipMarks(i, end int) int {
	for i < end && strings.ContainsRune("“‘《( ", d.norm[i]) {
		i++
	}
	return i
}
