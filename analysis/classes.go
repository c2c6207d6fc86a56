package analysis

import (
	"slices"
	"strings"

	"mailuo/graph"
)

// Membership says that a body belongs to a class of bodies, and what of the class's
// description told: type, level, place, as far as the class says them.
type Membership struct {
	Class, Body *graph.Entity
	By          []graph.Property
}

// Types of classes, beside those of bodies; a class may have several, joined by +.
const (
	typeAny        = "ANY"
	typeGovernment = "GOVERNMENT"
	// governments below the place of the class, those of its counties, of its townships
	typeLocal    = "LOCAL_GOVERNMENT"
	typeCounty   = "COUNTY_GOVERNMENT"
	typeTownship = "TOWNSHIP_GOVERNMENT"
)

// Member tells whether a body belongs to a class. It is reckoned when asked, from
// what texts claim of both; a class whose type is not known has no members, and a
// body whose type or level is not known belongs only to classes that do not ask for it.
func Member(class, body *graph.Entity) (Membership, bool) {
	m := Membership{Class: class, Body: body}
	if !class.Collective() || body.Collective() || body.Kind != graph.KindBody || class.Kind != graph.KindBody || class.ID == body.ID {
		return m, false
	}
	if !slices.Contains(within(body.Scope), class.Scope) {
		return m, false
	}
	level := class.Level() == "" || class.Level() == body.Level()
	ok := slices.ContainsFunc(strings.Split(class.Type(), "+"), func(t string) bool {
		switch t {
		case "":
			return false
		case typeAny:
			return level
		case typeLocal:
			return body.Type() == typeGovernment && body.Scope != class.Scope
		case typeCounty:
			return body.Type() == typeGovernment && body.Level() == graph.LevelCounty
		case typeTownship:
			return body.Type() == typeGovernment && body.Level() == graph.LevelTownship
		}
		return t == body.Type() && level
	})
	if !ok {
		return m, false
	}
	if class.Type() != typeAny {
		m.By = append(m.By, graph.PropType)
	}
	if class.Level() != "" {
		m.By = append(m.By, graph.PropLevel)
	}
	if class.Scope != "" {
		m.By = append(m.By, graph.PropPlace)
	}
	return m, true
}

// within lists the scopes that what is of a scope lies in: the place, those around
// it by its administrative code (GB/T 2260: two digits each for province, city and
// county), and the nation.
func within(scope string) []string {
	out := []string{scope}
	if len(scope) == 6 && strings.Trim(scope, "0123456789") == "" {
		out = append(out, scope[:4]+"00", scope[:2]+"0000")
	}
	out = append(out, "")
	slices.Sort(out)
	return slices.Compact(out)
}

// classesAround is the filter of the classes that could hold one of the bodies; Member
// tells which do.
func classesAround(bodies []*graph.Entity) graph.Filter {
	var scopes []string
	for _, b := range bodies {
		if b.Kind == graph.KindBody && !b.Collective() {
			scopes = append(scopes, within(b.Scope)...)
		}
	}
	slices.Sort(scopes)
	values := []graph.Value{}
	for _, s := range slices.Compact(scopes) {
		if s == "" {
			values = append(values, graph.Null)
		} else {
			values = append(values, graph.Text(s))
		}
	}
	untyped := graph.Where(graph.FieldType, graph.EQ, graph.Null)
	return graph.All(
		graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindBody))),
		graph.Where(graph.FieldCollective, graph.EQ, graph.Bool(true)),
		graph.Filter{Not: &untyped},
		graph.Where(graph.FieldScope, graph.IN, values...),
	)
}
