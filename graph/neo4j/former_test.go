package neo4j

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Former makes the database one of the model before, without the indexes named.
func (s *Store) Former(ctx context.Context, indexes ...string) error {
	texts := make([]string, len(indexes))
	for i, name := range indexes {
		texts[i] = "DROP INDEX " + name
	}
	if err := s.define(ctx, texts...); err != nil {
		return err
	}
	_, err := s.auto(ctx, neo4j.AccessModeWrite, statement{text: `MATCH (l:Ledger {id: 1}) SET l.model = l.model - 1`})
	return err
}

// Indexes counts the indexes of that name.
func (s *Store) Indexes(ctx context.Context, name string) (int, error) {
	rows, err := s.ask(ctx, statement{`SHOW INDEXES YIELD name WHERE name = $name RETURN name`, map[string]any{"name": name}})
	return len(rows), err
}
