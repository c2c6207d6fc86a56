package analysis

import "testing"

// TestWeighCompanion: the first is the example of Dunning (1993), "the swiss".
func TestWeighCompanion(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		together, mine, of, n int
		lift, strength        float64
	}{
		{110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114, 6.198, 270.722},
		{1, 10, 10, 100, 1, 0},
		{0, 50, 50, 100, 0, -138.629}, // never together: minus 200 ln 2
		{10, 10, 10, 100, 10, 65.017}, // always together
		{5, 5, 5, 5, 1, 0},            // both everywhere
		{0, 0, 0, 0, 0, 0},
	} {
		c := weighCompanion(Companion{Together: test.together, Of: test.of}, test.mine, test.n)
		if c.Lift != test.lift || c.Strength != test.strength {
			t.Errorf("%+v: lift %v, strength %v", test, c.Lift, c.Strength)
		}
	}
}

func TestCompanionOrder(t *testing.T) {
	t.Parallel()
	a := Companion{ID: "a", Together: 3, Of: 3, Lift: 9, Strength: 5}
	b := Companion{ID: "b", Together: 9, Of: 10, Lift: 8, Strength: 20}
	c := Companion{ID: "c", Together: 30, Of: 100, Lift: 1, Strength: 0}
	for order, want := range map[CompanionOrder]string{ByStrength: "bac", ByLift: "abc", ByCount: "cba"} {
		got := ""
		for _, x := range []Companion{a, b, c} {
			before := 0
			for _, y := range []Companion{a, b, c} {
				if order.compare(y, x) < 0 {
					before++
				}
			}
			got += string(rune('0' + before))
		}
		at := map[byte]byte{}
		for i, id := range []byte("abc") {
			at[got[i]] = id
		}
		if s := string([]byte{at['0'], at['1'], at['2']}); s != want {
			t.Errorf("%s: %s, want %s", order, s, want)
		}
	}
}
