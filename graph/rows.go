package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
)

// Rows is Facts as the flat rows that stores write: what belongs to the speech
// alone, what it claims of entities it shares with others, and its relations.
type Rows struct {
	Speech ID
	// Digest is a hash of the Facts; equal digests mean equal rows.
	Digest string
	// Date, Level, Place, Genre and Collection of the speech, as stores copy them onto
	// its relations and supports; fields of its nodes hold them already.
	Stamp     map[Field]Value
	Text      string
	Report    string // the unresolved list as JSON
	Nodes     []NodeRow
	Entities  []EntityRow
	Relations []RelationRow
}

// NodeRow is a node that belongs to one speech.
type NodeRow struct {
	ID     ID
	Kind   Kind
	Fields map[Field]Value
	// Data is the node as JSON, for DecodeNode.
	Data string
	// Words is the text that FieldText and InSentences search; Names the names that InNames searches.
	Words string
	Names []string
}

// EntityRow is what one speech claims of an entity.
type EntityRow struct {
	Identity
	// Claims is a list of claims as JSON, for UnpackClaims.
	Claims   string
	Mentions int
}

// RelationRow is a relation as one speech supports it.
type RelationRow struct {
	Key
	// Evidence is packed, for UnpackEvidence; Count is its length.
	Evidence string
	Count    int
}

// MakeRows flattens facts that Validate accepts. Rows are sorted by ID and key.
func MakeRows(f Facts) Rows {
	f = f.Normalized()
	sp := f.Speech
	stamp := map[Field]Value{
		FieldDate: textOrNull(sp.Date.First()), FieldLevel: textOrNull(sp.Level), FieldPlace: textOrNull(clip(sp.Place)),
		FieldGenre: textOrNull(sp.Genre), FieldCollection: textOrNull(clip(sp.Collection)),
	}
	r := Rows{Speech: sp.ID, Digest: Digest(f), Stamp: stamp, Text: f.Text, Report: mustJSON(f.Unresolved)}
	r.Nodes = append(r.Nodes, speechRow(sp, stamp))
	for _, s := range f.Sections {
		r.Nodes = append(r.Nodes, partRow(&s, sp.ID, s.Ordinal, stamp))
		r.Nodes[len(r.Nodes)-1].Fields[FieldName] = textOrNull(clip(s.Heading))
	}
	for _, s := range f.Sentences {
		r.Nodes = append(r.Nodes, partRow(&s, sp.ID, s.Ordinal, stamp))
		r.Nodes[len(r.Nodes)-1].Words = s.Text
	}
	for _, d := range f.Directives {
		row := partRow(&d, sp.ID, d.Ordinal, stamp)
		row.Words = d.Text
		row.Fields[FieldModality] = textOrNull(d.Modality)
		row.Fields[FieldSubstance] = textOrNull(d.Substance)
		row.Fields[FieldDue] = textOrNull(d.Due().Last())
		r.Nodes = append(r.Nodes, row)
	}
	slices.SortFunc(r.Nodes, func(a, b NodeRow) int { return cmp.Compare(a.ID, b.ID) })
	r.Relations = relationRows(f)
	r.Entities = entityRows(f)
	return r
}

// Digest is a hash of everything in f, whatever the order of its lists.
func Digest(f Facts) string {
	sum := sha256.Sum256([]byte(mustJSON(f.Normalized())))
	return hex.EncodeToString(sum[:])
}

func speechRow(sp Speech, stamp map[Field]Value) NodeRow {
	fields := partFields(sp.ID, KindSpeech, stamp)
	fields[FieldName] = textOrNull(clip(sp.Title))
	fields[FieldSpeaker] = textOrNull(clip(sp.Speaker))
	fields[FieldExtractor] = textOrNull(clip(sp.Extractor))
	fields[FieldChars], fields[FieldWording] = TextFields(&sp)
	row := NodeRow{ID: sp.ID, Kind: KindSpeech, Fields: fields, Data: mustJSON(sp)}
	if sp.Title != "" {
		row.Names = []string{sp.Title}
	}
	return row
}

func partRow(n Node, speech ID, ordinal int, stamp map[Field]Value) NodeRow {
	fields := partFields(n.NodeID(), n.NodeKind(), stamp)
	fields[FieldChars], fields[FieldWording] = TextFields(n)
	fields[FieldSpeech] = Text(string(speech))
	fields[FieldOrdinal] = Int(int64(ordinal))
	return NodeRow{ID: n.NodeID(), Kind: n.NodeKind(), Fields: fields, Data: mustJSON(n)}
}

func partFields(id ID, k Kind, stamp map[Field]Value) map[Field]Value {
	fields := map[Field]Value{FieldID: Text(string(id)), FieldKind: Text(string(k))}
	for f, v := range stamp {
		fields[f] = v
	}
	return fields
}

func entityRows(f Facts) []EntityRow {
	mentions := map[ID]int{}
	for _, m := range f.Mentions {
		mentions[m.Entity]++
	}
	rows := make([]EntityRow, 0, len(f.Entities))
	for _, e := range f.Entities {
		rows = append(rows, EntityRow{Identity: e.Identity, Claims: mustJSON(e.Claims), Mentions: mentions[e.ID]})
	}
	return rows
}

func compareClaims(a, b Claim) int {
	return cmp.Or(cmp.Compare(a.Property, b.Property), cmp.Compare(a.Value, b.Value), compareEvidence(a.Evidence, b.Evidence))
}

// relationRows gathers the relations of f, with the MENTIONS that follow from
// its mentions and the STATES that follow from its directives.
func relationRows(f Facts) []RelationRow {
	evidence := map[Key][]Evidence{}
	for _, r := range f.Relations {
		evidence[r.Key] = append(evidence[r.Key], r.Evidence...)
	}
	for _, m := range f.Mentions {
		k := Key{Verb: VerbMentions, From: f.Speech.ID, To: m.Entity}
		evidence[k] = append(evidence[k], m.Evidence)
	}
	for _, d := range f.Directives {
		k := Key{Verb: VerbStates, From: f.Speech.ID, To: d.ID}
		evidence[k] = []Evidence{{
			Speech: f.Speech.ID, Origin: OriginText, Sentence: d.Sentence, Start: d.Start, End: d.End,
			Quote: d.Text, Rule: d.Rule, Confidence: d.Confidence,
		}}
	}
	rows := make([]RelationRow, 0, len(evidence))
	for k, es := range evidence {
		slices.SortFunc(es, compareEvidence)
		es = slices.Compact(es)
		rows = append(rows, RelationRow{Key: k, Evidence: PackEvidence(es), Count: len(es)})
	}
	slices.SortFunc(rows, func(a, b RelationRow) int { return a.Key.Compare(b.Key) })
	return rows
}

// EntityFields gives the fields of an entity for filters and orders.
func EntityFields(e *Entity) map[Field]Value {
	number := func(p Property) Value {
		n, err := strconv.ParseInt(e.Get(p), 10, 64)
		if err != nil {
			return Null
		}
		return Int(n)
	}
	text := func(p Property) Value { return textOrNull(clip(e.Get(p))) }
	fields := map[Field]Value{
		FieldID: Text(string(e.ID)), FieldKind: Text(string(e.Kind)),
		FieldName: text(PropName), FieldType: text(PropType), FieldLevel: text(PropLevel), FieldPlace: text(PropPlace),
		FieldNumber: text(PropNumber), FieldTerm: number(PropTerm), FieldSession: number(PropSession),
		FieldDate: textOrNull(Date(e.Get(PropDate)).First()), FieldScope: textOrNull(clip(e.Scope)), FieldMasked: Bool(e.Masked),
		FieldMentions: Int(int64(e.Mentions)), FieldSpeeches: Int(int64(e.Speeches)),
	}
	if e.Kind == KindBody || e.Kind == KindGroup {
		fields[FieldCollective] = Bool(e.Get(PropCollective) == "true")
	}
	return fields
}

// EntityNames gives the names that an entity is searched by, its name first.
func EntityNames(e *Entity) []string { return append([]string{e.Name()}, e.Aliases()...) }

// packed is Evidence without the speech, which the row says.
type packed struct {
	Sentence   ID        `json:"n,omitempty"`
	Start      int       `json:"s,omitempty"`
	End        int       `json:"e,omitempty"`
	Quote      string    `json:"q"`
	Rule       string    `json:"r"`
	Confidence int       `json:"c"`
	Origin     Origin    `json:"o,omitempty"` // left out: TEXT
	Source     string    `json:"f,omitempty"`
	Inferred   Inference `json:"i,omitempty"`
	Part       bool      `json:"p,omitempty"`
}

// PackEvidence writes evidence of one speech compactly.
func PackEvidence(es []Evidence) string {
	ps := make([]packed, len(es))
	for i, e := range es {
		ps[i] = packed{e.Sentence, e.Start, e.End, e.Quote, e.Rule, e.Confidence, e.Origin, e.Source, e.Inferred, e.Part}
		if e.Origin == OriginText {
			ps[i].Origin = ""
		}
	}
	return mustJSON(ps)
}

// UnpackEvidence reads what PackEvidence wrote for a speech; limit is how many
// rows at most, or NoLimit.
func UnpackEvidence(speech ID, s string, limit int) ([]Evidence, error) {
	var ps []packed
	if err := decode(s, &ps, list(readPacked)); err != nil {
		return nil, fmt.Errorf("evidence of %s cannot be read: %w", speech, err)
	}
	if limit != NoLimit && len(ps) > limit {
		ps = ps[:limit]
	}
	es := make([]Evidence, len(ps))
	for i, p := range ps {
		es[i] = Evidence{speech, p.Origin, p.Sentence, p.Start, p.End, p.Quote, p.Source, p.Rule, p.Confidence, p.Inferred, p.Part}
		if p.Origin == "" {
			es[i].Origin = OriginText
		}
	}
	return es, nil
}

// UnpackClaims reads EntityRow.Claims.
func UnpackClaims(s string) ([]Claim, error) {
	var cs []Claim
	if err := decode(s, &cs, list(readClaim)); err != nil {
		return nil, fmt.Errorf("claims cannot be read: %w", err)
	}
	return cs, nil
}

// UnpackIdentity reads an Identity that was written as JSON.
func UnpackIdentity(s string) (Identity, error) {
	var id Identity
	err := decode(s, &id, readIdentity)
	return id, err
}

// UnpackTally reads a Tally that was written as JSON.
func UnpackTally(s string) (Tally, error) {
	t := Tally{}
	err := decode(s, &t, readTally)
	return t, err
}

// packedEntity is an entity's identity, but for what its ID says, and tally.
type packedEntity struct {
	Key    string `json:"k"`
	Scope  string `json:"s,omitempty"`
	Masked bool   `json:"m,omitempty"`
	Tally  Tally  `json:"t"`
}

// PackEntity writes an entity's identity, but for its ID, and tally compactly.
func PackEntity(id Identity, t Tally) string {
	return mustJSON(packedEntity{id.Key, id.Scope, id.Masked, t})
}

// UnpackEntity reads what PackEntity wrote of the entity of an ID.
func UnpackEntity(id ID, s string) (Identity, Tally, error) {
	k, err := id.Kind()
	p := packedEntity{Tally: Tally{}}
	if err == nil {
		err = decode(s, &p, readPackedEntity)
	}
	if err != nil {
		return Identity{}, nil, fmt.Errorf("entity %s cannot be read: %w", id, err)
	}
	return Identity{ID: id, Kind: k, Key: p.Key, Scope: p.Scope, Masked: p.Masked}, p.Tally, nil
}

// UnpackReport reads Rows.Report.
func UnpackReport(s string) ([]Unresolved, error) {
	var us []Unresolved
	if err := json.Unmarshal([]byte(s), &us); err != nil {
		return nil, fmt.Errorf("the list of what is unresolved cannot be read: %w", err)
	}
	return us, nil
}

// DecodeNode reads NodeRow.Data.
func DecodeNode(k Kind, data string) (Node, error) {
	var n Node
	var err error
	switch k {
	case KindSpeech:
		x := &Speech{}
		n, err = x, decode(data, x, readSpeech)
	case KindSection:
		x := &Section{}
		n, err = x, decode(data, x, readSection)
	case KindSentence:
		x := &Sentence{}
		n, err = x, decode(data, x, readSentence)
	case KindDirective:
		x := &Directive{}
		n, err = x, decode(data, x, readDirective)
	default:
		return nil, fmt.Errorf("a %s is not kept as a node of its own: %w", k, ErrInvalid)
	}
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", k, err)
	}
	return n, nil
}
