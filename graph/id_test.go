package graph_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mailuo/graph"
)

func TestNewID(t *testing.T) {
	id := graph.NewID(graph.KindBody, "ab", "c")
	if k, err := id.Kind(); err != nil || k != graph.KindBody {
		t.Errorf("kind of %s: %q, %v", id, k, err)
	}
	if !strings.HasPrefix(string(id), "body_") || len(id) != len("body_")+26 {
		t.Errorf("id %q", id)
	}
	if again := graph.NewID(graph.KindBody, "ab", "c"); again != id {
		t.Errorf("%q, then %q", id, again)
	}
	others := [][]string{{"a", "bc"}, {"abc"}, {"ab", "c", ""}, {"", "ab", "c"}, {"ab\x00c"}, {"ab", "C"}}
	for _, parts := range others {
		if other := graph.NewID(graph.KindBody, parts...); other == id {
			t.Errorf("%q has the id of ab, c", parts)
		}
	}
	if other := graph.NewID(graph.KindGroup, "ab", "c"); string(other)[6:] == string(id)[5:] {
		t.Error("the hash does not tell kinds apart")
	}
	// The ids of a stored graph stay: this one is pinned.
	if got := graph.EntityID(graph.KindBody, "k", "s"); got != pinned {
		t.Errorf("id %s, was %s", got, pinned)
	}
}

const pinned graph.ID = "body_lje6nck2t1gckn69unppqdbhps"

func TestIDsSortAsKinds(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	var ids []graph.ID
	for range 200 {
		k := graph.Kinds()[rnd.IntN(len(graph.Kinds()))]
		ids = append(ids, graph.NewID(k, string(rune('a'+rnd.IntN(26)))))
	}
	slices.Sort(ids)
	kinds := graph.Kinds()
	slices.Sort(kinds)
	last := 0
	for _, id := range ids {
		k, err := id.Kind()
		if err != nil {
			t.Fatal(err)
		}
		at := slices.Index(kinds, k)
		if at < last {
			t.Errorf("%s comes after a %s", id, kinds[last])
		}
		last = at
	}
}

func TestSpeechID(t *testing.T) {
	base := graph.SpeechID("Title", "Li", "2023-01-02", "Town", "sha")
	for name, c := range map[string]struct {
		id   graph.ID
		same bool
	}{
		"case and marks do not count":      {graph.SpeechID("《title》", "li ", "2023-01-02", "TOWN", "sha"), true},
		"the text does not count":          {graph.SpeechID("Title", "Li", "2023-01-02", "Town", "another"), true},
		"another title":                    {graph.SpeechID("Title 2", "Li", "2023-01-02", "Town", "sha"), false},
		"another date":                     {graph.SpeechID("Title", "Li", "2024-01-02", "Town", "sha"), false},
		"title and speaker are kept apart": {graph.SpeechID("TitleLi", "", "2023-01-02", "Town", "sha"), false},
		"without a place":                  {graph.SpeechID("Title", "Li", "2023-01-02", "", "sha"), false},
	} {
		if (c.id == base) != c.same {
			t.Errorf("%s: %s and %s", name, c.id, base)
		}
	}
	if graph.SpeechID("Title", "", "", "", "a") == graph.SpeechID("Title", "", "", "", "b") {
		t.Error("without speaker, date and place two texts are one speech")
	}
}

func TestPartID(t *testing.T) {
	speech := graph.NewID(graph.KindSpeech, "x")
	a := graph.PartID(graph.KindSentence, speech, "Do it.", 0)
	if a != graph.PartID(graph.KindSentence, speech, "do  it!", 0) {
		t.Error("marks and case move a sentence")
	}
	if a == graph.PartID(graph.KindSentence, speech, "Do it.", 1) || a == graph.PartID(graph.KindDirective, speech, "Do it.", 0) ||
		a == graph.PartID(graph.KindSentence, graph.NewID(graph.KindSpeech, "y"), "Do it.", 0) {
		t.Error("occurrence, kind or speech do not count")
	}
}

func TestIDKindRefuses(t *testing.T) {
	good := string(graph.NewID(graph.KindBody, "x"))
	for _, s := range []string{
		"", "_", "body", "body_", good + "0", good[:len(good)-1], "BODY" + good[4:], "Body" + good[4:], "thing" + good[4:], "entity" + good[4:],
		good[:len(good)-1] + "w", good[:len(good)-1] + "A", good[:len(good)-1] + "-", good[:len(good)-3] + "界", " " + good, good + " ", "body" + good,
	} {
		if k, err := graph.ID(s).Kind(); !errors.Is(err, graph.ErrInvalid) || k != "" {
			t.Errorf("%q is of kind %q, %v", s, k, err)
		}
	}
}

func FuzzIDKind(f *testing.F) {
	f.Add(string(graph.NewID(graph.KindMeeting, "x")))
	f.Add("speech_0123456789abcdefghijklmnop")
	f.Add("body_")
	f.Fuzz(func(t *testing.T, s string) {
		k, err := graph.ID(s).Kind()
		switch {
		case err == nil && (!k.Known() || !strings.HasPrefix(s, strings.ToLower(string(k))+"_")):
			t.Errorf("%q is of kind %q", s, k)
		case err != nil && (k != "" || !errors.Is(err, graph.ErrInvalid)):
			t.Errorf("%q: %q, %v", s, k, err)
		}
	})
}

func TestNormal(t *testing.T) {
	for in, want := range map[string]string{
		"": "", " Ab-1 ": "ab1", "《关于…的意见》": "关于的意见", "“1+1+X”": "11x", "１２": "１２", "ÀB": "àb", "ⅣA": "a",
	} {
		if got := graph.Normal(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestKey(t *testing.T) {
	from, to := graph.NewID(graph.KindDirective, "a"), graph.NewID(graph.KindBody, "b")
	for _, k := range []graph.Key{
		{Verb: graph.VerbUnder, From: from, To: to}, {Verb: graph.VerbAddressedTo, From: from, To: to, Role: graph.RoleLead},
		{Verb: graph.VerbPartOf, From: to, To: from, Role: graph.RoleAll},
	} {
		got, err := graph.ParseKey(k.String())
		if err != nil || got != k {
			t.Errorf("%s: %+v, %v", k, got, err)
		}
		if kind, _ := k.From.Kind(); k.Owned() != (kind == graph.KindDirective) {
			t.Errorf("%s: owned %v", k, k.Owned())
		}
	}
	if (graph.Key{From: "nonsense"}).Owned() {
		t.Error("a relation from nowhere is owned")
	}
	s := string(from) + ".UNDER." + string(to)
	for _, bad := range []string{"", ".", "..", "...", s + ".", s + ".BOSS", s + ".LEAD.ALL", "x" + s, s + "x", strings.Replace(s, "UNDER", "RELATED_TO", 1), strings.Replace(s, "UNDER", "under", 1)} {
		if k, err := graph.ParseKey(bad); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%q: %+v, %v", bad, k, err)
		}
	}
}

// Keys compare as their strings.
func TestKeyCompare(t *testing.T) {
	var keys []graph.Key
	for _, v := range graph.Verbs() {
		for _, from := range graph.Kinds() {
			for _, r := range append(graph.Roles(), "") {
				keys = append(keys, graph.Key{Verb: v, From: graph.NewID(from, "a"), To: graph.NewID(graph.KindBody, "b"), Role: r})
			}
		}
	}
	for i, a := range keys {
		b := keys[(i*7919)%len(keys)]
		if got, want := a.Compare(b), strings.Compare(a.String(), b.String()); got != want {
			t.Errorf("%s and %s compare %d, want %d", a, b, got, want)
		}
	}
}

func FuzzParseKey(f *testing.F) {
	f.Add(graph.Key{Verb: graph.VerbAddressedTo, From: graph.NewID(graph.KindDirective, "a"), To: graph.NewID(graph.KindBody, "b"), Role: graph.RoleAll}.String())
	f.Add("a.b.c")
	f.Fuzz(func(t *testing.T, s string) {
		k, err := graph.ParseKey(s)
		switch {
		case err == nil && k.String() != s:
			t.Errorf("%q became %q", s, k)
		case err != nil && !errors.Is(err, graph.ErrInvalid):
			t.Errorf("%q: %v", s, err)
		}
	})
}
