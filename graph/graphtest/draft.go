package graphtest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// Draft is a speech written by hand. Build finds the places of what it names in
// the text and makes facts of it.
type Draft struct {
	// Name names the draft among others; it is not part of the facts.
	Name string
	// ID is the speech's ID; "" derives it from title, speaker, date and place.
	ID                                  graph.ID
	Title, Speaker, Post, Place, Source string
	Collection, Extractor               string
	Date                                graph.Date
	Level                               graph.Level
	Genre                               graph.Genre
	Text                                string
	Sections                            []DraftSection
	Entities                            []DraftEntity
	Relations                           []DraftRelation
	Directives                          []DraftDirective
	Unresolved                          []DraftUnresolved
}

// DraftSection is a section; it ends where the next of its depth or above starts.
type DraftSection struct {
	Depth   int
	Heading string
}

// DraftEntity is an entity. Every place of the text that reads as its name or an
// alias is a mention; a mention within a longer one is marked Part.
type DraftEntity struct {
	// Handle is what relations and directives of the draft call it.
	Handle string
	Kind   graph.Kind
	Name   string
	// Key is "" for the name's letters and digits. Scope may be "speech".
	Key, Scope string
	Masked     bool
	Claims     []DraftClaim
}

// DraftClaim is a claim but for its evidence: the first place of the value or
// name in the text, else the metadata for the speaker, else a row of the lexicon.
type DraftClaim struct {
	Property graph.Property
	Value    string
}

// DraftRelation is a relation. An end is the handle of an entity or directive, or "speech".
type DraftRelation struct {
	From string
	Verb graph.Verb
	To   string
	Role graph.Role
	// Quotes are the words that support it, each where it first stands in the text;
	// "@field" is a field of the metadata.
	Quotes []string
	// Inferred is set on all of its evidence.
	Inferred graph.Inference
}

// DraftDirective is a directive: the sentence that holds the words In.
type DraftDirective struct {
	Handle    string
	Modality  graph.Modality
	Substance graph.Substance
	In        string
	// To says who is to act; each makes an ADDRESSED_TO, where an entity is named.
	To []DraftAddressee
	// Due is the deadline's wording in the sentence and its date.
	Due     string
	DueDate graph.Date
	// Under is the handle of what it is to be done under, UnderText its wording.
	Under, UnderText string
}

// DraftAddressee is who is to act.
type DraftAddressee struct {
	Role   graph.Role
	Entity string // a handle, or "" for none
	Text   string // its wording, first place in the sentence
}

// DraftUnresolved is something left open: its wording and why.
type DraftUnresolved struct {
	Text   string
	Reason graph.Reason
}

// rule is the rule that drafts' evidence names.
const rule = "draft"

// Build makes the facts, and tells the ID of each handle ("speech" too). It
// fails on words that the text does not hold, on handles that nothing has, and
// on facts that graph.Validate refuses.
func (d Draft) Build() (graph.Facts, map[string]graph.ID, error) {
	b := &builder{d: d, runes: []rune(d.Text), ids: map[string]graph.ID{}}
	b.speech()
	b.sentences()
	b.sections()
	b.entities()
	b.directives()
	b.relations()
	for _, u := range d.Unresolved {
		s := b.find(u.Text, 0, len(b.runes))
		b.f.Unresolved = append(b.f.Unresolved, graph.Unresolved{Span: s, Sentence: b.sentenceAt(s.Start), Reason: u.Reason, Rule: rule})
	}
	if b.err == nil {
		b.f = b.f.Normalized()
		b.err = graph.Validate(b.f)
	}
	if b.err != nil {
		return graph.Facts{}, nil, fmt.Errorf("draft %q: %w", d.Name, b.err)
	}
	return b.f, b.ids, nil
}

// Facts is Build for drafts that are known to be right; it panics on others.
func (d Draft) Facts() graph.Facts {
	f, _, err := d.Build()
	if err != nil {
		panic(err)
	}
	return f
}

type builder struct {
	d     Draft
	f     graph.Facts
	runes []rune
	ids   map[string]graph.ID
	err   error // the first thing that went wrong
}

func (b *builder) fail(format string, args ...any) {
	if b.err == nil {
		b.err = fmt.Errorf(format, args...)
	}
}

func (b *builder) speech() {
	d := b.d
	sum := sha256.Sum256([]byte(d.Text))
	sha := hex.EncodeToString(sum[:])
	if d.ID == "" {
		d.ID = graph.SpeechID(d.Title, d.Speaker, string(d.Date), d.Place, sha)
	}
	b.f.Text = d.Text
	b.f.Speech = graph.Speech{
		ID: d.ID, Title: d.Title, Speaker: d.Speaker, Post: d.Post, Date: d.Date, Level: d.Level, Place: d.Place,
		Genre: d.Genre, Collection: d.Collection, Source: d.Source, Chars: len(b.runes), SHA256: sha, Extractor: d.Extractor,
		Fingerprint: sha[:16],
	}
	b.ids["speech"] = d.ID
	for _, m := range []DraftClaim{{"title", d.Title}, {"speaker", d.Speaker}, {"date", string(d.Date)}, {"place", d.Place}} {
		if m.Value == "" {
			continue
		}
		if b.f.Speech.Metadata == nil {
			b.f.Speech.Metadata = map[string]string{}
		}
		b.f.Speech.Metadata[string(m.Property)] = m.Value
		b.f.Speech.Claims = append(b.f.Speech.Claims, graph.Claim{
			Property: m.Property, Value: m.Value, Evidence: b.evidence("@" + string(m.Property)),
		})
	}
}

// sentenceEnds are the marks that end a sentence; a line's end does too.
const sentenceEnds = "。！？；.!?;"

func (b *builder) sentences() {
	seen := map[string]int{}
	utf16, counted, paragraph := 0, 0, 1
	for start := 0; start < len(b.runes); {
		end := start
		for end < len(b.runes) && b.runes[end] != '\n' && (end == start || !strings.ContainsRune(sentenceEnds, b.runes[end-1])) {
			end++
		}
		if end == start { // a line's end
			start++
			paragraph++
			continue
		}
		for ; counted < start; counted++ {
			utf16 += 1 + max(0, len(string(b.runes[counted]))-3) // four bytes of UTF-8 are two units
		}
		text := string(b.runes[start:end])
		id := graph.PartID(graph.KindSentence, b.f.Speech.ID, text, seen[graph.Normal(text)])
		seen[graph.Normal(text)]++
		b.f.Sentences = append(b.f.Sentences, graph.Sentence{
			ID: id, Speech: b.f.Speech.ID, Ordinal: len(b.f.Sentences), Paragraph: paragraph,
			Start: start, End: end, StartUTF16: utf16, Text: text,
		})
		start = end
	}
}

func (b *builder) sections() {
	from := 0
	for i, s := range b.d.Sections {
		at := b.find(s.Heading, from, len(b.runes))
		from = at.End
		id := graph.PartID(graph.KindSection, b.f.Speech.ID, s.Heading, i)
		b.f.Sections = append(b.f.Sections, graph.Section{
			ID: id, Speech: b.f.Speech.ID, Ordinal: i, Depth: s.Depth, Start: at.Start, End: len(b.runes),
			Heading: s.Heading, HeadingStart: at.Start, HeadingEnd: at.End,
		})
		for j := i - 1; j >= 0; j-- {
			switch other := &b.f.Sections[j]; {
			case other.Depth >= s.Depth:
				other.End = min(other.End, at.Start)
			case b.f.Sections[i].Parent == "":
				b.f.Sections[i].Parent = other.ID
			}
		}
	}
	for i, s := range b.f.Sentences {
		for _, sec := range b.f.Sections {
			if sec.Start <= s.Start && s.Start < sec.End {
				b.f.Sentences[i].Section = sec.ID
				b.f.Sentences[i].Heading = b.f.Sentences[i].Heading || s.Start >= sec.HeadingStart && s.Start < sec.HeadingEnd
			}
		}
	}
}

func (b *builder) entities() {
	type wording struct {
		text   []rune
		entity int
	}
	var wordings []wording
	for i, e := range b.d.Entities {
		b.entity(e)
		wordings = append(wordings, wording{[]rune(e.Name), i})
		for _, c := range e.Claims {
			if c.Property == graph.PropAlias {
				wordings = append(wordings, wording{[]rune(c.Value), i})
			}
		}
	}
	slices.SortStableFunc(wordings, func(x, y wording) int { return len(y.text) - len(x.text) })
	inside := make([][]bool, len(b.d.Entities)) // by entity: code points of a mention of its own
	taken := make([]bool, len(b.runes))
	for i := range inside {
		inside[i] = make([]bool, len(b.runes))
	}
	for _, w := range wordings {
		for at := 0; len(w.text) > 0 && at+len(w.text) <= len(b.runes); at++ {
			if !slices.Equal(b.runes[at:at+len(w.text)], w.text) || inside[w.entity][at] {
				continue
			}
			e := b.text(graph.Span{Start: at, End: at + len(w.text), Text: string(w.text)})
			e.Part = taken[at]
			for i := range w.text {
				inside[w.entity][at+i], taken[at+i] = true, true
			}
			b.f.Mentions = append(b.f.Mentions, graph.Mention{Entity: b.f.Entities[w.entity].ID, Evidence: e})
		}
	}
}

func (b *builder) entity(e DraftEntity) {
	key, scope := e.Key, e.Scope
	if key == "" {
		key = graph.Normal(e.Name)
	}
	if key == "" {
		key = e.Name
	}
	if scope == "speech" {
		scope = string(b.f.Speech.ID)
	}
	id := graph.Identity{ID: graph.EntityID(e.Kind, key, scope), Kind: e.Kind, Key: key, Scope: scope, Masked: e.Masked}
	if _, twice := b.ids[e.Handle]; twice {
		b.fail("two things have the handle %q", e.Handle)
	}
	b.ids[e.Handle] = id.ID
	facts := graph.EntityFacts{Identity: id}
	for _, c := range append([]DraftClaim{{graph.PropName, e.Name}}, e.Claims...) {
		var ev graph.Evidence
		switch {
		case b.holds(c.Value):
			ev = b.evidence(c.Value)
		case b.holds(e.Name):
			ev = b.evidence(e.Name)
		case c.Value == b.d.Speaker:
			ev = b.evidence("@speaker")
		default:
			ev = graph.Evidence{
				Speech: b.f.Speech.ID, Origin: graph.OriginLexicon, Quote: c.Value, Rule: rule, Confidence: 900,
				Source: fmt.Sprintf("draft#%s/%s/%s", key, c.Property, c.Value),
			}
		}
		facts.Claims = append(facts.Claims, graph.Claim{Property: c.Property, Value: c.Value, Evidence: ev})
	}
	b.f.Entities = append(b.f.Entities, facts)
}

func (b *builder) directives() {
	seen := map[string]int{}
	for i, d := range b.d.Directives {
		at := b.find(d.In, 0, len(b.runes))
		k := slices.IndexFunc(b.f.Sentences, func(s graph.Sentence) bool { return s.Start <= at.Start && at.Start < s.End })
		if k < 0 {
			b.fail("directive %q stands in no sentence", d.In)
			return
		}
		s := b.f.Sentences[k]
		id := graph.PartID(graph.KindDirective, b.f.Speech.ID, s.Text, seen[graph.Normal(s.Text)])
		seen[graph.Normal(s.Text)]++
		if d.Handle != "" {
			b.ids[d.Handle] = id
		}
		b.f.Directives = append(b.f.Directives, graph.Directive{
			ID: id, Speech: b.f.Speech.ID, Sentence: s.ID, Ordinal: i, Start: s.Start, End: s.End, Text: s.Text,
			Modality: d.Modality, Substance: d.Substance, Items: []graph.Item{b.item(d, id, s)}, Rule: rule, Confidence: 800,
		})
	}
}

func (b *builder) item(d DraftDirective, id graph.ID, s graph.Sentence) graph.Item {
	it := graph.Item{Span: graph.Span{Start: s.Start, End: s.End, Text: s.Text}}
	for _, a := range d.To {
		to := graph.Addressee{Span: b.find(a.Text, s.Start, s.End), Role: a.Role}
		if a.Entity != "" {
			to.Entity = b.id(a.Entity)
			b.relate(graph.Key{Verb: graph.VerbAddressedTo, From: id, To: to.Entity, Role: a.Role}, b.text(to.Span))
		}
		it.Addressees = append(it.Addressees, to)
	}
	if d.Due != "" {
		it.Deadline = &graph.Deadline{Span: b.find(d.Due, s.Start, s.End), Date: d.DueDate, Anchor: b.d.Date}
	}
	if d.Under != "" {
		basis := graph.Basis{Span: b.find(d.UnderText, s.Start, s.End), Entity: b.id(d.Under)}
		b.relate(graph.Key{Verb: graph.VerbUnder, From: id, To: basis.Entity}, b.text(basis.Span))
		it.Basis = append(it.Basis, basis)
	}
	return it
}

func (b *builder) relations() {
	for _, r := range b.d.Relations {
		key := graph.Key{Verb: r.Verb, From: b.id(r.From), To: b.id(r.To), Role: r.Role}
		for _, q := range r.Quotes {
			e := b.evidence(q)
			e.Inferred = r.Inferred
			b.relate(key, e)
		}
	}
}

// relate adds a piece of evidence for a relation.
func (b *builder) relate(k graph.Key, e graph.Evidence) {
	for i, r := range b.f.Relations {
		if r.Key == k {
			b.f.Relations[i].Evidence = append(r.Evidence, e)
			return
		}
	}
	b.f.Relations = append(b.f.Relations, graph.RelationFacts{Key: k, Evidence: []graph.Evidence{e}})
}

func (b *builder) id(handle string) graph.ID {
	id, ok := b.ids[handle]
	if !ok {
		b.fail("nothing has the handle %q", handle)
	}
	return id
}

func (b *builder) holds(s string) bool { return s != "" && strings.Contains(b.d.Text, s) }

// evidence is where the text first says quote, or the field of "@field".
func (b *builder) evidence(quote string) graph.Evidence {
	if field, ok := strings.CutPrefix(quote, "@"); ok {
		return graph.Evidence{
			Speech: b.f.Speech.ID, Origin: graph.OriginMetadata, Source: field, Quote: b.f.Speech.Metadata[field], Rule: rule, Confidence: 1000,
		}
	}
	return b.text(b.find(quote, 0, len(b.runes)))
}

func (b *builder) text(s graph.Span) graph.Evidence {
	return graph.Evidence{
		Speech: b.f.Speech.ID, Origin: graph.OriginText, Sentence: b.sentenceAt(s.Start), Start: s.Start, End: s.End,
		Quote: s.Text, Rule: rule, Confidence: 900,
	}
}

// find gives the first place of words in the text from one code point to another.
func (b *builder) find(words string, from, to int) graph.Span {
	w := []rune(words)
	for at := from; len(w) > 0 && at+len(w) <= to; at++ {
		if slices.Equal(b.runes[at:at+len(w)], w) {
			return graph.Span{Start: at, End: at + len(w), Text: words}
		}
	}
	b.fail("the text does not say %q there", words)
	return graph.Span{}
}

func (b *builder) sentenceAt(at int) graph.ID {
	for _, s := range b.f.Sentences {
		if s.Start <= at && at < s.End {
			return s.ID
		}
	}
	return ""
}
