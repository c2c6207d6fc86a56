// Bench measures typical queries on a large graph, beside what they cannot be
// faster than.
//
//	go run ./bench                       10,000 speeches on SQLite and Neo4j
//	go run ./bench --speeches 500 --check
//	                                     small, and only whether answers agree
//
// What comes in: a seed and sizes. What goes out: a table. README.md says what each
// figure means.
//
//	main.go         flags
//	corpus/         the speeches
//	stores.go       stores filled with them, kept for the next run
//	questions/      the typical queries, in GraphQL and in Cypher
//	questions.go    what they are asked with, and the rows of their answers
//	draw.go         parameters drawn from the graph
//	contestants.go  the driver, the floor, GraphQL on each store
//	check.go        that all contestants answer the same
//	measure.go      contestants take turns, and are timed
//	report.go       the table
package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/pprof"
	"slices"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"mailuo/bench/corpus"
)

// flags say what to measure.
type flags struct {
	Speeches    int           `default:"10000" help:"How many speeches the graph is made of; each has 30 directives and some 165 relations."`
	Seed        uint64        `default:"1" help:"Makes another graph, and other parameters, of the same sizes."`
	Dir         string        `type:"path" help:"Where the stores are kept for the next run; by default in the user's cache, a folder for each seed and size."`
	Stores      []string      `enum:"sqlite,neo4j" default:"sqlite,neo4j" help:"Which stores take part."`
	Queries     []string      `help:"Which questions are asked; all by default."`
	Asks        int           `default:"100" help:"How many sets of parameters each question is asked with."`
	Rounds      int           `default:"7" help:"How often the contestants take turns."`
	Duration    time.Duration `default:"500ms" help:"How long a turn is."`
	Connections int           `default:"16" help:"How many connections ask at once where requests a second are counted."`
	Check       bool          `help:"Only check that all contestants give the same answers."`
	Profile     string        `type:"path" help:"A file for a CPU profile of the turns of GraphQL on the first store."`
}

func main() {
	var f flags
	kong.Parse(&f, kong.Name("bench"), kong.Description("Measures typical queries on a large graph, beside what they cannot be faster than."))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := f.run(ctx, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		stop()
		os.Exit(1)
	}
}

// run measures and writes the table to out, what goes on meanwhile to log.
func (f *flags) run(ctx context.Context, out, log io.Writer) error {
	c, err := corpus.New(corpus.Config{Seed: f.Seed})
	if err != nil {
		return err
	}
	dir := f.Dir
	if dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return err
		}
		dir = filepath.Join(cache, "mailuo", fmt.Sprintf("bench-%d-%d", f.Speeches, f.Seed))
	}
	s, err := openStores(ctx, dir, c, f.Speeches, slices.Contains(f.Stores, "neo4j"), log)
	if err != nil {
		return err
	}
	defer s.Close()
	r, err := newRing(ctx, s, f.Connections)
	if err != nil {
		return err
	}
	defer r.stop()
	contests, err := f.contests(ctx, s, r, c)
	if err != nil || f.Check {
		return err
	}
	if f.Profile != "" {
		return f.profile(ctx, contests)
	}
	for _, x := range contests {
		fmt.Fprintln(log, "measuring:", x.about)
		if err := x.warm(ctx, 2*f.Duration, f.Connections); err != nil {
			return err
		}
		if err := x.measure(ctx, f.Rounds, f.Duration, f.Connections); err != nil {
			return err
		}
	}
	fmt.Fprintf(out, "%d speeches, seed %d; %d asks a question, %d rounds of %s\n", f.Speeches, f.Seed, f.Asks, f.Rounds, f.Duration)
	report(out, contests, f.Connections)
	return nil
}

// contests checks the questions asked for.
func (f *flags) contests(ctx context.Context, s *stores, r *ring, c *corpus.Corpus) ([]*contest, error) {
	for _, name := range f.Queries {
		if !slices.ContainsFunc(questions(), func(q question) bool { return q.name == name }) {
			return nil, fmt.Errorf("there is no question %q", name)
		}
	}
	var out []*contest
	for _, q := range questions() {
		if len(f.Queries) > 0 && !slices.Contains(f.Queries, q.name) {
			continue
		}
		d := &draw{ctx, s.sqlite, c, s.folder.Fold, rand.New(rand.NewPCG(f.Seed, 1))}
		asks, err := q.asks(d, f.Asks)
		if err != nil {
			return nil, err
		}
		x, err := open(ctx, r, q, asks)
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

// profile writes a profile of the questions as GraphQL answers them.
func (f *flags) profile(ctx context.Context, contests []*contest) error {
	file, err := os.Create(f.Profile)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := pprof.StartCPUProfile(file); err != nil {
		return err
	}
	defer pprof.StopCPUProfile()
	for _, c := range contests {
		for _, e := range c.entries {
			if e.name() == graphqlNeo4j || e.name() == graphqlSQLite && len(c.entries) == 1 {
				if _, err := e.alone(ctx, time.Duration(f.Rounds)*f.Duration, 0); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
