// Package server answers GraphQL queries over HTTP from a store.
//
// What comes in: HTTP requests, or a query in the same process. What goes out:
// JSON, and a few pages for people. It keeps no state of its own but caches.
//
//	server.go     Config, New: what is served where
//	listen.go     Listen and Serve: the network, and a clean end
//	limits.go     Limits: every limit there is, with its default
//	transport.go  GraphQL over HTTP: requests read, answers written
//	body.go       a request's body, few large ones at a time
//	execute.go    Execute: one query, by HTTP or in the same process
//	prepare.go    a query's text parsed, screened, validated, kept
//	variables.go  which operation runs, and its variables brought to their types
//	admit.go      what a query may cost, reckoned before it runs
//	access.go     what takes which role, and who asks
//	bearer.go     tokens that requests show
//	attempts.go   how many that do not hold an address may send
//	proxy.go      what a proxy before the server says of a request; a path before its own
//	origin.go     requests that pages on other sites send
//	stream.go     subscriptions as server-sent events
//	subscription.go  resolvers: what is told as it happens; latest.go: the newest of many
//	errors.go     error codes; what users see of an error and what the log sees
//	cache.go      caches bounded in bytes
//	query.go      resolvers: where queries start
//	resolve.go    resolvers: the fields of objects that take arguments
//	relation.go   relations and mentions of many objects in one call
//	part.go       sections, sentences and directives of many speeches in one call
//	list.go       claims and what was left open
//	search.go     names and sentences found
//	chain.go      what carries a document out, what it carries out
//	gaps.go       documents called for and not carried out; orphans
//	neighbourhood.go  what an object is related to, page by page
//	paths.go      how two objects are connected
//	changes.go    the change log
//	spelled.go    names found by a mix of characters, syllables and initials
//	spread.go     how something spread through speeches
//	matrix.go     who was told to do how much under what
//	compare.go    two speeches side by side, what a directive restates
//	series.go     the speeches of a series, and each beside the one before it
//	duplicates.go  speeches that are nearly the same text
//	boilerplate.go  what stands in several speeches word for word
//	ledger.go     the directive ledger
//	sheets.go     the ledger as CSV and XLSX
//	judgement.go  what people say of relations, directives and entities
//	ingest.go     Ingests: runs, their items, quarantine and sources
//	saved.go      saved queries; feed.go: what they found, as Atom
//	tokens.go     the viewer and tokens: listed, revoked
//	foresee.go    relations that a list's own call can bring along
//	near.go       what objects lead to, read for all of them together
//	where.go      filters and orders of the API as graph's
//	page.go       first, last, after, before; cursors
//	headers.go    request IDs, the request log, security headers
//	metrics.go    what Prometheus reads
//	pages.go      health, what is not there
//	explorer.go   the explorer's built files
//	graphiql.go   GraphiQL, from files of our own
//	examples.go   the queries that GraphiQL lists, in examples/
//
// How many calls of the store a query makes follows from its text, never from how
// many objects it finds: see schema.Batch.
package server
