package journal

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Collector tells Prometheus of the journal. It reads the records when it is asked, so
// that a server tells of the runs of every program on its store, and a counter goes on
// after a restart. Servers of one store tell the same: take one of them, or the
// greatest, never their sum.
type Collector struct {
	journal Journal
	within  time.Duration

	mu   sync.Mutex
	at   time.Time
	kept []prometheus.Metric
}

// fresh is how long what was read is told again without reading.
const fresh = 5 * time.Second

// NewCollector makes a collector that reads for so long at most.
func NewCollector(j Journal, within time.Duration) *Collector {
	return &Collector{journal: j, within: within}
}

// The metrics.
var (
	metricRuns        = prometheus.NewDesc("mailuo_ingest_runs_total", "Runs that ended, by source and state.", []string{"source", "state"}, nil)
	metricItems       = prometheus.NewDesc("mailuo_ingest_items_total", "Items that were dealt with, by source and outcome.", []string{"source", "outcome"}, nil)
	metricCodes       = prometheus.NewDesc("mailuo_ingest_failures_total", "Items that failed, by source and code.", []string{"source", "code"}, nil)
	metricBytes       = prometheus.NewDesc("mailuo_ingest_bytes_total", "Bytes of the items that were dealt with.", []string{"source"}, nil)
	metricSeconds     = prometheus.NewDesc("mailuo_ingest_run_seconds", "How long runs took.", []string{"source"}, nil)
	metricSuccess     = prometheus.NewDesc("mailuo_ingest_last_success_timestamp_seconds", "When the last run ended that did not fail.", []string{"source"}, nil)
	metricEnded       = prometheus.NewDesc("mailuo_ingest_last_run_timestamp_seconds", "When the last run ended.", []string{"source"}, nil)
	metricFailing     = prometheus.NewDesc("mailuo_ingest_failed_runs", "Runs that failed one after the other until now.", []string{"source"}, nil)
	metricCondition   = prometheus.NewDesc("mailuo_ingest_source_condition", "1 for the condition that a source is in.", []string{"source", "condition"}, nil)
	metricQuarantined = prometheus.NewDesc("mailuo_ingest_quarantined_items", "Items in quarantine, by source, code and what they wait for.", []string{"source", "code", "state"}, nil)
)

// Describe tells what metrics there are.
func (c *Collector) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		metricRuns, metricItems, metricCodes, metricBytes, metricSeconds, metricSuccess, metricEnded, metricFailing, metricCondition, metricQuarantined,
	} {
		to <- d
	}
}

// Collect tells them. What cannot be read is an error of the page.
func (c *Collector) Collect(to chan<- prometheus.Metric) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.journal.Now()
	if c.kept == nil || now.Sub(c.at) >= fresh || now.Before(c.at) {
		ctx, cancel := context.WithTimeout(context.Background(), c.within)
		defer cancel()
		all, err := c.read(ctx, now)
		if err != nil {
			to <- prometheus.NewInvalidMetric(metricRuns, err)
			return
		}
		c.at, c.kept = now, all
	}
	for _, m := range c.kept {
		to <- m
	}
}

func (c *Collector) read(ctx context.Context, now time.Time) ([]prometheus.Metric, error) {
	all, err := c.journal.Sources(ctx)
	if err != nil {
		return nil, err
	}
	waiting, err := c.journal.Quarantine(ctx)
	if err != nil {
		return nil, err
	}
	out := []prometheus.Metric{}
	add := func(d *prometheus.Desc, t prometheus.ValueType, v float64, labels ...string) {
		for i, l := range labels { // a name from a file may be anything
			labels[i] = strings.ToValidUTF8(l, "�")
		}
		out = append(out, prometheus.MustNewConstMetric(d, t, v, labels...))
	}
	for _, h := range all {
		for s, n := range h.Runs {
			add(metricRuns, prometheus.CounterValue, float64(n), h.Name, string(s))
		}
		for o, n := range h.Items {
			add(metricItems, prometheus.CounterValue, float64(n), h.Name, string(o))
		}
		for code, n := range h.Codes {
			add(metricCodes, prometheus.CounterValue, float64(n), h.Name, string(code))
		}
		add(metricBytes, prometheus.CounterValue, float64(h.Bytes), h.Name)
		add(metricFailing, prometheus.GaugeValue, float64(h.Failures), h.Name)
		for _, condition := range Conditions() {
			v := 0.0
			if h.Condition(now) == condition {
				v = 1
			}
			add(metricCondition, prometheus.GaugeValue, v, h.Name, string(condition))
		}
		if !h.LastSuccess.IsZero() {
			add(metricSuccess, prometheus.GaugeValue, unix(h.LastSuccess), h.Name)
		}
		if !h.LastEnded.IsZero() {
			add(metricEnded, prometheus.GaugeValue, unix(h.LastEnded), h.Name)
			out = append(out, h.histogram())
		}
	}
	type group struct{ source, code, state string }
	groups := map[group]int{}
	for _, q := range waiting {
		groups[group{q.Source, string(q.Code), string(q.State)}]++
	}
	for g, n := range groups {
		add(metricQuarantined, prometheus.GaugeValue, float64(n), g.source, g.code, g.state)
	}
	return out, nil
}

func unix(t time.Time) float64 { return float64(t.UnixMilli()) / 1000 }

// histogram tells how long the runs took.
func (h Health) histogram() prometheus.Metric {
	buckets, total := map[float64]uint64{}, uint64(0)
	for i, n := range h.Took {
		total += uint64(n)
		if i < len(Bounds()) {
			buckets[Bounds()[i]] = total
		}
	}
	return prometheus.MustNewConstHistogram(metricSeconds, total, h.Seconds, buckets, strings.ToValidUTF8(h.Name, "�"))
}
