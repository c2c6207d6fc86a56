package graphtest

import (
	"fmt"
	"testing"

	"mailuo/graph"
)

// testCount: counts without groups, by one and by two.
func testCount(e *env) {
	e.put(e.facts...)
	count := func(q graph.CountQuery) []graph.Bucket {
		e.Helper()
		got, err := e.store.Count(e.Context(), q)
		if err != nil {
			e.Fatalf("%+v: %v", q, err)
		}
		return got
	}
	bucket := func(n int, keys ...graph.Value) graph.Bucket { return graph.Bucket{Keys: keys, N: n} }
	speeches := is(graph.KindSpeech)
	city, centre := graph.Text("CITY"), graph.Text("CENTRAL")
	e.equal(count(graph.CountQuery{Where: speeches}), []graph.Bucket{bucket(6)})
	e.equal(count(graph.CountQuery{Where: graph.All(speeches, is(graph.KindBody))}), []graph.Bucket{bucket(0)})
	e.equal(count(graph.CountQuery{Where: speeches, By: []graph.Group{{Field: graph.FieldLevel}}, Limit: graph.NoLimit}), []graph.Bucket{
		bucket(2, city), bucket(1, centre), bucket(1, graph.Text("PROVINCE")), bucket(1, graph.Text("SUBPROVINCIAL")), bucket(1, graph.Null),
	})
	e.equal(count(graph.CountQuery{Where: speeches, By: []graph.Group{{Field: graph.FieldLevel}}, Limit: 2}), []graph.Bucket{
		bucket(2, city), bucket(1, centre),
	})
	year := graph.Group{Field: graph.FieldDate, Unit: graph.UnitYear}
	e.equal(count(graph.CountQuery{Where: speeches, By: []graph.Group{year}, Limit: 9}), []graph.Bucket{
		bucket(3, graph.Text("2023")), bucket(1, graph.Text("2022")), bucket(1, graph.Text("2024")), bucket(1, graph.Null),
	})
	month := graph.Group{Field: graph.FieldDate, Unit: graph.UnitMonth}
	e.equal(count(graph.CountQuery{Where: graph.All(speeches, graph.Where(graph.FieldLevel, graph.EQ, city)), By: []graph.Group{year, month}, Limit: 9}),
		[]graph.Bucket{bucket(1, graph.Text("2023"), graph.Text("2023-03")), bucket(1, graph.Text("2024"), graph.Text("2024-02"))})
	modalities := has(graph.VerbStates, graph.Out).Has
	e.equal(count(graph.CountQuery{Where: graph.All(speeches, graph.Where(graph.FieldLevel, graph.EQ, city)), By: []graph.Group{
		year, {Field: graph.FieldModality, Via: modalities},
	}, Limit: 3}), []graph.Bucket{
		bucket(1, graph.Text("2023"), graph.Text("EXHORTATION")), bucket(1, graph.Text("2023"), graph.Text("OBLIGATION")),
		bucket(1, graph.Text("2023"), graph.Text("TASK")),
	})
	all := []graph.Group{
		{Field: graph.FieldLevel}, {Field: graph.FieldKind}, {Field: graph.FieldTerm}, year, month, {Field: graph.FieldDue},
		{Field: graph.FieldMasked}, {Field: graph.FieldSpeech},
		{Field: graph.FieldName, Via: has(graph.VerbAddressedTo, graph.Out).Has},
		{Field: graph.FieldLevel, Via: has(graph.VerbAddressedTo, graph.Out, graph.Where(graph.FieldCollective, graph.EQ, graph.Int(1))).Has},
		{Field: graph.FieldModality, Via: modalities},
		{Field: graph.FieldDate, Unit: graph.UnitYear, Via: has(graph.VerbMentions, graph.In).Has},
		{Field: graph.FieldKind, Via: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Role: graph.RoleLead}},
		{Field: graph.FieldPlace, Via: has(graph.VerbMentions, graph.In, has(graph.VerbStates, graph.Out)).Has},
	}
	m := e.whole
	for i, a := range all {
		for j, b := range append([]graph.Group{{}}, all...) {
			e.Run(fmt.Sprintf("%d and %d", i, j), func(t *testing.T) {
				e := e.on(t)
				q := graph.CountQuery{By: []graph.Group{a}, Limit: graph.NoLimit}
				if b.Field != "" {
					q.By = append(q.By, b)
				}
				switch (i + j) % 3 {
				case 0:
					q.Where, q.Limit = not(is(graph.KindSentence)), 4
				case 1:
					q.Where = has(graph.VerbMentions, graph.Out, graph.Where(graph.FieldID, graph.EQ, graph.Text(string(e.id("centre22.wording")))))
				}
				want, err := m.Count(e.Context(), q)
				if err != nil {
					e.Fatal(err)
				}
				got, err := e.store.Count(e.Context(), q)
				if err != nil {
					e.Fatal(err)
				}
				e.equal(got, want)
			})
		}
	}
}
