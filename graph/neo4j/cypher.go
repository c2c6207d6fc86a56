package neo4j

import (
	"strconv"
	"strings"

	"mailuo/graph"
)

// statement is a piece of Cypher and its parameters.
type statement struct {
	text   string
	params map[string]any
}

// cypher builds a statement. Its text is put together from the constants of this
// package and the names of kinds, verbs and fields, which are closed lists;
// every value is a parameter.
type cypher struct {
	fold   func(string) string
	params map[string]any
	vars   int
}

func (s *Store) cypher() *cypher {
	return &cypher{fold: s.options.Fold, params: map[string]any{}}
}

func (c *cypher) statement(clauses ...string) statement {
	return statement{join(clauses...), c.params}
}

// param makes v a parameter and returns how the text refers to it.
func (c *cypher) param(v any) string {
	name := "p" + strconv.Itoa(len(c.params))
	c.params[name] = valid(v)
	return "$" + name
}

// valid makes texts valid UTF-8, which the server insists on.
func valid(v any) any {
	switch x := v.(type) {
	case string:
		return strings.ToValidUTF8(x, "\uFFFD")
	case []any:
		out := make([]any, len(x))
		for i := range x {
			out[i] = valid(x[i])
		}
		return out
	}
	return v
}

// fresh returns a variable that the text does not use yet.
func (c *cypher) fresh() string {
	c.vars++
	return "v" + strconv.Itoa(c.vars)
}

// join puts clauses one after the other and leaves out what is empty.
func join(clauses ...string) string { return strings.Join(filled(clauses), "\n") }

// all is the condition that all of conds hold; empty ones hold.
func all(conds ...string) string { return strings.Join(filled(conds), " AND ") }

// where is the clause for conditions, none for none.
func where(conds ...string) string {
	if cond := all(conds...); cond != "" {
		return "WHERE " + cond
	}
	return ""
}

func filled(parts []string) []string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return out
}

// union binds v by every one of the branches.
func union(branches []string, v string) string {
	if len(branches) == 1 {
		return branches[0]
	}
	return "CALL {\n" + strings.Join(branches, "\nRETURN "+v+"\nUNION ALL\n") + "\nRETURN " + v + "\n}"
}

// label is the label of the nodes of a kind: Speech for SPEECH.
func label(k graph.Kind) string { return string(k[:1]) + strings.ToLower(string(k[1:])) }

// property is where a node keeps a field.
func property(v string, f graph.Field) string { return v + "." + string(f) }

// anyOf is a pattern of relationships of any of the verbs: [r:A|B].
func anyOf(r string, verbs []graph.Verb) string {
	names := make([]string, len(verbs))
	for i, v := range verbs {
		names[i] = string(v)
	}
	return "[" + r + ":" + strings.Join(names, "|") + "]"
}

// arrow is a pattern from one node to another along a relationship in a direction.
func arrow(from, rel, to string, d graph.Direction) string {
	if d == graph.In {
		return "(" + from + ")<-" + rel + "-(" + to + ")"
	}
	return "(" + from + ")-" + rel + "->(" + to + ")"
}
