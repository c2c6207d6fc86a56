package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"mailuo/graph"
)

// exportCommand writes the whole graph.
type exportCommand struct {
	storeFlag
	Format string `enum:"jsonl" default:"jsonl" help:"jsonl: one node or relation a line, sorted."`
	Output string `short:"o" placeholder:"FILE" help:"Where to write; standard output if not given. The file appears when it is whole."`
}

// Run exports to standard output or, whole or not at all, to a file.
func (c *exportCommand) Run(a *app) error {
	s, err := c.openToRead(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	if c.Output == "" {
		return buffered(a.out, func(w io.Writer) error { return graph.Export(a.Context, s, w) })
	}
	if err := whole(c.Output, func(w io.Writer) error { return graph.Export(a.Context, s, w) }); err != nil {
		return fmt.Errorf("export %w", err)
	}
	return nil
}

// whole writes a file that appears when it is whole.
func whole(path string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".mailuo-export-*")
	if err != nil {
		return fmt.Errorf("to %s: its folder cannot be written to", path)
	}
	defer os.Remove(f.Name())
	err = buffered(f, write)
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("to %s: %w", path, err)
	}
	if err := os.Chmod(f.Name(), 0o644); err != nil {
		return fmt.Errorf("to %s: %w", path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("to %s: %w", path, err)
	}
	return nil
}

func buffered(w io.Writer, write func(io.Writer) error) error {
	b := bufio.NewWriterSize(w, 1<<20)
	return errors.Join(write(b), b.Flush())
}

// importCommand reads an export into a store.
type importCommand struct {
	storeFlag
	File string `arg:"" help:"An export; - is standard input."`
}

// importBatch is how many speeches go into one transaction.
const importBatch = 16

// Run puts every speech of the export. It reads all of it before it writes: a
// broken export changes nothing.
func (c *importCommand) Run(a *app) error {
	in := a.in
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return fmt.Errorf("import %s: cannot be read; check the path and its permissions", c.File)
		}
		defer f.Close()
		in = f
	}
	spool, err := newSpool()
	if err != nil {
		return err
	}
	defer spool.close()
	for f, err := range graph.Split(in, spool) { // a first pass, to check everything
		if err == nil {
			err = graph.Validate(f)
		}
		if err != nil {
			return fmt.Errorf("import %s: %w", c.File, err)
		}
	}
	s, err := c.open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	return c.put(a, s, spool)
}

func (c *importCommand) put(a *app, s *opened, spool *spool) error {
	ids, err := spool.Speeches()
	if err != nil {
		return err
	}
	added, unchanged := 0, 0
	for len(ids) > 0 {
		n := min(importBatch, len(ids))
		var batch []graph.Facts
		for _, id := range ids[:n] {
			f, err := graph.Gather(id, spool)
			if err != nil {
				return fmt.Errorf("import %s: %w", c.File, err)
			}
			batch = append(batch, f)
		}
		changes, err := s.Put(a.Context, batch...)
		if err != nil {
			return fmt.Errorf("import %s: %w", c.File, err)
		}
		for _, ch := range changes {
			if ch.Unchanged {
				unchanged++
			} else {
				added++
			}
		}
		ids = ids[n:]
	}
	fmt.Fprintf(a.err, "imported: %d speeches, %d unchanged\n", added, unchanged)
	return nil
}
