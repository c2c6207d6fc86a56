package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"

	"mailuo/graph"
)

// facts writes the draft as graph.Facts.
func (d *draft) facts() graph.Facts {
	f := graph.Facts{Text: d.in.Text}
	f.Sections = d.graphSections()
	w := &writer{draft: d}
	w.sentences = w.graphSentences(f.Sections)
	f.Sentences = w.sentences
	f.Speech = w.speech()
	f.Directives = w.directives()
	f.Relations = w.relations(f.Directives)
	f.Mentions = w.mentions()
	f.Entities = w.entities(f)
	f.Unresolved = w.unresolved()
	return f.Normalized()
}

// writer turns the parts of a draft into those of Facts.
type writer struct {
	*draft
	sentences []graph.Sentence
	twins     []int // how many sentences before each read the same
}

func sha256Hex(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

// occurrences numbers parts of equal wording.
type occurrences map[string]int

func (o occurrences) next(words string) int {
	key := graph.Normal(words)
	o[key]++
	return o[key] - 1
}

func (d *draft) graphSections() []graph.Section {
	out := make([]graph.Section, len(d.sections))
	seen := occurrences{}
	for i, s := range d.sections {
		whole, heading := d.graphSpan(s.span), d.graphSpan(s.heading)
		out[i] = graph.Section{
			ID: graph.PartID(graph.KindSection, d.id, heading.Text, seen.next(heading.Text)), Speech: d.id, Ordinal: i, Depth: 1,
			Start: whole.Start, End: whole.End, Heading: heading.Text, HeadingStart: heading.Start, HeadingEnd: heading.End,
		}
		if s.parent >= 0 {
			out[i].Parent = out[s.parent].ID
			out[i].Depth = out[s.parent].Depth + 1
		}
	}
	return out
}

func (w *writer) graphSentences(sections []graph.Section) []graph.Sentence {
	d := w.draft
	out := make([]graph.Sentence, len(d.sentences))
	w.twins = make([]int, len(d.sentences))
	seen := occurrences{}
	astral, at := 0, 0
	for i, s := range d.sentences {
		g := d.graphSpan(s.span)
		w.twins[i] = seen.next(g.Text)
		for ; at < g.Start; at++ {
			if d.raw[at] > 0xFFFF {
				astral++
			}
		}
		out[i] = graph.Sentence{
			ID: graph.PartID(graph.KindSentence, d.id, g.Text, w.twins[i]), Speech: d.id, Ordinal: i, Paragraph: s.paragraph + 1,
			Heading: s.heading, Start: g.Start, End: g.End, StartUTF16: g.Start + astral, Text: g.Text,
		}
		if s.section >= 0 {
			out[i].Section = sections[s.section].ID
		}
	}
	return out
}

// placed fills in the speech, and the sentence that text evidence starts in.
func (w *writer) placed(e graph.Evidence) graph.Evidence {
	e.Speech = w.id
	if e.Origin == graph.OriginText {
		e.Sentence = w.sentenceAtRaw(e.Start)
	}
	return e
}

func (w *writer) sentenceAtRaw(start int) graph.ID {
	i := sort.Search(len(w.sentences), func(i int) bool { return w.sentences[i].End > start })
	if i == len(w.sentences) || w.sentences[i].Start > start {
		return ""
	}
	return w.sentences[i].ID
}

func (w *writer) speech() graph.Speech {
	m := &w.draft.speech
	s := graph.Speech{
		ID: w.id, Title: m.title, Speaker: m.speaker, Post: m.post, Date: m.date, Level: m.level, Genre: m.genre,
		Collection: m.collection, Chars: len(w.raw), SHA256: sha256Hex(w.in.Text), Extractor: w.x.Version(),
		Fingerprint: fingerprint(string(w.norm)), Metadata: m.metadata,
	}
	if len(s.Metadata) == 0 {
		s.Metadata = nil
	}
	s.Source = m.metadata["url"]
	if s.Source == "" {
		s.Source = m.metadata["file"]
	}
	if m.host != nil {
		s.Place = m.host.name
	}
	for _, c := range m.claims {
		c.Evidence = w.placed(c.Evidence)
		if c.Property == graph.PropPlace && m.host != nil {
			c.Value = m.host.name
		}
		s.Claims = append(s.Claims, c)
	}
	return s
}

func (w *writer) mentions() []graph.Mention {
	var out []graph.Mention
	for _, list := range [][]*mention{w.draft.mentions, w.groups} {
		for _, m := range list {
			if m.entity != nil {
				out = append(out, graph.Mention{Entity: m.entity.ID, Evidence: w.placed(w.said(m))})
			}
		}
	}
	return out
}

func (w *writer) directives() []graph.Directive {
	out := make([]graph.Directive, len(w.draft.directives))
	for i, r := range w.draft.directives {
		s := w.sentences[r.sentence]
		out[i] = graph.Directive{
			ID: graph.PartID(graph.KindDirective, w.id, s.Text, w.twins[r.sentence]), Speech: w.id, Sentence: s.ID, Ordinal: i,
			Start: s.Start, End: s.End, Text: s.Text, Modality: r.modality, Substance: graph.SubstancePrinciple,
			Items: []graph.Item{w.item(r)}, Rule: r.rule, Confidence: r.conf, Fingerprint: fingerprint(w.words(r.span)),
		}
		if r.concrete {
			out[i].Substance = graph.SubstanceConcrete
		}
	}
	return out
}

func (w *writer) item(r directive) graph.Item {
	it := graph.Item{Span: w.graphSpan(r.span)}
	if r.action.len() > 0 {
		s := w.graphSpan(r.action)
		it.Action = &s
	}
	if r.object.len() > 0 {
		s := w.graphSpan(r.object)
		it.Object = &s
	}
	for _, a := range r.addressees {
		g := graph.Addressee{Span: w.graphSpan(a.span), Role: a.role, Inferred: a.inferred}
		if a.entity != nil {
			g.Entity = a.entity.ID
		}
		it.Addressees = append(it.Addressees, g)
	}
	if r.deadline != nil {
		it.Deadline = &graph.Deadline{Span: w.graphSpan(r.dueSpan)}
		if last := r.deadline.date.date.Last(); last != "" && !r.recurs {
			it.Deadline.Anchor = r.deadline.date.anchor
			it.Deadline.Date = graph.Date("../" + last)
		}
	}
	for _, t := range r.targets {
		it.Targets = append(it.Targets, graph.Target{Span: w.graphSpan(t.span), Comparator: t.comparator, Value: t.value, Unit: t.unit})
	}
	for _, m := range r.basis {
		it.Basis = append(it.Basis, graph.Basis{Span: w.graphSpan(m.span), Entity: m.entity.ID})
	}
	return it
}

// relations writes what the text says between entities, of the speech and of its directives.
func (w *writer) relations(ds []graph.Directive) []graph.RelationFacts {
	var all relationFacts
	for _, r := range w.draft.relations {
		for _, e := range r.evidence {
			all.add(graph.Key{Verb: r.verb, From: r.from.ID, To: r.to.ID}, w.placed(e))
		}
	}
	w.speechRelations(&all)
	for i, r := range w.draft.directives {
		w.directiveRelations(&all, ds[i], r)
	}
	return all
}

// relationFacts gathers relations by key.
type relationFacts []graph.RelationFacts

func (all *relationFacts) add(k graph.Key, e graph.Evidence) {
	for i := range *all {
		if (*all)[i].Key == k {
			(*all)[i].Evidence = append((*all)[i].Evidence, e)
			return
		}
	}
	*all = append(*all, graph.RelationFacts{Key: k, Evidence: []graph.Evidence{e}})
}

// speechRelations writes at which meeting, and by whom, the speech was delivered.
func (w *writer) speechRelations(all *relationFacts) {
	m := &w.draft.speech
	for _, o := range m.occasions {
		all.add(graph.Key{Verb: graph.VerbDeliveredAt, From: w.id, To: o.meeting.ID}, w.placed(o.evidence))
	}
	for _, b := range w.draft.mentions {
		if b.entity == nil || b.part || b.kind != graph.KindPerson || m.speaker == "" || !m.header.holds(b.span) {
			continue
		}
		if b.name == m.speaker || b.known != nil && b.known.Name == m.speaker {
			e := w.placed(w.said(b))
			e.Rule = "speech.header"
			all.add(graph.Key{Verb: graph.VerbDeliveredBy, From: w.id, To: b.entity.ID}, e)
		}
	}
}

func (w *writer) directiveRelations(all *relationFacts, g graph.Directive, r directive) {
	add := func(verb graph.Verb, to *entity, role graph.Role, s span, rule string, inferred graph.Inference) {
		if to == nil {
			return
		}
		e := w.textEvidence(s, rule, r.conf)
		e.Inferred = inferred
		all.add(graph.Key{Verb: verb, From: g.ID, To: to.ID, Role: role}, w.placed(e))
	}
	for _, a := range r.addressees {
		add(graph.VerbAddressedTo, a.entity, a.role, a.span, "directive.addressee", a.inferred)
	}
	if r.attributed != nil {
		add(graph.VerbAttributedTo, r.attributed.entity, "", r.attributed.span, "directive.attributed", r.attributedBy)
	}
	if r.deadline != nil && !r.recurs {
		add(graph.VerbDue, r.deadline.entity, "", r.dueSpan, "directive.due", "")
	}
	basis := map[*mention]bool{}
	for _, m := range r.basis {
		basis[m] = true
		add(graph.VerbUnder, m.entity, "", m.span, "directive.under", "")
	}
	for _, m := range r.refs {
		if !basis[m] && m != r.attributed {
			add(graph.VerbRefersTo, m.entity, "", m.span, "directive.refers", "")
		}
	}
}

// entities writes those that something supports, with their names and claims.
func (w *writer) entities(f graph.Facts) []graph.EntityFacts {
	used := map[graph.ID]bool{}
	for _, m := range f.Mentions {
		used[m.Entity] = true
	}
	for _, r := range f.Relations {
		used[r.From], used[r.To] = true, true
	}
	var out []graph.EntityFacts
	for _, e := range w.draft.entities {
		if used[e.ID] {
			out = append(out, graph.EntityFacts{Identity: e.Identity, Claims: w.claims(e)})
		}
	}
	return out
}

// claims writes an entity's name, the other wordings it has in the text, and its properties.
func (w *writer) claims(e *entity) []graph.Claim {
	surfaces := w.surfaces(e)
	name := graph.Claim{Property: graph.PropName, Value: e.name}
	for _, m := range surfaces {
		if w.surface(m.span) == e.name {
			name.Evidence = w.said(m)
		}
	}
	switch {
	case name.Evidence.Rule != "":
	case e.nameEvidence != nil:
		name.Evidence = *e.nameEvidence
	default: // a DATE is named by its value
		name.Evidence = w.said(e.mentions[0])
	}
	out := []graph.Claim{name}
	for _, m := range surfaces {
		words := w.surface(m.span)
		if words == e.name || m.anaphor || m.inferred == graph.InferredHost || m.kind == graph.KindDate {
			continue
		}
		out = append(out, graph.Claim{Property: graph.PropAlias, Value: words, Evidence: w.said(m)})
	}
	out = append(out, e.claims...)
	for i := range out {
		out[i].Evidence = w.placed(out[i].Evidence)
	}
	return out
}

func (w *writer) unresolved() []graph.Unresolved {
	var out []graph.Unresolved
	seen := map[unresolved]bool{}
	for _, u := range w.draft.unresolved {
		if seen[u] {
			continue
		}
		seen[u] = true
		g := w.graphSpan(u.span)
		open := graph.Unresolved{Span: g, Sentence: w.sentenceAtRaw(g.Start), Kind: u.kind, Reason: u.reason, Rule: u.rule}
		if u.of != nil {
			open.Of, open.Verb = u.of.ID, u.verb
		}
		out = append(out, open)
	}
	return out
}
