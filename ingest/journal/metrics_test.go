package journal_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/document"
	"mailuo/ingest/journal"
)

// TestMetrics: the metrics are those of all runs on the store.
func TestMetrics(t *testing.T) {
	t.Parallel()
	j, c := newJournal(t)
	registry := prometheus.NewRegistry()
	if err := registry.Register(journal.NewCollector(j, time.Minute)); err != nil {
		t.Fatal(err)
	}
	r := begin(t, j, journal.Start{Source: "a\xff"})
	r.Observe(done("x", ingest.Added))
	r.Observe(failed("y", document.CodeEmpty, ""))
	c.pass(3 * time.Second)
	end(t, r, nil)
	end(t, begin(t, j, journal.Start{}), graph.ErrUnavailable)
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			name := f.GetName()
			for _, l := range m.GetLabel() {
				name += " " + l.GetValue()
			}
			switch {
			case m.GetHistogram() != nil:
				got[name] = m.GetHistogram().GetSampleSum()
			case m.GetGauge() != nil:
				got[name] = m.GetGauge().GetValue()
			default:
				got[name] = m.GetCounter().GetValue()
			}
		}
	}
	for name, want := range map[string]float64{
		"mailuo_ingest_runs_total a� PARTIAL": 1, "mailuo_ingest_runs_total  FAILED": 1, "mailuo_ingest_items_total added a�": 1,
		"mailuo_ingest_failures_total EMPTY a�": 1, "mailuo_ingest_run_seconds a�": 3, "mailuo_ingest_failed_runs ": 1,
		"mailuo_ingest_quarantined_items EMPTY a� WAITING": 1, "mailuo_ingest_source_condition FAILING ": 1,
		"mailuo_ingest_last_success_timestamp_seconds a�": float64(start.Unix() + 3),
	} {
		if v, ok := got[name]; !ok || v != want {
			t.Errorf("%s is %v, want %v", name, v, want)
		}
	}
	if _, ok := got["mailuo_ingest_last_success_timestamp_seconds "]; ok || t.Failed() {
		t.Error(cmp.Diff("", fmt.Sprint(got)))
	}
}
