package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/server"
)

// contestant answers questions in one of the ways that are compared.
type contestant interface {
	name() string
	// prepare makes an ask of a question ready: all that a client would do once.
	prepare(q question, a ask) (prepared, error)
}

// prepared asks one ask; it gives the answer as JSON: data where it is
// GraphQL, else rows.
type prepared func(ctx context.Context) ([]byte, error)

// raw runs the Cypher by the driver, in this process.
type raw struct{ driver driver.DriverWithContext }

func (raw) name() string { return "driver" }

func (r raw) prepare(q question, a ask) (prepared, error) {
	text, err := q.text(".cypher")
	return func(ctx context.Context) ([]byte, error) {
		rows, err := r.rows(ctx, text, a.Parameters)
		if err != nil {
			return nil, err
		}
		return []byte(fmt.Sprint(len(rows))), nil
	}, err
}

// rows runs a statement the fastest way that the driver has.
func (r raw) rows(ctx context.Context, text string, params map[string]any) ([][]any, error) {
	session := r.driver.NewSession(ctx, driver.SessionConfig{AccessMode: driver.AccessModeRead, FetchSize: driver.FetchAll})
	defer session.Close(ctx)
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	rows := [][]any{}
	for result.Next(ctx) {
		rows = append(rows, result.Record().Values)
	}
	return rows, result.Err()
}

// ServeHTTP is the floor: a handler that runs the Cypher of the question that the
// path names, with the parameters of the body, and writes the rows as JSON.
func (r raw) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	var params map[string]any
	err := json.NewDecoder(req.Body).Decode(&params)
	var rows [][]any
	if err == nil {
		var text string
		if text, err = (question{name: req.PathValue("question")}).text(".cypher"); err == nil {
			rows, err = r.rows(req.Context(), text, params)
		}
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(rows) // the client may be gone
}

// remote asks by HTTP.
type remote struct {
	called string
	client *http.Client
	// request is the address and body of an ask.
	request func(q question, a ask) (url string, body any, err error)
	// good is what an answer begins with.
	good string
}

func (r *remote) name() string { return r.called }

func (r *remote) prepare(q question, a ask) (prepared, error) {
	url, content, err := r.request(q, a)
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(content)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) ([]byte, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
		if err != nil {
			return nil, err
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := r.client.Do(req)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		answer, err := io.ReadAll(resp.Body)
		if err == nil && (resp.StatusCode != http.StatusOK || !bytes.HasPrefix(answer, []byte(r.good))) {
			err = fmt.Errorf("%s: %s: %s: %.500s", r.called, q.name, resp.Status, answer)
		}
		return answer, err
	}, nil
}

// ring is who is compared, and the servers that they ask.
type ring struct {
	contestants []contestant
	raw         raw
	stop        func()
}

// The names of the contestants.
const (
	byDriver      = "driver"
	byFloor       = "floor"
	graphqlNeo4j  = "GraphQL Neo4j"
	graphqlSQLite = "GraphQL SQLite"
)

// newRing starts the servers that contestants ask, each on a port of its own.
func newRing(ctx context.Context, s *stores, connections int) (*ring, error) {
	ctx, cancel := context.WithCancel(ctx)
	var running []<-chan error
	r := &ring{stop: func() {
		cancel()
		for _, done := range running {
			<-done
		}
	}}
	client := &http.Client{Transport: &http.Transport{MaxIdleConns: 0, MaxIdleConnsPerHost: connections, DisableCompression: true}}
	serve := func(run func(context.Context, net.Listener) error) (string, error) {
		l, err := server.Listen(ctx, "127.0.0.1:0", false)
		if err != nil {
			return "", err
		}
		done := make(chan error, 1)
		running = append(running, done)
		go func() { done <- run(ctx, l) }()
		return "http://" + l.Addr().String(), nil
	}
	add := func(name string, store graph.Store) error {
		h, err := server.New(server.Config{
			Store: store, Fold: s.folder.Fold, Highlight: s.folder.Highlight, LocalOnly: true, Anonymous: access.Reader,
			Limits: server.Limits{Timeout: time.Minute}, // the first time that a database plans a statement takes long
			Logger: slog.New(slog.NewTextHandler(io.Discard, &slog.HandlerOptions{Level: slog.LevelWarn})),
		})
		if err != nil {
			return err
		}
		base, err := serve(h.Serve)
		r.contestants = append(r.contestants, &remote{name, client, func(q question, a ask) (string, any, error) {
			text, err := q.text(".graphql")
			return base + "/graphql", map[string]any{"query": text, "variables": a.Variables}, err
		}, `{"data":`})
		return err
	}
	if s.neo4j != nil {
		r.raw = raw{s.raw}
		base, err := serve(r.raw.serve)
		if err != nil {
			r.stop()
			return nil, err
		}
		r.contestants = append(r.contestants, r.raw, &remote{byFloor, client, func(q question, a ask) (string, any, error) {
			return base + "/" + q.name, a.Parameters, nil
		}, "["})
		if err := add(graphqlNeo4j, s.neo4j); err != nil {
			r.stop()
			return nil, err
		}
	}
	if err := add(graphqlSQLite, s.sqlite); err != nil {
		r.stop()
		return nil, err
	}
	return r, nil
}

// serve answers on a listener until ctx is done.
func (r raw) serve(ctx context.Context, l net.Listener) error {
	mux := http.NewServeMux()
	mux.Handle("POST /{question}", r)
	h := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stop := context.AfterFunc(ctx, func() { h.Close() })
	defer stop()
	if err := h.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
