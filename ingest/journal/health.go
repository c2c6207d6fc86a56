package journal

import (
	"context"
	"maps"
	"time"

	"mailuo/graph"
	"mailuo/ingest"
)

// Condition says how a source does.
type Condition string

// The conditions.
const (
	Healthy Condition = "HEALTHY"
	Failing Condition = "FAILING" // its last run failed
	Late    Condition = "LATE"    // no run succeeded for several of its intervals
	New     Condition = "NEW"     // it has not run yet
)

// Conditions lists the conditions.
func Conditions() []Condition { return []Condition{Healthy, Failing, Late, New} }

// LateAfter is after how many of its intervals without success a source is late.
const LateAfter = 3

// Planned is what the schedule knows of a source.
type Planned struct {
	Name, Type string
	// Every is about how long lies between two runs; 0 is a source without a schedule.
	Every time.Duration
	// Next is when it runs next; zero where that is not known.
	Next time.Time
}

// Health is how a source does, over all its runs.
type Health struct {
	Name string `json:"-"`
	Type string `json:"type,omitempty"`
	// Every and Next are the schedule's, Since is when it was heard of first.
	Every time.Duration `json:"every,omitempty"`
	Next  time.Time     `json:"next,omitzero"`
	Since time.Time     `json:"since,omitzero"`
	// Last is the last run that ended. LastEnded and LastState are of the last one that
	// was no retry of some items, LastSuccess is when the last one that did not fail did.
	Last        string      `json:"last,omitempty"`
	LastEnded   time.Time   `json:"lastEnded,omitzero"`
	LastState   State       `json:"lastState,omitempty"`
	LastSuccess time.Time   `json:"lastSuccess,omitzero"`
	Code        ingest.Code `json:"code,omitempty"`
	Reason      string      `json:"reason,omitempty"`
	// Failures is how many runs failed one after the other until now.
	Failures int `json:"failures,omitempty"`
	// Runs, Items and Codes count all runs there ever were.
	Runs  map[State]int          `json:"runs,omitempty"`
	Items map[ingest.Outcome]int `json:"items,omitempty"`
	Codes map[ingest.Code]int    `json:"codes,omitempty"`
	// Bytes is of all items; Took counts runs by the first of Bounds that they took no
	// longer than, the last one those that took longer; Seconds is their sum.
	Bytes   int64   `json:"bytes,omitempty"`
	Took    []int   `json:"took,omitempty"`
	Seconds float64 `json:"seconds,omitempty"`
	// Told is the condition that people were told of last.
	Told Condition `json:"told,omitempty"`
}

// Bounds are the seconds by which runs are counted.
func Bounds() []float64 { return []float64{.1, .5, 1, 5, 10, 30, 60, 300, 600, 1800, 3600} }

// Condition says how the source does at a time.
func (h Health) Condition(now time.Time) Condition {
	from := h.LastSuccess
	if from.IsZero() {
		from = h.Since
	}
	switch {
	case h.Failures > 0:
		return Failing
	case h.Every > 0 && !from.IsZero() && now.Sub(from) > LateAfter*h.Every:
		return Late
	case h.Last == "":
		return New
	}
	return Healthy
}

// Sources gives how each source does, by name; "" is paths named by hand.
func (j Journal) Sources(ctx context.Context) ([]Health, error) {
	var out []Health
	for rec, err := range graph.EachRecord(ctx, j.Records, bucketHealth, "", "", graph.PageOfRecords) {
		if err != nil {
			return out, err
		}
		h := Health{Name: nameOf(rec.Key)}
		if err := graph.ParseRecord(rec, &h); err != nil {
			return out, err
		}
		out = append(out, h)
	}
	return out, nil
}

// healthKey is the key of a source; "" has none of its own in a store.
func healthKey(name string) string { return "/" + name }
func nameOf(key string) string     { return key[1:] }

// Plan notes when sources run next. Sources that are not among them lose their
// schedule where they had one: nobody runs them any more.
func (j Journal) Plan(ctx context.Context, all []Planned) error {
	known, err := j.Sources(ctx)
	if err != nil {
		return err
	}
	plans := map[string]Planned{}
	for _, h := range known {
		if h.Every > 0 || !h.Next.IsZero() {
			plans[h.Name] = Planned{Name: h.Name, Type: h.Type}
		}
	}
	for _, p := range all {
		plans[p.Name] = p
	}
	now := j.Now().UTC()
	for name, p := range maps.All(plans) {
		err := graph.UpdateRecord(ctx, j.Records, bucketHealth, healthKey(name), func(h *Health, _ bool) (time.Time, bool) {
			same := h.Type == p.Type && h.Every == p.Every && h.Next.Equal(p.Next) && !h.Since.IsZero()
			if h.Since.IsZero() {
				h.Since = now
			}
			if h.Every == 0 && p.Every > 0 { // its schedule starts, and with it what it can be late by
				h.Since = now
			}
			h.Type, h.Every, h.Next = p.Type, p.Every, p.Next.UTC()
			return time.Time{}, !same
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// count adds a run that has ended to its source.
func (j Journal) count(ctx context.Context, r Run) error {
	return graph.UpdateRecord(ctx, j.Records, bucketHealth, healthKey(r.Source), func(h *Health, _ bool) (time.Time, bool) {
		if h.Last == r.ID {
			return time.Time{}, false
		}
		h.add(r)
		return time.Time{}, true
	})
}

func (h *Health) add(r Run) {
	if h.Since.IsZero() {
		h.Since = r.Started
	}
	h.Last = r.ID
	h.Runs = plus(h.Runs, map[State]int{r.State: 1})
	h.Items, h.Codes = plus(h.Items, r.Counts), plus(h.Codes, r.Codes)
	h.Bytes += r.Bytes
	if h.Took == nil {
		h.Took = make([]int, len(Bounds())+1)
	}
	seconds := r.Ended.Sub(r.Started).Seconds()
	h.Seconds += seconds
	at := 0
	for at < len(Bounds()) && seconds > Bounds()[at] {
		at++
	}
	h.Took[at]++
	if r.Trigger == ByRetry { // it tells of its items, not of the source
		return
	}
	h.LastEnded, h.LastState = r.Ended, r.State
	switch r.State {
	case Failed:
		h.Failures++
		h.Code, h.Reason = r.Code, r.Reason
	case Done, Partial:
		h.Failures, h.Code, h.Reason, h.LastSuccess = 0, "", "", r.Ended
	}
}

// plus adds counts to others, which may be nil.
func plus[K comparable](to, more map[K]int) map[K]int {
	if to == nil {
		to = map[K]int{}
	}
	for k, n := range more {
		to[k] += n
	}
	return to
}

// Tell notes the condition that people were told of.
func (j Journal) Tell(ctx context.Context, source string, c Condition) error {
	return graph.UpdateRecord(ctx, j.Records, bucketHealth, healthKey(source), func(h *Health, known bool) (time.Time, bool) {
		h.Told = c
		return time.Time{}, known
	})
}
