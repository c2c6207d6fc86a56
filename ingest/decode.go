package ingest

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
// too (it is a code point of the text); UTF-16 is read by its mark or by where its
// zero bytes stand; else GB18030 (with GBK and GB2312) and Big5 are told apart by
// statistics. The error is a *Failure: EMPTY, BINARY or ENCODING.
func Decode(data []byte) (string, error) {
	text, err := decode(data)
	if err != nil {
		return "", err
	}
	if strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }) == "" {
		return "", failf("", CodeEmpty, "is empty: there is no text in it")
	}
	if i := strings.IndexFunc(text, isBinaryRune); i >= 0 {
		return "", failf("", CodeBinary, "is not text: control characters stand in it")
	}
	return text, nil
}

func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return utf16(xunicode.UTF16(xunicode.BigEndian, xunicode.ExpectBOM), data)
	case utf8.Valid(data) && !bytes.Contains(data, []byte{0}):
		return string(data), nil
	}
	if order, ok := utf16Order(data); ok {
		return utf16(xunicode.UTF16(order, xunicode.IgnoreBOM), data)
	}
	if bytes.Contains(data, []byte{0}) {
		return "", failf("", CodeBinary, "is not text: zero bytes stand in it")
	}
	var enc encoding.Encoding
	switch name := strings.ToUpper(chardet.Detect(data).Encoding); {
	case strings.HasPrefix(name, "GB"):
		enc = simplifiedchinese.GB18030
	case strings.HasPrefix(name, "BIG5"):
		enc = traditionalchinese.Big5
	default: // short texts are often taken for something else
		enc = simplifiedchinese.GB18030
	}
	text, err := with(enc, data)
	if err != nil || !mostlyChinese(text) {
		return "", failf("", CodeEncoding, "is neither UTF-8 nor another encoding of Chinese that can be told (UTF-16, GB18030, Big5); save it as UTF-8")
	}
	return text, nil
}

func with(enc encoding.Encoding, data []byte) (string, error) {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", failf("", CodeEncoding, "breaks off inside a character; save it as UTF-8")
	}
	return string(out), nil
}

// utf16 decodes strictly: half a pair or an odd byte at the end is an error.
func utf16(enc encoding.Encoding, data []byte) (string, error) {
	text, err := with(enc, data)
	if err == nil && (len(data)%2 != 0 || strings.ContainsRune(text, utf8.RuneError)) {
		return "", failf("", CodeEncoding, "is UTF-16 that is damaged or cut off; save it as UTF-8")
	}
	return text, err
}

// utf16Order guesses UTF-16 without a mark: line breaks, blanks and digits have
// their zero byte on one side only.
func utf16Order(data []byte) (xunicode.Endianness, bool) {
	if len(data) < 4 || len(data)%2 != 0 {
		return xunicode.LittleEndian, false
	}
	var even, odd int
	for i := 0; i+1 < len(data); i += 2 {
		if data[i] == 0 && data[i+1] != 0 {
			even++
		}
		if data[i+1] == 0 && data[i] != 0 {
			odd++
		}
	}
	const few = 50 // one zero in so many pairs
	pairs := len(data) / 2
	switch {
	case odd > even*10 && odd*few >= pairs:
		return xunicode.LittleEndian, true
	case even > odd*10 && even*few >= pairs:
		return xunicode.BigEndian, true
	}
	return xunicode.LittleEndian, false
}

// mostlyChinese reports whether most letters are Han and none was replaced: the
// test of a guess.
func mostlyChinese(text string) bool {
	var letters, han, bad int
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
	return bad*500 <= letters && han*2 > letters
}

// isBinaryRune reports whether r is a control character that no text holds.
func isBinaryRune(r rune) bool {
	return r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1a", r) || r == 0x7F
}
