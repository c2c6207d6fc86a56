package document

import (
	"mime"
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
)

// endings are those that each format's files have; the first one is its own.
var endings = map[Format][]string{
	Text:     {".txt", ".text"},
	Markdown: {".md", ".markdown"},
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

// FormatOf tells a file's format from its content, then its media type, then its
// name. The error is a *Failure with FORMAT.
func FormatOf(f File) (Format, error) {
	if format := byName(f.Name); format != "" {
		return format, nil
	}
	if t, _, err := mime.ParseMediaType(f.MediaType); err == nil && strings.HasPrefix(t, "text/") {
		return Text, nil
	}
	if e := path.Ext(f.Name); e != "" {
		return "", failf(CodeFormat, "format %q is not read; formats are %s", e, strings.Join(Endings(), " "))
	}
	return Text, nil
}

func byName(name string) Format {
	ending := strings.ToLower(path.Ext(name))
	for format, e := range endings {
		if slices.Contains(e, ending) {
			return format
		}
	}
	return ""
}
