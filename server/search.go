package server

import (
	"context"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

type searchResolver struct{ *resolver }

// Names finds entities and speeches by name.
func (r searchResolver) Names(ctx context.Context, s *schema.Search, first *int, after *string) (*schema.NameHitConnection, error) {
	return found(ctx, r.resolver, s, graph.InNames, first, after, "NameHit", func(hits []graph.Hit, asked []ast.SelectionSet) []*schema.NameHit {
		out := make([]*schema.NameHit, len(hits))
		for i, o := range r.hitObjects(ctx, hits, r.asked(ctx, asked, "NameHit", "node")) {
			name := r.matched(hits[i], s.Words)
			out[i] = &schema.NameHit{Node: o, Name: name, Highlights: r.places(name, s.Words)}
		}
		return out
	})
}

// Sentences finds sentences by their words.
func (r searchResolver) Sentences(ctx context.Context, s *schema.Search, first *int, after *string) (*schema.SentenceHitConnection, error) {
	return found(ctx, r.resolver, s, graph.InSentences, first, after, "SentenceHit", func(hits []graph.Hit, asked []ast.SelectionSet) []*schema.SentenceHit {
		out := make([]*schema.SentenceHit, len(hits))
		for i, o := range r.hitObjects(ctx, hits, r.asked(ctx, asked, "SentenceHit", "sentence")) {
			sentence, _ := o.(*schema.Sentence)
			out[i] = &schema.SentenceHit{Sentence: sentence, Highlights: r.places(sentence.Text, s.Words)}
		}
		return out
	})
}

func found[T any](
	ctx context.Context, r *resolver, s *schema.Search, where graph.SearchIn, first *int, after *string, typ string,
	items func([]graph.Hit, []ast.SelectionSet) []T,
) (*schema.Connection[T], error) {
	p, err := newPaging(listed{"search", where, s.Words, s.Kinds, s.Where}, first, nil, after, nil)
	if err != nil {
		return nil, err
	}
	c := &conditions{}
	c.kinds(s.Kinds)
	c.add(s.Where)
	filter, err := c.filter()
	if err != nil {
		return nil, err
	}
	asked := r.items(ctx, selected(ctx), typ)
	q := graph.SearchQuery{Text: s.Words, In: where, Where: filter, After: p.after, Limit: p.limit}
	q.Speeches = r.asked(ctx, r.asked(ctx, asked, typ, "sentence"), "Sentence", "speech") != nil
	if r.asked(ctx, selected(ctx), typ+"Connection", "facets") != nil {
		_, q.Facets = schema.HitFacets()
	}
	page, err := r.store.Search(ctx, q)
	if err == nil && page.Total == 0 && where == graph.InNames {
		page, err = r.spelled(ctx, q)
	}
	if err != nil {
		return nil, err
	}
	out := connect(p, items(page.Hits, asked), page.Cursors, page.More)
	out.TotalCount, out.TotalIsExact, out.Counted = page.Total, page.Exact, page.Facets
	return out, nil
}

func (r *resolver) hitObjects(ctx context.Context, hits []graph.Hit, asked []ast.SelectionSet) []schema.Node {
	nodes := make([]graph.Node, len(hits))
	var with brought
	for i, h := range hits {
		nodes[i] = h.Node
		with.speeches = append(with.speeches, h.Speech)
	}
	return r.objectsWith(ctx, nodes, asked, false, with)
}

// matched is the name, as it stands, that a search found a node by: the store
// gives it folded.
func (r *resolver) matched(h graph.Hit, words string) string {
	var names []string
	switch n := h.Node.(type) {
	case *graph.Entity:
		names = graph.EntityNames(n)
	case *graph.Speech:
		names = []string{n.Title}
	}
	if i := slices.IndexFunc(names, func(s string) bool { return r.fold(s) == h.Matched }); i >= 0 {
		return names[i]
	}
	if i := slices.IndexFunc(names, func(s string) bool { return len(r.highlight(s, words)) > 0 }); i >= 0 {
		return names[i]
	}
	return h.Matched
}

// places are the parts of a text that words match.
func (r *resolver) places(text, words string) []schema.Highlight {
	spans := r.highlight(text, words)
	out := make([]schema.Highlight, len(spans))
	runes := []rune(text)
	for i, s := range spans {
		start := schema.UTF16Len(string(runes[:s[0]]))
		out[i] = schema.Highlight{
			Start: s[0], End: s[1], StartUTF16: start, EndUTF16: start + schema.UTF16Len(string(runes[s[0]:s[1]])),
		}
	}
	return out
}
