package graph

import "cmp"

// Origin says where a piece of evidence can be read again.
type Origin string

// The origins.
const (
	OriginText     Origin = "TEXT"     // the speech's text: Start, End, Quote
	OriginMetadata Origin = "METADATA" // what came with the text: Source is the field, Quote its raw value
	OriginLexicon  Origin = "LEXICON"  // what the extractor knows: Source is the row, Quote its value
)

// Inference says by what step evidence supports something that the words alone
// do not say; empty where they say it.
type Inference string

// The inferences.
const (
	InferredCoordination Inference = "COORDINATION" // said of one item of a list, meant for all of it
	InferredHeading      Inference = "HEADING"      // said by the heading above the sentence
	InferredParagraph    Inference = "PARAGRAPH"    // said earlier in the same paragraph
	InferredHost         Inference = "HOST"         // the place left out is the speech's own
	InferredMask         Inference = "MASK"         // a bare mask (XX) stands for the masked host
)

// Inferences lists the inferences.
func Inferences() []Inference {
	return []Inference{InferredCoordination, InferredHeading, InferredParagraph, InferredHost, InferredMask}
}

// Evidence is one place that supports a mention, a claim or a relation.
type Evidence struct {
	Speech ID     `json:"speech"`
	Origin Origin `json:"origin"`
	// Sentence is the sentence that the span starts in; empty unless the origin is TEXT.
	Sentence ID `json:"sentence,omitempty"`
	// Start and End are code points of the speech's text; both 0 unless the origin is TEXT.
	Start int `json:"start,omitempty"`
	End   int `json:"end,omitempty"`
	// Quote is text[Start:End], or the raw value of the metadata field or lexicon row.
	Quote string `json:"quote"`
	// Source names the metadata field or the lexicon row (file#key); empty when the origin is TEXT.
	Source string `json:"source,omitempty"`
	// Rule names the rule of the extractor that read the evidence so.
	Rule string `json:"rule"`
	// Confidence is 0 to 1000.
	Confidence int       `json:"confidence"`
	Inferred   Inference `json:"inferred,omitempty"`
	// Part is set on a mention that lies inside a longer mention (XX市 in XX市委).
	Part bool `json:"part,omitempty"`
}

// compareEvidence orders evidence by where it stands: origin, then place, then the rest.
func compareEvidence(a, b Evidence) int {
	return cmp.Or(
		cmp.Compare(a.Speech, b.Speech), cmp.Compare(a.Origin, b.Origin), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
		cmp.Compare(a.Source, b.Source), cmp.Compare(a.Quote, b.Quote), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Inferred, b.Inferred),
		cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.Confidence, b.Confidence), cmp.Compare(boolInt(a.Part), boolInt(b.Part)),
	)
}
