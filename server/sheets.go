package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
	"mailuo/sheet"
)

// The ledger as a sheet: GET /ledger.csv and /ledger.xlsx. The parameter variables is
// a JSON object with the arguments of Query.ledger and of its rows, as they stand in
// GraphiQL's variables, so that what was tried there can be linked to.

// SheetFormat is a format of sheets.
type SheetFormat string

// The formats.
const (
	CSV  SheetFormat = "csv"
	XLSX SheetFormat = "xlsx"
)

// sheetQuery is the query that a sheet's variables belong to: it checks them as any
// query's, and makes the ledger.
const sheetQuery = `query Sheet($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean! = false, $duplicates: Boolean! = false, $orderBy: [DirectiveOrder!]! = [{field: DATE, direction: DESC}]) {
	ledger(where: $where, addressee: $addressee, principles: $principles, duplicates: $duplicates) { rows(orderBy: $orderBy, first: 1) { totalCount } }
}`

// Sheet is a ledger that can be written as a sheet.
type Sheet struct {
	// Rows is how many rows of the ledger it has; one can take several lines.
	Rows    int
	ledger  *schema.Ledger
	order   []graph.Order
	records graph.Records
	form    *sheet.Form
}

// sheetOrder is where a caller has a place for the order of a ledger's rows.
type sheetOrder struct{}

// Sheet makes the ledger that variables ask for. What is wrong with them is an error
// that users may see.
func (s *Server) Sheet(ctx context.Context, variables map[string]any) (*Sheet, error) {
	out := &Sheet{ledger: &schema.Ledger{}, records: s.Records, form: s.form}
	for name := range variables {
		switch name {
		case "where", "addressee", "principles", "duplicates", "orderBy":
		default:
			return nil, faultf(schema.ErrorCodeBadUserInput, "variables has no %.40q; it takes where, addressee, principles, duplicates and orderBy, as ledger does", name)
		}
	}
	ctx = context.WithValue(context.WithValue(ctx, ledgerKey{}, out.ledger), sheetOrder{}, &out.order)
	answer := s.Execute(ctx, Request{Query: sheetQuery, Variables: variables})
	if len(answer.Errors) > 0 {
		return nil, &fault{codeOf(answer.Errors[0]), answer.Errors[0].Message}
	}
	var data struct {
		Ledger struct{ Rows struct{ TotalCount int } }
	}
	if err := json.Unmarshal(answer.Data, &data); err != nil {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	out.Rows = data.Ledger.Rows.TotalCount
	return out, nil
}

// Write writes the sheet and returns how many lines it has.
func (x *Sheet) Write(ctx context.Context, w io.Writer, format SheetFormat) (int, error) {
	notes, err := analysis.AllNotes(ctx, x.records)
	if err != nil {
		return 0, err
	}
	lines := x.ledger.Lines(ctx, x.order, notes)
	if format == XLSX {
		return x.form.WriteXLSX(w, lines)
	}
	return x.form.WriteCSV(w, lines)
}

// serveSheet answers with a sheet. One that is too long, or one more than may be
// written at once, is refused before anything is sent; what fails later cuts the
// connection, so that nobody takes half a sheet for a whole one.
func (s *Server) serveSheet(format SheetFormat, typ string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			writeText(w, http.StatusMethodNotAllowed, "only GET is allowed here")
			return
		}
		select {
		case s.sheets <- struct{}{}:
			defer func() { <-s.sheets }()
		default:
			w.Header().Set("Retry-After", "5")
			writeText(w, http.StatusServiceUnavailable, "other sheets are being written; try again in a few seconds")
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), s.Limits.SheetTimeout)
		defer cancel()
		x, err := s.sheetOf(ctx, r)
		if err != nil {
			s.refuseSheet(ctx, w, err)
			return
		}
		w.Header().Set("Content-Type", typ)
		w.Header().Set("Content-Disposition", `attachment; filename="ledger.`+string(format)+`"; filename*=UTF-8''`+url.PathEscape(s.form.Name())+"."+string(format))
		if r.Method == http.MethodHead {
			return
		}
		body := &sheetBody{ctx: ctx, w: w, control: http.NewResponseController(w), each: s.Limits.WriteTimeout}
		if _, err := x.Write(ctx, body, format); err != nil {
			if !body.begun {
				w.Header().Del("Content-Disposition")
				s.refuseSheet(ctx, w, err)
				return
			}
			s.log.WarnContext(ctx, "a sheet was cut", "request", requestID(ctx), "error", err)
			panic(http.ErrAbortHandler)
		}
	}
}

// sheetOf reads the parameters of a request and makes its sheet.
func (s *Server) sheetOf(ctx context.Context, r *http.Request) (*Sheet, error) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, faultf(schema.ErrorCodeBadUserInput, "the parameters cannot be read")
	}
	var variables map[string]any
	for name, all := range values {
		if name != "variables" || len(all) != 1 {
			return nil, faultf(schema.ErrorCodeBadUserInput, "the only parameter is variables, once: a JSON object with where, addressee, principles, duplicates and orderBy, as ledger has them")
		}
		if err := decode([]byte(all[0]), &variables); err != nil {
			return nil, faultf(schema.ErrorCodeBadUserInput, "the parameter variables must be a JSON object")
		}
	}
	x, err := s.Sheet(ctx, variables)
	if err == nil && x.Rows > s.Limits.SheetRows {
		return nil, faultf(schema.ErrorCodeBadUserInput, "the ledger has %d rows; a sheet has %d at most: narrow the filter, or export it on the server with mailuo ledger export", x.Rows, s.Limits.SheetRows)
	}
	return x, err
}

// refuseSheet says in plain text, with the code before it, why there is no sheet.
func (s *Server) refuseSheet(ctx context.Context, w http.ResponseWriter, err error) {
	f, log := problem(ctx, err)
	if log {
		s.log.ErrorContext(ctx, "sheet failed", "request", requestID(ctx), "code", string(f.code), "error", err)
	}
	writeText(w, status(f.code), string(f.code)+": "+f.message)
}

// sheetBody gives each piece of a long answer time of its own to be taken, within the
// time of all.
type sheetBody struct {
	ctx     context.Context
	w       io.Writer
	control *http.ResponseController
	each    time.Duration
	begun   bool
}

// Write writes a piece.
func (b *sheetBody) Write(p []byte) (int, error) {
	b.begun = true
	by := time.Now().Add(b.each)
	if end, ok := b.ctx.Deadline(); ok && end.Before(by) {
		by = end
	}
	if err := b.control.SetWriteDeadline(by); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return 0, err
	}
	return b.w.Write(p)
}
