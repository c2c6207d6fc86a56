package graphtest

import (
	"fmt"
	"slices"
	"testing"

	"mailuo/graph"
)

// testPaths: between chosen nodes, against brute force; and by hand.
func testPaths(e *env) {
	e.put(e.facts...)
	m := e.whole
	paths := func(q graph.PathQuery) []graph.Path {
		e.Helper()
		got, err := e.store.Paths(e.Context(), q)
		if err != nil {
			e.Fatalf("%+v: %v", q, err)
		}
		return got
	}
	got := paths(graph.PathQuery{From: e.id("city23.opinion"), To: e.id("centre22.congress"), MaxHops: 4, Limit: 1, Evidence: 1, Verbs: []graph.Verb{
		graph.VerbImplements, graph.VerbAdoptedAt,
	}})
	if len(got) != 1 {
		e.Fatalf("paths: %+v", got)
	}
	e.equalNodes(ids(got[0].Nodes), e.all("city23.opinion", "centre22.plan", "centre22.congress"))
	if r := got[0].Relations; len(r) != 2 || r[0].Verb != graph.VerbImplements || r[1].Verb != graph.VerbAdoptedAt ||
		len(r[0].Evidence) != 1 || r[0].EvidenceCount != 2 || r[0].Speeches != 2 {
		e.Errorf("relations of the path: %+v", r)
	}
	narrow := slices.DeleteFunc(graph.Verbs(), func(v graph.Verb) bool { return v == graph.VerbMentions })
	ends := []string{"centre22", "masked.cadres", "province23.end23", "other23.office", "city24.d2"}
	for i, from := range ends {
		for _, to := range ends[i+1:] {
			for _, q := range []graph.PathQuery{
				{MaxHops: 1, Limit: 5}, {MaxHops: 2, Limit: 5}, {MaxHops: 3, Limit: 1}, {MaxHops: 4, Limit: 5, Evidence: 2},
				{MaxHops: 4, Limit: 3, Verbs: []graph.Verb{graph.VerbMentions, graph.VerbStates}},
				{MaxHops: 4, Limit: 5, Period: "2023"},
				{MaxHops: 4, Limit: 1, Verbs: narrow}, {MaxHops: 3, Limit: 5, Verbs: narrow}, {MaxHops: 4, Limit: 5, Evidence: 1, Verbs: narrow},
			} {
				e.Run(fmt.Sprintf("%s to %s by %d of %v %s", from, to, q.MaxHops, q.Verbs, q.Period), func(t *testing.T) {
					e := e.on(t)
					q.From, q.To = e.id(from), e.id(to)
					want, err := m.Paths(e.Context(), q)
					if err != nil {
						e.Fatal(err)
					}
					e.equal(paths(q), want)
				})
			}
		}
	}
	for _, q := range []graph.PathQuery{
		{From: e.id("city23"), To: "nowhere"},
		{From: "nowhere", To: e.id("city23")},
		{From: graph.EntityID(graph.KindBody, "x", ""), To: graph.EntityID(graph.KindBody, "y", "")},
		{From: e.id("city24.d2"), To: e.id("masked"), Verbs: []graph.Verb{graph.VerbHeldBy}},
	} {
		q.MaxHops, q.Limit = 4, 5
		if got := paths(q); len(got) != 0 {
			e.Errorf("%+v: %d paths, want none", q, len(got))
		}
	}
}
