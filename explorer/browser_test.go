//go:build browser

package explorer_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"mailuo/graph/neo4j/neo4jtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// TestBrowser runs e2e in a real Chromium against the built program: all of it on
// SQLite, and what depends on the store again on the real Neo4j in $NEO4J_URI, which it
// wipes. It needs node, node_modules (npm ci) and Chromium, so it is no part of go test:
//
//	go run ./graph/neo4j/neo4jtest/cmd go test -tags browser ./explorer
func TestBrowser(t *testing.T) {
	program := filepath.Join(t.TempDir(), "mailuo")
	run(t, nil, "go", "build", "-o", program, "..")
	t.Run("sqlite", func(t *testing.T) {
		run(t, []string{"MAILUO=" + program, "MAILUO_E2E=all", "MAILUO_STORE=" + filepath.Join(t.TempDir(), "mailuo.db")}, "npm", "run", "--silent", "e2e")
	})
	t.Run("neo4j", func(t *testing.T) {
		s := neo4jtest.Current(t)
		neo4jtest.Wipe(t)
		run(t, append(s.Env(), "MAILUO="+program, "MAILUO_E2E=store", "MAILUO_STORE="+s.URI), "npm", "run", "--silent", "e2e")
		neo4jtest.Wipe(t)
	})
}

func run(t *testing.T, env []string, name string, args ...string) {
	t.Helper()
	c := exec.CommandContext(t.Context(), name, args...)
	c.Env = append(os.Environ(), env...)
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	if err := c.Run(); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}
