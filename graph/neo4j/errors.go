package neo4j

import (
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"mailuo/graph"
)

// errUnknown is a COMMIT that failed: it may have been carried out all the same.
type errUnknown struct{ cause error }

func (e *errUnknown) Error() string { return e.cause.Error() }
func (e *errUnknown) Unwrap() error { return e.cause }

// failed is graph.ErrUnavailable with a text for people; what the driver said is
// beneath, for logs.
type failed struct {
	text  string
	cause error
}

func (e *failed) Error() string   { return e.text }
func (e *failed) Unwrap() []error { return []error{graph.ErrUnavailable, e.cause} }

// passing reports whether it can help to try again.
func passing(err error) bool {
	var unknown *errUnknown
	if errors.As(err, &unknown) {
		return true
	}
	// EntityNotFound is a node that another writer has removed since it was found.
	return neo4j.IsRetryable(err) || code(err) == "Neo.ClientError.Statement.EntityNotFound"
}

// code is what the server calls the error; "" where the error is none of the server's.
func code(err error) string {
	var e *neo4j.Neo4jError
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// failure turns an error of the driver into one of the store, which says what is
// wrong, where, and what to do.
func (s *Store) failure(err error) error {
	for _, own := range []error{graph.ErrInvalid, graph.ErrUnavailable} {
		if errors.Is(err, own) {
			return err
		}
	}
	return &failed{fmt.Sprintf("neo4j at %s: %s: %v", s.server, explain(err), graph.ErrUnavailable), err}
}

// explain says in words what an error means and what helps.
func explain(err error) string {
	if c := code(err); c != "" {
		return explainCode(c)
	}
	var connectivity *neo4j.ConnectivityError
	if errors.As(err, &connectivity) {
		return "it does not answer; see that it runs, that host and port are right and that the address asks for TLS if the server does"
	}
	return "the connection failed; see that this is a Neo4j and that the log-in is right"
}

func explainCode(code string) string {
	switch strings.TrimPrefix(code, "Neo.") {
	case "ClientError.Security.Unauthorized":
		return "it refuses the user name or the password; set NEO4J_USERNAME and NEO4J_PASSWORD"
	case "ClientError.Security.AuthenticationRateLimit":
		return "it refuses any log-in for a while after too many wrong passwords; wait a few seconds"
	case "ClientError.Security.CredentialsExpired":
		return "the password must be changed before the first use; change it with cypher-shell"
	case "ClientError.Security.Forbidden":
		return "the user may not do this; give it the right to read, to write and to make indexes"
	case "ClientError.General.ForbiddenOnReadOnlyDatabase", "ClientError.General.WriteOnReadOnlyAccessDatabase", "ClientError.Statement.AccessMode":
		return "the database is read-only; make it writable or use another"
	case "ClientError.Cluster.NotALeader":
		return "this member of the cluster takes no writes; use an address that starts with neo4j://"
	case "ClientError.Database.DatabaseNotFound", "TransientError.General.DatabaseUnavailable":
		return "the database is not available; see its state by SHOW DATABASES"
	case "TransientError.General.OutOfMemoryError", "TransientError.General.MemoryPoolOutOfMemoryError", "TransientError.General.StackOverFlowError":
		return "it has too little memory for this; ask for less at once or raise server.memory.heap.max_size"
	case "ClientError.Transaction.TransactionTimedOut", "ClientError.Transaction.TransactionTimedOutClientConfiguration":
		return "it took longer than db.transaction.timeout allows; ask for less at once or raise that"
	case "TransientError.Transaction.DeadlockDetected", "TransientError.Transaction.LockAcquisitionTimeout", "TransientError.Transaction.LockClientStopped":
		return "too many write there at once; try again later"
	}
	return "it could not do this (" + code + "); its log says more"
}
