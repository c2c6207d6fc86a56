package analysis

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"mailuo/graph"
)

//go:embed citation.tsv
var citationForms string

// Citation is a quote and where it stands.
type Citation struct {
	// Quote is the words; empty to cite the place alone.
	Quote  string
	Speech *graph.Speech
	// Heading is of the part of the speech, Paragraph counts from 1; empty and 0 where not known.
	Heading   string
	Paragraph int
}

// String writes the citation as one copies it into a Chinese text: “words”（speaker：
// 《title》，date，part，paragraph）. Quotation marks within the words change as they do
// there: “ to ‘ and ‘ to “.
func (c Citation) String() string {
	forms := citationTable()
	put := func(part, value string) string {
		if value == "" {
			return ""
		}
		return strings.ReplaceAll(forms[part], "{}", value)
	}
	where := ""
	if s := c.Speech; s != nil {
		title := strings.NewReplacer("《", "〈", "》", "〉").Replace(s.Title)
		where = put("speaker", s.Speaker) + put("title", title) + put("date", DateWords(s.Date))
	}
	where += put("section", innerQuotes(strings.TrimRight(strings.TrimSpace(c.Heading), "。．.：:；;，,")))
	if c.Paragraph > 0 {
		where += put("paragraph", strconv.Itoa(c.Paragraph))
	}
	where = strings.TrimPrefix(where, separator(forms["date"]))
	if c.Quote == "" || where == "" {
		return put("quote", innerQuotes(strings.TrimSpace(c.Quote))) + where
	}
	return put("quote", innerQuotes(strings.TrimSpace(c.Quote))) + forms["open"] + where + forms["close"]
}

// separator is what a form puts between itself and what stands before.
func separator(form string) string {
	s, _, _ := strings.Cut(form, "{}")
	return s
}

// innerQuotes changes quotation marks to those of a quotation within another.
func innerQuotes(s string) string {
	return strings.NewReplacer("“", "‘", "”", "’", "‘", "“", "’", "”").Replace(s)
}

// DateWords writes a date as Chinese texts do, as fine as it is known; "" for none.
func DateWords(d graph.Date) string {
	forms := citationTable()
	form := func(part, value string) string { return strings.ReplaceAll(forms[part], "{}", value) }
	from, to, interval := strings.Cut(string(d), "/")
	switch {
	case d == "":
		return ""
	case !interval:
		return citedPoint(from)
	case from == "..":
		return form("until", citedPoint(to))
	case to == "..":
		return form("since", citedPoint(from))
	}
	return citedPoint(from) + forms["between"] + citedPoint(to)
}

func citedPoint(s string) string {
	forms := citationTable()
	out := ""
	for i, p := range strings.Split(s, "-") {
		if n, err := strconv.Atoi(p); err == nil && i < 3 {
			out += strings.ReplaceAll(forms[[]string{"year", "month", "day"}[i]], "{}", strconv.Itoa(n))
		}
	}
	return out
}

// citationTable is citation.tsv, read once.
var citationTable = sync.OnceValue(func() map[string]string {
	forms, err := readForms("citation.tsv", citationForms)
	if err != nil {
		panic(err) // the file is part of the program; a test reads it
	}
	return forms
})

// citationParts are the rows that the file must have.
var citationParts = []string{
	"quote", "open", "speaker", "title", "date", "section", "paragraph", "close", "year", "month", "day", "between", "until", "since",
}

// readForms reads a file of forms; errors tell file:line.
func readForms(file, text string) (map[string]string, error) {
	forms := map[string]string{}
	header := false
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		part, form, ok := strings.Cut(line, "\t")
		switch {
		case !header:
			if line != "part\tform" {
				return nil, fmt.Errorf("%s:%d: columns are %q, want part and form", file, i+1, line)
			}
			header = true
			continue
		case !ok || part == "" || form == "" || strings.Contains(form, "\t"):
			return nil, fmt.Errorf("%s:%d: a row has a part and a form", file, i+1)
		case forms[part] != "":
			return nil, fmt.Errorf("%s:%d: %q stands twice", file, i+1, part)
		}
		forms[part] = form
	}
	for _, p := range citationParts {
		if forms[p] == "" {
			return nil, fmt.Errorf("%s: no form of %q", file, p)
		}
	}
	return forms, nil
}
