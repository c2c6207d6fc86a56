package server

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"path"
)

// GraphiQL as its packages hold it, and what starts it; see graphiql/README.md.
//
//go:embed graphiql/*.js graphiql/*.css graphiql/*.html
var graphiqlFiles embed.FS

// assets are files that are served as they are.
type assets map[string]asset

type asset struct {
	body      []byte
	kind, tag string
}

// loadAssets reads GraphiQL's files, and makes the list of examples.
func loadAssets() (assets, error) {
	entries, err := graphiqlFiles.ReadDir("graphiql")
	if err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	all := assets{}
	for _, e := range entries {
		body, err := graphiqlFiles.ReadFile("graphiql/" + e.Name())
		if err != nil {
			return nil, fmt.Errorf("server: %w", err)
		}
		all[e.Name()] = newAsset(e.Name(), body)
	}
	examples, err := Examples()
	if err != nil {
		return nil, err
	}
	list, err := json.Marshal(examples)
	if err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	all["examples.json"] = newAsset("examples.json", list)
	return all, nil
}

func newAsset(name string, body []byte) asset {
	sum := sha256.Sum256(body)
	return asset{body, mime.TypeByExtension(path.Ext(name)), `"` + hex.EncodeToString(sum[:12]) + `"`}
}

// servePage answers with GraphiQL's page.
func (a assets) servePage(w http.ResponseWriter, r *http.Request) { a["index.html"].serve(w, r) }

// serveFile answers with one of GraphiQL's files.
func (a assets) serveFile(w http.ResponseWriter, r *http.Request) {
	f, ok := a[r.URL.Path[len("/graphiql/"):]]
	if !ok {
		serveMissing(w, r)
		return
	}
	f.serve(w, r)
}

// serve answers with a file; a browser asks again whether it is still the same.
func (f asset) serve(w http.ResponseWriter, r *http.Request) { f.serveFor(w, r, "no-cache") }

// serveFor answers with a file and how long a browser may keep it (Cache-Control).
func (f asset) serveFor(w http.ResponseWriter, r *http.Request, keep string) {
	h := w.Header()
	h.Set("Cache-Control", keep)
	h.Set("ETag", f.tag)
	if r.Header.Get("If-None-Match") == f.tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", f.kind)
	if r.Method != http.MethodHead {
		w.Write(f.body) // the client may be gone
	}
}
