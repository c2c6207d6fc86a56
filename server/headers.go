package server

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

type requestKey struct{}

// request is what is known of a request beside HTTP; the log shows it.
type request struct {
	id string
	// operation and cost are those of a query, codes those of its errors.
	operation string
	cost      int
	// kind is query, mutation or subscription, field the one root field of it.
	kind  ast.Operation
	field string
	// route is the pattern of the route that it came to.
	route string
	// token is the ID of the viewer's, empty for none.
	token string
	codes []string

	mu     sync.Mutex
	logged map[string]bool
}

// first reports whether an error is the first of its text in the request: what
// fails for a page fails for each of its items.
func (r *request) first(text string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.logged[text] {
		return false
	}
	if r.logged == nil {
		r.logged = map[string]bool{}
	}
	r.logged[text] = true
	return true
}

// withRequest gives ctx a request, if it belongs to none yet.
func withRequest(ctx context.Context) context.Context {
	if _, ok := ctx.Value(requestKey{}).(*request); ok {
		return ctx
	}
	return context.WithValue(ctx, requestKey{}, &request{id: rand.Text()})
}

// known is the request that ctx belongs to.
func known(ctx context.Context) *request {
	if r, ok := ctx.Value(requestKey{}).(*request); ok {
		return r
	}
	return &request{}
}

func requestID(ctx context.Context) string { return known(ctx).id }

// withRequestID gives each request an ID, the client's own where it sends a sane one.
func (s *Server) withRequestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !sane(id) {
			id = rand.Text()
		}
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, &request{id: id})))
	})
}

// sane reports whether a request ID can stand in a log and a header.
func sane(id string) bool {
	if id == "" || len(id) > 64 {
		return false
	}
	for _, c := range id {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.' {
			return false
		}
	}
	return true
}

// withLog writes one line a request, and turns a panic into an error page.
func (s *Server) withLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		rec := &recorder{ResponseWriter: w}
		s.metrics.running.Inc()
		defer func() {
			if p := recover(); p != nil {
				if p == http.ErrAbortHandler {
					panic(p)
				}
				s.log.ErrorContext(r.Context(), "request failed", "request", requestID(r.Context()), "error", recovered(r.Context(), p))
				if rec.status == 0 {
					writeText(rec, http.StatusInternalServerError, "something went wrong here")
				}
			}
			took := time.Since(start)
			s.metrics.running.Dec()
			s.metrics.answered(r, rec.code(), took)
			s.logRequest(r, rec, took)
		}()
		next.ServeHTTP(rec, r)
	})
}

func (s *Server) logRequest(r *http.Request, rec *recorder, took time.Duration) {
	q := known(r.Context())
	attrs := []slog.Attr{
		slog.String("request", q.id), slog.String("method", r.Method), slog.String("path", loggedPath(r.URL.Path)),
		slog.Int("status", rec.code()), slog.Int("bytes", rec.bytes), slog.Duration("took", took),
	}
	if q.operation != "" {
		attrs = append(attrs, slog.String("operation", q.operation))
	}
	if q.token != "" {
		attrs = append(attrs, slog.String("token", q.token))
	}
	if q.cost > 0 {
		attrs = append(attrs, slog.Int("cost", q.cost))
	}
	if len(q.codes) > 0 {
		attrs = append(attrs, slog.Any("codes", q.codes))
	}
	s.log.LogAttrs(r.Context(), slog.LevelInfo, "request", attrs...)
}

// loggedPath is a path without the key that the address of a feed is.
func loggedPath(path string) string {
	if before, _, is := strings.Cut(path, "/feeds/"); is {
		return before + "/feeds/…"
	}
	return path
}

// recorder remembers what was answered.
type recorder struct {
	http.ResponseWriter
	status, bytes int
}

// WriteHeader notes the status.
func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

// Write counts the bytes.
func (r *recorder) Write(b []byte) (int, error) {
	r.status = r.code()
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

func (r *recorder) code() int {
	if r.status == 0 {
		return http.StatusOK
	}
	return r.status
}

// policy lets pages load and ask for nothing but what is here.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// withHeaders sets the security headers and sees to the host's name.
func (s *Server) withHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		if !s.answersTo(r.Host) {
			writeText(w, http.StatusMisdirectedRequest, "this server does not answer to that name")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// answersTo reports whether a Host header names this server.
func (s *Server) answersTo(host string) bool {
	if !s.LocalOnly && len(s.Hosts) == 0 || localHost(host) {
		return true
	}
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return slices.ContainsFunc(s.Hosts, func(h string) bool { return strings.EqualFold(h, host) })
}

// localHost reports whether a Host header names the loopback.
func localHost(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	if len(host) > 1 && host[0] == '[' && host[len(host)-1] == ']' {
		host = host[1 : len(host)-1]
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// readOnly refuses methods that would change something.
func readOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			writeText(w, http.StatusMethodNotAllowed, "only GET is allowed here")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func writeText(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	w.Write([]byte(text + "\n")) // the client may be gone
}
