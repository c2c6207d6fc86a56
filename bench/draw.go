package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"mailuo/bench/corpus"
	"mailuo/graph"
)

// draw draws what questions are asked with: the same for the same seed and graph.
type draw struct {
	ctx    context.Context
	store  graph.Store
	corpus *corpus.Corpus
	fold   func(string) string
	rnd    *rand.Rand
}

// entities are the n entities of some kinds that are mentioned most.
func (d *draw) entities(kinds []graph.Kind, n int) ([]*graph.Entity, error) {
	var values []graph.Value
	for _, k := range kinds {
		values = append(values, graph.Text(string(k)))
	}
	page, err := d.store.Nodes(d.ctx, graph.NodeQuery{
		Where: graph.Where(graph.FieldKind, graph.IN, values...), Order: []graph.Order{{Field: graph.FieldMentions, Desc: true}}, Limit: n,
	})
	var out []*graph.Entity
	for _, x := range page.Nodes {
		out = append(out, x.(*graph.Entity))
	}
	return out, err
}

// bodies are up to 4n bodies that are told to do something, and named by speeches, at least
// so many times each.
func (d *draw) bodies(times, n int) ([]*graph.Entity, error) {
	all, err := d.entities([]graph.Kind{graph.KindBody}, 4*n)
	if err != nil {
		return nil, err
	}
	ids := make([]graph.ID, len(all))
	for i, e := range all {
		ids[i] = e.ID
	}
	pages, err := d.store.Relations(d.ctx, graph.RelationQuery{
		Of: ids, Verbs: []graph.Verb{graph.VerbAddressedTo, graph.VerbMentions}, Direction: graph.In, Limit: 1, Count: true,
	})
	var out []*graph.Entity
	for i, p := range pages {
		enough := len(p.Tally) == 2
		for _, t := range p.Tally {
			enough = enough && t.N >= times
		}
		if enough {
			out = append(out, all[i])
		}
	}
	return out, err
}

// some makes asks of n things in an order of chance, the first ones again where
// there are fewer.
func some[T any](d *draw, from []T, n int, make func(T) (ask, bool)) []ask {
	from = slices.Clone(from)
	d.rnd.Shuffle(len(from), func(i, j int) { from[i], from[j] = from[j], from[i] })
	var out []ask
	for i := 0; len(out) < n && i < 4*n && len(from) > 0; i++ {
		if a, ok := make(from[i%len(from)]); ok {
			out = append(out, a)
		}
	}
	return out
}

// day is a day of the years given.
func (d *draw) day(first, last int) string {
	return fmt.Sprintf("%d-%02d-%02d", first+d.rnd.IntN(last-first+1), 1+d.rnd.IntN(12), 1+d.rnd.IntN(28))
}

func (d *draw) thing() string { return pick(d.rnd, d.corpus.Things()) }
func (d *draw) topic() string { return pick(d.rnd, d.corpus.Topics()) }

// grams are words as the full-text indexes hold them.
func (d *draw) grams(words string) string { return graph.Grams(d.fold(words)) }

func pick(rnd *rand.Rand, from []string) string { return from[rnd.IntN(len(from))] }
