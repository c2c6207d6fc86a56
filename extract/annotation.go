package extract

import (
	"cmp"
	"slices"
	"strings"

	"mailuo/graph"
)

// Annotation is Facts in the format of the gold guidelines: what `mailuo extract
// --format json` prints. Offsets count code points of the file as it stands.
type Annotation struct {
	File       string               `json:"file"`
	Mentions   []AnnotatedMention   `json:"mentions"`
	Entities   []AnnotatedEntity    `json:"entities"`
	Headings   []AnnotatedSpan      `json:"headings"`
	Directives []AnnotatedDirective `json:"directives"`
	Relations  []AnnotatedRelation  `json:"relations"`
}

// AnnotatedSpan is a stretch of the text.
type AnnotatedSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// AnnotatedText is a stretch and what stands there.
type AnnotatedText struct {
	AnnotatedSpan
	Text string `json:"text"`
}

// AnnotatedMention is a maximal span that names one thing.
type AnnotatedMention struct {
	AnnotatedSpan
	Type   graph.Kind `json:"type"`
	Text   string     `json:"text"`
	Entity string     `json:"entity"`
}

// AnnotatedEntity is what mentions share.
type AnnotatedEntity struct {
	ID   string     `json:"id"`
	Type graph.Kind `json:"type"`
	// Name is the fullest name in the text; Canonical the full form where only a short one stands there.
	Name      string  `json:"name"`
	Canonical *string `json:"canonical"`
}

// AnnotatedDirective is a directive with its ledger fields (guidelines, section 6).
type AnnotatedDirective struct {
	AnnotatedSpan
	Modality   graph.Modality       `json:"modality"`
	Addressee  *AnnotatedText       `json:"addressee"`
	Refs       []string             `json:"refs"`
	Addressees []AnnotatedAddressee `json:"addressees"`
	Deadline   *AnnotatedDeadline   `json:"deadline"`
	Basis      []AnnotatedText      `json:"basis"`
}

// AnnotatedAddressee is a body or group that is told to act.
type AnnotatedAddressee struct {
	AnnotatedText
	Role graph.Role `json:"role"`
}

// AnnotatedDeadline is the wording of a deadline and its last day, as fine as it is given.
type AnnotatedDeadline struct {
	AnnotatedText
	EDTF *string `json:"edtf"`
}

// AnnotatedRelation is a relation by one sentence that states it.
type AnnotatedRelation struct {
	Type graph.Verb `json:"type"`
	From string     `json:"from"`
	To   string     `json:"to"`
	AnnotatedSpan
}

// Annotate writes f in the annotation format under a file's name.
func Annotate(file string, f graph.Facts) Annotation {
	a := &annotator{f: f, ids: map[graph.ID]string{}, names: map[graph.ID]string{}, due: map[graph.ID]graph.Date{}, sentences: map[graph.ID]AnnotatedSpan{}}
	a.out = Annotation{
		File: file, Mentions: []AnnotatedMention{}, Entities: []AnnotatedEntity{}, Headings: []AnnotatedSpan{},
		Directives: []AnnotatedDirective{}, Relations: []AnnotatedRelation{},
	}
	for _, s := range f.Sentences {
		a.sentences[s.ID] = AnnotatedSpan{s.Start, s.End}
	}
	a.mentions()
	a.entities()
	for _, s := range f.Sections {
		a.out.Headings = append(a.out.Headings, AnnotatedSpan{s.HeadingStart, s.HeadingEnd})
	}
	for _, d := range f.Directives {
		a.out.Directives = append(a.out.Directives, a.directive(d))
	}
	a.relations()
	return a.out
}

type annotator struct {
	f     graph.Facts
	out   Annotation
	ids   map[graph.ID]string // of entities with a mention of their own
	names map[graph.ID]string // their fullest names in the text
	due   map[graph.ID]graph.Date
	// sentences are the stretches of the sentences, open the relations to what stayed open.
	sentences map[graph.ID]AnnotatedSpan
	open      []AnnotatedRelation
}

// mentions lists the mentions that are no parts and no groups, and the
// references that stayed open, each wording an entity of its own.
func (a *annotator) mentions() {
	kinds := map[graph.ID]graph.Kind{}
	for _, e := range a.f.Entities {
		kinds[e.ID] = e.Kind
	}
	for _, m := range a.f.Mentions {
		if m.Part || kinds[m.Entity] == graph.KindGroup {
			continue
		}
		a.ids[m.Entity] = string(m.Entity)
		if name := bare(m.Quote); len(name) > len(a.names[m.Entity]) {
			a.names[m.Entity] = name
		}
		a.out.Mentions = append(a.out.Mentions, AnnotatedMention{
			AnnotatedSpan{m.Start, m.End}, kinds[m.Entity], m.Quote, string(m.Entity),
		})
	}
	open := map[string]bool{}
	for _, u := range a.f.Unresolved {
		if u.Reason == graph.ReasonRhetoric || u.Reason == graph.ReasonDeixis || u.Reason == graph.ReasonAmbiguous || u.Kind == "" {
			continue
		}
		id := "open " + string(u.Kind) + " " + u.Text
		if !open[id] {
			open[id] = true
			a.out.Entities = append(a.out.Entities, AnnotatedEntity{ID: id, Type: u.Kind, Name: bare(u.Text)})
		}
		a.out.Mentions = append(a.out.Mentions, AnnotatedMention{AnnotatedSpan{u.Start, u.End}, u.Kind, u.Text, id})
		if u.Of != "" && a.ids[u.Of] != "" {
			a.open = append(a.open, AnnotatedRelation{u.Verb, a.ids[u.Of], id, a.sentences[u.Sentence]})
		}
	}
	slices.SortFunc(a.out.Mentions, func(x, y AnnotatedMention) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
}

func (a *annotator) entities() {
	for _, e := range a.f.Entities {
		id, ok := a.ids[e.ID]
		for _, c := range e.Claims {
			if e.Kind == graph.KindDate && c.Property == graph.PropDate {
				a.due[e.ID] = graph.Date(c.Value)
			}
		}
		if !ok {
			continue
		}
		out := AnnotatedEntity{ID: id, Type: e.Kind, Name: a.names[e.ID]}
		for _, c := range e.Claims {
			if c.Property == graph.PropName && c.Value != out.Name {
				out.Canonical = &c.Value
			}
		}
		a.out.Entities = append(a.out.Entities, out)
	}
}

func (a *annotator) directive(d graph.Directive) AnnotatedDirective {
	out := AnnotatedDirective{
		AnnotatedSpan: AnnotatedSpan{d.Start, d.End}, Modality: d.Modality, Refs: []string{},
		Addressees: []AnnotatedAddressee{}, Basis: []AnnotatedText{},
	}
	for _, it := range d.Items {
		for _, who := range it.Addressees {
			if t := annotatedText(who.Span); out.Addressee == nil {
				if who.Start < d.End {
					out.Addressee = &t
				}
			} else {
				a.list(out.Addressee, t)
			}
			if who.Entity != "" {
				out.Addressees = append(out.Addressees, AnnotatedAddressee{annotatedText(who.Span), who.Role})
			}
		}
		for _, b := range it.Basis {
			out.Basis = append(out.Basis, annotatedText(b.Span))
		}
		if it.Deadline != nil && out.Deadline == nil {
			out.Deadline = &AnnotatedDeadline{AnnotatedText: annotatedText(it.Deadline.Span)}
		}
	}
	for _, r := range a.f.Relations {
		if r.From != d.ID {
			continue
		}
		switch r.Verb {
		case graph.VerbDue:
			if _, last, ok := strings.Cut(string(a.due[r.To]), "/"); out.Deadline != nil && a.due[r.To] != "" {
				if !ok {
					last = string(a.due[r.To])
				}
				out.Deadline.EDTF = &last
			}
		case graph.VerbRefersTo, graph.VerbUnder, graph.VerbAttributedTo:
			if id := a.ids[r.To]; id != "" && !slices.Contains(out.Refs, id) && r.Evidence[0].Start >= d.Start {
				out.Refs = append(out.Refs, id)
			}
		}
	}
	return out
}

// maxJoint is how far apart, in code points, two names of a list stand (、, 以及, 特别是).
const maxJoint = 3

// list lets an addressee go on with the next one of the same list: the guidelines
// have one span for all who are told to act.
func (a *annotator) list(to *AnnotatedText, next AnnotatedText) {
	sentence := slices.IndexFunc(a.f.Sentences, func(s graph.Sentence) bool { return s.Start <= to.Start && next.End <= s.End })
	if next.Start < to.End || next.Start-to.End > maxJoint || sentence < 0 {
		return
	}
	s := a.f.Sentences[sentence]
	joint := []rune(s.Text)[to.End-s.Start : next.Start-s.Start]
	if strings.ContainsAny(string(joint), ",，;；。") {
		return
	}
	to.Text += string(joint) + next.Text
	to.End = next.End
}

func annotatedText(s graph.Span) AnnotatedText {
	return AnnotatedText{AnnotatedSpan{s.Start, s.End}, s.Text}
}

// relations lists, of the nine relations of the guidelines, those whose two ends
// are mentioned, once for each sentence that states them.
func (a *annotator) relations() {
	a.out.Relations = append(a.out.Relations, a.open...)
	for _, r := range a.f.Relations {
		verb := r.Verb
		switch verb {
		case graph.VerbHeldIn: // the guidelines have one relation for both
			verb = graph.VerbLocatedIn
		case graph.VerbAccompanies, graph.VerbIssuedBy, graph.VerbIssuedOn, graph.VerbAdoptedAt, graph.VerbHeldBy, graph.VerbHeldOn, graph.VerbRaisedAt,
			graph.VerbRaisedBy, graph.VerbPartOf, graph.VerbLocatedIn:
		default:
			continue
		}
		from, to := a.ids[r.From], a.ids[r.To]
		if from == "" || to == "" {
			continue
		}
		if verb == graph.VerbAccompanies {
			verb = graph.VerbPartOf
		}
		var last AnnotatedSpan
		for _, e := range r.Evidence {
			if e.Inferred == graph.InferredHost { // the text does not state it
				continue
			}
			for _, s := range a.stated(e, to) {
				if s != last {
					a.out.Relations = append(a.out.Relations, AnnotatedRelation{verb, from, to, s})
				}
				last = s
			}
		}
	}
}

// stated gives the stretches that state a relation: the evidence's sentence. What a
// name alone says holds where the text names the other thing too (guidelines,
// section 5): such a stretch reaches from the name to the nearest of those, on each side.
func (a *annotator) stated(e graph.Evidence, to string) []AnnotatedSpan {
	if !strings.HasPrefix(e.Rule, nameRule) {
		return []AnnotatedSpan{a.sentences[e.Sentence]}
	}
	var before, after *AnnotatedMention
	for i := range a.out.Mentions {
		switch m := &a.out.Mentions[i]; {
		case m.Entity != to:
		case m.Start < e.Start:
			before = m
		case after == nil:
			after = m
		}
	}
	var out []AnnotatedSpan
	if before != nil {
		out = append(out, AnnotatedSpan{before.Start, max(before.End, e.End)})
	}
	if after != nil {
		out = append(out, AnnotatedSpan{e.Start, max(after.End, e.End)})
	}
	return out
}
