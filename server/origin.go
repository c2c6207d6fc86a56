package server

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/rs/cors"

	"mailuo/schema"
)

// Pages on other sites. A page there may send a request with a user's browser, and
// so from the user's machine, where no token is needed: it is refused unless its
// origin is on the list. Then the browser also lets the page read the answer.

// CheckOrigin fails for what is not one exact origin: a scheme and a host, with a
// port where it is not the scheme's own, as browsers write it.
func CheckOrigin(origin string) error {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || origin != u.Scheme+"://"+u.Host ||
		strings.Contains(origin, "*") || strings.ToLower(origin) != origin {
		return fmt.Errorf("%q is no origin: give one as https://example.org, in small letters, without a path and without *", origin)
	}
	return nil
}

// protection refuses requests that a browser sends for a page elsewhere.
func protection(origins []string) (*http.CrossOriginProtection, error) {
	p := http.NewCrossOriginProtection()
	for _, o := range origins {
		if err := CheckOrigin(o); err != nil {
			return nil, err
		}
		if err := p.AddTrustedOrigin(o); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// withOrigins lets pages elsewhere in by the list of their origins only.
func (s *Server) withOrigins(next http.Handler) http.Handler {
	checked := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A GET from elsewhere is refused as a POST is: it would cost as much, and the
		// time that it takes tells a page something, even if it cannot read the answer.
		asked := r.WithContext(r.Context())
		asked.Method = http.MethodPost
		if s.protection.Check(asked) != nil {
			s.refuseFault(w, r, faultf(schema.ErrorCodeForbidden, "the request comes from a web page elsewhere, whose origin is not on the list"))
			return
		}
		next.ServeHTTP(w, r)
	})
	if len(s.Origins) == 0 { // to cors no list is a list of everyone
		return checked
	}
	return cors.New(cors.Options{
		AllowedOrigins: slices.Clone(s.Origins),
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Authorization", "Content-Type", "X-Request-Id"},
		ExposedHeaders: []string{"Retry-After", "WWW-Authenticate", "X-Request-Id"},
		MaxAge:         600,
		// No credentials: there are no cookies, and a token is sent by hand.
	}).Handler(checked)
}
