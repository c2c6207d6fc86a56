package server

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
)

// The queries that GraphiQL lists beside its editor. Each file begins with comments
// that say what it answers, and with its variables where it has any:
//
//	# en: Which directives are due, the earliest first?
//	# zh: 哪些任务有时限？按时限先后排列。
//	# variables: {"first": 10}
//
//go:embed examples/*.graphql
var exampleFiles embed.FS

// Example is a query that runs, and what it answers.
type Example struct {
	// Name is its file's, without the ending: it begins with two digits, by which
	// examples are ordered.
	Name string `json:"name"`
	// English and Chinese say what it answers.
	English string `json:"en"`
	Chinese string `json:"zh"`
	// Query is the text, without the comments; Variables is JSON, empty for none.
	Query     string `json:"query"`
	Variables string `json:"variables,omitempty"`
}

// Examples lists the examples in their order.
func Examples() ([]Example, error) {
	names, err := fs.Glob(exampleFiles, "examples/*.graphql")
	if err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	out := make([]Example, 0, len(names))
	for _, name := range names {
		text, err := exampleFiles.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("server: %w", err)
		}
		e, err := readExample(string(text))
		if err != nil {
			return nil, fmt.Errorf("server: %s: %w", name, err)
		}
		e.Name = strings.TrimSuffix(strings.TrimPrefix(name, "examples/"), ".graphql")
		out = append(out, e)
	}
	return out, nil
}

// readExample reads a file: comments, then the query.
func readExample(text string) (Example, error) {
	var e Example
	rest := text
	for strings.HasPrefix(rest, "#") {
		line, after, _ := strings.Cut(rest, "\n")
		key, value, ok := strings.Cut(strings.TrimSpace(line[1:]), ":")
		value = strings.TrimSpace(value)
		switch {
		case ok && key == "en" && e.English == "":
			e.English = value
		case ok && key == "zh" && e.Chinese == "":
			e.Chinese = value
		case ok && key == "variables" && e.Variables == "" && json.Valid([]byte(value)):
			e.Variables = value
		default:
			return e, fmt.Errorf("%q is none of en:, zh: and variables: {JSON}, or comes again", line)
		}
		rest = after
	}
	e.Query = strings.TrimSpace(rest) + "\n"
	if e.English == "" || e.Chinese == "" || e.Query == "\n" {
		return e, fmt.Errorf("it must say what it answers in # en: and # zh:, and then hold a query")
	}
	return e, nil
}
