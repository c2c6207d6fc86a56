package document_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"mailuo/ingest/document"
)

const simplified = "同志们：要深入贯彻党的二十大精神，抓好机关党建工作。2023年1月1日\n"

const traditional = "各位來賓：歡迎大家出席投資推介會，共謀發展。2024年5月21日\n"

func TestDecode(t *testing.T) {
	t.Parallel()
	must := func(b []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	utf16 := func(e unicode.Endianness, bom unicode.BOMPolicy) []byte {
		return must(unicode.UTF16(e, bom).NewEncoder().Bytes([]byte(simplified)))
	}
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"utf-8":              {[]byte(simplified), simplified},
		"utf-8, mark kept":   {[]byte("\ufeff" + simplified), "\ufeff" + simplified},
		"utf-16 le, mark":    {utf16(unicode.LittleEndian, unicode.UseBOM), simplified},
		"utf-16 be, mark":    {utf16(unicode.BigEndian, unicode.UseBOM), simplified},
		"utf-16 le":          {utf16(unicode.LittleEndian, unicode.IgnoreBOM), simplified},
		"utf-16 le, 一 and 开": {must(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte("一是开展一批一流开放的开发区工作，一体推进。"))), "一是开展一批一流开放的开发区工作，一体推进。"},
		"utf-16 be":          {utf16(unicode.BigEndian, unicode.IgnoreBOM), simplified},
		"gb18030":            {must(simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(simplified))), simplified},
		"gbk":                {must(simplifiedchinese.GBK.NewEncoder().Bytes([]byte(simplified))), simplified},
		"gb18030, few":       {must(simplifiedchinese.GB18030.NewEncoder().Bytes([]byte("要抓好落实"))), "要抓好落实"},
		"gb18030, 4 bytes":   {must(simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(simplified + "㐀㐁"))), simplified + "㐀㐁"},
		"big5":               {must(traditionalchinese.Big5.NewEncoder().Bytes([]byte(strings.Repeat(traditional, 3)))), strings.Repeat(traditional, 3)},
		"ascii":              {[]byte("plan 2024\n"), "plan 2024\n"},
		"page break, ctrl-z": {[]byte("要\f抓好\x1a"), "要\f抓好\x1a"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := document.Decode(c.data)
			if err != nil || got != c.want {
				t.Errorf("got %q, %v, want %q", got, err, c.want)
			}
		})
	}
}

func TestDecodeFailures(t *testing.T) {
	t.Parallel()
	must := func(b []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for name, c := range map[string]struct {
		data []byte
		want document.Code
	}{
		"nothing":       {nil, document.CodeEmpty},
		"blanks":        {[]byte(" \n\t\u3000\ufeff"), document.CodeEmpty},
		"zero bytes":    {[]byte("a\x00\x01\x02\x03b\x00"), document.CodeBinary},
		"png":           {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"), document.CodeBinary},
		"control":       {[]byte("要\x01抓好"), document.CodeBinary},
		"latin-1":       {[]byte("d\xe9j\xe0 vu, \xe0 la carte, na\xefve fa\xe7ade"), document.CodeEncoding},
		"random bytes":  {[]byte{0x80, 0xff, 0x81, 0xfe, 0x82, 0xfd, 0x90, 0xa0}, document.CodeEncoding},
		"shift jis":     {must(japanese.ShiftJIS.NewEncoder().Bytes([]byte(strings.Repeat("こんにちは、日本の演説です。", 5)))), document.CodeEncoding},
		"english":       {[]byte(strings.Repeat("A speech in English. ", 5)), document.CodeLanguage},
		"broken utf-16": {[]byte{0xff, 0xfe, 0x00, 0xd8, 0x41}, document.CodeEncoding},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := document.Decode(c.data)
			var f *document.Failure
			if !errors.As(err, &f) || f.Code != c.want || f.Reason == "" {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// FuzzDecode: whatever the bytes, text that comes out is valid UTF-8 without
// zero bytes, and what goes wrong is a Failure.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{simplified, "\xff\xfea\x00", "\xc4\xe3\xba\xc3", "a\x00b", "\x1b$B", "\xfe\xff"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := document.Decode(data)
		var failure *document.Failure
		switch {
		case err != nil && !errors.As(err, &failure):
			t.Errorf("error %v is no Failure", err)
		case err == nil && (!utf8.ValidString(text) || strings.Contains(text, "\x00") || strings.TrimSpace(text) == ""):
			t.Errorf("decoded to %q", text)
		}
	})
}
