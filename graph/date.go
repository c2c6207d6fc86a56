package graph

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Date is a date or period in the part of EDTF (ISO 8601-2, level 0 and open
// intervals of level 1) that speeches need: 2023, 2023-01, 2023-01-09,
// 2021/2025, ../2024-12-31, 2024-03-01/... The empty Date is no date.
type Date string

// ParseDate checks s and returns it as a Date.
func ParseDate(s string) (Date, error) {
	from, to, interval := strings.Cut(s, "/")
	if !interval {
		if _, err := parsePoint(s); err != nil {
			return "", err
		}
		return Date(s), nil
	}
	if from == ".." && to == ".." {
		return "", fmt.Errorf("date %q is open at both ends: %w", s, ErrInvalid)
	}
	for _, p := range []string{from, to} {
		if p == ".." {
			continue
		}
		if _, err := parsePoint(p); err != nil {
			return "", err
		}
	}
	if d := Date(s); from != ".." && to != ".." && d.Last() < d.First() {
		return "", fmt.Errorf("date %q ends before it starts: %w", s, ErrInvalid)
	}
	return Date(s), nil
}

// parsePoint reads YYYY, YYYY-MM or YYYY-MM-DD and returns its first day.
func parsePoint(s string) (time.Time, error) {
	layouts := map[int]string{4: "2006", 7: "2006-01", 10: "2006-01-02"}
	layout, ok := layouts[len(s)]
	if ok {
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= 1 {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("date %q is not YYYY, YYYY-MM, YYYY-MM-DD or an interval of them: %w", s, ErrInvalid)
}

// String returns the EDTF form.
func (d Date) String() string { return string(d) }

// First is the earliest day that d may mean, as YYYY-MM-DD; "" where it is open or no date.
func (d Date) First() string {
	from, _, _ := strings.Cut(string(d), "/")
	t, err := parsePoint(from)
	if err != nil {
		return ""
	}
	return t.Format("2006-01-02")
}

// Last is the latest day that d may mean, as YYYY-MM-DD; "" where it is open or no date.
func (d Date) Last() string {
	p := string(d)
	if _, to, ok := strings.Cut(p, "/"); ok {
		p = to
	}
	t, err := parsePoint(p)
	if err != nil {
		return ""
	}
	switch len(p) {
	case 4:
		t = t.AddDate(1, 0, -1)
	case 7:
		t = t.AddDate(0, 1, -1)
	}
	return t.Format("2006-01-02")
}

// Year is the year of the first day (of the last, where the start is open); 0 for no date.
func (d Date) Year() int {
	day := d.First()
	if day == "" {
		day = d.Last()
	}
	if day == "" {
		return 0
	}
	y, _ := strconv.Atoi(day[:4])
	return y
}

// Precision says how fine d is.
func (d Date) Precision() string {
	switch {
	case d == "":
		return ""
	case strings.Contains(string(d), "/"):
		return "INTERVAL"
	case len(d) == 4:
		return "YEAR"
	case len(d) == 7:
		return "MONTH"
	default:
		return "DAY"
	}
}
