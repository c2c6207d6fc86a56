// Generate makes package schema's generated files from schema/*.graphqls: what
// gqlgen makes, and how answers are written (write_gen.go).
//
// gqlgen runs each field by itself: with a context, a closure and a value that
// writes itself later. For the thousands of fields of a page that takes longer than
// all else. What is generated here for each type writes the fields of an object one
// after the other into one buffer; only what a resolver answers gets gqlgen's context.
package main

import (
	_ "embed"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/codegen/templates"
)

//go:embed write.gotpl
var text string

func main() {
	c, err := config.LoadConfigFromDefaultLocations()
	if err == nil {
		err = api.Generate(c, api.AddPlugin(writers{}))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// writers is the plugin that makes write_gen.go.
type writers struct{}

// Name names the plugin to gqlgen.
func (writers) Name() string { return "writers" }

// model is what the template reads.
type model struct {
	Inputs   []*codegen.Object
	Types    []*codegen.Object
	Abstract []*codegen.Interface
	Lists    []*config.TypeReference
}

// GenerateCode writes the file.
func (writers) GenerateCode(data *codegen.Data) error {
	m := &model{Inputs: data.Inputs}
	lists := map[string]*config.TypeReference{}
	for _, o := range data.Objects {
		if o.IsReserved() || o.Stream || o == data.MutationRoot {
			continue
		}
		m.Types = append(m.Types, o)
		for _, f := range o.Fields {
			if err := check(f); err != nil {
				return err
			}
			for t := f.TypeReference; t != nil && t.IsSlice() && !f.IsReserved(); t = t.Elem() {
				lists[writes(t)] = t
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(data.Interfaces)) {
		m.Abstract = append(m.Abstract, data.Interfaces[name])
	}
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		m.Lists = append(m.Lists, lists[name])
	}
	return templates.Render(templates.Options{
		PackageName: data.Config.Exec.Package, Filename: filepath.Join(filepath.Dir(data.Config.Exec.Filename), "write_gen.go"),
		Data: m, Template: text, Funcs: m.functions(), GeneratedHeader: true, Packages: data.Config.Packages,
	})
}

// check refuses what the template cannot write.
func check(f *codegen.Field) error {
	t := f.TypeReference
	switch {
	case f.IsReserved():
		return nil
	case f.HasDirectives(), f.IsBatch(), f.IsMap(), f.HasHaser, f.VOkFunc, t.IsPtrToSlice(), t.IsPtrToIntf(), t.IsPtrToPtr(), t.IsContext:
		return fmt.Errorf("%s.%s is bound in a way that writers do not know", f.Object.Name, f.Name)
	}
	return nil
}

// writes is the name of the function that writes a list.
func writes(t *config.TypeReference) string {
	return "write" + strings.TrimPrefix(t.MarshalFunc(), "marshal")
}

// bound is a type and the Go expression of a value of it.
type bound struct {
	Type  *config.TypeReference
	Value string
}

func (m *model) functions() template.FuncMap {
	return template.FuncMap{
		"lc":       func(name string) string { return strings.ToLower(name[:1]) + name[1:] },
		"writes":   writes,
		"resolved": resolved,
		"has":      func(o *codegen.Object) bool { return slices.ContainsFunc(o.Fields, resolved) },
		"put":      func(t *config.TypeReference, v string) bound { return bound{t, v} },
		"leaf":     func(t *config.TypeReference) bool { return t.Definition.IsLeafType() && !t.IsSlice() },
		"object":   m.object,
		"marshal":  marshal,
		"invoke":   invoke,
		"value":    value,
		"safe":     func(f *codegen.Field) bool { return f.NoErr || f.IsVariable() },
	}
}

// resolved reports whether a field takes a resolver, which may read from the store.
func resolved(f *codegen.Field) bool { return f.IsResolver || f.MethodHasContext || f.Object.Root }

// object is the object type that t refers to; nil for lists, interfaces and leaves.
func (m *model) object(t *config.TypeReference) *codegen.Object {
	if t.IsSlice() {
		return nil
	}
	for _, o := range m.Types {
		if o.Name == t.Definition.Name {
			return o
		}
	}
	return nil
}

// marshal is the expression that makes a leaf a Marshaler.
func marshal(t *config.TypeReference, v string) string {
	switch {
	case t.IsMarshaler:
		return v
	case t.IsTargetNilable() && !t.IsNilable():
		v = "&" + v
	case !t.IsTargetNilable() && t.IsNilable():
		v = "*" + v
	}
	switch {
	case t.HasEnumValues():
		v = t.EnumMarshalVar(false) + "[" + v + "]"
	case t.CastType != nil:
		v = templates.CurrentImports.LookupType(t.CastType) + "(" + v + ")"
	}
	return templates.Call(t.Marshaler) + "(" + v + ")"
}

// invoke is the call of a field's resolver or method.
func invoke(f *codegen.Field) string {
	if f.IsResolver {
		return "w.ec.Resolvers." + f.ShortInvocation()
	}
	return f.GoReceiverName + "." + f.GoFieldName + "(" + f.CallArgs() + ")"
}

// value is the expression of a field that takes no resolver.
func value(f *codegen.Field) string {
	if f.IsMethod() {
		return invoke(f)
	}
	return f.GoReceiverName + "." + f.GoFieldName
}
