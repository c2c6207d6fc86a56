// Package judge keeps what people say of the graph, and applies it when it is read.
//
// What comes in: judgements of curators, reports of readers, a graph.Store and its
// graph.Records. What goes out: a graph.Store that leaves out what was rejected and
// shows what was judged the same as one, without a change to what is stored.
//
//	judgement.go  Judgement: of what, which verdict, why, who, when
//	book.go       Book: judgements kept in records; written, withdrawn, listed
//	known.go      Known: all judgements at one moment, made ready for reading
//	store.go      Store: nodes and searches with the judgements applied
//	relations.go  the same of relations; pages of several entities that are one
//	filter.go     filters that pass over what was rejected
//	count.go      counts that do
//
// A judgement is keyed by content (verb, ends, role, words), never by a row of a
// store, so it holds after the texts are read anew, and on another store. It is no
// part of the export. Two things are left as they are stored: what an entity counts
// (speeches, mentions) is what it counts alone, and a search for paths goes by the
// entities as they are stored, leaving out the paths that rest on a rejected relation.
package judge
