package graphtest

import (
	"fmt"
	"slices"
	"testing"

	"mailuo/graph"
)

// alike checks that the store, which holds the fixture, answers as the model does.
func (e *env) alike(q graph.RelationQuery) {
	e.Helper()
	want, err := e.whole.Relations(e.Context(), q)
	if err != nil {
		e.Fatalf("%+v: %v", q, err)
	}
	e.equal(e.relations(q), want)
}

// testRelations: by hand, from one body.
func testRelations(e *env) {
	e.put(e.facts...)
	organs := e.id("city23.organs")
	q := graph.RelationQuery{
		Of: []graph.ID{organs}, Direction: graph.In, Verbs: []graph.Verb{graph.VerbAddressedTo}, Latest: true, Limit: 10,
		Evidence: graph.NoLimit, Far: true, Count: true,
	}
	keys := func(page graph.RelationPage) []graph.ID {
		var out []graph.ID
		for _, r := range page.Relations {
			out = append(out, r.From)
			if r.Far == nil || r.Far.NodeID() != r.From {
				e.Errorf("relation %s comes with the far node %v", r.Key, r.Far)
			}
		}
		return out
	}
	page := e.relations(q)[0]
	older := e.all("city23.d1", "city23.d2")
	slices.Sort(older)
	e.equalNodes(keys(page), append(e.all("city24.d1"), older...))
	e.equal(page.Tally, []graph.Tallied{{Verb: graph.VerbAddressedTo, Direction: graph.In, Kind: graph.KindDirective, N: 3}})
	if page.Total != 3 || page.More || len(page.Cursors) != 3 {
		e.Errorf("total %d, more %v, %d cursors", page.Total, page.More, len(page.Cursors))
	}
	r := page.Relations[0]
	if r.Speeches != 1 || r.EvidenceCount != 1 || len(r.Evidence) != 1 || r.Evidence[0].Quote != e.claim("city23.organs", graph.PropName) ||
		r.Evidence[0].Speech != e.id("city24") || r.Role != graph.RoleAll {
		e.Errorf("relation: %+v", r)
	}
	q.Roles = []graph.Role{graph.RoleCooperate, graph.RoleLead}
	e.equalNodes(keys(e.relations(q)[0]), e.all("city23.d2"))
	q.Roles, q.Period = nil, "2023/.."
	e.equalNodes(keys(e.relations(q)[0]), append(e.all("city24.d1"), older...))
	q.Period = "2023"
	page = e.relations(q)[0]
	e.equalNodes(keys(page), older)
	if page.Total != 2 || page.Tally[0].N != 2 {
		e.Errorf("total %d, tally %v in the period", page.Total, page.Tally)
	}
	q.Period = ""
	where := graph.Where(graph.FieldText, graph.CONTAINS, graph.Text(e.claim("city23.mechanism", graph.PropName)))
	q.Where = &where
	e.equalNodes(keys(e.relations(q)[0]), e.all("city24.d1", "city23.d1"))
}

// testRelationQueries: verbs, directions, roles, filters, periods, limits, orders
// and evidence, of many nodes in one call, against brute force.
func testRelationQueries(e *env) {
	e.put(e.facts...)
	every := []graph.ID{"none", e.id("city23")}
	for _, n := range e.whole.nodes {
		if k := n.node.NodeKind(); k != graph.KindSentence && k != graph.KindSection {
			every = append(every, n.node.NodeID())
		}
	}
	far := or(is(graph.KindDirective), graph.Where(graph.FieldLevel, graph.EQ, graph.Text("CITY")))
	deep := has(graph.VerbMentions, graph.In, has(graph.VerbStates, graph.Out))
	base := []graph.RelationQuery{
		{},
		{Verbs: []graph.Verb{graph.VerbMentions}},
		{Verbs: []graph.Verb{graph.VerbStates, graph.VerbHeldBy, graph.VerbAddressedTo}},
		{Roles: []graph.Role{graph.RoleLead, graph.RoleAll}},
		{Where: &far},
		{Where: &deep},
		{Period: "2023"},
		{Period: "2022-10-16"},
		{Period: "../2023-01-12"},
		{Period: "2023-03-01/..", Where: &far, Verbs: []graph.Verb{graph.VerbAddressedTo, graph.VerbMentions}},
		{Period: "1999"},
	}
	for i, q := range base {
		for _, d := range []graph.Direction{graph.Out, graph.In, graph.Both} {
			e.Run(fmt.Sprintf("%d %s", i, d), func(t *testing.T) {
				e := e.on(t)
				q := q
				q.Of, q.Direction, q.Limit = every, d, graph.NoLimit
				q.Evidence, q.Far, q.Count = graph.NoLimit, true, true
				e.alike(q)
				q.Latest, q.Far, q.Evidence = true, false, 0
				e.alike(q)
				q.Limit, q.Evidence, q.Count = 2, 1, false
				e.alike(q)
				q.Latest, q.Backward, q.Evidence = false, true, 2
				e.alike(q)
				q.Limit, q.Count = 0, true
				e.alike(q)
				q.Limit, q.Count = 2, false
				q.Far, q.With = true, []graph.RelationQuery{{Direction: graph.In, Limit: 1, Far: true, Evidence: 1, Count: true}, {Direction: graph.Both, Limit: 2}, {Direction: graph.Out, Count: true}}
				e.alike(q)
			})
		}
	}
	if pages := e.relations(graph.RelationQuery{Direction: graph.Both, Limit: 1}); len(pages) != 0 {
		e.Errorf("relations of no nodes: %+v", pages)
	}
}

// testRelationPaging: the pages of one node's relations are the list, both ways.
func testRelationPaging(e *env) {
	e.put(e.facts...)
	for _, of := range []string{"centre22.congress", "city23.organs", "city23"} {
		for _, latest := range []bool{false, true} {
			for _, size := range []int{1, 2, 7, 100} {
				q := graph.RelationQuery{Of: e.all(of), Direction: graph.Both, Limit: graph.NoLimit, Latest: latest, Count: true}
				all := e.relations(q)[0]
				q.Limit = size
				for _, backward := range []bool{false, true} {
					q.Backward, q.After, q.Before = backward, nil, nil
					got := e.relationPages(q)
					var want []string
					for _, r := range all.Relations {
						want = append(want, r.Key.String())
					}
					if !slices.Equal(got, want) {
						e.Errorf("%s, latest %v, pages of %d, backward %v: got\n%v, want\n%v", of, latest, size, backward, got, want)
					}
				}
			}
		}
	}
}

func (e *env) relationPages(q graph.RelationQuery) []string {
	e.Helper()
	var got []string
	for {
		page := e.relations(q)[0]
		var keys []string
		for _, r := range page.Relations {
			keys = append(keys, r.Key.String())
		}
		if len(page.Cursors) != len(keys) || len(keys) > q.Limit {
			e.Fatalf("a page of %d relations and %d cursors", len(keys), len(page.Cursors))
		}
		if q.Backward {
			got = append(keys, got...)
		} else {
			got = append(got, keys...)
		}
		if !page.More {
			return got
		}
		if len(keys) != q.Limit || len(got) > page.Total {
			e.Fatalf("there is more after a page of %d, size %d, %d of %d", len(keys), q.Limit, len(got), page.Total)
		}
		if q.Backward {
			q.Before = &page.Cursors[0]
		} else {
			q.After = &page.Cursors[len(page.Cursors)-1]
		}
	}
}

// testRelationPagingWhileAdding: as for nodes, when relations are added in between.
func testRelationPagingWhileAdding(e *env) {
	for _, latest := range []bool{false, true} {
		e.open()
		e.put(many(0, 6)...)
		hub := graph.EntityID(graph.KindBody, "hub", "")
		q := graph.RelationQuery{Of: []graph.ID{hub}, Direction: graph.In, Limit: 2, Latest: latest}
		old := map[string]int{}
		for _, r := range e.relations(graph.RelationQuery{Of: q.Of, Direction: graph.In, Limit: graph.NoLimit})[0].Relations {
			old[r.Key.String()] = 0
		}
		times := map[string]int{}
		for k := 6; ; k++ {
			page := e.relations(q)[0]
			for _, r := range page.Relations {
				times[r.Key.String()]++
			}
			if !page.More {
				break
			}
			q.After = &page.Cursors[len(page.Cursors)-1]
			if k < 12 {
				e.put(many(k, k+1)...)
			}
		}
		for key := range old {
			if times[key] != 1 {
				e.Errorf("%s, there from the start, came %d times", key, times[key])
			}
		}
		for key, n := range times {
			if n > 1 {
				e.Errorf("%s came %d times", key, n)
			}
		}
	}
}

// many makes speeches from to to-1 that all speak of one body, with a few
// directives for it, on days that come twice each and in no order.
func many(from, to int) []graph.Facts {
	var out []graph.Facts
	for k := from; k < to; k++ {
		d := Draft{
			Title: fmt.Sprint("talk ", k), Speaker: "li", Place: fmt.Sprint("town ", k%3), Level: graph.LevelCity,
			Date: graph.Date(fmt.Sprintf("20%02d-06-0%d", 10+k*7%9/2, 1+k%2)),
			Text: fmt.Sprintf("hub meets.\nhub is to do %d.\nhub is to see %d.", k, k),
			Entities: []DraftEntity{
				{Handle: "hub", Kind: graph.KindBody, Name: "hub"},
				{Handle: "own", Kind: graph.KindPerson, Name: fmt.Sprint("see ", k)},
			},
			Directives: []DraftDirective{
				{Modality: graph.ModalityTask, Substance: graph.SubstancePrinciple, In: "hub is to do", To: []DraftAddressee{{graph.RoleAll, "hub", "hub"}}},
				{Modality: graph.ModalityTask, Substance: graph.SubstanceConcrete, In: "hub is to see", To: []DraftAddressee{{graph.RoleLead, "hub", "hub"}}},
			},
		}
		if k%5 == 4 {
			d.Date = ""
		}
		out = append(out, d.Facts())
	}
	return out
}

// testEvidenceOrder: by the day of the speech, none last; then speech; then place.
func testEvidenceOrder(e *env) {
	base := Draft{
		Title: "t", Place: "p", Text: "the board held the forum. the board, the forum.\nthe forum of the board.",
		Entities: []DraftEntity{
			{Handle: "board", Kind: graph.KindBody, Name: "the board"},
			{Handle: "forum", Kind: graph.KindMeeting, Name: "the forum"},
		},
		Relations: []DraftRelation{{From: "forum", Verb: graph.VerbHeldBy, To: "board", Quotes: []string{
			"the forum of", "held the forum", "@title", "the board, the",
		}}},
	}
	var facts []graph.Facts
	for i, day := range []graph.Date{"", "2023-05", "2021", "2023-05-01", "../2020", "2022-01-01/2022-03-01", ""} {
		d := base
		d.Speaker, d.Date = fmt.Sprint("speaker ", i), day
		facts = append(facts, d.Facts())
	}
	e.put(facts...)
	m := newModel(e.options, facts...)
	forum := graph.EntityID(graph.KindMeeting, "theforum", "")
	for _, limit := range []int{0, 1, 2, 5, 9, 100, graph.NoLimit} {
		q := graph.RelationQuery{
			Of: []graph.ID{forum}, Direction: graph.Both, Limit: 9, Evidence: limit, Verbs: []graph.Verb{graph.VerbHeldBy},
		}
		want, err := m.Relations(e.Context(), q)
		if err != nil {
			e.Fatal(err)
		}
		e.equal(e.relations(q), want)
	}
	page := e.relations(graph.RelationQuery{Of: []graph.ID{forum}, Direction: graph.Out, Limit: 9, Evidence: graph.NoLimit})[0]
	r := page.Relations[0]
	if r.EvidenceCount != 28 || r.Speeches != 7 || len(r.Evidence) != 28 {
		e.Fatalf("evidence: %d of %d, %d speeches", len(r.Evidence), r.EvidenceCount, r.Speeches)
	}
	var days []string
	for i := 0; i < len(r.Evidence); i += 4 {
		days = append(days, m.day(r.Evidence[i].Speech))
		if got := r.Evidence[i]; got.Origin != graph.OriginMetadata || r.Evidence[i+1].Start >= r.Evidence[i+2].Start ||
			r.Evidence[i+2].Start >= r.Evidence[i+3].Start || r.Evidence[i+3].Speech != got.Speech {
			e.Errorf("evidence of speech %s is not in order of its places", got.Speech)
		}
	}
	if want := []string{"2021-01-01", "2022-01-01", "2023-05-01", "2023-05-01", "", "", ""}; !slices.Equal(days, want) {
		e.Errorf("evidence of the days %q, want %q", days, want)
	}
}

// testPeriodOfShared: a relation between entities belongs to every period in
// which one of its speeches was given.
func testPeriodOfShared(e *env) {
	e.put(e.facts...)
	for period, want := range map[graph.Date]int{"2022": 1, "2023-01": 1, "2022/2023": 1, "2024": 0, "2021/..": 1, "../2021": 0, "2022-10-16": 1} {
		e.Run(string(period), func(t *testing.T) {
			e := e.on(t)
			page := e.relations(graph.RelationQuery{
				Of: e.all("centre22.plan"), Direction: graph.Out, Verbs: []graph.Verb{graph.VerbAdoptedAt}, Period: period, Limit: 5, Evidence: 9,
			})[0]
			if len(page.Relations) != want || want == 1 && (page.Relations[0].Speeches != 2 || len(page.Relations[0].Evidence) != 2) {
				e.Errorf("relations of the period: %+v, want %d with all of its evidence", page.Relations, want)
			}
		})
	}
}
