package server

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// SavedQueries lists the saved queries. There are few: they are read whole.
func (r queryResolver) SavedQueries(ctx context.Context, first *int, after *string, last *int, before *string) (*schema.SavedQueryConnection, error) {
	log, err := r.log()
	if err != nil {
		return nil, err
	}
	p, err := newPaging(listed{"saved"}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	saved, err := analysis.ListSaved(ctx, log)
	if err != nil {
		return nil, err
	}
	all := make([]keyed[*schema.SavedQuery], len(saved))
	for i, s := range saved {
		all[i] = keyed[*schema.SavedQuery]{s.Name + "\x00" + s.ID, &schema.SavedQuery{Saved: s}}
	}
	c := connectKeyed(p, all)
	savedBatch(c.Items, r.items(ctx, selected(ctx), "SavedQuery"))
	return c, nil
}

// SavedQuery finds a saved query.
func (r queryResolver) SavedQuery(ctx context.Context, id graph.ID) (*schema.SavedQuery, error) {
	log, err := r.log()
	if err != nil {
		return nil, err
	}
	s, err := analysis.FindSaved(ctx, log, string(id))
	if err != nil {
		return nil, err
	}
	out := &schema.SavedQuery{Saved: s}
	savedBatch([]*schema.SavedQuery{out}, selected(ctx))
	return out, nil
}

// savedBatch makes saved queries a batch.
func savedBatch(all []*schema.SavedQuery, asked []ast.SelectionSet) {
	in := &schema.SavedQueries{All: all, Batch: schema.NewBatch(asked...)}
	for _, s := range all {
		s.In = in
	}
}

type savedQueryResolver struct{ *resolver }

// Hits lists what a saved query found; for all of the page at once.
func (r savedQueryResolver) Hits(ctx context.Context, s *schema.SavedQuery, first *int, after *string, last *int, before *string) (*schema.SavedHitConnection, error) {
	list := func(s *schema.SavedQuery) listed { return listed{"hits", s.ID} }
	p, err := newPaging(list(s), first, last, after, before)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx).Field.Field
	pages, err := schema.Read(s.In.Batch, field, func() (map[string]*schema.SavedHitConnection, error) {
		of := s.In.All
		if p.bound() {
			of = []*schema.SavedQuery{s}
		}
		out := map[string]*schema.SavedHitConnection{}
		var items []*schema.SavedHit
		for _, x := range of {
			hits, err := analysis.Hits(ctx, r.records, x.ID)
			if err != nil {
				return nil, err
			}
			all := make([]keyed[*schema.SavedHit], len(hits))
			for i, h := range hits { // the latest first: keys count down
				all[i] = keyed[*schema.SavedHit]{fmt.Sprintf("%019d %s", 1<<62-h.Sequence, h.Key), &schema.SavedHit{Hit: h}}
			}
			own := p
			own.list = list(x)
			page := connectKeyed(own, all)
			out[x.ID], items = page, append(items, page.Items...)
		}
		w := &wanted{resolver: r.resolver, ctx: ctx}
		lead(w, items, r.asked(ctx, r.items(ctx, r.selections(ctx, s.In.Batch.Asked, "SavedQuery", field), "SavedHit"), "SavedHit", "speech"),
			(*schema.SavedHit).SpeechID, func(h *schema.SavedHit, o schema.One[*schema.Speech]) { h.Near.Speech = o })
		w.read()
		return out, nil
	})
	return pages[s.ID], err
}

// How long a name and an address of a saved query may be.
const (
	savedNameChars = 100
	webhookBytes   = 2000
)

// SaveQuery keeps a question.
func (r mutationResolver) SaveQuery(ctx context.Context, input schema.SaveQueryInput) (*schema.SaveQueryPayload, error) {
	log, err := r.log()
	if err != nil {
		return nil, err
	}
	s := analysis.Saved{ID: strings.ToLower(rand.Text()), Name: strings.TrimSpace(input.Name), By: viewerOf(ctx).Name, Created: r.now().UTC().Truncate(time.Second)}
	if n := utf8.RuneCountInString(s.Name); n < 1 || n > savedNameChars || strings.ContainsFunc(s.Name, func(x rune) bool { return !unicode.IsPrint(x) }) {
		return nil, faultf(schema.ErrorCodeBadUserInput, "name is 1 to %d characters of one line", savedNameChars)
	}
	if input.Webhook != nil {
		if s.Webhook, err = webhook(*input.Webhook); err != nil {
			return nil, err
		}
	}
	given := graphql.GetFieldContext(ctx).Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["input"]
	asked, _ := given.(map[string]any)
	switch d, l := input.NewDirective, input.LevelReached; {
	case (d == nil) == (l == nil):
		return nil, faultf(schema.ErrorCodeBadUserInput, "give one of newDirective and levelReached")
	case d != nil:
		s.Kind = analysis.NewDirective
		if s.Ledger, err = ledgerQuery(d.Where, d.Addressee, d.Principles); err != nil {
			return nil, err
		}
		// What the store would refuse is refused now, and not after each ingest.
		if _, err := analysis.NewLedger(r.store, s.Ledger).Rows(ctx, analysis.LedgerPage{Limit: 1}); err != nil {
			return nil, err
		}
		asked, _ = asked["newDirective"].(map[string]any)
	default:
		s.Kind, s.Entity = analysis.LevelReached, l.Entity
		s.Levels = slices.Compact(slices.Sorted(slices.Values(l.Levels)))
		if len(s.Levels) == 0 {
			return nil, faultf(schema.ErrorCodeBadUserInput, "levels names no level")
		}
		if k, err := l.Entity.Kind(); err != nil || !k.IsEntity() {
			return nil, faultf(schema.ErrorCodeBadUserInput, "%.60q is not the ID of an entity", l.Entity)
		}
		page, err := r.store.Nodes(ctx, graph.NodeQuery{IDs: []graph.ID{l.Entity}})
		if err != nil {
			return nil, err
		}
		if len(page.Nodes) == 0 {
			return nil, faultf(schema.ErrorCodeNotFound, "there is nothing with the ID %s", l.Entity)
		}
		asked, _ = asked["levelReached"].(map[string]any)
	}
	text, err := json.Marshal(asked)
	if err != nil {
		return nil, fmt.Errorf("save a query: %w", err)
	}
	s.Asked = string(text)
	if s, err = analysis.Save(ctx, r.store, log, s); err != nil {
		return nil, err
	}
	out := &schema.SavedQuery{Saved: s}
	savedBatch([]*schema.SavedQuery{out}, r.asked(ctx, selected(ctx), "SaveQueryPayload", "query"))
	return &schema.SaveQueryPayload{Query: out}, nil
}

// webhook checks an address; where it leads is seen when it is sent to.
func webhook(address string) (string, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || len(address) > webhookBytes {
		return "", faultf(schema.ErrorCodeBadUserInput, "webhook is an address as https://example.org/path, without a user name, of %d bytes at most", webhookBytes)
	}
	return u.String(), nil
}

// DeleteQuery deletes a saved query.
func (r mutationResolver) DeleteQuery(ctx context.Context, input schema.DeleteQueryInput) (*schema.DeleteQueryPayload, error) {
	log, err := r.log()
	if err != nil {
		return nil, err
	}
	s, err := analysis.DeleteSaved(ctx, log, string(input.ID))
	if err != nil {
		return nil, err
	}
	return &schema.DeleteQueryPayload{ID: s.ID, Name: s.Name}, nil
}
