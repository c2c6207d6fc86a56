package alert

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"mailuo/ingest/fetch"
)

// Sender sends messages by HTTP, to public addresses only, as fetch knows them. It follows no redirects and uses no proxy.
type Sender struct {
	open, public *http.Client
	allowed      []string
}

// sendTime is how long one message may take.
const sendTime = 15 * time.Second

// NewSender makes a sender that may also reach these hosts, whatever their addresses.
func NewSender(allowed ...string) *Sender {
	client := func(d *net.Dialer) *http.Client {
		return &http.Client{
			Timeout:       sendTime,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
			Transport: &http.Transport{
				DialContext: d.DialContext, TLSHandshakeTimeout: sendTime, ResponseHeaderTimeout: sendTime, MaxResponseHeaderBytes: 64 << 10,
				DisableKeepAlives: true,
			},
		}
	}
	return &Sender{client(&net.Dialer{Timeout: sendTime}), client(&net.Dialer{Timeout: sendTime, Control: fetch.PublicOnly}), allowed}
}

// errPrivate is told of an address that is not public.
var errPrivate = errors.New("the address is not one of the public web")

// Send sends a message; the address has taken it where it answers 2xx.
func (s *Sender) Send(ctx context.Context, m Message) error {
	u, err := url.Parse(m.Address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return errors.New("the address is not one of http or https")
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, u.String(), bytes.NewReader(m.Body))
	if err != nil {
		return errors.New("the address cannot be sent to")
	}
	r.Header.Set("Content-Type", "application/json; charset=utf-8")
	r.Header.Set("User-Agent", "Mailuo")
	r.Header.Set("Idempotency-Key", m.ID)
	client := s.public
	if slices.ContainsFunc(s.allowed, func(host string) bool { return strings.EqualFold(host, u.Host) }) {
		client = s.open
	}
	resp, err := client.Do(r)
	if err != nil {
		if errors.Is(err, fetch.ErrPrivate) {
			return errPrivate
		}
		var failed *url.Error
		if errors.As(err, &failed) { // the address may hold a secret
			err = failed.Err
		}
		return err
	}
	defer resp.Body.Close()
	_, _ = io.CopyN(io.Discard, resp.Body, 64<<10) // what it says does not matter
	if resp.StatusCode/100 != 2 {
		return fmt.Errorf("it answered %d", resp.StatusCode)
	}
	return nil
}
