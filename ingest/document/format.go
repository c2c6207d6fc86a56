package document

import (
	"archive/zip"
	"bytes"
	"mime"
	"net/http"
	"path"
	"slices"
	"strings"
)

// Format is what a file is.
type Format string

// The formats that are read.
const (
	Text     Format = "TEXT"
	Markdown Format = "MARKDOWN"
	HTML     Format = "HTML"
	DOCX     Format = "DOCX"
	OFD      Format = "OFD" // the Chinese standard GB/T 33190
	PDF      Format = "PDF"
	Office   Format = "OFFICE"  // .doc, .wps and .rtf, which an office program turns into DOCX
	Archive  Format = "ARCHIVE" // a zip file of the others
)

// endings are those that each format's files have.
var endings = map[Format][]string{
	Text:     {".txt", ".text"},
	Markdown: {".md", ".markdown"},
	HTML:     {".html", ".htm", ".shtml", ".xhtml"},
	DOCX:     {".docx"},
	OFD:      {".ofd"},
	PDF:      {".pdf"},
	Office:   {".doc", ".wps", ".rtf"},
	Archive:  {".zip"},
}

// mediaTypes are what servers call them.
var mediaTypes = map[string]Format{
	"text/plain":            Text,
	"text/markdown":         Markdown,
	"text/html":             HTML,
	"application/xhtml+xml": HTML,
}

// Endings lists the endings of files that are read, sorted.
func Endings() []string {
	var all []string
	for _, e := range endings {
		all = append(all, e...)
	}
	slices.Sort(all)
	return all
}

// Known reports whether a file of that name is read.
func Known(name string) bool { return byName(name) != "" }

func byName(name string) Format {
	ending := strings.ToLower(path.Ext(name))
	for format, e := range endings {
		if slices.Contains(e, ending) {
			return format
		}
	}
	return ""
}

// FormatOf tells a file's format: by its content where that is not text, else by
// its media type, then its name, then how it begins. The error is a *Failure with
// FORMAT.
func FormatOf(f File) (Format, error) {
	named := byName(f.Name)
	switch {
	case bytes.Contains(f.Data[:min(len(f.Data), 1024)], []byte("%PDF-")) && (named == PDF || bytes.HasPrefix(f.Data, []byte("%PDF-"))):
		return PDF, nil
	case bytes.HasPrefix(f.Data, []byte("PK\x03\x04")) || bytes.HasPrefix(f.Data, []byte("PK\x05\x06")):
		return zipFormat(f.Data)
	case bytes.HasPrefix(f.Data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		if named != Office && named != DOCX && named != "" || named == "" && path.Ext(f.Name) != "" {
			break
		}
		return Office, nil
	case bytes.HasPrefix(f.Data, []byte(`{\rtf`)):
		return Office, nil
	}
	t, _, err := mime.ParseMediaType(f.MediaType)
	if format := mediaTypes[t]; err == nil && format != "" {
		if format == Text && (named == Markdown || named == HTML) { // as servers say of what they do not know
			return named, nil
		}
		return format, nil
	}
	begins, _, _ := strings.Cut(http.DetectContentType(f.Data), ";")
	switch {
	case named == Text || named == Markdown || named == HTML:
		return named, nil
	case named == Office && begins == "text/html": // as many systems give for Word
		return HTML, nil
	case named != "" && len(f.Data) > 0:
		return "", failf(CodeDamaged, "is no %s file, though its name says so; open it and save it anew", strings.TrimPrefix(strings.ToLower(path.Ext(f.Name)), "."))
	case path.Ext(f.Name) != "" && f.URL == "" || named != "":
		return "", failf(CodeFormat, "format %q is not read; formats are %s", path.Ext(f.Name), strings.Join(Endings(), " "))
	case begins == "text/html":
		return HTML, nil
	case strings.HasPrefix(begins, "text/") || begins == "application/octet-stream" && f.MediaType == "":
		return Text, nil
	}
	return "", failf(CodeFormat, "a file of type %s is not read; formats are %s", begins, strings.Join(Endings(), " "))
}

// zipFormat tells what a zip file is by its parts.
func zipFormat(data []byte) (Format, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if z == nil || err != nil && z.File == nil {
		return "", failf(CodeDamaged, "is damaged or cut off: its parts cannot be listed")
	}
	office := false
	for _, f := range z.File {
		switch name := strings.ToLower(strings.TrimPrefix(f.Name, "/")); {
		case name == "ofd.xml":
			return OFD, nil
		case strings.HasPrefix(name, "word/"):
			return DOCX, nil
		case name == "[content_types].xml":
			office = true
		}
	}
	if office {
		return "", failf(CodeFormat, "is a sheet or slides, and those are not read; formats are %s", strings.Join(Endings(), " "))
	}
	return Archive, nil
}
