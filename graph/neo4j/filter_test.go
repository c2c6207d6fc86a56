package neo4j

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"mailuo/graph"
)

// statementsOf writes every sort of statement that holds a value, with that value.
func statementsOf(value string) []string {
	s := &Store{options: graph.Options{}.WithDefaults()}
	text := graph.Text(value)
	filters := []graph.Filter{graph.Where(graph.FieldText, graph.CONTAINS, text), graph.Where(graph.FieldName, graph.IN, text, graph.Null, graph.Text("x"))}
	for i, op := range []graph.Op{graph.EQ, graph.LT, graph.LTE, graph.GT, graph.GTE, graph.PREFIX, graph.CONTAINS} {
		fields := []graph.Field{graph.FieldName, graph.FieldID, graph.FieldKind, graph.FieldSpeech, graph.FieldScope}
		filters = append(filters, graph.Where(fields[i%len(fields)], op, text))
	}
	for _, f := range slices.Clone(filters) {
		has := graph.Filter{Has: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Where: &f}}
		filters = append(filters, graph.Filter{Not: &f}, has, graph.Filter{Or: []graph.Filter{f, {Not: &has}}})
	}
	column := func(_ *cypher, v string) string { return v + ".id" }
	var out []statement
	for _, f := range filters {
		out = append(out, list{}.nodes(s, f, 3, column)...)
		c := s.cypher()
		q := graph.RelationQuery{Of: []graph.ID{graph.ID(value), graph.NewID(graph.KindDate)}, Direction: graph.In, Where: &f, Limit: 1, Evidence: 1, Count: true}
		q.With = []graph.RelationQuery{q}
		columns := c.edges(q, "n", kindsOf(q.Of)).columns()
		out = append(out, statement{join(c.each(q.Of), strings.Join(columns, "\n")), c.params})
	}
	body := graph.Where(graph.FieldKind, graph.EQ, graph.Text("BODY"))
	for _, backward := range []bool{false, true} {
		l := list{order: []graph.Order{{Field: graph.FieldName}, {Field: graph.FieldPlace, Desc: true}}, backward: backward}
		l.after = &graph.Cursor{Keys: []graph.Value{text, graph.Null}, ID: value}
		out = append(out, l.nodes(s, body, 3, column)...)
		l.before = &graph.Cursor{Keys: []graph.Value{text, text}, ID: value}
		out = append(out, l.nodes(s, body, 3, column)...)
	}
	out = append(out, s.groups(graph.CountQuery{Where: filters[0], By: []graph.Group{{Field: graph.FieldName}}, Limit: 1}))
	facets := []graph.Group{{Field: graph.FieldKind}, {Field: graph.FieldDate, Unit: graph.UnitYear}}
	for _, q := range []graph.SearchQuery{{Text: value, Limit: 1, Facets: facets}, {Text: value, Where: filters[1], Limit: 1, Facets: facets}} {
		for _, way := range []search{s.names(q), s.sentences(q)} {
			out = append(out, way.first)
			out = append(out, way.many()...)
			out = append(out, way.facets(1)...)
			out = append(out, way.facets(graph.MaxCount+1)...)
		}
	}
	c := s.cypher()
	out = append(out, listed(c, value))
	texts := make([]string, len(out))
	for i, st := range out {
		texts[i] = st.text
	}
	return texts
}

// shape is a text of the same length and sort as s that holds nothing of it.
func shape(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r >= 0xE000:
			return '（'
		case r == 0xD7FF:
			return r
		}
		return 'a'
	}, s)
}

// FuzzStatements: the text of a statement is the same whatever values it is for.
func FuzzStatements(f *testing.F) {
	for _, s := range []string{
		"", "a", "'", `"`, "`", `\`, "' OR 1=1 //", "}) DETACH DELETE n //", "$p0", "\u0000", "n`) RETURN 1 //", `" OR *`, "\\u0027", "（'", "\ud7ff（",
		"𠀀", "\xff'", "/* */", "\t", strings.Repeat("长", 70) + "'", "END", "NULL",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, value string) {
		if graph.Kind(value).Known() {
			return // a kind decides which nodes are looked at
		}
		got, want := statementsOf(value), statementsOf(shape(value))
		if !slices.Equal(got, want) {
			for i := range got {
				if got[i] != want[i] {
					t.Fatalf("for %q:\n%s\nfor %q:\n%s", value, got[i], shape(value), want[i])
				}
			}
			t.Fatalf("%d statements for %q, %d for %q", len(got), value, len(want), shape(value))
		}
	})
}

// TestNames: what goes into the text of statements is plain names.
func TestNames(t *testing.T) {
	plain := regexp.MustCompile(`^[A-Za-z_]+$`)
	var names []string
	for _, k := range graph.Kinds() {
		names = append(names, string(k), label(k), fulltext(k))
	}
	for _, f := range graph.Fields() {
		names = append(names, string(f), orderOf(string(f)))
	}
	for _, v := range graph.Verbs() {
		names = append(names, string(v))
	}
	for _, n := range names {
		if !plain.MatchString(n) {
			t.Errorf("%q is no plain name", n)
		}
	}
}

// TestHits: nothing in a full-text query means anything to its syntax, and a gram
// is never found within another.
func TestHits(t *testing.T) {
	plain := regexp.MustCompile(`^"[a-z0-9\x{4E00}-\x{9FFF} ]*"$`)
	for _, text := range []string{`" OR *`, `a~1 b^2`, `[a TO z]`, `\"`, "a/b", "中（文）", "A", "u0041", "\x00", "𠀀", "name end other"} {
		c := (&Store{options: graph.Options{}.WithDefaults()}).cypher()
		c.hits("n", "grams", "index", c.phrase(text), 0)
		for name, v := range c.params {
			if s := v.(string); s != "index" && !plain.MatchString(s) {
				t.Errorf("%q is asked for as %s = %s", text, name, s)
			}
		}
	}
	if s := (&Store{options: graph.Options{}.WithDefaults()}); strings.Contains(s.nameGrams([]string{"u"}, false), padded(graph.Grams("u0041"))) {
		t.Error("a gram is found within another")
	}
}

// TestWithin: the bound for an index follows from the comparison it stands beside.
func TestWithin(t *testing.T) {
	texts := []string{"", "a", "ab", "b", "a\ud7ff", "a（", "a（b", "（", "a𠀀", "b𠀀a", "a\U0010ffff", "\ud7ff（", "a\ud7ff（", "中", "中（国）"}
	for _, v := range texts {
		for _, atLeast := range []bool{true, false} {
			c := (&Store{options: graph.Options{}.WithDefaults()}).cypher()
			bound := c.within("p", graph.Text(v), atLeast)
			for _, p := range texts {
				if bound == "" || atLeast && p < v || !atLeast && p > v {
					continue
				}
				limit := c.params["p0"].(string)
				if odd(limit) || atLeast && p < limit || !atLeast && p > limit {
					t.Errorf("%q passes the comparison with %q (at least: %v) but not %s, %q", p, v, atLeast, bound, limit)
				}
			}
		}
	}
}

// TestCheckVersion: servers before 5.26 and others' are refused.
func TestCheckVersion(t *testing.T) {
	s := &Store{server: "host:1"}
	for agent, want := range map[string]bool{
		"Neo4j/5.26.0": true, "Neo4j/5.26.16": true, "Neo4j/5.27-aura": true, "Neo4j/2025.10.1": true, "Neo4j/6.0": true,
		"Neo4j/5.25.9": false, "Neo4j/4.4.40": false, "Neo4j/v5.11.0 compatible graph database server": false, "": false, "nginx": false,
	} {
		if err := s.checkVersion(agent); (err == nil) != want {
			t.Errorf("%s: %v", agent, err)
		}
	}
}
