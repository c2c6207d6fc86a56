package analysis_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// named gives the node of a name.
func named(t *testing.T, s graph.Store, name string, kinds ...graph.Kind) graph.Node {
	t.Helper()
	n, err := analysis.Find(t.Context(), s, graphtest.Options().Fold, analysis.Ref{Name: name}, kinds...)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// nameOf shows a node: an entity's name, a speech's title, a directive's words.
func nameOf(n graph.Node) string {
	switch x := n.(type) {
	case *graph.Entity:
		return x.Name()
	case *graph.Speech:
		return x.Title
	case *graph.Directive:
		return x.Text
	}
	return ""
}

// names gives the names of nodes by ID.
func names(t *testing.T, s graph.Store, ids ...graph.ID) map[graph.ID]string {
	t.Helper()
	page, err := s.Nodes(t.Context(), graph.NodeQuery{IDs: append([]graph.ID{}, ids...)})
	if err != nil {
		t.Fatal(err)
	}
	out := map[graph.ID]string{}
	for _, n := range page.Nodes {
		out[n.NodeID()] = nameOf(n)
	}
	return out
}

func TestFind(t *testing.T) {
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		put(t, s, speeches(t, "chain.txt")...)
		outline := named(t, s, "总纲")
		for name, ref := range map[string]analysis.Ref{
			"alias": {Name: "大纲"}, "marks": {Name: "《总纲》"}, "kind": {Name: "总纲", Kind: graph.KindDocument}, "id": {ID: outline.NodeID()},
		} {
			got, err := analysis.Find(t.Context(), s, graphtest.Options().Fold, ref)
			if err != nil || got.NodeID() != outline.NodeID() {
				t.Errorf("%s: %v, %v", name, got, err)
			}
		}
		if n := named(t, s, "丙市工作会议上的讲话"); n.NodeKind() != graph.KindSpeech {
			t.Errorf("a title finds %v", n)
		}
		for _, bad := range []struct {
			ref  analysis.Ref
			is   error
			says string
		}{
			{analysis.Ref{}, graph.ErrInvalid, "give one of them"},
			{analysis.Ref{Name: "总纲", ID: outline.NodeID()}, graph.ErrInvalid, "give one of them"},
			{analysis.Ref{Name: "省政府"}, graph.ErrInvalid, "2 are named"},
			{analysis.Ref{Name: "总"}, graph.ErrNotFound, string(outline.NodeID())},
			{analysis.Ref{Name: "没有的文件"}, graph.ErrNotFound, "nothing is named"},
			{analysis.Ref{Name: "《》"}, graph.ErrNotFound, "nothing is named"},
			{analysis.Ref{Name: strings.Repeat("长", 257)}, graph.ErrInvalid, "256 characters"},
			{analysis.Ref{Name: "国务院", Kind: graph.KindBody}, graph.ErrInvalid, "BODY will not do"},
			{analysis.Ref{ID: named(t, s, "国务院").NodeID()}, graph.ErrInvalid, "BODY will not do"},
			{analysis.Ref{ID: outline.NodeID(), Kind: graph.KindPolicy}, graph.ErrInvalid, "must be one of POLICY"},
			{analysis.Ref{ID: "x"}, graph.ErrInvalid, "not an ID"},
			{analysis.Ref{ID: graph.EntityID(graph.KindDocument, "x", "")}, graph.ErrNotFound, "nothing with the ID"},
		} {
			kinds := analysis.ChainKinds()
			if bad.ref.Name == "省政府" {
				kinds = nil
			}
			_, err := analysis.Find(t.Context(), s, graphtest.Options().Fold, bad.ref, kinds...)
			if !errors.Is(err, bad.is) || !strings.Contains(err.Error(), bad.says) {
				t.Errorf("%+v: %v, want %q", bad.ref, err, bad.says)
			}
		}
	})
}

// shown writes a chain, a line for each step.
func shown(steps []analysis.ChainStep) []string {
	var out []string
	for _, s := range steps {
		line := fmt.Sprintf("%d %s %s", s.Depth, nameOf(s.Node), s.Level)
		for _, r := range s.Links {
			arrow := " →"
			if r.To == s.Node.NodeID() {
				arrow = " ←"
			}
			line += fmt.Sprintf("%s %s %s", arrow, r.Verb, nameOf(r.Far))
		}
		if s.Loops {
			line += " loops"
		}
		if s.LeftOut > 0 {
			line += fmt.Sprintf(" %d left out", s.LeftOut)
		}
		out = append(out, line)
	}
	return out
}

func TestChain(t *testing.T) {
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		put(t, s, speeches(t, "chain.txt")...)
		for _, c := range []struct {
			name, of string
			q        analysis.ChainQuery
			want     []string
		}{
			{"below", "总纲", analysis.ChainQuery{Below: true, Depth: 6, Breadth: 50}, []string{
				"0 总纲 CENTRAL → AMENDS 市细则 loops",
				"1 实施意见 PROVINCE → ACCOMPANIES 总纲 → IMPLEMENTS 总纲 loops",
				"1 二省意见 PROVINCE → IMPLEMENTS 总纲",
				"2 市方案 CITY → IMPLEMENTS 实施意见 loops",
				"3 市细则  → ACCOMPANIES 市方案 loops",
			}},
			{"no deeper", "总纲", analysis.ChainQuery{Below: true, Depth: 2, Breadth: 50}, []string{
				"0 总纲 CENTRAL",
				"1 实施意见 PROVINCE → ACCOMPANIES 总纲 → IMPLEMENTS 总纲",
				"1 二省意见 PROVINCE → IMPLEMENTS 总纲",
				"2 市方案 CITY → IMPLEMENTS 实施意见 1 left out",
			}},
			{"one verb", "总纲", analysis.ChainQuery{Below: true, Depth: 6, Breadth: 50, Verbs: []graph.Verb{graph.VerbAccompanies}}, []string{
				"0 总纲 CENTRAL",
				"1 实施意见 PROVINCE → ACCOMPANIES 总纲",
			}},
			{"a period", "总纲", analysis.ChainQuery{Below: true, Depth: 6, Breadth: 50, Period: "2023"}, []string{
				"0 总纲 CENTRAL",
				"1 二省意见 PROVINCE → IMPLEMENTS 总纲",
			}},
			{"above", "市方案", analysis.ChainQuery{Depth: 6, Breadth: 50}, []string{
				"0 市方案 CITY ← ACCOMPANIES 市细则 loops",
				"1 实施意见 PROVINCE ← IMPLEMENTS 市方案 loops",
				"2 总纲 CENTRAL ← ACCOMPANIES 实施意见 ← IMPLEMENTS 实施意见 loops",
				"3 市细则  ← AMENDS 总纲 loops",
			}},
			{"nothing", "孤本", analysis.ChainQuery{Below: true, Depth: 6, Breadth: 50}, []string{"0 孤本 "}},
		} {
			t.Run(c.name, func(t *testing.T) {
				c.q.Of = named(t, s, c.of)
				got, err := analysis.Chain(t.Context(), s, c.q)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(c.want, shown(got)); diff != "" {
					t.Errorf("chain (-want +got):\n%s", diff)
				}
			})
		}
		q := analysis.ChainQuery{Of: named(t, s, "总纲"), Below: true, Depth: 1, Breadth: 1, Evidence: 1}
		got, err := analysis.Chain(t.Context(), s, q)
		if err != nil {
			t.Fatal(err)
		}
		// Three relations lead to it from two documents; one is followed.
		if len(got) != 2 || got[0].LeftOut != 2 || len(got[1].Links) != 1 || len(got[1].Links[0].Evidence) != 1 || len(got[0].IssuedBy) != 1 {
			t.Errorf("one by one: %v", shown(got))
		}
		for says, change := range map[string]func(*analysis.ChainQuery){
			"depth must be 1 to 6": func(q *analysis.ChainQuery) { q.Depth = 7 }, "breadth 1 to 100": func(q *analysis.ChainQuery) { q.Breadth = 0 },
			"MENTIONS does not link": func(q *analysis.ChainQuery) { q.Verbs = []graph.Verb{graph.VerbMentions} },
		} {
			bad := q
			change(&bad)
			if _, err := analysis.Chain(t.Context(), s, bad); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), says) {
				t.Errorf("%s: %v", says, err)
			}
		}
	})
}

func TestCountUnder(t *testing.T) {
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		put(t, s, speeches(t, "chain.txt")...)
		ids := []graph.ID{named(t, s, "总纲").NodeID(), named(t, s, "空文").NodeID(), named(t, s, "孤本").NodeID()}
		concrete := analysis.Concrete()
		for _, c := range []struct {
			where  *graph.Filter
			period graph.Date
			want   []int
		}{
			{nil, "", []int{1, 1, 0}}, {&concrete, "", []int{1, 0, 0}}, {nil, "2023", []int{0, 1, 0}}, {&concrete, "2023", []int{0, 0, 0}},
		} {
			if got, err := analysis.CountUnder(t.Context(), s, ids, c.where, c.period); err != nil || !slices.Equal(got, c.want) {
				t.Errorf("%v in %q: %v, %v, want %v", c.where, c.period, got, err, c.want)
			}
		}
	})
}

func TestGaps(t *testing.T) {
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		put(t, s, speeches(t, "chain.txt")...)
		document, concrete, assigned := analysis.MissingDocument, analysis.MissingConcrete, analysis.MissingAssigned
		for _, c := range []struct {
			q    analysis.GapQuery
			want string
		}{
			{analysis.GapQuery{Missing: []analysis.Missing{assigned, document}}, "空文"},
			{analysis.GapQuery{Missing: []analysis.Missing{concrete}}, "空文"},
			{analysis.GapQuery{Missing: []analysis.Missing{document}}, "办法 空文"},
			{analysis.GapQuery{Missing: []analysis.Missing{document}, Level: graph.LevelProvince}, "办法 市方案 空文"},
			{analysis.GapQuery{Missing: []analysis.Missing{document}, Level: graph.LevelCity}, "办法 市方案 总纲 空文"},
			{analysis.GapQuery{Missing: []analysis.Missing{concrete}, Level: graph.LevelCity}, "总纲 空文"},
			{analysis.GapQuery{Missing: []analysis.Missing{document}, CalledBy: graph.Where(graph.FieldModality, graph.EQ, graph.Text("OBLIGATION"))}, "办法 空文"},
			{analysis.GapQuery{Missing: []analysis.Missing{document}, CalledBy: graph.Where(graph.FieldLevel, graph.EQ, graph.Text("CENTRAL"))}, ""},
		} {
			f, err := c.q.Filter()
			if err != nil {
				t.Fatal(err)
			}
			if got := listed(t, s, f); got != c.want {
				t.Errorf("%+v: %q, want %q", c.q, got, c.want)
			}
		}
		q := analysis.GapQuery{Missing: []analysis.Missing{document}}
		ids := []graph.ID{named(t, s, "办法").NodeID(), named(t, s, "市方案").NodeID(), named(t, s, "空文").NodeID()}
		got, err := q.Gaps(t.Context(), s, ids, 3, 1)
		if err != nil {
			t.Fatal(err)
		}
		count := func(m analysis.Missing) []int {
			n, err := q.Count(t.Context(), s, ids, m)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		var lines []string
		for i, g := range got {
			lines = append(lines, fmt.Sprintf("%s %q of %d; documents %d, concrete %d, assigned %d; missing %v",
				nameOf(g.Calls[0].Far), g.Calls[0].Evidence[0].Quote, g.CallCount, g.Documents, count(concrete)[i], count(assigned)[i], g.Missing))
		}
		want := []string{
			`市教育局要落实《办法》。 "办法" of 1; documents 0, concrete 1, assigned 1; missing [DOCUMENT]`,
			`年底前完成《市方案》的任务。 "市方案" of 1; documents 1, concrete 1, assigned 1; missing []`,
			`要贯彻落实《空文》精神。 "空文" of 1; documents 0, concrete 0, assigned 0; missing [DOCUMENT CONCRETE_DIRECTIVE ASSIGNED_DIRECTIVE]`,
		}
		if diff := cmp.Diff(want, lines); diff != "" {
			t.Errorf("gaps (-want +got):\n%s", diff)
		}
		for _, bad := range [][]analysis.Missing{nil, {"EVERYTHING"}} {
			if _, err := (analysis.GapQuery{Missing: bad}).Filter(); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("%v: %v", bad, err)
			}
		}
		if got := listed(t, s, analysis.Orphans()); got != "孤本" {
			t.Errorf("orphans: %q", got)
		}
	})
}

// listed gives the names of the nodes that pass a filter, in code-point order.
func listed(t *testing.T, s graph.Store, f graph.Filter) string {
	t.Helper()
	page, err := s.Nodes(t.Context(), graph.NodeQuery{Where: f, Order: []graph.Order{{Field: graph.FieldName}}, Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, n := range page.Nodes {
		out = append(out, nameOf(n))
	}
	return strings.Join(out, " ")
}

// broad is a store in which too much lies around for paths longer than hops.
type broad struct {
	graph.Store
	hops int
}

func (b broad) Paths(ctx context.Context, q graph.PathQuery) ([]graph.Path, error) {
	if q.MaxHops > b.hops {
		return nil, graph.ErrTooBroad
	}
	return b.Store.Paths(ctx, q)
}

func TestPaths(t *testing.T) {
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		put(t, s, speeches(t, "chain.txt")...)
		for _, c := range []struct {
			name, from, to string
			in             graph.Store
			q              graph.PathQuery
			want           string
		}{
			{"telling", "市教育局", "市方案", s, graph.PathQuery{MaxHops: 4, Limit: 1},
				"市教育局 市教育局要落实《办法》。 丙市工作会议上的讲话 年底前完成《市方案》的任务。 市方案; 4 hops, 24 verbs but MENTIONS"},
			{"not telling", "孤本", "市教育局", s, graph.PathQuery{MaxHops: 4, Limit: 1}, "孤本 丙市工作会议上的讲话 市教育局; 2 hops, 25 verbs"},
			{"by a verb", "市方案", "总纲", s, graph.PathQuery{MaxHops: 4, Limit: 5, Verbs: []graph.Verb{graph.VerbImplements}}, "市方案 实施意见 总纲; 4 hops, 1 verbs but MENTIONS"},
			{"in a period", "市方案", "总纲", s, graph.PathQuery{MaxHops: 4, Limit: 5, Verbs: []graph.Verb{graph.VerbImplements}, Period: "2023"}, "; 4 hops, 1 verbs but MENTIONS"},
			{"enough", "市方案", "总纲", s, graph.PathQuery{MaxHops: 4, Limit: 1, Verbs: []graph.Verb{graph.VerbImplements}}, "市方案 实施意见 总纲; 2 hops, 1 verbs but MENTIONS"},
			{"too much", "市方案", "总纲", broad{s, 2}, graph.PathQuery{MaxHops: 4, Limit: 5, Verbs: []graph.Verb{graph.VerbImplements}}, "市方案 实施意见 总纲; 2 hops, 1 verbs but MENTIONS, cut"},
			{"too much at once", "市方案", "总纲", broad{s, 0}, graph.PathQuery{MaxHops: 4, Limit: 5}, "; 0 hops, 25 verbs, cut"},
		} {
			t.Run(c.name, func(t *testing.T) {
				c.q.From, c.q.To = named(t, s, c.from).NodeID(), named(t, s, c.to).NodeID()
				found, err := analysis.Paths(t.Context(), c.in, c.q)
				if err != nil {
					t.Fatal(err)
				}
				var ways []string
				for _, p := range found.Paths {
					var way []string
					for _, n := range p.Nodes {
						way = append(way, nameOf(n))
					}
					ways = append(ways, strings.Join(way, " "))
				}
				got := fmt.Sprintf("%s; %d hops, %d verbs", strings.Join(ways, "|"), found.Hops, len(found.Verbs))
				if !containsVerb(found.Verbs, graph.VerbMentions) {
					got += " but MENTIONS"
				}
				if found.Cut {
					got += ", cut"
				}
				want := c.want
				if c.name == "telling" {
					want = strings.Replace(want, "24 verbs", fmt.Sprintf("%d verbs", len(analysis.Telling())), 1)
				}
				if got != want {
					t.Errorf("got\n%s, want\n%s", got, want)
				}
			})
		}
		if _, err := analysis.Paths(t.Context(), s, graph.PathQuery{From: "x", To: "x", MaxHops: 4, Limit: 1}); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("from a node to itself: %v", err)
		}
	})
}

func containsVerb(vs []graph.Verb, v graph.Verb) bool {
	for _, x := range vs {
		if x == v {
			return true
		}
	}
	return false
}

// TestTelling: dates and places are no way from one thing to another, unless one of
// the two is one.
func TestTelling(t *testing.T) {
	t.Parallel()
	has := func(v graph.Verb, ends ...graph.Kind) bool { return containsVerb(analysis.Telling(ends...), v) }
	for _, v := range []graph.Verb{graph.VerbDue, graph.VerbHeldOn, graph.VerbIssuedOn, graph.VerbLocatedIn, graph.VerbHeldIn, graph.VerbMentions} {
		if has(v, graph.KindBody, graph.KindDocument) {
			t.Errorf("%s tells something", v)
		}
	}
	if !has(graph.VerbDue, graph.KindDate) || has(graph.VerbLocatedIn, graph.KindDate) || !has(graph.VerbLocatedIn, graph.KindBody, graph.KindPlace) || !has(graph.VerbUnder) {
		t.Errorf("of a date %v, of a place %v", analysis.Telling(graph.KindDate), analysis.Telling(graph.KindPlace))
	}
}
