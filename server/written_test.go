package server_test

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"mailuo/graph"
	"mailuo/schema"
	"mailuo/server"
)

// lame is a store some of whose reads fail, or panic: always the same.
type lame struct {
	graph.Store
	relations, byID, panics bool
}

func (l lame) fall(falls bool) error {
	if falls && l.panics {
		panic("a fault of the store")
	}
	if falls {
		return errors.New("a fault of the store")
	}
	return nil
}

func (l lame) Nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	if err := l.fall(l.byID && q.IDs != nil); err != nil {
		return graph.NodePage{}, err
	}
	return l.Store.Nodes(ctx, q)
}

func (l lame) Relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	if err := l.fall(l.relations); err != nil {
		return nil, err
	}
	return l.Store.Relations(ctx, q)
}

// TestWritten: answers that our own writers write are those that gqlgen gives, with
// the same errors at the same places, whatever is asked and whatever fails.
func TestWritten(t *testing.T) {
	t.Parallel()
	store := filled(t, openSQLite)
	examples, err := server.Examples()
	if err != nil {
		t.Fatal(err)
	}
	wide := func(c *server.Config) {
		c.Limits = server.Limits{Tokens: 100_000, Depth: 50, Aliases: 10_000, Expanded: 100_000, Repeats: 1_000, Cost: 10_000_000, Errors: 1_000_000}
	}
	queries := []string{
		`{__typename a: __schema {queryType {name}} __type(name: "Item") {kind fields {name}}}`,
		`{node(id: "nothing") {id} speeches(first: 2) {nodes {... @include(if: false) {id} title: id @skip(if: true) date}}}`,
		`{speeches(first: 2) {nodes {text: title text2: text unresolved(first: 3) {edges {cursor node {text}}}} pageInfo {endCursor}}}`,
	}
	for _, e := range examples {
		if e.Variables == "" {
			queries = append(queries, e.Query)
		}
	}
	sc := schema.NewExecutableSchema(schema.Config{}).Schema()
	for seed := range uint64(100) {
		w := &queryWriter{Rand: rand.New(rand.NewPCG(seed, 11)), schema: sc, left: 40}
		queries = append(queries, w.query())
	}
	for _, l := range []lame{{}, {relations: true}, {byID: true}, {relations: true, byID: true, panics: true}} {
		l.Store = store
		t.Run(fmt.Sprintf("relations fail %v, nodes %v, by panic %v", l.relations, l.byID, l.panics), func(t *testing.T) {
			t.Parallel()
			own, gqlgen := newServer(t, l, wide), newServer(t, l, wide)
			server.ExecutedByGqlgen(gqlgen)
			for _, q := range queries {
				got, want := post(t, own, q, nil), post(t, gqlgen, q, nil)
				if g, w := toldErrors(got), toldErrors(want); !slices.Equal(g, w) {
					t.Errorf("%s\ngot errors  %v\nwant errors %v", q, g, w)
				}
				if !bytes.Equal(got.Data, want.Data) {
					t.Errorf("%s\ngot  %.3000s\nwant %.3000s", q, got.Data, want.Data)
				}
				if t.Failed() {
					t.FailNow()
				}
			}
		})
	}
}

// toldErrors are the errors of an answer in an order of their own, without what differs
// from request to request.
func toldErrors(a answer) []string {
	var out []string
	for _, e := range a.Errors {
		out = append(out, fmt.Sprint(e.Path, e.Locations, e.Extensions["code"]))
	}
	slices.SortFunc(out, cmp.Compare[string])
	return out
}
