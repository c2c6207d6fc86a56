package server

import (
	"fmt"
	"io/fs"
	"net/http"
	"strings"

	"mailuo/explorer"
)

// explorerPolicy is policy for the explorer's page: its layout runs in a worker, and
// nothing becomes a script but by its one Trusted Types policy, which lets that worker
// through.
const explorerPolicy = policy + "; worker-src 'self'; require-trusted-types-for 'script'; trusted-types mailuo"

// loadExplorer reads the explorer's built files, by their path.
func loadExplorer() (assets, error) {
	all, files := assets{}, explorer.Files()
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(files, path)
		if err != nil {
			return err
		}
		all[path] = newAsset(path, body)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("server: the explorer: %w", err)
	}
	return all, nil
}

// serveExplorer answers with the explorer's page.
func (s *Server) serveExplorer(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Security-Policy", explorerPolicy)
	s.explorer["index.html"].serve(w, r)
}

// serveExplorerFile answers with a file of the explorer. The name of one in assets
// changes with what it holds, so that a browser need never ask for it again.
func (s *Server) serveExplorerFile(w http.ResponseWriter, r *http.Request) {
	f, ok := s.explorer[strings.TrimPrefix(r.URL.Path, "/")]
	if !ok {
		serveMissing(w, r)
		return
	}
	w.Header().Set("Content-Security-Policy", explorerPolicy) // a worker has that of its own file
	f.serveFor(w, r, "public, max-age=31536000, immutable")
}
