package fold

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoadNamesTheFault(t *testing.T) {
	t.Parallel()
	good := map[string]string{
		"characters": "黨\t党\n# comment\n\n",
		"phrases":    "瞭解\t了解\n",
		"variants":   "衞\t卫\tboth\n",
		"marks":      "\"\t“”\n",
		"readings":   "重庆\tchong qing\n^单\tshan\n",
	}
	for _, c := range []struct{ name, file, text, want string }{
		{"nothing wrong", "", "", ""},
		{"a line end of Windows", "characters", "黨\t党\r\n", ""},
		{"too few cells", "characters", "黨\n", "characters.tsv:1: 1 cells, want 2"},
		{"line number", "characters", "# one\n黨\t党\n\n黨派\t党派\n", `characters.tsv:4: "黨派" is not one character`},
		{"empty form", "marks", "\t“\n", `marks.tsv:1: "" is not one character`},
		{"words of two lengths", "phrases", "瞭解\t了\n", `phrases.tsv:1: "瞭解" and "了" differ in length`},
		{"unknown use", "variants", "衞\t卫\tall\n", `variants.tsv:1: use "all" is not known`},
		{"syllables missing", "readings", "重庆\tchong\n", `readings.tsv:1: "重庆" has 1 syllables`},
		{"not UTF-8", "marks", "\xff\t“\n", "marks.tsv is not UTF-8"},
		{"a circle", "variants", "党\t黨\tfold\n", "in a circle"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			fsys := fstest.MapFS{}
			for name, text := range good {
				if name == c.file {
					text = c.text
				}
				fsys["tables/"+name+".tsv"] = &fstest.MapFile{Data: []byte(text)}
			}
			_, err := load(fsys)
			switch {
			case c.want == "" && err != nil:
				t.Errorf("load: %v", err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("load: %v, want an error with %q", err, c.want)
			}
		})
	}
	if _, err := load(fstest.MapFS{}); err == nil {
		t.Error("load without tables gives no error")
	}
}
