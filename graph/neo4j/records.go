package neo4j

import (
	"context"
	"crypto/rand"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"mailuo/graph"
)

// Records returns the store's records. They are usable until it is closed.
func (s *Store) Records() graph.Records { return &records{s} }

type records struct{ s *Store }

// maxKeyBytes is how long bucket and key together may be: an index holds both.
const maxKeyBytes = 4096

// A record keeps its version when it has expired, so that the next one under its
// key has another. Whoever writes takes a lock first, by writing, so that what it
// reads after that stands. Readers take none, and a commit shows one property after
// the other; so what belongs together, version, expiry and value, is one text, body.
const (
	recordColumns = `r.key, r.body`

	getRecord = `MATCH (r:Record {bucket: $bucket, key: $key}) WHERE r.expires IS NULL OR r.expires > $now
RETURN ` + recordColumns

	getRecords = `MATCH (r:Record {bucket: $bucket}) WHERE r.key IN $keys AND (r.expires IS NULL OR r.expires > $now)
RETURN ` + recordColumns

	listRecords = `MATCH (r:Record) WHERE r.bucket = $bucket AND r.key STARTS WITH $prefix AND (r.expires IS NULL OR r.expires > $now)`
	inOrder     = `RETURN ` + recordColumns + ` ORDER BY r.key LIMIT $limit`

	// putRecord returns the version that stands at the end and whether it is ours.
	putRecord = `SET r.lock = true
WITH r, r.version AS last, CASE WHEN r.version IS NULL OR r.expires <= $now THEN 0 ELSE r.version END AS current
FOREACH (_ IN CASE WHEN current = $version THEN [1] ELSE [] END |
  SET r.version = coalesce(last, 0) + 1, r.body = toString(coalesce(last, 0) + 1) + $body, r.expires = $expires, r.token = $token, r.key_order = $order)
REMOVE r.lock
RETURN r.version, r.token = $token`
	createRecord = "MERGE (r:Record {bucket: $bucket, key: $key})\n" + putRecord
	changeRecord = "MATCH (r:Record {bucket: $bucket, key: $key})\n" + putRecord

	// deleteRecord returns the version found, none where the record has expired.
	deleteRecord = `MATCH (r:Record {bucket: $bucket, key: $key})
SET r.lock = true
WITH r, CASE WHEN r.expires <= $now THEN null ELSE r.version END AS current
REMOVE r.lock
FOREACH (x IN CASE WHEN current = $version THEN [r] ELSE [] END | DELETE x)
RETURN current`
)

// params are those that all of the statements share.
func (r *records) params(bucket, key string) (map[string]any, error) {
	if !utf8.ValidString(bucket) || !utf8.ValidString(key) || len(bucket)+len(key) > maxKeyBytes {
		return nil, fmt.Errorf("neo4j: bucket and key of a record must be valid UTF-8 of %d bytes at most: %w", maxKeyBytes, graph.ErrInvalid)
	}
	return map[string]any{"bucket": bucket, "key": key, "now": r.s.options.Now().UnixNano()}, nil
}

// Get returns a record.
func (r *records) Get(ctx context.Context, bucket, key string) (graph.Record, error) {
	params, err := r.params(bucket, key)
	if err != nil {
		return graph.Record{}, err
	}
	if err := r.s.enter(ctx); err != nil {
		return graph.Record{}, err
	}
	defer r.s.leave()
	rows, err := r.s.ask(ctx, statement{getRecord, params})
	if err != nil {
		return graph.Record{}, err
	}
	if len(rows) == 0 {
		return graph.Record{}, missing(bucket, key)
	}
	return decodeRecord(bucket, rows[0]), nil
}

// GetMany returns those of some records that are there.
func (r *records) GetMany(ctx context.Context, bucket string, keys []string) ([]graph.Record, error) {
	keys = slices.Compact(slices.Sorted(slices.Values(keys)))
	if len(keys) == 0 {
		return nil, ctx.Err()
	}
	for _, k := range keys {
		if _, err := r.params(bucket, k); err != nil {
			return nil, err
		}
	}
	params, err := r.params(bucket, "")
	if err != nil {
		return nil, err
	}
	params["keys"] = keys
	if err := r.s.enter(ctx); err != nil {
		return nil, err
	}
	defer r.s.leave()
	rows, err := r.s.ask(ctx, statement{getRecords, params})
	if err != nil {
		return nil, err
	}
	out := make([]graph.Record, len(rows))
	for i, row := range rows {
		out[i] = decodeRecord(bucket, row)
	}
	slices.SortFunc(out, func(a, b graph.Record) int { return strings.Compare(a.Key, b.Key) })
	return out, nil
}

func missing(bucket, key string) error {
	return fmt.Errorf("record %s/%s: %w", bucket, key, graph.ErrNotFound)
}

func conflict(bucket, key string) error {
	return fmt.Errorf("record %s/%s: %w", bucket, key, graph.ErrConflict)
}

// Put writes a record if its version is as given. Its token tells a run again,
// after a run whose outcome was not known, that the version there is its own.
func (r *records) Put(ctx context.Context, rec graph.Record) (graph.Record, error) {
	params, err := r.params(rec.Bucket, rec.Key)
	if err == nil && !utf8.ValidString(rec.Value) {
		err = fmt.Errorf("neo4j: the value of record %s/%s is not valid UTF-8: %w", rec.Bucket, rec.Key, graph.ErrInvalid)
	}
	if err != nil {
		return graph.Record{}, err
	}
	params["version"], params["body"], params["token"], params["expires"] = rec.Version, recordBody(rec), rand.Text(), nanoseconds(rec.Expires)
	params["order"] = orderKey(rec.Key)
	if err := r.s.enter(ctx); err != nil {
		return graph.Record{}, err
	}
	defer r.s.leave()
	put := changeRecord
	if rec.Version == 0 {
		put = createRecord
	}
	rows, err := r.s.auto(ctx, neo4j.AccessModeWrite, statement{put, params})
	if err != nil {
		return graph.Record{}, err
	}
	if len(rows) == 0 || rows[0][1] != true {
		return graph.Record{}, conflict(rec.Bucket, rec.Key)
	}
	rec.Version = integer(rows[0][0])
	return rec, nil
}

// Delete removes a record if its version is as given.
func (r *records) Delete(ctx context.Context, bucket, key string, version int64) error {
	params, err := r.params(bucket, key)
	if err != nil {
		return err
	}
	params["version"] = version
	if err := r.s.enter(ctx); err != nil {
		return err
	}
	defer r.s.leave()
	var rows [][]any
	tries := 0
	err = r.s.again(ctx, func() (err error) {
		tries++
		rows, err = r.s.once(ctx, neo4j.AccessModeWrite, statement{deleteRecord, params})
		return err
	})
	switch {
	case err != nil:
		return err
	case len(rows) == 0 && tries > 1: // by a try whose answer was lost
		return nil
	case len(rows) == 0 || rows[0][0] == nil:
		return missing(bucket, key)
	case integer(rows[0][0]) != version:
		return conflict(bucket, key)
	}
	return nil
}

// List returns records of a bucket in order of their keys.
func (r *records) List(ctx context.Context, bucket, prefix, after string, limit int) ([]graph.Record, error) {
	if limit < 1 {
		return nil, fmt.Errorf("records: the limit %d is less than 1: %w", limit, graph.ErrInvalid)
	}
	params, err := r.params(bucket, prefix)
	if err == nil && !utf8.ValidString(after) {
		err = fmt.Errorf("neo4j: the key to go on after is not valid UTF-8: %w", graph.ErrInvalid)
	}
	if err != nil {
		return nil, err
	}
	params["prefix"], params["limit"] = prefix, limit
	if err := r.s.enter(ctx); err != nil {
		return nil, err
	}
	defer r.s.leave()
	c := r.s.cypher()
	c.params = params
	rows, err := r.s.ask(ctx, listed(c, after))
	if err != nil {
		return nil, err
	}
	out := make([]graph.Record, len(rows))
	for i, row := range rows {
		out[i] = decodeRecord(bucket, row)
	}
	return out, nil
}

// listed reads the records after a key; the other parameters are there.
func listed(c *cypher, after string) statement {
	from := graph.Text(after)
	return c.statement(listRecords, "AND "+all(c.compare("r.key", ">", from), c.within("r.key", from, true)), inOrder)
}

// recordBody writes expiry and value as they stand behind the version in a body:
// “ expires value”, expires in nanoseconds or - for never.
func recordBody(rec graph.Record) string {
	expires := "-"
	if n, ok := nanoseconds(rec.Expires).(int64); ok {
		expires = strconv.FormatInt(n, 10)
	}
	return " " + expires + " " + rec.Value
}

func decodeRecord(bucket string, row []any) graph.Record {
	rec := graph.Record{Bucket: bucket, Key: text(row[0])}
	version, rest, _ := strings.Cut(text(row[1]), " ")
	expires, value, _ := strings.Cut(rest, " ")
	rec.Version, _ = strconv.ParseInt(version, 10, 64) // written by putRecord
	rec.Value = value
	if n, err := strconv.ParseInt(expires, 10, 64); err == nil {
		rec.Expires = time.Unix(0, n).UTC()
	}
	return rec
}

// nanoseconds is a time as records keep it, nil for never. Times beyond what
// fits, in the year 2262, are never reached.
func nanoseconds(t time.Time) any {
	switch {
	case t.IsZero():
		return nil
	case t.Year() > 2261:
		return int64(math.MaxInt64)
	}
	return t.UnixNano()
}
