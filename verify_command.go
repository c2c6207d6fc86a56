package main

import (
	"errors"
	"fmt"
	"runtime/debug"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// verifyCommand reads every quote again.
type verifyCommand struct {
	storeFlag
}

// maxShown is how many problems are printed.
const maxShown = 50

// Run fails where a quote does not stand where it is said to.
func (c *verifyCommand) Run(a *app) error {
	s, err := c.openToRead(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	lex, err := lexicon.Load()
	if err != nil {
		return err
	}
	spool, err := newSpool()
	if err != nil {
		return err
	}
	defer spool.close()
	v, err := graph.Verify(a.Context, s, spool, lex.Row)
	if err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	for _, p := range v.Problems[:min(maxShown, len(v.Problems))] {
		fmt.Fprintln(a.err, "mailuo: verify:", p)
	}
	fmt.Fprintf(a.out, "verified: %d speeches, %d sentences, %d mentions, %d relations, %d directives, %d claims; %s\n",
		v.Speeches, v.Sentences, v.Mentions, v.Relations, v.Directives, v.Claims, problems(len(v.Problems)))
	if len(v.Problems) > 0 {
		return errors.New("verify: quotes do not stand where they should")
	}
	return nil
}

// problems counts speeches with problems, for each is told of once.
func problems(n int) string {
	if n == 1 {
		return "1 speech with problems"
	}
	return fmt.Sprintf("%d speeches with problems", n)
}

// versionCommand prints versions.
type versionCommand struct{}

// Run prints them.
func (versionCommand) Run(a *app) error {
	lex, err := lexicon.Load()
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "mailuo %s, lexicon %s\n", buildVersion(), lex.Digest())
	return nil
}

// buildVersion is what the build knows of its source: a module version or a revision.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(12, len(s.Value))]
		}
	}
	return info.Main.Version
}
