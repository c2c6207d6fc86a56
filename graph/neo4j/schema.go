package neo4j

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"mailuo/graph"
)

// model is the version of the way nodes are kept; a database of another is refused.
const model = 2

// The oldest server that labels and types can be parameters on.
const minMajor, minMinor = 5, 26

// waitOnline bounds how long Open waits for new indexes, in seconds.
const waitOnline = 600

// uniques are the constraints, by name; they also are indexes.
func uniques() map[string]string {
	unique := func(label, properties string) string {
		return "FOR (n:" + label + ") REQUIRE (" + properties + ") IS UNIQUE"
	}
	return map[string]string{
		"mailuo_node_id":   unique("Node", "n.id"),
		"mailuo_text_id":   unique("Text", "n.id"),
		"mailuo_record":    unique("Record", "n.bucket, n.key"),
		"mailuo_ledger_id": unique("Ledger", "n.id"),
	}
}

// fulltext is the index of the words of a kind, by grams.
func fulltext(k graph.Kind) string { return "mailuo_" + strings.ToLower(string(k)) + "_words" }

// fulltextNames is the index of names.
const fulltextNames = "mailuo_names"

// indexTexts are the indexes, by name.
func indexTexts() map[string]string {
	const whitespace = " OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
	out := map[string]string{
		fulltextNames:                 "FOR (n:Entity|Speech) ON EACH [n.names]" + whitespace,
		fulltext(graph.KindSentence):  "FOR (n:Sentence) ON EACH [n.grams]" + whitespace,
		fulltext(graph.KindDirective): "FOR (n:Directive) ON EACH [n.grams]" + whitespace,
		"mailuo_support_speech":       "FOR (n:Support) ON (n.speech)",
		"mailuo_support_relation":     "FOR (n:Support) ON (n.relation, n.date, n.speech)",
	}
	for _, k := range graph.Kinds() {
		for _, f := range indexes(k) {
			out["mailuo_"+strings.ToLower(string(k))+"_"+string(f)] = "FOR (n:" + label(k) + ") ON (" + property("n", f) + ")"
		}
	}
	return out
}

// prepare checks the server and makes what is missing in the database. Several
// servers may do so at once.
func (s *Store) prepare(ctx context.Context) error {
	info, err := s.driver.GetServerInfo(ctx)
	if err != nil {
		if ended := ctx.Err(); ended != nil {
			return ended
		}
		return s.failure(err)
	}
	if err := s.checkVersion(info.Agent()); err != nil {
		return err
	}
	if done, err := s.prepared(ctx); err != nil || done {
		return err
	}
	for _, name := range sorted(uniques()) {
		if err := s.define(ctx, "CREATE CONSTRAINT "+name+" IF NOT EXISTS "+uniques()[name]); err != nil {
			return err
		}
	}
	var texts []string
	for _, name := range sorted(indexTexts()) {
		kind := "INDEX "
		if strings.Contains(indexTexts()[name], "OPTIONS") {
			kind = "FULLTEXT INDEX "
		}
		texts = append(texts, "CREATE "+kind+name+" IF NOT EXISTS "+indexTexts()[name])
	}
	if err := s.define(ctx, texts...); err != nil {
		return err
	}
	if err := s.define(ctx, fmt.Sprintf("CALL db.awaitIndexes(%d)", waitOnline)); err != nil {
		return err
	}
	_, err = s.auto(ctx, neo4j.AccessModeWrite, statement{
		`MERGE (l:Ledger {id: 1}) ON CREATE SET l.model = $model, l.sequence = 0`, map[string]any{"model": model},
	})
	return err
}

var agent = regexp.MustCompile(`^Neo4j/v?(\d+)\.(\d+)`)

func (s *Store) checkVersion(name string) error {
	if m := agent.FindStringSubmatch(name); m != nil {
		major, _ := strconv.Atoi(m[1])
		minor, _ := strconv.Atoi(m[2])
		if major > minMajor || major == minMajor && minor >= minMinor {
			return nil
		}
	}
	return fmt.Errorf("neo4j at %s: the server is %s, but Neo4j %d.%d or later is needed: %w", s.server, name, minMajor, minMinor, graph.ErrUnavailable)
}

// prepared reports whether nothing is missing in the database. What another
// version made is refused before anything is added to it.
func (s *Store) prepared(ctx context.Context) (bool, error) {
	rows, err := s.ask(ctx, statement{text: `MATCH (l:Ledger {id: 1}) RETURN l.model`})
	if err != nil || len(rows) == 0 {
		return false, err
	}
	if got := integer(rows[0][0]); got != model {
		return false, fmt.Errorf("neo4j at %s: the database was made by another version of this program (model %d, not %d); "+
			"export it with that version and import it here: %w", s.server, got, model, graph.ErrUnavailable)
	}
	rows, err = s.ask(ctx, statement{text: `SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'mailuo_' AND state = 'ONLINE' RETURN name`})
	if err != nil {
		return false, err
	}
	for _, name := range slices.Concat(sorted(uniques()), sorted(indexTexts())) {
		if !slices.ContainsFunc(rows, func(row []any) bool { return text(row[0]) == name }) {
			return false, nil
		}
	}
	return true, nil
}

// define runs statements of the schema in one transaction. Another server that does
// the same at the same time can make it fail; then it is tried again, and what
// is there by now is left alone.
func (s *Store) define(ctx context.Context, texts ...string) error {
	return s.again(ctx, func() error {
		t, done, err := s.begin(ctx)
		defer done()
		for _, text := range texts {
			if err == nil {
				_, err = t.run(text, nil)
			}
		}
		if err == nil {
			err = t.commit()
		}
		switch code(err) {
		case "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", "Neo.ClientError.Schema.IndexAlreadyExists",
			"Neo.ClientError.Schema.ConstraintAlreadyExists":
			return &errUnknown{err} // again
		case "Neo.ClientError.Schema.ConstraintCreationFailed", "Neo.DatabaseError.Schema.ConstraintCreationFailed":
			return fmt.Errorf("neo4j at %s: the database holds other nodes that are labelled Node, Text or Record; give it one of its own: %w",
				s.server, graph.ErrUnavailable)
		}
		return err
	})
}

func sorted(m map[string]string) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
