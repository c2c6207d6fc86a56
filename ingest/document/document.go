package document

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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
	Body        Origin = "BODY"   // what the text speaks of most
	Config      Origin = "CONFIG" // a source's defaults
)

// Limits bound what a file may hold. A zero stands for the default.
type Limits struct {
	Bytes    int64 `json:"bytes"`    // of a file, and of a document's text; 16 MB
	Unpacked int64 `json:"unpacked"` // of all that an archive or a zipped document holds; 64 MB
	Members  int   `json:"members"`  // of an archive or a zipped document; 1,000
}

func (l Limits) withDefaults() Limits {
	if l.Bytes <= 0 {
		l.Bytes = 16 << 20
	}
	if l.Unpacked <= 0 {
		l.Unpacked = max(64<<20, l.Bytes)
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
	r := newReader(ctx, l)
	defer r.close()
	return r.read(f)
}

// reader reads one file.
type reader struct {
	Limits
	ctx      context.Context
	unpacked int64 // bytes that came out of zip files so far
	pdf      *engine
}

func newReader(ctx context.Context, l Limits) *reader {
	return &reader{Limits: l.withDefaults(), ctx: ctx}
}

func (r *reader) close() {
	if r.pdf != nil {
		r.pdf.close()
	}
}

// engine starts PDFium for the first PDF.
func (r *reader) engine() (*engine, error) {
	if r.pdf == nil {
		e, err := newEngine(r.ctx)
		if err != nil {
			return nil, err
		}
		r.pdf = e
	}
	return r.pdf, nil
}

func (r *reader) read(f File) ([]Document, error) {
	docs, err := r.documents(f)
	if r.ctx.Err() != nil {
		return nil, r.ctx.Err()
	}
	if err != nil {
		return nil, AsFailure(err, f.Name, CodeDamaged).Named(f.Name)
	}
	return docs, nil
}

func (r *reader) documents(f File) ([]Document, error) {
	if int64(len(f.Data)) > r.Bytes {
		return nil, TooLarge(f.Name, r.Bytes)
	}
	format, err := FormatOf(f)
	switch {
	case err != nil:
		return nil, err
	case format == Archive:
		return r.readArchive(f)
	}
	doc, err := r.readOne(f, format)
	if err != nil {
		return nil, err
	}
	return []Document{doc}, nil
}

// readOne reads a file that is one document.
func (r *reader) readOne(f File, format Format) (Document, error) {
	d := Document{Format: format}
	var err error
	switch format {
	case Text, Markdown:
		d.Text, d.Encoding, err = decodeText(f.Data)
		return d, err
	case HTML:
		err = r.readHTML(f, &d)
	case DOCX:
		err = r.readDOCX(f.Data, &d)
	case OFD:
		err = r.readOFD(f.Data, &d)
	case PDF:
		err = r.readPDF(f.Data, &d)
	case Office:
		err = r.readOffice(f, &d)
	}
	if err != nil {
		return Document{}, err
	}
	d.Text = cleanText(d.Text)
	if int64(len(d.Text)) > r.Bytes {
		return Document{}, TooLarge(f.Name, r.Bytes)
	}
	return d, checkText(d.Text)
}

// cleanText leaves out what a container may hold and no text does: control
// characters, and what is no Unicode.
func cleanText(text string) string {
	return strings.Map(func(r rune) rune {
		if isBinaryRune(r) || r == '\ufeff' || r == '\r' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
}

// propertyTitle is a title as office programs keep it: the name of a file or of the
// program is none.
func propertyTitle(raw string) []Field {
	value := strings.Join(strings.Fields(cleanText(raw)), " ")
	const least = 4
	han := 0
	for _, r := range value {
		if unicode.Is(unicode.Han, r) {
			han++
		}
	}
	if han < least || utf8.RuneCountInString(value) > 100 || Known(value) {
		return nil
	}
	return []Field{{Name: FieldTitle, Value: value, Raw: rawUnless(raw, value), From: Properties}}
}

// rawUnless is what a container says, unless it is the value itself.
func rawUnless(raw, value string) string {
	if raw == value {
		return ""
	}
	return raw
}

func sortDocuments(docs []Document) {
	slices.SortStableFunc(docs, func(a, b Document) int { return strings.Compare(a.Name, b.Name) })
}

// TooLarge is the Failure of a file that has more bytes than limit.
func TooLarge(name string, limit int64) error {
	return Failf(name, CodeTooLarge, "is larger than %d MB, the most that one text may be; split it or raise --max-size", limit>>20)
}
