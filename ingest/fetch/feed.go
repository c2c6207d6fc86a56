package fetch

import (
	"bytes"
	"net/url"
	"time"

	"github.com/mmcdole/gofeed"

	"mailuo/ingest/document"
)

// Feed lists the entries of an RSS, Atom or JSON feed that lead to a page, each once,
// in the order of the feed.
func Feed(page Page) ([]Link, error) {
	base, err := url.Parse(page.URL)
	if err != nil {
		return nil, document.Failf(page.URL, document.CodeRefused, "is no web address")
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(page.Body))
	if err != nil {
		return nil, document.Failf(page.URL, document.CodeFormat, "is no RSS or Atom feed that can be read; for a page that lists links use the type list")
	}
	var out []Link
	seen := map[string]bool{}
	for _, it := range feed.Items {
		if it == nil || len(out) == mostLinks {
			continue
		}
		to := resolve(base, it.Link)
		if to == nil || seen[to.String()] {
			continue
		}
		seen[to.String()] = true
		l := Link{URL: to.String(), Title: it.Title}
		if it.PublishedParsed != nil {
			l.Date = it.PublishedParsed.Format(time.DateOnly)
		}
		out = append(out, l)
	}
	return out, nil
}
