package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

func exported(t *testing.T, facts ...graph.Facts) string {
	t.Helper()
	var b bytes.Buffer
	if err := graph.Export(t.Context(), graphtest.Model(graph.Options{}, facts...), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestExport: lines are JSON, sorted by kind and id, with sorted keys; the order
// of ingest does not show.
func TestExport(t *testing.T) {
	facts := graphtest.Fixture()
	out := exported(t, facts...)
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if lines[0] != `{"format":"mailuo export","version":1}` {
		t.Errorf("the first line is %s", lines[0])
	}
	last := ""
	for _, l := range lines[1:] {
		var x struct{ Kind, ID string }
		var keys map[string]json.RawMessage
		if err := json.Unmarshal([]byte(l), &x); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(l), &keys); err != nil {
			t.Fatal(err)
		}
		if at := x.Kind + " " + x.ID; at <= last {
			t.Errorf("%q comes after %q", at, last)
		} else {
			last = at
		}
		var again bytes.Buffer
		enc := json.NewEncoder(&again)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(keys); err != nil || again.String() != l+"\n" {
			t.Errorf("the keys are not sorted: %.80s", l)
		}
	}
	for _, word := range []string{`"sequence"`, `"digest"`, `"mentions":`, `"speeches"`} {
		if strings.Contains(out, word) {
			t.Errorf("the export holds %s", word)
		}
	}
	slices.Reverse(facts)
	if exported(t, facts...) != out {
		t.Error("the order of ingest shows")
	}
}

// TestSplit: an export, its lines in whatever order, gives the facts it was made
// of; and the same export again.
func TestSplit(t *testing.T) {
	facts := graphtest.Fixture()
	facts = append(facts, graphtest.Draft{Text: ""}.Facts(), graphtest.Draft{Title: "\u2028<&>", Text: "a\x00b\U0010ffff"}.Facts())
	out := exported(t, facts...)
	lines := strings.SplitAfter(out, "\n")
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		var got []graph.Facts
		for f, err := range graph.Split(strings.NewReader(strings.Join(lines, "")), graph.MemorySpool{}) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, f)
		}
		if !slices.IsSortedFunc(got, func(a, b graph.Facts) int { return strings.Compare(string(a.Speech.ID), string(b.Speech.ID)) }) || len(got) != len(facts) {
			t.Fatalf("%d facts, sorted by speech", len(got))
		}
		for _, want := range facts {
			i := slices.IndexFunc(got, func(f graph.Facts) bool { return f.Speech.ID == want.Speech.ID })
			if diff := gocmp.Diff(want.Normalized(), got[i], same()); diff != "" {
				t.Fatalf("%s (-want +got):\n%s", want.Speech.Source, diff)
			}
			if err := graph.Validate(got[i]); err != nil {
				t.Error(err)
			}
		}
		if exported(t, got...) != out {
			t.Error("the facts make another export")
		}
		rest := lines[1:]
		rnd.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	}
}

func TestSplitRefuses(t *testing.T) {
	out := exported(t, graphtest.Fixture()[2])
	lines := strings.SplitAfter(out, "\n")
	head, rest := lines[0], strings.Join(lines[1:], "")
	speech := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, `"kind":"SPEECH"`) })
	without := strings.Join(slices.Delete(slices.Clone(lines), speech, speech+1), "")
	for says, in := range map[string]string{
		"the export is empty":     "",
		"line 1: this is no":      rest,
		"line 1: this is no m":    "\n" + out,
		"line 1: this is":         "not json\n" + rest,
		"has version 2":           strings.Replace(out, `"version":1`, `"version":2`, 1),
		"line 3":                  head + lines[1] + "not json\n" + lines[2],
		`kind "THING"`:            head + `{"kind":"THING","id":"x"}` + "\n",
		`kind ""`:                 head + "{}\n",
		"is not the id of a":      head + `{"kind":"RELATION","id":"x"}` + "\n",
		"names no speech":         head + `{"kind":"SENTENCE","id":"x","speech":"y"}` + "\n",
		"has none of its own":     without,
		"names no speech: inval":  head + `{"kind":"SPEECH","id":"x"}` + "\n",
		"SENTENCE  names no spee": head + `{"kind":"SENTENCE"}` + "\n",
	} {
		var errs []error
		n := 0
		for _, err := range graph.Split(strings.NewReader(in), graph.MemorySpool{}) {
			n++
			if err != nil {
				errs = append(errs, err)
			}
		}
		if len(errs) != 1 || !errors.Is(errs[0], graph.ErrInvalid) || !strings.Contains(errs[0].Error(), says) || n != 1 {
			t.Errorf("%s: %v", says, errs)
		}
	}
}

// failing is a spool on a disk that is full, or broken.
type failing struct {
	graph.MemorySpool
	append, list, read error
}

func (f failing) Append(id graph.ID, b []byte) error {
	if f.append != nil {
		return f.append
	}
	return f.MemorySpool.Append(id, b)
}

func (f failing) Speeches() ([]graph.ID, error) {
	if f.list != nil {
		return nil, f.list
	}
	return f.MemorySpool.Speeches()
}

func (f failing) Pieces(id graph.ID) ([][]byte, error) {
	if f.read != nil {
		return nil, f.read
	}
	return f.MemorySpool.Pieces(id)
}

func TestSplitSpool(t *testing.T) {
	out := exported(t, graphtest.Fixture()[:2]...)
	full := errors.New("the disk is full")
	for name, spool := range map[string]failing{
		"append": {graph.MemorySpool{}, full, nil, nil}, "list": {graph.MemorySpool{}, nil, full, nil}, "read": {graph.MemorySpool{}, nil, nil, full},
	} {
		var errs []error
		for _, err := range graph.Split(strings.NewReader(out), spool) {
			errs = append(errs, err)
		}
		if len(errs) == 0 || !errors.Is(errs[0], full) {
			t.Errorf("%s: %v", name, errs)
		}
	}
	// Who stops early is left alone.
	for range graph.Split(strings.NewReader(out), graph.MemorySpool{}) {
		break
	}
}

func FuzzSplit(f *testing.F) {
	var b bytes.Buffer
	if err := graph.Export(f.Context(), graphtest.Model(graph.Options{}, graphtest.Fixture()[4]), &b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add([]byte(`{"format":"mailuo export","version":1}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		for facts, err := range graph.Split(bytes.NewReader(in), graph.MemorySpool{}) {
			if err == nil {
				_ = graph.Validate(facts) // whatever it says, it says so
			}
		}
	})
}

// brokenStore fails to be read.
type brokenStore struct {
	graph.Store
	err error
}

func (b brokenStore) Relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	return nil, b.err
}

func TestExportFails(t *testing.T) {
	gone := errors.New("the store is gone")
	s := brokenStore{graphtest.Model(graph.Options{}, graphtest.Fixture()...), gone}
	if err := graph.Export(t.Context(), s, &bytes.Buffer{}); !errors.Is(err, gone) {
		t.Errorf("got %v", err)
	}
	if err := graph.Export(t.Context(), graphtest.Model(graph.Options{}, graphtest.Fixture()...), fullDisk{gone}); !errors.Is(err, gone) {
		t.Errorf("got %v", err)
	}
	lexicon := func(string) (string, bool) { return "", false }
	if _, err := graph.Verify(t.Context(), s, graph.MemorySpool{}, lexicon); !errors.Is(err, gone) {
		t.Errorf("verify: got %v", err)
	}
}

type fullDisk struct{ err error }

func (f fullDisk) Write([]byte) (int, error) { return 0, f.err }

// TestVerify: what does not hold any more is found and named.
func TestVerify(t *testing.T) {
	good := graphtest.Fixture()
	was := func(source string) (string, bool) {
		for _, f := range good {
			for _, e := range f.Entities {
				for _, c := range e.Claims {
					if c.Evidence.Origin == graph.OriginLexicon && c.Evidence.Source == source {
						return c.Evidence.Quote, true
					}
				}
			}
		}
		return "", false
	}
	v, err := graph.Verify(t.Context(), graphtest.Model(graph.Options{}, good...), graph.MemorySpool{}, was)
	if err != nil || len(v.Problems) != 0 || v.Speeches != len(good) {
		t.Fatalf("%+v, %v", v, err)
	}
	bad := graphtest.Fixture()
	bad[2].Mentions[0].Quote = "other words"
	v, err = graph.Verify(t.Context(), graphtest.Model(graph.Options{}, bad...), graph.MemorySpool{}, was)
	if err != nil || len(v.Problems) != 1 || !strings.Contains(v.Problems[0].Error(), "other words") || !strings.Contains(v.Problems[0].Error(), string(bad[2].Speech.ID)) {
		t.Errorf("%v, %v", v.Problems, err)
	}
	v, err = graph.Verify(t.Context(), graphtest.Model(graph.Options{}, good...), graph.MemorySpool{}, func(string) (string, bool) { return "", false })
	if err != nil || len(v.Problems) == 0 || !strings.Contains(v.Problems[0].Error(), "extract the speech again") {
		t.Errorf("%v, %v", v.Problems, err)
	}
}
