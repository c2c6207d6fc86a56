package server_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/fold"
	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
	"mailuo/server"
)

// TestEqualNames: names that look alike are told apart in the search that finds
// them: each says which place, or which speech, it is confined to.
func TestEqualNames(t *testing.T) {
	t.Parallel()
	const name = "五个一"
	speech := func(city, scope string, more ...graphtest.DraftEntity) graph.Facts {
		d := graphtest.Draft{Title: city + "的讲话", Text: city + "要抓好“五个一”。", Place: city}
		d.Entities = append(more, graphtest.DraftEntity{Handle: "five", Kind: graph.KindFormulation, Name: name, Scope: scope})
		return d.Facts()
	}
	city := func(name, code string) graphtest.DraftEntity {
		return graphtest.DraftEntity{Handle: "city", Kind: graph.KindPlace, Name: name, Key: code}
	}
	onEachStore(t, func(t *testing.T, open opener) {
		store := open(t)
		_, err := store.Put(t.Context(), speech("湖州市", "330500", city("湖州市", "330500")), speech("黄冈市", "421100", city("黄冈市", "421100")),
			speech("XX市", "speech"), speech("全国", ""), speech("没有点名的市", "999900"))
		if err != nil {
			t.Fatal(err)
		}
		type scope struct {
			Scope  graph.Reach
			Within *struct{ Name, Title string }
		}
		var got struct {
			Search struct {
				Names struct{ Nodes []struct{ Node scope } }
			}
		}
		ask(t, newServer(t, store), `{ search(text: "五个一", kinds: [FORMULATION]) { names(first: 10) { nodes {
			node { ... on Entity { scope within { ... on Place { name } ... on Speech { title } } } } } } } }`, nil, &got)
		seen := map[string]int{}
		for _, n := range got.Search.Names.Nodes {
			key := string(n.Node.Scope)
			if w := n.Node.Within; w != nil {
				key += " " + w.Name + w.Title
			}
			seen[key]++
		}
		want := map[string]int{"PLACE 湖州市": 1, "PLACE 黄冈市": 1, "SPEECH XX市的讲话": 1, "NATIONAL": 1, "PLACE": 1}
		if diff := cmp.Diff(want, seen); diff != "" {
			t.Errorf("scopes (-want +got):\n%s", diff)
		}
	})
}

// faceted notes whether searches ask for facets.
type faceted struct {
	graph.Store
	mu    sync.Mutex // fields are resolved side by side
	asked []bool
}

func (f *faceted) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.asked = append(f.asked, len(q.Facets) > 0)
	return f.Store.Search(ctx, q)
}

// TestFacets: all hits of a search are counted, on whatever page and as they are
// filtered, and only where that is asked for.
func TestFacets(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		store := &faceted{Store: filled(t, open)}
		s := newServer(t, store)
		type facets []struct {
			By     string
			Values []map[string]any
			Others int
		}
		type page struct {
			TotalCount int
			PageInfo   struct{ EndCursor string }
			Facets     facets
		}
		var got struct {
			Search struct{ Names, Sentences page }
		}
		const query = `query ($after: String, $facets: Boolean = true) { search(text: "两个维护") {
			names(first: 1) { totalCount facets(by: [KIND]) @include(if: $facets) { by values { kind count } others } }
			sentences(first: 2, after: $after) { totalCount pageInfo { endCursor } ... @include(if: $facets) { facets(by: [PLACE, LEVEL, YEAR]) { by values { year level place count } others } } }
		} }`
		ask(t, s, query, nil, &got)
		sum := func(f facets, i int) (n int) {
			for _, v := range f[i].Values {
				n += int(v["count"].(float64))
			}
			return n + f[i].Others
		}
		names, sentences := got.Search.Names, got.Search.Sentences
		if sum(names.Facets, 0) != names.TotalCount || names.TotalCount == 0 {
			t.Errorf("names: %+v", names)
		}
		if len(sentences.Facets) != 3 || sentences.TotalCount < 3 {
			t.Fatalf("sentences: %+v", sentences)
		}
		for i := range sentences.Facets {
			if sum(sentences.Facets, i) != sentences.TotalCount {
				t.Errorf("sentences, %s: %+v of %d", sentences.Facets[i].By, sentences.Facets[i], sentences.TotalCount)
			}
		}
		first := sentences.Facets
		ask(t, s, query, map[string]any{"after": sentences.PageInfo.EndCursor}, &got)
		if diff := cmp.Diff(first, got.Search.Sentences.Facets); diff != "" {
			t.Errorf("the next page has other facets:\n%s", diff)
		}
		ask(t, s, query, map[string]any{"facets": false}, &got)
		want := []bool{true, true, true, true, false, false}
		if diff := cmp.Diff(want, store.asked); diff != "" {
			t.Errorf("facets asked of the store:\n%s", diff)
		}
	})
}

// TestSpelled: where no name holds the words and none is read so, names that the
// words spell in a mix of characters, syllables and initials are found, by pages,
// filtered and counted as others are.
func TestSpelled(t *testing.T) {
	t.Parallel()
	f, err := fold.New()
	if err != nil {
		t.Fatal(err)
	}
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "x.db"), graph.Options{Fold: f.Fold, Readings: f.Readings})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	d := graphtest.Draft{Title: "在湖州市的讲话", Text: "湖州市教育局、湖州市教育局、湖州市纪委、护照司教育局。优化营商环境。要做到“两个维护”，不是两个卫护。"}
	for i, e := range []struct {
		kind graph.Kind
		name string
	}{
		{graph.KindBody, "湖州市教育局"}, {graph.KindPlace, "湖州市"}, {graph.KindBody, "湖州市纪委"}, {graph.KindBody, "护照司教育局"},
		{graph.KindPolicy, "优化营商环境"}, {graph.KindFormulation, "两个维护"}, {graph.KindPolicy, "两个卫护"},
	} {
		d.Entities = append(d.Entities, graphtest.DraftEntity{Handle: fmt.Sprint(i), Kind: e.kind, Name: e.name})
	}
	if _, err := store.Put(t.Context(), d.Facts()); err != nil {
		t.Fatal(err)
	}
	s := newServer(t, store, func(c *server.Config) { c.Fold = f.Fold })
	type names struct {
		TotalCount   int
		TotalIsExact bool
		Nodes        []struct {
			Name       string
			Highlights []struct{ Start, End int }
		}
		PageInfo struct {
			HasNextPage bool
			EndCursor   string
		}
		Facets []struct {
			Values []struct {
				Kind  string
				Count int
			}
		}
	}
	search := func(text string, kinds []string, first int, after *string) names {
		t.Helper()
		var got struct{ Search struct{ Names names } }
		ask(t, s, `query ($text: String!, $kinds: [Kind!], $first: Int, $after: String) { search(text: $text, kinds: $kinds) { names(first: $first, after: $after) {
			totalCount totalIsExact nodes { name highlights { start end } } pageInfo { hasNextPage endCursor } facets(by: [KIND]) { values { kind count } }
		} } }`, map[string]any{"text": text, "kinds": kinds, "first": first, "after": after}, &got)
		return got.Search.Names
	}
	for text, want := range map[string][]string{
		"liangge维护":       {"两个维护"},
		"lg維護":            {"两个维护"},
		"营shang环境":        {"优化营商环境"},
		"huzhousjyj":      {"湖州市教育局"},
		"湖zhou市jy":        {"湖州市教育局"},
		"hzs教育局":          {"护照司教育局", "湖州市教育局"},
		"huzs":            {"护照司教育局", "湖州市", "湖州市教育局", "湖州市纪委"},
		"huzhoush":        {"湖州市", "湖州市教育局", "湖州市纪委"},
		"huzhaos":         {"护照司教育局"},
		"hushs":           nil,
		"湖zhaos":          nil,
		"zhou；市":          {"湖州市", "湖州市教育局", "湖州市纪委"},
		"https://x.y.z/?": nil,
	} {
		got := search(text, nil, 10, nil)
		var found []string
		for _, n := range got.Nodes {
			found = append(found, n.Name)
			if len(n.Highlights) == 0 {
				t.Errorf("%q marks nothing of %s", text, n.Name)
			}
		}
		slices.Sort(found)
		if !slices.Equal(found, want) || got.TotalCount != len(want) || !got.TotalIsExact {
			t.Errorf("%q finds %q of %d, want %q", text, found, got.TotalCount, want)
		}
	}
	whole := search("huzs", nil, 10, nil)
	if v := whole.Facets[0].Values; len(v) != 2 || v[0].Kind != "BODY" || v[0].Count != 3 || v[1].Count != 1 {
		t.Errorf("facets %+v", whole.Facets)
	}
	if whole.Nodes[0].Name != "湖州市" || whole.Nodes[1].Name != "湖州市教育局" {
		t.Errorf("the more often mentioned does not come first: %+v", whole.Nodes)
	}
	var paged []string
	for after := (*string)(nil); ; {
		page := search("huzs", nil, 1, after)
		for i, n := range page.Nodes {
			paged = append(paged, n.Name)
			if n.Name != whole.Nodes[len(paged)-1].Name || i > 0 || page.TotalCount != 4 {
				t.Errorf("the pages give %q, the whole list %+v", paged, whole.Nodes)
			}
		}
		if !page.PageInfo.HasNextPage {
			break
		}
		after = &page.PageInfo.EndCursor
	}
	if len(paged) != 4 {
		t.Errorf("the pages hold %q", paged)
	}
	if got := search("huzs", []string{"PLACE"}, 5, nil); got.TotalCount != 1 || got.Nodes[0].Name != "湖州市" {
		t.Errorf("of places: %+v", got)
	}
}
