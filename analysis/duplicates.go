package analysis

import (
	"cmp"
	"context"
	"math/bits"
	"slices"
	"sync"
	"time"

	"mailuo/graph"
)

// Duplicates tells which speeches are near-identical texts: one speech on two sites,
// with what stands around it or without. Of two, sentences that both hold word for
// word (width, case, blanks and marks aside) make up two thirds of each at least. Two
// years' reports of one city share a twentieth at most, and two texts whose dates lie
// more than a month apart are no duplicates whatever they share.
type Duplicates struct {
	counted map[graph.ID]graph.ID
	sets    map[graph.ID][]graph.ID // by the one that counts, that first
}

// Counted is the speech that counts for one and its duplicates: the earliest, then
// that of the least ID; itself for most.
func (d *Duplicates) Counted(id graph.ID) graph.ID { return cmp.Or(d.counted[id], id) }

// Others are the duplicates of a speech: the one that counts first, then by date and ID.
func (d *Duplicates) Others(id graph.ID) []graph.ID {
	return slices.DeleteFunc(slices.Clone(d.sets[d.Counted(id)]), func(other graph.ID) bool { return other == id })
}

// Except are the speeches that another one counts for, by ID.
func (d *Duplicates) Except() []graph.ID {
	var out []graph.ID
	for id, by := range d.counted {
		if id != by {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// Which texts are looked at: those whose fingerprints differ in few bits, or whose
// titles are the same; of each the nearest few. Among 27,730 pairs of government
// reports none differ in less than 10 bits. What stands around a short text is much of
// it, so that its fingerprint may differ in more.
const (
	nearBits     = 10
	shortBits    = 14
	shortChars   = 1_000
	titledBits   = 24
	nearestTexts = 8
	// sharedOf: the share that two duplicates have in common is 1 - 1/sharedOf at least.
	sharedOf = 3
	// leastChars is how many letters and digits a text has that can be told a duplicate.
	leastChars  = 40
	apart       = 31 * 24 * time.Hour
	textsAtOnce = 40
	readAtOnce  = 5_000
)

// DuplicateFinder finds duplicates, and remembers which texts it has compared. It is
// safe for concurrent use.
type DuplicateFinder struct {
	mu sync.Mutex
	// compared tells of two texts, by their hashes, whether they are near-identical.
	compared map[[2]string]bool
}

// candidate is what is looked at of a speech.
type candidate struct {
	id         graph.ID
	date       graph.Date
	from, to   time.Time // open ends are far away
	print      uint64
	printed    bool
	title, sha string
	place      string
	chars      int
	near       []nearby
}

type nearby struct{ bits, at int }

// Find looks through all speeches of a store: one call for each 5,000 of them, and one
// for each 40 texts that were not compared before.
func (f *DuplicateFinder) Find(ctx context.Context, store graph.Store) (*Duplicates, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	all, err := speechesOf(ctx, store)
	if err != nil {
		return nil, err
	}
	same, err := f.compare(ctx, store, all, pairs(all))
	if err != nil {
		return nil, err
	}
	return setsOf(all, same), nil
}

func speechesOf(ctx context.Context, store graph.Store) ([]candidate, error) {
	var out []candidate
	q := graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech))), Order: []graph.Order{{Field: graph.FieldDate}}, Limit: readAtOnce}
	for {
		page, err := store.Nodes(ctx, q)
		if err != nil {
			return nil, err
		}
		for _, n := range page.Nodes {
			if s, ok := n.(*graph.Speech); ok {
				out = append(out, newCandidate(s))
			}
		}
		if !page.More || len(page.Cursors) == 0 {
			return out, nil
		}
		q.After = &page.Cursors[len(page.Cursors)-1]
	}
}

func newCandidate(s *graph.Speech) candidate {
	c := candidate{id: s.ID, date: s.Date, title: graph.Normal(s.Title), sha: s.SHA256, place: graph.Normal(s.Place), chars: s.Chars}
	c.print, c.printed = fingerprint(s)
	c.from, c.to = time.Time{}, time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	if day, err := time.Parse(time.DateOnly, s.Date.First()); err == nil {
		c.from = day
	}
	if day, err := time.Parse(time.DateOnly, s.Date.Last()); err == nil {
		c.to = day
	}
	return c
}

// pairs are the texts to compare, the place of the first in the list first.
func pairs(all []candidate) [][2]int {
	var out [][2]int
	for i := range all {
		a := &all[i]
		for j := range i {
			b := &all[j]
			if a.from.Sub(b.to) > apart || b.from.Sub(a.to) > apart {
				continue
			}
			differ := titledBits
			if a.printed && b.printed {
				differ = bits.OnesCount64(a.print ^ b.print)
			}
			titled := a.title != "" && a.title == b.title && (a.place == b.place || a.place == "" || b.place == "")
			near := nearBits
			if min(a.chars, b.chars) < shortChars {
				near = shortBits
			}
			if differ <= near || titled && differ <= titledBits {
				a.near = append(a.near, nearby{differ, j})
			}
		}
		slices.SortFunc(a.near, func(x, y nearby) int { return cmp.Or(cmp.Compare(x.bits, y.bits), cmp.Compare(x.at, y.at)) })
		for _, n := range a.near[:min(len(a.near), nearestTexts)] {
			out = append(out, [2]int{n.at, i})
		}
	}
	return out
}

// compare tells which pairs are near-identical.
func (f *DuplicateFinder) compare(ctx context.Context, store graph.Store, all []candidate, pairs [][2]int) ([][2]int, error) {
	before := f.compared
	f.compared = map[[2]string]bool{}
	key := func(p [2]int) [2]string { return [2]string{all[p[0]].sha, all[p[1]].sha} }
	var unread []*graph.Speech
	seen := map[graph.ID]bool{}
	for _, p := range pairs {
		if same, ok := before[key(p)]; ok {
			f.compared[key(p)] = same
			continue
		}
		for _, at := range p {
			if id := all[at].id; !seen[id] {
				seen[id] = true
				unread = append(unread, &graph.Speech{ID: id})
			}
		}
	}
	said := map[graph.ID]saying{}
	for some := range slices.Chunk(unread, textsAtOnce) {
		sentences, err := sentencesOf(ctx, store, some)
		if err != nil {
			return nil, err
		}
		for id, list := range sentences {
			said[id] = newSaying(list)
		}
	}
	var out [][2]int
	for _, p := range pairs {
		same, ok := f.compared[key(p)]
		if !ok {
			same = said[all[p[0]].id].nearly(said[all[p[1]].id])
			f.compared[key(p)] = same
		}
		if same {
			out = append(out, p)
		}
	}
	return out, nil
}

// saying is what a text says: its wordings, with how many letters and digits each has.
type saying struct {
	chars map[string]int
	sum   int
}

func newSaying(sentences []*graph.Sentence) saying {
	s := saying{chars: map[string]int{}}
	for _, x := range sentences {
		w := graph.Wording(x.Text)
		if _, twice := s.chars[w]; !twice {
			s.chars[w] = len([]rune(graph.Normal(x.Text)))
			s.sum += s.chars[w]
		}
	}
	return s
}

// nearly reports whether what two texts share is most of each.
func (s saying) nearly(o saying) bool {
	shared := 0
	for w, n := range s.chars {
		if _, ok := o.chars[w]; ok {
			shared += n
		}
	}
	least := max(s.sum, o.sum)
	return min(s.sum, o.sum) >= leastChars && shared >= least-least/sharedOf
}

// setsOf makes sets of what is the same as anything in them. The candidates are in
// order of their first days, none last, then of their IDs: the first of a set counts.
func setsOf(all []candidate, same [][2]int) *Duplicates {
	first := make([]int, len(all))
	for i := range first {
		first[i] = i
	}
	root := func(i int) int {
		for first[i] != i {
			i = first[i]
		}
		return i
	}
	for _, p := range same {
		a, b := root(p[0]), root(p[1])
		first[max(a, b)] = min(a, b)
	}
	out := &Duplicates{counted: map[graph.ID]graph.ID{}, sets: map[graph.ID][]graph.ID{}}
	for i := range all {
		if r := root(i); r != i {
			by := all[r].id
			if out.sets[by] == nil {
				out.sets[by], out.counted[by] = []graph.ID{by}, by
			}
			out.sets[by] = append(out.sets[by], all[i].id)
			out.counted[all[i].id] = by
		}
	}
	return out
}

// Passage is a sentence that stands in two speeches word for word.
type Passage struct{ Own, Other *graph.Sentence }

// Matched is what two speeches have in common, in the order of the first.
type Matched struct {
	Passages []Passage
	// Chars counts the code points of the passages, Of those of all sentences of the
	// first that are no headings.
	Chars, Of int
}

// Passages finds what speeches have in common with others, in one call of the store:
// by the speech and the other one.
func Passages(ctx context.Context, store graph.Store, others map[graph.ID][]graph.ID) (map[[2]graph.ID]Matched, error) {
	var ids []graph.ID
	for of, list := range others {
		ids = append(append(ids, of), list...)
	}
	slices.Sort(ids)
	var speeches []*graph.Speech
	for _, id := range slices.Compact(ids) {
		speeches = append(speeches, &graph.Speech{ID: id})
	}
	said, err := sentencesOf(ctx, store, speeches)
	if err != nil {
		return nil, err
	}
	out := map[[2]graph.ID]Matched{}
	for of, list := range others {
		for _, id := range list {
			out[[2]graph.ID{of, id}] = matched(said[of], said[id])
		}
	}
	return out, nil
}

// matched puts the sentences of one text beside those of another that say the same.
func matched(own, other []*graph.Sentence) Matched {
	stands := map[string][]*graph.Sentence{}
	for _, x := range other {
		w := graph.Wording(x.Text)
		stands[w] = append(stands[w], x)
	}
	var m Matched
	for _, x := range own {
		m.Of += x.End - x.Start
		w := graph.Wording(x.Text)
		if there := stands[w]; len(there) > 0 {
			m.Passages = append(m.Passages, Passage{x, there[0]})
			m.Chars += x.End - x.Start
			if len(there) > 1 { // one that stands there once answers each
				stands[w] = there[1:]
			}
		}
	}
	return m
}

// except is the filter of what is of none of some speeches by a field; nil for none.
func except(f graph.Field, speeches []graph.ID) *graph.Filter {
	if len(speeches) == 0 {
		return nil
	}
	is := graph.Where(f, graph.IN, textValues(speeches)...)
	return &graph.Filter{Not: &is}
}
