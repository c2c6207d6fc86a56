// Package analysis answers an analyst's questions that take several reads of a
// store and some reckoning.
//
// What comes in: a graph.Store, graph.Records where said, and a question. What goes
// out: plain Go values of package graph and of this one, the same from each store, in
// a fixed order. It knows no clock, network or file, and nothing of GraphQL.
//
//	find.go        the object of an ID or an exact name
//	named.go       what a name means: one entity, or all that bear the name
//	spread.go      how a wording spread: who used it, first and last; by level and place
//	period.go      the same by year or month
//	dropout.go     who used it and no longer does
//	companion.go   what it appears with
//	chain.go       what carries a document out, level by level, and what it carries out
//	gaps.go        documents called for and not carried out; documents linked to nothing
//	neighbourhood.go  what an object is related to, each once, the most said first
//	paths.go       how two objects are connected, within bounds
//	changes.go     what changed since a sequence of the change log (graph.Records)
//	matrix.go      bodies by policies: who was told to do how much under what
//	restate.go     which directives of one speech say again those of another
//	difference.go  in what two wordings of a directive differ, and which is stronger
//	compare.go     two speeches side by side: entities and directives
//	series.go      the speeches of one place that are one report, year after year
//	boilerplate.go how much of a speech stands elsewhere word for word
//	repeated.go    which wordings of directives stand in most speeches
//	twins.go       near-identical texts
//	duplicates.go  one speech in several texts: which are, and which of them counts
//	table.go       Wordings: what is known of Chinese wording, from *.tsv
//	ledger.go      who was told to do what: rows of the directive ledger, and their counts
//	lines.go       the rows with all that a sheet says of them
//	number.go      the numbers that rows are known by
//	classes.go     which classes of bodies a body belongs to
//	notes.go       what an office typed beside rows
//	saved.go       questions that are asked again after each change: new directives, levels reached
//	citation.go    a quote with where it stands, as one cites it
//
// Where a store can count, it counts; what is read besides grows with what a
// question is about, not with the store.
package analysis
