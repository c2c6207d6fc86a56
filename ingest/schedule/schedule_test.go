package schedule

import (
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		every       time.Duration
		cron, zone  string
		wrong, zero bool
	}{
		{every: time.Hour}, {every: time.Second, wrong: true}, {every: -time.Hour, wrong: true}, {cron: "0 7 * * 1-5", zone: "Asia/Shanghai"},
		{cron: "@daily"}, {cron: "@every 1h"}, {cron: "@every 1s", wrong: true}, {cron: "0 7 * *", wrong: true}, {cron: "61 * * * *", wrong: true},
		{cron: "0 0 30 2 *", wrong: true}, {cron: "0 7 * * *", zone: "Mars/Olympus", wrong: true}, {zone: "UTC", wrong: true},
		{every: time.Hour, cron: "@daily", wrong: true}, {zero: true},
	} {
		s, err := Parse(c.every, c.cron, c.zone)
		if (err != nil) != c.wrong || err == nil && s.IsZero() != c.zero {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

// TestNext: by the clock on the wall, also when clocks are changed.
func TestNext(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ cron, zone, after, want string }{
		{"0 7 * * *", "Asia/Shanghai", "2026-03-01T00:00:00Z", "2026-03-01T23:00:00Z"},
		{"30 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-30T00:30:00Z"}, // there is no 2:30 on the 29th
		{"30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"}, // and two on the 25th: the first
		{"0 9 * * 1-5", "America/New_York", "2026-03-06T15:00:00Z", "2026-03-09T13:00:00Z"},
		{"@daily", "Asia/Kathmandu", "2026-03-01T00:00:00Z", "2026-03-01T18:15:00Z"},
	} {
		s, err := Parse(0, c.cron, c.zone)
		if err != nil {
			t.Fatal(err)
		}
		after, err := time.Parse(time.RFC3339, c.after)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Next(after).UTC().Format(time.RFC3339); got != c.want {
			t.Errorf("%s in %s after %s: %s, want %s", c.cron, c.zone, c.after, got, c.want)
		}
	}
}

func TestJitter(t *testing.T) {
	t.Parallel()
	seen := map[time.Duration]bool{}
	for _, name := range []string{"a", "b", "人民日报", "国务院"} {
		j := jitter(name, time.Hour)
		if j < 0 || j > time.Minute || j != jitter(name, time.Hour) {
			t.Errorf("%s: %s", name, j)
		}
		seen[j] = true
		if j := jitter(name, time.Minute); j > 6*time.Second {
			t.Errorf("%s: %s of a minute", name, j)
		}
	}
	if len(seen) < 4 {
		t.Errorf("%d different of 4", len(seen))
	}
}

func FuzzParse(f *testing.F) {
	f.Add(int64(0), "0 7 * * 1-5", "Asia/Shanghai")
	f.Add(int64(time.Hour), "", "")
	f.Fuzz(func(t *testing.T, every int64, cron, zone string) {
		s, err := Parse(time.Duration(every), cron, zone)
		if err != nil || s.IsZero() {
			return
		}
		now := time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC)
		if next := s.Next(now); !next.After(now) {
			t.Errorf("%s is not after %s", next, now)
		}
	})
}
