package sqlite

import (
	"context"
	"database/sql"
	"errors"
)

// conn is a connection and the statements prepared on it. One call at a time uses it.
type conn struct {
	*sql.Conn
	stmts map[string]*sql.Stmt
}

// maxStatements bounds the statements kept on a connection: filters make new ones.
const maxStatements = 300

// prepared returns the statement of a query.
func (c *conn) prepared(ctx context.Context, query string) (*sql.Stmt, error) {
	if s := c.stmts[query]; s != nil {
		return s, nil
	}
	if len(c.stmts) >= maxStatements {
		c.forget()
	}
	s, err := c.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	c.stmts[query] = s
	return s, nil
}

// forget closes the statements. A connection that has some open does not close
// the file.
func (c *conn) forget() {
	for _, s := range c.stmts {
		s.Close()
	}
	clear(c.stmts)
}

// exec runs a statement to its end; it ends early only before it starts.
func (c *conn) exec(ctx context.Context, query string, args ...any) (int64, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	ctx = context.WithoutCancel(ctx)
	s, err := c.prepared(ctx, query)
	if err != nil {
		return 0, err
	}
	res, err := s.ExecContext(ctx, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// query calls scan for each row.
func (c *conn) query(ctx context.Context, query string, args []any, scan func(*sql.Rows) error) error {
	s, err := c.prepared(ctx, query)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// row reads the only row of a query into dest; false where there is none.
func (c *conn) row(ctx context.Context, query string, args []any, dest ...any) (bool, error) {
	found := false
	err := c.query(ctx, query, args, func(rows *sql.Rows) error {
		found = true
		return rows.Scan(dest...)
	})
	return found, err
}

// in runs do in a transaction that begins with the statement begin. What do
// wrote is kept only where it returns no error.
func (c *conn) in(ctx context.Context, begin string, do func() error) error {
	clean := context.WithoutCancel(ctx)
	err := c.start(ctx, begin)
	if err == nil {
		err = do()
	}
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		_, err = c.exec(clean, "COMMIT")
	}
	if err != nil {
		// It fails where the transaction has not begun, or ended by its own error.
		_, _ = c.exec(clean, "ROLLBACK")
	}
	return err
}

// start begins a transaction; a wait for a lock ends with the context.
func (c *conn) start(ctx context.Context, begin string) error {
	s, err := c.prepared(ctx, begin)
	if err != nil {
		return err
	}
	_, err = s.ExecContext(ctx)
	return err
}

// pool is a fixed number of connections.
type pool struct {
	db   *sql.DB
	idle chan *conn // nil stands for one that is not open yet
}

func newPool(db *sql.DB, size int) *pool {
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	p := &pool{db: db, idle: make(chan *conn, size)}
	for range size {
		p.idle <- nil
	}
	return p
}

// use waits for a connection and runs do with it.
func (p *pool) use(ctx context.Context, do func(*conn) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	var c *conn
	select {
	case c = <-p.idle:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { p.idle <- c }()
	if c == nil {
		opened, err := p.db.Conn(ctx)
		if err != nil {
			return err
		}
		c = &conn{opened, map[string]*sql.Stmt{}}
	}
	return do(c)
}

// close closes the connections; no call may be running.
func (p *pool) close() error {
	var errs []error
	for range cap(p.idle) {
		if c := <-p.idle; c != nil {
			c.forget()
			errs = append(errs, c.Close())
		}
	}
	return errors.Join(append(errs, p.db.Close())...)
}
