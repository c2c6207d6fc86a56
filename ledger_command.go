package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/ingest/document"
	"mailuo/server"
	"mailuo/sheet"
)

// ledgerCommand writes the directive ledger as a sheet and reads it back.
type ledgerCommand struct {
	Export ledgerExportCommand `cmd:"" help:"Write the directive ledger as a sheet for an office: CSV or XLSX."`
	Import ledgerImportCommand `cmd:"" help:"Read a sheet back: what the office typed beside the rows is kept by their numbers; all of it or nothing."`
}

// ledgerExportCommand writes a sheet.
type ledgerExportCommand struct {
	storeFlag
	Format     string `enum:"csv,xlsx," default:"" placeholder:"FORMAT" help:"csv or xlsx; where left out, as the output's name ends, else csv."`
	Output     string `short:"o" placeholder:"FILE" help:"Where to write; standard output if not given. The file appears when it is whole."`
	Addressee  string `placeholder:"NAME" help:"Only what this body or group is told, by its full name, or a class that it belongs to."`
	Role       string `enum:"lead,cooperate,all," default:"" placeholder:"ROLE" help:"Only where it has this part: lead, cooperate, or all (told without a part of its own)."`
	NoClasses  bool   `help:"Leave out what is addressed to classes that the addressee belongs to."`
	Period     string `placeholder:"DATE" help:"Only from speeches of this time: 2024, 2024-01, 2021/2025."`
	Due        string `placeholder:"DATE" help:"Only what is due in this time; none: only what has no deadline."`
	Place      string `placeholder:"NAME" help:"Only from speeches of this place."`
	Level      string `placeholder:"LEVEL" help:"Only from speeches of this level: central, province, city, county …"`
	Modality   string `placeholder:"MODALITY" help:"Only of this sort: obligation, prohibition, task or exhortation."`
	Basis      string `placeholder:"WORDS" help:"Only under a document, meeting or policy whose name holds these words."`
	Text       string `placeholder:"WORDS" help:"Only what holds these words."`
	Collection string `placeholder:"NAME" help:"Only from this collection."`
	Principles bool   `help:"Take in principles, which name nothing that can be checked."`
	Variables  string `short:"v" placeholder:"JSON" help:"The arguments of the GraphQL field ledger (where, addressee, principles, orderBy) as a JSON object, beside or in place of the flags."`
}

// Run writes the sheet to standard output or, whole or not at all, to a file.
func (c *ledgerExportCommand) Run(a *app) error {
	variables, err := c.variables()
	if err != nil {
		return fmt.Errorf("ledger export: %w", err)
	}
	format := server.SheetFormat(c.Format)
	if format == "" {
		format = server.CSV
		if strings.EqualFold(filepath.Ext(c.Output), ".xlsx") {
			format = server.XLSX
		}
	}
	s, err := c.openToRead(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	h, err := newServer(s, server.Config{Anonymous: access.Reader}, "warn", a.err)
	if err != nil {
		return err
	}
	x, err := h.Sheet(a.Context, variables)
	if err != nil {
		return fmt.Errorf("ledger export: %w", err)
	}
	lines := 0
	write := func(w io.Writer) error {
		var err error
		lines, err = x.Write(a.Context, w, format)
		return err
	}
	if c.Output == "" {
		err = buffered(a.out, write)
	} else {
		err = whole(c.Output, write)
	}
	if err != nil {
		return fmt.Errorf("ledger export: %w", err)
	}
	fmt.Fprintf(a.err, "exported: %d lines\n", lines)
	return nil
}

// variables puts the flags beside the variables given.
func (c *ledgerExportCommand) variables() (map[string]any, error) {
	all := map[string]any{}
	if c.Variables != "" {
		d := json.NewDecoder(strings.NewReader(c.Variables))
		d.UseNumber()
		if err := d.Decode(&all); err != nil || all == nil {
			return nil, errors.New("--variables is not a JSON object")
		}
	}
	type object = map[string]any
	where := object{}
	set := func(into object, value, name string, condition any) {
		if value != "" {
			into[name] = condition
		}
	}
	set(where, c.Period, "date", object{"eq": c.Period})
	set(where, c.Due, "due", object{"eq": c.Due})
	if strings.EqualFold(c.Due, "none") {
		where["due"] = object{"isNull": true}
	}
	set(where, c.Place, "place", object{"eq": c.Place})
	set(where, c.Level, "level", object{"eq": strings.ToUpper(c.Level)})
	set(where, c.Modality, "modality", object{"eq": strings.ToUpper(c.Modality)})
	set(where, c.Basis, "basis", object{"where": object{"name": object{"contains": c.Basis}}})
	set(where, c.Text, "text", object{"contains": c.Text})
	set(where, c.Collection, "collection", object{"eq": c.Collection})
	addressee := object{}
	set(addressee, c.Addressee, "where", object{"name": object{"eq": c.Addressee}})
	set(addressee, c.Role, "role", strings.ToUpper(c.Role))
	if c.NoClasses {
		addressee["byClass"] = false
	}
	for name, given := range map[string]object{"where": where, "addressee": addressee} {
		if len(given) == 0 {
			continue
		}
		if _, twice := all[name]; twice {
			return nil, fmt.Errorf("--variables says %s, and so do other flags; give one of both", name)
		}
		all[name] = given
	}
	if c.Principles {
		all["principles"] = true
	}
	return all, nil
}

// ledgerImportCommand reads a sheet back.
type ledgerImportCommand struct {
	storeFlag
	File string `arg:"" help:"A sheet that was exported, CSV or XLSX, with what the office typed."`
}

// maxSheet is how large a sheet may be that is read back, in bytes.
const maxSheet = 256 << 20

// Run checks the whole sheet before it writes anything.
func (c *ledgerImportCommand) Run(a *app) error {
	form, err := sheet.LoadForm()
	if err != nil {
		return err
	}
	table, err := c.table(form)
	if err != nil {
		return fmt.Errorf("ledger import %s: %w", c.File, err)
	}
	rows, err := form.Read(table)
	if err != nil {
		return fmt.Errorf("ledger import %s: %w", c.File, err)
	}
	if c.Store != "" && !strings.Contains(c.Store, "://") { // to make a store here would hide a wrong path
		if _, err := os.Stat(c.Store); err != nil {
			return fmt.Errorf("ledger import: there is no store %s; give the one that the sheet was exported from with --store", c.Store)
		}
	}
	s, err := c.open(a.Context, a.getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	changed, err := sheet.Import(a.Context, s.Store, s.records, rows)
	if err != nil {
		return fmt.Errorf("ledger import %s: %w", c.File, err)
	}
	fmt.Fprintf(a.err, "imported: %d notes changed, %d lines as they were\n", changed, len(rows)-changed)
	return nil
}

// table reads the file, by what is in it.
func (c *ledgerImportCommand) table(form *sheet.Form) (sheet.Table, error) {
	f, err := os.Open(c.File)
	if err != nil {
		return sheet.Table{}, errors.New("it cannot be read; check the path and its permissions")
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxSheet+1))
	switch {
	case err != nil:
		return sheet.Table{}, errors.New("it cannot be read; check the path and its permissions")
	case len(data) > maxSheet:
		return sheet.Table{}, fmt.Errorf("it has more than %d MB: %w", maxSheet>>20, graph.ErrInvalid)
	case bytes.HasPrefix(data, []byte("PK")):
		return form.ReadXLSX(bytes.NewReader(data))
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return sheet.Table{}, fmt.Errorf("it is a workbook of the old format (.xls); save it as .xlsx: %w", graph.ErrInvalid)
	}
	text, err := document.Decode(data)
	if err != nil {
		return sheet.Table{}, err
	}
	return sheet.ReadCSV(text)
}
