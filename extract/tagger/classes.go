package tagger

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// Classes sorts words into classes by the words that stand beside them.
type Classes map[uint32]uint32

// Cluster sorts the words of texts, given by their values, into k classes by
// exchange: each word goes where the classes tell most of their neighbours. Words that
// occur less than min times have none. The same texts give the same classes.
func Cluster(texts [][]uint32, k, min, rounds int) Classes {
	c := newClustering(texts, k, min)
	for range rounds {
		moved := 0
		for w := range c.words {
			if c.exchange(w) {
				moved++
			}
		}
		if moved == 0 {
			break
		}
	}
	out := Classes{}
	for w, v := range c.words {
		out[v] = uint32(c.of[w] + 1)
	}
	return out
}

type clustering struct {
	k           int
	words       []uint32 // by falling number
	count       []int32
	right, left [][]pair // of a word: words beside it
	of          []int    // a word's class
	both        []int32  // k×k: how often a class stands behind another
	one         []int32  // of a class
	nlogn       []float64
	r, l        []int32 // classes beside the word in hand
}

type pair struct{ word, n int32 }

func newClustering(texts [][]uint32, k, least int) *clustering {
	c := &clustering{k: k, both: make([]int32, k*k), one: make([]int32, k), r: make([]int32, k), l: make([]int32, k)}
	count := map[uint32]int32{}
	for _, t := range texts {
		for _, w := range t {
			count[w]++
		}
	}
	for w, n := range count {
		if int(n) >= least {
			c.words = append(c.words, w)
		}
	}
	slices.SortFunc(c.words, func(a, b uint32) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	number := map[uint32]int32{}
	for i, w := range c.words {
		number[w] = int32(i)
		c.count = append(c.count, count[w])
		c.of = append(c.of, i%k)
	}
	beside := map[[2]int32]int32{}
	for _, t := range texts {
		for i := 1; i < len(t); i++ {
			a, okA := number[t[i-1]]
			b, okB := number[t[i]]
			if okA && okB {
				beside[[2]int32{a, b}]++
			}
		}
	}
	c.right, c.left = make([][]pair, len(c.words)), make([][]pair, len(c.words))
	for ab, n := range beside {
		a, b := ab[0], ab[1]
		c.right[a] = append(c.right[a], pair{b, n})
		c.left[b] = append(c.left[b], pair{a, n})
		c.both[c.of[a]*k+c.of[b]] += n
	}
	for w, n := range c.count {
		c.one[c.of[w]] += n
	}
	c.nlogn = make([]float64, 1<<20)
	for n := 2; n < len(c.nlogn); n++ {
		c.nlogn[n] = float64(n) * math.Log(float64(n))
	}
	return c
}

func (c *clustering) f(n int32) float64 {
	if int(n) < len(c.nlogn) {
		return c.nlogn[n]
	}
	return float64(n) * math.Log(float64(n))
}

// exchange moves a word to the class that gains most.
func (c *clustering) exchange(w int) bool {
	clear(c.r)
	clear(c.l)
	self := int32(0)
	for _, p := range c.right[w] {
		if int(p.word) == w {
			self = p.n
			continue
		}
		c.r[c.of[p.word]] += p.n
	}
	for _, p := range c.left[w] {
		if int(p.word) != w {
			c.l[c.of[p.word]] += p.n
		}
	}
	old := c.of[w]
	c.put(w, old, -1, self)
	var rs, ls []int
	for k := range c.k {
		if c.r[k] > 0 {
			rs = append(rs, k)
		}
		if c.l[k] > 0 {
			ls = append(ls, k)
		}
	}
	best, gain := old, math.Inf(-1)
	for k := range c.k {
		g := 2 * (c.f(c.one[k]) - c.f(c.one[k]+c.count[w]))
		for _, x := range rs {
			n := c.both[k*c.k+x]
			g += c.f(n+c.r[x]) - c.f(n)
		}
		for _, x := range ls {
			n := c.both[x*c.k+k]
			g += c.f(n+c.l[x]) - c.f(n)
		}
		if g > gain+1e-9 || g > gain-1e-9 && k == old {
			best, gain = k, g
		}
	}
	c.put(w, best, 1, self)
	c.of[w] = best
	return best != old
}

func (c *clustering) put(w, k int, sign, self int32) {
	for x := range c.k {
		c.both[k*c.k+x] += sign * c.r[x]
		c.both[x*c.k+k] += sign * c.l[x]
	}
	c.both[k*c.k+k] += sign * self
	c.one[k] += sign * c.count[w]
}

// Bytes writes the classes: words by value, each with the difference to the one before.
func (c Classes) Bytes() []byte {
	words := make([]uint32, 0, len(c))
	for w := range c {
		words = append(words, w)
	}
	slices.Sort(words)
	var out []byte
	before := uint32(0)
	for _, w := range words {
		out = binary.AppendUvarint(out, uint64(w-before))
		out = binary.AppendUvarint(out, uint64(c[w]))
		before = w
	}
	return out
}

// LoadClasses reads what Bytes wrote.
func LoadClasses(data []byte) (Classes, error) {
	r := reader{data: data}
	c := make(Classes, len(data)/4)
	w := uint32(0)
	for len(r.data) > 0 && !r.broken {
		w += uint32(r.uvarint())
		c[w] = uint32(r.uvarint())
	}
	if r.broken {
		return nil, fmt.Errorf("tagger: the classes are broken")
	}
	return c, nil
}
