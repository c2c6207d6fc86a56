package server_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/schema"
	"mailuo/server"
)

var runStart = time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)

// ingests is a journal of so many runs, of which each has so many items.
func ingests(runs, items int, speech graph.ID) *server.Ingests {
	var all []*schema.IngestRun
	for i := range runs {
		state, source := schema.IngestStateDone, "a"
		if i%2 == 1 {
			state, source = schema.IngestStateFailed, "" // by hand
		}
		all = append(all, &schema.IngestRun{
			ID: fmt.Sprintf("run%03d", i), Source: source, Trigger: schema.IngestTriggerSchedule, State: state, Started: runStart, Ended: runStart.Add(time.Second),
			Milliseconds: 1000, Total: items + 1, Done: items + 1, Kept: items,
		})
	}
	code := schema.IngestCodeEmpty
	waiting := []*schema.QuarantinedItem{
		{Address: "file:///a", Name: "a", Source: "a", Code: code, Message: "is empty", FirstTried: runStart, LastTried: runStart, Tries: 2, State: schema.QuarantineStateWaiting, RunID: "run000"},
		{Address: "file:///b", Name: "b", Code: schema.IngestCodeOther, Message: "else", FirstTried: runStart, LastTried: runStart, Tries: 1, State: schema.QuarantineStateDiscarded, RunID: "run000"},
	}
	mark := func(s schema.QuarantineState) func(context.Context, []string) ([]*schema.QuarantinedItem, error) {
		return func(_ context.Context, addresses []string) ([]*schema.QuarantinedItem, error) {
			var out []*schema.QuarantinedItem
			for _, a := range addresses {
				i := slices.IndexFunc(waiting, func(q *schema.QuarantinedItem) bool { return q.Address == a })
				if i < 0 {
					return nil, fmt.Errorf("%s is not in quarantine: %w", a, graph.ErrNotFound)
				}
				q := *waiting[i]
				q.State = s
				out = append(out, &q)
			}
			return out, nil
		}
	}
	return &server.Ingests{
		Runs: func(_ context.Context, q server.RunQuery, after string, limit int) ([]*schema.IngestRun, error) {
			var out []*schema.IngestRun
			for _, r := range all {
				if r.ID > after && len(out) < limit && (q.Sources == nil || slices.Contains(q.Sources, r.Source)) && (q.States == nil || slices.Contains(q.States, r.State)) {
					copied := *r
					out = append(out, &copied)
				}
			}
			return out, nil
		},
		Run: func(_ context.Context, id string) (*schema.IngestRun, error) {
			for _, r := range all {
				if r.ID == id {
					copied := *r
					return &copied, nil
				}
			}
			return nil, fmt.Errorf("there is no run %s: %w", id, graph.ErrNotFound)
		},
		Items: func(_ context.Context, run string, from, limit int) ([]*schema.IngestItem, error) {
			var out []*schema.IngestItem
			for i := from; i < min(items, from+limit); i++ {
				x := &schema.IngestItem{Name: fmt.Sprintf("%s/%d", run, i), Address: "x", Outcome: schema.IngestOutcomeAdded, At: runStart, SpeechID: speech}
				if i%3 == 0 {
					x.Outcome, x.Code, x.Message, x.SpeechID = schema.IngestOutcomeFailed, &code, "is empty", ""
				}
				out = append(out, x)
			}
			return out, nil
		},
		Quarantine: func(context.Context) ([]*schema.QuarantinedItem, error) { return waiting, nil },
		Sources: func(context.Context) ([]*schema.IngestSource, error) {
			return []*schema.IngestSource{{Condition: schema.SourceConditionNew}, {Name: "a", Condition: schema.SourceConditionFailing, Failures: 3, QuarantinedCount: 1}}, nil
		},
		Retry: mark(schema.QuarantineStateRetry), Discard: mark(schema.QuarantineStateDiscarded),
	}
}

func withIngests(i *server.Ingests) func(*server.Config) {
	return func(c *server.Config) { c.Ingests = i }
}

// TestIngests: runs, items, quarantine and sources are told as the journal has them.
func TestIngests(t *testing.T) {
	t.Parallel()
	store := filled(t, openSQLite)
	speech := idsByName(t)["city23"]
	s := newServer(t, store, withIngests(ingests(5, 7, speech)))
	for query, want := range map[string]string{
		`{ ingestRuns(first: 2) { nodes { id source state } pageInfo { hasNextPage hasPreviousPage } } }`: `{"ingestRuns":{"nodes":[{"id":"run000","source":"a","state":"DONE"},{"id":"run001","source":null,"state":"FAILED"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}`,
		`{ ingestRuns(last: 1, states: [FAILED]) { nodes { id } totalCount } }`:                           `{"ingestRuns":{"nodes":[{"id":"run003"}],"totalCount":2}}`,
		`{ ingestRuns(first: 5, sources: [""]) { nodes { id } } }`:                                        `{"ingestRuns":{"nodes":[{"id":"run001"},{"id":"run003"}]}}`,
		`{ ingestRun(id: "run004") { total items(first: 2) { nodes { name speechId speech { id } } totalCount pageInfo { hasNextPage } } } }`: fmt.Sprintf(
			`{"ingestRun":{"total":8,"items":{"nodes":[{"name":"run004/0","speechId":null,"speech":null},{"name":"run004/1","speechId":%[1]q,"speech":{"id":%[1]q}}],"totalCount":7,"pageInfo":{"hasNextPage":true}}}}`, speech),
		`{ ingestRun(id: "run004") { items(last: 2) { nodes { name } pageInfo { hasPreviousPage } } } }`:                    `{"ingestRun":{"items":{"nodes":[{"name":"run004/5"},{"name":"run004/6"}],"pageInfo":{"hasPreviousPage":true}}}}`,
		`{ ingestRun(id: "run004") { items(first: 2, outcomes: [FAILED], codes: [EMPTY]) { nodes { name } totalCount } } }`: `{"ingestRun":{"items":{"nodes":[{"name":"run004/0"},{"name":"run004/3"}],"totalCount":3}}}`,
		`{ quarantine(first: 5) { nodes { address source code tries } totalCount } }`:                                       `{"quarantine":{"nodes":[{"address":"file:///a","source":"a","code":"EMPTY","tries":2},{"address":"file:///b","source":null,"code":"OTHER","tries":1}],"totalCount":2}}`,
		`{ quarantine(first: 5, sources: ["a"], codes: [OTHER]) { totalCount } }`:                                           `{"quarantine":{"totalCount":0}}`,
		`{ quarantine(first: 5, states: [DISCARDED]) { nodes { name } } }`:                                                  `{"quarantine":{"nodes":[{"name":"b"}]}}`,
		`{ sources(first: 5) { nodes { name condition failures quarantinedCount } } }`:                                      `{"sources":{"nodes":[{"name":null,"condition":"NEW","failures":0,"quarantinedCount":0},{"name":"a","condition":"FAILING","failures":3,"quarantinedCount":1}]}}`,
		`mutation { retryQuarantined(input: {addresses: ["file:///a", "file:///a"]}) { items { address state } } }`:         `{"retryQuarantined":{"items":[{"address":"file:///a","state":"RETRY"}]}}`,
		`mutation { discardQuarantined(input: {addresses: ["file:///a"]}) { items { state } } }`:                            `{"discardQuarantined":{"items":[{"state":"DISCARDED"}]}}`,
	} {
		a := post(t, s, query, nil)
		if diff := cmp.Diff(want, string(a.Data)); diff != "" || len(a.Errors) > 0 {
			t.Errorf("%s (-want +got), %v:\n%s", query, a.Errors, diff)
		}
	}
	many := strings.Repeat(`"x",`, 101)
	for query, want := range map[string]string{
		`{ ingestRun(id: "none") { id } }`:                                                       "NOT_FOUND",
		`mutation { retryQuarantined(input: {addresses: ["none"]}) { items { name } } }`:         "NOT_FOUND",
		`mutation { retryQuarantined(input: {addresses: []}) { items { name } } }`:               "BAD_USER_INPUT",
		`mutation { discardQuarantined(input: {addresses: [` + many + `]}) { items { name } } }`: "BAD_USER_INPUT",
		`{ ingestRuns(first: 1, after: "x") { nodes { id } } }`:                                  "INVALID_CURSOR",
	} {
		if a := post(t, s, query, nil); len(a.Errors) != 1 || a.Errors[0].code() != want {
			t.Errorf("%s: %v, want %s", query, a.Errors, want)
		}
	}
	none := newServer(t, store)
	for _, query := range []string{`{ ingestRuns(first: 1) { nodes { id } } }`, `{ sources(first: 1) { nodes { name } } }`, `{ quarantine(first: 1) { nodes { name } } }`} {
		if a := post(t, none, query, nil); len(a.Errors) != 1 || a.Errors[0].code() != "UNAVAILABLE" {
			t.Errorf("without a journal %s: %v", query, a.Errors)
		}
	}
}

// TestIngestPages: pages in both directions put together give the whole list.
func TestIngestPages(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite), withIngests(ingests(7, 11, "")))
	for _, list := range []struct{ open, shut string }{
		{"ingestRuns(%s)", ""}, {`ingestRun(id: "run002") { items(%s)`, " }"}, {`ingestRun(id: "run002") { items(outcomes: [ADDED], %s)`, " }"},
	} {
		read := func(arguments string) (ids []string, start, end string, next, previous bool) {
			t.Helper()
			a := post(t, s, "{ "+fmt.Sprintf(list.open, arguments)+" { edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }"+list.shut+" }", nil)
			if len(a.Errors) > 0 {
				t.Fatal(a.Errors)
			}
			type page struct {
				Edges    []struct{ Cursor string }
				PageInfo struct {
					StartCursor, EndCursor       string
					HasNextPage, HasPreviousPage bool
				}
			}
			var data struct {
				IngestRuns page
				IngestRun  struct{ Items page }
			}
			if err := json.Unmarshal(a.Data, &data); err != nil {
				t.Fatal(err)
			}
			p := data.IngestRuns
			if list.shut != "" {
				p = data.IngestRun.Items
			}
			for _, e := range p.Edges {
				ids = append(ids, e.Cursor)
			}
			return ids, p.PageInfo.StartCursor, p.PageInfo.EndCursor, p.PageInfo.HasNextPage, p.PageInfo.HasPreviousPage
		}
		whole, _, _, _, _ := read("first: 100")
		var forwards, backwards []string
		for after := ""; ; {
			ids, _, end, next, _ := read("first: 3" + after)
			forwards = append(forwards, ids...)
			if !next {
				break
			}
			after = fmt.Sprintf(", after: %q", end)
		}
		for before := ""; ; {
			ids, start, _, _, previous := read("last: 3" + before)
			backwards = append(ids, backwards...)
			if !previous {
				break
			}
			before = fmt.Sprintf(", before: %q", start)
		}
		if len(whole) < 7 || !slices.Equal(forwards, whole) || !slices.Equal(backwards, whole) {
			t.Errorf("%s: %d items, forwards %d, backwards %d", list.open, len(whole), len(forwards), len(backwards))
		}
	}
}
