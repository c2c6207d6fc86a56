package graph_test

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"

	"mailuo/graph"
)

func values() []graph.Value {
	return []graph.Value{
		graph.Null, graph.Text(""), graph.Text("a"), graph.Text("null"), graph.Text("1"), graph.Text("\u2028\x00\"\\"), graph.Text("é"), graph.Text("𠀀"),
		graph.Int(0), graph.Int(1), graph.Int(-7), graph.Int(math.MaxInt64), graph.Int(math.MinInt64), graph.Bool(true), graph.Bool(false),
	}
}

func TestValueJSON(t *testing.T) {
	for _, v := range values() {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var got graph.Value
		if err := json.Unmarshal(b, &got); err != nil || got != v {
			t.Errorf("%s as %s became %s, %v", v, b, got, err)
		}
		if got, err = graph.ValueOf(v.Any()); err != nil || got != v {
			t.Errorf("%s as %v became %s, %v", v, v.Any(), got, err)
		}
	}
	for _, s := range []string{"1.5", "true", "[]", "{}", "1e400"} {
		v := graph.Text("before")
		if err := json.Unmarshal([]byte(s), &v); !errors.Is(err, graph.ErrInvalid) || v != graph.Text("before") {
			t.Errorf("%s was read as %s, %v", s, v, err)
		}
	}
	for _, x := range []any{1.5, []byte("x"), struct{}{}} {
		if v, err := graph.ValueOf(x); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%v became %s, %v", x, v, err)
		}
	}
	if v, err := graph.ValueOf(7); err != nil || v != graph.Int(7) {
		t.Errorf("7 became %s, %v", v, err)
	}
	if v, err := graph.ValueOf(true); err != nil || v != graph.Bool(true) {
		t.Errorf("true became %s, %v", v, err)
	}
}

func TestValueCompare(t *testing.T) {
	texts := []graph.Value{graph.Text(""), graph.Text("A"), graph.Text("a"), graph.Text("ab"), graph.Text("b"), graph.Text("\ue000"), graph.Text("𠀀"), graph.Null}
	ints := []graph.Value{graph.Int(math.MinInt64), graph.Int(-1), graph.Int(0), graph.Int(2), graph.Int(10), graph.Null}
	for _, sorted := range [][]graph.Value{texts, ints} {
		for i, a := range sorted {
			for j, b := range sorted {
				if got, want := a.Compare(b), compareInt(i, j); got != want {
					t.Errorf("%s and %s compare %d, want %d", a, b, got, want)
				}
			}
		}
	}
}

func compareInt(a, b int) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func FuzzValueJSON(f *testing.F) {
	f.Add(`"a"`)
	f.Add(`-3`)
	f.Add(`null`)
	f.Fuzz(func(t *testing.T, s string) {
		var v, again graph.Value
		if json.Unmarshal([]byte(s), &v) != nil {
			return
		}
		b, err := json.Marshal(v)
		if err == nil {
			err = json.Unmarshal(b, &again)
		}
		if err != nil || again != v {
			t.Errorf("%s became %s, then %s, %v", s, v, again, err)
		}
	})
}

// The closed lists are sorted, without twins, and know their own.
func TestLists(t *testing.T) {
	sorted(t, "kinds", graph.Kinds())
	sorted(t, "entity kinds", graph.EntityKinds())
	sorted(t, "verbs", graph.Verbs())
	sorted(t, "fields", graph.Fields())
	sorted(t, "properties", graph.Properties())
	for _, k := range graph.Kinds() {
		if !k.Known() || k.IsEntity() != slices.Contains(graph.EntityKinds(), k) {
			t.Errorf("kind %s: known %v, entity %v", k, k.Known(), k.IsEntity())
		}
	}
	for _, f := range graph.Fields() {
		if !f.Known() {
			t.Errorf("field %s is not known", f)
		}
	}
	if graph.Kind("").Known() || graph.Kind("RELATION").Known() || graph.Verb("RELATED_TO").Known() || graph.Field("").Known() || graph.Kind("SPEECH").IsEntity() {
		t.Error("what is not in a list is known")
	}
	distinct(t, graph.Levels())
	distinct(t, graph.Genres())
	distinct(t, graph.Modalities())
	distinct(t, graph.Substances())
	distinct(t, graph.Roles())
	distinct(t, graph.Inferences())
	distinct(t, graph.Reasons())
	distinct(t, graph.Comparators())
}

func sorted[T ~string](t *testing.T, name string, xs []T) {
	t.Helper()
	if !slices.IsSorted(xs) {
		t.Errorf("the %s are not sorted: %q", name, xs)
	}
	distinct(t, xs)
}

func distinct[T ~string](t *testing.T, xs []T) {
	t.Helper()
	if len(slices.Compact(slices.Sorted(slices.Values(xs)))) != len(xs) || slices.Contains(xs, "") || len(xs) == 0 {
		t.Errorf("twins or nothing in %q", xs)
	}
}

// Every verb joins known kinds; entities join entities unless a speech or
// directive is where the relation starts.
func TestOntology(t *testing.T) {
	reached := map[graph.Kind]bool{}
	for _, v := range graph.Verbs() {
		e := v.Ends()
		if len(e.From) == 0 || len(e.To) == 0 {
			t.Errorf("%s joins nothing", v)
		}
		distinct(t, e.From)
		distinct(t, e.To)
		for _, k := range append(slices.Clone(e.From), e.To...) {
			if !k.Known() {
				t.Errorf("%s joins the unknown kind %q", v, k)
			}
			reached[k] = true
		}
		owned := 0
		for _, k := range e.From {
			if !k.IsEntity() {
				owned++
			}
		}
		if owned != 0 && owned != len(e.From) {
			t.Errorf("%s starts from entities and others", v)
		}
		if e.Derived != (v == graph.VerbRestates || v == graph.VerbDuplicateOf) {
			t.Errorf("%s: derived %v", v, e.Derived)
		}
	}
	for _, k := range graph.Kinds() {
		// Sections and sentences hang on their speech by fields.
		if want := k != graph.KindSection && k != graph.KindSentence; reached[k] != want {
			t.Errorf("kind %s is joined: %v", k, reached[k])
		}
	}
	if e := graph.Verb("RELATED_TO").Ends(); e.From != nil || e.To != nil {
		t.Errorf("an unknown verb joins %v", e)
	}
}

func TestFieldClasses(t *testing.T) {
	want := map[graph.Field]graph.Class{
		graph.FieldDate: graph.ClassDay, graph.FieldDue: graph.ClassDay, graph.FieldText: graph.ClassWords, graph.FieldMasked: graph.ClassInt,
		graph.FieldCollective: graph.ClassInt, graph.FieldTerm: graph.ClassInt, graph.FieldSession: graph.ClassInt, graph.FieldOrdinal: graph.ClassInt,
		graph.FieldMentions: graph.ClassInt, graph.FieldSpeeches: graph.ClassInt, graph.FieldChars: graph.ClassInt,
	}
	for _, f := range graph.Fields() {
		if f.Class() != want[f] {
			t.Errorf("field %s is of class %d", f, f.Class())
		}
	}
}
