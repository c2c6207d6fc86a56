package graph_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"mailuo/graph"
)

func same() cmp.Option {
	return cmp.Options{cmp.Comparer(func(a, b graph.Value) bool { return a == b }), cmpopts.EquateEmpty()}
}

func text(f graph.Field, op graph.Op, values ...string) graph.Filter {
	var vs []graph.Value
	for _, v := range values {
		vs = append(vs, graph.Text(v))
	}
	return graph.Where(f, op, vs...)
}

func not(f graph.Filter) graph.Filter { return graph.Filter{Not: &f} }

func has(v graph.Verb, d graph.Direction, where *graph.Filter) graph.Filter {
	return graph.Filter{Has: &graph.Has{Verb: v, Direction: d, Where: where}}
}

// TestLowerDays: tests with dates become comparisons of days.
func TestLowerDays(t *testing.T) {
	date := graph.FieldDate
	between := func(first, last string) graph.Filter {
		return graph.All(text(date, graph.GTE, first), text(date, graph.LTE, last))
	}
	null := graph.Where(date, graph.EQ, graph.Null)
	for name, c := range map[string]struct{ in, want graph.Filter }{
		"a year":           {text(date, graph.EQ, "2023"), between("2023-01-01", "2023-12-31")},
		"a month":          {text(date, graph.EQ, "2024-02"), between("2024-02-01", "2024-02-29")},
		"a day":            {text(date, graph.EQ, "2023-01-09"), between("2023-01-09", "2023-01-09")},
		"an interval":      {text(date, graph.EQ, "2021/2025"), between("2021-01-01", "2025-12-31")},
		"an open start":    {text(date, graph.EQ, "../2024"), text(date, graph.LTE, "2024-12-31")},
		"an open end":      {text(date, graph.EQ, "2024-03/.."), text(date, graph.GTE, "2024-03-01")},
		"no date":          {null, null},
		"one of":           {graph.Where(date, graph.IN, graph.Text("2023"), graph.Null), graph.Filter{Or: []graph.Filter{between("2023-01-01", "2023-12-31"), null}}},
		"one of one":       {text(date, graph.IN, "2023"), between("2023-01-01", "2023-12-31")},
		"one of none":      {text(date, graph.IN), graph.Filter{Or: []graph.Filter{}}},
		"before":           {text(date, graph.LT, "2023"), text(date, graph.LT, "2023-01-01")},
		"up to":            {text(date, graph.LTE, "2023"), text(date, graph.LTE, "2023-12-31")},
		"after":            {text(date, graph.GT, "2023-02"), text(date, graph.GT, "2023-02-28")},
		"from":             {text(date, graph.GTE, "2023-02"), text(date, graph.GTE, "2023-02-01")},
		"before the open":  {text(date, graph.LT, "2023/.."), text(date, graph.LT, "2023-01-01")},
		"after the open":   {text(date, graph.GT, "../2023"), text(date, graph.GT, "2023-12-31")},
		"due":              {text(graph.FieldDue, graph.EQ, "2023"), graph.All(text(graph.FieldDue, graph.GTE, "2023-01-01"), text(graph.FieldDue, graph.LTE, "2023-12-31"))},
		"not in the year":  {not(text(date, graph.EQ, "2023")), not(between("2023-01-01", "2023-12-31"))},
		"within a has":     {has(graph.VerbStates, graph.In, ptr(text(date, graph.LT, "2023"))), has(graph.VerbStates, graph.In, ptr(text(date, graph.LT, "2023-01-01")))},
		"a filter of none": {graph.Filter{}, graph.Filter{}},
	} {
		got, err := c.in.Lower()
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(c.want, got, same()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		again, err := got.Lower()
		if err != nil {
			t.Errorf("%s, lowered twice: %v", name, err)
		}
		if diff := cmp.Diff(got, again, same()); diff != "" {
			t.Errorf("%s, lowered twice (-once +twice):\n%s", name, diff)
		}
	}
}

func ptr[T any](x T) *T { return &x }

// TestLowerKeepsShape: parts that are there stay there, an empty Or too, and the
// filter given is not changed.
func TestLowerKeepsShape(t *testing.T) {
	long := strings.Repeat("界", graph.MaxKey+10)
	clipped := strings.Repeat("界", graph.MaxKey)
	in := graph.Filter{
		Test: text(graph.FieldName, graph.EQ, long).Test,
		Has:  has(graph.VerbMentions, graph.Out, ptr(has(graph.VerbMentions, graph.In, nil))).Has,
		Not:  ptr(text(graph.FieldName, graph.IN, long, "x")),
		And:  []graph.Filter{text(graph.FieldName, graph.PREFIX, long)},
		Or:   []graph.Filter{text(graph.FieldName, graph.CONTAINS, long), text(graph.FieldText, graph.CONTAINS, long)},
	}
	want := graph.Filter{
		Has: has(graph.VerbMentions, graph.Out, ptr(has(graph.VerbMentions, graph.In, nil))).Has,
		Not: ptr(text(graph.FieldName, graph.IN, clipped, "x")),
		And: []graph.Filter{text(graph.FieldName, graph.EQ, clipped), text(graph.FieldName, graph.PREFIX, clipped)},
		Or:  []graph.Filter{text(graph.FieldName, graph.CONTAINS, long), text(graph.FieldText, graph.CONTAINS, long)},
	}
	got, err := in.Lower()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, same()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if in.Test.Values[0] != graph.Text(long) || in.Test == got.And[0].Test {
		t.Error("the filter given has changed")
	}
	none, err := graph.Filter{Or: []graph.Filter{}}.Lower()
	if err != nil || none.Or == nil {
		t.Errorf("a filter that nothing passes became %+v, %v", none, err)
	}
}

func TestLowerRefuses(t *testing.T) {
	one := has(graph.VerbStates, graph.Out, nil)
	two := has(graph.VerbStates, graph.In, &one)
	three := has(graph.VerbStates, graph.Out, &two)
	role := func(r graph.Role) graph.Filter {
		f := has(graph.VerbAddressedTo, graph.Out, nil)
		f.Has.Role = r
		return f
	}
	for _, good := range []graph.Filter{one, two, role(graph.RoleLead), not(not(two)), {Or: []graph.Filter{two, two}}} {
		if _, err := good.Lower(); err != nil {
			t.Errorf("%+v: %v", good, err)
		}
	}
	for says, f := range map[string]graph.Filter{
		`"colour": no such field`:                 text("colour", graph.EQ, "red"),
		`"name": no operator "LIKE"`:              text(graph.FieldName, "LIKE", "red"),
		`"name": EQ takes one value`:              text(graph.FieldName, graph.EQ),
		`"name": LT takes one value`:              text(graph.FieldName, graph.LT, "a", "b"),
		`"name": 1 is of the wrong type`:          graph.Where(graph.FieldName, graph.EQ, graph.Int(1)),
		`"term": "1" is of the wrong type`:        text(graph.FieldTerm, graph.EQ, "1"),
		`"date": 2023 is of the wrong type`:       graph.Where(graph.FieldDate, graph.EQ, graph.Int(2023)),
		`"term": it cannot be tested with PREFIX`: graph.Where(graph.FieldTerm, graph.PREFIX, graph.Int(1)),
		`"date": it cannot be tested with`:        text(graph.FieldDate, graph.CONTAINS, "2023"),
		`"text": it cannot be tested with EQ`:     text(graph.FieldText, graph.EQ, "a"),
		`"text": it cannot be tested with IN`:     text(graph.FieldText, graph.IN, "a"),
		`"name": GT needs a value`:                graph.Where(graph.FieldName, graph.GT, graph.Null),
		`"text": CONTAINS needs a value`:          graph.Where(graph.FieldText, graph.CONTAINS, graph.Null),
		`"name": PREFIX needs some text`:          text(graph.FieldName, graph.PREFIX, ""),
		`"name": CONTAINS needs some text`:        text(graph.FieldName, graph.CONTAINS, ""),
		`"text": CONTAINS needs some text`:        text(graph.FieldText, graph.CONTAINS, " \u3000\n"),
		`"date": date "soon" is not`:              text(graph.FieldDate, graph.EQ, "soon"),
		`"date": date "2023-13" is not`:           text(graph.FieldDate, graph.IN, "2023", "2023-13"),
		`open at the end that LT compares with`:   text(graph.FieldDate, graph.LT, "../2023"),
		`open at the end that GTE compares with`:  text(graph.FieldDate, graph.GTE, "../2023"),
		`open at the end that LTE compares with`:  text(graph.FieldDate, graph.LTE, "2023/.."),
		`open at the end that GT compares with`:   text(graph.FieldDue, graph.GT, "2023/.."),
		`a filter may follow 2 relations at most`: three,
		`verb "RELATED_TO"`:                       has("RELATED_TO", graph.Out, nil),
		`direction "BOTH"`:                        has(graph.VerbStates, graph.Both, nil),
		`direction ""`:                            has(graph.VerbStates, "", nil),
		`role "BOSS"`:                             role("BOSS"),
	} {
		for where, f := range map[string]graph.Filter{
			"": f, "not": not(f), "and": {And: []graph.Filter{{}, f}}, "or": {Or: []graph.Filter{{}, f}}, "has": has(graph.VerbMentions, graph.In, &f),
		} {
			if where == "has" && strings.Contains(says, "at most") {
				continue
			}
			if _, err := f.Lower(); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), says) {
				t.Errorf("%s in %q: %v", says, where, err)
			}
		}
	}
}

func TestCursor(t *testing.T) {
	for _, c := range []graph.Cursor{
		{ID: "x"}, {ID: "body_1.VERB.x", Keys: []graph.Value{graph.Null}}, {ID: "界\u2028", Keys: values()},
	} {
		s := c.String()
		if strings.ContainsAny(s, "+/= \n") {
			t.Errorf("cursor %q is not safe in a URL", s)
		}
		got, err := graph.ParseCursor(s)
		if err != nil || !reflect.DeepEqual(got, c) {
			t.Errorf("%+v became %+v, %v", c, got, err)
		}
	}
	for _, s := range []string{"", "x", "!", graph.Cursor{}.String(), "e30", "bnVsbA", "eyJpIjoxfQ"} {
		if c, err := graph.ParseCursor(s); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%q was read as %+v, %v", s, c, err)
		}
	}
}

func FuzzParseCursor(f *testing.F) {
	f.Add(graph.Cursor{ID: "x", Keys: []graph.Value{graph.Null, graph.Int(3), graph.Text("a")}}.String())
	f.Add("e30")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := graph.ParseCursor(s)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("%q: %v", s, err)
			}
			return
		}
		again, err := graph.ParseCursor(c.String())
		if err != nil || c.ID != again.ID || len(c.Keys) != len(again.Keys) {
			t.Errorf("%q became %+v, then %+v, %v", s, c, again, err)
		}
		for i := range c.Keys {
			if c.Keys[i] != again.Keys[i] {
				t.Errorf("%q: key %s became %s", s, c.Keys[i], again.Keys[i])
			}
		}
	})
}

func TestGrams(t *testing.T) {
	for in, want := range map[string]string{
		"":          "",
		" \u3000\n": "",
		"发展":        "发 展",
		"a1 b":      "a 1 b",
		"Ab":        "u0041 b",
		"发展。经济":     "发 展 u3002 经 济",
		"\"*'":      "u0022 u002a u0027",
		"é𠀀":        "u00e9 u20000",
		"\x00u":     "u0000 u",
		"㐀鿿":        "u3400 鿿",
	} {
		if got := graph.Grams(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func FuzzGrams(f *testing.F) {
	f.Add("u0041", "A")
	f.Add("发展。经济", "展 经")
	f.Fuzz(func(t *testing.T, a, b string) {
		strip := func(s string) string { return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\ufffd")), "") }
		ga, gb := graph.Grams(a), graph.Grams(b)
		// Text holds text exactly where its grams hold the grams as a phrase, whatever
		// the case of the letters that a tokenizer sees.
		holds := strings.Contains(" "+strings.ToLower(ga)+" ", " "+strings.ToLower(gb)+" ")
		if gb != "" && holds != strings.Contains(strip(a), strip(b)) && len(a) == len(strings.ToValidUTF8(a, "\ufffd")) && len(b) == len(strings.ToValidUTF8(b, "\ufffd")) {
			t.Errorf("%q holds %q: %v by grams %q and %q", a, b, holds, ga, gb)
		}
	})
}
