package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"mailuo/graph"
)

// strange is text that programs stumble on, after what is strange about it.
func strange() [][2]string {
	return [][2]string{
		{"astral", "𠀀𪛖a"},
		{"combining", "e\u0301a\u0327\u0304"},
		{"NFC", "caf\u00e9"},
		{"NFD", "cafe\u0301"},
		{"emoji", "👩\u200d👩\u200d👧\u200d👦🇨🇳👍🏽"},
		{"zero width", "a\u200bb\ufeffc\u2060d"},
		{"line separators", "a\u2028b\u2029c\u0085d"},
		{"quotes", `"'` + "`" + `«»„“‘’`},
		{"right to left", "\u05d0\u05d1\u202eabc\u202c"},
		{"replacement", "a\ufffdb"},
		{"private use", "a\ue000b\U000f0000c"},
		{"not characters", "a\ufffeb\U0010ffffc"},
		{"controls", "a\x00b\x01\x1f\x7fc"},
		{"blanks", "a\u00a0b\u3000c\u2003d\te"},
		{"late Han", "\u9fd0\u9fea\u9fff\u4e00\u3400"},
		{"JSON", `{"a":[1,null,"\u0041"]}`},
		{"HTML", "<script>alert('x')</script>&amp"},
		{"sharp s", "Straße İstanbul ǅ ﬁ"},
		{"digits", "٣½Ⅳ①２"},
	}
}

// testUnicode: strange text comes back as it went in, is told apart, and is found.
func testUnicode(e *env) {
	var facts []graph.Facts
	for _, x := range strange() {
		s := x[1]
		d := Draft{
			ID: graph.NewID(graph.KindSpeech, x[0]), Title: s, Speaker: s, Place: s, Collection: s, Source: s, Date: "2023",
			Text: "before " + s + " after.\n" + s + s + "\nand " + s + " is to act",
			Entities: []DraftEntity{
				{Handle: "a", Kind: graph.KindBody, Name: s, Key: s, Scope: s, Claims: []DraftClaim{{graph.PropType, s}}},
				{Handle: "b", Kind: graph.KindPlace, Name: "before " + s, Key: "before " + s},
			},
			Directives: []DraftDirective{{
				Modality: graph.ModalityTask, Substance: graph.SubstanceConcrete, In: "is to act", To: []DraftAddressee{{graph.RoleAll, "a", s}},
			}},
			Relations: []DraftRelation{{From: "a", Verb: graph.VerbLocatedIn, To: "b", Quotes: []string{s}}},
		}
		facts = append(facts, d.Facts())
	}
	e.put(facts...)
	e.holds(facts...)
	for i, f := range facts {
		e.sub(strange()[i][0], func(e *env) {
			s := f.Speech.Title
			for _, q := range []graph.SearchQuery{
				{In: graph.InNames, Text: s, Limit: 100},
				{In: graph.InSentences, Text: s, Limit: 100},
				{In: graph.InSentences, Text: string([]rune(s)[1:]), Limit: 100},
				{In: graph.InSentences, Text: string([]rune(s)[:1]), Limit: 100},
			} {
				page := e.finds(q, facts...)
				if page.Total == 0 {
					e.Errorf("%q is not found in %s", q.Text, q.In)
				}
			}
			for _, c := range []struct {
				field graph.Field
				op    graph.Op
			}{{graph.FieldName, graph.EQ}, {graph.FieldName, graph.CONTAINS}, {graph.FieldPlace, graph.PREFIX}, {graph.FieldScope, graph.EQ}, {graph.FieldType, graph.EQ}} {
				q := graph.NodeQuery{Where: graph.Where(c.field, c.op, graph.Text(s)), Limit: 100}
				want, err := newModel(e.options, facts...).Nodes(e.Context(), q)
				if err != nil || len(want.Nodes) == 0 {
					e.Fatal(err)
				}
				if got := ids(e.nodes(q).Nodes); !slices.Equal(got, ids(want.Nodes)) {
					e.Errorf("%s %s: %d nodes, want %d", c.field, c.op, len(got), len(want.Nodes))
				}
			}
			page := e.nodes(graph.NodeQuery{IDs: []graph.ID{f.Speech.ID}, Text: true})
			if got := page.Nodes[0].(*graph.Speech); got.Text != f.Text || got.Title != s {
				e.Errorf("text %q, want %q", got.Text, f.Text)
			}
		})
	}
	q := graph.NodeQuery{Where: is(graph.KindBody), Order: []graph.Order{{Field: graph.FieldName}}, Limit: 5}
	e.pages(q, 5)
	var names []string
	q.Limit = 100
	for _, n := range e.nodes(q).Nodes {
		names = append(names, n.(*graph.Entity).Name())
	}
	if !slices.IsSorted(names) || len(names) != len(strange()) {
		e.Errorf("%d names, not in code-point order: %q", len(names), names)
	}
}

// testLong: a name of ten thousand characters, and one that differs in its last.
func testLong(e *env) {
	var b strings.Builder
	for i := range 2_000 {
		fmt.Fprintf(&b, "%05d", i*7)
	}
	long := b.String() // 10,000 characters
	var facts []graph.Facts
	for _, end := range []string{"x", "y"} {
		facts = append(facts, Draft{
			Title: long + end, Speaker: long + end, Place: long + end, Date: "2023", Collection: long, Source: long, Text: "see " + long + end,
			Entities: []DraftEntity{{Handle: "a", Kind: graph.KindPolicy, Name: long + end, Key: long + end, Scope: long, Claims: []DraftClaim{
				{graph.PropAlias, "alias " + long + end}, {graph.PropType, long + end}, {graph.PropNumber, long},
			}}},
		}.Facts())
	}
	e.put(facts...)
	e.holds(facts...)
	middle := long[5_000:5_020]
	for _, s := range []string{long + "x", long + "y", long, middle, "0" + long[9_990:] + "y"} {
		for _, in := range []graph.SearchIn{graph.InNames, graph.InSentences} {
			e.finds(graph.SearchQuery{In: in, Text: s, Limit: 10}, facts...)
		}
		m := newModel(e.options, facts...)
		for _, op := range []graph.Op{graph.EQ, graph.PREFIX, graph.CONTAINS, graph.LTE} {
			for _, f := range []graph.Field{graph.FieldName, graph.FieldPlace, graph.FieldScope, graph.FieldNumber, graph.FieldCollection} {
				q := graph.NodeQuery{Where: graph.Where(f, op, graph.Text(s)), Limit: 100, Order: []graph.Order{{Field: graph.FieldName}}}
				want, err := m.Nodes(e.Context(), q)
				if err != nil {
					e.Fatal(err)
				}
				if got := ids(e.nodes(q).Nodes); !slices.Equal(got, ids(want.Nodes)) {
					e.Errorf("%s %s of %d characters: %d nodes, want %d", f, op, len(s), len(got), len(want.Nodes))
				}
			}
		}
	}
	e.pages(graph.NodeQuery{Order: []graph.Order{{Field: graph.FieldName}, {Field: graph.FieldPlace, Desc: true}}}, 2)
}

// testLongText: a text of a million characters with many sentences and one that is long.
func testLongText(e *env) {
	var b strings.Builder
	for i := range 1_000 {
		fmt.Fprintf(&b, "sentence %d of the hub.\n", i)
	}
	b.WriteString(strings.Repeat("one long sentence without an end, ", 30_000))
	d := Draft{Title: "t", Text: b.String(), Entities: []DraftEntity{{Handle: "hub", Kind: graph.KindBody, Name: "the hub"}}}
	f := d.Facts()
	e.put(f)
	page := e.nodes(graph.NodeQuery{IDs: []graph.ID{f.Speech.ID}, Text: true})
	if got := page.Nodes[0].(*graph.Speech).Text; got != f.Text {
		e.Errorf("the text came back with %d bytes, not %d", len(got), len(f.Text))
	}
	r := e.relations(graph.RelationQuery{
		Of: []graph.ID{f.Speech.ID}, Verbs: []graph.Verb{graph.VerbMentions}, Direction: graph.Out, Limit: 1, Evidence: 3,
	})[0].Relations[0]
	if r.EvidenceCount != 1_000 || len(r.Evidence) != 3 {
		e.Errorf("%d mentions, %d shown", r.EvidenceCount, len(r.Evidence))
	}
	e.finds(graph.SearchQuery{In: graph.InSentences, Text: "without an end, one long", Limit: 5}, f)
	e.finds(graph.SearchQuery{In: graph.InSentences, Text: "sentence 999 of", Limit: 5}, f)
	e.put(d.lines(1, 2, 3).Facts())
	e.delete(f.Speech.ID)
}

// testPrefixEnds: prefixes that end in the last code points there are.
func testPrefixEnds(e *env) {
	names := []string{"a", "a\ud7ff", "a\ud7ffb", "a\ue000", "a\U0010ffff", "a\U0010ffff\U0010ffffz", "a\U0010ffffb", "b", "\U0010ffff", "\U0010ffffx"}
	d := Draft{Title: "t", Text: strings.Join(names, " ")}
	for i, n := range names {
		d.Entities = append(d.Entities, DraftEntity{Handle: fmt.Sprint(i), Kind: graph.KindPolicy, Name: n, Key: n})
	}
	f := d.Facts()
	e.put(f)
	for _, n := range names {
		e.Run(fmt.Sprintf("%q", n), func(t *testing.T) {
			e := e.on(t)
			e.filtered(f, graph.FieldName, graph.PREFIX, n)
			e.filtered(f, graph.FieldName, graph.GTE, n)
			e.filtered(f, graph.FieldName, graph.LT, n)
			e.finds(graph.SearchQuery{In: graph.InNames, Text: n, Limit: 100}, f)
		})
	}
}
