// Package explorer is the app for people who do not write GraphQL: it finds a body,
// shows what it was told, and leads from every edge to the sentence that supports it.
//
// It is TypeScript and asks the server's public GraphQL alone:
//
//	src/app      what stands around every view; the address, undo and redo
//	src/api      the questions; api/gql is generated from ../schema
//	src/i18n     the words, Chinese and English
//	src/ui       what views share
//	src/style    colours, sizes and faces
//	src/views    a folder a view: its state, words, styles, queries and tests
//	e2e          tests in a real Chromium, against the built program
//	dist         what Vite builds of it, committed; CI builds it again and compares
//
// To work on it: npm ci; npm run dev, with mailuo serve beside it.
package explorer

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var files embed.FS

// Files are the built app: index.html, what stands beside it, and assets, whose names
// change with what they hold.
func Files() fs.FS {
	dist, err := fs.Sub(files, "dist")
	if err != nil {
		panic(err) // dist is a valid name
	}
	return dist
}
