package server

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"regexp"
	"slices"
	"strings"
)

// A proxy before the server. Whatever comes through one takes a token: it can come
// from anywhere. What else the proxy says is believed only from an address on the
// list: whom the request is from (X-Forwarded-For), so that one who tries tokens is
// slowed down and not everyone behind the proxy; and by what name it was asked
// (X-Forwarded-Host), so that a page that came by this name may ask by it.
// X-Forwarded-Proto says nothing that is needed: every address on the pages is
// relative, and there are no cookies.

// withProxy puts right what a proxy on the list says of a request.
func (s *Server) withProxy(next http.Handler) http.Handler {
	if len(s.Proxies) == 0 {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if from, err := netip.ParseAddrPort(r.RemoteAddr); err == nil && s.proxy(from.Addr()) {
			told := r.WithContext(r.Context())
			if client, ok := s.client(r.Header.Values("X-Forwarded-For")); ok {
				told.RemoteAddr = netip.AddrPortFrom(client, 0).String()
			}
			if host := lastOf(r.Header.Values("X-Forwarded-Host")); host != "" {
				told.Host = host
			}
			r = told
		}
		next.ServeHTTP(w, r)
	})
}

// proxy reports whether an address is that of a proxy on the list.
func (s *Server) proxy(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	return slices.ContainsFunc(s.Proxies, func(p netip.Prefix) bool { return p.Contains(a) })
}

// client is the last address of a list that is not that of a proxy on the list: each
// proxy adds at the end whom it has the request from, and what stands before that of
// the last one that is believed may be made up. Of proxies alone it is the first.
func (s *Server) client(forwarded []string) (netip.Addr, bool) {
	var client netip.Addr
	for _, text := range slices.Backward(strings.Split(strings.Join(forwarded, ","), ",")) {
		a, ok := forwardedAddr(text)
		if !ok {
			break
		}
		client = a
		if !s.proxy(a) {
			break
		}
	}
	return client, client.IsValid()
}

// forwardedAddr reads an address as proxies write it: with a port or without.
func forwardedAddr(text string) (netip.Addr, bool) {
	text = strings.TrimSpace(text)
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	a, err := netip.ParseAddr(strings.Trim(text, "[]"))
	return a.Unmap(), err == nil
}

// lastOf is the last value of a list: what the proxy nearest to the server put there.
func lastOf(values []string) string {
	all := strings.Split(strings.Join(values, ","), ",")
	return strings.TrimSpace(all[len(all)-1])
}

// basePath is a path before that of requests.
var basePath = regexp.MustCompile(`^(/[A-Za-z0-9._~-]+)+$`)

// CheckBasePath fails for what is neither empty nor a path as /mailuo.
func CheckBasePath(path string) error {
	if path != "" && (!basePath.MatchString(path) || strings.Contains(path+"/", "/./") || strings.Contains(path+"/", "/../")) {
		return fmt.Errorf("%q is no base path: give one as /mailuo, without a slash at its end", path)
	}
	return nil
}

// withBase takes the base path off the path of requests. What comes without it, as
// checks on the same machine do, is answered as well.
func (s *Server) withBase(next http.Handler) http.Handler {
	if s.BasePath == "" {
		return next
	}
	stripped := http.StripPrefix(s.BasePath, next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == s.BasePath:
			// To the address with a slash, from which what pages link is relative.
			w.Header().Set("Location", r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]+"/")
			w.WriteHeader(http.StatusPermanentRedirect)
		case strings.HasPrefix(r.URL.Path, s.BasePath+"/"):
			stripped.ServeHTTP(w, r)
		default:
			next.ServeHTTP(w, r)
		}
	})
}
