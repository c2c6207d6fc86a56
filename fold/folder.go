package fold

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// Folder holds the tables. It does not change after New, so any number of
// goroutines can use one.
type Folder struct {
	folded     runeMap           // Fold's code points
	simplified runeMap           // Simplify's, for characters outside of words
	words      map[rune][]word   // Simplify's words by their first character, longest first
	spelled    map[rune][]spoken // words with a reading of their own by their first character, longest first
	surnames   map[rune][]spoken // further readings of surnames
	syllables  func() syllables  // gathered when they are first needed
}

// word is a traditional word and its simplified form, of as many code points.
type word struct{ from, to string }

// New reads the tables that are built into the program.
func New() (*Folder, error) { return load(tables) }

func load(fsys fs.FS) (*Folder, error) {
	f := &Folder{
		words: map[rune][]word{}, spelled: map[rune][]spoken{}, surnames: map[rune][]spoken{}, syllables: sync.OnceValue(readSyllables),
	}
	characters := map[rune]rune{}
	text := map[rune]rune{} // characters that Simplify changes
	alone := map[rune]rune{}
	phrases := map[string]string{}
	err := readRows(fsys, "tables/characters.tsv", 2, func(c []string) error {
		return pair(c[0], firstOf(c[1]), characters, text)
	})
	if err != nil {
		return nil, err
	}
	err = readRows(fsys, "tables/phrases.tsv", 2, func(c []string) error { return phrase(c[0], firstOf(c[1]), phrases) })
	if err != nil {
		return nil, err
	}
	err = readRows(fsys, "tables/variants.tsv", 3, func(c []string) error {
		switch c[2] {
		case "both":
			return pair(c[0], c[1], alone, text)
		case "fold":
			return pair(c[0], c[1], alone)
		case "text":
			return phrase(c[0], c[1], phrases)
		}
		return fmt.Errorf("use %q is not known", c[2])
	})
	if err != nil {
		return nil, err
	}
	marks := map[rune]rune{}
	err = readRows(fsys, "tables/marks.tsv", 2, func(c []string) error {
		for _, v := range c[1] {
			if err := pair(string(v), c[0], marks); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := f.readReadings(fsys); err != nil {
		return nil, err
	}
	if f.folded, err = foldMap(characters, alone, marks); err != nil {
		return nil, err
	}
	ends, err := settled(text)
	if err != nil {
		return nil, err
	}
	f.simplified = newRuneMap(ends)
	f.setWords(phrases)
	return f, nil
}

// firstOf returns the first of the forms that stand with blanks between.
func firstOf(forms string) string {
	first, _, _ := strings.Cut(forms, " ")
	return first
}

// pair puts from → to into every map.
func pair(from, to string, into ...map[rune]rune) error {
	a, err := single(from)
	if err != nil {
		return err
	}
	b, err := single(to)
	if err != nil {
		return err
	}
	for _, m := range into {
		m[a] = b
	}
	return nil
}

// phrase puts from → to into m; both must be of as many code points.
func phrase(from, to string, m map[string]string) error {
	if n := utf8.RuneCountInString(from); n == 0 || n != utf8.RuneCountInString(to) {
		return fmt.Errorf("%q and %q differ in length", from, to)
	}
	m[from] = to
	return nil
}

// setWords files the words by first character, and every simplified form as
// itself: 乾坤 is right already and must not become 干坤.
func (f *Folder) setWords(phrases map[string]string) {
	all := map[string]string{}
	for _, to := range phrases {
		all[to] = to
	}
	for from, to := range phrases {
		all[from] = to
	}
	for from, to := range all {
		r, _ := utf8.DecodeRuneInString(from)
		f.words[r] = append(f.words[r], word{from, to})
	}
	for _, ws := range f.words {
		slices.SortFunc(ws, func(a, b word) int { return longestFirst(a.from, b.from) })
	}
}

func longestFirst(a, b string) int {
	if len(a) != len(b) {
		return len(b) - len(a)
	}
	return strings.Compare(a, b)
}
