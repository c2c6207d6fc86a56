package main

import (
	"bufio"
	"bytes"
	"database/sql"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	_ "modernc.org/sqlite"

	"mailuo/graph/neo4j/neo4jtest"
)

// withNeo4j runs the tests with a Neo4j, but not the program as a script calls it.
type withNeo4j struct{ *testing.M }

func (m withNeo4j) Run() int { return neo4jtest.Run(m.M) }

func TestMain(m *testing.M) {
	testscript.Main(withNeo4j{m}, map[string]func(){"mailuo": main, "mailuo-dying": dyingMain})
}

// TestScripts runs testdata/script/*.txtar against the program, on SQLite and on
// the real Neo4j in $NEO4J_URI, which they wipe: from its first wipe on a script has
// it alone.
func TestScripts(t *testing.T) {
	var neo4j sync.Mutex
	const holding = "holding"
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script", RequireExplicitExec: true, RequireUniqueNames: true,
		Setup: func(e *testscript.Env) error {
			s := neo4jtest.Current(t)
			e.Values[holding] = &sync.Once{}
			port, err := neo4jtest.FreePort()
			e.Vars = append(append(e.Vars, s.Env()...), fmt.Sprint("PORT=", port))
			return err
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"wipe": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Value(holding).(*sync.Once).Do(func() {
					neo4j.Lock()
					ts.Defer(neo4j.Unlock)
				})
				neo4jtest.Wipe(t)
			},
			"gbk": func(ts *testscript.TestScript, _ bool, args []string) {
				writeBytes(ts, args[0])(simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(args[1])))
			},
			"utf16": func(ts *testscript.TestScript, _ bool, args []string) {
				writeBytes(ts, args[0])(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(args[1])))
			},
			"bytes": func(ts *testscript.TestScript, _ bool, args []string) {
				ts.Check(os.MkdirAll(ts.MkAbs("in"), 0o755))
				writeBytes(ts, args[0])(hex.DecodeString(args[1]))
			},
			"big": func(ts *testscript.TestScript, _ bool, args []string) {
				writeBytes(ts, args[0])(bytes.Repeat([]byte("要抓好落实。"), 100_000), nil)
			},
			"tamper":  tamper,
			"typed":   typed,
			"served":  served,
			"get":     get,
			"graphql": askGraphQL,
			"ask":     askAs,
		},
	})
}

func writeBytes(ts *testscript.TestScript, name string) func([]byte, error) {
	return func(b []byte, err error) {
		ts.Check(err)
		ts.Check(os.WriteFile(ts.MkAbs(name), b, 0o644))
	}
}

// typed FROM TO COLUMN TEXT types into a sheet's first row, and saves it as a Chinese
// spreadsheet program does.
func typed(ts *testscript.TestScript, _ bool, args []string) {
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(ts.ReadFile(args[0]), "\ufeff"))).ReadAll()
	ts.Check(err)
	i := slices.Index(rows[0], args[2])
	if i < 0 {
		ts.Fatalf("%s has no column %s", args[0], args[2])
	}
	rows[1][i] = args[3]
	var b bytes.Buffer
	ts.Check(csv.NewWriter(&b).WriteAll(rows))
	saved, err := simplifiedchinese.GB18030.NewEncoder().Bytes(b.Bytes())
	writeBytes(ts, args[1])(saved, err)
}

// tamper changes a character of every stored text in a database file.
func tamper(ts *testscript.TestScript, _ bool, args []string) {
	db, err := sql.Open("sqlite", ts.MkAbs(args[0]))
	ts.Check(err)
	defer db.Close()
	_, err = db.Exec(`UPDATE speech SET text = replace(text, '贯彻', '落实')`)
	ts.Check(err)
}

// served runs the program until its standard error holds the first argument, then
// interrupts it; it must end well. Its standard error is the script's.
func served(ts *testscript.TestScript, _ bool, args []string) {
	var program string
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		if p := filepath.Join(dir, "mailuo"); program == "" {
			if _, err := os.Stat(p); err == nil {
				program = p
			}
		}
	}
	cmd := exec.Command(program, args[1:]...)
	cmd.Dir = ts.MkAbs(".")
	out, err := cmd.StderrPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	asked := false
	for lines := bufio.NewScanner(out); lines.Scan(); {
		fmt.Fprintln(ts.Stderr(), lines.Text())
		if strings.Contains(lines.Text(), args[0]) && !asked {
			asked = true
			ts.Check(cmd.Process.Signal(os.Interrupt))
		}
	}
	ts.Check(cmd.Wait())
	if !asked {
		ts.Fatalf("the program ended before it said %q", args[0])
	}
}

// askAs posts a query with the token in a file, ” for none, until the answer has a
// status and holds what is wanted.
func askAs(ts *testscript.TestScript, _ bool, args []string) {
	url, token, query, status, want := args[0], args[1], args[2], args[3], args[4]
	if token != "" {
		token = "Bearer " + strings.TrimSpace(ts.ReadFile(token))
	}
	awaitStatus(ts, func() (*http.Response, error) {
		r, err := http.NewRequest(http.MethodPost, url, strings.NewReader(fmt.Sprintf(`{"query":%q}`, query)))
		if err != nil {
			return nil, err
		}
		r.Header.Set("Content-Type", "application/json")
		if token != "" {
			r.Header.Set("Authorization", token)
		}
		return http.DefaultClient.Do(r)
	}, status, want)
}

// patience is how long a script waits for a server to answer.
const patience = 90 * time.Second

// get asks an address until it answers 200; its body is the script's stdout.
func get(ts *testscript.TestScript, _ bool, args []string) {
	body := await(ts, func() (*http.Response, error) { return http.Get(args[0]) }, "")
	fmt.Fprint(ts.Stdout(), body)
}

// askGraphQL posts a query until the answer holds what is wanted.
func askGraphQL(ts *testscript.TestScript, _ bool, args []string) {
	query := fmt.Sprintf(`{"query":%q}`, args[1])
	await(ts, func() (*http.Response, error) {
		return http.Post(args[0], "application/json", strings.NewReader(query))
	}, args[2])
}

func await(ts *testscript.TestScript, ask func() (*http.Response, error), want string) string {
	return awaitStatus(ts, ask, "200", want)
}

func awaitStatus(ts *testscript.TestScript, ask func() (*http.Response, error), status, want string) string {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	last := "nothing"
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); <-tick.C {
		r, err := ask()
		if err != nil {
			last = err.Error()
			continue
		}
		b, err := io.ReadAll(r.Body)
		r.Body.Close()
		if last = string(b); err == nil && fmt.Sprint(r.StatusCode) == status && strings.Contains(last, want) {
			return last
		}
	}
	ts.Fatalf("no answer %s with %q in time; the last was %s", status, want, last)
	return ""
}
