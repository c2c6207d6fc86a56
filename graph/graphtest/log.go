package graphtest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"mailuo/graph"
)

// log reads the whole change log.
func (e *env) log() []graph.Record { return e.bucket(graph.BucketChanges) }

// bucket reads all records of a bucket, a few at a time.
func (e *env) bucket(name string) []graph.Record {
	e.Helper()
	var all []graph.Record
	after := ""
	for {
		page, err := e.records.List(e.Context(), name, "", after, 7)
		if err != nil {
			e.Fatalf("list %s: %v", name, err)
		}
		all = append(all, page...)
		if len(page) < 7 {
			return all
		}
		after = page[len(page)-1].Key
	}
}

// testLog: each change is in the log, in order and without gaps; nothing else is.
func testLog(e *env) {
	a, b := e.speech("city23"), e.speech("city24")
	short := draft("city23").without("d5", "reform").lines(0, 1, 2, 3, 4, 5, 6)
	short.Extractor = "2"
	a2 := short.Facts()
	var want []graph.Record
	note := func(f *graph.Facts, cs ...graph.Change) {
		for _, c := range cs {
			want = append(want, graph.LogRecord(c, f))
		}
	}
	note(&a, e.put(a)...)
	note(&b, e.put(b)...)
	e.put(a)
	note(&a2, e.put(a2)...)
	note(nil, e.delete(a.Speech.ID)...)
	e.delete(a.Speech.ID)
	note(&a, e.put(a)...)
	got := e.log()
	e.equal(got, want)
	for i, r := range got {
		var l graph.Logged
		if err := json.Unmarshal([]byte(r.Value), &l); err != nil {
			e.Fatal(err)
		}
		if r.Key != graph.ChangeKey(int64(i+1)) || r.Bucket != graph.BucketChanges {
			e.Errorf("record %d of the log has the key %q", i, r.Key)
		}
	}
}

// testArchive: each version of a text stands in the archive with the change that
// brought it in first; it stays when the speech goes.
func testArchive(e *env) {
	a, b := e.speech("city23"), e.speech("city24")
	short := draft("city23").without("d5", "reform").lines(0, 1, 2, 3, 4, 5, 6)
	a2 := short.Facts()
	short.Extractor = "2"
	a3 := short.Facts()
	short.Collection = "other"
	a3b := short.Facts()
	var want []graph.Record
	for _, f := range []graph.Facts{a, b, a2, a3} {
		want = append(want, graph.VersionRecord(e.put(f)[0], f))
	}
	e.put(a3b) // the same text by the same extractor
	e.put(a)
	e.delete(a.Speech.ID)
	e.put(a)
	slices.SortFunc(want, func(x, y graph.Record) int { return cmp.Compare(x.Key, y.Key) })
	e.equal(e.bucket(graph.BucketVersions), want)
	r, err := e.records.Get(e.Context(), graph.BucketVersions, graph.VersionKey(a.Speech.ID, a.Speech.SHA256, a.Speech.Extractor))
	var v graph.Version
	if err == nil {
		err = json.Unmarshal([]byte(r.Value), &v)
	}
	if err != nil || v.Text != a.Text || v.Sequence != 1 || v.Speech.ID != a.Speech.ID {
		e.Errorf("the first version: %+.80v, %v", v, err)
	}
}

// testLogBeside: what is written to other buckets leaves log and sequence alone.
func testLogBeside(e *env) {
	for i := range 3 {
		if _, err := e.records.Put(e.Context(), graph.Record{Bucket: "x", Key: fmt.Sprint(i), Value: "v"}); err != nil {
			e.Fatal(err)
		}
	}
	if c := e.put(e.speech("city23"))[0]; c.Sequence != 1 {
		e.Errorf("the first change has the sequence %d", c.Sequence)
	}
	if got := e.log(); len(got) != 1 {
		e.Errorf("the log holds %d records", len(got))
	}
}
