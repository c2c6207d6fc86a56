package tagger_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"mailuo/extract/tagger"
)

var templates = []tagger.Template{
	{Name: "char", Parts: []tagger.Part{{Column: 0}}},
	{Name: "before", Parts: []tagger.Part{{Column: 0, Offset: -1}, {Column: 0}}},
	{Name: "behind", Parts: []tagger.Part{{Column: 0}, {Column: 0, Offset: 1}, {Column: 0, Offset: 2}}},
	{Name: "wide", Parts: []tagger.Part{{Column: 0, Offset: -2}, {Column: 0, Offset: -1}, {Column: 0}, {Column: 0, Offset: 1}}},
}

// lesson makes a text from words: those in upper case are spans, of label 0 where
// they end in Z, else of label 1.
func lesson(words string) tagger.Example {
	t := tagger.NewText(1, len(words))
	x := tagger.Example{Text: t, To: len(words)}
	start := -1
	for i, r := range words + " " {
		upper := r >= 'A' && r <= 'Z'
		switch {
		case upper && start < 0:
			start = i
		case !upper && start >= 0:
			label := 1
			if words[i-1] == 'Z' {
				label = 0
			}
			x.Spans = append(x.Spans, tagger.Span{Start: start, End: i, Label: label})
			start = -1
		}
		if i < len(words) {
			t.Columns[0][tagger.Pad+i] = uint32(r)
		}
	}
	return x
}

func trained() *tagger.Model {
	var xs []tagger.Example
	for _, w := range []string{"go ABZ to CD", "CD is ABZ", "a Z is no ABCZ", "DCD or E", "E and Z", "nothing here", "to CD go DDZ"} {
		for range 5 {
			xs = append(xs, lesson(w))
		}
	}
	return tagger.Train(xs, 2, templates, tagger.Options{Epochs: 20, MinCount: 1, Rate: 0.5, L1: 1e-4, Delta: 1})
}

func TestTagFindsWhatItLearned(t *testing.T) {
	t.Parallel()
	m := trained()
	for _, words := range []string{"go ABZ to CD", "a Z is no ABCZ", "E and Z", "nothing here", "CD go ABZ"} {
		x := lesson(words)
		got := m.Run(x.Text).Tag(x.From, x.To)
		if len(got) != len(x.Spans) {
			t.Fatalf("%s: got %v, want %v", words, got, x.Spans)
		}
		for i, s := range got {
			if s.Start != x.Spans[i].Start || s.End != x.Spans[i].End || s.Label != x.Spans[i].Label {
				t.Errorf("%s: got %v, want %v", words, s, x.Spans[i])
			}
			if s.Confidence < 500 || s.Confidence > 1000 {
				t.Errorf("%s: confidence %d of %v", words, s.Confidence, s)
			}
		}
	}
}

func TestTagHoldsWhatIsSure(t *testing.T) {
	t.Parallel()
	m := trained()
	x := lesson("nothing here")
	sure := tagger.Span{Start: 3, End: 7, Label: 1}
	got := m.Run(x.Text).Tag(x.From, x.To, sure)
	if len(got) != 1 || got[0].Start != 3 || got[0].End != 7 || got[0].Label != 1 {
		t.Errorf("got %v, want %v", got, sure)
	}
}

func TestModelKeepsItsBytes(t *testing.T) {
	t.Parallel()
	m := trained()
	data := m.Bytes()
	if !bytes.Equal(data, trained().Bytes()) {
		t.Error("the same texts gave another model")
	}
	again, err := tagger.Load(data, 2, templates)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(data, again.Bytes()) {
		t.Error("a model that was read is written otherwise")
	}
	if _, err := tagger.Load(data, 2, templates[:2]); err == nil {
		t.Error("a model was read under other templates")
	}
	if _, err := tagger.Load(data[:len(data)-1], 2, templates); err == nil {
		t.Error("half a model was read")
	}
}

func TestExplainNamesTemplates(t *testing.T) {
	t.Parallel()
	m := trained()
	x := lesson("go ABZ to CD")
	why := m.Explain(x.Text, x.Spans[0], 3)
	if len(why) != 3 || why[0].Weight <= 0 || why[0].Template == "" {
		t.Errorf("got %v", why)
	}
}

func TestClusterPutsLikeBesideLike(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	var texts [][]uint32
	for range 400 { // words 1 to 4 stand before words 5 to 8
		texts = append(texts, []uint32{1 + rng.Uint32N(4), 5 + rng.Uint32N(4)})
	}
	c := tagger.Cluster(texts, 2, 1, 10)
	for w := uint32(2); w <= 4; w++ {
		if c[w] != c[1] || c[w+4] != c[5] {
			t.Fatalf("got %v", c)
		}
	}
	if c[1] == c[5] {
		t.Errorf("got %v", c)
	}
	again, err := tagger.LoadClasses(c.Bytes())
	if err != nil || len(again) != len(c) || again[3] != c[3] {
		t.Errorf("got %v, %v, want %v", again, err, c)
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(trained().Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := tagger.Load(data, 2, templates)
		if err != nil {
			return
		}
		x := lesson("go ABZ to CD")
		for _, s := range m.Run(x.Text).Tag(x.From, x.To) {
			if s.Start < 0 || s.End > x.To || s.Start >= s.End {
				t.Errorf("span %v", s)
			}
		}
	})
}
