package analysis

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// Number is what a row of the ledger is known by on paper: 7K2Q-M4RT-X9PC. It is the
// first 55 bits of the directive's ID, so the same text has the same number in every
// store and after every ingest, and one sign that tells slips of the pen. A part of a
// directive whose items go to different bodies adds signs of its own: 7K2Q-M4RT-X9PC-3F.
type Number string

// digits are the signs of numbers, in the order of those of IDs: Crockford's base 32,
// without I, L, O and U, which are read as what they look like.
const (
	digits   = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	idDigits = "0123456789abcdefghijklmnopqrstuv"
	// numberLen is how many signs of the ID a number has.
	numberLen = 11
)

// RowNumber is the number of a directive.
func RowNumber(id graph.ID) Number {
	_, hash, _ := strings.Cut(string(id), "_")
	s := make([]byte, 0, numberLen+3)
	for i := range numberLen {
		d := byte('0')
		if i < len(hash) {
			d = digits[max(0, strings.IndexByte(idDigits, hash[i]))]
		}
		s = append(s, d)
	}
	s = append(s, checkDigit(string(s)))
	return Number(string(s[:4]) + "-" + string(s[4:8]) + "-" + string(s[8:]))
}

// checkDigit is the sign that ends a number: it changes with every single sign, and
// when two neighbours change places.
func checkDigit(s string) byte {
	sum := 0
	for i := range len(s) {
		v := strings.IndexByte(digits, s[i])
		if i%2 == 0 { // times x in the field of 32 elements; the check itself counts once
			if v <<= 1; v >= 32 {
				v ^= 0b100101
			}
		}
		sum ^= v
	}
	return digits[sum]
}

// ParseNumber reads a number as people type it: hyphens, blanks and case do not
// matter, O is 0, I and L are 1. It fails with graph.ErrInvalid where signs are
// missing or mistyped.
func ParseNumber(s string) (Number, error) {
	bad := func(why string) (Number, error) {
		return "", fmt.Errorf("%.40q is not a number of the ledger: %s: %w", s, why, graph.ErrInvalid)
	}
	var signs []byte
	for _, r := range strings.ToUpper(s) {
		switch r {
		case '-', ' ', '\u3000', '－', '—':
			continue
		case 'O':
			r = '0'
		case 'I', 'L':
			r = '1'
		}
		if r >= '０' && r <= '９' { // full width
			r -= '０' - '0'
		} else if r >= 'Ａ' && r <= 'Ｚ' {
			r -= 'Ａ' - 'A'
		}
		if !strings.ContainsRune(digits, r) {
			return bad(fmt.Sprintf("%q stands in none", r))
		}
		signs = append(signs, byte(r))
	}
	if n := len(signs); n < numberLen+1 || n > numberLen+1+maxPart {
		return bad(fmt.Sprintf("it has %d signs, not %d", n, numberLen+1))
	}
	if checkDigit(string(signs[:numberLen])) != signs[numberLen] {
		return bad("a sign is mistyped")
	}
	out := string(signs[:4]) + "-" + string(signs[4:8]) + "-" + string(signs[8:12])
	if part := signs[numberLen+1:]; len(part) > 0 {
		out += "-" + string(part)
	}
	return Number(out), nil
}

// row is the number of the whole directive, part what a part of it adds.
func (n Number) row() (row Number, part string) {
	const rowLen = numberLen + 1 + 2
	if len(n) <= rowLen {
		return n, ""
	}
	return n[:rowLen], string(n[rowLen+1:])
}

// maxPart is how many signs a part's number adds at most.
const maxPart = 8

// partSigns are the signs that the number of each part adds: of its words, as many as
// tell the parts of one directive apart. Parts of the same words differ by their place.
func partSigns(words []string) []string {
	for n := 2; n < maxPart; n++ {
		var out []string
		for i, w := range words {
			same := 0
			for _, before := range words[:i] {
				if graph.Normal(before) == graph.Normal(w) {
					same++
				}
			}
			sum := sha256.Sum256(fmt.Appendf(nil, "%d %s", same, graph.Normal(w)))
			var signs []byte
			for _, b := range sum[:n] {
				signs = append(signs, digits[b%32])
			}
			out = append(out, string(signs))
		}
		if sorted := slices.Sorted(slices.Values(out)); len(slices.Compact(sorted)) == len(out) {
			return out
		}
	}
	return nil
}

// low is a place before all directives whose number is n, and behind those of the
// number before it, in the order of IDs.
func (n Number) low() graph.ID {
	row, _ := n.row()
	var s []byte
	for i := range len(row) - 1 { // the last is the check
		if k := strings.IndexByte(digits, row[i]); k >= 0 {
			s = append(s, idDigits[k])
		}
	}
	// One less: a store may tell apart only so much of an ID that is not there.
	at := len(s) - 1
	for ; at >= 0 && s[at] == '0'; at-- {
		s[at] = 'v'
	}
	rest := "v"
	if at >= 0 {
		s[at] = idDigits[strings.IndexByte(idDigits, s[at])-1]
	} else { // the first of all numbers
		s, rest = bytes.Repeat([]byte("0"), numberLen), "0"
	}
	const hash = 26
	return graph.ID(strings.ToLower(string(graph.KindDirective)) + "_" + string(s) + strings.Repeat(rest, hash-len(s)))
}

// numbersAtOnce is how many directives are looked through in one call.
const numbersAtOnce = 100

// FindNumbers finds the directives of numbers, of any order and as often as they
// stand; what is not there is not in the answer. Two directives of one number, which
// a store of a million meets once in two thousand, are graph.ErrConflict.
func FindNumbers(ctx context.Context, store graph.Store, numbers []Number) (map[Number]*graph.Directive, error) {
	rows := make([]Number, len(numbers))
	for i, n := range numbers {
		rows[i], _ = n.row()
	}
	slices.SortFunc(rows, func(a, b Number) int { return strings.Compare(string(a.low()), string(b.low())) })
	rows = slices.Compact(rows)
	out := map[Number]*graph.Directive{}
	limit := 2
	if len(rows) > 1 {
		limit = numbersAtOnce
	}
	for len(rows) > 0 {
		page, err := store.Nodes(ctx, graph.NodeQuery{After: &graph.Cursor{ID: string(rows[0].low())}, Limit: limit})
		if err != nil {
			return nil, err
		}
		last := rows[0].low()
		for _, node := range page.Nodes {
			last = node.NodeID()
			d, ok := node.(*graph.Directive)
			if !ok { // behind the last of them
				return out, nil
			}
			n := RowNumber(d.ID)
			if _, asked := slices.BinarySearchFunc(rows, n, func(a, b Number) int { return strings.Compare(string(a.low()), string(b.low())) }); !asked {
				continue
			}
			if twin := out[n]; twin != nil && twin.ID != d.ID {
				return nil, fmt.Errorf("the number %s is that of two directives, %s and %s: %w", n, twin.ID, d.ID, graph.ErrConflict)
			}
			out[n] = d
		}
		if !page.More {
			break
		}
		// A number whose directives may go on behind the page is looked for again.
		seen := func(n Number) bool { return n.low() < last && RowNumber(last) != n }
		rest := slices.IndexFunc(rows, func(n Number) bool { return !seen(n) })
		if rest < 0 {
			break
		}
		if rest == 0 && rows[0].low() < last { // all of the page is of one number
			rest = 1
		}
		rows = rows[rest:]
	}
	return out, nil
}

// FindLines tells the speech of each number that is one of a line: of a whole row, or
// of a part of one.
func FindLines(ctx context.Context, store graph.Store, numbers []Number) (map[Number]graph.ID, error) {
	found, err := FindNumbers(ctx, store, numbers)
	if err != nil {
		return nil, err
	}
	out := map[Number]graph.ID{}
	for _, d := range found {
		for _, p := range parts(d) {
			out[p.Number] = d.Speech
		}
	}
	return out, nil
}
