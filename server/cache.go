package server

import (
	"container/list"
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// cache keeps what was used last, up to a number of bytes.
type cache[T any] struct {
	room int
	size func(key string, v T) int

	mu    sync.Mutex
	used  int
	order *list.List // of *cached[T], last used first
	byKey map[string]*list.Element
}

type cached[T any] struct {
	key  string
	v    T
	size int
}

func newCache[T any](room int, size func(key string, v T) int) *cache[T] {
	return &cache[T]{room: room, size: size, order: list.New(), byKey: map[string]*list.Element{}}
}

// Get looks a key up.
func (c *cache[T]) Get(_ context.Context, key string) (v T, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[key]
	if !ok {
		return v, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*cached[T]).v, true
}

// Add keeps a value, unless it alone would fill a quarter of the room.
func (c *cache[T]) Add(_ context.Context, key string, v T) {
	size := c.size(key, v)
	if size > c.room/4 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.byKey[key]; ok {
		c.drop(e)
	}
	c.byKey[key] = c.order.PushFront(&cached[T]{key, v, size})
	c.used += size
	for c.used > c.room {
		c.drop(c.order.Back())
	}
}

// Remove forgets a key.
func (c *cache[T]) Remove(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.byKey[key]; ok {
		c.drop(e)
	}
}

// Clear forgets everything.
func (c *cache[T]) Clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.order.Init()
	clear(c.byKey)
	c.used = 0
}

func (c *cache[T]) drop(e *list.Element) {
	x := c.order.Remove(e).(*cached[T])
	delete(c.byKey, x.key)
	c.used -= x.size
}

// textSize is what a persisted text takes.
func textSize(key, text string) int { return len(key) + len(text) + 200 }

// documentSize is about what a parsed query takes: its text, and its nodes.
func documentSize(key string, doc *ast.QueryDocument) int {
	n := 1
	for _, op := range doc.Operations {
		n += nodes(op.SelectionSet) + 4*len(op.VariableDefinitions)
	}
	for _, f := range doc.Fragments {
		n += nodes(f.SelectionSet)
	}
	return 2*len(key) + 600*n
}

// nodes counts the parts of a selection; fragments count where they are defined.
func nodes(set ast.SelectionSet) int {
	n := 0
	for _, sel := range set {
		n++
		switch x := sel.(type) {
		case *ast.Field:
			n += nodes(x.SelectionSet) + len(x.Directives)
			for _, a := range x.Arguments {
				n += 1 + values(a.Value)
			}
		case *ast.InlineFragment:
			n += nodes(x.SelectionSet)
		}
	}
	return n
}

func values(v *ast.Value) int {
	n := 1
	for _, c := range v.Children {
		n += values(c.Value)
	}
	return n
}
