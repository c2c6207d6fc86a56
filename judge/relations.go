package judge

import (
	"cmp"
	"context"
	"slices"

	"mailuo/graph"
)

// Relations finds relations of nodes, without the rejected ones and those of rejected
// directives. Of an entity it finds those of all that it stands for. Where several
// lead to entities that are the same, those on one page are given as one, at the
// place of the first; a total counts them as they are stored.
func (s *Store) Relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	r, ok, err := s.read(ctx)
	if err != nil || !ok {
		return page(err, func() ([]graph.RelationPage, error) { return s.Store.Relations(ctx, q) })
	}
	pages, err := r.relations(ctx, q)
	if err != nil {
		return nil, err
	}
	if err := r.show(ctx, q, pages); err != nil {
		return nil, err
	}
	return pages, r.further(ctx, q.With, q.Of, pages)
}

// further reads the relations of the far ends of some, which are those of nodes near.
// What a store brings along is of the entities as they are stored: it is asked apart.
func (r reading) further(ctx context.Context, with []graph.RelationQuery, near []graph.ID, pages []graph.RelationPage) error {
	if len(with) == 0 {
		return nil
	}
	var far []graph.ID
	for i := range pages {
		for j := range pages[i].Relations {
			x := &pages[i].Relations[j]
			x.With = make([]graph.RelationPage, len(with))
			far = append(far, farOf(x.Key, r.Survivor(near[i])))
		}
	}
	far = unique(far...)
	if len(far) == 0 {
		return nil
	}
	at := map[graph.ID]int{}
	for i, id := range far {
		at[id] = i
	}
	for k, q := range with {
		q.Of, q.After, q.Before = far, nil, nil
		read, err := r.relations(ctx, q)
		if err != nil {
			return err
		}
		if err := r.show(ctx, q, read); err != nil {
			return err
		}
		for i := range pages {
			for j := range pages[i].Relations {
				x := &pages[i].Relations[j]
				x.With[k] = read[at[farOf(x.Key, r.Survivor(near[i]))]]
			}
		}
	}
	return nil
}

// query is a query of relations whose far ends pass over what was rejected.
func (r reading) query(ctx context.Context, q graph.RelationQuery) (graph.RelationQuery, error) {
	var where graph.Filter
	if q.Where != nil {
		var err error
		if where, err = r.filter(ctx, *q.Where); err != nil {
			return q, err
		}
	}
	reaches := len(q.Verbs) == 0 || slices.ContainsFunc(q.Verbs, func(v graph.Verb) bool { return toDirectives(v, q.Direction) })
	if reaches {
		where = r.hide(where, r.directives)
	}
	if q.Where != nil || reaches && len(r.directives) > 0 {
		q.Where = &where
	}
	return q, nil
}

// touches reports whether a relation that a query may find of a node was rejected.
func (r reading) touches(id graph.ID, q graph.RelationQuery) bool { return r.rejectedOf(id, q) > 0 }

// rejectedOf is how many relations that a query may find of a node were rejected.
func (r reading) rejectedOf(id graph.ID, q graph.RelationQuery) int {
	n := 0
	for _, k := range r.touched[id] {
		if (len(q.Verbs) == 0 || slices.Contains(q.Verbs, k.Verb)) && (len(q.Roles) == 0 || slices.Contains(q.Roles, k.Role)) &&
			(q.Direction == graph.Both || q.Direction == directionOf(k, id)) {
			n++
		}
	}
	return n
}

func directionOf(k graph.Key, near graph.ID) graph.Direction {
	if k.From == near {
		return graph.Out
	}
	return graph.In
}

// relations reads the pages of nodes. Far ends are as they are stored, and nothing is
// brought along of them; see show and further.
func (r reading) relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	q.With = nil
	q, err := r.query(ctx, q)
	if err != nil {
		return nil, err
	}
	var of []graph.ID
	for _, id := range q.Of {
		of = append(of, r.Members(id)...)
	}
	read, err := r.pages(ctx, q, unique(of...))
	if err != nil {
		return nil, err
	}
	out := make([]graph.RelationPage, len(q.Of))
	for i, id := range q.Of {
		out[i] = r.joined(q, r.Members(id), read)
	}
	return out, nil
}

// stored is a page of a node as it is stored, and what of it was rejected.
type stored struct {
	graph.RelationPage
	rejected []graph.Relation // of the whole list; filled where it is counted
}

// pages reads a page of each of some nodes, long enough that there is a whole page
// without what was rejected.
func (r reading) pages(ctx context.Context, q graph.RelationQuery, of []graph.ID) (map[graph.ID]*stored, error) {
	out := map[graph.ID]*stored{}
	ask := func(q graph.RelationQuery, of ...graph.ID) error {
		q.Of = of
		pages, err := r.store.Relations(ctx, q)
		for i, p := range pages {
			out[of[i]] = &stored{RelationPage: p}
		}
		return err
	}
	var plain, touched []graph.ID
	for _, id := range of {
		if r.touches(id, q) {
			touched = append(touched, id)
		} else {
			plain = append(plain, id)
		}
	}
	bound := q.After != nil || q.Before != nil
	longer := q
	for _, id := range touched {
		if q.Limit != graph.NoLimit {
			longer.Limit = max(longer.Limit, q.Limit+r.rejectedOf(id, q))
		}
	}
	for _, x := range []struct {
		q  graph.RelationQuery
		of []graph.ID
	}{{q, plain}, {longer, touched}} {
		switch {
		case len(x.of) == 0:
		case !bound:
			if err := ask(x.q, x.of...); err != nil {
				return nil, err
			}
		default: // a cursor is of one node
			for _, id := range x.of {
				x.q.After, x.q.Before = r.moved(q.After, id), r.moved(q.Before, id)
				if err := ask(x.q, id); err != nil {
					return nil, err
				}
			}
		}
	}
	if !q.Count || len(touched) == 0 {
		return out, nil
	}
	return out, r.countRejected(ctx, q, touched, out)
}

// countRejected reads which of the relations that are counted were rejected.
func (r reading) countRejected(ctx context.Context, q graph.RelationQuery, of []graph.ID, into map[graph.ID]*stored) error {
	var ends []graph.ID
	for _, id := range of {
		for _, k := range r.touched[id] {
			ends = append(ends, farOf(k, id))
		}
	}
	where := graph.Where(graph.FieldID, graph.IN, values(unique(ends...))...)
	if q.Where != nil {
		where = graph.All(where, *q.Where)
	}
	q.Of, q.Where, q.After, q.Before = of, &where, nil, nil
	q.Limit, q.Count, q.Far, q.Evidence = graph.NoLimit, false, false, 0
	pages, err := r.store.Relations(ctx, q)
	if err != nil {
		return err
	}
	for i, p := range pages {
		for _, x := range p.Relations {
			if r.Rejects(x.Key) {
				into[of[i]].rejected = append(into[of[i]].rejected, x)
			}
		}
	}
	return nil
}

// moved is a cursor as a node sees it that is the same as the cursor's own.
func (r reading) moved(c *graph.Cursor, near graph.ID) *graph.Cursor {
	if c == nil {
		return nil
	}
	k, err := graph.ParseKey(c.ID)
	if err != nil {
		return c // the store refuses it
	}
	if r.Survivor(k.From) == r.Survivor(near) {
		k.From = near
	} else {
		k.To = near
	}
	return &graph.Cursor{Keys: c.Keys, ID: k.String()}
}

// placed is a relation and its place in the order of a list.
type placed struct {
	graph.Relation
	cursor    graph.Cursor
	far       graph.ID
	direction graph.Direction
}

// compare orders relations as stores do, whichever of several nodes they are of.
func (a placed) compare(b placed) int {
	latest := 0
	if len(a.cursor.Keys) > 0 && len(b.cursor.Keys) > 0 {
		latest = compareDays(a.cursor.Keys[0], b.cursor.Keys[0])
	}
	return cmp.Or(latest, cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.far, b.far), cmp.Compare(a.direction, b.direction), cmp.Compare(a.Role, b.Role))
}

// compareDays puts the latest day first, none last.
func compareDays(a, b graph.Value) int {
	switch {
	case a.IsNull() && b.IsNull():
		return 0
	case a.IsNull():
		return 1
	case b.IsNull():
		return -1
	}
	return b.Compare(a)
}

// joined makes one page of those of several nodes that are the same.
func (r reading) joined(q graph.RelationQuery, of []graph.ID, read map[graph.ID]*stored) graph.RelationPage {
	var out graph.RelationPage
	var all []placed
	for _, id := range of {
		p := read[id]
		out.More = out.More || p.More
		out.Total += p.Total
		out.Tally = tallied(out.Tally, 1, p.Tally...)
		for _, x := range p.rejected {
			out.Total--
			kind, _ := farOf(x.Key, id).Kind()
			out.Tally = tallied(out.Tally, -1, graph.Tallied{Verb: x.Verb, Direction: directionOf(x.Key, id), Kind: kind, N: 1})
		}
		for i, x := range p.Relations {
			if !r.Rejects(x.Key) {
				all = append(all, placed{x, p.Cursors[i], farOf(x.Key, id), directionOf(x.Key, id)})
			}
		}
	}
	if len(of) > 1 {
		slices.SortStableFunc(all, placed.compare)
	}
	var kept graph.RelationPage
	for _, x := range all {
		kept.Relations, kept.Cursors = append(kept.Relations, x.Relation), append(kept.Cursors, x.cursor)
	}
	r.combine(q.Evidence, &kept)
	out.Relations, out.Cursors = kept.Relations, kept.Cursors
	if n := len(out.Relations); q.Limit != graph.NoLimit && n > q.Limit {
		out.More = true
		from, to := 0, q.Limit
		if q.Backward {
			from, to = n-q.Limit, n
		}
		out.Relations, out.Cursors = out.Relations[from:to], out.Cursors[from:to]
	}
	if q.Limit == 0 {
		out.More = false // it was only to be counted
	}
	return out
}

// combine gives relations the ends that stand for those they have, and makes one of
// those that say the same.
func (r reading) combine(evidence int, p *graph.RelationPage) {
	at := map[graph.Key]int{}
	n := 0
	for i, x := range p.Relations {
		x.Key = r.Key(x.Key)
		if first, twice := at[x.Key]; twice {
			p.Relations[first] = both(p.Relations[first], x, evidence)
			continue
		}
		at[x.Key] = n
		p.Relations[n], p.Cursors[n] = x, p.Cursors[i]
		n++
	}
	p.Relations, p.Cursors = p.Relations[:n], p.Cursors[:n]
}

// tallied adds counts to a tally, times n.
func tallied(to []graph.Tallied, n int, add ...graph.Tallied) []graph.Tallied {
	to = slices.Clone(to)
	for _, t := range add {
		at := slices.IndexFunc(to, func(o graph.Tallied) bool {
			return o.Verb == t.Verb && o.Direction == t.Direction && o.Kind == t.Kind
		})
		if at < 0 {
			at = len(to)
			to = append(to, graph.Tallied{Verb: t.Verb, Direction: t.Direction, Kind: t.Kind})
		}
		to[at].N += n * t.N
	}
	to = slices.DeleteFunc(to, func(t graph.Tallied) bool { return t.N == 0 })
	if len(to) == 0 {
		return nil
	}
	slices.SortFunc(to, func(a, b graph.Tallied) int {
		return cmp.Or(cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.Direction, b.Direction), cmp.Compare(a.Kind, b.Kind))
	})
	return to
}

// both is one relation of two that say the same of entities that are the same.
func both(a, b graph.Relation, evidence int) graph.Relation {
	a.Evidence = slices.Concat(a.Evidence, b.Evidence)
	if evidence != graph.NoLimit && len(a.Evidence) > evidence {
		a.Evidence = a.Evidence[:evidence]
	}
	a.EvidenceCount += b.EvidenceCount
	a.Speeches += b.Speeches
	return a
}

// show puts the entities that stand for others at the far ends of relations.
func (r reading) show(ctx context.Context, q graph.RelationQuery, pages []graph.RelationPage) error {
	if len(r.merged) == 0 {
		return nil
	}
	var moved []graph.ID
	for i := range pages {
		r.combine(q.Evidence, &pages[i])
		for j := range pages[i].Relations {
			x := &pages[i].Relations[j]
			if x.Far == nil {
				continue
			}
			if id := x.Far.NodeID(); r.Survivor(id) != id {
				moved = append(moved, r.Survivor(id))
			}
		}
	}
	survivors, err := r.survivors(ctx, moved)
	if err != nil {
		return err
	}
	for _, p := range pages {
		for i := range p.Relations {
			x := &p.Relations[i]
			if x.Far == nil {
				continue
			}
			if s := survivors[r.Survivor(x.Far.NodeID())]; s != nil {
				x.Far = s
			}
			x.Far = r.node(x.Far)
		}
	}
	return nil
}
