package sqlite

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

// verbsOf lists the codes of the verbs that a node of a kind can have in a
// direction, of those asked for.
func verbsOf(k graph.Kind, out bool, asked []graph.Verb) []int64 {
	var codes []int64
	for _, v := range sides[out][k] {
		if len(asked) == 0 || slices.Contains(asked, v) {
			codes = append(codes, verbCodes[v])
		}
	}
	return codes
}

// sides gives, for either direction, the verbs of each kind.
var sides = map[bool]map[graph.Kind][]graph.Verb{true: sideOf(true), false: sideOf(false)}

func sideOf(out bool) map[graph.Kind][]graph.Verb {
	m := map[graph.Kind][]graph.Verb{}
	for _, v := range graph.Verbs() {
		ks := v.Ends().To
		if out {
			ks = v.Ends().From
		}
		for _, k := range ks {
			m[k] = append(m[k], v)
		}
	}
	return m
}

// bounds compares columns with values of a walk from the i-th on.
func bounds(by []string, sign string, i int) string {
	values := make([]string, len(by))
	for j := range by {
		values[j] = "a.value ->> " + strconv.Itoa(i+j)
	}
	return "(" + strings.Join(by, ", ") + ")" + sign + "(" + strings.Join(values, ", ") + ")"
}

// walk is a walk along an index of relations, as a list in JSON that the statement
// takes apart: which node of the query, its number, a verb; the place after which
// and the place before which the cursors want relations, each a day or verb, the
// far node and the role.
type walk [9]int64

func writeWalks(ws []walk) string {
	if len(ws) == 0 {
		return ""
	}
	var b []byte
	for i, w := range ws {
		b = append(b, "[,"[min(i, 1)])
		b = append(b, list64(w[:])...)
	}
	return string(append(b, ']'))
}

// longWalks lists a walk through all verbs for each node.
func longWalks(q graph.RelationQuery, of []int64, out bool) string {
	var ws []walk
	for i, n := range of {
		w := walk{int64(i), n, 0}
		for j, c := range []*graph.Cursor{q.After, q.Before} {
			if c != nil {
				at, role := cursorRow(q, of[0], c, out)
				copy(w[3+3*j:], []int64{at.verb, at.far, role})
			}
		}
		if len(sides[out][numberKind(n)]) > 0 {
			ws = append(ws, w)
		}
	}
	return writeWalks(ws)
}

// walks lists a walk for each node and verb.
func walks(q graph.RelationQuery, of []int64, out bool) string {
	var ws []walk
	for i, n := range of {
		for _, verb := range verbsOf(numberKind(n), out, q.Verbs) {
			w := walk{int64(i), n, verb}
			if bound(w[3:6], q, n, q.After, verb, out, false) && bound(w[6:9], q, n, q.Before, verb, out, true) {
				ws = append(ws, w)
			}
		}
	}
	return writeWalks(ws)
}

// Places before and behind all others with the same beginning.
const before, behind = -1, math.MaxInt64

// cursorRow is the relation of a cursor as the node n sees it, and the role that
// stands for its place among relations of a direction.
func cursorRow(q graph.RelationQuery, n int64, c *graph.Cursor, out bool) (at relationRow, role int64) {
	key, _ := graph.ParseKey(c.ID) // Lower has parsed it
	at = relationRow{verb: verbCodes[key.Verb], out: number(key.From) == n, far: number(key.From), role: roleCodes[key.Role]}
	if at.out {
		at.far = number(key.To)
	}
	if q.Latest {
		at.late = late(c.Keys[0].Text())
	}
	switch compareOut(out, at.out) {
	case 1:
		return at, before
	case -1:
		return at, behind
	}
	return at, at.role
}

// bound writes the place after which, or before which where upper is set, the
// relations of a verb and direction lie on the right side of a cursor; false
// where none do.
func bound(place []int64, q graph.RelationQuery, n int64, c *graph.Cursor, verb int64, out, upper bool) bool {
	if c == nil {
		return true // it is not looked at
	}
	at, role := cursorRow(q, n, c, out)
	rest := int64(before)
	switch side := cmp.Compare(verb, at.verb); {
	case side == 0:
		copy(place, []int64{at.late, at.far, role})
		return true
	case side < 0 && q.Latest, side < 0 && upper:
		rest = behind
	case side < 0, upper && !q.Latest:
		return false
	}
	copy(place, []int64{at.late, rest, rest})
	return true
}
