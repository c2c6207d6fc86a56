package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/document"
)

// extractCommand shows what texts hold.
type extractCommand struct {
	Format  string   `enum:"text,json" default:"text" help:"text, for reading (in colour on a terminal, unless NO_COLOR is set), or json, one object a line in the annotation format. One of ${formats}."`
	MaxSize int64    `default:"16" help:"Largest file, in MB."`
	Files   []string `arg:"" name:"file" help:"Files (${endings}); - is standard input."`
}

// Run extracts each file; one that cannot be read is reported and the rest goes on.
func (c *extractCommand) Run(a *app) error {
	x, err := extract.New()
	if err != nil {
		return err
	}
	reader, err := documents(document.Limits{Bytes: c.MaxSize << 20})
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.out)
	defer out.Flush()
	failed := false
	for _, file := range c.Files {
		if err := a.Context.Err(); err != nil {
			return err
		}
		it, err := c.item(a, file)
		var found []text
		if err == nil {
			found, err = texts(a.Context, reader, it, c.MaxSize<<20)
		}
		if err != nil {
			fmt.Fprintln(a.err, "mailuo: extract", err)
			failed = true
			continue
		}
		for _, t := range found {
			if t.Failure != nil {
				fmt.Fprintln(a.err, "mailuo: extract", t.Failure)
				failed = true
				continue
			}
			if file == "-" {
				t.name = file
			}
			if err := c.write(out, a.outTerminal && a.getenv("NO_COLOR") == "", t.name, x.Extract(t.input)); err != nil {
				return fmt.Errorf("extract %s: %w", t.name, err)
			}
		}
	}
	if failed {
		return errPartial
	}
	return nil
}

// item is what a name stands for.
func (c *extractCommand) item(a *app, name string) (ingest.Item, error) {
	if name == "-" {
		return ingest.Item{Path: "standard input", Open: func(context.Context) (document.File, error) {
			data, err := io.ReadAll(io.LimitReader(a.in, c.MaxSize<<20+1))
			if err != nil {
				return document.File{}, fmt.Errorf("standard input: %w", err)
			}
			return document.File{Name: "standard input", Data: data}, nil
		}}, nil
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return ingest.Item{}, fmt.Errorf("%s: is a folder; name its files", name)
	}
	items, failures := ingest.Find([]string{name})
	if len(failures) > 0 {
		return ingest.Item{}, failures[0]
	}
	return items[0], nil
}

func (c *extractCommand) write(w io.Writer, colour bool, file string, f graph.Facts) error {
	if c.Format == "json" {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(extract.Annotate(file, f))
	}
	return extract.Print(w, f, colour)
}
