package analysis

import (
	"context"
	"errors"
	"slices"

	"mailuo/graph"
)

// PathsFound is what a search for paths found.
type PathsFound struct {
	Paths []graph.Path
	// Verbs are those that the paths could go by.
	Verbs []graph.Verb
	// Hops is how long the paths are that were looked for: all of up to so many
	// relations, or as many as were asked for.
	Hops int
	// Cut is set where longer ones were not looked for, since too much lies around.
	Cut bool
}

// Telling are the verbs that connect two objects in a way that tells something: all
// but MENTIONS, since a speech mentions hundreds of things, and those that lead to
// dates and places, where anything meets anything. Where an end is a date or a
// place itself, those that lead to its kind are among them.
func Telling(ends ...graph.Kind) []graph.Verb {
	var out []graph.Verb
	for _, v := range graph.Verbs() {
		if v == graph.VerbMentions {
			continue
		}
		to := v.Ends().To
		common := !slices.ContainsFunc(to, func(k graph.Kind) bool { return k != graph.KindDate && k != graph.KindPlace })
		if !common || slices.ContainsFunc(ends, func(k graph.Kind) bool { return slices.Contains(to, k) }) {
			out = append(out, v)
		}
	}
	return out
}

// Paths finds how two nodes are connected. Where the query names no verbs, it first
// looks for paths by those of Telling, and by all where there are none. It takes up
// to 2·q.MaxHops calls of the store, mostly one or two.
func Paths(ctx context.Context, s graph.Store, q graph.PathQuery) (PathsFound, error) {
	if len(q.Verbs) > 0 {
		return shortest(ctx, s, q)
	}
	from, _ := q.From.Kind()
	to, _ := q.To.Kind()
	q.Verbs = Telling(from, to)
	found, err := shortest(ctx, s, q)
	if err != nil || len(found.Paths) > 0 {
		return found, err
	}
	q.Verbs = graph.Verbs()
	return shortest(ctx, s, q)
}

// shortest looks for paths of any length at once. Where that is too broad it looks
// for longer and longer ones, so that there still are the short ones.
func shortest(ctx context.Context, s graph.Store, q graph.PathQuery) (PathsFound, error) {
	paths, err := s.Paths(ctx, q)
	if errors.Is(err, graph.ErrTooBroad) {
		return shorter(ctx, s, q)
	}
	if err != nil {
		return PathsFound{}, err
	}
	found := PathsFound{Paths: paths, Verbs: q.Verbs, Hops: q.MaxHops}
	if len(paths) > 0 && len(paths) >= q.Limit { // none longer than the last was looked for
		found.Hops = len(paths[len(paths)-1].Relations)
	}
	return found, nil
}

// shorter looks for paths of up to one relation, then two, until that is too broad,
// at the latest where q is.
func shorter(ctx context.Context, s graph.Store, q graph.PathQuery) (PathsFound, error) {
	found := PathsFound{Verbs: q.Verbs, Cut: true}
	most := q.MaxHops
	for q.MaxHops = 1; q.MaxHops < most; q.MaxHops++ {
		paths, err := s.Paths(ctx, q)
		if errors.Is(err, graph.ErrTooBroad) {
			return found, nil
		}
		if err != nil {
			return PathsFound{}, err
		}
		found.Paths, found.Hops = paths, q.MaxHops
	}
	return found, nil
}
