package schema

import (
	"context"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// place is where in the answer a value stands: a field of an object, or an item of
// a list.
type place struct {
	above *place
	field *planned // nil for an item
	index int
	depth int
	// fields makes gqlgen's context of a field.
	fields fieldContext
	// ctx is filled when somebody needs it.
	ctx context.Context
	// selections are those of the whole query, for its root.
	selections ast.SelectionSet
}

// fieldContext makes the context of a field, with its arguments.
type fieldContext func(*executionContext, context.Context, graphql.CollectedField) (*graphql.FieldContext, error)

// objectType is what writers know of an object type.
type objectType struct {
	satisfies []string
	// resolved tells the fields that resolvers answer.
	resolved func(name string) bool
}

// plan is what a query selects of objects of one type at one place.
type plan struct {
	typ    *objectType
	fields []planned
	// resolved are those of the fields that resolvers answer.
	resolved []*planned
}

// planned is a field of a plan.
type planned struct {
	graphql.CollectedField
	// key is the field's name in the answer, with what stands around it.
	key []byte
	// cell is its place among those that resolvers answer.
	cell int
	// context is gqlgen's context of the field, but for the place above it.
	context atomic.Pointer[graphql.FieldContext]
	// plans are those of what the field leads to, by type.
	plans atomic.Pointer[[]*plan]
}

// plan is what the query selects of an object of a type at this place.
func (at *place) plan(w *writer, t *objectType) *plan {
	for at.field == nil && at.above != nil {
		at = at.above
	}
	if at.field == nil {
		return newPlan(w, t, at.selections)
	}
	f := at.field
	have := f.plans.Load()
	if have != nil {
		for _, p := range *have {
			if p.typ == t {
				return p
			}
		}
	}
	p := newPlan(w, t, f.Selections)
	more := []*plan{p}
	if have != nil {
		more = append(more, *have...)
	}
	f.plans.CompareAndSwap(have, &more) // whoever is later plans again
	return p
}

func newPlan(w *writer, t *objectType, selections ast.SelectionSet) *plan {
	fields := graphql.CollectFields(w.ec.OperationContext, selections, t.satisfies)
	p := &plan{typ: t, fields: make([]planned, len(fields))}
	for i, f := range fields {
		x := &p.fields[i]
		x.CollectedField = f
		if i > 0 {
			x.key = append(x.key, ',')
		}
		x.key = append(quoted(x.key, f.Alias), ':')
		if t.resolved(f.Name) {
			x.cell = len(p.resolved)
			p.resolved = append(p.resolved, x)
		}
	}
	return p
}

// enter goes to a field of the object at in. Each enter and item needs a leave.
func (w *writer) enter(in *place, f *planned, fields fieldContext) *place {
	return w.push(place{above: in, field: f, fields: fields})
}

// item goes to an item of the list at in.
func (w *writer) item(in *place, i int) *place { return w.push(place{above: in, index: i}) }

func (w *writer) push(p place) *place {
	p.depth = w.depth + 1
	at := &place{}
	if w.depth < len(w.places) {
		at = &w.places[w.depth]
	}
	w.depth++
	*at = p
	return at
}

func (w *writer) leave() { w.depth-- }

// context is gqlgen's context at a place.
func (w *writer) context(at *place) context.Context {
	if at.ctx != nil {
		return at.ctx
	}
	above := w.context(at.above)
	var fc *graphql.FieldContext
	if at.field == nil {
		i := at.index // the place is used again
		fc = &graphql.FieldContext{Index: &i}
	} else {
		own, _ := w.fieldContext(above, at.field, at.fields)
		copied := *own
		fc = &copied
	}
	at.ctx = graphql.WithFieldContext(above, fc)
	return at.ctx
}

// fieldContext is the context of a field with its arguments, which are the same
// for all objects.
func (w *writer) fieldContext(above context.Context, f *planned, fields fieldContext) (*graphql.FieldContext, error) {
	if fc := f.context.Load(); fc != nil {
		return fc, nil
	}
	fc, err := fields(w.ec, above, f.CollectedField)
	if err == nil {
		f.context.Store(fc)
	}
	return fc, err
}

// prototype is the context of a field that takes arguments but no resolver; nil
// where these are wrong.
func (w *writer) prototype(in *place, f *planned, fields fieldContext) *graphql.FieldContext {
	if fc := f.context.Load(); fc != nil {
		return fc
	}
	fc, err := w.fieldContext(w.context(in), f, fields)
	if err != nil {
		return nil
	}
	return fc
}
