package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/journal"
	"mailuo/schema"
	"mailuo/server"
)

// journalOf is the journal of a store.
func journalOf(r graph.Records) journal.Journal {
	return journal.Journal{Records: r, Now: time.Now, Random: rand.Reader}
}

// user is who runs the program, for the journal.
func (a *app) user() string {
	host, _ := os.Hostname() // it is left out where it is not known
	name := a.getenv("USER")
	if name == "" {
		name = a.getenv("USERNAME")
	}
	return strings.Trim(name+"@"+host, "@")
}

// logItem logs an item that failed.
func logItem(ctx context.Context, log *slog.Logger, run string, e ingest.Event) {
	if f := e.Failure; f != nil {
		log.LogAttrs(ctx, slog.LevelWarn, "item failed", slog.String("run", run), slog.String("address", cmp.Or(e.Address, e.Name)),
			slog.String("code", string(f.Code)), slog.String("reason", f.Reason), slog.Int64("bytes", e.Bytes), slog.Duration("took", e.Took))
	}
}

// logRun logs a run that has ended.
func logRun(ctx context.Context, log *slog.Logger, r journal.Run) {
	level := slog.LevelInfo
	if r.State == journal.Failed {
		level = slog.LevelError
	}
	attrs := []slog.Attr{
		slog.String("run", r.ID), slog.String("source", r.Source), slog.String("trigger", string(r.Trigger)), slog.String("state", string(r.State)),
		slog.Duration("took", r.Took(r.Ended)), slog.Int("total", r.Total), slog.Int64("bytes", r.Bytes),
	}
	for _, o := range slices.Sorted(maps.Keys(r.Counts)) {
		attrs = append(attrs, slog.Int(string(o), r.Counts[o]))
	}
	if r.Reason != "" {
		attrs = append(attrs, slog.String("code", string(r.Code)), slog.String("reason", r.Reason))
	}
	log.LogAttrs(ctx, level, "run ended", attrs...)
}

// ingestsOf is a journal as a server takes it.
func ingestsOf(j journal.Journal) *server.Ingests {
	return &server.Ingests{
		Runs: func(ctx context.Context, q server.RunQuery, after string, limit int) ([]*schema.IngestRun, error) {
			f := journal.RunFilter{Sources: q.Sources}
			for _, s := range q.States {
				f.States = append(f.States, journal.State(s))
			}
			runs, err := j.Runs(ctx, f, after, limit)
			return each(runs, func(r journal.Run) *schema.IngestRun { return runObject(r, j.Now()) }), err
		},
		Run: func(ctx context.Context, id string) (*schema.IngestRun, error) {
			r, err := j.Run(ctx, id)
			return runObject(r, j.Now()), err
		},
		Items: func(ctx context.Context, run string, from, limit int) ([]*schema.IngestItem, error) {
			items, err := j.Items(ctx, run, from, limit)
			return each(items, itemObject), err
		},
		Quarantine: func(ctx context.Context) ([]*schema.QuarantinedItem, error) {
			all, err := j.Quarantine(ctx)
			return each(all, quarantinedObject), err
		},
		Sources: func(ctx context.Context) ([]*schema.IngestSource, error) {
			all, err := j.Sources(ctx)
			if err != nil {
				return nil, err
			}
			waiting, err := j.Quarantine(ctx)
			return each(all, func(h journal.Health) *schema.IngestSource { return sourceObject(h, waiting, j.Now()) }), err
		},
		Retry: func(ctx context.Context, addresses []string) ([]*schema.QuarantinedItem, error) {
			some, err := j.Retry(ctx, addresses...)
			return each(some, quarantinedObject), err
		},
		Discard: func(ctx context.Context, addresses []string) ([]*schema.QuarantinedItem, error) {
			some, err := j.Discard(ctx, addresses...)
			return each(some, quarantinedObject), err
		},
	}
}

func each[A, B any](all []A, one func(A) B) []B {
	out := make([]B, len(all))
	for i, x := range all {
		out[i] = one(x)
	}
	return out
}

// codeOf is a code as the API has it; those that it does not know are OTHER.
func codeOf(c ingest.Code) *schema.IngestCode {
	if c == "" {
		return nil
	}
	out := schema.IngestCode(c)
	if !slices.Contains(schema.AllIngestCode, out) {
		out = schema.IngestCodeOther
	}
	return &out
}

func outcomeOf(o ingest.Outcome) schema.IngestOutcome {
	return schema.IngestOutcome(strings.ToUpper(string(o)))
}

func outcomeCount(o ingest.Outcome, n int) *schema.IngestOutcomeCount {
	return &schema.IngestOutcomeCount{Outcome: outcomeOf(o), Count: n}
}

func runObject(r journal.Run, now time.Time) *schema.IngestRun {
	codes := map[schema.IngestCode]int{}
	for c, n := range r.Codes {
		codes[*codeOf(c)] += n
	}
	return &schema.IngestRun{
		ID: r.ID, Source: r.Source, Trigger: schema.IngestTrigger(r.Trigger), By: r.By, State: schema.IngestState(r.State), Started: r.Started, Ended: r.Ended,
		Milliseconds: int(r.Took(now).Milliseconds()), Total: r.Total, Done: r.Done(), Bytes: int(r.Bytes), OutcomeCounts: server.Counts(r.Counts, outcomeCount),
		CodeCounts: server.Counts(codes, func(c schema.IngestCode, n int) *schema.IngestCodeCount {
			return &schema.IngestCodeCount{Code: c, Count: n}
		}),
		Code: codeOf(r.Code), Message: r.Reason, Kept: r.Items,
	}
}

func itemObject(e journal.Entry) *schema.IngestItem {
	return &schema.IngestItem{
		Name: e.Name, Address: e.Address, Outcome: outcomeOf(e.Outcome), Code: codeOf(e.Code), Message: e.Reason, At: e.At,
		Milliseconds: int(e.Took.Milliseconds()), Bytes: int(e.Bytes), SpeechID: e.Speech,
	}
}

func quarantinedObject(q journal.Quarantined) *schema.QuarantinedItem {
	return &schema.QuarantinedItem{
		Address: q.Address, Name: q.Name, Source: q.Source, Code: *codeOf(q.Code), Message: q.Reason, FirstTried: q.First, LastTried: q.Last,
		Tries: q.Tries, Bytes: int(q.Bytes), State: schema.QuarantineState(q.State), RunID: graph.ID(q.Run),
	}
}

func sourceObject(h journal.Health, waiting []journal.Quarantined, now time.Time) *schema.IngestSource {
	out := &schema.IngestSource{
		Name: h.Name, Condition: schema.SourceCondition(h.Condition(now)), NextRun: h.Next, LastRunID: graph.ID(h.Last), LastRun: h.LastEnded,
		LastSuccess: h.LastSuccess, Failures: h.Failures, Code: codeOf(h.Code), Message: h.Reason, OutcomeCounts: server.Counts(h.Items, outcomeCount),
		RunCounts: server.Counts(h.Runs, func(s journal.State, n int) *schema.IngestStateCount {
			return &schema.IngestStateCount{State: schema.IngestState(s), Count: n}
		}),
	}
	if h.Type != "" {
		t := schema.SourceType(h.Type)
		out.Type = &t
	}
	if h.Every > 0 {
		seconds := int(h.Every.Seconds())
		out.EverySeconds = &seconds
	}
	if h.LastState != "" {
		s := schema.IngestState(h.LastState)
		out.LastState = &s
	}
	for _, q := range waiting {
		if q.Source == h.Name {
			out.QuarantinedCount++
		}
	}
	return out
}
