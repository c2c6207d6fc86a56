package schedule

import (
	"context"
	"errors"
	"time"

	"mailuo/graph"
)

// Buckets of graph.Records that this package writes.
const (
	bucketLease = "lease"    // by job: who runs it now; expires
	bucketState = "schedule" // by job: when it ran and whether it fails
)

// lasting is how long a lease holds that is not renewed; it is renewed at a third of it.
const lasting = time.Minute

// errLost is what ends a run whose lease another one has.
var errLost = errors.New("another server runs it")

// take takes the lease of a job; ok is false where another one has it.
func (r *Runner) take(ctx context.Context, job string) (version int64, ok bool, err error) {
	got, err := r.Records.Put(ctx, graph.Record{Bucket: bucketLease, Key: job, Value: r.owner(), Expires: r.now().Add(lasting)})
	if errors.Is(err, graph.ErrConflict) {
		return 0, false, nil
	}
	return got.Version, err == nil, err
}

// keep renews a lease until the context ends, and ends the run where it is lost: then
// another server may have begun, and the store may not take what this one writes. What
// it wrote until then does no harm: each write is idempotent by its content.
func (r *Runner) keep(ctx context.Context, job string, version int64, lost context.CancelCauseFunc) int64 {
	held := r.now()
	for {
		select {
		case <-ctx.Done():
			return version
		case <-time.After(lasting / 3):
		}
		got, err := r.Records.Put(ctx, graph.Record{Bucket: bucketLease, Key: job, Version: version, Value: r.owner(), Expires: r.now().Add(lasting)})
		switch {
		case err == nil:
			version, held = got.Version, r.now()
		case ctx.Err() != nil:
			return version
		case errors.Is(err, graph.ErrConflict) || r.now().Sub(held) >= lasting:
			lost(errLost)
			return version
		}
	}
}

// state is what is remembered of a job.
type state struct {
	// Last is when it was started last, Failures how often it failed since it went well.
	Last     time.Time `json:"last"`
	Failures int       `json:"failures,omitempty"`
	// Until is before when it is not tried again.
	Until time.Time `json:"until,omitzero"`
}

func (r *Runner) load(ctx context.Context, job string) (s state, version int64, err error) {
	return graph.ReadRecord[state](ctx, r.Records, bucketState, job)
}

func (r *Runner) save(ctx context.Context, job string, s state, version int64) error {
	_, err := graph.WriteRecord(ctx, r.Records, graph.Record{Bucket: bucketState, Key: job, Version: version}, s)
	return err
}
