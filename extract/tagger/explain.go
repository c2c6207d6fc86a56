package tagger

import (
	"cmp"
	"math"
	"slices"
)

// Reason is a template that spoke for or against a span.
type Reason struct {
	Template string
	At       int // the character
	// Weight is in log-odds: of the span's tag against staying outside.
	Weight float64
}

// Explain lists what spoke most for or against a span, strongest first, at most n.
func (m *Model) Explain(t *Text, s Span, n int) []Reason {
	stride := len(m.templates)
	fs := make([]uint32, s.len()*stride)
	features(m.templates, t, s.Start, s.End, fs)
	var out []Reason
	for i := range s.len() {
		tag := tagOf(s.Label, middle)
		switch {
		case s.len() == 1:
			tag = tagOf(s.Label, single)
		case i == 0:
			tag = tagOf(s.Label, begin)
		case i == s.len()-1:
			tag = tagOf(s.Label, end)
		}
		for k, f := range fs[i*stride : (i+1)*stride] {
			if f == 0 {
				continue
			}
			v := 0
			for _, w := range m.table.find(f) {
				switch int(w.tag) {
				case tag:
					v += int(w.value)
				case 0:
					v -= int(w.value)
				}
			}
			if v != 0 {
				out = append(out, Reason{m.templates[k].Name, s.Start + i, float64(v) / scale})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Reason) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
	return out[:min(n, len(out))]
}

func (s Span) len() int { return s.End - s.Start }
