package server_test

import (
	"fmt"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/schema"
	"mailuo/server"
)

// TestChainRefuses: what cannot be asked is said, with its code and what to do.
func TestChainRefuses(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		store, ids := filled(t, open), idsByName(t)
		s := newServer(t, store)
		body := fmt.Sprintf("%q", ids["centre22.centre"])
		many := strings.Repeat(`"x", `, 90)
		for _, c := range []struct {
			query string
			code  schema.ErrorCode
			says  string
		}{
			{`chain(of: {}) { isCut }`, schema.ErrorCodeBadUserInput, "give one of them"},
			{`chain(of: {id: ` + body + `, name: "x"}) { isCut }`, schema.ErrorCodeBadUserInput, "give one of them"},
			{`chain(of: {id: ` + body + `}) { isCut }`, schema.ErrorCodeBadUserInput, "a BODY will not do here"},
			{`chain(of: {name: "没有这份文件"}) { isCut }`, schema.ErrorCodeNotFound, "nothing is named"},
			{`chain(of: {name: "党建"}) { isCut }`, schema.ErrorCodeNotFound, "机关党建工作规划"},
			{`chain(of: {name: "机关党建工作规划"}, depth: 7) { root { depth } }`, schema.ErrorCodeBadUserInput, "depth must be 1 to 6"},
			{`chain(of: {name: "机关党建工作规划"}) { groups(by: [LEVEL, LEVEL]) { year } }`, schema.ErrorCodeBadUserInput, "each once"},
			{`chain(of: {name: "机关党建工作规划"}) { groups(by: [LEVEL], first: 101) { year } }`, schema.ErrorCodeBadUserInput, "1 to 100"},
			{`chain(of: {name: "机关党建工作规划"}) { below(first: 1, after: "x") { totalCount } }`, schema.ErrorCodeInvalidCursor, "not a cursor"},
			{`chain(of: {name: "机关党建工作规划"}, period: "soon") { isCut }`, schema.ErrorCodeBadUserInput, "period"},
			{`gaps(first: 1, missing: []) { nodes { callCount } }`, schema.ErrorCodeBadUserInput, "say what is missing"},
			{`gaps(first: 1, orderBy: [{field: NAME}, {field: NAME}]) { nodes { callCount } }`, schema.ErrorCodeBadUserInput, "twice"},
			{`neighbourhood(of: {name: "XX"}) { counts { count } }`, schema.ErrorCodeNotFound, "nothing is named"},
			{`neighbourhood(of: {id: ` + body + `}) { neighbours(first: 1, after: "x", except: [` + many + `]) { totalCount } }`, schema.ErrorCodeInvalidCursor, "not a cursor"},
			{`paths(from: {id: ` + body + `}, to: {name: "机关党建工作规划"}, maxHops: 5) { isCut }`, schema.ErrorCodeBadUserInput, "maxHops must be 1 to 4"},
			{`paths(from: {id: ` + body + `}, to: {id: ` + body + `}) { isCut }`, schema.ErrorCodeBadUserInput, "both ends are"},
			{`changes(first: 1, since: -1) { totalCount }`, schema.ErrorCodeBadUserInput, "start from 1"},
			{`changesSummary(since: 3, until: 2) { until }`, schema.ErrorCodeBadUserInput, "until more than since"},
		} {
			got := post(t, s, "{ "+c.query+" }", nil)
			if len(got.Errors) != 1 || got.Errors[0].code() != string(c.code) || !strings.Contains(got.Errors[0].Message, c.says) {
				t.Errorf("%s: %+v, want %s, %q", c.query, got.Errors, c.code, c.says)
			}
		}
	})
}

// TestNoLog: a server without records says that it has no log, and answers the rest.
func TestNoLog(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite), func(c *server.Config) { c.Records = nil })
	got := post(t, s, `{ stats { kinds { count } sequence } changes(first: 1) { totalCount } changesSummary { until } }`, nil)
	if len(got.Errors) != 3 || !strings.Contains(string(got.Data), `"kinds"`) {
		t.Errorf("%s, %+v", got.Data, got.Errors)
	}
	for _, e := range got.Errors {
		if e.code() != string(schema.ErrorCodeUnavailable) {
			t.Errorf("%+v", e)
		}
	}
}

// TestChangePages: the log is paged both ways, to the same entries.
func TestChangePages(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		store := open(t)
		if _, err := store.Put(t.Context(), many(7)...); err != nil {
			t.Fatal(err)
		}
		s := newServer(t, store)
		type page struct {
			Changes struct {
				Nodes    []struct{ Sequence int }
				PageInfo struct {
					HasNextPage, HasPreviousPage bool
					StartCursor, EndCursor       string
				}
			}
		}
		const fields = `{ nodes { sequence } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
		read := func(args string) (out page) {
			t.Helper()
			ask(t, s, `{ changes(since: 1, `+args+`) `+fields+` }`, nil, &out)
			return out
		}
		var got []int
		forward := read(`first: 4`)
		for _, n := range forward.Changes.Nodes {
			got = append(got, n.Sequence)
		}
		rest := read(fmt.Sprintf(`first: 4, after: %q`, forward.Changes.PageInfo.EndCursor))
		for _, n := range rest.Changes.Nodes {
			got = append(got, n.Sequence)
		}
		if fmt.Sprint(got) != "[2 3 4 5 6 7]" || !forward.Changes.PageInfo.HasNextPage || rest.Changes.PageInfo.HasNextPage || !rest.Changes.PageInfo.HasPreviousPage {
			t.Errorf("forwards: %v, %+v, %+v", got, forward, rest)
		}
		back := read(`last: 4`)
		before := read(fmt.Sprintf(`last: 4, before: %q`, back.Changes.PageInfo.StartCursor))
		first := read(fmt.Sprintf(`last: 4, before: %q`, before.Changes.PageInfo.StartCursor))
		if fmt.Sprint(back.Changes.Nodes, before.Changes.Nodes, first.Changes.Nodes) != "[{4} {5} {6} {7}] [{2} {3}] []" ||
			!back.Changes.PageInfo.HasPreviousPage || before.Changes.PageInfo.HasPreviousPage || !before.Changes.PageInfo.HasNextPage {
			t.Errorf("backwards: %+v, %+v, %+v", back, before, first)
		}
	})
}

// TestNeighbourPages: pages of neighbours hold each once, whatever the order, and
// what is left out may differ from page to page.
func TestNeighbourPages(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		store := open(t)
		if _, err := store.Put(t.Context(), many(12)...); err != nil {
			t.Fatal(err)
		}
		s := newServer(t, store)
		for _, order := range []string{"EVIDENCE", "LATEST"} {
			seen := map[graph.ID]bool{}
			total, after := 0, "null"
			for {
				var out struct {
					Neighbourhood struct {
						Neighbours struct {
							TotalCount int
							Nodes      []struct {
								Latest string
								Node   struct{ ID graph.ID }
							}
							PageInfo struct {
								HasNextPage bool
								EndCursor   string
							}
						}
					}
				}
				ask(t, s, fmt.Sprintf(`query ($except: [ID!]) { neighbourhood(of: {name: "市委"}) { neighbours(first: 5, order: %s, after: %s, except: $except) {
					totalCount nodes { latest node { id } } pageInfo { hasNextPage endCursor } } } }`, order, after), map[string]any{"except": []string{fmt.Sprint(len(seen))}}, &out)
				page := out.Neighbourhood.Neighbours
				total = page.TotalCount
				for _, n := range page.Nodes {
					if seen[n.Node.ID] {
						t.Errorf("%s: %s stands twice", order, n.Node.ID)
					}
					seen[n.Node.ID] = true
				}
				if !page.PageInfo.HasNextPage {
					break
				}
				after = fmt.Sprintf("%q", page.PageInfo.EndCursor)
			}
			// 12 speeches mention it; 12 meetings it held, 12 documents it issued.
			if total != 36 || len(seen) != total {
				t.Errorf("%s: %d seen of %d", order, len(seen), total)
			}
		}
	})
}
