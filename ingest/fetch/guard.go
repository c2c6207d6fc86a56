package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"time"

	"mailuo/ingest/document"
)

// ErrPrivate is what connecting to a network address fails with that is not public.
var ErrPrivate = errors.New("is not a public address")

// special are networks that netip does not tell apart from public ones, by the
// registries of RFC 6890 and its updates. The last ones hold an IPv4 address, which
// may be a private one.
var special = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("192.88.99.0/24"), netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"), netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/23"), netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("fec0::/10"),
	netip.MustParsePrefix("::/96"), netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2002::/16"),
}

// public reports whether a network address is one of the public internet.
func public(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	return a.IsGlobalUnicast() && !a.IsPrivate() && !slices.ContainsFunc(special, func(p netip.Prefix) bool { return p.Contains(a) })
}

// PublicOnly is a net.Dialer's Control that refuses to connect to what is not public.
// What a name leads to is seen when the connection is made, so no later answer of its
// DNS leads elsewhere.
func PublicOnly(_, resolved string, _ syscall.RawConn) error {
	a, err := netip.ParseAddrPort(resolved)
	if err != nil || !public(a.Addr()) {
		return ErrPrivate
	}
	return nil
}

// allowed reports whether a host was allowed by name, on this port or on all.
func (c *Client) allowed(host, port string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	return slices.ContainsFunc(c.o.Allow, func(name string) bool {
		name = strings.ToLower(name)
		return name == host || name == net.JoinHostPort(host, port)
	})
}

// check refuses addresses that are not asked at all.
func (c *Client) check(u *url.URL) error {
	port := u.Port()
	refuse := func(reason string) error { return document.Failf(shown(u), document.CodeRefused, "%s", reason) }
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return refuse("is not read: only http and https are")
	case u.User != nil:
		return refuse("holds a user name or password, which would be told to others; leave them out")
	case u.Hostname() == "":
		return refuse("names no host")
	case port != "" && port != "80" && port != "443" && !c.allowed(u.Hostname(), port):
		return refuse(fmt.Sprintf("is on port %s; only 80 and 443 are asked, unless the host is listed under allow", port))
	}
	return nil
}

// dial connects to a host, only at a public network address unless it is allowed by name.
func (c *Client) dial(ctx context.Context, network, address string) (net.Conn, error) {
	d := net.Dialer{Timeout: 10 * time.Second}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	if !c.allowed(host, port) {
		d.Control = PublicOnly
	}
	return d.DialContext(ctx, network, address)
}

// shown is an address without what may be secret in it.
func shown(u *url.URL) string {
	plain := *u
	plain.User = nil
	return plain.String()
}
