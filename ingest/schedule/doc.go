// Package schedule runs jobs when they are due.
//
// What comes in: jobs with their schedules. What goes out: their runs, one at a time
// for each job whatever the number of servers on one store.
//
//	schedule.go  Schedule: every so long, or by cron in a time zone; Next
//	runner.go    Runner: due jobs run, missed ones once, failing ones after a wait
//	lease.go     who runs a job now, in graph.Records
//
// When a job ran last is kept in graph.Records, so a server that was down catches up
// with one run, and servers on one store share the work.
package schedule
