package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/ingest"
)

// extractCommand shows what texts hold.
type extractCommand struct {
	Format  string   `enum:"text,json" default:"text" help:"text, for reading (in colour on a terminal, unless NO_COLOR is set), or json, one object a line in the annotation format. One of ${formats}."`
	MaxSize int64    `default:"16" help:"Largest file, in MB."`
	Files   []string `arg:"" name:"file" help:"Texts; - is standard input."`
}

// Run extracts each file; one that cannot be read is reported and the rest goes on.
func (c *extractCommand) Run(a *app) error {
	x, err := extract.New()
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
		in, err := c.input(a, file)
		if err != nil {
			fmt.Fprintln(a.err, "mailuo: extract", err)
			failed = true
			continue
		}
		if err := c.write(out, a.outTerminal && a.getenv("NO_COLOR") == "", file, x.Extract(in)); err != nil {
			return fmt.Errorf("extract %s: %w", file, err)
		}
	}
	if failed {
		return errPartial
	}
	return nil
}

func (c *extractCommand) input(a *app, file string) (extract.Input, error) {
	if file == "-" {
		data, err := io.ReadAll(io.LimitReader(a.in, c.MaxSize<<20))
		if err != nil {
			return extract.Input{}, fmt.Errorf("standard input: %w", err)
		}
		text, err := ingest.Decode(data)
		if err != nil {
			return extract.Input{}, fmt.Errorf("standard input%w", err)
		}
		return extract.Input{Text: text}, nil
	}
	items, failures := ingest.Find([]string{file})
	if len(failures) > 0 {
		return extract.Input{}, failures[0]
	}
	if info, err := os.Stat(file); err != nil || info.IsDir() {
		return extract.Input{}, fmt.Errorf("%s: is a folder; name its files", file)
	}
	text, err := ingest.Read(items[0], c.MaxSize<<20)
	if err != nil {
		return extract.Input{}, err
	}
	return extract.Input{Text: text, Metadata: map[string]string{"file": items[0].File}}, nil
}

func (c *extractCommand) write(w io.Writer, colour bool, file string, f graph.Facts) error {
	if c.Format == "json" {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(extract.Annotate(file, f))
	}
	return extract.Print(w, f, colour)
}
