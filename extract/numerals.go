package extract

import (
	"strconv"
	"strings"
)

// This is the one file that knows signs by heart: numerals, punctuation, masks.

// Sets of signs, on normalised text.
const (
	digits       = "0123456789"
	hanDigits    = "〇零一二三四五六七八九"
	hanNumerals  = "〇零一二三四五六七八九十百千两廿"
	sentenceEnds = "。！？!?；;\n"
	closers      = "”’」』）)》〉】\"'"
	openers      = "“《(（"
	clauseEnds   = ",。;:!?\n"
	blanks       = " \u3000\t"
)

// pairMarks are the marks that come in pairs, on normalised text.
var pairMarks = [...][2]rune{{'“', '”'}, {'‘', '’'}, {'《', '》'}, {'(', ')'}}

// isNumeral reports whether r is a Chinese numeral.
func isNumeral(r rune) bool { return strings.ContainsRune(hanNumerals, r) }

// number reads a whole number written in Chinese or Arabic numerals: 二十, 12,
// 二〇三五, 两. It fails on anything else.
func number(s string) (int, bool) {
	if n, err := strconv.Atoi(s); err == nil && s[0] != '-' && s[0] != '+' {
		return n, true
	}
	if s == "" {
		return 0, false
	}
	if !strings.ContainsAny(s, "十百千廿") {
		return positional(s)
	}
	total, digit := 0, -1
	for _, r := range s {
		unit := map[rune]int{'十': 10, '百': 100, '千': 1000, '廿': 20}[r]
		switch {
		case r == '廿':
			total += unit
		case unit > 0 && digit < 0:
			total += unit
		case unit > 0:
			total += digit * unit
			digit = -1
		default:
			d, ok := hanDigit(r)
			if !ok || digit > 0 {
				return 0, false
			}
			digit = d
		}
	}
	if digit > 0 {
		total += digit
	}
	return total, true
}

// positional reads 二〇三五 or a single numeral.
func positional(s string) (int, bool) {
	n := 0
	for _, r := range s {
		d, ok := hanDigit(r)
		if !ok {
			return 0, false
		}
		n = n*10 + d
	}
	return n, true
}

func hanDigit(r rune) (int, bool) {
	switch r {
	case '〇', '零', '○':
		return 0, true
	case '两':
		return 2, true
	}
	for i, d := range []rune("一二三四五六七八九") {
		if r == d {
			return i + 1, true
		}
	}
	if r >= '0' && r <= '9' {
		return int(r - '0'), true
	}
	return 0, false
}

// hanNumber writes 1 to 99 as in names of congresses: 二十, 十一.
func hanNumber(n int) string {
	ones := []rune("零一二三四五六七八九")
	switch {
	case n < 10:
		return string(ones[n])
	case n < 20:
		return "十" + strings.TrimSuffix(string(ones[n%10]), "零")
	case n < 100:
		return string(ones[n/10]) + "十" + strings.TrimSuffix(string(ones[n%10]), "零")
	}
	return strconv.Itoa(n)
}

func isHan(r rune) bool { return r >= 0x4E00 && r <= 0x9FFF }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// normalSigns maps signs that are written in several ways to one, keeping their
// number: the text is matched on the right side, evidence quotes the left.
var normalSigns = map[rune]rune{
	'，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '！': '!', '？': '?', '．': '.', '％': '%', '＋': '+', '－': '-',
	'「': '“', '」': '”', '『': '‘', '』': '’', '〝': '“', '〞': '”', '＂': '"', '﹁': '“', '﹂': '”',
	'×': 'X', '╳': 'X', 'х': 'X', '＊': '*', '●': 'X', '○': '〇', '\u3000': ' ', '\u00a0': ' ', '・': '·', '•': '·', '‧': '·',
	'〈': '<', '〉': '>', '［': '[', '］': ']', '｡': '。', '､': '、', '—': '—', '─': '—', '–': '—',
}

// normalRune brings one code point to the form that names are matched in.
func normalRune(r rune) rune {
	if n, ok := normalSigns[r]; ok {
		return n
	}
	if r >= '！' && r <= '～' { // full-width ASCII
		return r - '！' + '!'
	}
	return r
}
