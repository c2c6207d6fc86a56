package sqlite_test

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
)

var (
	speeches = flag.Int("speeches", 300, "how many speeches the benchmarks read from; 10000 make 300,000 directives and 1.5 million relations")
	keep     = flag.String("keep", "", "a file to keep the store of the benchmarks in, for the next run")
)

// corpus makes the k-th of many speeches: 4,000 characters, 80 sentences, 30
// directives and about 150 relations, to entities of which few are named by many.
func corpus(k int) graph.Facts {
	rnd := rand.New(rand.NewPCG(uint64(k), 1))
	zipf := rand.NewZipf(rnd, 1.2, 3, 1999)
	chars := []rune("发展改革工作建设推进加强落实党组织机关干部群众服务经济社会治理创新实施完善制度体系能力水平提升保障重点任务")
	words := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteRune(chars[rnd.IntN(len(chars))])
		}
		return b.String()
	}
	levels := []graph.Level{graph.LevelCity, graph.LevelCity, graph.LevelProvince, graph.LevelCounty, graph.LevelCentral}
	d := graphtest.Draft{
		Title: fmt.Sprintf("关于%s的讲话", words(6)), Speaker: fmt.Sprint("讲话人", k%500), Place: fmt.Sprint("市", k%200), Level: levels[k%len(levels)],
		Date: graph.Date(fmt.Sprintf("%d-%02d-%02d", 2005+k%20, 1+k/20%12, 1+k/240%28)), Genre: graph.Genres()[k%3], Collection: fmt.Sprint(k % 7),
		Source: fmt.Sprint(k, ".txt"), Extractor: "1",
	}
	kinds := []graph.Kind{graph.KindBody, graph.KindBody, graph.KindDocument, graph.KindPolicy, graph.KindFormulation, graph.KindMeeting, graph.KindMechanism}
	seen := map[string]bool{}
	for len(d.Entities) < 60 {
		i := uint64(len(d.Entities)) // one of each kind, to begin with
		if len(d.Entities) >= len(kinds) {
			i = zipf.Uint64()
		}
		kind := kinds[i%uint64(len(kinds))]
		name := fmt.Sprintf("名%04d", i)
		if seen[name] {
			continue
		}
		seen[name] = true
		d.Entities = append(d.Entities, graphtest.DraftEntity{Handle: name, Kind: kind, Name: name, Claims: []graphtest.DraftClaim{
			{Property: graph.PropType, Value: fmt.Sprint("型", i%5)}, {Property: graph.PropLevel, Value: string(levels[i%5])},
		}})
	}
	of := func(i int, ks ...graph.Kind) graphtest.DraftEntity {
		for ; ; i++ {
			for _, k := range ks {
				if e := d.Entities[i%60]; e.Kind == k {
					return e
				}
			}
		}
	}
	var text strings.Builder
	for i := range 80 {
		e := d.Entities[i%60]
		fmt.Fprintf(&text, "%s，%s%s，", words(15), e.Name, words(10))
		if i%8 < 3 { // a directive
			body, doc := of(i, graph.KindBody), of(i*7, graph.KindDocument)
			mark := fmt.Sprintf("要落实%d", i)
			fmt.Fprintf(&text, "%s%s%s按照%s。\n", body.Name, mark, words(12), doc.Name)
			x := graphtest.DraftDirective{
				Handle: mark, Modality: graph.Modalities()[i%4], Substance: graph.Substances()[i%2], In: mark,
				To: []graphtest.DraftAddressee{{Role: graph.Roles()[i%3], Entity: body.Handle, Text: body.Name}}, Under: doc.Handle, UnderText: doc.Name,
			}
			d.Directives = append(d.Directives, x)
		} else {
			fmt.Fprintf(&text, "%s。\n", words(20))
		}
	}
	d.Text = text.String()
	meeting, body, doc := of(0, graph.KindMeeting), of(1, graph.KindBody), of(2, graph.KindDocument)
	d.Relations = append(d.Relations,
		graphtest.DraftRelation{From: "speech", Verb: graph.VerbDeliveredAt, To: meeting.Handle, Quotes: []string{meeting.Name}},
		graphtest.DraftRelation{From: "speech", Verb: graph.VerbDeliveredBy, To: body.Handle, Quotes: []string{body.Name}},
		graphtest.DraftRelation{From: meeting.Handle, Verb: graph.VerbHeldBy, To: body.Handle, Quotes: []string{meeting.Name}},
		graphtest.DraftRelation{From: doc.Handle, Verb: graph.VerbIssuedBy, To: body.Handle, Quotes: []string{doc.Name}},
	)
	return d.Facts()
}

func openStore(tb testing.TB, path string) *sqlite.Store {
	tb.Helper()
	s, err := sqlite.Open(tb.Context(), path, graphtest.Options())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { s.Close() })
	return s
}

// filled opens the store that the reading benchmarks use.
func filled(b *testing.B) *sqlite.Store {
	path := *keep
	if path == "" {
		path = filepath.Join(b.TempDir(), "mailuo.db")
	}
	s := openStore(b, path)
	page, err := s.Nodes(b.Context(), graph.NodeQuery{Where: where(graph.FieldKind, "SPEECH"), Limit: 1, Count: true})
	if err != nil {
		b.Fatal(err)
	}
	for k := page.Total; k < *speeches; {
		var batch []graph.Facts
		for ; k < *speeches && len(batch) < 16; k++ {
			batch = append(batch, corpus(k))
		}
		if _, err := s.Put(b.Context(), batch...); err != nil {
			b.Fatal(err)
		}
	}
	return s
}

func where(f graph.Field, value string) graph.Filter {
	return graph.Where(f, graph.EQ, graph.Text(value))
}

// BenchmarkPut puts new speeches, one a transaction and sixteen.
func BenchmarkPut(b *testing.B) {
	for _, size := range []int{1, 16} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			s := openStore(b, filepath.Join(b.TempDir(), "mailuo.db"))
			b.ReportAllocs()
			k := 0
			for b.Loop() {
				b.StopTimer()
				var batch []graph.Facts
				for range size {
					batch = append(batch, corpus(k))
					k++
				}
				b.StartTimer()
				if _, err := s.Put(b.Context(), batch...); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(k)/b.Elapsed().Seconds(), "speeches/s")
		})
	}
}

// BenchmarkChange changes one speech of the store that the reads use: what it
// costs must not depend on how many others there are.
func BenchmarkChange(b *testing.B) {
	s := filled(b)
	old, changed := corpus(*speeches), corpus(*speeches)
	changed.Speech.Date = "2004-05-06"
	changed.Directives = changed.Directives[:20]
	kept := changed.Relations[:0:0]
	for _, r := range changed.Relations {
		if k, _ := r.From.Kind(); k != graph.KindDirective {
			kept = append(kept, r)
		}
	}
	changed.Relations = kept
	put := func(f graph.Facts) {
		if c, err := s.Put(b.Context(), f); err != nil || c[0].Unchanged {
			b.Fatal(c, err)
		}
	}
	put(old)
	for name, change := range map[string]func(){
		"Put": func() { put(changed); put(old) },
		"Delete": func() {
			if c, err := s.Delete(b.Context(), old.Speech.ID); err != nil || c[0].Unchanged {
				b.Fatal(c, err)
			}
			put(old)
		},
		"Unchanged": func() {
			if c, err := s.Put(b.Context(), old); err != nil || !c[0].Unchanged {
				b.Fatal(c, err)
			}
		},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				change()
			}
		})
	}
	if _, err := s.Delete(b.Context(), old.Speech.ID); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkBare inserts the rows that the speeches of BenchmarkPut come to with
// prepared statements, sixteen speeches a transaction, and does nothing else: what
// Put is measured against.
func BenchmarkBare(b *testing.B) {
	const size, batches = 16, 30
	dir := b.TempDir()
	s := openStore(b, filepath.Join(dir, "from.db"))
	for i := range batches {
		var batch []graph.Facts
		for k := range size {
			batch = append(batch, corpus(i*size+k))
		}
		if _, err := s.Put(b.Context(), batch...); err != nil {
			b.Fatal(err)
		}
	}
	s.Close()
	from := openDB(b, filepath.Join(dir, "from.db"))
	tables := readTables(b, from)
	path := filepath.Join(dir, "to.db")
	openStore(b, path).Close()
	to := openDB(b, path)
	n := 0
	for b.Loop() {
		if n == batches {
			b.StopTimer()
			to.Close()
			os.Remove(path)
			openStore(b, path).Close()
			to, n = openDB(b, path), 0
			b.StartTimer()
		}
		insertRows(b, to, tables, n, batches)
		n++
	}
	b.ReportMetric(float64(b.N*size)/b.Elapsed().Seconds(), "speeches/s")
}

func openDB(b *testing.B, path string) *sql.DB {
	db, err := sql.Open("sqlite", path+"?_pragma=journal_mode(WAL)&_pragma=synchronous(NORMAL)&_pragma=cache_size(-65536)&_pragma=wal_autocheckpoint(4000)")
	if err != nil {
		b.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	b.Cleanup(func() { db.Close() })
	return db
}

// rowsOf is a table's rows, in the order of the speeches that they came with.
type rowsOf struct {
	insert string
	rows   [][]any
}

func readTables(b *testing.B, db *sql.DB) []rowsOf {
	var out []rowsOf
	for _, q := range []string{
		"node SELECT * FROM node ORDER BY ifnull(speech, n)", "speech SELECT * FROM speech", "claim SELECT * FROM claim ORDER BY rowid",
		"relation SELECT * FROM relation ORDER BY r", "support SELECT * FROM support ORDER BY s", "degree SELECT * FROM degree",
		"name SELECT * FROM name", "said SELECT said.* FROM said JOIN node USING (n) ORDER BY speech, w", "record SELECT * FROM record ORDER BY rowid",
		"sentence_words (rowid, grams) SELECT w, words FROM said JOIN node USING (n) ORDER BY speech, w",
		"directive_words (rowid, grams) SELECT n, words FROM node WHERE kind = 6 ORDER BY speech, n",
	} {
		table, query, _ := strings.Cut(q, " SELECT ")
		rows, err := db.Query("SELECT " + query)
		if err != nil {
			b.Fatal(err)
		}
		cols, _ := rows.Columns()
		t := rowsOf{insert: "INSERT INTO " + table + " VALUES (?" + strings.Repeat(", ?", len(cols)-1) + ")"}
		for rows.Next() {
			values, dest := make([]any, len(cols)), make([]any, len(cols))
			for i := range values {
				dest[i] = &values[i]
			}
			if err := rows.Scan(dest...); err != nil {
				b.Fatal(err)
			}
			if strings.Contains(table, "grams") {
				values[1] = graph.Grams(values[1].(string))
			}
			t.rows = append(t.rows, values)
		}
		rows.Close()
		out = append(out, t)
	}
	return out
}

// insertRows inserts the i-th part of each table in one transaction.
func insertRows(b *testing.B, db *sql.DB, tables []rowsOf, i, parts int) {
	tx, err := db.Begin()
	if err != nil {
		b.Fatal(err)
	}
	for _, t := range tables {
		stmt, err := tx.Prepare(t.insert)
		if err != nil {
			b.Fatal(err)
		}
		for _, r := range t.rows[len(t.rows)*i/parts : len(t.rows)*(i+1)/parts] {
			if _, err := stmt.Exec(r...); err != nil {
				b.Fatal(err)
			}
		}
		stmt.Close()
	}
	if err := tx.Commit(); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkRead runs the reads of a typical analyst.
func BenchmarkRead(b *testing.B) {
	s := filled(b)
	popular := graph.EntityID(graph.KindBody, graph.Normal("名0000"), "")
	byDate := []graph.Order{{Field: graph.FieldDate, Desc: true}}
	addressed := graph.Filter{Has: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Where: ptr(where(graph.FieldID, string(popular)))}}
	bodyYearsText := graph.All(where(graph.FieldKind, "DIRECTIVE"), addressed, where(graph.FieldDate, "2010/2019"),
		graph.Where(graph.FieldText, graph.CONTAINS, graph.Text("改革")))
	stated := graph.RelationQuery{Verbs: []graph.Verb{graph.VerbStates}, Direction: graph.In, Limit: 1, Far: true}
	under := graph.RelationQuery{Verbs: []graph.Verb{graph.VerbUnder, graph.VerbAddressedTo}, Direction: graph.Out, Limit: 5, Far: true, Evidence: 3}
	nodes := func(q graph.NodeQuery) func(context.Context) (int, error) {
		return func(ctx context.Context) (int, error) {
			p, err := s.Nodes(ctx, q)
			return len(p.Nodes), err
		}
	}
	for _, r := range []struct {
		name string
		want int
		read func(context.Context) (int, error)
	}{
		{"EntityWithCounts", 1, nodes(graph.NodeQuery{IDs: []graph.ID{popular}, With: []graph.RelationQuery{{Direction: graph.Both, Limit: 1, Count: true}}})},
		{"SpeechesByDate", 50, nodes(graph.NodeQuery{Where: where(graph.FieldKind, "SPEECH"), Order: byDate, Limit: 50, With: []graph.RelationQuery{
			{Verbs: []graph.Verb{graph.VerbDeliveredAt, graph.VerbDeliveredBy}, Direction: graph.Out, Limit: 5, Far: true},
		}})},
		{"BodysDirectives", 50, nodes(graph.NodeQuery{
			Where: graph.All(where(graph.FieldKind, "DIRECTIVE"), addressed), Order: byDate, Limit: 50, With: []graph.RelationQuery{stated, under},
		})},
		{"BodysRelations", 50, func(ctx context.Context) (int, error) {
			p, err := s.Relations(ctx, graph.RelationQuery{
				Of: []graph.ID{popular}, Verbs: []graph.Verb{graph.VerbAddressedTo}, Direction: graph.In, Latest: true, Limit: 50, Evidence: 1, Far: true, Count: true,
			})
			return len(p[0].Relations), err
		}},
		{"Neighbourhood", 200, func(ctx context.Context) (int, error) {
			p, err := s.Relations(ctx, graph.RelationQuery{Of: []graph.ID{popular}, Direction: graph.Both, Limit: 200, Far: true})
			return len(p[0].Relations), err
		}},
		{"BodyYearsText", 20, nodes(graph.NodeQuery{Where: bodyYearsText, Order: byDate, Limit: 20})},
		{"BodyYearsTextTotal", 20, nodes(graph.NodeQuery{Where: bodyYearsText, Order: byDate, Limit: 20, Count: true})},
		{"LevelYear", 50, nodes(graph.NodeQuery{Where: graph.All(where(graph.FieldKind, "DIRECTIVE"), where(graph.FieldLevel, "CITY"),
			where(graph.FieldDate, "2015"), where(graph.FieldModality, "TASK")), Order: byDate, Limit: 50})},
		{"SearchSentences", 20, func(ctx context.Context) (int, error) {
			p, err := s.Search(ctx, graph.SearchQuery{Text: "改革", In: graph.InSentences, Limit: 20})
			return len(p.Hits), err
		}},
		{"SearchRareSentences", 1, func(ctx context.Context) (int, error) {
			p, err := s.Search(ctx, graph.SearchQuery{Text: "要落实1", In: graph.InSentences, Limit: 1})
			return len(p.Hits), err
		}},
		{"SearchNames", 20, func(ctx context.Context) (int, error) {
			p, err := s.Search(ctx, graph.SearchQuery{Text: "名00", In: graph.InNames, Limit: 20})
			return len(p.Hits), err
		}},
		{"CountByYear", 20, func(ctx context.Context) (int, error) {
			p, err := s.Count(ctx, graph.CountQuery{Where: graph.All(where(graph.FieldKind, "DIRECTIVE"), addressed),
				By: []graph.Group{{Field: graph.FieldDate, Unit: graph.UnitYear}}, Limit: 20})
			return len(p), err
		}},
		{"Paths", 5, func(ctx context.Context) (int, error) {
			p, err := s.Paths(ctx, graph.PathQuery{From: popular, To: graph.EntityID(graph.KindBody, graph.Normal("名0015"), ""), MaxHops: 2, Limit: 5,
				Verbs: []graph.Verb{graph.VerbHeldBy, graph.VerbIssuedBy, graph.VerbDeliveredBy}})
			return min(5, len(p)+5), err
		}},
		{"LastPage", 20, nodes(graph.NodeQuery{Where: where(graph.FieldKind, "DIRECTIVE"), Order: byDate, Backward: true, Limit: 20})},
		{"ByMentions", 20, nodes(graph.NodeQuery{Where: where(graph.FieldKind, "BODY"), Order: []graph.Order{{Field: graph.FieldMentions, Desc: true}}, Limit: 20})},
		{"Export", 200, nodes(graph.NodeQuery{Where: where(graph.FieldKind, "DIRECTIVE"), Limit: 200, Text: true, Claims: true})},
	} {
		b.Run(r.name, func(b *testing.B) {
			for b.Loop() {
				if n, err := r.read(b.Context()); err != nil || n != r.want {
					b.Fatalf("%d rows, want %d: %v", n, r.want, err)
				}
			}
		})
	}
}

func ptr[T any](x T) *T { return &x }
