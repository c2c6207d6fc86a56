package server

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/access"
)

// metrics are what a server counts of itself. No label holds what a client may choose
// freely: there are as many series as the schema and the routes have names.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	errors   *prometheus.CounterVec
	running  prometheus.Gauge
}

// newMetrics makes metrics that are gathered together with those of others.
func newMetrics(others []prometheus.Collector) (*metrics, error) {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "mailuo_http_requests_total", Help: "Requests answered, by route, by the one field that a GraphQL operation asks for (several where there are more) and by status.",
		}, []string{"route", "operation", "field", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "mailuo_http_request_seconds", Help: "How long requests took, but for streams.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
		}, []string{"route", "operation", "field"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "mailuo_graphql_errors_total", Help: "GraphQL answers that held an error of a code.",
		}, []string{"code"}),
		running: prometheus.NewGauge(prometheus.GaugeOpts{Name: "mailuo_http_requests_running", Help: "Requests that are being answered."}),
	}
	own := []prometheus.Collector{m.requests, m.seconds, m.errors, m.running, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{})}
	for _, c := range append(own, others...) {
		if err := m.registry.Register(c); err != nil {
			return nil, fmt.Errorf("server: metrics: %w", err)
		}
	}
	return m, nil
}

// answered counts a request.
func (m *metrics) answered(r *http.Request, status int, took time.Duration) {
	q := known(r.Context())
	route := q.route
	if route == "" { // it came to no route
		route = "none"
	}
	m.requests.WithLabelValues(route, string(q.kind), q.field, strconv.Itoa(status)).Inc()
	if q.kind != ast.Subscription {
		m.seconds.WithLabelValues(route, string(q.kind), q.field).Observe(took.Seconds())
	}
	for _, code := range q.codes {
		m.errors.WithLabelValues(code).Inc()
	}
}

// noteRoute notes which route a request came to: what stands around may hand on a copy
// of the request.
func noteRoute(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() { known(r.Context()).route = r.Pattern }()
		mux.ServeHTTP(w, r)
	})
}

// rootField is the one field that an operation asks for.
func rootField(op *ast.OperationDefinition) string {
	if len(op.SelectionSet) == 1 {
		if f, ok := op.SelectionSet[0].(*ast.Field); ok {
			return f.Name
		}
	}
	return "several"
}

// Metrics is the page of the metrics, as Prometheus reads it, for everyone who comes
// to it: for a listener of its own.
func (s *Server) Metrics() http.Handler {
	return promhttp.HandlerFor(s.metrics.registry, promhttp.HandlerOpts{
		// What one collector cannot tell, as when the store is gone, must not hide the rest.
		ErrorHandling: promhttp.ContinueOnError, Timeout: s.Limits.Timeout, MaxRequestsInFlight: 4,
	})
}

// ServeMetrics answers with the metrics on a listener of their own, and with nothing
// else, until it is closed.
func (s *Server) ServeMetrics(l net.Listener) {
	mux := http.NewServeMux()
	mux.Handle("/metrics", readOnly(s.Metrics()))
	h := &http.Server{
		Handler: mux, ReadHeaderTimeout: s.Limits.ReadHeaderTimeout, ReadTimeout: s.Limits.ReadTimeout, WriteTimeout: s.Limits.WriteTimeout,
		IdleTimeout: s.Limits.IdleTimeout, MaxHeaderBytes: s.Limits.HeaderBytes, ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	if err := h.Serve(l); err != nil && !errors.Is(err, net.ErrClosed) {
		s.log.Error("the metrics are not shown any more", "error", err)
	}
}

// serveMetrics is the same for those who may see the journal.
func (s *Server) serveMetrics(w http.ResponseWriter, r *http.Request) {
	if v := viewerOf(r.Context()); !v.Role.Includes(access.Curator) {
		s.refuseFault(w, r, notAllowed(v, "/metrics", access.Curator))
		return
	}
	readOnly(s.Metrics()).ServeHTTP(w, r)
}
