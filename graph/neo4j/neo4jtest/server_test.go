package neo4jtest_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mailuo/graph/neo4j/neo4jtest"
)

// TestStartFails: a server that cannot start is an error that shows its log.
func TestStartFails(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"password", "data"} { // a file where a folder has to be
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s, err := neo4jtest.Start(t.Context(), dir, true)
	if err == nil {
		s.Stop()
		t.Fatal("it started")
	}
	for _, word := range []string{"start Neo4j", "does not answer", filepath.Join(dir, "data")} {
		if !strings.Contains(err.Error(), word) {
			t.Errorf("the error %q does not say %q", err, word)
		}
	}
}

// TestWithoutJava: the error says what to install.
func TestWithoutJava(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := neo4jtest.Start(t.Context(), "", true)
	if err == nil || !strings.Contains(err.Error(), "Java 17") || !strings.Contains(err.Error(), "NEO4J_URI") {
		t.Errorf("got the error %v", err)
	}
}

// TestWithoutMaven: so it does for Maven, where there are no jars yet.
func TestWithoutMaven(t *testing.T) {
	bin := t.TempDir()
	java := "#!/bin/sh\necho 'openjdk version \"21.0.2\" 2024-01-16' >&2\n"
	if err := os.WriteFile(filepath.Join(bin, "java"), []byte(java), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("HOME", t.TempDir())
	t.Setenv("PATH", bin)
	_, err := neo4jtest.Start(t.Context(), "", true)
	if err == nil || !strings.Contains(err.Error(), "Maven") || !strings.Contains(err.Error(), "NEO4J_URI") {
		t.Errorf("got the error %v", err)
	}
}
