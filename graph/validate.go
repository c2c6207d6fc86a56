package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// maxProblems bounds how many broken rules one error lists.
const maxProblems = 20

// Validate checks the rules that Facts must keep; stores refuse what breaks
// them. Every span must slice back to its quote, every ID derive from what it
// names, every relation join kinds that its verb may join, and every entity be
// supported. The error lists what is wrong and where, and is ErrInvalid.
func Validate(f Facts) error {
	v := newValidator(f)
	v.speech()
	v.parts()
	v.entities()
	v.directives()
	v.relations()
	v.unresolved()
	if v.problems == nil {
		return nil
	}
	return fmt.Errorf("facts of speech %s: %w: %w", f.Speech.ID, ErrInvalid, errors.Join(v.problems...))
}

type validator struct {
	f         Facts
	runes     []rune
	sentences map[ID]Sentence
	sections  map[ID]bool
	kinds     map[ID]Kind // of every node of the facts
	supported map[ID]bool // entities with a mention or relation
	problems  []error
}

func newValidator(f Facts) *validator {
	v := &validator{
		f: f, runes: []rune(f.Text), sentences: map[ID]Sentence{}, sections: map[ID]bool{},
		kinds: map[ID]Kind{f.Speech.ID: KindSpeech}, supported: map[ID]bool{},
	}
	for _, s := range f.Sections {
		v.sections[s.ID] = true
		v.node(s.ID, KindSection)
	}
	for _, s := range f.Sentences {
		v.sentences[s.ID] = s
		v.node(s.ID, KindSentence)
	}
	for _, d := range f.Directives {
		v.node(d.ID, KindDirective)
	}
	for _, e := range f.Entities {
		v.node(e.ID, e.Kind)
	}
	return v
}

func (v *validator) failf(format string, args ...any) {
	if len(v.problems) < maxProblems {
		v.problems = append(v.problems, fmt.Errorf(format, args...))
	}
}

// node notes a node and checks that its ID says its kind and stands once.
func (v *validator) node(id ID, k Kind) {
	if got, err := id.Kind(); err != nil || got != k {
		v.failf("id %q is not one of a %s", id, k)
	}
	if _, twice := v.kinds[id]; twice {
		v.failf("id %s stands twice", id)
	}
	v.kinds[id] = k
}

func (v *validator) speech() {
	sp := v.f.Speech
	if k, err := sp.ID.Kind(); err != nil || k != KindSpeech {
		v.failf("id %q is not one of a speech", sp.ID)
	}
	if !utf8.ValidString(v.f.Text) {
		v.failf("text is not valid UTF-8")
	}
	// Other strings are checked against the text or derive from it.
	beside := []string{sp.Title, sp.Speaker, sp.Post, sp.Place, sp.Collection, sp.Source, sp.Extractor, sp.Fingerprint}
	for field, raw := range sp.Metadata {
		beside = append(beside, field, raw)
	}
	for _, s := range beside {
		if !utf8.ValidString(s) {
			v.failf("what came with the text is not valid UTF-8: %q", s)
		}
	}
	if sum := sha256.Sum256([]byte(v.f.Text)); sp.SHA256 != hex.EncodeToString(sum[:]) {
		v.failf("sha256 %q is not the text's", sp.SHA256)
	}
	if sp.Chars != len(v.runes) {
		v.failf("chars is %d, the text has %d", sp.Chars, len(v.runes))
	}
	v.date("date", sp.Date)
	oneOf(v, "level", sp.Level, append(Levels(), ""))
	oneOf(v, "genre", sp.Genre, append(Genres(), ""))
	for _, c := range sp.Claims {
		v.evidence("claim "+string(c.Property), c.Evidence)
	}
}

func (v *validator) parts() {
	end := 0
	for i, s := range v.f.Sentences {
		at := fmt.Sprintf("sentence %d", i)
		v.span(at, Span{s.Start, s.End, s.Text})
		if s.Start < end {
			v.failf("%s starts at %d, before the one before it ends", at, s.Start)
		}
		end = s.End
		if s.Speech != v.f.Speech.ID || s.Ordinal != i || (s.Section != "" && !v.sections[s.Section]) {
			v.failf("%s: wrong speech, ordinal or section", at)
		}
		if s.Start <= len(v.runes) && s.Start >= 0 && s.StartUTF16 != s.Start+astral(v.runes[:s.Start]) {
			v.failf("%s: startUtf16 is %d", at, s.StartUTF16)
		}
	}
	for i, s := range v.f.Sections {
		at := fmt.Sprintf("section %d", i)
		v.span(at+" heading", Span{s.HeadingStart, s.HeadingEnd, s.Heading})
		if s.Speech != v.f.Speech.ID || s.Ordinal != i || s.Depth < 1 || s.Start > s.HeadingStart || s.End < s.HeadingEnd ||
			s.End > len(v.runes) || (s.Parent != "" && !v.sections[s.Parent]) {
			v.failf("%s: wrong speech, ordinal, depth, span or parent", at)
		}
	}
}

func (v *validator) entities() {
	for _, e := range v.f.Entities {
		at := fmt.Sprintf("%s %q", e.Kind, e.Key)
		if !e.Kind.IsEntity() || e.Key == "" || e.ID != EntityID(e.Kind, e.Key, e.Scope) {
			v.failf("%s: id %s does not derive from kind, key and scope", at, e.ID)
		}
		named := false
		for _, c := range e.Claims {
			if !slices.Contains(Properties(), c.Property) || c.Value == "" {
				v.failf("%s: claim %q is no property of an entity, or has no value", at, c.Property)
			}
			if c.Property == PropDate {
				v.date(at, Date(c.Value))
			}
			named = named || c.Property == PropName
			v.evidence(at, c.Evidence)
		}
		if !named {
			v.failf("%s has no name", at)
		}
	}
	for i, m := range v.f.Mentions {
		at := fmt.Sprintf("mention %d %q", i, m.Quote)
		if k := v.kinds[m.Entity]; !k.IsEntity() {
			v.failf("%s: %q is no entity of these facts", at, m.Entity)
		}
		if m.Origin != OriginText {
			v.failf("%s: a mention stands in the text", at)
		}
		v.supported[m.Entity] = true
		v.evidence(at, m.Evidence)
	}
}

func (v *validator) directives() {
	for i, d := range v.f.Directives {
		at := fmt.Sprintf("directive %d", i)
		v.span(at, Span{d.Start, d.End, d.Text})
		if _, ok := v.sentences[d.Sentence]; !ok || d.Speech != v.f.Speech.ID || d.Ordinal != i || d.Rule == "" {
			v.failf("%s: wrong speech, sentence or ordinal, or no rule", at)
		}
		oneOf(v, at+" modality", d.Modality, Modalities())
		oneOf(v, at+" substance", d.Substance, Substances())
		v.confidence(at, d.Confidence)
		for _, it := range d.Items {
			v.item(at, it)
		}
	}
}

func (v *validator) item(at string, it Item) {
	v.span(at+" item", it.Span)
	for _, s := range []*Span{it.Action, it.Object} {
		if s != nil {
			v.span(at+" action or object", *s)
		}
	}
	for _, a := range it.Addressees {
		v.span(at+" addressee", a.Span)
		oneOf(v, at+" role", a.Role, Roles())
		oneOf(v, at+" inference", a.Inferred, append(Inferences(), ""))
		if k := v.kinds[a.Entity]; a.Entity != "" && k != KindBody && k != KindGroup {
			v.failf("%s: addressee %q is no body or group of these facts", at, a.Text)
		}
	}
	if it.Deadline != nil {
		v.span(at+" deadline", it.Deadline.Span)
		v.date(at+" deadline", it.Deadline.Date)
		v.date(at+" deadline's anchor", it.Deadline.Anchor)
	}
	for _, t := range it.Targets {
		v.span(at+" target", t.Span)
		oneOf(v, at+" comparator", t.Comparator, Comparators())
	}
	for _, b := range it.Basis {
		v.span(at+" basis", b.Span)
		if k := v.kinds[b.Entity]; !k.IsEntity() {
			v.failf("%s: basis %q is no entity of these facts", at, b.Text)
		}
	}
}

func (v *validator) relations() {
	seen := map[Key]bool{}
	for _, r := range v.f.Relations {
		at := "relation " + r.Key.String()
		ends := r.Verb.Ends()
		if ends.Derived || r.Verb == VerbMentions || r.Verb == VerbStates {
			v.failf("%s: %s is not written in facts, it follows from them", at, r.Verb)
		}
		if !slices.Contains(ends.From, v.kinds[r.From]) || !slices.Contains(ends.To, v.kinds[r.To]) || r.From == r.To {
			v.failf("%s: it cannot join %q and %q", at, v.kinds[r.From], v.kinds[r.To])
		}
		if (r.Role != "") != (r.Verb == VerbAddressedTo) || (r.Role != "" && !slices.Contains(Roles(), r.Role)) {
			v.failf("%s: role %q", at, r.Role)
		}
		if seen[r.Key] || len(r.Evidence) == 0 {
			v.failf("%s stands twice or has no evidence", at)
		}
		seen[r.Key] = true
		v.supported[r.From], v.supported[r.To] = true, true
		for _, e := range r.Evidence {
			v.evidence(at, e)
		}
	}
	for _, e := range v.f.Entities {
		if !v.supported[e.ID] {
			v.failf("%s %q has no mention and no relation", e.Kind, e.Key)
		}
	}
}

func (v *validator) unresolved() {
	for i, u := range v.f.Unresolved {
		at := fmt.Sprintf("unresolved %d", i)
		v.span(at, u.Span)
		oneOf(v, at+" reason", u.Reason, Reasons())
		if _, ok := v.sentences[u.Sentence]; u.Sentence != "" && !ok {
			v.failf("%s: no sentence %s", at, u.Sentence)
		}
		if (u.Of == "") != (u.Verb == "") || u.Of != "" && !slices.ContainsFunc(v.f.Entities, func(e EntityFacts) bool { return e.ID == u.Of }) {
			v.failf("%s: said by %q of %q, which is no entity of the speech", at, u.Verb, u.Of)
		}
	}
}

func (v *validator) evidence(at string, e Evidence) {
	if e.Speech != v.f.Speech.ID || e.Rule == "" {
		v.failf("%s: evidence of another speech, or without a rule", at)
	}
	v.confidence(at, e.Confidence)
	oneOf(v, at+" inference", e.Inferred, append(Inferences(), ""))
	switch e.Origin {
	case OriginText:
		v.span(at, Span{e.Start, e.End, e.Quote})
		if s, ok := v.sentences[e.Sentence]; !ok || e.Start < s.Start || e.Start >= s.End {
			v.failf("%s: [%d,%d) does not start in its sentence %q", at, e.Start, e.End, e.Sentence)
		}
	case OriginMetadata:
		if raw, ok := v.f.Speech.Metadata[e.Source]; !ok || raw != e.Quote {
			v.failf("%s: metadata %q is not %q", at, e.Source, e.Quote)
		}
	case OriginLexicon:
		if e.Source == "" || e.Quote == "" {
			v.failf("%s: evidence from the lexicon without its row or value", at)
		}
	default:
		v.failf("%s: origin %q", at, e.Origin)
	}
	if e.Origin != OriginText && (e.Sentence != "" || e.Start != 0 || e.End != 0) {
		v.failf("%s: a span without origin TEXT", at)
	}
}

// span checks that the text says at s what s says.
func (v *validator) span(at string, s Span) {
	if s.Start < 0 || s.End > len(v.runes) || s.Start >= s.End {
		v.failf("%s: [%d,%d) is no span of a text of %d code points", at, s.Start, s.End, len(v.runes))
		return
	}
	if got := string(v.runes[s.Start:s.End]); got != s.Text {
		v.failf("%s: text[%d:%d] is %q, not %q", at, s.Start, s.End, got, s.Text)
	}
}

func (v *validator) date(at string, d Date) {
	if d == "" {
		return
	}
	if _, err := ParseDate(string(d)); err != nil {
		v.failf("%s: %w", at, err)
	}
}

func (v *validator) confidence(at string, c int) {
	if c < 0 || c > 1000 {
		v.failf("%s: confidence %d is not 0 to 1000", at, c)
	}
}

func oneOf[T ~string](v *validator, at string, x T, all []T) {
	if !slices.Contains(all, x) {
		v.failf("%s: %q is not one of %q", at, x, all)
	}
}

// astral counts the code points that take two UTF-16 code units.
func astral(rs []rune) int {
	n := 0
	for _, r := range rs {
		if r > 0xFFFF {
			n++
		}
	}
	return n
}
