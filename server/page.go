package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"sync"

	"mailuo/graph"
	"mailuo/schema"
)

// paging is what a list was asked for: where to start, which way, how far.
type paging struct {
	list          listed
	limit         int
	backward      bool
	after, before *graph.Cursor
}

// listed is all that makes a list the one it is: where it hangs, filter, order.
type listed []any

// mark is what the cursors of a list begin with: a hash that tells the list apart
// from others, so that a cursor of one is no cursor of another.
type mark [6]byte

func (l listed) mark() mark {
	h := sha256.New()
	enc := json.NewEncoder(h)
	for _, p := range l {
		if err := enc.Encode(p); err != nil {
			panic(err) // plain values only
		}
	}
	return mark(h.Sum(nil))
}

// newPaging reads the arguments of a list. That one of first and last is given,
// and in its bounds, was seen before the query ran.
func newPaging(list listed, first, last *int, after, before *string) (paging, error) {
	p := paging{list: list, backward: last != nil}
	if first != nil {
		p.limit = *first
	} else if last != nil {
		p.limit = *last
	}
	if after == nil && before == nil {
		return p, nil
	}
	m := list.mark()
	var err error
	if p.after, err = m.parse(after); err != nil {
		return p, err
	}
	p.before, err = m.parse(before)
	return p, err
}

// bound reports whether a cursor ties the page to one list.
func (p paging) bound() bool { return p.after != nil || p.before != nil }

// cursor writes a place in the list.
func (m mark) cursor(c graph.Cursor) string {
	b, err := json.Marshal(c)
	if err != nil {
		panic(err) // a Cursor holds strings and numbers only
	}
	return base64.RawURLEncoding.EncodeToString(append(m[:], b...))
}

// parse reads what cursor wrote for the same list; nil for no cursor.
func (m mark) parse(s *string) (*graph.Cursor, error) {
	if s == nil {
		return nil, nil
	}
	wrong := faultf(schema.ErrorCodeInvalidCursor,
		"%.40q is not a cursor of this list: a cursor holds for one list, with the same filter and order", *s)
	b, err := base64.RawURLEncoding.DecodeString(*s)
	if err != nil || len(b) < len(m) || !bytes.Equal(b[:len(m)], m[:]) {
		return nil, wrong
	}
	var c graph.Cursor
	if err := json.Unmarshal(b[len(m):], &c); err != nil || c.ID == "" {
		return nil, wrong
	}
	return &c, nil
}

// connect makes a page of items that the store found, with their cursors; more
// tells whether there are others on the side away from where the page starts.
func connect[T any](p paging, items []T, cursors []graph.Cursor, more bool) *schema.Connection[T] {
	m := sync.OnceValue(p.list.mark)
	c := &schema.Connection[T]{Items: items, Place: func(i int) string { return m().cursor(cursors[i]) }}
	if p.backward {
		c.Previous, c.Next = more, p.before != nil
	} else {
		c.Next, c.Previous = more, p.after != nil
	}
	return c
}
