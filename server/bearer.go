package server

import (
	"context"
	"errors"
	"log/slog"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/schema"
)

// A token comes in the header Authorization, as Bearer TOKEN (RFC 6750), and in no
// other way: what stands in an address is kept by logs, histories and referrers.

const (
	// verifiedFor is how long a token is taken without asking the store again, and so
	// how long one that was revoked elsewhere may live on.
	verifiedFor = 5 * time.Second
	// verifiedRoom and verifiedSize bound the tokens that are remembered, in bytes:
	// about a thousand.
	verifiedRoom, verifiedSize = 512 << 10, 500
)

// verified is a token that was seen to hold.
type verified struct {
	token access.Token
	at    time.Time
}

// withIdentity finds out who asks. One who shows a token that does not hold is
// refused, even where no token is needed.
func (s *Server) withIdentity(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, f, wait := s.identify(r)
		if f != nil {
			if wait > 0 {
				w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(wait.Seconds()))))
			}
			s.refuseFault(w, r, f)
			return
		}
		known(r.Context()).token = v.Token
		next.ServeHTTP(w, r.WithContext(withViewer(r.Context(), v)))
	})
}

// identify tells who asks, or why that cannot be told, and how long to wait then
// before trying again.
func (s *Server) identify(r *http.Request) (access.Viewer, *fault, time.Duration) {
	all := r.Header.Values("Authorization")
	if len(all) == 0 {
		v := s.anonymous(r)
		if v.Role == "" && !s.showsSchema(v) { // nothing is left to ask for
			return v, notAllowed(v, "this server", access.Reader), 0
		}
		return v, nil, 0
	}
	scheme, text, _ := strings.Cut(all[0], " ")
	if len(all) > 1 || !strings.EqualFold(scheme, "Bearer") {
		return access.Viewer{}, faultf(schema.ErrorCodeUnauthenticated, "the header Authorization must stand once, as Bearer mlo_…"), 0
	}
	return s.bearer(r, strings.TrimSpace(text))
}

// anonymous is a viewer who shows no token. What a proxy passes on comes from
// elsewhere, whatever address it was sent to: there it takes a token.
func (s *Server) anonymous(r *http.Request) access.Viewer {
	for _, header := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip"} {
		if r.Header.Get(header) != "" {
			return access.Viewer{}
		}
	}
	return access.Viewer{Role: s.Anonymous}
}

// bearer tells whose token a text is. An address that has sent many that do not hold
// must wait, but for tokens that are known to have held.
func (s *Server) bearer(r *http.Request, text string) (access.Viewer, *fault, time.Duration) {
	address, now := addressOf(r), s.Now()
	secret, err := access.ParseSecret(text)
	var key string
	var before verified
	var seen bool
	if err == nil {
		key = secret.Hash()
		before, seen = s.verified.Get(r.Context(), key)
	}
	if seen && before.token.Holds(now) && now.Sub(before.at) < verifiedFor {
		return before.token.Viewer(), nil, 0
	}
	if wait := s.attempts.wait(address); wait > 0 && !seen {
		return access.Viewer{}, faultf(schema.ErrorCodeRateLimited, "too many tokens from this address did not hold; try again later"), wait
	}
	var token access.Token
	if err == nil {
		ctx, cancel := context.WithTimeout(r.Context(), checkTimeout)
		defer cancel()
		token, err = s.tokens.Verify(ctx, secret)
	}
	switch {
	case err == nil:
		s.verified.Add(r.Context(), key, verified{token, now})
		return token.Viewer(), nil, 0
	case errors.Is(err, graph.ErrNotFound), errors.Is(err, graph.ErrInvalid):
		s.verified.Remove(key)
		s.refused(r, address, secret.ID())
		return access.Viewer{}, faultf(schema.ErrorCodeUnauthenticated, "the token does not hold: it may have been revoked or have expired"), 0
	}
	f, log := problem(r.Context(), err)
	if log {
		s.log.ErrorContext(r.Context(), "a token could not be looked up", "request", requestID(r.Context()), "error", err)
	}
	return access.Viewer{}, f, 0
}

// refused counts a token that did not hold and logs it without its secret. Once its
// address must wait it logs that, and no more of it: nobody can fill the log.
func (s *Server) refused(r *http.Request, address, id string) {
	wait := s.attempts.failed(address)
	attrs := []slog.Attr{slog.String("request", requestID(r.Context())), slog.String("address", address)}
	if id != "" {
		attrs = append(attrs, slog.String("token", id))
	}
	if wait > 0 {
		attrs = append(attrs, slog.Duration("limited", wait))
	}
	s.log.LogAttrs(r.Context(), slog.LevelWarn, "a token does not hold", attrs...)
}

// noRecords is where a server without records looks for tokens: there are none.
type noRecords struct{}

func (noRecords) Get(context.Context, string, string) (graph.Record, error) {
	return graph.Record{}, graph.ErrNotFound
}

func (noRecords) GetMany(context.Context, string, []string) ([]graph.Record, error) { return nil, nil }

func (noRecords) Put(context.Context, graph.Record) (graph.Record, error) {
	return graph.Record{}, graph.ErrUnavailable
}

func (noRecords) Delete(context.Context, string, string, int64) error { return graph.ErrNotFound }

func (noRecords) List(context.Context, string, string, string, int) ([]graph.Record, error) {
	return nil, nil
}
