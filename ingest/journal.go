package ingest

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"time"

	"mailuo/graph"
)

// Buckets of graph.Records that this package writes.
const (
	// bucketSource holds, by address, what of a source is in the store.
	bucketSource = "source"
	// bucketIdentity holds, by speech, the sources that give that speech.
	bucketIdentity = "identity"
)

// sourceRecord is what the store remembers of a source.
type sourceRecord struct {
	Speech    graph.ID `json:"speech"`
	SHA256    string   `json:"sha256"` // of the decoded text
	Extractor string   `json:"extractor"`
	// Collection is the set that it was filed under from outside.
	Collection string `json:"collection,omitempty"`
	// Beside is the hash of what came with the text; empty for nothing but a name.
	Beside string `json:"beside,omitempty"`
}

// candidate is a text that claims to be a speech. Where two sources give one
// speech with different texts, the best one is in the graph: the longest, then
// that of the least hash, then of the least file name; so the order of ingest
// does not matter.
type candidate struct {
	Address string `json:"address"`
	File    string `json:"file"`
	SHA256  string `json:"sha256"`
	Chars   int    `json:"chars"`
}

func better(a, b candidate) int {
	return cmp.Or(cmp.Compare(b.Chars, a.Chars), cmp.Compare(a.SHA256, b.SHA256), cmp.Compare(a.File, b.File), cmp.Compare(a.Address, b.Address))
}

// journal reads and writes the records.
type journal struct{ records graph.Records }

// source returns what is remembered of an address; the zero record for nothing.
func (j journal) source(ctx context.Context, address string) (sourceRecord, error) {
	s, _, err := graph.ReadRecord[sourceRecord](ctx, j.records, bucketSource, address)
	return s, err
}

// remember notes that a source's text is dealt with.
func (j journal) remember(ctx context.Context, address string, s sourceRecord) error {
	return graph.UpdateRecord(ctx, j.records, bucketSource, address, func(v *sourceRecord, _ bool) (time.Time, bool) {
		*v = s
		return time.Time{}, true
	})
}

// claims gives all that claim a speech.
func (j journal) claims(ctx context.Context, speech graph.ID) ([]candidate, error) {
	all, _, err := graph.ReadRecord[[]candidate](ctx, j.records, bucketIdentity, string(speech))
	return all, err
}

// claim enters a candidate for a speech and returns all that claim it, the best first.
func (j journal) claim(ctx context.Context, speech graph.ID, c candidate) ([]candidate, error) {
	var all []candidate
	err := graph.UpdateRecord(ctx, j.records, bucketIdentity, string(speech), func(v *[]candidate, _ bool) (time.Time, bool) {
		*v = append(slices.DeleteFunc(*v, func(o candidate) bool { return o.Address == c.Address }), c)
		slices.SortFunc(*v, better)
		all = *v
		return time.Time{}, true
	})
	if err != nil {
		return nil, err
	}
	return all, nil
}

// readBy notes by which version of the extractor the texts of a speech were read.
func (j journal) readBy(ctx context.Context, sources []candidate, speech graph.ID, version string) error {
	for _, c := range sources {
		if err := graph.UpdateRecord(ctx, j.records, bucketSource, c.Address, func(s *sourceRecord, _ bool) (time.Time, bool) {
			if s.Speech != speech || s.SHA256 != c.SHA256 || s.Extractor == version {
				return time.Time{}, false
			}
			s.Extractor = version
			return time.Time{}, true
		}); err != nil {
			return err
		}
	}
	return nil
}

// archived is a text of a speech that was in the store once; nil where it never was.
func (j journal) archived(ctx context.Context, speech graph.ID, sha256 string) (*graph.Version, error) {
	found, err := j.records.List(ctx, graph.BucketVersions, graph.VersionKey(speech, sha256, ""), "", 1)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	var v graph.Version
	if err := graph.ParseRecord(found[0], &v); err != nil {
		return nil, err
	}
	return &v, nil
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// hashOfAll is the hash of fields and their values; empty for none.
func hashOfAll(fields map[string]string) string {
	if len(fields) == 0 {
		return ""
	}
	written, err := json.Marshal(fields) // in order of key
	if err != nil {
		panic(err) // strings can be written
	}
	return hashOf(string(written))
}

// hashOfBytes is the hash of a file's bytes, "" where none were had.
func hashOfBytes(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
