// Package neo4jtest gives tests a real Neo4j.
//
// What comes in: nothing, or a server in NEO4J_URI, NEO4J_USERNAME and
// NEO4J_PASSWORD, or several. What goes out: a database that tests may fill and wipe.
//
//	neo4jtest.go  Main, for TestMain; Wipe and Reset between tests
//	hold.go       holding one of the servers, alone
//	server.go     Start: a Neo4j in a process of its own, which dies with ours
//	provision.go  its jars, from Maven Central by mvn, kept in the user's cache
//	proxy.go      a proxy between a driver and the server that can be cut
//	cmd           runs a command with one server, or several, for all packages
//
// A server has one database, and tests wipe it. So a process holds it alone from
// Main on, others wait for it or take another server; and nothing is wiped but a
// database that was empty when neo4jtest put its marker there.
package neo4jtest

import (
	"context"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Env gives the server as the variables that tests and the program read.
func (s *Server) Env() []string {
	return []string{"NEO4J_URI=" + s.URI, "NEO4J_USERNAME=" + s.Username, "NEO4J_PASSWORD=" + s.Password}
}

// Main runs the tests of a package with a server: that of NEO4J_URI, or a new
// one, which it puts into the environment. It ends the process.
//
//	func TestMain(m *testing.M) { neo4jtest.Main(m) }
func Main(m *testing.M) { os.Exit(Run(m)) }

// Run is Main for a TestMain that has more to do: it returns the exit code.
func Run(m *testing.M) int {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return code
}

func run(m *testing.M) (int, error) {
	flag.Parse()
	if f := flag.Lookup("test.fuzzworker"); f != nil && f.Value.String() == "true" {
		return m.Run(), nil // a process of the one that holds the database
	}
	ctx := context.Background()
	if os.Getenv("NEO4J_URI") == "" {
		s, err := Start(ctx, "", flag.Lookup("test.bench").Value.String() == "")
		if err != nil {
			return 0, err
		}
		defer s.Stop()
		os.Setenv("NEO4J_URI", s.URI)
		os.Setenv("NEO4J_USERNAME", s.Username)
		os.Setenv("NEO4J_PASSWORD", s.Password)
	}
	free, err := hold(ctx)
	if err != nil {
		return 0, err
	}
	defer free()
	return m.Run(), nil
}

// Current is the server that Main set up.
func Current(t testing.TB) *Server {
	t.Helper()
	s := current()
	if s.URI == "" {
		t.Fatal("NEO4J_URI is not set: the package's TestMain must call neo4jtest.Main")
	}
	return s
}

func current() *Server {
	return &Server{URI: os.Getenv("NEO4J_URI"), Username: os.Getenv("NEO4J_USERNAME"), Password: os.Getenv("NEO4J_PASSWORD")}
}

// Wipe removes every node, but leaves the constraints and indexes.
func Wipe(t testing.TB) {
	t.Helper()
	if err := wipe(t.Context(), false); err != nil {
		t.Fatal(err)
	}
}

// Reset removes every node and Mailuo's constraints and indexes.
func Reset(t testing.TB) {
	t.Helper()
	if err := wipe(t.Context(), true); err != nil {
		t.Fatal(err)
	}
}

// What a wipe runs until nothing is left.
const (
	wipeEdges = `MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*)`
	wipeNodes = `MATCH (n) WHERE NOT n:MailuoTest WITH n LIMIT 5000 DELETE n RETURN count(*)`
)

// wipe removes every node, and the schema too where that is asked for.
func wipe(ctx context.Context, schema bool) error {
	s := current()
	driver, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.Username, s.Password, ""))
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	marked, _, err := marker(ctx, driver)
	if err != nil {
		return err
	}
	if !marked {
		return errForeign
	}
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	for _, some := range []string{wipeEdges, wipeNodes} { // all at once could be more than the server has memory for
		for gone := []string{""}; gone[0] != "0"; {
			if gone, err = run1(ctx, session, some); err != nil {
				return err
			}
		}
	}
	if !schema {
		return nil
	}
	for _, of := range [][2]string{{"CONSTRAINT", "CONSTRAINTS"}, {"INDEX", "INDEXES"}} { // indexes that belong to a constraint go with it
		names, err := run1(ctx, session, "SHOW "+of[1]+" YIELD name WHERE name STARTS WITH 'mailuo_' AND name <> 'mailuo_test' RETURN name")
		if err != nil {
			return err
		}
		for _, name := range names {
			if _, err := run1(ctx, session, "DROP "+of[0]+" "+name); err != nil {
				return err
			}
		}
	}
	return nil
}

// run1 runs a statement in a transaction of its own and returns the texts of its first column.
func run1(ctx context.Context, session neo4j.SessionWithContext, statement string) ([]string, error) {
	r, err := session.Run(ctx, statement, nil)
	if err != nil {
		return nil, err
	}
	records, err := r.Collect(ctx)
	var out []string
	for _, record := range records {
		out = append(out, fmt.Sprint(record.Values[0]))
	}
	return out, err
}
