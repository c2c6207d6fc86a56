package fold

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-pinyin"
)

const (
	// MaxName is the longest name, in code points, that has readings.
	MaxName = 40
	// maxWays bounds in how many ways one name is read.
	maxWays = 8
	// A surname is read in its own way in names of this many code points.
	minPerson, maxPerson = 2, 4
	surnameMark          = "^"
)

// spoken is a word in simplified characters and the ways to read it: a syllable for each character.
type spoken struct {
	word string
	ways [][]string
}

// Readings gives the spellings that a name is found by: its pinyin without
// tones, joined, and its initials, once with one letter for zh, ch, sh and once
// with two. ü is v, and u in one more spelling. Characters of several readings
// take the one of the longest known word; where that is open there are several
// spellings. Marks and blanks are left out; letters and digits stand for
// themselves. All in lower case, sorted, each once. A name without Chinese
// characters that have a reading, or of more than MaxName code points, has none.
func (f *Folder) Readings(name string) []string {
	units, ok := f.units(name)
	if !ok {
		return nil
	}
	var out []string
	for _, form := range forms(units) {
		if strings.ContainsFunc(form.text, isLatin) {
			out = append(out, form.text)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// unit is a character of a name that can be typed: a Chinese one with its
// readings, or a letter or digit.
type unit struct {
	at   int    // its place in the name, in code points
	self string // the character, folded
	// ways are its syllables, one for each way to read the name, or the
	// character itself where it has none.
	ways []string
}

// units takes a name apart. It is not ok where the name has no readings.
func (f *Folder) units(name string) ([]unit, bool) {
	if utf8.RuneCountInString(name) > MaxName {
		return nil, false
	}
	ways := f.ways(strings.Map(f.voiced, f.Simplify(name)))
	var units []unit
	chinese := false
	at := 0
	for _, r := range name {
		if r = f.folded.of(r); unicode.IsLetter(r) || unicode.IsDigit(r) {
			u := unit{at: at, self: string(key(r))}
			for _, way := range ways {
				u.ways = append(u.ways, way[at])
			}
			chinese = chinese || unicode.Is(unicode.Han, r)
			units = append(units, u)
		}
		at++
	}
	return units, chinese
}

// voiced keeps a character that has a reading and folds any other. Folding all
// would read 乾县 as 干县.
func (f *Folder) voiced(r rune) rune {
	if _, ok := pinyin.PinyinDict[int(r)]; ok {
		return r
	}
	return f.folded.of(r)
}

// ways reads a name in simplified characters in every way, at most maxWays: a syllable for each
// code point.
func (f *Folder) ways(name string) [][]string {
	n := utf8.RuneCountInString(name)
	if n < minPerson || n > maxPerson {
		return f.read(name)
	}
	first, _ := utf8.DecodeRuneInString(name)
	s, ok := spokenAt(f.surnames[first], name)
	if word, known := spokenAt(f.spelled[first], name); !ok || known && len(word.word) > len(s.word) {
		return f.read(name)
	}
	return join(append(f.read(s.word), s.ways...), f.read(name[len(s.word):]))
}

// read reads a text by words, the longest first, and else by characters.
func (f *Folder) read(text string) [][]string {
	ways := [][]string{nil}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if w, ok := spokenAt(f.spelled[r], text[i:]); ok {
			ways, size = join(ways, w.ways), len(w.word)
		} else {
			ways = join(ways, [][]string{{syllable(r)}})
		}
		i += size
	}
	return ways
}

// join continues every way of the one with every way of the other.
func join(heads, tails [][]string) [][]string {
	var out [][]string
	for _, tail := range tails {
		for _, head := range heads {
			if len(out) < maxWays {
				out = append(out, slices.Concat(head, tail))
			}
		}
	}
	return out
}

func spokenAt(words []spoken, s string) (spoken, bool) {
	for _, w := range words {
		if strings.HasPrefix(s, w.word) {
			return w, true
		}
	}
	return spoken{}, false
}

// syllable is the dictionary's first reading of a character without its tone, or
// the character as it is typed.
func syllable(r rune) string {
	readings, ok := pinyin.PinyinDict[int(r)]
	if !ok {
		return string(key(r))
	}
	first, _, _ := strings.Cut(readings, ",")
	return strings.Map(toneless, first)
}

func toneless(r rune) rune {
	switch r {
	case 'ā', 'á', 'ǎ', 'à':
		return 'a'
	case 'ē', 'é', 'ě', 'è', 'ê', 'ế', 'ề':
		return 'e'
	case 'ī', 'í', 'ǐ', 'ì':
		return 'i'
	case 'ō', 'ó', 'ǒ', 'ò':
		return 'o'
	case 'ū', 'ú', 'ǔ', 'ù':
		return 'u'
	case 'ü', 'ǖ', 'ǘ', 'ǚ', 'ǜ':
		return 'v'
	case 'ń', 'ň', 'ǹ':
		return 'n'
	case 'ḿ':
		return 'm'
	case '\u0300', '\u0301', '\u0304', '\u030C': // tones that have no letter of their own: m̀, ê̄, ê̌
		return -1
	}
	return r
}

func (f *Folder) readReadings(fsys fs.FS) error {
	err := readRows(fsys, "tables/readings.tsv", 2, func(c []string) error {
		name, into := c[0], f.spelled
		if rest, ok := strings.CutPrefix(name, surnameMark); ok {
			name, into = rest, f.surnames
		}
		s := spoken{word: name}
		for way := range strings.SplitSeq(c[1], "|") {
			syllables := strings.Fields(way)
			if len(syllables) != utf8.RuneCountInString(name) {
				return fmt.Errorf("%q has %d syllables", name, len(syllables))
			}
			s.ways = append(s.ways, syllables)
		}
		r, _ := utf8.DecodeRuneInString(name)
		into[r] = append(into[r], s)
		return nil
	})
	for _, m := range []map[rune][]spoken{f.spelled, f.surnames} {
		for _, words := range m {
			slices.SortFunc(words, func(a, b spoken) int { return longestFirst(a.word, b.word) })
		}
	}
	return err
}
