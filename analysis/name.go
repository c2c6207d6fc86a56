package analysis

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mailuo/graph"
)

// Ref names an object: by its ID, or by its exact name and, if need be, its kind.
type Ref struct {
	ID   graph.ID
	Name string
	Kind graph.Kind // "" is any
}

// Limits of Find.
const (
	maxName       = 200 // code points of a name
	maxCandidates = 8   // shown in an error
	readNames     = 50
)

// Find gives the object that r names: the one of the ID; or the one whose name is
// exactly r.Name, then the one with such an alias. Marks around a name (《》, “”)
// do not count. kinds are those that will do; none is any.
//
// ErrNotFound where there is none; ErrInvalid where several have the name, both
// with those that come near; ErrInvalid too for a kind that will not do.
func Find(ctx context.Context, s graph.Store, r Ref, kinds ...graph.Kind) (graph.Node, error) {
	if (r.ID == "") == (r.Name == "") {
		return nil, fmt.Errorf("an object is named by its id or by its name: give one of them: %w", graph.ErrInvalid)
	}
	if r.Kind != "" && len(kinds) > 0 && !slices.Contains(kinds, r.Kind) {
		return nil, wrongKind(r.Kind, kinds)
	}
	if r.ID != "" {
		return byID(ctx, s, r, kinds)
	}
	if utf8.RuneCountInString(r.Name) > maxName {
		return nil, fmt.Errorf("the name has more than %d characters: %w", maxName, graph.ErrInvalid)
	}
	if r.Kind != "" {
		kinds = []graph.Kind{r.Kind}
	}
	return byName(ctx, s, r.Name, kinds)
}

func byID(ctx context.Context, s graph.Store, r Ref, kinds []graph.Kind) (graph.Node, error) {
	k, err := r.ID.Kind()
	if err != nil {
		return nil, fmt.Errorf("%.60q is not an ID: %w", r.ID, graph.ErrInvalid)
	}
	if r.Kind != "" && k != r.Kind || len(kinds) > 0 && !slices.Contains(kinds, k) {
		if r.Kind != "" {
			kinds = []graph.Kind{r.Kind}
		}
		return nil, wrongKind(k, kinds)
	}
	page, err := s.Nodes(ctx, graph.NodeQuery{IDs: []graph.ID{r.ID}})
	if err != nil {
		return nil, err
	}
	if len(page.Nodes) == 0 {
		return nil, fmt.Errorf("there is nothing with the ID %s: %w", r.ID, graph.ErrNotFound)
	}
	return page.Nodes[0], nil
}

func wrongKind(k graph.Kind, kinds []graph.Kind) error {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = string(k)
	}
	return fmt.Errorf("a %s will not do here; it must be one of %s: %w", k, strings.Join(names, ", "), graph.ErrInvalid)
}

// enclosing reports whether a mark opens or closes (《》, “”, ()).
func enclosing(r rune) bool { return unicode.In(r, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf) }

// byName looks for a name. A search gives exact names and aliases first.
func byName(ctx context.Context, s graph.Store, name string, kinds []graph.Kind) (graph.Node, error) {
	bare := strings.TrimFunc(name, func(r rune) bool { return enclosing(r) || unicode.IsSpace(r) })
	if bare == "" {
		return nil, fmt.Errorf("the name %q holds no words: %w", name, graph.ErrInvalid)
	}
	q := graph.SearchQuery{Text: bare, In: graph.InNames, Limit: readNames}
	if len(kinds) > 0 {
		q.Where = ofKinds(kinds)
	}
	page, err := s.Search(ctx, q)
	if err != nil {
		return nil, err
	}
	var exact, alias, near []graph.Node
	for _, h := range page.Hits {
		switch names := namesOf(h.Node); {
		case same(names[0], name, bare):
			exact = append(exact, h.Node)
		case slices.ContainsFunc(names[1:], func(n string) bool { return same(n, name, bare) }):
			alias = append(alias, h.Node)
		default:
			near = append(near, h.Node)
		}
	}
	if len(exact) == 0 {
		exact = alias
	}
	switch len(exact) {
	case 1:
		return exact[0], nil
	case 0:
		if len(near) == 0 {
			return nil, fmt.Errorf("nothing has the name %q: %w", name, graph.ErrNotFound)
		}
		return nil, fmt.Errorf("nothing has exactly the name %q; near it are %s: %w", name, candidates(near), graph.ErrNotFound)
	}
	return nil, fmt.Errorf("%d objects have the name %q; give the id of one: %s: %w", len(exact), name, candidates(exact), graph.ErrInvalid)
}

func same(n, name, bare string) bool {
	return n == name || strings.TrimFunc(n, enclosing) == bare
}

// namesOf gives the name of an entity or the title of a speech, then other names.
func namesOf(n graph.Node) []string {
	switch x := n.(type) {
	case *graph.Entity:
		return graph.EntityNames(x)
	case *graph.Speech:
		return []string{x.Title}
	}
	return []string{""}
}

// candidates shows objects in an error.
func candidates(nodes []graph.Node) string {
	var b strings.Builder
	for i, n := range nodes {
		if i == maxCandidates {
			fmt.Fprintf(&b, " and %d more", len(nodes)-i)
			break
		}
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s (%s", n.NodeID(), namesOf(n)[0])
		if e, ok := n.(*graph.Entity); ok && e.Place() != "" {
			fmt.Fprintf(&b, ", %s", e.Place())
		}
		b.WriteString(")")
	}
	return b.String()
}

// ofKinds is the filter of nodes of these kinds.
func ofKinds(kinds []graph.Kind) graph.Filter {
	return graph.Where(graph.FieldKind, graph.IN, texts(kinds)...)
}

// texts makes values of names.
func texts[T ~string](xs []T) []graph.Value {
	out := make([]graph.Value, len(xs))
	for i, x := range xs {
		out[i] = graph.Text(string(x))
	}
	return out
}
