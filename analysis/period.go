package analysis

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"mailuo/graph"
)

// SpreadPeriod is a stretch of time and how much it was used then.
type SpreadPeriod struct {
	// Date is a year or month; "" for the speeches without a date.
	Date graph.Date
	// Speeches use it, Of are all of the period; Mentions counts places.
	Speeches, Of, Mentions int
	// Chars counts the code points of all speeches of the period.
	Chars int64
}

// Periods gives a row for each year or month that has speeches, in their order. A
// speech whose date does not lie within one of them, such as one of which only the
// year is known among months, is in none: it stands in a row of its own date. What
// has no date is in no row; see Undated.
func (s *Spread) Periods(ctx context.Context, unit graph.Unit) ([]SpreadPeriod, error) {
	buckets, err := s.store.Count(ctx, graph.CountQuery{
		Where: graph.All(s.query.speeches(), graph.Filter{Not: &undated}),
		By:    []graph.Group{{Field: graph.FieldDate, Unit: unit}}, Sum: graph.FieldChars, Limit: graph.NoLimit,
	})
	if err != nil {
		return nil, err
	}
	of := map[graph.Date]*SpreadPeriod{}
	at := func(d graph.Date) *SpreadPeriod {
		if of[d] == nil {
			of[d] = &SpreadPeriod{Date: d}
		}
		return of[d]
	}
	for _, b := range buckets {
		p := at(graph.Date(b.Keys[0].Text()))
		p.Of, p.Chars = b.N, b.Sum
	}
	coarse, err := s.coarse(ctx, unit, slices.Collect(maps.Keys(of)))
	if err != nil {
		return nil, err
	}
	for _, sp := range coarse {
		from, to := at(cutDate(sp.Date, unit)), at(sp.Date)
		from.Of, from.Chars = from.Of-1, from.Chars-int64(sp.Chars)
		to.Of, to.Chars = to.Of+1, to.Chars+int64(sp.Chars)
	}
	for _, u := range s.Uses {
		if u.dated() {
			p := at(u.Speech.Date)
			if !spans(u.Speech.Date, unit) {
				p = at(cutDate(u.Speech.Date, unit))
			}
			p.Speeches++
			p.Mentions += u.Mentions
		}
	}
	var rows []SpreadPeriod
	for _, p := range of {
		if p.Of > 0 {
			rows = append(rows, *p)
		}
	}
	slices.SortFunc(rows, func(a, b SpreadPeriod) int { return cmp.Compare(a.Date, b.Date) })
	return rows, nil
}

// undated is the filter of what has no date.
var undated = graph.Where(graph.FieldDate, graph.EQ, graph.Null)

// Undated counts the speeches that have no date.
func (s *Spread) Undated(ctx context.Context) (SpreadPeriod, error) {
	buckets, err := s.store.Count(ctx, graph.CountQuery{
		Where: graph.All(s.query.speeches(), undated), Sum: graph.FieldChars,
	})
	if err != nil {
		return SpreadPeriod{}, err
	}
	p := SpreadPeriod{Of: buckets[0].N, Chars: buckets[0].Sum}
	for _, u := range s.Uses {
		if !u.dated() {
			p.Speeches++
			p.Mentions += u.Mentions
		}
	}
	return p, nil
}

// coarse finds the speeches whose dates lie within none of the periods. A store
// knows first days only, and counts them among those of the period that begins then:
// such a date begins with a month (one from within a month to another is left there). Among years those that begin with January are
// left out, but for uses: nearly all of them are plain years, and the rest are
// intervals of years, which no speech takes.
func (s *Spread) coarse(ctx context.Context, unit graph.Unit, periods []graph.Date) (map[graph.ID]*graph.Speech, error) {
	var days []graph.Value
	slices.Sort(periods)
	for _, p := range periods {
		if unit == graph.UnitMonth {
			days = append(days, graph.Text(string(p)+"-01"))
			continue
		}
		for m := 2; m <= 12; m++ {
			days = append(days, graph.Text(fmt.Sprintf("%s-%02d-01", p, m)))
		}
	}
	out := map[graph.ID]*graph.Speech{}
	page, err := s.store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(s.query.speeches(), graph.Where(graph.FieldDate, graph.IN, days...)), Limit: allNodes,
	})
	if err != nil {
		return nil, err
	}
	for _, n := range page.Nodes {
		if sp, ok := n.(*graph.Speech); ok && spans(sp.Date, unit) {
			out[sp.ID] = sp
		}
	}
	for _, u := range s.Uses {
		if u.dated() && spans(u.Speech.Date, unit) {
			out[u.Speech.ID] = u.Speech
		}
	}
	return out, nil
}

// spans reports whether a date that has a first day lies in more than one period.
func spans(d graph.Date, unit graph.Unit) bool {
	last := d.Last()
	return last == "" || cutDate(graph.Date(last), unit) != cutDate(d, unit)
}

// allNodes is more nodes than a store can hold.
const allNodes = 1 << 30

// cutDate cuts the first day of a date to a year or month.
func cutDate(d graph.Date, unit graph.Unit) graph.Date {
	n := map[graph.Unit]int{graph.UnitYear: 4, graph.UnitMonth: 7, graph.UnitDay: 10}[unit]
	return graph.Date(d.First()[:n])
}

// monthOf is the month of a date's first day.
func monthOf(d graph.Date) int {
	n, _ := strconv.Atoi(d.First()[5:7]) // First wrote it
	return n
}

// dayCount numbers the first day of a date.
func dayCount(d graph.Date) int {
	t, _ := time.Parse(time.DateOnly, d.First()) // First wrote it
	return int(t.Unix() / (24 * 60 * 60))
}
