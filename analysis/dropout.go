package analysis

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"mailuo/graph"
)

// Dropout is a series of speeches that used it and no longer does.
type Dropout struct {
	series
	// Last is the latest use, Next the first speech after it: that one and all later
	// ones, Since in number, do not use it.
	Last  *Use
	Next  *graph.Speech
	Since int
}

// series is what makes speeches comparable: the same sort of text of the same
// place. A series without a place is the centre's, or that of another level.
type series struct {
	Level graph.Level
	Place string
	Genre graph.Genre
}

func seriesOf(sp *graph.Speech) series { return series{sp.Level, sp.Place, sp.Genre} }

// Dropouts gives the series that dropped it, the latest first. A speech comes later
// only where its first possible day is after the last possible day of every use of
// the series. Speeches that state neither level nor place are in no series, nor are
// those of masked places and of units: there are many of them in one place.
func (s *Spread) Dropouts(ctx context.Context) ([]Dropout, error) {
	masked, err := s.masked(ctx)
	if err != nil {
		return nil, err
	}
	uses, bounds := map[series][]*Use{}, map[series]string{}
	for _, u := range s.Uses {
		k := seriesOf(u.Speech)
		if k.Level == "" && k.Place == "" || k.Level == graph.LevelUnit || masked[k.Place] || !u.dated() {
			continue
		}
		uses[k], bounds[k] = append(uses[k], u), max(bounds[k], u.surely())
	}
	if len(uses) == 0 {
		return nil, nil
	}
	later, err := s.without(ctx, bounds)
	if err != nil {
		return nil, err
	}
	found := map[series]*Dropout{}
	for _, sp := range later {
		k := seriesOf(sp)
		if bounds[k] == "" || sp.Date.First() <= bounds[k] {
			continue
		}
		if found[k] == nil {
			found[k] = &Dropout{series: k, Last: reachOf(uses[k]).Latest, Next: sp}
		}
		found[k].Since++
	}
	var out []Dropout
	for _, d := range found {
		out = append(out, *d)
	}
	slices.SortFunc(out, func(a, b Dropout) int {
		return cmp.Or(cmp.Compare(b.Last.Speech.Date.First(), a.Last.Speech.Date.First()), cmp.Compare(a.Place, b.Place),
			cmp.Compare(levelRank(a.Level), levelRank(b.Level)), cmp.Compare(a.Genre, b.Genre))
	})
	return out, nil
}

// without reads the speeches of the places and levels of some series that do not
// use it and come after the first of the days by which these used it, by date.
func (s *Spread) without(ctx context.Context, bounds map[series]string) ([]*graph.Speech, error) {
	places, levels := map[string]bool{}, map[graph.Level]bool{}
	for k := range bounds {
		if k.Place == "" {
			levels[k.Level] = true
		} else {
			places[clipped(k.Place)] = true
		}
	}
	uses := s.query.uses()
	page, err := s.store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(s.query.speeches(), graph.Filter{Not: &uses},
			graph.Where(graph.FieldDate, graph.GT, graph.Text(slices.Min(slices.Collect(maps.Values(bounds))))),
			graph.Filter{Or: []graph.Filter{
				graph.Where(graph.FieldPlace, graph.IN, textValues(slices.Sorted(maps.Keys(places)))...),
				graph.All(graph.Where(graph.FieldPlace, graph.EQ, graph.Null), graph.Where(graph.FieldLevel, graph.IN, textValues(slices.Sorted(maps.Keys(levels)))...)),
			}}),
		Order: []graph.Order{{Field: graph.FieldDate}}, Limit: allNodes,
	})
	if err != nil {
		return nil, err
	}
	out := make([]*graph.Speech, 0, len(page.Nodes))
	for _, n := range page.Nodes {
		if sp, ok := n.(*graph.Speech); ok {
			out = append(out, sp)
		}
	}
	return out, nil
}
