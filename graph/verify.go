package graph

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// Verified is what Verify read again.
type Verified struct {
	Speeches, Sentences, Mentions, Relations, Directives, Claims int
	// Problems lists what does not hold, by speech.
	Problems []error
}

// Verify reads every speech, mention, relation, directive and claim of a store
// again by its origin: a text must say at each span what its quote says, metadata
// hold the raw value, and the lexicon (asked by the row's name) still the value.
// The error is one of reading the store; what does not hold is in Problems.
func Verify(ctx context.Context, s Store, spool Spool, lexicon func(source string) (value string, ok bool)) (Verified, error) {
	r, w := io.Pipe()
	exported := make(chan error, 1)
	go func() {
		err := Export(ctx, s, w)
		w.CloseWithError(err)
		exported <- err
	}()
	var v Verified
	for f, err := range Split(r, spool) {
		if err == nil {
			err = Validate(f)
		}
		if err != nil {
			v.Problems = append(v.Problems, err)
		}
		v.count(f)
		v.Problems = append(v.Problems, lexiconProblems(f, lexicon)...)
	}
	r.Close()
	if err := <-exported; err != nil && !errors.Is(err, io.ErrClosedPipe) {
		return Verified{}, err
	}
	return v, nil
}

func (v *Verified) count(f Facts) {
	v.Speeches++
	v.Sentences += len(f.Sentences)
	v.Mentions += len(f.Mentions)
	v.Directives += len(f.Directives)
	v.Relations += len(f.Relations)
	for _, e := range f.Entities {
		v.Claims += len(e.Claims)
	}
}

func lexiconProblems(f Facts, lexicon func(string) (string, bool)) []error {
	var out []error
	for _, e := range f.Entities {
		for _, c := range e.Claims {
			if c.Evidence.Origin != OriginLexicon {
				continue
			}
			if got, ok := lexicon(c.Evidence.Source); !ok || got != c.Evidence.Quote {
				out = append(out, fmt.Errorf("speech %s: %s %q: lexicon row %s is now %q, was %q: extract the speech again",
					f.Speech.ID, e.Kind, e.Key, c.Evidence.Source, got, c.Evidence.Quote))
			}
		}
	}
	return out
}
