package server

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

// foreseen is a field of objects whose relations the store gives in the same call
// as the objects.
type foreseen struct {
	// field is nil for Speech.meeting, which takes no arguments.
	field *ast.Field
	query graph.RelationQuery
	page  paging
	item  string // what the field lists: Relation or Mention
	sels  []ast.SelectionSet
	// further are those of the far nodes; query.With asks for them.
	further []foreseen
}

// brought is what a call of the store brought along with nodes.
type brought struct {
	ahead []foreseen
	// of are the nodes, with holds for each of ahead a page for each of them.
	of   []graph.Node
	with [][]graph.RelationPage
	// speeches are those that nodes belong to.
	speeches []*graph.Speech
}

// meetingOf is the query of the meeting that a speech was given at.
var meetingOf = graph.RelationQuery{Verbs: []graph.Verb{graph.VerbDeliveredAt}, Direction: graph.Out, Limit: 1, Far: true}

// foresee looks through what is selected of objects of a type for relations of
// theirs, and as far as deep says for those of the nodes these lead to. Fields whose
// arguments are wrong are left out: they say so themselves.
func (r *resolver) foresee(ctx context.Context, typ string, asked []ast.SelectionSet, deep bool) []foreseen {
	var out []foreseen
	at := map[*ast.Field]int{} // where in out
	op := graphql.GetOperationContext(ctx)
	for _, sel := range asked {
		for _, f := range graphql.CollectFields(op, sel, r.satisfies[typ]) {
			if i, twice := at[f.Field]; twice {
				out[i].sels = append(out[i].sels, f.Selections)
				continue
			}
			of := listing(typ)
			query := relationFields[of+"."+f.Name]
			if query == nil {
				continue
			}
			args, err := schema.Arguments(ctx, of, f)
			if err != nil {
				continue
			}
			x := foreseen{field: f.Field, sels: []ast.SelectionSet{f.Selections}}
			if x.read(args, query) {
				at[f.Field] = len(out)
				out = append(out, x)
			}
		}
	}
	for i := range out {
		x := &out[i]
		x.query = r.request(ctx, x.query, x.page, x.sels, x.item)
		if deep {
			x.further = r.further(ctx, &x.query, r.items(ctx, x.sels, x.item), x.item)
		}
	}
	if meeting := r.asked(ctx, asked, "Speech", "meeting"); typ == "Speech" && meeting != nil {
		x := foreseen{query: meetingOf}
		if deep {
			x.further = r.foresee(ctx, "Meeting", meeting, false)
			x.query.With = queries(x.further)
		}
		out = append(out, x)
	}
	return out
}

// further foresees relations of the far nodes of relations, where these are all of
// one kind, and adds them to the query.
func (r *resolver) further(ctx context.Context, q *graph.RelationQuery, asked []ast.SelectionSet, item string) []foreseen {
	kind, one := farKind(*q)
	if !one || !q.Far {
		return nil
	}
	far := r.asked(ctx, asked, item, "other")
	if q.Direction == graph.Out {
		far = append(append(far, r.asked(ctx, asked, item, "to")...), r.asked(ctx, asked, item, "entity")...)
	} else {
		far = append(append(far, r.asked(ctx, asked, item, "from")...), r.asked(ctx, asked, item, "speech")...)
	}
	out := r.foresee(ctx, typeOf(kind), far, false)
	q.With = queries(out)
	return out
}

// farKind is the kind of all far nodes of relations in one direction, if it is one.
func farKind(q graph.RelationQuery) (kind graph.Kind, one bool) {
	for _, v := range q.Verbs {
		far := v.Ends().To
		if q.Direction == graph.In {
			far = v.Ends().From
		}
		if len(far) != 1 || kind != "" && far[0] != kind {
			return "", false
		}
		kind = far[0]
	}
	return kind, kind != "" && q.Direction != graph.Both
}

func queries(ahead []foreseen) []graph.RelationQuery {
	var out []graph.RelationQuery
	for _, x := range ahead {
		out = append(out, x.query)
	}
	return out
}

// nodes reads nodes and what goes with them. Where that fails it reads the nodes
// alone: what went with them can fail alone then.
func (r *resolver) nodes(ctx context.Context, q graph.NodeQuery, ahead []foreseen) (graph.NodePage, brought, error) {
	alone := q
	q.With = queries(ahead)
	page, err := r.store.Nodes(ctx, q)
	if err == nil {
		return page, brought{ahead, page.Nodes, page.With, page.Speeches}, nil
	}
	if ahead != nil && ctx.Err() == nil {
		page, err = r.store.Nodes(ctx, alone)
	}
	return page, brought{of: page.Nodes, speeches: page.Speeches}, err
}

// listing is the name by which relationFields knows the fields of a type.
func listing(typ string) string {
	if graph.Kind(strings.ToUpper(typ)).IsEntity() {
		return "Entity"
	}
	return typ
}

// relationFields are the fields that list relations of speeches, directives and
// entities, and how their arguments make a query.
var relationFields = map[string]func(args map[string]any) (q graph.RelationQuery, item string, err error){
	"Speech.relations": relationsOf, "Directive.relations": relationsOf, "Entity.relations": relationsOf,
	"Entity.mentions": func(args map[string]any) (graph.RelationQuery, string, error) {
		q, err := mentioning(argument[*schema.SpeechWhere](args, "where"), argument[*graph.Date](args, "period"))
		return q, "Mention", err
	},
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

// read makes the query of a field from its arguments; it reports false where it
// cannot, and where the page is bound to one object by a cursor, or takes in what was
// rejected.
func (f *foreseen) read(args map[string]any, query func(map[string]any) (graph.RelationQuery, string, error)) bool {
	if argument[*string](args, "after") != nil || argument[*string](args, "before") != nil || argument[bool](args, "rejected") {
		return false
	}
	var err error
	if f.query, f.item, err = query(args); err != nil {
		return false
	}
	f.page, err = newPaging(nil, argument[*int](args, "first"), argument[*int](args, "last"), nil, nil)
	return err == nil
}

// keep gives a batch the relations that were brought along.
func (x brought) keep(b *schema.Batch) {
	for i, f := range x.ahead {
		pages := make(map[graph.ID]graph.RelationPage, len(x.of))
		for j, n := range x.of {
			pages[n.NodeID()] = x.with[i][j]
		}
		if b.Foreseen == nil {
			b.Foreseen = map[*ast.Field]map[graph.ID]graph.RelationPage{}
		}
		b.Foreseen[f.field] = pages
	}
}

// add adds the far node of a relation and its relations. Where the relation came
// along with something itself, nothing came with it: then nothing is kept.
func (x *brought) add(r graph.Relation) {
	if len(r.With) < len(x.ahead) {
		*x = brought{}
		return
	}
	x.of = append(x.of, r.Far)
	for i := range x.ahead {
		x.with[i] = append(x.with[i], r.With[i])
	}
}
