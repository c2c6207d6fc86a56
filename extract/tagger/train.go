package tagger

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// Example is a stretch of a text with the spans that stand in it.
type Example struct {
	Text     *Text
	From, To int
	Spans    []Span // in order, apart from each other
}

// Options of training.
type Options struct {
	Epochs int
	// MinCount is how often a feature must occur to be learned.
	MinCount int
	// Rate is AdaGrad's step, L1 what is taken off each weight for each example.
	Rate, L1 float64
	// Delta is what the sums of squared gradients start from: the larger, the less a
	// rare feature learns at once.
	Delta float64
	// Dropout is the share of the features that are hidden each time an example is
	// learned from, so that none relies on another.
	Dropout float64
	// Lean is what each span gets for nothing, in log-odds: models of few texts miss
	// more than they invent.
	Lean float64
}

// Train fits a model to examples by AdaGrad on the likelihood, with an L1 penalty
// that leaves few weights. The same examples and options give the same model.
func Train(examples []Example, labels int, ts []Template, o Options) *Model {
	tr := newTrainer(examples, labels, ts, o)
	rng := rand.New(rand.NewPCG(1, 2))
	order := make([]int, len(tr.chains))
	for i := range order {
		order[i] = i
	}
	for epoch := range o.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			tr.learn(&tr.chains[i], rng)
		}
		if 2*epoch >= o.Epochs {
			tr.addUp()
		}
	}
	return tr.model(ts)
}

// trainer holds a weight for each pair of a feature and a tag seen with it.
type trainer struct {
	o      Options
	labels int
	chains []example
	names  []uint32 // the features' hashes
	rows   []int32  // where the pairs of a feature start
	tags   []uint8  // of a pair
	params []param  // pairs, then moves, then inner
	pairs  int
	now    float64
	sums   []float64 // of the weights after each epoch of the second half
	summed float64   // how many epochs
	shown  []int32   // the features of the example in hand

	chain                 chain
	e, alpha, beta, norms []float64
}

// hidden stands for a feature that an example does without this time.
const hidden = -2

type example struct {
	n        int
	features []int32 // numbers, −1 behind those of a character
	tags     []uint8
}

// param is a weight under AdaGrad: with the sum of its squared gradients, and when
// the penalty was last taken off.
type param struct{ w, g2, seen float64 }

func newTrainer(examples []Example, labels int, ts []Template, o Options) *trainer {
	tr := &trainer{o: o, labels: labels}
	count := map[uint32]uint64{}
	var fs []uint32
	gold := make([][]uint8, len(examples))
	each := func(x Example, f func(i int, features []uint32)) {
		n := x.To - x.From
		fs = slices.Grow(fs[:0], n*len(ts))[:n*len(ts)]
		features(ts, x.Text, x.From, x.To, fs)
		for i := range n {
			f(i, fs[i*len(ts):(i+1)*len(ts)])
		}
	}
	for k, x := range examples {
		gold[k] = x.tags()
		each(x, func(_ int, features []uint32) {
			for _, f := range features {
				count[f]++
			}
		})
	}
	delete(count, 0)
	for f, c := range count {
		if c < uint64(o.MinCount) {
			delete(count, f)
		}
	}
	for f := range count {
		tr.names = append(tr.names, f)
	}
	slices.Sort(tr.names)
	number := make(map[uint32]int32, len(tr.names))
	for i, f := range tr.names {
		number[f] = int32(i)
	}
	seen := make([]uint64, len(tr.names))
	for k, x := range examples {
		c := example{n: x.To - x.From, tags: gold[k]}
		each(x, func(i int, features []uint32) {
			for _, f := range features {
				if id, ok := number[f]; ok {
					c.features = append(c.features, id)
					seen[id] |= 1 << gold[k][i]
				}
			}
			c.features = append(c.features, -1)
		})
		tr.chains = append(tr.chains, c)
	}
	for _, mask := range seen {
		tr.rows = append(tr.rows, int32(len(tr.tags)))
		for t := range tags(labels) {
			if mask>>t&1 != 0 {
				tr.tags = append(tr.tags, uint8(t))
			}
		}
	}
	tr.rows = append(tr.rows, int32(len(tr.tags)))
	tr.pairs = len(tr.tags)
	n := tr.pairs + (labels+1)*(labels+1) + 4*labels
	tr.params = make([]param, n)
	tr.chain = chain{labels: labels, inner: make([][4]float64, labels)}
	for range labels + 1 {
		tr.chain.moves = append(tr.chain.moves, make([]float64, labels+1))
	}
	return tr
}

// tags gives the tag of each character.
func (x Example) tags() []uint8 {
	out := make([]uint8, x.To-x.From)
	for _, s := range x.Spans {
		for i := s.Start; i < s.End; i++ {
			place := middle
			switch {
			case s.len() == 1:
				place = single
			case i == s.Start:
				place = begin
			case i == s.End-1:
				place = end
			}
			out[i-x.From] = uint8(tagOf(s.Label, place))
		}
	}
	return out
}

// value gives a weight.
func (tr *trainer) value(p int) float64 { return tr.params[p].w }

// settle takes the penalty off that was due since the weight last moved.
func (tr *trainer) settle(p int) {
	x := &tr.params[p]
	due := tr.now - x.seen
	x.seen = tr.now
	if x.w == 0 || due == 0 {
		return
	}
	cut := due * tr.o.L1 * tr.o.Rate / (math.Sqrt(tr.o.Delta + x.g2))
	switch {
	case x.w > cut:
		x.w -= cut
	case x.w < -cut:
		x.w += cut
	default:
		x.w = 0
	}
}

func (tr *trainer) step(p int, gradient float64) {
	if gradient == 0 {
		return
	}
	tr.settle(p)
	x := &tr.params[p]
	x.g2 += gradient * gradient
	x.w += tr.o.Rate * gradient / (math.Sqrt(tr.o.Delta + x.g2))
}

func (tr *trainer) move(a, b int) int  { return tr.pairs + a*(tr.labels+1) + b }
func (tr *trainer) inner(l, k int) int { return tr.pairs + (tr.labels+1)*(tr.labels+1) + l*4 + k }

// learn takes a step towards one example.
func (tr *trainer) learn(x *example, rng *rand.Rand) {
	tr.now++
	tr.shown = grown(tr.shown, len(x.features))
	for i, f := range x.features {
		tr.shown[i] = f
		if f >= 0 && rng.Float64() < tr.o.Dropout {
			tr.shown[i] = hidden
		}
	}
	width := tags(tr.labels)
	e := resize(&tr.e, x.n*width)
	clear(e)
	i := 0
	for _, f := range tr.shown {
		if f < 0 {
			if f != hidden {
				expRow(e[i*width:][:width])
				i++
			}
			continue
		}
		row := e[i*width:][:width]
		for p := tr.rows[f]; p < tr.rows[f+1]; p++ {
			row[tr.tags[p]] += tr.params[p].w
		}
	}
	for a := range tr.chain.moves {
		for b := range tr.chain.moves[a] {
			tr.chain.moves[a][b] = math.Exp(tr.value(tr.move(a, b)))
		}
	}
	for l := range tr.labels {
		for k := range 4 {
			tr.chain.inner[l][k] = math.Exp(tr.value(tr.inner(l, k)))
		}
	}
	alpha, beta, norms := resize(&tr.alpha, len(e)), resize(&tr.beta, len(e)), resize(&tr.norms, x.n)
	tr.chain.forward(e, alpha, norms)
	tr.chain.backward(e, beta, norms)
	z := tr.chain.total(alpha)
	tr.learnMoves(x, z)
	i = 0
	for _, f := range tr.shown {
		if f < 0 {
			if f != hidden {
				i++
			}
			continue
		}
		for p := tr.rows[f]; p < tr.rows[f+1]; p++ {
			t := int(tr.tags[p])
			g := -alpha[i*width+t] * beta[i*width+t] / z
			if t == int(x.tags[i]) {
				g++
			}
			if g > 1e-4 || g < -1e-4 {
				tr.step(int(p), g)
			}
		}
	}
}

// learnMoves takes a step for the transitions.
func (tr *trainer) learnMoves(x *example, z float64) {
	width := tags(tr.labels)
	classes := tr.labels + 1
	g := make([]float64, classes*classes)
	in := make([]float64, 4*tr.labels)
	for i := 1; i < x.n; i++ {
		row, next, prev := tr.e[i*width:][:width], tr.beta[i*width:][:width], tr.alpha[(i-1)*width:][:width]
		into := make([]float64, classes)
		into[0] = row[0] * next[0]
		for l := range tr.labels {
			b := tagOf(l, begin)
			into[l+1] = row[b]*next[b] + row[b+single]*next[b+single]
		}
		div := tr.norms[i] * z
		for a := range classes {
			p := prev[0]
			if a > 0 {
				b := tagOf(a-1, begin)
				p = prev[b+end] + prev[b+single]
			}
			for k := range classes {
				g[a*classes+k] -= p * tr.chain.moves[a][k] * into[k] / div
			}
		}
		for l := range tr.labels {
			b, w := tagOf(l, begin), &tr.chain.inner[l]
			mid, stop := row[b+middle]*next[b+middle]/div, row[b+end]*next[b+end]/div
			in[l*4] -= prev[b] * w[0] * mid
			in[l*4+1] -= prev[b] * w[1] * stop
			in[l*4+2] -= prev[b+middle] * w[2] * mid
			in[l*4+3] -= prev[b+middle] * w[3] * stop
		}
		a, la := class(x.tags[i-1])
		k, lk := class(x.tags[i])
		switch {
		case lk != middle && lk != end: // a piece starts here
			g[a*classes+k]++
		case la == begin && lk == middle:
			in[(k-1)*4]++
		case la == begin:
			in[(k-1)*4+1]++
		case lk == middle:
			in[(k-1)*4+2]++
		default:
			in[(k-1)*4+3]++
		}
	}
	for p, v := range g {
		tr.step(tr.pairs+p, v)
	}
	for p, v := range in {
		tr.step(tr.pairs+classes*classes+p, v)
	}
}

// class is a tag's class of moves, and its place in the span.
func class(tag uint8) (class, place int) {
	if tag == 0 {
		return 0, -1
	}
	return int(tag-1)/places + 1, int(tag-1) % places
}

func expRow(row []float64) {
	top := slices.Max(row)
	for i := range row {
		row[i] = math.Exp(row[i] - top)
	}
}

func resize(s *[]float64, n int) []float64 {
	*s = slices.Grow((*s)[:0], n)[:n]
	return *s
}

// addUp adds the weights to their sums. The model is their mean: single epochs differ
// by the order of the examples.
func (tr *trainer) addUp() {
	if tr.sums == nil {
		tr.sums = make([]float64, len(tr.params))
	}
	for p := range tr.params {
		tr.settle(p)
		tr.sums[p] += tr.params[p].w
	}
	tr.summed++
}

// model quantises the weights; what rounds to nothing is left out.
func (tr *trainer) model(ts []Template) *Model {
	m := &Model{labels: tr.labels, templates: ts, inner: make([][4]int32, tr.labels)}
	quantum := func(p, unit int) int {
		w := tr.sums[p] / tr.summed
		if p < tr.pairs { // all features are seen now
			w *= 1 - tr.o.Dropout
		}
		return int(math.Round(w*scale/float64(unit))) * unit
	}
	for a := range tr.labels + 1 {
		row := make([]int32, tr.labels+1)
		for b := range row {
			row[b] = int32(quantum(tr.move(a, b), 1))
			if b > 0 {
				row[b] += int32(math.Round(tr.o.Lean * scale))
			}
		}
		m.moves = append(m.moves, row)
	}
	for l := range m.inner {
		for k := range 4 {
			m.inner[l][k] = int32(quantum(tr.inner(l, k), 1))
		}
	}
	var rows []row
	for f, name := range tr.names {
		var ws []weight
		for p := tr.rows[f]; p < tr.rows[f+1]; p++ {
			if v := quantum(int(p), step); v != 0 {
				ws = append(ws, weight{tr.tags[p], int16(min(max(v, math.MinInt16), math.MaxInt16))})
			}
		}
		if len(ws) > 0 {
			rows = append(rows, row{name, ws})
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.feature, b.feature) })
	m.table = newTable(rows)
	m.sums = m.chain()
	return m
}

// Size says how many features and weights a model has.
func (m *Model) Size() (features, weights int) {
	for _, k := range m.table.keys {
		if k != 0 {
			features++
		}
	}
	return features, len(m.table.weights)
}
