package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/google/go-cmp/cmp"
)

// contest is a question, and what each contestant asks and has to answer.
type contest struct {
	question
	entries []*entry
	// rows is how many rows answers have on the average.
	rows float64
}

// entry is a contestant's part in a contest: its asks, and the answers that
// were found right. Times are filled in as they are measured.
type entry struct {
	contestant
	asks    []prepared
	answers [][]byte
	bytes   float64 // of an answer, on the average

	rounds []round
}

// open asks every ask of every contestant once, and fails where they do not give
// the same rows: what is wrong is not timed.
func open(ctx context.Context, r *ring, q question, asks []ask) (*contest, error) {
	if len(asks) == 0 {
		return nil, fmt.Errorf("%s: the graph is too small for this question", q.name)
	}
	c := &contest{question: q}
	want := make([][]row, len(asks))
	for _, x := range r.contestants {
		e := &entry{contestant: x}
		for i, a := range asks {
			p, err := x.prepare(q, a)
			if err != nil {
				return nil, err
			}
			answer, err := p(ctx)
			if err != nil {
				return nil, err
			}
			e.asks, e.answers = append(e.asks, p), append(e.answers, answer)
			e.bytes += float64(len(answer)) / float64(len(asks))
			rows, err := r.rows(ctx, x, q, a, answer)
			if err != nil {
				return nil, err
			}
			if want[i] == nil {
				want[i] = rows
				c.rows += float64(len(rows)) / float64(len(asks))
			} else if diff := cmp.Diff(texts(want[i]), texts(rows)); diff != "" {
				return nil, fmt.Errorf("%s %v: %s (+) answers otherwise than %s (-):\n%s", q.name, a.Variables, x.name(), r.contestants[0].name(), diff)
			}
		}
		c.entries = append(c.entries, e)
	}
	return c, nil
}

// rows reads the rows of an answer.
func (r *ring) rows(ctx context.Context, x contestant, q question, a ask, answer []byte) ([]row, error) {
	if x.name() == byDriver {
		text, err := q.text(".cypher")
		if err != nil {
			return nil, err
		}
		rows, err := r.raw.rows(ctx, text, a.Parameters)
		if err != nil {
			return nil, err
		}
		if answer, err = json.Marshal(rows); err != nil {
			return nil, err
		}
	}
	var decoded any
	if err := json.Unmarshal(answer, &decoded); err != nil {
		return nil, fmt.Errorf("%s: %s: %w", x.name(), q.name, err)
	}
	v := value{decoded}
	if _, ok := x.(*remote); ok && x.name() != byFloor {
		if v.at("errors").any != nil {
			return nil, fmt.Errorf("%s: %s: %s", x.name(), q.name, answer)
		}
		return q.answered(v.at("data")), nil
	}
	return q.found(v), nil
}

func texts(rows []row) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.String()
	}
	return out
}

// run asks the i-th ask and checks that the answer is still the right one.
func (e *entry) run(ctx context.Context, i int) error {
	i %= len(e.asks)
	answer, err := e.asks[i](ctx)
	if err != nil {
		return err
	}
	if !bytes.Equal(answer, e.answers[i]) {
		return fmt.Errorf("%s answers the same question in another way: %.300s; before: %.300s", e.name(), answer, e.answers[i])
	}
	return nil
}
