package neo4j

import (
	"encoding/hex"
	"strings"

	"mailuo/graph"
)

// Neo4j sorts the texts that it stores by code point, and its indexes do. But it
// compares a stored text with a parameter by UTF-16 units, in which U+E000 to
// U+FFFF come after every later code point. So a property whose text holds one of
// U+E000 or later (full-width punctuation is among them) has a second one beside
// it: its UTF-8 in hexadecimal digits, which sort alike in either way.

// orderOf is the name of a property's second one.
func orderOf(p string) string { return p + "_order" }

// odd reports whether comparing s can depend on the way.
func odd(s string) bool { return oddFrom(s) >= 0 }

// oddFrom is where the first code point of U+E000 or later starts, or -1.
func oddFrom(s string) int { return strings.IndexFunc(s, func(r rune) bool { return r >= 0xE000 }) }

// compare writes a comparison of the property p with a value: <, <=, > or >=.
func (c *cypher) compare(p, op string, v graph.Value) string {
	plain := p + " " + op + " " + c.param(v.Any())
	if !odd(v.Text()) {
		return plain
	}
	order := orderOf(p)
	return "CASE WHEN " + order + " IS NULL THEN " + plain + " ELSE " + order + " " + op + " " + c.param(orderKey(v.Text())) + " END"
}

// within writes a bound on p that an index can start or end at, and that follows
// from p being at least v (or at most); "" where there is none to tell.
func (c *cypher) within(p string, v graph.Value, atLeast bool) string {
	op := " <= "
	if atLeast {
		op = " >= "
	}
	i := oddFrom(v.Text())
	if i < 0 {
		return p + op + c.param(v.Any())
	}
	head := []rune(v.Text()[:i]) // all before U+E000
	switch {
	case len(head) == 0:
		return ""
	case !atLeast: // anything that starts like v is less than this
		last := len(head) - 1
		head[last]++
		if head[last] == 0xD800 {
			return ""
		}
	}
	return p + op + c.param(string(head))
}

// orderKey is what a second property holds; nil where none is needed.
func orderKey(s string) any {
	if !odd(s) {
		return nil
	}
	return hex.EncodeToString([]byte(s))
}

// set sets a field and its second property.
func set(props map[string]any, f graph.Field, v graph.Value) {
	props[string(f)] = valid(v.Any())
	if f.Class() == graph.ClassText {
		props[orderOf(string(f))] = orderKey(v.Text())
	}
}
