package graphtest

import (
	"slices"
	"strings"
	"testing"

	"mailuo/graph"
)

func (e *env) search(q graph.SearchQuery) graph.SearchPage {
	e.Helper()
	page, err := e.store.Search(e.Context(), q)
	if err != nil {
		e.Fatalf("search %q: %v", q.Text, err)
	}
	return page
}

// facets are those of the API, and one by what each hit has of its own.
func facets() []graph.Group {
	return []graph.Group{
		{Field: graph.FieldKind}, {Field: graph.FieldDate, Unit: graph.UnitYear}, {Field: graph.FieldLevel}, {Field: graph.FieldPlace}, {Field: graph.FieldID},
	}
}

// finds checks a search of a store that holds facts against brute force.
func (e *env) finds(q graph.SearchQuery, facts ...graph.Facts) graph.SearchPage {
	e.Helper()
	want, err := newModel(e.options, facts...).Search(e.Context(), q)
	if err != nil {
		e.Fatalf("search %q: %v", q.Text, err)
	}
	got := e.search(q)
	if len(got.Cursors) != len(got.Hits) {
		e.Errorf("search %q: %d cursors for %d hits", q.Text, len(got.Cursors), len(got.Hits))
	}
	got.Cursors = nil
	e.equal(got, want)
	return got
}

func (e *env) hits(page graph.SearchPage) []graph.ID {
	var out []graph.ID
	for _, h := range page.Hits {
		out = append(out, h.Node.NodeID())
	}
	return out
}

// testSearch: the words of fixture/search.tsv find what stands beside them, in that order.
func testSearch(e *env) {
	e.put(e.facts...)
	for _, row := range table("search.tsv") {
		e.Run(row[0]+" "+row[1], func(t *testing.T) {
			e := e.on(t)
			page := e.finds(graph.SearchQuery{In: graph.SearchIn(row[0]), Text: row[1], Limit: 100, Speeches: true}, e.facts...)
			e.equalNodes(e.hits(page), e.all(strings.Fields(strings.TrimSuffix(row[2], "-"))...))
		})
	}
}

// testSearchPages: the pages of a search are its list, with and without a filter.
func testSearchPages(e *env) {
	e.put(e.facts...)
	city := graph.Where(graph.FieldLevel, graph.EQ, graph.Text("CITY"))
	for _, row := range table("search.tsv") {
		for _, where := range []graph.Filter{{}, city, or(is(graph.KindMeeting), has(graph.VerbMentions, graph.In, city))} {
			q := graph.SearchQuery{In: graph.SearchIn(row[0]), Text: row[1], Where: where, Limit: 100}
			all := e.hits(e.finds(q, e.facts...))
			if len(all) < 2 {
				continue
			}
			for _, size := range []int{1, 2, 7} {
				q.Limit, q.After = size, nil
				var got []graph.ID
				for {
					page := e.search(q)
					got = append(got, e.hits(page)...)
					if page.Total != len(all) || !page.Exact || len(page.Hits) > size || page.More != (len(got) < len(all)) {
						e.Fatalf("%q: total %d of %d, exact %v, more %v after %d", q.Text, page.Total, len(all), page.Exact, page.More, len(got))
					}
					if !page.More {
						break
					}
					q.After = &page.Cursors[len(page.Cursors)-1]
				}
				if !slices.Equal(got, all) {
					e.Errorf("search %q by %d:", q.Text, size)
					e.equalNodes(got, all)
				}
			}
		}
	}
}

// testSearchFacets: hits are counted by what they are, all of them on every page,
// and as they are filtered.
func testSearchFacets(e *env) {
	e.put(e.facts...)
	bucket := func(key string, n int) graph.Bucket {
		if key == "" {
			return graph.Bucket{Keys: []graph.Value{graph.Null}, N: n}
		}
		return graph.Bucket{Keys: []graph.Value{graph.Text(key)}, N: n}
	}
	kind, year, level, place := facets()[0], facets()[1], facets()[2], facets()[3]
	q := graph.SearchQuery{In: graph.InNames, Text: "绍兴", Limit: 2, Facets: []graph.Group{kind, year, level, place}}
	page := e.finds(q, e.facts...)
	e.equal(page.Facets, [][]graph.Bucket{
		{bucket("BODY", 2), bucket("MEETING", 1), bucket("PLACE", 1)},
		{bucket("", 3), bucket("2022", 1)},
		{bucket("CITY", 3), bucket("", 1)},
		{bucket("绍兴市", 3), bucket("", 1)},
	})
	q.After = &e.search(q).Cursors[1]
	e.equal(e.search(q).Facets, page.Facets)
	q = graph.SearchQuery{In: graph.InSentences, Text: "两个维护", Limit: 1, Facets: []graph.Group{place, year, level}}
	page = e.finds(q, e.facts...)
	e.equal(page.Facets, [][]graph.Bucket{
		{bucket("北京市", 2), bucket("XX市", 1), bucket("杭州市", 1), bucket("绍兴市", 1)},
		{bucket("2022", 2), bucket("2023", 2), bucket("", 1)},
		{bucket("CENTRAL", 2), bucket("CITY", 1), bucket("SUBPROVINCIAL", 1), bucket("", 1)},
	})
	q.After = &e.search(q).Cursors[0]
	e.equal(e.search(q).Facets, page.Facets)
	for _, none := range []string{"there is no such thing", "\u200b"} {
		for _, in := range []graph.SearchIn{graph.InNames, graph.InSentences} {
			if got := e.finds(graph.SearchQuery{In: in, Text: none, Limit: 1, Facets: facets()}, e.facts...); len(got.Facets) != len(facets()) {
				e.Errorf("%q has the facets %v", none, got.Facets)
			}
		}
	}
	of := graph.Where(graph.FieldSpeech, graph.EQ, graph.Text(string(e.id("city23"))))
	for _, row := range table("search.tsv") {
		for _, where := range []graph.Filter{{}, graph.Where(graph.FieldLevel, graph.EQ, graph.Text("CITY")), of, is(graph.KindBody)} {
			e.finds(graph.SearchQuery{In: graph.SearchIn(row[0]), Text: row[1], Where: where, Limit: 3, Facets: facets()}, e.facts...)
		}
	}
}

// testSearchReadings: names that hold the words come first, however seldom they are
// mentioned; then names that are only read so, in the same classes.
func testSearchReadings(e *env) {
	names := []string{"lgwh", "又名", "lgwh会", "新lgwh", "两个维护", "lgwh与两个维护"}
	e.options.Readings = func(name string) []string {
		switch name {
		case "两个维护":
			return []string{"lgwh", "lianggeweihu"}
		case "立规违和的人": // its reading starts with the words
			return []string{"lgwhdr"}
		case "一立规违和": // and here it holds them
			return []string{"ylgwh"}
		case "lgwh与两个维护": // a name that starts with the words and a reading that does
			return []string{"lgwhylgwh"}
		}
		return nil
	}
	e.open()
	d := Draft{Title: "Readings"}
	for i, name := range append(names, "立规违和的人", "一立规违和") {
		x := DraftEntity{Handle: string(rune('a' + i)), Kind: graph.KindPolicy, Name: name}
		if name == "又名" {
			x.Claims = []DraftClaim{{graph.PropAlias, "lgwh"}}
		}
		d.Entities = append(d.Entities, x)
		d.Text += strings.Repeat(name+"。", i+1) // those that come later here are mentioned more
	}
	f := d.Facts()
	e.put(f)
	page := e.finds(graph.SearchQuery{In: graph.InNames, Text: "ＬＧＷＨ", Limit: 100}, f)
	var got []string
	for _, h := range page.Hits {
		got = append(got, h.Node.(*graph.Entity).Name()+" "+h.Matched)
	}
	want := []string{
		"lgwh lgwh", "又名 lgwh", "lgwh与两个维护 lgwh与两个维护", "lgwh会 lgwh会", "新lgwh 新lgwh",
		"两个维护 lgwh", "立规违和的人 lgwhdr", "一立规违和 ylgwh",
	}
	if !slices.Equal(got, want) {
		e.Errorf("found %q, want %q", got, want)
	}
	for _, size := range []int{1, 3} {
		q := graph.SearchQuery{In: graph.InNames, Text: "lgwh", Limit: size}
		var ids []graph.ID
		for {
			page := e.search(q)
			ids = append(ids, e.hits(page)...)
			if !page.More {
				break
			}
			q.After = &page.Cursors[len(page.Cursors)-1]
		}
		if !slices.Equal(ids, e.hits(page)) {
			e.Errorf("by %d: %v, want %v", size, ids, e.hits(page))
		}
	}
}

// syntax is text that means something to one query language or another.
func syntax() []string {
	return []string{
		`" OR *`, `"`, `""`, `'`, `''`, `NEAR(`, `NEAR(a b, 2)`, `\`, `\\`, `\"`, `'; DROP`, `'; DROP TABLE node; --`, `{`, `}`, `{x}`, `$(x)`, `$x`, `(`, `)`, `[a-z]`,
		`*`, `?`, `a*`, `.*`, `^a`, `~`, `a~1`, `/`, `/a/`, `:`, `name:a`, `-a`, `+a`, `%`, `_`, `a_b`, `AND`, `OR`, `NOT`, `a AND b`, `!`, `&&`, `||`, `;`, `--`, `/* a */`,
		"`", "a`b", `<a>`, `u0041`, `u4e00`, `null`, `%s`, `%00`, "\x01", "a\tb", `⟨`, `—`,
	}
}

// testSearchSyntax: text that looks like query syntax is found literally or not
// at all, and is never an error.
func testSearchSyntax(e *env) {
	all := syntax()
	d := Draft{Title: strings.Join(all, " and "), Text: "He wrote: " + strings.Join(all[:20], " and ") + "\n" + strings.Join(all[20:], " of ")}
	for i, s := range all {
		d.Entities = append(d.Entities, DraftEntity{
			Handle: string(rune('a' + i)), Kind: graph.KindPolicy, Name: "x" + s + "x", Key: s,
			Claims: []DraftClaim{{graph.PropAlias, s}},
		})
	}
	f := d.Facts()
	e.put(f)
	e.holds(f)
	for _, s := range all {
		for _, in := range []graph.SearchIn{graph.InNames, graph.InSentences} {
			e.finds(graph.SearchQuery{In: in, Text: s, Limit: 100}, f)
		}
		e.filtered(f, graph.FieldText, graph.CONTAINS, s)
		e.filtered(f, graph.FieldName, graph.CONTAINS, s)
		e.filtered(f, graph.FieldName, graph.PREFIX, "x"+s)
		e.filtered(f, graph.FieldName, graph.EQ, "x"+s+"x")
	}
}

// filtered checks a filter of one test on a store that holds one speech.
func (e *env) filtered(f graph.Facts, field graph.Field, op graph.Op, value string) {
	e.Helper()
	q := graph.NodeQuery{Where: graph.Where(field, op, graph.Text(value)), Limit: 1000}
	want, err := newModel(e.options, f).Nodes(e.Context(), q)
	if err != nil {
		e.Fatal(err)
	}
	if got := ids(e.nodes(q).Nodes); !slices.Equal(got, ids(want.Nodes)) {
		e.Errorf("%s %s %q: %d nodes, want %d", field, op, value, len(got), len(want.Nodes))
	}
}

// testSearchEverySubstring: each piece of a sentence, of any length, is found.
func testSearchEverySubstring(e *env) {
	f := e.speech("other23")
	e.put(f)
	m := newModel(e.options, f)
	words := []rune(f.Sentences[2].Text)
	for length := 1; length <= len(words); length += 1 + length/3 {
		for at := 0; at+length <= len(words); at++ {
			q := graph.SearchQuery{In: graph.InSentences, Text: string(words[at : at+length]), Limit: 10}
			want, err := m.Search(e.Context(), q)
			if err != nil {
				e.Fatal(err)
			}
			if got := e.search(q); !slices.Equal(e.hits(got), e.hits(want)) || got.Total != want.Total {
				e.Errorf("%q: %v, want %v", q.Text, got, want)
			}
		}
	}
}

// testSearchCount: hits are counted exactly up to MaxCount, and by facets the
// first of them.
func testSearchCount(e *env) {
	line := "a b\n"
	d := Draft{Title: "full", Speaker: "li", Place: "p", Date: "2023", Text: strings.Repeat(line, graph.MaxCount-1)}
	latest := Draft{Title: "latest", Text: "ab", Date: "2024"}.Facts()
	e.put(d.Facts(), latest)
	year := graph.Group{Field: graph.FieldDate, Unit: graph.UnitYear}
	q := graph.SearchQuery{In: graph.InSentences, Text: "ab", Limit: 2, Facets: []graph.Group{year, {Field: graph.FieldPlace}}}
	counted := func(page graph.SearchPage) {
		e.Helper()
		e.equal(page.Facets, [][]graph.Bucket{
			{{Keys: []graph.Value{graph.Text("2023")}, N: graph.MaxCount - 1}, {Keys: []graph.Value{graph.Text("2024")}, N: 1}},
			{{Keys: []graph.Value{graph.Text("p")}, N: graph.MaxCount - 1}, {Keys: []graph.Value{graph.Null}, N: 1}},
		})
	}
	page := e.search(q)
	if page.Total != graph.MaxCount || !page.Exact || !page.More || len(page.Hits) != 2 {
		e.Errorf("total %d, exact %v, more %v, %d hits", page.Total, page.Exact, page.More, len(page.Hits))
	}
	counted(page)
	more := Draft{Title: "one more", Text: "ab"}.Facts()
	e.put(more, Draft{Title: "and one", Text: "ab", Date: "2022"}.Facts())
	if page = e.search(q); page.Total != graph.MaxCount || page.Exact {
		e.Errorf("more: total %d, exact %v", page.Total, page.Exact)
	}
	counted(page)
	q.Where = not(is(graph.KindBody))
	counted(e.search(q))
	q.After = &page.Cursors[1]
	counted(e.search(q))
	q.Where, q.After = graph.Where(graph.FieldSpeech, graph.EQ, graph.Text(string(more.Speech.ID))), nil
	page = e.search(q)
	if page.Total != 1 || !page.Exact || page.More || len(page.Hits) != 1 {
		e.Errorf("filtered: total %d, exact %v, more %v, %d hits", page.Total, page.Exact, page.More, len(page.Hits))
	}
	none := [][]graph.Bucket{{{Keys: []graph.Value{graph.Null}, N: 1}}, {{Keys: []graph.Value{graph.Null}, N: 1}}}
	e.equal(page.Facets, none)
	e.delete(d.Facts().Speech.ID, latest.Speech.ID)
	q.Where = graph.Filter{}
	page = e.search(q)
	if page.Total != 2 || !page.Exact {
		e.Errorf("after the delete: total %d, exact %v", page.Total, page.Exact)
	}
	// The last of them is without a date, and so beyond those of the first year.
	e.equal(page.Facets[0], []graph.Bucket{{Keys: []graph.Value{graph.Text("2022")}, N: 1}, none[0][0]})
}

// testSearchChanged: what changed is found by its new words and no longer by its old.
func testSearchChanged(e *env) {
	d := Draft{ID: graph.NewID(graph.KindSpeech, "x"), Title: "old title", Text: "old words of hub.", Entities: []DraftEntity{
		{Handle: "hub", Kind: graph.KindBody, Name: "hub", Claims: []DraftClaim{{graph.PropAlias, "old words"}}},
	}}
	old := d.Facts()
	e.put(old)
	d.Title, d.Text, d.Entities[0].Claims[0].Value = "new title", "new words of hub.", "new words"
	d.Date = "2024"
	changed := d.Facts()
	e.put(changed)
	for _, s := range []string{"old", "new", "words", "title", "hub"} {
		e.finds(graph.SearchQuery{In: graph.InNames, Text: s, Limit: 10}, changed)
		e.finds(graph.SearchQuery{In: graph.InSentences, Text: s, Limit: 10}, changed)
	}
	// The name that most speeches give decides which name is exact.
	longer := Draft{Title: "b", Text: "the hub of all", Entities: []DraftEntity{{Handle: "hub", Kind: graph.KindBody, Name: "the hub", Key: "hub"}}}
	e.put(longer.Facts())
	for _, s := range []string{"hub", "the hub", "THEHUB", "b"} {
		e.finds(graph.SearchQuery{In: graph.InNames, Text: s, Limit: 10}, changed, longer.Facts())
	}
	e.delete(longer.Facts().Speech.ID)
	for _, s := range []string{"hub", "the hub"} {
		e.finds(graph.SearchQuery{In: graph.InNames, Text: s, Limit: 10}, changed)
	}
}

// testSearchWithoutOptions: a store without a fold and readings finds text as it is.
func testSearchWithoutOptions(e *env) {
	e.options = graph.Options{}
	e.open()
	e.put(e.facts...)
	for _, row := range table("search.tsv") {
		e.finds(graph.SearchQuery{In: graph.SearchIn(row[0]), Text: row[1], Limit: 100}, e.facts...)
	}
	d := Draft{Title: "Case", Text: "Upper and lower: A a.\nOnly lower: a.\nOnly upper: A."}
	e.open()
	e.put(d.Facts())
	for _, s := range []string{"A", "a", "Only", "only", "lower:a", "lower:A", "case", "Case"} {
		for _, in := range []graph.SearchIn{graph.InNames, graph.InSentences} {
			e.sub(s, func(e *env) { e.finds(graph.SearchQuery{In: in, Text: s, Limit: 10}, d.Facts()) })
		}
	}
}

// sub runs a subtest on the same store.
func (e *env) sub(name string, run func(e *env)) {
	e.Run(name, func(t *testing.T) { run(e.on(t)) })
}
