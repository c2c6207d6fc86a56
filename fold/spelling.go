package fold

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// form is one spelling of a name and which unit each of its bytes belongs to.
type form struct {
	text  string
	units []int
}

// forms spells a name in every way: whole syllables, whole syllables with u for
// v, initials of one letter, initials with zh, ch, sh.
func forms(units []unit) []form {
	var out []form
	spell := func(way int, part func(string) string) {
		var f form
		for i, u := range units {
			p := part(u.ways[way])
			f.text += p
			f.units = append(f.units, slices.Repeat([]int{i}, len(p))...)
		}
		if !slices.ContainsFunc(out, func(o form) bool { return o.text == f.text }) {
			out = append(out, f)
		}
	}
	for way := range units[0].ways {
		spell(way, func(s string) string { return s })
		spell(way, withU)
		spell(way, initial)
		spell(way, longInitial)
	}
	return out
}

// withU writes the ü of a syllable, v here, as u.
func withU(syllable string) string {
	if len(syllable) > 1 {
		return strings.ReplaceAll(syllable, "v", "u")
	}
	return syllable
}

// initial is the first letter of a syllable, or the character itself.
func initial(syllable string) string {
	_, size := utf8.DecodeRuneInString(syllable)
	return syllable[:size]
}

// longInitial is zh, ch or sh where a syllable begins so, else its first letter.
func longInitial(syllable string) string {
	if len(syllable) > 2 && syllable[1] == 'h' && strings.IndexByte("zcs", syllable[0]) >= 0 {
		return syllable[:2]
	}
	return initial(syllable)
}

// typed brings a folded query to letters and digits: apostrophes, hyphens and
// blanks between syllables go.
func typed(query string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return key(r)
		}
		return -1
	}, query)
}

// key is the letter that is typed for one: lower case, v for ü.
func key(r rune) rune {
	if r = unicode.ToLower(r); r == 'ü' {
		return 'v'
	}
	return r
}

// matcher tries a typed query on a name.
type matcher struct {
	units []unit
	query string
	dead  map[[2]int]bool // unit and offset in query from which no match goes on
}

// spelledUnits returns which units of a name a typed query matches: runs of
// units, each from and to. A unit is matched by its character, its syllable, the
// beginning of its syllable at the end of the query, or its initial; where that
// gives nothing, by any part of one of the name's forms.
func spelledUnits(units []unit, query string) [][2]int {
	m := matcher{units, query, map[[2]int]bool{}}
	var runs [][2]int
	for i := 0; i < len(units); i++ {
		if end, ok := m.from(i, 0); ok {
			runs = append(runs, [2]int{i, end})
			i = end - 1
		}
	}
	if runs != nil {
		return runs
	}
	for _, f := range forms(units) {
		if at := strings.Index(f.text, query); at >= 0 {
			return [][2]int{{f.units[at], f.units[at+len(query)-1] + 1}}
		}
	}
	return nil
}

// from matches the query from byte q on with the units from i on; it returns the
// unit after the last one matched.
func (m *matcher) from(i, q int) (int, bool) {
	rest := m.query[q:]
	if rest == "" {
		return i, true
	}
	if i == len(m.units) || m.dead[[2]int{i, q}] {
		return 0, false
	}
	u := m.units[i]
	for _, part := range []func(string) string{func(s string) string { return s }, withU} {
		for _, way := range u.ways {
			s := part(way)
			if strings.HasPrefix(s, rest) {
				return i + 1, true
			}
			if strings.HasPrefix(rest, s) {
				if end, ok := m.from(i+1, q+len(s)); ok {
					return end, true
				}
			}
		}
	}
	if strings.HasPrefix(rest, u.self) {
		if end, ok := m.from(i+1, q+len(u.self)); ok {
			return end, true
		}
	}
	for _, part := range []func(string) string{longInitial, initial} {
		for _, way := range u.ways {
			if s := part(way); strings.HasPrefix(rest, s) {
				if end, ok := m.from(i+1, q+len(s)); ok {
					return end, true
				}
			}
		}
	}
	m.dead[[2]int{i, q}] = true
	return 0, false
}
