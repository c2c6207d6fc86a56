package analysis

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"mailuo/graph"
)

// SpreadQuery asks how something spread through speeches.
type SpreadQuery struct {
	// Of are the entities that it is, taken together: at least one.
	Of []graph.ID
	// Where keeps to some speeches; the zero Filter to none.
	Where graph.Filter
	// Period keeps to speeches whose first possible day lies in it; "" is any.
	Period graph.Date
	// Except are speeches that do not count: those that others count for (Duplicates).
	Except []graph.ID `json:"-"`
}

// speeches is the filter of the speeches that are counted: those that use it and
// those that a share is of. Of each set of duplicates one counts: see Except.
func (q SpreadQuery) speeches() graph.Filter {
	fs := []graph.Filter{graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech)))}
	if f := q.own(); f != nil {
		fs = append(fs, *f)
	}
	return graph.All(fs...)
}

// own is what is asked of a speech; nil where that is nothing.
func (q SpreadQuery) own() *graph.Filter {
	var fs []graph.Filter
	if w := q.Where; w.Test != nil || w.Has != nil || w.Not != nil || len(w.And) > 0 || w.Or != nil {
		fs = append(fs, w)
	}
	if x := except(graph.FieldID, q.Except); x != nil {
		fs = append(fs, *x)
	}
	if q.Period != "" {
		fs = append(fs, graph.Where(graph.FieldDate, graph.EQ, graph.Text(string(q.Period))))
	}
	if len(fs) == 0 {
		return nil
	}
	f := graph.All(fs...)
	return &f
}

// uses is the filter of what a speech that uses it has.
func (q SpreadQuery) uses() graph.Filter {
	of := graph.Where(graph.FieldID, graph.IN, textValues(q.Of)...)
	return graph.Filter{Has: &graph.Has{Verb: graph.VerbMentions, Direction: graph.Out, Where: &of}}
}

// Use is a speech that uses it.
type Use struct {
	Speech *graph.Speech
	// Mentions counts the places where it stands; Evidence holds them, in order of the text.
	Mentions int
	Evidence []graph.Evidence
}

// Spread is who used something. Dates differ in how fine they are. The first use is
// the one whose last possible day is the earliest: by then it was in use for sure.
// The latest is the one whose first possible day is the latest.
type Spread struct {
	store graph.Store
	query SpreadQuery
	// Uses holds a use for each speech, earliest first, those without a date last.
	Uses []*Use
	// Reach is of all of them.
	Reach
}

// Reach sums up some of the uses.
type Reach struct {
	// First and Latest are nil where no use is dated.
	First, Latest *Use
	// Earlier counts the other uses that may be earlier than First: their dates,
	// or its own, are too coarse to tell.
	Earlier int
	// Speeches and Mentions count what uses it, with a date or without.
	Speeches, Mentions int
}

// ReadSpread reads all uses in one call.
func ReadSpread(ctx context.Context, s graph.Store, q SpreadQuery) (*Spread, error) {
	if len(q.Of) == 0 {
		return nil, fmt.Errorf("there is nothing whose spread could be told: %w", graph.ErrInvalid)
	}
	pages, err := s.Relations(ctx, graph.RelationQuery{
		Of: q.Of, Verbs: []graph.Verb{graph.VerbMentions}, Direction: graph.In, Where: q.own(),
		Limit: graph.NoLimit, Evidence: graph.NoLimit, Far: true,
	})
	if err != nil {
		return nil, err
	}
	of := map[graph.ID]*Use{}
	for _, p := range pages {
		for _, r := range p.Relations {
			sp, ok := r.Far.(*graph.Speech)
			if !ok { // it went away in between
				continue
			}
			u := of[sp.ID]
			if u == nil {
				u = &Use{Speech: sp}
				of[sp.ID] = u
			}
			u.Evidence = append(u.Evidence, r.Evidence...)
		}
	}
	uses := slices.Collect(maps.Values(of))
	for _, u := range uses {
		u.Evidence = outermost(u.Evidence)
		u.Mentions = len(u.Evidence)
	}
	slices.SortFunc(uses, compareUses)
	return &Spread{store: s, query: q, Uses: uses, Reach: reachOf(uses)}, nil
}

// outermost puts places of a text in order and leaves out those within others: of
// two entities that are taken together, one may be named within the other.
func outermost(all []graph.Evidence) []graph.Evidence {
	slices.SortFunc(all, func(a, b graph.Evidence) int {
		return cmp.Or(cmp.Compare(a.Origin, b.Origin), cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Quote, b.Quote))
	})
	out := all[:0]
	for _, e := range all {
		if last := len(out) - 1; last >= 0 && e.Origin == graph.OriginText && out[last].Origin == e.Origin && e.End <= out[last].End {
			continue
		}
		out = append(out, e)
	}
	return out
}

// never is a day after all that speeches have.
const never = "9999-12-31"

// surely is the day by which a use was made for sure; never for no date.
func (u *Use) surely() string { return cmp.Or(u.Speech.Date.Last(), never) }

// dated reports whether a use has a place in time: its date has a first day.
func (u *Use) dated() bool { return u.Speech.Date.First() != "" }

// compareUses puts what was in use for sure by an earlier day first, the finer
// date first of two.
func compareUses(a, b *Use) int {
	return cmp.Or(boolCompare(!a.dated(), !b.dated()), cmp.Compare(a.surely(), b.surely()),
		cmp.Compare(b.Speech.Date.First(), a.Speech.Date.First()), cmp.Compare(a.Speech.ID, b.Speech.ID))
}

// reachOf sums up uses that are in their order.
func reachOf(uses []*Use) Reach {
	var r Reach
	for _, u := range uses {
		r.Speeches++
		r.Mentions += u.Mentions
		if !u.dated() {
			continue
		}
		if r.First == nil {
			r.First = u
		} else if u.Speech.Date.First() < r.First.surely() {
			r.Earlier++
		}
		if r.Latest == nil || u.Speech.Date.First() > r.Latest.Speech.Date.First() {
			r.Latest = u
		}
	}
	return r
}

// Query is what was asked.
func (s *Spread) Query() SpreadQuery { return s.query }

// Total counts the speeches that a share is of, used or not.
func (s *Spread) Total(ctx context.Context) (int, error) {
	buckets, err := s.store.Count(ctx, graph.CountQuery{Where: s.query.speeches()})
	if err != nil {
		return 0, err
	}
	return buckets[0].N, nil
}

// Lag is how much later a date is, as fine as both dates tell; nil what they do not.
type Lag struct {
	Days, Months, Years *int
}

// LagBetween tells how much later to is than from: in days where both are days, in
// months of the calendar where both tell the month, in years of the calendar.
func LagBetween(from, to graph.Date) Lag {
	var l Lag
	fine := func(d graph.Date) int {
		return map[string]int{"YEAR": 1, "MONTH": 2, "DAY": 3}[d.Precision()]
	}
	n := min(fine(from), fine(to))
	if n == 0 {
		return l
	}
	years := to.Year() - from.Year()
	l.Years = &years
	if n > 1 {
		months := years*12 + monthOf(to) - monthOf(from)
		l.Months = &months
	}
	if n > 2 {
		days := dayCount(to) - dayCount(from)
		l.Days = &days
	}
	return l
}

// SpreadRow is the reach among the speeches of a level, or of a level and place.
type SpreadRow struct {
	Level graph.Level
	Place string
	// Masked tells that the place's name is anonymised: the row is of one speech,
	// since two such names need not mean the same place.
	Masked bool
	Reach
	// Lag is from the first use of all to the first of the row.
	Lag Lag
	// Of counts the speeches of the row, used or not.
	Of int
}

// Levels gives a row for each level that uses it, the highest first, what has no
// level last.
func (s *Spread) Levels(ctx context.Context) ([]SpreadRow, error) {
	totals, err := s.totals(ctx, graph.Group{Field: graph.FieldLevel})
	if err != nil {
		return nil, err
	}
	rows := s.rows(func(u *Use) spreadKey { return spreadKey{level: u.Speech.Level} })
	for i := range rows {
		rows[i].Of = totals[spreadKey{level: rows[i].Level}]
	}
	slices.SortFunc(rows, func(a, b SpreadRow) int { return cmp.Compare(levelRank(a.Level), levelRank(b.Level)) })
	return rows, nil
}

// Places gives a row for each place that uses it, by first use, those without a
// date last. Speeches that state no place are told apart by level.
func (s *Spread) Places(ctx context.Context) ([]SpreadRow, error) {
	totals, err := s.totals(ctx, graph.Group{Field: graph.FieldPlace}, graph.Group{Field: graph.FieldLevel})
	if err != nil {
		return nil, err
	}
	masked, err := s.masked(ctx)
	if err != nil {
		return nil, err
	}
	rows := s.rows(func(u *Use) spreadKey {
		k := spreadKey{level: u.Speech.Level, place: u.Speech.Place}
		if masked[k.place] {
			k.speech = u.Speech.ID
		}
		return k
	})
	for i, r := range rows {
		if rows[i].Masked = masked[r.Place]; rows[i].Masked {
			rows[i].Of = 1
		} else {
			rows[i].Of = totals[spreadKey{level: r.Level, place: clipped(r.Place)}]
		}
	}
	slices.SortStableFunc(rows, func(a, b SpreadRow) int {
		switch {
		case a.First == nil || b.First == nil:
			return boolCompare(a.First == nil, b.First == nil)
		}
		return compareUses(a.First, b.First)
	})
	return rows, nil
}

// spreadKey is what the speeches of a row have in common.
type spreadKey struct {
	level  graph.Level
	place  string
	speech graph.ID
}

// rows puts the uses into rows, by level, place and speech.
func (s *Spread) rows(key func(*Use) spreadKey) []SpreadRow {
	of := map[spreadKey][]*Use{}
	for _, u := range s.Uses {
		of[key(u)] = append(of[key(u)], u)
	}
	keys := slices.SortedFunc(maps.Keys(of), func(a, b spreadKey) int {
		return cmp.Or(cmp.Compare(levelRank(a.level), levelRank(b.level)), cmp.Compare(a.place, b.place), cmp.Compare(a.speech, b.speech))
	})
	rows := make([]SpreadRow, len(keys))
	for i, k := range keys {
		rows[i] = SpreadRow{Level: k.level, Place: k.place, Reach: reachOf(of[k])}
		if s.First != nil && rows[i].First != nil {
			rows[i].Lag = LagBetween(s.First.Speech.Date, rows[i].First.Speech.Date)
		}
	}
	return rows
}

// totals counts the speeches of each level, or place and level.
func (s *Spread) totals(ctx context.Context, by ...graph.Group) (map[spreadKey]int, error) {
	buckets, err := s.store.Count(ctx, graph.CountQuery{Where: s.query.speeches(), By: by, Limit: graph.NoLimit})
	if err != nil {
		return nil, err
	}
	out := map[spreadKey]int{}
	for _, b := range buckets {
		var k spreadKey
		for i, g := range by {
			switch g.Field {
			case graph.FieldLevel:
				k.level = graph.Level(b.Keys[i].Text())
			case graph.FieldPlace:
				k.place = b.Keys[i].Text()
			}
		}
		out[k] = b.N
	}
	return out, nil
}

// masked finds which of the places that use it have anonymised names: those that a
// text names so.
func (s *Spread) masked(ctx context.Context) (map[string]bool, error) {
	places := map[string]bool{}
	for _, u := range s.Uses {
		if u.Speech.Place != "" {
			places[u.Speech.Place] = true
		}
	}
	buckets, err := s.store.Count(ctx, graph.CountQuery{
		Where: graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindPlace))),
			graph.Where(graph.FieldMasked, graph.EQ, graph.Bool(true)),
			graph.Where(graph.FieldName, graph.IN, textValues(slices.Sorted(maps.Keys(places)))...)),
		By: []graph.Group{{Field: graph.FieldName}}, Limit: graph.NoLimit,
	})
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for _, b := range buckets {
		for p := range places {
			if clipped(p) == b.Keys[0].Text() {
				out[p] = true
			}
		}
	}
	return out, nil
}

// clipped is a name as fields of a store hold it.
func clipped(s string) string {
	if r := []rune(s); len(r) > graph.MaxKey {
		return string(r[:graph.MaxKey])
	}
	return s
}

// levelRank orders levels, the highest first, none last.
func levelRank(l graph.Level) int {
	if i := slices.Index(graph.Levels(), l); i >= 0 {
		return i
	}
	return len(graph.Levels())
}

// withoutSpace is text without blanks and line breaks, which are no part of a wording.
func withoutSpace(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// Variant is a wording, as it stands in the texts but for blanks and line breaks.
type Variant struct {
	Text string
	// Reach is of the mentions that are so worded; its uses hold no others.
	Reach
}

// Variants gives the wordings, the most frequent first.
func (s *Spread) Variants() []Variant {
	of := map[string][]*Use{}
	for _, u := range s.Uses {
		worded := map[string]*Use{}
		for _, e := range u.Evidence {
			text := withoutSpace(e.Quote)
			if worded[text] == nil {
				worded[text] = &Use{Speech: u.Speech}
				of[text] = append(of[text], worded[text])
			}
			worded[text].Mentions++
			worded[text].Evidence = append(worded[text].Evidence, e)
		}
	}
	out := make([]Variant, 0, len(of))
	for text, uses := range of {
		out = append(out, Variant{text, reachOf(uses)})
	}
	slices.SortFunc(out, func(a, b Variant) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(b.Speeches, a.Speeches), cmp.Compare(a.Text, b.Text))
	})
	return out
}
