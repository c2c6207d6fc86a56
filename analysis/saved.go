package analysis

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"mailuo/graph"
)

// Buckets of what is asked again after each change of the store, and of what it found.
const (
	BucketSaved = "saved-query" // Saved, by ID
	BucketHits  = "saved-hit"   // Hit, by query and what was found
)

// SavedKind says what a saved query waits for.
type SavedKind string

// The kinds.
const (
	NewDirective SavedKind = "NEW_DIRECTIVE" // a directive under a ledger's filter, not there before
	LevelReached SavedKind = "LEVEL_REACHED" // the first speech of a level that mentions an entity
)

// Saved is a question that is asked again after each change of the store.
type Saved struct {
	// ID is known to those only who may read what it finds: its feed has no other lock.
	ID   string    `json:"-"`
	Name string    `json:"name"`
	Kind SavedKind `json:"kind"`
	// Ledger is what NewDirective looks for.
	Ledger LedgerQuery `json:"ledger,omitzero"`
	// Entity is what LevelReached looks for, Levels where; Reached are those that it has found.
	Entity  graph.ID      `json:"entity,omitempty"`
	Levels  []graph.Level `json:"levels,omitempty"`
	Reached []graph.Level `json:"reached,omitempty"`
	// Asked is the question as it was put, for people.
	Asked string `json:"asked"`
	// Webhook is told of each hit; "" is nobody.
	Webhook string    `json:"webhook,omitempty"`
	By      string    `json:"by,omitempty"`
	Created time.Time `json:"created"`
	// Sequence is how far of the change log it has seen.
	Sequence int64 `json:"sequence"`
}

// Hit is something that a saved query found, once.
type Hit struct {
	// Key tells it apart from others of its query.
	Key string    `json:"-"`
	At  time.Time `json:"at"`
	// Sequence is the change that brought it in; 0 where it was there when the query was saved.
	Sequence int64 `json:"sequence"`
	// Node is the directive, or the entity that reached a level; Speech where it stands.
	Node   graph.ID    `json:"node"`
	Speech graph.ID    `json:"speech"`
	Level  graph.Level `json:"level,omitempty"`
	// Title, Date and Place are the speech's, Text the directive's words or the entity's name.
	Title string     `json:"title"`
	Date  graph.Date `json:"date,omitempty"`
	Place string     `json:"place,omitempty"`
	Text  string     `json:"text"`
}

// KeepHits is how long what was found is kept.
const KeepHits = 366 * 24 * time.Hour

// rowsAtOnce is how many new directives are asked for at a time.
const rowsAtOnce = 200

// MaxSaved is how many queries a store keeps.
const MaxSaved = 1000

// ListSaved gives all saved queries, by ID.
func ListSaved(ctx context.Context, r graph.Records) ([]Saved, error) {
	var out []Saved
	for rec, err := range graph.EachRecord(ctx, r, BucketSaved, "", "", graph.PageOfRecords) {
		if err != nil {
			return nil, err
		}
		s, err := readSaved(rec)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// FindSaved gives the saved query of an ID; ErrNotFound where there is none.
func FindSaved(ctx context.Context, r graph.Records, id string) (Saved, error) {
	rec, err := r.Get(ctx, BucketSaved, id)
	if errors.Is(err, graph.ErrNotFound) {
		return Saved{}, fmt.Errorf("there is no saved query of that ID: %w", graph.ErrNotFound)
	}
	if err != nil {
		return Saved{}, err
	}
	return readSaved(rec)
}

func readSaved(rec graph.Record) (Saved, error) {
	s := Saved{ID: rec.Key}
	err := graph.ParseRecord(rec, &s)
	return s, err
}

// Save keeps a new query: it finds what comes after the log's end as it is now, and of
// levels those too that were reached before. ErrInvalid where there are too many.
func Save(ctx context.Context, store graph.Store, r graph.Records, s Saved) (Saved, error) {
	all, err := ListSaved(ctx, r)
	if err != nil {
		return s, err
	}
	if len(all) >= MaxSaved {
		return s, fmt.Errorf("there are %d saved queries, which is the limit; delete some: %w", len(all), graph.ErrInvalid)
	}
	if s.Sequence, err = Head(ctx, r, 0); err != nil {
		return s, err
	}
	var hits []Hit
	if s.Kind == LevelReached {
		if hits, err = reached(ctx, store, s, 0); err != nil {
			return s, err
		}
	}
	if err := keepHits(ctx, r, &s, hits, s.Created); err != nil {
		return s, err
	}
	_, err = graph.WriteRecord(ctx, r, graph.Record{Bucket: BucketSaved, Key: s.ID}, s)
	return s, err
}

// DeleteSaved deletes a query with all that it found, and gives what it was.
func DeleteSaved(ctx context.Context, r graph.Records, id string) (Saved, error) {
	for {
		rec, err := r.Get(ctx, BucketSaved, id)
		if err == nil {
			err = r.Delete(ctx, BucketSaved, id, rec.Version)
		}
		switch {
		case errors.Is(err, graph.ErrConflict):
			continue
		case errors.Is(err, graph.ErrNotFound):
			return Saved{}, fmt.Errorf("there is no saved query of that ID: %w", graph.ErrNotFound)
		case err != nil:
			return Saved{}, err
		}
		s, err := readSaved(rec)
		if err != nil {
			return s, err
		}
		return s, dropHits(ctx, r, id)
	}
}

func dropHits(ctx context.Context, r graph.Records, id string) error {
	for rec, err := range graph.EachRecord(ctx, r, BucketHits, id+"/", "", graph.PageOfRecords) {
		if err != nil {
			return err
		}
		if err := graph.RemoveRecord(ctx, r, BucketHits, rec.Key); err != nil {
			return err
		}
	}
	return nil
}

// Hits gives what a query found, the newest first.
func Hits(ctx context.Context, r graph.Records, id string) ([]Hit, error) {
	var out []Hit
	for rec, err := range graph.EachRecord(ctx, r, BucketHits, id+"/", "", graph.PageOfRecords) {
		if err != nil {
			return nil, err
		}
		h := Hit{Key: strings.TrimPrefix(rec.Key, id+"/")}
		if err := graph.ParseRecord(rec, &h); err != nil {
			return nil, err
		}
		out = append(out, h)
	}
	slices.SortStableFunc(out, func(a, b Hit) int { return cmp.Or(cmp.Compare(b.Sequence, a.Sequence), cmp.Compare(a.Key, b.Key)) })
	return out, nil
}

// Ask asks a saved query of what the change log says since it was asked last, as far
// as up to, and keeps what it finds. tell is given new hits before the query is noted
// to have got so far: after a crash it may be given them again.
func Ask(ctx context.Context, store graph.Store, r graph.Records, s Saved, now time.Time, tell func(Saved, []Hit) error) error {
	from := s.Sequence
	for c, err := range Changes(ctx, r, from) {
		if err != nil {
			return err
		}
		hits, err := hitsOf(ctx, store, s, c)
		if err != nil {
			return fmt.Errorf("saved query %s: %w", s.Name, err)
		}
		s.Sequence = c.Sequence
		if len(hits) == 0 {
			continue
		}
		if err := keepHits(ctx, r, &s, hits, now); err != nil {
			return err
		}
		if err := tell(s, hits); err != nil {
			return err
		}
		if err := advance(ctx, r, s); err != nil {
			return err
		}
		from = s.Sequence
	}
	if s.Sequence == from {
		return nil
	}
	return advance(ctx, r, s)
}

// advance notes how far a query has got, unless another server has got further or it is gone.
func advance(ctx context.Context, r graph.Records, s Saved) error {
	for {
		rec, err := r.Get(ctx, BucketSaved, s.ID)
		if errors.Is(err, graph.ErrNotFound) {
			return dropHits(ctx, r, s.ID)
		}
		if err != nil {
			return err
		}
		stored, err := readSaved(rec)
		if err != nil || stored.Sequence >= s.Sequence {
			return err
		}
		stored.Sequence, stored.Reached = s.Sequence, s.Reached
		if _, err = graph.WriteRecord(ctx, r, rec, stored); !errors.Is(err, graph.ErrConflict) {
			return err
		}
	}
}

// keepHits writes hits that are not kept yet; of levels it notes that they are reached.
func keepHits(ctx context.Context, r graph.Records, s *Saved, hits []Hit, now time.Time) error {
	for i := range hits {
		h := &hits[i]
		h.At = now.UTC()
		_, err := graph.WriteRecord(ctx, r, graph.Record{Bucket: BucketHits, Key: s.ID + "/" + h.Key, Expires: now.Add(KeepHits)}, *h)
		if err != nil && !errors.Is(err, graph.ErrConflict) {
			return err
		}
		if s.Kind == LevelReached && !slices.Contains(s.Reached, h.Level) {
			s.Reached = append(s.Reached, h.Level)
		}
	}
	return nil
}

// hitsOf is what a change holds of what a query looks for.
func hitsOf(ctx context.Context, store graph.Store, s Saved, c Change) ([]Hit, error) {
	if s.Kind == LevelReached {
		mention := "." + string(graph.VerbMentions) + "." + string(s.Entity)
		if len(s.Reached) == len(s.Levels) || !slices.ContainsFunc(c.Added, func(id string) bool { return strings.HasSuffix(id, mention) }) {
			return nil, nil
		}
		return reached(ctx, store, s, c.Sequence)
	}
	var added []graph.Value
	for _, x := range ChangedOf(c.Added, []graph.Kind{graph.KindDirective}, nil) {
		added = append(added, graph.Text(string(x.ID)))
	}
	var hits []Hit
	for part := range slices.Chunk(added, rowsAtOnce) {
		q := s.Ledger
		q.Where = graph.All(q.Where, graph.Where(graph.FieldID, graph.IN, part...))
		page, err := NewLedger(store, q).Rows(ctx, LedgerPage{Limit: len(part)})
		if errors.Is(err, graph.ErrNotFound) { // the body asked for is not in the graph
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			d := row.Directive
			hits = append(hits, Hit{Key: string(d.ID), Sequence: c.Sequence, Node: d.ID, Speech: d.Speech, Text: d.Text})
		}
	}
	return hits, ofSpeeches(ctx, store, hits)
}

// ofSpeeches fills in what is known of the speeches of hits.
func ofSpeeches(ctx context.Context, store graph.Store, hits []Hit) error {
	if len(hits) == 0 {
		return nil
	}
	var ids []graph.ID
	for _, h := range hits {
		ids = append(ids, h.Speech)
	}
	slices.Sort(ids)
	page, err := store.Nodes(ctx, graph.NodeQuery{IDs: slices.Compact(ids)})
	if err != nil {
		return err
	}
	for _, n := range page.Nodes {
		sp, ok := n.(*graph.Speech)
		for i := range hits {
			if h := &hits[i]; ok && h.Speech == sp.ID {
				h.Title, h.Date, h.Place, h.Level = sp.Title, sp.Date, sp.Place, sp.Level
			}
		}
	}
	return nil
}

// reached gives, for each level that an entity has not been found at, the first speech
// of it that mentions the entity.
func reached(ctx context.Context, store graph.Store, s Saved, sequence int64) ([]Hit, error) {
	page, err := store.Nodes(ctx, graph.NodeQuery{IDs: []graph.ID{s.Entity}})
	if err != nil || len(page.Nodes) == 0 {
		return nil, err
	}
	e, ok := page.Nodes[0].(*graph.Entity)
	if !ok {
		return nil, fmt.Errorf("%s is no entity: %w", s.Entity, graph.ErrInvalid)
	}
	it := graph.Where(graph.FieldID, graph.EQ, graph.Text(string(s.Entity)))
	var hits []Hit
	for _, level := range s.Levels {
		if slices.Contains(s.Reached, level) {
			continue
		}
		page, err := store.Nodes(ctx, graph.NodeQuery{
			Where: graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech))), graph.Where(graph.FieldLevel, graph.EQ, graph.Text(string(level))),
				graph.Filter{Has: &graph.Has{Verb: graph.VerbMentions, Direction: graph.Out, Where: &it}}),
			Order: []graph.Order{{Field: graph.FieldDate}}, Limit: 1,
		})
		if err != nil {
			return nil, err
		}
		for _, n := range page.Nodes {
			sp := n.(*graph.Speech)
			hits = append(hits, Hit{Key: string(level), Sequence: sequence, Node: s.Entity, Speech: sp.ID, Level: level, Title: sp.Title, Date: sp.Date, Place: sp.Place, Text: e.Name()})
		}
	}
	return hits, nil
}
