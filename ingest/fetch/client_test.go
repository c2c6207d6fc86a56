package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"mailuo/ingest/document"
)

// site serves on 127.0.0.1, and a client that may ask it.
func site(t *testing.T, handle http.HandlerFunc) (*httptest.Server, *Client) {
	t.Helper()
	s := httptest.NewServer(handle)
	t.Cleanup(s.Close)
	u, err := url.Parse(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	return s, New(Options{Allow: []string{u.Host}, Every: -1, Wait: time.Microsecond, Bytes: 1000})
}

func codeOf(err error) document.Code {
	var f *document.Failure
	if errors.As(err, &f) {
		return f.Code
	}
	return ""
}

func TestGet(t *testing.T) {
	t.Parallel()
	s, c := site(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/robots.txt":
			fmt.Fprint(w, "User-agent: *\nDisallow: /private/\n")
		case "/page", "/private/page":
			if r.Header.Get("If-None-Match") == `"1"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			w.Header().Set("ETag", `"1"`)
			w.Header().Set("Content-Type", "text/html; charset=gb2312")
			fmt.Fprint(w, "hello")
		case "/moved":
			http.Redirect(w, r, "/page", http.StatusFound)
		case "/inward":
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusFound)
		case "/local":
			http.Redirect(w, r, "http://169.254.169.254/latest/", http.StatusFound)
		case "/file":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		case "/round":
			http.Redirect(w, r, "/round", http.StatusFound)
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/broken":
			w.WriteHeader(http.StatusInternalServerError)
		case "/busy":
			w.Header().Set("Retry-After", "120")
			w.WriteHeader(http.StatusTooManyRequests)
		case "/large":
			fmt.Fprint(w, strings.Repeat("x", 1001))
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			io.Copy(z, io.LimitReader(zeros{}, 10<<20))
			z.Close()
		case "/short":
			w.Header().Set("Content-Length", "500")
			fmt.Fprint(w, "not all of it")
		case "/endless":
			for r.Context().Err() == nil {
				fmt.Fprint(w, "x")
				w.(http.Flusher).Flush()
				select {
				case <-r.Context().Done():
				case <-time.After(20 * time.Millisecond):
				}
			}
		case "/silent":
			<-r.Context().Done()
		}
	})
	page, err := c.Get(t.Context(), s.URL+"/moved", Known{})
	if err != nil || string(page.Body) != "hello" || page.URL != s.URL+"/page" || page.Known.ETag != `"1"` || page.MediaType != "text/html; charset=gb2312" {
		t.Fatalf("%+v, %v", page, err)
	}
	if page, err = c.Get(t.Context(), s.URL+"/page", page.Known); err != nil || !page.Unchanged || page.Known.ETag != `"1"` {
		t.Errorf("again: %+v, %v", page, err)
	}
	for path, want := range map[string]document.Code{
		"/private/page": document.CodeRobots, "/inward": document.CodeRefused, "/local": document.CodeRefused, "/file": document.CodeRefused,
		"/round": document.CodeHTTP, "/gone": document.CodeGone, "/broken": document.CodeHTTP, "/busy": document.CodeBusy,
		"/large": document.CodeTooLarge, "/bomb": document.CodeTooLarge, "/short": document.CodeUnreachable,
		"/endless": document.CodeUnreachable, "/silent": document.CodeUnreachable,
	} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			c := c
			if path == "/endless" || path == "/silent" {
				c = New(Options{Allow: c.o.Allow, Every: -1, Timeout: 100 * time.Millisecond})
			}
			_, err := c.Get(t.Context(), s.URL+path, Known{})
			if codeOf(err) != want {
				t.Errorf("%v (%s), want %s", err, codeOf(err), want)
			}
			var later *RetryAfter
			if errors.As(err, &later) != (path == "/busy") || later != nil && later.Wait != 2*time.Minute {
				t.Errorf("asked to come later: %+v", later)
			}
		})
	}
}

// zeros never ends.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// TestGetAgain: a connection that fails is tried again, an answer is not.
func TestGetAgain(t *testing.T) {
	t.Parallel()
	var asked atomic.Int64
	s, c := site(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/robots.txt":
			w.WriteHeader(http.StatusNotFound)
		case asked.Add(1) < 3:
			panic(http.ErrAbortHandler)
		default:
			fmt.Fprint(w, "at last")
		}
	})
	page, err := c.Get(t.Context(), s.URL, Known{})
	if err != nil || string(page.Body) != "at last" || asked.Load() != 3 {
		t.Errorf("%q, %v after %d", page.Body, err, asked.Load())
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Get(ctx, s.URL, Known{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestRefused: what is not asked at all, and what is not asked unless it is allowed.
func TestRefused(t *testing.T) {
	t.Parallel()
	s, _ := site(t, func(http.ResponseWriter, *http.Request) { t.Error("was asked") })
	c := New(Options{Every: -1, Wait: time.Microsecond})
	for _, address := range []string{
		s.URL, "http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://10.1.2.3/",
		"ftp://example.org/", "file:///etc/passwd", "http://user:word@example.org/", "http://example.org:8080/", "https://", "nothing", "http://[",
	} {
		if _, err := c.Get(t.Context(), address, Known{}); codeOf(err) != document.CodeRefused {
			t.Errorf("%s: %v", address, err)
		} else if strings.Contains(err.Error(), "word") && strings.Contains(err.Error(), "user:") {
			t.Errorf("%v tells a password", err)
		}
	}
}

func TestPublic(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"1.1.1.1": true, "114.114.114.114": true, "2400:3200::1": true, "::ffff:1.1.1.1": true,
		"127.0.0.1": false, "10.0.0.1": false, "172.16.0.1": false, "192.168.1.1": false, "169.254.169.254": false, "100.64.0.1": false,
		"0.0.0.0": false, "224.0.0.1": false, "255.255.255.255": false, "198.18.0.1": false, "192.0.2.1": false, "::1": false, "::": false,
		"fe80::1": false, "fe80::1%eth0": false, "fc00::1": false, "ff02::1": false, "::ffff:127.0.0.1": false, "64:ff9b::7f00:1": false,
		"2002:7f00:1::": false, "2001:db8::1": false, "2001::1": false, "::127.0.0.1": false,
	} {
		if got := public(netip.MustParseAddr(text)); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC)
	for text, want := range map[string]time.Duration{
		"30": 30 * time.Second, " 5 ": 5 * time.Second, "0": time.Second, "-7": time.Second, "": time.Minute, "soon": time.Minute,
		"99999999": 24 * time.Hour, "Sun, 01 Mar 2026 08:10:00 GMT": 10 * time.Minute, "Sun, 01 Mar 2020 08:10:00 GMT": time.Second,
	} {
		if got := retryAfter(text, now); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func FuzzRetryAfter(f *testing.F) {
	f.Add("Sun, 01 Mar 2026 08:10:00 GMT")
	f.Add("-1")
	f.Fuzz(func(t *testing.T, text string) {
		if got := retryAfter(text, time.Unix(0, 0)); got < time.Second || got > mostRetry {
			t.Errorf("%s", got)
		}
	})
}
