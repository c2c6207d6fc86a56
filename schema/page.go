package schema

import (
	"mailuo/access"
	"mailuo/graph"
)

// Connection is a page of a list.
type Connection[T any] struct {
	// Items are the page's items.
	Items []T
	// Place writes the cursor of an item by its number on the page.
	Place func(i int) string
	// Next and Previous tell whether other items follow and precede the page.
	Next, Previous bool
	// TotalCount counts the items of all pages; filled only where it is asked for.
	TotalCount int
	// TotalIsExact is false where there are more than TotalCount.
	TotalIsExact bool
	// Counted holds the hits of a search by each of HitFacets; filled only where
	// facets are asked for.
	Counted [][]graph.Bucket
}

// Nodes are the items.
func (c *Connection[T]) Nodes() []T { return c.Items }

// Edges are the items with their cursors.
func (c *Connection[T]) Edges() []Edge[T] {
	edges := make([]Edge[T], len(c.Items))
	for i, x := range c.Items {
		edges[i] = Edge[T]{Node: x, place: c.Place, i: i}
	}
	return edges
}

// PageInfo tells where the page lies in its list.
func (c *Connection[T]) PageInfo() PageInfo {
	return PageInfo{HasNextPage: c.Next, HasPreviousPage: c.Previous, place: c.Place, items: len(c.Items)}
}

// Edge is an item of a page.
type Edge[T any] struct {
	Node  T
	place func(int) string
	i     int
}

// Cursor is the item's place in the list.
func (e Edge[T]) Cursor() string { return e.place(e.i) }

// PageInfo tells where a page lies in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	place                        func(int) string
	items                        int
}

// StartCursor is the cursor of the first item; "" for an empty page.
func (p PageInfo) StartCursor() string { return p.cursor(0) }

// EndCursor is the cursor of the last item; "" for an empty page.
func (p PageInfo) EndCursor() string { return p.cursor(p.items - 1) }

func (p PageInfo) cursor(i int) string {
	if p.items == 0 {
		return ""
	}
	return p.place(i)
}

// The connections and edges of the schema.
type (
	ChainStepConnection         = Connection[*ChainStep]
	ChainStepEdge               = Edge[*ChainStep]
	ChangeConnection            = Connection[*Change]
	ChangeEdge                  = Edge[*Change]
	ChangedObjectConnection     = Connection[*ChangedObject]
	ChangedObjectEdge           = Edge[*ChangedObject]
	ClaimConnection             = Connection[*Claim]
	ClaimEdge                   = Edge[*Claim]
	ComparedDirectiveConnection = Connection[*ComparedDirective]
	ComparedDirectiveEdge       = Edge[*ComparedDirective]
	ComparedEntityConnection    = Connection[*ComparedEntity]
	ComparedEntityEdge          = Edge[*ComparedEntity]
	ComparisonConnection        = Connection[*Comparison]
	ComparisonEdge              = Edge[*Comparison]
	DirectiveConnection         = Connection[*Directive]
	DirectiveEdge               = Edge[*Directive]
	DuplicateConnection         = Connection[*Duplicate]
	DuplicateEdge               = Edge[*Duplicate]
	EntityConnection            = Connection[Entity]
	EntityEdge                  = Edge[Entity]
	GapConnection               = Connection[*Gap]
	GapEdge                     = Edge[*Gap]
	JudgedItemConnection        = Connection[*JudgedItem]
	JudgedItemEdge              = Edge[*JudgedItem]
	IngestItemConnection        = Connection[*IngestItem]
	IngestItemEdge              = Edge[*IngestItem]
	IngestRunConnection         = Connection[*IngestRun]
	IngestRunEdge               = Edge[*IngestRun]
	IngestSourceConnection      = Connection[*IngestSource]
	IngestSourceEdge            = Edge[*IngestSource]
	LedgerRowConnection         = Connection[*LedgerRow]
	LedgerRowEdge               = Edge[*LedgerRow]
	MentionConnection           = Connection[*Mention]
	MentionEdge                 = Edge[*Mention]
	NameHitConnection           = Connection[*NameHit]
	NameHitEdge                 = Edge[*NameHit]
	NeighbourEdge               = Edge[*Neighbour]
	QuarantinedItemConnection   = Connection[*QuarantinedItem]
	QuarantinedItemEdge         = Edge[*QuarantinedItem]
	RelationConnection          = Connection[*Relation]
	RelationEdge                = Edge[*Relation]
	RepeatedDirectiveConnection = Connection[*RepeatedDirective]
	RepeatedDirectiveEdge       = Edge[*RepeatedDirective]
	RepeatedSentenceConnection  = Connection[*RepeatedSentence]
	RepeatedSentenceEdge        = Edge[*RepeatedSentence]
	SavedHitConnection          = Connection[*SavedHit]
	SavedHitEdge                = Edge[*SavedHit]
	SavedQueryConnection        = Connection[*SavedQuery]
	SavedQueryEdge              = Edge[*SavedQuery]
	SectionConnection           = Connection[*Section]
	SectionEdge                 = Edge[*Section]
	SentenceConnection          = Connection[*Sentence]
	SentenceEdge                = Edge[*Sentence]
	SentenceHitConnection       = Connection[*SentenceHit]
	SentenceHitEdge             = Edge[*SentenceHit]
	SpeechConnection            = Connection[*Speech]
	SpeechEdge                  = Edge[*Speech]
	TokenConnection             = Connection[*access.Token]
	TokenEdge                   = Edge[*access.Token]
	UnresolvedConnection        = Connection[*Unresolved]
	UnresolvedEdge              = Edge[*Unresolved]
)
