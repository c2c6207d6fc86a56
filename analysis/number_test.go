package analysis_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
)

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

func someNumber(i int) analysis.Number {
	return analysis.RowNumber(graph.NewID(graph.KindDirective, fmt.Sprint(i)))
}

// TestNumberSlips: no single wrong sign, and no two neighbours changed, make another number.
func TestNumberSlips(t *testing.T) {
	t.Parallel()
	for i := range 50 {
		n := []byte(strings.ReplaceAll(string(someNumber(i)), "-", ""))
		if got, err := analysis.ParseNumber(string(n)); err != nil || got != someNumber(i) {
			t.Fatalf("%s reads as %s, %v", n, got, err)
		}
		for at := range n {
			for _, s := range []byte(signs) {
				slip := slices.Clone(n)
				if slip[at] = s; s != n[at] {
					if got, err := analysis.ParseNumber(string(slip)); err == nil {
						t.Errorf("%s for %s reads as %s", slip, n, got)
					}
				}
			}
			if at > 0 && n[at] != n[at-1] {
				slip := slices.Clone(n)
				slip[at], slip[at-1] = slip[at-1], slip[at]
				if got, err := analysis.ParseNumber(string(slip)); err == nil {
					t.Errorf("%s for %s reads as %s", slip, n, got)
				}
			}
		}
	}
}

func TestParseNumber(t *testing.T) {
	t.Parallel()
	n := someNumber(1)
	loose := strings.NewReplacer("0", "o", "1", "l", "-", " ").Replace(strings.ToLower(string(n)))
	wide := strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7F {
			return r + 0xFEE0
		}
		return r
	}, string(n))
	for s, want := range map[string]analysis.Number{
		string(n): n, loose: n, wide: n, " " + string(n) + "-3f": n + "-3F",
		"": "", "7K2Q": "", string(n) + "-" + strings.Repeat("A", 9): "", string(n[:13]) + "U": "", "中文": "",
	} {
		got, err := analysis.ParseNumber(s)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q reads as %q, %v, want %q", s, got, err, want)
		}
	}
}

func FuzzParseNumber(f *testing.F) {
	f.Add(string(someNumber(1)))
	f.Add("o0-il ＡＢ")
	f.Fuzz(func(t *testing.T, s string) {
		n, err := analysis.ParseNumber(s)
		if err != nil {
			return
		}
		if again, err := analysis.ParseNumber(string(n)); again != n || err != nil {
			t.Errorf("%q reads as %q, that as %q, %v", s, n, again, err)
		}
	})
}

// TestFindNumbers: each directive of a store is found by its number, and nothing else,
// however many numbers are asked for at once.
func TestFindNumbers(t *testing.T) {
	t.Parallel()
	d := graphtest.Draft{Title: "长篇讲话", Date: "2024", Text: ""}
	for i := range 300 {
		d.Text += fmt.Sprintf("要完成第%d项任务。", i)
	}
	for i := range 300 {
		d.Directives = append(d.Directives, graphtest.DraftDirective{
			Handle: fmt.Sprint(i), Modality: graph.ModalityTask, Substance: graph.SubstanceConcrete, In: fmt.Sprintf("要完成第%d项任务", i),
		})
	}
	facts := d.Facts()
	onEachStore(t, []graph.Facts{facts}, func(t *testing.T, s graph.Store) {
		for _, every := range []int{1, 7, 150} {
			var ask []analysis.Number
			want := map[analysis.Number]graph.ID{}
			for i, d := range facts.Directives {
				if i%every == 0 {
					n := analysis.RowNumber(d.ID)
					ask, want[n] = append(ask, n, n), d.ID
				}
			}
			for i := range 20 {
				ask = append(ask, someNumber(i))
			}
			got, err := analysis.FindNumbers(t.Context(), s, ask)
			if err != nil || len(got) != len(want) {
				t.Fatalf("every %d: %d found, want %d, %v", every, len(got), len(want), err)
			}
			for n, id := range want {
				if got[n] == nil || got[n].ID != id {
					t.Errorf("%s is %v", n, got[n])
				}
			}
		}
	})
}
