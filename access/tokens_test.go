package access_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
)

// clock is one that a test moves.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

// newTokens keeps tokens in a store of their own; the store has the same clock.
func newTokens(t testing.TB) (access.Tokens, *clock) {
	t.Helper()
	c := &clock{time.Date(2024, 1, 22, 9, 30, 0, 0, time.UTC)}
	o := graphtest.Options()
	o.Now = c.now
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return access.Tokens{Records: s.Records(), Now: c.now, Random: rand.NewChaCha8([32]byte{7})}, c
}

func create(t testing.TB, tokens access.Tokens, name string, role access.Role, expires time.Time) (access.Secret, access.Token) {
	t.Helper()
	secret, token, err := tokens.Create(t.Context(), name, role, expires)
	if err != nil {
		t.Fatal(err)
	}
	return secret, token
}

func TestRoles(t *testing.T) {
	t.Parallel()
	all := append([]access.Role{""}, access.Roles()...)
	for i, have := range all {
		for j, needed := range all {
			if got := have.Includes(needed); got != (i >= j) {
				t.Errorf("%q includes %q: %v", have, needed, got)
			}
		}
	}
	if access.Admin.Includes("OWNER") || access.Role("OWNER").Includes(access.Reader) {
		t.Error("what is no role is taken for one")
	}
	for text, want := range map[string]access.Role{"reader": access.Reader, "Curator": access.Curator, "ADMIN": access.Admin, "": "", "root": "", "reader ": ""} {
		got, err := access.ParseRole(text)
		if got != want || (err == nil) != (want != "") || err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%q is %q, %v", text, got, err)
		}
	}
}

// TestLife: a token holds from when it is made until it expires or is revoked.
func TestLife(t *testing.T) {
	t.Parallel()
	tokens, clock := newTokens(t)
	if some, err := tokens.Any(t.Context()); some || err != nil {
		t.Errorf("at first: %v, %v", some, err)
	}
	made := clock.at
	ever, a := create(t, tokens, "张三", access.Admin, time.Time{})
	day, b := create(t, tokens, " li si ", access.Reader, made.Add(24*time.Hour))
	want := []access.Token{
		{ID: ever.ID(), Name: "张三", Role: access.Admin, Created: made},
		{ID: day.ID(), Name: "li si", Role: access.Reader, Created: made, Expires: made.Add(24 * time.Hour)},
	}
	if diff := cmp.Diff(want, []access.Token{a, b}); diff != "" {
		t.Errorf("made (-want +got):\n%s", diff)
	}
	list, err := tokens.List(t.Context())
	if want[0].ID > want[1].ID {
		want[0], want[1] = want[1], want[0]
	}
	if diff := cmp.Diff(want, list); diff != "" || err != nil {
		t.Errorf("listed (-want +got), %v:\n%s", err, diff)
	}
	holds := func(s access.Secret, want bool) {
		t.Helper()
		got, err := tokens.Verify(t.Context(), s)
		if want && (err != nil || got.ID != s.ID()) || !want && !errors.Is(err, graph.ErrNotFound) {
			t.Errorf("%s: %+v, %v", s, got, err)
		}
	}
	holds(ever, true)
	holds(day, true)
	clock.at = made.Add(24*time.Hour - time.Nanosecond)
	holds(day, true)
	clock.at = made.Add(24 * time.Hour)
	holds(day, false)
	if list, err := tokens.List(t.Context()); len(list) != 1 || err != nil {
		t.Errorf("an expired token is listed: %v, %v", list, err)
	}
	if was, err := tokens.Revoke(t.Context(), ever.ID()); err != nil || was != a {
		t.Errorf("revoked %+v, %v", was, err)
	}
	holds(ever, false)
	for _, id := range []string{ever.ID(), day.ID(), "", "x"} {
		if _, err := tokens.Revoke(t.Context(), id); !errors.Is(err, graph.ErrNotFound) {
			t.Errorf("%q revoked again: %v", id, err)
		}
	}
	if some, err := tokens.Any(t.Context()); some || err != nil {
		t.Errorf("at the end: %v, %v", some, err)
	}
}

// TestExpiryByOurClock: a token expires by the clock of Tokens even where the store's is slow.
func TestExpiryByOurClock(t *testing.T) {
	t.Parallel()
	tokens, clock := newTokens(t)
	secret, _ := create(t, tokens, "x", access.Reader, clock.at.Add(time.Hour))
	tokens.Now = func() time.Time { return clock.at.Add(time.Hour) }
	if _, err := tokens.Verify(t.Context(), secret); !errors.Is(err, graph.ErrNotFound) {
		t.Error(err)
	}
}

func TestCreateRefuses(t *testing.T) {
	t.Parallel()
	tokens, clock := newTokens(t)
	for _, c := range []struct {
		name    string
		role    access.Role
		expires time.Time
	}{
		{"", access.Reader, time.Time{}}, {" \t", access.Reader, time.Time{}}, {"two\nlines", access.Reader, time.Time{}},
		{"\x1b[31m", access.Reader, time.Time{}}, {"\xff", access.Reader, time.Time{}}, {strings.Repeat("名", access.NameChars+1), access.Reader, time.Time{}},
		{"x", "", time.Time{}}, {"x", "reader", time.Time{}}, {"x", access.Reader, clock.at}, {"x", access.Reader, clock.at.Add(-time.Hour)},
		{"x", access.Reader, clock.at.AddDate(100, 0, 1)},
	} {
		if _, _, err := tokens.Create(t.Context(), c.name, c.role, c.expires); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%.20q %q %s: %v", c.name, c.role, c.expires, err)
		}
	}
	tokens.Random = strings.NewReader("too little")
	if _, _, err := tokens.Create(t.Context(), "x", access.Reader, time.Time{}); err == nil {
		t.Error("made without randomness")
	}
	if list, err := tokens.List(t.Context()); len(list) != 0 || err != nil {
		t.Errorf("%v, %v", list, err)
	}
	tokens, _ = newTokens(t)
	create(t, tokens, strings.Repeat("名", access.NameChars), access.Reader, time.Time{})
}

// TestForged: what differs from a token in any of its characters is none.
func TestForged(t *testing.T) {
	t.Parallel()
	tokens, _ := newTokens(t)
	mine, _ := create(t, tokens, "mine", access.Admin, time.Time{})
	other, _ := create(t, tokens, "other", access.Reader, time.Time{})
	text := mine.Reveal()
	forged := []string{"mlo_" + mine.ID() + "_" + strings.SplitN(other.Reveal(), "_", 3)[2]}
	for i := range text {
		for _, c := range "az27_Q" {
			if byte(c) != text[i] {
				forged = append(forged, text[:i]+string(c)+text[i+1:])
			}
		}
	}
	for _, f := range append(forged, text[:len(text)-1], text+"a", strings.ToUpper(text)) {
		s, err := access.ParseSecret(f)
		if err == nil {
			_, err = tokens.Verify(t.Context(), s)
		}
		if !errors.Is(err, graph.ErrNotFound) && !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v", f, err)
		}
	}
	if _, err := tokens.Verify(t.Context(), access.Secret{}); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("the empty secret: %v", err)
	}
}

// TestAtRest: what the store keeps tells the secret to nobody, nor does the log.
func TestAtRest(t *testing.T) {
	t.Parallel()
	tokens, _ := newTokens(t)
	secret, token := create(t, tokens, "x", access.Reader, time.Time{})
	if !regexp.MustCompile(`^mlo_[a-z2-7]{16}_[a-z2-7]{52}$`).MatchString(secret.Reveal()) {
		t.Errorf("a token is %s", secret.Reveal())
	}
	hidden := strings.SplitN(secret.Reveal(), "_", 3)[2]
	records, err := tokens.Records.List(t.Context(), "token", "", "", 10)
	if err != nil || len(records) != 1 {
		t.Fatal(records, err)
	}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "secret", secret, "token", token)
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "secret", secret, "pointer", &secret)
	for _, text := range []string{fmt.Sprintf("%+v", records), fmt.Sprintf("%v %+v %#v %s %q", secret, secret, secret, secret, secret), fmt.Sprintf("%#v", token), log.String()} {
		if strings.Contains(text, hidden) {
			t.Errorf("it tells the secret: %s", text)
		}
	}
	if !strings.Contains(fmt.Sprintf("%+v", records), secret.Hash()) {
		t.Error("the store has no hash of it")
	}
}

// TestOneRead: a check is one read by ID, and writes nothing.
func TestOneRead(t *testing.T) {
	t.Parallel()
	tokens, _ := newTokens(t)
	secret, _ := create(t, tokens, "x", access.Reader, time.Time{})
	c := &counting{Records: tokens.Records}
	tokens.Records = c
	if _, err := tokens.Verify(t.Context(), secret); err != nil || c.gets != 1 || c.others != 0 {
		t.Errorf("%d reads, %d other calls, %v", c.gets, c.others, err)
	}
}

type counting struct {
	graph.Records
	gets, others int
}

func (c *counting) Get(ctx context.Context, bucket, key string) (graph.Record, error) {
	c.gets++
	return c.Records.Get(ctx, bucket, key)
}

func (c *counting) Put(ctx context.Context, r graph.Record) (graph.Record, error) {
	c.others++
	return c.Records.Put(ctx, r)
}

func (c *counting) List(ctx context.Context, bucket, prefix, after string, limit int) ([]graph.Record, error) {
	c.others++
	return c.Records.List(ctx, bucket, prefix, after, limit)
}

// TestListAll: the list has all tokens, however many are read at a time.
func TestListAll(t *testing.T) {
	t.Parallel()
	tokens, _ := newTokens(t)
	for i := range 1_001 {
		create(t, tokens, fmt.Sprint(i), access.Reader, time.Time{})
	}
	all, err := tokens.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, x := range all {
		seen[x.Name] = true
	}
	if len(all) != 1_001 || len(seen) != 1_001 {
		t.Errorf("%d tokens, %d names", len(all), len(seen))
	}
}

// FuzzParseSecret: what is read is written the same, and nothing else is read.
func FuzzParseSecret(f *testing.F) {
	f.Add("mlo_aaaaaaaaaaaaaaaa_" + strings.Repeat("a", 52))
	f.Add("mlo_aaaaaaaaaaaaaaaa_" + strings.Repeat("a", 51) + "b")
	f.Add("mlo__")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		s, err := access.ParseSecret(text)
		switch {
		case err != nil && !errors.Is(err, graph.ErrInvalid):
			t.Error(err)
		case err == nil && (s.Reveal() != text || !strings.Contains(text, s.ID()) || len(s.Hash()) != 64):
			t.Errorf("%q is read as %q", text, s.Reveal())
		}
	})
}
