package main

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"os"
	"path"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/document"
)

// readCommand reads a document in a process of its own, for one that ingests.
type readCommand struct{}

// Run answers one request.
func (c *readCommand) Run(a *app) error { return document.Serve(a.Context, a.in, a.out) }

// documents reads files by processes of this program.
func documents(limits document.Limits) (*document.Process, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("where this program stands cannot be told: %w", err)
	}
	return &document.Process{Command: []string{program, "read-document"}, Limits: limits}, nil
}

// text is a document of a file, as the extractor takes it.
type text struct {
	document.Document
	name  string // the file, or FILE#MEMBER of an archive
	input extract.Input
}

// texts reads an item's documents; the Failure of each is by its name.
func texts(ctx context.Context, reader *document.Process, it ingest.Item, limit int64) ([]text, error) {
	f, err := it.Read(ctx, limit)
	if err != nil {
		return nil, err
	}
	docs, err := reader.Read(ctx, f)
	if err != nil {
		return nil, err
	}
	all := make([]text, len(docs))
	for i, d := range docs {
		t := text{d, it.Path, extract.Input{Text: d.Text, Metadata: ingest.Beside(d, f.URL, it.Defaults)}}
		file := it.File
		if d.Name != "" {
			t.name, file = it.Path+"#"+d.Name, path.Base(d.Name)
		}
		if file != "" {
			t.input.Metadata["file"] = file
		}
		if d.Failure != nil {
			t.Failure = d.Failure.Named(t.name)
		}
		all[i] = t
	}
	return all, nil
}

// show writes what each document is, and what is known of its speech with where that
// was found. It opens no store.
func show(a *app, paths []string, limits ingest.Limits) error {
	x, err := extract.New()
	if err != nil {
		return err
	}
	reader, err := documents(document.Limits{Bytes: limits.Bytes})
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.out)
	defer out.Flush()
	items, failures := ingest.Find(paths)
	for _, it := range items {
		found, err := texts(a.Context, reader, it, limits.Bytes)
		if a.Context.Err() != nil {
			return a.Context.Err()
		}
		if err != nil {
			failures = append(failures, document.AsFailure(err, it.Path, document.CodeUnreadable))
			continue
		}
		for _, t := range found {
			if t.Failure != nil {
				failures = append(failures, t.Failure)
				continue
			}
			showOne(out, t, x.Extract(t.input))
		}
	}
	for _, f := range failures {
		fmt.Fprintf(a.err, "mailuo: %s [%s]\n", f, f.Code)
	}
	if len(failures) > 0 {
		return errPartial
	}
	return nil
}

// showOne writes one document.
func showOne(out *bufio.Writer, t text, f graph.Facts) {
	fmt.Fprintln(out, t.name)
	line := func(name, value, from string) { fmt.Fprintf(out, "  %-11s %s", name, value); tail(out, from) }
	line("format", string(t.Format), t.Encoding)
	for _, field := range []graph.Property{"title", "speaker", "post", "date", "place", "level", "genre", "collection"} {
		for _, c := range f.Speech.Claims {
			if c.Property == field {
				line(string(field), c.Value, from(c.Evidence))
			}
		}
	}
	names := map[graph.ID]string{}
	for _, e := range f.Entities {
		for _, c := range e.Claims {
			if c.Property == graph.PropName {
				names[e.ID] = cmp.Or(names[e.ID], c.Value)
			}
		}
	}
	for _, r := range f.Relations {
		if r.Verb == graph.VerbDeliveredAt && len(r.Evidence) > 0 {
			line("meeting", names[r.To], from(r.Evidence[0]))
		}
	}
	line("characters", fmt.Sprint(f.Speech.Chars), "")
}

// from is where a piece of evidence stands: the origin, and what stands there.
func from(e graph.Evidence) string { return fmt.Sprintf("%s %q", ingest.OriginOf(e), e.Quote) }

func tail(out *bufio.Writer, from string) {
	if from != "" {
		fmt.Fprintf(out, "  (%s)", from)
	}
	fmt.Fprintln(out)
}
