package server

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/schema"
)

// gate lets queries pass whose answers stay within the limits. gqlgen has a
// complexity limit of its own, but that one walks a fragment anew wherever it is
// spread: 26 levels of two spreads each take it seconds before it compares
// anything. Here each fragment is reckoned once.
type gate struct {
	limits Limits
	schema *ast.Schema
	// roles is what each field takes, schemaFor what introspection takes.
	roles     map[fieldOf]access.Role
	schemaFor access.Role
	// hidden closes introspection to everyone.
	hidden bool
}

var _ interface {
	graphql.OperationContextMutator
	graphql.HandlerExtension
} = (*gate)(nil)

// ExtensionName names the extension to gqlgen.
func (g *gate) ExtensionName() string { return "gate" }

// Validate has nothing to check.
func (g *gate) Validate(graphql.ExecutableSchema) error { return nil }

// costKey is where the cost stands among an operation's statistics.
const costKey = "cost"

// MutateOperationContext refuses a query that asks for what the viewer may not
// have, or for too much, or gives arguments that no resolver would take.
func (g *gate) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	v := &visit{gate: g, viewer: viewerOf(ctx), vars: op.Variables, seen: map[*ast.FragmentDefinition]measure{}}
	m := v.set(op.Operation.SelectionSet)
	switch {
	case v.err != nil:
		return v.err
	case m.depth > g.limits.Depth:
		return faultf(schema.ErrorCodeQueryTooDeep, "fields nest %d deep; the limit is %d", m.depth, g.limits.Depth).at(op.Operation.Position)
	case v.aliases > g.limits.Aliases:
		return faultf(schema.ErrorCodeTooManyAliases, "the query holds %d aliases; the limit is %d", v.aliases, g.limits.Aliases).at(op.Operation.Position)
	case v.directives > g.limits.Directives:
		return faultf(schema.ErrorCodeTooManyDirectives, "the query uses directives %d times; the limit is %d", v.directives, g.limits.Directives).at(op.Operation.Position)
	case m.meta > g.limits.IntrospectionCost:
		return faultf(schema.ErrorCodeIntrospectionTooComplex, "the introspection costs %d; the limit is %d", m.meta, g.limits.IntrospectionCost).at(op.Operation.Position)
	case m.cost > g.limits.Cost:
		return faultf(schema.ErrorCodeQueryTooComplex, "the query costs %d; the limit is %d: ask for fewer items with first, or for fewer fields", m.cost, g.limits.Cost).at(op.Operation.Position)
	}
	op.DisableIntrospection = g.hidden || !v.viewer.Role.Includes(g.schemaFor)
	op.Stats.SetExtension(costKey, m.cost)
	return nil
}

// measure is what a selection may come to.
type measure struct {
	// cost is of the fields that stand there once; each of those that stand there
	// for each item of the page that they are selected on.
	cost, each int
	// meta is the cost of introspection.
	meta  int
	depth int
}

func (m *measure) add(o measure) {
	m.cost, m.each, m.meta = plus(m.cost, o.cost), plus(m.each, o.each), plus(m.meta, o.meta)
	m.depth = max(m.depth, o.depth)
}

// plus and times stop at the greatest number there is.
func plus(a, b int) int {
	if a > math.MaxInt-b {
		return math.MaxInt
	}
	return a + b
}

func times(a, b int) int {
	if a != 0 && b > math.MaxInt/a {
		return math.MaxInt
	}
	return a * b
}

// visit walks one query. Every part of its text is walked once.
type visit struct {
	*gate
	viewer              access.Viewer
	vars                map[string]any
	path                ast.Path // of the field that is being looked at
	seen                map[*ast.FragmentDefinition]measure
	steps, roots        int
	aliases, directives int
	err                 *gqlerror.Error
}

func (v *visit) fail(p *ast.Position, code schema.ErrorCode, format string, args ...any) {
	if v.err == nil {
		v.err = faultf(code, format, args...).at(p)
	}
}

// set measures a selection. Errors end the walk early.
func (v *visit) set(sels ast.SelectionSet) measure {
	var m measure
	for _, sel := range sels {
		if v.err != nil {
			return m
		}
		v.steps++
		switch x := sel.(type) {
		case *ast.Field:
			v.directives += len(x.Directives)
			m.add(v.field(x))
		case *ast.InlineFragment:
			v.directives += len(x.Directives)
			m.add(v.set(x.SelectionSet))
		case *ast.FragmentSpread:
			v.directives += len(x.Directives)
			f, ok := v.seen[x.Definition]
			if !ok {
				f = v.set(x.Definition.SelectionSet)
				v.seen[x.Definition] = f
			}
			m.add(f)
		}
	}
	return m
}

func (v *visit) field(f *ast.Field) measure {
	if f.Alias != f.Name {
		v.aliases++
	}
	v.path = append(v.path, ast.PathName(f.Alias))
	defer func() { v.path = v.path[:len(v.path)-1] }()
	meta := isMeta(f)
	if meta && v.hidden {
		v.fail(f.Position, schema.ErrorCodeIntrospectionDisabled, "the schema is not shown here")
	}
	v.permit(f)
	args := v.arguments(f)
	inner := v.set(f.SelectionSet)
	m := measure{depth: inner.depth + 1}
	if meta {
		if v.roots += boolInt(f.Name == "__schema" || f.Name == "__type"); v.roots > v.limits.IntrospectionRoots {
			v.fail(f.Position, schema.ErrorCodeIntrospectionTooComplex, "the query asks for __schema and __type more than %d times", v.limits.IntrospectionRoots)
		}
		m.meta = plus(1, times(v.metaSize(f), plus(inner.meta, inner.cost)))
		return m
	}
	m.meta = inner.meta
	own := plus(v.weight(f), plus(times(v.size(f, args), inner.cost), times(v.limit(f, args), inner.each)))
	if isPage(f.ObjectDefinition) && (f.Name == "edges" || f.Name == "nodes") {
		m.each = own
	} else {
		m.cost = own
	}
	return m
}

// isMeta reports whether a field tells of the schema.
func isMeta(f *ast.Field) bool {
	return strings.HasPrefix(f.Name, "__") && f.Name != "__typename" || strings.HasPrefix(f.ObjectDefinition.Name, "__")
}

// isPage reports whether a type is a page of a list.
func isPage(d *ast.Definition) bool { return strings.HasSuffix(d.Name, "Connection") }

// weight is what a field counts itself.
func (v *visit) weight(f *ast.Field) int {
	if d := f.Definition.Directives.ForName("cost"); d != nil {
		if n, ok := number(raw(d.Arguments.ForName("weight"))); ok {
			return n
		}
	}
	return 1
}

// size is how many items a list that is no page may have; 1 for what is no list.
func (v *visit) size(f *ast.Field, args map[string]any) int {
	d := f.Definition.Directives.ForName("listSize")
	if d == nil || v.listsPages(f) {
		return 1
	}
	if n, ok := assumed(f); ok {
		return n
	}
	names, _ := raw(d.Arguments.ForName("slicingArguments")).([]any)
	for _, name := range names {
		name := fmt.Sprint(name)
		if list, ok := args[name].([]any); ok {
			if len(list) > v.limits.Page {
				v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s of %s holds %d values; the limit is %d", name, f.Name, len(list), v.limits.Page)
			}
			return max(1, len(list))
		}
		if n, ok := number(args[name]); ok {
			return v.inBounds(f, name, n)
		}
	}
	return 1
}

// assumed is how many items a list is reckoned with, where the schema says it.
func assumed(f *ast.Field) (int, bool) {
	d := f.Definition.Directives.ForName("listSize")
	if d == nil {
		return 0, false
	}
	return number(raw(d.Arguments.ForName("assumedSize")))
}

// listsPages reports whether a field is a list that is read by pages.
func (v *visit) listsPages(f *ast.Field) bool {
	return isPage(v.schema.Types[f.Definition.Type.Name()])
}

// limit is how many items a page is reckoned with; 0 for what is no page. Where a
// list is short by its nature, as what one sentence names, a page is reckoned with
// what the schema assumes, however many the query would take: else 100 directives
// with room for 10 addressees each, of which most have one, count as 1,000 relations.
func (v *visit) limit(f *ast.Field, args map[string]any) int {
	if !v.listsPages(f) {
		return 0
	}
	n := v.pageSize(f, args)
	if most, ok := assumed(f); ok {
		return min(n, most)
	}
	return n
}

// pageSize is how many items a page may have.
func (v *visit) pageSize(f *ast.Field, args map[string]any) int {
	first, hasFirst := number(args["first"])
	last, hasLast := number(args["last"])
	switch {
	case hasFirst && hasLast:
		v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s takes one of first and last, not both", f.Name)
		return 0
	case hasFirst:
		return v.inBounds(f, "first", first)
	case hasLast:
		return v.inBounds(f, "last", last)
	}
	v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s needs first or last, 1 to %d", f.Name, v.limits.Page)
	return 0
}

func (v *visit) inBounds(f *ast.Field, name string, n int) int {
	if n < 1 || n > v.limits.Page {
		v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s of %s is %d; it must be 1 to %d", name, f.Name, n, v.limits.Page)
		return 0
	}
	return n
}

// metaSize is about how many items a list of introspection has, on the average.
func (v *visit) metaSize(f *ast.Field) int {
	switch f.Name {
	case "types":
		return len(v.schema.Types)
	case "directives":
		return len(v.schema.Directives)
	case "fields":
		return 7
	case "args", "locations", "inputFields", "enumValues":
		return 3
	}
	return 1
}

// arguments gives a field's arguments and checks what the schema cannot say of them.
func (v *visit) arguments(f *ast.Field) map[string]any {
	if len(f.Definition.Arguments) == 0 {
		return nil
	}
	args := f.ArgumentMap(v.vars)
	left := v.limits.FilterSize
	for _, d := range f.Definition.Arguments {
		x, ok := args[d.Name]
		if t := v.schema.Types[d.Type.Name()]; ok && (t.Kind == ast.InputObject || t.Name == "EDTF") {
			v.input(f, d.Name, d.Type, x, 0, &left)
		}
	}
	if s, ok := args["text"].(string); ok {
		if n := utf8.RuneCountInString(s); n > v.limits.SearchChars {
			v.fail(f.Position, schema.ErrorCodeBadUserInput, "text of %s has %d characters; the limit is %d", f.Name, n, v.limits.SearchChars)
		}
	}
	return args
}

// input checks a filter or order. A condition that is null or has no operator
// would silently hold for everything: that is refused.
func (v *visit) input(f *ast.Field, path string, t *ast.Type, x any, depth int, left *int) {
	if *left--; *left < 0 {
		v.fail(f.Position, schema.ErrorCodeBadUserInput, "the filter of %s holds more than %d conditions and values", f.Name, v.limits.FilterSize)
	}
	if depth > v.limits.FilterDepth {
		v.fail(f.Position, schema.ErrorCodeBadUserInput, "the filter of %s nests more than %d deep", f.Name, v.limits.FilterDepth)
	}
	if v.err != nil {
		return
	}
	switch x := x.(type) {
	case nil:
		if depth > 0 {
			v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s is null: leave it out, or ask with isNull", path)
		}
	case []any:
		if t.Elem == nil {
			v.date(f, path, x)
			return
		}
		for i, e := range x {
			v.input(f, fmt.Sprintf("%s[%d]", path, i), t.Elem, e, depth, left)
		}
	case map[string]any:
		def := v.schema.Types[t.Name()]
		if def.Kind == ast.Scalar {
			v.date(f, path, x)
		}
		if len(x) == 0 && strings.HasSuffix(def.Name, "Filter") {
			v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s has no operator", path)
		}
		for _, field := range def.Fields {
			if e, ok := x[field.Name]; ok {
				v.input(f, path+"."+field.Name, field.Type, e, depth+1, left)
			}
		}
	default:
		if t.Name() == "EDTF" {
			v.date(f, path, x)
		}
	}
}

// date checks a date: of its scalar alone validation does not know the values.
func (v *visit) date(f *ast.Field, path string, x any) {
	text, ok := x.(string)
	if !ok {
		v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s is %s: a date is text, such as \"2023-01\"", path, shown(x))
		return
	}
	if _, err := graph.ParseDate(text); err != nil {
		v.fail(f.Position, schema.ErrorCodeBadUserInput, "%s: %s", path, plain(err, graph.ErrInvalid))
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func raw(a *ast.Argument) any {
	if a == nil {
		return nil
	}
	x, err := a.Value.Value(nil)
	if err != nil {
		return nil
	}
	return x
}

// number reads a whole number as literals and variables give it.
func number(x any) (int, bool) {
	switch n := x.(type) {
	case int64:
		return int(n), true
	case int:
		return n, true
	case json.Number:
		if i, err := n.Int64(); err == nil {
			return int(i), true
		}
		f, err := n.Float64()
		return int(f), err == nil && isWhole(f)
	case float64:
		return int(n), isWhole(n)
	}
	return 0, false
}

// isWhole reports whether a float is a whole number, and no other would be the same float.
func isWhole(f float64) bool { return f == math.Trunc(f) && math.Abs(f) < 1<<53 }

// publicSchema is the schema without what the server does not do: answers come in
// one piece, so there is no @defer.
func publicSchema(s *ast.Schema) *ast.Schema {
	out := *s
	out.Directives = map[string]*ast.DirectiveDefinition{}
	for name, d := range s.Directives {
		if !slices.Contains([]string{"defer"}, name) {
			out.Directives[name] = d
		}
	}
	return &out
}
