package graph

import (
	"encoding/json"
	"strconv"
	"strings"
)

// decode reads what mustJSON wrote of a value of ours, into v. Reading it takes most
// of the time of a page of nodes, so it is not done by encoding/json, which finds out
// again each time what a type is made of: read knows. Where the text is not as
// mustJSON writes it, encoding/json has the last word. The text is valid UTF-8.
func decode[T any](text string, v *T, read func(*reader, *T)) error {
	r := &reader{s: text}
	read(r, v)
	if r.odd || r.i != len(r.s) {
		*v = *new(T)
		return json.Unmarshal([]byte(text), v)
	}
	return nil
}

// reader reads JSON without blanks between its parts. Odd is set where there is
// anything that it does not know; what was read then means nothing.
type reader struct {
	s   string
	i   int
	odd bool
}

// next passes over c, and reports whether it stands there.
func (r *reader) next(c byte) bool {
	if r.i < len(r.s) && r.s[r.i] == c {
		r.i++
		return true
	}
	return false
}

// must is next for what has to stand there.
func (r *reader) must(c byte) {
	if !r.next(c) {
		r.fail()
	}
}

func (r *reader) fail() { r.odd, r.i = true, len(r.s) }

// object calls field with each key; it has to read the value.
func (r *reader) object(field func(key string)) {
	r.must('{')
	if r.next('}') {
		return
	}
	for !r.odd {
		key := r.text()
		r.must(':')
		field(key)
		if r.next('}') {
			return
		}
		r.must(',')
	}
}

// array reads a list; item reads each of its items into the next place.
func array[T any](r *reader, item func(*reader, *T)) []T {
	out := []T{}
	r.must('[')
	if r.next(']') {
		return out
	}
	for !r.odd {
		out = append(out, *new(T))
		item(r, &out[len(out)-1])
		if r.next(']') {
			return out
		}
		r.must(',')
	}
	return nil
}

// list makes the reader of a list of what item reads.
func list[T any](item func(*reader, *T)) func(*reader, *[]T) {
	return func(r *reader, into *[]T) { *into = array(r, item) }
}

// text reads a text.
func (r *reader) text() string {
	r.must('"')
	start := r.i
	for ; r.i < len(r.s); r.i++ {
		switch c := r.s[r.i]; {
		case c == '"':
			r.i++
			return r.s[start : r.i-1]
		case c == '\\':
			return r.escaped(start)
		case c < 0x20:
			r.fail()
		}
	}
	r.fail()
	return ""
}

// escaped reads a text that holds a backslash; it started at start.
func (r *reader) escaped(start int) string {
	for ; r.i < len(r.s); r.i++ {
		switch r.s[r.i] {
		case '\\':
			r.i++ // whatever follows is no end
		case '"':
			r.i++
			var out string
			if json.Unmarshal([]byte(r.s[start-1:r.i]), &out) != nil {
				r.fail()
			}
			return out
		}
	}
	r.fail()
	return ""
}

// number reads a whole number.
func (r *reader) number() int {
	start := r.i
	for r.i < len(r.s) && (r.s[r.i] >= '0' && r.s[r.i] <= '9' || r.s[r.i] == '-') {
		r.i++
	}
	digits := strings.TrimPrefix(r.s[start:r.i], "-")
	n, err := strconv.Atoi(r.s[start:r.i])
	if err != nil || len(digits) > 1 && digits[0] == '0' {
		r.fail()
	}
	return n
}

// yes reads true, the only value of a bool that is written.
func (r *reader) yes() bool {
	if !strings.HasPrefix(r.s[r.i:], "true") {
		r.fail()
		return false
	}
	r.i += len("true")
	return true
}

// words reads a text of a type of its own.
func words[S ~string](r *reader, into *S) { *into = S(r.text()) }
