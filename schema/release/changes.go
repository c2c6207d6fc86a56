package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// Effect is what a change does to a client that was written against the old schema.
type Effect int

// The effects, worst first. They are those of graphql-js (findBreakingChanges and
// findDangerousChanges).
const (
	Breaking  Effect = iota // a query that was valid is so no longer, or is answered in another shape
	Dangerous               // every query stays valid, but an answer can hold what a client did not expect
	Safe                    // nothing that a client could notice
)

// String names the effect.
func (e Effect) String() string { return [...]string{"BREAKING", "DANGEROUS", "SAFE"}[e] }

// Change is one difference between two schemas.
type Change struct {
	Effect Effect
	// At is the type, Type.field, Type.field(argument) or Enum.VALUE.
	At, What string
}

// String is the change as a line.
func (c Change) String() string { return fmt.Sprintf("%-9s %s %s", c.Effect, c.At, c.What) }

// Changes lists the differences, breaking ones first, then by place.
func Changes(old, new *ast.Schema) []Change {
	c := &comparison{old: old, new: new}
	for name, d := range old.Types {
		if !d.BuiltIn {
			c.definition(name, d, new.Types[name])
		}
	}
	for name, d := range new.Types {
		if !d.BuiltIn && old.Types[name] == nil {
			c.add(Safe, name, "is new")
		}
	}
	for name, d := range old.Directives {
		if n := new.Directives[name]; n == nil {
			c.add(Breaking, "@"+name, "is gone")
		} else {
			c.arguments("@"+name, d.Arguments, n.Arguments)
		}
	}
	slices.SortFunc(c.found, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Effect, b.Effect), cmp.Compare(a.At, b.At), cmp.Compare(a.What, b.What))
	})
	return c.found
}

type comparison struct {
	old, new *ast.Schema
	found    []Change
}

func (c *comparison) add(e Effect, at, what string, args ...any) {
	c.found = append(c.found, Change{e, at, fmt.Sprintf(what, args...)})
}

func (c *comparison) definition(name string, old, new *ast.Definition) {
	switch {
	case new == nil:
		c.add(Breaking, name, "is gone")
		return
	case new.Kind != old.Kind:
		c.add(Breaking, name, "was %s, is %s", old.Kind, new.Kind)
		return
	}
	switch old.Kind {
	case ast.Enum:
		c.values(name, old, new)
	case ast.Union:
		c.members(name, "member", old.Types, new.Types)
	case ast.InputObject:
		c.inputs(name, old, new)
	case ast.Object, ast.Interface:
		c.members(name, "interface", old.Interfaces, new.Interfaces)
		c.fields(name, old, new)
	}
}

func (c *comparison) values(name string, old, new *ast.Definition) {
	for _, v := range old.EnumValues {
		if new.EnumValues.ForName(v.Name) == nil {
			c.add(Breaking, name+"."+v.Name, "is gone")
		}
	}
	for _, v := range new.EnumValues {
		if old.EnumValues.ForName(v.Name) == nil {
			c.add(Dangerous, name+"."+v.Name, "is new")
		}
	}
}

func (c *comparison) members(name, what string, old, new []string) {
	for _, m := range old {
		if !slices.Contains(new, m) {
			c.add(Breaking, name, "lost the %s %s", what, m)
		}
	}
	for _, m := range new {
		if !slices.Contains(old, m) {
			c.add(Dangerous, name, "has a new %s %s", what, m)
		}
	}
}

func (c *comparison) fields(name string, old, new *ast.Definition) {
	for _, f := range old.Fields {
		at := name + "." + f.Name
		n := new.Fields.ForName(f.Name)
		switch {
		case n == nil:
			c.add(Breaking, at, "is gone")
			continue
		case n.Type.String() == f.Type.String():
		case narrower(f.Type, n.Type):
			c.add(Safe, at, "was %s, is %s", f.Type, n.Type)
		default:
			c.add(Breaking, at, "was %s, is %s", f.Type, n.Type)
		}
		c.arguments(at, f.Arguments, n.Arguments)
	}
	for _, f := range new.Fields {
		if old.Fields.ForName(f.Name) == nil {
			c.add(Safe, name+"."+f.Name, "is new")
		}
	}
}

func (c *comparison) inputs(name string, old, new *ast.Definition) {
	asArguments := func(d *ast.Definition) ast.ArgumentDefinitionList {
		var out ast.ArgumentDefinitionList
		for _, f := range d.Fields {
			out = append(out, &ast.ArgumentDefinition{Name: f.Name, Type: f.Type, DefaultValue: f.DefaultValue})
		}
		return out
	}
	c.arguments(name, asArguments(old), asArguments(new))
}

func (c *comparison) arguments(at string, old, new ast.ArgumentDefinitionList) {
	for _, a := range old {
		here := at + "(" + a.Name + ")"
		n := new.ForName(a.Name)
		switch {
		case n == nil:
			c.add(Breaking, here, "is gone")
			continue
		case n.Type.String() == a.Type.String():
		case narrower(n.Type, a.Type):
			c.add(Safe, here, "was %s, is %s", a.Type, n.Type)
		default:
			c.add(Breaking, here, "was %s, is %s", a.Type, n.Type)
		}
		if was, is := standard(a), standard(n); was != is {
			c.add(Dangerous, here, "was %s by default, is %s", was, is)
		}
	}
	for _, a := range new {
		if old.ForName(a.Name) != nil {
			continue
		}
		if a.Type.NonNull && a.DefaultValue == nil {
			c.add(Breaking, at+"("+a.Name+")", "is new and required")
		} else {
			c.add(Safe, at+"("+a.Name+")", "is new")
		}
	}
}

// standard is the value of an argument that is left out.
func standard(a *ast.ArgumentDefinition) string {
	if a.DefaultValue == nil {
		return "nothing"
	}
	return a.DefaultValue.String()
}

// narrower reports whether every value of the type is one of the wider type's: the
// same but for nulls that it no longer allows.
func narrower(wide, t *ast.Type) bool {
	if wide.NonNull && !t.NonNull {
		return false
	}
	if wide.Elem == nil || t.Elem == nil {
		return wide.Elem == nil && t.Elem == nil && wide.NamedType == t.NamedType
	}
	return narrower(wide.Elem, t.Elem)
}
