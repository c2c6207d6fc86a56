package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// The marker is what neo4jtest puts into an empty database before it wipes
// anything there. Whoever has a lock on it holds the database.
const (
	markerUnique = `CREATE CONSTRAINT mailuo_test IF NOT EXISTS FOR (m:MailuoTest) REQUIRE m.id IS UNIQUE`
	markerCount  = `OPTIONAL MATCH (n) WITH n LIMIT 1 RETURN count(n) AS nodes, COUNT { MATCH (:MailuoTest) } AS markers`
	markerMerge  = `MERGE (:MailuoTest {id: 1})`
	markerLock   = `MATCH (m:MailuoTest {id: 1}) SET m.held = true`
)

// errForeign is what a database gives that holds something, but no marker.
var errForeign = errors.New("the database at NEO4J_URI holds data that no test put there; tests would wipe it: give them an empty one")

// several names the variable that lists servers beside each other, that of NEO4J_URI
// among them: addresses with their users and passwords, separated by spaces.
const several = "NEO4JTEST_SERVERS"

// Share gives servers as the variables that tests and the program read: a process
// that holds one of them alone takes whichever is free first.
func Share(servers ...*Server) []string {
	var list []string
	for _, s := range servers {
		u := url.URL{Scheme: "bolt", User: url.UserPassword(s.Username, s.Password), Host: strings.TrimPrefix(s.URI, "bolt://")}
		list = append(list, u.String())
	}
	return append(servers[0].Env(), several+"="+strings.Join(list, " "))
}

// shared are the servers to choose from: those beside that of NEO4J_URI, or that alone.
func shared() ([]*Server, error) {
	first := current()
	list := []*Server{first}
	for _, address := range strings.Fields(os.Getenv(several)) {
		u, err := url.Parse(address)
		if err != nil {
			return nil, errors.New(several + " does not list addresses") // which err would repeat, with their passwords
		}
		password, _ := u.User.Password()
		s := &Server{URI: u.Scheme + "://" + u.Host, Username: u.User.Username(), Password: password}
		if s.URI != first.URI {
			list = append(list, s)
		} else {
			list[0] = s
		}
	}
	if list[0] == first { // it is not among them, so they are not beside it
		return list[:1], nil
	}
	return list, nil
}

// hold waits until no other process holds one of the servers, takes it until free
// is called, and puts it into the environment.
func hold(ctx context.Context) (free func(), err error) {
	servers, err := shared()
	if err != nil {
		return nil, err
	}
	type held struct {
		*Server
		free func()
		err  error
	}
	waiting, stop := context.WithCancel(ctx)
	defer stop()
	answers := make(chan held, len(servers))
	for _, s := range servers {
		go func() {
			free, err := s.hold(waiting, ctx)
			answers <- held{s, free, err}
		}()
	}
	var first *held
	for range servers {
		h := <-answers
		switch {
		case first == nil:
			first = &h
			stop()
		case h.err == nil:
			h.free() // two were free
		}
	}
	if first.err != nil {
		return nil, fmt.Errorf("NEO4J_URI: %w", first.err)
	}
	for _, v := range first.Env() {
		name, value, _ := strings.Cut(v, "=")
		os.Setenv(name, value)
	}
	return first.free, nil
}

// hold waits, as long as the first context lasts, until no other process holds the
// server; free gives it back, which the second context bounds.
func (s *Server) hold(waiting, ctx context.Context) (free func(), err error) {
	driver, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.Username, s.Password, ""))
	if err != nil {
		return nil, err
	}
	session := driver.NewSession(waiting, neo4j.SessionConfig{})
	free = func() {
		session.Close(ctx) // rolls back
		driver.Close(ctx)
	}
	err = mark(waiting, driver)
	var tx neo4j.ExplicitTransaction
	if err == nil {
		tx, err = session.BeginTransaction(waiting)
	}
	if err == nil {
		_, err = tx.Run(waiting, markerLock, nil)
	}
	if err != nil {
		free()
		return nil, err
	}
	return free, nil
}

// mark puts the marker into an empty database, and fails on one that is not and has none.
func mark(ctx context.Context, driver neo4j.DriverWithContext) error {
	marked, empty, err := marker(ctx, driver)
	if err != nil || marked {
		return err
	}
	if !empty {
		return errForeign
	}
	for _, q := range []string{markerUnique, markerMerge} {
		if _, err := neo4j.ExecuteQuery(ctx, driver, q, nil, neo4j.EagerResultTransformer); err != nil {
			return err
		}
	}
	return nil
}

func marker(ctx context.Context, driver neo4j.DriverWithContext) (marked, empty bool, err error) {
	r, err := neo4j.ExecuteQuery(ctx, driver, markerCount, nil, neo4j.EagerResultTransformer)
	if err != nil {
		return false, false, err
	}
	nodes, _, err1 := neo4j.GetRecordValue[int64](r.Records[0], "nodes")
	markers, _, err2 := neo4j.GetRecordValue[int64](r.Records[0], "markers")
	return markers > 0, nodes == 0, errors.Join(err1, err2)
}
