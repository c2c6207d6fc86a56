package server

import (
	"cmp"
	"context"
	"slices"

	"mailuo/graph"
	"mailuo/schema"
)

// versionsAtOnce is how many archived texts are read at a time.
const versionsAtOnce = 20

// Versions lists what the archive has of a speech, the last first.
func (r speechResolver) Versions(ctx context.Context, s *schema.Speech) ([]*schema.SpeechVersion, error) {
	archive, err := r.log()
	if err != nil {
		return nil, err
	}
	var out []*schema.SpeechVersion
	for record, err := range graph.EachRecord(ctx, archive, graph.BucketVersions, string(s.ID)+"/", "", versionsAtOnce) {
		if err != nil {
			return nil, err
		}
		var v graph.Version
		if err := graph.ParseRecord(record, &v); err != nil {
			return nil, err
		}
		sp := v.Speech
		out = append(out, &schema.SpeechVersion{
			Sha256: sp.SHA256, Extractor: optional(sp.Extractor), Sequence: int(v.Sequence), Title: optional(sp.Title), Date: optional(sp.Date), Chars: sp.Chars,
			Text: v.Text, IsCurrent: sp.SHA256 == s.SHA256 && sp.Extractor == s.Extractor,
		})
	}
	slices.SortFunc(out, func(a, b *schema.SpeechVersion) int { return cmp.Compare(b.Sequence, a.Sequence) })
	return out, nil
}

// optional is a value, nil for none.
func optional[T ~string](v T) *T {
	if v == "" {
		return nil
	}
	return &v
}
