package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"runtime/debug"
	"sync"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/journal"
	"mailuo/ingest/source"
	"mailuo/schema"
	"mailuo/server"
)

// serveCommand answers GraphQL.
type serveCommand struct {
	storeFlag
	limitFlags
	collectionFlag
	Listen        string   `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to listen; beyond this machine only once there are tokens (mailuo token create)."`
	RequireToken  bool     `help:"Ask for a token on this machine, too."`
	Introspection string   `enum:"any,reader,curator,admin,none,auto" default:"auto" help:"Who may ask for the schema: any, reader, curator, admin or none; auto is any where no token is needed, else reader."`
	CORSOrigin    []string `name:"cors-origin" placeholder:"ORIGIN" help:"A web page's origin that may ask, as https://example.org; may be repeated."`
	AllowedHost   []string `placeholder:"NAME" help:"A host name to answer to beside localhost, as a proxy here passes it on; then a token is needed. May be repeated."`
	TrustedProxy  []string `placeholder:"CIDR" help:"Addresses of a proxy that is believed in whom a request is from and by what name (X-Forwarded-For, X-Forwarded-Host), as 10.0.0.0/8; what comes through it takes a token. May be repeated."`
	BasePath      string   `placeholder:"PATH" help:"A path that a proxy leaves before that of requests, as /mailuo; not needed where it takes it off."`
	Log           string   `enum:"warn,info,debug" default:"warn" help:"Least level of log lines on standard error: warn, info (each request) or debug."`
	MetricsListen string   `placeholder:"HOST:PORT" help:"Where else to show /metrics, to everyone who can reach it and without a token; on --listen it takes a token of a curator where tokens are needed."`
	AlertURL      string   `name:"alert-url" env:"MAILUO_ALERT_URL" placeholder:"URL" help:"Where to send a JSON message, by POST, when a source fails or is late, and when it has recovered. The environment may name it, too."`
	AlertAfter    int      `default:"3" placeholder:"N" help:"How many runs of a source must fail one after the other for that."`
	Config        string   `placeholder:"FILE" help:"Run the sources of this file by their schedules, as mailuo check reads it; it is read again on SIGHUP."`
	Paths         []string `arg:"" optional:"" name:"path" help:"Files and folders to bring in first; what has not changed is left alone."`
}

// Validate is called by kong.
func (c *serveCommand) Validate() error {
	for _, o := range c.CORSOrigin {
		if err := server.CheckOrigin(o); err != nil {
			return fmt.Errorf("--cors-origin: %w", err)
		}
	}
	if _, err := c.proxies(); err != nil {
		return err
	}
	if err := server.CheckBasePath(c.BasePath); err != nil {
		return fmt.Errorf("--base-path: %w", err)
	}
	if u, err := url.Parse(c.AlertURL); c.AlertURL != "" && (err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https") {
		return errors.New("--alert-url is an address as https://example.org/path")
	}
	if c.AlertAfter < 1 {
		return fmt.Errorf("--alert-after is %d, and must be 1 or more", c.AlertAfter)
	}
	return errors.Join(c.limitFlags.Validate(), c.collectionFlag.Validate())
}

// proxies are the addresses of proxies that are believed.
func (c *serveCommand) proxies() ([]netip.Prefix, error) {
	var out []netip.Prefix
	for _, text := range c.TrustedProxy {
		p, err := netip.ParsePrefix(text)
		if a, single := netip.ParseAddr(text); single == nil {
			p, err = netip.PrefixFrom(a, a.BitLen()), nil
		}
		if err != nil {
			return nil, fmt.Errorf("--trusted-proxy: %q is no address or range of addresses: give one as 10.0.0.7 or 10.0.0.0/8", text)
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

// closed reports whether to ask takes a token: wherever someone elsewhere can.
func (c *serveCommand) closed() bool {
	return c.RequireToken || len(c.AllowedHost) > 0 || !server.Local(c.Listen)
}

// config is how the flags say to serve.
func (c *serveCommand) config() server.Config {
	out := server.Config{LocalOnly: server.Local(c.Listen), Hosts: c.AllowedHost, Origins: c.CORSOrigin, HideSchema: c.Introspection == "none", BasePath: c.BasePath}
	out.Proxies, _ = c.proxies() // Validate has seen what is wrong
	if !c.closed() {
		out.Anonymous = access.Admin
	} else if c.Introspection == "auto" {
		out.SchemaFor = access.Reader
	}
	if role, err := access.ParseRole(c.Introspection); err == nil {
		out.SchemaFor = role
	}
	return out
}

// hasTokens reports whether there are tokens in the store. It makes no store.
func (c *serveCommand) hasTokens(a *app) (bool, error) {
	s, err := c.openToRead(a.Context, a.getenv)
	if errors.Is(err, graph.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer s.Close()
	return s.tokens().Any(a.Context)
}

// sources reads the file of sources; none where no file is named.
func (c *serveCommand) sources() (source.Config, error) {
	if c.Config == "" {
		return source.Config{}, nil
	}
	return source.Load(c.Config)
}

// Run listens, brings the paths in while it answers already, and goes on until it
// is interrupted.
func (c *serveCommand) Run(a *app) error {
	tokens := false
	if c.closed() {
		var err error
		if tokens, err = c.hasTokens(a); err != nil {
			return err
		}
		if !tokens && server.Local(c.Listen) {
			return errors.New("serve: there are no tokens, so nobody could ask; make one with mailuo token create")
		}
	}
	config, err := c.sources()
	if err != nil {
		return err
	}
	l, err := server.Listen(a.Context, c.Listen, tokens)
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
	h, err := newServer(s, c.config(), c.Log, a.err)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(a.Context)
	defer stop()
	if a.getenv("GOGC") == "" {
		debug.SetGCPercent(server.GCPercent)
	}
	if c.MetricsListen != "" {
		m, err := new(net.ListenConfig).Listen(ctx, "tcp", c.MetricsListen)
		if err != nil {
			return fmt.Errorf("serve: --metrics-listen: %w", err)
		}
		defer m.Close()
		go h.ServeMetrics(m)
	}
	ended := make(chan error, 1)
	go func() { ended <- h.Serve(ctx, l) }()
	flow := &inflows{current: func(config source.Config) *inflow {
		return newInflow(a, s, config, c.limits(), func(source string) func(string, ingest.Event) { return reporter(h, source) }, h.Logger)
	}}
	flow.set(config)
	attend := newAttendant(s, c.AlertURL, c.AlertAfter, h.Logger)
	attend.again = flow.again
	var beside sync.WaitGroup
	beside.Go(func() { attend.run(ctx) })
	defer func() { stop(); beside.Wait() }() // before the store is closed
	address := "http://" + display(l.Addr()) + c.BasePath
	if len(c.Paths) > 0 {
		fmt.Fprintf(a.err, "serving on %s while the files come in\n", address)
		err := bringIn(ctx, a, s, bringing{
			limits: c.limits(), collection: c.Collection, find: paths(c.Paths), start: journal.Start{Trigger: journal.ByStart, By: a.user()},
			observe: reporter(h, ""), log: h.Logger,
		})
		switch {
		case errors.Is(err, context.Canceled) && a.Err() != nil:
			fmt.Fprintln(a.err, "ended while files came in; what was written is whole, the same command does the rest")
			return <-ended
		case err != nil && !errors.Is(err, errPartial):
			stop()
			return errors.Join(err, <-ended)
		}
	}
	if c.Config != "" {
		beside.Go(func() { flow.run(ctx, c.sources, h.Logger) })
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
func newServer(s *opened, c server.Config, level string, w io.Writer) (*server.Server, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, err
	}
	c.Store, c.Records, c.Version = s.Store, s.records, buildVersion()
	j := journalOf(s.records)
	c.Ingests = ingestsOf(j)
	c.Collectors = []prometheus.Collector{journal.NewCollector(j, 5*time.Second)}
	c.Fold, c.Highlight, c.Stems = s.folder.Fold, s.folder.Highlight, s.folder.Stems
	c.Logger = slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: l}))
	return server.New(c)
}

// reporter tells a server's subscribers how an ingest of a source goes.
func reporter(h *server.Server, source string) func(string, ingest.Event) {
	var now schema.Ingestion
	if source != "" {
		now.Source = &source
	}
	return func(run string, e ingest.Event) {
		id := graph.ID(run)
		now.RunID = &id
		now.Read, now.Done, now.Total, now.IsRunning = e.Read, e.Done, e.Total, e.Done < e.Total
		switch e.Outcome {
		case ingest.Added:
			now.Added++
		case ingest.Changed:
			now.Changed++
		case ingest.Unchanged:
			now.Unchanged++
		case ingest.Same:
			now.Same++
		case ingest.Failed:
			now.Failed++
		}
		h.Report(now)
	}
}
