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
	"mailuo/ingest/source"
)

// ingestCommand brings files and folders into a store.
type ingestCommand struct {
	storeFlag
	limitFlags
	collectionFlag
	DryRun bool     `help:"Only show what each document is, and its title, speaker, date, place and meeting with where each was found; no store is opened."`
	Config string   `placeholder:"FILE" help:"Bring in the sources of this file, as mailuo check reads it; then what is named are sources, none for all."`
	Paths  []string `arg:"" optional:"" name:"path" help:"Files (${endings}) and folders of them."`
}

// Validate is called by kong.
func (c *ingestCommand) Validate() error {
	switch {
	case c.Config == "" && len(c.Paths) == 0:
		return errors.New("name files or folders to bring in, or --config mailuo.yaml for its sources")
	case c.Config != "" && c.DryRun:
		return errors.New("--dry-run takes files and folders, no --config")
	case c.Config != "" && c.Collection != "":
		return errors.New("--collection takes files and folders; give a source of --config a collection there")
	}
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
	var config source.Config
	var named []source.Source
	if c.Config != "" {
		var err error
		if config, err = source.Load(c.Config); err != nil {
			return err
		}
		if named, err = config.Named(c.Paths); err != nil {
			return err
		}
	}
	s, err := c.open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	unheard, unlogged := func(string, ingest.Event) {}, slog.New(slog.DiscardHandler)
	if c.Config == "" {
		return bringIn(a.Context, a, s, bringing{
			limits: c.limits(), collection: c.Collection, find: paths(c.Paths), start: journal.Start{Trigger: journal.ByCommand, By: a.user()},
			observe: unheard, log: unlogged,
		})
	}
	in := newInflow(a, s, config, c.limits(), func(string) func(string, ingest.Event) { return unheard }, unlogged)
	return in.all(a.Context, named)
}

// paths finds the files that paths stand for.
func paths(all []string) find {
	return func(context.Context) ([]ingest.Item, []*ingest.Failure, error) {
		items, failures := ingest.Find(all)
		return items, failures, nil
	}
}

// find lists what is to be brought in, and what could not be found.
type find func(ctx context.Context) ([]ingest.Item, []*ingest.Failure, error)

// bringing is what a run brings in, and who is told of it.
type bringing struct {
	limits     ingest.Limits
	collection string
	find       find
	// work is done in place of bringing in what is found, where it is not nil.
	work  func(ctx context.Context, in *ingest.Ingester) (ingest.Report, error)
	start journal.Start
	// extractor makes the extractor; nil is a new one.
	extractor func() (*extract.Extractor, error)
	// observe sees each event, with the ID of the run.
	observe func(run string, e ingest.Event)
	log     *slog.Logger
	// quiet leaves out the progress bar and the report, where only the log is to tell.
	quiet bool
}

// errNone ends a run of which nothing could be read; it is errPartial, too.
var errNone error = noneError{}

type noneError struct{}

func (noneError) Error() string { return "none of the items could be read" }

// Is is called by errors.Is.
func (noneError) Is(target error) bool { return target == errPartial }

// bringIn ingests what is found with a progress bar, keeps the run in the journal and reports
// what became of them.
func bringIn(ctx context.Context, a *app, s *opened, b bringing) error {
	start, out, bar := time.Now(), a.err, a.errTerminal
	if b.quiet {
		out, bar = io.Discard, false
	}
	if b.extractor == nil {
		b.extractor = extract.New
	}
	reader, err := documents(document.Limits{Bytes: b.limits.Bytes})
	if err != nil {
		return err
	}
	recorder, err := journalOf(s.records).Begin(ctx, b.start)
	if err != nil {
		return err
	}
	id := recorder.Run().ID
	progress := newProgress(out, bar)
	in := &ingest.Ingester{
		Store: s.Store, Records: s.records, Version: extract.Version, Extractor: b.extractor, Limits: b.limits,
		Observe: func(e ingest.Event) {
			progress.event(e)
			recorder.Observe(e)
			logItem(ctx, b.log, id, e)
			b.observe(id, e)
		},
		Collection: strings.TrimSpace(b.collection), Documents: reader.Read,
	}
	if b.work == nil {
		b.work = func(ctx context.Context, in *ingest.Ingester) (ingest.Report, error) {
			items, failures, err := b.find(ctx)
			if err != nil {
				return ingest.Report{}, err
			}
			return in.RunItems(ctx, items, failures)
		}
	}
	report, err := b.work(ctx, in)
	run, kept := recorder.End(ctx, err)
	logRun(ctx, b.log, run)
	progress.finish()
	if kept != nil && !errors.Is(err, graph.ErrUnavailable) {
		fmt.Fprintln(out, "mailuo:", message(kept))
		b.log.WarnContext(ctx, "the journal was not kept", "run", id, "error", kept)
	}
	if err == nil || run.Total > 0 {
		summarise(out, report, time.Since(start))
	}
	switch {
	case errors.Is(err, graph.ErrUnavailable):
		return fmt.Errorf("%w; what was written is whole, the same command does the rest", err)
	case err != nil:
		return err
	case run.State == journal.Failed:
		return errNone
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
