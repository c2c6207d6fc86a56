package neo4j

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// hopefulReads is how often a call reads beside those who write before it makes them
// wait for it.
const hopefulReads = 2

// lastSequence locks the ledger, which writes nothing, and so waits for whoever
// commits; what it returns is the number of the last change, all of which is there.
const lastSequence = `MATCH (l:Ledger {id: 1}) REMOVE l.lock WITH l CALL (l) { RETURN l.sequence AS last } RETURN last`

// whole runs read, which reads the graph, until no change was committed meanwhile:
// Neo4j shows what is committed node by node, so a read beside a commit may see a part
// of it. A writer locks the ledger before it commits, until all can be seen; so when
// the last change is the same under the lock before and after, nothing came in. After
// some attempts the lock is kept while read runs. read must be ready to start anew.
//
// In a cluster whose followers are read from, each follower applies a change by
// itself: this lock, which is the leader's, then says less.
func (s *Store) whole(ctx context.Context, read func() error) error {
	for range hopefulReads {
		before := s.settled.Load()
		err := read()
		if err != nil {
			return err
		}
		rows, err := s.auto(ctx, neo4j.AccessModeWrite, statement{text: lastSequence})
		if err != nil {
			return err
		}
		after := integer(rows[0][0])
		s.settled.Store(after)
		if before == after {
			return nil
		}
	}
	return s.again(ctx, func() error {
		t, done, err := s.begin(ctx)
		defer done()
		if err != nil {
			return err
		}
		if _, err := t.run(lastSequence, nil); err != nil {
			return err
		}
		return read()
	})
}
