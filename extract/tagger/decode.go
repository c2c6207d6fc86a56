package tagger

import "math"

// lattice holds the scores of every tag at every character of a stretch.
type lattice struct {
	m     *Model
	n     int
	score []int32 // n × tags
	back  []uint8
	// For sums over paths.
	e, alpha, beta, norms []float64
}

// score adds up the weights of the features.
func (r *Run) score(from, to int) *lattice {
	m, l := r.m, &r.lattice
	n, width, stride := to-from, tags(m.labels), len(m.templates)
	l.n = n
	l.score = grown(l.score, n*width)
	clear(l.score)
	r.features = grown(r.features, n*stride)
	features(m.templates, r.t, from, to, r.features)
	for i := range n {
		row := l.score[i*width : (i+1)*width]
		for _, f := range r.features[i*stride : (i+1)*stride] {
			if f == 0 || !m.table.may(f) {
				continue
			}
			for _, w := range m.table.find(f) {
				row[w.tag] += int32(w.value)
			}
		}
	}
	return l
}

// sureness is the weight of what is sure, in log-odds, at each character of a span.
const sureness = 8

// favour speaks for a span.
func (l *lattice) favour(from, to, label int) {
	width := tags(l.m.labels)
	b := tagOf(label, begin)
	if to == from+1 {
		l.score[from*width+b+single] += 2 * sureness * scale
		return
	}
	l.score[from*width+b] += sureness * scale
	for i := from + 1; i < to-1; i++ {
		l.score[i*width+b+middle] += sureness * scale
	}
	l.score[(to-1)*width+b+end] += sureness * scale
}

const never = math.MinInt32 / 2

// best is the path of highest score, as spans; of equal ones that of the least tags.
func (l *lattice) best() []Span {
	m := l.m
	width, classes := tags(m.labels), m.labels+1
	prev, next := make([]int32, width), make([]int32, width)
	ended, ender := make([]int32, classes), make([]uint8, classes)
	l.back = grown(l.back, l.n*width)
	back := l.back
	for i := range prev {
		prev[i] = never
	}
	for i := range l.n {
		row := l.score[i*width:][:width]
		from := back[i*width:][:width]
		if i == 0 {
			next[0] = row[0]
			for k := range m.labels {
				b := tagOf(k, begin)
				next[b], next[b+middle], next[b+end], next[b+single] = row[b], never, never, row[b+single]
			}
			prev, next = next, prev
			continue
		}
		// What ended before: outside, or a span of a label.
		ended[0], ender[0] = prev[0], 0
		for k := range m.labels {
			b := tagOf(k, begin)
			ended[k+1], ender[k+1] = prev[b+end], uint8(b+end)
			if prev[b+single] > prev[b+end] {
				ended[k+1], ender[k+1] = prev[b+single], uint8(b+single)
			}
		}
		for c := range classes {
			top, by := int32(never), uint8(0)
			for a, s := range ended {
				if s += m.moves[a][c]; s > top {
					top, by = s, ender[a]
				}
			}
			if c == 0 {
				next[0], from[0] = top+row[0], by
				continue
			}
			b, in := tagOf(c-1, begin), &m.inner[c-1]
			next[b], from[b] = top+row[b], by
			next[b+single], from[b+single] = top+row[b+single], by
			next[b+middle], from[b+middle] = prev[b]+in[0], uint8(b)
			if s := prev[b+middle] + in[2]; s > next[b+middle] {
				next[b+middle], from[b+middle] = s, uint8(b+middle)
			}
			next[b+end], from[b+end] = prev[b]+in[1], uint8(b)
			if s := prev[b+middle] + in[3]; s > next[b+end] {
				next[b+end], from[b+end] = s, uint8(b+middle)
			}
			next[b+middle] = max(next[b+middle]+row[b+middle], never)
			next[b+end] = max(next[b+end]+row[b+end], never)
		}
		prev, next = next, prev
	}
	tag := 0
	for t := range width {
		place := (t - 1) % places
		if t > 0 && (place == begin || place == middle) {
			continue
		}
		if prev[t] > prev[tag] {
			tag = t
		}
	}
	return l.trace(back, tag)
}

// trace follows a path back from its last tag.
func (l *lattice) trace(back []uint8, tag int) []Span {
	width := tags(l.m.labels)
	var spans []Span
	stop := 0
	for i := l.n - 1; i >= 0; i-- {
		if tag > 0 {
			switch (tag - 1) % places {
			case end:
				stop = i + 1
			case single:
				spans = append(spans, Span{Start: i, End: i + 1, Label: (tag - 1) / places})
			case begin:
				spans = append(spans, Span{Start: i, End: stop, Label: (tag - 1) / places})
			}
		}
		tag = int(back[i*width+tag])
	}
	for i, j := 0, len(spans)-1; i < j; i, j = i+1, j-1 {
		spans[i], spans[j] = spans[j], spans[i]
	}
	return spans
}

// chain holds transition weights as factors, for sums over paths.
type chain struct {
	labels int
	moves  [][]float64
	inner  [][4]float64
}

func (m *Model) chain() *chain {
	c := &chain{labels: m.labels, inner: make([][4]float64, m.labels)}
	for _, row := range m.moves {
		c.moves = append(c.moves, make([]float64, len(row)))
		for b, s := range row {
			c.moves[len(c.moves)-1][b] = math.Exp(float64(s) / scale)
		}
	}
	for l := range m.inner {
		for k, s := range m.inner[l] {
			c.inner[l][k] = math.Exp(float64(s) / scale)
		}
	}
	return c
}

// forward sums over the paths up to each character. e holds the factors of the
// tags; alpha comes out with each row summing to 1, norms with what it was divided by.
// Products are rounded one by one (float64), so that every machine gives the same.
func (c *chain) forward(e, alpha, norms []float64) {
	width := tags(c.labels)
	n := len(e) / width
	in := make([]float64, c.labels+1)
	for i := range n {
		row, out := e[i*width:][:width], alpha[i*width:][:width]
		for k := range in {
			in[k] = 1
		}
		var prev []float64
		if i > 0 {
			prev = alpha[(i-1)*width:][:width]
			c.enter(prev, in)
		}
		out[0] = float64(in[0] * row[0])
		sum := out[0]
		for l := range c.labels {
			b := tagOf(l, begin)
			out[b] = float64(in[l+1] * row[b])
			out[b+single] = float64(in[l+1] * row[b+single])
			out[b+middle], out[b+end] = 0, 0
			if i > 0 {
				w := &c.inner[l]
				out[b+middle] = float64((float64(prev[b]*w[0]) + float64(prev[b+middle]*w[2])) * row[b+middle])
				out[b+end] = float64((float64(prev[b]*w[1]) + float64(prev[b+middle]*w[3])) * row[b+end])
			}
			sum += out[b] + out[b+single] + out[b+middle] + out[b+end]
		}
		if sum <= 0 {
			sum = math.SmallestNonzeroFloat64
		}
		norms[i] = sum
		for t := range out {
			out[t] /= sum
		}
	}
}

// enter gives for each class the sum of what may stand before a piece of it.
func (c *chain) enter(prev, in []float64) {
	for k := range in {
		in[k] = 0
	}
	for a := range in {
		p := prev[0]
		if a > 0 {
			b := tagOf(a-1, begin)
			p = prev[b+end] + prev[b+single]
		}
		if p == 0 {
			continue
		}
		for k, w := range c.moves[a] {
			in[k] += float64(p * w)
		}
	}
}

// backward sums over the paths from each character on, scaled by the same norms.
// Paths end outside or at a span's end.
func (c *chain) backward(e, beta, norms []float64) {
	width := tags(c.labels)
	n := len(e) / width
	last := beta[(n-1)*width:][:width]
	last[0] = 1
	for l := range c.labels {
		b := tagOf(l, begin)
		last[b], last[b+middle], last[b+end], last[b+single] = 0, 0, 1, 1
	}
	into := make([]float64, c.labels+1)
	for i := n - 2; i >= 0; i-- {
		row, next, out := e[(i+1)*width:][:width], beta[(i+1)*width:][:width], beta[i*width:][:width]
		norm := norms[i+1]
		into[0] = float64(row[0] * next[0])
		for l := range c.labels {
			b := tagOf(l, begin)
			into[l+1] = float64(row[b]*next[b]) + float64(row[b+single]*next[b+single])
		}
		for a := range into {
			s := 0.0
			for k, w := range c.moves[a] {
				s += float64(w * into[k])
			}
			s /= norm
			if a == 0 {
				out[0] = s
				continue
			}
			b, w := tagOf(a-1, begin), &c.inner[a-1]
			mid, stop := float64(row[b+middle]*next[b+middle])/norm, float64(row[b+end]*next[b+end])/norm
			out[b+end], out[b+single] = s, s
			out[b] = float64(w[0]*mid) + float64(w[1]*stop)
			out[b+middle] = float64(w[2]*mid) + float64(w[3]*stop)
		}
	}
}

// total is the sum of the last row that ends a path.
func (c *chain) total(alpha []float64) float64 {
	width := tags(c.labels)
	row := alpha[len(alpha)-width:]
	z := row[0]
	for l := range c.labels {
		b := tagOf(l, begin)
		z += row[b+end] + row[b+single]
	}
	return z
}

// exps[d] is the factor of a score d below the largest.
var exps = func() []float64 {
	out := make([]float64, 24*scale)
	for d := range out {
		out[d] = math.Exp(-float64(d) / scale)
	}
	return out
}()

// factors turns a row of scores into factors, the largest being 1.
func factors(score []int32, out []float64) {
	top := score[0]
	for _, s := range score {
		top = max(top, s)
	}
	for i, s := range score {
		if d := int(top - s); d < len(exps) {
			out[i] = exps[d]
		} else {
			out[i] = 0
		}
	}
}

// confide sets the confidence of spans: the share of all paths that have just it.
func (l *lattice) confide(spans []Span) {
	width := tags(l.m.labels)
	c := l.m.sums
	l.e = grown(l.e, l.n*width)
	l.alpha, l.beta, l.norms = grown(l.alpha, l.n*width), grown(l.beta, l.n*width), grown(l.norms, l.n)
	e, alpha, beta, norms := l.e, l.alpha, l.beta, l.norms
	for i := range l.n {
		factors(l.score[i*width:][:width], e[i*width:][:width])
	}
	c.forward(e, alpha, norms)
	c.backward(e, beta, norms)
	z := c.total(alpha)
	for i := range spans {
		s := &spans[i]
		b, w := tagOf(s.Label, begin), &c.inner[s.Label]
		p := alpha[s.Start*width+b+single]
		if s.End > s.Start+1 {
			p = alpha[s.Start*width+b]
			for k := s.Start + 1; k < s.End; k++ {
				step, tag := w[2], b+middle
				switch {
				case k == s.End-1 && k == s.Start+1:
					step, tag = w[1], b+end
				case k == s.End-1:
					step, tag = w[3], b+end
				case k == s.Start+1:
					step = w[0]
				}
				p = float64(p*step) * e[k*width+tag] / norms[k]
			}
			p *= beta[(s.End-1)*width+b+end]
		} else {
			p *= beta[s.Start*width+b+single]
		}
		s.Confidence = int(math.Round(min(max(p/z, 0), 1) * 1000))
	}
}
