package alert

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"time"
)

// Sender sends messages by HTTP, to public addresses only: what a name leads to is
// seen when the connection is made, so that no later answer of its DNS can lead
// elsewhere. It follows no redirects and uses no proxy.
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
	return &Sender{client(&net.Dialer{Timeout: sendTime}), client(&net.Dialer{Timeout: sendTime, Control: publicOnly}), allowed}
}

// errPrivate is told of an address that is not public.
var errPrivate = errors.New("the address is not one of the public web")

// publicOnly refuses a connection to an address that is not public.
func publicOnly(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil || !isPublic(at.Addr()) {
		return errPrivate
	}
	return nil
}

// kept are the networks that are not of the public web, beside those that netip knows.
var kept = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"), netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("192.88.99.0/24"), netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("198.51.100.0/24"), netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"), netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/23"), netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("fec0::/10"),
}

func isPublic(a netip.Addr) bool {
	a = a.Unmap()
	return a.IsGlobalUnicast() && !a.IsPrivate() && !slices.ContainsFunc(kept, func(p netip.Prefix) bool { return p.Contains(a) })
}

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
		if errors.Is(err, errPrivate) {
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
