package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"mailuo/access"
	"mailuo/graph"
)

// tokenCommand makes, lists and revokes tokens.
type tokenCommand struct {
	Create tokenCreateCommand `cmd:"" help:"Make a token and print it: this once, no one can see it again."`
	List   tokenListCommand   `cmd:"" help:"List the tokens that hold: ID, role, name, made, expires."`
	Revoke tokenRevokeCommand `cmd:"" help:"End a token; servers take it for a few seconds more at most."`
}

type tokenCreateCommand struct {
	storeFlag
	Role    string `required:"" enum:"reader,curator,admin" placeholder:"ROLE" help:"What its bearer may do: reader (ask), curator (ask and annotate) or admin (all, tokens too)."`
	Name    string `required:"" placeholder:"NAME" help:"Whose it is or what for; it stands in lists."`
	Expires string `placeholder:"WHEN" help:"When it ceases to hold: after days (90d), or with the end of a day (2026-12-31, in UTC); never where left out."`
}

// Run prints the token on standard output, alone, and what it is on standard error.
func (c *tokenCreateCommand) Run(a *app) error {
	expires, err := expiry(c.Expires, time.Now())
	if err != nil {
		return fmt.Errorf("token: --expires: %w", err)
	}
	role, err := access.ParseRole(c.Role)
	if err != nil {
		return fmt.Errorf("token: --role: %w", err)
	}
	s, err := c.open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	secret, t, err := s.tokens().Create(a.Context, c.Name, role, expires)
	if err != nil {
		return fmt.Errorf("token: %w", err)
	}
	fmt.Fprintln(a.out, secret.Reveal())
	fmt.Fprintf(a.err, "token %s (%s) of %q, expires %s; keep it now, it is not shown again\n", t.ID, roleName(t.Role), t.Name, whenever(t.Expires))
	return nil
}

// expiry reads when a token is to expire; zero where nothing is said.
func expiry(text string, now time.Time) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	if days, ok := strings.CutSuffix(text, "d"); ok {
		if n, err := strconv.Atoi(days); err == nil && n > 0 && n <= 36500 { // a hundred years: more cannot be meant
			return now.Add(time.Duration(n) * 24 * time.Hour).UTC().Truncate(time.Second), nil
		}
	}
	if day, err := time.Parse(time.DateOnly, text); err == nil {
		return day.AddDate(0, 0, 1), nil
	}
	return time.Time{}, fmt.Errorf("%q is neither days, as 90d, nor a day, as 2026-12-31", text)
}

type tokenListCommand struct{ storeFlag }

// Run prints a line a token.
func (c *tokenListCommand) Run(a *app) error {
	s, err := c.openToRead(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	all, err := s.tokens().List(a.Context)
	if err != nil {
		return fmt.Errorf("token: %w", err)
	}
	return listTokens(a.out, all)
}

func listTokens(w io.Writer, all []access.Token) error {
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(columns, "ID\tROLE\tMADE\tEXPIRES\tNAME")
	for _, t := range all {
		fmt.Fprintf(columns, "%s\t%s\t%s\t%s\t%s\n", t.ID, roleName(t.Role), whenever(t.Created), whenever(t.Expires), t.Name)
	}
	return columns.Flush()
}

type tokenRevokeCommand struct {
	storeFlag
	Token string `arg:"" name:"id" help:"The token's ID, as token list shows it; or the token itself, where one was found."`
}

// Run ends a token.
func (c *tokenRevokeCommand) Run(a *app) error {
	there, err := c.openToRead(a.Context, a.getenv)
	if err != nil {
		return err
	}
	there.Close()
	s, err := c.open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	id := c.Token
	if secret, err := access.ParseSecret(id); err == nil {
		id = secret.ID()
	}
	t, err := s.tokens().Revoke(a.Context, id)
	if errors.Is(err, graph.ErrNotFound) {
		return fmt.Errorf("token: %w; mailuo token list shows them", err)
	}
	if err != nil {
		return fmt.Errorf("token: %w", err)
	}
	fmt.Fprintf(a.err, "token %s (%s) of %q is revoked\n", t.ID, roleName(t.Role), t.Name)
	return nil
}

// tokens are those in the store's records.
func (s *opened) tokens() access.Tokens {
	return access.Tokens{Records: s.records, Now: time.Now, Random: rand.Reader}
}

func roleName(r access.Role) string { return strings.ToLower(string(r)) }

// whenever is a point in time for people.
func whenever(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.UTC().Format(time.RFC3339)
}
