package document

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	xunicode "golang.org/x/text/encoding/unicode"
)

// Decode turns a file's bytes into text. UTF-8 stays as it is, a byte order mark
// too (it is a code point of the text); UTF-16 is read by its mark or by what it
// reads as; else GB18030 (with GBK and GB2312) and Big5 are told apart by
// statistics. The error is a *Failure: EMPTY, BINARY, ENCODING or
// LANGUAGE.
func Decode(data []byte) (string, error) {
	text, _, err := decodeText(data)
	return text, err
}

// decodeText is Decode, and names the encoding.
func decodeText(data []byte) (text, name string, err error) {
	text, name, err = decode(data)
	if err != nil {
		return "", "", err
	}
	if err := checkText(text); err != nil {
		return "", "", err
	}
	return text, name, nil
}

// checkText refuses what is no Chinese text.
func checkText(text string) error {
	if strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }) == "" {
		return failf(CodeEmpty, "is empty: there is no text in it")
	}
	if i := strings.IndexFunc(text, isBinaryRune); i >= 0 {
		return failf(CodeBinary, "is not text: control characters stand in it")
	}
	if foreign(text) {
		return failf(CodeLanguage, "holds hardly any Chinese; speeches in other languages are not read")
	}
	return nil
}

// foreign reports whether a text of some length has fewer than one Han character
// in ten letters.
func foreign(text string) bool {
	letters, han, _ := census(text)
	return letters >= 40 && han*10 < letters
}

// census counts a text's letters, the Han characters among them, and the
// characters that a wrong decoding leaves: replaced ones and those of private use.
func census(text string) (letters, han, bad int) {
	for _, r := range text {
		switch {
		case r == utf8.RuneError || unicode.Is(unicode.Co, r):
			bad++
		case unicode.Is(unicode.Han, r):
			letters++
			han++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return letters, han, bad
}

// Names of encodings, as a Document gives them.
const (
	encodingUTF8    = "UTF-8"
	encodingUTF16   = "UTF-16"
	encodingGB18030 = "GB18030"
	encodingBig5    = "Big5"
)

func decode(data []byte) (text, name string, err error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		text, err = utf16(xunicode.UTF16(xunicode.BigEndian, xunicode.ExpectBOM), data)
		return text, encodingUTF16, err
	case utf8.Valid(data) && !bytes.Contains(data, []byte{0}):
		return string(data), encodingUTF8, nil
	}
	if order, ok := utf16Order(data); ok {
		text, err := utf16(xunicode.UTF16(order, xunicode.IgnoreBOM), data)
		if gb, errGB := simplifiedchinese.GB18030.NewEncoder().String(text); err == nil && errGB == nil && mostlyFrequent([]byte(gb)) {
			return text, encodingUTF16, nil
		}
	}
	if bytes.Contains(data, []byte{0}) {
		return "", "", failf(CodeBinary, "is not text: zero bytes stand in it")
	}
	// Short texts are often taken for something else: those are tried as GB18030.
	var enc encoding.Encoding = simplifiedchinese.GB18030
	name = encodingGB18030
	if strings.HasPrefix(strings.ToUpper(chardet.Detect(data).Encoding), "BIG5") {
		enc, name = traditionalchinese.Big5, encodingBig5
	}
	text, err = with(enc, data)
	if err != nil || !mostlyChinese(text) || enc == simplifiedchinese.GB18030 && !mostlyFrequent(data) {
		return "", "", failf(CodeEncoding, "is neither UTF-8 nor another encoding of Chinese that can be told (UTF-16, GB18030, Big5); save it as UTF-8")
	}
	return text, name, nil
}

func with(enc encoding.Encoding, data []byte) (string, error) {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", failf(CodeEncoding, "breaks off inside a character; save it as UTF-8")
	}
	return string(out), nil
}

// utf16 decodes strictly: half a pair or an odd byte at the end is an error.
func utf16(enc encoding.Encoding, data []byte) (string, error) {
	text, err := with(enc, data)
	if err == nil && (len(data)%2 != 0 || strings.ContainsRune(text, utf8.RuneError)) {
		return "", failf(CodeEncoding, "is UTF-16 that is damaged or cut off; save it as UTF-8")
	}
	return text, err
}

// utf16Order guesses UTF-16 without a mark: read in the right order nearly all of
// it is what Chinese is written with, in the other hardly half.
func utf16Order(data []byte) (xunicode.Endianness, bool) {
	if len(data) < 4 || len(data)%2 != 0 {
		return xunicode.LittleEndian, false
	}
	var little, big int
	for i := 0; i+1 < len(data); i += 2 {
		if isCommon(rune(data[i]) | rune(data[i+1])<<8) {
			little++
		}
		if isCommon(rune(data[i+1]) | rune(data[i])<<8) {
			big++
		}
	}
	const nearly, least = 95, 8 // percent; fewer code units tell nothing
	pairs := len(data) / 2
	switch {
	case pairs < least:
	case little*100 >= pairs*nearly && little > big:
		return xunicode.LittleEndian, true
	case big*100 >= pairs*nearly && big > little:
		return xunicode.BigEndian, true
	}
	return xunicode.LittleEndian, false
}

// isCommon reports whether a code unit is a Han character of the basic plane, a
// mark that goes with them, a full-width sign, or printable ASCII.
func isCommon(r rune) bool {
	switch {
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0x3000 && r <= 0x303F, r >= 0xFF00 && r <= 0xFFEF, r >= 0x2010 && r <= 0x2026:
		return true
	}
	return r >= ' ' && r < 0x7F || r == '\n' || r == '\r' || r == '\t'
}

// mostlyFrequent reports whether half of the two-byte characters, signs apart, are
// among the 3,755 most frequent of GB 2312; in other encodings read so they are rare.
func mostlyFrequent(data []byte) bool {
	var all, frequent int
	for i := 0; i+1 < len(data); i++ {
		lead, trail := data[i], data[i+1]
		switch {
		case lead < 0x80:
			continue
		case lead >= 0xA1 && lead <= 0xA9 && trail >= 0xA1: // signs
		case lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1:
			all, frequent = all+1, frequent+1
		default:
			all++
		}
		i++
	}
	return frequent*2 >= all
}

// mostlyChinese reports whether most letters are Han and hardly any is bad: the
// test of a guess.
func mostlyChinese(text string) bool {
	letters, han, bad := census(text)
	return bad*500 <= letters && han*2 > letters
}

// isBinaryRune reports whether r is a control character that no text holds.
func isBinaryRune(r rune) bool {
	return r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1a", r) || r == 0x7F
}
