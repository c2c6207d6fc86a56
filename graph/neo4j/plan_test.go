package neo4j_test

import (
	"regexp"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/neo4j"
)

// TestPlans: whatever the graph holds when the database plans the statements of a
// write, it plans to go from an index along the relations between two nodes, or
// those of one that belongs to the speech. The plans stay when the graph has grown.
func TestPlans(t *testing.T) {
	s := open(t, graph.Options{})
	scan := regexp.MustCompile(`Scan|^Expand\(All\)|^VarLength|HashJoin`)
	for _, size := range []int{0, 1, 2, 20} {
		for k := range size {
			if _, err := s.Put(t.Context(), neo4j.LargeSpeech(k)); err != nil {
				t.Fatal(err)
			}
		}
		for text, plan := range s.Plans(t) {
			for _, operator := range plan {
				if scan.MatchString(operator) {
					t.Errorf("with %d speeches\n%s\nis planned as\n%s", size, text, strings.Join(plan, "\n"))
					break
				}
			}
		}
	}
}
