package document

import (
	"context"
	"errors"
)

// File is what a path or an address gave.
type File struct {
	// Name is as found, in any encoding and normal form: a path, or the last part of
	// an address.
	Name string
	// MediaType is what the server said, with its parameters; where it is empty, the
	// format is told from content and name.
	MediaType string
	// URL is where the file came from; empty for one of a folder.
	URL  string
	Data []byte
}

// Document is a text and what only its container knows.
type Document struct {
	// Name is the path within an archive; empty for the file itself.
	Name   string `json:"name,omitempty"`
	Format Format `json:"format,omitempty"`
	// Encoding is what a text or page was written in; empty for formats that have one.
	Encoding string  `json:"encoding,omitempty"`
	Text     string  `json:"text,omitempty"`
	Fields   []Field `json:"fields,omitempty"`
	// Failure says why a member of an archive did not go in.
	Failure *Failure `json:"failure,omitempty"`
}

// Names of fields, as package extract knows them.
const (
	FieldTitle     = "title"
	FieldSpeaker   = "speaker"
	FieldDate      = "date" // of delivery
	FieldPlace     = "place"
	FieldMeeting   = "meeting"
	FieldPublished = "published" // the day it appeared, which need not be that of delivery
)

// Field is what a container says of its text.
type Field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	// Raw is what stands there, where Value is only a part of it.
	Raw  string `json:"raw,omitempty"`
	From Origin `json:"from"`
}

// Origin is where a field was found.
type Origin string

// The origins, the one that counts most first.
const (
	FrontMatter Origin = "FRONT_MATTER" // key: value lines at the top of a text
	Page        Origin = "PAGE"         // a page's head
	FirstLines  Origin = "FIRST_LINES"  // the lines before the body, or the last ones
	Properties  Origin = "PROPERTIES"   // what an office program keeps beside the text
	FileName    Origin = "FILE_NAME"
	Config      Origin = "CONFIG" // a source's defaults
)

// Limits bound what a file may hold. A zero stands for the default.
type Limits struct {
	Bytes    int64 `json:"bytes"`    // of a file, and of a document's text; 16 MB
	Unpacked int64 `json:"unpacked"` // of all that an archive or a zipped document holds; 128 MB
	Members  int   `json:"members"`  // of an archive or a zipped document; 1,000
}

func (l Limits) withDefaults() Limits {
	if l.Bytes <= 0 {
		l.Bytes = 16 << 20
	}
	if l.Unpacked <= 0 {
		l.Unpacked = max(128<<20, l.Bytes)
	}
	if l.Members <= 0 {
		l.Members = 1000
	}
	return l
}

// Read returns the documents of a file: one, or an archive's members in order of
// name. Its error is a *Failure of the file, or that of ctx; a member that cannot be
// read is a Document with a Failure.
//
// It reads in this process. What others wrote is better read by a Process.
func Read(ctx context.Context, f File, l Limits) ([]Document, error) {
	l = l.withDefaults()
	docs, err := read(ctx, f, l)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, AsFailure(err, f.Name, CodeDamaged).Named(f.Name)
	}
	return docs, nil
}

func read(ctx context.Context, f File, l Limits) ([]Document, error) {
	if int64(len(f.Data)) > l.Bytes {
		return nil, TooLarge(f.Name, l.Bytes)
	}
	format, err := FormatOf(f)
	if err != nil {
		return nil, err
	}
	doc, err := readOne(ctx, f, format, l)
	if err != nil {
		return nil, err
	}
	return []Document{doc}, nil
}

// readOne reads a file that is one document.
func readOne(ctx context.Context, f File, format Format, l Limits) (Document, error) {
	var d Document
	var err error
	switch format {
	case Text, Markdown:
		d.Text, d.Encoding, err = decodeText(f.Data)
	default:
		err = errors.ErrUnsupported
	}
	d.Format = format
	return d, err
}

// TooLarge is the Failure of a file that has more bytes than limit.
func TooLarge(name string, limit int64) error {
	return Failf(name, CodeTooLarge, "is larger than %d MB, the most that one text may be; split it or raise --max-size", limit>>20)
}
