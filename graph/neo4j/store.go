package neo4j

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"mailuo/graph"
)

// Auth is who a store logs in as; empty where the server asks for no password.
type Auth struct {
	Username, Password string
}

// Store is a graph.Store in a Neo4j database.
type Store struct {
	driver  neo4j.DriverWithContext
	options graph.Options
	server  string // host:port, for messages
	// bookmarks makes what the store wrote visible to what it reads from another
	// member of a cluster; nil for a single server.
	bookmarks neo4j.BookmarkManager
	// settled is the number of a change that, with all before it, is there whole: see whole.
	settled atomic.Int64

	// open is held by every call for reading, and by Close.
	open   sync.RWMutex
	closed bool
}

var _ graph.Store = (*Store)(nil)

// schemes are the addresses that the driver knows. Those of neo4j ask the server
// for the members of its cluster; +s is with TLS, +ssc with any certificate.
func schemes() []string {
	return []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}
}

// Open connects to the database at uri, neo4j://host:port and the like, and makes
// the constraints and indexes that are missing there. Errors are ErrInvalid for
// an address that can never be one, else ErrUnavailable.
func Open(ctx context.Context, uri string, auth Auth, o graph.Options) (*Store, error) {
	u, err := parse(uri)
	if err != nil {
		return nil, err
	}
	s := &Store{options: o.WithDefaults(), server: u.Host}
	token := neo4j.NoAuth()
	if auth != (Auth{}) {
		token = neo4j.BasicAuth(auth.Username, auth.Password, "")
	}
	s.driver, err = neo4j.NewDriverWithContext(u.String(), token, func(c *config.Config) {
		c.UserAgent = "mailuo"
		c.TelemetryDisabled = true
		c.NotificationsMinSeverity = notifications.DisabledLevel
		c.FetchSize = neo4j.FetchAll
	})
	if err != nil {
		return nil, fmt.Errorf("neo4j: %q is not the address of a server: %w", uri, graph.ErrInvalid)
	}
	if strings.HasPrefix(u.Scheme, "neo4j") {
		s.bookmarks = neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})
	}
	if err := s.prepare(ctx); err != nil {
		s.driver.Close(context.WithoutCancel(ctx))
		return nil, err
	}
	return s, nil
}

// parse checks an address and fills in the usual port.
func parse(uri string) (*url.URL, error) {
	bad := func(format string, args ...any) (*url.URL, error) {
		return nil, fmt.Errorf("neo4j: "+format+": %w", append(args, graph.ErrInvalid)...)
	}
	u, err := url.Parse(uri)
	switch {
	case err != nil: // the text of err repeats the address, which may hold a password
		return bad("the address cannot be read; write neo4j://host:port")
	case !slices.Contains(schemes(), u.Scheme):
		return bad("the address starts with %q, not with one of %s", u.Scheme+"://", strings.Join(schemes(), "://, ")+"://")
	case u.User != nil:
		return bad("the address holds a user name or password; put them into NEO4J_USERNAME and NEO4J_PASSWORD")
	case u.Hostname() == "":
		return bad("the address %q names no host", uri)
	case u.Path != "" && u.Path != "/":
		return bad("the address %q goes on after the host; the database is the user's default one", uri)
	}
	u.Path = ""
	if u.Port() == "" {
		u.Host = net.JoinHostPort(u.Hostname(), "7687")
	}
	return u, nil
}

// Close waits for running calls and releases the store.
func (s *Store) Close() error {
	s.open.Lock()
	defer s.open.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	if err := s.driver.Close(context.Background()); err != nil {
		return s.failure(err)
	}
	return nil
}

// enter begins a call; leave ends it.
func (s *Store) enter(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.open.RLock()
	if s.closed {
		s.open.RUnlock()
		return fmt.Errorf("neo4j at %s: the store is closed: %w", s.server, graph.ErrUnavailable)
	}
	return nil
}

func (s *Store) leave() { s.open.RUnlock() }
