package judge

import (
	"cmp"
	"fmt"
	"slices"

	"mailuo/graph"
)

// Known is all judgements at one moment. It does not change.
type Known struct {
	byKey map[string]*Judgement
	// all are the judgements in the order of Latest.
	all     []*Judgement
	reports int

	// ofRelation are the judgements of relations, by their keys with all that their
	// ends stand for.
	ofRelation map[graph.Key]*Judgement
	// lenient is the same without rejections.
	lenient *Known
	// rejected are the keys of rejected relations, with all that their ends stand for;
	// touched the same by the nodes at their ends.
	rejected map[graph.Key]bool
	touched  map[graph.ID][]graph.Key
	// directives are the rejected ones, sorted; merged the entities that another one
	// stands for, sorted.
	directives, merged []graph.ID
	// survivor leads from merged entities to the one that stands for them; members
	// from that one to all that it stands for, itself first.
	survivor map[graph.ID]graph.ID
	members  map[graph.ID][]graph.ID
}

func newKnown(all []*Judgement) *Known {
	k := &Known{
		byKey: map[string]*Judgement{}, ofRelation: map[graph.Key]*Judgement{}, all: all, rejected: map[graph.Key]bool{}, touched: map[graph.ID][]graph.Key{},
		survivor: map[graph.ID]graph.ID{}, members: map[graph.ID][]graph.ID{},
	}
	slices.SortFunc(k.all, Latest)
	var same []*Judgement
	for _, j := range k.all {
		k.byKey[j.Key()] = j
		switch j.Verdict {
		case Reported:
			k.reports++
		case Same:
			same = append(same, j)
		case Rejected:
			if about, _ := j.About(); about == AboutDirective {
				k.directives = append(k.directives, j.ID)
			}
		}
	}
	slices.Sort(k.directives)
	k.merge(same)
	for _, j := range k.all {
		if about, _ := j.About(); about == AboutRelation {
			k.ofKey(j)
		}
	}
	k.reject()
	lenient := *k
	lenient.rejected, lenient.touched, lenient.directives = nil, nil, nil
	k.lenient = &lenient
	return k
}

// ofKey takes in the judgement of a relation: it holds of all that its ends stand for.
// Where several do, the latest holds, which comes first.
func (k *Known) ofKey(j *Judgement) {
	key, err := graph.ParseKey(string(j.ID))
	if err != nil {
		return // nothing writes such a one
	}
	for _, from := range k.Members(key.From) {
		for _, to := range k.Members(key.To) {
			x := graph.Key{Verb: key.Verb, From: from, To: to, Role: key.Role}
			if k.ofRelation[x] != nil && j.Key() != x.String() {
				continue
			}
			k.ofRelation[x] = j
		}
	}
}

// reject gathers the relations that are rejected.
func (k *Known) reject() {
	for x, j := range k.ofRelation {
		if j.Verdict == Rejected {
			k.rejected[x] = true
			k.touched[x.From] = append(k.touched[x.From], x)
			k.touched[x.To] = append(k.touched[x.To], x)
		}
	}
}

// merge finds which entities are one. Of each set the one stands for all that no
// judgement gave up for another one; where that does not tell, the one of the least ID.
func (k *Known) merge(same []*Judgement) {
	slices.SortFunc(same, func(a, b *Judgement) int { return cmp.Compare(a.Key(), b.Key()) })
	set := map[graph.ID][]graph.ID{}
	given := map[graph.ID]bool{}
	for _, j := range same {
		given[j.Other] = true
		a, b := set[j.ID], set[j.Other]
		if a == nil {
			a = []graph.ID{j.ID}
		}
		if b == nil {
			b = []graph.ID{j.Other}
		}
		union := unique(append(slices.Clone(a), b...)...)
		for _, id := range union {
			set[id] = union
		}
	}
	for id, all := range set {
		if id != all[0] { // each set once
			continue
		}
		first := all[0]
		if at := slices.IndexFunc(all, func(id graph.ID) bool { return !given[id] }); at >= 0 {
			first = all[at]
		}
		k.members[first] = []graph.ID{first}
		for _, id := range all {
			if id != first {
				k.survivor[id] = first
				k.members[first] = append(k.members[first], id)
				k.merged = append(k.merged, id)
			}
		}
	}
	slices.Sort(k.merged)
}

// applies reports whether anything of the graph reads differently.
func (k *Known) applies() bool { return len(k.rejected)+len(k.directives)+len(k.merged) > 0 }

// Survivor is the entity that stands for another one; that one itself where none does.
func (k *Known) Survivor(id graph.ID) graph.ID {
	if s, ok := k.survivor[id]; ok {
		return s
	}
	return id
}

// Members are the entities that one stands for, itself first: only itself for most.
func (k *Known) Members(id graph.ID) []graph.ID {
	if all := k.members[k.Survivor(id)]; all != nil {
		return all
	}
	return []graph.ID{id}
}

// Key is a relation's key with the ends that stand for those it has.
func (k *Known) Key(key graph.Key) graph.Key {
	key.From, key.To = k.Survivor(key.From), k.Survivor(key.To)
	return key
}

// Rejects reports whether a relation was rejected, of its ends or of any that are
// the same as they.
func (k *Known) Rejects(key graph.Key) bool { return k.rejected[key] }

// Of is what was said of a subject; nil where nobody said anything.
func (k *Known) Of(s Subject) *Judgement { return k.byKey[s.Key()] }

// OfRelation is what was said of a relation, or of one between entities that are the
// same as its ends; nil where nobody said anything.
func (k *Known) OfRelation(key graph.Key) *Judgement { return k.ofRelation[key] }

// All are the judgements that a test takes: reports first, then the latest.
func (k *Known) All(takes func(*Judgement) bool) []*Judgement {
	var out []*Judgement
	for _, j := range k.all {
		if takes(j) {
			out = append(out, j)
		}
	}
	return out
}

// outdated is the conflict of a judgement that was changed in the meantime.
func outdated(j Judgement) error {
	return &Conflict{j, fmt.Sprintf("the judgement is at version %d by now: %s, “%s”", j.Version, j.Verdict, j.Reason)}
}

// admits reports what stands in the way of a judgement; stored is what was said
// before of the same subject, nil for nothing.
func (k *Known) admits(j Judgement, stored *Judgement) error {
	version := int64(0)
	if stored != nil {
		version = stored.Version
	}
	switch {
	case j.Verdict == Reported && stored != nil:
		return &Conflict{*stored, fmt.Sprintf("it was judged already: %s, “%s”", stored.Verdict, stored.Reason)}
	case version != j.Version && stored != nil:
		return outdated(*stored)
	case version != j.Version:
		return fmt.Errorf("there is no judgement of version %d; it was withdrawn: %w", j.Version, graph.ErrConflict)
	case stored == nil && len(k.all) >= MaxJudgements:
		return fmt.Errorf("there are %d judgements, which is as many as there may be: %w", len(k.all), graph.ErrInvalid)
	case j.Verdict == Reported && k.reports >= MaxReports:
		return fmt.Errorf("%d reports are open, which is as many as there may be; a curator must settle some first: %w", k.reports, graph.ErrConflict)
	}
	return k.contradicts(j)
}

// contradicts reports where entities would be the same by some judgements and not by one.
func (k *Known) contradicts(j Judgement) error {
	if j.Verdict != Same && j.Verdict != NotSame {
		return nil
	}
	var same []*Judgement
	for _, o := range k.all {
		if o.Verdict == Same && o.Key() != j.Key() {
			same = append(same, o)
		}
	}
	if j.Verdict == Same {
		same = append(same, &j)
	}
	after := newKnown(same)
	apart := k.All(func(o *Judgement) bool { return o.Verdict == NotSame && o.Key() != j.Key() })
	if j.Verdict == NotSame {
		apart = append(apart, &j)
	}
	for _, o := range apart {
		if after.Survivor(o.ID) == after.Survivor(o.Other) {
			return &Conflict{*o, fmt.Sprintf("%s and %s would be the same by other judgements and not the same by one; withdraw one of them first", o.ID, o.Other)}
		}
	}
	return nil
}

func unique(ids ...graph.ID) []graph.ID {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	return slices.Compact(ids)
}
