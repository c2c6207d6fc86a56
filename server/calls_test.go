package server_test

import (
	"fmt"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/server"
)

// many are n speeches that share their entities, each with everything that queries
// of many objects lead to.
func many(n int) []graph.Facts {
	var out []graph.Facts
	for i := range n {
		d := graphtest.Draft{
			Title: fmt.Sprintf("讲话%03d", i), Speaker: "甲", Date: graph.Date(fmt.Sprintf("%d-01-%02d", 2000+i/28, 1+i%28)), Place: "安州市", Level: graph.LevelCity,
			Text:     fmt.Sprintf("一、总体要求\n第%d次会议由市委召开，市委印发了《第%d号意见》。\n市教育局要按照《第%d号意见》要求，在年底前完成第%d项工作。我们要为安州市努力。", i, i, i, i),
			Sections: []graphtest.DraftSection{{Depth: 1, Heading: "一、总体要求"}},
			Entities: []graphtest.DraftEntity{
				{Handle: "meeting", Kind: graph.KindMeeting, Name: fmt.Sprintf("第%d次会议", i)},
				{Handle: "document", Kind: graph.KindDocument, Name: fmt.Sprintf("第%d号意见", i)},
				{Handle: "city", Kind: graph.KindPlace, Name: "安州市"},
				{Handle: "committee", Kind: graph.KindBody, Name: "市委", Scope: "安州市"},
				{Handle: "bureau", Kind: graph.KindBody, Name: "市教育局"},
			},
			Relations: []graphtest.DraftRelation{
				{From: "speech", Verb: graph.VerbDeliveredAt, To: "meeting", Quotes: []string{"@title"}},
				{From: "meeting", Verb: graph.VerbHeldBy, To: "committee", Quotes: []string{"由市委召开"}},
				{From: "document", Verb: graph.VerbIssuedBy, To: "committee", Quotes: []string{"市委印发了"}},
				{From: "d", Verb: graph.VerbRefersTo, To: "document", Quotes: []string{"要求"}},
			},
			Directives: []graphtest.DraftDirective{{
				Handle: "d", Modality: graph.ModalityObligation, Substance: graph.SubstanceConcrete, In: "市教育局要按照",
				To: []graphtest.DraftAddressee{{Role: graph.RoleAll, Entity: "bureau", Text: "市教育局"}}, Due: "年底前", DueDate: "2030-12",
				Under: "document", UnderText: fmt.Sprintf("第%d号意见", i),
			}},
			Unresolved: []graphtest.DraftUnresolved{{Text: "我们", Reason: graph.ReasonDeixis}},
		}
		out = append(out, d.Facts())
	}
	return out
}

// seen has a server look for duplicates: once for all queries until something changes.
const seen = `{ ledger { groups(by: [YEAR]) { count } } }`

// TestStoreCalls: how many calls of the store a query makes follows from its text,
// not from how many objects it finds.
func TestStoreCalls(t *testing.T) {
	t.Parallel()
	const evidence = `evidence(first: 3) { quote paragraph heading startUtf16 sentence { text section { heading } } speech { title } }`
	onEachStore(t, func(t *testing.T, open opener) {
		store := open(t)
		if _, err := store.Put(t.Context(), many(120)...); err != nil {
			t.Fatal(err)
		}
		c := &counting{Store: store}
		s := newServer(t, c, func(config *server.Config) {
			config.Limits.Cost, config.Records = 1_000_000, store.(interface{ Records() graph.Records }).Records()
		})
		ask(t, s, seen, nil, new(any))
		for _, q := range []struct {
			name, query string
			calls       int64
		}{
			{"plain", `{ speeches(first: $N) { totalCount nodes { title text } pageInfo { endCursor } } }`, 1},
			{"by ID", `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Speech { title } } }`, 1},
			{"to one", `{ directives(first: $N) { nodes { sentence { text } speech { title } items { addressees { entity { name } } basis { entity { name } } } } } }`, 2},
			{"to one, two steps", `{ directives(first: $N) { nodes { sentence { section { heading } } } } }`, 3},
			{"meeting and body", `{ speeches(first: $N) { nodes { title meeting { name relations(first: 1, verb: [HELD_BY]) { nodes { to { ... on Entity { name } } } } } } } }`, 1},
			{"relations with evidence", `{ directives(first: $N) { nodes { addressedTo(first: 5) { nodes { to { ... on Entity { name } } ` + evidence + ` } } } } }`, 3},
			{"the ledger", `{ directives(first: $N, where: {substance: {eq: CONCRETE}}) { totalCount nodes { text due
				addressedTo(first: 5) { nodes { role other { ... on Entity { name } } ` + evidence + ` } }
				under(first: 5) { nodes { other { ... on Entity { name relations(first: 2, verb: [ISSUED_BY]) { nodes { other { ... on Entity { name } } } } } } } }
				attributedTo(first: 5) { totalCount }
				speech { title meeting { name } } } } }`, 5},
			{"the same field of several kinds", `{ entities(first: $N, kinds: [BODY, DOCUMENT, MEETING]) { nodes { ... on Entity { relations(first: 3) { totalCount nodes { verb } } mentions(first: 2) { nodes { speech { title } } } } } } }`, 3},
			{"parts of speeches", `{ speeches(first: $N) { nodes { sections(first: 2) { totalCount nodes { heading } } sentences(last: 2) { nodes { text } } directives(first: 5) { nodes { text } } } } }`, 1 + 2 + 2 + 1},
			{"what the store gives whole", `{ speeches(first: $N) { nodes { unresolved(first: 3) { nodes { text sentence { text } } } mentions(first: 3) { nodes { entity { claims(first: 3) { totalCount nodes { evidence { speech { title } } } } } } } } } }`, 5},
			{"what names are confined to", `{ search(text: "市") { names(first: $N) { nodes { node { ... on Entity { within { ... on Place { name within { id } } ... on Speech { title } } } } } } } }`, 2},
			{"search", `{ search(text: "会议") { names(first: $N) { nodes { name node { ... on Entity { relations(first: 1) { nodes { verb } } } } } } sentences(first: $N) { nodes { sentence { speech { title } } } } } }`, 3},
			{"gaps", `{ gaps(first: $N, missing: [DOCUMENT]) { totalCount nodes { callCount document { name } calls(first: 2) { ` + evidence + ` from { ... on Directive { text speech { title } } } } } } }`, 5 + 3},
			{"a chain", `{ chain(of: {name: "第0号意见"}) { root { directiveCount } below(first: $N) { nodes { depth } } directives(first: $N) { totalCount nodes { text } } isCut } }`, 1 + 2 + 1 + 1 + 2},
			{"a neighbourhood", `{ neighbourhood(of: {name: "市教育局"}) { counts { count } neighbours(first: $N) { totalCount nodes { node { ... on Directive { text speech { title } } } relations { ` + evidence + ` } } } } }`, 1 + 1 + 3 + 1 + 2},
			{"what changes brought", `{ changes(first: $N) { nodes { speech { title } kindCounts { added } objects(kinds: [DOCUMENT], verbs: [UNDER], first: 5) { nodes { node { id ... on Document { name } } } } } } }`, 1 + 2},
			{"how something spread", `{ spread(of: {names: ["市教育局"]}) { share first { ` + "evidence(first: 3) { quote sentence { text } }" + ` } latest { speech { title } } undated { ofCount } levels { first { speech { title } } share } places(first: $N) { totalCount nodes { first { ` + evidence + ` } latest { date } } } periods(first: $N) { nodes { share } } dropouts(first: $N) { nodes { next { title } } } variants(first: $N) { nodes { text first { date } } } companions(in: SPEECH, first: $N, minCount: 1, kinds: [DOCUMENT]) { nodes { entity { name } } } } }`, 19},
			{"a matrix", `{ matrix(columns: [DOCUMENT], maxColumns: 30) { columns { entity { name } } rows { entity { name } cells { column { name } directives(first: 2) { text speech { title } } } } } }`, 6},
			{"what directives restate", `{ directives(first: $N) { nodes { restates { change before { text speech { title } } differences { after { addressee { entity { name } } } } } } } }`, 1 + 3 + 1},
			{"two speeches", `{ compare(from: {title: {eq: "讲话000"}}, to: {title: {eq: "讲话001"}}) { from { meeting { name } } directiveCounts { kept }
				directives(first: $N) { nodes { before { text } after { addressedTo(first: 3) { nodes { role } } } } }
				entityCounts { kinds { kind kept } } entities(first: $N) { nodes { entity { name } firstBefore { paragraph } } } } }`, 2 + 1 + 1 + 1 + 1 + 1},
			{"a series", `{ series(of: {place: {eq: "安州市"}}) { speeches(first: $N) { nodes { meeting { name } } } comparisons(first: $N) { nodes { from { title } directiveCounts { kept }
				directives(first: 2) { nodes { after { text sentence { text } } } } entities(first: 2) { nodes { entity { name } } } } } } }`, 2 + 1 + 1 + 1 + 1},
			{"what stands elsewhere", `{ speeches(first: $N) { nodes { boilerplate { sentenceShare sentences(first: 3) { nodes { sentence { text } elsewhere(first: 2) { speech { title } } } } } } } }`, 1 + 3 + 1 + 1},
			{"facets", `{ search(text: "会议") { names(first: $N) { facets(by: [KIND, YEAR]) { values { count } } } sentences(first: $N) { facets(by: [PLACE]) { by } totalCount } } }`, 2},
			{"a meeting three steps away", `{ entities(first: $N, kinds: [BODY]) { nodes { mentions(first: 2) { nodes { speech { meeting { relations(first: 2) { totalCount } } } } } } } }`, 3},
			{"round about", `{ speeches(first: $N) { nodes { meeting { relations(first: 3, verb: [HELD_BY]) { nodes { to { ... on Body { mentions(first: 3) { nodes { speech { directives(first: 1) { nodes { text } } } } } } } } } } } } }`, 3},
		} {
			t.Run(q.name, func(t *testing.T) {
				for _, n := range []int{1, 100} {
					var page struct {
						Speeches struct{ Nodes []struct{ ID string } }
					}
					ask(t, s, fmt.Sprintf(`{ speeches(first: %d) { nodes { id } } }`, n), nil, &page)
					vars := map[string]any{}
					if strings.Contains(q.query, "$ids") {
						ids := []string{}
						for _, x := range page.Speeches.Nodes {
							ids = append(ids, x.ID)
						}
						vars["ids"] = ids
					}
					query := strings.ReplaceAll(q.query, "$N", fmt.Sprint(n))
					c.calls.Store(0)
					ask(t, s, query, vars, new(any))
					if got := c.calls.Load(); got != q.calls {
						t.Errorf("%d calls for %d items, want %d", got, n, q.calls)
					}
				}
			})
		}
	})
}
