package server_test

import (
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
