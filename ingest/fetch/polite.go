package fetch

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/temoto/robotstxt"
	"golang.org/x/time/rate"

	"mailuo/ingest/document"
)

// Bounds of what servers may ask for.
const (
	mostDelay  = time.Minute    // between two requests
	mostRetry  = 24 * time.Hour // by Retry-After
	robotsFor  = time.Hour      // that a robots.txt is remembered
	robotsSize = 500 << 10      // bytes of it that are read, as RFC 9309 has it
)

// manner keeps, for each host, when it may be asked again and what its robots.txt says.
type manner struct {
	every time.Duration
	mu    sync.Mutex
	hosts map[string]*hostManner
}

type hostManner struct {
	limiter *rate.Limiter
	asking  sync.Mutex // one asks for robots.txt, others wait for its answer
	robots  *robotstxt.RobotsData
	until   time.Time
}

func newManner(o Options) *manner { return &manner{every: o.Every, hosts: map[string]*hostManner{}} }

func (m *manner) host(name string) *hostManner {
	m.mu.Lock()
	defer m.mu.Unlock()
	h := m.hosts[name]
	if h == nil {
		limit := rate.Inf
		if m.every > 0 {
			limit = rate.Every(m.every)
		}
		h = &hostManner{limiter: rate.NewLimiter(limit, 1)}
		m.hosts[name] = h
	}
	return h
}

// wait waits until a host may be asked again.
func (m *manner) wait(ctx context.Context, host string) error { return m.host(host).limiter.Wait(ctx) }

// welcome fails where a host's robots.txt asks to stay away, and takes over the delay
// that it asks for. A host without one, or that refuses it, welcomes everyone; one
// whose robots.txt fails does not for now (RFC 9309, 2.3.1).
func (c *Client) welcome(ctx context.Context, u *url.URL) error {
	h := c.manner.host(u.Host)
	h.asking.Lock()
	defer h.asking.Unlock()
	if h.robots == nil || time.Now().After(h.until) {
		robots, err := c.robots(ctx, u)
		if err != nil {
			return err
		}
		h.robots, h.until = robots, time.Now().Add(robotsFor)
		if g := robots.FindGroup(c.o.Agent); g != nil && c.manner.every > 0 && g.CrawlDelay > c.manner.every {
			h.limiter.SetLimit(rate.Every(min(g.CrawlDelay, mostDelay)))
		}
	}
	if !h.robots.TestAgent(u.RequestURI(), c.o.Agent) {
		return document.Failf(shown(u), document.CodeRobots, "the site asks programs to stay away from it (robots.txt)")
	}
	return nil
}

// robots asks for a host's robots.txt.
func (c *Client) robots(ctx context.Context, of *url.URL) (*robotstxt.RobotsData, error) {
	at := &url.URL{Scheme: of.Scheme, Host: of.Host, Path: "/robots.txt"}
	bounded, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(bounded, http.MethodGet, at.String(), nil)
	if err != nil {
		return nil, c.failure(at, err)
	}
	req.Header.Set("User-Agent", c.o.Agent)
	// A client of its own: a redirect must not ask for the robots.txt of what it leads to.
	plain := &http.Client{Transport: c.http.Transport, CheckRedirect: func(req *http.Request, via []*http.Request) error {
		if len(via) > 5 {
			return errors.New("too many redirects")
		}
		return c.check(req.URL)
	}}
	resp, err := plain.Do(req)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil:
		return nil, c.failure(of, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 500 {
		return nil, document.Failf(shown(of), document.CodeUnreachable, "the site's robots.txt cannot be read now (%d)", resp.StatusCode)
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, robotsSize))
	if err != nil {
		return nil, c.failure(of, err)
	}
	status := resp.StatusCode
	if status >= 400 {
		body = nil
	}
	robots, err := robotstxt.FromStatusAndBytes(status, body)
	if err != nil { // what cannot be read forbids nothing
		return robotstxt.FromBytes(nil)
	}
	return robots, nil
}

// retryAfter reads the header of that name: seconds or a date; a minute where it says
// neither, a day at most.
func retryAfter(text string, now time.Time) time.Duration {
	text = strings.TrimSpace(text)
	wait := time.Minute
	if n, err := strconv.Atoi(text); err == nil {
		wait = time.Duration(min(max(n, 0), int(mostRetry/time.Second))) * time.Second
	} else if at, err := http.ParseTime(text); err == nil {
		wait = at.Sub(now)
	}
	return min(max(wait, time.Second), mostRetry)
}
