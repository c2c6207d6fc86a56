package graph

import (
	"cmp"
	"slices"
)

// Facts is all that one speech supports. It is what extract returns, what a
// store replaces in one transaction and what golden files show.
type Facts struct {
	Speech Speech `json:"speech"`
	// Text is the decoded source unchanged; every offset counts its code points.
	Text       string          `json:"text"`
	Sections   []Section       `json:"sections,omitempty"`
	Sentences  []Sentence      `json:"sentences,omitempty"`
	Entities   []EntityFacts   `json:"entities,omitempty"`
	Mentions   []Mention       `json:"mentions,omitempty"`
	Directives []Directive     `json:"directives,omitempty"`
	Relations  []RelationFacts `json:"relations,omitempty"`
	Unresolved []Unresolved    `json:"unresolved,omitempty"`
}

// Normalized returns f with every list in its canonical order: parts as they
// stand in the text, entities by ID, relations by key, no evidence twice. Its
// lists are f's own no longer.
func (f Facts) Normalized() Facts {
	f.Sections = sorted(f.Sections, func(a, b Section) int { return cmp.Compare(a.Ordinal, b.Ordinal) })
	f.Sentences = sorted(f.Sentences, func(a, b Sentence) int { return cmp.Compare(a.Ordinal, b.Ordinal) })
	f.Directives = sorted(f.Directives, func(a, b Directive) int { return cmp.Compare(a.Ordinal, b.Ordinal) })
	f.Entities = sorted(f.Entities, func(a, b EntityFacts) int { return cmp.Compare(a.ID, b.ID) })
	for i, e := range f.Entities {
		f.Entities[i].Claims = slices.Compact(sorted(e.Claims, compareClaims))
	}
	f.Mentions = slices.Compact(sorted(f.Mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Entity, b.Entity), compareEvidence(a.Evidence, b.Evidence))
	}))
	f.Relations = sorted(f.Relations, func(a, b RelationFacts) int { return a.Key.Compare(b.Key) })
	for i, r := range f.Relations {
		f.Relations[i].Evidence = slices.Compact(sorted(r.Evidence, compareEvidence))
	}
	f.Unresolved = sorted(f.Unresolved, func(a, b Unresolved) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Rule, b.Rule),
			cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Reason, b.Reason), cmp.Compare(a.Sentence, b.Sentence))
	})
	return f
}

func sorted[T any](xs []T, by func(a, b T) int) []T {
	xs = slices.Clone(xs)
	slices.SortStableFunc(xs, by)
	return xs
}

// Node is one of *Speech, *Section, *Sentence, *Directive, *Entity.
type Node interface {
	NodeID() ID
	NodeKind() Kind
}

// Speech is one text as delivered or published.
type Speech struct {
	ID      ID     `json:"id"`
	Title   string `json:"title,omitempty"`
	Speaker string `json:"speaker,omitempty"`
	Post    string `json:"post,omitempty"`
	// Date is when it was delivered or published.
	Date  Date  `json:"date,omitempty"`
	Level Level `json:"level,omitempty"`
	// Place is the name of the host place; masked as the text has it.
	Place string `json:"place,omitempty"`
	Genre Genre  `json:"genre,omitempty"`
	// Collection is the set that its owner filed it under.
	Collection string `json:"collection,omitempty"`
	// Source is the address it was read from, or the bare file name; never a path.
	Source string `json:"source,omitempty"`
	// Chars counts the code points of the text, SHA256 is the hex digest of its UTF-8.
	Chars  int    `json:"chars"`
	SHA256 string `json:"sha256"`
	// Extractor is the version of the rules and data that made the facts.
	Extractor string `json:"extractor,omitempty"`
	// Fingerprint is a 64-bit similarity hash of the text in hex; near-identical
	// texts differ in few bits.
	Fingerprint string `json:"fingerprint,omitempty"`
	// Metadata holds the raw values that came with the text, by field.
	Metadata map[string]string `json:"metadata,omitempty"`
	// Claims tells where title, speaker, date and the rest were found.
	Claims []Claim `json:"claims,omitempty"`

	// Text and Unresolved are filled only when a query asks for the text.
	Text       string       `json:"-"`
	Unresolved []Unresolved `json:"-"`
}

// Section is a part of a speech under one heading.
type Section struct {
	ID      ID  `json:"id"`
	Speech  ID  `json:"speech"`
	Parent  ID  `json:"parent,omitempty"`
	Ordinal int `json:"ordinal"` // from 0, in order of the text
	Depth   int `json:"depth"`   // 1 is the outermost
	Start   int `json:"start"`
	End     int `json:"end"`
	// Heading is text[HeadingStart:HeadingEnd].
	Heading      string `json:"heading"`
	HeadingStart int    `json:"headingStart"`
	HeadingEnd   int    `json:"headingEnd"`
}

// Sentence is a sentence of a speech.
type Sentence struct {
	ID        ID   `json:"id"`
	Speech    ID   `json:"speech"`
	Section   ID   `json:"section,omitempty"`
	Ordinal   int  `json:"ordinal"`           // from 0, in order of the text
	Paragraph int  `json:"paragraph"`         // from 1, in order of the text
	Heading   bool `json:"heading,omitempty"` // the sentence is a heading
	Start     int  `json:"start"`
	End       int  `json:"end"`
	// StartUTF16 is Start counted in UTF-16 code units, as browsers count.
	StartUTF16 int `json:"startUtf16"`
	// Text is the speech's text[Start:End].
	Text string `json:"text"`
}

// EntityFacts is one entity and what this speech claims of it.
type EntityFacts struct {
	Identity
	Claims []Claim `json:"claims"`
}

// Mention is a span that names an entity.
type Mention struct {
	Entity   ID `json:"entity"`
	Evidence `json:"evidence"`
}

// RelationFacts is a relation and the evidence this speech gives for it.
// MENTIONS and STATES are not written here: they follow from Mentions and Directives.
type RelationFacts struct {
	Key      `json:"key"`
	Evidence []Evidence `json:"evidence"`
}

// Directive is a sentence that requires, forbids, plans or urges.
type Directive struct {
	ID       ID  `json:"id"`
	Speech   ID  `json:"speech"`
	Sentence ID  `json:"sentence"`
	Ordinal  int `json:"ordinal"` // from 0, in order of the text
	Start    int `json:"start"`
	End      int `json:"end"`
	// Text is the speech's text[Start:End].
	Text      string    `json:"text"`
	Modality  Modality  `json:"modality"`
	Substance Substance `json:"substance"`
	Items     []Item    `json:"items,omitempty"`
	// Rule names the rule that read the sentence as a directive.
	Rule       string `json:"rule"`
	Confidence int    `json:"confidence"` // 0 to 1000
	// Fingerprint is a 64-bit similarity hash of the text in hex.
	Fingerprint string `json:"fingerprint,omitempty"`
}

// Item is one thing that a directive wants done.
type Item struct {
	Span
	// Action is the verb, Object what it is done to; either may be missing.
	Action     *Span       `json:"action,omitempty"`
	Object     *Span       `json:"object,omitempty"`
	Addressees []Addressee `json:"addressees,omitempty"`
	Deadline   *Deadline   `json:"deadline,omitempty"`
	Targets    []Target    `json:"targets,omitempty"`
	Basis      []Basis     `json:"basis,omitempty"`
}

// Span is a place in the speech's text and what stands there.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Addressee is who is told to act. Its span may stand in an earlier sentence of
// the same paragraph.
type Addressee struct {
	Span
	Role Role `json:"role"`
	// Entity is the body or group; empty where the words name none (我们).
	Entity   ID        `json:"entity,omitempty"`
	Inferred Inference `json:"inferred,omitempty"`
}

// Deadline is the date by which it is to be done.
type Deadline struct {
	Span
	// Date ends on the last day allowed; empty where the text gives no year.
	Date Date `json:"date,omitempty"`
	// Anchor is the date that a relative wording was resolved against.
	Anchor Date `json:"anchor,omitempty"`
}

// Target is a quantity to reach.
type Target struct {
	Span
	Comparator Comparator `json:"comparator"`
	Value      string     `json:"value"` // decimal digits, "8.5"; a range as "5/6"
	Unit       string     `json:"unit,omitempty"`
}

// Comparator says how a target's value binds.
type Comparator string

// The comparators.
const (
	ComparatorEqual   Comparator = "EQUAL"
	ComparatorAtLeast Comparator = "AT_LEAST"
	ComparatorAtMost  Comparator = "AT_MOST"
	ComparatorAbout   Comparator = "ABOUT"
	ComparatorRange   Comparator = "RANGE"
)

// Comparators lists the comparators.
func Comparators() []Comparator {
	return []Comparator{ComparatorEqual, ComparatorAtLeast, ComparatorAtMost, ComparatorAbout, ComparatorRange}
}

// Basis is what an item is to be done under.
type Basis struct {
	Span
	Entity ID `json:"entity"`
}

// Unresolved is something that the extractor saw and left open, and why.
type Unresolved struct {
	Span
	Sentence ID     `json:"sentence,omitempty"`
	Kind     Kind   `json:"kind,omitempty"`
	Reason   Reason `json:"reason"`
	Rule     string `json:"rule"`
	// Of is the entity that the text says it of, by Verb: the meeting that was held on a
	// day without a year. Both are empty where the text says no such thing.
	Of   ID   `json:"of,omitempty"`
	Verb Verb `json:"verb,omitempty"`
}

// Reason says why something stays unresolved.
type Reason string

// The reasons.
const (
	ReasonDeixis        Reason = "DEIXIS"         // 我们, 本部门: no body is stated
	ReasonNoAntecedent  Reason = "NO_ANTECEDENT"  // 全会, 《意见》 with nothing before it to point to
	ReasonNoHost        Reason = "NO_HOST"        // 市委 where the place is not known
	ReasonNoYear        Reason = "NO_YEAR"        // 今年 where the year is not known
	ReasonAmbiguous     Reason = "AMBIGUOUS"      // two things fit equally well
	ReasonRhetoric      Reason = "RHETORIC"       // a quoted phrase that is not a fixed wording
	ReasonLowConfidence Reason = "LOW_CONFIDENCE" // a candidate that was dropped
)

// Reasons lists the reasons.
func Reasons() []Reason {
	return []Reason{
		ReasonDeixis, ReasonNoAntecedent, ReasonNoHost, ReasonNoYear, ReasonAmbiguous, ReasonRhetoric, ReasonLowConfidence,
	}
}

// NodeID returns the speech's ID.
func (s *Speech) NodeID() ID { return s.ID }

// NodeKind returns KindSpeech.
func (s *Speech) NodeKind() Kind { return KindSpeech }

// NodeID returns the section's ID.
func (s *Section) NodeID() ID { return s.ID }

// NodeKind returns KindSection.
func (s *Section) NodeKind() Kind { return KindSection }

// NodeID returns the sentence's ID.
func (s *Sentence) NodeID() ID { return s.ID }

// NodeKind returns KindSentence.
func (s *Sentence) NodeKind() Kind { return KindSentence }

// NodeID returns the directive's ID.
func (d *Directive) NodeID() ID { return d.ID }

// NodeKind returns KindDirective.
func (d *Directive) NodeKind() Kind { return KindDirective }

// NodeID returns the entity's ID.
func (e *Entity) NodeID() ID { return e.ID }

// NodeKind returns the entity's kind.
func (e *Entity) NodeKind() Kind { return e.Kind }

// SpeechOf is the ID of the speech that a section, sentence or directive belongs
// to; "" for other nodes.
func SpeechOf(n Node) ID {
	switch x := n.(type) {
	case *Section:
		return x.Speech
	case *Sentence:
		return x.Speech
	case *Directive:
		return x.Speech
	}
	return ""
}

// Due is the earliest deadline among the directive's items, one that is open at
// its end after all others; "" where the text gives none.
func (d *Directive) Due() Date {
	var due Date
	for _, it := range d.Items {
		if it.Deadline == nil || it.Deadline.Date == "" {
			continue
		}
		last := it.Deadline.Date.Last()
		if due == "" || last != "" && (due.Last() == "" || last < due.Last()) {
			due = it.Deadline.Date
		}
	}
	return due
}
