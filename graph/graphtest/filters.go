package graphtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mailuo/graph"
)

// filterCase is a filter and the nodes of one kind that pass it.
type filterCase struct {
	name  string
	where graph.Filter
	want  []string
}

func is(k graph.Kind) graph.Filter {
	return graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(k)))
}

func not(f graph.Filter) graph.Filter { return graph.Filter{Not: &f} }

func or(fs ...graph.Filter) graph.Filter { return graph.Filter{Or: fs} }

func has(v graph.Verb, d graph.Direction, where ...graph.Filter) graph.Filter {
	h := &graph.Has{Verb: v, Direction: d}
	if len(where) > 0 {
		w := graph.All(where...)
		h.Where = &w
	}
	return graph.Filter{Has: h}
}

// testFilters: every operator on every class of field, by hand.
func testFilters(e *env) {
	e.put(e.facts...)
	text := func(f graph.Field, op graph.Op, vs ...string) graph.Filter {
		var values []graph.Value
		for _, v := range vs {
			values = append(values, graph.Text(v))
		}
		return graph.Where(f, op, values...)
	}
	count := func(f graph.Field, op graph.Op, vs ...int64) graph.Filter {
		var values []graph.Value
		for _, v := range vs {
			values = append(values, graph.Int(v))
		}
		return graph.Where(f, op, values...)
	}
	date := graph.FieldDate
	place := e.speech("city23").Speech.Place
	speeches := []filterCase{
		{"all", graph.Filter{}, []string{"centre22", "province23", "city23", "city24", "other23", "masked"}},
		{"none", graph.Filter{Or: []graph.Filter{}}, nil},
		{"level", text(graph.FieldLevel, graph.EQ, "CITY"), []string{"city23", "city24"}},
		{"level in", text(graph.FieldLevel, graph.IN, "CITY", "CENTRAL", "none"), []string{"centre22", "city23", "city24"}},
		{"level in nothing", text(graph.FieldLevel, graph.IN), nil},
		{"no level", graph.Where(graph.FieldLevel, graph.EQ, graph.Null), []string{"masked"}},
		{"level in null", graph.Where(graph.FieldLevel, graph.IN, graph.Null, graph.Text("PROVINCE")), []string{"province23", "masked"}},
		{"level not", not(text(graph.FieldLevel, graph.EQ, "CITY")), []string{"centre22", "province23", "other23", "masked"}},
		{"level not in null", not(graph.Where(graph.FieldLevel, graph.IN, graph.Null, graph.Text("CITY"))), []string{"centre22", "province23", "other23"}},
		{"level less", text(graph.FieldLevel, graph.LT, "CITY"), []string{"centre22"}},
		{"level up to", text(graph.FieldLevel, graph.LTE, "CITY"), []string{"centre22", "city23", "city24"}},
		{"level more", text(graph.FieldLevel, graph.GT, "CITY"), []string{"province23", "other23"}},
		{"level from", text(graph.FieldLevel, graph.GTE, "PROVINCE"), []string{"province23", "other23"}},
		{"level not less", not(text(graph.FieldLevel, graph.LT, "PROVINCE")), []string{"province23", "other23", "masked"}},
		{"level prefix", text(graph.FieldLevel, graph.PREFIX, "C"), []string{"centre22", "city23", "city24"}},
		{"level contains", text(graph.FieldLevel, graph.CONTAINS, "PROVINCI"), []string{"other23"}},
		{"level contains in its case only", text(graph.FieldLevel, graph.CONTAINS, "provinci"), nil},
		{"place", text(graph.FieldPlace, graph.EQ, place), []string{"city23", "city24"}},
		{"place prefix", text(graph.FieldPlace, graph.PREFIX, string([]rune(place)[:2])), []string{"city23", "city24"}},
		{"place contains its last character", text(graph.FieldPlace, graph.CONTAINS, string([]rune(place)[2:])),
			[]string{"centre22", "city23", "city24", "other23", "masked"}},
		{"collection", text(graph.FieldCollection, graph.EQ, e.speech("other23").Speech.Collection), []string{"city23", "city24", "other23"}},
		{"genre", text(graph.FieldGenre, graph.EQ, "WORK_REPORT"), []string{"centre22", "province23"}},
		{"speaker", text(graph.FieldSpeaker, graph.EQ, e.speech("city24").Speech.Speaker), []string{"city23", "city24"}},
		{"no speaker", graph.Where(graph.FieldSpeaker, graph.EQ, graph.Null), []string{"other23"}},
		{"extractor", text(graph.FieldExtractor, graph.GT, "1"), []string{"city24"}},
		{"title", text(graph.FieldName, graph.EQ, e.speech("masked").Speech.Title), []string{"masked"}},
		{"id", text(graph.FieldID, graph.IN, string(e.id("city24")), string(e.id("city23.organs"))), []string{"city24"}},
		{"id prefix", text(graph.FieldID, graph.PREFIX, "speech_"), []string{"centre22", "province23", "city23", "city24", "other23", "masked"}},
		{"year", text(date, graph.EQ, "2023"), []string{"province23", "city23", "other23"}},
		{"month", text(date, graph.EQ, "2023-03"), []string{"city23", "other23"}},
		{"day", text(date, graph.EQ, "2023-01-12"), []string{"province23"}},
		{"years in", text(date, graph.IN, "2022", "2024-02"), []string{"centre22", "city24"}},
		{"interval", text(date, graph.EQ, "2022-10/2023-01"), []string{"centre22", "province23"}},
		{"open interval", text(date, graph.EQ, "2023-03-01/.."), []string{"city23", "city24", "other23"}},
		{"open start", text(date, graph.EQ, "../2022"), []string{"centre22"}},
		{"no date", graph.Where(date, graph.EQ, graph.Null), []string{"masked"}},
		{"date in null", graph.Where(date, graph.IN, graph.Null, graph.Text("2024")), []string{"city24", "masked"}},
		{"not in the year", not(text(date, graph.EQ, "2023")), []string{"centre22", "city24", "masked"}},
		{"before the year", text(date, graph.LT, "2023"), []string{"centre22"}},
		{"up to the year's last day", text(date, graph.LTE, "2023"), []string{"centre22", "province23", "city23", "other23"}},
		{"after the month", text(date, graph.GT, "2023-01"), []string{"city23", "city24", "other23"}},
		{"from the month's first day", text(date, graph.GTE, "2023-03"), []string{"city23", "city24", "other23"}},
		{"and", graph.All(text(date, graph.EQ, "2023"), text(graph.FieldLevel, graph.EQ, "CITY")), []string{"city23"}},
		{"or", or(text(date, graph.EQ, "2022"), text(graph.FieldLevel, graph.EQ, "CITY")), []string{"centre22", "city23", "city24"}},
		{"test with or", graph.Filter{Test: text(date, graph.EQ, "2023").Test, Or: []graph.Filter{
			text(graph.FieldLevel, graph.EQ, "CITY"), text(graph.FieldGenre, graph.EQ, "NOTICE"),
		}}, []string{"city23", "other23"}},
		{"not or", not(or(text(date, graph.EQ, "2023"), graph.Where(date, graph.EQ, graph.Null))), []string{"centre22", "city24"}},
		{"not not", not(not(text(date, graph.LT, "2023"))), []string{"centre22"}},
		{"not and over null", not(graph.All(text(date, graph.LT, "2099"), text(graph.FieldLevel, graph.LT, "Z"))), []string{"masked"}},
		{"a field of others", count(graph.FieldTerm, graph.GTE, 0), nil},
		{"text is no field of speeches", text(graph.FieldText, graph.CONTAINS, "ABC"), nil},
		{"has", has(graph.VerbDeliveredAt, graph.Out), []string{"centre22"}},
		{"has not", not(has(graph.VerbMentions, graph.Out, is(graph.KindPolicy))), []string{"centre22", "city24", "other23", "masked"}},
		{"has by id", has(graph.VerbMentions, graph.Out, text(graph.FieldID, graph.EQ, string(e.id("city23.mechanism")))),
			[]string{"city23", "city24", "masked"}},
		{"has, two together", graph.All(has(graph.VerbMentions, graph.Out, is(graph.KindPolicy)), has(graph.VerbMentions, graph.Out, is(graph.KindGroup))),
			[]string{"city23"}},
		{"has in has", has(graph.VerbStates, graph.Out, has(graph.VerbAddressedTo, graph.Out, is(graph.KindGroup))), []string{"city23", "city24", "masked"}},
		{"has in not in has", has(graph.VerbStates, graph.Out, not(has(graph.VerbAddressedTo, graph.Out))),
			[]string{"centre22", "province23", "city23", "city24"}},
		{"the wrong direction", has(graph.VerbStates, graph.In), nil},
	}
	e.filters(graph.KindSpeech, speeches)
	role := func(r graph.Role, where ...graph.Filter) graph.Filter {
		f := has(graph.VerbAddressedTo, graph.Out, where...)
		f.Has.Role = r
		return f
	}
	words := []rune(e.speech("other23").Text)
	abc := string(words[len(words)-6 : len(words)-3]) // in full width
	directives := []filterCase{
		{"concrete", text(graph.FieldSubstance, graph.EQ, "CONCRETE"), []string{"centre22.d1", "province23.d1", "city23.d2", "city24.d1"}},
		{"prohibitions", text(graph.FieldModality, graph.EQ, "PROHIBITION"), []string{"centre22.d2", "city24.d2"}},
		{"of a speech", text(graph.FieldSpeech, graph.EQ, string(e.id("city24"))), []string{"city24.d1", "city24.d2", "city24.d3"}},
		{"fields of the speech", graph.All(text(graph.FieldLevel, graph.EQ, "CITY"), text(date, graph.EQ, "2024"), text(graph.FieldPlace, graph.EQ, place),
			text(graph.FieldGenre, graph.EQ, "ADDRESS"), text(graph.FieldCollection, graph.EQ, e.speech("city24").Speech.Collection)),
			[]string{"city24.d1", "city24.d2", "city24.d3"}},
		{"due", text(graph.FieldDue, graph.LTE, "2023"), []string{"province23.d1", "city23.d2"}},
		{"due on the last day", text(graph.FieldDue, graph.EQ, "2023-06-30"), []string{"city23.d2"}},
		{"due in the year", text(graph.FieldDue, graph.EQ, "2024"), []string{"city24.d1"}},
		{"first ones", count(graph.FieldOrdinal, graph.EQ, 0),
			[]string{"centre22.d1", "province23.d1", "city23.d1", "city24.d1", "other23.d1", "masked.d1"}},
		{"later ones", count(graph.FieldOrdinal, graph.GT, 2), []string{"city23.d4", "city23.d5"}},
		{"some", count(graph.FieldOrdinal, graph.IN, 1, 4, 9), []string{"centre22.d2", "province23.d2", "city23.d2", "city23.d5", "city24.d2"}},
		{"lead", role(graph.RoleLead), []string{"province23.d2", "city23.d2", "city24.d1"}},
		{"organs lead", role(graph.RoleLead, text(graph.FieldID, graph.EQ, string(e.id("city23.organs")))), nil},
		{"organs cooperate", role(graph.RoleCooperate, text(graph.FieldID, graph.EQ, string(e.id("city23.organs")))), []string{"city23.d2"}},
		{"any role", role("", text(graph.FieldID, graph.EQ, string(e.id("city23.organs")))), []string{"city23.d1", "city23.d2", "city24.d1"}},
		{"said by", has(graph.VerbStates, graph.In, text(graph.FieldGenre, graph.EQ, "NOTICE")), []string{"other23.d1"}},
		{"text", text(graph.FieldText, graph.CONTAINS, e.claim("city23.mechanism", graph.PropName)), []string{"city23.d1", "city23.d5", "city24.d1", "masked.d1"}},
		{"text and not", graph.All(text(graph.FieldText, graph.CONTAINS, e.claim("city23.mechanism", graph.PropName)),
			not(text(graph.FieldText, graph.CONTAINS, e.claim("city23.organs", graph.PropName)))), []string{"city23.d5", "masked.d1"}},
		{"text or", or(text(graph.FieldText, graph.CONTAINS, "2024"), graph.Where(graph.FieldOrdinal, graph.EQ, graph.Int(4))), []string{"city23.d5", "city24.d1"}},
		{"text across a blank in the question", text(graph.FieldText, graph.CONTAINS, "2 0\u30002\t4"), []string{"city24.d1"}},
	}
	e.filters(graph.KindDirective, directives)
	e.filters(graph.KindSentence, []filterCase{
		{"text is folded", text(graph.FieldText, graph.CONTAINS, "abc"), []string{"other23.s2"}},
		{"text in full width", text(graph.FieldText, graph.CONTAINS, abc), []string{"other23.s2"}},
		{"text of another case", text(graph.FieldText, graph.CONTAINS, "aBc"), []string{"other23.s2"}},
		{"paragraphs' first words", graph.All(count(graph.FieldOrdinal, graph.LT, 1), text(graph.FieldLevel, graph.EQ, "CITY")), []string{"city23.s0", "city24.s0"}},
	})
	e.filters(graph.KindMeeting, []filterCase{
		{"term", count(graph.FieldTerm, graph.EQ, 8), []string{"city23.plenum"}},
		{"term as a number", count(graph.FieldTerm, graph.GT, 8), []string{"centre22.congress"}},
		{"no session", graph.Where(graph.FieldSession, graph.EQ, graph.Null), []string{"centre22.congress"}},
		{"session not", not(count(graph.FieldSession, graph.EQ, 2)), []string{"centre22.congress"}},
		{"date", text(date, graph.EQ, "2022-12"), []string{"city23.plenum"}},
		{"national", graph.Where(graph.FieldScope, graph.EQ, graph.Null), []string{"centre22.congress"}},
		{"scope", text(graph.FieldScope, graph.EQ, place), []string{"city23.plenum"}},
		{"type", text(graph.FieldType, graph.EQ, e.claim("city23.plenum", graph.PropType)), []string{"city23.plenum"}},
		{"speeches", count(graph.FieldSpeeches, graph.GTE, 3), []string{"centre22.congress"}},
		{"where something was adopted by two", has(graph.VerbAdoptedAt, graph.In, has(graph.VerbIssuedBy, graph.Out)), []string{"centre22.congress"}},
	})
	e.filters(graph.KindBody, []filterCase{
		{"collective", count(graph.FieldCollective, graph.EQ, 1), []string{"centre22.organisations", "province23.porgans", "city23.organs"}},
		{"masked", count(graph.FieldMasked, graph.EQ, 1), []string{"masked.committee"}},
		{"mentions", count(graph.FieldMentions, graph.IN, 2, 3), e.named(graph.KindBody, func(x *graph.Entity) bool { return x.Mentions == 2 || x.Mentions == 3 })},
		{"name", text(graph.FieldName, graph.CONTAINS, "XX"), []string{"masked.committee"}},
	})
	e.filters(graph.KindDocument, []filterCase{
		{"number", text(graph.FieldNumber, graph.PREFIX, string([]rune(e.claim("city23.opinion", graph.PropNumber))[:3])), []string{"city23.opinion"}},
		{"implements", has(graph.VerbImplements, graph.Out), []string{"city23.opinion"}},
		{"implemented", has(graph.VerbImplements, graph.In), []string{"centre22.plan"}},
	})
}

// named lists the entities of a kind that pass, by the fixture's names.
func (e *env) named(k graph.Kind, pass func(*graph.Entity) bool) []string {
	var out []string
	for _, n := range e.whole.nodes {
		if x, ok := n.node.(*graph.Entity); ok && x.Kind == k && pass(x) {
			out = append(out, e.name(x.ID))
		}
	}
	return out
}

func (e *env) filters(k graph.Kind, cases []filterCase) {
	for _, c := range cases {
		e.Run(fmt.Sprintf("%s %s", strings.ToLower(string(k)), c.name), func(t *testing.T) {
			e := e.on(t)
			q := graph.NodeQuery{Where: graph.All(is(k), c.where), Limit: 100, Count: true}
			page := e.nodes(q)
			want := e.all(c.want...)
			slices.Sort(want)
			e.equalNodes(ids(page.Nodes), want)
			if page.Total != len(want) || page.More {
				e.Errorf("total %d, more %v; want %d", page.Total, page.More, len(want))
			}
			e.answers(q)
		})
	}
}

// testRandomFilters: filters of any shape, against brute force.
func testRandomFilters(e *env) {
	e.put(e.facts...)
	m := e.whole
	rnd := rand.New(rand.NewPCG(3, 4))
	for i := range 120 {
		where := randomFilter(rnd, m, 3, 2)
		q := graph.NodeQuery{Where: where, Limit: 1000, Count: true}
		want, err := m.Nodes(e.Context(), q)
		if err != nil {
			e.Fatalf("%d: %v", i, err)
		}
		got := e.nodes(q)
		if !slices.Equal(ids(got.Nodes), ids(want.Nodes)) || got.Total != want.Total {
			e.Errorf("filter %s: %d nodes, want %d", showFilter(where), len(got.Nodes), len(want.Nodes))
			e.equalNodes(ids(got.Nodes), ids(want.Nodes))
			return
		}
	}
}

func showFilter(f graph.Filter) string {
	var parts []string
	if f.Test != nil {
		parts = append(parts, fmt.Sprint(f.Test.Field, " ", f.Test.Op, " ", f.Test.Values))
	}
	if f.Has != nil {
		s := fmt.Sprint("has ", f.Has.Verb, " ", f.Has.Direction, " ", f.Has.Role)
		if f.Has.Where != nil {
			s += " where " + showFilter(*f.Has.Where)
		}
		parts = append(parts, s)
	}
	if f.Not != nil {
		parts = append(parts, "not "+showFilter(*f.Not))
	}
	for _, a := range f.And {
		parts = append(parts, showFilter(a))
	}
	if f.Or != nil {
		var any []string
		for _, o := range f.Or {
			any = append(any, showFilter(o))
		}
		parts = append(parts, "any of ("+strings.Join(any, ", ")+")")
	}
	return "(" + strings.Join(parts, " and ") + ")"
}

// testInvalidQueries: what can never succeed is ErrInvalid, whatever the store holds.
func testInvalidQueries(e *env) {
	e.put(e.speech("city23"))
	three := has(graph.VerbStates, graph.Out, has(graph.VerbAddressedTo, graph.Out, has(graph.VerbMentions, graph.In)))
	bad := []graph.Filter{
		three,
		{Not: &three},
		or(three),
		has("RELATED_TO", graph.Out),
		has(graph.VerbStates, graph.Both),
		has(graph.VerbStates, ""),
		graph.Where("colour", graph.EQ, graph.Text("red")),
		graph.Where(graph.FieldName, "LIKE", graph.Text("red")),
		graph.Where(graph.FieldName, graph.EQ),
		graph.Where(graph.FieldName, graph.EQ, graph.Int(1)),
		graph.Where(graph.FieldTerm, graph.EQ, graph.Text("1")),
		graph.Where(graph.FieldTerm, graph.PREFIX, graph.Int(1)),
		graph.Where(graph.FieldName, graph.LT, graph.Null),
		graph.Where(graph.FieldDate, graph.EQ, graph.Text("yesterday")),
		graph.Where(graph.FieldDate, graph.LT, graph.Text("../2023")),
		graph.Where(graph.FieldText, graph.EQ, graph.Text("x")),
		graph.Where(graph.FieldText, graph.CONTAINS, graph.Text(" \u3000")),
	}
	ctx := e.Context()
	for _, f := range bad {
		_, err := e.store.Nodes(ctx, graph.NodeQuery{Where: f, Limit: 1})
		e.invalid(err)
		_, err = e.store.Nodes(ctx, graph.NodeQuery{Where: f, IDs: e.all("city23")})
		e.invalid(err)
		_, err = e.store.Relations(ctx, graph.RelationQuery{Of: e.all("city23"), Direction: graph.Out, Where: &f, Limit: 1})
		e.invalid(err)
		_, err = e.store.Count(ctx, graph.CountQuery{Where: f})
		e.invalid(err)
		_, err = e.store.Search(ctx, graph.SearchQuery{Text: "x", In: graph.InNames, Where: f, Limit: 1})
		e.invalid(err)
	}
	for _, q := range []graph.NodeQuery{
		{}, {Limit: -1},
		{Limit: 1, Order: []graph.Order{{Field: graph.FieldText}}},
		{Limit: 1, Order: []graph.Order{{Field: "colour"}}},
		{Limit: 1, After: &graph.Cursor{}},
		{Limit: 1, After: &graph.Cursor{ID: "x", Keys: []graph.Value{graph.Text("y")}}},
		{Limit: 1, Before: &graph.Cursor{ID: "x"}, Order: []graph.Order{{Field: graph.FieldDate}}},
		{Limit: 1, Before: &graph.Cursor{ID: "x", Keys: []graph.Value{graph.Int(4)}}, Order: []graph.Order{{Field: graph.FieldDate}}},
		{Limit: 1, With: []graph.RelationQuery{{Limit: 1}}},
	} {
		_, err := e.store.Nodes(ctx, q)
		e.invalid(err)
	}
	of := e.all("city23")
	for _, q := range []graph.RelationQuery{
		{Of: of, Limit: 1}, {Of: of, Direction: graph.Out}, {Of: of, Direction: graph.Out, Limit: -2},
		{Of: of, Direction: graph.Out, Limit: 1, Evidence: -2},
		{Of: of, Direction: graph.Out, Limit: 1, Verbs: []graph.Verb{"RELATED_TO"}},
		{Of: of, Direction: graph.Out, Limit: 1, Roles: []graph.Role{"BOSS"}},
		{Of: of, Direction: graph.Out, Limit: 1, Period: "soon"},
		{Of: e.all("city23", "city24"), Direction: graph.Out, Limit: 1, After: &graph.Cursor{ID: "x"}},
		{Of: of, Direction: graph.Out, Limit: 1, After: &graph.Cursor{ID: "x"}},
		{Of: of, Direction: graph.Out, Limit: 1, With: []graph.RelationQuery{{Limit: 1}}},
		{Of: of, Direction: graph.Out, Limit: 1, With: []graph.RelationQuery{{Direction: graph.Out, Limit: 1, With: []graph.RelationQuery{{Direction: graph.Out, Limit: 1}}}}},
	} {
		_, err := e.store.Relations(ctx, q)
		e.invalid(err)
	}
	for _, q := range []graph.CountQuery{
		{By: []graph.Group{{Field: graph.FieldLevel}}},
		{By: []graph.Group{{Field: graph.FieldText}}, Limit: 1},
		{By: []graph.Group{{Field: "colour"}}, Limit: 1},
		{By: []graph.Group{{Field: graph.FieldLevel, Unit: graph.UnitYear}}, Limit: 1},
		{By: []graph.Group{{Field: graph.FieldDate, Unit: "WEEK"}}, Limit: 1},
		{By: []graph.Group{{Field: graph.FieldLevel, Via: three.Has}}, Limit: 1},
		{By: make([]graph.Group, 3), Limit: 1},
	} {
		_, err := e.store.Count(ctx, q)
		e.invalid(err)
	}
	for _, q := range []graph.SearchQuery{
		{Text: "x", Limit: 1}, {Text: "x", In: "HEADINGS", Limit: 1}, {Text: "x", In: graph.InNames},
		{Text: "", In: graph.InNames, Limit: 1}, {Text: " \t\u3000\n", In: graph.InSentences, Limit: 1},
		{Text: "x", In: graph.InNames, Limit: 1, After: &graph.Cursor{ID: "x"}},
		{Text: "x", In: graph.InSentences, Limit: 1, After: &graph.Cursor{ID: "x", Keys: []graph.Value{graph.Int(1)}}},
	} {
		_, err := e.store.Search(ctx, q)
		e.invalid(err)
	}
	for _, q := range []graph.PathQuery{
		{From: e.id("city23"), To: e.id("city23"), MaxHops: 1, Limit: 1},
		{From: e.id("city23"), To: e.id("city23.organs"), MaxHops: 0, Limit: 1},
		{From: e.id("city23"), To: e.id("city23.organs"), MaxHops: 5, Limit: 1},
		{From: e.id("city23"), To: e.id("city23.organs"), MaxHops: 1, Limit: 0},
		{From: e.id("city23"), To: e.id("city23.organs"), MaxHops: 1, Limit: 6},
		{From: e.id("city23"), To: e.id("city23.organs"), MaxHops: 1, Limit: 1, Verbs: []graph.Verb{"RELATED_TO"}},
		{From: e.id("city23"), To: e.id("city23.organs"), MaxHops: 1, Limit: 1, Period: "soon"},
	} {
		_, err := e.store.Paths(ctx, q)
		e.invalid(err)
	}
}
