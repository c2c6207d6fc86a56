package journal

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"mailuo/graph"
)

// The buckets.
const (
	bucketRun        = "run"           // Run, by its ID
	bucketOpen       = "run-open"      // runs that have not ended, by ID; empty values
	bucketItem       = "run-item"      // []Entry, by run and number of the batch
	bucketQuarantine = "quarantine"    // Quarantined, by address
	bucketAsked      = "retry"         // when somebody asked for quarantined items last
	bucketHealth     = "source-health" // Health, by name of the source
)

// listed is how many records are read at a time.
const listed = 200

// read is the value of a record; its version is 0 and value zero where there is none.
func read[T any](ctx context.Context, r graph.Records, bucket, key string) (T, int64, error) {
	var v T
	rec, err := r.Get(ctx, bucket, key)
	if errors.Is(err, graph.ErrNotFound) {
		return v, 0, nil
	}
	if err != nil {
		return v, 0, err
	}
	return v, rec.Version, parse(rec, &v)
}

func parse(rec graph.Record, into any) error {
	if err := json.Unmarshal([]byte(rec.Value), into); err != nil {
		return fmt.Errorf("record %s %s cannot be read: %w", rec.Bucket, rec.Key, err)
	}
	return nil
}

// write puts a value where the version is as given.
func write(ctx context.Context, r graph.Records, bucket, key string, version int64, v any, expires time.Time) error {
	value, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("record %s %s: %w", bucket, key, err)
	}
	_, err = r.Put(ctx, graph.Record{Bucket: bucket, Key: key, Version: version, Value: string(value), Expires: expires})
	return err
}

// update changes a value as change says, again where somebody else came between;
// where change says no, nothing is written.
func update[T any](ctx context.Context, r graph.Records, bucket, key string, change func(v *T, known bool) (expires time.Time, ok bool)) error {
	for {
		v, version, err := read[T](ctx, r, bucket, key)
		if err != nil {
			return err
		}
		expires, ok := change(&v, version > 0)
		if !ok {
			return nil
		}
		if err := write(ctx, r, bucket, key, version, v, expires); !errors.Is(err, graph.ErrConflict) {
			return err
		}
	}
}

// remove deletes a record whatever its version; one that is not there is gone already.
func remove(ctx context.Context, r graph.Records, bucket, key string) error {
	for {
		rec, err := r.Get(ctx, bucket, key)
		if err == nil {
			err = r.Delete(ctx, bucket, key, rec.Version)
		}
		switch {
		case errors.Is(err, graph.ErrNotFound):
			return nil
		case !errors.Is(err, graph.ErrConflict):
			return err
		}
	}
}

// every calls each record of a bucket by prefix, in order of keys, until it says no.
func every(ctx context.Context, r graph.Records, bucket, prefix, after string, each func(graph.Record) (bool, error)) error {
	for {
		page, err := r.List(ctx, bucket, prefix, after, listed)
		if err != nil {
			return err
		}
		for _, rec := range page {
			more, err := each(rec)
			if err != nil || !more {
				return err
			}
			after = rec.Key
		}
		if len(page) < listed {
			return nil
		}
	}
}
