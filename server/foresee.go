package server

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

// foreseen is a field of the items of a list whose relations the store gives in
// the same call as the items.
type foreseen struct {
	// field is nil for Speech.meeting, which takes no arguments.
	field *ast.Field
	query graph.RelationQuery
	page  paging
	item  string // what the field lists: Relation or Mention
	sels  []ast.SelectionSet
}

// meetingOf is the query of the meeting that a speech was given at.
var meetingOf = graph.RelationQuery{Verbs: []graph.Verb{graph.VerbDeliveredAt}, Direction: graph.Out, Limit: 1, Far: true}

// foresee looks through what is selected of a list's items for relations of
// theirs. It reads their arguments as gqlgen will, which it can of lists whose
// items are of one type.
func (r *resolver) foresee(ctx context.Context, typ string) ([]foreseen, error) {
	if typ != "Speech" && typ != "Directive" {
		return nil, nil
	}
	var out []foreseen
	at := map[*ast.Field]int{} // where in out
	op := graphql.GetOperationContext(ctx)
	for _, items := range r.itemFields(ctx, graphql.GetFieldContext(ctx), typ) {
		for _, f := range graphql.CollectFields(op, items.Field.Selections, r.satisfies[typ]) {
			query := relationFields[typ+"."+f.Name]
			if i, twice := at[f.Field]; twice {
				out[i].sels = append(out[i].sels, f.Selections)
				continue
			}
			if query == nil {
				continue
			}
			field, err := items.Child(ctx, f)
			if err != nil {
				return nil, err
			}
			x := foreseen{field: f.Field, sels: []ast.SelectionSet{f.Selections}}
			var ok bool
			if ok, err = x.read(field.Args, query); err != nil {
				return nil, err
			}
			if ok {
				at[f.Field] = len(out)
				out = append(out, x)
			}
		}
	}
	for i, x := range out {
		out[i].query = r.request(ctx, x.query, x.page, x.sels, x.item)
	}
	if typ == "Speech" && r.asked(ctx, r.items(ctx, selected(ctx), typ), typ, "meeting") != nil {
		out = append(out, foreseen{query: meetingOf})
	}
	return out, nil
}

// itemFields are the fields of a page that hold its items: nodes, and the node of edges.
func (r *resolver) itemFields(ctx context.Context, list *graphql.FieldContext, typ string) []*graphql.FieldContext {
	var out []*graphql.FieldContext
	op := graphql.GetOperationContext(ctx)
	walk := func(in *graphql.FieldContext, of, name string) []*graphql.FieldContext {
		var found []*graphql.FieldContext
		for _, f := range graphql.CollectFields(op, in.Field.Selections, r.satisfies[of]) {
			if f.Name != name {
				continue
			}
			if c, err := in.Child(ctx, f); err == nil {
				found = append(found, c)
			}
		}
		return found
	}
	out = append(out, walk(list, typ+"Connection", "nodes")...)
	for _, edges := range walk(list, typ+"Connection", "edges") {
		out = append(out, walk(edges, typ+"Edge", "node")...)
	}
	return out
}

// relationFields are the fields of speeches and directives that list relations, and
// how their arguments make a query.
var relationFields = map[string]func(args map[string]any) (q graph.RelationQuery, item string, err error){
	"Speech.relations": relationsOf, "Directive.relations": relationsOf,
	"Speech.mentions": func(args map[string]any) (graph.RelationQuery, string, error) {
		q, err := mentioned(argument[[]graph.Kind](args, "kinds"), argument[*schema.EntityWhere](args, "where"))
		return q, "Mention", err
	},
	"Directive.addressedTo": func(args map[string]any) (graph.RelationQuery, string, error) {
		return ofDirective(graph.VerbAddressedTo, argument[[]graph.Role](args, "role")), "Relation", nil
	},
	"Directive.attributedTo": func(map[string]any) (graph.RelationQuery, string, error) {
		return ofDirective(graph.VerbAttributedTo, nil), "Relation", nil
	},
	"Directive.under": func(map[string]any) (graph.RelationQuery, string, error) {
		return ofDirective(graph.VerbUnder, nil), "Relation", nil
	},
	"Directive.refersTo": func(map[string]any) (graph.RelationQuery, string, error) {
		return ofDirective(graph.VerbRefersTo, nil), "Relation", nil
	},
}

func relationsOf(args map[string]any) (graph.RelationQuery, string, error) {
	q, err := relationQuery(argument[[]graph.Verb](args, "verb"), argument[graph.Direction](args, "direction"), argument[[]graph.Role](args, "role"),
		argument[*schema.NodeWhere](args, "where"), argument[*graph.Date](args, "period"), argument[schema.RelationOrder](args, "order"))
	return q, "Relation", err
}

// argument reads an argument as gqlgen read it; the zero T where it was not given.
func argument[T any](args map[string]any, name string) T {
	t, _ := args[name].(T)
	return t
}

// read makes the query of a field from its arguments; it reports false where the
// page is bound to one object by a cursor.
func (f *foreseen) read(args map[string]any, query func(map[string]any) (graph.RelationQuery, string, error)) (bool, error) {
	if argument[*string](args, "after") != nil || argument[*string](args, "before") != nil {
		return false, nil
	}
	var err error
	if f.query, f.item, err = query(args); err != nil {
		return false, err
	}
	f.page, err = newPaging(nil, argument[*int](args, "first"), argument[*int](args, "last"), nil, nil)
	return true, err
}

// keep gives the batch what was read for a field.
func (f foreseen) keep(b *schema.Batch, of []graph.Node, pages []graph.RelationPage) {
	byID := make(map[graph.ID]graph.RelationPage, len(of))
	for i, n := range of {
		byID[n.NodeID()] = pages[i]
	}
	if b.Foreseen == nil {
		b.Foreseen = map[*ast.Field]map[graph.ID]graph.RelationPage{}
	}
	b.Foreseen[f.field] = byID
}
