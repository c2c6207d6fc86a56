package analysis

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// Ref names an object: by its ID, or by its exact name and, if need be, its kind.
type Ref struct {
	ID   graph.ID
	Name string
	Kind graph.Kind // "" is any
}

// Find gives the object that r names: the one of the ID, or the entity that alone
// bears the name (see FindNamed), or the speech that alone has it as its title.
// kinds are those that will do; none is all. Fold is the store's.
//
// ErrNotFound where there is none; ErrInvalid where several have the name, both
// with candidates; ErrInvalid too for a kind that will not do.
func Find(ctx context.Context, s graph.Store, fold func(string) string, r Ref, kinds ...graph.Kind) (graph.Node, error) {
	if (r.ID == "") == (r.Name == "") {
		return nil, fmt.Errorf("an object is named by its id or by its name: give one of them: %w", graph.ErrInvalid)
	}
	if len(kinds) == 0 {
		kinds = graph.Kinds()
	}
	if r.Kind != "" {
		if !slices.Contains(kinds, r.Kind) {
			return nil, wrongKind(r.Kind, kinds)
		}
		kinds = []graph.Kind{r.Kind}
	}
	if r.ID != "" {
		return byID(ctx, s, r.ID, kinds)
	}
	return byName(ctx, s, fold, r.Name, kinds)
}

func byID(ctx context.Context, s graph.Store, id graph.ID, kinds []graph.Kind) (graph.Node, error) {
	k, err := id.Kind()
	if err != nil {
		return nil, fmt.Errorf("%.60q is not an ID: %w", id, graph.ErrInvalid)
	}
	if !slices.Contains(kinds, k) {
		return nil, wrongKind(k, kinds)
	}
	page, err := s.Nodes(ctx, graph.NodeQuery{IDs: []graph.ID{id}})
	if err != nil {
		return nil, err
	}
	if len(page.Nodes) == 0 {
		return nil, fmt.Errorf("there is nothing with the ID %s: %w", id, graph.ErrNotFound)
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

func byName(ctx context.Context, s graph.Store, fold func(string) string, name string, kinds []graph.Kind) (graph.Node, error) {
	var entities []graph.Kind
	for _, k := range kinds {
		if k.IsEntity() {
			entities = append(entities, k)
		}
	}
	err := fmt.Errorf("nothing is named %q; look with search: %w", name, graph.ErrNotFound)
	if len(entities) > 0 {
		var found []*graph.Entity
		found, err = FindNamed(ctx, s, fold, Named{Names: []string{name}, Kinds: entities})
		if err == nil {
			return found[0], nil
		}
	}
	if !slices.Contains(kinds, graph.KindSpeech) || !errors.Is(err, graph.ErrNotFound) {
		return nil, err
	}
	page, failed := s.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(ofKinds([]graph.Kind{graph.KindSpeech}), graph.Where(graph.FieldName, graph.EQ, graph.Text(name))),
		Order: []graph.Order{{Field: graph.FieldDate, Desc: true}}, Limit: namesShown, Count: true,
	})
	switch {
	case failed != nil:
		return nil, failed
	case page.Total == 0:
		return nil, err
	case page.Total == 1:
		return page.Nodes[0], nil
	}
	var some []string
	for _, n := range page.Nodes {
		speech := n.(*graph.Speech)
		some = append(some, fmt.Sprintf("%s (%s, %s)", speech.ID, speech.Place, speech.Date))
	}
	return nil, fmt.Errorf("%d speeches have the title %q: %s. Give the ID of one: %w", page.Total, name, strings.Join(some, "; "), graph.ErrInvalid)
}

// ofKinds is the filter of nodes of these kinds.
func ofKinds(kinds []graph.Kind) graph.Filter {
	return graph.Where(graph.FieldKind, graph.IN, textValues(kinds)...)
}
