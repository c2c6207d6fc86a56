// Package analysis answers an analyst's questions that take several reads of a
// store and some reckoning.
//
// What comes in: a graph.Store, or its graph.Records, and a question. What goes
// out: plain values of graph, in one order, the same from every store. It keeps
// nothing, and knows neither clock nor network.
//
//	name.go           Find: the object of an ID or an exact name
//	chain.go          Chain: what carries a document out, level by level, and what it carries out
//	gaps.go           Gaps, Orphans: documents called for and not carried out; documents linked to nothing
//	neighbourhood.go  Neighbours: what an object is related to, each once, the most said first
//	paths.go          Paths: how two objects are connected, within bounds
//	changes.go        Changes: what changed since a sequence of the log
//
// How many reads a question takes follows from the question, never from what it finds.
package analysis
