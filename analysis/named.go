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
	// Names are names or other wordings of them, whole; width, case, blanks, traditional
	// characters and marks around a name do not matter. What bears any of them is taken together.
	Names []string
	// Kinds are those that may bear a name; none is all.
	Kinds []graph.Kind
	// All takes everything that bears a name: the same name in each place. What is
	// masked is left out, since it is never taken together.
	All bool
}

const (
	// hitsRead is how many names a search reads: those that are the same come first.
	hitsRead = 100
	// maxNames is how many names can be asked for.
	maxNames = 10
	// maxTogether is how many entities can be taken together.
	maxTogether = 1000
	// namesShown is how many candidates an error lists.
	namesShown = 8
)

// FindNamed finds what bears each of the names, what is national first, then the most
// mentioned. Without All each name must lead to exactly one; where several bear it,
// the error is ErrInvalid and lists them. Where none does, it is ErrNotFound and
// lists names that hold the words. Fold is the store's.
func FindNamed(ctx context.Context, s graph.Store, fold func(string) string, n Named) ([]*graph.Entity, error) {
	if len(n.Names) == 0 || len(n.Names) > maxNames {
		return nil, fmt.Errorf("1 to %d names can be asked for, not %d: %w", maxNames, len(n.Names), graph.ErrInvalid)
	}
	if len(n.Kinds) == 0 {
		n.Kinds = graph.EntityKinds()
	}
	kinds := graph.Where(graph.FieldKind, graph.IN, textValues(n.Kinds)...)
	var found []*graph.Entity
	for _, name := range n.Names {
		same, err := named(ctx, s, fold, name, kinds, n.All)
		if err != nil {
			return nil, err
		}
		found = append(found, same...)
	}
	if n.All {
		return namesakes(ctx, s, kinds, n.Names, found)
	}
	sortNamed(found)
	return slices.CompactFunc(found, sameNode), nil
}

// named finds what bears one name.
func named(ctx context.Context, s graph.Store, fold func(string) string, name string, kinds graph.Filter, all bool) ([]*graph.Entity, error) {
	if length := utf8.RuneCountInString(name); strings.TrimSpace(name) == "" || length > graph.MaxKey {
		return nil, fmt.Errorf("a name has 1 to %d characters, not %d: %w", graph.MaxKey, length, graph.ErrInvalid)
	}
	name = bareName(name)
	page, err := s.Search(ctx, graph.SearchQuery{Text: name, In: graph.InNames, Where: kinds, Limit: hitsRead})
	if err != nil {
		return nil, err
	}
	var same, near []*graph.Entity
	for _, h := range page.Hits {
		e, ok := h.Node.(*graph.Entity)
		if ok && bears(e, name, fold) {
			same = append(same, e)
		} else if ok {
			near = append(near, e)
		}
	}
	if len(same) == 1 || all && len(same) > 0 {
		return same, nil
	}
	if len(same)+len(near) == 0 {
		return nil, fmt.Errorf("nothing is named %q; look with search: %w", name, graph.ErrNotFound)
	}
	if len(same) == 0 {
		list, err := namedList(ctx, s, oneOfEach(near))
		if err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("nothing is named exactly %q; names near it: %s: %w", name, list, graph.ErrNotFound)
	}
	sortNamed(same)
	list, err := namedList(ctx, s, same)
	if err != nil {
		return nil, err
	}
	return nil, fmt.Errorf("%d are named %q: %s. Give the ID of one, or its kind, or ask for all of them: %w", len(same), name, list, graph.ErrInvalid)
}

// namesakes adds to what bears a name all else that has the name of one of them.
func namesakes(ctx context.Context, s graph.Store, kinds graph.Filter, asked []string, same []*graph.Entity) ([]*graph.Entity, error) {
	names := slices.Clone(asked)
	for _, e := range same {
		names = append(names, e.Name())
	}
	slices.Sort(names)
	page, err := s.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(kinds, graph.Where(graph.FieldName, graph.IN, textValues(slices.Compact(names))...)), Limit: maxTogether + 1,
	})
	if err != nil {
		return nil, err
	}
	if len(page.Nodes) > maxTogether {
		return nil, fmt.Errorf("more than %d are named so; ask for some kinds: %w", maxTogether, graph.ErrInvalid)
	}
	for _, node := range page.Nodes {
		if e, ok := node.(*graph.Entity); ok {
			same = append(same, e)
		}
	}
	sortNamed(same)
	same = slices.CompactFunc(same, sameNode)
	same = slices.DeleteFunc(same, func(e *graph.Entity) bool { return e.Masked })
	if len(same) == 0 {
		return nil, fmt.Errorf("the names are masked, and such are never taken together; give the ID of one: %w", graph.ErrInvalid)
	}
	return same, nil
}

// bears reports whether an entity has the name, or it as another wording.
func bears(e *graph.Entity, name string, fold func(string) string) bool {
	plain := func(s string) string { return withoutSpace(fold(bareName(s))) }
	return slices.ContainsFunc(graph.EntityNames(e), func(s string) bool { return plain(s) == plain(name) })
}

// bareName is a name without the marks around all of it (《》, “”).
func bareName(s string) string {
	marks := func(r rune) bool { return unicode.In(r, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf) }
	r := []rune(strings.TrimSpace(s))
	if n := len(r); n > 2 && marks(r[0]) && marks(r[n-1]) && !slices.ContainsFunc(r[1:n-1], marks) {
		r = r[1 : n-1]
	}
	return string(r)
}

// sortNamed puts what is national first, then the most mentioned.
func sortNamed(es []*graph.Entity) {
	slices.SortFunc(es, func(a, b *graph.Entity) int {
		return cmp.Or(boolCompare(a.Scope != "", b.Scope != ""), cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.ID, b.ID))
	})
}

func sameNode(a, b *graph.Entity) bool { return a.ID == b.ID }

// namedList writes entities so that one can be picked.
func namedList(ctx context.Context, s graph.Store, es []*graph.Entity) (string, error) {
	shown := es[:min(len(es), namesShown)]
	where, err := scopesOf(ctx, s, shown)
	if err != nil {
		return "", err
	}
	var out []string
	for _, e := range shown {
		out = append(out, fmt.Sprintf("%s %s (%s, %s, mentions: %d)", e.Name(), e.ID, strings.ToLower(string(e.Kind)), where(e), e.Mentions))
	}
	if rest := len(es) - len(shown); rest > 0 {
		out = append(out, fmt.Sprintf("and %d more", rest))
	}
	return strings.Join(out, "; "), nil
}

// oneOfEach keeps the first entity of each name and kind.
func oneOfEach(es []*graph.Entity) []*graph.Entity {
	type sort struct {
		name string
		kind graph.Kind
	}
	seen := map[sort]bool{}
	return slices.DeleteFunc(es, func(e *graph.Entity) bool {
		k := sort{e.Name(), e.Kind}
		again := seen[k]
		seen[k] = true
		return again
	})
}

// scopesOf reads where entities that are not national belong.
func scopesOf(ctx context.Context, s graph.Store, es []*graph.Entity) (func(*graph.Entity) string, error) {
	ids := []graph.ID{}
	for _, e := range es {
		if id := e.ScopeID(); id != "" {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	page, err := s.Nodes(ctx, graph.NodeQuery{IDs: slices.Compact(ids)})
	if err != nil {
		return nil, err
	}
	names := map[graph.ID]string{}
	for _, n := range page.Nodes {
		switch x := n.(type) {
		case *graph.Entity:
			names[x.ID] = x.Name()
		case *graph.Speech:
			names[x.ID] = x.Title
		}
	}
	return func(e *graph.Entity) string {
		if e.Scope == "" {
			return "national"
		}
		return "of " + cmp.Or(names[e.ScopeID()], e.Place(), e.Scope)
	}, nil
}

func textValues[T ~string](xs []T) []graph.Value {
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
