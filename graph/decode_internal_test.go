package graph

import (
	"encoding/json"
	"reflect"
	"testing"
	"unicode/utf8"
)

// samples hold every field of what is decoded, with texts that must be escaped.
func samples() []any {
	e := Evidence{"speech_1", OriginText, "sentence_1", 3, 9, `他说："要\落实"` + "\n\t<&>\u2028𠀀", "发言人", "rule", 900, InferredHost, true}
	c := Claim{PropName, "绍兴市", e}
	span := Span{1, 4, "要落实"}
	it := Item{
		span, &span, &span, []Addressee{{span, RoleLead, "body_1", InferredHeading}, {Span: span, Role: RoleAll}},
		&Deadline{span, "../2024-12-31", "2024"}, []Target{{span, ComparatorAtLeast, "8.5", "%"}, {Span: span}}, []Basis{{span, "document_1"}},
	}
	return []any{
		&Speech{}, &Section{}, &Sentence{}, &Directive{}, &Identity{}, &Tally{}, &packedEntity{Tally: Tally{}}, &[]Claim{}, &[]packed{},
		&Speech{
			ID: "speech_1", Title: "题", Speaker: "某", Post: "市长", Date: "2024", Level: LevelCity, Place: "XX市", Genre: GenrePlan, Collection: "c", Source: "a.txt",
			Chars: -12, SHA256: "ab", Extractor: "1", Fingerprint: "ff", Metadata: map[string]string{"a\"b": "c\\", "": ""}, Claims: []Claim{c, {}},
		},
		&Section{"section_1", "speech_1", "section_0", 7, 2, 10, 20, `一、"总体"要求`, 10, 15},
		&Sentence{"sentence_1", "speech_1", "section_1", 3, 2, true, 4, 9, 5, "要\u0000落实\x7f"},
		&Directive{"directive_1", "speech_1", "sentence_1", 2, 4, 9, "要", ModalityTask, SubstanceConcrete, []Item{it, {}}, "r", 1000, "ff"},
		&Identity{"body_1", KindBody, "市委", "绍兴市", true},
		&Tally{PropName: {"市委": 3, "中共\"市委": 0}, PropAlias: {}},
		&packedEntity{"市委", "绍兴市", true, Tally{PropType: {"PARTY": 1}}},
		&[]Claim{c}, &[]packed{{"sentence_1", 3, 9, "要", "r", 900, OriginMetadata, "date", InferredMask, true}, {}},
	}
}

// fast decodes into a new value of the type that like points to, without the help of
// encoding/json; it reports whether it could.
func fast(text string, like any) (any, bool) {
	r := &reader{s: text}
	v := reflect.New(reflect.TypeOf(like).Elem()).Interface()
	switch x := v.(type) {
	case *Speech:
		readSpeech(r, x)
	case *Section:
		readSection(r, x)
	case *Sentence:
		readSentence(r, x)
	case *Directive:
		readDirective(r, x)
	case *Identity:
		readIdentity(r, x)
	case *Tally:
		readTally(r, x)
	case *packedEntity:
		readPackedEntity(r, x)
	case *[]Claim:
		list(readClaim)(r, x)
	case *[]packed:
		list(readPacked)(r, x)
	}
	return v, !r.odd && r.i == len(text)
}

// TestDecode: what is written is read again, by the fast way.
func TestDecode(t *testing.T) {
	t.Parallel()
	for _, s := range samples() {
		text := mustJSON(s)
		got, ok := fast(text, s)
		if !ok {
			t.Errorf("%s is not read the fast way", text)
			continue
		}
		if !reflect.DeepEqual(got, s) {
			t.Errorf("%s\ngot  %+v\nwant %+v", text, got, s)
		}
	}
}

// FuzzDecode: of text as we write it the fast way reads what encoding/json reads, and
// other text it takes only where encoding/json takes it too.
func FuzzDecode(f *testing.F) {
	for i, s := range samples() {
		f.Add(i, mustJSON(s))
	}
	for _, s := range []string{"", "{}", "[]", "null", `{"id":"x"} `, `{"id":null}`, `{"ID":"x"}`, `{"chars":01}`, `{"chars":1.5}`, `{"chars":-0}`, `{"id":"\ud800"}`, `{"id":"\q"}`, "[{},]"} {
		for i := range samples() {
			f.Add(i, s)
		}
	}
	f.Fuzz(func(t *testing.T, i int, text string) {
		all := samples()
		like := all[(i%len(all)+len(all))%len(all)]
		got, ok := fast(text, like)
		if !ok || !utf8.ValidString(text) {
			return
		}
		want := reflect.New(reflect.TypeOf(like).Elem()).Interface()
		if err := json.Unmarshal([]byte(text), want); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if mustJSON(want) == text && !reflect.DeepEqual(got, want) {
			t.Errorf("%q\ngot  %+v\nwant %+v", text, got, want)
		}
	})
}

func BenchmarkDecodeDirective(b *testing.B) {
	text := mustJSON(&Directive{
		"directive_0nmfiig9oiflm4vqabpm4m5cd8", "speech_qvitmbh2u419qe9a1d4a2r72og", "sentence_h2u8p1kdgiqe9uroetgbggpfa4", 2, 40, 90, "要落实", ModalityTask, SubstanceConcrete,
		[]Item{{Span: Span{40, 90, "要落实"}, Action: &Span{41, 43, "落实"}, Addressees: []Addressee{{Span: Span{41, 43, "市委"}, Role: RoleLead, Entity: "body_6ma2aj4pr4757dulpkek65u3ik"}}}}, "r", 1000, "ff",
	})
	for _, way := range []struct {
		name string
		read func() error
	}{
		{"own", func() error { return decode(text, new(Directive), readDirective) }},
		{"encoding/json", func() error { return json.Unmarshal([]byte(text), new(Directive)) }},
	} {
		b.Run(way.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := way.read(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
