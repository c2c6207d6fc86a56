package ingest

import (
	"errors"
	"fmt"
)

// Code says why a file did not go in.
type Code string

// The codes.
const (
	CodeMissing     Code = "MISSING"     // there is no such file or folder
	CodeUnreadable  Code = "UNREADABLE"  // the system does not let us read it
	CodeNotAFile    Code = "NOT_A_FILE"  // a device, pipe or socket
	CodeEmpty       Code = "EMPTY"       // nothing but blanks
	CodeTooLarge    Code = "TOO_LARGE"   // larger than Limits.Bytes
	CodeBinary      Code = "BINARY"      // not text
	CodeEncoding    Code = "ENCODING"    // text in an encoding that could not be told
	CodeLanguage    Code = "LANGUAGE"    // text, but hardly any Chinese
	CodeFormat      Code = "FORMAT"      // a format that is not read (yet)
	CodeInvalid     Code = "INVALID"     // facts that break the store's rules: a fault of ours
	CodeUnavailable Code = "UNAVAILABLE" // the store could not take it
)

// Failure is a file that did not go in.
type Failure struct {
	Name   string // as found: the path
	Code   Code
	Reason string // what is wrong and what to do, for people
}

// Error writes the failure for people.
func (f *Failure) Error() string { return fmt.Sprintf("%s: %s", f.Name, f.Reason) }

func failf(name string, code Code, format string, args ...any) error {
	return &Failure{Name: name, Code: code, Reason: fmt.Sprintf(format, args...)}
}

// asFailure returns the Failure that err is, or makes one of the code.
func asFailure(err error, name string, code Code) *Failure {
	var f *Failure
	if errors.As(err, &f) {
		return f
	}
	return &Failure{Name: name, Code: code, Reason: err.Error()}
}
