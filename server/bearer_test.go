package server_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/server"
)

// hand is a clock that a test moves.
type hand struct {
	mu sync.Mutex
	at time.Time
}

func newHand() *hand { return &hand{at: time.Now()} }

func (h *hand) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at
}

func (h *hand) move(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = h.at.Add(d)
}

// lookups counts how often records are read, and fails them while err is set.
type lookups struct {
	graph.Records
	mu  sync.Mutex
	n   int
	err error
}

func (l *lookups) Get(ctx context.Context, bucket, key string) (graph.Record, error) {
	l.mu.Lock()
	l.n++
	err := l.err
	l.mu.Unlock()
	if err != nil {
		return graph.Record{}, err
	}
	return l.Records.Get(ctx, bucket, key)
}

// timed is a guarded server with a clock, whose look-ups are counted and whose log is kept.
func timed(t *testing.T, with ...func(*server.Config)) (*guarded, *hand, *lookups, *bytes.Buffer) {
	h, l, log := newHand(), &lookups{}, &bytes.Buffer{}
	g := newGuarded(t, append([]func(*server.Config){func(c *server.Config) {
		l.Records = c.Records
		c.Records, c.Now, c.Logger = l, h.now, slog.New(slog.NewTextHandler(log, nil))
	}}, with...)...)
	return g, h, l, log
}

const who = `{ viewer { role } }`

// bearer is a question with a header.
func bearer(header ...string) *http.Request {
	r := asJSON(who, nil)
	r.Header["Authorization"] = header
	return r
}

// TestBearer: a token comes in one header and in no other way; what is no token that
// holds is refused even where no token is needed.
func TestBearer(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	open := newServer(t, g.store, func(c *server.Config) { c.Records = g.store.Records() })
	closed := newServer(t, g.store, func(c *server.Config) { c.Records, c.Anonymous, c.SchemaFor = g.store.Records(), "", access.Reader })
	text := g.secrets[access.Reader].Reveal()
	late, _, err := g.tokens.Create(t.Context(), "late", access.Admin, time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	expired := newServer(t, g.store, func(c *server.Config) {
		c.Records, c.Now = g.store.Records(), func() time.Time { return time.Now().Add(2 * time.Hour) }
	})
	inURL := func(name string) *http.Request {
		return httptest.NewRequest(http.MethodGet, "/graphql?query="+"%7Bviewer%7Brole%7D%7D&"+name+"="+text, nil)
	}
	inCookie := asJSON(who, nil)
	inCookie.AddCookie(&http.Cookie{Name: "token", Value: text})
	passedOn := func(header string) *http.Request {
		r := asJSON(who, nil)
		r.Header.Set(header, "203.0.113.7")
		return r
	}
	for _, c := range []struct {
		name   string
		to     http.Handler
		r      *http.Request
		status int
	}{
		{"a token", closed, bearer("Bearer " + text), 200},
		{"in small letters", closed, bearer("bearer " + text), 200},
		{"with blanks", closed, bearer("Bearer   " + text + " "), 200},
		{"where none is needed", open, bearer("Bearer " + text), 200},
		{"none", closed, asJSON(who, nil), 401},
		{"none where none is needed", open, asJSON(who, nil), 200},
		{"none, that cannot be read", closed, asBody("text/plain", "x"), 401},
		{"wrong where none is needed", open, bearer("Bearer mlo_x"), 401},
		{"not yet expired", open, bearer("Bearer " + late.Reveal()), 200},
		{"expired", expired, bearer("Bearer " + late.Reveal()), 401},
		{"empty", closed, bearer("Bearer "), 401},
		{"no scheme", closed, bearer(text), 401},
		{"another scheme", closed, bearer("Basic " + text), 401},
		{"two headers", closed, bearer("Bearer "+text, "Bearer "+text), 401},
		{"two in one", closed, bearer("Bearer " + text + ", Bearer " + text), 401},
		{"cut short", closed, bearer("Bearer " + text[:len(text)-1]), 401},
		{"in the address", closed, inURL("access_token"), 401},
		{"in the address by another name", closed, inURL("token"), 401},
		{"in a cookie", closed, inCookie, 401},
		{"passed on by a proxy", open, passedOn("X-Forwarded-For"), 401},
		{"passed on by another", open, passedOn("Forwarded"), 401},
		{"passed on by a third", open, passedOn("X-Real-IP"), 401},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := do(t, c.to, c.r)
			if a.Status != c.status || (a.Data != nil) != (c.status == 200) {
				t.Errorf("%d %s %+v", a.Status, a.Data, a.Errors)
			}
			if c.status == 401 && (a.Errors[0].code() != "UNAUTHENTICATED" || a.Header.Get("WWW-Authenticate") != `Bearer realm="mailuo"`) {
				t.Errorf("%+v, WWW-Authenticate %q", a.Errors, a.Header.Get("WWW-Authenticate"))
			}
		})
	}
}

// TestVerifiedOnce: a token is looked up once in some seconds, and one that was
// revoked elsewhere lives no longer than that.
func TestVerifiedOnce(t *testing.T) {
	t.Parallel()
	g, h, l, _ := timed(t)
	asks := func(want int, calls int) {
		t.Helper()
		if a := do(t, g, g.as(access.Reader, asJSON(who, nil))); a.Status != want || l.n != calls {
			t.Errorf("%d after %d look-ups, want %d and %d", a.Status, l.n, want, calls)
		}
	}
	asks(200, 1)
	asks(200, 1)
	h.move(4 * time.Second)
	asks(200, 1)
	h.move(2 * time.Second)
	asks(200, 2)
	if _, err := g.tokens.Revoke(t.Context(), g.secrets[access.Reader].ID()); err != nil {
		t.Fatal(err)
	}
	asks(200, 2)
	h.move(6 * time.Second)
	asks(401, 3)
	asks(401, 4)
}

// TestExpiresInCache: what is remembered of a token does not outlive it.
func TestExpiresInCache(t *testing.T) {
	t.Parallel()
	g, h, _, _ := timed(t)
	secret, _, err := g.tokens.Create(t.Context(), "x", access.Reader, h.now().Add(2*time.Second))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []int{200, 200, 401} {
		if a := do(t, g, bearer("Bearer "+secret.Reveal())); a.Status != want {
			t.Errorf("%d, want %d", a.Status, want)
		}
		h.move(time.Second)
	}
}

// TestGuessing: an address that sends tokens that do not hold must wait, and the
// store is not asked for it; others need not, nor does a token that is known.
func TestGuessing(t *testing.T) {
	t.Parallel()
	g, h, l, log := timed(t)
	wrong := "mlo_" + strings.Repeat("a", 16) + "_" + strings.Repeat("a", 52)
	from := func(address, token string) answer {
		t.Helper()
		r := bearer("Bearer " + token)
		r.RemoteAddr = address
		return do(t, g, r)
	}
	known := g.secrets[access.Reader].Reveal()
	if a := from("192.0.2.7:1", known); a.Status != 200 {
		t.Fatal(a.Status)
	}
	calls := l.n
	for i := range 10_000 {
		guess := wrong
		if i%2 == 1 {
			guess = "nonsense" + strconv.Itoa(i)
		}
		a := from(fmt.Sprint("192.0.2.7:", 1000+i), guess)
		want := http.StatusUnauthorized
		if i >= 10 {
			want = http.StatusTooManyRequests
		}
		if a.Status != want {
			t.Fatalf("guess %d: %d", i, a.Status)
		}
		if wait := a.Header.Get("Retry-After"); i >= 10 && wait != "6" || i < 10 && wait != "" {
			t.Fatalf("guess %d: Retry-After %q", i, wait)
		}
	}
	if l.n-calls != 5 {
		t.Errorf("the store was asked %d times", l.n-calls)
	}
	if lines := strings.Count(log.String(), "a token does not hold"); lines != 10 {
		t.Errorf("%d lines of the log tell of it", lines)
	}
	if a := from("192.0.2.7:2", g.secrets[access.Admin].Reveal()); a.Status != http.StatusTooManyRequests {
		t.Errorf("a token that is not known yet: %d", a.Status)
	}
	h.move(5 * time.Second) // what is known must be looked up again in the middle of it
	if a := from("192.0.2.7:2", known); a.Status != 200 {
		t.Errorf("a known token: %d", a.Status)
	}
	if a := from("192.0.2.8:1", g.secrets[access.Admin].Reveal()); a.Status != 200 {
		t.Errorf("another address: %d", a.Status)
	}
	h.move(time.Second)
	for i, want := range []int{401, 429, 429} {
		if a := from("192.0.2.7:2", wrong); a.Status != want {
			t.Errorf("%d seconds on, guess %d: %d", 6, i, a.Status)
		}
	}
	h.move(time.Hour)
	for i, want := range []int{401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 429} {
		if a := from("192.0.2.7:2", wrong); a.Status != want {
			t.Errorf("an hour on, guess %d: %d", i, a.Status)
		}
	}
}

// TestGuessingTogether: the addresses of one IPv6 customer count as one; those that
// are only IPv4 in other words count as that.
func TestGuessingTogether(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		format string
		last   string
		status int
	}{
		{"one network", "[2001:db8:0:1::%x]:99", "[2001:db8:0:1:ffff::1]:99", 429},
		{"another network", "[2001:db8:0:1::%x]:99", "[2001:db8:0:2::1]:99", 401},
		{"mapped", "[::ffff:192.0.2.1]:%d", "192.0.2.1:7", 429},
		{"no address", "@%d", "", 429},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			g := newGuarded(t)
			var got int
			for i := range 11 {
				r := bearer("Bearer x")
				if r.RemoteAddr = fmt.Sprintf(c.format, i+1); i == 10 {
					r.RemoteAddr = c.last
				}
				got = do(t, g, r).Status
			}
			if got != c.status {
				t.Errorf("the eleventh: %d", got)
			}
		})
	}
}

// TestStoreAwayFromTokens: a token that cannot be looked up is not said to be wrong.
func TestStoreAwayFromTokens(t *testing.T) {
	t.Parallel()
	g, h, l, _ := timed(t)
	l.err = fmt.Errorf("bolt at 10.0.0.1: %w", graph.ErrUnavailable)
	for range 20 {
		a := do(t, g, g.as(access.Reader, asJSON(who, nil)))
		if a.Status != http.StatusServiceUnavailable || a.Errors[0].code() != "UNAVAILABLE" || strings.Contains(a.Errors[0].Message, "bolt") {
			t.Fatalf("%d %+v", a.Status, a.Errors)
		}
	}
	l.err = errors.New("secret")
	if a := do(t, g, g.as(access.Reader, asJSON(who, nil))); a.Status != http.StatusInternalServerError || strings.Contains(a.Errors[0].Message, "secret") {
		t.Errorf("%d %+v", a.Status, a.Errors)
	}
	l.err = nil
	if a := do(t, g, g.as(access.Reader, asJSON(who, nil))); a.Status != http.StatusOK {
		t.Errorf("back again: %d", a.Status)
	}
	l.err = graph.ErrUnavailable
	h.move(4 * time.Second)
	if a := do(t, g, g.as(access.Reader, asJSON(who, nil))); a.Status != http.StatusOK {
		t.Errorf("a token that is remembered: %d", a.Status)
	}
}

// TestLogTellsNoSecret: the log names tokens by their ID.
func TestLogTellsNoSecret(t *testing.T) {
	t.Parallel()
	g, _, _, log := timed(t)
	do(t, g, g.as(access.Admin, asJSON(`mutation { revokeToken(input: {id: "`+g.secrets[access.Reader].ID()+`"}) { token { id } } }`, nil)))
	do(t, g, g.as(access.Reader, asJSON(who, nil)))
	do(t, g, bearer("Bearer mlo_"+strings.Repeat("x", 60)))
	r := g.as(access.Admin, httptest.NewRequest(http.MethodGet, "/graphql?query=%7Bviewer%7Brole%7D%7D&token="+g.secrets[access.Curator].Reveal(), nil))
	do(t, g, r)
	text := log.String()
	for role, s := range g.secrets {
		if strings.Contains(text, strings.SplitN(s.Reveal(), "_", 3)[2]) {
			t.Errorf("it tells the secret of the %s: %s", role, text)
		}
	}
	for _, want := range []string{
		`msg="a token does not hold"`, "address=192.0.2.1", "token=" + g.secrets[access.Reader].ID(), "token=" + g.secrets[access.Admin].ID(), "UNAUTHENTICATED",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not tell %s: %s", want, text)
		}
	}
	if strings.Contains(text, "xxxxxxxx") {
		t.Errorf("it tells what was sent: %s", text)
	}
}

// TestClosedPages: pages are for everyone, but tell nothing of what the store holds
// where to ask takes a token.
func TestClosedPages(t *testing.T) {
	t.Parallel()
	store := filled(t, openSQLite)
	open, closed := newServer(t, store), newServer(t, store, func(c *server.Config) { c.Anonymous = "" })
	for _, path := range []string{"/", "/graphiql"} {
		if a, b := get(open, path).Body.String(), get(closed, path).Body.String(); a != b {
			t.Errorf("%s differs where the store is closed: %s", path, b)
		}
	}
	for _, path := range []string{"/", "/healthz", "/readyz", "/graphiql", "/style.css"} {
		if w := get(closed, path); w.Code != http.StatusOK {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}
