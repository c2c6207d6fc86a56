package graph_test

import (
	"errors"
	"testing"

	"mailuo/graph"
)

func TestDate(t *testing.T) {
	for _, c := range []struct {
		in          string
		first, last string
		year        int
		precision   string
	}{
		{"2023", "2023-01-01", "2023-12-31", 2023, "YEAR"},
		{"2024-02", "2024-02-01", "2024-02-29", 2024, "MONTH"},
		{"2023-02", "2023-02-01", "2023-02-28", 2023, "MONTH"},
		{"2023-12", "2023-12-01", "2023-12-31", 2023, "MONTH"},
		{"2023-01-09", "2023-01-09", "2023-01-09", 2023, "DAY"},
		{"2021/2025", "2021-01-01", "2025-12-31", 2021, "INTERVAL"},
		{"2023-01/2023-06", "2023-01-01", "2023-06-30", 2023, "INTERVAL"},
		{"2023-01-09/2023-02", "2023-01-09", "2023-02-28", 2023, "INTERVAL"},
		{"2023/2023", "2023-01-01", "2023-12-31", 2023, "INTERVAL"},
		{"2023/2023-06", "2023-01-01", "2023-06-30", 2023, "INTERVAL"},
		{"2023-06/2023", "2023-06-01", "2023-12-31", 2023, "INTERVAL"},
		{"../2024-12-31", "", "2024-12-31", 2024, "INTERVAL"},
		{"2024-03-01/..", "2024-03-01", "", 2024, "INTERVAL"},
		{"0001", "0001-01-01", "0001-12-31", 1, "YEAR"},
		{"9999-12", "9999-12-01", "9999-12-31", 9999, "MONTH"},
	} {
		d, err := graph.ParseDate(c.in)
		if err != nil || d.String() != c.in {
			t.Errorf("%s: %q, %v", c.in, d, err)
		}
		if d.First() != c.first || d.Last() != c.last || d.Year() != c.year || d.Precision() != c.precision {
			t.Errorf("%s: first %q, last %q, year %d, %s", c.in, d.First(), d.Last(), d.Year(), d.Precision())
		}
	}
	var none graph.Date
	if none.First() != "" || none.Last() != "" || none.Year() != 0 || none.Precision() != "" {
		t.Errorf("no date: %q, %q, %d, %q", none.First(), none.Last(), none.Year(), none.Precision())
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, s := range []string{
		"", "/", "..", "../..", "2023/", "/2023", "2023/2024/2025", "2023-13", "2023-00", "2023-02-30", "2023-2", "23", "0000", "20230102", "2023-1-02",
		"2024/2023", "2023-05/2023-04", "2023-01-02/2023-01-01", " 2023", "2023 ", "2023?", "2023~", "+2023", "二〇二三", "2023/..x", "２０２３", "2023-06/2023-05-31",
	} {
		if d, err := graph.ParseDate(s); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%q was read as %q, %v", s, d, err)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2023", "2023-01", "2023-01-09", "2021/2025", "../2024-12-31", "2024-03-01/..", "2023-06/2023", "../..", "x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := graph.ParseDate(s)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("%q: %v", s, err)
			}
			return
		}
		first, last := d.First(), d.Last()
		if d.String() != s || first == "" && last == "" || first != "" && last != "" && first > last {
			t.Errorf("%q: %q from %q to %q", s, d, first, last)
		}
		for _, day := range []string{first, last} {
			if day == "" {
				continue
			}
			if again, err := graph.ParseDate(day); err != nil || again.First() != day || again.Last() != day || again.Precision() != "DAY" {
				t.Errorf("%q: its day %q is read as %q, %v", s, day, again, err)
			}
		}
		if d.Year() < 1 || d.Precision() == "" {
			t.Errorf("%q: year %d, precision %q", s, d.Year(), d.Precision())
		}
	})
}
