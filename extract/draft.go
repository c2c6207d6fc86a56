package extract

import (
	"cmp"
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// draft is one text on its way through the stages; each stage fills the parts
// named after it and reads those of the stages before.
//
// All stages but the first and the last work on norm, the normalised text, and
// count in its code points. norm lacks what the layout put inside words (line
// wraps, zero-width signs); at maps its offsets back to the text's.
type draft struct {
	x    *Extractor
	in   Input
	raw  []rune // the text
	norm []rune
	at   []int // at[i] is where norm[i] stands in raw; one more for the end

	// structure
	paragraphs []paragraph
	sentences  []sentence
	sections   []section

	// words
	starts, ends []bool // whether a word starts at, or ends before, an offset
	pos          []string
	hits         [classes][]hit // by class of term, by start
	quotes       []pair         // “…” that belong together
	titles       []pair         // 《…》

	speech meta
	id     graph.ID           // the speech's
	masked map[int][]*mention // masked places by start; made when first asked for

	maskRuns []maskRun // made when first asked for

	rhetoric []span // quotations that are no names

	mentions   []*mention
	entities   []*entity
	byID       map[graph.ID]*entity
	relations  []relation
	directives []directive
	groups     []*mention // of the groups that directives address
	unresolved []unresolved
}

// span is a stretch of norm.
type span struct{ start, end int }

func (s span) len() int              { return s.end - s.start }
func (s span) holds(t span) bool     { return s.start <= t.start && t.end <= s.end }
func (s span) overlaps(t span) bool  { return s.start < t.end && t.start < s.end }
func (s span) crosses(t span) bool   { return s.overlaps(t) && !s.holds(t) && !t.holds(s) }
func (d *draft) words(s span) string { return string(d.norm[s.start:s.end]) }

// pair is a stretch between two signs that belong together, signs included.
type pair struct{ span }

func (p pair) inner() span { return span{p.start + 1, p.end - 1} }

func newDraft(x *Extractor, in Input) *draft {
	d := &draft{x: x, in: in, raw: []rune(in.Text), byID: map[graph.ID]*entity{}}
	d.speech.metadata = maps.Clone(in.Metadata)
	if d.speech.metadata == nil {
		d.speech.metadata = map[string]string{}
	}
	d.normalise()
	return d
}

// normalise makes norm and at. Straight quotation marks are read as opening and
// closing in turn, anew in each line.
func (d *draft) normalise() {
	wrapped := softWraps(d.raw)
	simple := []rune(d.x.folder.Simplify(d.in.Text)) // code point for code point
	open := false
	d.norm = make([]rune, 0, len(d.raw))
	d.at = make([]int, 0, len(d.raw)+1)
	for i, r := range d.raw {
		if wrapped[i] || unicode.Is(unicode.Cf, r) || r == '\uFEFF' {
			continue
		}
		n := normalRune(simple[i])
		switch {
		case n == '\r' || n == '\f' || n == '\v' || n == '\u2028' || n == '\u2029' || n == '\u0085':
			n = '\n'
		case n == '"' && open:
			n = '”'
		case n == '"':
			n = '“'
		}
		if n == '“' || n == '”' {
			open = n == '“'
		}
		if n == '\n' {
			open = false
		}
		d.norm = append(d.norm, n)
		d.at = append(d.at, i)
	}
	d.at = append(d.at, len(d.raw))
}

// softWraps finds the line breaks that only wrap the text: where most long lines
// break inside a sentence at about one width, as in text taken from a PDF.
func softWraps(text []rune) map[int]bool {
	var lines []span
	for start := 0; start < len(text); {
		end := start
		for end < len(text) && text[end] != '\n' {
			end++
		}
		lines = append(lines, span{start, end})
		start = end + 1
	}
	width, long, inside := wrapWidth(text, lines)
	if long < 8 || inside*10 < long*6 {
		return nil
	}
	soft := map[int]bool{}
	for i, l := range lines[:len(lines)-1] {
		next := lines[i+1]
		full := trimRight(text, l)
		if full.len() < width-4 || full.len() == 0 || next.len() == 0 || unicode.IsSpace(text[next.start]) ||
			strings.ContainsRune(sentenceEnds, text[full.end-1]) {
			continue
		}
		for j := full.end; j <= l.end; j++ {
			soft[j] = true
		}
	}
	return soft
}

// wrapWidth returns the width that most long lines have, their number, and how
// many of them end inside a sentence.
func wrapWidth(text []rune, lines []span) (width, long, inside int) {
	var widths []int
	for _, l := range lines {
		if l.len() >= 15 {
			widths = append(widths, trimRight(text, l).len())
		}
	}
	if len(widths) == 0 {
		return 0, 0, 0
	}
	sort.Ints(widths)
	width = widths[len(widths)*3/4]
	if widths[len(widths)*9/10] > width+6 { // paragraphs on one line each, not wrapped
		return width, 0, 0
	}
	for _, l := range lines {
		l = trimRight(text, l)
		if l.len() > 0 && l.len() >= width-4 {
			long++
			if isHan(text[l.end-1]) || strings.ContainsRune(",，、", text[l.end-1]) {
				inside++
			}
		}
	}
	return width, long, inside
}

func trimRight(text []rune, s span) span {
	for s.end > s.start && unicode.IsSpace(text[s.end-1]) {
		s.end--
	}
	return s
}

// graphSpan gives s as the graph has it: offsets into the text, and its words.
func (d *draft) graphSpan(s span) graph.Span {
	start, end := d.at[s.start], d.at[s.end-1]+1
	return graph.Span{Start: start, End: end, Text: string(d.raw[start:end])}
}

// textEvidence makes the evidence that s is; facts.go adds the speech and sentence.
func (d *draft) textEvidence(s span, rule string, confidence int) graph.Evidence {
	g := d.graphSpan(s)
	return graph.Evidence{Origin: graph.OriginText, Start: g.Start, End: g.End, Quote: g.Text, Rule: rule, Confidence: confidence}
}

// class is what a term of the matcher is.
type class int

const (
	clsCue class = iota
	clsBody
	clsOrgan
	clsPlace
	clsMeeting
	clsDocument
	clsConcept
	clsPerson
	clsDate
	clsHead
	clsTrigger
	clsLate // cues that the tagger does not see; last, as it counts in these numbers
	classes
)

// term is what the matcher's number stands for: a row of the lexicon.
type term struct {
	class class
	row   int
	form  int // which of the row's wordings: 0 is the name
}

// find runs the matcher over norm and sorts the hits by class.
func (d *draft) find() {
	for _, h := range d.x.matcher.find(d.norm) {
		c := d.x.terms[h.term].class
		d.hits[c] = append(d.hits[c], h)
	}
}

// within returns the hits of a class that lie in s.
func (d *draft) within(c class, s span) []hit {
	hits := d.hits[c]
	i := sort.Search(len(hits), func(i int) bool { return hits[i].start >= s.start })
	var out []hit
	for ; i < len(hits) && hits[i].start < s.end; i++ {
		if hits[i].end <= s.end {
			out = append(out, hits[i])
		}
	}
	return out
}

// startingAt returns the hits of a class that start at i.
func (d *draft) startingAt(c class, i int) []hit {
	hits := d.hits[c]
	lo := sort.Search(len(hits), func(k int) bool { return hits[k].start >= i })
	hi := lo
	for hi < len(hits) && hits[hi].start == i {
		hi++
	}
	return hits[lo:hi]
}

// longestAt returns the longest hit of a class that starts at i.
func (d *draft) longestAt(c class, i int) (hit, bool) {
	hs := d.startingAt(c, i)
	if len(hs) == 0 {
		return hit{}, false
	}
	return hs[len(hs)-1], true
}

// cue returns the cue that a hit stands for.
func (d *draft) cue(h hit) lexicon.Cue { return d.x.lex.Cues[d.x.terms[h.term].row] }

// cues returns the hits in s that are cues of one of the classes, by start.
func (d *draft) cues(s span, names ...string) []hit {
	var out []hit
	for _, c := range []class{clsCue, clsLate} {
		early, hits := len(out), d.hits[c]
		i := sort.Search(len(hits), func(i int) bool { return hits[i].start >= s.start })
		for ; i < len(hits) && hits[i].start < s.end; i++ {
			if h := hits[i]; h.end <= s.end && slices.Contains(names, d.x.lex.Cues[d.x.terms[h.term].row].Class) {
				out = append(out, h)
			}
		}
		if early > 0 && len(out) > early {
			slices.SortStableFunc(out, func(a, b hit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
		}
	}
	return out
}

// hitOn returns the term of a class whose words are just s.
func (d *draft) hitOn(c class, s span) (hit, bool) {
	for _, h := range d.startingAt(c, s.start) {
		if h.end == s.end {
			return h, true
		}
	}
	return hit{}, false
}

// cueAt returns the longest cue of one of the classes that starts at i.
func (d *draft) cueAt(i int, names ...string) (hit, bool) {
	var best hit
	for _, c := range []class{clsCue, clsLate} {
		for _, h := range d.startingAt(c, i) {
			if slices.Contains(names, d.cue(h).Class) && h.end > best.end {
				best = h
			}
		}
	}
	return best, best.end > 0
}

// hitCue returns the cue of one of the classes whose words are just s.
func (d *draft) hitCue(s span, names ...string) (hit, bool) {
	for _, c := range []class{clsCue, clsLate} {
		for _, h := range d.startingAt(c, s.start) {
			if h.end == s.end && slices.Contains(names, d.cue(h).Class) {
				return h, true
			}
		}
	}
	return hit{}, false
}

// cueBefore returns the longest cue of one of the classes that ends at i.
func (d *draft) cueBefore(i int, names ...string) (hit, bool) {
	best := hit{start: i}
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		for _, c := range []class{clsCue, clsLate} {
			for _, h := range d.startingAt(c, k) {
				if h.end == i && slices.Contains(names, d.cue(h).Class) && h.start < best.start {
					best = h
				}
			}
		}
	}
	return best, best.start < i
}

// pairs finds what stands between open and close, outermost pairs only, up to max
// code points apart and within one paragraph.
func (d *draft) pairs(open, close rune, max int) []pair {
	var out []pair
	depth, start := 0, 0
	for i, r := range d.norm {
		switch {
		case r == '\n' || depth > 0 && i-start > max:
			depth = 0
		case r == open && (open != close):
			if depth == 0 {
				start = i
			}
			depth++
		case r == close && depth > 0:
			depth--
			if depth == 0 {
				out = append(out, pair{span{start, i + 1}})
			}
		}
	}
	return out
}
