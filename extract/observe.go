package extract

import (
	"strings"
	"unicode"

	"mailuo/extract/tagger"
)

// observer fills the columns of one text.
type observer struct {
	d *draft
	t *tagger.Text
}

// observe fills the columns; all are the candidates of the rules, kept those of
// them that the rules would keep.
func (d *draft) observe(all, kept []*mention) *tagger.Text {
	o := observer{d, tagger.NewText(columns, len(d.norm))}
	o.signs()
	o.wordColumns()
	o.terms()
	o.rules(all, kept)
	o.quotations()
	o.phrases()
	o.verbs()
	return o.t
}

func (o *observer) column(c int) []uint32 {
	return o.t.Columns[c][tagger.Pad : tagger.Pad+len(o.d.norm)]
}

// mark writes a value and the place in it over s.
func mark(col []uint32, s span, value uint32) {
	value = value * 4
	for i := s.start; i < s.end; i++ {
		switch {
		case s.len() == 1:
			col[i] = value + inSingle
		case i == s.start:
			col[i] = value + inBegin
		case i == s.end-1:
			col[i] = value + inEnd
		default:
			col[i] = value + inMiddle
		}
	}
}

// Sorts of signs.
const (
	signOther = iota + 1
	signHan
	signDigit
	signNumeral
	signLatin
	signBlank
)

func (o *observer) signs() {
	chars, signs := o.column(colChar), o.column(colSign)
	for i, r := range o.d.norm {
		chars[i] = uint32(r) + 1
		switch {
		case isDigit(r):
			signs[i], chars[i] = signDigit, '0'
		case isLatin(r):
			signs[i] = signLatin
		case isNumeral(r):
			signs[i] = signNumeral
		case isHan(r):
			signs[i] = signHan
		case unicode.IsSpace(r):
			signs[i] = signBlank
		default:
			signs[i] = uint32(r)
		}
	}
}

// hashRunes is the value of a word.
func hashRunes(rs []rune) uint32 {
	h := uint32(2166136261)
	for _, r := range rs {
		if isDigit(r) {
			r = '0'
		}
		h = (h ^ uint32(r)) * 16777619
		h ^= h >> 13
	}
	return max(h, 1)
}

func (o *observer) wordColumns() {
	d := o.d
	place := o.column(colPlace)
	type word struct {
		span
		hash, pos, class uint32
	}
	words := make([]word, 2, len(d.norm)/2+4)
	for i := 0; i < len(d.norm); {
		end := d.wordEnd(i)
		s := span{i, end}
		h := hashRunes(d.norm[i:end])
		words = append(words, word{s, h, tagger.Hash(d.pos[i]), d.x.classes[h]})
		mark(place, s, 1)
		i = end
	}
	words = append(words, word{}, word{})
	type fill struct {
		col  []uint32
		from int // which word, counted from the one in hand
		what func(w *word) uint32
	}
	hash, pos, class := func(w *word) uint32 { return w.hash }, func(w *word) uint32 { return w.pos }, func(w *word) uint32 { return w.class }
	for _, f := range []fill{
		{o.column(colWord), 0, hash}, {o.column(colNext), 1, hash}, {o.column(colPrev), -1, hash},
		{o.column(colNext2), 2, hash}, {o.column(colPrev2), -2, hash},
		{o.column(colPOS), 0, pos}, {o.column(colNextPOS), 1, pos}, {o.column(colPrevPOS), -1, pos},
		{o.column(colClass), 0, class}, {o.column(colNextClass), 1, class}, {o.column(colPrevClass), -1, class},
		{o.column(colNext2Class), 2, class}, {o.column(colPrev2Class), -2, class},
	} {
		for k := 2; k < len(words)-2; k++ {
			v := f.what(&words[k+f.from])
			for i := words[k].start; i < words[k].end; i++ {
				f.col[i] = v
			}
		}
	}
}

// longest goes over hits of a class from left to right, longest first, apart from each other.
func (d *draft) longest(c class, f func(h hit)) {
	hits := d.hits[c]
	end := 0
	for k := 0; k < len(hits); k++ {
		for k+1 < len(hits) && hits[k+1].start == hits[k].start {
			k++
		}
		if hits[k].start >= end {
			f(hits[k])
			end = hits[k].end
		}
	}
}

func (o *observer) terms() {
	d := o.d
	lex := d.x.lex
	concept, name, head, cue := o.column(colConcept), o.column(colName), o.column(colHead), o.column(colCue)
	d.longest(clsConcept, func(h hit) {
		mark(concept, span{h.start, h.end}, uint32(1+labelOf(lex.Concepts[d.x.terms[h.term].row].Kind)))
	})
	for _, c := range []class{clsPlace, clsOrgan, clsDate, clsPerson, clsBody, clsDocument, clsMeeting} {
		d.longest(c, func(h hit) { mark(name, span{h.start, h.end}, uint32(1+c)) })
	}
	d.longest(clsHead, func(h hit) {
		row := &lex.Heads[d.x.terms[h.term].row]
		v := uint32(1 + labelOf(row.Kind))
		if row.Bare {
			v += uint32(len(labels))
		}
		mark(head, span{h.start, h.end}, v)
	})
	d.longest(clsCue, func(h hit) { mark(cue, span{h.start, h.end}, tagger.Hash(d.cue(h).Class)) })
}

func (o *observer) rules(all, kept []*mention) {
	rule, ruleName, other := o.column(colRule), o.column(colRuleName), o.column(colOther)
	stands := make(map[*mention]bool, len(kept))
	for _, m := range kept {
		if !m.part {
			mark(rule, m.span, uint32(1+labelOf(m.kind)))
			mark(ruleName, m.span, tagger.Hash(m.rule))
			stands[m] = true
		}
	}
	for i := len(all) - 1; i >= 0; i-- { // longest last
		if m := all[i]; !stands[m] {
			mark(other, m.span, uint32(1+labelOf(m.kind)))
		}
	}
}

// sizeOf sorts lengths.
func sizeOf(n int) uint32 {
	switch {
	case n <= 6:
		return uint32(n)
	case n <= 8:
		return 7
	case n <= 12:
		return 8
	}
	return 9
}

func (o *observer) quotations() {
	d := o.d
	quote, behind := o.column(colQuote), o.column(colBehind)
	paint := func(q pair, v uint32) {
		mark(quote, q.span, v+sizeOf(q.len()-2))
		if q.end+1 < len(d.norm) {
			h := hashRunes(d.norm[q.end : q.end+2])
			for i := q.start; i < q.end; i++ {
				behind[i] = h
			}
		}
	}
	for _, q := range d.quotes {
		paint(q, 1)
	}
	for _, q := range d.titles {
		paint(q, 16)
	}
}

// breaksPhrase reports whether a phrase ends at i.
func (d *draft) breaksPhrase(i int) bool {
	r, p := d.norm[i], d.pos[i]
	return !isHan(r) && !isDigit(r) && !isLatin(r) || d.starts[i] && (p == "uj" || p == "u" || p == "c" || p == "p" || p == "ul")
}

// phrases fills what is known of the phrase that a character stands in: from mark
// or particle to mark or particle.
func (o *observer) phrases() {
	d := o.d
	last, lastAt, first, tail := o.column(colLast), o.column(colLastAt), o.column(colFirst), o.column(colTail)
	heads, words := o.column(colHead), o.column(colWord)
	for i := 0; i < len(d.norm); {
		if d.breaksPhrase(i) {
			i++
			continue
		}
		j := d.wordEnd(i)
		for j < len(d.norm) && !d.breaksPhrase(j) {
			j = d.wordEnd(j)
		}
		h := hashRunes(d.norm[max(i, j-2):j])
		for k := i; k < j; k++ {
			last[k], lastAt[k], first[k], tail[k] = h, sizeOf(j-k), words[i], heads[j-1]+1
		}
		i = j
	}
}

// verbs fills which verb stands before a character's word in its clause, and how
// many words lie between.
func (o *observer) verbs() {
	d := o.d
	verb, at, words := o.column(colVerb), o.column(colVerbAt), o.column(colWord)
	before, n := uint32(0), 0
	for i := 0; i < len(d.norm); {
		j := d.wordEnd(i)
		if strings.ContainsRune(clauseEnds, d.norm[i]) {
			before, n = 0, 0
		}
		for k := i; k < j; k++ {
			verb[k], at[k] = before, sizeOf(n)
		}
		n++
		if d.fullVerb(i, j) {
			before, n = words[i], 0
		}
		i = j
	}
}

// fullVerb reports whether a word is a verb of two characters and more.
func (d *draft) fullVerb(start, end int) bool {
	p := d.pos[start]
	return end-start >= 2 && isVerb(p) && p != "vn"
}
