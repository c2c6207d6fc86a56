package server

import "time"

// GCPercent is what a process that serves sets its garbage collector to (see
// debug.SetGCPercent): what many requests leave behind at once is to be small beside
// what the process holds anyway.
const GCPercent = 40

// Limits bounds what one request may cost. A zero field means its default.
type Limits struct {
	// Tokens is how many tokens a query's text may have; validation takes time in
	// the square of them.
	Tokens int
	// Depth is how deep fields may nest.
	Depth int
	// Aliases is how many aliases a query's text may hold.
	Aliases int
	// Directives is how many uses of directives (@include) a query's text may hold.
	Directives int
	// Expanded is how many fields and fragments a query may have when each fragment
	// is written out where it is spread; Repeats how often one response name may
	// stand at one place then. Validation compares all that repeat with each other.
	Expanded, Repeats int
	// Values is how many values a query's variables may hold, and ValueDepth how
	// deep they may nest.
	Values, ValueDepth int
	// Cost is how many values an answer may hold, reckoned from the query's text
	// and arguments before it runs: each field counts as many times as the lists
	// around it can have items, or as the schema assumes of them where they are
	// short by their nature; some fields count more. See @cost and @listSize.
	Cost int
	// IntrospectionCost is the same for __schema and __type, apart, and
	// IntrospectionRoots how often a query's text may ask for them.
	IntrospectionCost, IntrospectionRoots int
	// Page is how many items a page may have, and how many IDs a list of them.
	Page int
	// FilterSize is how many conditions and values the filters of one field may
	// hold, FilterDepth how deep they may nest.
	FilterSize, FilterDepth int
	// SearchChars is how many code points the words of a search may have.
	SearchChars int
	// Errors is how many errors one answer lists at most.
	Errors int

	// Body is how many bytes a request's body may have, HeaderBytes its headers.
	Body, HeaderBytes int
	// LargeBodies is how many bodies of more than 8 KiB are held at a time.
	LargeBodies int
	// QueryCache and PersistedCache are how many bytes parsed queries and persisted
	// texts may take.
	QueryCache, PersistedCache int

	// SheetRows is how many rows a sheet of the ledger may have by HTTP, Sheets how many
	// sheets are written at once, and SheetTimeout how long one may take.
	SheetRows, Sheets int
	SheetTimeout      time.Duration

	// Timeout is how long a query may run. It reaches the store.
	Timeout time.Duration
	// ReadHeaderTimeout, ReadTimeout, WriteTimeout and IdleTimeout are those of http.Server.
	ReadHeaderTimeout, ReadTimeout, WriteTimeout, IdleTimeout time.Duration
	// Streams is how many streams of events may be open; StreamTime is how long one may
	// last, Heartbeat how often it is seen that both sides are there, Poll how often
	// the change log is looked at while somebody subscribes to it.
	Streams                     int
	StreamTime, Heartbeat, Poll time.Duration
	// ShutdownTimeout is how long running requests may take to end.
	ShutdownTimeout time.Duration
}

// DefaultLimits are the limits that hold where nothing else is said.
func DefaultLimits() Limits {
	return Limits{
		Tokens: 1_000, Depth: 20, Aliases: 15, Directives: 50, Expanded: 4_000, Repeats: 50, Values: 2_000, ValueDepth: 50,
		Cost: 25_000, IntrospectionCost: 400_000, IntrospectionRoots: 5,
		Page: 100, FilterSize: 200, FilterDepth: 10, SearchChars: 200, Errors: 100,
		Body: 256 << 10, HeaderBytes: 16 << 10, LargeBodies: 2,
		QueryCache: 16 << 20, PersistedCache: 4 << 20,
		SheetRows: 20_000, Sheets: 2, SheetTimeout: 2 * time.Minute,
		Timeout: 10 * time.Second, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second,
		WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute, ShutdownTimeout: 10 * time.Second,
		Streams: 100, StreamTime: time.Hour, Heartbeat: 15 * time.Second, Poll: time.Second,
	}
}

// withDefaults fills what is zero.
func (l Limits) withDefaults() Limits {
	d := DefaultLimits()
	for _, n := range []struct{ have, want *int }{
		{&l.Tokens, &d.Tokens}, {&l.Depth, &d.Depth}, {&l.Aliases, &d.Aliases}, {&l.Directives, &d.Directives}, {&l.Expanded, &d.Expanded}, {&l.Repeats, &d.Repeats}, {&l.Values, &d.Values}, {&l.ValueDepth, &d.ValueDepth},
		{&l.Cost, &d.Cost}, {&l.IntrospectionCost, &d.IntrospectionCost}, {&l.IntrospectionRoots, &d.IntrospectionRoots}, {&l.Page, &d.Page},
		{&l.FilterSize, &d.FilterSize}, {&l.FilterDepth, &d.FilterDepth}, {&l.SearchChars, &d.SearchChars}, {&l.Errors, &d.Errors},
		{&l.Body, &d.Body}, {&l.HeaderBytes, &d.HeaderBytes}, {&l.LargeBodies, &d.LargeBodies}, {&l.Streams, &d.Streams},
		{&l.SheetRows, &d.SheetRows}, {&l.Sheets, &d.Sheets},
		{&l.QueryCache, &d.QueryCache}, {&l.PersistedCache, &d.PersistedCache},
	} {
		if *n.have == 0 {
			*n.have = *n.want
		}
	}
	for _, t := range []struct{ have, want *time.Duration }{
		{&l.SheetTimeout, &d.SheetTimeout}, {&l.Timeout, &d.Timeout}, {&l.ReadHeaderTimeout, &d.ReadHeaderTimeout}, {&l.ReadTimeout, &d.ReadTimeout},
		{&l.WriteTimeout, &d.WriteTimeout}, {&l.IdleTimeout, &d.IdleTimeout}, {&l.ShutdownTimeout, &d.ShutdownTimeout},
		{&l.StreamTime, &d.StreamTime}, {&l.Heartbeat, &d.Heartbeat}, {&l.Poll, &d.Poll},
	} {
		if *t.have == 0 {
			*t.have = *t.want
		}
	}
	return l
}
