package graph_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
)

func TestNodeQueryLower(t *testing.T) {
	year := text(graph.FieldDate, graph.LT, "2023")
	speech := graph.NewID(graph.KindSpeech, "a")
	q := graph.NodeQuery{
		Where: year, Order: []graph.Order{{Field: graph.FieldDate}, {Field: graph.FieldTerm, Desc: true}}, Limit: 5,
		After: &graph.Cursor{ID: string(speech), Keys: []graph.Value{graph.Text("2023-01-01"), graph.Null}},
		With:  []graph.RelationQuery{{Of: []graph.ID{"x", "y"}, Direction: graph.In, Limit: 1, Where: &year, After: &graph.Cursor{ID: "z"}}},
	}
	got, err := q.Lower()
	if err != nil {
		t.Fatal(err)
	}
	want := q
	want.Where = text(graph.FieldDate, graph.LT, "2023-01-01")
	want.With = []graph.RelationQuery{{Direction: graph.In, Limit: 1, Where: &want.Where}}
	if diff := cmp.Diff(want, got, same()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if q.With[0].Of == nil || q.Where.Test.Values[0] != graph.Text("2023") {
		t.Error("the query given has changed")
	}
	byID := graph.NodeQuery{IDs: []graph.ID{}, Order: []graph.Order{{Field: graph.FieldText}}, After: &graph.Cursor{}, Backward: true, Count: true}
	if got, err = byID.Lower(); err != nil || got.Order != nil || got.After != nil || got.Backward || got.IDs == nil || !got.Count {
		t.Errorf("by id: %+v, %v", got, err)
	}
	for name, q := range map[string]graph.NodeQuery{
		"no limit":                 {},
		"a limit below 0":          {Limit: -1},
		"an order by text":         {Limit: 1, Order: []graph.Order{{Field: graph.FieldText}}},
		"an order by nothing":      {Limit: 1, Order: []graph.Order{{}}},
		"an empty cursor":          {Limit: 1, After: &graph.Cursor{}},
		"a cursor of no node":      {Limit: 1, After: &graph.Cursor{ID: "x"}},
		"a cursor of a longer key": {Limit: 1, Before: &graph.Cursor{ID: string(speech), Keys: []graph.Value{graph.Null}}},
		"a cursor of other types":  {Limit: 1, Order: []graph.Order{{Field: graph.FieldTerm}}, Before: &graph.Cursor{ID: string(speech), Keys: []graph.Value{graph.Text("1")}}},
		"a wrong filter":           {Limit: 1, Where: text(graph.FieldTerm, graph.EQ, "1")},
		"a wrong filter by id":     {IDs: []graph.ID{"x"}, Where: text(graph.FieldTerm, graph.EQ, "1")},
		"a wrong query of With":    {Limit: 1, With: []graph.RelationQuery{{Direction: graph.In}}},
	} {
		if _, err := q.Lower(); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRelationQueryLower(t *testing.T) {
	speech, body := graph.NewID(graph.KindSpeech, "a"), graph.NewID(graph.KindBody, "b")
	key := graph.Key{Verb: graph.VerbMentions, From: speech, To: body}.String()
	base := graph.RelationQuery{Of: []graph.ID{body}, Direction: graph.In, Limit: 1}
	with := func(change func(*graph.RelationQuery)) graph.RelationQuery {
		q := base
		change(&q)
		return q
	}
	for name, q := range map[string]graph.RelationQuery{
		"plain":      base,
		"everything": with(func(q *graph.RelationQuery) { q.Limit, q.Evidence = graph.NoLimit, graph.NoLimit }),
		"a cursor":   with(func(q *graph.RelationQuery) { q.After = &graph.Cursor{ID: key} }),
		"a cursor, latest": with(func(q *graph.RelationQuery) {
			q.Latest, q.Before = true, &graph.Cursor{ID: key, Keys: []graph.Value{graph.Null}}
		}),
		"a period":   with(func(q *graph.RelationQuery) { q.Period = "../2023" }),
		"of nothing": with(func(q *graph.RelationQuery) { q.Of = nil }),
	} {
		if _, err := q.Lower(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	bad := text(graph.FieldTerm, graph.EQ, "1")
	for name, q := range map[string]graph.RelationQuery{
		"no direction":             with(func(q *graph.RelationQuery) { q.Direction = "" }),
		"no limit":                 with(func(q *graph.RelationQuery) { q.Limit = 0 }),
		"a limit below":            with(func(q *graph.RelationQuery) { q.Limit = -2 }),
		"evidence below":           with(func(q *graph.RelationQuery) { q.Evidence = -2 }),
		"an unknown verb":          with(func(q *graph.RelationQuery) { q.Verbs = []graph.Verb{"RELATED_TO"} }),
		"an unknown role":          with(func(q *graph.RelationQuery) { q.Roles = []graph.Role{""} }),
		"no period":                with(func(q *graph.RelationQuery) { q.Period = "../.." }),
		"a wrong filter":           with(func(q *graph.RelationQuery) { q.Where = &bad }),
		"a cursor of two nodes":    with(func(q *graph.RelationQuery) { q.Of, q.After = append(q.Of, speech), &graph.Cursor{ID: key} }),
		"a cursor of no relation":  with(func(q *graph.RelationQuery) { q.After = &graph.Cursor{ID: "x"} }),
		"a cursor of others":       with(func(q *graph.RelationQuery) { q.Of, q.After = []graph.ID{"x"}, &graph.Cursor{ID: key} }),
		"a cursor without its day": with(func(q *graph.RelationQuery) { q.Latest, q.After = true, &graph.Cursor{ID: key} }),
		"a cursor with a number": with(func(q *graph.RelationQuery) {
			q.Latest, q.After = true, &graph.Cursor{ID: key, Keys: []graph.Value{graph.Int(1)}}
		}),
		"a cursor with a day": with(func(q *graph.RelationQuery) { q.After = &graph.Cursor{ID: key, Keys: []graph.Value{graph.Null}} }),
	} {
		if _, err := q.Lower(); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCountAndSearchQueryLower(t *testing.T) {
	level := graph.Group{Field: graph.FieldLevel}
	year := graph.Group{Field: graph.FieldDue, Unit: graph.UnitYear, Via: &graph.Has{Verb: graph.VerbStates, Direction: graph.Out}}
	for name, q := range map[string]graph.CountQuery{
		"all": {}, "a limit that no group needs": {Limit: 0}, "one": {By: []graph.Group{level}, Limit: 1}, "two": {By: []graph.Group{level, year}, Limit: graph.NoLimit},
		"a sum": {Sum: graph.FieldChars}, "a sum of ones": {Sum: graph.FieldMasked, By: []graph.Group{year}, Limit: 1},
	} {
		if _, err := q.Lower(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	deep := has(graph.VerbStates, graph.Out, ptr(has(graph.VerbStates, graph.In, nil)))
	for name, q := range map[string]graph.CountQuery{
		"three":                 {By: []graph.Group{level, level, level}, Limit: 1},
		"no limit":              {By: []graph.Group{level}},
		"text":                  {By: []graph.Group{{Field: graph.FieldText}}, Limit: 1},
		"nothing":               {By: []graph.Group{{}}, Limit: 1},
		"the year of a level":   {By: []graph.Group{{Field: graph.FieldLevel, Unit: graph.UnitYear}}, Limit: 1},
		"weeks":                 {By: []graph.Group{{Field: graph.FieldDate, Unit: "WEEK"}}, Limit: 1},
		"three relations away":  {By: []graph.Group{{Field: graph.FieldLevel, Via: &graph.Has{Verb: graph.VerbStates, Direction: graph.Out, Where: &deep}}}, Limit: 1},
		"an unknown verb away":  {By: []graph.Group{{Field: graph.FieldLevel, Via: &graph.Has{Verb: "X", Direction: graph.Out}}}, Limit: 1},
		"a wrong filter at all": {Where: text(graph.FieldTerm, graph.EQ, "1")},
		"a sum of texts":        {Sum: graph.FieldName},
		"a sum of days":         {Sum: graph.FieldDate},
		"a sum of nothing":      {Sum: "x"},
	} {
		if _, err := q.Lower(); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	id := string(graph.NewID(graph.KindBody, "x"))
	names := graph.SearchQuery{Text: "x", In: graph.InNames, Limit: 1, After: &graph.Cursor{ID: id, Keys: []graph.Value{graph.Int(1), graph.Int(7)}}}
	sentences := graph.SearchQuery{Text: " x", In: graph.InSentences, Limit: 1, After: &graph.Cursor{ID: id, Keys: []graph.Value{graph.Null}}}
	faceted := graph.SearchQuery{Text: "x", In: graph.InNames, Limit: 1, Facets: []graph.Group{{Field: graph.FieldKind}, {Field: graph.FieldDate, Unit: graph.UnitYear}}}
	for _, q := range []graph.SearchQuery{names, sentences, faceted} {
		if _, err := q.Lower(); err != nil {
			t.Errorf("%+v: %v", q, err)
		}
	}
	for name, q := range map[string]graph.SearchQuery{
		"no place":               {Text: "x", Limit: 1},
		"no words":               {Text: " \u3000", In: graph.InNames, Limit: 1},
		"no limit":               {Text: "x", In: graph.InNames},
		"a cursor of sentences":  {Text: "x", In: graph.InNames, Limit: 1, After: sentences.After},
		"a cursor of names":      {Text: "x", In: graph.InSentences, Limit: 1, After: names.After},
		"a facet of words":       {Text: "x", In: graph.InNames, Limit: 1, Facets: []graph.Group{{Field: graph.FieldText}}},
		"a facet of weeks":       {Text: "x", In: graph.InNames, Limit: 1, Facets: []graph.Group{{Field: graph.FieldDate, Unit: "WEEK"}}},
		"a facet elsewhere":      {Text: "x", In: graph.InNames, Limit: 1, Facets: []graph.Group{year}},
		"nine facets":            {Text: "x", In: graph.InNames, Limit: 1, Facets: slices.Repeat([]graph.Group{level}, 9)},
		"a wrong filter of hits": {Text: "x", In: graph.InNames, Limit: 1, Where: text(graph.FieldTerm, graph.EQ, "1")},
	} {
		if _, err := q.Lower(); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestConjuncts: every part of a filter that must hold comes once, whole where it
// may not be taken apart.
func TestConjuncts(t *testing.T) {
	a, b, c := text(graph.FieldName, graph.EQ, "a"), text(graph.FieldName, graph.EQ, "b"), text(graph.FieldName, graph.EQ, "c")
	not := graph.Filter{And: []graph.Filter{a, b}}
	has := &graph.Has{Verb: graph.VerbUnder, Direction: graph.Out, Where: &not}
	f := graph.Filter{
		Test: a.Test, Has: has, Not: &not, Or: []graph.Filter{a, not},
		And: []graph.Filter{{Test: b.Test, And: []graph.Filter{c, {}}}, {Or: []graph.Filter{}}},
	}
	want := []graph.Filter{c, b, {Or: []graph.Filter{}}, a, {Has: has}, {Not: &not}, {Or: []graph.Filter{a, not}}}
	if diff := cmp.Diff(want, f.Conjuncts(), same()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := (graph.Filter{}).Conjuncts(); len(got) != 0 {
		t.Errorf("of no filter: %v", got)
	}
}
