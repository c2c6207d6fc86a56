package source

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Schema is the JSON Schema of a configuration file.
//
//go:embed schema.json
var Schema string

// Type is what sort of place a source is.
type Type string

// The types.
const (
	Folder Type = "folder" // the files of a folder and those below it
	File   Type = "file"   // one file
	URL    Type = "url"    // one page
	List   Type = "list"   // the pages that a page links
	Feed   Type = "feed"   // the pages of an RSS or Atom feed
)

// Types lists the types.
func Types() []Type { return []Type{Folder, File, URL, List, Feed} }

// Config is a configuration file.
type Config struct {
	// Allow are hosts that need not be public: a name, or name:port.
	Allow []string `yaml:"allow"`
	// Agent is how requests name themselves.
	Agent string `yaml:"agent"`
	// Pause is the least time between two requests to one host; 1 second.
	Pause time.Duration `yaml:"pause"`
	// Concurrency is how many sources run at the same time; 2.
	Concurrency int      `yaml:"concurrency"`
	Sources     []Source `yaml:"sources"`

	name string
	tree *ast.File
}

// Source is a place that speeches come from.
type Source struct {
	// Name is by which it is called and remembered.
	Name string `yaml:"name"`
	Type Type   `yaml:"type"`
	// Path is of a folder or file, from the folder of the configuration.
	Path string `yaml:"path"`
	URL  string `yaml:"url"`
	// Links finds, in a list's page, the addresses of speeches: a regular expression.
	Links string `yaml:"links"`
	// Next finds the addresses of a list's further pages; Pages is how many of all of
	// them are read, 1 where there is no Next and else 10.
	Next  string `yaml:"next"`
	Pages int    `yaml:"pages"`
	// Limit is how many speeches of a list or feed are looked at, the first ones; 1,000.
	Limit int `yaml:"limit"`
	// Every or Cron says when it runs; with neither it runs only by hand. Zone is the
	// time zone of Cron, as Asia/Shanghai; that of the machine where it is left out.
	Every time.Duration `yaml:"every"`
	Cron  string        `yaml:"cron"`
	Zone  string        `yaml:"zone"`
	// What is said of all its speeches, where they do not say it themselves.
	Place      string   `yaml:"place"`
	Level      string   `yaml:"level"`
	Genre      string   `yaml:"genre"`
	Collection string   `yaml:"collection"`
	Tags       []string `yaml:"tags"`
}

// Most of what lists are read, where a source does not say.
const (
	defaultPages = 10
	defaultLimit = 1000
)

// Load reads and checks a configuration file. Its error says every fault, each with
// its line and what to do.
func Load(path string) (Config, error) {
	data, err := os.ReadFile(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return Config{}, fmt.Errorf("%s: no such file; mailuo check --schema tells what it holds", path)
	case err != nil:
		return Config{}, fmt.Errorf("%s: cannot be read; check its permissions", path)
	}
	c, err := Parse(path, data)
	if err != nil {
		return Config{}, err
	}
	return c, errors.Join(c.Check()...)
}

// Parse reads a configuration without checking what it says.
func Parse(name string, data []byte) (Config, error) {
	c := Config{name: name}
	tree, err := parser.ParseBytes(data, 0)
	if err == nil {
		if bad := spans(name, tree); bad != nil {
			return Config{}, bad
		}
		err = yaml.NewDecoder(bytes.NewReader(data), yaml.DisallowUnknownField()).Decode(&c)
	}
	if errors.Is(err, io.EOF) {
		err = nil // it is empty
	}
	var at yaml.Error
	switch {
	case errors.As(err, &at) && at.GetToken() != nil:
		return Config{}, fmt.Errorf("%s:%d: %s", name, at.GetToken().Position.Line, at.GetMessage())
	case err != nil:
		return Config{}, fmt.Errorf("%s: cannot be read as YAML", name)
	}
	c.name, c.tree = name, tree
	for i := range c.Sources {
		if s := &c.Sources[i]; s.Path != "" && !filepath.IsAbs(s.Path) {
			s.Path = filepath.Join(filepath.Dir(name), s.Path)
		}
	}
	return c, nil
}

// spans checks the lengths of time: the decoder would not tell their lines.
func spans(name string, tree *ast.File) error {
	var all spanVisitor
	for _, d := range tree.Docs {
		if d.Body != nil {
			ast.Walk(&all, d.Body)
		}
	}
	for _, m := range all {
		if _, err := time.ParseDuration(m.Value.GetToken().Value); err != nil {
			at := m.Value.GetToken()
			return fmt.Errorf("%s:%d: %s is %q, and must be as 30m or 6h", name, at.Position.Line, m.Key.GetToken().Value, at.Value)
		}
	}
	return nil
}

// spanVisitor gathers the values that are lengths of time.
type spanVisitor []*ast.MappingValueNode

// Visit is called by ast.Walk.
func (v *spanVisitor) Visit(n ast.Node) ast.Visitor {
	if m, ok := n.(*ast.MappingValueNode); ok && (m.Key.GetToken().Value == "every" || m.Key.GetToken().Value == "pause") {
		*v = append(*v, m)
	}
	return v
}

// Named returns the sources of some names, all where there are none.
func (c Config) Named(names []string) ([]Source, error) {
	if len(names) == 0 {
		return c.Sources, nil
	}
	var out []Source
	for _, name := range names {
		found := false
		for _, s := range c.Sources {
			if s.Name == name {
				out, found = append(out, s), true
			}
		}
		if !found {
			return nil, fmt.Errorf("%s: there is no source %q; mailuo check lists them", c.name, name)
		}
	}
	return out, nil
}
