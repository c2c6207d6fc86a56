package server

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// sets knows which speeches are duplicates, as of the last change that it looked at.
type sets struct {
	finder analysis.DuplicateFinder
	now    func() time.Time
	// turn is held by the one who looks; mu guards what was found.
	turn, mu sync.Mutex
	found    *analysis.Duplicates
	head     int64
	until    time.Time
}

// How long what was found is used unlooked at, and how many times as long as it took
// to find: a store that is large and always changes is not read all the time.
const (
	setsFresh = time.Second
	setsRest  = 10
)

// duplicates tells which speeches are duplicates. While one looks the others go on
// with what was found before.
func (r *resolver) duplicates(ctx context.Context) (*analysis.Duplicates, error) {
	s := r.sets
	held := func() (*analysis.Duplicates, bool) {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.found, s.found != nil && s.now().Before(s.until)
	}
	found, fresh := held()
	if fresh {
		return found, nil
	}
	if found == nil {
		s.turn.Lock()
	} else if !s.turn.TryLock() {
		return found, nil
	}
	defer s.turn.Unlock()
	if found, fresh = held(); fresh {
		return found, nil
	}
	begun := s.now()
	head := int64(-1)
	if _, none := r.records.(noRecords); !none {
		var err error
		if head, err = r.lastChange(ctx); err != nil {
			return nil, err
		}
	}
	if found == nil || head < 0 || head != s.head {
		var err error
		if found, err = s.finder.Find(ctx, r.stored); err != nil {
			return nil, err
		}
	}
	now := s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.found, s.head, s.until = found, head, now.Add(max(setsFresh, setsRest*now.Sub(begun)))
	return found, nil
}

// uncounted are the speeches that do not count since others count for them.
func (r *resolver) uncounted(ctx context.Context) ([]graph.ID, error) {
	d, err := r.duplicates(ctx)
	if err != nil {
		return nil, err
	}
	return d.Except(), nil
}

// DuplicateOf is the speech that counts for another one.
func (r speechResolver) DuplicateOf(ctx context.Context, s *schema.Speech) (*schema.Speech, error) {
	field := graphql.GetFieldContext(ctx).Field.Field
	all, err := schema.Read(s.In, field, func() (map[graph.ID]schema.One[*schema.Speech], error) {
		d, err := r.duplicates(ctx)
		if err != nil {
			return nil, err
		}
		of, sels := r.batch(ctx, s.Seat, field)
		out := map[graph.ID]schema.One[*schema.Speech]{}
		w := &wanted{resolver: r.resolver, ctx: ctx}
		lead(w, of, sels, func(n graph.Node) graph.ID {
			if by := d.Counted(n.NodeID()); by != n.NodeID() {
				return by
			}
			return ""
		}, func(n graph.Node, o schema.One[*schema.Speech]) { out[n.NodeID()] = o })
		w.read()
		return out, nil
	})
	if err != nil {
		return nil, err
	}
	return all[s.ID].Get()
}

// Duplicates lists the other speeches that are nearly the same text.
func (r speechResolver) Duplicates(ctx context.Context, s *schema.Speech, first *int, after *string, last *int, before *string) (*schema.DuplicateConnection, error) {
	list := func(id graph.ID) listed { return listed{"duplicates", id} }
	p, err := newPaging(list(s.ID), first, last, after, before)
	if err != nil {
		return nil, err
	}
	return together(ctx, r.resolver, s.Seat, s.ID, p, func(of []graph.Node, sels []ast.SelectionSet) (map[graph.ID]*schema.DuplicateConnection, error) {
		d, err := r.duplicates(ctx)
		if err != nil {
			return nil, err
		}
		out := map[graph.ID]*schema.DuplicateConnection{}
		var items []*schema.Duplicate
		for _, n := range of {
			var all []keyed[*schema.Duplicate]
			for i, id := range d.Others(n.NodeID()) {
				all = append(all, keyed[*schema.Duplicate]{fmt.Sprintf("%06d", i), &schema.Duplicate{Of: n.NodeID(), Other: id, Counting: d.Counted(id) == id}})
			}
			own := p
			own.list = list(n.NodeID())
			c := connectKeyed(own, all)
			items = append(items, c.Items...)
			out[n.NodeID()] = c
		}
		r.ofDuplicates(ctx, items, r.items(ctx, sels, "Duplicate"))
		return out, nil
	})
}

// ofDuplicates reads what duplicates lead to: the speeches in one call, and what both
// sides say in one for each speech that has some.
func (r *resolver) ofDuplicates(ctx context.Context, items []*schema.Duplicate, asked []ast.SelectionSet) {
	w := &wanted{resolver: r, ctx: ctx}
	lead(w, items, r.asked(ctx, asked, "Duplicate", "speech"), func(d *schema.Duplicate) graph.ID { return d.Other },
		func(d *schema.Duplicate, o schema.One[*schema.Speech]) { d.Near.Speech = o })
	w.read()
	passages := r.asked(ctx, asked, "Duplicate", "passages")
	if passages == nil && r.asked(ctx, asked, "Duplicate", "passageCount") == nil && r.asked(ctx, asked, "Duplicate", "charShare") == nil {
		return
	}
	others := map[graph.ID][]graph.ID{}
	for _, d := range items {
		others[d.Of] = append(others[d.Of], d.Other)
	}
	matched, err := analysis.Passages(ctx, r.stored, others)
	most := r.most(ctx, asked, "Duplicate", "passages")
	var nodes []graph.Node
	for _, d := range items {
		if err != nil {
			d.Near.Matched = schema.Lost[analysis.Matched](err)
			continue
		}
		m := matched[[2]graph.ID{d.Of, d.Other}]
		d.Near.Matched = schema.Found(m)
		for _, p := range m.Passages[:min(most, len(m.Passages))] {
			d.Near.Passages = append(d.Near.Passages, &schema.MatchingPassage{})
			nodes = append(nodes, p.Own, p.Other)
		}
	}
	if passages == nil {
		return
	}
	sentences := slices.Concat(r.asked(ctx, passages, "MatchingPassage", "own"), r.asked(ctx, passages, "MatchingPassage", "other"))
	objects := r.objects(ctx, nodes, sentences, false)
	for _, d := range items {
		for _, p := range d.Near.Passages {
			p.Near.Own, _ = objects[0].(*schema.Sentence)
			p.Near.Other, _ = objects[1].(*schema.Sentence)
			objects = objects[2:]
		}
	}
}
