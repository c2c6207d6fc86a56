package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"time"
)

// PageOfRecords is how many records EachRecord reads in a call where values are small.
const PageOfRecords = 200

// EachRecord gives the records of a bucket whose keys start with prefix and come after
// the key after, in code-point order, and reads so many of them in a call. A record
// may be deleted or written while it is looked at. After an error it ends.
func EachRecord(ctx context.Context, r Records, bucket, prefix, after string, atOnce int) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for {
			page, err := r.List(ctx, bucket, prefix, after, atOnce)
			if err != nil {
				yield(Record{}, err)
				return
			}
			for _, rec := range page {
				after = rec.Key
				if !yield(rec, nil) {
					return
				}
			}
			if len(page) < atOnce {
				return
			}
		}
	}
}

// ParseRecord reads the JSON of a record's value; its error names the record.
func ParseRecord(rec Record, into any) error {
	if err := json.Unmarshal([]byte(rec.Value), into); err != nil {
		return fmt.Errorf("record %s %s cannot be read: %w", rec.Bucket, rec.Key, err)
	}
	return nil
}

// ReadRecord gives the value of a record, which is JSON, and its version; version 0
// and the zero value where there is none.
func ReadRecord[T any](ctx context.Context, r Records, bucket, key string) (T, int64, error) {
	var v T
	rec, err := r.Get(ctx, bucket, key)
	if errors.Is(err, ErrNotFound) {
		return v, 0, nil
	}
	if err != nil {
		return v, 0, err
	}
	return v, rec.Version, ParseRecord(rec, &v)
}

// WriteRecord puts v as JSON into a record where the version is still that of rec, and
// returns the record with its new version; ErrConflict where it is another.
func WriteRecord(ctx context.Context, r Records, rec Record, v any) (Record, error) {
	value, err := json.Marshal(v)
	if err != nil {
		return rec, fmt.Errorf("record %s %s: %w", rec.Bucket, rec.Key, err)
	}
	rec.Value = string(value)
	return r.Put(ctx, rec)
}

// UpdateRecord changes a value as change says, again where somebody else came between;
// where change says no, nothing is written. known says whether there was a record.
func UpdateRecord[T any](ctx context.Context, r Records, bucket, key string, change func(v *T, known bool) (expires time.Time, ok bool)) error {
	for {
		v, version, err := ReadRecord[T](ctx, r, bucket, key)
		if err != nil {
			return err
		}
		expires, ok := change(&v, version > 0)
		if !ok {
			return nil
		}
		if _, err := WriteRecord(ctx, r, Record{Bucket: bucket, Key: key, Version: version, Expires: expires}, v); !errors.Is(err, ErrConflict) {
			return err
		}
	}
}

// RemoveRecord deletes a record whatever its version; one that is not there is gone already.
func RemoveRecord(ctx context.Context, r Records, bucket, key string) error {
	for {
		rec, err := r.Get(ctx, bucket, key)
		if err == nil {
			err = r.Delete(ctx, bucket, key, rec.Version)
		}
		switch {
		case errors.Is(err, ErrNotFound):
			return nil
		case !errors.Is(err, ErrConflict):
			return err
		}
	}
}
