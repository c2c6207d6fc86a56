package source

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"

	"mailuo/graph"
	"mailuo/ingest"
	"mailuo/ingest/document"
	"mailuo/ingest/fetch"
)

// bucketFetch holds, by address, what a server said of a page whose speeches are in
// the store.
const bucketFetch = "fetch"

// Finder finds the items of sources.
type Finder struct {
	Client  *fetch.Client
	Records graph.Records
}

// Items lists what stands at a source now, and what could not be found. Pages are
// read when an item is opened. Its error is one that a later try may not have: that of
// a list or feed itself, with *fetch.RetryAfter where the server names a time.
func (f Finder) Items(ctx context.Context, s Source) ([]ingest.Item, []*ingest.Failure, error) {
	var items []ingest.Item
	var failures []*ingest.Failure
	switch s.Type {
	case Folder, File:
		items, failures = ingest.Find([]string{s.Path})
	case URL:
		items = []ingest.Item{f.page(fetch.Link{URL: s.URL})}
	default:
		links, err := f.links(ctx, s)
		if err != nil {
			return nil, nil, fmt.Errorf("source %s: %w", s.Name, err)
		}
		for _, l := range links {
			items = append(items, f.page(l))
		}
	}
	return s.own(items), failures, nil
}

// Again lists the items that stand at some addresses of a source, to be tried once
// more: files, and pages of the web.
func (f Finder) Again(s Source, addresses []string) ([]ingest.Item, []*ingest.Failure) {
	var paths []string
	var pages []ingest.Item
	for _, a := range addresses {
		if path, ok := strings.CutPrefix(a, "file://"); ok {
			paths = append(paths, path)
		} else {
			a, _, _ = strings.Cut(a, "#") // the members of an archive come with it
			pages = append(pages, f.page(fetch.Link{URL: a}))
		}
	}
	items, failures := ingest.Find(paths)
	return s.own(append(items, pages...)), failures
}

// own marks items as a source's.
func (s Source) own(items []ingest.Item) []ingest.Item {
	for i := range items {
		items[i].Defaults = s.defaults()
	}
	return items
}

// defaults are what a source says of all its speeches.
func (s Source) defaults() map[string]string {
	out := map[string]string{}
	for key, value := range map[string]string{
		"place": s.Place, "level": s.Level, "genre": s.Genre, "collection": s.Collection, "tags": strings.Join(s.Tags, ","),
	} {
		if value != "" {
			out[key] = value
		}
	}
	return out
}

// links reads a list with its further pages, or a feed.
func (f Finder) links(ctx context.Context, s Source) ([]fetch.Link, error) {
	limit := s.Limit
	if limit == 0 {
		limit = defaultLimit
	}
	if s.Type == Feed {
		page, err := f.Client.Get(ctx, s.URL, fetch.Known{})
		if err != nil {
			return nil, err
		}
		links, err := fetch.Feed(page)
		return links[:min(limit, len(links))], err
	}
	links, err := regexp.Compile(s.Links)
	if err != nil {
		return nil, err
	}
	next, pages := (*regexp.Regexp)(nil), 1
	if s.Next != "" {
		if next, err = regexp.Compile(s.Next); err != nil {
			return nil, err
		}
		if pages = s.Pages; pages == 0 {
			pages = defaultPages
		}
	}
	var out []fetch.Link
	found, queue, asked := map[string]bool{}, []string{s.URL}, map[string]bool{s.URL: true}
	for n := 0; n < pages && len(queue) > 0 && len(out) < limit; n++ {
		page, err := f.Client.Get(ctx, queue[0], fetch.Known{})
		if err != nil {
			return nil, err
		}
		queue = queue[1:]
		here, err := fetch.Links(page, links)
		if err != nil {
			return nil, err
		}
		for _, l := range here {
			if !found[l.URL] && len(out) < limit {
				found[l.URL] = true
				out = append(out, l)
			}
		}
		if next == nil {
			continue
		}
		further, err := fetch.Links(page, next)
		if err != nil {
			return nil, err
		}
		for _, l := range further {
			if !asked[l.URL] {
				asked[l.URL] = true
				queue = append(queue, l.URL)
			}
		}
	}
	if len(out) == 0 {
		return nil, document.Failf(s.URL, document.CodeMissing, "holds no link that links (%s) finds; look at the addresses on the page", s.Links)
	}
	return out, nil
}

// known is what is kept of a page.
type known struct {
	fetch.Known
	// Of is the address that redirects led to.
	Of string `json:"of,omitempty"`
}

// page is the item of a page.
func (f Finder) page(l fetch.Link) ingest.Item {
	it := ingest.Item{Path: l.URL, Address: l.URL, File: fileName(l.URL)}
	var got fetch.Page
	it.Open = func(ctx context.Context) (document.File, error) {
		have, _, err := f.read(ctx, l.URL)
		if err != nil {
			return document.File{}, err
		}
		if got, err = f.Client.Get(ctx, l.URL, have.Known); err != nil {
			return document.File{}, err
		}
		if got.Unchanged {
			return document.File{}, ingest.ErrUnchanged
		}
		return document.File{Name: it.File, MediaType: got.MediaType, URL: got.URL, Data: got.Body}, nil
	}
	it.Done = func(ctx context.Context) error {
		if got.Known == (fetch.Known{}) {
			return nil
		}
		return f.write(ctx, l.URL, known{got.Known, got.URL})
	}
	return it
}

// read returns what is kept of an address.
func (f Finder) read(ctx context.Context, address string) (k known, version int64, err error) {
	return graph.ReadRecord[known](ctx, f.Records, bucketFetch, address)
}

// write keeps it. Where another run was faster, what it keeps is as good.
func (f Finder) write(ctx context.Context, address string, k known) error {
	_, version, err := f.read(ctx, address)
	if err != nil {
		return err
	}
	_, err = graph.WriteRecord(ctx, f.Records, graph.Record{Bucket: bucketFetch, Key: address, Version: version}, k)
	if errors.Is(err, graph.ErrConflict) {
		return nil
	}
	return err
}

// fileName is the last part of an address's path.
func fileName(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	if base := path.Base(u.Path); base != "/" && base != "." {
		return document.CleanName(base)
	}
	return u.Hostname()
}
