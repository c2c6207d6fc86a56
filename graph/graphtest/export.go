package graphtest

import (
	"math/rand/v2"
	"slices"
	"strings"

	"mailuo/graph"
)

// testExportOrder: whatever the order of ingest, once or thrice, the bytes are the same.
func testExportOrder(e *env) {
	want := exported(e.T, e.whole)
	rnd := rand.New(rand.NewPCG(7, 8))
	for range 3 {
		e.open()
		facts := slices.Clone(e.facts)
		for range 3 {
			rnd.Shuffle(len(facts), func(i, j int) { facts[i], facts[j] = facts[j], facts[i] })
			for _, f := range facts {
				e.put(f)
			}
			e.equalExport(e.export(), want)
		}
	}
}

// testExportMany: an export of more nodes than are read at a time.
func testExportMany(e *env) {
	facts := many(0, 70)
	e.put(facts...)
	got := e.export()
	e.equalExport(got, exported(e.T, newModel(e.options, facts...)))
	lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
	m := newModel(e.options, facts...)
	if len(lines) != 1+len(m.nodes)+len(m.rels) {
		e.Errorf("%d lines for %d nodes and %d relations", len(lines), len(m.nodes), len(m.rels))
	}
}

// testImport: an export taken apart and put into another store gives the same
// export there, and the facts it was made of.
func testImport(e *env) {
	e.put(e.facts...)
	want := e.export()
	var facts []graph.Facts
	for f, err := range graph.Split(strings.NewReader(want), graph.MemorySpool{}) {
		if err != nil {
			e.Fatal(err)
		}
		facts = append(facts, f)
	}
	if len(facts) != len(e.facts) {
		e.Fatalf("the export holds %d speeches, want %d", len(facts), len(e.facts))
	}
	for _, f := range facts {
		i := slices.IndexFunc(e.facts, func(x graph.Facts) bool { return x.Speech.ID == f.Speech.ID })
		if graph.Digest(f) != graph.Digest(e.facts[i]) {
			e.Errorf("speech %q is not what it was", f.Speech.Source)
			e.equal(f, e.facts[i].Normalized())
		}
	}
	for _, c := range e.put(facts...) {
		if !c.Unchanged {
			e.Errorf("the import into the same store changed %s", c.Speech)
		}
	}
	e.open()
	e.put(facts...)
	e.equalExport(e.export(), want)
}

// testVerify: every quote of the fixture is found again; a row of the lexicon
// that has changed is a problem.
func testVerify(e *env) {
	e.put(e.facts...)
	was := map[string]string{}
	for _, f := range e.facts {
		for _, x := range f.Entities {
			for _, c := range x.Claims {
				if c.Evidence.Origin == graph.OriginLexicon {
					was[c.Evidence.Source] = c.Evidence.Quote
				}
			}
		}
	}
	lexicon := func(source string) (string, bool) { v, ok := was[source]; return v, ok }
	v, err := graph.Verify(e.Context(), e.store, graph.MemorySpool{}, lexicon)
	if err != nil || len(v.Problems) != 0 {
		e.Fatalf("verify: %v, %v", v.Problems, err)
	}
	m := e.whole
	if v.Speeches != len(e.facts) || v.Sentences == 0 || v.Mentions == 0 || v.Directives == 0 || v.Relations == 0 || v.Claims == 0 ||
		v.Speeches+v.Sentences+v.Directives > len(m.nodes) {
		e.Errorf("verified %+v", v)
	}
	if len(was) == 0 {
		e.Fatal("the fixture has no evidence from the lexicon")
	}
	for source := range was {
		was[source] += "x"
	}
	if v, err = graph.Verify(e.Context(), e.store, graph.MemorySpool{}, lexicon); err != nil || len(v.Problems) != len(was) {
		e.Errorf("after a change of the lexicon: %d problems of %d, %v", len(v.Problems), len(was), err)
	}
}
