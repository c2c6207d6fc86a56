package schema

import (
	"mailuo/analysis"
	"mailuo/graph"
)

// SavedQuery is a saved query; what it found is read when it is asked for.
type SavedQuery struct {
	analysis.Saved
	// In is the page that it is on.
	In *SavedQueries
}

// SavedQueries are saved queries that are read for together.
type SavedQueries struct {
	All   []*SavedQuery
	Batch *Batch
}

// Kind is what it waits for.
func (s *SavedQuery) Kind() SavedQueryKind { return SavedQueryKind(s.Saved.Kind) }

// Feed is the path of its feed.
func (s *SavedQuery) Feed() string { return "/feeds/" + s.ID + ".atom" }

// SavedHit is something that a saved query found.
type SavedHit struct {
	analysis.Hit
	Near struct{ Speech One[*Speech] }
}

// Speech is the speech as it is now.
func (h *SavedHit) Speech() (*Speech, error) { return h.Near.Speech.Get() }

// NodeID is the directive or entity.
func (h *SavedHit) NodeID() graph.ID { return h.Node }

// SpeechID is the speech.
func (h *SavedHit) SpeechID() graph.ID { return h.Hit.Speech }

// DeleteQueryPayload tells of a query that was deleted.
type DeleteQueryPayload struct {
	ID   string
	Name string
}

// Sequence is how far of the change log it has seen.
func (s *SavedQuery) Sequence() int { return int(s.Saved.Sequence) }

// Sequence is the change that brought it in.
func (h *SavedHit) Sequence() int { return int(h.Hit.Sequence) }
