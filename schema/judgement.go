package schema

import (
	"mailuo/graph"
	"mailuo/judge"
)

// Judgement is what somebody says of something.
type Judgement struct{ *judge.Judgement }

// ID is the key that it is kept by.
func (j *Judgement) ID() graph.ID { return graph.ID(j.Key()) }

// About is what sort of thing it is of.
func (j *Judgement) About() (judge.About, error) { return j.Judgement.About() }

// Of is what it is of.
func (j *Judgement) Of() []graph.ID {
	if j.Other != "" {
		return []graph.ID{j.Judgement.ID, j.Other}
	}
	return []graph.ID{j.Judgement.ID}
}

// SpeechID is the speech of a quote.
func (j *Judgement) SpeechID() graph.ID { return j.Speech }

// Why is the reason.
func (j *Judgement) Why() string { return j.Reason }

// Version is its version.
func (j *Judgement) Version() int { return int(j.Judgement.Version) }

// JudgedItem is a judgement with what it is of.
type JudgedItem struct {
	Judgement *Judgement
	Near      struct {
		Relation  One[*Relation]
		Directive One[*Directive]
		Entities  One[[]Entity]
	}
}

// Relation is the relation.
func (i *JudgedItem) Relation() (*Relation, error) { return i.Near.Relation.Get() }

// Directive is the directive.
func (i *JudgedItem) Directive() (*Directive, error) { return i.Near.Directive.Get() }

// Entities are the entities.
func (i *JudgedItem) Entities() ([]Entity, error) { return i.Near.Entities.Get() }
