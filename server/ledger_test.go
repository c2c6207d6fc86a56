package server_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"mailuo/access"
	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/server"
	"mailuo/sheet"
)

// TestLedgerQuery: rows, groups and whom the addressee means, in one query.
func TestLedgerQuery(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s := newServer(t, filled(t, open))
		var got struct {
			Ledger struct {
				Addressees []struct{ Name string }
				Rows       struct {
					TotalCount int
					Nodes      []struct {
						Number, Due, Citation string
						Addressees            []struct {
							Role     graph.Role
							Other    struct{ Name string }
							Evidence []struct{ Quote, Citation string }
						}
						Lead  []struct{ Role graph.Role }
						Parts []struct {
							Number string
							Items  []struct{ Deadline struct{ Text string } }
							Note   *struct{ Progress string }
						}
						Speech    struct{ Title string }
						Directive struct{ Citation string }
					}
				}
				Groups []struct {
					Count int
					Keys  []struct {
						By     analysis.LedgerGroup
						Role   graph.Role
						Entity *struct{ Name string }
					}
				}
			}
		}
		ask(t, s, `{ ledger(addressee: {where: {name: {eq: "𠮷光专班"}}}) {
			addressees { ... on Body { name } }
			rows(first: 5) { totalCount nodes { number due citation
				addressees { role other { ... on Body { name } } evidence(first: 2) { quote citation } } lead: addressees(role: [COOPERATE]) { role }
				parts { number items { deadline { text } } note { progress } } speech { title } directive { citation } } }
			groups(by: [ROLE, ADDRESSEE]) { count keys { by role entity { ... on Body { name } } } } } }`, nil, &got)
		l := got.Ledger
		if len(l.Addressees) != 1 || l.Rows.TotalCount != 1 || len(l.Rows.Nodes) != 1 {
			t.Fatalf("%+v", l)
		}
		r := l.Rows.Nodes[0]
		const want = "“𪚥‘𠮷光’行动要在2025年底前完成八个项目，𠮷光专班牵头。”（周某：《在全区“𠮷光”行动推进会上的讲话》，2024年5月，“一、🎯目标”部分，第3段）"
		if r.Citation != want || r.Directive.Citation != want {
			t.Errorf("citation %s\nof the directive %s\nwant %s", r.Citation, r.Directive.Citation, want)
		}
		if n := string(analysis.RowNumber(idsByName(t)["astral.d1"])); r.Number != n || len(r.Parts) != 1 || r.Parts[0].Number != n || r.Parts[0].Note != nil {
			t.Errorf("number %s, parts %+v", r.Number, r.Parts)
		}
		if r.Due != "2025-12" || r.Parts[0].Items[0].Deadline.Text != "2025年底前" || len(r.Lead) != 0 || r.Speech.Title == "" {
			t.Errorf("%+v", r)
		}
		if len(r.Addressees) != 1 || r.Addressees[0].Other.Name != "𠮷光专班" || !strings.HasPrefix(r.Addressees[0].Evidence[0].Citation, "“𠮷光专班”（周某：") {
			t.Errorf("%+v", r.Addressees)
		}
		if len(l.Groups) != 1 || l.Groups[0].Keys[0].Role != graph.RoleLead || l.Groups[0].Keys[1].Entity.Name != "𠮷光专班" || l.Groups[0].Count != 1 {
			t.Errorf("%+v", l.Groups)
		}
	})
}

// TestLedgerBadInput: what is wrong is said before anything is read, or in its field.
func TestLedgerBadInput(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	ids := idsByName(t)
	for query, want := range map[string]string{
		`{ ledger(addressee: {}) {rows(first: 1) {totalCount}} }`:                                                                     "addressee needs id, where or role",
		fmt.Sprintf(`{ ledger(addressee: {id: %q, where: {masked: {eq: true}}}) {rows(first: 1) {totalCount}} }`, ids["astral.team"]): "not both",
		fmt.Sprintf(`{ ledger(addressee: {id: %q}) {rows(first: 1) {totalCount}} }`, ids["astral"]):                                   "is not the ID of a body or group",
		fmt.Sprintf(`{ ledger(addressee: {id: %q}) {rows(first: 1) {totalCount}} }`, graph.NewID(graph.KindBody, "x")):                "there is nothing with the ID",
		`{ ledger {groups(by: []) {count}} }`:                                                                                         "one or two different",
		`{ ledger {groups(by: [ROLE, ROLE]) {count}} }`:                                                                               "one or two different",
		`{ ledger {groups(by: [ROLE, YEAR, LEVEL]) {count}} }`:                                                                        "one or two different",
		`{ ledger {groups(by: [ROLE], first: 101) {count}} }`:                                                                         "it must be 1 to 100",
		`{ ledger {rows {totalCount}} }`:                                                                                              "needs first or last",
		`{ ledgerRow(number: "7K2Q-M4RT-X9PX") {number} }`:                                                                            "a sign is mistyped",
		fmt.Sprintf(`{ ledgerRow(number: %q) {number} }`, analysis.RowNumber(graph.NewID(graph.KindDirective, "x"))):                  "no row of the ledger has the number",
		`{ ledger(where: {due: {eq: "2024-13"}}) {rows(first: 1) {totalCount}} }`:                                                     "date",
	} {
		if a := post(t, s, query, nil); len(a.Errors) != 1 || !strings.Contains(a.Errors[0].Message, want) {
			t.Errorf("%s: %+v, want %q", query, a.Errors, want)
		}
	}
	var got struct {
		Ledger struct{ Rows struct{ TotalCount int } }
	}
	ask(t, s, `{ ledger(where: {substance: {eq: PRINCIPLE}}) {rows(first: 1) {totalCount}} }`, nil, &got)
	if got.Ledger.Rows.TotalCount == 0 {
		t.Error("a filter that asks for principles finds none")
	}
}

// note asks for a note beside a row.
func note(number analysis.Number, version int, progress string) *http.Request {
	return asJSON(`mutation ($i: NoteLedgerRowInput!) { noteLedgerRow(input: $i) { note { progress status version } row { parts { note { progress } } } } }`,
		map[string]any{"i": map[string]any{"number": number, "version": version, "progress": progress}})
}

func TestNoteLedgerRow(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	if _, err := g.store.Put(t.Context(), facts(t)...); err != nil {
		t.Fatal(err)
	}
	n := analysis.RowNumber(idsByName(t)["astral.d1"])
	a := do(t, g, g.as(access.Curator, note(n, 0, "已完成三个")))
	if want := `{"noteLedgerRow":{"note":{"progress":"已完成三个","status":null,"version":1},"row":{"parts":[{"note":{"progress":"已完成三个"}}]}}}`; string(a.Data) != want {
		t.Errorf("%s %+v", a.Data, a.Errors)
	}
	for name, c := range map[string]struct {
		r    *http.Request
		code string
	}{
		"a reader":          {g.as(access.Reader, note(n, 1, "x")), "FORBIDDEN"},
		"nobody":            {note(n, 1, "x"), "UNAUTHENTICATED"},
		"an older version":  {g.as(access.Curator, note(n, 0, "x")), "CONFLICT"},
		"a later version":   {g.as(access.Curator, note(n, 2, "x")), "CONFLICT"},
		"a long text":       {g.as(access.Curator, note(n, 1, strings.Repeat("长", analysis.MaxNote+1))), "BAD_USER_INPUT"},
		"a mistyped number": {g.as(access.Curator, note(n[:13]+"U", 0, "x")), "BAD_USER_INPUT"},
		"another number":    {g.as(access.Curator, note(analysis.RowNumber(graph.NewID(graph.KindDirective, "x")), 0, "x")), "NOT_FOUND"},
	} {
		if a := do(t, g, c.r); len(a.Errors) != 1 || a.Errors[0].code() != c.code {
			t.Errorf("%s: %+v, want %s", name, a.Errors, c.code)
		}
	}
}

// sheetOf asks for a sheet.
func sheetOf(s http.Handler, format, variables string) *httptest.ResponseRecorder {
	path := "/ledger." + format
	if variables != "" {
		path += "?variables=" + url.QueryEscape(variables)
	}
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	s.ServeHTTP(w, r)
	return w
}

func TestSheets(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s := newServer(t, filled(t, open))
		var counted struct {
			Ledger struct{ Rows struct{ TotalCount int } }
		}
		ask(t, s, `{ ledger {rows(first: 1) {totalCount}} }`, nil, &counted)
		w := sheetOf(s, "csv", "")
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(w.Body.String(), "\ufeff"))).ReadAll()
		if err != nil || w.Code != http.StatusOK || len(rows) != counted.Ledger.Rows.TotalCount+1 {
			t.Fatalf("%d, %d lines for %d rows, %v", w.Code, len(rows), counted.Ledger.Rows.TotalCount, err)
		}
		if h := w.Header(); !strings.HasPrefix(h.Get("Content-Type"), "text/csv") || !strings.Contains(h.Get("Content-Disposition"), `attachment; filename="ledger.csv"`) {
			t.Errorf("%v", h)
		}
		form, err := sheet.LoadForm()
		if err != nil {
			t.Fatal(err)
		}
		variables := `{"addressee": {"where": {"name": {"eq": "𠮷光专班"}}}, "orderBy": [{"field": "ORDINAL"}]}`
		w = sheetOf(s, "xlsx", variables)
		table, err := form.ReadXLSX(bytes.NewReader(w.Body.Bytes()))
		if err != nil || len(table.Rows) != 2 || table.Rows[1][0] != string(analysis.RowNumber(idsByName(t)["astral.d1"])) {
			t.Errorf("%d %q, %v", w.Code, table.Rows, err)
		}
		// The order is the one that was asked for.
		w = sheetOf(s, "csv", `{"orderBy": [{"field": "DATE"}]}`)
		again, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(w.Body.String(), "\ufeff"))).ReadAll()
		if err != nil || len(again) != len(rows) || again[1][0] == rows[1][0] {
			t.Errorf("the order makes no difference: %v", err)
		}
	})
}

// TestSheetsRefused: what is wrong is said in plain text, and no file is sent.
func TestSheetsRefused(t *testing.T) {
	t.Parallel()
	store := filled(t, openSQLite)
	s := newServer(t, store)
	short := newServer(t, store, func(c *server.Config) { c.Limits.SheetRows = 1 })
	g := newGuarded(t)
	for _, c := range []struct {
		name      string
		to        http.Handler
		variables string
		status    int
		want      string
	}{
		{"no JSON", s, `{`, 400, "BAD_USER_INPUT: the parameter variables must be a JSON object"},
		{"no object", s, `[1]`, 400, "BAD_USER_INPUT: the parameter variables must be a JSON object"},
		{"another variable", s, `{"first": 1}`, 400, `BAD_USER_INPUT: variables has no "first"`},
		{"another field", s, `{"where": {"dat": 1}}`, 400, "GRAPHQL_VALIDATION_FAILED"},
		{"no date", s, `{"where": {"date": {"eq": "x"}}}`, 400, "BAD_USER_INPUT: where.date.eq"},
		{"nobody", s, `{"addressee": {}}`, 400, "BAD_USER_INPUT: addressee needs"},
		{"a filter too large", s, `{"where": {"place": {"in": [` + strings.Repeat(`"x",`, 300) + `"x"]}}}`, 400, "BAD_USER_INPUT"},
		{"too many rows", short, ``, 400, "BAD_USER_INPUT: the ledger has"},
		{"no token", g, ``, 401, "UNAUTHENTICATED"},
	} {
		for _, format := range []string{"csv", "xlsx"} {
			w := sheetOf(c.to, format, c.variables)
			if w.Code != c.status || !strings.Contains(w.Body.String(), c.want) || w.Header().Get("Content-Disposition") != "" {
				t.Errorf("%s as %s: %d %s, want %d %s", c.name, format, w.Code, w.Body, c.status, c.want)
			}
		}
	}
	for _, path := range []string{"/ledger.csv?where=1", "/ledger.csv?variables={}&variables={}", "/ledger.csv?%zz"} {
		r := httptest.NewRequest(http.MethodGet, "/ledger.csv", nil)
		_, r.URL.RawQuery, _ = strings.Cut(path, "?")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != http.StatusBadRequest {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/ledger.csv", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}

// TestSheetCut: a store that fails half way cuts the connection; what fails before the
// first line is an error page.
func TestSheetCut(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	if _, err := store.Put(t.Context(), many(600)...); err != nil {
		t.Fatal(err)
	}
	for but, cut := range map[int64]bool{1: false, 5: true} {
		s := newServer(t, &broken{Store: store, but: but, err: graph.ErrUnavailable})
		func() {
			defer func() {
				if p := recover(); (p == http.ErrAbortHandler) != cut {
					t.Errorf("after %d calls: recovered %v, want a cut: %v", but, p, cut)
				}
			}()
			w := sheetOf(s, "csv", "")
			if w.Code != http.StatusServiceUnavailable || !strings.HasPrefix(w.Body.String(), "UNAVAILABLE: ") {
				t.Errorf("after %d calls: %d %.100s", but, w.Code, w.Body)
			}
		}()
	}
}

// TestLedgerCalls: how many calls of the store a ledger makes follows from its query.
func TestLedgerCalls(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		store := open(t)
		if _, err := store.Put(t.Context(), many(120)...); err != nil {
			t.Fatal(err)
		}
		c := &counting{Store: store}
		s := newServer(t, c, func(c *server.Config) {
			c.Limits.Cost, c.Records = 1_000_000, store.(interface{ Records() graph.Records }).Records()
		})
		ask(t, s, seen, nil, new(json.RawMessage))
		const row = `number due addressees { role other { ... on Body { name } } evidence(first: 2) { quote } } basis { other { ... on Document { name } } } demandedBy { verb } byClass { by }`
		for _, q := range []struct {
			name, query string
			calls       int64
		}{
			{"rows", `{ ledger { rows(first: $N) { totalCount nodes { ` + row + ` } } } }`, 1},
			{"rows with speech and meeting", `{ ledger { rows(first: $N) { nodes { ` + row + ` speech { title meeting { name } } } } } }`, 3},
			{"rows with citations", `{ ledger { rows(first: $N) { nodes { citation } } } }`, 3},
			{"of a body and its classes", `{ ledger(addressee: {where: {name: {eq: "市教育局"}}}) { addressees { id } classes { by } rows(first: $N) { totalCount nodes { ` + row + ` } } } }`, 3},
			{"of a body alone", `{ ledger(addressee: {byClass: false, where: {name: {eq: "市教育局"}}}) { rows(first: $N) { nodes { number } } } }`, 1},
			{"counts", `{ ledger { groups(by: [YEAR]) { count } } }`, 1},
			{"counts with names", `{ ledger { groups(by: [ADDRESSEE, YEAR], first: $N) { count keys { period entity { ... on Body { name } } } } } }`, 2},
			{"counts by role", `{ ledger { groups(by: [ROLE]) { count } } }`, 3},
		} {
			for _, n := range []int{1, 100} {
				c.calls.Store(0)
				ask(t, s, strings.ReplaceAll(q.query, "$N", fmt.Sprint(n)), nil, new(json.RawMessage))
				if got := c.calls.Load(); got != q.calls {
					t.Errorf("%s: %d calls for %d, want %d", q.name, got, n, q.calls)
				}
			}
		}
	})
}
