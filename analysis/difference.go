package analysis

import (
	"math/big"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mailuo/graph"
)

// Aspect is a side of a directive that two wordings can differ in.
type Aspect string

// The aspects.
const (
	AspectModality  Aspect = "MODALITY"  // how it binds
	AspectSubstance Aspect = "SUBSTANCE" // whether it can be checked
	AspectTarget    Aspect = "TARGET"    // a quantity to reach
	AspectDeadline  Aspect = "DEADLINE"  // by when
	AspectAddressee Aspect = "ADDRESSEE" // who is to do it
)

// Aspects lists the aspects.
func Aspects() []Aspect {
	return []Aspect{AspectModality, AspectSubstance, AspectTarget, AspectDeadline, AspectAddressee}
}

// Difference is one thing in which a directive differs from the one it restates.
type Difference struct {
	Aspect Aspect
	// Effect is Stronger or Weaker, or "" where the texts do not tell.
	Effect Outcome
	// Before and After are what stood there; nil where there was nothing.
	Before, After *Trait
}

// Trait is what one directive says in one aspect; only that one is filled.
type Trait struct {
	Modality  graph.Modality
	Substance graph.Substance
	Target    *graph.Target
	Deadline  *graph.Deadline
	Addressee *graph.Addressee
}

// closely is the least similarity of wordings of which one is stronger for its
// modality or substance alone: where much else is new, these say little of the whole.
const closely = 600

// verdict weighs differences. What can be counted decides: targets and deadlines.
// Where there is none of these, or none that tells, substance and modality do, if
// the wordings are close. What pulls both ways is Reworded.
func verdict(ds []Difference, similarity int) Outcome {
	weigh := func(aspects ...Aspect) Outcome {
		out := Reworded
		for _, d := range ds {
			switch {
			case d.Effect == "" || !slices.Contains(aspects, d.Aspect):
			case out == Reworded:
				out = d.Effect
			case out != d.Effect:
				return ""
			}
		}
		return out
	}
	c := weigh(AspectTarget, AspectDeadline)
	if c == Reworded && similarity >= closely {
		c = weigh(AspectSubstance, AspectModality)
	}
	if c == "" {
		return Reworded
	}
	return c
}

// differences compares two directives; then and now are the dates of their speeches.
func (w *Wordings) differences(a, b *graph.Directive, then, now graph.Date) []Difference {
	var out []Difference
	if a.Modality != b.Modality {
		out = append(out, Difference{
			AspectModality, towards(w.force(b) - w.force(a)), &Trait{Modality: a.Modality}, &Trait{Modality: b.Modality},
		})
	}
	if a.Substance != b.Substance {
		effect := Weaker
		switch {
		case a.Modality == graph.ModalityExhortation && b.Modality == graph.ModalityExhortation:
			effect = "" // a date in a closing call (向着2035年远景目标) binds nobody
		case b.Substance == graph.SubstanceConcrete:
			effect = Stronger
		}
		out = append(out, Difference{AspectSubstance, effect, &Trait{Substance: a.Substance}, &Trait{Substance: b.Substance}})
	}
	out = append(out, w.targets(a, b)...)
	out = append(out, deadlines(a, b, then, now)...)
	return append(out, addressees(a, b)...)
}

// towards is the effect of a change by n.
func towards(n int) Outcome {
	switch {
	case n > 0:
		return Stronger
	case n < 0:
		return Weaker
	}
	return ""
}

// force orders directives by how they bind. An obligation by 要 alone binds as a bare
// task does: speakers put it in or leave it out as the sentence runs.
func (w *Wordings) force(d *graph.Directive) int {
	switch d.Modality {
	case graph.ModalityProhibition:
		return 3
	case graph.ModalityObligation:
		if w.last([]rune(d.Text), is(cueFirm)) != "" {
			return 3
		}
		return 2
	case graph.ModalityTask:
		return 2
	case graph.ModalityExhortation:
		return 1
	}
	return 0
}

// deadlines compares the earliest deadlines. One that is worded alike in both
// speeches (年底前) is the same, though it falls in another year.
func deadlines(a, b *graph.Directive, then, now graph.Date) []Difference {
	x, y := earliest(a), earliest(b)
	switch {
	case x == nil && y == nil:
		return nil
	case x == nil:
		return []Difference{{AspectDeadline, Stronger, nil, &Trait{Deadline: y}}}
	case y == nil:
		return []Difference{{AspectDeadline, Weaker, &Trait{Deadline: x}, nil}}
	case words(x.Text) == words(y.Text) && (x.Date == y.Date || x.Anchor != "" && y.Anchor != ""):
		return nil
	}
	d := Difference{AspectDeadline, "", &Trait{Deadline: x}, &Trait{Deadline: y}}
	if p, q := x.Date.Last(), y.Date.Last(); p != "" && q != "" {
		if inYear(p, then) && inYear(q, now) { // both within the year of their speech
			p, q = p[4:], q[4:]
		}
		if p == q {
			return nil
		}
		d.Effect = towards(strings.Compare(p, q))
	}
	return []Difference{d}
}

func inYear(day string, of graph.Date) bool {
	return of != "" && of.First() != "" && day[:4] == of.First()[:4]
}

// earliest is the deadline that ends first, one without a date after all others.
func earliest(d *graph.Directive) *graph.Deadline {
	var out *graph.Deadline
	for _, it := range d.Items {
		if it.Deadline == nil {
			continue
		}
		if last := it.Deadline.Date.Last(); out == nil || last != "" && (out.Date.Last() == "" || last < out.Date.Last()) {
			out = it.Deadline
		}
	}
	return out
}

// addressees lists who was told on one side only. Whether more addressees make a
// demand stronger, the texts do not tell.
func addressees(a, b *graph.Directive) []Difference {
	var out []Difference
	for _, x := range told(a) {
		if !slices.ContainsFunc(told(b), x.same) {
			out = append(out, Difference{AspectAddressee, "", &Trait{Addressee: x.Addressee}, nil})
		}
	}
	for _, y := range told(b) {
		if !slices.ContainsFunc(told(a), y.same) {
			out = append(out, Difference{AspectAddressee, "", nil, &Trait{Addressee: y.Addressee}})
		}
	}
	return out
}

// addressee is one that the words name.
type addressee struct{ *graph.Addressee }

// same reports whether it is the same body, or the same words for one of another place.
func (x addressee) same(y addressee) bool {
	return x.Entity == y.Entity || words(x.Text) == words(y.Text)
}

func told(d *graph.Directive) []addressee {
	var out []addressee
	for i := range d.Items {
		for j := range d.Items[i].Addressees {
			x := addressee{&d.Items[i].Addressees[j]}
			if x.Entity != "" && !slices.ContainsFunc(out, x.same) {
				out = append(out, x)
			}
		}
	}
	return out
}

// aim is a target with what its words tell beside it.
type aim struct {
	*graph.Target
	// low and high are the ends of a range, else both the value; nil for no number.
	low, high *big.Rat
	unit      string          // without its scale; "" where the scale is all there is
	cue       cue             // "" where there is none
	around    map[string]bool // the words of its clause, two code points at a time
}

// alike is the least share of a clause's words, of 100, that two targets of the
// same thing have in common.
const alike = 40

// targets pairs the targets of two directives by the words around them and compares
// each pair; a target without a partner was added or removed.
func (w *Wordings) targets(a, b *graph.Directive) []Difference {
	xs, ys := w.aims(a), w.aims(b)
	type match struct{ common, i, j int }
	var matches []match
	for i, x := range xs {
		for j, y := range ys {
			if n := x.common(y); n >= alike || x.counts(y) && len(xs) == 1 && len(ys) == 1 {
				matches = append(matches, match{n, i, j})
			}
		}
	}
	slices.SortStableFunc(matches, func(m, n match) int { return n.common - m.common })
	before, after := make([]int, len(ys)), make([]bool, len(xs)) // partners from 1; found
	for _, m := range matches {
		if before[m.j] == 0 && !after[m.i] {
			before[m.j], after[m.i] = m.i+1, true
		}
	}
	var out []Difference
	for i, x := range xs {
		if !after[i] {
			out = append(out, Difference{AspectTarget, towards(-x.asks()), &Trait{Target: x.Target}, nil})
		}
	}
	for j, y := range ys {
		if before[j] == 0 {
			out = append(out, Difference{AspectTarget, towards(y.asks()), nil, &Trait{Target: y.Target}})
			continue
		}
		x := xs[before[j]-1]
		if effect, changed := x.to(y); changed {
			out = append(out, Difference{AspectTarget, effect, &Trait{Target: x.Target}, &Trait{Target: y.Target}})
		}
	}
	return out
}

// to says whether y asks for something else than x, and for more or less of it.
func (x aim) to(y aim) (effect Outcome, changed bool) {
	if !x.counts(y) {
		return "", true
	}
	if x.Comparator == y.Comparator && x.same(y) {
		return "", false
	}
	way := x.way(y)
	if x.low == nil || y.low == nil || way == 0 {
		return "", true
	}
	// How far the value moves, and how firmly it binds, in the same direction.
	value := towards(way * (y.low.Cmp(x.low) + y.high.Cmp(x.high)))
	hold := towards(x.loose() - y.loose())
	if value != "" && hold != "" && value != hold {
		return "", true
	}
	if value == "" {
		return hold, true
	}
	return value, true
}

// counts reports whether both count the same units, as far as they tell.
func (x aim) counts(y aim) bool { return x.unit == y.unit || x.unit == "" || y.unit == "" }

// asks is 1 where the words say that the number is to be reached, 0 where it may
// only describe something (凝聚13亿人民的力量).
func (x aim) asks() int {
	if x.direction() != 0 || x.Comparator == graph.ComparatorAbout && x.cue != cueFree {
		return 1
	}
	return 0
}

func (x aim) same(y aim) bool {
	if x.low == nil || y.low == nil {
		return x.Value == y.Value
	}
	return x.low.Cmp(y.low) == 0 && x.high.Cmp(y.high) == 0
}

// way is 1 where a greater number asks for more, -1 where a smaller does, 0 where
// the two sides do not tell or do not agree. What one side tells holds for the
// other, unless that one's words leave it open and no comparator stands against them.
func (x aim) way(y aim) int {
	p, q := x.direction(), y.direction()
	if x.cue == cueFree || y.cue == cueFree {
		return 0
	}
	if p == 0 && (x.cue != cueOpen || y.bound()) {
		p = q
	}
	if q == 0 && (y.cue != cueOpen || x.bound()) {
		q = p
	}
	if p == q {
		return p
	}
	return 0
}

// bound reports whether the comparator itself says which way is more.
func (x aim) bound() bool {
	return x.Comparator == graph.ComparatorAtLeast || x.Comparator == graph.ComparatorAtMost
}

func (x aim) direction() int {
	switch {
	case x.cue == cueFree:
		return 0
	case x.Comparator == graph.ComparatorAtLeast:
		return 1
	case x.Comparator == graph.ComparatorAtMost, x.cue == cueLess:
		return -1
	case x.cue == cueMore:
		return 1
	}
	return 0
}

// loose says how loosely the comparator binds.
func (x aim) loose() int {
	switch {
	case x.bound(), x.cue == cueLess && x.Comparator == graph.ComparatorEqual: // 低于5%
		return 0
	case x.Comparator == graph.ComparatorAbout:
		return 2
	}
	return 1
}

// common is how much of the words around two targets is the same, of 100.
func (x aim) common(y aim) int {
	n := 0
	for g := range x.around {
		if y.around[g] {
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return 200 * n / (len(x.around) + len(y.around))
}

// aims reads the targets of a directive. Numbers that only say where things stand,
// or compare with last year, are none.
func (w *Wordings) aims(d *graph.Directive) []aim {
	text := []rune(d.Text)
	var out []aim
	for i := range d.Items {
		for j := range d.Items[i].Targets {
			t := &d.Items[i].Targets[j]
			start, end := t.Start-d.Start, t.End-d.Start
			if start < 0 || end > len(text) || start > end {
				continue
			}
			clause := clauseOf(text, start, end)
			before := text[clause[0]:start]
			x := aim{Target: t, cue: w.last(text[:start], isWay), around: around(before, text[end:clause[1]])}
			if w.last(text[:start], is(cueFree)) != "" {
				x.cue = cueFree
			}
			stands := w.last(before, is(cueFrom)) != "" && w.first(text[end:]) != ""
			compares := len(out) > 0 && w.last(before, is(cueThan)) != ""
			if stands || compares {
				continue
			}
			x.measure(w)
			out = append(out, x)
		}
	}
	return out
}

func isWay(c cue) bool { return c == cueMore || c == cueLess || c == cueOpen }

func is(c cue) func(cue) bool { return func(x cue) bool { return x == c } }

// last is the cue of a sort that ends last in the text, the longest of these.
func (w *Wordings) last(text []rune, sort func(cue) bool) cue {
	for end := len(text); end > 0; end-- {
		for n := min(w.ends[text[end-1]], end); n > 0; n-- {
			if c, ok := w.cues[string(text[end-n:end])]; ok && sort(c) {
				return c
			}
		}
	}
	return ""
}

// first is the cue that the text starts with, if it says which way something goes.
func (w *Wordings) first(text []rune) cue {
	for n := min(len(text), w.longest); n > 0; n-- {
		if c := w.cues[string(text[:n])]; isWay(c) {
			return c
		}
	}
	return ""
}

// measure reads value and unit.
func (x *aim) measure(w *Wordings) {
	scale := big.NewInt(1)
	x.unit = x.Unit
	for x.unit != "" {
		r, size := utf8.DecodeRuneInString(x.unit)
		power, ok := w.scales[r]
		if !ok {
			break
		}
		x.unit = x.unit[size:]
		scale.Mul(scale, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(power)), nil))
	}
	low, high, isRange := strings.Cut(x.Value, "/")
	if !isRange {
		high = low
	}
	if x.low, x.high = number(low, scale), number(high, scale); x.low == nil || x.high == nil {
		x.low, x.high = nil, nil
	}
}

// longest is how many digits a number may have to be reckoned with.
const longest = 30

// number reads decimal digits; nil for what is none.
func number(digits string, scale *big.Int) *big.Rat {
	if len(digits) > longest || strings.ContainsAny(digits, "/eEpPxX_") {
		return nil
	}
	n, ok := new(big.Rat).SetString(digits)
	if !ok {
		return nil
	}
	return n.Mul(n, new(big.Rat).SetInt(scale))
}

// clauseOf is where the clause of a target starts and ends.
func clauseOf(text []rune, start, end int) [2]int {
	isMark := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '%' && r != '“' && r != '”'
	}
	for start > 0 && !isMark(text[start-1]) {
		start--
	}
	for end < len(text) && !isMark(text[end]) {
		end++
	}
	return [2]int{start, end}
}

// around is the words around a target in its clause, but for numbers.
func around(parts ...[]rune) map[string]bool {
	out := map[string]bool{}
	for _, part := range parts {
		part = slices.DeleteFunc(slices.Clone(part), func(r rune) bool { return !unicode.IsLetter(r) })
		for i := 0; i+1 < len(part); i++ {
			out[string(part[i:i+2])] = true
		}
	}
	return out
}
