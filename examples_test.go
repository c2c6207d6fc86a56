package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph/neo4j/neo4jtest"
	"mailuo/server"
)

// TestExamples asks every example that GraphiQL lists on both stores: none fails,
// each finds something in testdata/speeches, and the stores agree.
func TestExamples(t *testing.T) {
	neo4jtest.Wipe(t)
	examples, err := server.Examples()
	if err != nil {
		t.Fatal(err)
	}
	stores := []string{filepath.Join(t.TempDir(), "a.db"), neo4jtest.Current(t).URI}
	for _, store := range stores {
		command(t, "ingest", "--store", store, filepath.Join("testdata", "speeches"))
	}
	for _, store := range stores {
		judge(t, store)
	}
	for _, e := range examples {
		t.Run(e.Name, func(t *testing.T) {
			var answers []string
			for _, store := range stores {
				args := []string{"query", "--store", store}
				if e.Variables != "" {
					args = append(args, "--variables", e.Variables)
				}
				answers = append(answers, answer(t, command(t, append(args, e.Query)...)))
			}
			if diff := cmp.Diff(answers[0], answers[1]); diff != "" {
				t.Errorf("the stores do not agree (-SQLite +Neo4j):\n%s", diff)
			}
			var data any
			if err := json.Unmarshal([]byte(answers[0]), &data); err != nil {
				t.Fatal(err)
			}
			if at, empty := emptyPart(data, ""); empty {
				t.Errorf("%s is empty: the example shows nothing\n%s", at, answers[0])
			}
		})
	}
}

// judge says something of the speeches that leaves every answer as it is.
func judge(t *testing.T, store string) {
	t.Helper()
	var found struct {
		Documents struct {
			Nodes []struct {
				Relations struct{ Nodes []struct{ ID string } }
			}
		}
		Bodies, Directives struct{ Nodes []struct{ ID string } }
	}
	text := answer(t, command(t, "query", "--store", store, `{
		documents: entities(kinds: [DOCUMENT], first: 1, where: {has: {verb: ISSUED_BY, direction: OUT}}) { nodes { relations(first: 1, verb: [ISSUED_BY]) { nodes { id } } } }
		bodies: entities(kinds: [BODY], first: 2) { nodes { id } }
		directives(first: 1) { nodes { id } } }`))
	if err := json.Unmarshal([]byte(text), &found); err != nil {
		t.Fatal(err)
	}
	for _, said := range []string{
		fmt.Sprintf(`judgeRelation(input: {relation: %q, verdict: CONFIRMED, why: "原文明确"})`, found.Documents.Nodes[0].Relations.Nodes[0].ID),
		fmt.Sprintf(`judgeSame(input: {keep: %q, other: %q, verdict: NOT_SAME, why: "两个机构"})`, found.Bodies.Nodes[0].ID, found.Bodies.Nodes[1].ID),
		fmt.Sprintf(`reportDoubt(input: {id: %q, why: "不像要求"})`, found.Directives.Nodes[0].ID),
	} {
		answer(t, command(t, "query", "--store", store, "mutation { "+said+" { item { judgement { id } } } }"))
	}
}

// emptyPart finds a list or object right under the root of an answer, or a
// connection's items, that hold nothing.
func emptyPart(data any, at string) (string, bool) {
	switch x := data.(type) {
	case nil:
		return at, true
	case []any:
		return at, len(x) == 0
	case map[string]any:
		if at == "" && len(x) == 0 {
			return "data", true
		}
		for key, value := range x {
			if at == "" || key == "nodes" || key == "edges" {
				if where, empty := emptyPart(value, strings.TrimPrefix(fmt.Sprintf("%s.%s", at, key), ".")); empty {
					return where, true
				}
			}
		}
	}
	return "", false
}
