package journal

import (
	"time"

	"mailuo/graph"
	"mailuo/ingest"
)

// State is how far a run came.
type State string

// The states.
const (
	Running State = "RUNNING"
	Done    State = "DONE"    // every item is dealt with
	Partial State = "PARTIAL" // some items failed, the rest is done
	Failed  State = "FAILED"  // it broke off with an error, or every item failed
	Cut     State = "CUT"     // it was interrupted, or its program died
)

// States lists the states.
func States() []State { return []State{Running, Done, Partial, Failed, Cut} }

// Trigger is what made a run start.
type Trigger string

// The triggers.
const (
	BySchedule Trigger = "SCHEDULE" // its source's schedule
	ByCommand  Trigger = "COMMAND"  // somebody at a terminal
	ByStart    Trigger = "START"    // a server that brings files in when it starts
	ByRetry    Trigger = "RETRY"    // somebody who asked for a quarantined item again
)

// Triggers lists the triggers.
func Triggers() []Trigger { return []Trigger{BySchedule, ByCommand, ByStart, ByRetry} }

// Start is what is known of a run when it starts.
type Start struct {
	// Source is the name of the source; "" for paths that were named by hand.
	Source  string  `json:"source,omitempty"`
	Trigger Trigger `json:"trigger"`
	// By is who ran it: a user and machine, a server, the name of a token.
	By string `json:"by,omitempty"`
	// Sole says that nobody else runs the source now, so that a run of it that has not
	// ended was cut.
	Sole bool `json:"-"`
}

// Run is a run of an ingest.
type Run struct {
	// ID sorts the newest first.
	ID string `json:"-"`
	Start
	State   State     `json:"state"`
	Started time.Time `json:"started"`
	// Ended is zero while it runs.
	Ended time.Time `json:"ended,omitzero"`
	// Alive is until when a run that has not ended may be believed to go on.
	Alive time.Time `json:"alive,omitzero"`
	// Total is how many items there are, Counts what became of those that are done,
	// Codes why some failed.
	Total  int                    `json:"total"`
	Counts map[ingest.Outcome]int `json:"counts,omitempty"`
	Codes  map[ingest.Code]int    `json:"codes,omitempty"`
	Bytes  int64                  `json:"bytes"` // of the items that are done
	// Items is how many of them are kept one by one: all that are not unchanged.
	Items int `json:"items"`
	// Code and Reason say why a run broke off.
	Code   ingest.Code `json:"code,omitempty"`
	Reason string      `json:"reason,omitempty"`
}

// Done is how many items are dealt with.
func (r Run) Done() int {
	n := 0
	for _, c := range r.Counts {
		n += c
	}
	return n
}

// Took is how long it ran, until now where it has not ended.
func (r Run) Took(now time.Time) time.Duration {
	if r.Ended.IsZero() {
		return max(0, now.Sub(r.Started))
	}
	return r.Ended.Sub(r.Started)
}

// quiet reports whether a run found nothing to tell of.
func (r Run) quiet() bool { return r.State == Done && r.Items == 0 }

// seenAt is the run as it is at a time: one whose program has not been heard of in
// time was cut when it was heard of last.
func (r Run) seenAt(now time.Time) Run {
	if r.State == Running && r.Alive.Before(now) {
		r.State, r.Ended, r.Reason = Cut, r.Alive, "the program ended in the middle of it; the next run does the rest"
	}
	return r
}

// Entry is an item of a run that changed something or failed.
type Entry struct {
	// Name is as found, Address what the store remembers it by.
	Name    string         `json:"name"`
	Address string         `json:"address,omitempty"`
	Outcome ingest.Outcome `json:"outcome"`
	Code    ingest.Code    `json:"code,omitempty"`
	Reason  string         `json:"reason,omitempty"`
	// At is when it was done with, Took how long it took to read.
	At     time.Time     `json:"at"`
	Took   time.Duration `json:"took,omitempty"`
	Bytes  int64         `json:"bytes,omitempty"`
	Speech graph.ID      `json:"speech,omitempty"`
}
