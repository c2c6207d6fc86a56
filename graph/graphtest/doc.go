// Package graphtest is the contract of the stores: every rule of graph.Store and
// graph.Records as a test, run unchanged on each.
//
// What comes in: a function that opens a fresh, empty store. What goes out: a
// failed test for each rule that the store breaks. A store's own test file is
// such a function and one call of Run.
//
//	run.go         Run and the table of its subtests
//	draft.go       Draft: a speech written by hand, made into valid Facts
//	notation.go    the notation of drafts in files
//	fixture.go     the speeches that most subtests read, drawn as a graph
//	fixture/       their texts; words to search for; readings of names
//	model.go       what a store must answer, worked out by brute force: nodes
//	model_edges.go the same for relations, counts, search and paths
//	random.go      random facts and filters
//	write.go       put, put again, put changed, delete
//	nodes.go       nodes by ID; their relations with them
//	filters.go     filters of every kind; queries that are refused
//	paging.go      orders and pages
//	relations.go   relations and their evidence
//	count.go       counts and groups
//	search.go      names and sentences
//	paths.go       shortest paths
//	text.go        unicode, long names, long texts
//	faults.go      cancelled contexts, writes cut half-way, invalid facts, closed stores
//	writers.go     many writers at once
//	log.go         the change log and the archive
//	export.go      export, import, verify
//	records.go     Records
//
// Speech, Draft, Fixture, Options and Model are there for the tests of other packages too.
package graphtest
