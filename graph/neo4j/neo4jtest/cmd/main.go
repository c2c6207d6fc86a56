// Command cmd runs a command with a Neo4j for tests: it provisions and starts
// one, sets NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, runs the command and
// ends with its exit code; the server ends with it.
//
//	go run ./graph/neo4j/neo4jtest/cmd go test ./...
//	go run ./graph/neo4j/neo4jtest/cmd --servers 2 go test ./...
//	go run ./graph/neo4j/neo4jtest/cmd --dir DIR
//
// Without a command it prints those variables and waits for an interrupt or the
// end of its standard input; such a server is one to measure, too. The data are in
// DIR and stay there; without it they go. With two servers two packages are tested
// at the same time; each takes one that is free.
// Where NEO4J_URI is set already, the command runs with that.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"mailuo/graph/neo4j/neo4jtest"
)

func main() {
	dir := flag.String("dir", "", "folder for the server's data, which stay there")
	servers := flag.Int("servers", 1, "how many servers there are for the command to share; more than one have no --dir")
	flag.Parse()
	code, err := run(*dir, *servers, flag.Args())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}

func run(dir string, servers int, command []string) (int, error) {
	if servers < 1 || servers > 1 && dir != "" {
		return 1, errors.New("--servers is one or more, and only one with a --dir")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var env []string
	if os.Getenv("NEO4J_URI") == "" {
		var started []*neo4jtest.Server
		for range servers {
			s, err := neo4jtest.Start(ctx, dir, len(command) > 0)
			if err != nil {
				return 1, err
			}
			defer s.Stop()
			started = append(started, s)
		}
		env = neo4jtest.Share(started...)
	}
	if len(command) == 0 {
		for _, v := range env {
			fmt.Println(v)
		}
		input := make(chan struct{})
		go func() {
			io.Copy(io.Discard, os.Stdin) // until it closes, whatever is written there
			close(input)
		}()
		select {
		case <-ctx.Done():
		case <-input:
		}
		return 0, nil
	}
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() > 0 {
		return exit.ExitCode(), nil
	}
	if err != nil {
		return 1, err
	}
	return 0, nil
}
