package server

import (
	"context"
	"time"

	"mailuo/access"
	"mailuo/schema"
)

// Viewer tells who asks.
func (r queryResolver) Viewer(ctx context.Context) (*access.Viewer, error) {
	v := viewerOf(ctx)
	return &v, nil
}

// Tokens lists the tokens that hold. There are few: they are read whole.
func (r queryResolver) Tokens(ctx context.Context, first *int, after *string, last *int, before *string) (*schema.TokenConnection, error) {
	p, err := newPaging(listed{"tokens"}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	tokens, err := r.tokens.List(ctx)
	if err != nil {
		return nil, err
	}
	all := make([]keyed[*access.Token], len(tokens))
	for i := range tokens {
		t := &tokens[i]
		all[i] = keyed[*access.Token]{t.Created.UTC().Format(time.RFC3339) + " " + t.ID, t}
	}
	return connectKeyed(p, all), nil
}

// RevokeToken ends a token.
func (r mutationResolver) RevokeToken(ctx context.Context, input schema.RevokeTokenInput) (*schema.RevokeTokenPayload, error) {
	t, err := r.tokens.Revoke(ctx, string(input.ID))
	if err != nil {
		return nil, err
	}
	r.forget()
	return &schema.RevokeTokenPayload{Token: &t}, nil
}
