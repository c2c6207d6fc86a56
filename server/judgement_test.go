package server_test

import (
	"fmt"
	"strings"
	"testing"

	"mailuo/access"
	"mailuo/graph"
)

// item is a judged item in answers.
type item struct {
	Judgement struct {
		ID, About, Verdict, Why string
		By, At, Quote           *string
		Of                      []string
		Report                  *struct{ Why string }
		Version                 int
	}
	Relation  *struct{ ID string }
	Directive *struct{ ID string }
	Entities  []struct{ ID string }
}

const itemFields = `item { judgement { id about verdict why by at quote of report { why } version } relation { id } directive { id } entities { id } }`

// TestJudgeRelation: what is rejected leaves the lists and the ledger, can be asked
// for, and comes back when the judgement is withdrawn.
func TestJudgeRelation(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s := newServer(t, filled(t, open))
		ids := idsByName(t)
		key := graph.Key{Verb: graph.VerbAddressedTo, From: ids["astral.d1"], To: ids["astral.team"], Role: graph.RoleLead}.String()
		type counts struct {
			Listed, All struct {
				TotalCount int
				Nodes      []struct{ Judgement *struct{ Verdict string } }
			}
			Ledger struct{ Rows struct{ TotalCount int } }
			Who    struct {
				Rows struct {
					Nodes []struct{ Addressees []struct{ Role string } }
				}
			}
			Node struct {
				ID        string
				Judgement *struct{ Verdict, Why string }
			}
		}
		look := func() counts {
			t.Helper()
			var c struct {
				counts
				Team struct{ counts }
			}
			ask(t, s, fmt.Sprintf(`{
				team: entity(id: %q) { ... on Body { listed: relations(first: 9, verb: [ADDRESSED_TO]) { totalCount nodes { judgement { verdict } } }
					all: relations(first: 9, verb: [ADDRESSED_TO], rejected: true) { totalCount nodes { judgement { verdict } } } } }
				ledger(addressee: {id: %q}) { rows(first: 5) { totalCount } }
				who: ledger(where: {id: {eq: %q}}) { rows(first: 5) { nodes { addressees { role } } } }
				node(id: %q) { id ... on Relation { judgement { verdict why } } } }`, ids["astral.team"], ids["astral.team"], ids["astral.d1"], key), nil, &c)
			c.counts.Listed, c.counts.All = c.Team.Listed, c.Team.All
			return c.counts
		}
		if c := look(); c.Listed.TotalCount != 1 || c.All.TotalCount != 1 || c.Ledger.Rows.TotalCount != 1 || len(c.Who.Rows.Nodes[0].Addressees) != 1 || c.Node.Judgement != nil {
			t.Fatalf("before: %+v", c)
		}
		var got struct{ JudgeRelation struct{ Item item } }
		judged := `mutation ($i: JudgeRelationInput!) { judgeRelation(input: $i) { ` + itemFields + ` } }`
		ask(t, s, judged, map[string]any{"i": map[string]any{"relation": key, "verdict": "REJECTED", "why": "另一单位"}}, &got)
		it := got.JudgeRelation.Item
		if it.Judgement.About != "RELATION" || it.Judgement.Verdict != "REJECTED" || it.Judgement.Why != "另一单位" || it.Relation == nil || it.Relation.ID != key ||
			it.Directive != nil || len(it.Entities) != 0 || it.Judgement.By != nil || it.Judgement.At == nil || len(it.Judgement.Of) != 1 || it.Judgement.Version < 1 {
			t.Errorf("%+v", it)
		}
		c := look()
		if c.Listed.TotalCount != 0 || len(c.Listed.Nodes) != 0 || c.All.TotalCount != 1 || c.Ledger.Rows.TotalCount != 0 || len(c.Who.Rows.Nodes[0].Addressees) != 0 {
			t.Errorf("after: %+v", c)
		}
		if len(c.All.Nodes) != 1 || c.All.Nodes[0].Judgement.Verdict != "REJECTED" || c.Node.ID != key || c.Node.Judgement.Why != "另一单位" {
			t.Errorf("after: %+v", c)
		}
		a := post(t, s, judged, map[string]any{"i": map[string]any{"relation": key, "verdict": "CONFIRMED", "why": "x"}})
		if len(a.Errors) != 1 || a.Errors[0].code() != "CONFLICT" || !strings.Contains(a.Errors[0].Message, "另一单位") {
			t.Errorf("judged unseen: %+v", a.Errors)
		}
		var gone struct {
			WithdrawJudgement struct{ Judgement struct{ Why string } }
		}
		ask(t, s, `mutation ($i: WithdrawJudgementInput!) { withdrawJudgement(input: $i) { judgement { why } } }`,
			map[string]any{"i": map[string]any{"id": it.Judgement.ID, "version": it.Judgement.Version}}, &gone)
		if c := look(); gone.WithdrawJudgement.Judgement.Why != "另一单位" || c.Listed.TotalCount != 1 || c.Ledger.Rows.TotalCount != 1 || c.Node.Judgement != nil {
			t.Errorf("withdrawn: %+v %+v", gone, c)
		}
	})
}

// TestJudgementSurvives: a judgement holds after the speech is deleted and read anew.
func TestJudgementSurvives(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		store := filled(t, open)
		s := newServer(t, store)
		ids := idsByName(t)
		key := graph.Key{Verb: graph.VerbIssuedBy, From: ids["astral.scheme"], To: ids["astral.district"]}.String()
		var got struct{ JudgeRelation struct{ Item item } }
		const judged = `mutation ($i: JudgeRelationInput!) { judgeRelation(input: $i) { ` + itemFields + ` } }`
		ask(t, s, judged, map[string]any{"i": map[string]any{"relation": key, "verdict": "REJECTED", "why": "否"}}, &got)
		evidence := map[string]any{"speech": ids["astral"], "quote": "区委今年5月印发了《“𠮷光”行动方案》"}
		ask(t, s, judged, map[string]any{"i": map[string]any{"relation": key, "verdict": "REJECTED", "why": "引文不符", "evidence": evidence}}, &got)
		if j := got.JudgeRelation.Item.Judgement; j.About != "EVIDENCE" || j.Quote == nil {
			t.Errorf("%+v", j)
		}
		var list struct {
			Judgements struct {
				TotalCount int
				Nodes      []item
			}
			Node *struct {
				Evidence []struct{ Judgement *struct{ Why string } }
			}
		}
		look := func() {
			t.Helper()
			list.Node = nil
			ask(t, s, fmt.Sprintf(`query ($n: Boolean!) { judgements(first: 1, about: [RELATION], of: %q) { totalCount nodes { judgement { why } relation { id } } }
				node(id: %q) @include(if: $n) { ... on Relation { evidence(first: 3) { judgement { why } } } } }`, ids["astral.district"], key), map[string]any{"n": list.Judgements.TotalCount == 0 || list.Judgements.Nodes[0].Relation == nil}, &list)
		}
		look()
		if list.Judgements.TotalCount != 1 || list.Judgements.Nodes[0].Relation == nil || list.Node == nil || list.Node.Evidence[0].Judgement.Why != "引文不符" {
			t.Errorf("%+v", list)
		}
		if _, err := store.Delete(t.Context(), ids["astral"]); err != nil {
			t.Fatal(err)
		}
		look()
		if list.Judgements.TotalCount != 1 || list.Judgements.Nodes[0].Relation != nil {
			t.Errorf("without the speech: %+v", list)
		}
		if _, err := store.Put(t.Context(), facts(t)...); err != nil {
			t.Fatal(err)
		}
		look()
		if list.Judgements.TotalCount != 1 || list.Judgements.Nodes[0].Relation == nil || list.Node == nil || list.Node.Evidence[0].Judgement == nil {
			t.Errorf("read anew: %+v", list)
		}
	})
}

// TestJudgeSame: the other one's ID leads to the one that is kept.
func TestJudgeSame(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s := newServer(t, filled(t, open))
		ids := idsByName(t)
		keep, other := ids["astral.district"], ids["astral.team"]
		var got struct{ JudgeSame struct{ Item item } }
		ask(t, s, `mutation ($i: JudgeSameInput!) { judgeSame(input: $i) { `+itemFields+` } }`,
			map[string]any{"i": map[string]any{"keep": keep, "other": other, "verdict": "SAME", "why": "同一机构"}}, &got)
		if it := got.JudgeSame.Item; it.Judgement.About != "ENTITIES" || len(it.Entities) != 2 || it.Entities[0].ID != string(keep) || it.Entities[1].ID != string(other) || it.Relation != nil {
			t.Errorf("%+v", it)
		}
		var now struct {
			Node  struct{ ID string }
			Nodes []struct{ ID string }
			Kept  struct {
				Relations struct {
					Nodes []struct{ Other struct{ ID string } }
				}
				Judgements []struct{ Verdict string }
			}
			Ledger struct {
				Addressees []struct{ ID string }
				Rows       struct {
					Nodes []struct {
						Addressees []struct{ Other struct{ ID string } }
					}
				}
			}
			Directive struct {
				Items []struct {
					Addressees []struct{ Entity struct{ ID string } }
				}
			}
			Search struct {
				Names struct {
					Nodes []struct{ Node struct{ ID string } }
				}
			}
			Neighbourhood struct{ Counts []struct{ Count int } }
			Spread        struct{ SpeechCount int }
		}
		ask(t, s, fmt.Sprintf(`{ node(id: %[2]q) { id } nodes(ids: [%[2]q, %[1]q]) { id }
			kept: entity(id: %[1]q) { ... on Body { relations(first: 9, verb: [ADDRESSED_TO]) { nodes { other { id } } } judgements { verdict } } }
			ledger(addressee: {id: %[2]q}) { addressees { ... on Body { id } } rows(first: 3) { nodes { addressees { other { id } } } } }
			directive: node(id: %[3]q) { ... on Directive { items { addressees { entity { id } } } } }
			search(text: "𠮷光专班") { names(first: 3) { nodes { node { id } } } }
			neighbourhood(of: {id: %[2]q}) { counts { count } }
			spread(of: {ids: [%[2]q]}) { speechCount } }`, keep, other, ids["astral.d1"]), nil, &now)
		if now.Node.ID != string(keep) || len(now.Nodes) != 2 || now.Nodes[0].ID != string(keep) || now.Nodes[1].ID != string(keep) {
			t.Errorf("by ID: %+v %+v", now.Node, now.Nodes)
		}
		if len(now.Kept.Relations.Nodes) != 1 || now.Kept.Relations.Nodes[0].Other.ID != string(ids["astral.d1"]) || len(now.Kept.Judgements) != 1 || now.Kept.Judgements[0].Verdict != "SAME" {
			t.Errorf("%+v", now.Kept)
		}
		if l := now.Ledger; len(l.Addressees) != 1 || l.Addressees[0].ID != string(keep) || len(l.Rows.Nodes) != 1 || l.Rows.Nodes[0].Addressees[0].Other.ID != string(keep) {
			t.Errorf("ledger: %+v", l)
		}
		if e := now.Directive.Items[0].Addressees[0].Entity.ID; e != string(keep) {
			t.Errorf("the directive is addressed to %s", e)
		}
		if hits := now.Search.Names.Nodes; len(hits) == 0 || hits[0].Node.ID != string(keep) {
			t.Errorf("search: %+v", hits)
		}
		if now.Spread.SpeechCount != 1 {
			t.Errorf("%d speeches use it", now.Spread.SpeechCount)
		}
		if len(now.Neighbourhood.Counts) == 0 {
			t.Error("the neighbourhood of the other one is empty")
		}
	})
}

// TestReportDoubt: a reader's report changes nothing but the queue, where a curator
// finds it and settles it.
func TestReportDoubt(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	if _, err := g.store.Put(t.Context(), facts(t)...); err != nil {
		t.Fatal(err)
	}
	ids := idsByName(t)
	d := ids["astral.d2"]
	report := `mutation ($i: ReportDoubtInput!) { reportDoubt(input: $i) { ` + itemFields + ` } }`
	judged := `mutation ($i: JudgeDirectiveInput!) { judgeDirective(input: $i) { ` + itemFields + ` } }`
	count := func() string {
		return string(do(t, g, g.as(access.Reader, asJSON(`{ directives(first: 1, where: {substance: {eq: PRINCIPLE}}) { totalCount } judgements(first: 5, verdict: [REPORTED]) { totalCount } }`, nil))).Data)
	}
	before := count()
	in := map[string]any{"id": d, "why": "只是客套"}
	a := do(t, g, g.as(access.Reader, asJSON(report, map[string]any{"i": in})))
	if a.Errors != nil || !strings.Contains(string(a.Data), `"verdict":"REPORTED"`) || !strings.Contains(string(a.Data), `"by":"the READER"`) {
		t.Fatalf("%s %+v", a.Data, a.Errors)
	}
	if after := count(); strings.Replace(after, `"judgements":{"totalCount":1}`, `"judgements":{"totalCount":0}`, 1) != before {
		t.Errorf("%s, then %s", before, after)
	}
	verdict := func(version int, why string) map[string]any {
		return map[string]any{"i": map[string]any{"directive": d, "verdict": "REJECTED", "why": why, "version": version}}
	}
	same := map[string]any{"keep": ids["astral.district"], "other": ids["astral.scheme"], "verdict": "SAME", "why": "x"}
	for name, c := range map[string]struct {
		role  access.Role
		query string
		vars  map[string]any
		code  string
	}{
		"nobody":            {"", report, map[string]any{"i": in}, "UNAUTHENTICATED"},
		"a reader judges":   {access.Reader, judged, verdict(1, "x"), "FORBIDDEN"},
		"reported again":    {access.Reader, report, map[string]any{"i": in}, "CONFLICT"},
		"what is not there": {access.Reader, report, map[string]any{"i": map[string]any{"id": graph.NewID(graph.KindDirective, "x"), "why": "x"}}, "NOT_FOUND"},
		"a speech":          {access.Reader, report, map[string]any{"i": map[string]any{"id": ids["astral"], "why": "x"}}, "BAD_USER_INPUT"},
		"no words so": {access.Reader, report, map[string]any{"i": map[string]any{
			"id":  graph.Key{Verb: graph.VerbIssuedBy, From: ids["astral.scheme"], To: ids["astral.district"]}.String(),
			"why": "x", "evidence": map[string]any{"speech": ids["astral"], "quote": "无此语"}}}, "NOT_FOUND"},
		"unseen":        {access.Curator, judged, verdict(0, "x"), "CONFLICT"},
		"no reason":     {access.Curator, judged, verdict(1, " "), "BAD_USER_INPUT"},
		"a long reason": {access.Curator, judged, verdict(1, strings.Repeat("长", 1001)), "BAD_USER_INPUT"},
		"two kinds":     {access.Curator, `mutation ($i: JudgeSameInput!) { judgeSame(input: $i) { item { judgement { id } } } }`, map[string]any{"i": same}, "BAD_USER_INPUT"},
	} {
		if a := do(t, g, g.as(c.role, asJSON(c.query, c.vars))); len(a.Errors) != 1 || a.Errors[0].code() != c.code {
			t.Errorf("%s: %+v, want %s", name, a.Errors, c.code)
		}
	}
	a = do(t, g, g.as(access.Curator, asJSON(judged, verdict(1, "确非要求"))))
	for _, want := range []string{`"verdict":"REJECTED"`, `"by":"the CURATOR"`, `"report":{"why":"只是客套"}`, `"directive":{"id":"` + string(d) + `"}`} {
		if !strings.Contains(string(a.Data), want) {
			t.Errorf("%s %+v, want %s", a.Data, a.Errors, want)
		}
	}
	if after := count(); after == before || !strings.Contains(after, `"judgements":{"totalCount":0}`) {
		t.Errorf("%s, then %s", before, after)
	}
}

// TestJudgementsPaged: the queue gives each judgement once, open reports first.
func TestJudgementsPaged(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	ids := idsByName(t)
	for i, of := range []string{"astral.d1", "astral.d2"} {
		name, typ := "judgeDirective", `directive: %q, verdict: CONFIRMED`
		if i == 1 {
			name, typ = "reportDoubt", `id: %q`
		}
		var done map[string]any
		ask(t, s, `mutation { `+name+`(input: {`+fmt.Sprintf(typ, ids[of])+`, why: "x"}) { item { judgement { id } } } }`, nil, &done)
	}
	var got []string
	after := "null"
	for range 3 {
		var page struct {
			Judgements struct {
				TotalCount int
				PageInfo   struct {
					HasNextPage bool
					EndCursor   string
				}
				Nodes []item
			}
		}
		ask(t, s, `{ judgements(first: 1, after: `+after+`) { totalCount pageInfo { hasNextPage endCursor } nodes { judgement { verdict } directive { id } } } }`, nil, &page)
		if page.Judgements.TotalCount != 2 {
			t.Errorf("%+v", page)
		}
		for _, n := range page.Judgements.Nodes {
			got = append(got, n.Judgement.Verdict+" "+n.Directive.ID)
		}
		if !page.Judgements.PageInfo.HasNextPage {
			break
		}
		after = `"` + page.Judgements.PageInfo.EndCursor + `"`
	}
	if want := "REPORTED " + string(ids["astral.d2"]) + " CONFIRMED " + string(ids["astral.d1"]); strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}
