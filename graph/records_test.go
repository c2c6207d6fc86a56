package graph_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// Keys of changes sort as their sequences do.
func TestChangeKey(t *testing.T) {
	last := ""
	for _, n := range []int64{0, 1, 2, 9, 10, 99, 1_000_000, math.MaxInt32, 1 << 50} {
		k := graph.ChangeKey(n)
		if k <= last {
			t.Errorf("the key of %d, %q, does not come after %q", n, k, last)
		}
		last = k
	}
}

func TestLogAndArchive(t *testing.T) {
	f := graphtest.Fixture()[3]
	c := graph.Change{Sequence: 7, Speech: f.Speech.ID, Added: []string{"a"}, Removed: []string{"b", "c"}}
	put := graph.LogRecord(c, &f)
	var l graph.Logged
	if err := json.Unmarshal([]byte(put.Value), &l); err != nil || put.Bucket != graph.BucketChanges || put.Key != graph.ChangeKey(7) || put.Version != 1 {
		t.Errorf("record %+v, %v", put, err)
	}
	want := graph.Logged{Speech: f.Speech.ID, Added: c.Added, Removed: c.Removed, SHA256: f.Speech.SHA256, Extractor: f.Speech.Extractor}
	if diff := cmp.Diff(want, l); diff != "" {
		t.Errorf("put (-want +got):\n%s", diff)
	}
	l = graph.Logged{}
	if err := json.Unmarshal([]byte(graph.LogRecord(c, nil).Value), &l); err != nil || l.SHA256 != "" || l.Extractor != "" || l.Speech != f.Speech.ID {
		t.Errorf("delete: %+v, %v", l, err)
	}
	archived := graph.VersionRecord(c, f)
	var v graph.Version
	if err := json.Unmarshal([]byte(archived.Value), &v); err != nil || archived.Bucket != graph.BucketVersions || archived.Version != 1 ||
		archived.Key != graph.VersionKey(f.Speech.ID, f.Speech.SHA256, f.Speech.Extractor) {
		t.Errorf("record %+v, %v", archived, err)
	}
	if diff := cmp.Diff(graph.Version{Speech: f.Speech, Text: f.Text, Sequence: 7}, v); diff != "" {
		t.Errorf("version (-want +got):\n%s", diff)
	}
	if graph.VersionKey("a", "b", "c") == graph.VersionKey("a", "b", "d") || graph.VersionKey("a", "b", "c") == graph.VersionKey("a", "d", "c") {
		t.Error("two versions have one key")
	}
}

func TestDirectiveDue(t *testing.T) {
	item := func(d graph.Date) graph.Item { return graph.Item{Deadline: &graph.Deadline{Date: d}} }
	for _, c := range []struct {
		items []graph.Item
		want  graph.Date
	}{
		{nil, ""},
		{[]graph.Item{{}, item("")}, ""},
		{[]graph.Item{item("2024"), {}, item("2023-12"), item("../2024-01-31")}, "2023-12"},
		{[]graph.Item{item("../2023-11-30"), item("2023-12")}, "../2023-11-30"},
		// A deadline without a last day is no earlier than one that has it.
		{[]graph.Item{item("2024/.."), item("2025")}, "2025"},
		{[]graph.Item{item("2024/..")}, "2024/.."},
	} {
		d := graph.Directive{Items: c.items}
		if got := d.Due(); got != c.want {
			t.Errorf("%+v: due %q, want %q", c.items, got, c.want)
		}
	}
}
