package graph_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

func TestValidateAccepts(t *testing.T) {
	for _, f := range graphtest.Fixture() {
		if err := graph.Validate(f); err != nil {
			t.Error(err)
		}
	}
	if err := graph.Validate(graphtest.Draft{Text: ""}.Facts()); err != nil {
		t.Errorf("an empty text: %v", err)
	}
}

// TestValidateRefuses breaks each rule once.
func TestValidateRefuses(t *testing.T) {
	const city23 = 2 // of the fixture
	directive := func(f *graph.Facts) *graph.Directive { return &f.Directives[1] }
	item := func(f *graph.Facts) *graph.Item { return &directive(f).Items[0] }
	relation := func(f *graph.Facts, v graph.Verb) *graph.RelationFacts {
		for i := range f.Relations {
			if f.Relations[i].Verb == v {
				return &f.Relations[i]
			}
		}
		panic(v)
	}
	section := func(f *graph.Facts) *graph.Section { return &f.Sections[1] }
	sentence := func(f *graph.Facts) *graph.Sentence { return &f.Sentences[3] }
	for _, c := range []struct {
		name   string
		change func(*graph.Facts)
		says   string
	}{
		{"speech id", func(f *graph.Facts) { f.Speech.ID = graph.NewID(graph.KindBody, "x") }, "is not one of a speech"},
		{"text", func(f *graph.Facts) { f.Text += "\xff" }, "not valid UTF-8"},
		{"title", func(f *graph.Facts) { f.Speech.Title = "\xff" }, "not valid UTF-8"},
		{"metadata", func(f *graph.Facts) { f.Speech.Metadata["file"] = "\xff" }, "not valid UTF-8"},
		{"sha256", func(f *graph.Facts) { f.Speech.SHA256 = strings.Repeat("0", 64) }, "is not the text's"},
		{"chars", func(f *graph.Facts) { f.Speech.Chars++ }, "chars is"},
		{"date", func(f *graph.Facts) { f.Speech.Date = "soon" }, `date "soon"`},
		{"level", func(f *graph.Facts) { f.Speech.Level = "GALAXY" }, `level: "GALAXY"`},
		{"genre", func(f *graph.Facts) { f.Speech.Genre = "OPERA" }, `genre: "OPERA"`},
		{"claim of the speech", func(f *graph.Facts) { f.Speech.Claims[0].Evidence.Quote = "x" }, "claim title: metadata"},

		{"sentence id", func(f *graph.Facts) { sentence(f).ID = f.Directives[0].ID }, "is not one of a SENTENCE"},
		{"sentence twice", func(f *graph.Facts) { sentence(f).ID = f.Sentences[4].ID }, "stands twice"},
		{"sentence text", func(f *graph.Facts) { sentence(f).Text += "x" }, "sentence 3: text["},
		{"sentence span", func(f *graph.Facts) { sentence(f).End = 1 << 20 }, "is no span"},
		{"sentence empty", func(f *graph.Facts) { sentence(f).End = sentence(f).Start }, "is no span"},
		{"sentence before the text", func(f *graph.Facts) { sentence(f).Start = -1 }, "is no span"},
		{"sentences overlap", func(f *graph.Facts) { sentence(f).Start-- }, "before the one before it ends"},
		{"sentence of another", func(f *graph.Facts) { sentence(f).Speech = graph.NewID(graph.KindSpeech, "x") }, "sentence 3: wrong speech"},
		{"sentence ordinal", func(f *graph.Facts) { sentence(f).Ordinal++ }, "sentence 3: wrong speech, ordinal"},
		{"sentence section", func(f *graph.Facts) { sentence(f).Section = graph.NewID(graph.KindSection, "x") }, "sentence 3: wrong speech, ordinal or section"},
		{"sentence utf16", func(f *graph.Facts) { sentence(f).StartUTF16++ }, "startUtf16"},

		{"section id", func(f *graph.Facts) { section(f).ID = "x" }, "is not one of a SECTION"},
		{"section heading", func(f *graph.Facts) { section(f).Heading = "x" }, "section 1 heading"},
		{"section ordinal", func(f *graph.Facts) { section(f).Ordinal = 7 }, "section 1: wrong"},
		{"section depth", func(f *graph.Facts) { section(f).Depth = 0 }, "section 1: wrong"},
		{"section start", func(f *graph.Facts) { section(f).Start = section(f).HeadingStart + 1 }, "section 1: wrong"},
		{"section end", func(f *graph.Facts) { section(f).End = section(f).HeadingEnd - 1 }, "section 1: wrong"},
		{"section beyond the text", func(f *graph.Facts) { section(f).End = 1 << 20 }, "section 1: wrong"},
		{"section parent", func(f *graph.Facts) { section(f).Parent = graph.NewID(graph.KindSection, "x") }, "section 1: wrong"},
		{"section of another", func(f *graph.Facts) { section(f).Speech = "" }, "section 1: wrong"},

		{"entity kind", func(f *graph.Facts) { f.Entities[0].Kind = graph.KindSentence }, "does not derive"},
		{"entity key", func(f *graph.Facts) { f.Entities[0].Key += "x" }, "does not derive"},
		{"entity without a key", func(f *graph.Facts) {
			f.Entities[0].Key = ""
			f.Entities[0].ID = graph.EntityID(f.Entities[0].Kind, "", f.Entities[0].Scope)
		}, "does not derive"},
		{"entity scope", func(f *graph.Facts) { f.Entities[0].Scope += "x" }, "does not derive"},
		{"entity twice", func(f *graph.Facts) { f.Entities = append(f.Entities, f.Entities[0]) }, "stands twice"},
		{"entity without a name", func(f *graph.Facts) { f.Entities[0].Claims = nil }, "has no name"},
		{"entity that nothing supports", func(f *graph.Facts) {
			id := graph.Identity{ID: graph.EntityID(graph.KindBody, "x", ""), Kind: graph.KindBody, Key: "x"}
			f.Entities = append(f.Entities, graph.EntityFacts{Identity: id, Claims: f.Entities[0].Claims})
		}, "no mention and no relation"},
		{"property", func(f *graph.Facts) { f.Entities[0].Claims[0].Property = "colour" }, `claim "colour"`},
		{"value", func(f *graph.Facts) { f.Entities[0].Claims[0].Value = "" }, "has no value"},
		{"claimed date", func(f *graph.Facts) {
			f.Entities[0].Claims = append(f.Entities[0].Claims, graph.Claim{Property: graph.PropDate, Value: "soon", Evidence: f.Entities[0].Claims[0].Evidence})
		}, `date "soon"`},
		{"claim's evidence", func(f *graph.Facts) { f.Entities[0].Claims[0].Evidence.Rule = "" }, "without a rule"},

		{"mention of nothing", func(f *graph.Facts) { f.Mentions[0].Entity = graph.EntityID(graph.KindBody, "x", "") }, "is no entity of these facts"},
		{"mention of a sentence", func(f *graph.Facts) { f.Mentions[0].Entity = f.Sentences[0].ID }, "is no entity of these facts"},
		{"mention elsewhere", func(f *graph.Facts) {
			f.Mentions[0].Evidence = graph.Evidence{Speech: f.Speech.ID, Origin: graph.OriginLexicon, Source: "x", Quote: "y", Rule: "r"}
		}, "stands in the text"},
		{"mention's quote", func(f *graph.Facts) { f.Mentions[0].Quote = "x" }, "mention 0"},
		{"mention's sentence", func(f *graph.Facts) { f.Mentions[0].Sentence = f.Sentences[0].ID }, "does not start in its sentence"},

		{"directive id", func(f *graph.Facts) { directive(f).ID = f.Sentences[0].ID }, "is not one of a DIRECTIVE"},
		{"directive text", func(f *graph.Facts) { directive(f).Text = "x" }, "directive 1: text["},
		{"directive sentence", func(f *graph.Facts) { directive(f).Sentence = "" }, "directive 1: wrong"},
		{"directive of another", func(f *graph.Facts) { directive(f).Speech = "" }, "directive 1: wrong"},
		{"directive ordinal", func(f *graph.Facts) { directive(f).Ordinal = 0 }, "directive 1: wrong"},
		{"directive rule", func(f *graph.Facts) { directive(f).Rule = "" }, "directive 1: wrong"},
		{"modality", func(f *graph.Facts) { directive(f).Modality = "" }, "directive 1 modality"},
		{"substance", func(f *graph.Facts) { directive(f).Substance = "SOFT" }, "directive 1 substance"},
		{"directive confidence", func(f *graph.Facts) { directive(f).Confidence = 1001 }, "confidence 1001"},
		{"item", func(f *graph.Facts) { item(f).Text = "x" }, "directive 1 item"},
		{"action", func(f *graph.Facts) { item(f).Action = &graph.Span{Start: 0, End: 1, Text: "x"} }, "action or object"},
		{"object", func(f *graph.Facts) { item(f).Object = &graph.Span{Start: 5, End: 1} }, "action or object"},
		{"addressee", func(f *graph.Facts) { item(f).Addressees[0].Text = "x" }, "directive 1 addressee"},
		{"role", func(f *graph.Facts) { item(f).Addressees[0].Role = "" }, "directive 1 role"},
		{"addressee's inference", func(f *graph.Facts) { item(f).Addressees[0].Inferred = "GUESS" }, "directive 1 inference"},
		{"addressee's kind", func(f *graph.Facts) { item(f).Addressees[0].Entity = relation(f, graph.VerbHeldBy).From }, "no body or group"},
		{"deadline", func(f *graph.Facts) { item(f).Deadline.Text = "x" }, "directive 1 deadline"},
		{"deadline's date", func(f *graph.Facts) { item(f).Deadline.Date = "soon" }, "directive 1 deadline"},
		{"deadline's anchor", func(f *graph.Facts) { item(f).Deadline.Anchor = "soon" }, "deadline's anchor"},
		{"target", func(f *graph.Facts) { item(f).Targets = []graph.Target{{Comparator: graph.ComparatorEqual}} }, "directive 1 target"},
		{"comparator", func(f *graph.Facts) { item(f).Targets = []graph.Target{{Span: item(f).Span, Comparator: "MORE"}} }, "directive 1 comparator"},
		{"basis", func(f *graph.Facts) { item(f).Basis = []graph.Basis{{Entity: f.Entities[0].ID}} }, "directive 1 basis"},
		{"basis of nothing", func(f *graph.Facts) { item(f).Basis = []graph.Basis{{Span: item(f).Span, Entity: "x"}} }, "is no entity of these facts"},

		{"verb", func(f *graph.Facts) { f.Relations[0].Verb = "RELATED_TO" }, "cannot join"},
		{"ends", func(f *graph.Facts) { relation(f, graph.VerbHeldBy).To = relation(f, graph.VerbHeldOn).To }, "cannot join"},
		{"turned round", func(f *graph.Facts) {
			r := relation(f, graph.VerbHeldBy)
			r.From, r.To = r.To, r.From
		}, "cannot join"},
		{"to itself", func(f *graph.Facts) {
			r := relation(f, graph.VerbImplements)
			r.To = r.From
		}, "cannot join"},
		{"to nothing", func(f *graph.Facts) { f.Relations[0].To = graph.EntityID(graph.KindBody, "x", "") }, "cannot join"},
		{"mentions as a relation", func(f *graph.Facts) {
			f.Relations[0].Key = graph.Key{Verb: graph.VerbMentions, From: f.Speech.ID, To: f.Entities[0].ID}
		}, "is not written in facts"},
		{"states as a relation", func(f *graph.Facts) {
			f.Relations[0].Key = graph.Key{Verb: graph.VerbStates, From: f.Speech.ID, To: f.Directives[0].ID}
		}, "is not written in facts"},
		{"derived", func(f *graph.Facts) {
			f.Relations[0].Key = graph.Key{Verb: graph.VerbRestates, From: f.Directives[0].ID, To: f.Directives[1].ID}
		}, "is not written in facts"},
		{"no role", func(f *graph.Facts) { relation(f, graph.VerbAddressedTo).Role = "" }, `role ""`},
		{"unknown role", func(f *graph.Facts) { relation(f, graph.VerbAddressedTo).Role = "BOSS" }, `role "BOSS"`},
		{"role of another verb", func(f *graph.Facts) { relation(f, graph.VerbHeldBy).Role = graph.RoleLead }, `role "LEAD"`},
		{"relation twice", func(f *graph.Facts) { f.Relations = append(f.Relations, f.Relations[0]) }, "stands twice"},
		{"no evidence", func(f *graph.Facts) { f.Relations[0].Evidence = nil }, "has no evidence"},

		{"evidence of another speech", func(f *graph.Facts) { f.Relations[0].Evidence[0].Speech = graph.NewID(graph.KindSpeech, "x") }, "of another speech"},
		{"evidence without a rule", func(f *graph.Facts) { f.Relations[0].Evidence[0].Rule = "" }, "without a rule"},
		{"confidence", func(f *graph.Facts) { f.Relations[0].Evidence[0].Confidence = -1 }, "confidence -1"},
		{"inference", func(f *graph.Facts) { f.Relations[0].Evidence[0].Inferred = "GUESS" }, `inference: "GUESS"`},
		{"origin", func(f *graph.Facts) { f.Relations[0].Evidence[0].Origin = "RUMOUR" }, `origin "RUMOUR"`},
		{"quote", func(f *graph.Facts) { f.Relations[0].Evidence[0].Quote = "x" }, `not "x"`},
		{"span of metadata", func(f *graph.Facts) { f.Speech.Claims[0].Evidence.End = 1 }, "a span without origin TEXT"},
		{"sentence of metadata", func(f *graph.Facts) { f.Speech.Claims[0].Evidence.Sentence = f.Sentences[0].ID }, "a span without origin TEXT"},
		{"field of metadata", func(f *graph.Facts) { f.Speech.Claims[0].Evidence.Source = "colour" }, `metadata "colour"`},
		{"row of the lexicon", func(f *graph.Facts) {
			f.Entities[0].Claims[0].Evidence = graph.Evidence{Speech: f.Speech.ID, Origin: graph.OriginLexicon, Rule: "r", Quote: "q"}
		}, "without its row or value"},
		{"unresolved span", func(f *graph.Facts) { f.Unresolved[0].Text = "x" }, "unresolved 0"},
		{"unresolved reason", func(f *graph.Facts) { f.Unresolved[0].Reason = "" }, "unresolved 0 reason"},
		{"unresolved sentence", func(f *graph.Facts) { f.Unresolved[0].Sentence = "x" }, "unresolved 0: no sentence"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := graphtest.Fixture()[city23]
			c.change(&f)
			err := graph.Validate(f)
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v, want it to say %q", err, c.says)
			}
		})
	}
}

// A text with very many faults gives a list that can be read.
func TestValidateListsFew(t *testing.T) {
	f := graphtest.Fixture()[2]
	for i := range 500 {
		f.Unresolved = append(f.Unresolved, graph.Unresolved{Reason: graph.Reason(fmt.Sprint("reason ", i))})
	}
	err := graph.Validate(f)
	if err == nil || strings.Count(err.Error(), "\n") > 30 {
		t.Errorf("%d lines", strings.Count(fmt.Sprint(err), "\n"))
	}
}
