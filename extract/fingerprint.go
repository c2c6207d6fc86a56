package extract

import (
	"fmt"
	"hash/fnv"
	"unicode"
)

// fingerprint is a 64-bit similarity hash (simhash, Charikar 2002) of a text's
// letters and digits, three at a time: near-identical texts differ in few bits.
func fingerprint(text string) string {
	var weights [64]int
	var window []rune
	for _, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		window = append(window, r)
		if len(window) > 3 {
			window = window[1:]
		}
		h := fnv.New64a()
		h.Write([]byte(string(window)))
		for sum, bit := h.Sum64(), 0; bit < 64; bit++ {
			if sum&(1<<bit) != 0 {
				weights[bit]++
			} else {
				weights[bit]--
			}
		}
	}
	var out uint64
	for bit, w := range weights {
		if w > 0 {
			out |= 1 << bit
		}
	}
	return fmt.Sprintf("%016x", out)
}
