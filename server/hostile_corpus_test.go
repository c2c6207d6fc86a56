package server_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/schema"
)

// attack is a request that people send who want a server to work for them, or to
// stop, and the code that it is refused with.
type attack struct {
	name, body string
	code       schema.ErrorCode
}

const (
	complex    = schema.ErrorCodeQueryTooComplex
	tooDeep    = schema.ErrorCodeQueryTooDeep
	parse      = schema.ErrorCodeGraphqlParseFailed
	invalid    = schema.ErrorCodeGraphqlValidationFailed
	badInput   = schema.ErrorCodeBadUserInput
	badRequest = schema.ErrorCodeBadRequest
	metaHeavy  = schema.ErrorCodeIntrospectionTooComplex
)

// hostile is the corpus of attacks: families that grow in one way each, what was
// found by hand, and every list of the schema in every other.
func hostile(t testing.TB) []attack {
	t.Helper()
	return slices.Concat(byHand(), floods(), nests(), introspections(), values(), bodies(), cursors(), listsInLists(t))
}

// query is the body of a request.
func query(q string) string { return withVariables(q, nil) }

func withVariables(q string, variables any) string {
	m := map[string]any{"query": q}
	if variables != nil {
		m["variables"] = variables
	}
	b, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// each writes a line n times, with its number wherever it asks for it.
func each(n int, line string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(line, "%d", fmt.Sprint(i)))
	}
	return b.String()
}

// spreading is a query whose fragments each spread the next one several times.
func spreading(levels, times int, last string) string {
	var b strings.Builder
	b.WriteString("{" + strings.Repeat(" ...F0", times) + " }")
	for i := range levels {
		fmt.Fprintf(&b, " fragment F%d on Query {%s }", i, strings.Repeat(fmt.Sprintf(" ...F%d", i+1), times))
	}
	return b.String() + fmt.Sprintf(" fragment F%d on Query { %s }", levels, last)
}

// family makes attacks that differ by one number.
func family(name string, code schema.ErrorCode, sizes []int, body func(n int) string) []attack {
	var out []attack
	for _, n := range sizes {
		out = append(out, attack{fmt.Sprintf("%s, %d", name, n), body(n), code})
	}
	return out
}

// upTo counts from first to last.
func upTo(first, last, step int) []int {
	var out []int
	for n := first; n <= last; n += step {
		out = append(out, n)
	}
	return out
}

const counts = "stats { kinds { count } }"

// floods are many of what is harmless once.
func floods() []attack {
	many := []int{51, 100, 240}
	return slices.Concat(
		family("fragments doubling", complex, upTo(11, 60, 2), func(n int) string { return query(spreading(n, 2, counts)) }),
		family("fragments doubling to lists", complex, upTo(8, 60, 4), func(n int) string {
			return query(spreading(n, 2, "speeches(first: 50) { nodes { id } }"))
		}),
		family("fragments times three", complex, upTo(7, 40, 3), func(n int) string { return query(spreading(n, 3, counts)) }),
		family("fragments times twenty", complex, []int{3, 4, 6, 9}, func(n int) string { return query(spreading(n, 20, counts)) }),
		family("fragments in a ring", invalid, []int{1, 2, 3, 5, 9}, func(n int) string {
			q := "{ ...R0 }"
			for i := range n {
				q += fmt.Sprintf(" fragment R%d on Query { ...R%d %s }", i, (i+1)%n, counts)
			}
			return query(q)
		}),
		family("fragments unused", invalid, many[:2], func(n int) string {
			return query("{ " + counts + " }" + each(n, " fragment U%d on Speech { id }"))
		}),
		family("aliases", schema.ErrorCodeTooManyAliases, []int{16, 17, 30, 60, 100}, func(n int) string {
			return query("{" + each(n, " a%d: "+counts) + "}")
		}),
		family("aliases of leaves", schema.ErrorCodeTooManyAliases, []int{16, 60, 250}, func(n int) string {
			return query("{ stats { kinds {" + each(n, " a%d: count") + "} } }")
		}),
		family("aliases of searches", schema.ErrorCodeTooManyAliases, []int{16, 30}, func(n int) string {
			return query("{" + each(n, ` a%d: search(text: "%d") { names(first: 100) { totalCount } }`) + "}")
		}),
		family("aliases in fragments", schema.ErrorCodeTooManyAliases, []int{16, 40}, func(n int) string {
			return query("{ ...A ...B } fragment A on Query {" + each(n/2, " a%d: "+counts) + "} fragment B on Query {" + each(n/2, " b%d: "+counts) + "}")
		}),
		family("a directive again and again", invalid, []int{2, 51, 100}, func(n int) string {
			return query("{ stats" + each(n, " @include(if: true)") + " { kinds { count } } }")
		}),
		family("directives", schema.ErrorCodeTooManyDirectives, []int{26, 40}, func(n int) string {
			return query(`{ node(id: "x") { ` + each(n, "... on Speech @include(if: true) @skip(if: false) { id } ") + "} }")
		}),
		family("directives on fragments", complex, []int{51, 120, 240}, func(n int) string {
			return query("{" + each(n, " ...F @include(if: true)") + "} fragment F on Query { " + counts + " }")
		}),
		family("directives that are not there", invalid, []int{1, 50, 240}, func(n int) string { return query("{ stats" + each(n, " @x") + " { kinds { count } } }") }),
		family("leaf fields", complex, []int{900, 2_000, 5_000, 10_000, 15_000}, func(n int) string {
			return query("{ stats { kinds {" + strings.Repeat(" count", n) + " } } }")
		}),
		family("leaf fields of speeches", complex, []int{900, 4_000, 15_000}, func(n int) string {
			return query("{ speeches(first: 1) { nodes {" + strings.Repeat(" id", n) + " } } }")
		}),
		family("names that are not there", complex, []int{1_100, 5_000}, func(n int) string { return query("{" + each(n, " x%d") + "}") }),
		family("one name again and again", complex, []int{51, 300}, func(n int) string {
			return query("{" + each(n, " stats { kinds { kind } }") + "}")
		}),
		family("one name, other arguments", complex, []int{51, 130}, func(n int) string {
			return query("{" + each(n, " entities(first: 1) { totalCount }") + "}")
		}),
		family("operations", complex, many[1:], func(n int) string { return query(each(n, " query q%d { "+counts+" }")) }),
		family("variables that nothing uses", invalid, many[1:], func(n int) string {
			return query("query (" + each(n, " $v%d: Int") + ") { " + counts + " }")
		}),
	)
}

// nests are deep.
func nests() []attack {
	return slices.Concat(
		family("objects in objects", tooDeep, upTo(20, 120, 12), func(n int) string {
			return query(`{ node(id: "x") { ... on Section { ` + strings.Repeat("parent { ", n) + "id" + strings.Repeat(" }", n+2) + " }")
		}),
		family("objects in objects by fragments", tooDeep, upTo(20, 60, 10), func(n int) string {
			return query(`{ node(id: "x") { ...S0 } }` + fragments(n))
		}),
		family("parts of parts", tooDeep, []int{20, 40}, func(n int) string {
			return query(`{ node(id: "x") { ` + strings.Repeat("... on Section { parent { ", n) + "id" + strings.Repeat(" } }", n) + " } }")
		}),
		family("braces", parse, []int{10, 1_000, 100_000}, func(n int) string { return query(strings.Repeat("{", min(n, 900)) + strings.Repeat(" ", n/1000)) }),
		family("braces beyond count", parse, []int{100_000}, func(n int) string { return query(strings.Repeat("{", n)) }),
		family("brackets", complex, []int{1_100, 100_000}, func(n int) string { return query(`{ nodes(ids: ` + strings.Repeat("[", n) + ") { id } }") }),
		family("a filter that nests", badInput, []int{11, 40, 200, 490}, func(n int) string {
			return `{"query": "query ($w: SpeechWhere) { speeches(first: 1, where: $w) { totalCount } }", "variables": {"w": ` + strings.Repeat(`{"not":`, n) + `{}` + strings.Repeat("}", n) + `}}`
		}),
		family("a filter that nests in the text", badInput, []int{11, 60, 150}, func(n int) string {
			return query("{ speeches(first: 1, where: " + strings.Repeat("{not: ", n) + "{}" + strings.Repeat("}", n) + ") { totalCount } }")
		}),
		family("relations of relations", badInput, []int{6, 11, 40}, func(n int) string {
			return query("{ speeches(first: 1, where: " + strings.Repeat("{has: {verb: MENTIONS, direction: OUT, where: ", n) + "{}" + strings.Repeat("}}", n) + ") { totalCount } }")
		}),
		family("variables that nest", badInput, []int{51, 200, 490}, func(n int) string {
			return `{"query": "{ stats { kinds { count } } }", "variables": {"x": ` + strings.Repeat("[", n) + strings.Repeat("]", n) + `}}`
		}),
		family("JSON that nests", badRequest, []int{501, 9_000, 20_000, 100_000}, func(n int) string {
			return `{"query": "{ stats { kinds { count } } }", "variables": {"x": ` + strings.Repeat(`[`, n) + strings.Repeat("]", n) + `}}`
		}),
	)
}

// introspections ask the schema about itself, round and round.
func introspections() []attack {
	return slices.Concat(
		family("schemas by alias", metaHeavy, []int{6, 10, 15}, func(n int) string {
			return query("{" + each(n, " a%d: __schema { types { name } }") + " }")
		}),
		family("types by alias", metaHeavy, []int{6, 14}, func(n int) string {
			return query("{" + each(n, ` a%d: __type(name: "Speech") { fields { type { fields { type { ofType { ofType { name } } } args { type { name } } } } } }`) + " }")
		}),
		family("fields of types of fields", invalid, upTo(3, 9, 1), func(n int) string {
			return query("{ __schema { types { " + strings.Repeat("fields { type { ", n) + "name" + strings.Repeat(" } }", n) + " } } }")
		}),
		family("types of arguments", invalid, []int{2, 3, 5}, func(n int) string {
			return query("{ __schema { types { fields { " + strings.Repeat("args { type { fields { ", n) + "args { name }" + strings.Repeat(" } } }", n) + " } } } }")
		}),
		family("possible types of interfaces", invalid, []int{3, 6}, func(n int) string {
			return query(`{ __type(name: "Node") { ` + strings.Repeat("possibleTypes { interfaces { ", n) + "name" + strings.Repeat(" } }", n) + " } }")
		}),
	)
}

// values are arguments and variables of sizes that nobody needs.
func values() []attack {
	ids := func(n int) []string { return slices.Repeat([]string{"x"}, n) }
	return slices.Concat(
		family("IDs", badInput, []int{101, 1_500, 50_000}, func(n int) string {
			return withVariables("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", map[string]any{"ids": ids(n)})
		}),
		family("IDs in the text", badInput, []int{101, 400}, func(n int) string {
			return query(`{ nodes(ids: [` + each(n, ` "x"`) + `]) { id } }`)
		}),
		family("a first", badInput, []int{0, -1, 101, 1_000, 99_999_999}, func(n int) string {
			return query(fmt.Sprintf("{ speeches(first: %d) { totalCount } }", n))
		}),
		family("first and last", badInput, []int{1, 100}, func(n int) string {
			return query(fmt.Sprintf("{ speeches(first: %d, last: %d) { totalCount } }", n, n))
		}),
		family("a filter of many", badInput, []int{201, 1_000}, func(n int) string {
			return withVariables("query ($w: SpeechWhere) { speeches(first: 1, where: $w) { totalCount } }", map[string]any{"w": map[string]any{"title": map[string]any{"in": ids(n)}}})
		}),
		family("a filter of many ors", badInput, []int{201, 600}, func(n int) string {
			return withVariables("query ($w: SpeechWhere) { speeches(first: 1, where: $w) { totalCount } }", map[string]any{"w": map[string]any{"or": slices.Repeat([]any{map[string]any{"title": map[string]any{"eq": "x"}}}, n)}})
		}),
		family("words", badInput, []int{201, 5_000, 200_000}, func(n int) string {
			return withVariables("query ($t: String!) { search(text: $t) { names(first: 1) { totalCount } } }", map[string]any{"t": strings.Repeat("党", min(n, 60_000))})
		}),
		family("a long string", badInput, []int{1_000, 200_000}, func(n int) string {
			return query(`{ search(text: "` + strings.Repeat("x", n) + `") { names(first: 1) { totalCount } } }`)
		}),
		family("variables beside the query", badInput, []int{2_001, 8_000}, func(n int) string {
			m := map[string]any{}
			for i := range n {
				m[fmt.Sprint("v", i)] = i
			}
			return withVariables("{ "+counts+" }", m)
		}),
		family("orders", badInput, []int{201}, func(n int) string {
			return withVariables("query ($o: [SpeechOrder!]!) { speeches(first: 1, orderBy: $o) { totalCount } }", map[string]any{"o": slices.Repeat([]any{map[string]any{"field": "DATE", "direction": "ASC"}}, n)})
		}),
	)
}

// bodies are no requests, or too large.
func bodies() []attack {
	out := slices.Concat(
		family("a body of bytes", schema.ErrorCodeBodyTooLarge, []int{262_145, 300_000, 4_000_000}, func(n int) string { return strings.Repeat("x", n) }),
		family("a query of comments", schema.ErrorCodeBodyTooLarge, []int{300_000}, func(n int) string { return `{"query": "` + strings.Repeat("#", n) + `"}` }),
		family("a batch", badRequest, []int{1, 10, 1_000}, func(n int) string {
			return "[" + strings.TrimSuffix(strings.Repeat(query("{ "+counts+" }")+",", n), ",") + "]"
		}),
	)
	for i, b := range []string{
		"", " ", "null", "true", "1", `"{ stats { kinds { count } } }"`, "{", `{"query"`, `{"query": }`, `{"query": 1}`, `{"query": null}`, `{"query": ["{a}"]}`, `{"query": {"a": 1}}`,
		`{"query": "{ a }"} {"query": "{ a }"}`, `{"query": "{ a }",}`, `{"query": "{ a }", "variables": []}`, `{"query": "{ a }", "variables": "x"}`, `{"query": "{ a }", "extensions": 1}`,
		`{"query": "{ a }", "operationName": 1}`, `{'query': '{ a }'}`, "query={a}", "\x00", `{"query": ""}`, `{}`, `{"query": "{ a }", "variables": {"x": NaN}}`, `{"query": "{ a }", "variables": {"x": 1e}}`,
		`{"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "x"}}}`, `{"query": "{ a }", "extensions": {"persistedQuery": 1}}`,
	} {
		out = append(out, attack{fmt.Sprintf("no request, %d", i), b, badRequest})
	}
	return out
}

// cursors are not of the list that they are given to.
func cursors() []attack {
	var out []attack
	for i, c := range []string{
		"", "x", "AAAA", "null", "0", "-1", "' OR 1=1 --", "\") OR (\"", strings.Repeat("A", 5_000), "eyJrIjpbXX0", "AAAAAAAAeyJpIjoiJyBPUiAxPTEgLS0ifQ", "AAAAAAAAe30", "AAAAAAAAeyJrIjpbMSwyLDNdLCJpIjoieCJ9",
		"AAAAAAAAW10", "%00", "讲话", "\u0000", "AAAAAAAAeyJpIjoiIn0", "AAAAAAAAeyJrIjp7fSwiaSI6IngifQ", "AAAAAAAAeyJrIjpbW11dLCJpIjoieCJ9",
	} {
		out = append(out, attack{fmt.Sprintf("a cursor, %d", i), withVariables("query ($c: String) { speeches(first: 1, after: $c) { totalCount } }", map[string]any{"c": c}), schema.ErrorCodeInvalidCursor})
	}
	return out
}

// listsInLists asks for every list of the schema in every other, 100 of each, three
// deep: a new field cannot forget to be reckoned.
func listsInLists(t testing.TB) []attack {
	t.Helper()
	s := schema.NewExecutableSchema(schema.Config{}).Schema()
	item := func(f *ast.FieldDefinition) *ast.Definition {
		d := s.Types[f.Type.Name()]
		if nodes := d.Fields.ForName("nodes"); strings.HasSuffix(d.Name, "Connection") && nodes != nil {
			return s.Types[nodes.Type.Name()]
		}
		return nil
	}
	needed := func(f *ast.FieldDefinition) bool {
		return slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil })
	}
	var out []attack
	for _, f := range s.Query.Fields {
		if item(f) == nil || needed(f) {
			continue
		}
		for _, of := range append([]*ast.Definition{item(f)}, s.GetPossibleTypes(item(f))...) {
			for _, g := range of.Fields {
				if item(g) == nil || needed(g) {
					continue
				}
				inner := ""
				for _, h := range item(g).Fields {
					if item(h) != nil && !needed(h) {
						inner += fmt.Sprintf(" %s(first: 100) { nodes { __typename } pageInfo { endCursor } }", h.Name)
					}
				}
				if inner == "" && g.Directives.ForName("listSize") != nil {
					continue // short by its nature
				}
				fields := fmt.Sprintf("%s(first: 100) { totalCount edges { cursor node { __typename%s } } nodes { __typename%s } }", g.Name, inner, inner)
				q := fmt.Sprintf("{ a: %[1]s(first: 100) { nodes { ... on %[2]s { %[3]s } } } b: %[1]s(first: 100) { edges { node { ... on %[2]s { %[3]s } } } } }", f.Name, of.Name, fields)
				out = append(out, attack{f.Name + " of " + of.Name + "." + g.Name, query(q), complex})
			}
		}
	}
	if len(out) < 40 {
		t.Fatalf("%d lists in lists only", len(out))
	}
	return out
}

// byHand are those that somebody thought of.
func byHand() []attack {
	return []attack{
		{"fragments in a ring", query("{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }"), schema.ErrorCodeGraphqlValidationFailed},
		{"schema, fields of fields", query("{ __schema {types {fields {type {fields {type {fields {name}}}}}}} }"), schema.ErrorCodeGraphqlValidationFailed},
		{"schema, of all types", query("{ __schema {types {fields {args {type {fields {args {type {enumValues {name description}}}}}}}}} }"), schema.ErrorCodeIntrospectionTooComplex},
		{"unknown fields", query("{" + strings.Repeat(" x", 900) + "}"), complex},
		{"unknown fields, each other", query("{" + each(900, " x%d") + "}"), schema.ErrorCodeGraphqlValidationFailed},
		{"directives", query("{ stats" + strings.Repeat(" @include(if: true)", 100_000/18) + " {kinds {count}} }"), complex},
		{"directives, unknown", query("{ stats" + strings.Repeat(" @x", 400) + " {kinds {count}} }"), schema.ErrorCodeGraphqlValidationFailed},
		{"nested objects", query("{ " + strings.Repeat("node(id: 1) { ... on Section { parent { ", 30) + "id" + strings.Repeat(" } } }", 30) + " }"), schema.ErrorCodeGraphqlValidationFailed},
		{"lists of lists", query("{ entities(first: 100) { nodes { relations(first: 100) { nodes { id } } mentions(first: 100) { nodes { count } } } } }"), complex},
		{"lists beside lists", query("{ speeches(first: 100) { nodes { a: mentions(first: 50) {nodes {count}} b: mentions(first: 50) {nodes {count}} c: mentions(first: 50) {nodes {count}} } } }"), complex},
		{"lists in short lists", query("{ directives(first: 100) { nodes { refersTo(first: 100) { nodes { other { ... on Policy { relations(first: 100) { nodes { id } } } } } } } } }"), complex},
		{"short lists in turns", query("{ directives(first: 100) { nodes { addressedTo(first: 4) { nodes { other { ... on Body { relations(first: 4, verb: [ADDRESSED_TO]) { nodes { from { ... on Directive { refersTo(first: 100) { nodes { id } } } } } } } } } } } } }"), complex},
		{"texts of all", query("{ speeches(first: 100) { nodes { text directives(first: 50) { nodes { speech { text } } } } } }"), complex},
		{"a first beyond numbers", query("{ speeches(first: 99999999999999999999) { totalCount } }"), schema.ErrorCodeGraphqlValidationFailed},
		{"a block string", query(`{ search(text: """` + strings.Repeat("\n x", 50_000) + `""") { names(first: 1) {totalCount} } }`), schema.ErrorCodeBadUserInput},
		{"not UTF-8", "{\"query\": \"{ \xff\xfe }\"}", parse},
		{"control characters", query("{ \x00 }"), parse},
	}
}

// fragments is a chain of fragments, each within the one before.
func fragments(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment S%d on Section { parent { ...S%d } }", i, i+1)
	}
	return b.String() + fmt.Sprintf(" fragment S%d on Section { id }", n)
}
