package extract_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"

	"mailuo/extract"
	"mailuo/graph"
)

// TestCases reads testdata/cases.tsv: short texts and facts they must, or must
// not, give. The file's header says how facts are written.
func TestCases(t *testing.T) {
	t.Parallel()
	f, err := os.Open("testdata/cases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	x := extractor(t)
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		if sc.Text() == "" || strings.HasPrefix(sc.Text(), "#") {
			continue
		}
		cells := strings.Split(sc.Text(), "\t")
		if len(cells) != 3 {
			t.Fatalf("cases.tsv:%d: %d cells, want 3", n, len(cells))
		}
		facts := x.Extract(extract.Input{
			Text: strings.ReplaceAll(cells[1], `\n`, "\n"), Metadata: metadata(cells[0]),
		})
		if err := graph.Validate(facts); err != nil {
			t.Errorf("cases.tsv:%d: %v", n, err)
		}
		got := factLines(facts)
		for _, want := range strings.Split(cells[2], " ; ") {
			absent := strings.HasPrefix(want, "!")
			if want = strings.TrimPrefix(want, "!"); slices.Contains(got, want) == absent {
				t.Errorf("cases.tsv:%d: %s\n%s\nabsent must be %v; got\n  %s", n, cells[1], want, absent, strings.Join(got, "\n  "))
			}
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
}

// metadata reads “date=2023,place=湖州市”.
func metadata(s string) map[string]string {
	m := map[string]string{}
	for _, kv := range strings.Split(s, ",") {
		if k, v, ok := strings.Cut(kv, "="); ok {
			m[k] = v
		}
	}
	return m
}

// factLines writes facts one a line, as cases.tsv does.
func factLines(f graph.Facts) []string {
	names, kinds := map[graph.ID]string{}, map[graph.ID]graph.Kind{}
	var out []string
	for _, e := range f.Entities {
		kinds[e.ID] = e.Kind
		for _, c := range e.Claims {
			if c.Property == graph.PropName {
				names[e.ID] = c.Value
			}
		}
	}
	for _, e := range f.Entities {
		scope := "national"
		switch {
		case e.Scope == string(f.Speech.ID):
			scope = "speech"
		case e.Scope != "":
			scope = e.Scope
		}
		out = append(out, strings.Join([]string{string(e.Kind), names[e.ID], "in", scope}, " "))
		for _, c := range e.Claims {
			out = append(out, names[e.ID]+"."+string(c.Property)+" = "+c.Value)
		}
	}
	for _, m := range f.Mentions {
		line := string(kinds[m.Entity]) + " [" + m.Quote + "] " + names[m.Entity]
		if m.Part {
			line = "part " + line
		}
		out = append(out, line)
	}
	directives := map[graph.ID]graph.Directive{}
	for _, d := range f.Directives {
		directives[d.ID] = d
		out = append(out, "directive "+string(d.Modality)+" "+string(d.Substance))
		for _, it := range d.Items {
			for _, a := range it.Addressees {
				out = append(out, strings.TrimSpace("addressee "+string(a.Role)+" "+a.Text+" "+string(a.Inferred)))
			}
			if it.Deadline != nil {
				out = append(out, strings.TrimSpace("deadline "+it.Deadline.Text+" "+string(it.Deadline.Date)))
			}
			for _, g := range it.Targets {
				out = append(out, strings.TrimSpace("target "+string(g.Comparator)+" "+g.Value+" "+g.Unit))
			}
			for _, b := range it.Basis {
				out = append(out, "basis "+b.Text)
			}
		}
	}
	for _, r := range f.Relations {
		from := names[r.From]
		if _, ok := directives[r.From]; ok {
			from = "directive"
		}
		if r.From == f.Speech.ID {
			from = "speech"
		}
		line := from + " " + string(r.Verb) + " " + names[r.To]
		if i := r.Evidence[0].Inferred; i != "" {
			line += " " + string(i)
		}
		out = append(out, line)
	}
	for _, u := range f.Unresolved {
		out = append(out, "open "+string(u.Reason)+" ["+u.Text+"]")
	}
	for _, s := range f.Sections {
		out = append(out, "heading "+s.Heading)
	}
	for _, s := range f.Sentences {
		out = append(out, "sentence "+strings.ReplaceAll(s.Text, "\n", `\n`))
	}
	sp := f.Speech
	out = append(out, "speech.date = "+string(sp.Date), "speech.place = "+sp.Place, "speech.level = "+string(sp.Level), "speech.genre = "+string(sp.Genre),
		"speech.title = "+sp.Title, "speech.speaker = "+sp.Speaker)
	return out
}
