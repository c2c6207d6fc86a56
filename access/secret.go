package access

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"mailuo/graph"
)

// A token's text is mlo_ID_SECRET. The prefix tells people and scanners of leaked
// secrets what it is; the ID is public and finds the token's record; the secret is
// 256 random bits. All of it is small letters and digits, so that a double click
// takes it whole.
const (
	prefix      = "mlo_"
	idBytes     = 10
	secretBytes = 32
)

// alphabet has the 32 signs of RFC 4648 in small letters.
var alphabet = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Secret is the text of a token. It formats as its public part only, so that it
// cannot get into a log; Reveal gives it whole.
type Secret struct{ id, rest string }

// newSecret draws a secret from a source of randomness.
func newSecret(random io.Reader) (Secret, error) {
	b := make([]byte, idBytes+secretBytes)
	if _, err := io.ReadFull(random, b); err != nil {
		return Secret{}, fmt.Errorf("no randomness for a token: %w", err)
	}
	return Secret{alphabet.EncodeToString(b[:idBytes]), alphabet.EncodeToString(b[idBytes:])}, nil
}

// ParseSecret reads the text of a token; ErrInvalid where it cannot be one.
func ParseSecret(text string) (Secret, error) {
	id, rest, _ := strings.Cut(strings.TrimPrefix(text, prefix), "_")
	if !strings.HasPrefix(text, prefix) || !encodes(id, idBytes) || !encodes(rest, secretBytes) {
		return Secret{}, fmt.Errorf("that is not a token: %w", graph.ErrInvalid)
	}
	return Secret{id, rest}, nil
}

// encodes reports whether s is how n bytes are written, in their one way.
func encodes(s string, n int) bool {
	b, err := alphabet.DecodeString(s)
	return err == nil && len(b) == n && alphabet.EncodeToString(b) == s
}

// ID is the public part.
func (s Secret) ID() string { return s.id }

// Reveal is the whole text, for the one it is made for.
func (s Secret) Reveal() string { return prefix + s.id + "_" + s.rest }

// String is the text without what is secret.
func (s Secret) String() string { return prefix + s.id + "_…" }

// GoString is String: %#v tells nothing either.
func (s Secret) GoString() string { return s.String() }

// Hash is what a store keeps of a token. The secret has 256 random bits, so a fast
// hash is as safe as a slow one: there is nothing to guess.
func (s Secret) Hash() string {
	sum := sha256.Sum256([]byte(s.Reveal()))
	return hex.EncodeToString(sum[:])
}

// sameHash compares hashes in a time that does not tell how much of them is equal.
func sameHash(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
