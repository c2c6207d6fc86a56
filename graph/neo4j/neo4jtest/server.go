package neo4jtest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// startTime bounds how long a server may take to answer.
const startTime = 2 * time.Minute

// settings are those of a server on the loopback; the port and the room for its
// pages, in MB, are filled in.
const settings = `server.bolt.listen_address=127.0.0.1:%d
server.http.enabled=false
server.memory.pagecache.size=%dm
dbms.usage_report.enabled=false
dbms.cypher.min_replan_interval=24h
`

// testSettings are those of a server for tests besides: it keeps the plans of all
// that a store's contract asks, and no room on the disk for a log to grow into.
const testSettings = `server.memory.query_cache.per_db_cache_num_entries=4000
db.tx_log.preallocate=false
`

// watched runs the command in "$@" until it ends, or until the standard input
// closes, which it does for sure when the process dies that started it; then the
// folder "$gone" goes too, if one is named. Signals for the whole group do not matter.
const watched = `trap "" INT TERM HUP
exec 3<&0
"$@" </dev/null 3<&- & p=$!
(
  cat <&3 >/dev/null
  kill -9 $p
  while kill -0 $p; do sleep 0.1; done
  [ -n "$gone" ] && rm -rf "$gone"
) 2>/dev/null &
exec 3<&-
wait $p`

// Server is a Neo4j that listens on the loopback.
type Server struct {
	URI, Username, Password string

	dir, gone string        // the folder of its data, and the one to remove
	leash     *os.File      // closing it ends the server
	ended     chan struct{} // closed when it has
}

// Start provisions a Neo4j and starts it. Its data are in dir, and stay there; or
// in a folder of their own that goes with the server, where dir is "". It
// returns when Bolt answers; else the error holds the server's log. A server for
// tests takes less memory, but is not one to measure.
func Start(ctx context.Context, dir string, tests bool) (*Server, error) {
	lib, err := provision(ctx)
	if err != nil {
		return nil, err
	}
	s := &Server{Username: "neo4j", Password: rand.Text(), ended: make(chan struct{})}
	if dir == "" {
		dir, err = os.MkdirTemp("", "mailuo-neo4j-")
		s.gone = dir
	}
	if err == nil {
		s.dir, err = filepath.Abs(dir)
	}
	if err == nil {
		err = s.launch(ctx, lib, tests)
	}
	if err == nil {
		if err = s.answers(ctx); err != nil {
			err = fmt.Errorf("it does not answer at %s: %w\n%s", s.URI, err, s.logged())
		}
	}
	if err != nil {
		s.Stop()
		return nil, fmt.Errorf("start Neo4j: %w", err)
	}
	return s, nil
}

func (s *Server) launch(ctx context.Context, lib string, tests bool) error {
	port, err := FreePort()
	if err != nil {
		return err
	}
	s.URI = fmt.Sprintf("bolt://127.0.0.1:%d", port)
	conf := filepath.Join(s.dir, "conf")
	if err := os.MkdirAll(conf, 0o755); err != nil {
		return err
	}
	heap, pages, more := "1g", 256, testSettings
	if !tests {
		heap, pages, more = "2g", 2048, ""
	}
	if err := os.WriteFile(filepath.Join(conf, "neo4j.conf"), fmt.Appendf(nil, settings+more, port, pages), 0o644); err != nil {
		return err
	}
	jars := filepath.Join(lib, "*")
	if err := s.setPassword(ctx, jars, conf); err != nil {
		return err
	}
	args := []string{"-c", watched, "sh", "java", "-Xms512m", "-Xmx" + heap, "-cp", jars,
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"}
	if tests { // one collector, and room for what planning a statement leaves behind
		args = append(args, "-XX:+UseSerialGC", "-Xmn384m")
	}
	cmd := exec.Command("sh", append(args, "org.neo4j.server.CommunityEntryPoint", "--home-dir="+s.dir, "--config-dir="+conf)...)
	cmd.Env = append(os.Environ(), "gone="+s.gone)
	log, err := os.Create(filepath.Join(s.dir, "server.log"))
	if err != nil {
		return err
	}
	defer log.Close()
	cmd.Stdout, cmd.Stderr = log, log
	input, leash, err := os.Pipe()
	if err != nil {
		return err
	}
	defer input.Close()
	cmd.Stdin = input
	if err := cmd.Start(); err != nil {
		leash.Close()
		return err
	}
	s.leash = leash
	go func() {
		cmd.Wait() // however it ended: the log tells
		close(s.ended)
	}()
	return nil
}

// setPassword sets the password of a server that never ran, or takes the one
// that was kept beside its data.
func (s *Server) setPassword(ctx context.Context, jars, conf string) error {
	kept := filepath.Join(s.dir, "password")
	if b, err := os.ReadFile(kept); err == nil {
		s.Password = string(b)
		return nil
	}
	admin := exec.CommandContext(ctx, "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", jars, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", s.Password)
	admin.Env = append(os.Environ(), "NEO4J_HOME="+s.dir, "NEO4J_CONF="+conf)
	if out, err := admin.CombinedOutput(); err != nil {
		return fmt.Errorf("set the password: %w\n%s", err, out)
	}
	return os.WriteFile(kept, []byte(s.Password), 0o600)
}

// answers waits until the server takes the password.
func (s *Server) answers(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	driver, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.Username, s.Password, ""))
	if err != nil {
		return err
	}
	defer driver.Close(context.WithoutCancel(ctx))
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		err := driver.VerifyConnectivity(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-tick.C:
		case <-s.ended:
			return errors.New("it ended")
		case <-ctx.Done():
			return err
		}
	}
}

// Stop kills the server; it returns when it is gone.
func (s *Server) Stop() {
	if s.leash != nil {
		s.leash.Close()
		<-s.ended
	}
	if s.gone != "" {
		os.RemoveAll(s.gone)
	}
}

// logged gives the end of what the server wrote.
func (s *Server) logged() string {
	const last = 4 << 10
	var out []string
	for _, name := range []string{"server.log", filepath.Join("logs", "neo4j.log")} {
		if b, err := os.ReadFile(filepath.Join(s.dir, name)); err == nil {
			out = append(out, string(b[max(0, len(b)-last):]))
		}
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// FreePort gives a port of the loopback that nobody listens on just now.
func FreePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}
