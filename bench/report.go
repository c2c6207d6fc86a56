package main

import (
	"fmt"
	"io"
	"text/tabwriter"
)

// The targets: how much longer than the floor an answer may take at one connection,
// and how many of its requests a second must be answered at many.
const (
	mostTime = 1.4
	leastRPS = 0.7
)

// report writes a table of the times of each contestant.
func report(out io.Writer, contests []*contest, connections int) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "question\tcontestant\trows\tKB\tp50 ms\tp95 ms\t× floor\treq/s at %d\t× floor\tCPU ms\t\t\n", connections)
	for _, c := range contests {
		floor := c.entry(byFloor)
		for i, e := range c.entries {
			name, rows := "", ""
			if i == 0 {
				name, rows = c.name, fmt.Sprintf("%.0f", c.rows)
			}
			size := fmt.Sprintf("%.1f", e.bytes/1000)
			if e.name() == byDriver {
				size = ""
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%.2f\t%.2f\t", name, e.name(), rows, size, e.percentile(0.5), e.percentile(0.95))
			time, rate, verdict := "", "", ""
			if floor != nil && e != floor {
				t, r := e.slower(floor), e.more(floor)
				time, rate = fmt.Sprintf("%.2f", t), fmt.Sprintf("%.2f", r)
				if e.name() == graphqlNeo4j {
					verdict = judged(t <= mostTime && r >= leastRPS)
				}
			}
			if neo := c.entry(graphqlNeo4j); neo != nil && e.name() == graphqlSQLite {
				verdict = fmt.Sprintf("%.2f of Neo4j's time %s", e.slower(neo), judged(e.slower(neo) <= 1))
			}
			fmt.Fprintf(w, "%s\t%.0f\t%s\t%.2f\t%s\t\n", time, e.rate(), rate, e.spent(), verdict)
		}
	}
	w.Flush()
}

func judged(good bool) string {
	if good {
		return "ok"
	}
	return "MISSED"
}

// entry finds a contestant's part; nil where it takes none.
func (c *contest) entry(name string) *entry {
	for _, e := range c.entries {
		if e.name() == name {
			return e
		}
	}
	return nil
}
