package analysis_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
)

func TestNeighbours(t *testing.T) {
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		put(t, s, speeches(t, "chain.txt")...)
		outline := named(t, s, "总纲").NodeID()
		documents := graph.Where(graph.FieldKind, graph.EQ, graph.Text("DOCUMENT"))
		both := graph.RelationQuery{Direction: graph.Both}
		for _, c := range []struct {
			name string
			q    analysis.NeighbourQuery
			want []string
		}{
			{"the most said", analysis.NeighbourQuery{Relations: graph.RelationQuery{Direction: graph.Both, Where: &documents}}, []string{
				"实施意见 2 relations 2 rows ", "二省意见 1 relations 1 rows ", "市细则 1 relations 1 rows ",
			}},
			// 总纲 is named three times by centre, twice by province, once by second.
			{"the latest", analysis.NeighbourQuery{Relations: graph.RelationQuery{Direction: graph.In, Verbs: []graph.Verb{graph.VerbMentions, graph.VerbUnder}}, Order: analysis.LatestSaid}, []string{
				"乙省工作会议上的讲话 1 relations 1 rows 2023-06-01", "甲省工作会议上的讲话 1 relations 2 rows 2022-06-01",
				"全国工作会议上的讲话 1 relations 3 rows 2022-01-10", "各级政府要落实《总纲》。 1 relations 1 rows 2022-01-10",
			}},
			{"of kinds that their verbs tell", analysis.NeighbourQuery{Relations: graph.RelationQuery{Direction: graph.Both}, Kinds: []graph.Kind{graph.KindDirective}}, []string{"各级政府要落实《总纲》。 1 relations 1 rows 2022-01-10"}},
			{"of a kind among others", analysis.NeighbourQuery{
				Relations: graph.RelationQuery{Direction: graph.Out, Where: &documents}, Kinds: []graph.Kind{graph.KindDocument, graph.KindPolicy},
			}, []string{"市细则 1 relations 1 rows "}},
			{"of a kind that it cannot have", analysis.NeighbourQuery{Relations: graph.RelationQuery{Direction: graph.Out}, Kinds: []graph.Kind{graph.KindSpeech}}, nil},
			{"of a period", analysis.NeighbourQuery{Relations: graph.RelationQuery{Direction: graph.In, Period: "2023", Where: &documents}}, []string{"二省意见 1 relations 1 rows "}},
			{"new ones", analysis.NeighbourQuery{
				Relations: graph.RelationQuery{Direction: graph.Both, Where: &documents}, Except: []graph.ID{named(t, s, "实施意见").NodeID(), "nothing"},
			}, []string{"二省意见 1 relations 1 rows ", "市细则 1 relations 1 rows "}},
		} {
			t.Run(c.name, func(t *testing.T) {
				c.q.Of = outline
				got, cut, err := analysis.Neighbours(t.Context(), s, c.q)
				if err != nil || cut {
					t.Fatalf("cut %v, %v", cut, err)
				}
				var ids []graph.ID
				for _, n := range got {
					ids = append(ids, n.ID)
				}
				byID := names(t, s, ids...)
				var lines []string
				for _, n := range got {
					lines = append(lines, fmt.Sprintf("%s %d relations %d rows %s", byID[n.ID], n.Relations, n.Evidence, n.Latest))
				}
				want := c.want
				if c.name != "the latest" { // those alike go by ID
					want = sortedTail(byID, ids, want)
				}
				if diff := cmp.Diff(want, lines); diff != "" {
					t.Errorf("neighbours (-want +got):\n%s", diff)
				}
			})
		}
		opinion := named(t, s, "实施意见").NodeID()
		rs, err := analysis.NeighbourRelations(t.Context(), s, analysis.NeighbourQuery{Of: outline, Relations: both}, []graph.ID{opinion}, 1)
		if err != nil {
			t.Fatal(err)
		}
		if got := rs[opinion]; len(rs) != 1 || len(got) != 2 || got[0].Verb != graph.VerbAccompanies || got[0].Evidence[0].Quote != "与《总纲》配套" ||
			got[1].Verb != graph.VerbImplements || nameOf(got[1].Far) != "实施意见" {
			t.Errorf("relations: %+v", rs)
		}
		counts, err := analysis.NeighbourCounts(t.Context(), s, analysis.NeighbourQuery{Of: outline, Relations: both})
		if err != nil {
			t.Fatal(err)
		}
		want := []graph.Tallied{
			{Verb: graph.VerbAccompanies, Direction: graph.In, Kind: graph.KindDocument, N: 1}, {Verb: graph.VerbAmends, Direction: graph.Out, Kind: graph.KindDocument, N: 1},
			{Verb: graph.VerbImplements, Direction: graph.In, Kind: graph.KindDocument, N: 2}, {Verb: graph.VerbIssuedBy, Direction: graph.Out, Kind: graph.KindBody, N: 1},
			{Verb: graph.VerbMentions, Direction: graph.In, Kind: graph.KindSpeech, N: 3}, {Verb: graph.VerbUnder, Direction: graph.In, Kind: graph.KindDirective, N: 1},
		}
		if diff := cmp.Diff(want, counts); diff != "" {
			t.Errorf("counts (-want +got):\n%s", diff)
		}
	})
}

// sortedTail puts the last two lines, which differ in their names only, in the
// order of their IDs.
func sortedTail(byID map[graph.ID]string, ids []graph.ID, want []string) []string {
	n := len(want)
	if n < 2 {
		return want
	}
	var a, b graph.ID
	for id, name := range byID {
		if fmt.Sprintf("%s 1 relations 1 rows ", name) == want[n-2] {
			a = id
		}
		if fmt.Sprintf("%s 1 relations 1 rows ", name) == want[n-1] {
			b = id
		}
	}
	if a > b {
		want[n-2], want[n-1] = want[n-1], want[n-2]
	}
	return want
}
