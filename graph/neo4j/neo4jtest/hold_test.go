package neo4jtest

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// TestHold holds servers and gives them back.
func TestHold(t *testing.T) {
	var servers []*Server
	for range 2 {
		s, err := Start(t.Context(), "", true)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Stop()
		servers = append(servers, s)
	}
	t.Run("foreign", func(t *testing.T) { testForeign(t, servers[0]) })
	t.Run("share", func(t *testing.T) { testShare(t, servers) })
}

// testForeign: a database that holds something is neither taken nor wiped, an
// empty one is, and by one process at a time.
func testForeign(t *testing.T, s *Server) {
	ctx := t.Context()
	for _, v := range s.Env() {
		name, value, _ := strings.Cut(v, "=")
		t.Setenv(name, value)
	}
	driver, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.Username, s.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	run := func(statement string) string {
		t.Helper()
		out, err := run1(ctx, session, statement)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(out, " ")
	}
	run(`CREATE (:Person {name: 'somebody'})`)
	if _, err := hold(ctx); !errors.Is(err, errForeign) {
		t.Fatalf("hold: %v", err)
	}
	if err := wipe(ctx, true); !errors.Is(err, errForeign) {
		t.Fatalf("wipe: %v", err)
	}
	if n := run(`MATCH (p:Person) RETURN count(p)`); n != "1" {
		t.Fatalf("there are %s persons", n)
	}
	run(`MATCH (p:Person) DELETE p`)
	free, err := hold(ctx)
	if err != nil {
		t.Fatal(err)
	}
	held := make(chan error, 1)
	go func() {
		again, err := hold(ctx)
		if err == nil {
			defer again()
		}
		held <- err
	}()
	run(`CREATE (:Person)-[:KNOWS]->(:Person)`)
	Wipe(t)
	if n := run(`MATCH (p:Person) RETURN count(p)`); n != "0" {
		t.Errorf("%s persons are left", n)
	}
	select {
	case err := <-held:
		t.Errorf("a second process holds the database, %v", err)
	default:
	}
	free()
	if err := <-held; err != nil {
		t.Errorf("after the first: %v", err)
	}
}

// testShare: each process takes a server that is free, and waits where there is none.
func testShare(t *testing.T, servers []*Server) {
	ctx := t.Context()
	for _, v := range Share(servers...) {
		name, value, _ := strings.Cut(v, "=")
		t.Setenv(name, value)
	}
	take := func() (uri string, free func()) {
		t.Helper()
		free, err := hold(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return Current(t).URI, free
	}
	first, freeFirst := take()
	second, freeSecond := take()
	defer freeSecond()
	if first == second {
		t.Fatalf("two hold %s", first)
	}
	third := make(chan error, 1)
	go func() {
		again, err := hold(ctx)
		if err == nil {
			again()
		}
		third <- err
	}()
	Wipe(t) // the third waits at least as long as this takes
	select {
	case err := <-third:
		t.Fatalf("a third holds one of two, %v", err)
	default:
	}
	freeFirst()
	if err := <-third; err != nil {
		t.Error(err)
	}
	if got := Current(t).URI; got != first {
		t.Errorf("the third holds %s, and free was %s", got, first)
	}
	t.Setenv("NEO4J_URI", "bolt://127.0.0.1:1") // one that is not of them stands alone
	if list, err := shared(); err != nil || len(list) != 1 || list[0].URI != "bolt://127.0.0.1:1" {
		t.Errorf("the servers to choose from are %v, %v", list, err)
	}
}

// TestDies: the server dies with the process that started it, however that ends.
func TestDies(t *testing.T) {
	if os.Getenv("NEO4JTEST_STARTS") != "" { // the process to kill
		s, err := Start(t.Context(), "", true)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Println(s.URI)
		select {}
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestDies$")
	cmd.Env = append(os.Environ(), "NEO4JTEST_STARTS=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	cmd.Process.Kill()
	cmd.Wait()
	address := strings.TrimPrefix(strings.TrimSpace(line), "bolt://")
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	deadline := time.After(time.Minute)
	for {
		c, err := net.Dial("tcp", address)
		if err != nil {
			return
		}
		c.Close()
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("%s answers a minute after its process was killed", address)
		}
	}
}
