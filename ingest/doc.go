// Package ingest brings texts from files and folders into a store.
//
// What comes in: paths. What goes out: speeches in a graph.Store, the version of
// each source that is in it, and a Report of what became of every file.
//
//	source.go    which files a path stands for
//	decode.go    bytes → text: UTF-8, UTF-16, GB18030, Big5; what is no text is an error
//	ingest.go    Run: read, extract, put, in batches; what has not changed is left alone
//	journal.go   what the store remembers of each source and each speech's identity
//	failure.go   why a file did not go in, as a closed list of codes
//
// A run that is cut off leaves whole what it had put; the same run again does the
// rest. The package knows extract and graph, no particular store.
package ingest
