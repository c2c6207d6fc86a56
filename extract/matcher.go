package extract

import (
	"slices"
)

// matcher finds every term of a fixed set in a text, with overlaps. It is a trie
// over code points; the first one is looked up directly.
type matcher struct {
	first map[rune]int32
	nodes []trieNode
}

type trieNode struct {
	edges []trieEdge // sorted by r
	terms []int32    // terms that end here
}

type trieEdge struct {
	r    rune
	next int32
}

// hit is a term found: text[start:end] in code points.
type hit struct {
	start, end int
	term       int32 // as numbered by add
}

func newMatcher() *matcher { return &matcher{first: map[rune]int32{}, nodes: make([]trieNode, 1)} }

// add puts a term in under a number; the same words may have several.
func (m *matcher) add(words string, term int32) {
	rs := []rune(words)
	if len(rs) == 0 {
		return
	}
	at, ok := m.first[rs[0]]
	if !ok {
		at = m.node()
		m.first[rs[0]] = at
	}
	for _, r := range rs[1:] {
		i, found := slices.BinarySearchFunc(m.nodes[at].edges, r, func(e trieEdge, r rune) int { return int(e.r) - int(r) })
		if !found {
			n := m.node()
			m.nodes[at].edges = slices.Insert(m.nodes[at].edges, i, trieEdge{r, n})
		}
		at = m.nodes[at].edges[i].next
	}
	m.nodes[at].terms = append(m.nodes[at].terms, term)
}

func (m *matcher) node() int32 {
	m.nodes = append(m.nodes, trieNode{})
	return int32(len(m.nodes) - 1)
}

// find returns every hit in text, by start, then end. A hit that would split a
// run of ASCII letters or digits (195 in 1957) is none.
func (m *matcher) find(text []rune) []hit {
	var hits []hit
	for i := range text {
		at, ok := m.first[text[i]]
		if !ok {
			continue
		}
		for j := i + 1; ; j++ {
			if len(m.nodes[at].terms) > 0 && !splits(text, i) && !splits(text, j) {
				for _, t := range m.nodes[at].terms {
					hits = append(hits, hit{i, j, t})
				}
			}
			if j == len(text) {
				break
			}
			edges := m.nodes[at].edges
			k, found := slices.BinarySearchFunc(edges, text[j], func(e trieEdge, r rune) int { return int(e.r) - int(r) })
			if !found {
				break
			}
			at = edges[k].next
		}
	}
	return hits
}

// splits reports whether a boundary at i lies inside a run of letters or digits.
func splits(text []rune, i int) bool {
	if i == 0 || i == len(text) {
		return false
	}
	a, b := text[i-1], text[i]
	return isDigit(a) && isDigit(b) || isLatin(a) && isLatin(b)
}
