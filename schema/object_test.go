package schema_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

func TestUTF16(t *testing.T) {
	t.Parallel()
	text := "𠮷a𪚥中🙂b"
	for i, r := range []rune(text) {
		at := strings.Index(text, string(r))
		want := len([]rune(text[:at]))
		for _, c := range text[:at] {
			if c > 0xFFFF {
				want++
			}
		}
		s := &schema.Sentence{Sentence: &graph.Sentence{Start: 100, StartUTF16: 120, Text: text}}
		e := &schema.Evidence{Evidence: &graph.Evidence{Origin: graph.OriginText, Start: 100 + i, Quote: string(r)}}
		e.Near.Sentence = schema.Found(s)
		start, err := e.StartUTF16()
		if err != nil || *start != 120+want {
			t.Errorf("%c starts at %d, want %d", r, *start, 120+want)
		}
		end, err := e.EndUTF16()
		if err != nil || *end != *start+schema.UTF16Len(string(r)) {
			t.Errorf("%c ends at %d", r, *end)
		}
	}
}

func TestOne(t *testing.T) {
	t.Parallel()
	var unread schema.One[*schema.Speech]
	if _, err := unread.Get(); err == nil {
		t.Error("what was not read gives no error")
	}
	lost := schema.Lost[*schema.Speech](graph.ErrUnavailable)
	if _, err := lost.Get(); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("lost: %v", err)
	}
	if s, err := schema.Found[*schema.Speech](nil).Get(); s != nil || err != nil {
		t.Errorf("absent: %v, %v", s, err)
	}
}

// TestRead: whoever asks first reads, for all; each field apart.
func TestRead(t *testing.T) {
	t.Parallel()
	b := schema.NewBatch()
	fields := []*ast.Field{{Name: "a"}, {Name: "b"}}
	calls := make([]int, len(fields))
	var wg sync.WaitGroup
	for range 50 {
		for i, f := range fields {
			wg.Go(func() {
				got, err := schema.Read(b, f, func() (string, error) {
					calls[i]++
					return f.Name, graph.ErrNotFound
				})
				if got != f.Name || !errors.Is(err, graph.ErrNotFound) {
					t.Errorf("got %q, %v", got, err)
				}
			})
		}
	}
	wg.Wait()
	if calls[0] != 1 || calls[1] != 1 {
		t.Errorf("%d calls", calls)
	}
}
