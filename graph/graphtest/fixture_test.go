package graphtest_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

func TestFixtureIsValid(t *testing.T) {
	facts := graphtest.Fixture()
	if len(facts) != len(graphtest.Drafts()) || len(facts) < 6 {
		t.Fatalf("the fixture holds %d speeches", len(facts))
	}
	kinds := map[graph.Kind]bool{}
	for _, f := range facts {
		if err := graph.Validate(f); err != nil {
			t.Error(err)
		}
		for _, n := range graph.MakeRows(f).Nodes {
			kinds[n.Kind] = true
		}
		for _, e := range f.Entities {
			kinds[e.Kind] = true
		}
	}
	for _, k := range graph.Kinds() {
		if !kinds[k] {
			t.Errorf("the fixture holds no %s", k)
		}
	}
}

const small = "speech\tone\ntitle\tt\ntext\nThe board met. Do it by May, board.\n.\n" +
	"entity\tb\tBODY\tboard\ttype=x\n" +
	"directive\td\tTASK\tCONCRETE\tDo it\tto=LEAD:b:board\tdue=by May:2023-05\n" +
	"unresolved\tit\tDEIXIS\n"

func TestSpeech(t *testing.T) {
	f := graphtest.Speech(small)
	if len(f.Sentences) != 2 || len(f.Mentions) != 2 || len(f.Directives) != 1 || len(f.Relations) != 1 || len(f.Unresolved) != 1 {
		t.Fatalf("%+v", f)
	}
	item := f.Directives[0].Items[0]
	if item.Addressees[0].Role != graph.RoleLead || item.Addressees[0].Entity != f.Entities[0].ID || item.Deadline.Date != "2023-05" ||
		f.Directives[0].Text != " Do it by May, board." || f.Relations[0].Role != graph.RoleLead {
		t.Errorf("directive %+v", f.Directives[0])
	}
	if m := f.Mentions[1]; m.Quote != "board" || m.Sentence != f.Sentences[1].ID {
		t.Errorf("mention %+v", m)
	}
}

func TestParseRefuses(t *testing.T) {
	for says, notation := range map[string]string{
		"before the first speech": "title\tx\n",
		"no such word":            "speech\tx\ncolour\tred\n",
		"fields only":             "speech\tx\nentity\tb\n",
		"depth":                   "speech\tx\nsection\tone\tx\n",
		`directive: "when=x"`:     strings.Replace(small, "due=", "when=x\tdue=", 1),
	} {
		if _, err := graphtest.Parse(notation); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", says, err)
		}
	}
	for says, notation := range map[string]string{
		"does not say":    strings.Replace(small, "by May", "by June", 1),
		"has the handle":  strings.Replace(small, "LEAD:b:", "LEAD:c:", 1),
		"two things have": small + "entity\tb\tBODY\tmet\n",
		"cannot join":     small + "relation\tb\tHELD_BY\tb\tboard\n",
	} {
		drafts, err := graphtest.Parse(strings.Replace(notation, "due=by June", "due=by July", 1))
		if err == nil {
			_, _, err = drafts[0].Build()
		}
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", says, err)
		}
	}
}

// The model answers the queries of an export, so that stores can be compared with it.
func TestModel(t *testing.T) {
	facts := graphtest.Fixture()
	m := graphtest.Model(graphtest.Options(), facts...)
	page, err := m.Nodes(t.Context(), graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text("SPEECH")), Limit: 3, Count: true, Text: true})
	if err != nil || len(page.Nodes) != 3 || page.Total != len(facts) || !page.More {
		t.Fatalf("%+v, %v", page, err)
	}
	for _, n := range page.Nodes {
		i := slices.IndexFunc(facts, func(f graph.Facts) bool { return f.Speech.ID == n.NodeID() })
		if n.(*graph.Speech).Text != facts[i].Text {
			t.Errorf("speech %s has another text", n.NodeID())
		}
	}
	if _, err := m.Put(t.Context(), facts...); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("put: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(small)
	f.Add("speech\tx\ntext\na\n.\nrelation\tspeech\tDELIVERED_AT\tm\t@title\n")
	f.Fuzz(func(t *testing.T, notation string) {
		drafts, err := graphtest.Parse(notation)
		if err != nil {
			return
		}
		for _, d := range drafts {
			if facts, _, err := d.Build(); err == nil {
				if err := graph.Validate(facts); err != nil {
					t.Errorf("%q: %v", notation, err)
				}
			}
		}
	})
}
