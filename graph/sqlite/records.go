package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"mailuo/graph"
)

// records is the graph.Records of a store.
type records struct{ s *Store }

// instant is how a time is written: in UTC, with nine decimals, so that it sorts.
const instant = "2006-01-02T15:04:05.000000000Z"

const (
	sqlGetRecord  = `SELECT version, value, expires FROM record WHERE bucket = ? AND key = ? AND (expires IS NULL OR expires > ?)`
	sqlGetRecords = `SELECT key, version, value, expires FROM record WHERE bucket = ? AND (expires IS NULL OR expires > ?)
		AND key IN (SELECT value FROM json_each(?)) ORDER BY key`
	sqlHasRecord = `SELECT version, expires IS NOT NULL AND expires <= ? FROM record WHERE bucket = ? AND key = ?`
	sqlPutRecord = `INSERT INTO record (bucket, key, version, value, expires) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (bucket, key) DO UPDATE SET version = excluded.version, value = excluded.value, expires = excluded.expires`
	sqlDropRecord  = `DELETE FROM record WHERE bucket = ? AND key = ?`
	sqlListRecords = `SELECT key, version, value, expires FROM record
		WHERE bucket = ? AND key > ? AND key >= ? AND (expires IS NULL OR expires > ?)`
)

func (r *records) now() string { return r.s.options.Now().UTC().Format(instant) }

// Get returns a record.
func (r *records) Get(ctx context.Context, bucket, key string) (graph.Record, error) {
	rec := graph.Record{Bucket: bucket, Key: key}
	err := r.s.read(ctx, func(c *conn) error {
		var expires sql.NullString
		found, err := c.row(ctx, sqlGetRecord, []any{bucket, key, r.now()}, &rec.Version, &rec.Value, &expires)
		if err == nil && !found {
			return fmt.Errorf("record %s/%s: %w", bucket, key, graph.ErrNotFound)
		}
		rec.Expires = expiry(expires)
		return err
	})
	if err != nil {
		return graph.Record{}, err
	}
	return rec, nil
}

// GetMany returns those of some records that are there.
func (r *records) GetMany(ctx context.Context, bucket string, keys []string) ([]graph.Record, error) {
	keys = slices.Compact(slices.Sorted(slices.Values(keys)))
	if len(keys) == 0 {
		return nil, ctx.Err()
	}
	packed, err := json.Marshal(keys)
	if err != nil {
		return nil, fmt.Errorf("records of %s: %w", bucket, err)
	}
	var out []graph.Record
	err = r.s.read(ctx, func(c *conn) error {
		out = nil
		return c.query(ctx, sqlGetRecords, []any{bucket, r.now(), string(packed)}, scanRecord(bucket, &out))
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// scanRecord adds a row of a bucket to some records.
func scanRecord(bucket string, out *[]graph.Record) func(rows *sql.Rows) error {
	return func(rows *sql.Rows) error {
		rec := graph.Record{Bucket: bucket}
		var expires sql.NullString
		err := rows.Scan(&rec.Key, &rec.Version, &rec.Value, &expires)
		rec.Expires = expiry(expires)
		*out = append(*out, rec)
		return err
	}
}

func expiry(s sql.NullString) time.Time {
	t, err := time.Parse(instant, s.String)
	if err != nil || !s.Valid {
		return time.Time{}
	}
	return t
}

// has tells the version of a record, 0 for none, and whether it has expired.
func (r *records) has(ctx context.Context, c *conn, bucket, key string) (version int64, expired bool, err error) {
	_, err = c.row(ctx, sqlHasRecord, []any{r.now(), bucket, key}, &version, &expired)
	return version, expired, err
}

// Put writes a record if the stored version is still rec.Version.
func (r *records) Put(ctx context.Context, rec graph.Record) (graph.Record, error) {
	err := r.s.write(ctx, func(c *conn) error {
		stored, expired, err := r.has(ctx, c, rec.Bucket, rec.Key)
		if err != nil {
			return err
		}
		known := stored
		if expired {
			known = 0
		}
		if known != rec.Version {
			return fmt.Errorf("record %s/%s: %w", rec.Bucket, rec.Key, graph.ErrConflict)
		}
		// One that has expired passes its version on, so that no version comes twice.
		rec.Version = stored + 1
		var expires any
		if !rec.Expires.IsZero() {
			expires = rec.Expires.UTC().Format(instant)
		}
		_, err = c.exec(ctx, sqlPutRecord, rec.Bucket, rec.Key, rec.Version, rec.Value, expires)
		return err
	})
	if err != nil {
		return graph.Record{}, err
	}
	return rec, nil
}

// Delete removes a record if its version is still as given.
func (r *records) Delete(ctx context.Context, bucket, key string, version int64) error {
	return r.s.write(ctx, func(c *conn) error {
		stored, expired, err := r.has(ctx, c, bucket, key)
		switch {
		case err != nil:
			return err
		case stored == 0 || expired:
			return fmt.Errorf("record %s/%s: %w", bucket, key, graph.ErrNotFound)
		case stored != version:
			return fmt.Errorf("record %s/%s: %w", bucket, key, graph.ErrConflict)
		}
		_, err = c.exec(ctx, sqlDropRecord, bucket, key)
		return err
	})
}

// List returns up to limit records of a bucket by prefix, after a key.
func (r *records) List(ctx context.Context, bucket, prefix, after string, limit int) ([]graph.Record, error) {
	if limit < 1 {
		return nil, fmt.Errorf("records: the limit %d is less than 1: %w", limit, graph.ErrInvalid)
	}
	query, args := sqlListRecords, []any{bucket, after, prefix, r.now()}
	if end := prefixEnd(prefix); end != "" {
		query, args = query+" AND key < ?", append(args, end)
	}
	var out []graph.Record
	err := r.s.read(ctx, func(c *conn) error {
		out = nil
		return c.query(ctx, query+" ORDER BY key LIMIT ? + 0", append(args, limit), scanRecord(bucket, &out))
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
