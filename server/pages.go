package server

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"html/template"
	"net/http"
	"strings"

	"mailuo/graph"
)

// The pages for people, and the style and icon that they share.
//
//go:embed pages
var pageFiles embed.FS

// pages are the templates, parsed when the program starts: they are part of it.
var pages = template.Must(template.ParseFS(pageFiles, "pages/*.html"))

func writePage(w http.ResponseWriter, status int, name string, data any) {
	var b bytes.Buffer
	if err := pages.ExecuteTemplate(&b, name, data); err != nil {
		panic(err) // the templates take what they are given; a test runs each
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(b.Bytes()) // the client may be gone
}

// serveFile answers with one of the files that the pages use.
func (s *Server) serveFile(name string) http.HandlerFunc {
	body, err := pageFiles.ReadFile("pages/" + name)
	if err != nil {
		panic(err) // it is compiled in
	}
	return newAsset(name, body).serve
}

// serveMissing answers for what is not there: a page for people, JSON for programs.
func serveMissing(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.Header.Get("Accept"), "text/html") {
		writePage(w, http.StatusNotFound, "missing.html", root(r.URL.Path))
		return
	}
	writeJSON(w, http.StatusNotFound, map[string]string{"error": "there is nothing here; see /graphql"})
}

// root leads from a path to the root, whatever a proxy has put before both.
func root(path string) string {
	return "./" + strings.Repeat("../", max(0, strings.Count(path, "/")-1))
}

// serveHealth answers while the process lives.
func (s *Server) serveHealth(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok", "version": s.Version})
}

// serveReady answers whether the store does.
func (s *Server) serveReady(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), checkTimeout)
	defer cancel()
	if _, err := s.Store.Nodes(ctx, graph.NodeQuery{Limit: 1}); err != nil {
		s.log.ErrorContext(ctx, "not ready", "request", requestID(ctx), "error", err)
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "unavailable"})
		return
	}
	writeJSON(w, http.StatusOK, map[string]string{"status": "ready"})
}

func writeJSON(w http.ResponseWriter, status int, v map[string]string) {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // strings only
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	w.Write(append(b, '\n')) // the client may be gone
}
