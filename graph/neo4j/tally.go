package neo4j

import (
	"strconv"
	"strings"
)

// tallies are the statements that count the relations of each node by verb,
// direction and far kind.
func (e edges) tallies(ways []way) []string {
	if e.q.Where != nil || e.q.Period != "" || len(e.q.Roles) > 0 {
		return []string{e.counted(ways)}
	}
	// A node knows how many relations of a verb it has. That is the tally where
	// the far end can be of one kind only; others are counted one by one.
	var known []string
	var others []way
	for _, w := range ways {
		rest := way{direction: w.direction}
		for _, v := range w.verbs {
			if _, far := ends(v, w.direction); len(far) == 1 {
				known = append(known, "['"+string(v)+"', '"+string(w.direction)+"', '"+string(far[0])+
					"', COUNT { "+arrow("n", "[:"+string(v)+"]", "", w.direction)+" }]")
			} else {
				rest.verbs = append(rest.verbs, v)
			}
		}
		if len(rest.verbs) > 0 {
			others = append(others, rest)
		}
	}
	var out []string
	if len(known) > 0 {
		out = append(out, join(e.each(), "UNWIND ["+strings.Join(known, ", ")+"] AS t WITH i, t WHERE t[3] > 0",
			"RETURN "+e.tallyColumns("t[0]", "t[1]", "t[2]", "t[3]")))
	}
	if len(others) > 0 {
		out = append(out, e.counted(others))
	}
	return out
}

// counted counts the relations that pass one by one.
func (e edges) counted(ways []way) string {
	return join(e.each(), "CALL (n) {", e.match(ways, anywhere), "RETURN type(r) AS v, d, f.kind AS k, count(*) AS c", "}",
		"RETURN "+e.tallyColumns("v", "d", "k", "c"))
}

func (e edges) tallyColumns(verb, direction, kind, n string) string {
	cols := []string{
		e.query + " AS query", "i", "true AS tally", verb + " AS verb", direction + " AS d", kind + " AS far", "null AS role",
		"null AS date", n + " AS count", "null AS speeches", "null AS owner", "null AS inline", "null AS supports",
	}
	for i := range nodeColumns {
		cols = append(cols, "null AS far"+strconv.Itoa(i))
	}
	return strings.Join(cols, ", ")
}
