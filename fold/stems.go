package fold

import (
	"slices"
	"strings"

	"github.com/mozillazg/go-pinyin"
)

// maxStems bounds how many stems one query has.
const maxStems = 16

// Stems gives what to look for so as to find the names that a query spells in a
// mix of characters, syllables and initials (湖zhou市jy, huzhousjyj): each of these
// has one of the stems in its Readings. Which of the names found the query does
// spell, Highlight tells. The stems are the initials of each way to take the query
// apart, the likeliest first, 16 at most. A query without Latin letters, or longer
// than any name is spelled, has none.
func (f *Folder) Stems(query string) []string {
	words, _ := f.packed(query)
	keys := typed(words)
	if len(keys) > maxTyped || !strings.ContainsFunc(keys, isLatin) {
		return nil
	}
	s := stemmer{syllables: f.syllables(), query: []rune(keys), dead: map[int]bool{}}
	s.from(0, "")
	return s.stems
}

// stemmer takes a query apart.
type stemmer struct {
	syllables syllables
	query     []rune
	stems     []string
	dead      map[int]bool // places in the query from which no way leads to its end
}

// from takes the query apart from its q-th character on, the longest syllables
// first, and keeps the initials of each way; it reports whether there was one.
func (s *stemmer) from(q int, stem string) bool {
	if q == len(s.query) {
		if !slices.Contains(s.stems, stem) {
			s.stems = append(s.stems, stem)
		}
		return true
	}
	if s.dead[q] {
		return false
	}
	found := false
	for n := min(maxSyllable, len(s.query)-q); n > 0; n-- {
		for _, initial := range s.initials(q, n) {
			if len(s.stems) < maxStems && s.from(q+n, stem+initial) {
				found = true
			}
		}
	}
	if !found && len(s.stems) < maxStems {
		s.dead[q] = true
	}
	return found
}

// initials are those of the character that n of the query's from q on can stand
// for: itself, a syllable, the beginning of one at the end, an initial.
func (s *stemmer) initials(q, n int) []string {
	if first := s.query[q]; n == 1 && !isLatin(first) {
		return initialsOf(first)
	}
	p := string(s.query[q : q+n])
	switch {
	case n == 1 && strings.Contains("iuv", p): // no syllable begins so
		return nil
	case n == 1, p == "zh", p == "ch", p == "sh", s.syllables.whole[p], q+n == len(s.query) && s.syllables.begun[p]:
		return []string{p[:1]}
	}
	return nil
}

// initialsOf are the initials of a character's readings, the dictionary's first
// reading first; of one without, itself.
func initialsOf(r rune) []string {
	var out []string
	for reading := range strings.SplitSeq(pinyin.PinyinDict[int(r)], ",") {
		if i := initial(strings.Map(toneless, reading)); i != "" && !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	if out == nil {
		return []string{string(r)}
	}
	return out
}

// maxSyllable is the length of the longest syllable (zhuang).
const maxSyllable = 6

// syllables are those of Chinese, and what they begin with.
type syllables struct{ whole, begun map[string]bool }

// readSyllables gathers the syllables of the dictionary; ü is v and u.
func readSyllables() syllables {
	s := syllables{map[string]bool{}, map[string]bool{}}
	for _, readings := range pinyin.PinyinDict {
		for reading := range strings.SplitSeq(readings, ",") {
			plain := strings.Map(toneless, reading)
			if s.whole[plain] || len(plain) > maxSyllable {
				continue
			}
			for _, p := range []string{plain, withU(plain)} {
				s.whole[p] = true
				for n := range len(p) {
					s.begun[p[:n+1]] = true
				}
			}
		}
	}
	return s
}
