package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"mailuo/graph"
)

// crowd makes speeches that all claim the same entities and relations, and each
// something of its own.
func crowd(n int) []graph.Facts {
	var out []graph.Facts
	for k := range n {
		text := fmt.Sprintf("the board held the forum in the town. the board is to do task %d. do it by item%d.", k, k)
		out = append(out, Draft{
			Title: fmt.Sprint("talk ", k), Speaker: "li", Place: "p", Date: graph.Date(fmt.Sprintf("2023-01-%02d", 1+k%28)), Text: text,
			Entities: []DraftEntity{
				{Handle: "board", Kind: graph.KindBody, Name: "the board", Claims: []DraftClaim{{graph.PropType, fmt.Sprint("type", k%3)}}},
				{Handle: "forum", Kind: graph.KindMeeting, Name: "the forum", Claims: []DraftClaim{{graph.PropDate, fmt.Sprint(2000 + k%4)}}},
				{Handle: "town", Kind: graph.KindPlace, Name: "the town", Claims: []DraftClaim{{graph.PropAlias, fmt.Sprint("item", k)}}},
				{Handle: "own", Kind: graph.KindPolicy, Name: fmt.Sprint("item", k)},
			},
			Relations: []DraftRelation{
				{From: "forum", Verb: graph.VerbHeldBy, To: "board", Quotes: []string{"the board held the forum"}},
				{From: "forum", Verb: graph.VerbHeldIn, To: "town", Quotes: []string{"in the town"}},
				{From: "own", Verb: graph.VerbRaisedBy, To: "board", Quotes: []string{"by item"}},
			},
			Directives: []DraftDirective{{
				Modality: graph.ModalityTask, Substance: graph.SubstancePrinciple, In: "is to do task", To: []DraftAddressee{{graph.RoleAll, "board", "the board"}},
			}},
		}.Facts())
	}
	return out
}

const writers = 8

// testWriters: eight writers at once put different speeches about the same
// entities: one node each, the graph is that of one writer, the log has no gap.
func testWriters(e *env) {
	facts := crowd(5 * writers)
	changes := e.atOnce(func(w int) ([]graph.Change, error) {
		var all []graph.Change
		for i := w; i < len(facts); i += writers {
			cs, err := e.store.Put(e.Context(), facts[i])
			if err != nil {
				return nil, err
			}
			all = append(all, cs...)
		}
		return all, nil
	})
	e.holds(facts...)
	e.sequences(changes, len(facts))
	added := map[string]int{}
	for _, c := range changes {
		for _, id := range c.Added {
			added[id]++
		}
	}
	for id, n := range added {
		if n != 1 {
			e.Errorf("%s was added %d times", id, n)
		}
	}
	changes = e.atOnce(func(w int) ([]graph.Change, error) {
		var all []graph.Change
		for i := w; i < len(facts); i += writers {
			cs, err := e.store.Delete(e.Context(), facts[i].Speech.ID)
			if err != nil {
				return nil, err
			}
			all = append(all, cs...)
		}
		return all, nil
	})
	e.holds()
	if got := e.log(); len(got) != 2*len(facts) || len(changes) != len(facts) {
		e.Errorf("the log holds %d changes, want %d", len(got), 2*len(facts))
	}
}

// testWritersOfOne: writers at once put the same speech: one of them changes the graph.
func testWritersOfOne(e *env) {
	f := crowd(1)[0]
	changes := e.atOnce(func(int) ([]graph.Change, error) { return e.store.Put(e.Context(), f) })
	e.holds(f)
	e.sequences(changes, 1)
	versions := crowd(2)
	versions[1] = Draft{ID: f.Speech.ID, Title: "x", Text: "y"}.Facts()
	changes = e.atOnce(func(w int) ([]graph.Change, error) { return e.store.Put(e.Context(), versions[w%2]) })
	log := e.log()
	last := slices.MaxFunc(changes, func(a, b graph.Change) int { return int(a.Sequence - b.Sequence) })
	if int(last.Sequence) != len(log) && last.Sequence != 0 {
		e.Errorf("the last change is %d, the log holds %d", last.Sequence, len(log))
	}
	got := e.export()
	if a, b := exported(e.T, newModel(e.options, versions[0])), exported(e.T, newModel(e.options, versions[1])); got != a && got != b {
		e.equalExport(got, a)
	}
}

// atOnce runs one function for each writer and gathers the changes.
func (e *env) atOnce(write func(w int) ([]graph.Change, error)) []graph.Change {
	e.Helper()
	var wg sync.WaitGroup
	var mu sync.Mutex
	var all []graph.Change
	start := make(chan struct{})
	for w := range writers {
		wg.Go(func() {
			<-start
			cs, err := write(w)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				e.Errorf("writer %d: %v", w, err)
			}
			all = append(all, cs...)
		})
	}
	close(start)
	wg.Wait()
	return all
}

// sequences checks that the changes that changed something are 1 to n.
func (e *env) sequences(changes []graph.Change, n int) {
	e.Helper()
	var got []int64
	for _, c := range changes {
		if c.Unchanged != (c.Sequence == 0) {
			e.Errorf("change %+v", c)
		}
		if !c.Unchanged {
			got = append(got, c.Sequence)
		}
	}
	slices.Sort(got)
	for i, s := range got {
		if s != int64(i+1) {
			e.Fatalf("sequences %v", got)
		}
	}
	if len(got) != n || len(e.log()) != n {
		e.Errorf("%d changes, %d in the log, want %d", len(got), len(e.log()), n)
	}
}

// testWhole: who reads while speeches are put, changed and removed sees all of a
// change or none of it.
func testWhole(e *env) {
	facts := crowd(3)
	long := Draft{Title: "long", Speaker: "li", Place: "p", Date: "2023-02-01", Text: strings.Repeat("the board is to do it. ", 400)}
	short := long
	short.Text = strings.Repeat("the board did it. ", 150)
	facts = append(facts, long.Facts(), short.Facts())
	e.put(facts[:3]...)
	sizes := map[graph.ID]map[int]bool{}
	for _, f := range facts {
		if sizes[f.Speech.ID] == nil {
			sizes[f.Speech.ID] = map[int]bool{}
		}
		sizes[f.Speech.ID][len(f.Sentences)] = true
	}
	done := make(chan struct{})
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for reads := 0; ; reads++ {
				select {
				case <-done:
					if reads > 0 {
						return
					}
				default:
				}
				buckets, err := e.store.Count(e.Context(), graph.CountQuery{Where: is(graph.KindSentence), By: []graph.Group{{Field: graph.FieldSpeech}}, Limit: graph.NoLimit})
				if err != nil {
					e.Error(err)
					return
				}
				for _, b := range buckets {
					if id := graph.ID(b.Keys[0].Text()); !sizes[id][b.N] {
						e.Errorf("a reader saw %d sentences of %q, which has %v", b.N, id, sizes[id])
						return
					}
				}
			}
		})
	}
	for k := range 24 {
		var err error
		if k%3 == 2 {
			_, err = e.store.Delete(e.Context(), long.Facts().Speech.ID)
		} else {
			_, err = e.store.Put(e.Context(), facts[3+k%3])
		}
		if err != nil {
			e.Error(err)
		}
	}
	close(done)
	wg.Wait()
}
