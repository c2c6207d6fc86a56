package graphtest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"mailuo/graph"
)

func (e *env) record(bucket, key string) (graph.Record, error) {
	return e.records.Get(e.Context(), bucket, key)
}

func (e *env) write(r graph.Record) graph.Record {
	e.Helper()
	got, err := e.records.Put(e.Context(), r)
	if err != nil {
		e.Fatalf("put record %s/%s: %v", r.Bucket, r.Key, err)
	}
	return got
}

// is checks which of the sentinels an error is.
func (e *env) is(err, want error) {
	e.Helper()
	if !errors.Is(err, want) {
		e.Errorf("got the error %v, want one that is %v", err, want)
	}
}

// testRecords: put if the version is as known, get, delete if it is as known.
func testRecords(e *env) {
	ctx := e.Context()
	_, err := e.record("b", "k")
	e.is(err, graph.ErrNotFound)
	e.is(e.records.Delete(ctx, "b", "k", 1), graph.ErrNotFound)
	_, err = e.records.Put(ctx, graph.Record{Bucket: "b", Key: "k", Version: 3, Value: "v"})
	e.is(err, graph.ErrConflict)
	first := e.write(graph.Record{Bucket: "b", Key: "k", Value: "v"})
	if first.Version < 1 || first.Value != "v" || first.Bucket != "b" || first.Key != "k" {
		e.Errorf("put returned %+v", first)
	}
	_, err = e.records.Put(ctx, graph.Record{Bucket: "b", Key: "k", Value: "w"})
	e.is(err, graph.ErrConflict)
	_, err = e.records.Put(ctx, graph.Record{Bucket: "b", Key: "k", Version: first.Version + 1, Value: "w"})
	e.is(err, graph.ErrConflict)
	got, err := e.record("b", "k")
	if err != nil || got != first {
		e.Errorf("get: %+v, %v; want %+v", got, err, first)
	}
	second := first
	second.Value = "w"
	second = e.write(second)
	if second.Version <= first.Version {
		e.Errorf("versions %d, then %d", first.Version, second.Version)
	}
	_, err = e.records.Put(ctx, first)
	e.is(err, graph.ErrConflict)
	e.is(e.records.Delete(ctx, "b", "k", first.Version), graph.ErrConflict)
	if err := e.records.Delete(ctx, "b", "k", second.Version); err != nil {
		e.Error(err)
	}
	_, err = e.record("b", "k")
	e.is(err, graph.ErrNotFound)
	again := e.write(graph.Record{Bucket: "b", Key: "k", Value: ""})
	if got, err = e.record("b", "k"); err != nil || got != again || got.Value != "" {
		e.Errorf("get: %+v, %v", got, err)
	}
	e.write(graph.Record{Bucket: "other", Key: "k", Value: "o"})
	if got, err = e.record("b", "k"); err != nil || got.Value != "" {
		e.Errorf("another bucket's record shows: %+v, %v", got, err)
	}
	for _, x := range strange() {
		r := e.write(graph.Record{Bucket: "strange", Key: x[1], Value: x[1] + strings.Repeat("x", 100_000)})
		if got, err = e.record("strange", x[1]); err != nil || got != r {
			e.Errorf("%s: %.40v, %v", x[0], got, err)
		}
	}
	if got := len(e.bucket("strange")); got != len(strange()) {
		e.Errorf("the bucket holds %d records, want %d", got, len(strange()))
	}
	e.holds()
}

// testRecordsMany: those that are there, each once, in code-point order, and no others.
func testRecordsMany(e *env) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	e.options.Now = func() time.Time { return now }
	e.open()
	var keys, want []string
	byKey := map[string]graph.Record{}
	for i, x := range strange() {
		if i%4 != 3 { // the others are not there
			byKey[x[1]] = e.write(graph.Record{Bucket: "many", Key: x[1], Value: "v" + x[1], Expires: now.Add(time.Duration(i%2) * time.Hour).Add(time.Minute)})
			want = append(want, x[1])
		}
		keys = append(keys, x[1])
	}
	for i := range 1200 {
		k := fmt.Sprintf("key %d", i)
		if i%100 == 0 {
			byKey[k] = e.write(graph.Record{Bucket: "many", Key: k, Value: "v"})
			want = append(want, k)
		}
		keys = append(keys, k)
	}
	e.write(graph.Record{Bucket: "other", Key: "key 1", Value: "o"})
	many := func(keys []string) []graph.Record {
		e.Helper()
		got, err := e.records.GetMany(e.Context(), "many", keys)
		if err != nil {
			e.Fatal(err)
		}
		return got
	}
	check := func(got []graph.Record, want []string) {
		e.Helper()
		slices.Sort(want)
		if len(got) != len(want) {
			e.Fatalf("%d records, want %d", len(got), len(want))
		}
		for i, k := range want {
			if w := byKey[k]; got[i].Key != k || got[i].Version != w.Version || got[i].Value != w.Value || !got[i].Expires.Equal(w.Expires) {
				e.Errorf("%q: %+v, want %+v", k, got[i], w)
			}
		}
	}
	before := slices.Clone(keys)
	check(many(append(keys, keys...)), want)
	if !slices.Equal(keys, before) {
		e.Error("the keys that were asked for are in another order")
	}
	check(many(nil), nil)
	check(many([]string{"key 1", "none"}), nil)
	now = now.Add(2 * time.Minute)
	check(many(keys), slices.DeleteFunc(want, func(k string) bool { return !byKey[k].Expires.IsZero() && !byKey[k].Expires.After(now) }))
}

// testRecordsList: in code-point order, by prefix, after a key, up to a limit.
func testRecordsList(e *env) {
	keys := []string{"A", "a", "a/", "a/1", "a/10", "a/2", "a0", "b", "b%", "b_", "bc", "é", "\u4e00", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff", "\U0010ffffz"}
	for i := range keys {
		k := keys[(i*7)%len(keys)]
		e.write(graph.Record{Bucket: "list", Key: k, Value: "v"})
		e.write(graph.Record{Bucket: "lists", Key: k + "x", Value: "v"})
	}
	if !slices.IsSorted(keys) {
		e.Fatal("the keys of the test are not sorted")
	}
	for _, prefix := range append(slices.Clone(keys), "", "c", "a/1x") {
		for _, after := range append(slices.Clone(keys), "", "a/11", "zzz") {
			for _, limit := range []int{1, 3, 100} {
				var want []string
				for _, k := range keys {
					if strings.HasPrefix(k, prefix) && k > after && len(want) < limit {
						want = append(want, k)
					}
				}
				page, err := e.records.List(e.Context(), "list", prefix, after, limit)
				if err != nil {
					e.Fatal(err)
				}
				var got []string
				for _, r := range page {
					if r.Bucket != "list" || r.Value != "v" || r.Version < 1 {
						e.Fatalf("record %+v", r)
					}
					got = append(got, r.Key)
				}
				if !slices.Equal(got, want) {
					e.Fatalf("prefix %q after %q, %d: got %q, want %q", prefix, after, limit, got, want)
				}
			}
		}
	}
	_, err := e.records.List(e.Context(), "list", "", "", 0)
	e.is(err, graph.ErrInvalid)
}

// testRecordsExpiry: an expired record is none for every method.
func testRecordsExpiry(e *env) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	e.options.Now = func() time.Time { return now }
	e.open()
	ctx := e.Context()
	lease := e.write(graph.Record{Bucket: "lease", Key: "k", Value: "a", Expires: now.Add(time.Minute)})
	e.write(graph.Record{Bucket: "lease", Key: "l", Value: "never"})
	got, err := e.record("lease", "k")
	if err != nil || !got.Expires.Equal(lease.Expires) || !got.Expires.Equal(now.Add(time.Minute)) {
		e.Errorf("get: %+v, %v", got, err)
	}
	if got, err = e.record("lease", "l"); err != nil || !got.Expires.IsZero() {
		e.Errorf("get: %+v, %v", got, err)
	}
	now = now.Add(time.Minute - time.Millisecond)
	if _, err = e.record("lease", "k"); err != nil {
		e.Errorf("a millisecond before it expires: %v", err)
	}
	_, err = e.records.Put(ctx, graph.Record{Bucket: "lease", Key: "k", Value: "b"})
	e.is(err, graph.ErrConflict)
	now = now.Add(time.Millisecond)
	_, err = e.record("lease", "k")
	e.is(err, graph.ErrNotFound)
	e.is(e.records.Delete(ctx, "lease", "k", lease.Version), graph.ErrNotFound)
	_, err = e.records.Put(ctx, graph.Record{Bucket: "lease", Key: "k", Value: "late", Version: lease.Version})
	e.is(err, graph.ErrConflict)
	if page := e.bucket("lease"); len(page) != 1 || page[0].Key != "l" {
		e.Errorf("list shows %+v", page)
	}
	taken := e.write(graph.Record{Bucket: "lease", Key: "k", Value: "b", Expires: now.Add(time.Hour)})
	_, err = e.records.Put(ctx, graph.Record{Bucket: "lease", Key: "k", Value: "late", Version: lease.Version})
	if taken.Version == lease.Version {
		e.Errorf("the record that took the place of the expired one has its version, %d", taken.Version)
	}
	e.is(err, graph.ErrConflict)
	taken.Expires = now.Add(2 * time.Hour)
	e.write(taken)
	now = now.Add(90 * time.Minute)
	if got, err = e.record("lease", "k"); err != nil || got.Value != "b" {
		e.Errorf("a lease that was renewed: %+v, %v", got, err)
	}
	// Expired ones do not count against a limit of List.
	for i := range 10 {
		e.write(graph.Record{Bucket: "many", Key: fmt.Sprint(i), Expires: now.Add(time.Duration(1+i%2) * time.Minute)})
	}
	now = now.Add(time.Minute)
	page, err := e.records.List(ctx, "many", "", "", 3)
	if err != nil || len(page) != 3 || page[2].Key != "5" {
		e.Errorf("list: %+v, %v", page, err)
	}
	// A bucket is gone through in pages, from where one wants and while records go.
	for _, c := range []struct {
		after  string
		atOnce int
		want   string
	}{{"", 1, "13579"}, {"", 2, "13579"}, {"", 5, "13579"}, {"", 9, "13579"}, {"3", 2, "579"}, {"9", 2, ""}} {
		got := ""
		for r, err := range graph.EachRecord(ctx, e.records, "many", "", c.after, c.atOnce) {
			if err != nil {
				e.Fatal(err)
			}
			got += r.Key
		}
		if got != c.want {
			e.Errorf("after %q, %d at once: %s, want %s", c.after, c.atOnce, got, c.want)
		}
	}
	left := ""
	for r, err := range graph.EachRecord(ctx, e.records, "many", "", "", 2) {
		if err := errors.Join(err, graph.RemoveRecord(ctx, e.records, "many", r.Key), graph.RemoveRecord(ctx, e.records, "many", "7")); err != nil {
			e.Fatal(err)
		}
		left += r.Key
	}
	if left != "1359" || len(e.bucket("many")) != 0 {
		e.Errorf("gone through and deleted: %s; there are %+v", left, e.bucket("many"))
	}
}

// testRecordsContention: increments by compare-and-swap from many sides are all counted.
func testRecordsContention(e *env) {
	const sides, times = 16, 6
	counted := make(chan error, sides)
	for range sides {
		go func() {
			var err error
			for i := 0; i < times && err == nil; i++ {
				err = graph.UpdateRecord(e.Context(), e.records, "c", "kept", func(n *int, _ bool) (time.Time, bool) { *n++; return time.Time{}, true })
			}
			counted <- err
		}()
	}
	for range sides {
		if err := <-counted; err != nil {
			e.Error(err)
		}
	}
	if n, _, err := graph.ReadRecord[int](e.Context(), e.records, "c", "kept"); err != nil || n != sides*times {
		e.Errorf("%d are counted, %v; want %d", n, err, sides*times)
	}
	e.write(graph.Record{Bucket: "c", Key: "counter", Value: "0"})
	var wg sync.WaitGroup
	for range sides {
		wg.Go(func() {
			for done := 0; done < times; {
				r, err := e.record("c", "counter")
				if err != nil {
					e.Error(err)
					return
				}
				n, _ := strconv.Atoi(r.Value)
				r.Value = strconv.Itoa(n + 1)
				switch _, err := e.records.Put(e.Context(), r); {
				case err == nil:
					done++
				case !errors.Is(err, graph.ErrConflict):
					e.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	r, err := e.record("c", "counter")
	if err != nil || r.Value != strconv.Itoa(sides*times) {
		e.Errorf("the counter stands at %s, %v; want %d", r.Value, err, sides*times)
	}
	// Of many that create one record, one wins.
	won := make(chan string, sides)
	for i := range sides {
		wg.Go(func() {
			if _, err := e.records.Put(e.Context(), graph.Record{Bucket: "c", Key: "lease", Value: fmt.Sprint(i)}); err == nil {
				won <- fmt.Sprint(i)
			} else if !errors.Is(err, graph.ErrConflict) {
				e.Error(err)
			}
		})
	}
	wg.Wait()
	close(won)
	r, err = e.record("c", "lease")
	if err != nil || len(won) != 1 || r.Value != <-won {
		e.Errorf("the lease is %+v, %v", r, err)
	}
}
