package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// Pair is two speeches to be put side by side.
type Pair struct{ Before, After *graph.Speech }

// ids are the speeches of pairs, each once.
func ids(pairs []Pair) []graph.ID {
	var out []graph.ID
	for _, p := range pairs {
		out = append(out, p.Before.ID, p.After.ID)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// mostDirectives is how many directives a speech may have to be compared: twenty
// times what a long report has.
const mostDirectives = 5_000

// CompareDirectives says for each pair of speeches what became of the directives,
// as Restate does, in one call of the store. A speech with more than 5,000 of them
// is refused.
func (w *Wordings) CompareDirectives(ctx context.Context, store graph.Store, pairs []Pair) ([][]Restatement, error) {
	if len(pairs) == 0 {
		return nil, nil
	}
	of := ids(pairs)
	values := make([]graph.Value, len(of))
	for i, id := range of {
		values[i] = graph.Text(string(id))
	}
	page, err := store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective))), graph.Where(graph.FieldSpeech, graph.IN, values...)),
		Order: []graph.Order{{Field: graph.FieldSpeech}, {Field: graph.FieldOrdinal}}, Limit: len(of) * mostDirectives,
	})
	if err != nil {
		return nil, err
	}
	said := map[graph.ID][]*graph.Directive{}
	for _, n := range page.Nodes {
		if d, ok := n.(*graph.Directive); ok {
			said[d.Speech] = append(said[d.Speech], d)
		}
	}
	for _, id := range of {
		if page.More || len(said[id]) > mostDirectives {
			return nil, fmt.Errorf("a speech with more than %d directives is too long to be compared: %w", mostDirectives, graph.ErrInvalid)
		}
	}
	out := make([][]Restatement, len(pairs))
	for i, p := range pairs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		out[i] = w.Restate(Said{p.Before.Date, said[p.Before.ID]}, Said{p.After.Date, said[p.After.ID]})
	}
	return out, nil
}

// DirectiveCounts is how many directives changed in which way.
type DirectiveCounts struct{ Kept, Reworded, Stronger, Weaker, Added, Dropped int }

// CountDirectives counts the changes.
func CountDirectives(rs []Restatement) *DirectiveCounts {
	c := &DirectiveCounts{}
	for _, r := range rs {
		switch r.Change {
		case Kept:
			c.Kept++
		case Reworded:
			c.Reworded++
		case Stronger:
			c.Stronger++
		case Weaker:
			c.Weaker++
		case Added:
			c.Added++
		case Dropped:
			c.Dropped++
		}
	}
	return c
}

// EntityCounts is how many entities of a kind were kept, added and dropped.
type EntityCounts struct {
	Kind                 graph.Kind
	Kept, Added, Dropped int
}

// CountEntities counts the changes of each kind that there is one of, by kind.
func CountEntities(cs []EntityChange) []*EntityCounts {
	var out []*EntityCounts
	for _, c := range cs { // in order of their kinds
		if len(out) == 0 || out[len(out)-1].Kind != c.Entity.Kind {
			out = append(out, &EntityCounts{Kind: c.Entity.Kind})
		}
		switch n := out[len(out)-1]; c.Change {
		case Kept:
			n.Kept++
		case Added:
			n.Added++
		case Dropped:
			n.Dropped++
		}
	}
	return out
}

// EntityChange is an entity that at least one of two speeches mentions.
type EntityChange struct {
	// Change is Kept, Added or Dropped.
	Change Outcome
	Entity *graph.Entity
	// Before and After are how often each speech mentions it, and where first.
	Before, After Mentioned
}

// Mentioned is how often a speech mentions an entity. First is nil where it does not.
type Mentioned struct {
	Count int
	First *graph.Evidence
}

// CompareEntities says for each pair of speeches which entities both mention, or
// only one, in one call of the store: by kind, then added, dropped and kept, then
// the most mentioned first, then by ID.
func CompareEntities(ctx context.Context, store graph.Store, pairs []Pair) ([][]EntityChange, error) {
	if len(pairs) == 0 {
		return nil, nil
	}
	of := ids(pairs)
	pages, err := store.Relations(ctx, graph.RelationQuery{
		Of: of, Verbs: []graph.Verb{graph.VerbMentions}, Direction: graph.Out, Limit: graph.NoLimit, Evidence: 1, Far: true,
	})
	if err != nil {
		return nil, err
	}
	byID := map[graph.ID]graph.RelationPage{}
	for i, id := range of {
		byID[id] = pages[i]
	}
	out := make([][]EntityChange, len(pairs))
	for i, p := range pairs {
		out[i] = entityChanges(byID[p.Before.ID], byID[p.After.ID])
	}
	return out, nil
}

func entityChanges(before, after graph.RelationPage) []EntityChange {
	at := map[graph.ID]int{}
	var out []EntityChange
	take := func(page graph.RelationPage, side func(*EntityChange) *Mentioned) {
		for i := range page.Relations {
			r := &page.Relations[i]
			e, ok := r.Far.(*graph.Entity)
			if !ok {
				continue
			}
			n, known := at[e.ID]
			if !known {
				n = len(out)
				at[e.ID] = n
				out = append(out, EntityChange{Entity: e})
			}
			m := side(&out[n])
			m.Count = r.EvidenceCount
			if len(r.Evidence) > 0 {
				m.First = &r.Evidence[0]
			}
		}
	}
	take(before, func(c *EntityChange) *Mentioned { return &c.Before })
	take(after, func(c *EntityChange) *Mentioned { return &c.After })
	for i := range out {
		switch c := &out[i]; {
		case c.Before.Count == 0:
			c.Change = Added
		case c.After.Count == 0:
			c.Change = Dropped
		default:
			c.Change = Kept
		}
	}
	slices.SortFunc(out, func(a, b EntityChange) int {
		return cmp.Or(cmp.Compare(a.Entity.Kind, b.Entity.Kind), cmp.Compare(a.Change, b.Change),
			cmp.Compare(max(b.Before.Count, b.After.Count), max(a.Before.Count, a.After.Count)), cmp.Compare(a.Entity.ID, b.Entity.ID))
	})
	return out
}

// candidates is how many speeches are listed where a filter finds several.
const candidates = 5

// OneSpeech finds the one speech that passes a filter. Where there are several the
// error lists some, so that one can be named; name is what to call the filter.
func OneSpeech(ctx context.Context, store graph.Store, name string, where graph.Filter) (*graph.Speech, error) {
	found, total, err := matching(ctx, store, where, candidates)
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, none(name)
	case total > 1:
		return nil, fmt.Errorf("%s finds %d speeches and must find one; add to it, or name one by its id: %s: %w", name, total, listed(found, total), graph.ErrInvalid)
	}
	return found[0], nil
}

// none is the error of a filter that finds nothing.
func none(name string) error {
	return fmt.Errorf("%s finds no speech; places and titles are matched as they are written, contains matches a part of them: %w", name, graph.ErrNotFound)
}

// OneSeries finds the one series of the speeches that pass a filter, in two calls
// of the store. Where there are several the error lists a speech of some of them.
func (w *Wordings) OneSeries(ctx context.Context, store graph.Store, name string, where graph.Filter) (*Series, error) {
	const most = 1000
	found, total, err := matching(ctx, store, where, most)
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, none(name)
	}
	type alone struct {
		kin
		id graph.ID
	}
	seen := map[alone]bool{}
	var each []*graph.Speech
	for _, s := range found {
		k, gap := w.kinOf(s)
		of := alone{kin: k}
		if gap != "" {
			of.id = s.ID
		}
		if !seen[of] {
			seen[of] = true
			each = append(each, s)
		}
	}
	if len(each) > 1 || total > most {
		return nil, fmt.Errorf("%s finds speeches of %d series and must find those of one; add to it, or name one speech by its id: %s: %w",
			name, len(each), listed(each[:min(candidates, len(each))], len(each)), graph.ErrInvalid)
	}
	series, err := w.SeriesOf(ctx, store, found[:1])
	if err != nil {
		return nil, err
	}
	return series[0], nil
}

// matching are the latest speeches that pass a filter, and how many do.
func matching(ctx context.Context, store graph.Store, where graph.Filter, limit int) ([]*graph.Speech, int, error) {
	page, err := store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech))), where),
		Order: []graph.Order{{Field: graph.FieldDate, Desc: true}}, Limit: limit, Count: true,
	})
	if err != nil {
		return nil, 0, err
	}
	var out []*graph.Speech
	for _, n := range page.Nodes {
		if s, ok := n.(*graph.Speech); ok {
			out = append(out, s)
		}
	}
	return out, page.Total, nil
}

// listed names speeches for a message.
func listed(found []*graph.Speech, total int) string {
	var out []string
	for _, s := range found {
		about := slices.DeleteFunc([]string{string(s.Date), s.Place, string(s.ID)}, func(x string) bool { return x == "" })
		out = append(out, s.Title+" ("+strings.Join(about, ", ")+")")
	}
	if total > len(found) {
		out = append(out, "…")
	}
	return strings.Join(out, "; ")
}
