package server_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"mailuo/analysis"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
	"mailuo/server"
)

// TestSavedQueries: a saved query finds what comes in after it, tells it by GraphQL and
// by a feed, and is gone when it is deleted.
func TestSavedQueries(t *testing.T) {
	t.Parallel()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	var log bytes.Buffer
	s := newServer(t, store, func(c *server.Config) {
		c.Records, c.Logger = store.Records(), slog.New(slog.NewTextHandler(&log, nil))
	})
	a := post(t, s, `mutation($d: NewDirectiveInput) { saveQuery(input: {name: " 督办 <b>&", newDirective: $d, webhook: "https://example.org/x"}) { query { id feed kind asked webhook sequence hits(first: 1) { totalCount } } } }`,
		map[string]any{"d": map[string]any{"principles": true, "addressee": map[string]any{"where": map[string]any{"name": map[string]any{"contains": "局"}}}}})
	var saved struct {
		SaveQuery struct {
			Query struct{ ID, Feed, Kind, Asked, Webhook string }
		}
	}
	if err := json.Unmarshal(a.Data, &saved); err != nil || len(a.Errors) > 0 {
		t.Fatal(err, a.Errors)
	}
	q := saved.SaveQuery.Query
	if len(q.ID) < 26 || q.Feed != "/feeds/"+q.ID+".atom" || q.Kind != "NEW_DIRECTIVE" || !strings.Contains(q.Asked, `"contains":"局"`) {
		t.Errorf("saved %+v", q)
	}
	if _, err := store.Put(t.Context(), facts(t)...); err != nil {
		t.Fatal(err)
	}
	kept, err := analysis.FindSaved(t.Context(), store.Records(), q.ID)
	if err == nil {
		err = analysis.Ask(t.Context(), store, store.Records(), kept, time.Now(), func(analysis.Saved, []analysis.Hit) error { return nil })
	}
	if err != nil {
		t.Fatal(err)
	}
	want := post(t, s, `{ ledger(principles: true, addressee: {where: {name: {contains: "局"}}}) { rows(first: 100) { totalCount nodes { directive { id } } } } }`, nil)
	got := post(t, s, `{ savedQueries(first: 5) { nodes { name hits(first: 100) { totalCount nodes { nodeId text title at speech { id } speechId } } } } }`, nil)
	var ledger struct {
		Ledger struct{ Rows struct{ TotalCount int } }
	}
	var hits struct {
		SavedQueries struct {
			Nodes []struct {
				Name string
				Hits struct {
					TotalCount int
					Nodes      []struct {
						NodeID, Text, SpeechID string
						Speech                 struct{ ID string }
					}
				}
			}
		}
	}
	if json.Unmarshal(want.Data, &ledger) != nil || json.Unmarshal(got.Data, &hits) != nil || len(want.Errors)+len(got.Errors) > 0 {
		t.Fatal(want.Errors, got.Errors)
	}
	one := hits.SavedQueries.Nodes[0]
	if n := ledger.Ledger.Rows.TotalCount; n == 0 || one.Hits.TotalCount != n || one.Name != "督办 <b>&" {
		t.Errorf("%q found %d, the ledger has %d", one.Name, one.Hits.TotalCount, n)
	}
	for _, h := range one.Hits.Nodes {
		if h.Text == "" || h.Speech.ID != h.SpeechID {
			t.Errorf("%+v", h)
		}
	}
	w := get(s, q.Feed)
	var feed struct {
		Title   string `xml:"title"`
		Entries []struct {
			ID, Title, Content string
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(w.Body.Bytes(), &feed); err != nil || w.Code != 200 || feed.Title != one.Name || len(feed.Entries) != one.Hits.TotalCount {
		t.Errorf("feed: %d %v %+v", w.Code, err, feed)
	}
	if again := get(s, q.Feed, "If-None-Match", w.Header().Get("ETag")); again.Code != 304 || again.Body.Len() > 0 {
		t.Errorf("again: %d", again.Code)
	}
	if strings.Contains(log.String(), q.ID) || strings.Contains(w.Body.String(), q.ID) {
		t.Error("the log or the feed tells the address")
	}
	for _, path := range []string{"/feeds/none.atom", "/feeds/" + q.ID, "/feeds/.atom", "/feeds/%2e%2e.atom"} {
		if w := get(s, path); w.Code != 404 {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	a = post(t, s, fmt.Sprintf(`mutation { deleteQuery(input: {id: %q}) { name } }`, q.ID), nil)
	if w := get(s, q.Feed); len(a.Errors) > 0 || w.Code != 404 {
		t.Errorf("deleted: %v, feed %d", a.Errors, w.Code)
	}
	for input, code := range map[string]string{
		`{name: "x"}`: "BAD_USER_INPUT", `{name: " ", newDirective: {}}`: "BAD_USER_INPUT", `{name: "x", newDirective: {}, webhook: "ftp://x"}`: "BAD_USER_INPUT",
		`{name: "x", newDirective: {}, webhook: "http://u:p@x/"}`:                "BAD_USER_INPUT",
		`{name: "x", newDirective: {addressee: {id: "x"}}}`:                      "BAD_USER_INPUT",
		`{name: "x", levelReached: {entity: "x", levels: [CITY]}}`:               "BAD_USER_INPUT",
		`{name: "x", levelReached: {entity: "formulation_aaaa", levels: []}}`:    "BAD_USER_INPUT",
		`{name: "x", newDirective: {}, levelReached: {entity: "x", levels: []}}`: "BAD_USER_INPUT",
	} {
		if a := post(t, s, `mutation { saveQuery(input: `+input+`) { query { id } } }`, nil); len(a.Errors) != 1 || a.Errors[0].code() != code {
			t.Errorf("%s: %v", input, a.Errors)
		}
	}
}
