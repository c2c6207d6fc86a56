// Package analysis answers an analyst's questions that take several reads of a
// store and some reckoning.
//
// What comes in: a graph.Store and a question. What goes out: plain Go values of
// package graph and of this one, the same from each store, in a fixed order. It
// knows no clock, network or file, and nothing of GraphQL.
//
//	named.go       what a name means: one entity, or all that bear the name
//	spread.go      how a wording spread: who used it, first and last; by level and place
//	period.go      the same by year or month
//	dropout.go     who used it and no longer does
//	companion.go   what it appears with
//	matrix.go      bodies by policies: who was told to do how much under what
//	restate.go     which directives of one speech say again those of another
//	difference.go  in what two wordings of a directive differ, and which is stronger
//	compare.go     two speeches side by side: entities and directives
//	series.go      the speeches of one place that are one report, year after year
//	boilerplate.go how much of a speech stands elsewhere word for word
//	repeated.go    which wordings of directives stand in most speeches
//	twins.go       near-identical texts
//	table.go       Wordings: what is known of Chinese wording, from *.tsv
//
// Where a store can count, it counts; what is read besides grows with what a
// question is about, not with the store.
package analysis
