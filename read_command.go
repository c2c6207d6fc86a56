package main

import (
	"fmt"
	"os"

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
