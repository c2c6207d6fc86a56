package schema

import (
	"io"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

// leaf writes a value, but not null: then it reports false.
func (w *writer) leaf(m graphql.Marshaler) bool {
	switch x := m.(type) {
	case words:
		w.b = quoted(w.b, string(x))
	case number:
		w.b = strconv.AppendInt(w.b, int64(x), 10)
	case decimal:
		w.b = strconv.AppendFloat(w.b, float64(x), 'g', -1, 64)
	default:
		if m == graphql.Null {
			return false
		}
		m.MarshalGQL(w)
	}
	return true
}

// other writes what gqlgen made of a field.
func (w *writer) other(m graphql.Marshaler) bool {
	m.MarshalGQL(w)
	return true
}

// Write lets values write themselves.
func (w *writer) Write(b []byte) (int, error) {
	w.b = append(w.b, b...)
	return len(b), nil
}

// words is text as a value of an answer.
type words string

// MarshalGQL writes the text.
func (s words) MarshalGQL(w io.Writer) {
	w.Write(quoted(nil, string(s))) // writers do not fail
}

// number is a whole number as a value of an answer.
type number int

// MarshalGQL writes the number.
func (n number) MarshalGQL(w io.Writer) {
	w.Write(strconv.AppendInt(nil, int64(n), 10)) // writers do not fail
}

// decimal is a number as a value of an answer.
type decimal float64

// MarshalGQL writes the number.
func (f decimal) MarshalGQL(w io.Writer) {
	w.Write(strconv.AppendFloat(nil, float64(f), 'g', -1, 64)) // writers do not fail
}

const hex = "0123456789ABCDEF"

// quoted appends text as JSON.
func quoted(b []byte, s string) []byte {
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' {
			continue
		}
		b = append(b, s[from:i]...)
		from = i + 1
		switch c {
		case '\t':
			b = append(b, '\\', 't')
		case '\r':
			b = append(b, '\\', 'r')
		case '\n':
			b = append(b, '\\', 'n')
		case '"', '\\':
			b = append(b, '\\', c)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
	}
	return append(append(b, s[from:]...), '"')
}
