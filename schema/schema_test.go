package schema_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/access"
	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/judge"
	"mailuo/schema"
)

// own gives the types of the schema that are not GraphQL's, by name.
func own(t *testing.T) (*ast.Schema, []*ast.Definition) {
	t.Helper()
	s := schema.NewExecutableSchema(schema.Config{}).Schema()
	var out []*ast.Definition
	for _, d := range s.Types {
		if !d.BuiltIn {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	if len(out) < 50 {
		t.Fatalf("the schema has %d types only", len(out))
	}
	return s, out
}

// TestDescriptions: everything is described, a line in English and one in Chinese.
func TestDescriptions(t *testing.T) {
	t.Parallel()
	s, types := own(t)
	check := func(at, text string) {
		lines := strings.Split(text, "\n")
		if len(lines) != 2 {
			t.Errorf("%s: %d lines, want one in English and one in Chinese: %q", at, len(lines), text)
			return
		}
		han := func(r rune) bool { return unicode.Is(unicode.Han, r) }
		latin := func(r rune) bool { return r < unicode.MaxASCII && unicode.IsLetter(r) }
		if count(lines[0], latin) <= count(lines[0], han) || !strings.HasSuffix(lines[0], ".") && !strings.HasSuffix(lines[0], "…") {
			t.Errorf("%s: the first line is no English sentence: %q", at, lines[0])
		}
		if count(lines[1], han) == 0 || !strings.HasSuffix(lines[1], "。") {
			t.Errorf("%s: the second line is no Chinese sentence: %q", at, lines[1])
		}
	}
	check("schema", s.Description)
	for _, d := range types {
		check(d.Name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(d.Name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				check(d.Name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			check(d.Name+"."+v.Name, v.Description)
		}
	}
	for _, d := range s.Directives {
		if d.Position != nil && d.Position.Src.BuiltIn {
			continue
		}
		check("@"+d.Name, d.Description)
		for _, a := range d.Arguments {
			check("@"+d.Name+"("+a.Name+")", a.Description)
		}
	}
}

func count(s string, is func(rune) bool) int {
	n := 0
	for _, r := range s {
		if is(r) {
			n++
		}
	}
	return n
}

// TestNames: types are PascalCase, fields and arguments camelCase, enum values CAPITALS.
func TestNames(t *testing.T) {
	t.Parallel()
	_, types := own(t)
	pascal, camel, capitals := regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`), regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`), regexp.MustCompile(`^[A-Z][A-Z_]*$`)
	check := func(re *regexp.Regexp, name string) {
		if !re.MatchString(name) {
			t.Errorf("%s is not %s", name, re)
		}
	}
	for _, d := range types {
		check(pascal, d.Name)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(camel, f.Name)
			for _, a := range f.Arguments {
				check(camel, a.Name)
			}
		}
		for _, v := range d.EnumValues {
			check(capitals, v.Name)
		}
	}
}

// TestLists: an answer's lists hold no nulls and are none themselves, but where
// each item can fail alone; a list that can be of any size is a connection.
func TestLists(t *testing.T) {
	t.Parallel()
	s, types := own(t)
	for _, d := range types {
		if d.Kind != ast.Object && d.Kind != ast.Interface {
			continue
		}
		for _, f := range d.Fields {
			if f.Type.Elem == nil || strings.HasPrefix(f.Name, "__") {
				continue
			}
			at := d.Name + "." + f.Name
			if !f.Type.NonNull || !f.Type.Elem.NonNull && at != "Query.nodes" {
				t.Errorf("%s is %s, want [T!]!", at, f.Type)
			}
			inPage := strings.HasSuffix(d.Name, "Connection")
			if !inPage && !s.Types[f.Type.Name()].IsLeafType() && f.Directives.ForName("listSize") == nil {
				t.Errorf("%s is a list of objects without @listSize: make it a connection, or say how long it is", at)
			}
		}
	}
}

// TestConnections: every connection has the same shape, and so have the fields
// that lead to one; they are nullable, since each is read apart and can fail alone.
func TestConnections(t *testing.T) {
	t.Parallel()
	s, types := own(t)
	shape := func(d *ast.Definition, want map[string]string) {
		for name, typ := range want {
			if f := d.Fields.ForName(name); f == nil || f.Type.String() != typ {
				t.Errorf("%s.%s is not %s", d.Name, name, typ)
			}
		}
	}
	pages := 0
	for _, d := range types {
		if item, ok := strings.CutSuffix(d.Name, "Connection"); ok {
			edge := s.Types[item+"Edge"]
			shape(d, map[string]string{"edges": "[" + item + "Edge!]!", "nodes": "[" + item + "!]!", "pageInfo": "PageInfo!", "totalCount": "Int!"})
			shape(edge, map[string]string{"cursor": "String!", "node": item + "!"})
			continue
		}
		for _, f := range d.Fields {
			if !strings.HasSuffix(f.Type.Name(), "Connection") {
				continue
			}
			pages++
			at := d.Name + "." + f.Name
			if f.Type.NonNull {
				t.Errorf("%s is not nullable", at)
			}
			want := map[string]string{"first": "Int", "after": "String", "last": "Int", "before": "String"}
			if d.Name == "Search" { // hits have an order of their own, read from the start
				want = map[string]string{"first": "Int", "after": "String"}
			}
			for name, typ := range want {
				if a := f.Arguments.ForName(name); a == nil || a.Type.String() != typ {
					t.Errorf("%s(%s) is not %s", at, name, typ)
				}
			}
		}
	}
	if pages < 40 {
		t.Errorf("%d fields lead to pages only", pages)
	}
	shape(s.Types["PageInfo"], map[string]string{"hasNextPage": "Boolean!", "hasPreviousPage": "Boolean!", "startCursor": "String", "endCursor": "String"})
}

// TestNullable: what leads to another node is nullable, so that one failure does
// not take the page along. A page's own items are read with it.
func TestNullable(t *testing.T) {
	t.Parallel()
	s, types := own(t)
	isNode := func(name string) bool {
		d := s.Types[name]
		return name == "Node" || slices.Contains(d.Interfaces, "Node")
	}
	for _, d := range types {
		if d.Kind != ast.Object && d.Kind != ast.Interface || strings.HasSuffix(d.Name, "Edge") || d.Name == "SentenceHit" {
			continue
		}
		for _, f := range d.Fields {
			if f.Type.Elem == nil && f.Type.NonNull && isNode(f.Type.Name()) {
				t.Errorf("%s.%s is %s: it must be nullable", d.Name, f.Name, f.Type)
			}
		}
	}
}

// TestFragmentsMerge: types that one interface can stand for have fields of the
// same name with the same type, else "... on A {x} ... on B {x}" is no query.
func TestFragmentsMerge(t *testing.T) {
	t.Parallel()
	s, types := own(t)
	for _, d := range types {
		if d.Kind != ast.Interface {
			continue
		}
		first := map[string]*ast.FieldDefinition{}
		for _, p := range s.PossibleTypes[d.Name] {
			for _, f := range p.Fields {
				if g, ok := first[f.Name]; ok && g.Type.String() != f.Type.String() {
					t.Errorf("%s: %s.%s is %s, elsewhere %s", d.Name, p.Name, f.Name, f.Type, g.Type)
				}
				first[f.Name] = f
			}
		}
	}
}

// TestMutations: a mutation says which role it takes, takes one input of its own and
// gives one payload of its own, and can fail alone.
func TestMutations(t *testing.T) {
	t.Parallel()
	s, _ := own(t)
	for _, f := range s.Mutation.Fields {
		name := strings.ToUpper(f.Name[:1]) + f.Name[1:]
		if f.Directives.ForName("access") == nil {
			t.Errorf("Mutation.%s has no @access", f.Name)
		}
		if f.Directives.ForName("cost") == nil {
			t.Errorf("Mutation.%s has no @cost: writing costs more than reading a value", f.Name)
		}
		if len(f.Arguments) != 1 || f.Arguments[0].Name != "input" || f.Arguments[0].Type.String() != name+"Input!" || f.Type.String() != name+"Payload" {
			t.Errorf("Mutation.%s is not (input: %sInput!): %sPayload", f.Name, name, name)
		}
	}
}

// TestRoles: a type that takes a role is of no interface, by which its fields could
// be asked; a field takes the same role on an object and on its interfaces.
func TestRoles(t *testing.T) {
	t.Parallel()
	s, types := own(t)
	stated := func(all ast.DirectiveList) string {
		if d := all.ForName("access"); d != nil {
			return d.Arguments.ForName("needs").Value.Raw
		}
		return ""
	}
	for _, d := range types {
		if stated(d.Directives) != "" && len(d.Interfaces) > 0 {
			t.Errorf("%s takes a role and is a %s", d.Name, d.Interfaces[0])
		}
		for _, name := range d.Interfaces {
			for _, f := range s.Types[name].Fields {
				if own := d.Fields.ForName(f.Name); stated(own.Directives) != stated(f.Directives) {
					t.Errorf("%s.%s and %s.%s take different roles", d.Name, f.Name, name, f.Name)
				}
			}
		}
	}
}

// TestScalars: there are no scalars that may hold anything.
func TestScalars(t *testing.T) {
	t.Parallel()
	_, types := own(t)
	for _, d := range types {
		if d.Kind == ast.Scalar && d.Name != "EDTF" && d.Name != "DateTime" {
			t.Errorf("scalar %s", d.Name)
		}
	}
}

func names[T ~string](xs []T) []string {
	out := make([]string, len(xs))
	for i, x := range xs {
		out[i] = strings.ToUpper(string(x))
	}
	slices.Sort(out)
	return out
}

// TestEnums: the enums are graph's lists, and nothing that graph has a list for is
// text in the schema.
func TestEnums(t *testing.T) {
	t.Parallel()
	s, types := own(t)
	lists := map[string][]string{
		"Kind": names(graph.Kinds()), "EntityKind": names(graph.EntityKinds()), "Verb": names(graph.Verbs()), "Role": names(graph.Roles()),
		"Direction": names([]graph.Direction{graph.Out, graph.In, graph.Both}), "OneWay": names([]graph.Direction{graph.Out, graph.In}),
		"Level": names(graph.Levels()), "Genre": names(graph.Genres()), "Modality": names(graph.Modalities()), "Substance": names(graph.Substances()),
		"DirectiveChange": names(analysis.Outcomes()), "EntityChange": names([]analysis.Outcome{analysis.Kept, analysis.Added, analysis.Dropped}),
		"ChangeEffect": names([]analysis.Outcome{analysis.Stronger, analysis.Weaker}), "DirectiveAspect": names(analysis.Aspects()), "SeriesGap": names(analysis.SeriesGaps()),
		"Comparator": names(graph.Comparators()), "Inference": names(graph.Inferences()), "Reason": names(graph.Reasons()),
		"AccessRole": names(access.Roles()), "JudgementVerdict": names(judge.Verdicts()), "JudgementAbout": names(judge.Subjects()),
		"EdgeVerdict": names([]judge.Verdict{judge.Confirmed, judge.Rejected}), "SameVerdict": names([]judge.Verdict{judge.Same, judge.NotSame}),
		"Property": names(graph.Properties()), "Scope": names(graph.Reaches()),
		"Origin":        names([]graph.Origin{graph.OriginText, graph.OriginMetadata, graph.OriginLexicon}),
		"DatePrecision": names([]string{graph.Date("2023-01-09").Precision(), graph.Date("2023-01").Precision(), graph.Date("2023").Precision(), graph.Date("2021/2025").Precision()}),
	}
	for name, want := range lists {
		var got []string
		for _, v := range s.Types[name].EnumValues {
			got = append(got, v.Name)
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s has %q, graph has %q", name, got, want)
		}
	}
	listed := []string{"kind", "verb", "role", "direction", "level", "genre", "modality", "substance", "comparator", "origin", "inferred", "reason", "property", "scope", "precision", "change", "aspect", "effect", "gap"}
	for _, d := range types {
		for _, f := range d.Fields {
			if slices.Contains(listed, f.Name) && f.Type.Name() == "String" {
				t.Errorf("%s.%s is text, want an enum", d.Name, f.Name)
			}
		}
	}
	for _, name := range []string{"SpeechOrderField", "EntityOrderField", "DirectiveOrderField"} {
		for _, v := range s.Types[name].EnumValues {
			f, err := schema.UnmarshalEntityOrderField(v.Name)
			if err != nil || !f.Known() {
				t.Errorf("%s.%s is no field that graph knows: %q, %v", name, v.Name, f, err)
			}
		}
	}
}

// TestEntities: each kind of entity has a type, and all of them what Entity has.
func TestEntities(t *testing.T) {
	t.Parallel()
	s, _ := own(t)
	var got []string
	for _, d := range s.PossibleTypes["Entity"] {
		got = append(got, strings.ToUpper(d.Name))
	}
	slices.Sort(got)
	if want := names(graph.EntityKinds()); !slices.Equal(got, want) {
		t.Errorf("types %q, kinds %q", got, want)
	}
	b := schema.NewBatch()
	for _, k := range graph.EntityKinds() {
		n := b.Object(&graph.Entity{Identity: graph.Identity{ID: graph.NewID(k, "x"), Kind: k}})
		if e, ok := n.(schema.Entity); !ok || e.NodeID() != graph.NewID(k, "x") {
			t.Errorf("%s becomes %T", k, n)
		}
	}
}
