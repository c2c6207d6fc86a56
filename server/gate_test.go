package server

import (
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/complexity"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"mailuo/access"
	"mailuo/schema"
)

// visited walks a query as the gate does and returns the walk.
func visited(t testing.TB, query string) (*visit, measure) {
	t.Helper()
	g := &gate{limits: DefaultLimits(), schema: publicSchema(schema.NewExecutableSchema(schema.Config{}).Schema())}
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatal(err)
	}
	if errs := validator.ValidateWithRules(g.schema, doc, rules.NewDefaultRules()); errs != nil {
		t.Fatal(errs)
	}
	v := &visit{gate: g, viewer: access.Viewer{Role: access.Admin}, seen: map[*ast.FragmentDefinition]measure{}}
	return v, v.set(doc.Operations[0].SelectionSet)
}

// doubling is a query in which each fragment spreads the next one twice.
func doubling(levels int) string {
	var b strings.Builder
	b.WriteString("{ ...F0 ...F0 }")
	for i := range levels {
		fmt.Fprintf(&b, " fragment F%d on Query { ...F%d ...F%d }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment F%d on Query { stats { kinds { count } } }", levels)
	return b.String()
}

// TestFragmentDoubling: each part of a query's text is looked at once, however
// often it is spread, and the cost is what walking it anew each time would give.
func TestFragmentDoubling(t *testing.T) {
	t.Parallel()
	for _, levels := range []int{0, 1, 5, 12} {
		v, m := visited(t, doubling(levels))
		// A stats costs 1, its kinds 1 and, as often as there are kinds, 1.
		if want := (1 << (levels + 1)) * (1 + 1 + 14); m.cost != want {
			t.Errorf("%d levels cost %d, want %d", levels, m.cost, want)
		}
		if want := 2*levels + 2 + 3; v.steps != want {
			t.Errorf("%d levels took %d steps, want %d", levels, v.steps, want)
		}
	}
	for levels := 16; levels <= 100; levels++ {
		v, m := visited(t, doubling(levels))
		if v.steps != 2*levels+5 || m.cost <= DefaultLimits().Cost {
			t.Errorf("%d levels: %d steps, cost %d", levels, v.steps, m.cost)
		}
	}
}

// TestCost: lists count by what they may hold.
func TestCost(t *testing.T) {
	t.Parallel()
	for query, want := range map[string]int{
		`{ stats { kinds { kind count } } }`:                                                                  1 + 1 + 14*2,
		`{ speeches(first: 10) { nodes { title } } }`:                                                         1 + 10*(1+1),
		`{ speeches(last: 10) { nodes { title } } }`:                                                          1 + 10*(1+1),
		`{ speeches(first: 10) { edges { cursor node { title date } } } }`:                                    1 + 10*(1+1+1+2),
		`{ speeches(first: 10) { totalCount pageInfo { hasNextPage } } }`:                                     1 + 5 + 1 + 1,
		`{ speeches(first: 10) { ...P } } fragment P on SpeechConnection { nodes { title } }`:                 1 + 10*(1+1),
		`{ speeches(first: 2) { nodes { text } } }`:                                                           1 + 2*(1+20),
		`{ entities(first: 3) { nodes { relations(first: 4) { nodes { verb } } } } }`:                         1 + 3*(1+1+4*(1+1)),
		`{ entities(first: 1) { nodes { relations(first: 1) { nodes { evidence { quote } } } } } }`:           1 + 1 + 1 + 1 + 1 + 3,
		`{ entities(first: 1) { nodes { relations(first: 1) { nodes { evidence(first: 9) { quote } } } } } }`: 1 + 1 + 1 + 1 + 1 + 9,
		`{ directives(first: 1) { nodes { items { addressees { role } } } } }`:                                1 + 1 + 1 + 2*(1+2),
		`{ directives(first: 10) { nodes { addressedTo(first: 3) { nodes { role } } } } }`:                    1 + 10*(1+1+3*(1+1)),
		`{ directives(first: 10) { nodes { addressedTo(last: 50) { nodes { role } } } } }`:                    1 + 10*(1+1+4*(1+1)), // as the schema assumes
		`{ directives(first: 10) { nodes { relations(first: 50) { nodes { role } } } } }`:                     1 + 10*(1+1+50*(1+1)),
		`{ nodes(ids: ["a", "b", "c"]) { id } }`:                                                              1 + 3,
		`{ search(text: "x") { names(first: 2) { nodes { name } } } }`:                                        1 + 20 + 2*(1+1),
	} {
		if v, m := visited(t, query); m.cost != want || v.err != nil {
			t.Errorf("%s costs %d, want %d (%v)", query, m.cost, want, v.err)
		}
	}
}

// TestNaturalPages: a page of 100 with its evidence, as people read it, is within the limit.
func TestNaturalPages(t *testing.T) {
	t.Parallel()
	const (
		evidence = `evidence(first: 1) { quote start end paragraph heading sentence { text } speech { title date } }`
		far      = `other { ... on Entity { name scope } } `
	)
	for name, query := range map[string]string{
		"who is told what": `{ directives(first: 100) { totalCount nodes { text due addressedTo(first: 10) { nodes { ` + far + evidence + ` } } } } }`,
		"three places each": `{ directives(first: 100) { totalCount nodes { text due modality addressedTo(first: 10) { nodes { role
			other { ... on Body { name } } evidence { quote start end sentence { text } speech { title } } } } } } }`,
		"the ledger": `{ directives(first: 100, where: {substance: {eq: CONCRETE}}) { totalCount pageInfo { hasNextPage endCursor } nodes { text modality substance due
			items { text action { text } object { text } addressees { text role entity { name } } deadline { text date } targets { text comparator value unit } }
			addressedTo(first: 10) { nodes { role ` + far + evidence + ` } } attributedTo(first: 5) { nodes { ` + far + evidence + ` } }
			under(first: 10) { nodes { ` + far + evidence + ` } } speech { title date level place meeting { name } } } } }`,
		"what directives name":  `{ directives(first: 100) { nodes { text refersTo(first: 20) { nodes { ` + far + evidence + ` } } speech { title date } } } }`,
		"who names an entity":   `query { entities(first: 1) { nodes { name mentions(first: 100) { totalCount nodes { count speech { title date place } evidence(first: 10) { quote sentence { text } } } } } } }`,
		"a speech's directives": `{ speeches(first: 10) { nodes { title directives(first: 100) { nodes { text addressedTo(first: 10) { nodes { ` + far + ` } } } } } } }`,
		"names, with relations": `{ search(text: "x") { names(first: 100) { nodes { name highlights { start end } node { ... on Entity { scope relations(first: 10) { nodes { verb other { ... on Entity { name } } } } } } } } } }`,
	} {
		if v, m := visited(t, query); v.err != nil || m.cost > DefaultLimits().Cost {
			t.Errorf("%s costs %d (%v)", name, m.cost, v.err)
		}
	}
}

// FuzzCost: the cost is never less than what gqlgen's own reckoning gives, which
// counts every field once, and is reckoned in as many steps as the text has parts.
func FuzzCost(f *testing.F) {
	f.Add(doubling(3))
	f.Add(`{ speeches(first: 10) { nodes { ...F } edges { node { ...F ...F } } } } fragment F on Speech { title meeting { name ...G } } fragment G on Entity { relations(first: 3) { nodes { verb } } }`)
	f.Add(`{ __schema { types { fields { name } } } stats { kinds { kind } } }`)
	f.Add(`{ node(id: "x") { ... on Speech { title } ... on Entity { ... on Meeting { term } } } }`)
	es := schema.NewExecutableSchema(schema.Config{})
	g := &gate{limits: DefaultLimits(), schema: publicSchema(es.Schema())}
	f.Fuzz(func(t *testing.T, query string) {
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, 300)
		if err != nil || len(doc.Operations) == 0 {
			return
		}
		if validator.ValidateWithRules(g.schema, doc, rules.NewDefaultRules()) != nil {
			return
		}
		op := doc.Operations[0]
		vars, err := validator.VariableValues(g.schema, op, nil)
		if err != nil {
			return
		}
		v := &visit{gate: g, viewer: access.Viewer{Role: access.Admin}, vars: vars, seen: map[*ast.FragmentDefinition]measure{}}
		m := v.set(op.SelectionSet)
		if v.err != nil || plus(m.cost, m.meta) > 1_000_000 {
			return
		}
		parts := nodes(op.SelectionSet)
		for _, d := range doc.Fragments {
			parts += nodes(d.SelectionSet)
		}
		if v.steps > parts {
			t.Errorf("%d steps for %d parts", v.steps, parts)
		}
		if naive := complexity.Calculate(t.Context(), es, op, vars); plus(m.cost, m.meta) < naive {
			t.Errorf("cost %d and %d, naive %d", m.cost, m.meta, naive)
		}
	})
}

func TestCache(t *testing.T) {
	t.Parallel()
	c := newCache(100, func(_ string, v string) int { return len(v) })
	add := func(key string, n int) { c.Add(t.Context(), key, strings.Repeat("x", n)) }
	has := func(key string) bool { _, ok := c.Get(t.Context(), key); return ok }
	add("large", 26)
	if has("large") {
		t.Error("what takes more than a quarter of the room is kept")
	}
	for i := range 5 {
		add(fmt.Sprint(i), 25)
		has("0") // used again and again
	}
	if has("1") || !has("0") || !has("4") || c.used != 100 {
		t.Errorf("%d bytes used; 0 %v, 1 %v, 4 %v", c.used, has("0"), has("1"), has("4"))
	}
	add("0", 5)
	if c.used != 80 || len(c.byKey) != 4 || c.order.Len() != 4 {
		t.Errorf("%d bytes, %d keys after a change", c.used, len(c.byKey))
	}
	for i := range 10_000 {
		add(fmt.Sprint("k", i), i%26)
	}
	if c.used > 100 || len(c.byKey) != c.order.Len() {
		t.Errorf("%d bytes, %d keys, %d in order", c.used, len(c.byKey), c.order.Len())
	}
}
