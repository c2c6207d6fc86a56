package schedule

import (
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"github.com/robfig/cron/v3"
)

// Schedule says when a job is due. The zero Schedule never is.
type Schedule struct {
	every time.Duration
	cron  cron.Schedule
}

// Shortest is the least time between two runs of a job.
const Shortest = time.Minute

// Parse reads a schedule: every so long, or by cron (five fields, or @daily and its
// like) in a time zone, that of the machine where it is empty. With neither it is the
// zero Schedule.
func Parse(every time.Duration, fields, zone string) (Schedule, error) {
	switch {
	case every != 0 && fields != "":
		return Schedule{}, errors.New("there are both every and cron; give one of them")
	case every != 0 && every < Shortest:
		return Schedule{}, fmt.Errorf("every is %s, and must be at least %s", every, Shortest)
	case every != 0:
		return Schedule{every: every}, nil
	case fields == "" && zone != "":
		return Schedule{}, errors.New("a zone says nothing without cron")
	case fields == "":
		return Schedule{}, nil
	}
	where := time.Local
	if zone != "" {
		var err error
		if where, err = time.LoadLocation(zone); err != nil {
			return Schedule{}, fmt.Errorf("zone is %q, and must be as Asia/Shanghai", zone)
		}
	}
	parsed, err := cron.NewParser(cron.Minute | cron.Hour | cron.Dom | cron.Month | cron.Dow | cron.Descriptor).Parse(fields)
	if err != nil {
		return Schedule{}, fmt.Errorf("cron is %q, and must be minute, hour, day, month and weekday, as 0 7 * * 1-5", fields)
	}
	switch x := parsed.(type) {
	case *cron.SpecSchedule:
		x.Location = where
		if x.Next(time.Unix(0, 0)).IsZero() {
			return Schedule{}, fmt.Errorf("cron is %q, a time that never comes", fields)
		}
	case cron.ConstantDelaySchedule:
		return Parse(x.Delay, "", "")
	}
	return Schedule{cron: parsed}, nil
}

// IsZero reports whether it never is due.
func (s Schedule) IsZero() bool { return s.every == 0 && s.cron == nil }

// Next is when it is due after a time, later than it. Where clocks go forward over
// that time, it is due when they have; where they go back, once.
func (s Schedule) Next(after time.Time) time.Time {
	if s.every > 0 {
		return after.Add(s.every)
	}
	if s.cron == nil {
		return time.Time{}
	}
	return s.cron.Next(after)
}

// Interval is about how long lies between two runs.
func (s Schedule) Interval(now time.Time) time.Duration {
	if s.IsZero() {
		return 0
	}
	next := s.Next(now)
	return s.Next(next).Sub(next)
}

// jitter is by how much a job starts later than it is due, so that not all do at the
// same moment: always the same for one name, at most a tenth of what lies between two
// runs and a minute.
func jitter(name string, interval time.Duration) time.Duration {
	h := fnv.New32a()
	h.Write([]byte(name))
	most := min(interval/10, time.Minute)
	return time.Duration(uint64(h.Sum32()) * uint64(most) >> 32)
}
