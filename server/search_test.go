package server_test

import (
	"context"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
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
