package graph_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mailuo/graph"
)

// tangle is a small graph of documents that implement, amend and repeal each other.
type tangle struct {
	ids  []graph.ID
	keys []graph.Key
}

func newTangle(rnd *rand.Rand, nodes, edges int) tangle {
	var g tangle
	for i := range nodes {
		g.ids = append(g.ids, graph.EntityID(graph.KindDocument, fmt.Sprint(i), ""))
	}
	verbs := []graph.Verb{graph.VerbImplements, graph.VerbAmends, graph.VerbRepeals}
	for range edges {
		k := graph.Key{Verb: verbs[rnd.IntN(3)], From: g.ids[rnd.IntN(nodes)], To: g.ids[rnd.IntN(nodes)]}
		if k.From != k.To && !slices.Contains(g.keys, k) {
			g.keys = append(g.keys, k)
		}
	}
	return g
}

// around reads as a store does.
func (g tangle) around(verbs []graph.Verb) graph.Surroundings[graph.ID] {
	return func(_ context.Context, of []graph.ID, _ int) ([][]graph.Hop[graph.ID], error) {
		out := make([][]graph.Hop[graph.ID], len(of))
		for i, id := range of {
			for _, k := range g.keys {
				switch {
				case len(verbs) > 0 && !slices.Contains(verbs, k.Verb):
				case k.From == id:
					out[i] = append(out[i], graph.Hop[graph.ID]{To: k.To, Out: true, Verb: k.Verb})
				case k.To == id:
					out[i] = append(out[i], graph.Hop[graph.ID]{To: k.From, Verb: k.Verb})
				}
			}
		}
		return out, nil
	}
}

// keys are those of the relations that hops from a node go by.
func keys(from graph.ID, hops []graph.Hop[graph.ID]) []graph.Key {
	var out []graph.Key
	for _, h := range hops {
		k := graph.Key{Verb: h.Verb, From: from, To: h.To, Role: h.Role}
		if !h.Out {
			k.From, k.To = k.To, k.From
		}
		out, from = append(out, k), h.To
	}
	return out
}

// every finds every way without loops by walking on, and sorts them.
func (g tangle) every(q graph.PathQuery) [][]graph.Key {
	type way struct {
		keys []graph.Key
		ids  []graph.ID
	}
	var found []way
	var walk func(w way)
	walk = func(w way) {
		at := w.ids[len(w.ids)-1]
		if at == q.To {
			found = append(found, way{slices.Clone(w.keys), slices.Clone(w.ids)})
			return
		}
		if len(w.keys) == q.MaxHops {
			return
		}
		best := map[graph.ID]graph.Key{}
		hops, _ := g.around(q.Verbs)(context.Background(), []graph.ID{at}, 0)
		for _, h := range hops[0] {
			k := keys(at, []graph.Hop[graph.ID]{h})[0]
			if b, ok := best[h.To]; !slices.Contains(w.ids, h.To) && (!ok || k.String() < b.String()) {
				best[h.To] = k
			}
		}
		for to, k := range best {
			walk(way{append(w.keys, k), append(w.ids, to)})
		}
	}
	walk(way{ids: []graph.ID{q.From}})
	slices.SortFunc(found, func(a, b way) int {
		return cmp.Or(cmp.Compare(len(a.keys), len(b.keys)), slices.Compare(a.ids, b.ids))
	})
	var keys [][]graph.Key
	for _, w := range found[:min(q.Limit, len(found))] {
		keys = append(keys, w.keys)
	}
	return keys
}

func TestShortestPaths(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	lengths := map[int]int{}
	for i := range 400 {
		g := newTangle(rnd, 2+rnd.IntN(9), rnd.IntN(20))
		q := graph.PathQuery{From: g.ids[0], To: g.ids[1], MaxHops: 1 + rnd.IntN(graph.MaxHops), Limit: 1 + rnd.IntN(graph.MaxPaths)}
		if rnd.IntN(3) == 0 {
			q.Verbs = []graph.Verb{graph.VerbImplements, graph.VerbAmends}
		}
		found, err := graph.ShortestPaths(t.Context(), q, q.From, q.To, g.around(q.Verbs))
		if err != nil {
			t.Fatal(err)
		}
		var got [][]graph.Key
		for _, hops := range found {
			got = append(got, keys(q.From, hops))
		}
		want := g.every(q)
		if !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("graph %d %v, %d hops, %d paths: got\n%v, want\n%v", i, g.keys, q.MaxHops, q.Limit, got, want)
		}
		for _, p := range got {
			lengths[len(p)]++
		}
	}
	for n := 1; n <= graph.MaxHops; n++ {
		if lengths[n] == 0 {
			t.Errorf("no path of %d hops was tried", n)
		}
	}
}

func TestShortestPathsRefuses(t *testing.T) {
	g := newTangle(rand.New(rand.NewPCG(1, 2)), 4, 6)
	good := graph.PathQuery{From: g.ids[0], To: g.ids[1], MaxHops: 2, Limit: 2}
	for says, change := range map[string]func(*graph.PathQuery){
		"hops must be":     func(q *graph.PathQuery) { q.MaxHops = graph.MaxHops + 1 },
		"1 to 4":           func(q *graph.PathQuery) { q.MaxHops = 0 },
		"paths 1 to 5":     func(q *graph.PathQuery) { q.Limit = graph.MaxPaths + 1 },
		"paths: hops":      func(q *graph.PathQuery) { q.Limit = 0 },
		"both ends":        func(q *graph.PathQuery) { q.To = q.From },
		"no verb":          func(q *graph.PathQuery) { q.Verbs = []graph.Verb{"RELATED_TO"} },
		"relations: perio": func(q *graph.PathQuery) { q.Period = "soon" },
	} {
		q := good
		change(&q)
		if _, err := graph.ShortestPaths(t.Context(), q, q.From, q.To, g.around(nil)); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", says, err)
		}
	}
	broken := errors.New("the store is gone")
	_, err := graph.ShortestPaths(t.Context(), good, good.From, good.To, func(context.Context, []graph.ID, int) ([][]graph.Hop[graph.ID], error) {
		return nil, broken
	})
	if !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

// A query that would read too much is refused and asks for less.
func TestShortestPathsBounded(t *testing.T) {
	hub, far := graph.EntityID(graph.KindDocument, "hub", ""), graph.EntityID(graph.KindDocument, "far", "")
	crowd := newTangle(rand.New(rand.NewPCG(1, 2)), 1000, 0)
	read := func(_ context.Context, of []graph.ID, _ int) ([][]graph.Hop[graph.ID], error) {
		out := make([][]graph.Hop[graph.ID], len(of))
		for i, id := range of {
			if id == far {
				continue
			}
			for _, other := range crowd.ids {
				out[i] = append(out[i], graph.Hop[graph.ID]{To: other, Out: true, Verb: graph.VerbAmends})
			}
		}
		return out, nil
	}
	_, err := graph.ShortestPaths(t.Context(), graph.PathQuery{From: hub, To: far, MaxHops: 4, Limit: 1}, hub, far, read)
	if !errors.Is(err, graph.ErrTooBroad) || !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "name verbs or a period") {
		t.Errorf("got %v", err)
	}
}
