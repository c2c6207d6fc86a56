package graphtest

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"mailuo/graph"
)

// day is the first day of a speech's date; "" for none.
func (m *model) day(speech graph.ID) string { return m.byID[speech].fields[graph.FieldDate].Text() }

// compareDays compares days, "" last in both directions.
func compareDays(a, b string, latestFirst bool) int {
	switch {
	case (a == "") != (b == ""):
		return last(a == "", b == "")
	case latestFirst:
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// last puts what is true after what is not.
func last(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// Relations answers q; it knows no cursors.
func (m *model) Relations(_ context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	q, err := q.Lower()
	if err != nil {
		return nil, err
	}
	pages := make([]graph.RelationPage, len(q.Of))
	for i, id := range q.Of {
		pages[i] = m.relationsOf(id, q)
	}
	return pages, nil
}

// seen is a relation as a node sees it.
type seen struct {
	*modelRelation
	direction graph.Direction
	far       *modelNode
}

func (m *model) relationsOf(id graph.ID, q graph.RelationQuery) graph.RelationPage {
	var found []seen
	for _, r := range m.seen[id] {
		if (q.Direction == graph.Both || q.Direction == r.direction) && m.asked(r, q) {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(a, b seen) int {
		latest := 0
		if q.Latest {
			latest = compareDays(m.ownerDay(a.key), m.ownerDay(b.key), true)
		}
		return cmp.Or(latest, cmp.Compare(a.key.Verb, b.key.Verb), cmp.Compare(a.far.node.NodeID(), b.far.node.NodeID()),
			cmp.Compare(a.direction, b.direction), cmp.Compare(a.key.Role, b.key.Role))
	})
	var page graph.RelationPage
	if q.Count {
		page.Total, page.Tally = len(found), tally(found)
	}
	if q.Limit != graph.NoLimit && len(found) > q.Limit {
		page.More = q.Limit > 0
		if q.Backward {
			found = found[len(found)-q.Limit:]
		} else {
			found = found[:q.Limit]
		}
	}
	for _, s := range found {
		r := m.relation(s.modelRelation, q.Evidence)
		if q.Far {
			r.Far = show(s.far, false, false)
		}
		for _, w := range q.With {
			r.With = append(r.With, m.relationsOf(s.far.node.NodeID(), w))
		}
		page.Relations = append(page.Relations, r)
	}
	return page
}

// ownerDay is the day of the speech that owns a relation; "" where none does.
func (m *model) ownerDay(k graph.Key) string {
	if !k.Owned() {
		return ""
	}
	return m.byID[k.From].fields[graph.FieldDate].Text()
}

func (m *model) asked(s seen, q graph.RelationQuery) bool {
	if len(q.Verbs) > 0 && !slices.Contains(q.Verbs, s.key.Verb) || len(q.Roles) > 0 && !slices.Contains(q.Roles, s.key.Role) {
		return false
	}
	if q.Where != nil && !m.passes(s.far, *q.Where) {
		return false
	}
	return q.Period == "" || slices.ContainsFunc(slices.Collect(maps.Keys(s.evidence)), func(speech graph.ID) bool {
		day, first, last := m.day(speech), q.Period.First(), q.Period.Last()
		return day != "" && (first == "" || day >= first) && (last == "" || day <= last)
	})
}

func (m *model) relation(r *modelRelation, limit int) graph.Relation {
	out := graph.Relation{Key: r.key, Speeches: len(r.evidence)}
	speeches := slices.SortedFunc(maps.Keys(r.evidence), func(a, b graph.ID) int {
		return cmp.Or(compareDays(m.day(a), m.day(b), false), cmp.Compare(a, b))
	})
	for _, sp := range speeches {
		out.EvidenceCount += len(r.evidence[sp])
		out.Evidence = append(out.Evidence, r.evidence[sp]...)
	}
	if limit != graph.NoLimit {
		out.Evidence = out.Evidence[:min(limit, len(out.Evidence))]
	}
	return out
}

func tally(found []seen) []graph.Tallied {
	counts := map[graph.Tallied]int{}
	for _, s := range found {
		counts[graph.Tallied{Verb: s.key.Verb, Direction: s.direction, Kind: s.far.node.NodeKind()}]++
	}
	var out []graph.Tallied
	for t, n := range counts {
		t.N = n
		out = append(out, t)
	}
	slices.SortFunc(out, func(a, b graph.Tallied) int {
		return cmp.Or(cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.Direction, b.Direction), cmp.Compare(a.Kind, b.Kind))
	})
	return out
}

// Count answers q.
func (m *model) Count(_ context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	q, err := q.Lower()
	if err != nil {
		return nil, err
	}
	counts := map[[2]graph.Value]graph.Bucket{}
	for _, n := range m.nodes {
		if !m.passes(n, q.Where) {
			continue
		}
		keys := map[[2]graph.Value]bool{{}: true}
		for i, g := range q.By {
			next := map[[2]graph.Value]bool{}
			for v := range m.groups(n, g) {
				for k := range keys {
					k[i] = v
					next[k] = true
				}
			}
			keys = next
		}
		for k := range keys {
			b := counts[k]
			counts[k] = graph.Bucket{N: b.N + 1, Sum: b.Sum + n.fields[q.Sum].Int()}
		}
	}
	if len(q.By) == 0 {
		return []graph.Bucket{counts[[2]graph.Value{}]}, nil
	}
	var out []graph.Bucket
	for k, b := range counts {
		b.Keys = slices.Clone(k[:len(q.By)])
		out = append(out, b)
	}
	slices.SortFunc(out, largestFirst)
	if q.Limit != graph.NoLimit {
		out = out[:min(q.Limit, len(out))]
	}
	return out, nil
}

// largestFirst is the order of buckets.
func largestFirst(a, b graph.Bucket) int {
	return cmp.Or(cmp.Compare(b.N, a.N), slices.CompareFunc(a.Keys, b.Keys, graph.Value.Compare))
}

func (m *model) groups(n *modelNode, g graph.Group) map[graph.Value]bool {
	from := []*modelNode{n}
	if g.Via != nil {
		from = m.far(n, g.Via)
	}
	out := map[graph.Value]bool{}
	for _, x := range from {
		v := x.fields[g.Field]
		if length := map[graph.Unit]int{graph.UnitYear: 4, graph.UnitMonth: 7}[g.Unit]; length > 0 && !v.IsNull() {
			v = graph.Text(v.Text()[:length])
		}
		out[v] = true
	}
	return out
}

// The ranks of names that a search finds.
const (
	rankExact = iota
	rankAlias
	rankPrefix
	rankElsewhere
	rankReading // exact, and then as of names
	rankReadingPrefix
	rankReadingElsewhere
)

type modelHit struct {
	n       *modelNode
	rank    int
	matched string
}

// Search answers q; it knows no cursors.
func (m *model) Search(_ context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	q, err := q.Lower()
	if err != nil {
		return graph.SearchPage{}, err
	}
	words := m.squeeze(q.Text)
	var hits []modelHit
	for _, n := range m.nodes {
		if !m.passes(n, q.Where) {
			continue
		}
		if q.In == graph.InSentences {
			if s, ok := n.node.(*graph.Sentence); ok && strings.Contains(m.squeeze(s.Text), words) {
				hits = append(hits, modelHit{n, 0, s.Text})
			}
		} else if h, ok := m.byName(n, words); ok {
			hits = append(hits, h)
		}
	}
	slices.SortFunc(hits, func(a, b modelHit) int {
		x, y := a.n.fields, b.n.fields
		latest := 0
		if q.In == graph.InSentences {
			latest = compareDays(x[graph.FieldDate].Text(), y[graph.FieldDate].Text(), true)
		}
		return cmp.Or(latest, cmp.Compare(a.rank, b.rank),
			cmp.Compare(y[graph.FieldMentions].Int(), x[graph.FieldMentions].Int()), cmp.Compare(a.n.node.NodeID(), b.n.node.NodeID()))
	})
	page := graph.SearchPage{Total: min(len(hits), graph.MaxCount), Exact: len(hits) <= graph.MaxCount, More: len(hits) > q.Limit}
	for _, g := range q.Facets {
		counts := map[graph.Value]int{}
		for _, h := range hits[:page.Total] {
			for v := range m.groups(h.n, g) {
				counts[v]++
			}
		}
		var buckets []graph.Bucket
		for v, n := range counts {
			buckets = append(buckets, graph.Bucket{Keys: []graph.Value{v}, N: n})
		}
		slices.SortFunc(buckets, largestFirst)
		page.Facets = append(page.Facets, buckets)
	}
	for _, h := range hits[:min(q.Limit, len(hits))] {
		hit := graph.Hit{Node: show(h.n, false, false), Matched: h.matched}
		if q.Speeches {
			hit.Speech = m.speechOf(h.n)
		}
		page.Hits = append(page.Hits, hit)
	}
	return page, nil
}

// byName finds the best of a node's names for the words: the least rank, then
// the name before aliases and readings, then the first in code-point order.
func (m *model) byName(n *modelNode, words string) (modelHit, bool) {
	var hits []modelHit
	look := func(name string, exact, prefix, elsewhere int) {
		key := m.squeeze(name)
		switch {
		case key == words:
			hits = append(hits, modelHit{n, exact, key})
		case strings.HasPrefix(key, words):
			hits = append(hits, modelHit{n, prefix, key})
		case strings.Contains(key, words):
			hits = append(hits, modelHit{n, elsewhere, key})
		}
	}
	for i, name := range n.names {
		look(name, min(rankExact+i, rankAlias), rankPrefix, rankElsewhere)
	}
	if n.node.NodeKind() != graph.KindSpeech {
		for _, name := range n.names {
			for _, r := range m.o.Readings(name) {
				look(r, rankReading, rankReadingPrefix, rankReadingElsewhere)
			}
		}
	}
	if len(hits) == 0 {
		return modelHit{}, false
	}
	first := m.squeeze(n.names[0])
	return slices.MinFunc(hits, func(a, b modelHit) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), last(a.matched != first, b.matched != first), cmp.Compare(a.matched, b.matched))
	}), true
}

// Paths answers q by walking every way.
func (m *model) Paths(_ context.Context, q graph.PathQuery) ([]graph.Path, error) {
	var found [][]seen
	hops := map[graph.ID][]seen{}
	for _, n := range m.nodes {
		hops[n.node.NodeID()] = m.hops(n.node.NodeID(), q)
	}
	var walk func(at graph.ID, way []seen)
	walk = func(at graph.ID, way []seen) {
		if at == q.To {
			found = append(found, slices.Clone(way))
			return
		}
		if len(way) == q.MaxHops {
			return
		}
		for _, h := range hops[at] {
			to := h.far.node.NodeID()
			if to != q.From && !slices.ContainsFunc(way, func(s seen) bool { return s.far == h.far }) {
				walk(to, append(way, h))
			}
		}
	}
	walk(q.From, nil)
	slices.SortStableFunc(found, func(a, b []seen) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), slices.CompareFunc(a, b, func(x, y seen) int {
			return cmp.Compare(x.far.node.NodeID(), y.far.node.NodeID())
		}))
	})
	var paths []graph.Path
	for _, way := range found[:min(q.Limit, len(found))] {
		p := graph.Path{Nodes: []graph.Node{show(m.byID[q.From], false, false)}}
		for _, s := range way {
			p.Nodes = append(p.Nodes, show(s.far, false, false))
			p.Relations = append(p.Relations, m.relation(s.modelRelation, q.Evidence))
		}
		paths = append(paths, p)
	}
	return paths, nil
}

// hops gives the least relation, by key, to each neighbour.
func (m *model) hops(at graph.ID, q graph.PathQuery) []seen {
	best := map[*modelNode]seen{}
	for _, s := range m.seen[at] {
		if !m.asked(s, graph.RelationQuery{Verbs: q.Verbs, Period: q.Period}) {
			continue
		}
		if b, ok := best[s.far]; !ok || s.key.String() < b.key.String() {
			best[s.far] = s
		}
	}
	return slices.Collect(maps.Values(best))
}
