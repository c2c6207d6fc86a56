package graph

import (
	"crypto/sha256"
	"strings"
)

// wordingBytes is how many bytes of a hash make a wording: 80 bits, so that among
// ten million texts two different ones share a wording with a chance of one in 10^10.
const wordingBytes = 10

// Wording is a short hash of what a text says word for word: 16 characters, the
// same for texts that differ in nothing but width (Ａ and A), case, blanks,
// punctuation and other signs; "" for a text without letters and digits. It is
// what FieldWording holds, so that one can ask by it where else a text stands.
// Traditional and simplified characters are different words here: telling them
// the same is folding, which is knowledge that this package does not have.
func Wording(text string) string {
	words := Normal(strings.Map(narrow, text))
	if words == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(words))
	return strings.ToLower(idEncoding.EncodeToString(sum[:wordingBytes]))
}

// narrow is the ASCII character that a full-width one stands for.
func narrow(r rune) rune {
	if r >= '！' && r <= '～' {
		r -= '！' - '!'
	}
	return r
}

// TextFields gives FieldChars and FieldWording of a speech or a part of one, Null
// where it does not have them. MakeRows fills both; a store that kept the node
// before there were such fields can fill them from it.
func TextFields(n Node) (chars, wording Value) {
	switch x := n.(type) {
	case *Speech:
		return Int(int64(x.Chars)), Null
	case *Section:
		return Null, textOrNull(Wording(x.Heading))
	case *Sentence:
		return Int(int64(x.End - x.Start)), textOrNull(Wording(x.Text))
	case *Directive:
		return Int(int64(x.End - x.Start)), textOrNull(Wording(x.Text))
	}
	return Null, Null
}
