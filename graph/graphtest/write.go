package graphtest

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"mailuo/graph"
)

// testEmpty: a fresh store holds nothing and answers everything.
func testEmpty(e *env) {
	e.holds()
	if page := e.nodes(graph.NodeQuery{Limit: 10, Count: true}); len(page.Nodes) != 0 || page.Total != 0 || page.More {
		e.Errorf("an empty store has nodes: %+v", page)
	}
	if page := e.nodes(graph.NodeQuery{IDs: []graph.ID{e.id("city23"), "no id at all", ""}}); len(page.Nodes) != 0 {
		e.Errorf("an empty store has nodes: %+v", page)
	}
	pages := e.relations(graph.RelationQuery{Of: e.all("city23", "city23.organs"), Direction: graph.Both, Limit: 5, Count: true})
	e.equal(pages, make([]graph.RelationPage, 2))
	buckets, err := e.store.Count(e.Context(), graph.CountQuery{})
	if err != nil || len(buckets) != 1 || buckets[0].N != 0 {
		e.Errorf("count in an empty store: %v, %v", buckets, err)
	}
	for _, in := range []graph.SearchIn{graph.InNames, graph.InSentences} {
		page, err := e.store.Search(e.Context(), graph.SearchQuery{Text: "x", In: in, Limit: 5})
		if err != nil || len(page.Hits) != 0 || page.Total != 0 || !page.Exact || page.More {
			e.Errorf("search in an empty store: %+v, %v", page, err)
		}
	}
	paths, err := e.store.Paths(e.Context(), graph.PathQuery{From: e.id("city23"), To: e.id("city24"), MaxHops: 4, Limit: 5})
	if err != nil || len(paths) != 0 {
		e.Errorf("paths in an empty store: %v, %v", paths, err)
	}
	if changes, err := e.store.Put(e.Context()); err != nil || len(changes) != 0 {
		e.Errorf("put of nothing: %v, %v", changes, err)
	}
	if changes, err := e.store.Delete(e.Context()); err != nil || len(changes) != 0 {
		e.Errorf("delete of nothing: %v, %v", changes, err)
	}
}

// difference gives what a change from old to new facts adds to the graph and removes.
func (e *env) difference(old, new []graph.Facts) (added, removed []string) {
	all := func(facts []graph.Facts) map[string]bool {
		m := newModel(e.options, facts...)
		set := map[string]bool{}
		for id := range m.byID {
			set[string(id)] = true
		}
		for _, r := range m.rels {
			set[r.key.String()] = true
		}
		return set
	}
	was, is := all(old), all(new)
	for id := range is {
		if !was[id] {
			added = append(added, id)
		}
	}
	for id := range was {
		if !is[id] {
			removed = append(removed, id)
		}
	}
	slices.Sort(added)
	slices.Sort(removed)
	return added, removed
}

// equalChange compares a change with what the facts before and after say.
func (e *env) equalChange(got graph.Change, sequence int64, speech graph.ID, old, new []graph.Facts) {
	e.Helper()
	want := graph.Change{Sequence: sequence, Speech: speech}
	want.Added, want.Removed = e.difference(old, new)
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		e.Errorf("change (-want +got):\n%s", diff)
	}
}

// testPut: one speech after the other is there, whole, with its change.
func testPut(e *env) {
	for i, f := range e.facts {
		c := e.put(f)
		e.equalChange(c[0], int64(i+1), f.Speech.ID, e.facts[:i], e.facts[:i+1])
	}
	e.holds(e.facts...)
	page := e.nodes(graph.NodeQuery{IDs: e.all("city23"), Text: true})
	sp := page.Nodes[0].(*graph.Speech)
	want := e.speech("city23")
	if sp.Text != want.Text || len(sp.Unresolved) != len(want.Unresolved) {
		e.Errorf("text %q, unresolved %v", sp.Text, sp.Unresolved)
	}
	if sp = e.nodes(graph.NodeQuery{IDs: e.all("city23")}).Nodes[0].(*graph.Speech); sp.Text != "" || sp.Unresolved != nil {
		e.Error("the text comes without being asked for")
	}
	organs := e.entity(e.id("city23.organs"))
	if organs.Speeches != 2 || organs.Mentions != 3 || organs.Name() != e.claim("city23.organs", graph.PropName) || organs.Claims != nil {
		e.Errorf("entity: %+v", organs)
	}
}

// testPutAgain: the same facts, in whatever order their lists are, change nothing.
func testPutAgain(e *env) {
	e.put(e.facts...)
	before, logged := e.export(), e.log()
	for _, f := range e.facts {
		again := f.Normalized()
		slices.Reverse(again.Entities)
		slices.Reverse(again.Relations)
		slices.Reverse(again.Mentions)
		c := e.put(again)
		if diff := cmp.Diff(graph.Change{Speech: f.Speech.ID, Unchanged: true}, c[0], cmpopts.EquateEmpty()); diff != "" {
			e.Errorf("change (-want +got):\n%s", diff)
		}
	}
	e.equalExport(e.export(), before)
	e.equal(e.log(), logged)
}

// lines keeps the given lines of a draft's text.
func (d Draft) lines(keep ...int) Draft {
	all := strings.Split(d.Text, "\n")
	var kept []string
	for _, i := range keep {
		kept = append(kept, all[i])
	}
	d.Text = strings.Join(kept, "\n")
	return d
}

// without takes things out of a draft by their handles, with the relations they stand in.
func (d Draft) without(handles ...string) Draft {
	gone := func(h string) bool { return slices.Contains(handles, h) }
	d.Entities = slices.DeleteFunc(slices.Clone(d.Entities), func(x DraftEntity) bool { return gone(x.Handle) })
	d.Relations = slices.DeleteFunc(slices.Clone(d.Relations), func(x DraftRelation) bool { return gone(x.From) || gone(x.To) })
	d.Directives = slices.DeleteFunc(slices.Clone(d.Directives), func(x DraftDirective) bool { return gone(x.Handle) })
	for i, x := range d.Directives {
		d.Directives[i].To = slices.DeleteFunc(slices.Clone(x.To), func(a DraftAddressee) bool { return gone(a.Entity) })
	}
	return d
}

// draft gives a draft of the fixture by its name.
func draft(name string) Draft {
	all := Drafts()
	return all[slices.IndexFunc(all, func(d Draft) bool { return d.Name == name })]
}

// testPutChanged: a new version takes the place of the old; what another speech
// supports too stays, with what that speech says of it.
func testPutChanged(e *env) {
	e.put(e.facts...)
	old := e.facts
	d := draft("city23").without("d5", "reform", "dec22", "bureau", "city").lines(0, 1, 2, 3, 4, 5, 6)
	changed := d.Facts()
	if changed.Speech.ID != e.id("city23") {
		e.Fatal("the changed draft is another speech")
	}
	c := e.put(changed)
	now := replaced(old, changed)
	e.equalChange(c[0], int64(len(old)+1), changed.Speech.ID, old, now)
	e.holds(now...)
	for _, gone := range []string{"city23.d5", "city23.dec22", "city23.city"} {
		if !slices.Contains(c[0].Removed, string(e.id(gone))) {
			e.Errorf("%s is not among what the change removed", gone)
		}
	}
	for _, stays := range []string{"city23.reform", "city23.bureau", "city23.plenum"} {
		if slices.Contains(c[0].Removed, string(e.id(stays))) || e.entity(e.id(stays)).Speeches != 1 && stays != "city23.plenum" {
			e.Errorf("%s, which another speech supports, did not stay with one speech", stays)
		}
	}
	if got := e.entity(e.id("city23.plenum")).Speeches; got != 2 {
		e.Errorf("the plenum has %d speeches, not 2", got)
	}
	e.put(e.speech("city23"))
	e.holds(old...)
}

// replaced is facts with the version of one speech replaced.
func replaced(facts []graph.Facts, f graph.Facts) []graph.Facts {
	out := slices.Clone(facts)
	out[slices.IndexFunc(out, func(x graph.Facts) bool { return x.Speech.ID == f.Speech.ID })] = f
	return out
}

// testPutEachChange: every single thing that can change in a speech is changed.
func testPutEachChange(e *env) {
	base := draft("city23")
	base.ID = e.id("city23")
	others := []graph.Facts{e.speech("city24"), e.speech("province23")}
	cases := []struct {
		name   string
		change func(d *Draft)
	}{
		{"title", func(d *Draft) { d.Title += "2" }},
		{"no title", func(d *Draft) { d.Title = "" }},
		{"date", func(d *Draft) { d.Date = "2021-05" }},
		{"no date", func(d *Draft) { d.Date = "" }},
		{"place", func(d *Draft) { d.Place = "B" }},
		{"no place and level", func(d *Draft) { d.Place, d.Level = "", "" }},
		{"genre and collection", func(d *Draft) { d.Genre, d.Collection = graph.GenreOther, "" }},
		{"source", func(d *Draft) { d.Source = "x" }},
		{"extractor", func(d *Draft) { d.Extractor = "9" }},
		{"a blank before the text", func(d *Draft) { d.Text = "  " + d.Text }},
		{"a line after the text", func(d *Draft) { d.Text += "\nmore" }},
		{"lines in another order", func(d *Draft) { *d = d.lines(0, 1, 2, 7, 3, 4, 5, 6) }},
		{"no sections", func(d *Draft) { d.Sections = nil }},
		{"a claim more", func(d *Draft) { d.Entities[0].Claims = append(d.Entities[0].Claims, DraftClaim{graph.PropAlias, "zz"}) }},
		{"a claim less", func(d *Draft) { d.Entities[0].Claims = nil }},
		{"another name", func(d *Draft) { d.Entities[4].Name = d.Entities[4].Claims[4].Value }},
		{"a relation less", func(d *Draft) { d.Relations = d.Relations[1:] }},
		{"evidence more", func(d *Draft) { d.Relations[0].Quotes = append(d.Relations[0].Quotes, "@title") }},
		{"inferred", func(d *Draft) { d.Relations[0].Inferred = graph.InferredHeading }},
		{"modality", func(d *Draft) { d.Directives[0].Modality = graph.ModalityTask }},
		{"role", func(d *Draft) { d.Directives[1].To[0].Role = graph.RoleAll }},
		{"due", func(d *Draft) { d.Directives[1].DueDate = "2025" }},
		{"no directives", func(d *Draft) { *d = d.without("d1", "d2", "d3", "d4", "d5") }},
		{"nothing unresolved", func(d *Draft) { d.Unresolved = nil }},
		{"masked", func(d *Draft) { d.Entities[6].Masked, d.Entities[6].Scope = true, "speech" }},
		{"nothing but a text", func(d *Draft) { *d = Draft{ID: d.ID, Text: "x"} }},
	}
	sequence := int64(3)
	e.put(append(others, base.Facts())...)
	for _, c := range cases {
		e.Run(c.name, func(t *testing.T) {
			e := e.on(t)
			d := base
			d.Entities = slices.Clone(base.Entities)
			d.Relations = slices.Clone(base.Relations)
			d.Directives = slices.Clone(base.Directives)
			for i, x := range d.Directives {
				d.Directives[i].To = slices.Clone(x.To)
			}
			c.change(&d)
			was, is := append(slices.Clone(others), base.Facts()), append(slices.Clone(others), d.Facts())
			e.equalChange(e.put(d.Facts())[0], sequence+1, d.ID, was, is)
			e.holds(is...)
			e.put(d.Facts())
			e.equalChange(e.put(base.Facts())[0], sequence+2, d.ID, is, was)
			e.holds(was...)
		})
		sequence += 2
	}
}

// testPutBatch: a batch gives what its speeches give one after the other, also
// where a speech comes twice in it.
func testPutBatch(e *env) {
	shorter := draft("city23").without("d5", "reform").lines(0, 1, 2, 3, 4, 5, 6).Facts()
	batch := append(slices.Clone(e.facts), shorter, e.speech("city24"))
	changes := e.put(batch...)
	for i := range e.facts {
		e.equalChange(changes[i], int64(i+1), e.facts[i].Speech.ID, e.facts[:i], e.facts[:i+1])
	}
	n := len(e.facts)
	e.equalChange(changes[n], int64(n+1), shorter.Speech.ID, e.facts, replaced(e.facts, shorter))
	if !changes[n+1].Unchanged || changes[n+1].Sequence != 0 {
		e.Errorf("the last speech of the batch had not changed: %+v", changes[n+1])
	}
	e.holds(replaced(e.facts, shorter)...)
	gone := e.delete(e.id("city24"), graph.NewID(graph.KindSpeech, "none"), e.id("city24"))
	if gone[0].Unchanged || !gone[1].Unchanged || !gone[2].Unchanged {
		e.Errorf("delete in a batch: %+v", gone)
	}
}

// testDelete: each speech in turn goes without a trace, whatever was shared.
func testDelete(e *env) {
	e.put(e.facts...)
	sequence := int64(len(e.facts))
	for i, f := range e.facts {
		rest := slices.Delete(slices.Clone(e.facts), i, i+1)
		e.equalChange(e.delete(f.Speech.ID)[0], sequence+1, f.Speech.ID, e.facts, rest)
		e.holds(rest...)
		e.equalChange(e.put(f)[0], sequence+2, f.Speech.ID, rest, e.facts)
		sequence += 2
	}
	e.holds(e.facts...)
	var all []graph.ID
	for _, f := range e.facts {
		all = append(all, f.Speech.ID)
	}
	e.delete(all...)
	e.holds()
	for _, in := range []graph.SearchIn{graph.InNames, graph.InSentences} {
		page, err := e.store.Search(e.Context(), graph.SearchQuery{Text: e.claim("city23.plan", graph.PropName), In: in, Limit: 5})
		if err != nil || page.Total != 0 {
			e.Errorf("search %s finds %+v in a store that is empty again, %v", in, page, err)
		}
	}
}

// testDeleteMissing: a speech that is not there is no error, nor is an ID that is no speech's.
func testDeleteMissing(e *env) {
	e.put(e.speech("city23"))
	before, logged := e.export(), e.log()
	for _, id := range []graph.ID{e.id("city24"), e.id("city23.organs"), e.id("city23.d1"), "", "nonsense"} {
		want := graph.Change{Speech: id, Unchanged: true}
		if diff := cmp.Diff(want, e.delete(id)[0], cmpopts.EquateEmpty()); diff != "" {
			e.Errorf("delete %q (-want +got):\n%s", id, diff)
		}
	}
	e.equalExport(e.export(), before)
	e.equal(e.log(), logged)
}

// testShared: what two speeches say is one node and one relation with the evidence of both.
func testShared(e *env) {
	e.put(e.speech("city23"), e.speech("city24"))
	opinion, plan := e.id("city23.opinion"), e.id("city23.plan")
	n := e.entity(opinion)
	if n.Speeches != 2 || n.Mentions != 2 || n.Get(graph.PropNumber) != e.claim("city23.opinion", graph.PropNumber) {
		e.Errorf("the opinion of two speeches: %+v", n)
	}
	key := graph.Key{Verb: graph.VerbImplements, From: opinion, To: plan}
	page := e.relations(graph.RelationQuery{
		Of: []graph.ID{opinion}, Verbs: []graph.Verb{graph.VerbImplements}, Direction: graph.Out, Limit: 9, Evidence: graph.NoLimit,
	})[0]
	if len(page.Relations) != 1 || page.Relations[0].Key != key {
		e.Fatalf("relations: %+v", page)
	}
	r := page.Relations[0]
	if r.Speeches != 2 || r.EvidenceCount != 2 || len(r.Evidence) != 2 ||
		r.Evidence[0].Speech != e.id("city23") || r.Evidence[1].Speech != e.id("city24") {
		e.Errorf("the relation of two speeches: %+v", r)
	}
	e.delete(e.id("city23"))
	if n = e.entity(opinion); n.Speeches != 1 || n.Get(graph.PropNumber) != "" {
		e.Errorf("the opinion of the speech that is left: %+v", n)
	}
}

// testConflict: two speeches that claim different dates for one meeting make the
// same node in either order, and the conflict is listed; a third decides it.
func testConflict(e *env) {
	d23, d24 := draft("city23"), draft("city24")
	other := graph.Date("2023-01")
	for i, x := range d24.Entities {
		if x.Handle == "plenum" {
			for j, c := range x.Claims {
				if c.Property == graph.PropDate {
					d24.Entities[i].Claims[j].Value = string(other)
				}
			}
		}
	}
	third := Draft{Name: "third", Title: "t", Text: d24.Text, Entities: slices.DeleteFunc(slices.Clone(d24.Entities), func(x DraftEntity) bool {
		return x.Handle != "plenum"
	})}
	a, b, c := d23.Facts(), d24.Facts(), third.Facts()
	first := e.claim("city23.plenum", graph.PropDate)
	for _, order := range [][]graph.Facts{{a, b}, {b, a}} {
		e.open()
		for _, f := range order {
			e.put(f)
		}
		e.holds(a, b)
		n := e.entity(e.id("city23.plenum"))
		want := []graph.Conflict{{Property: graph.PropDate, Values: []graph.Weighed{{Value: first, Speeches: 1}, {Value: string(other), Speeches: 1}}}}
		e.equal(n.Conflicts, want)
		if n.Get(graph.PropDate) != first {
			e.Errorf("date %s, want the first of equals, %s", n.Get(graph.PropDate), first)
		}
		e.put(c)
		n = e.entity(e.id("city23.plenum"))
		want[0].Values = []graph.Weighed{{Value: string(other), Speeches: 2}, {Value: first, Speeches: 1}}
		e.equal(n.Conflicts, want)
		in := graph.Where(graph.FieldDate, graph.EQ, graph.Text(string(other)))
		got := e.nodes(graph.NodeQuery{IDs: []graph.ID{n.ID}, Where: in})
		if n.Get(graph.PropDate) != string(other) || len(got.Nodes) != 1 {
			e.Errorf("date %s, want what most speeches say, %s", n.Get(graph.PropDate), other)
		}
		e.delete(c.Speech.ID, b.Speech.ID)
		if n = e.entity(n.ID); len(n.Conflicts) != 0 {
			e.Errorf("conflicts of one speech alone: %+v", n.Conflicts)
		}
	}
}

// testPureFunctionOfClaims: puts, deletes and changes of speeches in any order
// give the graph of what is there in the end.
func testPureFunctionOfClaims(e *env) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 4 {
		e.open()
		there := map[graph.ID]graph.Facts{}
		for range 25 {
			f := randomSpeech(rnd, rnd.IntN(5))
			if rnd.IntN(4) == 0 {
				e.delete(f.Speech.ID)
				delete(there, f.Speech.ID)
			} else {
				e.put(f)
				there[f.Speech.ID] = f
			}
		}
		var facts []graph.Facts
		for _, f := range there {
			facts = append(facts, f)
		}
		e.holds(facts...)
	}
}
