package main

import (
	"fmt"
	"io"

	"github.com/schollz/progressbar/v3"

	"mailuo/ingest"
)

// progress shows how an ingest goes: a bar with rate, time left and failures on a
// terminal, else a line for each failure and each tenth of the work.
type progress struct {
	w        io.Writer
	terminal bool
	bar      *progressbar.ProgressBar
	failed   int
	tenths   int
}

func newProgress(w io.Writer, terminal bool) *progress {
	return &progress{w: w, terminal: terminal}
}

func (p *progress) event(e ingest.Event) {
	if e.Outcome == ingest.Failed {
		p.failed++
	}
	if !p.terminal && e.Outcome == "" {
		if e.Read == 0 {
			fmt.Fprintf(p.w, "ingesting: 0 of %d\n", e.Total)
		}
		return
	}
	if !p.terminal {
		if tenth := e.Done * 10 / max(e.Total, 1); tenth > p.tenths && e.Total >= 10 {
			p.tenths = tenth
			fmt.Fprintf(p.w, "ingesting: %d of %d, %d failed\n", e.Done, e.Total, p.failed)
		}
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions64(e.TotalBytes, progressbar.OptionSetWriter(p.w), progressbar.OptionShowBytes(true),
			progressbar.OptionSetPredictTime(true), progressbar.OptionSetElapsedTime(false), progressbar.OptionFullWidth(), progressbar.OptionClearOnFinish())
	}
	p.bar.Describe(fmt.Sprintf("%d/%d stored, %d failed", e.Done, e.Total, p.failed))
	_ = p.bar.Set64(e.ReadBytes) // it only fails past its end, and never gets there
}

func (p *progress) finish() {
	if p.bar != nil {
		_ = p.bar.Clear() // the terminal may be gone; there is nothing to do about it
	}
}

// copying shows how far a copy is: a bar on a terminal, else a line for each part of
// a long one.
type copying struct {
	w        io.Writer
	terminal bool
	what     string
	bar      *progressbar.ProgressBar
	parts    int64
}

// copyingPart is how many bytes a line tells of.
const copyingPart = 256 << 20

func newCopying(w io.Writer, terminal bool, what string) *copying {
	return &copying{w: w, terminal: terminal, what: what}
}

func (c *copying) at(done, total int64) {
	if !c.terminal {
		if part := done / copyingPart; part > c.parts {
			c.parts = part
			fmt.Fprintf(c.w, "%s: %d of %d MB\n", c.what, done/1e6, total/1e6)
		}
		return
	}
	if c.bar == nil {
		c.bar = progressbar.NewOptions64(total, progressbar.OptionSetWriter(c.w), progressbar.OptionShowBytes(true), progressbar.OptionSetDescription(c.what),
			progressbar.OptionSetPredictTime(true), progressbar.OptionSetElapsedTime(false), progressbar.OptionFullWidth(), progressbar.OptionClearOnFinish())
	}
	_ = c.bar.Set64(min(done, total)) // it only fails past its end
}

func (c *copying) finish() {
	if c.bar != nil {
		_ = c.bar.Clear() // the terminal may be gone; there is nothing to do about it
	}
}
