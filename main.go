// Mailuo turns Chinese policy speeches into a graph that shows its evidence, and
// answers questions over it by GraphQL.
//
// This package is the one binary: flags and wiring, nothing else. A file for each
// command, beside
//
//	main.go      the commands, exit codes, signals
//	journal.go   the journal of runs, as a server and the log take it
//	inflow.go    the sources of mailuo.yaml: run once, by schedule, and when a folder changes
//	attend.go    what a server sees to: saved queries, alerts, retries
//	store.go     which store a --store value means
//	progress.go  a bar on a terminal, lines elsewhere
//	spool.go     exports larger than memory
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	_ "time/tzdata" // schedules name time zones, which not every machine has

	"github.com/alecthomas/kong"
	"golang.org/x/term"

	"mailuo/graph"
	"mailuo/ingest/document"
)

// Exit codes.
const (
	exitOK      = 0
	exitFailed  = 1 // the command could not do its work
	exitUsage   = 2 // flags or arguments are wrong
	exitPartial = 3 // some inputs failed, the rest is done
)

// errPartial ends a command whose report has said what failed.
var errPartial = errors.New("some inputs failed")

// app is what commands share: the streams and the context.
type app struct {
	context.Context
	in       io.Reader
	out, err io.Writer
	// terminal says whether out and err are terminals.
	outTerminal, errTerminal bool
	getenv                   func(string) string
}

type commands struct {
	Extract   extractCommand   `cmd:"" help:"Show what texts hold, without a store."`
	Ingest    ingestCommand    `cmd:"" help:"Bring files and folders into a store."`
	Check     checkCommand     `cmd:"" help:"Check the file that names sources and their schedules, mailuo.yaml."`
	Serve     serveCommand     `cmd:"" help:"Answer GraphQL, after bringing in the files and folders given."`
	Query     queryCommand     `cmd:"" help:"Answer one GraphQL query on standard output."`
	Status    statusCommand    `cmd:"" help:"Tell how the sources do, of the last runs and of what could not be read."`
	Token     tokenCommand     `cmd:"" help:"Make, list and revoke the tokens that others ask with."`
	Ledger    ledgerCommand    `cmd:"" help:"Write the directive ledger as a sheet for an office, and read it back."`
	Reextract reextractCommand `cmd:"" name:"reextract" help:"Read every stored speech again that another version of the extractor read."`
	Export    exportCommand    `cmd:"" help:"Write the whole graph as sorted JSON lines."`
	Import    importCommand    `cmd:"" help:"Read an export into a store."`
	Backup    backupCommand    `cmd:"" help:"Copy a store in a file, while it is in use."`
	Restore   restoreCommand   `cmd:"" help:"Make a store in a file what a copy of it holds."`
	Verify    verifyCommand    `cmd:"" help:"Read every quote in a store again; fail where one differs from its text."`
	Read      readCommand      `cmd:"" name:"read-document" hidden:"" help:"Read one document for another mailuo."`
	Version   versionCommand   `cmd:"" help:"Print the version of the program and of its extractor."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	a := &app{
		Context: ctx, in: os.Stdin, out: os.Stdout, err: os.Stderr,
		outTerminal: isTerminal(os.Stdout), errTerminal: isTerminal(os.Stderr), getenv: os.Getenv,
	}
	code := a.run(os.Args[1:])
	stop()
	os.Exit(code)
}

// run parses args, does what they say and returns the exit code.
func (a *app) run(args []string) int {
	var c commands
	exited := -1
	parser, err := kong.New(&c,
		kong.Name("mailuo"),
		kong.Description("Mailuo (脉络) turns Chinese policy speeches into a graph that shows its evidence, and answers questions over it by GraphQL.\n\n"+
			"Exit codes: 0 done; 1 failed; 2 wrong usage; 3 some inputs failed, the rest is done."),
		kong.Writers(a.out, a.err),
		kong.Exit(func(code int) { exited = code }),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Vars{"formats": "text, json", "endings": strings.Join(document.Endings(), " ")},
	)
	if err != nil {
		fmt.Fprintln(a.err, "mailuo:", err)
		return exitFailed
	}
	switch {
	case len(args) == 0:
		args = []string{"--help"}
	case args[0] == "help":
		args = append(args[1:], "--help")
	case args[0] == "--version":
		args[0] = "version"
	}
	parsed, err := parser.Parse(args)
	switch {
	case exited >= 0: // --help
		return exited
	case err != nil:
		fmt.Fprintf(a.err, "mailuo: %s; see mailuo --help\n", err)
		return exitUsage
	}
	switch err := parsed.Run(a); {
	case err == nil:
		return exitOK
	case errors.Is(err, errPartial):
		return exitPartial
	case errors.Is(err, context.Canceled) && a.Err() != nil:
		fmt.Fprintln(a.err, "mailuo: interrupted; what was written is whole, the same command does the rest")
		return exitFailed
	default:
		fmt.Fprintln(a.err, "mailuo:", message(err))
		return exitFailed
	}
}

// message is an error for people: without the sentinels that it ends in.
func message(err error) string {
	s := strings.TrimSpace(err.Error())
	for _, sentinel := range []error{graph.ErrInvalid, graph.ErrUnavailable, graph.ErrNotFound, graph.ErrConflict} {
		s = strings.TrimSuffix(s, ": "+sentinel.Error())
		s = strings.ReplaceAll(s, ": "+sentinel.Error()+";", ";")
	}
	return s
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
