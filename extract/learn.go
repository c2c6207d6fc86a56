package extract

import (
	"sort"

	"mailuo/extract/tagger"
	"mailuo/graph"
)

// Lesson is what the tagger sees of a text, for those who train or judge it.
type Lesson struct {
	Text *tagger.Text
	// Sentences are the stretches that are tagged one by one, Rules what the rules
	// alone find; both count characters of the normalised text.
	Sentences []tagger.Span
	Rules     []tagger.Span
	RuleNames []string // of Rules
	// Sure are those of them that the tagger is held to.
	Sure []tagger.Span
	// At says where a character of the normalised text stands in the file.
	At []int

	norm []rune
}

// Tag is how the extractor uses a model on a sentence.
func (l Lesson) Tag(m *tagger.Model, from, to int) []tagger.Span {
	return tagSpans(m.Run(l.Text), l.norm, l.Sure, span{from, to})
}

// Labels are the kinds that the tagger tells apart, by label.
func Labels() []graph.Kind { return labels[:] }

// Templates join the columns of a lesson's text to features.
func Templates() []tagger.Template { return templates }

// Lesson shows what the tagger sees of a text.
func (x *Extractor) Lesson(in Input) Lesson {
	d := newDraft(x, in)
	d.structureWords()
	d.metadata()
	all := d.candidates()
	kept := resolve(all)
	l := Lesson{Text: d.observe(all, kept), At: d.at, Sure: d.sureSpans(kept), norm: d.norm}
	for _, s := range d.sentences {
		l.Sentences = append(l.Sentences, tagger.Span{Start: s.start, End: s.end})
	}
	for _, m := range kept {
		if !m.part {
			l.Rules = append(l.Rules, tagger.Span{Start: m.start, End: m.end, Label: labelOf(m.kind), Confidence: m.conf})
			l.RuleNames = append(l.RuleNames, m.rule)
		}
	}
	return l
}

// Explain lists what spoke most for or against a span of the file being a mention of
// a kind, strongest first, at most n: the templates that joined, where, and by how much.
func (x *Extractor) Explain(in Input, s graph.Span, kind graph.Kind, n int) []tagger.Reason {
	l := x.Lesson(in)
	from, to := sort.SearchInts(l.At, s.Start), sort.SearchInts(l.At, s.End)
	label := labelOf(kind)
	if x.tagger == nil || label < 0 || from >= to || to > len(l.norm) {
		return nil
	}
	why := x.tagger.Explain(l.Text, tagger.Span{Start: from, End: to, Label: label}, n)
	for i := range why {
		why[i].At = l.At[why[i].At]
	}
	return why
}

// Words gives the values of a text's words, a slice a sentence, for tagger.Cluster.
func (x *Extractor) Words(text string) [][]uint32 {
	d := newDraft(x, Input{Text: text})
	d.cut()
	d.segment()
	out := make([][]uint32, len(d.sentences))
	for k, s := range d.sentences {
		for i := s.start; i < s.end; i = d.wordEnd(i) {
			out[k] = append(out[k], hashRunes(d.norm[i:d.wordEnd(i)]))
		}
	}
	return out
}
