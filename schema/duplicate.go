package schema

import (
	"mailuo/analysis"
	"mailuo/graph"
)

// Duplicate is a speech that is nearly the same text as another one.
type Duplicate struct {
	Of, Other graph.ID
	Counting  bool
	Near      struct {
		Speech  One[*Speech]
		Matched One[analysis.Matched]
		// Passages holds as many as any selection asks for.
		Passages []*MatchingPassage
	}
}

// Speech is the other speech.
func (d *Duplicate) Speech() (*Speech, error) { return d.Near.Speech.Get() }

// Counts tells whether the other one counts.
func (d *Duplicate) Counts() bool { return d.Counting }

// PassageCount is how many sentences stand in both.
func (d *Duplicate) PassageCount() (int, error) {
	m, err := d.Near.Matched.Get()
	return len(m.Passages), err
}

// CharShare is their share, 0 to 1000.
func (d *Duplicate) CharShare() (int, error) {
	m, err := d.Near.Matched.Get()
	return share(m.Chars, m.Of), err
}

// Passages are the first of them.
func (d *Duplicate) Passages(first int) ([]*MatchingPassage, error) {
	_, err := d.Near.Matched.Get()
	return d.Near.Passages[:max(0, min(first, len(d.Near.Passages)))], err
}

// MatchingPassage is a sentence that stands in two speeches.
type MatchingPassage struct {
	Near struct{ Own, Other *Sentence }
}

// Own is the sentence in the one.
func (m *MatchingPassage) Own() *Sentence { return m.Near.Own }

// Other is the sentence in the other.
func (m *MatchingPassage) Other() *Sentence { return m.Near.Other }
