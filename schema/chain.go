package schema

import "mailuo/graph"

// Chain is a chain of documents. Its sides are read when they are asked for.
type Chain struct {
	Of *ChainStep
	// Side reads all steps of one side, the root first; it reads each side once.
	Side func(below bool) ([]*ChainStep, error)
	// Period is that of the relations, and of the directives counted.
	Period graph.Date
}

// Root is where it starts.
func (c *Chain) Root() *ChainStep { return c.Of }

// ChainStep is an object of a chain.
type ChainStep struct {
	Node graph.Node
	// Issued and Linked are the relations that IssuedBy and Links make objects of.
	Issued, Linked []graph.Relation

	Depth, LeftOut                int
	Level                         graph.Level
	Loops                         bool
	DirectiveCount, ConcreteCount int
	Near                          struct {
		Entity          One[Entity]
		IssuedBy, Links []*Relation
	}
}

// Entity is the document, meeting, policy, mechanism or wording.
func (s *ChainStep) Entity() (Entity, error) { return s.Near.Entity.Get() }

// IssuedBy are the relations that say who issued it.
func (s *ChainStep) IssuedBy() []*Relation { return s.Near.IssuedBy }

// Links are the relations by which it hangs on the chain.
func (s *ChainStep) Links() []*Relation { return s.Near.Links }

// Gap is a document that was called for, and what it lacks.
type Gap struct {
	Missing                                                []GapKind
	CallCount, DocumentCount, ConcreteCount, AssignedCount int
	Near                                                   struct {
		Document One[*Document]
		// Calls holds as many as any selection asks for.
		Calls []*Relation
	}
}

// Document is the document.
func (g *Gap) Document() (*Document, error) { return g.Near.Document.Get() }

// Calls are the first relations by which directives call for it.
func (g *Gap) Calls(first int) []*Relation {
	return g.Near.Calls[:max(0, min(first, len(g.Near.Calls)))]
}

// Neighbourhood is what an object is related to; counts and pages are read when
// they are asked for.
type Neighbourhood struct {
	Of graph.Node
	// Relations and Kinds filter.
	Relations graph.RelationQuery
	Kinds     []graph.Kind
	Near      struct{ Node One[Node] }
}

// Node is the object.
func (n *Neighbourhood) Node() (Node, error) { return n.Near.Node.Get() }

// Neighbour is an object that relations join with another.
type Neighbour struct {
	RelationCount, EvidenceCount int
	Latest                       graph.Date
	Near                         struct {
		Node      One[Node]
		Relations []*Relation
	}
}

// Node is the object.
func (n *Neighbour) Node() (Node, error) { return n.Near.Node.Get() }

// Relations are those between the two.
func (n *Neighbour) Relations() []*Relation { return n.Near.Relations }

// NeighbourConnection is a page of neighbours.
type NeighbourConnection struct {
	Connection[*Neighbour]
	// IsCut is set where not all relations were looked at.
	IsCut bool
}

// Hop is a step of a path.
type Hop struct {
	Direction graph.Direction
	Near      struct {
		From, To One[Node]
		Relation *Relation
	}
}

// From is the object that the step leaves.
func (h *Hop) From() (Node, error) { return h.Near.From.Get() }

// To is the object that it reaches.
func (h *Hop) To() (Node, error) { return h.Near.To.Get() }

// Relation is the relation.
func (h *Hop) Relation() *Relation { return h.Near.Relation }

// Change is an entry of the change log.
type Change struct {
	Sequence          int
	Kind              ChangeKind
	SpeechID          graph.ID
	SHA256, Extractor string
	KindCounts        []*KindChange
	VerbCounts        []*VerbChange
	// Added and Removed are the IDs, kept where a query asks for objects.
	Added, Removed []string
	// In holds the page's changes together.
	In   *Changes
	Near struct{ Speech One[*Speech] }
}

// Changes are those of one page, with a batch that is read for together.
type Changes struct {
	All   []*Change
	Batch *Batch
}

// Speech is the speech as it is now.
func (c *Change) Speech() (*Speech, error) { return c.Near.Speech.Get() }

// ChangedObject is something that a change added or removed.
type ChangedObject struct {
	ID   graph.ID
	Kind graph.Kind
	Verb graph.Verb
	Near struct{ Node One[Node] }
}

// Node is the object as it is now.
func (o *ChangedObject) Node() (Node, error) { return o.Near.Node.Get() }
