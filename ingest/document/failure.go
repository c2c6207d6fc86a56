package document

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
	CodeNotAFile    Code = "NOT_A_FILE"  // a device, pipe, socket or symbolic link
	CodeName        Code = "NAME"        // a name that leads out of its archive, or that another file has too
	CodeEmpty       Code = "EMPTY"       // nothing but blanks
	CodeTooLarge    Code = "TOO_LARGE"   // larger than Limits
	CodeTooCostly   Code = "TOO_COSTLY"  // reading it takes more memory or time than a document may
	CodeBinary      Code = "BINARY"      // not text
	CodeEncoding    Code = "ENCODING"    // text in an encoding that could not be told
	CodeLanguage    Code = "LANGUAGE"    // text, but hardly any Chinese
	CodeFormat      Code = "FORMAT"      // a format that is not read
	CodeDamaged     Code = "DAMAGED"     // of a format that is read, but broken
	CodeEncrypted   Code = "ENCRYPTED"   // needs a password
	CodeScanned     Code = "SCANNED"     // pictures of pages, without their text
	CodeConverter   Code = "CONVERTER"   // needs a program that is not installed here
	CodeNested      Code = "NESTED"      // an archive within an archive
	CodeRefused     Code = "REFUSED"     // a web address that is not asked: its network, port or form
	CodeUnreachable Code = "UNREACHABLE" // a host that does not answer, or not as it should
	CodeGone        Code = "GONE"        // the server says that there is no such page
	CodeHTTP        Code = "HTTP"        // the server answers with another error
	CodeBusy        Code = "BUSY"        // the server asks to come later
	CodeRobots      Code = "ROBOTS"      // the site asks programs to stay away
	CodeInvalid     Code = "INVALID"     // facts that break the store's rules: a fault of ours
	CodeUnavailable Code = "UNAVAILABLE" // the store could not take it
)

// Failure is a file that did not go in.
type Failure struct {
	Name   string `json:"name"` // as found: the path, or the name within an archive
	Code   Code   `json:"code"`
	Reason string `json:"reason"` // what is wrong and what to do, for people
}

// Error writes the failure for people.
func (f *Failure) Error() string { return fmt.Sprintf("%s: %s", f.Name, f.Reason) }

// Named is the same failure of a file of that name.
func (f *Failure) Named(name string) *Failure {
	return &Failure{Name: name, Code: f.Code, Reason: f.Reason}
}

// Failf makes a Failure.
func Failf(name string, code Code, format string, args ...any) error {
	return &Failure{Name: name, Code: code, Reason: fmt.Sprintf(format, args...)}
}

// AsFailure returns the Failure that err is, or makes one of the code.
func AsFailure(err error, name string, code Code) *Failure {
	var f *Failure
	if errors.As(err, &f) {
		return f
	}
	return &Failure{Name: name, Code: code, Reason: err.Error()}
}

// failf makes a Failure whose name is not known where it is found; Read names it.
func failf(code Code, format string, args ...any) error { return Failf("", code, format, args...) }
