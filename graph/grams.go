package graph

import (
	"fmt"
	"strings"
	"unicode"
)

// Grams writes folded text as one token for each code point, with blanks
// between, for a full-text index that is queried by phrase: exact for any length
// of query, one character too. Blanks in the text do not count. Han characters
// of the basic plane, digits and small letters of ASCII stand for themselves;
// every other code point is a token of its own (u3002), so that no tokenizer drops
// it or takes it for another, as capitals for small letters, and a phrase never
// crosses punctuation. Texts are the same where their grams are.
func Grams(folded string) string {
	var b strings.Builder
	for _, r := range folded {
		if unicode.IsSpace(r) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		switch {
		case r >= 0x4E00 && r <= 0x9FFF, r >= '0' && r <= '9', r >= 'a' && r <= 'z':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "u%04x", r)
		}
	}
	return b.String()
}
