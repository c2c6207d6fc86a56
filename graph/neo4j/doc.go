// Package neo4j keeps the graph in a Neo4j database, 5.26 or later, by the
// official driver. It is the store for many servers and for more than one machine.
//
// What comes in: Facts and queries, by graph.Store; records, by graph.Records.
// What goes out: the same as from every store; package graphtest says what.
//
//	store.go      Open, Close; which addresses there are
//	schema.go     constraints and indexes; the server's version
//	whole.go      reading what is whole beside those who write
//	session.go    statements and transactions: deadlines, trying again
//	errors.go     the driver's errors in words for people
//	cypher.go     how a statement is put together
//	fields.go     which nodes have which fields, and which of these an index
//	filter.go     filters as conditions, and where to start looking
//	compare.go    comparing text by code point
//	list.go       ordered lists of nodes, from a cursor on
//	nodes.go      Nodes
//	relations.go  Relations; edges.go and tally.go write their statements
//	count.go      Count
//	search.go     Search; names.go and sentences.go are the two ways
//	paths.go      Paths
//	shortest.go   Paths by the search that Neo4j has
//	put.go        Put, Delete: attempts, and what is done about a lost answer
//	plan.go       what a Put changes, worked out in memory
//	stored.go     what a Put reads and locks
//	write.go      what a Put writes
//	records.go    Records
//
// # The model
//
// Every node of the graph is labelled Node and with its kind (Speech, Section,
// Sentence, Directive, Body, Document …), what several speeches can share also
// Entity. Its properties are its fields by their names (id, kind, name, date,
// level, place …), and:
//
//	data      the node as JSON; of an entity what makes it the one it is
//	tally     of an entity: how many speeches claim which value of which property
//	grams     of a sentence or directive: its words for the full-text index
//	names     of an entity or speech: its names for the full-text index
//	…_order   beside a text that holds a code point of U+E000 or later: see compare.go
//
// A relation is a relationship whose type is the verb. One that starts from a
// speech or directive belongs to that speech: it holds date (of the speech),
// count and evidence, and role where it has one. One between entities can be
// supported by many speeches: it holds key, count and speeches, and each
// speech's evidence is on a node of its own:
//
//	(:Support {relation, speech, date, evidence, count})
//
// So one can look around in any Neo4j tool:
//
//	MATCH (d:Directive)-[r:ADDRESSED_TO]->(b:Body {name: '…'}) RETURN d, r, b
//
// Beside the graph stand, under labels of their own:
//
//	(:Text {id, digest, text, report})-[:SUPPORTS {claims, mentions}]->(:Entity)
//	          the text of the speech of that id, and what it claims of entities
//	(:Record {bucket, key, version, body, expires, token})
//	(:Ledger {id: 1, model, sequence})
//	          the version of this model and the number of the last change
//
// Writers take their locks in one order: the texts of the speeches, the entities
// by ID, the ledger. What a write costs depends on what the speech holds, not
// on how large the graph is.
//
// Neo4j shows what is committed node by node. So that a call sees all of a change or
// none of it, it reads again when one was committed meanwhile: see whole.go.
package neo4j
