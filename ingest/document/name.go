package document

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/unicode/norm"
)

// CleanName is a file's name as text: in UTF-8, where it is GBK, as old systems
// write names, and composed (NFC). One that is neither keeps what can be read.
func CleanName(name string) string {
	if !utf8.ValidString(name) {
		if gb, err := simplifiedchinese.GB18030.NewDecoder().String(name); err == nil && !strings.ContainsRune(gb, utf8.RuneError) {
			name = gb
		}
		name = strings.ToValidUTF8(name, "_")
	}
	return norm.NFC.String(name)
}
