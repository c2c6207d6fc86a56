package journal

// Buckets of graph.Records that this package writes.
const (
	bucketRun        = "run"           // Run, by its ID
	bucketOpen       = "run-open"      // runs that have not ended, by ID; empty values
	bucketItem       = "run-item"      // []Entry, by run and number of the batch
	bucketQuarantine = "quarantine"    // Quarantined, by address
	bucketAsked      = "retry"         // when somebody asked for quarantined items last
	bucketHealth     = "source-health" // Health, by name of the source
)
