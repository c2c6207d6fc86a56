package neo4j

import (
	"slices"

	"mailuo/graph"
)

// presence says which nodes of a kind have a field.
type presence int

const (
	absent presence = iota
	partial
	total
)

// holds says whether nodes of kind k have the field f, as graph.MakeRows and
// graph.EntityFields fill it.
func holds(k graph.Kind, f graph.Field) presence {
	entity, speech, directive := k.IsEntity(), k == graph.KindSpeech, k == graph.KindDirective
	if p := whole(k, f); p != absent {
		return p
	}
	var some bool
	switch f {
	case graph.FieldName:
		some = speech || k == graph.KindSection
	case graph.FieldText:
		some = directive || k == graph.KindSentence
	case graph.FieldWording:
		some = directive || k == graph.KindSentence || k == graph.KindSection
	case graph.FieldDate, graph.FieldLevel, graph.FieldPlace:
		some = true
	case graph.FieldGenre, graph.FieldCollection:
		some = !entity
	case graph.FieldDue:
		some = directive
	case graph.FieldSpeaker, graph.FieldExtractor:
		some = speech
	case graph.FieldType, graph.FieldNumber, graph.FieldTerm, graph.FieldSession, graph.FieldScope:
		some = entity
	}
	if some {
		return partial
	}
	return absent
}

// whole is total for the fields that every node of a kind has.
func whole(k graph.Kind, f graph.Field) presence {
	entity, part := k.IsEntity(), !k.IsEntity() && k != graph.KindSpeech
	var all bool
	switch f {
	case graph.FieldID, graph.FieldKind:
		all = true
	case graph.FieldName, graph.FieldMasked, graph.FieldMentions, graph.FieldSpeeches:
		all = entity
	case graph.FieldSpeech, graph.FieldOrdinal:
		all = part
	case graph.FieldCollective:
		all = k == graph.KindBody || k == graph.KindGroup
	case graph.FieldModality, graph.FieldSubstance:
		all = k == graph.KindDirective
	case graph.FieldChars:
		all = k == graph.KindSpeech || k == graph.KindSentence || k == graph.KindDirective
	}
	if all {
		return total
	}
	return absent
}

// indexes lists the fields of a kind that have an index of their own, beside the
// id that every node has one on.
func indexes(k graph.Kind) []graph.Field {
	switch k {
	case graph.KindSpeech:
		return []graph.Field{graph.FieldDate, graph.FieldName, graph.FieldPlace, graph.FieldCollection}
	case graph.KindSection, graph.KindSentence:
		return []graph.Field{graph.FieldSpeech, graph.FieldWording}
	case graph.KindDirective:
		return []graph.Field{graph.FieldSpeech, graph.FieldWording, graph.FieldDate, graph.FieldDue, graph.FieldPlace}
	case graph.KindMeeting, graph.KindDate:
		return []graph.Field{graph.FieldName, graph.FieldMentions, graph.FieldDate}
	case graph.KindDocument:
		return []graph.Field{graph.FieldName, graph.FieldMentions, graph.FieldDate, graph.FieldNumber}
	}
	return []graph.Field{graph.FieldName, graph.FieldMentions}
}

// indexed reports whether the nodes of every one of the kinds can be read in the order of f.
func indexed(kinds []graph.Kind, f graph.Field) bool {
	if f == graph.FieldID {
		return true
	}
	for _, k := range kinds {
		if !slices.Contains(indexes(k), f) {
			return false
		}
	}
	return true
}

// fits reports whether a node of kind k can pass t.
func fits(k graph.Kind, t graph.Test) bool {
	if t.Field == graph.FieldKind && (t.Op == graph.EQ || t.Op == graph.IN) {
		return slices.Contains(t.Values, graph.Text(string(k)))
	}
	asksNull := (t.Op == graph.EQ || t.Op == graph.IN) && slices.Contains(t.Values, graph.Null)
	return asksNull || holds(k, t.Field) != absent
}
