package alert

import (
	"context"
	"fmt"
	"time"

	"mailuo/ingest/journal"
)

// Watch tells an address of sources that fail or are late, and when they have recovered.
type Watch struct {
	Journal journal.Journal
	Outbox  Outbox
	Address string
	// After is how many runs must fail one after the other to be told of.
	After int
}

// Alert is the body of a message.
type Alert struct {
	// Event is source.failing, source.late or source.recovered.
	Event     string            `json:"event"`
	Source    string            `json:"source"`
	Condition journal.Condition `json:"condition"`
	At        time.Time         `json:"at"`
	// Failures is how many runs failed one after the other, LastSuccess when one last did not.
	Failures    int        `json:"failures,omitempty"`
	LastSuccess *time.Time `json:"lastSuccess,omitempty"`
	LastRun     string     `json:"lastRun,omitempty"`
	Code        string     `json:"code,omitempty"`
	Reason      string     `json:"reason,omitempty"`
}

// Look looks at all sources, and puts a message for each whose condition people were
// not told of yet.
func (w Watch) Look(ctx context.Context) error {
	all, err := w.Journal.Sources(ctx)
	if err != nil {
		return err
	}
	now := w.Journal.Now().UTC()
	for _, h := range all {
		is, event := w.toTell(h, now)
		if event == "" {
			continue
		}
		a := Alert{Event: event, Source: h.Name, Condition: is, At: now, Failures: h.Failures, LastRun: h.Last, Code: string(h.Code), Reason: h.Reason}
		if !h.LastSuccess.IsZero() {
			a.LastSuccess = &h.LastSuccess
		}
		if err := w.Outbox.Put(ctx, w.Address, fmt.Sprintf("%s %s %s", event, h.Name, h.Last), a); err != nil {
			return err
		}
		if err := w.Journal.Tell(ctx, h.Name, is); err != nil {
			return err
		}
	}
	return nil
}

// toTell is the condition of a source that is to be told, and the event; "" for none.
func (w Watch) toTell(h journal.Health, now time.Time) (journal.Condition, string) {
	is := h.Condition(now)
	switch {
	case is == journal.Failing && h.Failures < max(1, w.After), is == h.Told:
		return is, ""
	case is == journal.Failing:
		return is, "source.failing"
	case is == journal.Late:
		return is, "source.late"
	case h.Told == journal.Failing || h.Told == journal.Late:
		return is, "source.recovered"
	}
	return is, ""
}
