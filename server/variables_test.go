package server_test

import (
	"net/http"
	"strings"
	"testing"

	"mailuo/server"
)

// TestVariables: variables that do not fit their types are an error of the request,
// which says where and why; nothing is answered in part.
func TestVariables(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	const list, node = `{ speeches(first: 1, where: $w) {totalCount} stats {kinds {count}} }`, `{ node(id: $id) {id} stats {kinds {count}} }`
	for _, c := range []struct{ name, query, variables, message string }{
		{"missing", `query ($n: Int!) { speeches(first: $n) {totalCount} }`, `{}`, `$n must be given: it is of type Int!`},
		{"null", `query ($n: Int!) { speeches(first: $n) {totalCount} }`, `{"n": null}`, `$n must not be null`},
		{"a number for text", `query ($t: String) { speeches(first: 1, where: {title: {contains: $t}}) {totalCount} stats {kinds {count}} }`, `{"t": 3}`, `$t is 3: it must be text`},
		{"a list for text", `query ($t: String!) { search(text: $t) {names(first: 1) {totalCount}} }`, `{"t": ["x"]}`, `$t is a list: it must be text`},
		{"text for a number", `query ($n: Int) { speeches(first: $n) {totalCount} }`, `{"n": "5"}`, `$n is "5": it must be a whole number of 32 bits`},
		{"a fraction", `query ($n: Int) { speeches(first: $n) {totalCount} }`, `{"n": 1.5}`, `$n is 1.5: it must be a whole number of 32 bits`},
		{"a number too large", `query ($n: Int) { speeches(first: $n) {totalCount} }`, `{"n": 2147483648}`, `$n is 2147483648: it must be a whole number of 32 bits`},
		{"text for a boolean", `query ($b: Boolean!) { stats @include(if: $b) {kinds {count}} }`, `{"b": "true"}`, `$b is "true": it must be true or false`},
		{"a boolean for an ID", `query ($id: ID!) ` + node, `{"id": true}`, `$id is true: it must be text`},
		{"a fraction for an ID", `query ($id: ID!) ` + node, `{"id": 1.5}`, `$id is 1.5: it must be text`},
		{"an enum in other case", `query ($l: Level) { speeches(first: 1, where: {level: {eq: $l}}) {totalCount} }`, `{"l": "city"}`, `$l is "city": it must be one of the names of its enum`},
		{"a number for a date", `query ($d: EDTF) { speeches(first: 1, where: {date: {gte: $d}}) {totalCount} }`, `{"d": 2023}`, `$d is 2023: it must be text`},
		{"text for a filter", `query ($w: SpeechWhere) ` + list, `{"w": "x"}`, `$w is "x": it must be an object`},
		{"a field that there is not", `query ($w: SpeechWhere) ` + list, `{"w": {"titel": {}, "zz": 1}}`, `$w has no field "titel"`},
		{"deep inside", `query ($w: SpeechWhere) ` + list, `{"w": {"and": [{}, {"title": {"in": ["x", 4]}}]}}`, `$w.and[1].title.in[1] is 4: it must be text`},
		{"null inside a list", `query ($w: SpeechWhere) ` + list, `{"w": {"and": [null]}}`, `$w.and[0] must not be null`},
		{"a field left out", `query ($w: SpeechWhere) ` + list, `{"w": {"has": {"direction": "OUT"}}}`, `$w.has.verb must be given: it is of type Verb!`},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := `{"query": "` + strings.ReplaceAll(c.query, `"`, `\"`) + `", "variables": ` + c.variables + `}`
			a := send(t, s, body)
			if a.Status != http.StatusBadRequest || a.Data != nil || len(a.Errors) != 1 {
				t.Fatalf("%d %s %+v", a.Status, a.Data, a.Errors)
			}
			e := a.Errors[0]
			if e.Message != c.message || e.code() != "GRAPHQL_VALIDATION_FAILED" || e.Path != nil || len(e.Locations) != 1 {
				t.Errorf("%+v, want %s", e, c.message)
			}
			old := asBody("application/json", body)
			old.Header.Set("Accept", "application/json")
			if a := do(t, s, old); a.Status != http.StatusOK || a.Data != nil || len(a.Errors) != 1 {
				t.Errorf("for old clients: %d %s %+v", a.Status, a.Data, a.Errors)
			}
		})
	}
}

// TestVariablesThatFit: what the specification lets clients send is taken.
func TestVariablesThatFit(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	for name, c := range map[string]struct{ query, variables, want string }{
		"a whole number with a point": {`query ($n: Int!) { speeches(first: $n) {totalCount} }`, `{"n": 2.0}`, `{"speeches":{"totalCount":7}}`},
		"a default":                   {`query ($n: Int! = 2) { speeches(first: $n) {totalCount} }`, `{}`, `{"speeches":{"totalCount":7}}`},
		"one for a list":              {`query ($l: [Level!]) { speeches(first: 1, where: {level: {in: $l}}) {totalCount} }`, `{"l": "CITY"}`, `{"speeches":{"totalCount":2}}`},
		"one for a list, inside":      {`query ($w: SpeechWhere) { speeches(first: 1, where: $w) {totalCount} }`, `{"w": {"and": {"level": {"in": "CITY"}}}}`, `{"speeches":{"totalCount":2}}`},
		"a number for an ID":          {`query ($id: IDFilter) { speeches(first: 1, where: {id: $id}) {totalCount} }`, `{"id": {"in": [1, "2"]}}`, `{"speeches":{"totalCount":0}}`},
		"null for what may be":        {`query ($w: SpeechWhere) { speeches(first: 1, where: $w) {totalCount} }`, `{"w": null}`, `{"speeches":{"totalCount":7}}`},
		"one that is not asked for":   {`{ speeches(first: 1) {totalCount} }`, `{"x": 3}`, `{"speeches":{"totalCount":7}}`},
		"a field with a default":      {`query ($w: SpeechWhere) { speeches(first: 1, where: $w) {totalCount} }`, `{"w": {"has": {"verb": "DELIVERED_AT"}}}`, `{"speeches":{"totalCount":1}}`},
	} {
		t.Run(name, func(t *testing.T) {
			a := send(t, s, `{"query": "`+strings.ReplaceAll(c.query, `"`, `\"`)+`", "variables": `+c.variables+`}`)
			if a.Status != http.StatusOK || string(a.Data) != c.want || a.Errors != nil {
				t.Errorf("%d %s %+v, want %s", a.Status, a.Data, a.Errors, c.want)
			}
		})
	}
}

// TestDatesInTheText: a date that is no text is refused wherever it stands.
func TestDatesInTheText(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	for _, query := range []string{
		`{ speeches(first: 1, where: {date: {gte: 2023}}) {totalCount} stats {kinds {count}} }`,
		`{ speeches(first: 1, where: {date: {in: ["2023", 2024]}}) {totalCount} stats {kinds {count}} }`,
		`query ($d: EDTF = 2023) { speeches(first: 1, where: {date: {gte: $d}}) {totalCount} stats {kinds {count}} }`,
		`{ entities(first: 1) {nodes {relations(first: 1, period: {year: 2023}) {totalCount}}} }`,
		`{ entities(first: 1) {nodes {relations(first: 1, period: ["2023"]) {totalCount}}} }`,
		`{ entities(first: 1) {nodes {relations(first: 1, period: true) {totalCount}}} }`,
	} {
		a := post(t, s, query, nil)
		if a.Status != http.StatusBadRequest || a.Data != nil || len(a.Errors) != 1 || a.Errors[0].code() != "BAD_USER_INPUT" || !strings.Contains(a.Errors[0].Message, "a date is text") {
			t.Errorf("%s: %d %s %+v", query, a.Status, a.Data, a.Errors)
		}
	}
}

// TestMessages: what is wrong with the document as a whole is said in words that help.
func TestMessages(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t), func(c *server.Config) { c.Limits.Tokens = 50 })
	for body, want := range map[string]string{
		`{"query": "query a {stats{kinds{count}}} query b {stats{kinds{count}}}"}`:                             "the query holds 2 operations: operationName must be given, to say which one to run",
		`{"query": "query a {stats{kinds{count}}}", "operationName": "b"}`:                                     `the query holds no operation of the name "b"`,
		`{"query": "{` + strings.Repeat(" stats{kinds{count}}", 20) + `}"}`:                                    "the query has more than 50 tokens, which is the limit",
		`{"query": "query ($first: Int!, $after: String) {speeches(first: $first) {totalCount}}"}`:             `Variable "$after" is never used.`,
		`{"query": "query ($first: Int!, $w: SpeechWhere) {speeches(first: $first, where: $w) {totalCount}}"}`: "$first must be given: it is of type Int!",
	} {
		a := send(t, s, body)
		if a.Status != http.StatusBadRequest || len(a.Errors) != 1 || a.Errors[0].Message != want {
			t.Errorf("%s: %d %+v, want %s", body, a.Status, a.Errors, want)
		}
	}
}
