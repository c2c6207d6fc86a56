package main

import (
	"context"
	"fmt"
	"log/slog"

	"mailuo/extract"
	"mailuo/ingest"
	"mailuo/ingest/journal"
)

// reextractCommand reads stored speeches again.
type reextractCommand struct {
	storeFlag
	Workers int `default:"0" help:"Texts that are read at once; 0 is one a processor."`
}

// Validate is called by kong.
func (c *reextractCommand) Validate() error {
	return limitFlags{MaxSize: 1, Workers: c.Workers}.Validate()
}

// Run reads again what another version of the extractor read.
func (c *reextractCommand) Run(a *app) error {
	s, err := c.openToRead(a.Context, a.getenv) // it must be there
	if err != nil {
		return err
	}
	s.Close()
	if s, err = c.open(a.Context, a.getenv); err != nil {
		return err
	}
	defer s.Close()
	version, err := extract.Version()
	if err != nil {
		return err
	}
	fmt.Fprintf(a.err, "reading again, with extractor %s\n", version)
	return bringIn(a.Context, a, s, bringing{
		limits: ingest.Limits{Workers: c.Workers}, start: journal.Start{Trigger: journal.ByCommand, By: a.user()},
		observe: func(string, ingest.Event) {}, log: slog.New(slog.DiscardHandler),
		work: func(ctx context.Context, in *ingest.Ingester) (ingest.Report, error) { return in.Reextract(ctx) },
	})
}
