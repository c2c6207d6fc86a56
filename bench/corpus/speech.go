package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"mailuo/graph"
)

// rule is the rule that all evidence names.
const rule = "corpus.made"

// writer writes one speech.
type writer struct {
	Config
	*world
	*cast
	rnd *rand.Rand
	f   graph.Facts

	text    strings.Builder
	at      int // code points written
	wording map[string]int
	known   map[graph.ID]bool
	related map[graph.Key]int // place in f.Relations
	unused  map[graph.ID]bool // things of the cast that no sentence named yet
}

// spot is a part of a sentence that fills a slot.
type spot struct {
	graph.Span
	slot  string
	thing *thing
}

func (w *writer) write(k int) graph.Facts {
	w.wording, w.known, w.related, w.unused = map[string]int{}, map[graph.ID]bool{}, map[graph.Key]int{}, map[graph.ID]bool{}
	for _, ts := range w.things {
		for _, t := range ts {
			w.unused[t.ID] = true
		}
	}
	w.speech(k)
	w.opening()
	const every = 15
	rest := w.Directives + w.Statements
	directives := w.Directives
	for i := range rest {
		if i%every == 0 {
			w.section(i / every)
		}
		if w.rnd.IntN(rest-i) < directives {
			directives--
			w.directive()
		} else {
			w.statement()
		}
	}
	w.f.Text = w.text.String()
	for i := range w.f.Sections {
		w.f.Sections[i].End = w.at
		if i+1 < len(w.f.Sections) {
			w.f.Sections[i].End = w.f.Sections[i+1].Start
		}
	}
	sum := sha256.Sum256([]byte(w.f.Text))
	w.f.Speech.SHA256, w.f.Speech.Chars = hex.EncodeToString(sum[:]), w.at
	return w.f
}

func (w *writer) speech(k int) {
	post, source := w.words.any(w.rnd, "post"), fmt.Sprintf("corpus-%05d.txt", k)
	title := strings.NewReplacer("{year}", fmt.Sprint(w.year), "{meeting}", w.occasion.name).Replace(w.words.any(w.rnd, "title"))
	s := graph.Speech{
		Title: title, Speaker: w.speaker.name, Post: post, Date: w.date, Level: w.cast.level,
		Genre: graph.Genres()[zipf(w.rnd, 4)], Collection: fmt.Sprintf("c%d", k%7), Source: source, Extractor: "1",
		Fingerprint: w.fingerprint(), Metadata: map[string]string{"speaker": w.speaker.name, "date": string(w.date), "file": source},
	}
	if w.host != nation {
		s.Place = w.placeName(w.host)
	}
	s.ID = graph.NewID(graph.KindSpeech, title, s.Speaker, string(s.Date), s.Place, fmt.Sprint(k))
	for _, c := range []graph.Property{"speaker", graph.PropDate} {
		s.Claims = append(s.Claims, graph.Claim{Property: c, Value: s.Metadata[string(c)], Evidence: w.metadata(s.ID, string(c), s.Metadata[string(c)])})
	}
	w.f.Speech = s
}

// fingerprint is as long as a real one; it tells nothing.
func (w *writer) fingerprint() string { return fmt.Sprintf("%016x", w.rnd.Uint64()) }

func (w *writer) metadata(speech graph.ID, field, raw string) graph.Evidence {
	return graph.Evidence{Speech: speech, Origin: graph.OriginMetadata, Source: field, Quote: raw, Rule: rule, Confidence: 950}
}

// opening writes the title, and at what meeting and by whom the speech was given,
// and who held the meeting.
func (w *writer) opening() {
	before, after, _ := strings.Cut(w.f.Speech.Title, w.occasion.name)
	start := w.at
	w.put(before)
	meeting := spot{w.put(w.occasion.name), "meeting", &w.occasion}
	w.put(after)
	w.sentence(start, true, []spot{meeting})
	w.relate(graph.Key{Verb: graph.VerbDeliveredAt, From: w.f.Speech.ID, To: w.occasion.ID}, w.evidence(meeting.Span))
	start = w.at
	spots := w.fill(w.words.any(w.rnd, "opening"), &w.occasion)
	w.sentence(start, false, spots)
	holder := spots[0]
	w.relate(graph.Key{Verb: graph.VerbHeldBy, From: w.occasion.ID, To: holder.thing.ID}, w.evidence(holder.Span))
	said := w.metadata(w.f.Speech.ID, "speaker", w.speaker.name)
	w.know(&w.speaker, said)
	w.relate(graph.Key{Verb: graph.VerbDeliveredBy, From: w.f.Speech.ID, To: w.speaker.ID}, said)
}

// put writes text and tells where it stands.
func (w *writer) put(text string) graph.Span {
	s := graph.Span{Start: w.at, Text: text}
	w.text.WriteString(text)
	w.at += utf8.RuneCountInString(text)
	s.End = w.at
	return s
}

// section starts a section with its heading.
func (w *writer) section(i int) {
	start := w.at
	spots := w.fill(w.words.any(w.rnd, "heading"), nil)
	text := w.since(start)
	id := graph.PartID(graph.KindSection, w.f.Speech.ID, text, w.occurrence("section", text))
	w.f.Sections = append(w.f.Sections, graph.Section{
		ID: id, Speech: w.f.Speech.ID, Ordinal: i, Depth: 1, Start: start, Heading: text, HeadingStart: start, HeadingEnd: w.at,
	})
	w.sentence(start, true, spots)
}

// since is what was written from a place on.
func (w *writer) since(start int) string {
	s := w.text.String()
	i := len(s)
	for n := w.at - start; n > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

// occurrence tells how many parts of a sort had this wording before.
func (w *writer) occurrence(sort, text string) int {
	key := sort + graph.Normal(text)
	w.wording[key]++
	return w.wording[key] - 1
}

// sentence ends the sentence that was begun at start; what its spots name becomes
// mentions. A line break follows it.
func (w *writer) sentence(start int, heading bool, spots []spot) graph.Sentence {
	text := w.since(start)
	s := graph.Sentence{
		Speech: w.f.Speech.ID, Ordinal: len(w.f.Sentences), Paragraph: 1 + len(w.f.Sentences)/4, Heading: heading,
		Start: start, End: w.at, StartUTF16: start, Text: text,
	}
	s.ID = graph.PartID(graph.KindSentence, s.Speech, text, w.occurrence("sentence", text))
	if n := len(w.f.Sections); n > 0 {
		s.Section = w.f.Sections[n-1].ID
	}
	w.f.Sentences = append(w.f.Sentences, s)
	for _, x := range spots {
		if x.thing == nil {
			continue
		}
		e := w.evidence(x.Span)
		w.f.Mentions = append(w.f.Mentions, graph.Mention{Entity: x.thing.ID, Evidence: e})
		w.know(x.thing, e)
	}
	w.put("\n")
	return s
}

// evidence is what the last sentence says at a place.
func (w *writer) evidence(s graph.Span) graph.Evidence {
	return graph.Evidence{
		Speech: w.f.Speech.ID, Origin: graph.OriginText, Sentence: w.f.Sentences[len(w.f.Sentences)-1].ID,
		Start: s.Start, End: s.End, Quote: s.Text, Rule: rule, Confidence: 900,
	}
}

// know claims what the speech knows of a thing, the first time that it names it.
func (w *writer) know(t *thing, e graph.Evidence) {
	delete(w.unused, t.ID)
	if w.known[t.ID] {
		return
	}
	w.known[t.ID] = true
	f := graph.EntityFacts{Identity: t.Identity, Claims: []graph.Claim{{Property: graph.PropName, Value: t.name, Evidence: e}}}
	if t.short != "" && e.Quote == t.short && t.Kind != graph.KindDate {
		f.Claims = append(f.Claims, graph.Claim{Property: graph.PropAlias, Value: t.short, Evidence: e})
	}
	for _, p := range t.props {
		f.Claims = append(f.Claims, graph.Claim{Property: p.property, Value: p.value, Evidence: e})
	}
	w.f.Entities = append(w.f.Entities, f)
}

func (w *writer) relate(k graph.Key, e graph.Evidence) {
	if i, ok := w.related[k]; ok {
		w.f.Relations[i].Evidence = append(w.f.Relations[i].Evidence, e)
		return
	}
	w.related[k] = len(w.f.Relations)
	w.f.Relations = append(w.f.Relations, graph.RelationFacts{Key: k, Evidence: []graph.Evidence{e}})
}

// statement writes a sentence that tells something, and between what it names.
func (w *writer) statement() {
	row := w.words["statement"][w.rnd.IntN(len(w.words["statement"]))]
	start := w.at
	spots := w.fill(row[0], nil)
	w.sentence(start, false, spots)
	if row[1] == "" {
		return
	}
	var named []spot
	for _, s := range spots {
		if s.thing != nil {
			named = append(named, s)
		}
	}
	k := graph.Key{Verb: graph.Verb(row[1]), From: named[0].thing.ID, To: named[1].thing.ID}
	if k.From != k.To {
		w.relate(k, w.evidence(graph.Span{Start: named[0].Start, End: named[1].End, Text: w.between(start, named[0].Start, named[1].End)}))
	}
}

// between is a part of the last sentence, which started at start.
func (w *writer) between(start, from, to int) string {
	return string([]rune(w.f.Sentences[len(w.f.Sentences)-1].Text)[from-start : to-start])
}
