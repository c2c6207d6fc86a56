package analysis

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

// Change is an entry of the change log: what one Put or Delete of a speech did to
// the graph. The log knows no clock: its sequence is the order of commits.
type Change struct {
	Sequence int64
	graph.Logged
}

// ChangeKind says what became of the speech.
type ChangeKind string

// The kinds of changes.
const (
	SpeechAdded   ChangeKind = "ADDED"   // it was not there before
	SpeechChanged ChangeKind = "CHANGED" // it was, with another text or read by another extractor
	SpeechDeleted ChangeKind = "DELETED" // it is gone
)

// Kind says what became of the speech.
func (c Change) Kind() ChangeKind {
	if c.SHA256 == "" {
		return SpeechDeleted
	}
	if _, added := slices.BinarySearch(c.Added, string(c.Speech)); added {
		return SpeechAdded
	}
	return SpeechChanged
}

// changeBatch is how many entries are read at once: one of a long speech takes a
// few hundred kilobytes.
const changeBatch = 16

// Changes gives the entries of the log after a sequence, in order, as far as they
// go. It reads them in batches, so that an entry that is done with can be forgotten.
// After an error it ends.
func Changes(ctx context.Context, r graph.Records, after int64) iter.Seq2[Change, error] {
	return func(yield func(Change, error) bool) {
		for {
			batch, err := ReadChanges(ctx, r, after, changeBatch)
			if err != nil {
				yield(Change{}, err)
				return
			}
			for _, c := range batch {
				if !yield(c, nil) {
					return
				}
				after = c.Sequence
			}
			if len(batch) < changeBatch {
				return
			}
		}
	}
}

// ReadChanges reads up to limit entries of the log after a sequence, in order. It
// takes one read.
func ReadChanges(ctx context.Context, r graph.Records, after int64, limit int) ([]Change, error) {
	records, err := r.List(ctx, graph.BucketChanges, "", graph.ChangeKey(max(0, after)), limit)
	if err != nil {
		return nil, err
	}
	out := make([]Change, len(records))
	for i, rec := range records {
		if out[i], err = readChange(rec); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func readChange(rec graph.Record) (Change, error) {
	var c Change
	n, err := strconv.ParseInt(rec.Key, 10, 64)
	if err == nil {
		err = json.Unmarshal([]byte(rec.Value), &c.Logged)
	}
	if err != nil {
		return c, fmt.Errorf("the change log's entry %s cannot be read: %w", rec.Key, err)
	}
	c.Sequence = n
	return c, nil
}

// Head is the sequence of the log's last entry, 0 for none. It looks from a place
// where the log may have ended before; each read halves what is left, so that a log
// of a million entries takes some forty.
func Head(ctx context.Context, r graph.Records, from int64) (int64, error) {
	there := func(n int64) (bool, error) {
		_, err := r.Get(ctx, graph.BucketChanges, graph.ChangeKey(n))
		if errors.Is(err, graph.ErrNotFound) {
			return false, nil
		}
		return err == nil, err
	}
	low := int64(0) // it is there, or 0
	if from > 0 {
		ok, err := there(from)
		if err != nil {
			return 0, err
		}
		if ok {
			low = from
		}
	}
	step := int64(1)
	for {
		ok, err := there(low + step)
		if err != nil {
			return 0, err
		}
		if !ok {
			break
		}
		low, step = low+step, step*2
	}
	high := low + step // it is not
	for high-low > 1 {
		mid := low + (high-low)/2
		ok, err := there(mid)
		if err != nil {
			return 0, err
		}
		if ok {
			low = mid
		} else {
			high = mid
		}
	}
	return low, nil
}

// Tally counts what came to be and what ceased to.
type Tally struct{ Added, Removed int }

// Counted is a tally of one kind of nodes, or of one verb's relations.
type Counted struct {
	Kind graph.Kind // "" for relations
	Verb graph.Verb // "" for nodes
	Tally
}

// Summary counts changes.
type Summary struct {
	// From is the sequence after which it starts, To the last one in it.
	From, To int64
	// Speeches counts the changes by what became of the speech.
	Speeches map[ChangeKind]int
	// More is set where entries of the range are left.
	More bool

	kinds map[graph.Kind]Tally
	verbs map[graph.Verb]Tally
}

// MaxSummary is how many changes one summary reads.
const MaxSummary = 500

// NewSummary makes a summary of no changes after a sequence.
func NewSummary(from int64) *Summary {
	return &Summary{
		From: from, To: from, Speeches: map[ChangeKind]int{}, kinds: map[graph.Kind]Tally{}, verbs: map[graph.Verb]Tally{},
	}
}

// Add counts a change. What comes and goes again counts on both sides.
func (s *Summary) Add(c Change) {
	s.To = c.Sequence
	s.Speeches[c.Kind()]++
	for _, id := range c.Added {
		s.count(id, Tally{Added: 1})
	}
	for _, id := range c.Removed {
		s.count(id, Tally{Removed: 1})
	}
}

func (s *Summary) count(id string, t Tally) {
	if _, rest, relation := strings.Cut(id, "."); relation {
		verb, _, _ := strings.Cut(rest, ".")
		n := s.verbs[graph.Verb(verb)]
		s.verbs[graph.Verb(verb)] = Tally{n.Added + t.Added, n.Removed + t.Removed}
		return
	}
	kind, _, _ := strings.Cut(id, "_")
	k := graph.Kind(strings.ToUpper(kind))
	n := s.kinds[k]
	s.kinds[k] = Tally{n.Added + t.Added, n.Removed + t.Removed}
}

// Kinds are the tallies of nodes, by kind.
func (s *Summary) Kinds() []Counted {
	out := make([]Counted, 0, len(s.kinds))
	for _, k := range slices.Sorted(maps.Keys(s.kinds)) {
		out = append(out, Counted{Kind: k, Tally: s.kinds[k]})
	}
	return out
}

// Verbs are the tallies of relations, by verb.
func (s *Summary) Verbs() []Counted {
	out := make([]Counted, 0, len(s.verbs))
	for _, v := range slices.Sorted(maps.Keys(s.verbs)) {
		out = append(out, Counted{Verb: v, Tally: s.verbs[v]})
	}
	return out
}

// Summarise counts the changes after a sequence up to another, 0 for the log's end;
// MaxSummary of them at most.
func Summarise(ctx context.Context, r graph.Records, after, until int64) (*Summary, error) {
	s := NewSummary(after)
	n := 0
	for c, err := range Changes(ctx, r, after) {
		if err != nil {
			return nil, err
		}
		if until > 0 && c.Sequence > until {
			break
		}
		if n == MaxSummary {
			s.More = true
			break
		}
		s.Add(c)
		n++
	}
	return s, nil
}

// Changed is something that a change added or removed.
type Changed struct {
	ID   graph.ID
	Kind graph.Kind // "" for a relation
	Verb graph.Verb // "" for a node
}

// ChangedOf reads the IDs of a change, in their order: those of the kinds and verbs
// asked for; none of either is all.
func ChangedOf(ids []string, kinds []graph.Kind, verbs []graph.Verb) []Changed {
	var out []Changed
	for _, id := range ids {
		c := Changed{ID: graph.ID(id)}
		if _, rest, relation := strings.Cut(id, "."); relation {
			verb, _, _ := strings.Cut(rest, ".")
			c.Verb = graph.Verb(verb)
		} else {
			kind, _, _ := strings.Cut(id, "_")
			c.Kind = graph.Kind(strings.ToUpper(kind))
		}
		if len(kinds)+len(verbs) == 0 || c.Kind != "" && slices.Contains(kinds, c.Kind) || c.Verb != "" && slices.Contains(verbs, c.Verb) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b Changed) int { return cmp.Compare(a.ID, b.ID) })
	return out
}
