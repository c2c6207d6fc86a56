package journal

import (
	"context"
	"fmt"
	"time"

	"mailuo/graph"
	"mailuo/ingest"
)

// Waiting says what a quarantined item waits for.
type Waiting string

// What an item waits for.
const (
	Waits     Waiting = "WAITING"   // for its source's next run, or for somebody to look at it
	Asked     Waiting = "RETRY"     // to be tried again now
	Discarded Waiting = "DISCARDED" // for another content; until then it counts as no failure
)

// Waitings lists what items wait for.
func Waitings() []Waiting { return []Waiting{Waits, Asked, Discarded} }

// Quarantined is an address that could not be read.
type Quarantined struct {
	Address string `json:"-"`
	Source  string `json:"source,omitempty"`
	Name    string `json:"name"`
	// Code and Reason are of the last try.
	Code   ingest.Code `json:"code"`
	Reason string      `json:"reason"`
	// First and Last are when it was tried first and last, Tries how often.
	First time.Time `json:"first"`
	Last  time.Time `json:"last"`
	Tries int       `json:"tries"`
	Bytes int64     `json:"bytes,omitempty"`
	// SHA256 is of the bytes that could not be read; "" where none were had.
	SHA256 string  `json:"sha256,omitempty"`
	State  Waiting `json:"state"`
	// Run is the last run that tried it.
	Run string `json:"run"`
}

// Quarantine gives all that waits, by address.
func (j Journal) Quarantine(ctx context.Context) ([]Quarantined, error) {
	var out []Quarantined
	for rec, err := range graph.EachRecord(ctx, j.Records, bucketQuarantine, "", "", graph.PageOfRecords) {
		if err != nil {
			return out, err
		}
		q := Quarantined{Address: rec.Key}
		if err := graph.ParseRecord(rec, &q); err != nil {
			return out, err
		}
		out = append(out, q)
	}
	return out, nil
}

// Retry asks that items be tried again now; who brings items in finds them in
// Requested. ErrNotFound where one is not in quarantine; then nothing is asked.
func (j Journal) Retry(ctx context.Context, addresses ...string) ([]Quarantined, error) {
	out, err := j.mark(ctx, Asked, addresses)
	if err != nil {
		return out, err
	}
	return out, graph.UpdateRecord(ctx, j.Records, bucketAsked, "last", func(at *time.Time, _ bool) (time.Time, bool) {
		*at = j.Now().UTC()
		return time.Time{}, true
	})
}

// AskedFor is a number that grows whenever somebody asks for items: who tries them
// again need not look through the quarantine before it has.
func (j Journal) AskedFor(ctx context.Context) (int64, error) {
	_, version, err := graph.ReadRecord[time.Time](ctx, j.Records, bucketAsked, "last")
	return version, err
}

// Discard lets items be until their content changes.
func (j Journal) Discard(ctx context.Context, addresses ...string) ([]Quarantined, error) {
	return j.mark(ctx, Discarded, addresses)
}

// PutBack undoes Retry: an item that was asked for and could not be tried waits on.
func (j Journal) PutBack(ctx context.Context, addresses ...string) error {
	_, err := j.mark(ctx, Waits, addresses)
	return err
}

func (j Journal) mark(ctx context.Context, w Waiting, addresses []string) ([]Quarantined, error) {
	for _, a := range addresses {
		_, version, err := graph.ReadRecord[Quarantined](ctx, j.Records, bucketQuarantine, a)
		if err != nil {
			return nil, err
		}
		if version == 0 {
			return nil, fmt.Errorf("%.200q is not in quarantine: %w", a, graph.ErrNotFound)
		}
	}
	var out []Quarantined
	for _, a := range addresses {
		err := graph.UpdateRecord(ctx, j.Records, bucketQuarantine, a, func(q *Quarantined, known bool) (time.Time, bool) {
			if known {
				q.State, q.Address = w, a
				out = append(out, *q)
			}
			return time.Time{}, known
		})
		if err != nil {
			return out, err
		}
	}
	return out, nil
}

// Requested gives what is to be tried again now.
func (j Journal) Requested(ctx context.Context) ([]Quarantined, error) {
	all, err := j.Quarantine(ctx)
	var out []Quarantined
	for _, q := range all {
		if q.State == Asked {
			out = append(out, q)
		}
	}
	return out, err
}

// Same reports whether an item that was discarded fails just as it did then.
func (q Quarantined) same(code ingest.Code, sha string) bool {
	return q.State == Discarded && q.Code == code && q.SHA256 == sha
}
