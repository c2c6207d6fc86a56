package fold

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// compatible are the ranges of code points that stand for another one: general
// blanks, radicals that PDFs use in place of characters, vertical and small
// forms, compatibility characters, full and half width. Each becomes what NFKC
// makes of it, where that is one code point.
var compatible = unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x00A0, Hi: 0x00A0, Stride: 1}, {Lo: 0x2000, Hi: 0x200A, Stride: 1}, {Lo: 0x202F, Hi: 0x202F, Stride: 1},
		{Lo: 0x2E80, Hi: 0x2FDF, Stride: 1}, {Lo: 0x3000, Hi: 0x3000, Stride: 1}, {Lo: 0xF900, Hi: 0xFAFF, Stride: 1},
		{Lo: 0xFE10, Hi: 0xFE1F, Stride: 1}, {Lo: 0xFE30, Hi: 0xFE6F, Stride: 1}, {Lo: 0xFF00, Hi: 0xFFEF, Stride: 1},
	},
	R32: []unicode.Range32{{Lo: 0x2F800, Hi: 0x2FA1F, Stride: 1}},
}

// Fold brings text to the form in which it is compared: half width, ASCII lower
// case, simplified characters, one form for each kind of quotation mark, bracket,
// dash and dot. It is context-free and keeps one code point for each, so offsets
// stay, and the fold of a part is the part of the fold. A byte that is not UTF-8
// becomes U+FFFD. 。, 、 and , stay apart; ， is ,.
//
// What it gives is for comparing, not for showing: 著 and 着 become one.
func (f *Folder) Fold(s string) string {
	return f.folded.apply(s)
}

// foldMap joins the three tables and the compatible forms; each code point goes
// to where following them ends.
func foldMap(characters, alone, marks map[rune]rune) (runeMap, error) {
	steps := map[rune]rune{}
	for r := 'A'; r <= 'Z'; r++ {
		steps[r] = r + 'a' - 'A'
	}
	addCompatible := func(lo, hi rune) {
		for r := lo; r <= hi; r++ {
			to := norm.NFKC.String(string(r))
			if one, err := single(to); err == nil && one != r {
				steps[r] = one
			}
		}
	}
	for _, x := range compatible.R16 {
		addCompatible(rune(x.Lo), rune(x.Hi))
	}
	for _, x := range compatible.R32 {
		addCompatible(rune(x.Lo), rune(x.Hi))
	}
	for _, m := range []map[rune]rune{marks, characters, alone} { // the last one counts
		for from, to := range m {
			steps[from] = to
		}
	}
	ends, err := settled(steps)
	if err != nil {
		return runeMap{}, err
	}
	return newRuneMap(ends), nil
}

// settled follows every step to its end. A character that goes to itself ends there.
func settled(steps map[rune]rune) (map[rune]rune, error) {
	out := make(map[rune]rune, len(steps))
	for from := range steps {
		r := from
		for n := 0; ; n++ {
			to, ok := steps[r]
			if !ok || to == r {
				break
			}
			if n > len(steps) {
				return nil, fmt.Errorf("fold: the tables turn %q in a circle", from)
			}
			r = to
		}
		if r != from {
			out[from] = r
		}
	}
	return out, nil
}

// runeMap maps code points: those of the basic plane by index, the others by a map.
type runeMap struct {
	basic []rune
	other map[rune]rune
}

func newRuneMap(m map[rune]rune) runeMap {
	t := runeMap{make([]rune, 1<<16), map[rune]rune{}}
	for r := range t.basic {
		t.basic[r] = rune(r)
	}
	for from, to := range m {
		if from < 1<<16 {
			t.basic[from] = to
		} else {
			t.other[from] = to
		}
	}
	return t
}

func (t runeMap) of(r rune) rune {
	if r < 1<<16 {
		return t.basic[r]
	}
	if to, ok := t.other[r]; ok {
		return to
	}
	return r
}

// apply maps every code point of s; s itself where nothing changes.
func (t runeMap) apply(s string) string {
	for i, r := range s {
		if t.of(r) == r && r != utf8.RuneError {
			continue
		}
		out := make([]byte, i, len(s)+utf8.UTFMax)
		copy(out, s)
		for _, r := range s[i:] {
			out = utf8.AppendRune(out, t.of(r))
		}
		return string(out)
	}
	return s
}
