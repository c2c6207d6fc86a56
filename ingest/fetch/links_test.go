package fetch

import (
	"net/url"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
)

func TestLinks(t *testing.T) {
	t.Parallel()
	text := `<html><head><base href="/art/"></head><body>
<a href="2026/a.html">讲话  <b>一</b></a> <a href='2026/a.html#top'>同一页</a>
<a href="2026/b.html"></a><a href="2026/b.html">讲话二</a><a href="javascript:alert(1)">x</a>
<a href="http://other.example/2026/c.html">别处</a><a href="/list.html">目录</a><a href="http://u:p@h.example/2026/d.html">x</a><a href="2026/e.html">没有结尾`
	gb, err := simplifiedchinese.GBK.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	page := Page{URL: "https://site.example/list.html", MediaType: "text/html; charset=gbk", Body: []byte(gb)}
	got, err := Links(page, regexp.MustCompile(`/2026/.*\.html$`))
	want := []Link{
		{URL: "https://site.example/art/2026/a.html", Title: "讲话 一"}, {URL: "https://site.example/art/2026/b.html", Title: "讲话二"},
		{URL: "http://other.example/2026/c.html", Title: "别处"}, {URL: "https://site.example/art/2026/e.html", Title: "没有结尾"},
	}
	if err != nil || !cmp.Equal(got, want) {
		t.Error(err, cmp.Diff(want, got))
	}
}

func TestFeed(t *testing.T) {
	t.Parallel()
	page := Page{URL: "https://site.example/feed.xml", Body: []byte(`<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>
<item><title>讲话一</title><link>/a.html</link><pubDate>Sun, 01 Mar 2026 08:10:00 +0800</pubDate></item>
<item><title>讲话一</title><link>/a.html</link></item><item><title>无</title></item><item><link>javascript:x</link></item></channel></rss>`)}
	got, err := Feed(page)
	want := []Link{{URL: "https://site.example/a.html", Title: "讲话一", Date: "2026-03-01"}}
	if err != nil || !cmp.Equal(got, want) {
		t.Error(err, cmp.Diff(want, got))
	}
	page.Body = []byte("<html>")
	if _, err := Feed(page); err == nil {
		t.Error("a page is no feed")
	}
}

func FuzzLinks(f *testing.F) {
	f.Add([]byte(`<a href="x">y</a>`), "text/html")
	f.Add([]byte(`<base href="::"><a href=//h/p>`), "")
	f.Fuzz(func(t *testing.T, body []byte, media string) {
		links, err := Links(Page{URL: "https://site.example/", Body: body, MediaType: media}, regexp.MustCompile(``))
		if err != nil {
			return
		}
		for _, l := range links {
			if u, err := url.Parse(l.URL); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
				t.Errorf("%q", l.URL)
			}
		}
	})
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<rss><channel><item><link>/a</link></item></channel></rss>`))
	f.Add([]byte(`{"version": "https://jsonfeed.org/version/1", "items": [{"url": "/a"}]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		links, _ := Feed(Page{URL: "https://site.example/", Body: body})
		for _, l := range links {
			if u, err := url.Parse(l.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" {
				t.Errorf("%q", l.URL)
			}
		}
	})
}
