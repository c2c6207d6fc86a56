package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/ingest/document"
)

// Outcome is what became of a file.
type Outcome string

// The outcomes.
const (
	Added     Outcome = "added"     // a speech that was not in the store
	Changed   Outcome = "changed"   // a new version of a speech
	Unchanged Outcome = "unchanged" // the store has it as it is
	Same      Outcome = "same"      // another source gives the same speech, with this text or a longer one
	Failed    Outcome = "failed"
)

// Event tells of the start, of a file that has been read, or of one that is done.
type Event struct {
	Name    string
	Outcome Outcome  // empty until the file is done
	Failure *Failure // where it failed
	// Address is what the store remembers the file by, Speech the speech that it gave
	// or had given before.
	Address string
	Speech  graph.ID
	Bytes   int64
	// SHA256 is of the bytes of a file that failed; empty where none were had.
	SHA256 string
	// Took is how long the file took to be read and extracted.
	Took time.Duration
	// Read, Done and Total count files, ReadBytes and TotalBytes their sizes.
	Read, Done, Total     int
	ReadBytes, TotalBytes int64
}

// Report is what became of all files.
type Report struct {
	Counts   map[Outcome]int
	Failures []*Failure // in order of name
	// Clashes are files that give one speech with different texts.
	Clashes []Clash
	Bytes   int64 // of the texts that were read anew
}

// Clash is a file whose text is not in the graph, because another file gives the
// same speech (title, speaker, date and place are the same) with another text.
type Clash struct{ Name, Kept string }

// Limits bound what one run takes.
type Limits struct {
	Bytes   int64 // of one file; 0 is 16 MB
	Workers int   // that extract at once; 0 is one a processor
}

func (l Limits) withDefaults() Limits {
	if l.Bytes <= 0 {
		l.Bytes = 16 << 20
	}
	if l.Workers <= 0 {
		l.Workers = runtime.GOMAXPROCS(0)
	}
	return l
}

// Ingester brings files into one store.
type Ingester struct {
	Store   graph.Store
	Records graph.Records
	// Version names the extractor, Extractor makes it. A run asks each once at most,
	// and Extractor only where something has to be read.
	Version   func() (string, error)
	Extractor func() (*extract.Extractor, error)
	Limits    Limits
	// Documents reads files; nil is document.Read, in this process.
	Documents func(ctx context.Context, f document.File) ([]document.Document, error)
	// Collection is the set that the files are filed under, where their own front
	// matter names none. Where it is empty, each file stays where it was.
	Collection string
	// Observe is called at the start, and after each file is read and again when it
	// is done, from one goroutine; nil is nobody.
	Observe func(Event)
}

// Speeches of one transaction: so many, or so many bytes of text.
const (
	batchSpeeches = 16
	batchBytes    = 1 << 20
)

// read is a text on its way from reading to the store.
type read struct {
	item    Item
	facts   graph.Facts
	source  sourceRecord // as remembered before; its Speech is empty for a new source
	version string
	// collection is what the text is filed under from outside.
	collection string
	beside     string // hash of what came with the text; empty for nothing but a name
	skip       bool
	left       *int // texts of the file that are not dealt with yet; nil where nobody asks
	known      bool // another source gave this speech before
	// took is how long it took to be read; that of a file's first text takes in the file.
	took   time.Duration
	sha256 string // of the file's bytes, where it failed
	err    error
}

// opened is a file with its texts.
type opened struct {
	item  Item
	bytes int64 // of the file, as it turned out
	texts []read
}

// Run brings in the files that paths stand for. Files that cannot be read are
// failures in the report, and the rest goes on. The error is one that ends the
// run: a cancelled context, or a store that is gone (graph.ErrUnavailable).
func (in *Ingester) Run(ctx context.Context, paths []string) (Report, error) {
	items, failures := Find(paths)
	return in.RunItems(ctx, items, failures)
}

// RunItems is Run for items that have been found already, and for what could not be.
func (in *Ingester) RunItems(ctx context.Context, items []Item, failures []*Failure) (Report, error) {
	r := &run{in: in, journal: journal{in.Records}, report: Report{Counts: map[Outcome]int{}}}
	r.event.Total = len(items) + len(failures)
	for _, it := range items {
		r.event.TotalBytes += it.Size
	}
	r.observe(read{}, "", nil)
	for _, f := range failures {
		r.fail(f, read{})
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for got := range in.readAll(ctx, items, in.Limits.withDefaults()) {
		r.event.Total += len(got.texts) - 1
		r.event.TotalBytes += got.bytes - got.item.Size
		r.event.ReadBytes += got.bytes
		for _, text := range got.texts {
			if err := r.take(ctx, text); err != nil {
				return r.report, err
			}
		}
	}
	if err := r.flush(ctx); err != nil {
		return r.report, err
	}
	return r.report, ctx.Err()
}

// readAll reads and extracts items by several workers, in the order of items.
func (in *Ingester) readAll(ctx context.Context, items []Item, limits Limits) <-chan opened {
	slots := make(chan chan opened, limits.Workers)
	out := make(chan opened)
	r := reader{in.Records, limits.Bytes, sync.OnceValues(in.Version), sync.OnceValues(in.Extractor), in.Documents, in.Collection}
	if r.documents == nil {
		r.documents = func(ctx context.Context, f document.File) ([]document.Document, error) {
			return document.Read(ctx, f, document.Limits{Bytes: limits.Bytes})
		}
	}
	go func() {
		defer close(slots)
		for _, it := range items {
			slot := make(chan opened, 1)
			select {
			case slots <- slot:
			case <-ctx.Done():
				return
			}
			go func() { slot <- r.open(ctx, it) }()
		}
	}()
	go func() {
		defer close(out)
		for slot := range slots {
			select {
			case out <- <-slot:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// reader is the reading half of Run; it works on many goroutines.
type reader struct {
	records   graph.Records
	bytes     int64 // that a file may have
	version   func() (string, error)
	extractor func() (*extract.Extractor, error)
	documents func(ctx context.Context, f document.File) ([]document.Document, error)
	// collection is Ingester's.
	collection string
}

// open reads one file, and its texts unless the store has them as they are.
func (r reader) open(ctx context.Context, it Item) opened {
	got := opened{item: it, bytes: it.Size}
	start := time.Now()
	f, err := it.Read(ctx, r.bytes)
	var docs []document.Document
	if err == nil {
		got.bytes = int64(len(f.Data))
		docs, err = r.documents(ctx, f)
	}
	if errors.Is(err, ErrUnchanged) {
		got.texts = []read{{item: it, skip: true, took: time.Since(start)}}
		return got
	}
	if ctx.Err() != nil {
		err = ctx.Err()
	} else if err != nil {
		err = document.AsFailure(err, it.Path, CodeUnreadable).Named(it.Path)
	}
	if err != nil {
		got.texts = []read{{item: it, err: err, sha256: hashOfBytes(f.Data), took: time.Since(start)}}
		return got
	}
	for _, d := range docs {
		part := it
		part.Size = got.bytes
		if d.Name != "" { // a member of an archive
			part.Path, part.Address, part.File = it.Path+"#"+d.Name, it.Address+"#"+d.Name, path.Base(d.Name)
			part.Size = int64(len(d.Text))
		}
		text := r.read(ctx, part, d, f.URL)
		if text.err != nil {
			text.sha256 = hashOfBytes(f.Data)
		}
		text.took, start = time.Since(start), time.Now()
		got.texts = append(got.texts, text)
	}
	if it.Done != nil {
		left := len(got.texts)
		for i := range got.texts {
			got.texts[i].left = &left
		}
	}
	return got
}

// read reads one text, and extracts it unless the store has it as it is.
func (r reader) read(ctx context.Context, it Item, d document.Document, url string) read {
	got := read{item: it}
	if d.Failure != nil {
		got.err = d.Failure.Named(it.Path)
		return got
	}
	if got.source, got.err = (journal{r.records}).source(ctx, it.Address); got.err != nil {
		return got
	}
	if got.version, got.err = r.version(); got.err != nil {
		return got
	}
	got.collection = cmp.Or(r.collection, it.Defaults["collection"], got.source.Collection)
	beside := Beside(d, url, it.Defaults)
	got.beside = hashOfAll(beside)
	if got.source.SHA256 == hashOf(d.Text) && got.source.Extractor == got.version && got.source.Collection == got.collection && got.source.Beside == got.beside {
		got.skip = true
		return got
	}
	x, err := r.extractor()
	if err != nil {
		got.err = err
		return got
	}
	beside["file"] = it.File
	if got.collection != "" {
		beside["collection"] = got.collection
	}
	got.facts = x.Extract(extract.Input{Text: d.Text, Metadata: beside, ID: got.source.Speech})
	return got
}

// run is the writing half of Run; it works on one goroutine.
type run struct {
	in         *Ingester
	journal    journal
	report     Report
	batch      []read
	batchBytes int64
	event      Event // the counts so far
}

// take deals with a text that has been read. Its error ends the run.
func (r *run) take(ctx context.Context, got read) error {
	r.event.Read++
	r.observe(got, "", nil)
	var f *Failure
	switch {
	case errors.As(got.err, &f):
		r.fail(f, got)
		return nil
	case got.err != nil:
		return fmt.Errorf("ingest %s: %w", got.item.Path, got.err)
	case got.skip:
		return r.finished(ctx, got, Unchanged)
	}
	for _, b := range r.batch { // two files of one speech must not share a transaction
		if b.facts.Speech.ID == got.facts.Speech.ID {
			if err := r.flush(ctx); err != nil {
				return err
			}
			break
		}
	}
	r.batch = append(r.batch, got)
	r.batchBytes += got.item.Size
	if len(r.batch) >= batchSpeeches || r.batchBytes >= batchBytes {
		return r.flush(ctx)
	}
	return nil
}

// flush puts the batch. Where the store refuses it, each speech goes by itself, so
// that one cannot hold up the others.
func (r *run) flush(ctx context.Context) error {
	batch := r.batch
	r.batch, r.batchBytes = nil, 0
	var put []read
	for _, b := range batch {
		kept, err := r.journal.claim(ctx, b.facts.Speech.ID, candidate{
			Address: b.item.Address, File: b.item.File, SHA256: b.facts.Speech.SHA256, Chars: b.facts.Speech.Chars,
		})
		if err != nil {
			return fmt.Errorf("ingest %s: %w", b.item.Path, err)
		}
		r.clash(b, kept)
		if kept[0].Address != b.item.Address {
			if err := r.settle(ctx, b, Same); err != nil {
				return err
			}
			continue
		}
		b.known = len(kept) > 1
		put = append(put, b)
	}
	if len(put) == 0 {
		return nil
	}
	changes, err := r.put(ctx, put)
	if errors.Is(err, graph.ErrInvalid) && len(put) > 1 {
		for _, b := range put {
			if err := r.putOne(ctx, b); err != nil {
				return err
			}
		}
		return nil
	}
	if err != nil {
		return r.refused(put[0], err)
	}
	for i, b := range put {
		if err := r.settle(ctx, b, outcome(b, changes[i])); err != nil {
			return err
		}
	}
	return nil
}

// clash notes where b and the best other candidate of its speech have different texts.
func (r *run) clash(b read, all []candidate) {
	name := func(c candidate) string {
		if c.Address == b.item.Address {
			return b.item.Path
		}
		return strings.TrimPrefix(c.Address, fileScheme)
	}
	for i, c := range all {
		if i > 0 && c.SHA256 != all[0].SHA256 && (c.Address == b.item.Address || all[0].Address == b.item.Address) {
			r.report.Clashes = append(r.report.Clashes, Clash{name(c), name(all[0])})
		}
	}
}

func (r *run) put(ctx context.Context, batch []read) ([]graph.Change, error) {
	facts := make([]graph.Facts, len(batch))
	for i, b := range batch {
		facts[i] = b.facts
	}
	return r.in.Store.Put(ctx, facts...)
}

func (r *run) putOne(ctx context.Context, b read) error {
	changes, err := r.put(ctx, []read{b})
	if err != nil {
		return r.refused(b, err)
	}
	return r.settle(ctx, b, outcome(b, changes[0]))
}

// refused turns facts that break the rules into a failure of their file; any
// other error ends the run.
func (r *run) refused(b read, err error) error {
	if errors.Is(err, graph.ErrInvalid) {
		r.fail(&Failure{Name: b.item.Path, Code: CodeInvalid, Reason: "was read wrongly, please report it: " + err.Error()}, b)
		return nil
	}
	return fmt.Errorf("ingest %s: %w", b.item.Path, err)
}

func outcome(b read, c graph.Change) Outcome {
	switch {
	case c.Unchanged:
		return Unchanged
	case b.source.Speech == "" && !b.known:
		return Added
	}
	return Changed
}

// settle remembers that a file is dealt with.
func (r *run) settle(ctx context.Context, b read, o Outcome) error {
	s := sourceRecord{Speech: b.facts.Speech.ID, SHA256: b.facts.Speech.SHA256, Extractor: b.version, Collection: b.collection, Beside: b.beside}
	if err := r.journal.remember(ctx, b.item.Address, s); err != nil {
		return fmt.Errorf("ingest %s: %w", b.item.Path, err)
	}
	r.report.Bytes += b.item.Size
	return r.finished(ctx, b, o)
}

// finished is finish for a text that is in the store, and tells the source when it was
// the last one of its file.
func (r *run) finished(ctx context.Context, b read, o Outcome) error {
	r.finish(b, o, nil)
	if b.left == nil {
		return nil
	}
	if *b.left--; *b.left > 0 {
		return nil
	}
	if err := b.item.Done(ctx); err != nil {
		return fmt.Errorf("ingest %s: %w", b.item.Path, err)
	}
	return nil
}

func (r *run) fail(f *Failure, b read) {
	r.report.Failures = append(r.report.Failures, f)
	if b.item.Path == "" {
		b.item.Path = f.Name
		if abs, err := filepath.Abs(f.Name); err == nil && !strings.Contains(f.Name, "://") {
			b.item.Address = fileScheme + filepath.ToSlash(abs)
		}
	}
	r.finish(b, Failed, f)
}

func (r *run) finish(b read, o Outcome, f *Failure) {
	r.report.Counts[o]++
	r.event.Done++
	r.observe(b, o, f)
}

func (r *run) observe(b read, o Outcome, f *Failure) {
	if r.in.Observe != nil {
		e := r.event
		e.Name, e.Outcome, e.Failure, e.Bytes = b.item.Path, o, f, b.item.Size
		e.Address, e.Took, e.SHA256, e.Speech = b.item.Address, b.took, b.sha256, cmp.Or(b.facts.Speech.ID, b.source.Speech)
		r.in.Observe(e)
	}
}
