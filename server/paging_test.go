package server_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"testing"

	"mailuo/graph"
)

// list is a connection somewhere in an answer: how to ask for a page of it, with
// its arguments in %s, and where it stands.
type list struct {
	name, query string
	path        []string
	forwards    bool // it can be read from the start only
}

// lists are all sorts of lists that there are.
func lists() []list {
	const page = "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { %s } } }"
	of := func(selection string) string { return fmt.Sprintf(page, selection) }
	return []list{
		{"speeches", `{ speeches(%s, orderBy: [{field: PLACE}, {field: DATE, direction: DESC}]) ` + of("id") + " }", []string{"speeches"}, false},
		{"speeches by what some lack", `{ speeches(%s, orderBy: [{field: SPEAKER, direction: DESC}]) ` + of("id") + " }", []string{"speeches"}, false},
		{"entities", `{ entities(%s) ` + of("id") + " }", []string{"entities"}, false},
		{"entities by name", `{ entities(%s, kinds: [BODY, GROUP, DATE], orderBy: [{field: NAME, direction: DESC}]) ` + of("id") + " }", []string{"entities"}, false},
		{"directives", `{ directives(%s, orderBy: [{field: DUE}]) ` + of("id") + " }", []string{"directives"}, false},
		{"relations", `{ entity(id: "congress") { relations(%s) ` + of("id") + " } }", []string{"entity", "relations"}, false},
		{"latest relations", `{ entity(id: "committee") { relations(%s, order: LATEST) ` + of("id") + " } }", []string{"entity", "relations"}, false},
		{"relations of a speech", `{ speech(id: "city23") { relations(%s, direction: OUT) ` + of("id") + " } }", []string{"speech", "relations"}, false},
		{"mentions of an entity", `{ entity(id: "congress") { mentions(%s) ` + of("speech { id }") + " } }", []string{"entity", "mentions"}, false},
		{"mentions of a speech", `{ speech(id: "city23") { mentions(%s) ` + of("entity { id }") + " } }", []string{"speech", "mentions"}, false},
		{"sections", `{ speech(id: "city23") { sections(%s) ` + of("id") + " } }", []string{"speech", "sections"}, false},
		{"sentences", `{ speech(id: "city23") { sentences(%s) ` + of("id") + " } }", []string{"speech", "sentences"}, false},
		{"directives of a speech", `{ speech(id: "city23") { directives(%s) ` + of("id") + " } }", []string{"speech", "directives"}, false},
		{"claims", `{ entity(id: "congress") { claims(%s) ` + of("property value evidence { start end rule speech { id } }") + " } }", []string{"entity", "claims"}, false},
		{"unresolved", `{ speech(id: "astral") { unresolved(%s) ` + of("text start") + " } }", []string{"speech", "unresolved"}, false},
		{"nothing", `{ speeches(%s, where: {or: []}) ` + of("id") + " }", []string{"speeches"}, false},
		{"names", `{ search(text: "党") { names(%s) ` + of("name node { id }") + " } }", []string{"search", "names"}, true},
		{"sentences found", `{ search(text: "党") { sentences(%s) ` + of("sentence { id }") + " } }", []string{"search", "sentences"}, true},
	}
}

type page struct {
	TotalCount int
	PageInfo   struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
	Edges []struct {
		Cursor string
		Node   json.RawMessage
	}
}

func (p page) items() []string {
	var out []string
	for _, e := range p.Edges {
		out = append(out, string(e.Node))
	}
	return out
}

// read asks for a page.
func (l list) read(t *testing.T, s http.Handler, arguments string) page {
	t.Helper()
	var data any
	ask(t, s, fmt.Sprintf(l.query, arguments), nil, &data)
	for _, p := range l.path {
		data = data.(map[string]any)[p]
	}
	b, err := json.Marshal(data)
	if err != nil {
		t.Fatal(err)
	}
	var out page
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestPaging: the pages of every list, of any size, from either end, are the list:
// nothing twice, nothing left out.
func TestPaging(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s, ids := newServer(t, filled(t, open)), idsByName(t)
		names := map[string]graph.ID{"congress": ids["city23.congress"], "committee": ids["city23.committee"], "city23": ids["city23"], "astral": ids["astral"]}
		for _, l := range lists() {
			for name, id := range names {
				l.query = replaceID(l.query, name, id)
			}
			t.Run(l.name, func(t *testing.T) { l.walk(t, s) })
		}
	})
}

func replaceID(query, name string, id graph.ID) string {
	from, to := fmt.Sprintf("id: %q", name), fmt.Sprintf("id: %q", id)
	for i := range len(query) - len(from) + 1 {
		if query[i:i+len(from)] == from {
			return query[:i] + to + query[i+len(from):]
		}
	}
	return query
}

func (l list) walk(t *testing.T, s http.Handler) {
	whole := l.read(t, s, "first: 100")
	all := whole.items()
	if l.name != "nothing" && len(all) < 2 {
		t.Fatalf("%d items", len(all))
	}
	if sorted := slices.Clone(all); true {
		slices.Sort(sorted)
		if len(slices.Compact(sorted)) != len(all) || whole.TotalCount != len(all) {
			t.Errorf("%d items, a total of %d; some twice", len(all), whole.TotalCount)
		}
	}
	for _, size := range []int{1, 2, 3, 7, 100} {
		var got []string
		after := ""
		for {
			p := l.read(t, s, fmt.Sprintf("first: %d%s", size, after))
			got = append(got, p.items()...)
			l.check(t, p, len(got) < len(all), after != "", len(all))
			if !p.PageInfo.HasNextPage || t.Failed() {
				break
			}
			after = fmt.Sprintf(", after: %q", *p.PageInfo.EndCursor)
		}
		if !slices.Equal(got, all) {
			t.Errorf("by %d forwards: %q, want %q", size, got, all)
		}
		if l.forwards {
			continue
		}
		got = nil
		before := ""
		for {
			p := l.read(t, s, fmt.Sprintf("last: %d%s", size, before))
			got = append(p.items(), got...)
			l.check(t, p, before != "", len(got) < len(all), len(all))
			if !p.PageInfo.HasPreviousPage || t.Failed() {
				break
			}
			before = fmt.Sprintf(", before: %q", *p.PageInfo.StartCursor)
		}
		if !slices.Equal(got, all) {
			t.Errorf("by %d backwards: %q, want %q", size, got, all)
		}
	}
	if l.forwards {
		return
	}
	for i := range whole.Edges {
		for j := i + 1; j < len(whole.Edges); j += 3 {
			between := fmt.Sprintf("after: %q, before: %q", whole.Edges[i].Cursor, whole.Edges[j].Cursor)
			want := all[i+1 : j]
			if got := l.read(t, s, "first: 2, "+between).items(); !slices.Equal(got, want[:min(2, len(want))]) {
				t.Errorf("first 2 between %d and %d: %q", i, j, got)
			}
			if got := l.read(t, s, "last: 2, "+between).items(); !slices.Equal(got, want[max(0, len(want)-2):]) {
				t.Errorf("last 2 between %d and %d: %q", i, j, got)
			}
		}
	}
}

func (l list) check(t *testing.T, p page, next, previous bool, total int) {
	t.Helper()
	i := p.PageInfo
	if i.HasNextPage != next || i.HasPreviousPage != previous || p.TotalCount != total {
		t.Errorf("next %v, previous %v, total %d; want %v, %v, %d", i.HasNextPage, i.HasPreviousPage, p.TotalCount, next, previous, total)
	}
	if len(p.Edges) == 0 {
		if i.StartCursor != nil || i.EndCursor != nil {
			t.Errorf("cursors of an empty page: %v, %v", i.StartCursor, i.EndCursor)
		}
		return
	}
	if *i.StartCursor != p.Edges[0].Cursor || *i.EndCursor != p.Edges[len(p.Edges)-1].Cursor {
		t.Errorf("cursors %s, %s are not those of the ends", *i.StartCursor, *i.EndCursor)
	}
}

// TestCursorOfOne: within a list of objects, a cursor holds for the object that it
// came from; the others say so, and the page stays.
func TestCursorOfOne(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s, ids := newServer(t, filled(t, open)), idsByName(t)
		for _, field := range []string{"relations", "mentions", "sentences", "directives"} {
			var one struct {
				Speech map[string]struct{ PageInfo struct{ EndCursor string } }
			}
			ask(t, s, fmt.Sprintf(`{ speech(id: %q) { %s(first: 1) { pageInfo { endCursor } } } }`, ids["city23"], field), nil, &one)
			a := post(t, s, fmt.Sprintf(`{ speeches(first: 10) { nodes { id %s(first: 1, after: %q) { pageInfo { hasPreviousPage } } } } }`,
				field, one.Speech[field].PageInfo.EndCursor), nil)
			var data struct {
				Speeches struct{ Nodes []map[string]json.RawMessage }
			}
			if err := json.Unmarshal(a.Data, &data); err != nil || len(a.Errors) != len(data.Speeches.Nodes)-1 {
				t.Fatalf("%s: %v, %d errors for %d speeches", field, err, len(a.Errors), len(data.Speeches.Nodes))
			}
			for _, n := range data.Speeches.Nodes {
				mine := string(n["id"]) == fmt.Sprintf("%q", ids["city23"])
				if got := string(n[field]) != "null"; got != mine {
					t.Errorf("%s of %s: %s", field, n["id"], n[field])
				}
			}
			for _, e := range a.Errors {
				if e.code() != "INVALID_CURSOR" || len(e.Path) != 4 {
					t.Errorf("%s: %+v", field, e)
				}
			}
		}
	})
}
