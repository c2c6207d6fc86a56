package graph_test

import (
	"slices"
	"testing"

	"mailuo/graph"
)

// entity makes an entity that one speech claims these properties of.
func entity(k graph.Kind, scope string, props map[graph.Property][]string) *graph.Entity {
	var claims []graph.Claim
	for p, values := range props {
		for _, v := range values {
			claims = append(claims, graph.Claim{Property: p, Value: v})
		}
	}
	tally := graph.Tally{}
	tally.Add(claims, 1)
	return graph.Weigh(graph.Identity{ID: graph.EntityID(k, "key", scope), Kind: k, Key: "key", Scope: scope}, tally)
}

func TestMeeting(t *testing.T) {
	t.Parallel()
	m := graph.Meeting{Entity: entity(graph.KindMeeting, "绍兴市", map[graph.Property][]string{
		graph.PropName: {"绍兴市委八届二次全会"}, graph.PropTerm: {"8"}, graph.PropSession: {"2"}, graph.PropDate: {"2022-12"},
		graph.PropBody: {"绍兴市委"}, graph.PropType: {"全会"}, graph.PropPlace: {"绍兴市"}, graph.PropLevel: {"CITY"},
	})}
	if m.Term() == nil || *m.Term() != 8 || m.Session() == nil || *m.Session() != 2 {
		t.Errorf("term %v, session %v", m.Term(), m.Session())
	}
	if m.Date() != "2022-12" || m.Body() != "绍兴市委" || m.Type() != "全会" || m.Place() != "绍兴市" || m.Level() != graph.LevelCity {
		t.Errorf("date %q, body %q, type %q, place %q, level %q", m.Date(), m.Body(), m.Type(), m.Place(), m.Level())
	}
	bare := graph.Meeting{Entity: entity(graph.KindMeeting, "", map[graph.Property][]string{
		graph.PropName: {"全会"}, graph.PropTerm: {"八"}, graph.PropLevel: {"REGION"},
	})}
	if bare.Term() != nil || bare.Session() != nil || bare.Date() != "" || bare.Level() != "" {
		t.Errorf("what is not known reads as term %v, session %v, date %q, level %q", bare.Term(), bare.Session(), bare.Date(), bare.Level())
	}
}

func TestDocument(t *testing.T) {
	t.Parallel()
	d := graph.Document{Entity: entity(graph.KindDocument, "", map[graph.Property][]string{
		graph.PropName: {"意见"}, graph.PropNumber: {"绍市委发〔2023〕1号"}, graph.PropDate: {"2023"}, graph.PropIssuer: {"绍兴市委"},
	})}
	if d.Number() != "绍市委发〔2023〕1号" || d.Issued() != "2023" || d.Issuer() != "绍兴市委" {
		t.Errorf("number %q, issued %q, issuer %q", d.Number(), d.Issued(), d.Issuer())
	}
}

func TestPlaceAndPeriod(t *testing.T) {
	t.Parallel()
	p := graph.Place{Entity: entity(graph.KindPlace, "", map[graph.Property][]string{graph.PropName: {"绍兴市"}, graph.PropCode: {"330600"}})}
	if p.Code() != "330600" {
		t.Errorf("code %q", p.Code())
	}
	for _, c := range []struct{ edtf, first, last, precision string }{
		{"2022-12", "2022-12-01", "2022-12-31", "MONTH"},
		{"2021/2025", "2021-01-01", "2025-12-31", "INTERVAL"},
		{"../2024-12-31", "", "2024-12-31", "INTERVAL"},
	} {
		d := graph.Period{Entity: entity(graph.KindDate, "", map[graph.Property][]string{graph.PropName: {"x"}, graph.PropDate: {c.edtf}})}
		if d.EDTF().String() != c.edtf || d.First().String() != c.first || d.Last().String() != c.last || d.Precision() != c.precision {
			t.Errorf("%s: %q to %q, %s", c.edtf, d.First(), d.Last(), d.Precision())
		}
	}
}

func TestNumberedName(t *testing.T) {
	t.Parallel()
	e := entity(graph.KindFormulation, "", map[graph.Property][]string{
		graph.PropName: {"两个确立"}, graph.PropHead: {"两个"}, graph.PropMember: {"乙", "甲"}, graph.PropCollective: {"true"},
	})
	if e.Head() != "两个" || !slices.Equal(e.Members(), []string{"乙", "甲"}) || !e.Collective() {
		t.Errorf("head %q, members %q, collective %v", e.Head(), e.Members(), e.Collective())
	}
}

func TestReach(t *testing.T) {
	t.Parallel()
	speech := graph.NewID(graph.KindSpeech, "x")
	for scope, want := range map[string]struct {
		reach graph.Reach
		id    graph.ID
	}{
		"":             {graph.ReachNational, ""},
		"绍兴市":          {graph.ReachPlace, graph.EntityID(graph.KindPlace, "绍兴市", "")},
		string(speech): {graph.ReachSpeech, speech},
		string(graph.NewID(graph.KindMeeting, "x")): {graph.ReachPlace, graph.EntityID(graph.KindPlace, string(graph.NewID(graph.KindMeeting, "x")), "")},
	} {
		i := graph.Identity{Scope: scope}
		if got := i.Reach(); got != want.reach || !slices.Contains(graph.Reaches(), got) {
			t.Errorf("scope %q reaches %s, want %s", scope, got, want.reach)
		}
		if got := i.ScopeID(); got != want.id {
			t.Errorf("scope %q is %q, want %q", scope, got, want.id)
		}
	}
}
