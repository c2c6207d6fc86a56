package schema

import (
	"context"
	"fmt"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// NewSchema is NewExecutableSchema with answers to queries that are written by
// write_gen.go. They are the same; fields that no resolver answers pass no field
// middleware.
func NewSchema(c Config) graphql.ExecutableSchema {
	return &written{NewExecutableSchema(c).(*executableSchema)}
}

type written struct{ *executableSchema }

// Exec executes an operation.
func (s *written) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation != ast.Query {
		return s.executableSchema.Exec(ctx)
	}
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		ec := newExecutionContext(op, s.executableSchema, nil)
		ctx = graphql.WithLazyInputUnmarshalerIndex(ctx, ec.inputs)
		root := &place{ctx: graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "Query"}), selections: op.Operation.SelectionSet}
		w := &writer{ec: ec, b: make([]byte, 0, 4<<10)}
		if !w.ofQuery(root, root.plan(w, queryType), nil) {
			w.null(false)
		}
		return &graphql.Response{Data: w.b}
	}
}

// writer writes an answer, or a part of one, into its buffer. One goroutine uses it.
//
// Its methods for types and lists report false where a value is null that must not
// be: then they have written nothing, have told the error, and the object
// around is null, or the list.
type writer struct {
	ec *executionContext
	b  []byte
	// places holds the places that were entered and not left yet, for so many as
	// there is room; depth counts them.
	places [24]place
	depth  int
}

// resolve runs a field's resolver and writes what it gives.
func resolve[T any](
	w *writer, at *place, root, nonNull bool,
	run func(context.Context, *graphql.FieldContext) (T, error), write func(*writer, *place, T) bool,
) (good bool) {
	defer w.leave()
	above := w.context(at.above)
	if !root {
		return resolveIn(w, above, at, nonNull, run, write)
	}
	start := len(w.b)
	above = graphql.WithRootFieldContext(above, &graphql.RootFieldContext{Object: at.field.Name, Field: at.field.CollectedField})
	m := w.ec.RootResolverMiddleware(above, func(above context.Context) graphql.Marshaler {
		good = resolveIn(w, above, at, nonNull, run, write)
		return inPlace
	})
	if m != inPlace {
		w.b = w.b[:start]
		return w.other(m)
	}
	return good
}

func resolveIn[T any](
	w *writer, above context.Context, at *place, nonNull bool,
	run func(context.Context, *graphql.FieldContext) (T, error), write func(*writer, *place, T) bool,
) (good bool) {
	own, err := w.fieldContext(above, at.field, at.fields)
	if err != nil { // it is told already
		return w.null(nonNull)
	}
	fc := *own
	at.ctx = graphql.WithFieldContext(above, &fc)
	start := len(w.b)
	defer func() {
		if r := recover(); r != nil {
			w.b, w.depth = w.b[:start], at.depth
			w.ec.Error(at.ctx, w.ec.Recover(at.ctx, r))
			good = w.null(nonNull)
		}
	}()
	v, err := w.ec.ResolverMiddleware(at.ctx, func(ctx context.Context) (any, error) { return run(ctx, &fc) })
	if err != nil {
		return w.failed(at, err, nonNull)
	}
	t, _ := v.(T)
	return write(w, at, t)
}

// inPlace stands for what was written already.
var inPlace graphql.Marshaler = &struct{ words }{}

// failed tells an error and writes null.
func (w *writer) failed(at *place, err error, nonNull bool) bool {
	ctx := w.context(at)
	w.ec.Error(ctx, graphql.AddFieldLocationToError(ctx, err))
	return w.null(nonNull)
}

// caught ends a panic within an object: it is null then.
func (w *writer) caught(in *place, start int, ok *bool) {
	if r := recover(); r != nil {
		w.b, w.depth = w.b[:start], in.depth
		ctx := w.context(in)
		w.ec.Error(ctx, w.ec.Recover(ctx, r))
		*ok = false
	}
}

// null writes null where it may stand.
func (w *writer) null(nonNull bool) bool {
	if nonNull {
		return false
	}
	w.b = append(w.b, "null"...)
	return true
}

// nothing writes null for a value that is not there, and tells it where it must be.
func (w *writer) nothing(at *place, nonNull bool, typ string) bool {
	if nonNull {
		graphql.AddInvalidNullError(w.context(at), typ)
	}
	return w.null(nonNull)
}

// blank is nothing for a leaf that is there, but has no value to show.
func (w *writer) blank(at *place, nonNull bool, typ string) bool {
	if nonNull {
		graphql.AddInvalidNullFromMarshaler(w.context(at), typ)
	}
	return w.null(nonNull)
}

// missing is blank for a field that was not entered.
func (w *writer) missing(in *place, f *planned, fields fieldContext, typ string) bool {
	at := w.enter(in, f, fields)
	defer w.leave()
	return w.blank(at, true, typ)
}

// isNil reports whether an interface holds nothing, or a pointer to nothing.
func isNil(v any) bool {
	if v == nil {
		return true
	}
	r := reflect.ValueOf(v)
	return r.Kind() == reflect.Pointer && r.IsNil()
}

func unexpected(typ string, what any) error { return fmt.Errorf("%s: %v was not expected", typ, what) }
