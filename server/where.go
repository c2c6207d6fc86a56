package server

import (
	"mailuo/graph"
	"mailuo/schema"
)

// conditions gathers the parts of a filter; they must all hold. The first thing
// wrong is kept.
type conditions struct {
	all []graph.Filter
	err error
}

func (c *conditions) add(f graph.Filter) { c.all = append(c.all, f) }

func (c *conditions) test(f graph.Field, op graph.Op, values ...graph.Value) {
	c.add(graph.Where(f, op, values...))
}

// filter is all of them together.
func (c *conditions) filter() (graph.Filter, error) {
	switch {
	case c.err != nil:
		return graph.Filter{}, c.err
	case len(c.all) == 0:
		return graph.Filter{}, nil
	}
	return graph.All(c.all...), nil
}

// not is the filter that holds where f does not.
func not(f graph.Filter) graph.Filter { return graph.Filter{Not: &f} }

// operators reads the operators of one condition. That there is at least one, and
// that none is null, was seen before the query ran.
type operators struct {
	*conditions
	field graph.Field
}

func one[T any](o *operators, op graph.Op, v *T, value func(T) graph.Value) {
	if v != nil {
		o.test(o.field, op, value(*v))
	}
}

func in[T any](o *operators, vs []T, value func(T) graph.Value) {
	if vs == nil {
		return
	}
	values := make([]graph.Value, len(vs))
	for i, v := range vs {
		values[i] = value(v)
	}
	o.test(o.field, graph.IN, values...)
}

func (o *operators) isNull(v *bool) {
	if v == nil {
		return
	}
	f := graph.Where(o.field, graph.EQ, graph.Null)
	if !*v {
		f = not(f)
	}
	o.add(f)
}

func textOf[T ~string](v T) graph.Value { return graph.Text(string(v)) }

func numberOf(v int) graph.Value { return graph.Int(int64(v)) }

func (c *conditions) text(field graph.Field, f *schema.StringFilter) {
	if f == nil {
		return
	}
	o := &operators{conditions: c, field: field}
	one(o, graph.EQ, f.Eq, textOf)
	in(o, f.In, textOf)
	one(o, graph.LT, f.Lt, textOf)
	one(o, graph.LTE, f.Lte, textOf)
	one(o, graph.GT, f.Gt, textOf)
	one(o, graph.GTE, f.Gte, textOf)
	one(o, graph.PREFIX, f.StartsWith, textOf)
	one(o, graph.CONTAINS, f.Contains, textOf)
	o.isNull(f.IsNull)
}

func (c *conditions) date(field graph.Field, f *schema.DateFilter) {
	if f == nil {
		return
	}
	o := &operators{conditions: c, field: field}
	one(o, graph.EQ, f.Eq, textOf)
	in(o, f.In, textOf)
	one(o, graph.LT, f.Lt, textOf)
	one(o, graph.LTE, f.Lte, textOf)
	one(o, graph.GT, f.Gt, textOf)
	one(o, graph.GTE, f.Gte, textOf)
	o.isNull(f.IsNull)
}

func (c *conditions) number(field graph.Field, f *schema.IntFilter) {
	if f == nil {
		return
	}
	o := &operators{conditions: c, field: field}
	one(o, graph.EQ, f.Eq, numberOf)
	in(o, f.In, numberOf)
	one(o, graph.LT, f.Lt, numberOf)
	one(o, graph.LTE, f.Lte, numberOf)
	one(o, graph.GT, f.Gt, numberOf)
	one(o, graph.GTE, f.Gte, numberOf)
	o.isNull(f.IsNull)
}

func (c *conditions) id(field graph.Field, f *schema.IDFilter) {
	if f != nil {
		equals(c, field, f.Eq, f.In, nil)
	}
}

func (c *conditions) boolean(field graph.Field, f *schema.BooleanFilter) {
	if f != nil {
		c.test(field, graph.EQ, graph.Bool(f.Eq))
	}
}

// national: an entity's scope is empty.
func (c *conditions) national(f *schema.BooleanFilter) {
	if f == nil {
		return
	}
	entity := graph.Where(graph.FieldScope, graph.EQ, graph.Null)
	if !f.Eq {
		entity = not(entity)
	}
	c.kinds(graph.EntityKinds())
	c.add(entity)
}

func (c *conditions) words(f *schema.WordsFilter) {
	if f != nil {
		c.test(graph.FieldText, graph.CONTAINS, graph.Text(f.Contains))
	}
}

// equals is a condition on an enum or ID.
func equals[T ~string](c *conditions, field graph.Field, eq *T, of []T, isNull *bool) {
	o := &operators{conditions: c, field: field}
	one(o, graph.EQ, eq, textOf)
	in(o, of, textOf)
	o.isNull(isNull)
}

func (c *conditions) level(f *schema.LevelFilter) {
	if f != nil {
		equals(c, graph.FieldLevel, f.Eq, f.In, f.IsNull)
	}
}

func (c *conditions) genre(f *schema.GenreFilter) {
	if f != nil {
		equals(c, graph.FieldGenre, f.Eq, f.In, f.IsNull)
	}
}

func (c *conditions) modality(f *schema.ModalityFilter) {
	if f != nil {
		equals(c, graph.FieldModality, f.Eq, f.In, nil)
	}
}

func (c *conditions) substance(f *schema.SubstanceFilter) {
	if f != nil {
		equals(c, graph.FieldSubstance, f.Eq, f.In, nil)
	}
}

// kinds keeps to nodes of these kinds; nil is any.
func (c *conditions) kinds(ks []graph.Kind) {
	if ks == nil {
		return
	}
	values := make([]graph.Value, len(ks))
	for i, k := range ks {
		values[i] = textOf(k)
	}
	c.test(graph.FieldKind, graph.IN, values...)
}

// related asks for a relation of a verb from the node, or for none.
func (c *conditions) related(verb graph.Verb, role *graph.Role, exists bool, where *schema.NodeWhere) {
	h := &graph.Has{Verb: verb, Direction: graph.Out}
	if role != nil {
		h.Role = *role
	}
	h.Where = c.far(where)
	f := graph.Filter{Has: h}
	if !exists {
		f = not(f)
	}
	c.add(f)
}

func (c *conditions) far(where *schema.NodeWhere) *graph.Filter {
	if where == nil {
		return nil
	}
	f, err := nodeFilter(where)
	if err != nil && c.err == nil {
		c.err = err
	}
	return &f
}

func (c *conditions) object(verb graph.Verb, r *schema.Related) {
	if r != nil {
		c.related(verb, nil, r.Exists, r.Where)
	}
}

func (c *conditions) has(h *schema.HasRelation) {
	if h == nil {
		return
	}
	out := &graph.Has{Verb: h.Verb, Direction: h.Direction, Where: c.far(h.Where)}
	if h.Role != nil {
		out.Role = *h.Role
	}
	c.add(graph.Filter{Has: out})
}

// compose adds and, or, not; where reads one of them.
func compose[W any](c *conditions, and, or []*W, without *W, where func(*W) (graph.Filter, error)) {
	each := func(ws []*W) []graph.Filter {
		fs := make([]graph.Filter, len(ws))
		for i, w := range ws {
			f, err := where(w)
			if err != nil && c.err == nil {
				c.err = err
			}
			fs[i] = f
		}
		return fs
	}
	if len(and) > 0 {
		c.add(graph.Filter{And: each(and)})
	}
	if or != nil {
		c.add(graph.Filter{Or: each(or)})
	}
	if without != nil {
		c.add(not(each([]*W{without})[0]))
	}
}

func speechFilter(w *schema.SpeechWhere) (graph.Filter, error) {
	c := &conditions{}
	if w == nil {
		return c.filter()
	}
	c.id(graph.FieldID, w.ID)
	c.text(graph.FieldName, w.Title)
	c.text(graph.FieldSpeaker, w.Speaker)
	c.date(graph.FieldDate, w.Date)
	c.level(w.Level)
	c.text(graph.FieldPlace, w.Place)
	c.genre(w.Genre)
	c.text(graph.FieldCollection, w.Collection)
	c.text(graph.FieldExtractor, w.Extractor)
	c.object(graph.VerbDeliveredAt, w.Meeting)
	c.object(graph.VerbMentions, w.Mentions)
	c.has(w.Has)
	compose(c, w.And, w.Or, w.Not, speechFilter)
	return c.filter()
}

func entityFilter(w *schema.EntityWhere) (graph.Filter, error) {
	c := &conditions{}
	if w == nil {
		return c.filter()
	}
	c.id(graph.FieldID, w.ID)
	if w.Kind != nil {
		equals(c, graph.FieldKind, w.Kind.Eq, w.Kind.In, nil)
	}
	c.text(graph.FieldName, w.Name)
	c.text(graph.FieldType, w.Type)
	c.level(w.Level)
	c.text(graph.FieldPlace, w.Place)
	c.date(graph.FieldDate, w.Date)
	c.national(w.National)
	c.boolean(graph.FieldMasked, w.Masked)
	c.boolean(graph.FieldCollective, w.Collective)
	c.number(graph.FieldTerm, w.Term)
	c.number(graph.FieldSession, w.Session)
	c.text(graph.FieldNumber, w.Number)
	c.number(graph.FieldMentions, w.MentionCount)
	c.number(graph.FieldSpeeches, w.SpeechCount)
	c.has(w.Has)
	compose(c, w.And, w.Or, w.Not, entityFilter)
	return c.filter()
}

func directiveFilter(w *schema.DirectiveWhere) (graph.Filter, error) {
	c := &conditions{}
	if w == nil {
		return c.filter()
	}
	c.id(graph.FieldID, w.ID)
	c.id(graph.FieldSpeech, w.Speech)
	c.words(w.Text)
	c.modality(w.Modality)
	c.substance(w.Substance)
	c.date(graph.FieldDue, w.Due)
	c.date(graph.FieldDate, w.Date)
	c.level(w.Level)
	c.text(graph.FieldPlace, w.Place)
	c.genre(w.Genre)
	c.text(graph.FieldCollection, w.Collection)
	if a := w.Addressee; a != nil {
		c.related(graph.VerbAddressedTo, a.Role, a.Exists, a.Where)
	}
	c.object(graph.VerbUnder, w.Basis)
	c.object(graph.VerbAttributedTo, w.AttributedTo)
	c.object(graph.VerbRefersTo, w.RefersTo)
	c.has(w.Has)
	compose(c, w.And, w.Or, w.Not, directiveFilter)
	return c.filter()
}

func nodeFilter(w *schema.NodeWhere) (graph.Filter, error) {
	c := &conditions{}
	if w == nil {
		return c.filter()
	}
	c.id(graph.FieldID, w.ID)
	if w.Kind != nil {
		equals(c, graph.FieldKind, w.Kind.Eq, w.Kind.In, nil)
	}
	c.text(graph.FieldName, w.Name)
	c.text(graph.FieldType, w.Type)
	c.level(w.Level)
	c.text(graph.FieldPlace, w.Place)
	c.date(graph.FieldDate, w.Date)
	c.genre(w.Genre)
	c.text(graph.FieldCollection, w.Collection)
	c.national(w.National)
	c.boolean(graph.FieldMasked, w.Masked)
	c.boolean(graph.FieldCollective, w.Collective)
	c.number(graph.FieldTerm, w.Term)
	c.number(graph.FieldSession, w.Session)
	c.text(graph.FieldNumber, w.Number)
	c.number(graph.FieldMentions, w.MentionCount)
	c.number(graph.FieldSpeeches, w.SpeechCount)
	c.id(graph.FieldSpeech, w.Speech)
	c.words(w.Text)
	c.modality(w.Modality)
	c.substance(w.Substance)
	c.date(graph.FieldDue, w.Due)
	c.number(graph.FieldOrdinal, w.Ordinal)
	c.has(w.Has)
	compose(c, w.And, w.Or, w.Not, nodeFilter)
	return c.filter()
}

// of keeps a filter to nodes of one kind.
func of(k graph.Kind, f graph.Filter) graph.Filter {
	return graph.All(graph.Where(graph.FieldKind, graph.EQ, textOf(k)), f)
}

// orders reads an order; no field may stand twice.
func orders[O any](in []O, read func(O) (graph.Field, schema.OrderDirection)) ([]graph.Order, error) {
	out := make([]graph.Order, len(in))
	seen := map[graph.Field]bool{}
	for i, o := range in {
		f, d := read(o)
		if seen[f] {
			return nil, faultf(schema.ErrorCodeBadUserInput, "the order names %q twice", f)
		}
		seen[f] = true
		out[i] = graph.Order{Field: f, Desc: d == schema.OrderDirectionDesc}
	}
	return out, nil
}
