package neo4j_test

import (
	"os"
	"strconv"
	"testing"
	"time"

	"mailuo/graph"
	"mailuo/graph/neo4j"
)

// speechesOfBench is how many speeches the reads are measured on; MAILUO_BENCH_SPEECHES
// asks for more, which then stay in the database of NEO4J_URI for the next run.
func speechesOfBench(b *testing.B) int {
	n, err := strconv.Atoi(os.Getenv("MAILUO_BENCH_SPEECHES"))
	if err != nil {
		return 100
	}
	return n
}

// large opens a store that holds the first speeches of the benchmarks.
func large(b *testing.B) *neo4j.Store {
	b.Helper()
	n := speechesOfBench(b)
	s, err := neo4j.Open(b.Context(), os.Getenv("NEO4J_URI"), login(b), graph.Options{})
	if err != nil {
		b.Fatal(err)
	}
	there, err := s.Count(b.Context(), graph.CountQuery{Where: is(graph.KindSpeech)})
	if err != nil {
		b.Fatal(err)
	}
	if there[0].N != n {
		s.Close()
		s = open(b, graph.Options{})
		for k := range n {
			if _, err := s.Put(b.Context(), neo4j.LargeSpeech(k)); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.Cleanup(func() { s.Close() })
	return s
}

func is(k graph.Kind) graph.Filter {
	return graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(k)))
}

// BenchmarkReads measures the reads that a server makes most.
func BenchmarkReads(b *testing.B) {
	s := large(b)
	ctx := b.Context()
	latest := []graph.Order{{Field: graph.FieldDate, Desc: true}}
	byMentions := []graph.Order{{Field: graph.FieldMentions, Desc: true}}
	top, err := s.Nodes(ctx, graph.NodeQuery{Where: is(graph.KindBody), Order: byMentions, Limit: 1})
	if err != nil {
		b.Fatal(err)
	}
	hub := top.Nodes[0].NodeID()
	speeches, err := s.Nodes(ctx, graph.NodeQuery{Where: is(graph.KindSpeech), Order: latest, Limit: 50})
	if err != nil {
		b.Fatal(err)
	}
	var ids []graph.ID
	for _, n := range speeches.Nodes {
		ids = append(ids, n.NodeID())
	}
	toHub := graph.Where(graph.FieldID, graph.EQ, graph.Text(string(hub)))
	ledger := graph.All(is(graph.KindDirective), graph.Filter{Has: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Where: &toHub}})
	nodes := func(q graph.NodeQuery) func() error {
		return func() error { _, err := s.Nodes(ctx, q); return err }
	}
	relations := func(q graph.RelationQuery) func() error {
		return func() error { _, err := s.Relations(ctx, q); return err }
	}
	search := func(in graph.SearchIn, text string) func() error {
		return func() error {
			_, err := s.Search(ctx, graph.SearchQuery{In: in, Text: text, Limit: 20})
			return err
		}
	}
	count := func(q graph.CountQuery) func() error {
		return func() error { _, err := s.Count(ctx, q); return err }
	}
	for _, c := range []struct {
		name string
		read func() error
	}{
		{"entity", nodes(graph.NodeQuery{IDs: []graph.ID{hub}})},
		{"50 by id", nodes(graph.NodeQuery{IDs: ids})},
		{"50 latest speeches", nodes(graph.NodeQuery{Where: is(graph.KindSpeech), Order: latest, Limit: 50, Count: true})},
		{"50 top bodies", nodes(graph.NodeQuery{Where: is(graph.KindBody), Order: byMentions, Limit: 50, Count: true})},
		{"50 latest directives with relations", nodes(graph.NodeQuery{Where: is(graph.KindDirective), Order: latest, Limit: 50, With: []graph.RelationQuery{
			{Direction: graph.Out, Limit: 5, Far: true, Evidence: 1}, {Direction: graph.In, Verbs: []graph.Verb{graph.VerbStates}, Limit: 1, Far: true},
		}})},
		{"50 directives of a body", nodes(graph.NodeQuery{Where: ledger, Order: latest, Limit: 50, Count: true})},
		{"neighbourhood of a body", relations(graph.RelationQuery{Of: []graph.ID{hub}, Direction: graph.Both, Limit: 20, Far: true, Evidence: 1, Count: true})},
		{"relations of 50 speeches", relations(graph.RelationQuery{Of: ids, Direction: graph.Out, Limit: 10, Count: true})},
		{"directives by year and level", count(graph.CountQuery{
			Where: is(graph.KindDirective), By: []graph.Group{{Field: graph.FieldDate, Unit: graph.UnitYear}, {Field: graph.FieldLevel}}, Limit: graph.NoLimit,
		})},
		{"names", search(graph.InNames, "第12号")},
		{"sentences, rare words", search(graph.InSentences, "号发展理")},
		{"sentences, one character", search(graph.InSentences, "展")},
		{"paths", func() error {
			_, err := s.Paths(ctx, graph.PathQuery{From: ids[0], To: ids[1], MaxHops: 2, Limit: 5, Evidence: 1})
			return err
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if err := c.read(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkPutAgain puts a speech that is there already.
func BenchmarkPutAgain(b *testing.B) {
	s := open(b, graph.Options{})
	f := neo4j.LargeSpeech(0)
	for b.Loop() {
		if _, err := s.Put(b.Context(), f); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPut fills an empty store, as many speeches a transaction as ingest takes, and
// then another one by a bare loop of the same writes. It reports the speeches and the rows
// of relationships that Put writes in a second; bare, what Put costs beside the loop;
// and growth, what the last quarter costs beside the first: 1 where a Put costs
// the same however much is there.
func BenchmarkPut(b *testing.B) {
	const speeches, together = 256, 16
	var batches [][]graph.Facts
	for k := 0; k < speeches; k += together {
		var batch []graph.Facts
		for i := range together {
			batch = append(batch, neo4j.LargeSpeech(k+i))
		}
		batches = append(batches, batch)
	}
	fill := func(put func(s *neo4j.Store, batch int) error) (took []time.Duration) {
		s := open(b, graph.Options{})
		for i := range batches {
			start := time.Now()
			if err := put(s, i); err != nil {
				b.Fatal(err)
			}
			took = append(took, time.Since(start))
		}
		return took
	}
	writes := make([][]neo4j.Statement, len(batches))
	fill(func(s *neo4j.Store, i int) (err error) {
		writes[i], err = s.Record(b.Context(), batches[i]...)
		return err
	})
	rows := 0
	for _, w := range writes {
		rows += neo4j.RelationshipRows(w)
	}
	var put, bare []time.Duration
	for b.Loop() {
		put = append(put, fill(func(s *neo4j.Store, i int) error {
			_, err := s.Put(b.Context(), batches[i]...)
			return err
		})...)
		bare = append(bare, fill(func(s *neo4j.Store, i int) error { return s.Replay(b.Context(), writes[i]) })...)
	}
	var first, last, all, loop time.Duration
	for i := range put {
		switch quarter := i % len(batches) * 4 / len(batches); quarter {
		case 0:
			first += put[i]
		case 3:
			last += put[i]
		}
		all += put[i]
		loop += bare[i]
	}
	times := float64(len(put)) / float64(len(batches))
	b.ReportMetric(speeches*times/all.Seconds(), "speeches/s")
	b.ReportMetric(float64(rows)*times/all.Seconds(), "rows/s")
	b.ReportMetric(all.Seconds()/loop.Seconds(), "bare")
	b.ReportMetric(last.Seconds()/first.Seconds(), "growth")
}
