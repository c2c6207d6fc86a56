package ingest

import "mailuo/ingest/document"

// A Failure is a file that did not go in, a Code says why.
type (
	Failure = document.Failure
	Code    = document.Code
)

// The codes that this package gives itself; the rest are document's.
const (
	CodeMissing     = document.CodeMissing
	CodeUnreadable  = document.CodeUnreadable
	CodeNotAFile    = document.CodeNotAFile
	CodeName        = document.CodeName
	CodeTooLarge    = document.CodeTooLarge
	CodeFormat      = document.CodeFormat
	CodeInvalid     = document.CodeInvalid
	CodeUnavailable = document.CodeUnavailable
)
