package server

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"errors"
	"net/http"
	"strings"
	"time"

	"mailuo/analysis"
	"mailuo/graph"
)

// What a saved query found, as an Atom feed (RFC 4287) at /feeds/ID.atom. Feed readers
// send no headers: the address itself, which nobody can guess, is the key, and is kept
// out of the log. Words of speeches are text in it, never markup.

// feedEntries is how many of the latest hits a feed has.
const feedEntries = 100

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Entries []atomEntry `xml:"entry"`
}

type atomEntry struct {
	ID      string   `xml:"id"`
	Title   string   `xml:"title"`
	Updated string   `xml:"updated"`
	Content atomText `xml:"content"`
}

type atomText struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// serveFeed answers with a feed.
func (s *Server) serveFeed(w http.ResponseWriter, r *http.Request) {
	id, ok := strings.CutSuffix(r.PathValue("feed"), ".atom")
	if !ok || !sane(id) {
		serveMissing(w, r)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.Limits.Timeout)
	defer cancel()
	body, err := s.feed(ctx, id)
	switch {
	case errors.Is(err, graph.ErrNotFound):
		serveMissing(w, r)
		return
	case err != nil:
		f, log := problem(ctx, err)
		if log {
			s.log.ErrorContext(ctx, "feed failed", "request", requestID(ctx), "error", err)
		}
		writeText(w, status(f.code), string(f.code)+": "+f.message)
		return
	}
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	w.Header().Set("Content-Type", "application/atom+xml; charset=utf-8")
	w.Header().Set("Cache-Control", "private, no-cache")
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if r.Method != http.MethodHead {
		w.Write(body) // the client may be gone
	}
}

// feed writes the feed of a saved query.
func (s *Server) feed(ctx context.Context, id string) ([]byte, error) {
	q, err := analysis.FindSaved(ctx, s.Records, id)
	if err != nil {
		return nil, err
	}
	hits, err := analysis.Hits(ctx, s.Records, id)
	if err != nil {
		return nil, err
	}
	// The IDs of a feed and its entries must not change and need not lead anywhere; they
	// do not tell the address.
	sum := sha256.Sum256([]byte(id))
	out := atomFeed{ID: "urn:mailuo:saved:" + hex.EncodeToString(sum[:16]), Title: q.Name, Updated: q.Created.UTC().Format(time.RFC3339), Author: "Mailuo"}
	for i, h := range hits {
		if i == 0 {
			out.Updated = h.At.UTC().Format(time.RFC3339)
		}
		if i == feedEntries {
			break
		}
		out.Entries = append(out.Entries, atomEntry{
			ID: out.ID + ":" + h.Key, Title: entryTitle(h), Updated: h.At.UTC().Format(time.RFC3339),
			Content: atomText{"text", h.Text + "\n\n" + strings.Join(nonEmpty(h.Title, string(h.Date), h.Place, string(h.Level)), " · ")},
		})
	}
	body, err := xml.MarshalIndent(out, "", " ")
	return append([]byte(xml.Header), append(body, '\n')...), err
}

// entryChars is how many characters of a hit's words its title has.
const entryChars = 60

func entryTitle(h analysis.Hit) string {
	text := []rune(h.Text)
	if len(text) > entryChars {
		text = append(text[:entryChars], '…')
	}
	if h.Key == string(h.Level) && h.Level != "" { // an entity that reached a level
		return string(text) + " → " + string(h.Level)
	}
	return string(text)
}

func nonEmpty(all ...string) []string {
	var out []string
	for _, s := range all {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}
