package analysis

import (
	"cmp"
	"context"
	"math"
	"slices"

	"mailuo/graph"
)

// Company says how near two things must stand to appear together.
type Company string

// The companies.
const (
	InSpeech    Company = "SPEECH"    // one speech mentions both
	InDirective Company = "DIRECTIVE" // one directive refers to both, or rests on them
)

// CompanionOrder says which companions come first.
type CompanionOrder string

// The orders of companions.
const (
	// ByStrength puts first what is found together more often than chance explains:
	// Dunning's log-likelihood, which trusts no handful.
	ByStrength CompanionOrder = "STRENGTH"
	// ByLift puts first what is found together the most times as often as chance would have it.
	ByLift CompanionOrder = "LIFT"
	// ByCount puts first what is found together most often, however common it is.
	ByCount CompanionOrder = "COUNT"
)

// CompanionQuery asks what something appears with.
type CompanionQuery struct {
	In Company
	// Kinds are the kinds of what to look for.
	Kinds []graph.Kind
	// Least is how often it must be found together.
	Least int
	Order CompanionOrder
}

// Companion is an entity and how often it appears together with something: counted
// in speeches, or in directives by what they refer to and what they rest on. A
// directive that does both to one entity counts twice there.
type Companion struct {
	ID graph.ID
	// Together counts where both are; Of where the entity is at all.
	Together, Of int
	// Lift is how many times as often they meet as they would by chance: 1 is chance.
	Lift float64
	// Strength is Dunning's log-likelihood (G²), negative where they meet less often
	// than by chance.
	Strength float64
}

// maxCompanions is how many candidates are weighed, those most often together first.
const maxCompanions = 2000

// Companions tells what it appears with.
func (s *Spread) Companions(ctx context.Context, q CompanionQuery) ([]Companion, error) {
	unit, verbs := s.unit(q.In)
	all, with := unit, graph.All(unit, s.names(q.In))
	kinds := graph.Where(graph.FieldKind, graph.IN, textValues(q.Kinds)...)
	together := map[graph.ID]int{}
	for _, v := range verbs {
		buckets, err := s.store.Count(ctx, graph.CountQuery{
			Where: with, By: []graph.Group{{Field: graph.FieldID, Via: &graph.Has{Verb: v, Direction: graph.Out, Where: &kinds}}}, Limit: maxCompanions,
		})
		if err != nil {
			return nil, err
		}
		for _, b := range buckets {
			together[graph.ID(b.Keys[0].Text())] += b.N
		}
	}
	var ids []graph.ID
	for id, n := range together {
		if n >= q.Least && !slices.Contains(s.query.Of, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	slices.Sort(ids)
	n, err := s.count(ctx, all)
	if err != nil {
		return nil, err
	}
	mine, err := s.count(ctx, with)
	if err != nil {
		return nil, err
	}
	pages, err := s.store.Relations(ctx, graph.RelationQuery{Of: ids, Verbs: verbs, Direction: graph.In, Where: s.near(q.In), Limit: 1, Count: true})
	if err != nil {
		return nil, err
	}
	out := make([]Companion, len(ids))
	for i, id := range ids {
		out[i] = weighCompanion(Companion{ID: id, Together: together[id], Of: pages[i].Total}, mine, n)
	}
	slices.SortFunc(out, q.Order.compare)
	return out, nil
}

// unit is the filter of the speeches or directives that are counted, and the verbs
// by which these name an entity.
func (s *Spread) unit(in Company) (graph.Filter, []graph.Verb) {
	if in == InSpeech {
		return s.query.speeches(), []graph.Verb{graph.VerbMentions}
	}
	fs := []graph.Filter{graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective)))}
	if f := s.near(in); f != nil {
		fs = append(fs, *f)
	}
	return graph.All(fs...), []graph.Verb{graph.VerbRefersTo, graph.VerbUnder}
}

// near is what is asked of those speeches or directives; nil where that is nothing.
func (s *Spread) near(in Company) *graph.Filter {
	own := s.query.own()
	if in == InSpeech || own == nil {
		return own
	}
	return &graph.Filter{Has: &graph.Has{Verb: graph.VerbStates, Direction: graph.In, Where: own}}
}

// names is the filter of those that name it.
func (s *Spread) names(in Company) graph.Filter {
	if in == InSpeech {
		return s.query.uses()
	}
	of := graph.Where(graph.FieldID, graph.IN, textValues(s.query.Of)...)
	return graph.Filter{Or: []graph.Filter{
		{Has: &graph.Has{Verb: graph.VerbRefersTo, Direction: graph.Out, Where: &of}},
		{Has: &graph.Has{Verb: graph.VerbUnder, Direction: graph.Out, Where: &of}},
	}}
}

func (s *Spread) count(ctx context.Context, where graph.Filter) (int, error) {
	buckets, err := s.store.Count(ctx, graph.CountQuery{Where: where})
	if err != nil {
		return 0, err
	}
	return buckets[0].N, nil
}

// weighCompanion reckons how much more often two things are found together than by chance:
// one is found mine times, the other c.Of times, among n.
func weighCompanion(c Companion, mine, n int) Companion {
	if mine == 0 || c.Of == 0 || n == 0 {
		return c
	}
	c.Lift = float64(c.Together) * float64(n) / (float64(mine) * float64(c.Of))
	both, a, b := float64(c.Together), float64(max(0, mine-c.Together)), float64(max(0, c.Of-c.Together))
	neither := float64(max(0, n-mine-c.Of+c.Together))
	all := both + a + b + neither
	g := likelihoodTerm(both, (both+a)*(both+b)/all) + likelihoodTerm(a, (both+a)*(a+neither)/all) +
		likelihoodTerm(b, (b+neither)*(both+b)/all) + likelihoodTerm(neither, (b+neither)*(a+neither)/all)
	c.Strength = math.Round(2*g*1000) / 1000
	if c.Lift < 1 {
		c.Strength = -c.Strength
	}
	c.Lift = math.Round(c.Lift*1000) / 1000
	return c
}

// likelihoodTerm is a term of the log-likelihood: what was seen times the logarithm of how
// that compares with what was to be expected.
func likelihoodTerm(seen, expected float64) float64 {
	if seen == 0 {
		return 0
	}
	return seen * math.Log(seen/expected)
}

func (o CompanionOrder) compare(a, b Companion) int {
	first := 0
	switch o {
	case ByStrength:
		first = cmp.Compare(b.Strength, a.Strength)
	case ByLift:
		first = compareRatios(b.Together, b.Of, a.Together, a.Of)
	}
	return cmp.Or(first, cmp.Compare(b.Together, a.Together), cmp.Compare(a.Of, b.Of), cmp.Compare(a.ID, b.ID))
}

// compareRatios compares a/b with c/d; all of them count nodes.
func compareRatios(a, b, c, d int) int {
	return cmp.Compare(a*d, c*b)
}
