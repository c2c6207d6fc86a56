package corpus

import (
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// fill writes a pattern and tells what filled its slots; last is what was named
// before it, if anything.
func (w *writer) fill(pattern string, last *thing) []spot {
	var spots []spot
	for _, p := range pieces(pattern) {
		if p.slot == "" {
			w.put(p.text)
			continue
		}
		use, of, ok := strings.Cut(p.slot, ":")
		if !ok {
			of = use
		}
		var s spot
		switch of {
		case "issuer", "holder", "parent", "seat", "origin":
			t := w.of(last, of)
			s = spot{w.put(t.name), use, &t}
		case "lead", "cooperate", "all":
			s = w.addressee(of, spots)
		case "target":
			s = spot{w.put(fmt.Sprint(1+w.rnd.IntN(900), w.words.any(w.rnd, "unit"))), use, nil}
		case "verb", "thing", "area", "work", "manner":
			s = spot{w.put(w.words.any(w.rnd, of)), use, nil}
		default:
			t := w.pick(of, spots)
			s = spot{w.put(w.said(t)), use, &t}
		}
		if s.thing != nil {
			last = s.thing
		}
		spots = append(spots, s)
	}
	return spots
}

// pick takes a thing of the cast that the sentence does not name yet: one that no
// sentence named if there is any, else one of the first more often.
func (w *writer) pick(slot string, spots []spot) thing {
	ts := slices.DeleteFunc(slices.Clone(w.things[slot]), func(t thing) bool {
		return slices.ContainsFunc(spots, func(s spot) bool { return s.thing != nil && s.thing.ID == t.ID })
	})
	if len(ts) == 0 {
		ts = w.things[slot]
	}
	for _, t := range ts {
		if w.unused[t.ID] {
			return t
		}
	}
	return ts[min(w.rnd.IntN(len(ts)), w.rnd.IntN(len(ts)))]
}

// said is the wording that a thing is named by.
func (w *writer) said(t thing) string {
	if t.Kind == graph.KindDate || t.short != "" && t.Kind == graph.KindBody && w.rnd.IntN(2) == 0 {
		return t.short
	}
	return t.name
}

// addressee takes a body, or a group where all are told to act.
func (w *writer) addressee(role string, spots []spot) spot {
	slot := "body"
	if role == "all" && w.rnd.IntN(2) == 0 {
		slot = "group"
	}
	t := w.pick(slot, spots)
	return spot{w.put(w.said(t)), role, &t}
}

// of is a thing that belongs to the one named before.
func (w *writer) of(t *thing, what string) thing {
	switch what {
	case "issuer":
		return w.issuerOf(t.place, t.serial)
	case "parent":
		return w.parent(*t)
	case "holder":
		return w.body(t.place, t.topic)
	case "seat":
		if t.place == nation {
			return w.placeThing(w.anyPlace(w.rnd, graph.LevelProvince))
		}
		return w.placeThing(t.place)
	}
	return w.meeting(nation, t.topic, max(t.year, firstYear)) // where a policy was raised
}

// directive writes a sentence that asks for something.
func (w *writer) directive() {
	row := w.words["directive"][w.rnd.IntN(len(w.words["directive"]))]
	start := w.at
	spots := w.fill(row[0], nil)
	s := w.sentence(start, false, spots)
	d := graph.Directive{
		ID:     graph.PartID(graph.KindDirective, s.Speech, s.Text, w.wording["sentence"+graph.Normal(s.Text)]-1),
		Speech: s.Speech, Sentence: s.ID, Ordinal: len(w.f.Directives), Start: s.Start, End: s.End, Text: s.Text,
		Modality: graph.Modality(row[1]), Substance: graph.Substance(row[2]), Rule: rule, Confidence: 900, Fingerprint: w.fingerprint(),
	}
	it := graph.Item{Span: graph.Span{Start: s.Start, End: s.End, Text: s.Text}}
	for _, x := range spots {
		w.part(&it, d.ID, x)
	}
	d.Items = []graph.Item{it}
	w.f.Directives = append(w.f.Directives, d)
}

// part takes what fills a slot of a directive into its item and relations.
func (w *writer) part(it *graph.Item, d graph.ID, x spot) {
	relate := func(v graph.Verb, r graph.Role) {
		w.relate(graph.Key{Verb: v, From: d, To: x.thing.ID, Role: r}, w.evidence(x.Span))
	}
	roles := map[string]graph.Role{"lead": graph.RoleLead, "cooperate": graph.RoleCooperate, "all": graph.RoleAll}
	switch x.slot {
	case "verb":
		if it.Action == nil {
			it.Action = &x.Span
		}
	case "thing":
		if it.Object == nil {
			it.Object = &x.Span
		}
	case "target":
		value := strings.TrimRight(x.Text, strings.TrimLeft(x.Text, "0123456789"))
		it.Targets = append(it.Targets, graph.Target{Span: x.Span, Comparator: graph.ComparatorEqual, Value: value, Unit: x.Text[len(value):]})
	case "lead", "cooperate", "all":
		it.Addressees = append(it.Addressees, graph.Addressee{Span: x.Span, Role: roles[x.slot], Entity: x.thing.ID})
		relate(graph.VerbAddressedTo, roles[x.slot])
	case "under":
		it.Basis = append(it.Basis, graph.Basis{Span: x.Span, Entity: x.thing.ID})
		relate(graph.VerbUnder, "")
	case "refers":
		relate(graph.VerbRefersTo, "")
	case "due":
		it.Deadline = &graph.Deadline{Span: x.Span, Date: graph.Date(x.thing.name), Anchor: w.date}
		relate(graph.VerbDue, "")
	}
}
