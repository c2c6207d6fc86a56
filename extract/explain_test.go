package extract_test

import (
	"testing"

	"mailuo/extract"
	"mailuo/graph"
)

// TestExplain asks why a mention of the tagger's was found.
func TestExplain(t *testing.T) {
	t.Parallel()
	x := extractor(t)
	in := extract.Input{Text: "要深入实施乡村振兴战略。"}
	f := x.Extract(in)
	if len(f.Mentions) != 1 || f.Mentions[0].Quote != "乡村振兴战略" || f.Mentions[0].Confidence < 500 {
		t.Fatalf("mentions %+v", f.Mentions)
	}
	s := graph.Span{Start: f.Mentions[0].Start, End: f.Mentions[0].End}
	why := x.Explain(in, s, graph.KindPolicy, 5)
	if len(why) != 5 {
		t.Fatalf("reasons %v", why)
	}
	for i, r := range why {
		if r.At < s.Start || r.At >= s.End || r.Template == "" || i > 0 && abs(r.Weight) > abs(why[i-1].Weight) {
			t.Errorf("reason %d: %v", i, r)
		}
	}
	if why := x.Explain(in, s, graph.KindSpeech, 5); why != nil {
		t.Errorf("a kind that is no label: %v", why)
	}
}

func abs(f float64) float64 { return max(f, -f) }
