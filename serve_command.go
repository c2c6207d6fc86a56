package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"syscall"

	"mailuo/server"
)

// serveCommand answers GraphQL.
type serveCommand struct {
	storeFlag
	limitFlags
	Listen string   `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to listen; beyond this machine only once tokens exist."`
	Log    string   `enum:"warn,info,debug" default:"warn" help:"Least level of log lines on standard error: warn, info (each request) or debug."`
	Paths  []string `arg:"" optional:"" name:"path" help:"Files and folders to bring in first; what has not changed is left alone."`
}

// Run listens, brings the paths in while it answers already, and goes on until it
// is interrupted.
func (c *serveCommand) Run(a *app) error {
	l, err := server.Listen(a.Context, c.Listen, false)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("serve: %s is in use by another program; stop it or give --listen another port", c.Listen)
	}
	if err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	defer l.Close()
	s, err := c.open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	h, err := newServer(s, c.Log, a.err)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(a.Context)
	defer stop()
	ended := make(chan error, 1)
	go func() { ended <- h.Serve(ctx, l) }()
	address := "http://" + display(l.Addr())
	if len(c.Paths) > 0 {
		fmt.Fprintf(a.err, "serving on %s while the files come in\n", address)
		err := bringIn(ctx, a, s, c.limits(), c.Paths)
		switch {
		case errors.Is(err, context.Canceled) && a.Err() != nil:
			fmt.Fprintln(a.err, "ended while files came in; what was written is whole, the same command does the rest")
			return <-ended
		case err != nil && !errors.Is(err, errPartial):
			stop()
			return errors.Join(err, <-ended)
		}
	}
	fmt.Fprintf(a.err, "serving on %s  (GraphQL %s/graphql, GraphiQL %s/graphiql); Ctrl-C ends\n", address, address, address)
	return <-ended
}

// display is an address as a browser takes it.
func display(a net.Addr) string {
	host, port, err := net.SplitHostPort(a.String())
	if err != nil || host == "" || host == "::" {
		return a.String()
	}
	return net.JoinHostPort(host, port)
}

// newServer wires a server to a store.
func newServer(s *opened, level string, w io.Writer) (*server.Server, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, err
	}
	return server.New(server.Config{
		Store: s.Store, Records: s.records, Fold: s.folder.Fold, Highlight: s.folder.Highlight, Version: buildVersion(), LocalOnly: true,
		Logger: slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: l})),
	})
}
