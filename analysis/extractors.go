package analysis

import (
	"context"

	"mailuo/graph"
)

// ExtractorCount is how many speeches a version of the extractor read.
type ExtractorCount struct {
	// Extractor is the version, empty where a speech does not say it.
	Extractor string `json:"extractor"`
	Speeches  int    `json:"speeches"`
}

// Extractors counts the speeches by the version of the extractor that read them, the
// most first. More than one is what mailuo reextract has left to do.
func Extractors(ctx context.Context, s graph.Store) ([]ExtractorCount, error) {
	counts, err := s.Count(ctx, graph.CountQuery{
		Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech))), By: []graph.Group{{Field: graph.FieldExtractor}}, Limit: graph.NoLimit,
	})
	if err != nil {
		return nil, err
	}
	out := make([]ExtractorCount, len(counts))
	for i, c := range counts {
		out[i] = ExtractorCount{c.Keys[0].Text(), c.N}
	}
	return out, nil
}
