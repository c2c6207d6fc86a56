package tagger

// Template joins what stands in some columns near a character to a feature.
type Template struct {
	Name  string
	Parts []Part
}

// Part is the value of a column at an offset from the character, at most Pad away.
type Part struct {
	Column, Offset int
}

// features writes the feature of each template for each character of [from, to):
// those of the i-th character stand at out[i*len(ts):]. Where all its columns hold 0,
// nothing was observed: the feature is 0, none.
func features(ts []Template, t *Text, from, to int, out []uint32) {
	n, stride := to-from, len(ts)
	for k, tmpl := range ts {
		seed := uint32(k+1) * 0x9E3779B1
		p := tmpl.Parts
		column := func(i int) []uint32 {
			return t.Columns[p[i].Column][Pad+from+p[i].Offset:][:n]
		}
		switch len(p) {
		case 1:
			for i, v := range column(0) {
				out[i*stride+k] = last(mix(seed, v), v)
			}
		case 2:
			b := column(1)
			for i, v := range column(0) {
				out[i*stride+k] = last(mix(mix(seed, v), b[i]), v|b[i])
			}
		case 3:
			b, c := column(1), column(2)
			for i, v := range column(0) {
				out[i*stride+k] = last(mix(mix(mix(seed, v), b[i]), c[i]), v|b[i]|c[i])
			}
		default:
			for i := range n {
				h, any := seed, uint32(0)
				for _, q := range p {
					v := t.Columns[q.Column][Pad+from+q.Offset+i]
					h, any = mix(h, v), any|v
				}
				out[i*stride+k] = last(h, any)
			}
		}
	}
}

func mix(h, v uint32) uint32 {
	h = (h ^ v) * 0x85EBCA6B
	return h ^ h>>15
}

// last ends a hash: 0 where nothing was observed, else never 0.
func last(h, any uint32) uint32 {
	if any == 0 {
		return 0
	}
	h = h * 0xC2B2AE35
	h ^= h >> 16
	return max(h, 1)
}

// Hash is the value of a string for a column, never 0.
func Hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return max(h, 1)
}
