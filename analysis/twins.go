package analysis

import (
	"math/bits"
	"strconv"

	"mailuo/graph"
)

// mostBits is in how many bits the fingerprints of near-identical texts differ at most.
const mostBits = 3

// twins finds near-identical texts among many by their fingerprints. Of four blocks
// that a fingerprint is cut into, three bits that differ leave one as it is: only
// speeches that share a block are compared.
type twins struct {
	speeches []*graph.Speech
	prints   []uint64
	blocks   map[block][]int // places in speeches
}

// block is the n-th 16 bits of a fingerprint.
type block struct {
	n    int
	bits uint16
}

func newTwins() *twins { return &twins{blocks: map[block][]int{}} }

// add takes a speech in and gives its place.
func (t *twins) add(s *graph.Speech) int {
	at := len(t.speeches)
	t.speeches = append(t.speeches, s)
	print, ok := fingerprint(s)
	t.prints = append(t.prints, print)
	for n := 0; ok && n <= mostBits; n++ {
		b := blockOf(print, n)
		t.blocks[b] = append(t.blocks[b], at)
	}
	return at
}

// first is the place of the first speech taken in that is nearly the same text.
func (t *twins) first(s *graph.Speech) (int, bool) {
	out, found := 0, false
	print, ok := fingerprint(s)
	for n := 0; ok && n <= mostBits; n++ {
		for _, at := range t.blocks[blockOf(print, n)] {
			if (!found || at < out) && bits.OnesCount64(print^t.prints[at]) <= mostBits && nearly(s.Chars, t.speeches[at].Chars) {
				out, found = at, true
			}
		}
	}
	return out, found
}

func blockOf(print uint64, n int) block { return block{n, uint16(print >> (16 * n))} }

// nearly reports whether two lengths differ by one in fifty at most.
func nearly(a, b int) bool { return max(a, b)-min(a, b) <= max(a, b)/50 }

func fingerprint(s *graph.Speech) (uint64, bool) {
	print, err := strconv.ParseUint(s.Fingerprint, 16, 64)
	return print, err == nil
}
