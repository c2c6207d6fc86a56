package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"mailuo/bench/corpus"
	"mailuo/fold"
	"mailuo/graph"
	"mailuo/graph/neo4j"
	"mailuo/graph/neo4j/neo4jtest"
	"mailuo/graph/sqlite"
)

// stores are the stores that are measured, each filled with the same speeches.
type stores struct {
	folder *fold.Folder
	sqlite graph.Store
	neo4j  graph.Store
	// raw is the driver on the database of neo4j.
	raw driver.DriverWithContext

	close []func()
}

// openStores opens the stores in the folder dir, which keeps them for the next
// run, and fills them up to n speeches.
func openStores(ctx context.Context, dir string, c *corpus.Corpus, n int, withNeo4j bool, log io.Writer) (*stores, error) {
	s := &stores{}
	err := s.open(ctx, dir, withNeo4j)
	if err == nil {
		err = fill(ctx, "SQLite", s.sqlite, c, n, log)
	}
	if err == nil && withNeo4j {
		err = fill(ctx, "Neo4j", s.neo4j, c, n, log)
	}
	if err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

func (s *stores) open(ctx context.Context, dir string, withNeo4j bool) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	var err error
	if s.folder, err = fold.New(); err != nil {
		return err
	}
	options := graph.Options{Fold: s.folder.Fold, Readings: s.folder.Readings}
	embedded, err := sqlite.Open(ctx, filepath.Join(dir, "mailuo.db"), options)
	if err != nil {
		return err
	}
	s.sqlite = embedded
	s.close = append(s.close, func() { embedded.Close() })
	if !withNeo4j {
		return nil
	}
	server, err := s.server(ctx, dir)
	if err != nil {
		return err
	}
	remote, err := neo4j.Open(ctx, server.URI, neo4j.Auth{Username: server.Username, Password: server.Password}, options)
	if err != nil {
		return err
	}
	s.neo4j = remote
	s.close = append(s.close, func() { remote.Close() })
	s.raw, err = driver.NewDriverWithContext(server.URI, driver.BasicAuth(server.Username, server.Password, ""), func(c *config.Config) {
		c.TelemetryDisabled = true
		c.NotificationsMinSeverity = notifications.DisabledLevel
		c.FetchSize = driver.FetchAll
	})
	if err == nil {
		s.close = append(s.close, func() { s.raw.Close(context.WithoutCancel(ctx)) })
	}
	return err
}

// server is the Neo4j of the environment, or a new one that keeps its data in dir.
func (s *stores) server(ctx context.Context, dir string) (*neo4jtest.Server, error) {
	if uri := os.Getenv("NEO4J_URI"); uri != "" {
		return &neo4jtest.Server{URI: uri, Username: os.Getenv("NEO4J_USERNAME"), Password: os.Getenv("NEO4J_PASSWORD")}, nil
	}
	server, err := neo4jtest.Start(ctx, filepath.Join(dir, "neo4j"), false)
	if err == nil {
		s.close = append(s.close, server.Stop)
	}
	return server, err
}

// Close closes the stores, the last opened first.
func (s *stores) Close() {
	for i := range s.close {
		s.close[len(s.close)-1-i]()
	}
}

// batch is how many speeches are put in one transaction.
const batch = 16

// fill puts the speeches of the corpus into a store, from the first that is not there.
func fill(ctx context.Context, name string, s graph.Store, c *corpus.Corpus, n int, log io.Writer) error {
	there, err := s.Count(ctx, graph.CountQuery{Where: ofKind(graph.KindSpeech)})
	if err != nil {
		return err
	}
	first := there[0].N / batch * batch
	if there[0].N > n {
		return fmt.Errorf("the %s store holds %d speeches, more than the %d asked for: use another folder", name, there[0].N, n)
	}
	if there[0].N == n {
		return nil
	}
	start, told := time.Now(), time.Now()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for facts := range made(ctx, c, first, n) {
		if _, err := s.Put(ctx, facts()...); err != nil {
			return fmt.Errorf("fill the %s store: %w", name, err)
		}
		first = min(first+batch, n)
		if time.Since(told) > 10*time.Second || first == n {
			told = time.Now()
			fmt.Fprintf(log, "%s: %d of %d speeches, %.0f a second\n", name, first, n, float64(first-there[0].N)/time.Since(start).Seconds())
		}
	}
	return ctx.Err()
}

// made makes the speeches from first to n in batches, some of them ahead.
func made(ctx context.Context, c *corpus.Corpus, first, n int) <-chan func() []graph.Facts {
	out := make(chan func() []graph.Facts, runtime.GOMAXPROCS(0))
	go func() {
		defer close(out)
		for k := first; k < n; k += batch {
			ready := sync.OnceValue(func() []graph.Facts {
				var facts []graph.Facts
				for i := k; i < min(k+batch, n); i++ {
					facts = append(facts, c.Speech(i))
				}
				return facts
			})
			select {
			case out <- ready:
				ready()
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func ofKind(k graph.Kind) graph.Filter {
	return graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(k)))
}
