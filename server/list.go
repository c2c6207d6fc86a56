package server

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

// keyed is an item of a list that the store gives whole, and where it stands.
type keyed[T any] struct {
	key  string
	item T
}

// slice cuts a page out of a list in order of its keys.
func slice[T any](p paging, all []keyed[T]) (page []keyed[T], more bool) {
	slices.SortStableFunc(all, func(a, b keyed[T]) int { return cmp.Compare(a.key, b.key) })
	if p.after != nil {
		all = all[firstPast(all, p.after.ID, 1):]
	}
	if p.before != nil {
		all = all[:firstPast(all, p.before.ID, 0)]
	}
	if len(all) <= p.limit {
		return all, false
	}
	if p.backward {
		return all[len(all)-p.limit:], true
	}
	return all[:p.limit], true
}

// firstPast is the place of the first item whose key compares with key as at least as much as least.
func firstPast[T any](all []keyed[T], key string, least int) int {
	for i, x := range all {
		if cmp.Compare(x.key, key) >= least {
			return i
		}
	}
	return len(all)
}

// connectKeyed makes a page of such a list.
func connectKeyed[T any](p paging, all []keyed[T]) *schema.Connection[T] {
	total := len(all)
	page, more := slice(p, all)
	items, cursors := make([]T, len(page)), make([]graph.Cursor, len(page))
	for i, x := range page {
		items[i], cursors[i] = x.item, graph.Cursor{ID: x.key}
	}
	c := connect(p, items, cursors, more)
	c.TotalCount = total
	return c
}

// whole reads all members of a batch that a field is asked of again, with what
// nodes do not carry by themselves, and makes a page for each; finish reads what
// the items of all the pages lead to.
func whole[T any](
	ctx context.Context, r *resolver, seat schema.Seat, id graph.ID, q graph.NodeQuery, p paging, list func(graph.ID) listed,
	all func(graph.Node) []keyed[T], finish func(items []T, sels []ast.SelectionSet),
) (*schema.Connection[T], error) {
	return together(ctx, r, seat, id, p, func(of []graph.Node, sels []ast.SelectionSet) (map[graph.ID]*schema.Connection[T], error) {
		for _, n := range of {
			q.IDs = append(q.IDs, n.NodeID())
		}
		found, err := r.store.Nodes(ctx, q)
		if err != nil {
			return nil, err
		}
		out := map[graph.ID]*schema.Connection[T]{}
		var items []T
		for _, n := range found.Nodes {
			own := p
			own.list = list(n.NodeID())
			c := connectKeyed(own, all(n))
			items = append(items, c.Items...)
			out[n.NodeID()] = c
		}
		finish(items, sels)
		return out, nil
	})
}

// claims answers Entity.claims.
func (r *resolver) claims(
	ctx context.Context, seat schema.Seat, id graph.ID, of []graph.Property, first *int, after *string, last *int, before *string,
) (*schema.ClaimConnection, error) {
	list := func(id graph.ID) listed { return listed{"claims", id, of} }
	p, err := newPaging(list(id), first, last, after, before)
	if err != nil {
		return nil, err
	}
	all := func(n graph.Node) []keyed[*schema.Claim] { return keyedClaims(n.(*graph.Entity).Claims, of) }
	return whole(ctx, r, seat, id, graph.NodeQuery{Claims: true}, p, list, all, func(items []*schema.Claim, sels []ast.SelectionSet) {
		var evidence []*schema.Evidence
		for _, c := range items {
			evidence = append(evidence, c.Near.Evidence)
		}
		w := &wanted{resolver: r, ctx: ctx}
		w.ofEvidence(evidence, r.asked(ctx, r.items(ctx, sels, "Claim"), "Claim", "evidence"))
		w.read()
	})
}

// keyedClaims keeps the claims of some properties, nil is all, by property and value.
func keyedClaims(claims []graph.Claim, of []graph.Property) []keyed[*schema.Claim] {
	var out []keyed[*schema.Claim]
	for i := range claims {
		c := &claims[i]
		if of != nil && !slices.Contains(of, c.Property) {
			continue
		}
		x := &schema.Claim{Claim: c}
		x.Near.Evidence = &schema.Evidence{Evidence: &c.Evidence}
		rest := sha256.Sum256(fmt.Appendf(nil, "%q", []any{c.Value, c.Evidence}))
		key := fmt.Sprintf("%s %.40s %s", c.Property, c.Value, hex.EncodeToString(rest[:8]))
		out = append(out, keyed[*schema.Claim]{key, x})
	}
	return out
}

// unresolved answers Speech.unresolved.
func (r *resolver) unresolved(
	ctx context.Context, seat schema.Seat, id graph.ID, first *int, after *string, last *int, before *string,
) (*schema.UnresolvedConnection, error) {
	list := func(id graph.ID) listed { return listed{"unresolved", id} }
	p, err := newPaging(list(id), first, last, after, before)
	if err != nil {
		return nil, err
	}
	all := func(n graph.Node) []keyed[*schema.Unresolved] {
		var out []keyed[*schema.Unresolved]
		report := n.(*graph.Speech).Unresolved
		for i := range report {
			u := &report[i]
			key := fmt.Sprintf("%08d %08d %s %s %s", u.Start, u.End, u.Kind, u.Reason, u.Rule)
			out = append(out, keyed[*schema.Unresolved]{key, &schema.Unresolved{Unresolved: u}})
		}
		return out
	}
	return whole(ctx, r, seat, id, graph.NodeQuery{Text: true}, p, list, all, func(items []*schema.Unresolved, sels []ast.SelectionSet) {
		w := &wanted{resolver: r, ctx: ctx}
		lead(w, items, r.asked(ctx, r.items(ctx, sels, "Unresolved"), "Unresolved", "sentence"),
			func(u *schema.Unresolved) graph.ID { return u.Unresolved.Sentence }, func(u *schema.Unresolved, o schema.One[*schema.Sentence]) { u.Near.Sentence = o })
		w.read()
	})
}

// connectNamed makes a page of a list that is in an order of its own. A cursor names
// its item, so that it leads on from there though others have come before it; where
// the item itself is gone, from the place that it had.
func connectNamed[T any](p paging, all []T, name func(T) string) *schema.Connection[T] {
	at := map[string]int{}
	names := make([]string, len(all))
	for i, x := range all {
		names[i] = name(x)
		at[names[i]] = i
	}
	from, to := 0, len(all)
	if p.after != nil {
		if i, ok := at[p.after.ID]; ok {
			from = i + 1
		} else { // what is at its place now came after it
			from = min(placeOf(p.after), len(all))
		}
	}
	if p.before != nil {
		i, ok := at[p.before.ID]
		if !ok {
			i = placeOf(p.before)
		}
		to = min(i, len(all))
	}
	to = max(from, to)
	more := to-from > p.limit
	switch {
	case more && p.backward:
		from = to - p.limit
	case more:
		to = from + p.limit
	}
	cursors := make([]graph.Cursor, to-from)
	for i := range cursors {
		cursors[i] = graph.Cursor{ID: names[from+i], Keys: []graph.Value{graph.Int(int64(from + i))}}
	}
	c := connect(p, all[from:to:to], cursors, more)
	c.TotalCount = len(all)
	return c
}

// placeOf is the place that a cursor's item had.
func placeOf(c *graph.Cursor) int {
	if len(c.Keys) != 1 {
		return 0
	}
	return max(0, int(c.Keys[0].Int()))
}
