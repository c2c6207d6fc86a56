package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// Records keeps all state that is not graph: journal, quarantine, leases,
// tokens, saved queries, judgements, the archive of versions, the change log.
// Its errors are those of Store, and ErrNotFound and ErrConflict as said.
type Records interface {
	// Get returns a record; ErrNotFound where there is none or it has expired.
	Get(ctx context.Context, bucket, key string) (Record, error)
	// GetMany returns those of some records of a bucket that are there, each once, in
	// code-point order of their keys, in one call whatever their number.
	GetMany(ctx context.Context, bucket string, keys []string) ([]Record, error)
	// Put writes r if the stored version is still r.Version, and returns it with
	// its new version. Version 0 asks that there be none (an expired one is
	// none). Otherwise it returns ErrConflict and writes nothing.
	Put(ctx context.Context, r Record) (Record, error)
	// Delete removes a record if its version is still as given; ErrConflict
	// where it is another, ErrNotFound where there is none.
	Delete(ctx context.Context, bucket, key string, version int64) error
	// List returns up to limit records of a bucket whose keys start with prefix
	// and come after the key after, in code-point order, expired ones left out.
	List(ctx context.Context, bucket, prefix, after string, limit int) ([]Record, error)
}

// Record is a value under a key, with a version that every write raises.
type Record struct {
	Bucket, Key string
	Version     int64
	Value       string
	// Expires is when the record ceases to be; zero is never.
	Expires time.Time
}

// Buckets that stores write themselves, in the transaction of the Put or Delete.
const (
	// BucketChanges is the change log: Logged as JSON under ChangeKey.
	BucketChanges = "change"
	// BucketVersions is the archive: Version as JSON under VersionKey.
	BucketVersions = "version"
)

// Logged is an entry of the change log.
type Logged struct {
	Speech  ID       `json:"speech"`
	Added   []string `json:"added,omitempty"`
	Removed []string `json:"removed,omitempty"`
	// SHA256 and Extractor name the version that the change brought in; empty for a delete.
	SHA256    string `json:"sha256,omitempty"`
	Extractor string `json:"extractor,omitempty"`
}

// Version is an archived text of a speech.
type Version struct {
	Speech Speech `json:"speech"`
	Text   string `json:"text"`
	// Sequence is the change that brought it in first.
	Sequence int64 `json:"sequence"`
}

// ChangeKey is the key of a change in BucketChanges; keys sort as sequences do.
func ChangeKey(sequence int64) string { return fmt.Sprintf("%016d", sequence) }

// VersionKey is the key of a version in BucketVersions.
func VersionKey(speech ID, sha256, extractor string) string {
	return string(speech) + "/" + sha256 + "/" + extractor
}

// LogRecord makes the entry of the change log for c; f is nil for a delete.
func LogRecord(c Change, f *Facts) Record {
	l := Logged{Speech: c.Speech, Added: c.Added, Removed: c.Removed}
	if f != nil {
		l.SHA256, l.Extractor = f.Speech.SHA256, f.Speech.Extractor
	}
	return Record{Bucket: BucketChanges, Key: ChangeKey(c.Sequence), Version: 1, Value: mustJSON(l)}
}

// VersionRecord makes the archive's record of f.
func VersionRecord(c Change, f Facts) Record {
	v := Version{Speech: f.Speech, Text: f.Text, Sequence: c.Sequence}
	key := VersionKey(f.Speech.ID, f.Speech.SHA256, f.Speech.Extractor)
	return Record{Bucket: BucketVersions, Key: key, Version: 1, Value: mustJSON(v)}
}

// mustJSON encodes our own plain types, which cannot fail.
func mustJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(b)
}
