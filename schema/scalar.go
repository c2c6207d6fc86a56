package schema

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"mailuo/access"
	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/judge"
)

// MarshalString writes text, and null for the empty text: in graph an empty
// property is one that is not known. What is declared String! is never empty.
func MarshalString(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return words(s)
}

// UnmarshalString reads text.
func UnmarshalString(v any) (string, error) { return text[string](v) }

// MarshalInt writes a whole number.
func MarshalInt(n int) graphql.Marshaler { return number(n) }

// UnmarshalInt reads a whole number.
func UnmarshalInt(v any) (int, error) { return graphql.UnmarshalInt(v) }

// MarshalFloat writes a number, null for what is none in JSON.
func MarshalFloat(f float64) graphql.Marshaler {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return graphql.Null
	}
	return decimal(f)
}

// UnmarshalFloat reads a number.
func UnmarshalFloat(v any) (float64, error) { return graphql.UnmarshalFloat(v) }

// Words is text that may be empty and still is text.
type Words string

// MarshalWords writes text, the empty text too.
func MarshalWords(w Words) graphql.Marshaler { return words(w) }

// UnmarshalWords reads text.
func UnmarshalWords(v any) (Words, error) { return text[Words](v) }

// MarshalID writes an ID, null where there is none.
func MarshalID(id graph.ID) graphql.Marshaler { return MarshalString(string(id)) }

// UnmarshalID reads an ID. It may be the ID of nothing.
func UnmarshalID(v any) (graph.ID, error) { return text[graph.ID](v) }

// MarshalEDTF writes a date, null for no date.
func MarshalEDTF(d graph.Date) graphql.Marshaler { return MarshalString(string(d)) }

// UnmarshalEDTF reads a date and checks it.
func UnmarshalEDTF(v any) (graph.Date, error) {
	s, err := text[string](v)
	if err != nil {
		return "", err
	}
	return graph.ParseDate(s)
}

// MarshalDateTime writes a point in time by RFC 3339 in UTC, null for none.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	if t.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(t.UTC().Format(time.RFC3339))
}

// UnmarshalDateTime reads a point in time.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, err := text[string](v)
	if err != nil {
		return time.Time{}, err
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%.40q is not a point in time by RFC 3339: %w", s, graph.ErrInvalid)
	}
	return t, nil
}

func text[T ~string](v any) (T, error) {
	s, ok := v.(string)
	if !ok {
		return "", fmt.Errorf("%v is not text: %w", v, graph.ErrInvalid)
	}
	return T(s), nil
}

// The enums are graph's types, and their names the types' values; an empty value is
// null. Facts hold no values outside of graph's lists, and values that come in were
// checked against the schema, whose lists a test compares with graph's.

// MarshalAccessRole writes a role of a viewer.
func MarshalAccessRole(x access.Role) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalAccessRole reads a role of a viewer.
func UnmarshalAccessRole(v any) (access.Role, error) { return text[access.Role](v) }

// MarshalKind writes a kind of node.
func MarshalKind(x graph.Kind) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalKind reads a kind of node.
func UnmarshalKind(v any) (graph.Kind, error) { return text[graph.Kind](v) }

// MarshalEntityKind writes a kind of entity.
func MarshalEntityKind(x graph.Kind) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalEntityKind reads a kind of entity.
func UnmarshalEntityKind(v any) (graph.Kind, error) { return text[graph.Kind](v) }

// MarshalVerb writes a verb.
func MarshalVerb(x graph.Verb) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalVerb reads a verb.
func UnmarshalVerb(v any) (graph.Verb, error) { return text[graph.Verb](v) }

// MarshalChainVerb writes a verb that links a chain.
func MarshalChainVerb(x graph.Verb) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalChainVerb reads a verb that links a chain.
func UnmarshalChainVerb(v any) (graph.Verb, error) { return text[graph.Verb](v) }

// MarshalRole writes a role.
func MarshalRole(x graph.Role) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalRole reads a role.
func UnmarshalRole(v any) (graph.Role, error) { return text[graph.Role](v) }

// MarshalDirection writes a direction.
func MarshalDirection(x graph.Direction) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalDirection reads a direction.
func UnmarshalDirection(v any) (graph.Direction, error) { return text[graph.Direction](v) }

// MarshalOneWay writes one of In and Out.
func MarshalOneWay(x graph.Direction) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalOneWay reads one of In and Out.
func UnmarshalOneWay(v any) (graph.Direction, error) { return text[graph.Direction](v) }

// MarshalLevel writes a level.
func MarshalLevel(x graph.Level) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalLevel reads a level.
func UnmarshalLevel(v any) (graph.Level, error) { return text[graph.Level](v) }

// MarshalGenre writes a genre.
func MarshalGenre(x graph.Genre) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalGenre reads a genre.
func UnmarshalGenre(v any) (graph.Genre, error) { return text[graph.Genre](v) }

// MarshalModality writes a modality.
func MarshalModality(x graph.Modality) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalModality reads a modality.
func UnmarshalModality(v any) (graph.Modality, error) { return text[graph.Modality](v) }

// MarshalSubstance writes a substance.
func MarshalSubstance(x graph.Substance) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalSubstance reads a substance.
func UnmarshalSubstance(v any) (graph.Substance, error) { return text[graph.Substance](v) }

// MarshalComparator writes a comparator.
func MarshalComparator(x graph.Comparator) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalComparator reads a comparator.
func UnmarshalComparator(v any) (graph.Comparator, error) { return text[graph.Comparator](v) }

// MarshalOrigin writes an origin.
func MarshalOrigin(x graph.Origin) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalOrigin reads an origin.
func UnmarshalOrigin(v any) (graph.Origin, error) { return text[graph.Origin](v) }

// MarshalInference writes an inference.
func MarshalInference(x graph.Inference) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalInference reads an inference.
func UnmarshalInference(v any) (graph.Inference, error) { return text[graph.Inference](v) }

// MarshalReason writes a reason.
func MarshalReason(x graph.Reason) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalReason reads a reason.
func UnmarshalReason(v any) (graph.Reason, error) { return text[graph.Reason](v) }

// MarshalScope writes how far a name reaches.
func MarshalScope(x graph.Reach) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalScope reads how far a name reaches.
func UnmarshalScope(v any) (graph.Reach, error) { return text[graph.Reach](v) }

// MarshalDatePrecision writes a date's precision.
func MarshalDatePrecision(x string) graphql.Marshaler { return MarshalString(x) }

// UnmarshalDatePrecision reads a date's precision.
func UnmarshalDatePrecision(v any) (string, error) { return text[string](v) }

// MarshalProperty writes an entity's property in capitals.
func MarshalProperty(x graph.Property) graphql.Marshaler {
	return MarshalString(strings.ToUpper(string(x)))
}

// UnmarshalProperty reads an entity's property.
func UnmarshalProperty(v any) (graph.Property, error) {
	s, err := text[string](v)
	return graph.Property(strings.ToLower(s)), err
}

// MarshalSpeechProperty writes what a claim on a speech tells, in capitals.
func MarshalSpeechProperty(x graph.Property) graphql.Marshaler { return MarshalProperty(x) }

// UnmarshalSpeechProperty reads what a claim on a speech tells.
func UnmarshalSpeechProperty(v any) (graph.Property, error) { return UnmarshalProperty(v) }

// MarshalLedgerGroupBy writes what rows of a ledger are counted by.
func MarshalLedgerGroupBy(x analysis.LedgerGroup) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalLedgerGroupBy reads what rows of a ledger are counted by.
func UnmarshalLedgerGroupBy(v any) (analysis.LedgerGroup, error) {
	return text[analysis.LedgerGroup](v)
}

// MarshalJudgementVerdict writes a verdict.
func MarshalJudgementVerdict(x judge.Verdict) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalJudgementVerdict reads a verdict.
func UnmarshalJudgementVerdict(v any) (judge.Verdict, error) { return text[judge.Verdict](v) }

// MarshalEdgeVerdict writes a verdict on a relation or directive.
func MarshalEdgeVerdict(x judge.Verdict) graphql.Marshaler { return MarshalJudgementVerdict(x) }

// UnmarshalEdgeVerdict reads a verdict on a relation or directive.
func UnmarshalEdgeVerdict(v any) (judge.Verdict, error) { return UnmarshalJudgementVerdict(v) }

// MarshalSameVerdict writes a verdict on two entities.
func MarshalSameVerdict(x judge.Verdict) graphql.Marshaler { return MarshalJudgementVerdict(x) }

// UnmarshalSameVerdict reads a verdict on two entities.
func UnmarshalSameVerdict(v any) (judge.Verdict, error) { return UnmarshalJudgementVerdict(v) }

// MarshalJudgementAbout writes what sort of thing a judgement is of.
func MarshalJudgementAbout(x judge.About) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalJudgementAbout reads what sort of thing a judgement is of.
func UnmarshalJudgementAbout(v any) (judge.About, error) { return text[judge.About](v) }

// MarshalClassReason writes what of a body's description a class asks for, in capitals.
func MarshalClassReason(x graph.Property) graphql.Marshaler { return MarshalProperty(x) }

// UnmarshalClassReason reads what of a body's description a class asks for.
func UnmarshalClassReason(v any) (graph.Property, error) { return UnmarshalProperty(v) }

// orderFields are the names that fields to order by have in the API, where they
// are not graph's in capitals.
var orderFields = map[string]graph.Field{
	"TITLE":         graph.FieldName,
	"MENTION_COUNT": graph.FieldMentions,
	"SPEECH_COUNT":  graph.FieldSpeeches,
}

func marshalOrderField(f graph.Field) graphql.Marshaler {
	for name, field := range orderFields {
		if field == f {
			return words(name)
		}
	}
	return MarshalString(strings.ToUpper(string(f)))
}

func unmarshalOrderField(v any) (graph.Field, error) {
	s, err := text[string](v)
	if f, ok := orderFields[s]; ok {
		return f, err
	}
	return graph.Field(strings.ToLower(s)), err
}

// MarshalSpeechOrderField writes a field that speeches are ordered by.
func MarshalSpeechOrderField(f graph.Field) graphql.Marshaler { return marshalOrderField(f) }

// UnmarshalSpeechOrderField reads a field that speeches are ordered by.
func UnmarshalSpeechOrderField(v any) (graph.Field, error) { return unmarshalOrderField(v) }

// MarshalEntityOrderField writes a field that entities are ordered by.
func MarshalEntityOrderField(f graph.Field) graphql.Marshaler { return marshalOrderField(f) }

// UnmarshalEntityOrderField reads a field that entities are ordered by.
func UnmarshalEntityOrderField(v any) (graph.Field, error) { return unmarshalOrderField(v) }

// MarshalDirectiveOrderField writes a field that directives are ordered by.
func MarshalDirectiveOrderField(f graph.Field) graphql.Marshaler { return marshalOrderField(f) }

// UnmarshalDirectiveOrderField reads a field that directives are ordered by.
func UnmarshalDirectiveOrderField(v any) (graph.Field, error) { return unmarshalOrderField(v) }
