package neo4j

import (
	"context"

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

// Record is a Put that returns the statements it ran.
func (s *Store) Record(ctx context.Context, f graph.Facts) ([]Statement, error) {
	t, done, err := s.begin(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	r := &recorder{ExplicitTransaction: t.tx}
	t.tx = r
	w := &writer{s: s, plan: newPlan([]step{{f.Speech.ID, &f, graph.MakeRows(f)}}), token: "x"}
	_, err = w.carryOut(t)
	return r.ran, err
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
