package source

import (
	"fmt"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"mailuo/graph"
	"mailuo/ingest/schedule"
)

// name is the form of a source's name: it stands in commands and addresses.
var name = regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$`)

// Check lists what is wrong: what a source lacks or has in vain, patterns and
// schedules that cannot be read, names that are there twice, paths that do not exist.
func (c Config) Check() []error {
	var faults []error
	fault := func(path, format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s: %s", c.at(path), fmt.Sprintf(format, args...)))
	}
	if c.Concurrency < 0 || c.Concurrency > 64 {
		fault("$.concurrency", "concurrency is %d, and must be 1 to 64", c.Concurrency)
	}
	if c.Pause < 0 || c.Pause > time.Hour {
		fault("$.pause", "pause is %s, and must be up to 1h", c.Pause)
	}
	if len(c.Sources) == 0 {
		fault("$.sources", "there are no sources; list one under sources: with name, type and path or url")
	}
	seen := map[string]bool{}
	for i, s := range c.Sources {
		at := func(key string) string { return fmt.Sprintf("$.sources[%d].%s", i, key) }
		switch {
		case !name.MatchString(s.Name):
			fault(at("name"), "name is %q, and must be 1 to 64 letters, digits, dots, dashes or underscores", s.Name)
		case seen[s.Name]:
			fault(at("name"), "there is another source %q; give each a name of its own", s.Name)
		}
		seen[s.Name] = true
		s.check(func(key, format string, args ...any) { fault(at(key), format, args...) })
	}
	return faults
}

// check lists what is wrong with one source.
func (s Source) check(fault func(key, format string, args ...any)) {
	if !slices.Contains(Types(), s.Type) {
		fault("type", "type is %q, and must be one of %s", s.Type, join(Types()))
		return
	}
	s.checkPlace(fault)
	if _, err := s.When(); err != nil {
		key := "cron"
		if s.Every != 0 {
			key = "every"
		}
		fault(key, "%v", err)
	}
	if s.Level != "" && !slices.Contains(graph.Levels(), graph.Level(s.Level)) {
		fault("level", "level is %q, and must be one of %s", s.Level, join(graph.Levels()))
	}
	if s.Genre != "" && !slices.Contains(graph.Genres(), graph.Genre(s.Genre)) {
		fault("genre", "genre is %q, and must be one of %s", s.Genre, join(graph.Genres()))
	}
}

// checkPlace checks where a source is, and how its pages are found.
func (s Source) checkPlace(fault func(key, format string, args ...any)) {
	local := s.Type == Folder || s.Type == File
	switch {
	case local && s.Path == "":
		fault("type", "a %s takes a path", s.Type)
	case local:
		if info, err := os.Stat(s.Path); err != nil {
			fault("path", "there is no %s %s", s.Type, s.Path)
		} else if info.IsDir() != (s.Type == Folder) {
			fault("path", "%s is no %s", s.Path, s.Type)
		}
	case s.Path != "":
		fault("path", "a %s takes a url, no path", s.Type)
	}
	if !local {
		if u, err := url.Parse(s.URL); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			fault("url", "url is %q, and must be as https://host/path", s.URL)
		}
	} else if s.URL != "" {
		fault("url", "a %s takes a path, no url", s.Type)
	}
	for key, pattern := range map[string]string{"links": s.Links, "next": s.Next} {
		if _, err := regexp.Compile(pattern); err != nil {
			fault(key, "%s is no regular expression: %v", key, err)
		} else if pattern != "" && s.Type != List {
			fault(key, "only a list has %s", key)
		}
	}
	switch {
	case s.Type == List && s.Links == "":
		fault("type", "a list takes links: a regular expression that finds the addresses of speeches")
	case s.Pages < 0 || s.Pages > 1000 || s.Limit < 0 || s.Limit > 100_000:
		fault("type", "pages is up to 1000 and limit up to 100000")
	}
}

// When is a source's schedule; the zero Schedule where it has none.
func (s Source) When() (schedule.Schedule, error) { return schedule.Parse(s.Every, s.Cron, s.Zone) }

// at is the line of a path in the file; of what is around it, where it is not there.
func (c Config) at(path string) string {
	for path != "" && c.tree != nil {
		if p, err := yaml.PathString(path); err == nil {
			if n, err := p.FilterFile(c.tree); err == nil && n != nil && n.GetToken() != nil {
				return fmt.Sprintf("%s:%d", c.name, n.GetToken().Position.Line)
			}
		}
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
	return c.name
}

func join[T ~string](all []T) string {
	words := make([]string, len(all))
	for i, x := range all {
		words[i] = string(x)
	}
	return strings.Join(words, ", ")
}
