package server

import (
	"slices"
	"strings"
	"testing"
)

// TestConnectNamed: a cursor leads on from its item though others come before it, and
// from the place that it had where it is gone.
func TestConnectNamed(t *testing.T) {
	t.Parallel()
	list := listed{"test"}
	page := func(all string, first int, after *string) ([]string, *string) {
		t.Helper()
		p, err := newPaging(list, &first, nil, after, nil)
		if err != nil {
			t.Fatal(err)
		}
		c := connectNamed(p, strings.Split(all, ""), func(s string) string { return s })
		if c.TotalCount != len(all) {
			t.Errorf("%d in all", c.TotalCount)
		}
		end := c.PageInfo().EndCursor()
		return c.Items, &end
	}
	for name, c := range map[string]struct {
		later string
		want  string
	}{
		"unchanged":       {"abcdef", "cd"},
		"others before":   {"xyabcdef", "cd"},
		"others between":  {"abxcdef", "xc"},
		"some before go":  {"bcdef", "cd"},
		"it goes itself":  {"acdef", "cd"},
		"it goes, others": {"acxdef", "cx"},
		"all go":          {"q", ""},
		"it moves back":   {"acdebf", "f"},
	} {
		items, end := page("abcdef", 2, nil)
		if !slices.Equal(items, []string{"a", "b"}) {
			t.Fatalf("%q", items)
		}
		if items, _ = page(c.later, 2, end); strings.Join(items, "") != c.want {
			t.Errorf("%s: %q, want %q", name, items, c.want)
		}
	}
	last := 2
	_, end := page("abcdef", 5, nil)
	p, err := newPaging(list, nil, &last, nil, end)
	if err != nil {
		t.Fatal(err)
	}
	if c := connectNamed(p, strings.Split("abcdef", ""), func(s string) string { return s }); !slices.Equal(c.Items, []string{"c", "d"}) || !c.Previous || !c.Next {
		t.Errorf("%q %t %t", c.Items, c.Previous, c.Next)
	}
}
