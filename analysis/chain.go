package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"mailuo/graph"
)

// ChainVerbs are the verbs that link a chain: each is read upwards, from what
// carries out to what is carried out.
func ChainVerbs() []graph.Verb {
	return []graph.Verb{
		graph.VerbAccompanies, graph.VerbAdoptedAt, graph.VerbAmends, graph.VerbImplements,
		graph.VerbPartOf, graph.VerbRaisedAt, graph.VerbRepeals,
	}
}

// ChainKinds are the kinds that a chain goes through: what a directive can be under.
func ChainKinds() []graph.Kind { return graph.VerbUnder.Ends().To }

// Limits of a ChainQuery. MaxChain is how many objects a chain has at most.
const (
	MaxChainDepth   = 6
	MaxChainBreadth = 100
	MaxChain        = 500
)

// ChainQuery asks for the chain below a node, or above it.
type ChainQuery struct {
	Of graph.Node
	// Below follows the relations that lead to the node; otherwise those that start from it.
	Below bool
	Verbs []graph.Verb // of ChainVerbs; none is all
	// Period keeps to relations that a speech of the period supports; "" is any time.
	Period graph.Date
	// Depth is how many relations deep, Breadth how many relations from one node at most.
	Depth, Breadth int
	// Evidence is how many rows to give with each relation.
	Evidence int
}

// ChainStep is a node of a chain. Each stands once, at its least depth.
type ChainStep struct {
	Node graph.Node
	// Depth is how many relations lie between it and the chain's start, 0 for that.
	Depth int
	// Level is the highest level of a body that issued it; "" where no text tells.
	Level graph.Level
	// IssuedBy holds the relations ISSUED_BY that say so.
	IssuedBy []graph.Relation
	// Links holds the relations by which it hangs on nodes of the chain; the first is
	// the one it was reached by. The start has some only where the chain loops. Their
	// Far is the other node.
	Links []graph.Relation
	// Loops is set where the chain leads from the node back to it.
	Loops bool
	// LeftOut counts the relations that lead on and were not followed: for their
	// number, or because the chain ends at this depth.
	LeftOut int
}

// Chain reads a chain, its start first, then by depth, level, highest first and
// none last, more speeches, and ID. It takes
// Depth+2 reads at most.
func Chain(ctx context.Context, s graph.Store, q ChainQuery) ([]ChainStep, error) {
	if q.Depth < 1 || q.Depth > MaxChainDepth || q.Breadth < 1 || q.Breadth > MaxChainBreadth {
		return nil, fmt.Errorf("chain: depth must be 1 to %d, breadth 1 to %d: %w", MaxChainDepth, MaxChainBreadth, graph.ErrInvalid)
	}
	if len(q.Verbs) == 0 {
		q.Verbs = ChainVerbs()
	}
	for _, v := range q.Verbs {
		if !slices.Contains(ChainVerbs(), v) {
			return nil, fmt.Errorf("chain: %s does not link a chain: %w", v, graph.ErrInvalid)
		}
	}
	c := &chain{q: q, at: map[graph.ID]int{}}
	c.add(ChainStep{Node: q.Of})
	for depth := 0; depth <= q.Depth; depth++ {
		if err := c.grow(ctx, s, depth); err != nil {
			return nil, err
		}
	}
	c.loops()
	if err := c.issuers(ctx, s); err != nil {
		return nil, err
	}
	slices.SortFunc(c.steps, func(a, b ChainStep) int {
		return cmp.Or(cmp.Compare(a.Depth, b.Depth), cmp.Compare(levelRank(a.Level), levelRank(b.Level)),
			cmp.Compare(speeches(b.Node), speeches(a.Node)), cmp.Compare(a.Node.NodeID(), b.Node.NodeID()))
	})
	return c.steps, nil
}

// chain is one that grows.
type chain struct {
	q     ChainQuery
	steps []ChainStep
	at    map[graph.ID]int // where in steps
}

func (c *chain) add(s ChainStep) {
	c.at[s.Node.NodeID()] = len(c.steps)
	c.steps = append(c.steps, s)
}

// grow reads on from the nodes of a depth. From those of the last only what leads
// back into the chain is taken in.
func (c *chain) grow(ctx context.Context, s graph.Store, depth int) error {
	var from []graph.ID
	for _, st := range c.steps {
		if st.Depth == depth {
			from = append(from, st.Node.NodeID())
		}
	}
	if len(from) == 0 {
		return nil
	}
	kinds := ofKinds(ChainKinds())
	r := graph.RelationQuery{
		Of: from, Verbs: c.q.Verbs, Direction: graph.Out, Where: &kinds, Period: c.q.Period,
		Limit: c.q.Breadth, Count: true, Far: true, Evidence: c.q.Evidence,
	}
	if c.q.Below {
		r.Direction = graph.In
	}
	pages, err := s.Relations(ctx, r)
	if err != nil {
		return err
	}
	for i, p := range pages {
		left := p.Total - len(p.Relations)
		at := c.at[from[i]]
		for _, r := range p.Relations {
			if !c.link(r, c.steps[at].Node, depth+1) {
				left++
			}
		}
		c.steps[at].LeftOut = left
	}
	return nil
}

// link takes in a relation that leads on from a node; false where there is no room.
func (c *chain) link(r graph.Relation, from graph.Node, depth int) bool {
	i, known := c.at[r.Far.NodeID()]
	if !known {
		if depth > c.q.Depth || len(c.steps) >= MaxChain {
			return false
		}
		c.add(ChainStep{Node: r.Far, Depth: depth})
		i = len(c.steps) - 1
	}
	r.Far = from
	c.steps[i].Links = append(c.steps[i].Links, r)
	return true
}

// loops marks the nodes from which the chain leads back to them.
func (c *chain) loops() {
	next := make([][]int, len(c.steps)) // towards the start
	for i, st := range c.steps {
		for _, r := range st.Links {
			next[i] = append(next[i], c.at[r.Far.NodeID()])
		}
	}
	for i := range c.steps {
		seen, left := make([]bool, len(c.steps)), slices.Clone(next[i])
		for len(left) > 0 && !c.steps[i].Loops {
			at := left[len(left)-1]
			left = left[:len(left)-1]
			if c.steps[i].Loops = at == i; !seen[at] {
				seen[at] = true
				left = append(left, next[at]...)
			}
		}
	}
}

// issuers reads who issued the documents, and of what level they are.
func (c *chain) issuers(ctx context.Context, s graph.Store) error {
	var of []graph.ID
	var at []int
	for i, st := range c.steps {
		if st.Node.NodeKind() == graph.KindDocument {
			of, at = append(of, st.Node.NodeID()), append(at, i)
		}
	}
	if len(of) == 0 {
		return nil
	}
	pages, err := s.Relations(ctx, graph.RelationQuery{
		Of: of, Verbs: []graph.Verb{graph.VerbIssuedBy}, Direction: graph.Out, Limit: maxIssuers, Far: true, Evidence: c.q.Evidence,
	})
	if err != nil {
		return err
	}
	for i, p := range pages {
		st := &c.steps[at[i]]
		st.IssuedBy = p.Relations
		for _, r := range p.Relations {
			if l := r.Far.(*graph.Entity).Level(); levelRank(l) < levelRank(st.Level) {
				st.Level = l
			}
		}
	}
	return nil
}

// maxIssuers is how many issuers of a document count: a joint notice has a few.
const maxIssuers = 10

func speeches(n graph.Node) int {
	if e, ok := n.(*graph.Entity); ok {
		return e.Speeches
	}
	return 0
}

// CountUnder counts, for each of the nodes, the directives UNDER it that pass where,
// nil is any, in speeches of a period, "" is any time; aligned with of. It takes one
// read, which costs next to nothing where nothing is to be passed.
func CountUnder(ctx context.Context, s graph.Store, of []graph.ID, where *graph.Filter, period graph.Date) ([]int, error) {
	out := make([]int, len(of))
	if len(of) == 0 {
		return out, nil
	}
	pages, err := s.Relations(ctx, graph.RelationQuery{
		Of: of, Verbs: []graph.Verb{graph.VerbUnder}, Direction: graph.In, Where: where, Period: period, Limit: 1, Count: true,
	})
	for i, p := range pages {
		out[i] = p.Total
	}
	return out, err
}

// Concrete is the condition that a directive is CONCRETE.
func Concrete() graph.Filter {
	return graph.Where(graph.FieldSubstance, graph.EQ, graph.Text(string(graph.SubstanceConcrete)))
}

// Under is the filter of the directives UNDER one of the nodes.
func Under(of []graph.ID) graph.Filter {
	these := graph.Where(graph.FieldID, graph.IN, textValues(of)...)
	return graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective))),
		graph.Filter{Has: &graph.Has{Verb: graph.VerbUnder, Direction: graph.Out, Where: &these}})
}
