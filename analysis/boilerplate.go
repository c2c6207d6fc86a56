package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"mailuo/graph"
)

// Boilerplate is how much of a speech stands elsewhere word for word: in a speech
// that is not nearly the same text. Width, case, blanks and marks do not count, and
// headings are left out.
type Boilerplate struct {
	// Sentences and Chars (code points) are of the speech, Repeated and
	// RepeatedChars of what stands elsewhere too.
	Sentences, Chars, Repeated, RepeatedChars int
	// Found are the sentences that stand elsewhere, in order of the text.
	Found []RepeatedSentence
}

// RepeatedSentence is a sentence that stands in other speeches too.
type RepeatedSentence struct {
	*graph.Sentence
	// Elsewhere are the other speeches, by date, then ID.
	Elsewhere []graph.ID
}

// mostSentences is how many sentences a speech may have to be looked through.
const mostSentences = 20_000

// Boilerplates looks through each speech, in four calls of the store at most.
func Boilerplates(ctx context.Context, store graph.Store, speeches []*graph.Speech) ([]*Boilerplate, error) {
	said, err := sentencesOf(ctx, store, speeches)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, s := range speeches {
		for _, x := range said[s.ID] {
			all = append(all, graph.Wording(x.Text))
		}
	}
	in, err := holders(ctx, store, graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSentence))), all)
	if err != nil {
		return nil, err
	}
	same, err := in.twinsOf(ctx, store, speeches, said)
	if err != nil {
		return nil, err
	}
	out := make([]*Boilerplate, len(speeches))
	for i, s := range speeches {
		b := &Boilerplate{}
		for _, x := range said[s.ID] {
			b.Sentences++
			b.Chars += x.End - x.Start
			others := slices.DeleteFunc(slices.Clone(in.speeches[graph.Wording(x.Text)]), func(id graph.ID) bool {
				return id == s.ID || same[s.ID][id]
			})
			if len(others) > 0 {
				b.Repeated++
				b.RepeatedChars += x.End - x.Start
				b.Found = append(b.Found, RepeatedSentence{x, others})
			}
		}
		out[i] = b
	}
	return out, nil
}

// sentencesOf are the sentences of speeches that have words and are no headings.
func sentencesOf(ctx context.Context, store graph.Store, speeches []*graph.Speech) (map[graph.ID][]*graph.Sentence, error) {
	out := map[graph.ID][]*graph.Sentence{}
	if len(speeches) == 0 {
		return out, nil
	}
	var of []graph.Value
	for _, s := range speeches {
		of = append(of, graph.Text(string(s.ID)))
	}
	page, err := store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSentence))), graph.Where(graph.FieldSpeech, graph.IN, of...)),
		Order: []graph.Order{{Field: graph.FieldSpeech}, {Field: graph.FieldOrdinal}}, Limit: len(of) * mostSentences,
	})
	if err != nil {
		return nil, err
	}
	if page.More {
		return nil, fmt.Errorf("speeches with more than %d sentences are too long to be looked through: %w", mostSentences, graph.ErrInvalid)
	}
	for _, n := range page.Nodes {
		if s, ok := n.(*graph.Sentence); ok && !s.Heading && graph.Wording(s.Text) != "" {
			out[s.Speech] = append(out[s.Speech], s)
		}
	}
	return out, nil
}

// holding is where wordings stand.
type holding struct {
	speeches map[string][]graph.ID // by wording: by date, none last, then by ID
	times    map[string]int        // by wording: how often, all speeches together
	dates    map[graph.ID]graph.Value
}

// holders finds the speeches that hold wordings in parts that pass a filter, in two
// calls of the store.
func holders(ctx context.Context, store graph.Store, where graph.Filter, wordings []string) (holding, error) {
	out := holding{map[string][]graph.ID{}, map[string]int{}, map[graph.ID]graph.Value{}}
	slices.Sort(wordings)
	wordings = slices.Compact(wordings)
	if len(wordings) == 0 {
		return out, nil
	}
	values := make([]graph.Value, len(wordings))
	for i, w := range wordings {
		values[i] = graph.Text(w)
	}
	where = graph.All(where, graph.Where(graph.FieldWording, graph.IN, values...))
	count := func(a, b graph.Field) ([]graph.Bucket, error) {
		return store.Count(ctx, graph.CountQuery{Where: where, By: []graph.Group{{Field: a}, {Field: b}}, Limit: graph.NoLimit})
	}
	pairs, err := count(graph.FieldWording, graph.FieldSpeech)
	if err != nil {
		return out, err
	}
	dates, err := count(graph.FieldSpeech, graph.FieldDate)
	if err != nil {
		return out, err
	}
	for _, b := range dates {
		out.dates[graph.ID(b.Keys[0].Text())] = b.Keys[1]
	}
	for _, b := range pairs {
		w := b.Keys[0].Text()
		out.speeches[w] = append(out.speeches[w], graph.ID(b.Keys[1].Text()))
		out.times[w] += b.N
	}
	for _, ids := range out.speeches {
		slices.SortFunc(ids, func(a, b graph.ID) int { return cmp.Or(out.dates[a].Compare(out.dates[b]), cmp.Compare(a, b)) })
	}
	return out, nil
}

// latest is the last of some speeches that has a date; the last of all where none has.
func (h holding) latest(ids []graph.ID) graph.ID {
	for i := len(ids) - 1; i >= 0; i-- {
		if !h.dates[ids[i]].IsNull() {
			return ids[i]
		}
	}
	return ids[len(ids)-1]
}

// twinsOf finds for each speech those that are nearly the same text, among those
// that share at least half of its sentences.
func (h holding) twinsOf(ctx context.Context, store graph.Store, speeches []*graph.Speech, said map[graph.ID][]*graph.Sentence) (map[graph.ID]map[graph.ID]bool, error) {
	suspects := map[graph.ID][]graph.ID{}
	var all []graph.ID
	for _, s := range speeches {
		shared := map[graph.ID]int{}
		for _, x := range said[s.ID] {
			for _, id := range h.speeches[graph.Wording(x.Text)] {
				shared[id]++
			}
		}
		for id, n := range shared {
			if id != s.ID && 2*n >= len(said[s.ID]) {
				suspects[s.ID] = append(suspects[s.ID], id)
				all = append(all, id)
			}
		}
	}
	out := map[graph.ID]map[graph.ID]bool{}
	if len(all) == 0 {
		return out, nil
	}
	slices.Sort(all)
	page, err := store.Nodes(ctx, graph.NodeQuery{IDs: slices.Compact(all)})
	if err != nil {
		return nil, err
	}
	byID := map[graph.ID]*graph.Speech{}
	for _, n := range page.Nodes {
		if s, ok := n.(*graph.Speech); ok {
			byID[s.ID] = s
		}
	}
	for _, s := range speeches {
		known := newTwins()
		known.add(s)
		for _, id := range suspects[s.ID] {
			other := byID[id]
			if other == nil {
				continue
			}
			if _, twin := known.first(other); twin {
				if out[s.ID] == nil {
					out[s.ID] = map[graph.ID]bool{}
				}
				out[s.ID][id] = true
			}
		}
	}
	return out, nil
}

// Place is a wording in a speech.
type Place struct {
	Wording string
	Speech  graph.ID
}

// Places finds the first part of a kind at each place, in one call of the store.
func Places(ctx context.Context, store graph.Store, kind graph.Kind, places []Place) (map[Place]graph.Node, error) {
	out := map[Place]graph.Node{}
	if len(places) == 0 {
		return out, nil
	}
	in := map[string][]graph.Value{}
	var order []string
	for _, p := range places {
		if in[p.Wording] == nil {
			order = append(order, p.Wording)
		}
		in[p.Wording] = append(in[p.Wording], graph.Text(string(p.Speech)))
	}
	// Both conditions on their own, for the database's indexes; then which belong together.
	var any []graph.Filter
	var wordings, speeches []graph.Value
	for _, w := range order {
		any = append(any, graph.All(graph.Where(graph.FieldWording, graph.EQ, graph.Text(w)), graph.Where(graph.FieldSpeech, graph.IN, in[w]...)))
		wordings, speeches = append(wordings, graph.Text(w)), append(speeches, in[w]...)
	}
	page, err := store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(kind))), graph.Where(graph.FieldWording, graph.IN, wordings...),
			graph.Where(graph.FieldSpeech, graph.IN, speeches...), graph.Filter{Or: any}),
		Order: []graph.Order{{Field: graph.FieldOrdinal}}, Limit: len(places) * mostSentences,
	})
	if err != nil {
		return nil, err
	}
	for _, n := range page.Nodes {
		var p Place
		switch x := n.(type) {
		case *graph.Sentence:
			p = Place{graph.Wording(x.Text), x.Speech}
		case *graph.Directive:
			p = Place{graph.Wording(x.Text), x.Speech}
		}
		if out[p] == nil {
			out[p] = n
		}
	}
	return out, nil
}
