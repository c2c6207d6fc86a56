package analysis_test

import (
	"errors"
	"fmt"
	"testing"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// toldFacts are directives to two bureaus and a group, under two policies and with
// none: in 2020 and 2021, once to two at a time, once under a policy that the same
// directive refers to besides.
func toldFacts() ([]graph.Facts, map[string]graph.ID) {
	entities := []graphtest.DraftEntity{
		{Handle: "b1", Kind: graph.KindBody, Name: "教育局"}, {Handle: "b2", Kind: graph.KindBody, Name: "财政局"},
		{Handle: "g", Kind: graph.KindGroup, Name: "干部"},
		{Handle: "p1", Kind: graph.KindPolicy, Name: "甲行动"}, {Handle: "p2", Kind: graph.KindPolicy, Name: "乙行动"},
	}
	told := func(handle, sentence, under string, to ...graphtest.DraftAddressee) graphtest.DraftDirective {
		d := graphtest.DraftDirective{Handle: handle, Modality: graph.ModalityObligation, Substance: graph.SubstanceConcrete, In: sentence, To: to}
		if under != "" {
			d.Under, d.UnderText = under, map[string]string{"p1": "甲行动", "p2": "乙行动"}[under]
		}
		return d
	}
	to := func(role graph.Role, entity string) graphtest.DraftAddressee {
		return graphtest.DraftAddressee{Role: role, Entity: entity, Text: map[string]string{"b1": "教育局", "b2": "财政局", "g": "干部"}[entity]}
	}
	refers := func(d, p, quote string) graphtest.DraftRelation {
		return graphtest.DraftRelation{From: d, Verb: graph.VerbRefersTo, To: p, Quotes: []string{quote}}
	}
	first := graphtest.Draft{
		Title: "a", Date: "2020", Entities: entities,
		Text: "教育局按照甲行动办。\n教育局牵头甲行动，财政局配合。\n教育局按照甲行动推进甲行动。\n干部参加乙行动。\n财政局办事。",
		Directives: []graphtest.DraftDirective{
			told("d1", "教育局按照甲行动办", "p1", to(graph.RoleAll, "b1")),
			told("d2", "教育局牵头甲行动", "", to(graph.RoleLead, "b1"), to(graph.RoleCooperate, "b2")),
			told("d3", "教育局按照甲行动推进甲行动", "p1", to(graph.RoleAll, "b1")),
			told("d4", "干部参加乙行动", "", to(graph.RoleAll, "g")),
			told("d5", "财政局办事", "", to(graph.RoleAll, "b2")),
		},
		Relations: []graphtest.DraftRelation{refers("d2", "p1", "教育局牵头甲行动"), refers("d3", "p1", "推进甲行动"), refers("d4", "p2", "乙行动")},
	}
	second := graphtest.Draft{
		Title: "b", Date: "2021", Entities: entities, Text: "教育局、财政局、干部、甲行动、乙行动。\n教育局推进乙行动。",
		Directives: []graphtest.DraftDirective{told("d6", "教育局推进乙行动", "", to(graph.RoleAll, "b1"))},
		Relations:  []graphtest.DraftRelation{refers("d6", "p2", "推进乙行动")},
	}
	ids := map[string]graph.ID{}
	var out []graph.Facts
	for _, d := range []graphtest.Draft{first, second} {
		f, handles, err := d.Build()
		if err != nil {
			panic(err)
		}
		for h, id := range handles {
			ids[h] = id
		}
		out = append(out, f)
	}
	return out, ids
}

func TestMatrix(t *testing.T) {
	t.Parallel()
	facts, ids := toldFacts()
	handles := map[graph.ID]string{}
	for h, id := range ids {
		handles[id] = h
	}
	bodies := analysis.MatrixQuery{Rows: []graph.Kind{graph.KindBody}, Columns: []graph.Kind{graph.KindPolicy}, MaxRows: 9, MaxColumns: 9}
	with := func(change func(*analysis.MatrixQuery)) analysis.MatrixQuery {
		q := bodies
		change(&q)
		return q
	}
	tests := []struct {
		name     string
		query    analysis.MatrixQuery
		want     []string
		examples []string // two of each cell
	}{
		{"bodies", bodies, []string{
			"row b1 2 3", "row b2 0 1", "column p1 2 3", "column p2 0 1", "b1 p1 2 2", "b1 p2 0 1", "b2 p1 0 1",
		}, []string{"2", "d6", "d2"}},
		{"groups too", with(func(q *analysis.MatrixQuery) { q.Rows = []graph.Kind{graph.KindBody, graph.KindGroup} }), []string{
			"row b1 2 3", "row b2 0 1", "row g 0 1", "column p1 2 3", "column p2 0 2", "b1 p1 2 2", "b1 p2 0 1", "b2 p1 0 1", "g p2 0 1",
		}, []string{"2", "d6", "d2", "d4"}},
		{"who leads", with(func(q *analysis.MatrixQuery) { q.Role = graph.RoleLead }), []string{
			"row b1 0 1", "column p1 0 1", "b1 p1 0 1",
		}, []string{"d2"}},
		{"of 2021", with(func(q *analysis.MatrixQuery) { q.Where = graph.Where(graph.FieldDate, graph.EQ, graph.Text("2021")) }), []string{
			"row b1 0 1", "column p2 0 1", "b1 p2 0 1",
		}, []string{"d6"}},
		{"one by one", with(func(q *analysis.MatrixQuery) { q.MaxRows, q.MaxColumns = 1, 1 }), []string{
			"row b1 2 3", "column p1 2 3", "b1 p1 2 2",
		}, []string{"2"}},
		{"nobody", with(func(q *analysis.MatrixQuery) { q.Rows = []graph.Kind{graph.KindPerson} }), nil, []string{}},
	}
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		for _, test := range tests {
			m, err := analysis.ReadMatrix(t.Context(), s, test.query)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range m.Rows {
				got = append(got, fmt.Sprint("row ", handles[r.ID], " ", r.Under, " ", r.RefersTo))
			}
			for _, c := range m.Columns {
				got = append(got, fmt.Sprint("column ", handles[c.ID], " ", c.Under, " ", c.RefersTo))
			}
			for _, c := range m.Cells {
				got = append(got, fmt.Sprint(handles[c.Row], " ", handles[c.Column], " ", c.Under, " ", c.RefersTo))
			}
			same(t, test.name, got, test.want)
			examples, err := test.query.Examples(t.Context(), s, m, 2)
			if err != nil {
				t.Fatal(err)
			}
			shown := []string{}
			for i, of := range examples {
				// The directives of a speech are in the order of their IDs: of several, only the number is told here.
				if len(of) == 1 {
					shown = append(shown, handles[of[0]])
				} else {
					shown = append(shown, fmt.Sprint(len(of)))
				}
				page, err := s.Nodes(t.Context(), graph.NodeQuery{Where: test.query.Directives(m.Cells[i].Row, m.Cells[i].Column), Limit: 9})
				if err != nil {
					t.Fatal(err)
				}
				all := map[graph.ID]bool{}
				for _, n := range page.Nodes {
					all[n.NodeID()] = true
				}
				for _, id := range of {
					if !all[id] {
						t.Errorf("%s: %s is no directive of its cell", test.name, handles[id])
					}
				}
				if want := min(2, len(all)); len(of) != want {
					t.Errorf("%s: a cell of %d directives has %d examples", test.name, len(all), len(of))
				}
			}
			same(t, test.name+": examples", shown, test.examples)
		}
	})
}

func TestMatrixInvalid(t *testing.T) {
	t.Parallel()
	if _, err := analysis.ReadMatrix(t.Context(), nil, analysis.MatrixQuery{MaxRows: 1}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("%v, want ErrInvalid", err)
	}
}
