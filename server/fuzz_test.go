package server_test

import (
	"encoding/base64"
	"encoding/json"
	"testing"

	"mailuo/graph/graphtest"
	"mailuo/server"
)

// FuzzFilter: whatever a filter says, the answer is data or an error for users,
// and each store gives the same.
func FuzzFilter(f *testing.F) {
	for _, s := range []string{
		`{}`, `{"level": {"eq": "CITY"}}`, `{"not": {"or": [{"title": {"contains": "讲话"}}, {"date": {"gte": "2023", "lt": "../2024"}}]}}`,
		`{"has": {"verb": "STATES", "where": {"has": {"verb": "ADDRESSED_TO", "role": "LEAD"}}}}`, `{"title": {"eq": "' OR 1=1 --"}}`,
		`{"speaker": {"isNull": true}}`, `{"and": [], "or": []}`, `{"id": {"in": ["x", ""]}}`, `{"place": {"startsWith": "\u0000", "lt": "\ud800"}}`,
		`{"date": {"eq": "2023-02-30"}}`, `{"meeting": {"exists": false, "where": {"term": {"gt": 99999999999}}}}`, `[]`, `null`, `{"mentions": {"where": {"text": {"contains": "%_*"}}}}`,
	} {
		f.Add(s)
	}
	s := newServer(f, filled(f, openSQLite))
	model := newServer(f, graphtest.Model(graphtest.Options(), facts(f)...))
	const query = `query ($w: SpeechWhere) { speeches(first: 5, where: $w) { totalCount nodes { id } } }`
	f.Fuzz(func(t *testing.T, where string) {
		var w any
		if json.Unmarshal([]byte(where), &w) != nil {
			return
		}
		got := s.Execute(t.Context(), server.Request{Query: query, Variables: map[string]any{"w": w}})
		want := model.Execute(t.Context(), server.Request{Query: query, Variables: map[string]any{"w": w}})
		if string(got.Data) != string(want.Data) || len(got.Errors) != len(want.Errors) {
			t.Errorf("%s: %s %v, want %s %v", where, got.Data, got.Errors, want.Data, want.Errors)
		}
		for _, e := range got.Errors {
			if e.Extensions["code"] == "INTERNAL" {
				t.Errorf("%s: %v", where, e)
			}
		}
	})
}

// FuzzCursor: whatever a cursor is, it is one of the list or an error for users.
func FuzzCursor(f *testing.F) {
	s := newServer(f, filled(f, openSQLite))
	const query = `query ($c: String, $n: Int!) { speeches(first: $n, after: $c) { nodes { id sentences(first: 2) { edges { cursor } } } edges { cursor } }
		one: speeches(first: 1) { nodes { sentences(first: 1, after: $c) { nodes { id } } relations(last: 1, before: $c) { nodes { id } } unresolved(first: 1, after: $c) { nodes { text } } } }
		search(text: "党") { names(first: 1, after: $c) { edges { cursor } } } }`
	var page struct {
		Speeches struct {
			Edges []struct{ Cursor string }
			Nodes []struct {
				Sentences struct{ Edges []struct{ Cursor string } }
			}
		}
		Search struct {
			Names struct{ Edges []struct{ Cursor string } }
		}
	}
	ask(f, s, query, map[string]any{"n": 3}, &page)
	for _, e := range append(append(page.Speeches.Edges, page.Search.Names.Edges...), page.Speeches.Nodes[0].Sentences.Edges...) {
		b, err := base64.RawURLEncoding.DecodeString(e.Cursor)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, false)
		f.Add(append(b[:6:6], `{"k":[1,null,"x"],"i":"y"}`...), false)
		f.Add(append(b[:6:6], `{"k":[9223372036854775807],"i":"y"}`...), false)
		f.Add(append(b[:6:6], `{"k":[-9223372036854775808],"i":"y"}`...), false)
		f.Add([]byte(e.Cursor), true)
	}
	f.Fuzz(func(t *testing.T, cursor []byte, plain bool) {
		c := string(cursor)
		if !plain {
			c = base64.RawURLEncoding.EncodeToString(cursor)
		}
		r := s.Execute(t.Context(), server.Request{Query: query, Variables: map[string]any{"n": 3, "c": c}})
		if _, err := json.Marshal(r); err != nil {
			t.Error(err)
		}
		for _, e := range r.Errors {
			if e.Extensions["code"] == "INTERNAL" {
				t.Errorf("%q: %v", c, e)
			}
		}
	})
}

// FuzzBody: whatever a body is, the answer is JSON with a code and no panic.
func FuzzBody(f *testing.F) {
	for _, c := range hostile(f) {
		if len(c.body) < 5_000 {
			f.Add([]byte(c.body))
		}
	}
	f.Add([]byte(`{"query": "query ($x: SpeechWhere, $n: Int = 1) { speeches(first: $n, where: $x) { nodes { ...F } } } fragment F on Speech { title }", "variables": {"x": {"level": {"in": ["CITY"]}}}}`))
	f.Add([]byte(`{"query": "{stats{kinds{count}}}", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}`))
	s := newServer(f, graphtest.Model(graphtest.Options(), graphtest.Fixture()...))
	f.Fuzz(func(t *testing.T, body []byte) {
		a := send(t, s, string(body))
		for _, e := range a.Errors {
			if e.code() == "" || e.code() == "INTERNAL" {
				t.Errorf("%+v", e)
			}
		}
		if a.Data == nil && len(a.Errors) == 0 {
			t.Errorf("%d, neither data nor errors", a.Status)
		}
	})
}
