package sqlite

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// statements finds the SQL that stands in constants of the package.
func statements(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			for i, v := range spec.Values {
				if _, made := v.(*ast.CallExpr); !made && strings.HasPrefix(spec.Names[i].Name, "sql") {
					found[spec.Names[i].Name] = text(t, v)
				}
			}
			return true
		})
	}
	return found
}

// text is the value of a string constant.
func text(t *testing.T, e ast.Expr) string {
	t.Helper()
	switch x := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(x.Value)
		if err != nil {
			t.Fatal(err)
		}
		return s
	case *ast.BinaryExpr:
		return text(t, x.X) + text(t, x.Y)
	case *ast.Ident:
		if x.Name == "relationColumns" {
			return relationColumns
		}
	}
	t.Fatalf("a statement is put together from %T", e)
	return ""
}

// Every constant statement fits the tables that the migrations make.
func TestStatements(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	all := statements(t)
	all["sqlAddNode"], all["sqlSetNode"] = sqlAddNode, sqlSetNode
	all["sqlNamed"] += "TRUE) " + all["sqlNamedPage"]
	delete(all, "sqlNamedPage")
	for _, i := range []index{nameWords, sentenceWords, directiveWords} {
		all[fmt.Sprint("put ", i)], all[fmt.Sprint("drop ", i)] = i.statements()
	}
	if len(all) < 40 {
		t.Errorf("%d statements were found", len(all))
	}
	for name, query := range all {
		err := s.writer.use(t.Context(), func(c *conn) error {
			stmt, err := c.PrepareContext(t.Context(), query)
			if err == nil {
				err = stmt.Close()
			}
			return err
		})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// plans runs do and then explains every statement that readers ran for it.
func plans(t *testing.T, s *Store, do func()) map[string][]string {
	t.Helper()
	each := func(visit func(*conn)) {
		for range cap(s.readers.idle) {
			c := <-s.readers.idle
			if c != nil {
				visit(c)
			}
			s.readers.idle <- c
		}
	}
	each(func(c *conn) { clear(c.stmts) })
	do()
	out := map[string][]string{}
	each(func(c *conn) {
		for query := range c.stmts {
			if query == "BEGIN" || query == "COMMIT" {
				continue
			}
			rows, err := c.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+query, slices.Repeat([]any{1}, strings.Count(query, "?"))...)
			if err != nil {
				t.Fatalf("%s: %v", query, err)
			}
			for rows.Next() {
				var id, parent, unused int
				var detail string
				if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
					t.Fatal(err)
				}
				out[query] = append(out[query], detail)
			}
			rows.Close()
		}
	})
	if len(out) == 0 {
		t.Fatal("no statement was run")
	}
	return out
}

// TestPlans: the reads that must not depend on the size of the graph look
// through no table and sort no more than nodes of one day.
func TestPlans(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	facts := graphtest.Fixture()
	if _, err := s.Put(t.Context(), facts...); err != nil {
		t.Fatal(err)
	}
	is := func(f graph.Field, v string) graph.Filter { return graph.Where(f, graph.EQ, graph.Text(v)) }
	latest := []graph.Order{{Field: graph.FieldDate, Desc: true}}
	earliest := []graph.Order{{Field: graph.FieldDate}}
	body := facts[2].Entities[0].ID
	pinned := is(graph.FieldID, string(body))
	addressed := graph.Filter{Has: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Where: &pinned}}
	words := graph.Where(graph.FieldText, graph.CONTAINS, graph.Text("x"))
	directives, speeches := is(graph.FieldKind, "DIRECTIVE"), is(graph.FieldKind, "SPEECH")
	after := func(keys ...graph.Value) *graph.Cursor {
		return &graph.Cursor{ID: string(facts[2].Directives[0].ID), Keys: keys}
	}
	day := graph.Text("2023-03-01")
	nodes := func(q graph.NodeQuery) func() {
		return func() {
			q.Limit = 5
			if _, err := s.Nodes(t.Context(), q); err != nil {
				t.Error(err)
			}
		}
	}
	relations := func(q graph.RelationQuery) func() {
		return func() {
			q.Of, q.Limit, q.Evidence, q.Far = []graph.ID{body, facts[2].Speech.ID}, 5, 2, true
			if _, err := s.Relations(t.Context(), q); err != nil {
				t.Error(err)
			}
			q.Of = q.Of[:1]
			if key := (graph.Key{Verb: graph.VerbMentions, From: facts[2].Speech.ID, To: body}); !q.Latest {
				q.After = &graph.Cursor{ID: key.String()}
			} else {
				q.After = &graph.Cursor{ID: key.String(), Keys: []graph.Value{day}}
			}
			if _, err := s.Relations(t.Context(), q); err != nil {
				t.Error(err)
			}
		}
	}
	search := func(in graph.SearchIn) func() {
		return func() {
			if _, err := s.Search(t.Context(), graph.SearchQuery{Text: "x", In: in, Limit: 5}); err != nil {
				t.Error(err)
			}
		}
	}
	for name, c := range map[string]struct {
		run func()
		// sorts is how often rows may be sorted.
		sorts int
	}{
		"nodes by id":           {nodes(graph.NodeQuery{IDs: []graph.ID{body}, Text: true, Claims: true}), 0},
		"all nodes":             {nodes(graph.NodeQuery{}), 0},
		"all nodes after":       {nodes(graph.NodeQuery{After: after()}), 0},
		"kind by id":            {nodes(graph.NodeQuery{Where: directives}), 0},
		"kind by id, after":     {nodes(graph.NodeQuery{Where: directives, After: after()}), 0},
		"kind by id, last":      {nodes(graph.NodeQuery{Where: directives, Backward: true}), 0},
		"latest":                {nodes(graph.NodeQuery{Where: speeches, Order: latest}), 0},
		"latest, after":         {nodes(graph.NodeQuery{Where: speeches, Order: latest, After: after(day)}), 0},
		"latest, after none":    {nodes(graph.NodeQuery{Where: speeches, Order: latest, After: after(graph.Null)}), 0},
		"latest, last page":     {nodes(graph.NodeQuery{Where: speeches, Order: latest, Backward: true}), 0},
		"latest, before":        {nodes(graph.NodeQuery{Where: speeches, Order: latest, Backward: true, Before: after(day)}), 0},
		"earliest":              {nodes(graph.NodeQuery{Where: speeches, Order: earliest}), 0},
		"earliest, after":       {nodes(graph.NodeQuery{Where: speeches, Order: earliest, After: after(day)}), 0},
		"most mentioned":        {nodes(graph.NodeQuery{Where: is(graph.FieldKind, "BODY"), Order: []graph.Order{{Field: graph.FieldMentions, Desc: true}}}), 0},
		"by name":               {nodes(graph.NodeQuery{Where: is(graph.FieldKind, "BODY"), Order: []graph.Order{{Field: graph.FieldName}}}), 0},
		"by due":                {nodes(graph.NodeQuery{Where: graph.All(directives, graph.Where(graph.FieldDue, graph.GTE, day)), Order: []graph.Order{{Field: graph.FieldDue}}}), 0},
		"sentences of a speech": {nodes(graph.NodeQuery{Where: graph.All(is(graph.FieldKind, "SENTENCE"), is(graph.FieldSpeech, string(facts[2].Speech.ID))), Order: []graph.Order{{Field: graph.FieldOrdinal}}}), 0},
		"a body's directives":   {nodes(graph.NodeQuery{Where: graph.All(directives, addressed), Order: latest}), 0},
		"its next page":         {nodes(graph.NodeQuery{Where: graph.All(directives, addressed), Order: latest, After: after(day)}), 0},
		"its last page":         {nodes(graph.NodeQuery{Where: graph.All(directives, addressed), Order: latest, Backward: true}), 0},
		"by id":                 {nodes(graph.NodeQuery{Where: graph.All(directives, addressed)}), 0},
		"in years, with a text": {nodes(graph.NodeQuery{Where: graph.All(directives, addressed, is(graph.FieldDate, "2020/2024"), words), Order: latest, Count: true}), 0},
		"relations":             {relations(graph.RelationQuery{Direction: graph.Both}), 0},
		"relations of verbs":    {relations(graph.RelationQuery{Direction: graph.Both, Verbs: []graph.Verb{graph.VerbMentions, graph.VerbAddressedTo}}), 0},
		"latest relations":      {relations(graph.RelationQuery{Direction: graph.Both, Latest: true}), 0},
		"relations from behind": {relations(graph.RelationQuery{Direction: graph.Both, Latest: true, Backward: true}), 0},
		"search sentences":      {search(graph.InSentences), 0},
		"search names":          {search(graph.InNames), 2},
	} {
		t.Run(name, func(t *testing.T) {
			for query, plan := range plans(t, s, c.run) {
				sorts := 0
				for _, line := range plan {
					whole := strings.HasPrefix(line, "SCAN ") && !strings.Contains(line, "VIRTUAL TABLE") && !strings.Contains(line, "CONSTANT ROW")
					mine := strings.HasPrefix(line, "SCAN x") && name == "all nodes" || strings.Contains(line, "USING INDEX") || strings.Contains(line, "USING COVERING INDEX")
					for _, made := range []string{"SCAN hit", "SCAN best", "SCAN found", "SCAN (subquery"} { // of hits
						mine = mine || strings.HasPrefix(line, made) && strings.HasPrefix(name, "search")
					}
					if whole && !mine {
						t.Errorf("%s\nlooks through a table: %s", query, strings.Join(plan, "\n  "))
					}
					// Sorting by the last term alone sorts the nodes of one day.
					if strings.Contains(line, "USE TEMP B-TREE") && !strings.Contains(line, "LAST TERM OF ORDER BY") {
						sorts++
					}
				}
				if strings.Contains(query, "FROM support") || strings.Contains(query, "count(DISTINCT") {
					sorts-- // of the evidence that was asked for; of what is counted
				}
				if sorts > c.sorts {
					t.Errorf("%s\nsorts: %s", query, strings.Join(plan, "\n  "))
				}
			}
		})
	}
}

// TestWordingPlans: what stands elsewhere is found by the index of wordings, in
// whatever order it is asked for, and counted without a look at the nodes.
func TestWordingPlans(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	if _, err := s.Put(t.Context(), graphtest.Fixture()...); err != nil {
		t.Fatal(err)
	}
	directives := graph.Where(graph.FieldKind, graph.EQ, graph.Text("DIRECTIVE"))
	concrete := graph.Where(graph.FieldSubstance, graph.EQ, graph.Text("CONCRETE"))
	period := graph.Where(graph.FieldDate, graph.EQ, graph.Text("2023"))
	given := func(n int) graph.Filter {
		values := make([]graph.Value, n)
		for i := range values {
			values[i] = graph.Text(fmt.Sprintf("%016d", i))
		}
		return graph.Where(graph.FieldWording, graph.IN, values...)
	}
	latest := []graph.Order{{Field: graph.FieldDate, Desc: true}}
	wording, speech := graph.Group{Field: graph.FieldWording}, graph.Group{Field: graph.FieldSpeech}
	const found, counted = "INDEX node_wording (kind=? AND wording=?)", "COVERING INDEX node_wording (kind=?"
	list := func(order []graph.Order, where ...graph.Filter) func() error {
		return func() error {
			_, err := s.Nodes(t.Context(), graph.NodeQuery{Where: graph.All(where...), Order: order, Limit: 5})
			return err
		}
	}
	count := func(by []graph.Group, where ...graph.Filter) func() error {
		return func() error {
			_, err := s.Count(t.Context(), graph.CountQuery{Where: graph.All(where...), By: by, Limit: 5})
			return err
		}
	}
	for name, c := range map[string]struct {
		run  func() error
		uses string
	}{
		"one":                      {list(nil, given(1)), found},
		"one of a kind":            {list(nil, directives, given(1)), found},
		"one, latest":              {list(latest, directives, given(1)), found},
		"some, latest":             {list(latest, directives, given(100)), found},
		"many, latest":             {list(latest, directives, given(2000)), found},
		"many of a period":         {list(latest, directives, given(2000), period), found},
		"many counted":             {count([]graph.Group{wording}, given(2000)), found},
		"many by speech":           {count([]graph.Group{wording, speech}, directives, given(2000)), found},
		"all":                      {count([]graph.Group{wording}, directives), counted},
		"all by speech":            {count([]graph.Group{wording, speech}, directives), counted},
		"all concrete of a period": {count([]graph.Group{wording}, directives, concrete, period), counted},
	} {
		t.Run(name, func(t *testing.T) {
			for query, plan := range plans(t, s, func() {
				if err := c.run(); err != nil {
					t.Error(err)
				}
			}) {
				if strings.Contains(query, "FROM node x") && !strings.Contains(strings.Join(plan, "\n"), c.uses) {
					t.Errorf("%s\ndoes not use %s: %s", query, c.uses, strings.Join(plan, "\n  "))
				}
			}
		})
	}
}
