package graph

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"strings"
	"unicode"
)

// ID names a node: the kind in lower case, an underscore and a hash of what the
// node is, so that the same content has the same ID in every store and run.
// To everyone but this package it is an opaque string.
type ID string

// hashLen is the length of the hash part: 128 bits in base32.
const hashLen = 26

var idEncoding = base32.HexEncoding.WithPadding(base32.NoPadding)

// NewID derives the ID of a node of kind k from the parts that make it what it is.
// Parts are kept apart: ("ab","c") and ("a","bc") differ.
func NewID(k Kind, parts ...string) ID {
	h := sha256.New()
	h.Write([]byte(k))
	for _, p := range parts {
		fmt.Fprintf(h, "\x00%d\x00%s", len(p), p)
	}
	return ID(strings.ToLower(string(k)) + "_" + strings.ToLower(idEncoding.EncodeToString(h.Sum(nil)[:16])))
}

// EntityID derives the ID of an entity from its kind, normalised key and scope
// ("" for a national thing; else the host place's key, or a speech's ID).
func EntityID(k Kind, key, scope string) ID { return NewID(k, key, scope) }

// SpeechID derives the ID that a speech gets at its first ingest: from its
// title, speaker, date and place, normalised (letters and digits, lower case).
// Where one of them is missing, the first text's hash stands in.
func SpeechID(title, speaker, date, place, textSHA256 string) ID {
	parts := []string{Normal(title), Normal(speaker), Normal(date), Normal(place)}
	for _, p := range parts {
		if p == "" {
			parts = append(parts, textSHA256)
			break
		}
	}
	return NewID(KindSpeech, parts...)
}

// PartID derives the ID of a section, sentence or directive of a speech from
// its normalised wording and the number of earlier parts of the same wording,
// so that an edit elsewhere in the speech does not move it.
func PartID(k Kind, speech ID, text string, occurrence int) ID {
	return NewID(k, string(speech), Normal(text), fmt.Sprint(occurrence))
}

// Kind reads the kind back from an ID; it fails on anything NewID did not make.
func (id ID) Kind() (Kind, error) {
	kind, hash, ok := strings.Cut(string(id), "_")
	k := Kind(strings.ToUpper(kind))
	if !ok || len(hash) != hashLen || !k.Known() || kind != strings.ToLower(kind) {
		return "", fmt.Errorf("%q is not the id of a node: %w", id, ErrInvalid)
	}
	for _, r := range hash {
		if (r < '0' || r > '9') && (r < 'a' || r > 'v') {
			return "", fmt.Errorf("%q is not the id of a node: %w", id, ErrInvalid)
		}
	}
	return k, nil
}

// Normal is text reduced to what counts when wordings are compared: letters and
// digits only, lower case.
func Normal(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
