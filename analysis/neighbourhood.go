package analysis

import (
	"cmp"
	"context"
	"slices"

	"mailuo/graph"
)

// MaxNeighbours is how many relations of a node are looked at. Of a node that has
// more, those of the latest speeches count.
const MaxNeighbours = 5_000

// NeighbourOrder is what neighbours are ordered by.
type NeighbourOrder string

// The orders. Both end in more evidence, then the ID.
const (
	// MostSaid: more pieces of evidence first.
	MostSaid NeighbourOrder = "EVIDENCE"
	// LatestSaid: the latest speech that owns a relation first, none last.
	LatestSaid NeighbourOrder = "LATEST"
)

// NeighbourQuery asks for the neighbours of a node.
type NeighbourQuery struct {
	Of graph.ID
	// Relations filters the relations, by verb, direction, role, far node and period;
	// the rest of it is ignored.
	Relations graph.RelationQuery
	Kinds     []graph.Kind // of the far node; none is all
	Order     NeighbourOrder
	// Except lists nodes that are not wanted.
	Except []graph.ID
}

// relations is the query of what joins the node with its neighbours; false where
// nothing can. Where verbs can lead to the kinds asked for alone, to name these is
// enough, and the far nodes need not be looked at.
func (q NeighbourQuery) relations() (graph.RelationQuery, bool) {
	r := q.Relations
	r = graph.RelationQuery{
		Of: []graph.ID{q.Of}, Verbs: r.Verbs, Direction: r.Direction, Roles: r.Roles, Where: r.Where, Period: r.Period,
	}
	if len(q.Kinds) == 0 {
		return r, true
	}
	near, err := q.Of.Kind()
	if err != nil {
		return r, false
	}
	var verbs []graph.Verb
	enough := true
	for _, v := range graph.Verbs() {
		if len(r.Verbs) > 0 && !slices.Contains(r.Verbs, v) {
			continue
		}
		wanted, others := false, false
		for _, k := range farKinds(v, near, r.Direction) {
			wanted = wanted || slices.Contains(q.Kinds, k)
			others = others || !slices.Contains(q.Kinds, k)
		}
		if wanted {
			verbs = append(verbs, v)
			enough = enough && !others
		}
	}
	r.Verbs = verbs
	if !enough {
		where := ofKinds(q.Kinds)
		if r.Where != nil {
			where = graph.All(where, *r.Where)
		}
		r.Where = &where
	}
	return r, len(verbs) > 0
}

// farKinds are the kinds that a verb can lead to from a kind, in a direction.
func farKinds(v graph.Verb, near graph.Kind, d graph.Direction) []graph.Kind {
	var out []graph.Kind
	ends := v.Ends()
	if d != graph.In && slices.Contains(ends.From, near) {
		out = append(out, ends.To...)
	}
	if d != graph.Out && slices.Contains(ends.To, near) {
		out = append(out, ends.From...)
	}
	return out
}

// Neighbour is a node that some relations join with the one asked of.
type Neighbour struct {
	ID graph.ID
	// Relations counts what joins them, Evidence its pieces of evidence.
	Relations, Evidence int
	// Latest is the day of the latest speech that owns one of them; "" where none is
	// owned by one speech.
	Latest string
}

// Neighbours finds the neighbours of a node, each once, in order; cut is set where
// the node has more relations than are looked at. It takes one read.
func Neighbours(ctx context.Context, s graph.Store, q NeighbourQuery) (all []Neighbour, cut bool, err error) {
	r, some := q.relations()
	if !some {
		return nil, false, nil
	}
	r.Latest, r.Limit = true, MaxNeighbours
	pages, err := s.Relations(ctx, r)
	if err != nil {
		return nil, false, err
	}
	unwanted := map[graph.ID]bool{}
	for _, id := range q.Except {
		unwanted[id] = true
	}
	at := map[graph.ID]int{}
	for i, r := range pages[0].Relations {
		far := r.To
		if far == q.Of {
			far = r.From
		}
		if unwanted[far] {
			continue
		}
		j, known := at[far]
		if !known {
			j = len(all)
			at[far] = j
			// They come latest first.
			all = append(all, Neighbour{ID: far, Latest: pages[0].Cursors[i].Keys[0].Text()})
		}
		all[j].Relations++
		all[j].Evidence += r.EvidenceCount
	}
	slices.SortFunc(all, func(a, b Neighbour) int { return a.compare(b, q.Order) })
	return all, pages[0].More, nil
}

func (n Neighbour) compare(o Neighbour, order NeighbourOrder) int {
	day := 0
	if order == LatestSaid && n.Latest != o.Latest {
		day = -1
		if n.Latest < o.Latest { // "" is none, and last
			day = 1
		}
	}
	return cmp.Or(day, cmp.Compare(o.Evidence, n.Evidence), cmp.Compare(n.ID, o.ID))
}

// NeighbourRelations reads the relations between a node and some neighbours, with
// evidence, by neighbour. It takes one read.
func NeighbourRelations(ctx context.Context, s graph.Store, q NeighbourQuery, with []graph.ID, evidence int) (map[graph.ID][]graph.Relation, error) {
	out := map[graph.ID][]graph.Relation{}
	if len(with) == 0 {
		return out, nil
	}
	these := graph.Where(graph.FieldID, graph.IN, textValues(with)...)
	q.Kinds = nil // of many relations only those are looked through that can lead there
	for _, id := range with {
		if k, err := id.Kind(); err == nil && !slices.Contains(q.Kinds, k) {
			q.Kinds = append(q.Kinds, k)
		}
	}
	r, some := q.relations()
	if !some {
		return out, nil
	}
	r.Where, r.Limit, r.Evidence, r.Far = &these, graph.NoLimit, evidence, true
	pages, err := s.Relations(ctx, r)
	if err != nil {
		return nil, err
	}
	for _, r := range pages[0].Relations {
		out[r.Far.NodeID()] = append(out[r.Far.NodeID()], r)
	}
	for _, rs := range out {
		slices.SortFunc(rs, func(a, b graph.Relation) int { return a.Key.Compare(b.Key) })
	}
	return out, nil
}

// NeighbourCounts counts the relations of a node by verb, direction and kind of the
// other end, whatever the exceptions. It takes one read.
func NeighbourCounts(ctx context.Context, s graph.Store, q NeighbourQuery) ([]graph.Tallied, error) {
	r, some := q.relations()
	if !some {
		return nil, nil
	}
	r.Limit, r.Count = 0, true
	pages, err := s.Relations(ctx, r)
	if err != nil {
		return nil, err
	}
	return pages[0].Tally, nil
}
