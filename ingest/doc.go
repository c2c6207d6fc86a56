// Package ingest brings texts from files and folders into a store.
//
// What comes in: paths, or Items that a source found. What goes out: speeches in a graph.Store, the version of
// each source that is in it, and a Report of what became of every file.
//
//	source.go    which files a path stands for
//	document/    a file's bytes → its documents: formats, encodings, archives
//	beside.go    what came with a text → what the extractor takes beside it
//	ingest.go    Run: read, extract, put, in batches; what has not changed is left alone
//	reextract.go Reextract: stored texts → the same speeches by another extractor
//	journal.go   what the store remembers of each source and each speech's identity
//	failure.go   why a file did not go in: document's codes
//
// A run that is cut off leaves whole what it had put; the same run again does the
// rest. The package knows extract and graph, no particular store.
package ingest
