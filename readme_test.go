package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph/neo4j/neo4jtest"
)

var update = flag.Bool("update", false, "write the answers in README.md anew")

// example is a query of the README with its answer.
var example = regexp.MustCompile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```")

// TestReadme asks the README's queries, as its reader would, on both stores.
func TestReadme(t *testing.T) {
	neo4jtest.Wipe(t)
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := example.FindAllSubmatchIndex(text, -1)
	if len(examples) < 5 {
		t.Fatalf("README.md holds %d queries with their answers, want five or more", len(examples))
	}
	for _, store := range []string{filepath.Join(t.TempDir(), "a.db"), neo4jtest.Current(t).URI} {
		command(t, "ingest", "--store", store, filepath.Join("testdata", "speeches"))
		for i, e := range examples {
			query, want := string(text[e[2]:e[3]]), string(text[e[4]:e[5]])
			t.Run(fmt.Sprintf("%d on %s", i+1, strings.SplitN(filepath.Base(store), ":", 2)[0]), func(t *testing.T) {
				got := answer(t, command(t, "query", "--store", store, query))
				if diff := cmp.Diff(want, got); diff != "" && !*update {
					t.Errorf("the answer is not the README's (-README +answer); if it is meant, run with -update:\n%s", diff)
				}
			})
		}
	}
	if !*update {
		return
	}
	store := filepath.Join(t.TempDir(), "b.db")
	command(t, "ingest", "--store", store, filepath.Join("testdata", "speeches"))
	updated := example.ReplaceAllFunc(text, func(block []byte) []byte {
		query := string(example.FindSubmatch(block)[1])
		return fmt.Appendf(nil, "```graphql\n%s```\n\n```json\n%s```", query, answer(t, command(t, "query", "--store", store, query)))
	})
	if err := os.WriteFile("README.md", updated, 0o644); err != nil {
		t.Fatal(err)
	}
}

// answer is the data of an answer, indented where a line of it would be long.
func answer(t *testing.T, out string) string {
	t.Helper()
	var r struct{ Data json.RawMessage }
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatal(err)
	}
	return layout(r.Data, "") + "\n"
}

// narrow is the longest line, in code points, that layout makes of what can be broken.
const narrow = 120

// layout writes JSON on one line where that is short, else each of its parts on
// lines of its own.
func layout(data json.RawMessage, indent string) string {
	var compact bytes.Buffer
	_ = json.Compact(&compact, data) // data was read as JSON
	line := strings.NewReplacer(`":`, `": `, `,"`, `, "`, `},{`, `}, {`).Replace(compact.String())
	if data = compact.Bytes(); len([]rune(indent+line)) <= narrow || data[0] != '{' && data[0] != '[' {
		return line
	}
	deeper := indent + "  "
	var parts []string
	d := json.NewDecoder(bytes.NewReader(data))
	_, _ = d.Token()
	for d.More() {
		part := deeper
		if data[0] == '{' {
			key, _ := d.Token()
			part += fmt.Sprintf("%q: ", key)
		}
		var value json.RawMessage
		_ = d.Decode(&value)
		parts = append(parts, part+layout(value, deeper))
	}
	return string(data[0]) + "\n" + strings.Join(parts, ",\n") + "\n" + indent + string(data[len(data)-1])
}

// command runs the program and returns its standard output.
func command(t *testing.T, args ...string) string {
	t.Helper()
	var out, err bytes.Buffer
	a := &app{Context: context.Background(), in: strings.NewReader(""), out: &out, err: &err, getenv: os.Getenv}
	if code := a.run(args); code != exitOK {
		t.Fatalf("mailuo %s: exit code %d: %s", strings.Join(args, " "), code, err.String())
	}
	return out.String()
}
