package extract

import "testing"

func TestNumber(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]int{
		"二十": 20, "十二": 12, "十": 10, "一": 1, "两": 2, "二十一": 21, "一百": 100, "一百零五": 105, "12": 12, "二〇三五": 2035, "廿": 20, "三十二": 32, "9": 9,
	} {
		if got, ok := number(s); !ok || got != want {
			t.Errorf("number(%q) = %d, %v, want %d", s, got, ok, want)
		}
	}
	for _, s := range []string{"", "届", "二届", "-1", "+1", "二三十", "1.5"} {
		if got, ok := number(s); ok {
			t.Errorf("number(%q) = %d, want none", s, got)
		}
	}
}

func TestHanNumber(t *testing.T) {
	t.Parallel()
	for n := 1; n < 100; n++ {
		if got, ok := number(hanNumber(n)); !ok || got != n {
			t.Errorf("number(hanNumber(%d) = %q) = %d, %v", n, hanNumber(n), got, ok)
		}
	}
}

func TestMatcher(t *testing.T) {
	t.Parallel()
	m := newMatcher()
	for i, w := range []string{"党中央", "中央", "党", "195", "ab", "中央纪委"} {
		m.add(w, int32(i))
	}
	for text, want := range map[string][]hit{
		"党中央":     {{0, 1, 2}, {0, 3, 0}, {1, 3, 1}},
		"中央纪委的中央": {{0, 2, 1}, {0, 4, 5}, {5, 7, 1}},
		"1957年":   nil, // a hit that splits a run of digits is none
		"195年":    {{0, 3, 3}},
		"abc ab":  {{4, 6, 4}},
		"":        nil,
	} {
		got := m.find([]rune(text))
		if len(got) != len(want) {
			t.Errorf("find(%q) = %v, want %v", text, got, want)
			continue
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("find(%q) = %v, want %v", text, got, want)
			}
		}
	}
}
