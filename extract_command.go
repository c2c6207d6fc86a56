package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"

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
	out := bufio.NewWriter(a.out)
	defer out.Flush()
	failed := false
	for _, file := range c.Files {
		if err := a.Context.Err(); err != nil {
			return err
		}
		ins, err := c.inputs(a, file)
		if err != nil {
			fmt.Fprintln(a.err, "mailuo: extract", err)
			failed = true
		}
		for _, in := range ins {
			if err := c.write(out, a.outTerminal && a.getenv("NO_COLOR") == "", in.name, x.Extract(in.Input)); err != nil {
				return fmt.Errorf("extract %s: %w", in.name, err)
			}
		}
	}
	if failed {
		return errPartial
	}
	return nil
}

// named is a text and what it is called: the file, or FILE#MEMBER of an archive.
type named struct {
	name string
	extract.Input
}

// inputs reads a file's texts. Its error is of those that cannot be read; the rest
// is returned.
func (c *extractCommand) inputs(a *app, name string) ([]named, error) {
	var file document.File
	if name == "-" {
		data, err := io.ReadAll(io.LimitReader(a.in, c.MaxSize<<20))
		if err != nil {
			return nil, fmt.Errorf("standard input: %w", err)
		}
		file = document.File{Name: "standard input", MediaType: "text/plain", Data: data}
	} else {
		if info, err := os.Stat(name); err == nil && info.IsDir() {
			return nil, fmt.Errorf("%s: is a folder; name its files", name)
		}
		items, failures := ingest.Find([]string{name})
		if len(failures) > 0 {
			return nil, failures[0]
		}
		var err error
		if file, err = items[0].Read(a.Context, c.MaxSize<<20); err != nil {
			return nil, err
		}
	}
	reader, err := documents(document.Limits{Bytes: c.MaxSize << 20})
	if err != nil {
		return nil, err
	}
	docs, err := reader.Read(a.Context, file)
	if err != nil {
		return nil, err
	}
	var ins []named
	var errs []error
	for _, d := range docs {
		in := named{name, extract.Input{Text: d.Text, Metadata: ingest.Beside(d, "", nil)}}
		base := filepath.Base(name)
		if d.Name != "" {
			in.name, base = name+"#"+d.Name, path.Base(d.Name)
		}
		if d.Failure != nil {
			errs = append(errs, d.Failure.Named(in.name))
			continue
		}
		if name != "-" {
			in.Metadata["file"] = document.CleanName(base)
		}
		ins = append(ins, in)
	}
	return ins, errors.Join(errs...)
}

func (c *extractCommand) write(w io.Writer, colour bool, file string, f graph.Facts) error {
	if c.Format == "json" {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(extract.Annotate(file, f))
	}
	return extract.Print(w, f, colour)
}
