package server

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"mailuo/schema"
)

// pick finds the operation of a document that a request asks for.
func pick(doc *ast.QueryDocument, name string) (*ast.OperationDefinition, *fault) {
	if op := doc.Operations.ForName(name); op != nil {
		return op, nil
	}
	if name == "" {
		return nil, faultf(schema.ErrorCodeGraphqlValidationFailed, "the query holds %d operations: operationName must be given, to say which one to run", len(doc.Operations))
	}
	return nil, faultf(schema.ErrorCodeGraphqlValidationFailed, "the query holds no operation of the name %.60q", name)
}

// coercion fits values to the types of a schema. Where it is hidden, messages name
// no part of it that the request does not.
type coercion struct {
	schema *ast.Schema
	hidden bool
}

// coerce brings the variables of a request to the types that its operation gives
// them, as the specification has it. gqlgen's own check takes any number for text
// and any case for an enum; what does not fit then fails late, in a part of the
// answer.
func (c coercion) coerce(op *ast.OperationDefinition, given map[string]any) (map[string]any, *gqlerror.Error) {
	out := map[string]any{}
	for _, d := range op.VariableDefinitions {
		x, ok := given[d.Variable]
		if !ok {
			if d.DefaultValue == nil && d.Type.NonNull {
				return nil, unfit("$%s must be given: it is of type %s", d.Variable, d.Type).at(d.Position)
			}
			continue
		}
		y, f := c.fit("$"+d.Variable, d.Type, x)
		if f != nil {
			return nil, f.at(d.Position)
		}
		out[d.Variable] = y
	}
	return out, nil
}

func unfit(format string, args ...any) *fault {
	return faultf(schema.ErrorCodeGraphqlValidationFailed, format, args...)
}

// fit brings a value to a type.
func (c coercion) fit(at string, t *ast.Type, x any) (any, *fault) {
	switch {
	case x == nil && t.NonNull:
		return nil, unfit("%s must not be null", at)
	case x == nil:
		return nil, nil
	case t.Elem != nil:
		return c.fitList(at, t.Elem, x)
	}
	d := c.schema.Types[t.NamedType]
	switch d.Kind {
	case ast.InputObject:
		return c.fitObject(at, d, x)
	case ast.Enum:
		if name, ok := x.(string); ok && d.EnumValues.ForName(name) != nil {
			return name, nil
		}
		return nil, unfit("%s is %s: it must be one of the names of its enum", at, shown(x))
	}
	return fitScalar(at, d.Name, x)
}

// fitList makes a list of one of what is no list.
func (c coercion) fitList(at string, elem *ast.Type, x any) (any, *fault) {
	list, ok := x.([]any)
	if !ok {
		y, f := c.fit(at, elem, x)
		return []any{y}, f
	}
	out := make([]any, len(list))
	for i, e := range list {
		var f *fault
		if out[i], f = c.fit(at+"["+strconv.Itoa(i)+"]", elem, e); f != nil {
			return nil, f
		}
	}
	return out, nil
}

func (c coercion) fitObject(at string, d *ast.Definition, x any) (any, *fault) {
	object, ok := x.(map[string]any)
	if !ok {
		return nil, unfit("%s is %s: it must be an object", at, shown(x))
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if d.Fields.ForName(name) == nil {
			return nil, unfit("%s has no field %.60q", at, name)
		}
	}
	out := map[string]any{}
	for _, field := range d.Fields {
		e, ok := object[field.Name]
		switch {
		case !ok && field.Type.NonNull && field.DefaultValue == nil:
			if c.hidden {
				return nil, unfit("%s lacks a field that must be given", at)
			}
			return nil, unfit("%s.%s must be given: it is of type %s", at, field.Name, field.Type)
		case !ok:
			continue
		}
		var f *fault
		if out[field.Name], f = c.fit(at+"."+field.Name, field.Type, e); f != nil {
			return nil, f
		}
	}
	return out, nil
}

func fitScalar(at, typ string, x any) (any, *fault) {
	switch typ {
	case "Int":
		if n, ok := number(x); ok && n >= math.MinInt32 && n <= math.MaxInt32 {
			return n, nil
		}
		return nil, unfit("%s is %s: it must be a whole number of 32 bits", at, shown(x))
	case "Boolean":
		if b, ok := x.(bool); ok {
			return b, nil
		}
		return nil, unfit("%s is %s: it must be true or false", at, shown(x))
	case "ID":
		if n, ok := number(x); ok {
			return strconv.Itoa(n), nil
		}
	}
	if text, ok := x.(string); ok {
		return text, nil
	}
	return nil, unfit("%s is %s: it must be text", at, shown(x))
}

// shown is a value as a message shows it.
func shown(x any) string {
	switch x := x.(type) {
	case map[string]any:
		return "an object"
	case []any:
		return "a list"
	case string:
		return fmt.Sprintf("%.40q", x)
	}
	return fmt.Sprintf("%.40v", x)
}
