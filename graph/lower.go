package graph

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Lower checks q and lowers its filters, as Filter.Lower does; every store runs
// what it returns. Where IDs are given, what is to be ignored beside them is gone.
func (q NodeQuery) Lower() (NodeQuery, error) {
	if q.IDs != nil {
		q.Order, q.After, q.Before, q.Backward, q.Limit = nil, nil, nil, false, 0
	} else if q.Limit < 1 {
		return NodeQuery{}, fmt.Errorf("nodes: the limit %d is less than 1: %w", q.Limit, ErrInvalid)
	}
	if err := checkOrder(q.Order); err != nil {
		return NodeQuery{}, err
	}
	for _, c := range []*Cursor{q.After, q.Before} {
		if !c.fits(q.Order) {
			return NodeQuery{}, errCursor(c)
		}
	}
	var err error
	if q.Where, err = q.Where.Lower(); err != nil {
		return NodeQuery{}, err
	}
	q.With, err = lowerWith(q.With)
	return q, err
}

// lowerWith lowers queries for relations of nodes that another query finds.
func lowerWith(qs []RelationQuery) ([]RelationQuery, error) {
	var out []RelationQuery
	for _, w := range qs {
		w.Of, w.After, w.Before = nil, nil, nil
		l, err := w.Lower()
		if err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, nil
}

// fits reports whether c can be a place in a list of that order.
func (c *Cursor) fits(order []Order) bool {
	if c == nil {
		return true
	}
	if _, err := ID(c.ID).Kind(); err != nil || len(c.Keys) != len(order) {
		return false
	}
	for i, o := range order {
		if k := c.Keys[i]; !k.IsNull() && (k.set == isInt) != (o.Field.Class() == ClassInt) {
			return false
		}
	}
	return true
}

func errCursor(c *Cursor) error {
	return fmt.Errorf("%q is not a cursor of this list: %w", c.String(), ErrInvalid)
}

// Lower checks q and lowers its filter. A cursor of relations holds the key of
// the relation as its ID and, by Latest alone, one value: the day it is ordered by.
func (q RelationQuery) Lower() (RelationQuery, error) {
	bad := func(format string, args ...any) (RelationQuery, error) {
		return RelationQuery{}, fmt.Errorf("relations: "+format+": %w", append(args, ErrInvalid)...)
	}
	if q.Direction != In && q.Direction != Out && q.Direction != Both {
		return bad("no direction %q", q.Direction)
	}
	for _, v := range q.Verbs {
		if !v.Known() {
			return bad("no verb %q", v)
		}
	}
	for _, r := range q.Roles {
		if !slices.Contains(Roles(), r) {
			return bad("no role %q", r)
		}
	}
	if q.Limit < 1 && q.Limit != NoLimit && (q.Limit != 0 || !q.Count) {
		return bad("the limit %d is less than 1", q.Limit)
	}
	if q.Evidence < 0 && q.Evidence != NoLimit {
		return bad("the limit %d of evidence is less than 0", q.Evidence)
	}
	if q.Period != "" {
		if _, err := ParseDate(string(q.Period)); err != nil {
			return RelationQuery{}, fmt.Errorf("relations: period: %w", err)
		}
	}
	for _, c := range []*Cursor{q.After, q.Before} {
		if c == nil {
			continue
		}
		if len(q.Of) != 1 {
			return bad("a cursor needs exactly one node, not %d", len(q.Of))
		}
		key, err := ParseKey(c.ID)
		if err != nil || key.From != q.Of[0] && key.To != q.Of[0] || len(c.Keys) != boolInt(q.Latest) ||
			q.Latest && c.Keys[0].set == isInt {
			return RelationQuery{}, errCursor(c)
		}
	}
	if q.Where != nil {
		w, err := q.Where.Lower()
		if err != nil {
			return RelationQuery{}, err
		}
		q.Where = &w
	}
	for _, w := range q.With {
		if len(w.With) > 0 {
			return bad("With stands in a With of relations")
		}
	}
	var err error
	q.With, err = lowerWith(q.With)
	return q, err
}

// Lower checks q and lowers its filters.
func (q CountQuery) Lower() (CountQuery, error) {
	bad := func(format string, args ...any) (CountQuery, error) {
		return CountQuery{}, fmt.Errorf("count: "+format+": %w", append(args, ErrInvalid)...)
	}
	if len(q.By) > 2 {
		return bad("two groups at most, not %d", len(q.By))
	}
	if q.Limit < 1 && q.Limit != NoLimit && len(q.By) > 0 {
		return bad("the limit %d is less than 1", q.Limit)
	}
	if q.Sum != "" && (!q.Sum.Known() || q.Sum.Class() != ClassInt) {
		return bad("%q is no number to add up", q.Sum)
	}
	var err error
	if q.Where, err = q.Where.Lower(); err != nil {
		return CountQuery{}, err
	}
	by := make([]Group, len(q.By))
	for i, g := range q.By {
		if err := g.check(); err != nil {
			return bad("%v", err)
		}
		if g.Via != nil {
			if g.Via, err = g.Via.lower(1); err != nil {
				return CountQuery{}, err
			}
		}
		by[i] = g
	}
	q.By = by
	return q, nil
}

// Lower checks q and lowers its filter. A cursor of names holds the rank and the
// mentions before the ID, one of sentences the day.
func (q SearchQuery) Lower() (SearchQuery, error) {
	bad := func(format string, args ...any) (SearchQuery, error) {
		return SearchQuery{}, fmt.Errorf("search: "+format+": %w", append(args, ErrInvalid)...)
	}
	var order []Order
	switch q.In {
	case InNames:
		order = []Order{{Field: FieldMentions}, {Field: FieldMentions}}
	case InSentences:
		order = []Order{{Field: FieldDate}}
	default:
		return bad("no place %q to search in", q.In)
	}
	if q.Limit < 1 {
		return bad("the limit %d is less than 1", q.Limit)
	}
	if blank(q.Text) {
		return bad("there are no words to look for")
	}
	if !q.After.fits(order) {
		return SearchQuery{}, errCursor(q.After)
	}
	if len(q.Facets) > maxFacets {
		return bad("%d facets at most, not %d", maxFacets, len(q.Facets))
	}
	for _, g := range q.Facets {
		if err := g.check(); err != nil {
			return bad("%v", err)
		}
		if g.Via != nil {
			return bad("a facet is a field of the hits, not of nodes near them")
		}
	}
	var err error
	q.Where, err = q.Where.Lower()
	return q, err
}

// blank reports whether s holds nothing that a search could look for.
func blank(s string) bool { return strings.TrimFunc(s, unicode.IsSpace) == "" }

// Conjuncts takes f apart into filters of one part each that must all hold: those
// of And first, and of theirs; then its own test, has, not and or.
func (f Filter) Conjuncts() []Filter {
	var out []Filter
	for _, a := range f.And {
		out = append(out, a.Conjuncts()...)
	}
	if f.Test != nil {
		out = append(out, Filter{Test: f.Test})
	}
	if f.Has != nil {
		out = append(out, Filter{Has: f.Has})
	}
	if f.Not != nil {
		out = append(out, Filter{Not: f.Not})
	}
	if f.Or != nil {
		out = append(out, Filter{Or: f.Or})
	}
	return out
}
