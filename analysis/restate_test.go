package analysis_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/extract"
	"mailuo/graph"
)

func wordings(t testing.TB) *analysis.Wordings {
	t.Helper()
	w, err := analysis.LoadWordings()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// extractor is made once: it takes about a second.
var extractor = sync.OnceValues(extract.New)

// sentences are a report's directives, as the extractor reads them, by their text.
func sentences(t testing.TB, year int, lines []string) (analysis.Said, map[string]*graph.Directive) {
	t.Helper()
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprintf("政府工作报告\n——%d年1月10日在临溪市第三届人民代表大会第%d次会议上\n\n各位代表：\n\n一、%d年重点工作\n\n%s\n", year, year-2020, year, strings.Join(lines, "\n\n"))
	f := x.Extract(extract.Input{Text: text})
	said := analysis.Said{Date: f.Speech.Date}
	byText := map[string]*graph.Directive{}
	for i := range f.Directives {
		said.Directives = append(said.Directives, &f.Directives[i])
		byText[f.Directives[i].Text] = &f.Directives[i]
	}
	for _, l := range lines {
		if byText[l] == nil {
			t.Errorf("%q is no directive", l)
		}
	}
	return said, byText
}

type judged struct{ want, before, after string }

func pairs(t testing.TB) []judged {
	t.Helper()
	f, err := os.Open("testdata/pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []judged
	for s := bufio.NewScanner(f); s.Scan(); {
		if s.Text() == "" || strings.HasPrefix(s.Text(), "#") {
			continue
		}
		cells := strings.Split(s.Text(), "\t")
		if len(cells) != 3 {
			t.Fatalf("%q has %d cells", s.Text(), len(cells))
		}
		out = append(out, judged{cells[0], cells[1], cells[2]})
	}
	return out
}

// TestRestate: each directive finds the one that says it again, and no other, and
// the change is what a reader says it is.
func TestRestate(t *testing.T) {
	t.Parallel()
	all := pairs(t)
	var before, after []string
	for _, p := range all {
		before, after = append(before, p.before), append(after, p.after)
	}
	then, _ := sentences(t, 2023, before)
	now, _ := sentences(t, 2024, after)
	got := map[string]analysis.Restatement{} // by the second wording
	dropped := map[string]bool{}
	restated := wordings(t).Restate(then, now)
	for _, r := range restated {
		if r.After == nil {
			dropped[r.Before.Text] = true
			continue
		}
		got[r.After.Text] = r
	}
	for _, p := range all {
		r := got[p.after]
		if p.want == "NONE" {
			if r.Change != analysis.Added || !dropped[p.before] {
				t.Errorf("%s\n\t%s\n\tis %s, similarity %d, of %s", p.before, p.after, r.Change, r.Similarity, show(r.Before))
			}
			continue
		}
		if r.Before == nil || r.Before.Text != p.before || string(r.Change) != p.want {
			t.Errorf("%s\n\t%s\n\tis %s, similarity %d, differences %s, of %s; want %s", p.before, p.after, r.Change, r.Similarity, list(r.Differences), show(r.Before), p.want)
		}
	}
}

func show(d *graph.Directive) string {
	if d == nil {
		return "nothing"
	}
	return d.Text
}

func list(ds []analysis.Difference) string {
	var out []string
	for _, d := range ds {
		out = append(out, fmt.Sprintf("%s %s %s→%s", d.Aspect, d.Effect, trait(d.Before), trait(d.After)))
	}
	return "[" + strings.Join(out, "; ") + "]"
}

func trait(x *analysis.Trait) string {
	switch {
	case x == nil:
		return "-"
	case x.Target != nil:
		return x.Target.Text
	case x.Deadline != nil:
		return x.Deadline.Text
	case x.Addressee != nil:
		return x.Addressee.Text
	}
	return string(x.Modality) + string(x.Substance)
}

// TestRestateAnyOrder: the order that directives come in does not matter, and with
// both speeches changed over, the same ones are partners.
func TestRestateAnyOrder(t *testing.T) {
	t.Parallel()
	var before, after []string
	for _, p := range pairs(t) {
		before, after = append(before, p.before), append(after, p.after)
	}
	then, _ := sentences(t, 2023, before)
	now, _ := sentences(t, 2024, after)
	w := wordings(t)
	want := w.Restate(then, now)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		for _, ds := range [][]*graph.Directive{then.Directives, now.Directives} {
			r.Shuffle(len(ds), func(i, j int) { ds[i], ds[j] = ds[j], ds[i] })
		}
		if diff := cmp.Diff(want, w.Restate(then, now)); diff != "" {
			t.Fatal(diff)
		}
	}
	partners := map[graph.ID]graph.ID{}
	for _, x := range want {
		if x.Before != nil && x.After != nil {
			partners[x.Before.ID] = x.After.ID
		}
	}
	for _, x := range w.Restate(now, then) {
		if x.Before != nil && x.After != nil && partners[x.After.ID] != x.Before.ID {
			t.Errorf("%s and %s are partners one way only", x.Before.Text, x.After.Text)
		}
	}
}

// BenchmarkRestate compares two speeches of 500 directives, one in five restated.
func BenchmarkRestate(b *testing.B) {
	said := func(year int) analysis.Said {
		out := analysis.Said{Date: graph.Date(fmt.Sprint(year))}
		for i := range 500 {
			r := rand.New(rand.NewPCG(uint64(year), uint64(i)))
			if i%5 == 0 { // in both years
				r = rand.New(rand.NewPCG(1, uint64(i)))
			}
			var text strings.Builder
			for range 8 {
				// A few words are common, most are not.
				text.WriteString([]string{"加强", "推进", "建设", "发展"}[r.IntN(4)])
				for range 4 {
					text.WriteRune(rune(0x4E00 + r.IntN(500)))
				}
			}
			out.Directives = append(out.Directives, &graph.Directive{ID: graph.NewID(graph.KindDirective, fmt.Sprint(year, i)), Ordinal: i, Text: text.String()})
		}
		return out
	}
	w, then, now := wordings(b), said(2023), said(2024)
	for b.Loop() {
		w.Restate(then, now)
	}
}
