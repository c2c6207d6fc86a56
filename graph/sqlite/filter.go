package sqlite

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

// builder puts an SQL text together from constants, and its values beside it.
type builder struct {
	strings.Builder
	args    []any
	options graph.Options
	// byNumber writes tests of kinds as ranges of numbers, for lists in that order.
	byNumber bool
	// few says that the nodes x are few: their words are looked through, one by one.
	few bool
	// kinds are those that x can be of; nil is any.
	kinds []graph.Kind
	// number is the column of the number of x, where it is not x.n.
	number  string
	aliases int
}

// add writes text; each ? in it stands for one of the values.
func (b *builder) add(text string, values ...any) {
	b.WriteString(text)
	b.args = append(b.args, values...)
}

// alias makes a name for one more table.
func (b *builder) alias(letter string) string {
	b.aliases++
	return letter + strconv.Itoa(b.aliases)
}

// where writes a lowered filter of the node x as a condition. In SQL a test of
// NULL is neither true nor false; only NOT can tell, and says IS NOT TRUE.
func (b *builder) where(x string, f graph.Filter) {
	b.add("(TRUE")
	if f.Test != nil {
		b.add(" AND ")
		b.test(x, *f.Test)
	}
	if f.Has != nil {
		b.add(" AND ")
		b.has(x, f.Has)
	}
	if f.Not != nil {
		b.add(" AND ")
		b.where(x, *f.Not)
		b.add(" IS NOT TRUE")
	}
	for _, a := range f.And {
		b.add(" AND ")
		b.where(x, a)
	}
	if f.Or != nil {
		b.add(" AND (FALSE")
		for _, o := range f.Or {
			b.add(" OR ")
			b.where(x, o)
		}
		b.add(")")
	}
	b.add(")")
}

// column is the column of a field of the node x.
func column(x string, f graph.Field) string {
	switch f {
	case graph.FieldID:
		return x + ".id"
	case graph.FieldSpeech:
		return "(SELECT id FROM node WHERE n = " + x + ".speech)"
	}
	for _, c := range columns {
		if c.field == f {
			return x + "." + c.name
		}
	}
	return "NULL"
}

func (b *builder) test(x string, t graph.Test) {
	switch {
	case t.Field == graph.FieldText:
		b.words(x, t.Values[0].Text())
	case t.Field == graph.FieldKind:
		b.ofKind(x, t)
	case t.Field == graph.FieldID && (t.Op == graph.EQ || t.Op == graph.IN):
		b.add("(")
		b.among(x+".n", numbers(t.Values))
		b.add(" AND ")
		b.among(x+".id", t.Values)
		b.add(")")
	case t.Field == graph.FieldSpeech && (t.Op == graph.EQ || t.Op == graph.IN):
		b.among(x+".speech", numbers(t.Values))
	case pinsWording(t):
		b.add("(" + x + ".kind IN (" + wordingKinds() + ") AND ")
		b.among(x+".wording", t.Values)
		b.add(")")
	case t.Op == graph.EQ || t.Op == graph.IN:
		b.among(column(x, t.Field), t.Values)
	default:
		b.compare(column(x, t.Field), t.Op, t.Values[0])
	}
}

// pinsWording reports whether t asks for wordings by their index, which begins with
// the kind. Only parts of speeches have one.
func pinsWording(t graph.Test) bool {
	return t.Field == graph.FieldWording && (t.Op == graph.EQ || t.Op == graph.IN) && !slices.Contains(t.Values, graph.Null)
}

// wordingKinds lists the codes of the kinds that have a wording.
func wordingKinds() string {
	return fmt.Sprintf("%d, %d, %d", kindCodes[graph.KindDirective], kindCodes[graph.KindSection], kindCodes[graph.KindSentence])
}

// numbers gives the numbers of IDs; Null stays.
func numbers(ids []graph.Value) []graph.Value {
	out := make([]graph.Value, len(ids))
	for i, v := range ids {
		if !v.IsNull() {
			out[i] = graph.Int(number(graph.ID(v.Text())))
		}
	}
	return out
}

// among asks for one of the values.
func (b *builder) among(expr string, values []graph.Value) {
	set := slices.DeleteFunc(slices.Clone(values), graph.Value.IsNull)
	null := len(set) < len(values)
	switch {
	case null && len(set) == 0:
		b.add(expr + " IS NULL")
	case len(set) == 0:
		b.add("FALSE")
	case len(values) == 1:
		b.add(expr+" = ?", set[0].Any())
	default:
		b.add("(" + expr + " IN (")
		b.list(set)
		b.add(")")
		if null {
			b.add(" OR " + expr + " IS NULL")
		}
		b.add(")")
	}
}

// list writes values. Their number is filled up to a power of two, so that few
// statements serve all; very many are one value, a list in JSON.
func (b *builder) list(set []graph.Value) {
	if len(set) > 1000 {
		packed, err := json.Marshal(set)
		if err != nil {
			panic(err) // they are strings and numbers
		}
		b.add("SELECT value FROM json_each(?)", string(packed))
		return
	}
	size := 1
	for size < len(set) {
		size *= 2
	}
	b.add("?" + strings.Repeat(", ?", size-1))
	for i := range size {
		b.args = append(b.args, set[min(i, len(set)-1)].Any())
	}
}

func (b *builder) compare(expr string, op graph.Op, v graph.Value) {
	switch op {
	case graph.LT:
		b.add(expr+" < ?", v.Any())
	case graph.LTE:
		b.add(expr+" <= ?", v.Any())
	case graph.GT:
		b.add(expr+" > ?", v.Any())
	case graph.GTE:
		b.add(expr+" >= ?", v.Any())
	case graph.PREFIX:
		b.prefix(expr, v.Text())
	case graph.CONTAINS:
		b.add("instr("+expr+", ?) > 0", v.Any())
	default:
		b.add("FALSE")
	}
}

// prefix asks for text that starts with p, as a range.
func (b *builder) prefix(expr, p string) {
	if end := prefixEnd(p); end != "" {
		b.add("("+expr+" >= ? AND "+expr+" < ?)", p, end)
	} else {
		b.add(expr+" >= ?", p)
	}
}

// prefixEnd is the least text after all that start with p; "" where there is none.
func prefixEnd(p string) string {
	runes := []rune(p)
	for len(runes) > 0 {
		last := &runes[len(runes)-1]
		*last++
		if *last == 0xD800 { // no code points, but halves of them, stand there
			*last = 0xE000
		}
		if *last <= 0x10FFFF {
			return string(runes)
		}
		runes = runes[:len(runes)-1]
	}
	return ""
}

// ofKind writes a test of the kind with the kinds that pass it.
func (b *builder) ofKind(x string, t graph.Test) {
	pass := kindsPassing(t)
	if !b.byNumber && len(pass) > 1 { // an index serves IN where it does not serve OR
		var codes []string
		for _, k := range pass {
			codes = append(codes, strconv.FormatInt(kindCodes[k], 10))
		}
		b.add(x + ".kind IN (" + strings.Join(codes, ", ") + ")")
		return
	}
	if b.byNumber {
		b.numbersOf(x+".n", pass)
		return
	}
	b.add("(FALSE")
	for _, k := range pass {
		b.add(fmt.Sprintf(" OR %s.kind = %d", x, kindCodes[k]))
	}
	b.add(")")
}

// numbersOf asks for numbers of nodes of these kinds, which begin with the kind's.
func (b *builder) numbersOf(n string, kinds []graph.Kind) {
	b.add("(FALSE")
	for _, k := range kinds {
		b.add(fmt.Sprintf(" OR %s BETWEEN %d AND %d", n, kindCodes[k]<<kindBits, (kindCodes[k]+1)<<kindBits-1))
	}
	b.add(")")
}

// kindsPassing lists the kinds that pass a test.
func kindsPassing(t graph.Test) []graph.Kind {
	pass := []graph.Kind{}
	for _, k := range graph.Kinds() {
		if slices.ContainsFunc(t.Values, func(v graph.Value) bool { return !v.IsNull() && kindPasses(string(k), t.Op, v.Text()) }) {
			pass = append(pass, k)
		}
	}
	return pass
}

func kindPasses(k string, op graph.Op, v string) bool {
	switch op {
	case graph.EQ, graph.IN:
		return k == v
	case graph.LT:
		return k < v
	case graph.LTE:
		return k <= v
	case graph.GT:
		return k > v
	case graph.GTE:
		return k >= v
	case graph.PREFIX:
		return strings.HasPrefix(k, v)
	case graph.CONTAINS:
		return strings.Contains(k, v)
	}
	return false
}

// words asks for a sentence or directive that holds the text.
func (b *builder) words(x, text string) {
	words := squeeze(b.options, text)
	if words == "" {
		b.add("FALSE")
		return
	}
	if b.few && x == "x" {
		b.add("instr("+x+".words, ?) > 0", words)
		return
	}
	query, whole := phrase(words)
	n := x + ".n"
	if x == "x" && b.number != "" {
		n = b.number
	}
	b.add("((FALSE")
	if b.may(x, graph.KindDirective) {
		b.add(" OR "+n+" IN (SELECT rowid FROM directive_words WHERE directive_words MATCH ?)", query)
	}
	if b.may(x, graph.KindSentence) {
		b.add(" OR "+n+" IN (SELECT said.n FROM sentence_words CROSS JOIN said ON said.w = sentence_words.rowid WHERE sentence_words MATCH ?)", query)
	}
	b.add(")")
	if !whole {
		b.add(" AND instr("+x+".words, ?) > 0", words)
	}
	b.add(")")
}

// may reports whether a node can be of a kind.
func (b *builder) may(x string, k graph.Kind) bool {
	return x != "x" || b.kinds == nil || slices.Contains(b.kinds, k)
}

// has asks for a relation. From a far end that is named by its ID it looks at
// that node's relations, otherwise at those of x.
func (b *builder) has(x string, h *graph.Has) {
	near, far := ends(h.Direction == graph.Out)
	r := b.alias("r")
	match := fmt.Sprintf("%s.verb = %d", r, verbCodes[h.Verb])
	if h.Role != "" {
		match += fmt.Sprintf(" AND %s.role = %d", r, roleCodes[h.Role])
	}
	ids, only := named(h.Where)
	if ids != nil {
		b.add(x + ".n IN (SELECT " + r + "." + near + " FROM relation " + r + " WHERE " + match + " AND " + r + "." + far + " IN (SELECT n FROM node WHERE ")
		b.test("node", *ids)
		b.add(")")
	} else {
		b.add("EXISTS (SELECT 1 FROM relation " + r + " WHERE " + r + "." + near + " = " + x + ".n AND " + match)
	}
	if h.Where != nil && !only {
		y := b.alias("x")
		b.add(" AND EXISTS (SELECT 1 FROM node " + y + " WHERE " + y + ".n = " + r + "." + far + " AND ")
		b.where(y, *h.Where)
		b.add(")")
	}
	b.add(")")
}

// named finds the test by which a filter names nodes by their IDs, and whether it
// is all that the filter asks.
func named(f *graph.Filter) (test *graph.Test, only bool) {
	if f == nil {
		return nil, false
	}
	if t := f.Test; t != nil && t.Field == graph.FieldID && (t.Op == graph.EQ || t.Op == graph.IN) {
		return t, f.Has == nil && f.Not == nil && len(f.And) == 0 && f.Or == nil
	}
	for i := range f.And {
		if t, only := named(&f.And[i]); t != nil {
			return t, only && f.Test == nil && f.Has == nil && f.Not == nil && len(f.And) == 1 && f.Or == nil
		}
	}
	return nil, false
}
