package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/fetch"
	"mailuo/ingest/journal"
	"mailuo/ingest/schedule"
	"mailuo/ingest/source"
)

// inflow brings in the sources of a configuration.
type inflow struct {
	app     *app
	store   *opened
	config  source.Config
	finder  source.Finder
	limits  ingest.Limits
	journal journal.Journal
	// extractor is made once, by the first run that reads something.
	extractor func() (*extract.Extractor, error)
	// observe tells of the events of a source's run.
	observe func(source string) func(run string, e ingest.Event)
	log     *slog.Logger
}

func newInflow(a *app, s *opened, c source.Config, l ingest.Limits, observe func(string) func(string, ingest.Event), log *slog.Logger) *inflow {
	client := fetch.New(fetch.Options{Allow: c.Allow, Agent: c.Agent, Bytes: l.Bytes, Every: c.Pause})
	return &inflow{
		app: a, store: s, config: c, limits: l, finder: source.Finder{Client: client, Records: s.records}, journal: journalOf(s.records),
		extractor: sync.OnceValues(extract.New), observe: observe, log: log,
	}
}

// inflows is the inflow of a server, which changes when its configuration is read again.
type inflows struct {
	current func(source.Config) *inflow

	mu sync.Mutex
	in *inflow
}

func (f *inflows) set(c source.Config) *inflow {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.in = f.current(c)
	return f.in
}

func (f *inflows) get() *inflow {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.in
}

// run runs the sources until ctx is done. On SIGHUP it reads them again; where they are
// wrong, those of before go on.
func (f *inflows) run(ctx context.Context, load func() (source.Config, error), log *slog.Logger) {
	hangup := make(chan os.Signal, 1)
	signal.Notify(hangup, syscall.SIGHUP)
	defer signal.Stop(hangup)
	for in := f.get(); ctx.Err() == nil; {
		running, stop := context.WithCancel(ctx)
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			if err := in.run(running); err != nil {
				log.ErrorContext(ctx, "the sources do not run", "error", err)
			}
		}()
		for in == f.get() && ctx.Err() == nil {
			select {
			case <-ctx.Done():
			case <-hangup:
				if c, err := load(); err != nil {
					log.ErrorContext(ctx, "the sources were read again and are wrong; those of before go on", "error", err)
				} else {
					f.set(c)
					log.WarnContext(ctx, "the sources were read again", "sources", len(c.Sources))
				}
			}
		}
		stop()
		<-ended
		in = f.get()
	}
}

// again tries what was asked for once more, as its source brings it in; files of no
// source, or of one that is configured no more, as they are. ok is false where it
// cannot be tried by itself: it waits for its source.
func (f *inflows) again(q journal.Quarantined) (run func(ctx context.Context, addresses []string) error, ok bool) {
	in := f.get()
	for _, s := range in.config.Sources {
		if s.Name == q.Source {
			return func(ctx context.Context, addresses []string) error { return in.again(ctx, s, addresses) }, true
		}
	}
	return func(ctx context.Context, addresses []string) error {
		return in.again(ctx, source.Source{Name: q.Source}, addresses)
	}, strings.HasPrefix(q.Address, "file://")
}

// bringing is a run of a source.
func (in *inflow) bringing(s source.Source, t journal.Trigger) bringing {
	return bringing{
		limits: in.limits, start: journal.Start{Source: s.Name, Trigger: t, By: in.app.user(), Sole: t == journal.BySchedule}, extractor: in.extractor,
		find: func(ctx context.Context) ([]ingest.Item, []*ingest.Failure, error) { return in.finder.Items(ctx, s) }, observe: in.observe(s.Name), log: in.log,
	}
}

// all runs sources once, one after the other. One that fails does not keep the others
// back; the error is then errPartial.
func (in *inflow) all(ctx context.Context, sources []source.Source) error {
	failed := false
	for _, s := range sources {
		fmt.Fprintf(in.app.err, "source %s\n", s.Name)
		err := bringIn(ctx, in.app, in.store, in.bringing(s, journal.ByCommand))
		switch {
		case err == nil:
		case ctx.Err() != nil, errors.Is(err, graph.ErrUnavailable):
			return err
		case errors.Is(err, errPartial):
			failed = true
		default:
			failed = true
			fmt.Fprintln(in.app.err, "mailuo:", message(err))
		}
	}
	if failed {
		return errPartial
	}
	return nil
}

// again tries items of a source once more.
func (in *inflow) again(ctx context.Context, s source.Source, addresses []string) error {
	b := in.bringing(s, journal.ByRetry)
	b.quiet = true
	b.find = func(context.Context) ([]ingest.Item, []*ingest.Failure, error) {
		items, failures := in.finder.Again(s, addresses)
		return items, failures, nil
	}
	return bringIn(ctx, in.app, in.store, b)
}

// run runs the sources by their schedules, and folders when something changes in them,
// until ctx is done.
func (in *inflow) run(ctx context.Context) error {
	var jobs []schedule.Job
	for _, s := range in.config.Sources {
		when, err := s.When()
		if err != nil {
			return err
		}
		jobs = append(jobs, schedule.Job{Name: s.Name, When: when, Run: func(ctx context.Context) error {
			b := in.bringing(s, journal.BySchedule)
			b.quiet = true
			if err := bringIn(ctx, in.app, in.store, b); !errors.Is(err, errPartial) || errors.Is(err, errNone) {
				return err
			}
			return nil // what failed waits in quarantine
		}})
	}
	runner := &schedule.Runner{Records: in.store.records, Owner: fmt.Sprintf("%s#%d", in.app.user(), os.Getpid()), Concurrency: in.config.Concurrency}
	runner.Report = func(job string, next time.Time, err error) {
		if err != nil {
			in.log.WarnContext(ctx, "a source failed", "source", job, "error", message(err), "next", next)
		}
		in.plan(ctx, runner, jobs)
	}
	in.plan(ctx, runner, jobs)
	var wg sync.WaitGroup
	wg.Go(func() {
		if err := in.watch(ctx, runner.Wake); err != nil {
			in.log.WarnContext(ctx, "folders are not watched; they are looked through by their schedules", "error", err)
		}
	})
	runner.Run(ctx, jobs)
	<-ctx.Done() // without a job that has a schedule, Run returns at once
	wg.Wait()
	return nil
}

// plan notes when sources run next.
func (in *inflow) plan(ctx context.Context, r *schedule.Runner, jobs []schedule.Job) {
	planned := make([]journal.Planned, len(jobs))
	for i, j := range jobs {
		next, err := r.Next(ctx, j)
		if err != nil {
			return // the store is gone; the runner tells of it
		}
		planned[i] = journal.Planned{Name: j.Name, Type: string(in.config.Sources[i].Type), Every: j.When.Interval(time.Now()), Next: next}
	}
	if err := in.journal.Plan(ctx, planned); err != nil && ctx.Err() == nil {
		in.log.WarnContext(ctx, "the next runs were not noted", "error", err)
	}
}

// settle is how long a folder must be at rest before it is looked through: a file that
// is being copied there changes again and again.
const settle = 2 * time.Second

// watch wakes a folder's job when something has changed in it, until ctx is done.
func (in *inflow) watch(ctx context.Context, wake func(string)) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer w.Close()
	folders := map[string]string{} // path → source
	for _, s := range in.config.Sources {
		if s.Type == source.Folder {
			folders[filepath.Clean(s.Path)] = s.Name
			if err := watchBelow(w, s.Path); err != nil {
				return err
			}
		}
	}
	changed, rest := map[string]bool{}, time.NewTimer(time.Hour)
	defer rest.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-w.Errors:
			in.log.WarnContext(ctx, "a change of a folder may have been missed", "error", err)
		case e := <-w.Events:
			if e.Op == fsnotify.Chmod {
				continue
			}
			if info, err := os.Lstat(e.Name); err == nil && info.IsDir() {
				err := watchBelow(w, e.Name)
				if err != nil {
					in.log.WarnContext(ctx, "a folder is not watched", "folder", e.Name, "error", err)
				}
			}
			for path, name := range folders {
				if strings.HasPrefix(e.Name, path+string(filepath.Separator)) {
					changed[name] = true
				}
			}
			rest.Reset(settle)
		case <-rest.C:
			for name := range changed {
				wake(name)
			}
			clear(changed)
		}
	}
}

// watchBelow watches a folder and those in it, but for hidden ones, which are not read.
func watchBelow(w *fsnotify.Watcher, folder string) error {
	return filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil && path == folder:
			return err
		case err != nil:
			return nil // it cannot be read: a run tells of it
		case !e.IsDir():
			return nil
		case path != folder && strings.HasPrefix(e.Name(), "."):
			return fs.SkipDir
		}
		return w.Add(path)
	})
}
