package main

import (
	"errors"
	"fmt"

	"mailuo/graph"
	"mailuo/graph/sqlite"
)

// backupCommand copies an embedded store.
type backupCommand struct {
	storeFlag
	Force bool   `help:"Replace a file that is there."`
	File  string `arg:"" help:"The copy. It appears when it is whole and checked."`
}

// Run copies the store as it is now, while others use it.
func (c *backupCommand) Run(a *app) error {
	if _, err := c.embedded("backup"); err != nil {
		return err
	}
	s, err := c.openToRead(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	p := newCopying(a.err, a.errTerminal, "copying")
	copied, err := s.Store.(*sqlite.Store).Backup(a.Context, c.File, c.Force, p.at)
	p.finish()
	if errors.Is(err, graph.ErrConflict) {
		return fmt.Errorf("backup %s; name another, or replace it with --force", message(err))
	}
	if err != nil {
		return fmt.Errorf("backup %w", err)
	}
	fmt.Fprintf(a.err, "backed up: %s; %s\n", c.File, held(copied))
	return nil
}

// restoreCommand brings a copy back.
type restoreCommand struct {
	storeFlag
	File string `arg:"" help:"A copy that mailuo backup made."`
}

// Run makes the store what the copy holds.
func (c *restoreCommand) Run(a *app) error {
	path, err := c.embedded("restore")
	if err != nil {
		return err
	}
	p := newCopying(a.err, a.errTerminal, "restoring")
	copied, err := sqlite.Restore(a.Context, path, c.File, p.at)
	p.finish()
	if err != nil {
		return fmt.Errorf("restore %w", err)
	}
	fmt.Fprintf(a.err, "restored: %s; %s\n", path, held(copied))
	return nil
}

// embedded is the file of the store; another store has tools of its own.
func (f storeFlag) embedded(what string) (string, error) {
	scheme, rest := f.split()
	if scheme != "sqlite" && scheme != "file" {
		return "", fmt.Errorf("%s is for a store in a file; for Neo4j use neo4j-admin, as docs/backup.en.md says", what)
	}
	if rest == "" {
		return "", errors.New("--store is empty; give the path of a store")
	}
	return rest, nil
}

// held says what a copy holds.
func held(c sqlite.Copied) string {
	return fmt.Sprintf("%d speeches, %d nodes, %d relations, %d records, %.1f MB", c.Speeches, c.Nodes, c.Relations, c.Records, float64(c.Bytes)/1e6)
}
