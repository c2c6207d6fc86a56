// Package sheet writes the directive ledger as a sheet that an office works with,
// CSV or XLSX, and reads back what was typed beside its rows.
//
// What comes in: lines of analysis.Ledger, or a file that an office sends back. What
// goes out: a file, or notes for analysis.WriteNotes and what is wrong with which row.
//
//	columns.go   the columns and words of a sheet, from columns.tsv and words.tsv
//	cells.go     a line of the ledger as cells
//	csv.go       CSV that spreadsheet programs open as it is meant
//	xlsx.go      workbooks
//	import.go    what was typed, checked against the ledger
package sheet
