package judge

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"mailuo/graph"
)

// Where records hold judgements, by Subject.Key; and the mark that every write
// raises, so that others see that there is something new.
const (
	bucket   = "judgement"
	bucketOf = "judgements"
	markKey  = "mark"
)

// How many judgements there may be, how many of them open reports, how many are
// read in one call, and how long what was read holds unlooked at.
const (
	MaxJudgements = 20_000
	MaxReports    = 1_000
	atOnce        = 1_000
	fresh         = time.Second
)

// Book keeps judgements in the records of a store. It is safe for concurrent use.
type Book struct {
	// Records is where they are, Now the clock.
	Records graph.Records
	Now     func() time.Time

	// turn is held by the one who looks; mu guards what was seen.
	turn, mu sync.Mutex
	known    *Known
	mark     int64
	until    time.Time
}

// Read gives all judgements: as they were a second ago or later, and with all that
// was written through this Book. While one reads them anew the others go on with
// those they have.
func (b *Book) Read(ctx context.Context) (*Known, error) {
	known, holds := b.held()
	if holds {
		return known, nil
	}
	if known != nil {
		if !b.turn.TryLock() {
			return known, nil
		}
	} else {
		b.turn.Lock()
		if known, holds = b.held(); holds {
			b.turn.Unlock()
			return known, nil
		}
	}
	defer b.turn.Unlock()
	return b.look(ctx)
}

// held is what was read last, nil for nothing yet, and whether it may be used unlooked at.
func (b *Book) held() (*Known, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.Now()
	return b.known, b.known != nil && now.Before(b.until) && !now.Before(b.until.Add(-fresh))
}

// now reads what there is at this moment.
func (b *Book) now(ctx context.Context) (*Known, error) {
	b.turn.Lock()
	defer b.turn.Unlock()
	return b.look(ctx)
}

// look reads the judgements if there are new ones. It is called by who has the turn.
func (b *Book) look(ctx context.Context) (*Known, error) {
	at := b.Now()
	mark, err := b.marked(ctx)
	if err != nil {
		return nil, err
	}
	known := b.known // nobody else writes it
	if known == nil || mark.Version != b.mark {
		all, err := b.all(ctx)
		if err != nil {
			return nil, err
		}
		known = newKnown(all)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.known, b.mark, b.until = known, mark.Version, at.Add(fresh)
	return known, nil
}

// marked reads the mark; one of version 0 where nothing was ever judged.
func (b *Book) marked(ctx context.Context) (graph.Record, error) {
	r, err := b.Records.Get(ctx, bucketOf, markKey)
	if errors.Is(err, graph.ErrNotFound) {
		return graph.Record{Bucket: bucketOf, Key: markKey}, nil
	}
	return r, err
}

// all reads every judgement.
func (b *Book) all(ctx context.Context) ([]*Judgement, error) {
	var out []*Judgement
	for r, err := range graph.EachRecord(ctx, b.Records, bucket, "", "", atOnce) {
		if err != nil {
			return nil, err
		}
		j, err := read(r)
		if err != nil {
			return nil, err
		}
		out = append(out, &j)
	}
	return out, nil
}

func read(r graph.Record) (Judgement, error) {
	j := Judgement{Version: r.Version}
	if err := json.Unmarshal([]byte(r.Value), &j); err != nil {
		return j, fmt.Errorf("judgement %s: %w", r.Key, err)
	}
	return j, nil
}

// Conflict is a judgement that stands in the way of another one. It is graph.ErrConflict.
type Conflict struct {
	Stored Judgement
	why    string
}

// Error tells what stands in the way.
func (c *Conflict) Error() string { return c.why }

// Unwrap is graph.ErrConflict.
func (c *Conflict) Unwrap() error { return graph.ErrConflict }

// Write keeps a curator's judgement over the one of j.Version, 0 for none. It is a
// *Conflict where the stored one is another, and where two entities would be the
// same by one judgement and not by others.
func (b *Book) Write(ctx context.Context, j Judgement) (Judgement, error) {
	if j.Verdict == Reported {
		return Judgement{}, fmt.Errorf("a curator settles what is reported: %w", graph.ErrInvalid)
	}
	return b.put(ctx, j)
}

// Report keeps a reader's doubt. It is a *Conflict where something is said of the
// subject already.
func (b *Book) Report(ctx context.Context, j Judgement) (Judgement, error) {
	j.Verdict, j.Version = Reported, 0
	return b.put(ctx, j)
}

func (b *Book) put(ctx context.Context, j Judgement) (Judgement, error) {
	j.Reason = strings.TrimSpace(j.Reason)
	j.At = b.Now().UTC().Truncate(time.Second)
	if err := j.check(); err != nil {
		return Judgement{}, err
	}
	known, err := b.now(ctx)
	if err != nil {
		return Judgement{}, err
	}
	stored := known.Of(j.Subject)
	if err := known.admits(j, stored); err != nil {
		return Judgement{}, err
	}
	j.Report = nil
	if stored != nil {
		if j.Report = stored.Report; stored.Verdict == Reported {
			j.Report = &stored.Said
		}
	}
	r, err := graph.WriteRecord(ctx, b.Records, graph.Record{Bucket: bucket, Key: j.Key(), Version: j.Version}, j)
	if err != nil {
		return Judgement{}, err
	}
	j.Version = r.Version
	return j, b.raise(ctx)
}

// Withdraw takes a judgement back, or a report, and returns it. It is a *Conflict
// where the stored one is of another version, graph.ErrNotFound where there is none.
func (b *Book) Withdraw(ctx context.Context, key string, version int64) (Judgement, error) {
	r, err := b.Records.Get(ctx, bucket, key)
	if errors.Is(err, graph.ErrNotFound) {
		return Judgement{}, fmt.Errorf("there is no judgement %.200q: %w", key, graph.ErrNotFound)
	}
	if err != nil {
		return Judgement{}, err
	}
	j, err := read(r)
	if err != nil {
		return Judgement{}, err
	}
	if j.Version != version {
		return Judgement{}, outdated(j)
	}
	if err := b.Records.Delete(ctx, bucket, key, version); err != nil {
		return Judgement{}, err
	}
	return j, b.raise(ctx)
}

// raiseTries is how often the mark is raised again when others raise it too.
const raiseTries = 16

// raise tells everyone that there is something new. One that somebody else raised
// in the meantime is raised again: they may have raised it before this write.
func (b *Book) raise(ctx context.Context) error {
	ctx = context.WithoutCancel(ctx) // it is written
	for range raiseTries {
		r, err := b.marked(ctx)
		if err != nil {
			return err
		}
		if _, err = b.Records.Put(ctx, r); err == nil {
			_, err = b.now(ctx)
			return err
		} else if !errors.Is(err, graph.ErrConflict) {
			return err
		}
	}
	return fmt.Errorf("too many judge at once; try again: %w", graph.ErrConflict)
}
