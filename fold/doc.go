// Package fold brings Chinese text to a form in which it is compared and found.
//
// What comes in: text and names as they stand in speeches and queries, in
// simplified or traditional characters, full or half width, any quotation marks.
// What goes out: the same text folded, simplified, spelled in pinyin, or the
// places in it that a query matches.
//
//	folder.go     Folder: the tables, read once
//	width.go      Fold: one code point for each, context-free, so that parts match wherever they stand
//	simplify.go   Simplify: traditional to simplified by words, longest first
//	readings.go   Readings: pinyin and initials of a name
//	spelling.go   how a query typed in pinyin, initials or a mix of both and characters matches a name
//	stems.go      Stems: what to look for so as to find the names that such a query spells
//	highlight.go  Highlight: the characters of a text that a query matches
//	rows.go       how the tables are read
//	tables/       the tables: OpenCC's, and what was compiled by hand
//
// The package imports no other package of Mailuo and reads no clock, file or network.
package fold
