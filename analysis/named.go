package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mailuo/graph"
)

// Named asks for what bears a name.
type Named struct {
	// Name is a name or another wording of it, whole; width, case, blanks and
	// traditional characters do not matter.
	Name string
	// Kinds are those that may bear it; none is all.
	Kinds []graph.Kind
	// All takes everything that bears the name: the same name in each place. What
	// is masked is left out, since it is never taken together.
	All bool
}

const (
	// hitsRead is how many names a search reads: those that are the same come first.
	hitsRead = 100
	// maxTogether is how many entities can be taken together.
	maxTogether = 1000
	// namesShown is how many candidates an error lists.
	namesShown = 8
)

// Find finds what bears a name, what is national first, then the most mentioned.
// Without All it finds exactly one; where several bear the name, the error is
// ErrInvalid and lists them. Where none does, it is ErrNotFound and lists names
// that hold the words. Fold is the store's.
func Find(ctx context.Context, s graph.Store, fold func(string) string, n Named) ([]*graph.Entity, error) {
	if length := utf8.RuneCountInString(n.Name); strings.TrimSpace(n.Name) == "" || length > graph.MaxKey {
		return nil, fmt.Errorf("a name has 1 to %d characters, not %d: %w", graph.MaxKey, length, graph.ErrInvalid)
	}
	if len(n.Kinds) == 0 {
		n.Kinds = graph.EntityKinds()
	}
	kinds := graph.Where(graph.FieldKind, graph.IN, texts(n.Kinds)...)
	page, err := s.Search(ctx, graph.SearchQuery{Text: n.Name, In: graph.InNames, Where: kinds, Limit: hitsRead})
	if err != nil {
		return nil, err
	}
	var same, near []*graph.Entity
	for _, h := range page.Hits {
		e, ok := h.Node.(*graph.Entity)
		if ok && bears(e, n.Name, fold) {
			same = append(same, e)
		} else if ok {
			near = append(near, e)
		}
	}
	sortNamed(same)
	switch {
	case len(same) == 0 && len(near) == 0:
		return nil, fmt.Errorf("nothing is named %q; look with search: %w", n.Name, graph.ErrNotFound)
	case len(same) == 0:
		return nil, fmt.Errorf("nothing is named exactly %q; near it are %s: %w", n.Name, candidates(near), graph.ErrNotFound)
	case n.All:
		return namesakes(ctx, s, kinds, n.Name, same)
	case len(same) > 1:
		return nil, fmt.Errorf("%d are named %q: %s; give the id of one, or a kind, or take all together: %w", len(same), n.Name, candidates(same), graph.ErrInvalid)
	}
	return same, nil
}

// namesakes adds to what bears a name all else that has the name of one of them.
func namesakes(ctx context.Context, s graph.Store, kinds graph.Filter, asked string, same []*graph.Entity) ([]*graph.Entity, error) {
	names := []string{asked}
	for _, e := range same {
		names = append(names, e.Name())
	}
	slices.Sort(names)
	page, err := s.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(kinds, graph.Where(graph.FieldName, graph.IN, texts(slices.Compact(names))...)), Limit: maxTogether + 1,
	})
	if err != nil {
		return nil, err
	}
	if len(page.Nodes) > maxTogether {
		return nil, fmt.Errorf("more than %d are named %q; ask for some kinds: %w", maxTogether, asked, graph.ErrInvalid)
	}
	for _, node := range page.Nodes {
		if e, ok := node.(*graph.Entity); ok {
			same = append(same, e)
		}
	}
	sortNamed(same)
	same = slices.CompactFunc(same, func(a, b *graph.Entity) bool { return a.ID == b.ID })
	same = slices.DeleteFunc(same, func(e *graph.Entity) bool { return e.Masked })
	if len(same) == 0 {
		return nil, fmt.Errorf("all that are named %q have masked names, which are never taken together; give the id of one: %w", asked, graph.ErrInvalid)
	}
	return same, nil
}

// bears reports whether an entity has the name, or it as another wording.
func bears(e *graph.Entity, name string, fold func(string) string) bool {
	plain := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) {
				return -1
			}
			return r
		}, fold(s))
	}
	return slices.ContainsFunc(graph.EntityNames(e), func(s string) bool { return plain(s) == plain(name) })
}

// sortNamed puts what is national first, then the most mentioned.
func sortNamed(es []*graph.Entity) {
	slices.SortFunc(es, func(a, b *graph.Entity) int {
		return cmp.Or(boolCompare(a.Scope != "", b.Scope != ""), cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.ID, b.ID))
	})
}

// candidates writes entities so that one can be picked.
func candidates(es []*graph.Entity) string {
	var out []string
	for i, e := range es {
		if i == namesShown {
			out = append(out, fmt.Sprintf("%d more", len(es)-i))
			break
		}
		where := "national"
		if e.Scope != "" {
			where = "of " + cmp.Or(e.Place(), e.Scope)
		}
		out = append(out, fmt.Sprintf("%s %s (%s, %s, in %d speeches)", e.Name(), e.ID, strings.ToLower(string(e.Kind)), where, e.Speeches))
	}
	return strings.Join(out, "; ")
}

func texts[T ~string](xs []T) []graph.Value {
	out := make([]graph.Value, len(xs))
	for i, x := range xs {
		out[i] = graph.Text(string(x))
	}
	return out
}

func boolCompare(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
