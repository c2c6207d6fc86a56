package graphtest

import (
	"fmt"
	"slices"
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
	for i, a := range all {
		for j, b := range append([]graph.Group{{}}, all...) {
			e.Run(fmt.Sprintf("%d and %d", i, j), func(t *testing.T) {
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
				if j%2 == 0 {
					q.Sum = sums[(i+j)%len(sums)]
				}
				e.on(t).counts(q, e.whole)
			})
		}
	}
}

// sums are the fields that counts add up.
var sums = []graph.Field{graph.FieldChars, graph.FieldOrdinal, graph.FieldMentions, graph.FieldCollective}

// counts checks a count against brute force, and gives it.
func (e *env) counts(q graph.CountQuery, m *model) []graph.Bucket {
	e.Helper()
	want, err := m.Count(e.Context(), q)
	if err != nil {
		e.Fatal(err)
	}
	got, err := e.store.Count(e.Context(), q)
	if err != nil {
		e.Fatalf("%+v: %v", q, err)
	}
	e.equal(got, want)
	return got
}

// testCountByTwoVerbs: nodes are counted by what two verbs lead to, each node once
// for each pair, however many ways lead there.
func testCountByTwoVerbs(e *env) {
	e.put(e.facts...)
	bucket := func(n int, handles ...string) graph.Bucket {
		b := graph.Bucket{N: n}
		for _, h := range handles {
			b.Keys = append(b.Keys, graph.Text(string(e.id(h))))
		}
		return b
	}
	to := graph.Group{Field: graph.FieldID, Via: has(graph.VerbAddressedTo, graph.Out).Has}
	about := graph.Group{Field: graph.FieldID, Via: has(graph.VerbRefersTo, graph.Out, is(graph.KindMechanism)).Has}
	directives := is(graph.KindDirective)
	sorted := func(bs ...graph.Bucket) []graph.Bucket {
		slices.SortFunc(bs, largestFirst)
		return bs
	}
	q := graph.CountQuery{Where: directives, By: []graph.Group{to, about}, Limit: graph.NoLimit}
	e.equal(e.counts(q, e.whole), sorted(bucket(2, "city23.organs", "city23.mechanism"), bucket(1, "city23.bureau", "city23.mechanism"),
		bucket(1, "masked.cadres", "city23.mechanism")))
	q.By[0], q.By[1] = about, to
	q.Limit = 1
	e.equal(e.counts(q, e.whole), []graph.Bucket{bucket(2, "city23.mechanism", "city23.organs")})
	// Bodies by the places that they are in and the kinds of what they issued or held.
	q = graph.CountQuery{Where: is(graph.KindBody), Limit: graph.NoLimit, Sum: graph.FieldMentions, By: []graph.Group{
		{Field: graph.FieldID, Via: has(graph.VerbHeldBy, graph.In).Has}, {Field: graph.FieldType, Via: has(graph.VerbIssuedBy, graph.In).Has},
	}}
	if got := e.counts(q, e.whole); len(got) != 1 || got[0].N != 1 {
		e.Errorf("bodies that held a meeting and issued a document: %v", got)
	}
	// Speeches by each pair of what they mention: a cross of many ways.
	mention := has(graph.VerbMentions, graph.Out).Has
	for _, f := range []graph.Field{graph.FieldID, graph.FieldKind, graph.FieldLevel} {
		e.counts(graph.CountQuery{Where: is(graph.KindSpeech), Sum: graph.FieldChars, Limit: graph.NoLimit, By: []graph.Group{
			{Field: f, Via: mention}, {Field: graph.FieldModality, Via: has(graph.VerbStates, graph.Out).Has},
		}}, e.whole)
	}
}

// testSums: a field is added up over the nodes of each bucket, each node once.
func testSums(e *env) {
	e.put(e.facts...)
	chars := func(names ...string) (sum int64) {
		for _, n := range names {
			sum += int64(len([]rune(e.speech(n).Text)))
		}
		return sum
	}
	speeches := is(graph.KindSpeech)
	all := graph.Bucket{N: 6, Sum: chars("centre22", "province23", "city23", "city24", "other23", "masked")}
	q := graph.CountQuery{Where: speeches, Sum: graph.FieldChars}
	e.equal(e.counts(q, e.whole), []graph.Bucket{all})
	q.By, q.Limit = []graph.Group{{Field: graph.FieldLevel}}, 2
	e.equal(e.counts(q, e.whole), []graph.Bucket{
		{Keys: []graph.Value{graph.Text("CITY")}, N: 2, Sum: chars("city23", "city24")},
		{Keys: []graph.Value{graph.Text("CENTRAL")}, N: 1, Sum: chars("centre22")},
	})
	// By what its speech mentions: many mentions, one speech.
	q = graph.CountQuery{Where: speeches, Sum: graph.FieldChars, Limit: graph.NoLimit, By: []graph.Group{
		{Field: graph.FieldName, Via: has(graph.VerbMentions, graph.Out, is(graph.KindFormulation)).Has},
	}}
	e.equal(e.counts(q, e.whole), []graph.Bucket{
		{Keys: []graph.Value{graph.Text("两个维护")}, N: 4, Sum: chars("centre22", "city23", "other23", "masked")},
	})
	// Nothing to add up, and nodes that do not have the field.
	for _, where := range []graph.Filter{graph.All(speeches, is(graph.KindBody)), is(graph.KindBody), not(speeches), {}} {
		for _, f := range sums {
			e.counts(graph.CountQuery{Where: where, Sum: f}, e.whole)
		}
	}
	// A body that is told to act in two roles counts its directives once.
	organs := graph.Where(graph.FieldID, graph.EQ, graph.Text(string(e.id("city23.organs"))))
	addressed := has(graph.VerbAddressedTo, graph.Out, organs)
	for _, by := range [][]graph.Group{nil, {{Field: graph.FieldDate, Unit: graph.UnitYear}}, {{Field: graph.FieldModality}, {Field: graph.FieldLevel}}} {
		e.counts(graph.CountQuery{Where: addressed, Sum: graph.FieldChars, By: by, Limit: graph.NoLimit}, e.whole)
	}
	e.delete(e.id("city24"))
	q = graph.CountQuery{Where: speeches, Sum: graph.FieldChars}
	if got, err := e.store.Count(e.Context(), q); err != nil || got[0].Sum != all.Sum-chars("city24") {
		e.Errorf("after a delete: %v, %v", got, err)
	}
}
