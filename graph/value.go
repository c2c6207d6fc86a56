package graph

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
)

// Value is what a field holds: text, a whole number, or nothing. Values are comparable.
type Value struct {
	text string
	num  int64
	set  valueType
}

type valueType uint8

const (
	isNull valueType = iota
	isText
	isInt
)

// Null is the value of a field that a node does not have.
var Null = Value{}

// Text makes a text value; the empty text is a value of its own.
func Text(s string) Value { return Value{text: s, set: isText} }

// Int makes a whole number.
func Int(n int64) Value { return Value{num: n, set: isInt} }

// Bool makes 1 or 0.
func Bool(b bool) Value {
	if b {
		return Int(1)
	}
	return Int(0)
}

// textOrNull makes a text value, Null for the empty text.
func textOrNull[S ~string](s S) Value {
	if s == "" {
		return Null
	}
	return Text(string(s))
}

// IsNull reports whether there is no value.
func (v Value) IsNull() bool { return v.set == isNull }

// Text returns the text, "" for other values.
func (v Value) Text() string { return v.text }

// Int returns the number, 0 for other values.
func (v Value) Int() int64 { return v.num }

// Any returns the value as nil, a string or an int64, as database drivers take it.
func (v Value) Any() any {
	switch v.set {
	case isText:
		return v.text
	case isInt:
		return v.num
	}
	return nil
}

// ValueOf is the inverse of Any; it fails on other types.
func ValueOf(a any) (Value, error) {
	switch x := a.(type) {
	case nil:
		return Null, nil
	case string:
		return Text(x), nil
	case int64:
		return Int(x), nil
	case int:
		return Int(int64(x)), nil
	case bool:
		return Bool(x), nil
	}
	return Null, fmt.Errorf("a field cannot hold a %T: %w", a, ErrInvalid)
}

// Compare orders values as stores must: numbers by size, text by code point,
// nothing after everything.
func (v Value) Compare(w Value) int {
	if v.IsNull() || w.IsNull() {
		return cmp.Compare(boolInt(v.IsNull()), boolInt(w.IsNull()))
	}
	return cmp.Or(cmp.Compare(v.num, w.num), cmp.Compare(v.text, w.text))
}

// String shows the value for messages.
func (v Value) String() string {
	switch v.set {
	case isText:
		return strconv.Quote(v.text)
	case isInt:
		return strconv.FormatInt(v.num, 10)
	}
	return "null"
}

// MarshalJSON writes null, a string or a number.
func (v Value) MarshalJSON() ([]byte, error) { return json.Marshal(v.Any()) }

// UnmarshalJSON reads what MarshalJSON wrote.
func (v *Value) UnmarshalJSON(b []byte) error {
	var s string
	var n int64
	switch {
	case string(b) == "null":
		*v = Null
	case json.Unmarshal(b, &s) == nil:
		*v = Text(s)
	case json.Unmarshal(b, &n) == nil:
		*v = Int(n)
	default:
		return fmt.Errorf("a field cannot hold %s: %w", b, ErrInvalid)
	}
	return nil
}

// Field names something that nodes can be filtered, ordered or grouped by.
type Field string

// The fields. A node that does not have one holds Null there.
const (
	FieldID         Field = "id"
	FieldKind       Field = "kind"
	FieldName       Field = "name"       // an entity's name, a speech's title, a section's heading; its first MaxKey code points
	FieldText       Field = "text"       // a sentence's or directive's words; CONTAINS only
	FieldSpeech     Field = "speech"     // ID of the speech a section, sentence or directive belongs to
	FieldDate       Field = "date"       // first day of the date of a speech (and its sentences and directives), meeting, document or DATE
	FieldDue        Field = "due"        // last day allowed by a directive's earliest deadline
	FieldLevel      Field = "level"      // of a speech (and its sentences and directives), body or place
	FieldPlace      Field = "place"      // host place of a speech (and its sentences and directives), place of an entity
	FieldGenre      Field = "genre"      // of a speech (and its sentences and directives)
	FieldCollection Field = "collection" // of a speech (and its sentences and directives)
	FieldSpeaker    Field = "speaker"    // of a speech
	FieldExtractor  Field = "extractor"  // of a speech
	FieldType       Field = "type"       // of a meeting, document, body or place
	FieldScope      Field = "scope"      // of an entity; Null is national
	FieldMasked     Field = "masked"     // 1 or 0, of an entity
	FieldCollective Field = "collective" // 1 or 0, of a body or group
	FieldTerm       Field = "term"       // of a meeting
	FieldSession    Field = "session"    // of a meeting
	FieldNumber     Field = "number"     // of a document
	FieldModality   Field = "modality"   // of a directive
	FieldSubstance  Field = "substance"  // of a directive
	FieldOrdinal    Field = "ordinal"    // of a section, sentence or directive in its speech
	FieldMentions   Field = "mentions"   // how often speeches mention an entity
	FieldSpeeches   Field = "speeches"   // how many speeches support an entity
	FieldChars      Field = "chars"      // code points of a speech's text, of a sentence or directive
	FieldWording    Field = "wording"    // Wording of a sentence, directive or section's heading; Null without letters and digits
)

// MaxKey is how many code points of a text field count when nodes are filtered,
// ordered or grouped: a database index cannot hold a name of ten thousand.
const MaxKey = 256

// Class says how a field's values compare.
type Class int

// The classes of fields.
const (
	ClassText Class = iota
	ClassInt
	// ClassDay is a day as YYYY-MM-DD. A test may give any Date; a test for
	// equality means "within", LTE means "up to its last day".
	ClassDay
	// ClassWords is text that can only be searched with CONTAINS.
	ClassWords
)

// Fields lists every field, in code-point order.
func Fields() []Field {
	return []Field{
		FieldChars, FieldCollection, FieldCollective, FieldDate, FieldDue, FieldExtractor, FieldGenre, FieldID, FieldKind,
		FieldLevel, FieldMasked, FieldMentions, FieldModality, FieldName, FieldNumber, FieldOrdinal, FieldPlace,
		FieldScope, FieldSession, FieldSpeaker, FieldSpeech, FieldSpeeches, FieldSubstance, FieldTerm, FieldText,
		FieldType, FieldWording,
	}
}

// Known reports whether f is one of Fields.
func (f Field) Known() bool { return slices.Contains(Fields(), f) }

// Class says how f's values compare.
func (f Field) Class() Class {
	switch f {
	case FieldDate, FieldDue:
		return ClassDay
	case FieldMasked, FieldCollective, FieldTerm, FieldSession, FieldOrdinal, FieldMentions, FieldSpeeches, FieldChars:
		return ClassInt
	case FieldText:
		return ClassWords
	}
	return ClassText
}

// clip cuts text to MaxKey code points.
func clip(s string) string {
	n := 0
	for i := range s {
		if n == MaxKey {
			return s[:i]
		}
		n++
	}
	return s
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
