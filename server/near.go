package server

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/access"
	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/judge"
	"mailuo/schema"
)

// resolver answers the fields of the schema from a store.
type resolver struct {
	// store reads as the judgements of book would have it; stored is it as it is.
	store, stored graph.Store
	book          *judge.Book
	records       graph.Records
	sets          *sets
	// head is where the change log ended when it was last looked at.
	head      atomic.Int64
	highlight func(text, query string) [][2]int
	stems     func(query string) []string
	fold      func(string) string
	wordings  *analysis.Wordings
	tokens    access.Tokens
	now       func() time.Time
	// forget drops what is remembered of tokens, so that one that was revoked here
	// ends at once.
	forget func()
	// ingestion and changes are what subscribers wait for.
	ingestion *latest[schema.Ingestion]
	// ingests is the journal; nil where there is none.
	ingests *Ingests
	changes *watch
	// satisfies lists, for each object type, the types that it counts as.
	satisfies map[string][]string
}

// asked gathers what a query selects of a field of a type, over the selections
// that an object is answered by and over aliases; nil where it does not.
func (r *resolver) asked(ctx context.Context, sels []ast.SelectionSet, typ, field string) []ast.SelectionSet {
	var out []ast.SelectionSet
	op := graphql.GetOperationContext(ctx)
	for _, sel := range sels {
		for _, f := range graphql.CollectFields(op, sel, r.satisfies[typ]) {
			if f.Name == field {
				out = append(out, f.Selections)
			}
		}
	}
	return out
}

// objects makes the objects of nodes, and reads what they lead to as far as the
// query asks for it. Whole tells that speeches have their text.
func (r *resolver) objects(ctx context.Context, found []graph.Node, asked []ast.SelectionSet, whole bool) []schema.Node {
	return r.objectsWith(ctx, found, asked, whole, brought{})
}

// objectsWith is objects for nodes that were not read alone.
func (r *resolver) objectsWith(ctx context.Context, found []graph.Node, asked []ast.SelectionSet, whole bool, with brought) []schema.Node {
	b := schema.NewBatch(asked...)
	with.keep(b)
	out := make([]schema.Node, len(found))
	for i, n := range found {
		out[i] = b.Object(n)
	}
	r.near(ctx, b, out, asked, whole, with.speeches)
	return out
}

// near reads what objects lead to: one call of the store for all of it but the
// speeches that are known, and one more for each step further.
func (r *resolver) near(
	ctx context.Context, b *schema.Batch, objects []schema.Node, asked []ast.SelectionSet, whole bool, known []*graph.Speech,
) {
	var speeches []*schema.Speech
	var sections []*schema.Section
	var sentences []*schema.Sentence
	var directives []*schema.Directive
	entities := map[graph.Kind][]schema.Entity{}
	for _, o := range objects {
		switch x := o.(type) {
		case *schema.Speech:
			speeches = append(speeches, x)
		case *schema.Section:
			sections = append(sections, x)
		case *schema.Sentence:
			sentences = append(sentences, x)
		case *schema.Directive:
			directives = append(directives, x)
		case schema.Entity:
			if k, err := x.NodeID().Kind(); err == nil {
				entities[k] = append(entities[k], x)
			}
		}
	}
	w := &wanted{resolver: r, ctx: ctx, known: known}
	if speeches != nil {
		w.ofSpeeches(b, speeches, asked, whole)
	}
	if sections != nil {
		lead(w, sections, r.asked(ctx, asked, "Section", "parent"),
			func(s *schema.Section) graph.ID { return s.Section.Parent }, func(s *schema.Section, o schema.One[*schema.Section]) { s.Near.Parent = o })
		lead(w, sections, r.asked(ctx, asked, "Section", "speech"),
			func(s *schema.Section) graph.ID { return s.Section.Speech }, func(s *schema.Section, o schema.One[*schema.Speech]) { s.Near.Speech = o })
	}
	if sentences != nil {
		lead(w, sentences, r.asked(ctx, asked, "Sentence", "section"),
			func(s *schema.Sentence) graph.ID { return s.Sentence.Section }, func(s *schema.Sentence, o schema.One[*schema.Section]) { s.Near.Section = o })
		lead(w, sentences, r.asked(ctx, asked, "Sentence", "speech"),
			func(s *schema.Sentence) graph.ID { return s.Sentence.Speech }, func(s *schema.Sentence, o schema.One[*schema.Speech]) { s.Near.Speech = o })
	}
	if directives != nil {
		w.ofDirectives(directives, asked)
	}
	for _, k := range graph.EntityKinds() {
		if of := entities[k]; of != nil {
			lead(w, of, r.asked(ctx, asked, typeOf(k), "within"), schema.Entity.ScopeID, schema.Entity.SetWithin)
		}
	}
	w.read()
}

// typeOf is the name that a kind's type has in the schema.
func typeOf(k graph.Kind) string { return string(k[:1]) + strings.ToLower(string(k[1:])) }

// wanted is what is to be read in one call, and what to do with it.
type wanted struct {
	*resolver
	ctx   context.Context
	ids   []graph.ID
	whole bool
	// known are speeches, without their texts, that need not be read.
	known []*graph.Speech
	then  []func(found map[graph.ID]graph.Node, err error)
}

// read reads it.
func (w *wanted) read() {
	if len(w.then) == 0 {
		return
	}
	found := map[graph.ID]graph.Node{}
	for _, s := range w.known {
		if s != nil && !w.whole {
			found[s.ID] = s
		}
	}
	w.ids = slices.DeleteFunc(w.ids, func(id graph.ID) bool { return found[id] != nil })
	slices.Sort(w.ids)
	w.ids = slices.Compact(w.ids)
	var err error
	if len(w.ids) > 0 {
		var page graph.NodePage
		page, err = w.store.Nodes(w.ctx, graph.NodeQuery{IDs: w.ids, Text: w.whole})
		for _, n := range page.Nodes {
			found[n.NodeID()] = n
		}
		if err == nil {
			err = w.alias(w.ctx, w.ids, found)
		}
	}
	for _, do := range w.then {
		do(found, err)
	}
}

// lead reads the object that each parent leads to by a field; an empty ID leads
// nowhere. Parents that lead to the same one share it. Where the query does not
// ask for the field, nothing is read.
func lead[P any, T schema.Node](w *wanted, parents []P, asked []ast.SelectionSet, id func(P) graph.ID, set func(P, schema.One[T])) {
	if asked == nil {
		return
	}
	if w.asked(w.ctx, asked, "Speech", "text") != nil {
		w.whole = true
	}
	for _, p := range parents {
		if id := id(p); id != "" {
			w.ids = append(w.ids, id)
		}
	}
	w.then = append(w.then, func(found map[graph.ID]graph.Node, err error) {
		var nodes []graph.Node
		place := map[graph.ID]int{}
		for _, p := range parents {
			n, ok := found[id(p)]
			if _, twice := place[id(p)]; ok && !twice {
				place[id(p)] = len(nodes)
				nodes = append(nodes, n)
			}
		}
		objects := w.objects(w.ctx, nodes, asked, w.whole)
		for _, p := range parents {
			i, ok := place[id(p)]
			switch {
			case ok:
				t, _ := objects[i].(T)
				set(p, schema.Found(t))
			case err != nil && id(p) != "":
				set(p, schema.Lost[T](err))
			default:
				var none T
				set(p, schema.Found(none))
			}
		}
	})
}

func (w *wanted) ofSpeeches(b *schema.Batch, speeches []*schema.Speech, asked []ast.SelectionSet, whole bool) {
	if w.asked(w.ctx, asked, "Speech", "text") != nil {
		w.texts(speeches, whole)
	}
	if sel := w.asked(w.ctx, asked, "Speech", "meeting"); sel != nil {
		w.meetings(b, speeches, sel)
	}
	if sel := w.asked(w.ctx, asked, "Speech", "provenance"); sel != nil {
		var all []*schema.Evidence
		for _, s := range speeches {
			for i := range s.Speech.Claims {
				c := &schema.Provenance{Claim: &s.Speech.Claims[i]}
				c.Near.Evidence = &schema.Evidence{Evidence: &c.Claim.Evidence}
				s.Near.Provenance = append(s.Near.Provenance, c)
				all = append(all, c.Near.Evidence)
			}
		}
		var ofEvidence []ast.SelectionSet
		for _, x := range sel {
			ofEvidence = append(ofEvidence, w.asked(w.ctx, []ast.SelectionSet{x}, "Provenance", "evidence")...)
		}
		w.ofEvidence(all, ofEvidence)
	}
}

// texts reads the speeches again with their texts, unless they have them.
func (w *wanted) texts(speeches []*schema.Speech, whole bool) {
	if whole {
		for _, s := range speeches {
			s.Near.Whole = schema.Found(s.Speech)
		}
		return
	}
	w.whole = true
	for _, s := range speeches {
		w.ids = append(w.ids, s.ID)
	}
	w.then = append(w.then, func(found map[graph.ID]graph.Node, err error) {
		for _, s := range speeches {
			if err != nil {
				s.Near.Whole = schema.Lost[*graph.Speech](err)
				continue
			}
			x, ok := found[s.ID].(*graph.Speech)
			if !ok { // it went away in between
				s.Near.Whole = schema.Lost[*graph.Speech](fmt.Errorf("the speech %s is gone: %w", s.ID, graph.ErrNotFound))
				continue
			}
			s.Near.Whole = schema.Found(x)
		}
	})
}

// meetings reads the meetings that speeches were given at.
func (w *wanted) meetings(b *schema.Batch, speeches []*schema.Speech, asked []ast.SelectionSet) {
	of := make([]graph.Node, len(speeches))
	for i, s := range speeches {
		of[i] = s.Speech
	}
	ahead := w.foresee(w.ctx, "Meeting", asked, false)
	q := meetingOf
	q.With = queries(ahead)
	pages, err := w.pagesOf(w.ctx, schema.Seat{In: b}, of, q, nil)
	if err != nil {
		for _, s := range speeches {
			s.Near.Meeting = schema.Lost[*schema.Meeting](err)
		}
		return
	}
	nodes := make([]graph.Node, len(pages))
	with := brought{ahead: ahead, with: make([][]graph.RelationPage, len(ahead))}
	for i, p := range pages {
		if len(p.Relations) > 0 {
			nodes[i] = p.Relations[0].Far
			with.add(p.Relations[0])
		}
	}
	for i, o := range w.objectsWith(w.ctx, nodes, asked, false, with) {
		m, _ := o.(*schema.Meeting)
		speeches[i].Near.Meeting = schema.Found(m)
	}
}

func (w *wanted) ofDirectives(directives []*schema.Directive, asked []ast.SelectionSet) {
	lead(w, directives, w.asked(w.ctx, asked, "Directive", "sentence"),
		func(d *schema.Directive) graph.ID { return d.Directive.Sentence }, func(d *schema.Directive, o schema.One[*schema.Sentence]) { d.Near.Sentence = o })
	lead(w, directives, w.asked(w.ctx, asked, "Directive", "speech"),
		func(d *schema.Directive) graph.ID { return d.Directive.Speech }, func(d *schema.Directive, o schema.One[*schema.Speech]) { d.Near.Speech = o })
	cite(w, directives, w.asked(w.ctx, asked, "Directive", "citation") != nil, func(d *schema.Directive) standsAt {
		return standsAt{d.Text, d.Directive.Speech, d.Directive.Sentence}
	}, func(d *schema.Directive, c schema.One[string]) { d.Near.Citation = c })
	sel := w.asked(w.ctx, asked, "Directive", "items")
	if sel == nil {
		return
	}
	var all []*schema.Item
	for _, d := range directives {
		for i := range d.Directive.Items {
			d.Near.Items = append(d.Near.Items, &schema.Item{Item: &d.Directive.Items[i]})
		}
		all = append(all, d.Near.Items...)
	}
	w.ofItems(all, sel)
}

func (w *wanted) ofItems(items []*schema.Item, asked []ast.SelectionSet) {
	var addressees []*schema.Addressee
	var basis []*schema.Basis
	for _, it := range items {
		for j := range it.Item.Addressees {
			it.Near.Addressees = append(it.Near.Addressees, &schema.Addressee{Addressee: &it.Item.Addressees[j]})
		}
		for j := range it.Item.Basis {
			it.Near.Basis = append(it.Near.Basis, &schema.Basis{Basis: &it.Item.Basis[j]})
		}
		addressees = append(addressees, it.Near.Addressees...)
		basis = append(basis, it.Near.Basis...)
	}
	lead(w, addressees, w.asked(w.ctx, w.asked(w.ctx, asked, "Item", "addressees"), "Addressee", "entity"),
		func(a *schema.Addressee) graph.ID { return a.Addressee.Entity }, func(a *schema.Addressee, o schema.One[schema.Entity]) { a.Near.Entity = o })
	lead(w, basis, w.asked(w.ctx, w.asked(w.ctx, asked, "Item", "basis"), "Basis", "entity"),
		func(b *schema.Basis) graph.ID { return b.Basis.Entity }, func(b *schema.Basis, o schema.One[schema.Entity]) { b.Near.Entity = o })
}

// standsAt is a quote and where it stands.
type standsAt struct {
	quote            string
	speech, sentence graph.ID
}

// cite makes the citations of parents, where they are asked for; a place without a
// speech has none.
func cite[P any](w *wanted, parents []P, asked bool, of func(P) standsAt, set func(P, schema.One[string])) {
	if !asked {
		return
	}
	type cited struct {
		standsAt
		parent   P
		in       schema.One[*schema.Speech]
		standing schema.One[*schema.Sentence]
	}
	all := make([]*cited, len(parents))
	for i, p := range parents {
		all[i] = &cited{standsAt: of(p), parent: p}
	}
	lead(w, all, []ast.SelectionSet{nil}, func(c *cited) graph.ID { return c.speech }, func(c *cited, o schema.One[*schema.Speech]) { c.in = o })
	lead(w, all, []ast.SelectionSet{headingOnly}, func(c *cited) graph.ID { return c.sentence }, func(c *cited, o schema.One[*schema.Sentence]) { c.standing = o })
	w.then = append(w.then, func(map[graph.ID]graph.Node, error) { // behind those of the leads
		for _, c := range all {
			set(c.parent, citation(c.quote, c.in, c.standing))
		}
	})
}

// citation cites a quote of a sentence of a speech; nothing without a speech.
func citation(quote string, in schema.One[*schema.Speech], standing schema.One[*schema.Sentence]) schema.One[string] {
	speech, err := in.Get()
	if err != nil {
		return schema.Lost[string](err)
	}
	if speech == nil {
		return schema.Found("")
	}
	c := analysis.Citation{Quote: quote, Speech: speech.Speech}
	sentence, err := standing.Get()
	if sentence != nil {
		c.Paragraph = sentence.Paragraph
		var section *schema.Section
		if section, err = sentence.Section(); section != nil {
			c.Heading = section.Heading
		}
	}
	if err != nil {
		return schema.Lost[string](err)
	}
	return schema.Found(c.String())
}

// headingOnly selects what Evidence.heading needs of a sentence.
var headingOnly = ast.SelectionSet{&ast.Field{
	Name: "section", Alias: "section", SelectionSet: ast.SelectionSet{&ast.Field{Name: "heading", Alias: "heading"}},
}}

func (w *wanted) ofEvidence(all []*schema.Evidence, asked []ast.SelectionSet) {
	sentence := w.asked(w.ctx, asked, "Evidence", "sentence")
	if w.asked(w.ctx, asked, "Evidence", "heading") != nil {
		sentence = append(sentence, headingOnly)
	}
	if sentence == nil {
		for _, f := range []string{"paragraph", "startUtf16", "endUtf16"} {
			if w.asked(w.ctx, asked, "Evidence", f) != nil {
				sentence = []ast.SelectionSet{nil}
			}
		}
	}
	lead(w, all, sentence,
		func(e *schema.Evidence) graph.ID { return e.Evidence.Sentence }, func(e *schema.Evidence, o schema.One[*schema.Sentence]) { e.Near.Sentence = o })
	cite(w, all, w.asked(w.ctx, asked, "Evidence", "citation") != nil, func(e *schema.Evidence) standsAt {
		if e.Origin == graph.OriginLexicon {
			return standsAt{}
		}
		return standsAt{e.Quote, e.Evidence.Speech, e.Evidence.Sentence}
	}, func(e *schema.Evidence, c schema.One[string]) { e.Near.Citation = c })
	lead(w, all, w.asked(w.ctx, asked, "Evidence", "speech"),
		func(e *schema.Evidence) graph.ID { return e.Evidence.Speech }, func(e *schema.Evidence, o schema.One[*schema.Speech]) { e.Near.Speech = o })
}
