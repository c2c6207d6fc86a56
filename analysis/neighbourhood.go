package analysis

import (
	"cmp"
	"context"
	"slices"

	"mailuo/graph"
)

// MaxNeighbours is how many relations of a node are looked at. Of a node that has
// more, those of the latest speeches count.
const MaxNeighbours = 20_000

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
	Order     NeighbourOrder
	// Except lists nodes that are not wanted.
	Except []graph.ID
}

func (q NeighbourQuery) relations() graph.RelationQuery {
	r := q.Relations
	return graph.RelationQuery{
		Of: []graph.ID{q.Of}, Verbs: r.Verbs, Direction: r.Direction, Roles: r.Roles, Where: r.Where, Period: r.Period,
	}
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
	r := q.relations()
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
	these := graph.Where(graph.FieldID, graph.IN, texts(with)...)
	r := q.relations()
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
	r := q.relations()
	r.Limit, r.Count = 1, true
	pages, err := s.Relations(ctx, r)
	if err != nil {
		return nil, err
	}
	return pages[0].Tally, nil
}
