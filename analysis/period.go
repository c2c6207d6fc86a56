package analysis

import (
	"cmp"
	"context"
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
// speech of which only the year is known is no speech of a month: among months it
// has its place in a row of its year. One whose date is an interval is counted
// where that begins. What has no date is in none; see Undated.
func (s *Spread) Periods(ctx context.Context, unit graph.Unit) ([]SpreadPeriod, error) {
	dated := graph.Filter{Not: &graph.Filter{Test: &graph.Test{Field: graph.FieldDate, Op: graph.EQ, Values: []graph.Value{graph.Null}}}}
	buckets, err := s.store.Count(ctx, graph.CountQuery{
		Where: graph.All(s.query.speeches(), dated), By: []graph.Group{{Field: graph.FieldDate, Unit: unit}}, Sum: graph.FieldChars, Limit: graph.NoLimit,
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
	if unit == graph.UnitMonth {
		coarse, err := s.coarse(ctx, of)
		if err != nil {
			return nil, err
		}
		for _, sp := range coarse {
			january, year := at(cutDate(sp.Date, graph.UnitMonth)), at(sp.Date)
			january.Of, january.Chars = january.Of-1, january.Chars-int64(sp.Chars)
			year.Of, year.Chars = year.Of+1, year.Chars+int64(sp.Chars)
		}
	}
	for _, u := range s.Uses {
		if u.dated() {
			p := at(cutDate(u.Speech.Date, coarser(u.Speech.Date, unit)))
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

// Undated counts the speeches that have no date.
func (s *Spread) Undated(ctx context.Context) (SpreadPeriod, error) {
	buckets, err := s.store.Count(ctx, graph.CountQuery{
		Where: graph.All(s.query.speeches(), graph.Where(graph.FieldDate, graph.EQ, graph.Null)), Sum: graph.FieldChars,
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

// coarse reads the speeches of which only the year is known: a store, which knows
// first days, counts them among those of January.
func (s *Spread) coarse(ctx context.Context, months map[graph.Date]*SpreadPeriod) ([]*graph.Speech, error) {
	days := []graph.Value{}
	for m := range months {
		if monthOf(m) == 1 {
			days = append(days, graph.Text(string(m)+"-01"))
		}
	}
	slices.SortFunc(days, graph.Value.Compare)
	page, err := s.store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(s.query.speeches(), graph.Where(graph.FieldDate, graph.IN, days...)), Limit: allNodes,
	})
	if err != nil {
		return nil, err
	}
	var out []*graph.Speech
	for _, n := range page.Nodes {
		if sp := n.(*graph.Speech); coarser(sp.Date, graph.UnitMonth) == graph.UnitYear {
			out = append(out, sp)
		}
	}
	return out, nil
}

// allNodes is more nodes than a store can hold.
const allNodes = 1 << 30

// coarser is the unit, or the year where a date tells no more.
func coarser(d graph.Date, unit graph.Unit) graph.Unit {
	if d.Precision() == "YEAR" {
		return graph.UnitYear
	}
	return unit
}

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
