package main

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"maps"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/ingest/alert"
	"mailuo/ingest/journal"
)

// attendant is what a server sees to beside its requests: saved queries are asked when
// the store has changed, whoever changed it; sources are watched; what is to be told is
// delivered; and quarantined items are tried again when somebody asks for it. Several
// servers on one store do no harm to each other.
type attendant struct {
	store   *opened
	journal journal.Journal
	outbox  alert.Outbox
	// watch tells of sources; nil where nobody is to be told.
	watch *alert.Watch
	// again is how what waits in quarantine is tried once more, with others of its
	// source; ok is false for what cannot be tried by itself.
	again func(q journal.Quarantined) (run func(ctx context.Context, addresses []string) error, ok bool)
	log   *slog.Logger
	// head is where the change log ended when the saved queries were asked last.
	head int64
	// asked is AskedFor when the quarantine was looked through last.
	asked int64
}

// How often an attendant looks.
const (
	attendEvery = 2 * time.Second
	watchEvery  = 15 * time.Second
)

// newAttendant makes an attendant; alertURL is where sources are told of, "" for nowhere.
// The one who runs the server names it, so that it may be of a private network.
func newAttendant(s *opened, alertURL string, after int, log *slog.Logger) *attendant {
	j := journalOf(s.records)
	var allowed []string
	if u, err := url.Parse(alertURL); err == nil && alertURL != "" {
		allowed = append(allowed, u.Host)
	}
	a := &attendant{store: s, journal: j, outbox: alert.Outbox{Records: s.records, Now: j.Now, Send: alert.NewSender(allowed...).Send}, log: log, head: -1, asked: -1}
	if alertURL != "" {
		a.watch = &alert.Watch{Journal: j, Outbox: a.outbox, Address: alertURL, After: after}
	}
	return a
}

// run attends until ctx is done.
func (a *attendant) run(ctx context.Context) {
	t := time.NewTicker(attendEvery)
	defer t.Stop()
	watched := time.Time{}
	for {
		a.note(ctx, "saved queries were not asked", a.ask(ctx))
		if a.watch != nil && time.Since(watched) >= watchEvery {
			watched = time.Now()
			a.note(ctx, "sources were not watched", a.watch.Look(ctx))
		}
		_, failed, err := a.outbox.Deliver(ctx)
		a.note(ctx, "messages were not delivered", err)
		if failed > 0 {
			a.log.WarnContext(ctx, "addresses did not take messages; they are tried again", "messages", failed)
		}
		a.note(ctx, "quarantined items were not tried again", a.tryAgain(ctx))
		select {
		case <-t.C:
		case <-ctx.Done():
			return
		}
	}
}

func (a *attendant) note(ctx context.Context, what string, err error) {
	if err != nil && ctx.Err() == nil {
		a.log.WarnContext(ctx, what, "error", err)
	}
}

// told is the body of a message about a saved query.
type told struct {
	Event string         `json:"event"`
	Query string         `json:"query"`
	Kind  string         `json:"kind"`
	Hits  []analysis.Hit `json:"hits"`
}

// toldAtOnce is how many hits one message holds.
const toldAtOnce = 100

// ask asks the saved queries where the store has changed.
func (a *attendant) ask(ctx context.Context) error {
	head, err := analysis.Head(ctx, a.store.records, max(0, a.head))
	if err != nil || head == a.head {
		return err
	}
	all, err := analysis.ListSaved(ctx, a.store.records)
	if err != nil {
		return err
	}
	for _, s := range all {
		if s.Sequence >= head {
			continue
		}
		err := analysis.Ask(ctx, a.store.Store, a.store.records, s, a.journal.Now(), func(s analysis.Saved, hits []analysis.Hit) error {
			if s.Webhook == "" {
				return nil
			}
			for part := range slices.Chunk(hits, toldAtOnce) {
				what := "saved " + s.ID + " " + part[0].Key + " " + graph.ChangeKey(part[0].Sequence)
				if err := a.outbox.Put(ctx, s.Webhook, what, told{"saved.hits", s.Name, string(s.Kind), part}); err != nil {
					return err
				}
			}
			return nil
		})
		if errors.Is(err, graph.ErrUnavailable) || ctx.Err() != nil {
			return err
		}
		a.note(ctx, "a saved query failed: "+s.Name, err) // the others go on
	}
	a.head = head
	return nil
}

// tryAgain brings in what somebody asked for. What cannot be tried by itself waits for
// its source's next run.
func (a *attendant) tryAgain(ctx context.Context) error {
	n, err := a.journal.AskedFor(ctx)
	if err != nil || n == a.asked {
		return err
	}
	asked, err := a.journal.Requested(ctx)
	if err != nil {
		return err
	}
	a.asked = n
	addresses, runs := map[string][]string{}, map[string]func(context.Context, []string) error{}
	var tried []string
	for _, q := range asked {
		if run, ok := a.again(q); ok {
			runs[q.Source] = run
			addresses[q.Source] = append(addresses[q.Source], standing(q.Address))
			tried = append(tried, q.Address)
		}
	}
	for _, source := range slices.Sorted(maps.Keys(runs)) {
		slices.Sort(addresses[source])
		if failed := runs[source](ctx, slices.Compact(addresses[source])); !errors.Is(failed, errPartial) { // else it waits again
			err = errors.Join(err, failed)
		}
	}
	if len(tried) == 0 || ctx.Err() != nil {
		return err
	}
	left, errLeft := a.journal.Requested(ctx)
	for _, q := range left { // tried, and not even found: it waits on
		if slices.Contains(tried, q.Address) {
			errLeft = errors.Join(errLeft, a.journal.PutBack(ctx, q.Address))
		}
	}
	return errors.Join(err, errLeft)
}

// standing is the address of a file that is there; of a member of an archive it is the
// archive's.
func standing(address string) string {
	path, ok := strings.CutPrefix(address, "file://")
	if !ok {
		return address
	}
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
		if i := strings.LastIndexByte(address, '#'); i > 0 {
			return address[:i]
		}
	}
	return address
}
