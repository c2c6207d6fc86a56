package fold

import (
	"strings"
	"unicode/utf8"
)

// Simplify writes traditional characters as simplified ones, the longest known
// word first (瞭解 → 了解, 乾坤 stays), then character by character. Text in
// simplified characters stays as it is. It keeps one code point for each, so
// offsets stay. A byte that is not UTF-8 becomes U+FFFD.
func (f *Folder) Simplify(s string) string {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if w, ok := wordAt(f.words[r], s[i:]); ok {
			out = append(out, w.to...)
			i += len(w.from)
			continue
		}
		out = utf8.AppendRune(out, f.simplified.of(r))
		i += size
	}
	return string(out)
}

// wordAt returns the first of words that s begins with.
func wordAt(words []word, s string) (word, bool) {
	for _, w := range words {
		if strings.HasPrefix(s, w.from) {
			return w, true
		}
	}
	return word{}, false
}
