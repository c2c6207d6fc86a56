package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoad(t *testing.T) {
	t.Parallel()
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Places) < 3000 || len(l.Bodies) < 100 || len(l.Cues) < 100 {
		t.Errorf("got %d places, %d bodies, %d cues", len(l.Places), len(l.Bodies), len(l.Cues))
	}
	got, ok := l.Row("sessions.tsv#CPC-CONGRESS-20-0.date")
	if want := "2022-10-16/2022-10-22"; !ok || got != want {
		t.Errorf("Row = %q, %v, want %q", got, ok, want)
	}
	if _, ok := l.Row("sessions.tsv#nothing.date"); ok {
		t.Error("Row found a row that is not there")
	}
}

// TestErrors breaks each rule of a file once: the message must say file and line.
func TestErrors(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, want string }{
		"columns":     {"# c\nword\n", "x.tsv:2: columns are"},
		"cells":       {"word\tclass\na\tb\nc\n", "x.tsv:3: 1 cells, want 2"},
		"blanks":      {"word\tclass\na \tb\n", `x.tsv:2: blanks around "a "`},
		"empty first": {"word\tclass\n\tb\n", "x.tsv:2: the first cell is empty"},
		"encoding":    {"word\tclass\n\xff\tb\n", "x.tsv:2: not UTF-8"},
		"no header":   {"# only a comment\n", "x.tsv: no line with the names"},
		"twice":       {"word\tclass\na\tb\n\na\tb\n", "x.tsv:4: [\"a\"] stands at line 2"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab, err := readTable(fstest.MapFS{"x.tsv": {Data: []byte(c.text)}}, "x.tsv", "word", "class")
			if err == nil {
				err = tab.unique("word")
			}
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}
