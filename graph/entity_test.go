package graph_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
)

func claim(p graph.Property, v string) graph.Claim { return graph.Claim{Property: p, Value: v} }

// TestWeigh: most speeches, then the longest, then code-point order.
func TestWeigh(t *testing.T) {
	id := graph.Identity{ID: graph.EntityID(graph.KindMeeting, "m", ""), Kind: graph.KindMeeting, Key: "m"}
	speeches := [][]graph.Claim{
		{claim(graph.PropName, "二十大"), claim(graph.PropDate, "2022"), claim(graph.PropTerm, "20"), claim(graph.PropAlias, "大会")},
		{claim(graph.PropName, "党的二十大"), claim(graph.PropDate, "2022-10"), claim(graph.PropType, "b"), claim(graph.PropAlias, "二十大")},
		{claim(graph.PropName, "二十大"), claim(graph.PropName, "二十大"), claim(graph.PropDate, "2022-11"), claim(graph.PropType, "a"), claim(graph.PropAlias, "党的二十大")},
	}
	tally := graph.Tally{}
	for _, cs := range speeches {
		tally.Add(cs, 1)
	}
	want := &graph.Entity{
		Identity: id,
		Props: map[graph.Property][]string{
			graph.PropName: {"二十大"}, graph.PropDate: {"2022-10"}, graph.PropTerm: {"20"}, graph.PropType: {"a"}, graph.PropAlias: {"党的二十大", "大会"},
		},
		Conflicts: []graph.Conflict{
			{Property: graph.PropDate, Values: []graph.Weighed{{Value: "2022-10", Speeches: 1}, {Value: "2022-11", Speeches: 1}, {Value: "2022", Speeches: 1}}},
			{Property: graph.PropName, Values: []graph.Weighed{{Value: "二十大", Speeches: 2}, {Value: "党的二十大", Speeches: 1}}},
			{Property: graph.PropType, Values: []graph.Weighed{{Value: "a", Speeches: 1}, {Value: "b", Speeches: 1}}},
		},
	}
	got := graph.Weigh(id, tally)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got.Name() != "二十大" || got.Get(graph.PropLevel) != "" || got.Aliases()[0] != "党的二十大" {
		t.Errorf("name %q, aliases %q", got.Name(), got.Aliases())
	}
	names := graph.EntityNames(got)
	if !slices.Equal(names, []string{"二十大", "党的二十大", "大会"}) {
		t.Errorf("names %q", names)
	}
	names[1] = "changed"
	if got.Aliases()[0] != "党的二十大" {
		t.Error("the names share memory with the entity")
	}
	if n := graph.Weigh(id, graph.Tally{}); len(n.Props) != 0 || n.Name() != "" || n.Aliases() != nil {
		t.Errorf("of nothing: %+v", n)
	}
}

// TestTallyIsPure: whatever the order in which speeches come and go, the node is
// that of the speeches that are there; when all have gone nothing is left.
func TestTallyIsPure(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	id := graph.Identity{ID: graph.EntityID(graph.KindBody, "b", ""), Kind: graph.KindBody, Key: "b"}
	for range 200 {
		var speeches [][]graph.Claim
		for range 1 + rnd.IntN(6) {
			var cs []graph.Claim
			for range rnd.IntN(6) {
				cs = append(cs, claim(graph.Properties()[rnd.IntN(len(graph.Properties()))], []string{"a", "b", "bb", "ab", "界"}[rnd.IntN(5)]))
			}
			speeches = append(speeches, cs)
		}
		want := graph.Tally{}
		for _, cs := range speeches {
			want.Add(cs, 1)
		}
		got := graph.Tally{}
		for _, i := range rnd.Perm(len(speeches)) {
			cs := slices.Clone(speeches[i])
			rnd.Shuffle(len(cs), func(i, j int) { cs[i], cs[j] = cs[j], cs[i] })
			got.Add(cs, 1)
			got.Add(cs, 1)
			got.Add(cs, -1)
		}
		if diff := cmp.Diff(graph.Weigh(id, want), graph.Weigh(id, got)); diff != "" {
			t.Fatalf("%v (-want +got):\n%s", speeches, diff)
		}
		for _, i := range rnd.Perm(len(speeches)) {
			got.Add(speeches[i], -1)
		}
		if len(got) != 0 {
			t.Fatalf("%v leave %v", speeches, got)
		}
	}
}

func TestEntityFields(t *testing.T) {
	long := ""
	for i := range 300 {
		long += fmt.Sprint(i % 10)
	}
	e := &graph.Entity{
		Identity: graph.Identity{ID: graph.EntityID(graph.KindBody, "k", long), Kind: graph.KindBody, Key: "k", Scope: long, Masked: true},
		Props: map[graph.Property][]string{
			graph.PropName: {long}, graph.PropTerm: {"十二"}, graph.PropSession: {"2"}, graph.PropDate: {"2023-02"}, graph.PropCollective: {"true"}, graph.PropType: {"t"},
		},
		Speeches: 3, Mentions: 7,
	}
	got := graph.EntityFields(e)
	want := map[graph.Field]graph.Value{
		graph.FieldID: graph.Text(string(e.ID)), graph.FieldKind: graph.Text("BODY"), graph.FieldName: graph.Text(long[:graph.MaxKey]),
		graph.FieldScope: graph.Text(long[:graph.MaxKey]), graph.FieldMasked: graph.Int(1), graph.FieldCollective: graph.Int(1), graph.FieldTerm: graph.Null,
		graph.FieldSession: graph.Int(2), graph.FieldDate: graph.Text("2023-02-01"), graph.FieldType: graph.Text("t"), graph.FieldLevel: graph.Null,
		graph.FieldPlace: graph.Null, graph.FieldNumber: graph.Null, graph.FieldMentions: graph.Int(7), graph.FieldSpeeches: graph.Int(3),
	}
	if diff := cmp.Diff(want, got, same()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, c := range []struct {
		kind graph.Kind
		want graph.Value
	}{{graph.KindGroup, graph.Int(0)}, {graph.KindMeeting, graph.Null}} {
		got := graph.EntityFields(&graph.Entity{Identity: graph.Identity{Kind: c.kind}})
		if got[graph.FieldCollective] != c.want || got[graph.FieldScope] != graph.Null || got[graph.FieldMasked] != graph.Int(0) {
			t.Errorf("%s: %v", c.kind, got)
		}
	}
	for f := range maps.Keys(got) {
		if !f.Known() {
			t.Errorf("field %q is not known", f)
		}
	}
}
