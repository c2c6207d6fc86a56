// Package journal keeps what became of every run of an ingest and of every item in it.
//
// What comes in: the start of a run, the ingest.Event of each file, the end; times by
// a clock that is given. What goes out: runs, their items, what waits in quarantine,
// and how each source does, all kept in graph.Records, so that every program on one
// store sees the same.
//
//	run.go         Run, Entry: what is kept of a run and of its items
//	recorder.go    Recorder: one run as it goes on; events pile up in memory and are
//	               written by another goroutine, so that the ingest does not wait
//	journal.go     Journal: runs and items read again; what a dead program left is cut
//	quarantine.go  addresses that could not be read: retry, discard
//	health.go      Health: how a source does, counted over all its runs
//	metrics.go     Collector: the same for Prometheus
//	buckets.go     where the records are kept
//
// Runs expire: those that did something after Keep, others after KeepQuiet. What a
// program that is killed had not written yet, the last second at most, is lost to the
// journal and to nothing else: the next run finds the same files again.
package journal
