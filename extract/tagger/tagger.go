// Package tagger is a linear-chain conditional random field over the characters of
// a text. What comes in: Text, columns of what was observed at each character, and
// templates that join them to features. What goes out: Spans, each of one label,
// with a confidence, and what spoke for it.
//
//	tagger.go    Model, Text, Span; Tag
//	template.go  templates: columns to features
//	decode.go    the lattice: best path and marginals
//	explain.go   what spoke for a span
//	file.go      the model as bytes
//	train.go     Train: annotated texts to a model
//
// It knows nothing of Chinese or of what the labels mean. Scores are integers, so
// that the best path is the same on every machine.
package tagger

// Text is what was observed of a text. Column c holds a value for each character:
// Columns[c][Pad+i] is that of the i-th; Pad values stand before and after.
type Text struct {
	Columns [][]uint32
}

// Pad is how many values a column has before the first character and after the last.
const Pad = 8

// NewText makes a Text of n characters, all zero.
func NewText(columns, n int) *Text {
	t := &Text{Columns: make([][]uint32, columns)}
	all := make([]uint32, columns*(n+2*Pad))
	for c := range t.Columns {
		t.Columns[c], all = all[:n+2*Pad:n+2*Pad], all[n+2*Pad:]
	}
	return t
}

// Span is a stretch [Start, End) of characters under a label.
type Span struct {
	Start, End int
	Label      int
	// Confidence is the probability of just this span, times 1000.
	Confidence int
}

// Model holds the weights that templates were trained to. It is safe for
// concurrent use.
type Model struct {
	labels    int
	templates []Template
	table     table
	// moves[a][b] is the score of a piece of class b behind one of class a; class 0
	// is outside, class l+1 a span of label l.
	moves [][]int32
	// inner[l] holds the scores of begin→middle, begin→end, middle→middle, middle→end.
	inner [][4]int32
	sums  *chain // the same, for sums over paths
}

// scale is how many units of score make one unit of log-odds.
const scale = 256

// Tags: 0 is outside; then for each label begin, middle, end, single.
const (
	begin = iota
	middle
	end
	single
	places
)

func tagOf(label, place int) int { return 1 + label*places + place }

func tags(labels int) int { return 1 + labels*places }

// Run tags the stretches of one text, one after the other. It is for one goroutine.
type Run struct {
	m        *Model
	t        *Text
	features []uint32
	lattice  lattice
}

// Run starts on a text.
func (m *Model) Run(t *Text) *Run { return &Run{m: m, t: t, lattice: lattice{m: m}} }

// Tag finds the spans of a stretch of the text, best path, in order. What is sure
// from elsewhere is put in with so much weight that little can speak against it.
func (r *Run) Tag(from, to int, sure ...Span) []Span {
	if to <= from {
		return nil
	}
	l := r.score(from, to)
	for _, s := range sure {
		if s.Start >= from && s.End <= to {
			l.favour(s.Start-from, s.End-from, s.Label)
		}
	}
	spans := l.best()
	if len(spans) > 0 {
		l.confide(spans)
	}
	for i := range spans {
		spans[i].Start += from
		spans[i].End += from
	}
	return spans
}

// grown is s at a length, with anything in it.
func grown[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/4)[:n]
	}
	return s[:n]
}
