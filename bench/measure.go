package main

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// round is what one contestant did in one round.
type round struct {
	times []time.Duration // at one connection, sorted
	rate  float64         // requests a second, at many
	spent time.Duration   // by processors on a request in this process, at many
}

// measure lets the contestants of a contest take turns, for so many rounds; who
// begins changes. What the machine does beside meets all of them alike.
func (c *contest) measure(ctx context.Context, rounds int, each time.Duration, connections int) error {
	for n := range rounds {
		for i := range c.entries {
			e := c.entries[(n+i)%len(c.entries)]
			times, err := e.alone(ctx, each, n*997)
			if err != nil {
				return err
			}
			rate, spent, err := e.together(ctx, each, connections)
			if err != nil {
				return err
			}
			e.rounds = append(e.rounds, round{times, rate, spent})
		}
	}
	return nil
}

// warm runs every contestant for a while, so that compilers and caches are done.
func (c *contest) warm(ctx context.Context, each time.Duration, connections int) error {
	for _, e := range c.entries {
		if _, _, err := e.together(ctx, each, connections); err != nil {
			return err
		}
	}
	return nil
}

// alone asks one question after the other.
func (e *entry) alone(ctx context.Context, each time.Duration, from int) ([]time.Duration, error) {
	var times []time.Duration
	for end := time.Now().Add(each); time.Now().Before(end); from++ {
		start := time.Now()
		if err := e.run(ctx, from); err != nil {
			return nil, err
		}
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	return times, nil
}

// together asks from many connections at once; it gives the requests a second and
// what each took of the processors.
func (e *entry) together(ctx context.Context, each time.Duration, connections int) (rate float64, spent time.Duration, err error) {
	var done atomic.Int64
	var wg sync.WaitGroup
	errs := make([]error, connections)
	start, before := time.Now(), processor()
	end := start.Add(each)
	for n := range connections {
		wg.Go(func() {
			for i := n * 31; time.Now().Before(end) && errs[n] == nil; i++ {
				errs[n] = e.run(ctx, i)
				done.Add(1)
			}
		})
	}
	wg.Wait()
	took := time.Since(start)
	for _, err := range errs {
		if err != nil {
			return 0, 0, err
		}
	}
	n := max(1, done.Load())
	return float64(n) / took.Seconds(), (processor() - before) / time.Duration(n), nil
}

// percentile is the time that a share of all requests took at most, in
// milliseconds.
func (e *entry) percentile(share float64) float64 {
	var all []time.Duration
	for _, r := range e.rounds {
		all = append(all, r.times...)
	}
	slices.Sort(all)
	return milliseconds(at(all, share))
}

// rate is the median of the rounds' requests a second.
func (e *entry) rate() float64 {
	var rates []float64
	for _, r := range e.rounds {
		rates = append(rates, r.rate)
	}
	slices.Sort(rates)
	return at(rates, 0.5)
}

// spent is the median of what a request took of the processors in this process, in
// milliseconds.
func (e *entry) spent() float64 {
	var all []time.Duration
	for _, r := range e.rounds {
		all = append(all, r.spent)
	}
	slices.Sort(all)
	return milliseconds(at(all, 0.5))
}

// slower is how many times as long as another contestant this one takes: the
// median of the rounds' p50.
func (e *entry) slower(than *entry) float64 {
	return ratio(e, than, func(r round) float64 { return milliseconds(at(r.times, 0.5)) })
}

// more is how many times as many requests a second it answers.
func (e *entry) more(than *entry) float64 {
	return ratio(e, than, func(r round) float64 { return r.rate })
}

// ratio compares round by round: what disturbed one contestant of a round is
// likely to have disturbed the other.
func ratio(a, b *entry, of func(round) float64) float64 {
	var rs []float64
	for i := range a.rounds {
		rs = append(rs, of(a.rounds[i])/of(b.rounds[i]))
	}
	slices.Sort(rs)
	return at(rs, 0.5)
}

func at[T any](sorted []T, share float64) T {
	var zero T
	if len(sorted) == 0 {
		return zero
	}
	return sorted[min(int(share*float64(len(sorted))), len(sorted)-1)]
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
