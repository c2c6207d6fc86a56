package access

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"mailuo/graph"
)

// bucket is where records hold tokens, by ID.
const bucket = "token"

// NameChars is how many code points the name of a token may have.
const NameChars = 100

// Token is what is known of a token: not its secret.
type Token struct {
	ID      string
	Name    string
	Role    Role
	Created time.Time
	// Expires is when it ceases to hold; zero is never.
	Expires time.Time
}

// Viewer is who the token makes of its bearer.
func (t Token) Viewer() Viewer { return Viewer{Token: t.ID, Name: t.Name, Role: t.Role} }

// Tokens keeps tokens in the records of a store. Nothing is written when a token
// is used: there is no last use to see, and a check is one read.
type Tokens struct {
	Records graph.Records
	// Now is the clock, Random the source of secrets.
	Now    func() time.Time
	Random io.Reader
}

// stored is the value of a token's record.
type stored struct {
	Name    string    `json:"name"`
	Role    Role      `json:"role"`
	SHA256  string    `json:"sha256"`
	Created time.Time `json:"created"`
}

// Create makes a token. The secret is in no other place and cannot be had again.
// ErrInvalid where the name is empty, too long or not plain text, the role is none,
// or expires, zero for never, has passed or is more than a hundred years away.
func (t Tokens) Create(ctx context.Context, name string, role Role, expires time.Time) (Secret, Token, error) {
	now := t.Now().UTC().Truncate(time.Second)
	switch {
	case strings.TrimSpace(name) == "":
		return Secret{}, Token{}, fmt.Errorf("a token needs a name that tells whose it is: %w", graph.ErrInvalid)
	case utf8.RuneCountInString(name) > NameChars || !utf8.ValidString(name) || strings.ContainsFunc(name, unprintable):
		return Secret{}, Token{}, fmt.Errorf("a token's name is up to %d characters of one line: %w", NameChars, graph.ErrInvalid)
	case rank(role) == 0:
		return Secret{}, Token{}, fmt.Errorf("%.40q is no role: %w", role, graph.ErrInvalid)
	case !expires.IsZero() && !expires.After(now):
		return Secret{}, Token{}, fmt.Errorf("the token would expire at %s, which has passed: %w", expires.UTC().Format(time.RFC3339), graph.ErrInvalid)
	case expires.After(now.AddDate(100, 0, 0)):
		return Secret{}, Token{}, fmt.Errorf("the token would expire in more than a hundred years; leave that out for one that never does: %w", graph.ErrInvalid)
	}
	secret, err := newSecret(t.Random)
	if err != nil {
		return Secret{}, Token{}, err
	}
	r, err := graph.WriteRecord(ctx, t.Records, graph.Record{Bucket: bucket, Key: secret.ID(), Expires: expires}, stored{strings.TrimSpace(name), role, secret.Hash(), now})
	if err != nil {
		return Secret{}, Token{}, fmt.Errorf("create a token: %w", err)
	}
	token, _, err := read(r)
	return secret, token, err
}

// unprintable is what a name must not hold: it would break the line or the log it stands in.
func unprintable(r rune) bool { return !unicode.IsPrint(r) }

// read makes a token and the hash of its secret of a record.
func read(r graph.Record) (token Token, hash string, err error) {
	var s stored
	if err := graph.ParseRecord(r, &s); err != nil {
		return Token{}, "", err
	}
	return Token{ID: r.Key, Name: s.Name, Role: s.Role, Created: s.Created, Expires: r.Expires}, s.SHA256, nil
}

// List gives the tokens that hold, by ID.
func (t Tokens) List(ctx context.Context) ([]Token, error) {
	var all []Token
	for r, err := range graph.EachRecord(ctx, t.Records, bucket, "", "", graph.PageOfRecords) {
		if err != nil {
			return nil, fmt.Errorf("list the tokens: %w", err)
		}
		token, _, err := read(r)
		if err != nil {
			return nil, err
		}
		all = append(all, token)
	}
	return all, nil
}

// Any reports whether there is a token at all.
func (t Tokens) Any(ctx context.Context) (bool, error) {
	page, err := t.Records.List(ctx, bucket, "", "", 1)
	if err != nil {
		return false, fmt.Errorf("list the tokens: %w", err)
	}
	return len(page) > 0, nil
}

// Revoke ends a token and returns what it was; ErrNotFound where there is none.
func (t Tokens) Revoke(ctx context.Context, id string) (Token, error) {
	r, err := t.Records.Get(ctx, bucket, id)
	if err == nil {
		err = t.Records.Delete(ctx, bucket, id, r.Version)
	}
	if errors.Is(err, graph.ErrNotFound) {
		return Token{}, fmt.Errorf("there is no token with the ID %.60q: %w", id, graph.ErrNotFound)
	}
	if err != nil {
		return Token{}, fmt.Errorf("revoke the token %s: %w", id, err)
	}
	token, _, err := read(r)
	return token, err
}

// Verify gives the token of a secret; ErrNotFound where none holds with that ID and
// that secret. It tells nobody which of the two was wrong.
func (t Tokens) Verify(ctx context.Context, secret Secret) (Token, error) {
	none := fmt.Errorf("there is no such token, or it has been revoked or has expired: %w", graph.ErrNotFound)
	r, err := t.Records.Get(ctx, bucket, secret.ID())
	if errors.Is(err, graph.ErrNotFound) {
		return Token{}, none
	}
	if err != nil {
		return Token{}, fmt.Errorf("look a token up: %w", err)
	}
	token, hash, err := read(r)
	switch {
	case err != nil:
		return Token{}, err
	case !sameHash(hash, secret.Hash()), !token.Holds(t.Now()):
		return Token{}, none
	}
	return token, nil
}

// Holds reports whether a token has not expired.
func (t Token) Holds(now time.Time) bool { return t.Expires.IsZero() || now.Before(t.Expires) }
