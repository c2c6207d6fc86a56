package graphtest

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"unicode"

	"mailuo/graph"
)

// model is what a store must answer, worked out by brute force from the facts:
// it looks at every node and relation for every query. It is a graph.Store that
// cannot be written to.
type model struct {
	o     graph.Options
	nodes []*modelNode // by ID
	byID  map[graph.ID]*modelNode
	rels  []*modelRelation
	seen  map[graph.ID][]seen // the relations of each node, as it sees them
}

type modelNode struct {
	fields map[graph.Field]graph.Value
	node   graph.Node // as Nodes returns it with Text and Claims
	words  string
	names  []string
	tally  graph.Tally // of an entity
}

type modelRelation struct {
	key      graph.Key
	evidence map[graph.ID][]graph.Evidence // by speech
}

var _ graph.Store = (*model)(nil)

// Model returns a store of the facts that answers by brute force and cannot be
// written to: what other stores must answer. Of cursors it knows After of Nodes.
func Model(o graph.Options, facts ...graph.Facts) graph.Store { return newModel(o, facts...) }

func newModel(o graph.Options, facts ...graph.Facts) *model {
	m := &model{o: o.WithDefaults(), byID: map[graph.ID]*modelNode{}}
	rels := map[graph.Key]*modelRelation{}
	for _, f := range facts {
		rows := graph.MakeRows(f)
		for _, n := range rows.Nodes {
			m.addNode(n, rows)
		}
		for _, e := range rows.Entities {
			m.addEntity(e)
		}
		for _, r := range rows.Relations {
			if rels[r.Key] == nil {
				rels[r.Key] = &modelRelation{r.Key, map[graph.ID][]graph.Evidence{}}
			}
			rels[r.Key].evidence[rows.Speech] = must(graph.UnpackEvidence(rows.Speech, r.Evidence, graph.NoLimit))
		}
	}
	m.rels = slices.Collect(maps.Values(rels))
	m.seen = map[graph.ID][]seen{}
	for _, r := range m.rels {
		m.seen[r.key.From] = append(m.seen[r.key.From], seen{r, graph.Out, m.byID[r.key.To]})
		m.seen[r.key.To] = append(m.seen[r.key.To], seen{r, graph.In, m.byID[r.key.From]})
	}
	for _, id := range slices.Sorted(maps.Keys(m.byID)) {
		n := m.byID[id]
		if e, ok := n.node.(*graph.Entity); ok {
			weighed := graph.Weigh(e.Identity, n.tally)
			weighed.Speeches, weighed.Mentions, weighed.Claims = e.Speeches, e.Mentions, e.Claims
			n.node, n.fields, n.names = weighed, graph.EntityFields(weighed), graph.EntityNames(weighed)
		}
		m.nodes = append(m.nodes, n)
	}
	return m
}

func (m *model) addNode(row graph.NodeRow, rows graph.Rows) {
	n := must(graph.DecodeNode(row.Kind, row.Data))
	if sp, ok := n.(*graph.Speech); ok {
		sp.Text, sp.Unresolved = rows.Text, must(graph.UnpackReport(rows.Report))
	}
	m.byID[row.ID] = &modelNode{fields: row.Fields, node: n, words: row.Words, names: row.Names}
}

func (m *model) addEntity(row graph.EntityRow) {
	n := m.byID[row.ID]
	if n == nil {
		n = &modelNode{node: &graph.Entity{Identity: row.Identity}, tally: graph.Tally{}}
		m.byID[row.ID] = n
	}
	claims := must(graph.UnpackClaims(row.Claims))
	e := n.node.(*graph.Entity)
	e.Speeches++
	e.Mentions += row.Mentions
	e.Claims = append(e.Claims, claims...)
	n.tally.Add(claims, 1)
}

func must[T any](x T, err error) T {
	if err != nil {
		panic(err) // what MakeRows packed can be unpacked
	}
	return x
}

// squeeze is text as it is searched: folded, without blanks.
func (m *model) squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, m.o.Fold(s))
}

// passes says whether n passes a lowered filter.
func (m *model) passes(n *modelNode, f graph.Filter) bool {
	if f.Test != nil && !m.test(n, *f.Test) {
		return false
	}
	if f.Has != nil && len(m.far(n, f.Has)) == 0 {
		return false
	}
	if f.Not != nil && m.passes(n, *f.Not) {
		return false
	}
	for _, a := range f.And {
		if !m.passes(n, a) {
			return false
		}
	}
	return f.Or == nil || slices.ContainsFunc(f.Or, func(o graph.Filter) bool { return m.passes(n, o) })
}

func (m *model) test(n *modelNode, t graph.Test) bool {
	if t.Field == graph.FieldText {
		return n.words != "" && strings.Contains(m.squeeze(n.words), m.squeeze(t.Values[0].Text()))
	}
	v := n.fields[t.Field]
	for _, w := range t.Values {
		if t.Op == graph.EQ || t.Op == graph.IN {
			if v == w {
				return true
			}
			continue
		}
		if v.IsNull() {
			return false
		}
		switch c := v.Compare(w); t.Op {
		case graph.LT:
			return c < 0
		case graph.LTE:
			return c <= 0
		case graph.GT:
			return c > 0
		case graph.GTE:
			return c >= 0
		case graph.PREFIX:
			return strings.HasPrefix(v.Text(), w.Text())
		case graph.CONTAINS:
			return strings.Contains(v.Text(), w.Text())
		}
	}
	return false
}

// far gives the nodes at the other end of n's relations that h speaks of.
func (m *model) far(n *modelNode, h *graph.Has) []*modelNode {
	var out []*modelNode
	for _, r := range m.seen[n.node.NodeID()] {
		if r.direction == h.Direction && r.key.Verb == h.Verb && (h.Role == "" || h.Role == r.key.Role) &&
			(h.Where == nil || m.passes(r.far, *h.Where)) {
			out = append(out, r.far)
		}
	}
	return out
}

// order compares nodes as a list in that order does.
func order(by []graph.Order) func(a, b *modelNode) int {
	return func(a, b *modelNode) int {
		for _, o := range by {
			v, w := a.fields[o.Field], b.fields[o.Field]
			c := v.Compare(w)
			if o.Desc && !v.IsNull() && !w.IsNull() {
				c = -c
			}
			if c != 0 {
				return c
			}
		}
		return cmp.Compare(a.node.NodeID(), b.node.NodeID())
	}
}

// show gives a node as Nodes returns it.
func show(n *modelNode, text, claims bool) graph.Node {
	switch x := n.node.(type) {
	case *graph.Speech:
		if !text {
			y := *x
			y.Text, y.Unresolved = "", nil
			return &y
		}
	case *graph.Entity:
		if !claims {
			y := *x
			y.Claims = nil
			return &y
		}
	}
	return n.node
}

// Nodes answers q; of the cursors it knows After.
func (m *model) Nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	q, err := q.Lower()
	if err != nil {
		return graph.NodePage{}, err
	}
	var found []*modelNode
	if q.IDs != nil {
		for _, id := range q.IDs {
			if n := m.byID[id]; n != nil && m.passes(n, q.Where) {
				found = append(found, n)
			}
		}
	} else {
		for _, n := range m.nodes {
			if m.passes(n, q.Where) {
				found = append(found, n)
			}
		}
		slices.SortFunc(found, order(q.Order))
	}
	var page graph.NodePage
	if q.Count {
		page.Total = len(found)
	}
	if q.After != nil {
		found = found[1+slices.IndexFunc(found, func(n *modelNode) bool { return string(n.node.NodeID()) == q.After.ID }):]
	}
	if q.IDs == nil && len(found) > q.Limit {
		page.More = true
		if q.Backward {
			found = found[len(found)-q.Limit:]
		} else {
			found = found[:q.Limit]
		}
	}
	var ids []graph.ID
	for _, n := range found {
		page.Nodes = append(page.Nodes, show(n, q.Text, q.Claims))
		if q.Speeches {
			page.Speeches = append(page.Speeches, m.speechOf(n))
		}
		ids = append(ids, n.node.NodeID())
		if q.IDs == nil {
			c := graph.Cursor{ID: string(n.node.NodeID())}
			for _, o := range q.Order {
				c.Keys = append(c.Keys, n.fields[o.Field])
			}
			page.Cursors = append(page.Cursors, c)
		}
	}
	for _, w := range q.With {
		w.Of = ids
		page.With = append(page.With, must(m.Relations(ctx, w)))
	}
	return page, nil
}

// speechOf is the speech that a part belongs to; nil for what is no part.
func (m *model) speechOf(n *modelNode) *graph.Speech {
	sp := m.byID[graph.ID(n.fields[graph.FieldSpeech].Text())]
	if sp == nil {
		return nil
	}
	return show(sp, false, false).(*graph.Speech)
}

// Put fails.
func (m *model) Put(context.Context, ...graph.Facts) ([]graph.Change, error) {
	return nil, graph.ErrUnavailable
}

// Delete fails.
func (m *model) Delete(context.Context, ...graph.ID) ([]graph.Change, error) {
	return nil, graph.ErrUnavailable
}

// Close does nothing.
func (m *model) Close() error { return nil }
