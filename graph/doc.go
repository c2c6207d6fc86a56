// Package graph is the vocabulary of Mailuo and the contract of its stores.
//
// What comes in: Facts, all that one speech supports, made by package extract.
// What goes out: nodes, relations and the evidence for them, from any Store.
//
//	kind.go       Kind: what a node can be; the closed lists of levels, genres, modalities
//	verb.go       Verb: what an edge can say, between which kinds
//	id.go         ID: derived from content, the same in every store and run
//	date.go       Date: an EDTF date or interval and the days it spans
//	facts.go      Facts and its parts: Speech, Section, Sentence, Mention, Directive …
//	evidence.go   Evidence: the place that supports a claim, a mention or a relation
//	entity.go     Entity: claims weighed into one node
//	views.go      an entity read as what its kind is: Meeting, Document, Place, Period
//	relation.go   Relation and its Key
//	validate.go   the rules that Facts must keep before a store takes them
//	rows.go       Facts as the flat rows that stores write
//	decode.go     these rows read again, fast
//	decode_fields.go  the fields of each type that is read so
//	delta.go      what to write to bring a speech from old rows to new ones
//	wording.go    what a text says word for word, as a short hash
//	value.go      Value and Field: what filters and orders compare
//	query.go      filters, orders, cursors and the queries of a Store
//	facets.go     counts by several groups together, taken apart
//	lower.go      queries checked, and their filters made plain for stores
//	grams.go      text as the tokens of a full-text index
//	store.go      Store: eight methods, batch in and batch out
//	records.go    Records: versioned state beside the graph; the archive and the change log
//	keep.go       records of JSON: each of a bucket, read, written, changed where others write too
//	paths.go      shortest paths over any source of relations
//	export.go     the graph as sorted JSON lines
//	split.go      an export taken apart into the Facts of each speech, for import
//	verify.go     every quote of a store read again
//
// Offsets are counted in Unicode code points of a speech's stored text, start
// inclusive, end exclusive, unless a name says UTF16.
//
// The package imports the standard library only and reads no clock, file or network.
package graph
