package analysis_test

import (
	"fmt"
	"strings"
	"testing"

	"mailuo/analysis"
	"mailuo/graph"
)

// body makes a body: type, level, scope; “各” before the type makes it a class.
func body(of string) *graph.Entity {
	p := strings.Split(of, " ")
	e := &graph.Entity{Identity: graph.Identity{ID: graph.NewID(graph.KindBody, of), Kind: graph.KindBody, Scope: p[2]}, Props: map[graph.Property][]string{}}
	typ, class := strings.CutPrefix(p[0], "各")
	if class {
		e.Props[graph.PropCollective] = []string{"true"}
	}
	for prop, v := range map[graph.Property]string{graph.PropType: typ, graph.PropLevel: p[1]} {
		if v != "" {
			e.Props[prop] = []string{v}
		}
	}
	return e
}

func TestMember(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ class, body, want string }{
		{"各DEPARTMENT CITY 330500", "DEPARTMENT CITY 330500", "[type level place]"},
		{"各DEPARTMENT CITY 330500", "DEPARTMENT CITY 330600", ""},
		{"各DEPARTMENT CITY 330500", "DEPARTMENT COUNTY 330523", ""},
		{"各DEPARTMENT CITY 330500", " CITY 330500", ""},       // its type is not known
		{"各DEPARTMENT CITY 330500", "DEPARTMENT  330500", ""}, // its level is not known
		{"各ANY CITY 330500", " CITY 330500", "[level place]"}, // every body of that level and place
		{"各ANY  330500", "  330523", "[place]"},               // every body of the place
		{"各 CITY 330500", "DEPARTMENT CITY 330500", ""},       // nobody knows who belongs to it
		{"各GOVERNMENT  330500", "GOVERNMENT COUNTY 330523", "[type place]"},
		{"各GOVERNMENT  330500", "GOVERNMENT PROVINCE 330000", ""},
		{"各GOVERNMENT  ", "GOVERNMENT COUNTY 330523", "[type]"}, // of the whole nation
		{"各GOVERNMENT+PARTY  330000", "PARTY CITY 330500", "[type place]"},
		{"各PARTY  330500", "PARTY_DEPARTMENT CITY 330500", ""},
		{"各LOCAL_GOVERNMENT  330500", "GOVERNMENT COUNTY 330523", "[type place]"},
		{"各LOCAL_GOVERNMENT  330500", "GOVERNMENT CITY 330500", ""}, // the place's own
		{"各DEPARTMENT+LOCAL_GOVERNMENT CENTRAL ", "GOVERNMENT CITY 330500", "[type level]"},
		{"各DEPARTMENT+LOCAL_GOVERNMENT CENTRAL ", "DEPARTMENT CITY 330500", ""},
		{"各COUNTY_GOVERNMENT  330500", "GOVERNMENT COUNTY 330523", "[type place]"},
		{"各COUNTY_GOVERNMENT  330500", "GOVERNMENT TOWNSHIP 330523", ""},
		{"各TOWNSHIP_GOVERNMENT  330500", "GOVERNMENT TOWNSHIP 330523", "[type place]"},
		{"各DEPARTMENT CITY speech_x", "DEPARTMENT CITY speech_x", "[type level place]"}, // a masked city
		{"各DEPARTMENT CITY speech_x", "DEPARTMENT CITY 330500", ""},
		{"DEPARTMENT CITY 330500", "DEPARTMENT CITY 330500", ""}, // no class
		{"各ANY CITY 330500", "各DEPARTMENT CITY 330500", ""},      // a class is no member
	} {
		m, ok := analysis.Member(body(c.class), body(c.body))
		got := ""
		if ok {
			got = fmt.Sprint(m.By)
		}
		if got != c.want {
			t.Errorf("%q in %q: %s, want %s", c.body, c.class, got, c.want)
		}
	}
	group := body("ANY CITY 330500")
	group.Kind = graph.KindGroup
	if _, ok := analysis.Member(body("各ANY CITY 330500"), group); ok {
		t.Error("a group of people belongs to a class of bodies")
	}
}
