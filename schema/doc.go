// Package schema is the GraphQL API: its types, written by hand in *.graphqls,
// and what gqlgen makes of them.
//
// What comes in: values of packages graph, analysis and judge, put into objects by package server.
// What goes out: an executable schema; its resolvers are server's.
//
//	query.graphqls      where queries start; Node, PageInfo, directives
//	speech.graphqls     speeches, their sections and sentences
//	entity.graphqls     meetings, documents, bodies and the other entities
//	directive.graphqls  directives and their items
//	relation.graphqls   relations, mentions, claims and their evidence
//	search.graphqls     what a search finds
//	spread.graphqls     how something spread: levels, places, periods, drop-outs
//	matrix.graphqls     who was told to do how much under what
//	chain.graphqls      what carries a document out; gaps and orphans
//	neighbourhood.graphqls  what an object is related to; paths
//	changes.graphqls    what changed since
//	ledger.graphqls     the directive ledger
//	judgement.graphqls  what people say of relations, directives and entities
//	ingest.graphqls     runs that brought files in, their items, quarantine, sources
//	saved.graphqls      saved queries and what they found
//	access.graphqls     who asks, tokens, and @access: what takes which role
//	subscription.graphqls  what is told as it happens
//	where.graphqls      filters and orders
//	enums.graphqls      the closed lists, error codes too
//	object.go           objects: graph's values with what was read around them
//	spread.go           a spread and its lists
//	matrix.go           a matrix, its rows, columns and cells
//	compare.graphqls    two speeches side by side; series of them
//	boilerplate.graphqls  what stands in several speeches word for word
//	duplicate.graphqls  speeches that are nearly the same text
//	duplicate.go        objects of those
//	compare.go          objects: what analysis found of two speeches
//	boilerplate.go      objects: what analysis found in several speeches
//	chain.go            chains, gaps, neighbourhoods, paths and changes
//	ledger.go           objects of the ledger
//	judgement.go        objects of judgements
//	ingest.go           runs and their items
//	saved.go            saved queries and their hits
//	batch.go            Batch: objects that are read for together
//	page.go             Connection: a page of a list
//	facet.go            the hits of a search, counted by what they are
//	arguments.go        arguments read before their field is
//	scalar.go           how scalars and enums are written and read
//	write.go            how answers are written
//	write_place.go      where in an answer a value stands, and what is selected there
//	write_column.go     resolvers of different fields run at the same time
//	write_value.go      numbers and texts as JSON
//	*_gen.go            generated; go generate ./schema makes them anew
//	release/            what changed since the last release
//
// Every list takes first or last and is a connection, but for lists that are
// short by their nature. A field is nullable where it can fail alone, or where
// the text may not tell.
package schema

//go:generate go run ./generate
