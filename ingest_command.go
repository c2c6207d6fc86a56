package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/document"
	"mailuo/ingest/journal"
)

// ingestCommand brings files and folders into a store.
type ingestCommand struct {
	storeFlag
	limitFlags
	collectionFlag
	DryRun bool     `help:"Only show what each document is, and its title, speaker, date, place and meeting with where each was found; no store is opened."`
	Paths  []string `arg:"" name:"path" help:"Files (${endings}) and folders of them."`
}

// Validate is called by kong.
func (c *ingestCommand) Validate() error {
	return errors.Join(c.limitFlags.Validate(), c.collectionFlag.Validate())
}

// collectionFlag says what files are filed under.
type collectionFlag struct {
	Collection string `placeholder:"NAME" help:"The set that the files are filed under, to filter by; what a file's own front matter names goes before it. Left out, each stays where it was."`
}

// Validate checks the name.
func (c collectionFlag) Validate() error {
	if utf8.RuneCountInString(c.Collection) > 100 || strings.ContainsFunc(c.Collection, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return errors.New("--collection is up to 100 characters of one line")
	}
	return nil
}

// limitFlags bound what is read.
type limitFlags struct {
	MaxSize int64 `default:"16" help:"Largest file, in MB."`
	Workers int   `default:"0" help:"Texts that are read at once; 0 is one a processor."`
}

// Validate checks the limits.
func (l limitFlags) Validate() error {
	if l.MaxSize < 1 || l.MaxSize > 1024 {
		return fmt.Errorf("--max-size is %d, and must be 1 to 1024", l.MaxSize)
	}
	if l.Workers < 0 {
		return fmt.Errorf("--workers is %d, and must be 0 or more", l.Workers)
	}
	return nil
}

func (l limitFlags) limits() ingest.Limits {
	return ingest.Limits{Bytes: l.MaxSize << 20, Workers: l.Workers}
}

// Run ingests the paths.
func (c *ingestCommand) Run(a *app) error {
	if c.DryRun {
		return show(a, c.Paths, c.limits())
	}
	s, err := c.open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	return bringIn(a.Context, a, s, bringing{
		limits: c.limits(), collection: c.Collection, paths: c.Paths, start: journal.Start{Trigger: journal.ByCommand, By: a.user()},
		observe: func(string, ingest.Event) {}, log: slog.New(slog.DiscardHandler),
	})
}

// bringing is what a run brings in, and who is told of it.
type bringing struct {
	limits     ingest.Limits
	collection string
	paths      []string
	start      journal.Start
	// observe sees each event, with the ID of the run.
	observe func(run string, e ingest.Event)
	log     *slog.Logger
}

// bringIn ingests paths with a progress bar, keeps the run in the journal and reports
// what became of them.
func bringIn(ctx context.Context, a *app, s *opened, b bringing) error {
	start := time.Now()
	reader, err := documents(document.Limits{Bytes: b.limits.Bytes})
	if err != nil {
		return err
	}
	recorder, err := journalOf(s.records).Begin(ctx, b.start)
	if err != nil {
		return err
	}
	id := recorder.Run().ID
	progress := newProgress(a.err, a.errTerminal)
	in := &ingest.Ingester{
		Store: s.Store, Records: s.records, Version: extract.Version, Extractor: extract.New, Limits: b.limits,
		Observe: func(e ingest.Event) {
			progress.event(e)
			recorder.Observe(e)
			logItem(ctx, b.log, id, e)
			b.observe(id, e)
		},
		Collection: strings.TrimSpace(b.collection), Documents: reader.Read,
	}
	report, err := in.Run(ctx, b.paths)
	run, kept := recorder.End(ctx, err)
	logRun(ctx, b.log, run)
	progress.finish()
	if kept != nil && !errors.Is(err, graph.ErrUnavailable) {
		fmt.Fprintln(a.err, "mailuo:", message(kept))
	}
	summarise(a.err, report, time.Since(start))
	switch {
	case errors.Is(err, graph.ErrUnavailable):
		return fmt.Errorf("%w; what was written is whole, the same command does the rest", err)
	case err != nil:
		return err
	case len(report.Failures) > 0:
		return errPartial
	}
	return nil
}

func summarise(w io.Writer, r ingest.Report, took time.Duration) {
	for _, f := range r.Failures {
		fmt.Fprintf(w, "mailuo: %s [%s]\n", f, f.Code)
	}
	for _, c := range r.Clashes {
		fmt.Fprintf(w, "mailuo: %s gives the same speech as %s with another text; the longer one is in the store (two speeches? give one a title or date of its own in front matter)\n", c.Name, c.Kept)
	}
	n := r.Counts
	fmt.Fprintf(w, "ingested: %d added, %d changed, %d unchanged, %d the same as another, %d failed", n[ingest.Added], n[ingest.Changed],
		n[ingest.Unchanged], n[ingest.Same], n[ingest.Failed])
	if fresh := n[ingest.Added] + n[ingest.Changed] + n[ingest.Same]; fresh > 0 && took > 0 {
		fmt.Fprintf(w, "; %.1f speeches/s, %.2f MB/s", float64(fresh)/took.Seconds(), float64(r.Bytes)/1e6/took.Seconds())
	}
	fmt.Fprintln(w)
}
