package graphtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"mailuo/graph"
)

// pool is the entities that random speeches draw from: shared by all of them.
func pool() []DraftEntity {
	kinds := graph.EntityKinds()
	var out []DraftEntity
	for i := range 2 * len(kinds) {
		name := fmt.Sprintf("%s%d", strings.ToLower(string(kinds[i%len(kinds)])), i)
		e := DraftEntity{Handle: name, Kind: kinds[i%len(kinds)], Name: name}
		if i%3 == 1 {
			e.Scope = "town"
		}
		out = append(out, e)
	}
	return out
}

// randomSpeech makes a version of the k-th random speech: some of the pool's
// entities, with random claims, relations between them and a few directives.
func randomSpeech(rnd *rand.Rand, k int) graph.Facts {
	one := func(values ...string) string { return values[rnd.IntN(len(values))] }
	d := Draft{
		Name: fmt.Sprintf("random %d", k), ID: graph.NewID(graph.KindSpeech, "random", fmt.Sprint(k)),
		Title: fmt.Sprintf("talk %d", k), Speaker: one("", "li", "wang"), Place: one("", "town", "city"), Collection: one("", "a", "b"),
		Date:  graph.Date(one("", "2021", "2022-05", "2022-05-17", "2021/2025", "../2023-02", "2023-02-01/..")),
		Level: graph.Level(one("", string(graph.LevelCity), string(graph.LevelProvince))),
		Genre: graph.Genre(one("", string(graph.GenreAddress), string(graph.GenreNotice))),
	}
	var lines []string
	for _, e := range pool() {
		if rnd.IntN(3) > 0 {
			continue
		}
		for range rnd.IntN(4) {
			p := graph.Properties()[rnd.IntN(len(graph.Properties()))]
			v := one("2022", "2023-04", "2023-04-05")
			if p != graph.PropDate {
				v = one("1", "12", v)
			}
			if p != graph.PropName {
				e.Claims = append(e.Claims, DraftClaim{p, v})
			}
		}
		d.Entities = append(d.Entities, e)
		for range 1 + rnd.IntN(2) {
			lines = append(lines, fmt.Sprintf("%s %s.", one("we see", "on", "of"), e.Name))
		}
	}
	if len(d.Entities) == 0 {
		lines = append(lines, "nothing.")
	}
	for i, from := range d.Entities {
		for _, to := range d.Entities {
			if v, ok := verbBetween(rnd, from.Kind, to.Kind); ok && from.Handle != to.Handle && rnd.IntN(3) == 0 {
				d.Relations = append(d.Relations, DraftRelation{From: from.Handle, Verb: v, To: to.Handle, Quotes: []string{from.Name}})
			}
			if v, ok := verbBetween(rnd, graph.KindSpeech, to.Kind); ok && i == 0 && rnd.IntN(3) == 0 {
				d.Relations = append(d.Relations, DraftRelation{From: "speech", Verb: v, To: to.Handle, Quotes: []string{"@title"}})
			}
		}
	}
	for i := range rnd.IntN(4) {
		text := fmt.Sprintf("do %d %s.", i, one("now", "then"))
		lines = append(lines, text)
		x := DraftDirective{Modality: graph.Modalities()[rnd.IntN(4)], Substance: graph.Substances()[rnd.IntN(2)], In: text}
		x.Handle = fmt.Sprint("d", i)
		for _, to := range d.Entities {
			if v, ok := verbBetween(rnd, graph.KindDirective, to.Kind); ok && rnd.IntN(2) == 0 {
				r := DraftRelation{From: x.Handle, Verb: v, To: to.Handle, Quotes: []string{"do " + fmt.Sprint(i)}}
				if v == graph.VerbAddressedTo {
					r.Role = graph.Roles()[rnd.IntN(3)]
				}
				d.Relations = append(d.Relations, r)
			}
		}
		if rnd.IntN(2) == 0 {
			x.Due, x.DueDate = "do", graph.Date(one("2023-12", "2024", "../2023-06-30"))
		}
		d.Directives = append(d.Directives, x)
	}
	d.Text = strings.Join(lines, "\n")
	return d.Facts()
}

// verbBetween picks a verb that facts may write between two kinds.
func verbBetween(rnd *rand.Rand, from, to graph.Kind) (graph.Verb, bool) {
	var fit []graph.Verb
	for _, v := range graph.Verbs() {
		if v != graph.VerbMentions && v != graph.VerbStates && joins(v, from, to) {
			fit = append(fit, v)
		}
	}
	if len(fit) == 0 {
		return "", false
	}
	return fit[rnd.IntN(len(fit))], true
}

func joins(v graph.Verb, from, to graph.Kind) bool {
	e := v.Ends()
	return !e.Derived && slices.Contains(e.From, from) && slices.Contains(e.To, to)
}

// randomFilter makes a filter that Lower accepts, over values that facts hold.
func randomFilter(rnd *rand.Rand, m *model, depth, has int) graph.Filter {
	if depth == 0 || rnd.IntN(3) == 0 {
		return randomTest(rnd, m)
	}
	sub := func() graph.Filter { return randomFilter(rnd, m, depth-1, has) }
	switch rnd.IntN(5) {
	case 0:
		f := sub()
		return graph.Filter{Not: &f}
	case 1:
		return graph.Filter{And: []graph.Filter{sub(), sub()}}
	case 2:
		return graph.Filter{Or: []graph.Filter{sub(), sub()}}
	case 3:
		f := randomTest(rnd, m)
		f.Or = []graph.Filter{sub(), sub(), sub()}
		return f
	}
	if has == 0 {
		return randomTest(rnd, m)
	}
	r := m.rels[rnd.IntN(len(m.rels))]
	h := graph.Has{Verb: r.key.Verb, Direction: []graph.Direction{graph.In, graph.Out}[rnd.IntN(2)]}
	if rnd.IntN(2) == 0 {
		h.Role = r.key.Role
	}
	if rnd.IntN(2) == 0 {
		w := randomFilter(rnd, m, depth-1, has-1)
		h.Where = &w
	}
	return graph.Filter{Has: &h}
}

func randomTest(rnd *rand.Rand, m *model) graph.Filter {
	f := graph.Fields()[rnd.IntN(len(graph.Fields()))]
	value := func() graph.Value {
		for {
			n := m.nodes[rnd.IntN(len(m.nodes))]
			if f == graph.FieldText {
				if r := []rune(n.words); len(r) > 4 && n.node.NodeKind() != graph.KindSpeech {
					at := rnd.IntN(len(r) - 3)
					return graph.Text(strings.TrimSpace(string(r[at:at+1+rnd.IntN(3)])) + string(r[at+3]))
				}
				continue
			}
			if v := n.fields[f]; !v.IsNull() || rnd.IntN(20) == 0 {
				return v
			}
		}
	}
	v := value()
	ops := []graph.Op{graph.EQ, graph.LT, graph.LTE, graph.GT, graph.GTE}
	switch {
	case f == graph.FieldText:
		if strings.TrimSpace(v.Text()) == "" {
			v = graph.Text("a")
		}
		return graph.Where(f, graph.CONTAINS, v)
	case v.IsNull():
		return graph.Where(f, graph.EQ, v)
	case rnd.IntN(4) == 0:
		return graph.Where(f, graph.IN, v, value(), graph.Null)
	case f.Class() == graph.ClassText && rnd.IntN(2) == 0:
		r := []rune(v.Text())
		at := rnd.IntN(len(r))
		return graph.Where(f, graph.CONTAINS, graph.Text(string(r[at:])))
	case f.Class() == graph.ClassText && rnd.IntN(2) == 0:
		r := []rune(v.Text())
		return graph.Where(f, graph.PREFIX, graph.Text(string(r[:1+rnd.IntN(len(r))])))
	}
	return graph.Where(f, ops[rnd.IntN(len(ops))], v)
}
