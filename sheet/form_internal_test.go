package sheet

import (
	"strings"
	"testing"
)

// TestForm breaks each rule of the files once: the message must say file and line.
func TestForm(t *testing.T) {
	t.Parallel()
	if _, err := LoadForm(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ old, new, want string }{
		"width":        {"编号\t17", "编号\twide", `columns.tsv:9: the width "wide"`},
		"kind":         {"编号\t17\tFIXED", "编号\t17\tFREE", `columns.tsv:9: no kind "FREE"`},
		"twice":        {"事项\t30", "编号\t30", "columns.tsv:10: \"matter\" or \"编号\" stands twice"},
		"cells":        {"编号\t17\tFIXED", "编号\t17", "columns.tsv:9: want 4 cells"},
		"columns":      {"key\tname", "key\ttitle", "columns.tsv:8: columns are"},
		"missing":      {"check\t", "chekc\t", `columns.tsv: no column "check"`},
		"another":      {"check\t校验码\t12\tCHECK\n", "check\t校验码\t12\tCHECK\nx\ty\t1\tFIXED\n", "columns.tsv: 19 columns, want 18"},
		"word twice":   {"stop\t", "join\t", `words.tsv:8: "join" stands twice`},
		"word missing": {"TASK\t", "TSAK\t", `words.tsv: no form of "TASK"`},
		"empty file":   {wordsFile, "# nothing\n", "words.tsv: no line with the names"},
	} {
		columns, words := strings.Replace(columnsFile, c.old, c.new, 1), strings.Replace(wordsFile, c.old, c.new, 1)
		if _, err := readForm(columns, words); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

func TestFit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, want string }{
		{"短", "短"}, {"a\x00b\x0bc\n\td", "abc\n\td"},
		{strings.Repeat("长", maxCell), strings.Repeat("长", maxCell)},
		{strings.Repeat("长", maxCell+1), strings.Repeat("长", maxCell-1) + "…"},
		{strings.Repeat("😀", maxCell), strings.Repeat("😀", (maxCell-1)/2) + "…"},
	} {
		if got := fit(c.in); got != c.want {
			t.Errorf("%.20q of %d: %d runes", c.in, len(c.in), len([]rune(got)))
		}
	}
}
