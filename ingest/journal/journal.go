package journal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"mailuo/graph"
	"mailuo/ingest"
)

// How long runs are kept.
const (
	Keep      = 90 * 24 * time.Hour
	KeepQuiet = 2 * 24 * time.Hour
)

// Journal is the journal of a store.
type Journal struct {
	Records graph.Records
	// Now is the clock, Random what tells runs of one moment apart.
	Now    func() time.Time
	Random io.Reader
}

// RunFilter says which runs are asked for; the zero value is all.
type RunFilter struct {
	Sources []string // "" is of paths named by hand; nil is any
	States  []State  // nil is any
}

func (f RunFilter) holds(r Run) bool {
	return (f.Sources == nil || slices.Contains(f.Sources, r.Source)) && (f.States == nil || slices.Contains(f.States, r.State))
}

// Runs gives up to limit runs, the newest first, after one by its ID; "" starts with
// the newest.
func (j Journal) Runs(ctx context.Context, f RunFilter, after string, limit int) ([]Run, error) {
	var out []Run
	now := j.Now()
	for rec, err := range graph.EachRecord(ctx, j.Records, bucketRun, "", after, graph.PageOfRecords) {
		if err != nil {
			return out, err
		}
		r, err := runOf(rec, now)
		if err != nil {
			return out, err
		}
		if f.holds(r) {
			out = append(out, r)
		}
		if len(out) >= limit {
			break
		}
	}
	return out, nil
}

// Run gives a run; ErrNotFound where there is none, or no more.
func (j Journal) Run(ctx context.Context, id string) (Run, error) {
	rec, err := j.Records.Get(ctx, bucketRun, id)
	if errors.Is(err, graph.ErrNotFound) {
		return Run{}, fmt.Errorf("there is no run %.60q; runs are kept for %d days: %w", id, int(Keep.Hours()/24), graph.ErrNotFound)
	}
	if err != nil {
		return Run{}, err
	}
	return runOf(rec, j.Now())
}

func runOf(rec graph.Record, now time.Time) (Run, error) {
	r := Run{ID: rec.Key}
	err := graph.ParseRecord(rec, &r)
	return r.seenAt(now), err
}

// batchItems is how many entries one record holds.
const batchItems = 100

func itemKey(run string, batch int) string { return fmt.Sprintf("%s/%08d", run, batch) }

// Items gives the entries of a run from a number on, in the order in which they were
// done, up to limit; the first has the number 0.
func (j Journal) Items(ctx context.Context, run string, from, limit int) ([]Entry, error) {
	var out []Entry
	after := ""
	if batch := from / batchItems; batch > 0 {
		after = itemKey(run, batch-1)
	}
	skip := from % batchItems
	for rec, err := range graph.EachRecord(ctx, j.Records, bucketItem, run+"/", after, graph.PageOfRecords) {
		if err != nil {
			return out, err
		}
		var batch []Entry
		if err := graph.ParseRecord(rec, &batch); err != nil {
			return out, err
		}
		batch, skip = batch[min(skip, len(batch)):], 0
		out = append(out, batch[:min(limit-len(out), len(batch))]...)
		if len(out) >= limit {
			break
		}
	}
	return out, nil
}

// Begin starts a run, and marks as cut what programs that died left open. The
// recorder must be ended.
func (j Journal) Begin(ctx context.Context, s Start) (*Recorder, error) {
	if err := j.sweep(ctx, s); err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	now := j.Now().UTC()
	var tail [5]byte
	if _, err := io.ReadFull(j.Random, tail[:]); err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	r := &Recorder{
		journal: j, quarantined: map[string]Quarantined{}, wake: make(chan struct{}, 1), stop: make(chan struct{}), stopped: make(chan struct{}),
		run: Run{
			ID: fmt.Sprintf("%013d-%x", lastMilli-now.UnixMilli(), tail), Start: s, State: Running, Started: now, Alive: now.Add(lease),
			Counts: map[ingest.Outcome]int{}, Codes: map[ingest.Code]int{},
		},
	}
	waiting, err := j.Quarantine(ctx)
	if err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	for _, q := range waiting {
		r.quarantined[q.Address] = q
	}
	if _, err := graph.WriteRecord(ctx, j.Records, graph.Record{Bucket: bucketOpen, Key: r.run.ID, Expires: now.Add(Keep)}, s.Source); err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	if err := r.writeRun(ctx, r.run); err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	r.begin(ctx)
	return r, nil
}

// lastMilli is the last moment that a run's ID can tell, in the year 2286.
const lastMilli = 9_999_999_999_999

// sweep marks the runs as cut whose programs died. A source that nobody else runs now
// has no other run.
func (j Journal) sweep(ctx context.Context, s Start) error {
	type open struct{ id, source string }
	var all []open
	for rec, err := range graph.EachRecord(ctx, j.Records, bucketOpen, "", "", graph.PageOfRecords) {
		if err != nil {
			return err
		}
		o := open{id: rec.Key}
		if err := graph.ParseRecord(rec, &o.source); err != nil {
			return err
		}
		all = append(all, o)
	}
	now := j.Now().UTC()
	for _, o := range all {
		var ended *Run
		err := graph.UpdateRecord(ctx, j.Records, bucketRun, o.id, func(r *Run, known bool) (time.Time, bool) {
			ended = nil
			if !known || r.State != Running {
				return time.Time{}, false
			}
			if s.Sole && s.Source != "" && r.Source == s.Source && !r.Alive.Before(now) {
				r.Alive = now.Add(-1)
			}
			*r = r.seenAt(now)
			ended = r
			return r.Started.Add(Keep), r.State == Cut
		})
		if err != nil {
			return err
		}
		if ended != nil && ended.State == Running {
			continue
		}
		if ended != nil {
			ended.ID = o.id
			if err := j.count(ctx, *ended); err != nil {
				return err
			}
		}
		if err := graph.RemoveRecord(ctx, j.Records, bucketOpen, o.id); err != nil {
			return err
		}
	}
	return nil
}
