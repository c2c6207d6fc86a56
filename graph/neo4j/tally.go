package neo4j

import (
	"fmt"
	"strings"
)

// tally is the relations of the node, counted by verb, direction and far kind: two
// lists, in which some counts may be 0.
func (e edges) tally(ways []way) (known, others string) {
	if e.q.Where != nil || e.q.Period != "" || len(e.q.Roles) > 0 {
		return "[]", e.counted(ways)
	}
	// A node knows how many relations of a verb it has. That is the tally where
	// the far end can be of one kind only; others are counted one by one.
	var counts []string
	var rest []way
	for _, w := range ways {
		other := way{direction: w.direction}
		for _, v := range w.verbs {
			if _, far := ends(v, w.direction); len(far) == 1 {
				counts = append(counts, fmt.Sprintf("['%s', '%s', '%s', COUNT { %s }]", v, w.direction, far[0], arrow(e.near, "[:"+string(v)+"]", "", w.direction)))
			} else {
				other.verbs = append(other.verbs, v)
			}
		}
		if len(other.verbs) > 0 {
			rest = append(rest, other)
		}
	}
	known = "[" + strings.Join(counts, ", ") + "]"
	if len(rest) == 0 {
		return known, "[]"
	}
	return known, e.counted(rest)
}

// counted counts the relations that pass one by one.
func (e edges) counted(ways []way) string {
	return join("COLLECT {", e.match(ways, anywhere),
		fmt.Sprintf("WITH type(%s) AS v, %s AS d, %s.kind AS k, count(*) AS c RETURN [v, d, k, c]", e.r, e.d, e.f), "}")
}
