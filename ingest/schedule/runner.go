package schedule

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"mailuo/graph"
)

// Job is what is to be run.
type Job struct {
	Name string
	When Schedule
	// Run does the work. An error that says how long to stay away (by a method
	// Later) is heeded; others wait longer each time.
	Run func(ctx context.Context) error
}

// Runner runs jobs when they are due, until its context ends.
type Runner struct {
	Records graph.Records
	// Now is the clock; nil is the machine's.
	Now func() time.Time
	// Owner names this server in leases.
	Owner string
	// Concurrency is how many jobs run at the same time; 0 is 2.
	Concurrency int
	// Report is told of every run that ended, with what is next, and of errors of the
	// store; nil is nobody.
	Report func(job string, next time.Time, err error)

	mu    sync.Mutex
	bells map[string]chan struct{}
}

// Waits of jobs that fail: doubled each time, and never given up.
const (
	firstWait = time.Minute
	mostWait  = 6 * time.Hour
	// look is how often at most a job's state is looked at again: another server may
	// have run it, and clocks may be set.
	look = time.Minute
)

func (r *Runner) now() time.Time {
	if r.Now != nil {
		return r.Now()
	}
	return time.Now()
}

func (r *Runner) owner() string { return cmp.Or(r.Owner, "mailuo") }

// Run runs jobs until the context ends, and waits for those that are running. Jobs
// without a schedule are left alone.
func (r *Runner) Run(ctx context.Context, jobs []Job) {
	slots := make(chan struct{}, cmp.Or(r.Concurrency, 2))
	var wg sync.WaitGroup
	for _, j := range jobs {
		if !j.When.IsZero() {
			wg.Go(func() { r.attend(ctx, j, slots) })
		}
	}
	wg.Wait()
}

// Wake makes a job due at once, after the run that goes on where there is one.
func (r *Runner) Wake(job string) {
	select {
	case r.bell(job) <- struct{}{}:
	default: // it is to be woken already
	}
}

func (r *Runner) bell(job string) chan struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.bells == nil {
		r.bells = map[string]chan struct{}{}
	}
	if r.bells[job] == nil {
		r.bells[job] = make(chan struct{}, 1)
	}
	return r.bells[job]
}

// attend runs one job whenever it is due or woken. A run that takes until the next one
// is due makes that one late, not double.
func (r *Runner) attend(ctx context.Context, j Job, slots chan struct{}) {
	bell, woken := r.bell(j.Name), false
	for {
		wait := look
		s, _, err := r.load(ctx, j.Name)
		if err == nil {
			due := r.due(j, s)
			if wait = due.Sub(r.now()); wait <= 0 || woken {
				if err = r.once(ctx, j, slots, woken); err == nil {
					woken = false
					continue
				}
				wait = look
			}
		}
		if ctx.Err() != nil {
			return
		}
		if err != nil && !errors.Is(err, errLost) {
			r.report(j.Name, time.Time{}, err)
		}
		select {
		case <-ctx.Done():
			return
		case <-bell:
			woken = true
		case <-time.After(min(wait, look)):
		}
	}
}

// due is when a job is to run next. One that never ran is due now; one whose time went
// by while nobody was there, too, once. A last run in the future is that of a clock
// that was wrong: it counts as now.
func (r *Runner) due(j Job, s state) time.Time {
	now := r.now()
	if s.Last.IsZero() {
		return now
	}
	last := s.Last
	if last.After(now) {
		last = now
	}
	next := j.When.Next(last).Add(jitter(j.Name, j.When.Interval(last)))
	if s.Failures > 0 { // it is tried again before it is due, after its wait
		next = s.Until
		if most := now.Add(24 * time.Hour); next.After(most) {
			next = most
		}
	}
	return next
}

// once runs a job that is due, unless another server does or has; one that was woken
// runs whatever others have done. Its error is the store's, or errLost.
func (r *Runner) once(ctx context.Context, j Job, slots chan struct{}, woken bool) error {
	select {
	case slots <- struct{}{}:
		defer func() { <-slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	lease, ok, err := r.take(ctx, j.Name)
	if err != nil {
		return err
	}
	if !ok {
		return errLost
	}
	running, lost := context.WithCancelCause(ctx)
	kept := make(chan int64, 1)
	renewing, stop := context.WithCancel(running)
	go func() { kept <- r.keep(renewing, j.Name, lease, lost) }()
	defer func() {
		stop()
		last := <-kept
		lost(nil)
		// A lease that cannot be given back expires.
		free, end := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer end()
		_ = r.Records.Delete(free, bucketLease, j.Name, last)
	}()
	s, version, err := r.load(running, j.Name)
	if err != nil || !woken && r.due(j, s).After(r.now()) { // another server ran it in between
		return err
	}
	s.Last = r.now()
	failed := r.work(running, j)
	if ctx.Err() != nil {
		return ctx.Err() // cut off: it is due at once when a server is there again
	}
	if cause := context.Cause(running); cause != nil {
		return cause
	}
	s.note(r.now(), failed)
	if err := r.save(ctx, j.Name, s, version); err != nil && !errors.Is(err, graph.ErrConflict) {
		return err
	}
	r.report(j.Name, r.due(j, s), failed)
	return nil
}

// work runs a job; a panic is its error, not that of the server.
func (r *Runner) work(ctx context.Context, j Job) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: went wrong within: %v", j.Name, p)
		}
	}()
	return j.Run(ctx)
}

// note remembers how a run went.
func (s *state) note(now time.Time, err error) {
	if err == nil {
		s.Failures, s.Until = 0, time.Time{}
		return
	}
	s.Failures++
	wait := min(firstWait<<min(s.Failures-1, 12), mostWait)
	var later interface{ Later() time.Duration }
	if errors.As(err, &later) {
		wait = max(wait, later.Later())
	}
	s.Until = now.Add(wait)
}

func (r *Runner) report(job string, next time.Time, err error) {
	if r.Report != nil {
		r.Report(job, next, err)
	}
}

// Next is when a job is due, for those who ask.
func (r *Runner) Next(ctx context.Context, j Job) (time.Time, error) {
	if j.When.IsZero() {
		return time.Time{}, nil
	}
	s, _, err := r.load(ctx, j.Name)
	if err != nil {
		return time.Time{}, err
	}
	return r.due(j, s), nil
}
