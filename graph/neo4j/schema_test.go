package neo4j

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestHints: an index that a statement counts on is made. Neo4j reads everything
// instead, and says nothing, where it is not there.
func TestHints(t *testing.T) {
	hint := regexp.MustCompile(`USING INDEX \w+:(\w+)\(([^)]*)\)`)
	schema := slices.Concat(slices.Collect(maps.Values(uniques())), slices.Collect(maps.Values(indexTexts())))
	found := map[string]bool{}
	for _, text := range slices.Concat(statementsOf("x"), writes(), []string{supportsOf}) {
		for _, m := range hint.FindAllStringSubmatch(text, -1) {
			label, properties := m[1], "(n."+strings.ReplaceAll(m[2], ", ", ", n.")+")"
			found[label] = true
			there := slices.ContainsFunc(schema, func(s string) bool {
				return strings.HasPrefix(s, "FOR (n:"+label+") ") && strings.Contains(s, properties)
			})
			if !there {
				t.Errorf("%s: there is no such index", m[0])
			}
		}
	}
	if !found["Node"] || !found["Support"] {
		t.Errorf("hints were found for %v only", found)
	}
}
