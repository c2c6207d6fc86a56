package schema

import (
	"mailuo/analysis"
	"mailuo/graph"
)

// Boilerplate is how much of a speech stands elsewhere word for word.
type Boilerplate struct {
	*analysis.Boilerplate
	Of graph.ID
	// In is what it was asked for with.
	In *Peers[*Boilerplate]
}

// SentenceCount is how many sentences the speech has.
func (b *Boilerplate) SentenceCount() int { return b.Boilerplate.Sentences }

// RepeatedCount is how many of them stand elsewhere.
func (b *Boilerplate) RepeatedCount() int { return b.Repeated }

// SentenceShare is their share, 0 to 1000.
func (b *Boilerplate) SentenceShare() int { return share(b.Repeated, b.Boilerplate.Sentences) }

// CharCount is how many code points the sentences have.
func (b *Boilerplate) CharCount() int { return b.Chars }

// RepeatedCharCount is how many of them stand elsewhere.
func (b *Boilerplate) RepeatedCharCount() int { return b.RepeatedChars }

// CharShare is their share, 0 to 1000.
func (b *Boilerplate) CharShare() int { return share(b.RepeatedChars, b.Chars) }

func share(part, whole int) int {
	if whole == 0 {
		return 0
	}
	return (1000*part + whole/2) / whole
}

// RepeatedSentence is a sentence that stands in other speeches too.
type RepeatedSentence struct {
	*analysis.RepeatedSentence
	Near struct {
		Sentence One[*Sentence]
		// Elsewhere holds as many as any selection asks for.
		Elsewhere []*Sentence
	}
}

// Sentence is the sentence.
func (r *RepeatedSentence) Sentence() (*Sentence, error) { return r.Near.Sentence.Get() }

// SpeechCount is how many other speeches it stands in.
func (r *RepeatedSentence) SpeechCount() int { return len(r.RepeatedSentence.Elsewhere) }

// Elsewhere is the same words in the first other speeches.
func (r *RepeatedSentence) Elsewhere(first int) []*Sentence {
	return r.Near.Elsewhere[:max(0, min(first, len(r.Near.Elsewhere)))]
}

// RepeatedDirective is a wording of directives that stands in several speeches.
type RepeatedDirective struct {
	*analysis.RepeatedDirective
	Near struct{ First, Latest One[*Directive] }
}

// SpeechCount is how many speeches state it.
func (r *RepeatedDirective) SpeechCount() int { return r.Speeches }

// Count is how often they do.
func (r *RepeatedDirective) Count() int { return r.Times }

// First is the directive of the earliest speech.
func (r *RepeatedDirective) First() (*Directive, error) { return r.Near.First.Get() }

// Latest is the directive of the latest speech.
func (r *RepeatedDirective) Latest() (*Directive, error) { return r.Near.Latest.Get() }
