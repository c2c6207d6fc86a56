package server

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Extractors counts the speeches by the version of the extractor that read them.
func (r statsResolver) Extractors(ctx context.Context, _ *schema.Stats) ([]*schema.ExtractorCount, error) {
	counts, err := analysis.Extractors(ctx, r.store)
	if err != nil {
		return nil, err
	}
	out := make([]*schema.ExtractorCount, len(counts))
	for i, c := range counts {
		out[i] = &schema.ExtractorCount{Count: c.Speeches, Extractor: optional(c.Extractor)}
	}
	return out, nil
}

// extractorMetric counts speeches for Prometheus as Extractors does for GraphQL.
type extractorMetric struct{ store graph.Store }

// extractorMetricWithin is how long the count may take when Prometheus asks.
const extractorMetricWithin = 5 * time.Second

var metricSpeeches = prometheus.NewDesc("mailuo_speeches", "Speeches in the graph, by the version of the extractor that read them.", []string{"extractor"}, nil)

// Describe tells what metric there is.
func (extractorMetric) Describe(to chan<- *prometheus.Desc) { to <- metricSpeeches }

// Collect counts. A count that fails is an error of the page.
func (m extractorMetric) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), extractorMetricWithin)
	defer cancel()
	counts, err := analysis.Extractors(ctx, m.store)
	if err != nil {
		to <- prometheus.NewInvalidMetric(metricSpeeches, err)
		return
	}
	for _, c := range counts {
		to <- prometheus.MustNewConstMetric(metricSpeeches, prometheus.GaugeValue, float64(c.Speeches), c.Extractor)
	}
}
