package neo4j

import (
	"cmp"
	"errors"
	"maps"
	"slices"

	"mailuo/graph"
)

// step is the Put of a speech, or its Delete: then facts are nil and rows empty.
type step struct {
	speech graph.ID
	facts  *graph.Facts
	rows   graph.Rows
}

// plan works out, without touching the database, what steps change there, one
// after the other. Every attempt to write fills it anew.
type plan struct {
	steps    []step
	ids      []string // of the speeches, sorted
	deltas   []graph.Delta
	speeches map[graph.ID]*speech
	entities map[graph.ID]*entity
	shared   map[graph.Key]*relation
}

// speech is a speech's rows: as stored, and as the steps leave them.
type speech struct {
	stored, final graph.Rows
	delta         graph.Delta // between these
}

// entity is what counts of an entity: first as stored, then as the steps leave it.
type entity struct {
	identity graph.Identity
	tally    graph.Tally
	names    string // the grams stored
	mentions int
	speeches int
	stored   bool
}

// relation is what counts of a relation between entities.
type relation struct {
	count, speeches int
	stored          bool
}

func newPlan(steps []step) *plan {
	p := &plan{steps: steps}
	for _, st := range steps {
		if k, _ := st.speech.Kind(); k == graph.KindSpeech { // others are never there
			p.ids = append(p.ids, string(st.speech))
		}
	}
	slices.Sort(p.ids)
	p.ids = slices.Compact(p.ids)
	return p
}

// start sets what is stored of the speeches.
func (p *plan) start(stored map[graph.ID]graph.Rows) {
	p.speeches, p.entities, p.shared = map[graph.ID]*speech{}, map[graph.ID]*entity{}, map[graph.Key]*relation{}
	p.deltas = make([]graph.Delta, len(p.steps))
	for _, id := range p.ids {
		rows := stored[graph.ID(id)]
		p.speeches[graph.ID(id)] = &speech{stored: rows, final: rows}
	}
	for i, st := range p.steps {
		sp := p.speeches[st.speech]
		if sp == nil {
			continue
		}
		if st.rows.Digest != sp.final.Digest {
			p.deltas[i] = graph.Diff(sp.final, st.rows)
			sp.final = st.rows
		}
	}
	for _, sp := range p.speeches {
		sp.delta = graph.Diff(sp.stored, sp.final)
	}
}

// same reports whether no step changes anything.
func (p *plan) same() bool {
	at := map[graph.ID]string{}
	for id, sp := range p.speeches {
		at[id] = sp.stored.Digest
	}
	return !slices.ContainsFunc(p.steps, func(st step) bool {
		changes := at[st.speech] != st.rows.Digest
		at[st.speech] = st.rows.Digest
		return changes
	})
}

// nothing is the changes of steps that change nothing.
func (p *plan) nothing() []graph.Change {
	out := make([]graph.Change, len(p.steps))
	for i, st := range p.steps {
		out[i] = graph.Change{Speech: st.speech, Unchanged: true}
	}
	return out
}

// touched gives the entities that the steps change, or write relations of, and the
// relations between entities that they change; both sorted.
func (p *plan) touched() (entities []string, relations []graph.Key) {
	es, rs := map[string]bool{}, map[graph.Key]bool{}
	note := func(k graph.Key) {
		for _, id := range []graph.ID{k.From, k.To} {
			if kind, _ := id.Kind(); kind.IsEntity() {
				es[string(id)] = true
			}
		}
		if !k.Owned() {
			rs[k] = true
		}
	}
	for _, d := range p.deltas {
		for _, e := range d.Entities {
			es[string(e.ID)] = true
		}
		for i, r := range d.PutRelations {
			if d.AddRelations[i] || !r.Owned() {
				note(r.Key)
			}
		}
		for _, k := range d.DropRelations {
			note(k)
		}
	}
	return slices.Sorted(maps.Keys(es)), slices.SortedFunc(maps.Keys(rs), compareKeys)
}

func compareKeys(a, b graph.Key) int { return cmp.Compare(a.String(), b.String()) }

// apply counts the steps' changes into entities and relations, and tells them.
// The sequences are still to be given.
func (p *plan) apply() ([]graph.Change, error) {
	at := map[graph.ID]graph.Rows{}
	for id, sp := range p.speeches {
		at[id] = sp.stored
	}
	out := make([]graph.Change, len(p.steps))
	for i, st := range p.steps {
		old := at[st.speech]
		at[st.speech] = st.rows
		c := &counter{p, graph.Change{Speech: st.speech}}
		if st.rows.Digest == old.Digest {
			c.change.Unchanged = true
		} else {
			c.nodes(p.deltas[i], old)
			if err := c.entities(p.deltas[i]); err != nil {
				return nil, err
			}
			c.relations(p.deltas[i], old)
		}
		slices.Sort(c.change.Added)
		slices.Sort(c.change.Removed)
		out[i] = c.change
	}
	return out, nil
}

// counter applies one step.
type counter struct {
	*plan
	change graph.Change
}

// became notes that a thing came to be or ceased to.
func (c *counter) became(id string, before, after bool) {
	switch {
	case after && !before:
		c.change.Added = append(c.change.Added, id)
	case before && !after:
		c.change.Removed = append(c.change.Removed, id)
	}
}

func (c *counter) nodes(d graph.Delta, old graph.Rows) {
	there := map[graph.ID]bool{}
	for _, n := range old.Nodes {
		there[n.ID] = true
	}
	for _, n := range d.PutNodes {
		c.became(string(n.ID), there[n.ID], true)
	}
	for _, id := range d.DropNodes {
		c.became(string(id), true, false)
	}
}

func (c *counter) entities(d graph.Delta) error {
	for _, change := range d.Entities {
		e := c.plan.entities[change.ID]
		before := e.speeches > 0
		if change.New != "" {
			e.identity = change.Identity
		}
		if err := errors.Join(e.count(change.Old, -1), e.count(change.New, 1)); err != nil {
			return err
		}
		e.mentions += change.Mentions
		c.became(string(change.ID), before, e.speeches > 0)
	}
	return nil
}

// count counts a speech's claims in, or out for -1; none are "".
func (e *entity) count(packed string, n int) error {
	if packed == "" {
		return nil
	}
	claims, err := graph.UnpackClaims(packed)
	if err != nil {
		return err
	}
	e.tally.Add(claims, n)
	e.speeches += n
	return nil
}

func (c *counter) relations(d graph.Delta, old graph.Rows) {
	was := map[graph.Key]int{}
	for _, r := range old.Relations {
		was[r.Key] = r.Count
	}
	for i, r := range d.PutRelations {
		if r.Owned() {
			c.became(r.Key.String(), !d.AddRelations[i], true)
			continue
		}
		speeches := 0
		if d.AddRelations[i] {
			speeches = 1
		}
		c.support(r.Key, speeches, r.Count-was[r.Key])
	}
	for _, k := range d.DropRelations {
		if k.Owned() {
			c.became(k.String(), true, false)
		} else {
			c.support(k, -1, -was[k])
		}
	}
}

func (c *counter) support(k graph.Key, speeches, count int) {
	r := c.shared[k]
	before := r.speeches > 0
	r.speeches += speeches
	r.count += count
	c.became(k.String(), before, r.speeches > 0)
}
