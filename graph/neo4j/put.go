package neo4j

import (
	"context"
	"crypto/rand"
	"errors"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"mailuo/graph"
)

// Put replaces what each speech supports, all of them in one transaction.
func (s *Store) Put(ctx context.Context, facts ...graph.Facts) ([]graph.Change, error) {
	steps := make([]step, len(facts))
	for i, f := range facts {
		if err := graph.Validate(f); err != nil {
			return nil, err
		}
		steps[i] = step{f.Speech.ID, &facts[i], graph.MakeRows(f)}
	}
	return s.write(ctx, steps)
}

// Delete removes speeches and what only they supported, in one transaction.
func (s *Store) Delete(ctx context.Context, speeches ...graph.ID) ([]graph.Change, error) {
	steps := make([]step, len(speeches))
	for i, id := range speeches {
		steps[i] = step{speech: id}
	}
	return s.write(ctx, steps)
}

// write carries out steps.
func (s *Store) write(ctx context.Context, steps []step) ([]graph.Change, error) {
	if err := s.enter(ctx); err != nil {
		return nil, err
	}
	defer s.leave()
	w := &writer{s: s, plan: newPlan(steps), token: rand.Text()}
	var changes []graph.Change
	err := s.again(ctx, func() error {
		if same, err := w.unchanged(ctx); err != nil || same {
			changes = w.plan.nothing()
			return err
		}
		var err error
		changes, err = w.attempt(ctx)
		return err
	})
	if err != nil {
		return nil, err
	}
	return changes, nil
}

// writer carries out a plan, in several attempts where need be.
type writer struct {
	s    *Store
	plan *plan
	// token marks what this writer logs.
	token string
	// last is the number of the last change of this attempt.
	last int64
	// unknown holds the changes of attempts whose COMMIT failed, so that nobody
	// knows whether they were carried out.
	unknown [][]graph.Change
}

// unchanged reports, without a lock, whether the graph is as the steps want it.
func (w *writer) unchanged(ctx context.Context) (bool, error) {
	if w.unknown != nil {
		return false, nil // it may be so by what this writer did itself
	}
	// The leader of a cluster is asked: a follower might tell what was.
	rows, err := w.s.once(ctx, neo4j.AccessModeWrite, statement{readDigests, map[string]any{"ids": w.plan.ids}})
	if err != nil {
		return false, err
	}
	stored := map[graph.ID]string{}
	for _, row := range rows {
		stored[graph.ID(text(row[0]))] = text(row[1])
	}
	return !slices.ContainsFunc(w.plan.steps, func(st step) bool { return st.rows.Digest != stored[st.speech] }), nil
}

// attempt carries out the plan in one transaction.
func (w *writer) attempt(ctx context.Context) ([]graph.Change, error) {
	t, done, err := w.s.begin(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	return w.carryOut(t)
}

// carryOut does the attempt's work. The parts of a speech, which nobody else waits
// for, are written before the entities are locked.
func (w *writer) carryOut(t transaction) ([]graph.Change, error) {
	if err := w.read(t); err != nil {
		return nil, err
	}
	for _, changes := range w.unknown {
		if ours, err := w.logged(t, changes); err != nil || ours {
			return changes, err
		}
	}
	if w.plan.same() {
		return w.plan.nothing(), nil
	}
	if err := w.writeParts(t); err != nil {
		return nil, err
	}
	if err := w.lock(t); err != nil {
		return nil, err
	}
	changes, err := w.plan.apply()
	if err != nil {
		return nil, err
	}
	if err := w.writeGraph(t); err != nil {
		return nil, err
	}
	if err := w.log(t, changes); err != nil {
		return nil, err
	}
	err = t.commit()
	if err == nil {
		w.s.settled.Store(w.last)
	}
	var unknown *errUnknown
	if errors.As(err, &unknown) {
		w.unknown = append(w.unknown, changes)
	}
	return changes, err
}

// logged reports whether the changes of an earlier attempt stand in the log.
func (w *writer) logged(t transaction, changes []graph.Change) (bool, error) {
	for _, c := range changes {
		if c.Unchanged {
			continue
		}
		rows, err := t.run(readToken, map[string]any{"bucket": graph.BucketChanges, "key": graph.ChangeKey(c.Sequence)})
		if err != nil {
			return false, err
		}
		return len(rows) > 0 && text(rows[0][0]) == w.token, nil
	}
	return false, nil
}
