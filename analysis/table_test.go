package analysis

import (
	"strings"
	"testing"
	"testing/fstest"
)

// TestTables: what is wrong in a table is told with its file and line.
func TestTables(t *testing.T) {
	t.Parallel()
	good := map[string]string{"cues.tsv": "# cues\n\nMORE\t增长\nSCALE4\t万\n", "grams.tsv": "建设\t229\n", "titles.tsv": "[0-9]+\t\nX{2}\tMASK\n"}
	load := func(file, text string) error {
		files := fstest.MapFS{}
		for name, t := range good {
			files[name] = &fstest.MapFile{Data: []byte(t)}
		}
		if file != "" {
			files[file] = &fstest.MapFile{Data: []byte(text)}
		}
		_, err := loadWordings(files)
		return err
	}
	if err := load("", ""); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ file, text, want string }{
		{"cues.tsv", "# a\nMORE\t增长\nMOST\t下降\n", "cues.tsv:3:"},
		{"cues.tsv", "MORE\t增长\nLESS\t增长\n", "cues.tsv:2:"},
		{"cues.tsv", "MORE\n", "cues.tsv:1:"},
		{"cues.tsv", "MORE\t\n", "cues.tsv:1:"},
		{"cues.tsv", "SCALEx\t万\n", "cues.tsv:1:"},
		{"cues.tsv", "SCALE4\t万万\n", "cues.tsv:1:"},
		{"cues.tsv", "MORE\t\xff\n", "cues.tsv"},
		{"grams.tsv", "建设\t9\n建\t9\n", "grams.tsv:2:"},
		{"grams.tsv", "建设\t1001\n", "grams.tsv:1:"},
		{"titles.tsv", "(\t\n", "titles.tsv:1:"},
		{"titles.tsv", "x*\t\n", "titles.tsv:1:"},
	} {
		if err := load(c.file, c.text); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %s", c.text, err, c.want)
		}
	}
}
