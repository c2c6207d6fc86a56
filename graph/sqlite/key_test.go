package sqlite

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"mailuo/graph"
)

// Codes stand for all names, each for one, and sort as they do.
func TestCodes(t *testing.T) {
	check(t, kindCodes, graph.Kinds())
	check(t, verbCodes, graph.Verbs())
	check(t, roleCodes, graph.Roles())
}

func check[T ~string](t *testing.T, codes map[T]int64, names []T) {
	t.Helper()
	if len(codes) != len(names) {
		t.Errorf("%d codes for %d names", len(codes), len(names))
	}
	slices.Sort(names)
	last := int64(0)
	for _, n := range names {
		if codes[n] <= last {
			t.Errorf("%s has the code %d, after %d", n, codes[n], last)
		}
		last = codes[n]
	}
	if codes[""] != 0 {
		t.Errorf("none has the code %d", codes[""])
	}
}

// Numbers sort as IDs do and tell their kind.
func TestNumber(t *testing.T) {
	type pair struct {
		id graph.ID
		n  int64
	}
	var pairs []pair
	for _, k := range graph.Kinds() {
		for i := range 200 {
			id := graph.NewID(k, fmt.Sprint(i))
			pairs = append(pairs, pair{id, number(id)})
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Compare(a.id, b.id) })
	for i, p := range pairs {
		if k, _ := p.id.Kind(); numberKind(p.n) != k || p.n <= 0 {
			t.Errorf("%s has the number %d of a %q", p.id, p.n, numberKind(p.n))
		}
		if i > 0 && pairs[i-1].n >= p.n {
			t.Errorf("%s and %s have the numbers %d and %d", pairs[i-1].id, p.id, pairs[i-1].n, p.n)
		}
	}
	for _, id := range []graph.ID{"", "x", "body_", "body_0123456789abcdefghijklmno", "thing_0123456789abcdefghijklmnop"} {
		if n := number(id); n != 0 {
			t.Errorf("%q has the number %d", id, n)
		}
	}
	least, most := graph.ID("body_00000000000000000000000000"), graph.ID("speech_vvvvvvvvvvvvvvvvvvvvvvvvvv")
	if number(least) != 2<<kindBits || number(most) != 29<<kindBits-1 {
		t.Errorf("the ends have the numbers %x and %x", number(least), number(most))
	}
	for _, n := range []int64{0, -1, 1 << kindBits, 30 << kindBits, 31 << kindBits} {
		if k := numberKind(n); k != "" {
			t.Errorf("%d is of kind %s", n, k)
		}
	}
}

// Days as numbers: one way earliest first, the other latest first, none last in both.
func TestDays(t *testing.T) {
	days := []string{"0001-01-01", "0999-12-31", "1949-10-01", "2022-12-31", "2023-01-01", "2023-01-31", "2023-02-01", "9999-12-31", ""}
	for i, a := range days {
		if lateDay(late(a)) != a {
			t.Errorf("%q became %q", a, lateDay(late(a)))
		}
		for j, b := range days {
			if got := cmp.Compare(dayNumber(a), dayNumber(b)); got != cmp.Compare(i, j) {
				t.Errorf("%q and %q compare %d", a, b, got)
			}
			want := cmp.Compare(j, i)
			if a == "" || b == "" {
				want = cmp.Compare(i, j)
			}
			if got := cmp.Compare(late(a), late(b)); got != want {
				t.Errorf("%q and %q, latest first, compare %d", a, b, got)
			}
		}
	}
}

func TestDayText(t *testing.T) {
	for _, day := range []string{"0001-02-03", "0099-12-31", "2023-04-05"} {
		n := dayNumber(day)
		if y, m, d := dayText(n/10000, graph.UnitYear), dayText(n/100, graph.UnitMonth), dayText(n, graph.UnitDay); y != day[:4] || m != day[:7] || d != day {
			t.Errorf("%s: %s, %s, %s", day, y, m, d)
		}
	}
}

// Places of sentences: the latest day first, none last, then by ID.
func TestPlace(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	type said struct {
		day string
		n   int64
	}
	var all []said
	for range 2000 {
		day := time.Date(1+rnd.IntN(9999), time.Month(1+rnd.IntN(12)), 1+rnd.IntN(28), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		if rnd.IntN(4) == 0 {
			day = []string{"", "0001-01-01", "9999-12-31", "2023-03-01"}[rnd.IntN(4)]
		}
		all = append(all, said{day, number(graph.NewID(graph.KindSentence, fmt.Sprint(rnd.Int())))})
	}
	slices.SortFunc(all, func(a, b said) int { return cmp.Or(cmp.Compare(late(a.day), late(b.day)), cmp.Compare(a.n, b.n)) })
	for i, x := range all {
		p := place(x.day, x.n)
		if p < 0 {
			t.Errorf("%q has the place %d", x.day, p)
		}
		if i > 0 && place(all[i-1].day, all[i-1].n) >= p {
			t.Errorf("%v does not come after %v", x, all[i-1])
		}
	}
}

func TestPrefixEnd(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "a": "b", "ab": "ac", "\x7f": "\u0080", "\ud7ff": "\ue000", "a\U0010ffff": "b", "\U0010ffff": "", "\U0010ffff\U0010ffff": "", "界": "畍",
	} {
		if got := prefixEnd(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
