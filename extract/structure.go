package extract

import (
	"strings"
	"unicode"
)

// paragraph is a stretch between line breaks, or blanks that are left of them.
type paragraph struct{ span }

// sentence is a sentence of norm, as the gold guidelines cut them (section 4).
type sentence struct {
	span
	paragraph int // index
	section   int // index; -1 before the first heading
	heading   bool
	first     bool // the first of its paragraph
}

// section is what stands under one heading.
type section struct {
	span
	heading span
	depth   int // 1 is the outermost
	parent  int // index; -1 for none
}

// cut finds sentences: up to an end sign and the closing marks behind it, or a
// line's end, or a blank between Han characters that is left of a line break.
func (d *draft) cut() {
	t := d.norm
	flat := d.flattened()
	start, fresh := 0, true // fresh: the next sentence opens a paragraph
	take := func(end int) {
		s := d.trim(span{start, end})
		if s.len() > 0 {
			if fresh {
				d.paragraphs = append(d.paragraphs, paragraph{s})
			}
			p := len(d.paragraphs) - 1
			d.paragraphs[p].end = s.end
			d.sentences = append(d.sentences, sentence{span: s, paragraph: p, section: -1, first: fresh})
			fresh = false
		}
		start = end
	}
	for i := 0; i < len(t); i++ {
		switch {
		case strings.ContainsRune(sentenceEnds, t[i]):
			j := i + 1
			for t[i] != '\n' && j < len(t) && strings.ContainsRune(closers, t[j]) {
				j++
			}
			take(j)
			fresh = fresh || t[i] == '\n' || d.opensParagraph(j, flat)
			i = j - 1
		case d.brokenLine(i):
			take(i)
			fresh = true
		}
	}
	take(len(t))
}

// flattened reports whether the text has lost its line breaks: fewer than one in
// so many code points.
func (d *draft) flattened() bool {
	const perBreak = 600
	breaks := 0
	for _, r := range d.norm {
		if r == '\n' {
			breaks++
		}
	}
	return len(d.norm) > perBreak && breaks*perBreak < len(d.norm)
}

// opensParagraph reports whether a sentence's end at i is a paragraph's too, with
// no line break to say so: in flattened text where blanks follow, anywhere where
// a numbered heading follows.
func (d *draft) opensParagraph(i int, flat bool) bool {
	j := i
	for j < len(d.norm) && strings.ContainsRune(blanks, d.norm[j]) {
		j++
	}
	if j == len(d.norm) {
		return false
	}
	if flat && j > i {
		return true
	}
	ahead := d.ahead(j, len(d.norm), 8)
	for _, h := range d.x.headings {
		if h.glued && h.re.MatchString(ahead) {
			return true
		}
	}
	return false
}

// brokenLine reports whether the blanks from i on are what is left of a line break.
func (d *draft) brokenLine(i int) bool {
	t := d.norm
	if !strings.ContainsRune(blanks, t[i]) || i == 0 || !isHan(t[i-1]) {
		return false
	}
	j := i
	for j < len(t) && strings.ContainsRune(blanks, t[j]) {
		j++
	}
	return j < len(t) && (isHan(t[j]) || strings.ContainsRune(openers, t[j]))
}

func (d *draft) trim(s span) span {
	for s.start < s.end && unicode.IsSpace(d.norm[s.start]) {
		s.start++
	}
	for s.end > s.start && unicode.IsSpace(d.norm[s.end-1]) {
		s.end--
	}
	return s
}

// Limits of headings, in code points: what numbers a heading may go on this far,
// a sentence that titles its paragraph may be this long.
const (
	maxNumbered = 60
	maxLead     = 32
)

// headings marks the sentences that are headings and opens a section at each.
func (d *draft) headings() {
	var open []int // sections around, outermost first
	for i := range d.sentences {
		s := &d.sentences[i]
		depth := d.headingDepth(i)
		if depth == 0 {
			if len(open) > 0 {
				s.section = open[len(open)-1]
				for _, o := range open {
					d.sections[o].end = s.end
				}
			}
			continue
		}
		if depth == leadDepth { // one below whatever is numbered around it
			depth = 1
			for _, o := range open {
				if d.sections[o].depth < leadDepth {
					depth = d.sections[o].depth + 1
				}
			}
			depth = max(depth, 1) + leadDepth
		}
		for len(open) > 0 && d.sections[open[len(open)-1]].depth >= depth {
			open = open[:len(open)-1]
		}
		parent := -1
		if len(open) > 0 {
			parent = open[len(open)-1]
		}
		d.sections = append(d.sections, section{span: s.span, heading: s.span, depth: depth, parent: parent})
		open = append(open, len(d.sections)-1)
		for _, o := range open {
			d.sections[o].end = s.end
		}
		s.heading, s.section = true, len(d.sections)-1
	}
}

// leadDepth stands for a heading without a number; numbered ones are below it.
const leadDepth = 10

// headingDepth says how deep a heading the sentence is; 0 for none.
func (d *draft) headingDepth(i int) int {
	s := d.sentences[i]
	if !s.first {
		return 0
	}
	words := d.words(s.span)
	for _, h := range d.x.headings {
		loc := h.re.FindStringIndex(words)
		if loc == nil {
			continue
		}
		if s.len() > maxNumbered || d.contentsLine(s.span) {
			return 0
		}
		return h.depth
	}
	if d.isLead(i) {
		return leadDepth
	}
	return 0
}

// contentsLine reports whether s is a line of a table of contents.
func (d *draft) contentsLine(s span) bool {
	return strings.Contains(d.words(s), "…") || strings.Contains(d.words(s), "....")
}

// isLead reports whether the sentence only titles the paragraph that follows it:
// short, nothing but a verb phrase, with more behind it in the same paragraph.
func (d *draft) isLead(i int) bool {
	s := d.sentences[i]
	if s.len() > maxLead || s.len() < 4 || i+1 >= len(d.sentences) {
		return false
	}
	next := d.sentences[i+1]
	if next.paragraph != s.paragraph || !strings.ContainsRune("。", d.norm[s.end-1]) {
		return false
	}
	if len(d.obliging(s.span)) > 0 || len(d.cues(s.span, "SALUTE", "FORBID", "EXHORT", "REPORT", "DEIXIS")) > 0 {
		return false
	}
	at := s.start
	for at < s.end && strings.ContainsRune("—-·", d.norm[at]) {
		at++
	}
	return d.verbPhrase(span{at, s.end}) && next.len() > s.len()/2
}
