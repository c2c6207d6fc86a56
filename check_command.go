package main

import (
	"cmp"
	"fmt"
	"text/tabwriter"
	"time"

	"mailuo/ingest/source"
)

// checkCommand checks a configuration file.
type checkCommand struct {
	Schema bool   `help:"Print the JSON Schema of the file, for editors."`
	File   string `arg:"" optional:"" default:"mailuo.yaml" help:"The configuration file."`
}

// Run lists the sources with when they run next, or every fault of the file.
func (c *checkCommand) Run(a *app) error {
	if c.Schema {
		_, err := fmt.Fprint(a.out, source.Schema)
		return err
	}
	config, err := source.Load(c.File)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "SOURCE\tTYPE\tAT\tNEXT")
	for _, s := range config.Sources {
		when, err := s.When()
		if err != nil {
			return err
		}
		next := "by hand"
		if !when.IsZero() {
			zone := time.Local
			if s.Zone != "" {
				if zone, err = time.LoadLocation(s.Zone); err != nil {
					return err
				}
			}
			next = when.Next(time.Now()).In(zone).Format("2006-01-02 15:04 MST")
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", s.Name, s.Type, cmp.Or(s.URL, s.Path), next)
	}
	return w.Flush()
}
