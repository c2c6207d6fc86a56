package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxTyped bounds a query that is tried as pinyin, in bytes: six letters for
// each character of the longest name.
const maxTyped = 6 * MaxName

// Highlight returns the places of text that query matches, as start and end in
// code points, in order, none touching the next. Both are folded and their
// blanks do not count; a place spans the blanks within it. Where the words do
// not stand in the text as they are, and the text is short enough to be a name,
// a query with letters is taken as pinyin, initials, or a mix of them and
// characters: then the places are exactly the characters that were typed.
func (f *Folder) Highlight(text, query string) [][2]int {
	words, _ := f.packed(query)
	if words == "" {
		return nil
	}
	if found := f.literal(text, words); found != nil {
		return found
	}
	keys := typed(words)
	if keys == "" || len(keys) > maxTyped || !strings.ContainsFunc(keys, isLatin) {
		return nil
	}
	units, ok := f.units(text)
	if !ok {
		return nil
	}
	var out [][2]int
	for _, run := range spelledUnits(units, keys) {
		for _, u := range units[run[0]:run[1]] {
			if n := len(out); n > 0 && out[n-1][1] == u.at {
				out[n-1][1]++
				continue
			}
			out = append(out, [2]int{u.at, u.at + 1})
		}
	}
	return out
}

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' }

// packed folds s and leaves its blanks out; at holds the place in s, in code
// points, of every code point left.
func (f *Folder) packed(s string) (folded string, at []int) {
	var b strings.Builder
	b.Grow(len(s))
	n := 0
	for _, r := range s {
		if !unicode.IsSpace(r) {
			b.WriteRune(f.folded.of(r))
			at = append(at, n)
		}
		n++
	}
	return b.String(), at
}

// literal finds the words, folded and without blanks, in text.
func (f *Folder) literal(text, words string) [][2]int {
	packed, at := f.packed(text)
	length := utf8.RuneCountInString(words)
	var out [][2]int
	for from, n := 0, 0; ; { // from is a byte of packed, n its code point
		i := strings.Index(packed[from:], words)
		if i < 0 {
			return out
		}
		n += utf8.RuneCountInString(packed[from : from+i])
		start, end := at[n], at[n+length-1]+1
		if k := len(out); k > 0 && out[k-1][1] == start {
			out[k-1][1] = end
		} else {
			out = append(out, [2]int{start, end})
		}
		from, n = from+i+len(words), n+length
	}
}
