package schema

import (
	"maps"
	"slices"
	"unicode/utf8"

	"mailuo/graph"
)

// An object of the API is a value of graph and what was read around it. Fields
// that the value holds are answered by it; those that lead to one other object
// hold it in Near; those that take arguments are resolved by server, which reads
// for the whole Batch.

// Node is everything that has an ID.
type Node interface{ NodeID() graph.ID }

// Entity is a node that several speeches can share.
type Entity interface {
	Node
	// ScopeID is the ID of what the name is confined to; "" for none.
	ScopeID() graph.ID
	Within() (Node, error)
	SetWithin(One[Node])
	isEntity()
}

// Speech is a speech.
type Speech struct {
	*graph.Speech
	Seat
	// Whole is the speech with its text.
	Near struct {
		Meeting    One[*Meeting]
		Whole      One[*graph.Speech]
		Provenance []*Provenance
	}
}

// Text is the text, unchanged.
func (s *Speech) Text() (Words, error) {
	whole, err := s.Near.Whole.Get()
	if err != nil {
		return "", err
	}
	return Words(whole.Text), nil
}

// Meeting is the meeting it was given at.
func (s *Speech) Meeting() (*Meeting, error) { return s.Near.Meeting.Get() }

// Provenance tells where title, speaker, date and the rest were found.
func (s *Speech) Provenance() []*Provenance { return s.Near.Provenance }

// Metadata are the raw values that came with the text, by field.
func (s *Speech) Metadata() []MetadataField {
	out := make([]MetadataField, 0, len(s.Speech.Metadata))
	for _, field := range slices.Sorted(maps.Keys(s.Speech.Metadata)) {
		out = append(out, MetadataField{field, s.Speech.Metadata[field]})
	}
	return out
}

// MetadataField is a raw value that came with a text.
type MetadataField struct{ Field, Value string }

// Section is a section of a speech.
type Section struct {
	*graph.Section
	Seat
	Near struct {
		Parent One[*Section]
		Speech One[*Speech]
	}
}

// Parent is the section it lies in.
func (s *Section) Parent() (*Section, error) { return s.Near.Parent.Get() }

// Speech is the speech it is of.
func (s *Section) Speech() (*Speech, error) { return s.Near.Speech.Get() }

// Sentence is a sentence of a speech.
type Sentence struct {
	*graph.Sentence
	Seat
	Near struct {
		Section One[*Section]
		Speech  One[*Speech]
	}
}

// EndUTF16 is End counted in UTF-16 code units.
func (s *Sentence) EndUTF16() int { return s.StartUTF16 + UTF16Len(s.Text) }

// Section is the section it stands in.
func (s *Sentence) Section() (*Section, error) { return s.Near.Section.Get() }

// Speech is the speech it is of.
func (s *Sentence) Speech() (*Speech, error) { return s.Near.Speech.Get() }

// Directive is a directive.
type Directive struct {
	*graph.Directive
	Seat
	Near struct {
		Sentence One[*Sentence]
		Speech   One[*Speech]
		Items    []*Item
		Citation One[string]
	}
}

// Citation is its words and where they stand.
func (d *Directive) Citation() (string, error) { return d.Near.Citation.Get() }

// Sentence is the sentence it is.
func (d *Directive) Sentence() (*Sentence, error) { return d.Near.Sentence.Get() }

// Speech is the speech it is of.
func (d *Directive) Speech() (*Speech, error) { return d.Near.Speech.Get() }

// Items are the things to be done.
func (d *Directive) Items() []*Item { return d.Near.Items }

// Item is a thing to be done.
type Item struct {
	*graph.Item
	Near struct {
		Addressees []*Addressee
		Basis      []*Basis
	}
}

// Addressees are who is to do it.
func (i *Item) Addressees() []*Addressee { return i.Near.Addressees }

// Basis is what it is to be done under.
func (i *Item) Basis() []*Basis { return i.Near.Basis }

// Addressee is who is told to act.
type Addressee struct {
	*graph.Addressee
	Near struct{ Entity One[Entity] }
}

// Entity is the body or group; nil where the words name none.
func (a *Addressee) Entity() (Entity, error) { return a.Near.Entity.Get() }

// Basis is what an item is to be done under.
type Basis struct {
	*graph.Basis
	Near struct{ Entity One[Entity] }
}

// Entity is the document, meeting or policy.
func (b *Basis) Entity() (Entity, error) { return b.Near.Entity.Get() }

// Unresolved is something left open.
type Unresolved struct {
	*graph.Unresolved
	Near struct{ Sentence One[*Sentence] }
}

// Sentence is the sentence it stands in.
func (u *Unresolved) Sentence() (*Sentence, error) { return u.Near.Sentence.Get() }

// Relation is a relation.
type Relation struct {
	*graph.Relation
	Near struct {
		From, To, Other One[Node]
		// Evidence holds as many rows as any selection asks for.
		Evidence []*Evidence
	}
}

// NodeID is the relation's ID: its key.
func (r *Relation) NodeID() graph.ID { return graph.ID(r.Key.String()) }

// ID is the relation's ID.
func (r *Relation) ID() graph.ID { return r.NodeID() }

// From is the object it starts from.
func (r *Relation) From() (Node, error) { return r.Near.From.Get() }

// To is the object it leads to.
func (r *Relation) To() (Node, error) { return r.Near.To.Get() }

// Other is the object at the other end from the one it was asked of.
func (r *Relation) Other() (Node, error) { return r.Near.Other.Get() }

// Evidence is the first rows of evidence.
func (r *Relation) Evidence(first int) []*Evidence {
	return r.Near.Evidence[:max(0, min(first, len(r.Near.Evidence)))]
}

// SpeechCount is how many speeches support it.
func (r *Relation) SpeechCount() int { return r.Speeches }

// Mention is a relation MENTIONS, with its ends by what they are.
type Mention struct {
	*Relation
}

// Speech is the speech.
func (m *Mention) Speech() (*Speech, error) {
	n, err := m.Near.From.Get()
	s, _ := n.(*Speech)
	return s, err
}

// Entity is what the speech mentions.
func (m *Mention) Entity() (Entity, error) {
	n, err := m.Near.To.Get()
	e, _ := n.(Entity)
	return e, err
}

// RelationID is the ID of the relation.
func (m *Mention) RelationID() graph.ID { return m.NodeID() }

// Count is how often.
func (m *Mention) Count() int { return m.EvidenceCount }

// Evidence is the first places.
func (m *Mention) Evidence(first int) []*Evidence { return m.Relation.Evidence(first) }

// Evidence is a piece of evidence.
type Evidence struct {
	*graph.Evidence
	// Of is the relation that it supports; the zero Key for what supports a claim.
	Of   graph.Key
	Near struct {
		Sentence One[*Sentence]
		Speech   One[*Speech]
		Citation One[string]
	}
}

// Citation is the words and where they stand; "" for what no text says.
func (e *Evidence) Citation() (string, error) { return e.Near.Citation.Get() }

// Start is where the words start in the speech's text, in code points; nil
// unless they stand there.
func (e *Evidence) Start() *int { return e.inText(e.Evidence.Start) }

// End is where they end, exclusive.
func (e *Evidence) End() *int { return e.inText(e.Evidence.End) }

func (e *Evidence) inText(n int) *int {
	if e.Origin != graph.OriginText {
		return nil
	}
	return &n
}

// StartUTF16 is the start in UTF-16 code units.
func (e *Evidence) StartUTF16() (*int, error) {
	s, err := e.Near.Sentence.Get()
	if s == nil || err != nil {
		return nil, err
	}
	n := s.StartUTF16 + UTF16Len(head(s.Text, e.Evidence.Start-s.Start))
	return &n, nil
}

// EndUTF16 is the end in UTF-16 code units, exclusive.
func (e *Evidence) EndUTF16() (*int, error) {
	n, err := e.StartUTF16()
	if n == nil || err != nil {
		return nil, err
	}
	*n += UTF16Len(e.Quote)
	return n, nil
}

// Sentence is the sentence that the words start in.
func (e *Evidence) Sentence() (*Sentence, error) { return e.Near.Sentence.Get() }

// Speech is the speech.
func (e *Evidence) Speech() (*Speech, error) { return e.Near.Speech.Get() }

// Paragraph is the paragraph of the sentence.
func (e *Evidence) Paragraph() (*int, error) {
	s, err := e.Near.Sentence.Get()
	if s == nil || err != nil {
		return nil, err
	}
	return &s.Paragraph, nil
}

// Heading is the heading of the section that the sentence stands in.
func (e *Evidence) Heading() (string, error) {
	s, err := e.Near.Sentence.Get()
	if s == nil || err != nil {
		return "", err
	}
	sec, err := s.Section()
	if sec == nil || err != nil {
		return "", err
	}
	return sec.Heading, nil
}

// Claim is what one speech says of an entity.
type Claim struct {
	*graph.Claim
	Near struct{ Evidence *Evidence }
}

// Evidence is where it was found.
func (c *Claim) Evidence() *Evidence { return c.Near.Evidence }

// Provenance is something found about a speech.
type Provenance Claim

// Evidence is where it was found.
func (p *Provenance) Evidence() *Evidence { return p.Near.Evidence }

// NameHit is a name that a search found.
type NameHit struct {
	Node       Node
	Name       string
	Highlights []Highlight
}

// SentenceHit is a sentence that a search found.
type SentenceHit struct {
	Sentence   *Sentence
	Highlights []Highlight
}

// Highlight is a place that matches, from the start of the name or sentence: in
// code points and in UTF-16 code units, ends exclusive.
type Highlight struct{ Start, End, StartUTF16, EndUTF16 int }

// Search is a search; its pages are read when they are asked for.
type Search struct {
	Words string
	Kinds []graph.Kind
	Where graph.Filter
}

// UTF16Len is how many UTF-16 code units s takes.
func UTF16Len(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// head is the first n code points of s.
func head(s string, n int) string {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return s[:i]
}
