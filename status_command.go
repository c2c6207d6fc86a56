package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/journal"
)

// statusCommand tells how the sources do.
type statusCommand struct {
	storeFlag
	JSON  bool     `name:"json" help:"Write one JSON object instead of tables."`
	Runs  int      `default:"10" placeholder:"N" help:"How many of the last runs to tell of, 1 to 1000."`
	Names []string `arg:"" optional:"" name:"source" help:"Sources to tell of; all where none is named."`
}

// Validate is called by kong.
func (c *statusCommand) Validate() error {
	if c.Runs < 1 || c.Runs > 1000 {
		return fmt.Errorf("--runs is %d, and must be 1 to 1000", c.Runs)
	}
	return nil
}

// status is what the command tells.
type status struct {
	Sources    []sourceStatus            `json:"sources"`
	Runs       []runStatus               `json:"runs"`
	Quarantine []quarantinedStatus       `json:"quarantine"`
	Extractors []analysis.ExtractorCount `json:"extractors"`
}

type sourceStatus struct {
	Name string `json:"name"`
	journal.Health
	Condition   journal.Condition `json:"condition"`
	Quarantined int               `json:"quarantined"`
}

type runStatus struct {
	ID string `json:"id"`
	journal.Run
}

type quarantinedStatus struct {
	Address string `json:"address"`
	journal.Quarantined
}

// Run writes the status. It changes nothing in the store.
func (c *statusCommand) Run(a *app) error {
	s, err := c.openToRead(a.Context, a.getenv)
	if errors.Is(err, graph.ErrNotFound) {
		return fmt.Errorf("status: there is no store %s yet; mailuo ingest makes one", c.Store)
	}
	if err != nil {
		return err
	}
	defer s.Close()
	j := journalOf(s.records)
	now := j.Now()
	sources, err := j.Sources(a.Context)
	if err != nil {
		return err
	}
	filter := journal.RunFilter{Sources: c.Names}
	runs, err := j.Runs(a.Context, filter, "", c.Runs)
	if err != nil {
		return err
	}
	waiting, err := j.Quarantine(a.Context)
	if err != nil {
		return err
	}
	extractors, err := analysis.Extractors(a.Context, s)
	if err != nil {
		return err
	}
	out := status{Extractors: extractors, Sources: []sourceStatus{}, Runs: []runStatus{}, Quarantine: []quarantinedStatus{}}
	asked := func(source string) bool { return len(c.Names) == 0 || slices.Contains(c.Names, source) }
	for _, name := range c.Names {
		if !slices.ContainsFunc(sources, func(h journal.Health) bool { return h.Name == name }) {
			return fmt.Errorf("status: the journal knows no source %q", name)
		}
	}
	count := map[string]int{}
	for _, q := range waiting {
		count[q.Source]++
		if asked(q.Source) {
			out.Quarantine = append(out.Quarantine, quarantinedStatus{q.Address, q})
		}
	}
	for _, h := range sources {
		if asked(h.Name) {
			out.Sources = append(out.Sources, sourceStatus{h.Name, h, h.Condition(now), count[h.Name]})
		}
	}
	for _, r := range runs {
		out.Runs = append(out.Runs, runStatus{r.ID, r})
	}
	if c.JSON {
		e := json.NewEncoder(a.out)
		e.SetEscapeHTML(false)
		return e.Encode(out)
	}
	return out.write(a.out, now)
}

// shownQuarantine is how many quarantined items the tables tell of.
const shownQuarantine = 20

// write writes the tables.
func (s status) write(w io.Writer, now time.Time) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if len(s.Sources) == 0 {
		fmt.Fprintln(t, "nothing has been ingested yet")
		return t.Flush()
	}
	fmt.Fprintln(t, "SOURCE\tTYPE\tCONDITION\tLAST RUN\tLAST SUCCESS\tNEXT RUN\tQUARANTINED")
	for _, h := range s.Sources {
		condition := string(h.Condition)
		if h.Failures > 1 {
			condition += fmt.Sprintf(" (%d runs)", h.Failures)
		}
		row(t, sourceName(h.Name), orDash(h.Type), condition, moment(h.LastEnded), moment(h.LastSuccess), moment(h.Next), fmt.Sprint(h.Quarantined))
		if h.Reason != "" {
			row(t, "  "+firstLine(h.Reason))
		}
	}
	fmt.Fprintln(t, "\nRUN\tSOURCE\tSTARTED\tTOOK\tSTATE\tITEMS\tBY")
	for _, r := range s.Runs {
		row(t, r.ID, sourceName(r.Source), moment(r.Started), r.Took(now).Round(time.Millisecond).String(), string(r.State), counted(r.Counts, r.Total), orDash(r.By))
	}
	if len(s.Quarantine) > 0 {
		fmt.Fprintln(t, "\nQUARANTINE\tSOURCE\tCODE\tSINCE\tTRIES\tSTATE")
		for i, q := range s.Quarantine {
			if i == shownQuarantine {
				fmt.Fprintf(t, "and %d others; --json tells of all\n", len(s.Quarantine)-i)
				break
			}
			row(t, q.Address, sourceName(q.Source), string(q.Code), moment(q.First), fmt.Sprint(q.Tries), string(q.State))
			row(t, "  "+firstLine(q.Reason))
		}
	}
	if len(s.Extractors) > 0 {
		fmt.Fprintln(t, "\nEXTRACTOR\tSPEECHES")
		for _, e := range s.Extractors {
			row(t, orDash(e.Extractor), fmt.Sprint(e.Speeches))
		}
	}
	return t.Flush()
}

// row writes a row of a table; what comes from outside stays in its cell.
func row(w io.Writer, cells ...string) {
	for i, c := range cells {
		cells[i] = plainCell(c)
	}
	fmt.Fprintln(w, strings.Join(cells, "\t"))
}

// plainCell is text without what would break a line or command a terminal.
func plainCell(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7F && r < 0xA0 {
			return ' '
		}
		return r
	}, s)
}

func sourceName(source string) string {
	if source == "" {
		return "(by hand)"
	}
	return source
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func moment(t time.Time) string {
	if t.IsZero() {
		return "-"
	}
	return t.Local().Format("2006-01-02 15:04:05")
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return s
}

// counted tells of a run's items: those of each outcome, and how many are left.
func counted(counts map[ingest.Outcome]int, total int) string {
	var parts []string
	done := 0
	for _, o := range slices.Sorted(maps.Keys(counts)) {
		done += counts[o]
		parts = append(parts, fmt.Sprintf("%d %s", counts[o], o))
	}
	if done < total {
		parts = append(parts, fmt.Sprintf("%d left", total-done))
	}
	if parts == nil {
		return "none"
	}
	return strings.Join(parts, ", ")
}
