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

// TestForeign: a database that holds something is neither taken nor wiped, an
// empty one is, and by one process at a time.
func TestForeign(t *testing.T) {
	ctx := t.Context()
	s, err := Start(ctx, "", true)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Stop()
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
