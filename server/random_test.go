package server_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/schema"
	"mailuo/server"
)

// TestRandomQueries asks random queries of every field of the schema. None may
// fail within, and each store must answer as brute force does.
func TestRandomQueries(t *testing.T) {
	t.Parallel()
	wide := func(c *server.Config) {
		c.Limits = server.Limits{Tokens: 100_000, Depth: 50, Aliases: 10_000, Expanded: 100_000, Repeats: 1_000, Cost: 10_000_000}
	}
	onEachStore(t, func(t *testing.T, open opener) {
		store := filled(t, open)
		s := newServer(t, store, wide)
		model := newServer(t, graphtest.Model(graphtest.Options(), facts(t)...), wide, func(c *server.Config) {
			c.Records = store.(interface{ Records() graph.Records }).Records() // it archives nothing itself
		})
		sc := schema.NewExecutableSchema(schema.Config{}).Schema()
		for seed := range uint64(150) {
			w := &queryWriter{Rand: rand.New(rand.NewPCG(seed, 7)), schema: sc, left: 40}
			query := w.query()
			got, want := post(t, s, query, nil), post(t, model, query, nil)
			for _, e := range append(got.Errors, want.Errors...) {
				t.Errorf("seed %d: %v", seed, e)
			}
			if !bytes.Equal(got.Data, want.Data) {
				t.Errorf("seed %d: %s\ngot  %.2000s\nwant %.2000s", seed, query, got.Data, want.Data)
			}
			if t.Failed() {
				t.FailNow()
			}
		}
	})
}

// queryWriter writes random queries.
type queryWriter struct {
	*rand.Rand
	schema *ast.Schema
	b      strings.Builder
	left   int // how many fields that lead on may still be written
	n      int // numbers aliases
}

func (w *queryWriter) query() string {
	w.b.WriteString("query {")
	for range 1 + w.IntN(2) {
		root := []string{
			`speeches(first: %d, orderBy: [{field: TITLE, direction: DESC}])`, `speeches(last: %d)`, `entities(first: %d)`,
			`entities(last: %d, kinds: [MEETING, BODY, DOCUMENT])`, `directives(first: %d, orderBy: [{field: DUE}])`,
			`directives(last: %d, where: {addressee: {}})`,
		}[w.IntN(6)]
		w.n++
		fmt.Fprintf(&w.b, " r%d: "+root+" {", w.n, 1+w.IntN(9))
		typ := map[string]string{"s": "SpeechConnection", "e": "EntityConnection", "d": "DirectiveConnection"}[root[:1]]
		w.set(typ, 0)
		w.b.WriteString("}")
	}
	w.b.WriteString("}")
	return w.b.String()
}

// set writes a selection on a type; __typename stands in each, so that none is empty.
func (w *queryWriter) set(name string, depth int) {
	def := w.schema.Types[name]
	w.b.WriteString(" __typename")
	chance := 3
	if strings.HasSuffix(name, "Connection") || strings.HasSuffix(name, "Edge") {
		chance = 8 // on to what the page holds
	}
	for _, f := range def.Fields {
		// The model makes no cursors.
		if strings.HasPrefix(f.Name, "__") || strings.HasSuffix(strings.ToLower(f.Name), "cursor") || w.IntN(10) >= chance {
			continue
		}
		w.field(f, depth)
	}
	if def.IsAbstractType() {
		for _, t := range w.schema.PossibleTypes[name] {
			if w.IntN(3) == 0 {
				w.b.WriteString(" ... on " + t.Name + " {")
				w.set(t.Name, depth)
				w.b.WriteString("}")
			}
		}
	}
}

func (w *queryWriter) field(f *ast.FieldDefinition, depth int) {
	def := w.schema.Types[f.Type.Name()]
	leaf := def.IsLeafType()
	if !leaf && (w.left <= 0 || depth > 9) {
		return
	}
	w.b.WriteByte(' ')
	if len(f.Arguments) > 0 || w.IntN(8) == 0 {
		w.n++
		fmt.Fprintf(&w.b, "a%d: ", w.n)
	}
	w.b.WriteString(f.Name)
	w.arguments(f)
	if leaf {
		return
	}
	w.left--
	w.b.WriteString(" {")
	w.set(def.Name, depth+1)
	w.b.WriteString("}")
}

func (w *queryWriter) arguments(f *ast.FieldDefinition) {
	if len(f.Arguments) == 0 {
		return
	}
	page := "first"
	if f.Arguments.ForName("last") != nil && w.IntN(3) == 0 {
		page = "last"
	}
	fmt.Fprintf(&w.b, "(%s: %d", page, 1+w.IntN(6))
	if f.Arguments.ForName("direction") != nil {
		w.b.WriteString(", direction: " + []string{"OUT", "IN", "BOTH"}[w.IntN(3)] + ", order: " + []string{"VERB", "LATEST"}[w.IntN(2)])
	}
	if f.Arguments.ForName("verb") != nil && w.IntN(3) == 0 {
		w.b.WriteString(", verb: [MENTIONS, HELD_BY, ISSUED_BY, ADDRESSED_TO, STATES]")
	}
	if f.Arguments.ForName("kinds") != nil && w.IntN(3) == 0 {
		w.b.WriteString(", kinds: [BODY, MEETING]")
	}
	w.b.WriteByte(')')
}
