package neo4j

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"

	"mailuo/graph"
)

// LargeSpeech makes the facts of speech k of a large store: a hundred sentences, thirty
// of them directives, and some sixty entities, of which a few are in most speeches
// and most in few; bodies are in one of two places.
func LargeSpeech(k int) graph.Facts {
	rnd := rand.New(rand.NewPCG(uint64(k), 7))
	w := &speechWriter{rnd: rnd, k: k, entities: map[graph.ID]int{}}
	w.f.Speech = graph.Speech{
		ID: graph.NewID(graph.KindSpeech, "large", fmt.Sprint(k)), Title: fmt.Sprintf("在第%d次会议上的讲话", k),
		Date:  graph.Date(fmt.Sprintf("%d-%02d-%02d", 2000+k%25, 1+k/25%12, 1+k%28)),
		Level: graph.Levels()[k%len(graph.Levels())], Place: fmt.Sprintf("城市%d", k%300), Genre: graph.Genres()[k%3], Extractor: "1",
	}
	for i := range 100 {
		w.sentence(i, i%10 < 3)
	}
	w.f.Text = w.text.String()
	sum := sha256.Sum256([]byte(w.f.Text))
	w.f.Speech.SHA256, w.f.Speech.Chars = hex.EncodeToString(sum[:]), w.chars
	return w.f
}

type speechWriter struct {
	rnd      *rand.Rand
	k        int
	f        graph.Facts
	text     strings.Builder
	chars    int
	entities map[graph.ID]int
}

const filler = "坚持稳中求进工作总基调完整准确全面贯彻新发展理念加快构建新发展格局着力推动高质量发展深化改革开放保障和改善民生防范化解重点领域风险"

// entity adds one of the pool's entities and returns its ID and name.
func (w *speechWriter) entity(kinds ...graph.Kind) (graph.ID, string) {
	n := int(10_000 * w.rnd.Float64() * w.rnd.Float64() * w.rnd.Float64() * w.rnd.Float64())
	kind := kinds[n%len(kinds)]
	name := fmt.Sprintf("第%d号%s单位", n, string([]rune(filler)[n%50:n%50+3]))
	return graph.EntityID(kind, name, ""), name
}

func (w *speechWriter) sentence(i int, directive bool) {
	runes := []rune(filler)
	at := w.rnd.IntN(len(runes) - 30)
	var parts []string
	kinds := []graph.Kind{graph.KindBody, graph.KindGroup}
	if i%2 == 1 {
		kinds = []graph.Kind{graph.KindDocument, graph.KindPolicy, graph.KindMeeting, graph.KindFormulation}
	}
	id, name := w.entity(kinds...)
	parts = append(parts, string(runes[at:at+15]), name, string(runes[at+15:at+30]), fmt.Sprint(i), "。")
	text := strings.Join(parts, "")
	start, length := w.chars, len([]rune(text))
	sid := graph.PartID(graph.KindSentence, w.f.Speech.ID, text, i)
	w.f.Sentences = append(w.f.Sentences, graph.Sentence{
		ID: sid, Speech: w.f.Speech.ID, Ordinal: i, Paragraph: 1 + i/10, Start: start, End: start + length, StartUTF16: start, Text: text,
	})
	w.text.WriteString(text)
	w.chars += length
	e := graph.Evidence{
		Speech: w.f.Speech.ID, Origin: graph.OriginText, Sentence: sid, Start: start + 15, End: start + 15 + len([]rune(name)), Quote: name, Rule: "bench", Confidence: 900,
	}
	w.f.Mentions = append(w.f.Mentions, graph.Mention{Entity: id, Evidence: e})
	fresh := w.claim(id, name, e)
	if kind, _ := id.Kind(); fresh && kind == graph.KindBody {
		city := fmt.Sprintf("城市%d", len(name)%2)
		place := graph.EntityID(graph.KindPlace, city, "")
		w.claim(place, city, e)
		w.relate(graph.Key{Verb: graph.VerbLocatedIn, From: id, To: place}, e)
	}
	if !directive {
		return
	}
	d := graph.Directive{
		ID: graph.PartID(graph.KindDirective, w.f.Speech.ID, text, i), Speech: w.f.Speech.ID, Sentence: sid, Ordinal: len(w.f.Directives),
		Start: start, End: start + length, Text: text, Modality: graph.Modalities()[i%4], Substance: graph.Substances()[i%2], Rule: "bench", Confidence: 900,
	}
	w.f.Directives = append(w.f.Directives, d)
	verbs := map[graph.Kind][]graph.Verb{
		graph.KindBody: {graph.VerbAddressedTo, graph.VerbRefersTo}, graph.KindGroup: {graph.VerbAddressedTo},
		graph.KindDocument: {graph.VerbUnder, graph.VerbRefersTo}, graph.KindMeeting: {graph.VerbUnder, graph.VerbAttributedTo},
		graph.KindPolicy: {graph.VerbUnder, graph.VerbRefersTo}, graph.KindFormulation: {graph.VerbUnder, graph.VerbRefersTo},
	}
	kind, _ := id.Kind()
	for _, v := range verbs[kind] {
		key := graph.Key{Verb: v, From: d.ID, To: id}
		if v == graph.VerbAddressedTo {
			key.Role = graph.Roles()[i%3]
		}
		w.relate(key, e)
	}
}

// claim adds an entity and reports whether it was not there.
func (w *speechWriter) claim(id graph.ID, name string, e graph.Evidence) bool {
	if _, ok := w.entities[id]; ok {
		return false
	}
	w.entities[id] = len(w.f.Entities)
	kind, _ := id.Kind()
	w.f.Entities = append(w.f.Entities, graph.EntityFacts{
		Identity: graph.Identity{ID: id, Kind: kind, Key: name},
		Claims:   []graph.Claim{{Property: graph.PropName, Value: name, Evidence: e}},
	})
	return true
}

func (w *speechWriter) relate(k graph.Key, e graph.Evidence) {
	w.f.Relations = append(w.f.Relations, graph.RelationFacts{Key: k, Evidence: []graph.Evidence{e}})
}
