package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"mailuo/access"
	"mailuo/server"
)

// queryCommand answers one query.
type queryCommand struct {
	storeFlag
	Variables string `short:"v" placeholder:"JSON" help:"The query's variables, as a JSON object."`
	Operation string `short:"n" placeholder:"NAME" help:"Which operation, where the query holds several."`
	Query     string `arg:"" help:"GraphQL; - is standard input, @FILE a file."`
}

// Run prints the answer as indented JSON. A query that did not run is a failure;
// one that ran with errors prints both and is a partial one.
func (c *queryCommand) Run(a *app) error {
	request, err := c.request(a.in)
	if err != nil {
		return fmt.Errorf("query: %w", err)
	}
	open := c.openToRead
	if request.Mutates() {
		open = c.open
	}
	s, err := open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	// One who can open the store may do everything with it.
	h, err := newServer(s, server.Config{Anonymous: access.Admin}, "warn", a.err)
	if err != nil {
		return err
	}
	answer := h.Execute(a.Context, request)
	if err := writeJSON(a.out, answer); err != nil {
		return fmt.Errorf("query: %w", err)
	}
	switch {
	case answer.Failed():
		return fmt.Errorf("query: %s", answer.Errors[0].Message)
	case len(answer.Errors) > 0:
		return errPartial
	}
	return nil
}

// request reads the query and its variables.
func (c *queryCommand) request(in io.Reader) (server.Request, error) {
	r := server.Request{Query: c.Query, OperationName: c.Operation}
	switch {
	case c.Query == "-":
		b, err := io.ReadAll(in)
		if err != nil {
			return r, fmt.Errorf("standard input: %w", err)
		}
		r.Query = string(b)
	case strings.HasPrefix(c.Query, "@"):
		b, err := os.ReadFile(c.Query[1:])
		if err != nil {
			return r, fmt.Errorf("%s cannot be read; check the path", c.Query[1:])
		}
		r.Query = string(b)
	}
	if c.Variables == "" {
		return r, nil
	}
	d := json.NewDecoder(strings.NewReader(c.Variables))
	d.UseNumber()
	if err := d.Decode(&r.Variables); err != nil {
		return r, errors.New("--variables is not a JSON object")
	}
	return r, nil
}

// writeJSON prints v indented.
func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
