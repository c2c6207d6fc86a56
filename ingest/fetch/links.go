package fetch

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"mailuo/ingest/document"
)

// Link is what a list page or a feed leads to.
type Link struct {
	URL   string
	Title string // the words of the link
	// Date is the day that a feed gives, as 2026-03-01; empty where there is none.
	Date string
}

// mostLinks is how many links of one page are read at most.
const mostLinks = 10_000

// Links lists the links of a page whose whole address a pattern finds, each once, in
// the order of the page. Those that lead elsewhere than to http or https are left out.
func Links(page Page, pattern *regexp.Regexp) ([]Link, error) {
	base, err := url.Parse(page.URL)
	if err != nil {
		return nil, document.Failf(page.URL, document.CodeRefused, "is no web address")
	}
	r, err := charset.NewReader(bytes.NewReader(page.Body), page.MediaType)
	if err != nil {
		return nil, document.Failf(page.URL, document.CodeEncoding, "the page is in an encoding that cannot be told")
	}
	var out []Link
	seen := map[string]int{}
	var open *Link // the link whose words are being read
	keep := func() {
		if open == nil {
			return
		}
		open.Title = strings.Join(strings.Fields(open.Title), " ")
		if i, twice := seen[open.URL]; twice {
			if out[i].Title == "" {
				out[i].Title = open.Title
			}
		} else if len(out) < mostLinks {
			seen[open.URL] = len(out)
			out = append(out, *open)
		}
		open = nil
	}
	z := html.NewTokenizer(r)
	z.SetMaxBuf(1 << 20)
	for {
		switch z.Next() {
		case html.ErrorToken:
			keep()
			return out, nil
		case html.TextToken:
			if open != nil && len(open.Title) < 1000 {
				open.Title += string(z.Text())
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			switch t := z.Token(); t.Data {
			case "base":
				if to := resolve(base, attribute(t, "href")); to != nil {
					base = to
				}
			case "a", "area":
				keep()
				if to := resolve(base, attribute(t, "href")); to != nil && pattern.MatchString(to.String()) {
					open = &Link{URL: to.String()}
				}
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) == "a" {
				keep()
			}
		}
	}
}

// resolve is the address that a link leads to, without what only a browser reads; nil
// for none of the web.
func resolve(base *url.URL, href string) *url.URL {
	href = strings.TrimSpace(href)
	if href == "" {
		return nil
	}
	to, err := base.Parse(href)
	if err != nil || to.Scheme != "http" && to.Scheme != "https" || to.Host == "" || to.User != nil {
		return nil
	}
	to.Fragment, to.RawFragment = "", ""
	return to
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
