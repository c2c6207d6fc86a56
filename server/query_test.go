package server_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"mailuo/graph"
)

// TestQueries runs each query of testdata/queries and compares the answer, data
// and errors, with the one that stands there.
func TestQueries(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/queries/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no queries: %v", err)
	}
	onEachStore(t, func(t *testing.T, open opener) {
		s, ids := newServer(t, filled(t, open)), idsByName(t)
		for _, file := range files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
				a, err := txtar.ParseFile(file)
				if err != nil {
					t.Fatal(err)
				}
				query, variables, want := part(a, "query.graphql"), part(a, "variables.json"), part(a, "want.json")
				vars := map[string]any{}
				if variables != nil {
					if err := json.Unmarshal(variables.Data, &vars); err != nil {
						t.Fatal(err)
					}
				}
				got := post(t, s, string(query.Data), named(t, vars, ids).(map[string]any))
				shown, err := json.Marshal(map[string]any{"data": got.Data, "errors": got.Errors})
				if err != nil {
					t.Fatal(err)
				}
				if *update {
					want.Data = []byte(pretty(t, shown))
					if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
						t.Fatal(err)
					}
					return
				}
				if diff := cmp.Diff(string(want.Data), pretty(t, shown)); diff != "" {
					t.Errorf("answer (-want +got):\n%s", diff)
				}
			})
		}
	})
}

// named replaces names in variables by IDs: "@city23" by a node's, and
// "@city23.plenum HELD_BY city23.committee" by a relation's.
func named(t *testing.T, v any, ids map[string]graph.ID) any {
	t.Helper()
	switch x := v.(type) {
	case map[string]any:
		for k, e := range x {
			x[k] = named(t, e, ids)
		}
	case []any:
		for i, e := range x {
			x[i] = named(t, e, ids)
		}
	case string:
		name, ok := strings.CutPrefix(x, "@")
		if !ok {
			return x
		}
		words := strings.Fields(name)
		for i, w := range words {
			if id, ok := ids[w]; ok {
				words[i] = string(id)
			} else if i != 1 {
				t.Fatalf("nothing is called %q", w)
			}
		}
		return strings.Join(words, ".")
	}
	return v
}

// part is a file of an archive, which gets one where it has none, but for variables.
func part(a *txtar.Archive, name string) *txtar.File {
	for i := range a.Files {
		if a.Files[i].Name == name {
			return &a.Files[i]
		}
	}
	if name == "variables.json" {
		return nil
	}
	a.Files = append(a.Files, txtar.File{Name: name})
	return &a.Files[len(a.Files)-1]
}
