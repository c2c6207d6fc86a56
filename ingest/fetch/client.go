package fetch

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"

	"mailuo/ingest/document"
)

// Options say how to ask. A zero stands for the default.
type Options struct {
	// Allow are hosts that may have any network address and port: a name, or name:port.
	Allow []string
	// Agent is how requests name themselves; a name and an address to complain to.
	Agent string
	// Bytes is the most that a page may have, unpacked; 16 MB.
	Bytes int64
	// Timeout bounds one request from its start to its last byte; 1 minute.
	Timeout time.Duration
	// Every is the least time between two requests to one host; 1 second. Below zero
	// is none.
	Every time.Duration
	// Wait is how long the first wait before another try is; 1 second.
	Wait time.Duration
}

// Client asks for pages. Many goroutines may use it.
type Client struct {
	o      Options
	http   *http.Client
	manner *manner
}

// New makes a Client.
func New(o Options) *Client {
	o.Agent = cmp.Or(o.Agent, "Mailuo/1 (speech archive)")
	o.Bytes, o.Timeout = cmp.Or(o.Bytes, 16<<20), cmp.Or(o.Timeout, time.Minute)
	o.Every, o.Wait = cmp.Or(o.Every, time.Second), cmp.Or(o.Wait, time.Second)
	c := &Client{o: o}
	c.manner = newManner(o)
	c.http = &http.Client{
		CheckRedirect: c.follow,
		Transport: &http.Transport{
			DialContext: c.dial, TLSHandshakeTimeout: 10 * time.Second, ResponseHeaderTimeout: 30 * time.Second, IdleConnTimeout: 30 * time.Second,
			MaxResponseHeaderBytes: 64 << 10, MaxIdleConns: 20, MaxConnsPerHost: 2, ForceAttemptHTTP2: true,
		},
	}
	return c
}

// Known is what a server said of a page the last time, so that it need not send it again.
type Known struct {
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"lastModified,omitempty"`
}

// Page is what stands at an address.
type Page struct {
	// URL is where it was found in the end, behind redirects.
	URL       string
	MediaType string
	Body      []byte
	Known     Known
	// Unchanged tells that it is as it was known; then there is no Body.
	Unchanged bool
}

// RetryAfter is a server that asks to be left alone for a while.
type RetryAfter struct {
	*document.Failure
	Wait time.Duration
}

// Later is how long to stay away.
func (e *RetryAfter) Later() time.Duration { return e.Wait }

// Unwrap gives the Failure.
func (e *RetryAfter) Unwrap() error { return e.Failure }

// tries is how often a request is made whose connection fails.
const tries = 3

// Get asks for a page. Its errors are a *document.Failure, or that of ctx; CodeGone
// tells that there is no such page any more. A connection that fails is tried again.
func (c *Client) Get(ctx context.Context, address string, known Known) (Page, error) {
	u, err := url.Parse(address)
	if err != nil {
		return Page{}, document.Failf(address, document.CodeRefused, "is no web address; give one as https://host/path")
	}
	if err := c.check(u); err != nil {
		return Page{}, err
	}
	if err := c.welcome(ctx, u); err != nil {
		return Page{}, err
	}
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval = c.o.Wait
	page, err := backoff.Retry(ctx, func() (Page, error) {
		page, err := c.once(ctx, u, known)
		if err != nil && !passing(err) {
			return page, backoff.Permanent(err)
		}
		return page, err
	}, backoff.WithBackOff(wait), backoff.WithMaxTries(tries))
	switch {
	case ctx.Err() != nil:
		return Page{}, ctx.Err()
	case err != nil:
		return Page{}, c.failure(u, err)
	}
	return page, nil
}

// passing reports whether an error may be over in a moment: a connection that failed,
// but not one that was refused here, and not one that took all its time.
func passing(err error) bool {
	var f *document.Failure
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	return !errors.As(err, &f) && !errors.As(err, &cert) && !errors.Is(err, ErrPrivate) && !errors.Is(err, context.DeadlineExceeded) &&
		!(errors.As(err, &dns) && dns.IsNotFound)
}

// once makes one request.
func (c *Client) once(ctx context.Context, u *url.URL, known Known) (Page, error) {
	if err := c.manner.wait(ctx, u.Host); err != nil {
		return Page{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return Page{}, document.Failf(shown(u), document.CodeRefused, "is no web address; give one as https://host/path")
	}
	req.Header.Set("User-Agent", c.o.Agent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,text/plain;q=0.9,*/*;q=0.5")
	req.Header.Set("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.3")
	if known.ETag != "" {
		req.Header.Set("If-None-Match", known.ETag)
	}
	if known.LastModified != "" {
		req.Header.Set("If-Modified-Since", known.LastModified)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return Page{}, err
	}
	defer resp.Body.Close()
	return c.read(resp, known)
}

// read reads an answer.
func (c *Client) read(resp *http.Response, known Known) (Page, error) {
	where := shown(resp.Request.URL)
	page := Page{
		URL: where, MediaType: resp.Header.Get("Content-Type"),
		Known: Known{ETag: resp.Header.Get("ETag"), LastModified: resp.Header.Get("Last-Modified")},
	}
	switch resp.StatusCode {
	case http.StatusOK:
	case http.StatusNotModified:
		page.Unchanged, page.Known = true, Known{cmp.Or(page.Known.ETag, known.ETag), cmp.Or(page.Known.LastModified, known.LastModified)}
		return page, nil
	case http.StatusNotFound, http.StatusGone:
		return Page{}, document.Failf(where, document.CodeGone, "is not there (%d)", resp.StatusCode)
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		f := &document.Failure{Name: where, Code: document.CodeBusy, Reason: fmt.Sprintf("the server asks to come later (%d)", resp.StatusCode)}
		return Page{}, &RetryAfter{f, retryAfter(resp.Header.Get("Retry-After"), time.Now())}
	default:
		return Page{}, document.Failf(where, document.CodeHTTP, "the server answers %d %s", resp.StatusCode, http.StatusText(resp.StatusCode))
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, c.o.Bytes+1))
	switch {
	case err != nil:
		return Page{}, err
	case int64(len(body)) > c.o.Bytes:
		return Page{}, document.TooLarge(where, c.o.Bytes)
	}
	page.Body = body
	return page, nil
}

// follow is asked before each redirect.
func (c *Client) follow(req *http.Request, via []*http.Request) error {
	if len(via) > 5 {
		return document.Failf(shown(via[0].URL), document.CodeHTTP, "leads on more than five times")
	}
	req.Header.Del("Referer")
	if err := c.check(req.URL); err != nil {
		return err
	}
	return c.welcome(req.Context(), req.URL)
}

// failure says for people why a request failed.
func (c *Client) failure(u *url.URL, err error) error {
	var later *RetryAfter
	var f *document.Failure
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	unreachable := func(format string, args ...any) error {
		return document.Failf(shown(u), document.CodeUnreachable, format, args...)
	}
	var timeout interface{ Timeout() bool }
	switch {
	case errors.As(err, &later):
		return later
	case errors.As(err, &f):
		return f
	case errors.Is(err, ErrPrivate):
		return document.Failf(shown(u), document.CodeRefused, "leads to a network address that is not public; list the host under allow where it may")
	case errors.As(err, &cert):
		return unreachable("the certificate of %s does not hold", u.Hostname())
	case errors.As(err, &dns):
		return unreachable("the host %s is not known", u.Hostname())
	case errors.As(err, &timeout) && timeout.Timeout():
		return unreachable("did not answer in time (%s)", c.o.Timeout)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return unreachable("the answer broke off")
	case strings.Contains(err.Error(), "gzip"):
		return document.Failf(shown(u), document.CodeDamaged, "the answer is packed wrongly")
	}
	return unreachable("cannot be reached")
}
