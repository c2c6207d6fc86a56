package neo4j

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"mailuo/graph"
)

// Statement is a statement that a Put ran.
type Statement = statement

// recorder notes the statements that a transaction runs.
type recorder struct {
	neo4j.ExplicitTransaction
	ran []Statement
}

func (r *recorder) Run(ctx context.Context, text string, params map[string]any) (neo4j.ResultWithContext, error) {
	r.ran = append(r.ran, Statement{text, params})
	return r.ExplicitTransaction.Run(ctx, text, params)
}

// Record is a Put that returns the statements it wrote by, without those that only read.
func (s *Store) Record(ctx context.Context, facts ...graph.Facts) ([]Statement, error) {
	t, done, err := s.begin(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	r := &recorder{ExplicitTransaction: t.tx}
	t.tx = r
	steps := make([]step, len(facts))
	for i, f := range facts {
		steps[i] = step{f.Speech.ID, &facts[i], graph.MakeRows(f)}
	}
	w := &writer{s: s, plan: newPlan(steps), token: "x"}
	_, err = w.carryOut(t)
	reads := []string{readParts, readClaims, readOwned(), readSupports, readRelations()}
	return slices.DeleteFunc(r.ran, func(st Statement) bool { return slices.Contains(reads, st.text) }), err
}

// RelationshipRows counts the rows of statements that create relationships.
func RelationshipRows(statements []Statement) int {
	n := 0
	for _, st := range statements {
		if st.text == createRelations || st.text == createClaims {
			n += len(st.params["rows"].([]row))
		}
	}
	return n
}

// Replay runs statements as a program would that has their rows at hand.
func (s *Store) Replay(ctx context.Context, statements []Statement) error {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		return err
	}
	for _, st := range statements {
		r, err := tx.Run(ctx, st.text, st.params)
		if err != nil {
			return err
		}
		if _, err := r.Consume(ctx); err != nil {
			return err
		}
	}
	return tx.Commit(ctx)
}

// writes are the statements that a write can run.
func writes() []string {
	return []string{
		readDigests, lockSpeeches, readToken, readParts, readClaims, readOwned(), readSupports, lockEntities, readRelations(),
		createParts, updateParts, dropNodes, createEntities, updateEntities, createRelations, updateRelations(), dropRelations(),
		createSupports, updateSupports, dropSupports, createClaims, updateClaims, dropClaims, putTexts, dropTexts, nextSequence, createRecords,
	}
}

// Plans plans the statements of writes anew, and returns the operators of each.
func (s *Store) Plans(t testing.TB) map[string][]string {
	t.Helper()
	params := map[string]any{"ids": []any{}, "rows": []any{}, "bucket": "", "key": "", "n": 0}
	session := s.driver.NewSession(t.Context(), neo4j.SessionConfig{})
	defer session.Close(t.Context())
	run := func(text string) neo4j.ResultSummary {
		r, err := session.Run(t.Context(), text, params)
		if err != nil {
			t.Fatal(err)
		}
		summary, err := r.Consume(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return summary
	}
	run("CALL db.prepareForReplanning(60)") // counts what is in the indexes
	plans := map[string][]string{}
	for _, text := range writes() {
		var walk func(p neo4j.Plan)
		walk = func(p neo4j.Plan) {
			operator, _, _ := strings.Cut(p.Operator(), "@")
			details, _ := p.Arguments()["Details"].(string)
			plans[text] = append(plans[text], strings.TrimSpace(operator+" "+details))
			for _, c := range p.Children() {
				walk(c)
			}
		}
		walk(run("CYPHER replan=force EXPLAIN " + text).Plan())
	}
	return plans
}
