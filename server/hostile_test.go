package server_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"mailuo/graph/graphtest"
	"mailuo/schema"
	"mailuo/server"
)

// hostile is what people send who want a server to work for them, or to stop.
func hostile() map[string]struct {
	body string
	code schema.ErrorCode
} {
	query := func(q string) string {
		b, err := json.Marshal(map[string]string{"query": q})
		if err != nil {
			panic(err)
		}
		return string(b)
	}
	each := func(n int, line string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, line, i)
		}
		return b.String()
	}
	doubling := func(levels int, last string) string {
		var b strings.Builder
		b.WriteString("{ ...F0 ...F0 }")
		for i := range levels {
			fmt.Fprintf(&b, " fragment F%d on Query { ...F%d ...F%d }", i, i+1, i+1)
		}
		return b.String() + fmt.Sprintf(" fragment F%d on Query { %s }", levels, last)
	}
	nest := func(n int, open, inner, closing string) string {
		return "{ " + strings.Repeat(open, n) + inner + strings.Repeat(closing, n) + " }"
	}
	const complex, deep, parse = schema.ErrorCodeQueryTooComplex, schema.ErrorCodeQueryTooDeep, schema.ErrorCodeGraphqlParseFailed
	all := map[string]struct {
		body string
		code schema.ErrorCode
	}{
		"fragments in a ring":        {query("{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }"), schema.ErrorCodeGraphqlValidationFailed},
		"aliases":                    {query("{" + each(100, " a%d: stats {kinds {count}}") + "}"), schema.ErrorCodeTooManyAliases},
		"aliases in a fragment":      {query("{ ...F } fragment F on Query {" + each(100, " a%d: stats {kinds {count}}") + "}"), schema.ErrorCodeTooManyAliases},
		"schemas by alias":           {query("{" + each(60, " a%d: __schema {types {name}}") + "}"), schema.ErrorCodeIntrospectionTooComplex},
		"types by alias":             {query("{" + each(14, ` a%d: __type(name: "Speech") {fields {type {fields {type {ofType {ofType {name}}} args {type {name}}}}}}`) + "}"), schema.ErrorCodeIntrospectionTooComplex},
		"schema, fields of fields":   {query("{ __schema {types {fields {type {fields {type {fields {name}}}}}}} }"), schema.ErrorCodeGraphqlValidationFailed},
		"schema, of all types":       {query("{ __schema {types {fields {args {type {fields {args {type {enumValues {name description}}}}}}}}} }"), schema.ErrorCodeIntrospectionTooComplex},
		"leaf fields":                {query("{ stats { kinds {" + strings.Repeat(" count", 900) + "} } }"), complex},
		"leaf fields, many":          {query("{ stats { kinds {" + strings.Repeat(" count", 15_000) + "} } }"), complex},
		"unknown fields":             {query("{" + strings.Repeat(" x", 900) + "}"), complex},
		"unknown fields, each other": {query("{" + each(900, " x%d") + "}"), schema.ErrorCodeGraphqlValidationFailed},
		"directives":                 {query("{ stats" + strings.Repeat(" @include(if: true)", 100_000/18) + " {kinds {count}} }"), complex},
		"directives, unknown":        {query("{ stats" + strings.Repeat(" @x", 400) + " {kinds {count}} }"), schema.ErrorCodeGraphqlValidationFailed},
		"nested objects":             {query(nest(30, "node(id: 1) { ... on Section { parent { ", "id", " } } }")), schema.ErrorCodeGraphqlValidationFailed},
		"deep":                       {query(`{ node(id: "x") { ... on Section { ` + strings.Repeat("parent { ", 100) + "id" + strings.Repeat(" }", 102) + " }"), deep},
		"deep by fragments":          {query(`{ node(id: "x") { ...S0 } }` + strings.Repeat(" ", 3) + fragments(30)), deep},
		"braces":                     {query(strings.Repeat("{", 100_000)), parse},
		"brackets":                   {query(`{ nodes(ids: ` + strings.Repeat("[", 100_000) + ") {id} }"), complex},
		"lists of lists":             {query("{ entities(first: 100) { nodes { relations(first: 100) { nodes { id } } mentions(first: 100) { nodes { count } } } } }"), complex},
		"lists beside lists":         {query("{ speeches(first: 100) { nodes { a: mentions(first: 50) {nodes {count}} b: mentions(first: 50) {nodes {count}} c: mentions(first: 50) {nodes {count}} } } }"), complex},
		"lists in short lists":       {query("{ directives(first: 100) { nodes { refersTo(first: 100) { nodes { other { ... on Policy { relations(first: 100) { nodes { id } } } } } } } } }"), complex},
		"short lists in turns":       {query("{ directives(first: 100) { nodes { addressedTo(first: 4) { nodes { other { ... on Body { relations(first: 4, verb: [ADDRESSED_TO]) { nodes { from { ... on Directive { refersTo(first: 100) { nodes { id } } } } } } } } } } } } }"), complex},
		"texts of all":               {query("{ speeches(first: 100) { nodes { text directives(first: 50) { nodes { speech { text } } } } } }"), complex},
		"a huge first":               {query("{ speeches(first: 99999999) { totalCount } }"), schema.ErrorCodeBadUserInput},
		"a first beyond numbers":     {query("{ speeches(first: 99999999999999999999) { totalCount } }"), schema.ErrorCodeGraphqlValidationFailed},
		"many IDs":                   {`{"query": "query ($ids: [ID!]!) { nodes(ids: $ids) {id} }", "variables": {"ids": [` + strings.TrimSuffix(strings.Repeat(`"x",`, 1_500), ",") + `]}}`, schema.ErrorCodeBadUserInput},
		"very many IDs":              {`{"query": "query ($ids: [ID!]!) { nodes(ids: $ids) {id} }", "variables": {"ids": [` + strings.TrimSuffix(strings.Repeat(`"x",`, 50_000), ",") + `]}}`, schema.ErrorCodeBadUserInput},
		"a filter that nests":        {`{"query": "query ($w: SpeechWhere) { speeches(first: 1, where: $w) {totalCount} }", "variables": {"w": ` + strings.Repeat(`{"not":`, 5_000) + `{}` + strings.Repeat("}", 5_000) + `}}`, schema.ErrorCodeBadUserInput},
		"variables that nest":        {`{"query": "{ stats {kinds {count}} }", "variables": {"x": ` + strings.Repeat(`[`, 9_000) + strings.Repeat("]", 9_000) + `}}`, schema.ErrorCodeBadUserInput},
		"JSON that nests too deep":   {`{"query": "{ stats {kinds {count}} }", "variables": {"x": ` + strings.Repeat(`[`, 20_000) + strings.Repeat("]", 20_000) + `}}`, schema.ErrorCodeBadRequest},
		"a body too large":           {`{"query": "` + strings.Repeat("#", 300_000) + `"}`, schema.ErrorCodeBodyTooLarge},
		"a batch":                    {`[` + strings.TrimSuffix(strings.Repeat(`{"query": "{ stats {kinds {count}} }"},`, 1_000), ",") + `]`, schema.ErrorCodeBadRequest},
		"operations":                 {query(each(200, " query q%d {stats {kinds {count}}}")), complex},
		"variables unused":           {query("query (" + each(240, " $v%d: Int") + ") { stats {kinds {count}} }"), schema.ErrorCodeGraphqlValidationFailed},
		"a cursor of another kind":   {query(`{ speeches(first: 1, after: "AAAAAAAAeyJpIjoiJyBPUiAxPTEgLS0ifQ") {totalCount} }`), schema.ErrorCodeInvalidCursor},
		"a long string":              {query(`{ search(text: "` + strings.Repeat("x", 200_000) + `") { names(first: 1) {totalCount} } }`), schema.ErrorCodeBadUserInput},
		"a block string":             {query(`{ search(text: """` + strings.Repeat("\n x", 50_000) + `""") { names(first: 1) {totalCount} } }`), schema.ErrorCodeBadUserInput},
		"not UTF-8":                  {"{\"query\": \"{ \xff\xfe }\"}", parse},
		"control characters":         {query("{ \x00 }"), parse},
	}
	for levels := 11; levels <= 60; levels += 7 {
		all[fmt.Sprintf("doubling, %d levels", levels)] = struct {
			body string
			code schema.ErrorCode
		}{query(doubling(levels, "stats {kinds {count}}")), complex}
	}
	return all
}

// fragments is a chain of fragments, each within the one before.
func fragments(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment S%d on Section { parent { ...S%d } }", i, i+1)
	}
	return b.String() + fmt.Sprintf(" fragment S%d on Section { id }", n)
}

// TestHostile: each of them is refused with its code before anything is executed.
func TestHostile(t *testing.T) {
	t.Parallel()
	store := &counting{Store: graphtest.Model(graphtest.Options(), facts(t)...)}
	s := newServer(t, store)
	for name, c := range hostile() {
		t.Run(name, func(t *testing.T) {
			a := send(t, s, c.body)
			if len(a.Errors) == 0 || a.Errors[0].code() != string(c.code) {
				t.Fatalf("%d %.300v, want %s", a.Status, a.Errors, c.code)
			}
			if len(a.Errors) > 100 {
				t.Errorf("%d errors", len(a.Errors))
			}
			for _, e := range a.Errors {
				if len(e.Message) > 500 {
					t.Errorf("a message of %d bytes", len(e.Message))
				}
			}
		})
	}
	if n := store.calls.Load(); n != 0 {
		t.Errorf("%d calls of the store", n)
	}
}

// TestHostileMemory: refusing them in parallel keeps nothing.
func TestHostileMemory(t *testing.T) {
	s := newServer(t, graphtest.Model(graphtest.Options()))
	var bodies []string
	for _, c := range hostile() {
		bodies = append(bodies, c.body)
	}
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	done := make(chan bool)
	for i := range 8 {
		go func() {
			defer func() { done <- true }()
			for n := range 3 * len(bodies) {
				send(t, s, bodies[(n+i)%len(bodies)])
			}
		}()
	}
	for range 8 {
		<-done
	}
	if after := heap(); after > before+8<<20 {
		t.Errorf("the heap grew by %d bytes", after-before)
	}
}

// TestCachesAreBounded: as many valid queries as you like fill no more than the cache.
func TestCachesAreBounded(t *testing.T) {
	s := newServer(t, graphtest.Model(graphtest.Options()), func(c *server.Config) { c.Limits.QueryCache, c.Limits.PersistedCache = 1<<20, 1<<20 })
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	before := m.HeapAlloc
	for i := range 3_000 {
		query := fmt.Sprintf("# %d %s\n{ stats {kinds {count}} }", i, strings.Repeat("x", 10_000))
		if a := post(t, s, query, nil); a.Errors != nil {
			t.Fatal(a.Errors)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&m)
	if m.HeapAlloc > before+6<<20 {
		t.Errorf("the heap grew by %d bytes", m.HeapAlloc-before)
	}
}
