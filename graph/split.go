package graph

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
)

// Spool keeps the pieces of an export by speech while Split sorts them; an
// implementation on disk lets an export be larger than memory.
type Spool interface {
	// Append adds a piece of a speech.
	Append(speech ID, piece []byte) error
	// Speeches lists the speeches that have pieces, sorted.
	Speeches() ([]ID, error)
	// Pieces returns the pieces of a speech in the order they came.
	Pieces(speech ID) ([][]byte, error)
}

// maxLine bounds a line of an export, in bytes: a speech's text in JSON.
const maxLine = 1 << 30

// MemorySpool is a Spool in memory.
type MemorySpool map[ID][][]byte

// Append keeps a piece.
func (m MemorySpool) Append(speech ID, piece []byte) error {
	m[speech] = append(m[speech], piece)
	return nil
}

// Speeches lists the speeches, sorted.
func (m MemorySpool) Speeches() ([]ID, error) { return slices.Sorted(maps.Keys(m)), nil }

// Pieces returns the pieces of a speech.
func (m MemorySpool) Pieces(speech ID) ([][]byte, error) { return m[speech], nil }

// Split takes an export apart into the Facts of each speech, in order of ID.
// A line that cannot be read is an error that names it, and no facts come at
// all; after a speech whose pieces do not fit together the next one comes.
func Split(r io.Reader, spool Spool) iter.Seq2[Facts, error] {
	return func(yield func(Facts, error) bool) {
		if err := spoolLines(r, spool); err != nil {
			yield(Facts{}, err)
			return
		}
		ids, err := spool.Speeches()
		if err != nil {
			yield(Facts{}, err)
			return
		}
		for _, id := range ids {
			if !yield(Gather(id, spool)) {
				return
			}
		}
	}
}

// line is any line of an export, as far as Split needs to know it.
type line struct {
	Kind     Kind       `json:"kind"`
	ID       string     `json:"id"`
	Speech   ID         `json:"speech"`
	Identity            // of an entity
	Claims   []Claim    `json:"claims"`
	Evidence []Evidence `json:"evidence"`
}

// piece is one part of a speech's facts in the spool.
type piece struct {
	Kind     Kind            `json:"kind"`
	Node     json.RawMessage `json:"node,omitempty"`
	Entity   *EntityFacts    `json:"entity,omitempty"`
	Relation *RelationFacts  `json:"relation,omitempty"`
}

func spoolLines(r io.Reader, spool Spool) error {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 1<<20), maxLine)
	n := 0
	for sc.Scan() {
		n++
		var err error
		if n == 1 {
			err = checkHeader(sc.Bytes())
		} else {
			err = spoolLine(sc.Bytes(), spool)
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	if n == 0 {
		return fmt.Errorf("the export is empty: %w", ErrInvalid)
	}
	return nil
}

func checkHeader(b []byte) error {
	var h header
	if err := json.Unmarshal(b, &h); err != nil || h.Format != exportFormat {
		return fmt.Errorf("this is no %s: %w", exportFormat, ErrInvalid)
	}
	if h.Version != ExportVersion {
		return fmt.Errorf("this %s has version %d, not %d: %w", exportFormat, h.Version, ExportVersion, ErrInvalid)
	}
	return nil
}

func spoolLine(b []byte, spool Spool) error {
	var l line
	// Entity lines hold the identity's fields beside "kind" and "id", which are decoded by hand.
	if err := json.Unmarshal(b, &l); err != nil {
		return fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	put := func(speech ID, p piece) error {
		if k, err := speech.Kind(); err != nil || k != KindSpeech {
			return fmt.Errorf("%s %s names no speech: %w", l.Kind, l.ID, ErrInvalid)
		}
		p.Kind = l.Kind
		return spool.Append(speech, []byte(mustJSON(p)))
	}
	switch {
	case l.Kind == KindSpeech:
		return put(ID(l.ID), piece{Node: bytes.Clone(b)})
	case l.Kind == kindRelation:
		key, err := ParseKey(l.ID)
		if err != nil {
			return err
		}
		for _, es := range bySpeech(l.Evidence, func(e Evidence) ID { return e.Speech }) {
			if err := put(es[0].Speech, piece{Relation: &RelationFacts{key, es}}); err != nil {
				return err
			}
		}
		return nil
	case l.Kind.IsEntity():
		id := l.Identity
		id.ID, id.Kind = ID(l.ID), l.Kind
		for _, cs := range bySpeech(l.Claims, func(c Claim) ID { return c.Evidence.Speech }) {
			if err := put(cs[0].Evidence.Speech, piece{Entity: &EntityFacts{id, cs}}); err != nil {
				return err
			}
		}
		return nil
	case l.Kind.Known():
		return put(l.Speech, piece{Node: bytes.Clone(b)})
	}
	return fmt.Errorf("kind %q: %w", l.Kind, ErrInvalid)
}

// bySpeech groups xs, keeping their order within a speech.
func bySpeech[T any](xs []T, speech func(T) ID) [][]T {
	sorted := slices.Clone(xs)
	slices.SortStableFunc(sorted, func(a, b T) int { return cmp.Compare(speech(a), speech(b)) })
	var out [][]T
	for i, x := range sorted {
		if i == 0 || speech(x) != speech(sorted[i-1]) {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], x)
	}
	return out
}

// Gather puts the pieces of one speech together.
func Gather(id ID, spool Spool) (Facts, error) {
	pieces, err := spool.Pieces(id)
	if err != nil {
		return Facts{}, err
	}
	var f Facts
	var errs []error
	for _, b := range pieces {
		var p piece
		if err := json.Unmarshal(b, &p); err != nil {
			return Facts{}, fmt.Errorf("speech %s: %w", id, err)
		}
		errs = append(errs, f.add(p))
	}
	if err := errors.Join(errs...); err != nil {
		return Facts{}, fmt.Errorf("speech %s: %w: %w", id, ErrInvalid, err)
	}
	if f.Speech.ID != id {
		return Facts{}, fmt.Errorf("speech %s is named by other lines but has none of its own: %w", id, ErrInvalid)
	}
	return f.Normalized(), nil
}

// add takes a piece into the facts.
func (f *Facts) add(p piece) error {
	switch {
	case p.Entity != nil:
		f.Entities = append(f.Entities, *p.Entity)
	case p.Relation != nil && p.Relation.Verb == VerbMentions:
		for _, e := range p.Relation.Evidence {
			f.Mentions = append(f.Mentions, Mention{p.Relation.To, e})
		}
	case p.Relation != nil && p.Relation.Verb == VerbStates:
		// It follows from the directive's own line.
	case p.Relation != nil:
		f.Relations = append(f.Relations, *p.Relation)
	case p.Kind == KindSpeech:
		var more struct {
			Text       string       `json:"text"`
			Unresolved []Unresolved `json:"unresolved"`
		}
		if err := json.Unmarshal(p.Node, &more); err != nil {
			return err
		}
		f.Text, f.Unresolved = more.Text, more.Unresolved
		return json.Unmarshal(p.Node, &f.Speech)
	case p.Kind == KindSection:
		return appendJSON(&f.Sections, p.Node)
	case p.Kind == KindSentence:
		return appendJSON(&f.Sentences, p.Node)
	case p.Kind == KindDirective:
		return appendJSON(&f.Directives, p.Node)
	}
	return nil
}

func appendJSON[T any](list *[]T, b []byte) error {
	var x T
	err := json.Unmarshal(b, &x)
	*list = append(*list, x)
	return err
}
