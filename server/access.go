package server

import (
	"context"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/access"
	"mailuo/schema"
)

type viewerKey struct{}

// withViewer gives ctx the one who asks.
func withViewer(ctx context.Context, v access.Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// viewerOf is the one who asks; one without a role where nobody is known.
func viewerOf(ctx context.Context) access.Viewer {
	v, _ := ctx.Value(viewerKey{}).(access.Viewer)
	return v
}

// identified gives ctx a viewer, if it has none yet: one who asks in the same
// process shows no token.
func (s *Server) identified(ctx context.Context) context.Context {
	if _, ok := ctx.Value(viewerKey{}).(access.Viewer); ok {
		return ctx
	}
	return withViewer(ctx, access.Viewer{Role: s.Anonymous})
}

// showsSchema reports whether the schema is shown to a viewer.
func (s *Server) showsSchema(v access.Viewer) bool {
	return !s.HideSchema && v.Role.Includes(s.SchemaFor)
}

// fieldOf is a field of a type.
type fieldOf struct{ typ, field string }

// rolesOf tells for each field which role it takes, as @access says of it or of its
// type: READER where nothing is said, ADMIN for a mutation of which nothing is said.
// What an object's field takes, the same field takes when it is asked of an
// interface, and the other way round.
func rolesOf(s *ast.Schema) map[fieldOf]access.Role {
	stated := func(d *ast.Definition, f *ast.FieldDefinition) access.Role {
		role := access.Reader
		if d == s.Mutation && f.Directives.ForName("access") == nil {
			role = access.Admin
		}
		return higher(role, needed(f.Directives))
	}
	out := map[fieldOf]access.Role{}
	for _, d := range s.Types {
		if d.Kind != ast.Object && d.Kind != ast.Interface {
			continue
		}
		for _, f := range d.Fields {
			role := higher(stated(d, f), needed(d.Directives))
			for _, o := range kin(s, d) {
				if g := o.Fields.ForName(f.Name); g != nil {
					role = higher(role, stated(o, g))
				}
			}
			out[fieldOf{d.Name, f.Name}] = role
		}
	}
	return out
}

// kin are the types that can stand for another one, or that it can stand for.
func kin(s *ast.Schema, d *ast.Definition) []*ast.Definition {
	var out []*ast.Definition
	for _, name := range d.Interfaces {
		out = append(out, s.Types[name])
	}
	if d.Kind == ast.Interface {
		out = append(out, s.PossibleTypes[d.Name]...)
	}
	return out
}

// needed is the role that @access names; none where it is not there.
func needed(all ast.DirectiveList) access.Role {
	d := all.ForName("access")
	if d == nil {
		return ""
	}
	name, _ := raw(d.Arguments.ForName("needs")).(string)
	return access.Role(name)
}

func higher(a, b access.Role) access.Role {
	if a.Includes(b) {
		return a
	}
	return b
}

// needs is the role that a selected field takes.
func (g *gate) needs(f *ast.Field) access.Role {
	switch {
	case f.Name == "__typename":
		return ""
	case isMeta(f):
		return g.schemaFor
	}
	role, ok := g.roles[fieldOf{f.ObjectDefinition.Name, f.Name}]
	if !ok { // a field that the schema does not have
		return access.Admin
	}
	return role
}

// permit refuses a field that the viewer's role does not include. It goes by the
// query's text: a field that a directive would leave out is refused all the same.
func (v *visit) permit(f *ast.Field) {
	role := v.needs(f)
	if v.err != nil || v.viewer.Role.Includes(role) {
		return
	}
	v.err = notAllowed(v.viewer, f.ObjectDefinition.Name+"."+f.Name, role).at(f.Position)
	v.err.Path = slices.Clone(v.path)
}

// notAllowed says what a viewer lacks for something.
func notAllowed(v access.Viewer, what string, role access.Role) *fault {
	if v.Role == "" {
		return faultf(schema.ErrorCodeUnauthenticated, "%s takes a token: send it in the header Authorization, as Bearer mlo_…", what)
	}
	return faultf(schema.ErrorCodeForbidden, "%s takes the role %s, and yours is %s", what, role, v.Role)
}
