package journal

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"mailuo/graph"
	"mailuo/ingest"
)

// How a run is written: once in each interval what has come, and that it is alive.
// After a lease without a word of it, it counts as cut.
const (
	interval  = time.Second
	heartbeat = 10 * time.Second
	lease     = 45 * time.Second
)

// Recorder keeps one run as it goes on. Observe only notes in memory.
type Recorder struct {
	journal Journal
	wake    chan struct{}
	stop    chan struct{}
	stopped chan struct{}

	mu  sync.Mutex
	run Run
	// entries are not written yet; those before are in batches of batchItems, of which
	// the last one, in part, is written again as it fills.
	entries []Entry
	// changed are quarantined items to be written, by address; a nil one leaves.
	changed map[string]*Quarantined

	writing sync.Mutex // held by who writes
	// quarantined is what waits, as written or about to be.
	quarantined map[string]Quarantined
	tail        []Entry // the entries of the last batch that is not full
	batch       int
	tailVersion int64
	seen        time.Time // when the run was last written
}

// Run is the run as it is now.
func (r *Recorder) Run() Run {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := r.run
	out.Counts, out.Codes = maps.Clone(out.Counts), maps.Clone(out.Codes)
	return out
}

// Observe notes an event of the run. It is called as ingest.Ingester.Observe is, from
// one goroutine, and does not wait for the store.
func (r *Recorder) Observe(e ingest.Event) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.run.Total = e.Total
	if e.Outcome == "" {
		return
	}
	now := r.journal.Now().UTC()
	r.run.Bytes += e.Bytes
	entry := Entry{
		Name: e.Name, Address: cmp.Or(e.Address, e.Name), Outcome: e.Outcome, At: now, Took: e.Took, Bytes: e.Bytes, Speech: e.Speech,
	}
	old, waiting := r.quarantined[entry.Address]
	if f := e.Failure; f != nil {
		entry.Code, entry.Reason = f.Code, cutTo(f.Reason, maxReason)
		r.run.Codes[f.Code]++
		q := Quarantined{Address: entry.Address, Source: r.run.Source, Name: e.Name, First: now, State: Waits}
		if waiting {
			q.First, q.Tries = old.First, old.Tries
		}
		if waiting && old.same(f.Code, e.SHA256) {
			q.State = Discarded
		}
		q.Code, q.Reason, q.Last, q.Bytes, q.SHA256, q.Run = f.Code, entry.Reason, now, e.Bytes, e.SHA256, r.run.ID
		q.Tries++
		r.quarantined[q.Address], r.changed[q.Address] = q, &q
	} else if waiting {
		delete(r.quarantined, entry.Address)
		r.changed[entry.Address] = nil
	}
	r.run.Counts[e.Outcome]++
	if e.Outcome == ingest.Unchanged {
		return
	}
	r.run.Items++
	r.entries = append(r.entries, entry)
	if len(r.entries) >= batchItems {
		select {
		case r.wake <- struct{}{}:
		default:
		}
	}
}

// maxReason is how many bytes of a reason are kept.
const maxReason = 2000

func cutTo(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n] + "…"
}

// begin starts the goroutine that writes. What it cannot write it tries again; the
// end of the run says so where it never could.
func (r *Recorder) begin(ctx context.Context) {
	r.changed = map[string]*Quarantined{}
	r.seen = r.journal.Now()
	ctx = context.WithoutCancel(ctx)
	go func() {
		defer close(r.stopped)
		t := time.NewTicker(interval)
		defer t.Stop()
		for {
			select {
			case <-t.C:
			case <-r.wake:
			case <-r.stop:
				return
			}
			_ = r.Flush(ctx) // what is left is written the next time, or by End
		}
	}()
}

// Flush writes what has come since the last time.
func (r *Recorder) Flush(ctx context.Context) error {
	r.writing.Lock()
	defer r.writing.Unlock()
	r.mu.Lock()
	entries, changed, run := r.entries, r.changed, r.run
	run.Counts, run.Codes = maps.Clone(run.Counts), maps.Clone(run.Codes)
	r.entries, r.changed = nil, map[string]*Quarantined{}
	r.mu.Unlock()
	now := r.journal.Now()
	if len(entries) == 0 && len(changed) == 0 && now.Sub(r.seen) < heartbeat {
		return nil
	}
	left, err := r.writeItems(ctx, entries)
	if err == nil {
		err = r.writeQuarantine(ctx, changed)
	}
	if err != nil {
		r.putBack(left, changed)
		return fmt.Errorf("journal: %w", err)
	}
	run.Alive = now.UTC().Add(lease)
	if err := r.writeRun(ctx, run); err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	r.seen = now
	return nil
}

// putBack keeps for the next time what could not be written; what has come since goes
// after it.
func (r *Recorder) putBack(entries []Entry, changed map[string]*Quarantined) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.entries = append(slices.Clip(entries), r.entries...)
	maps.Copy(changed, r.changed)
	r.changed = changed
}

// writeItems writes entries, a record a batch, and gives those that are left after an
// error.
func (r *Recorder) writeItems(ctx context.Context, entries []Entry) ([]Entry, error) {
	for len(entries) > 0 {
		n := min(batchItems-len(r.tail), len(entries))
		batch := append(slices.Clip(r.tail), entries[:n]...)
		rec := graph.Record{Bucket: bucketItem, Key: itemKey(r.run.ID, r.batch), Version: r.tailVersion, Expires: r.run.Started.Add(Keep)}
		if _, err := graph.WriteRecord(ctx, r.journal.Records, rec, batch); err != nil {
			return entries, err
		}
		entries, r.tail = entries[n:], batch
		r.tailVersion++
		if len(batch) == batchItems {
			r.batch, r.tail, r.tailVersion = r.batch+1, nil, 0
		}
	}
	return nil, nil
}

func (r *Recorder) writeQuarantine(ctx context.Context, changed map[string]*Quarantined) error {
	for _, address := range slices.Sorted(maps.Keys(changed)) {
		q := changed[address]
		var err error
		if q == nil {
			err = graph.RemoveRecord(ctx, r.journal.Records, bucketQuarantine, address)
		} else {
			err = graph.UpdateRecord(ctx, r.journal.Records, bucketQuarantine, address, func(v *Quarantined, known bool) (time.Time, bool) {
				next := *q
				if known && v.same(q.Code, q.SHA256) { // somebody discarded it meanwhile
					next.State = Discarded
				}
				*v = next
				return time.Time{}, true
			})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// writeRun writes the run, unless somebody else has ended it.
func (r *Recorder) writeRun(ctx context.Context, run Run) error {
	return graph.UpdateRecord(ctx, r.journal.Records, bucketRun, run.ID, func(v *Run, known bool) (time.Time, bool) {
		*v = run
		keep := Keep
		if run.quiet() {
			keep = KeepQuiet
		}
		return run.Started.Add(keep), true
	})
}

// End ends the run: err is what the ingest ended with. It gives the run as it is kept.
// The error is of the journal; the run is over in any case.
func (r *Recorder) End(ctx context.Context, err error) (Run, error) {
	close(r.stop)
	<-r.stopped
	ctx = context.WithoutCancel(ctx)
	written := r.Flush(ctx)
	r.mu.Lock()
	r.run.end(r.journal.Now().UTC(), err)
	run := r.run
	r.mu.Unlock()
	if written == nil {
		written = r.writeRun(ctx, run)
	}
	if written == nil {
		written = r.journal.count(ctx, run)
	}
	if written == nil {
		written = graph.RemoveRecord(ctx, r.journal.Records, bucketOpen, run.ID)
	}
	if written != nil {
		written = fmt.Errorf("journal: the run is not written whole: %w", written)
	}
	return run, written
}

// end says how a run ended.
func (r *Run) end(now time.Time, err error) {
	r.Ended, r.Alive = now, time.Time{}
	failed := r.Counts[ingest.Failed]
	var f *ingest.Failure
	switch {
	case errors.Is(err, context.Canceled):
		r.State, r.Reason = Cut, "it was interrupted; the next run does the rest"
	case errors.As(err, &f):
		r.State, r.Code, r.Reason = Failed, f.Code, cutTo(f.Reason, maxReason)
	case err != nil:
		r.State, r.Code, r.Reason = Failed, ingest.CodeUnavailable, cutTo(err.Error(), maxReason)
	case failed > 0 && failed == r.Done():
		r.State = Failed
		for _, c := range slices.Sorted(maps.Keys(r.Codes)) {
			if r.Code == "" || r.Codes[c] > r.Codes[r.Code] {
				r.Code = c
			}
		}
		r.Reason = fmt.Sprintf("none of %d items could be read", failed)
	case failed > 0:
		r.State = Partial
	default:
		r.State = Done
	}
}
