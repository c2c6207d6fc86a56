package server

import (
	"cmp"
	"context"
	"slices"

	"mailuo/graph"
)

const (
	// maxSpelled is how many names of one stem are looked at, maxLooked of all stems.
	maxSpelled, maxLooked = 1000, 3000
	// rankSpelled is that of names that a query spells: after all that stores know.
	rankSpelled = 7
)

// spelled answers a search of names whose words no name holds and none is read as:
// by the names that the words spell in a mix of characters, syllables and initials,
// the more often mentioned first, then by ID. A store finds the names that hold
// one of the words' stems; which of these are spelled so, Highlight tells.
func (r *resolver) spelled(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	page := graph.SearchPage{Exact: true, Facets: graph.Facets(len(q.Facets), nil)}
	found := map[graph.ID]graph.Hit{}
	looked := 0
	for _, stem := range r.stems(q.Text) {
		if looked >= maxLooked {
			page.Exact = false
			break
		}
		held, err := r.store.Search(ctx, graph.SearchQuery{Text: stem, In: graph.InNames, Where: q.Where, Limit: maxSpelled})
		if err != nil {
			return page, err
		}
		looked += len(held.Hits)
		page.Exact = page.Exact && !held.More
		for _, h := range held.Hits {
			if name, ok := r.spells(h.Node, q.Text); ok {
				found[h.Node.NodeID()] = graph.Hit{Node: h.Node, Matched: r.fold(name)}
			}
		}
	}
	page.Total = len(found)
	if page.Total == 0 {
		return page, nil
	}
	if err := r.countSpelled(ctx, q.Facets, found, &page); err != nil {
		return page, err
	}
	for _, h := range found {
		page.Hits = append(page.Hits, h)
	}
	slices.SortFunc(page.Hits, func(a, b graph.Hit) int {
		return cmp.Or(cmp.Compare(mentions(b.Node), mentions(a.Node)), cmp.Compare(a.Node.NodeID(), b.Node.NodeID()))
	})
	if q.After != nil {
		page.Hits = slices.DeleteFunc(page.Hits, func(h graph.Hit) bool { return !beyond(h.Node, *q.After) })
	}
	if page.More = len(page.Hits) > q.Limit; page.More {
		page.Hits = page.Hits[:q.Limit]
	}
	for _, h := range page.Hits {
		page.Cursors = append(page.Cursors, graph.Cursor{
			Keys: []graph.Value{graph.Int(rankSpelled), graph.Int(int64(mentions(h.Node)))}, ID: string(h.Node.NodeID()),
		})
	}
	return page, nil
}

// spells is the first of a node's names that words spell.
func (r *resolver) spells(n graph.Node, words string) (string, bool) {
	e, ok := n.(*graph.Entity)
	if !ok {
		return "", false // titles are found by their words only
	}
	names := graph.EntityNames(e)
	i := slices.IndexFunc(names, func(name string) bool { return len(r.highlight(name, words)) > 0 })
	if i < 0 {
		return "", false
	}
	return names[i], true
}

func mentions(n graph.Node) int { return n.(*graph.Entity).Mentions }

// beyond reports whether a node comes after a cursor of spelled names.
func beyond(n graph.Node, after graph.Cursor) bool {
	m := int64(mentions(n))
	return m < after.Keys[1].Int() || m == after.Keys[1].Int() && string(n.NodeID()) > after.ID
}

// countSpelled counts what was found by each of the facets.
func (r *resolver) countSpelled(ctx context.Context, facets []graph.Group, found map[graph.ID]graph.Hit, page *graph.SearchPage) error {
	var ids []graph.Value
	for id := range found {
		ids = append(ids, textOf(id))
	}
	for i, g := range facets {
		buckets, err := r.store.Count(ctx, graph.CountQuery{
			Where: graph.Where(graph.FieldID, graph.IN, ids...), By: []graph.Group{g}, Limit: graph.NoLimit,
		})
		if err != nil {
			return err
		}
		page.Facets[i] = buckets
	}
	return nil
}
