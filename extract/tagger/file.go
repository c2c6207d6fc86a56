package tagger

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// weight is what a feature says for or against a tag.
type weight struct {
	tag   uint8
	value int16
}

// table finds the weights of a feature: open addressing over the features' hashes.
type table struct {
	keys    []uint32 // 0: an empty slot
	rows    []uint32 // where in weights the slot's row starts; its length in the top 6 bits
	weights []weight
	shift   uint
	filter  []uint64 // a bit for each hash that a feature may have
}

// filterBits is the size of the filter: 2^21 bits stay in a core's cache.
const filterBits = 21

// may reports whether f may be a feature; it is cheaper than find.
func (t *table) may(f uint32) bool {
	f >>= 32 - filterBits
	return t.filter[f>>6]>>(f&63)&1 != 0
}

const rowBits = 26

func (t *table) find(f uint32) []weight {
	for i := f * 0x9E3779B1 >> t.shift; ; i++ {
		i &= uint32(len(t.keys) - 1)
		switch t.keys[i] {
		case f:
			at, n := t.rows[i]&(1<<rowBits-1), t.rows[i]>>rowBits
			return t.weights[at : at+n]
		case 0:
			return nil
		}
	}
}

// row is a feature and its weights, by tag.
type row struct {
	feature uint32
	weights []weight
}

// newTable lays rows out; they are sorted by feature.
func newTable(rows []row) table {
	bits := uint(4)
	for 1<<bits < 2*len(rows)+2 {
		bits++
	}
	t := table{keys: make([]uint32, 1<<bits), rows: make([]uint32, 1<<bits), shift: 32 - bits, filter: make([]uint64, 1<<filterBits/64)}
	for _, r := range rows {
		i := r.feature * 0x9E3779B1 >> t.shift
		for t.keys[i] != 0 {
			i = (i + 1) & uint32(len(t.keys)-1)
		}
		t.keys[i] = r.feature
		f := r.feature >> (32 - filterBits)
		t.filter[f>>6] |= 1 << (f & 63)
		t.rows[i] = uint32(len(t.weights)) | uint32(len(r.weights))<<rowBits
		t.weights = append(t.weights, r.weights...)
	}
	return t
}

// magic opens a model file; the digit is the format's version.
const magic = "mailuo-tagger-2\n"

// signature names templates: weights fit only those they were trained with.
func signature(labels int, ts []Template) uint32 {
	h := uint32(labels)
	for _, t := range ts {
		h = mix(h, Hash(t.Name))
		for _, p := range t.Parts {
			h = mix(mix(h, uint32(p.Column)), uint32(p.Offset+Pad))
		}
	}
	return h
}

// Bytes writes the model: signature, transitions, then features by hash, each with
// the difference to the one before, and its weights in units of step.
func (m *Model) Bytes() []byte {
	out := []byte(magic)
	out = binary.AppendUvarint(out, uint64(signature(m.labels, m.templates)))
	for _, r := range m.moves {
		for _, s := range r {
			out = binary.AppendVarint(out, int64(s))
		}
	}
	for _, r := range m.inner {
		for _, s := range r {
			out = binary.AppendVarint(out, int64(s))
		}
	}
	var rows []row
	for i, k := range m.table.keys {
		if k != 0 {
			at, n := m.table.rows[i]&(1<<rowBits-1), m.table.rows[i]>>rowBits
			rows = append(rows, row{k, m.table.weights[at : at+n]})
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return int(int64(a.feature) - int64(b.feature)) })
	out = binary.AppendUvarint(out, uint64(len(rows)))
	before := uint32(0)
	for _, r := range rows {
		out = binary.AppendUvarint(out, uint64(r.feature-before))
		before = r.feature
		out = append(out, byte(len(r.weights)))
		for _, w := range r.weights {
			out = append(out, w.tag)
			out = binary.AppendVarint(out, int64(w.value/step))
		}
	}
	return out
}

// step is the unit of weights in the file.
const step = 32

// Load reads a model that was trained for these labels and templates.
func Load(data []byte, labels int, ts []Template) (*Model, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("tagger: no model of this format")
	}
	r := reader{data: data[len(magic):]}
	if got := r.uvarint(); got != uint64(signature(labels, ts)) {
		return nil, fmt.Errorf("tagger: the model was trained with other templates; train it anew")
	}
	m := &Model{labels: labels, templates: ts, inner: make([][4]int32, labels)}
	for range labels + 1 {
		row := make([]int32, labels+1)
		for i := range row {
			row[i] = r.move()
		}
		m.moves = append(m.moves, row)
	}
	for l := range m.inner {
		for k := range m.inner[l] {
			m.inner[l][k] = r.move()
		}
	}
	n := r.uvarint()
	if n > uint64(len(data)) {
		return nil, fmt.Errorf("tagger: the model is broken")
	}
	rows := make([]row, n)
	weights := make([]weight, 0, 4*n)
	feature := uint32(0)
	for i := range rows {
		feature += uint32(r.uvarint())
		k := int(r.byte())
		r.broken = r.broken || k > tags(labels)
		start := len(weights)
		for range k {
			tag := r.byte()
			if int(tag) >= tags(labels) {
				r.broken = true
			}
			weights = append(weights, weight{tag, int16(r.varint() * step)})
		}
		rows[i] = row{feature, weights[start:len(weights):len(weights)]}
		if r.broken {
			break
		}
	}
	if r.broken || len(r.data) > 0 {
		return nil, fmt.Errorf("tagger: the model is broken")
	}
	m.table = newTable(rows)
	m.sums = m.chain()
	return m, nil
}

type reader struct {
	data   []byte
	broken bool
}

func (r *reader) take(n int) {
	if n <= 0 || n > len(r.data) {
		r.broken, r.data = true, nil
		return
	}
	r.data = r.data[n:]
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.data)
	r.take(n)
	return v
}

func (r *reader) varint() int64 {
	v, n := binary.Varint(r.data)
	r.take(n)
	return v
}

// move reads the score of a transition.
func (r *reader) move() int32 {
	v := r.varint()
	r.broken = r.broken || v > maxMove || v < -maxMove
	return int32(v)
}

// maxMove keeps the sums of scores over a long text within their type.
const maxMove = 1 << 14

func (r *reader) byte() byte {
	if len(r.data) == 0 {
		r.broken = true
		return 0
	}
	b := r.data[0]
	r.data = r.data[1:]
	return b
}
