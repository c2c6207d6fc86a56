package extract

import (
	"cmp"
	"slices"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// mention is a span that names something, or a candidate for one.
type mention struct {
	span
	kind graph.Kind
	rule string
	conf int  // 0 to 1000
	tier tier // how a candidate fares against others
	// inferred says by what step the mention names its entity, where the words alone do not.
	inferred graph.Inference
	// part is set on a mention that lies inside a longer one.
	part bool

	// What the finder read; links.go makes the entity of it.
	known    *lexicon.Name // a name of the lexicon
	place    *place
	meeting  *meetingName
	document *documentName
	body     *bodyName
	date     *dateName
	anaphor  bool     // points back to an entity named before
	heldOn   *mention // the date that stands right before a meeting's or document's name
	by       *mention // the body that does
	name     string

	entity *entity // nil where it stays unresolved
}

// tier ranks candidates that overlap without one holding the other.
type tier int

const (
	tierGuess   tier = iota // a head noun and what stands before it
	tierKnown               // a name of the lexicon
	tierGrammar             // a name with a grammar
	tierMarked              // 《…》
)

// findMentions decides what the mentions are, by the tagger.
func (d *draft) findMentions() {
	d.mentions = d.tagMentions(d.candidates())
}

// candidates gathers what all finders find.
func (d *draft) candidates() []*mention {
	var all []*mention
	for _, find := range []func() []*mention{
		d.findDates, d.findPlaces, d.findPersons, d.findBodies, d.findMeetings, d.findDocuments, d.findConcepts,
	} {
		all = append(all, find()...)
	}
	return slices.DeleteFunc(all, func(m *mention) bool { return d.inFrontMatter(m.span) })
}

// resolve keeps, of candidates that overlap, the longest; one that crosses a
// candidate of a higher tier falls. What lies inside a kept mention and names a
// place or body of its own is kept as its part.
func resolve(all []*mention) []*mention {
	slices.SortStableFunc(all, func(a, b *mention) int {
		return cmp.Or(cmp.Compare(b.len(), a.len()), cmp.Compare(b.tier, a.tier), cmp.Compare(b.conf, a.conf),
			cmp.Compare(a.start, b.start), cmp.Compare(a.kind, b.kind))
	})
	byStart := slices.Clone(all)
	slices.SortStableFunc(byStart, func(a, b *mention) int { return cmp.Compare(a.start, b.start) })
	var kept, parts []*mention
	taken := map[int]*mention{} // code point → the mention kept there
	for _, m := range all {
		if beaten(m, byStart) {
			continue
		}
		holder, free := taken[m.start], true
		for i := m.start; i < m.end; i++ {
			if taken[i] != nil {
				free = false
			}
		}
		switch {
		case free:
			for i := m.start; i < m.end; i++ {
				taken[i] = m
			}
			kept = append(kept, m)
		case holder != nil && holder.span.holds(m.span) && holder.span != m.span && partOf(m, holder):
			m.part = true
			parts = append(parts, m)
		}
	}
	kept = append(kept, topParts(parts)...)
	slices.SortStableFunc(kept, func(a, b *mention) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.kind, b.kind))
	})
	return kept
}

// beaten reports whether m crosses a candidate of a higher tier.
func beaten(m *mention, byStart []*mention) bool {
	i, _ := slices.BinarySearchFunc(byStart, m.start-maxTitle, func(c *mention, at int) int { return cmp.Compare(c.start, at) })
	for ; i < len(byStart) && byStart[i].start < m.end; i++ {
		if c := byStart[i]; c.tier > m.tier && c.crosses(m.span) {
			return true
		}
	}
	return false
}

// partOf reports whether a candidate inside a mention is worth keeping as a part:
// it supports a relation that the longer name states (XX市委 in 十二届XX市委二次全会).
func partOf(m, holder *mention) bool {
	if holder.known != nil && holder.kind != graph.KindDocument {
		return false
	}
	switch m.kind {
	case graph.KindPlace:
		return holder.kind == graph.KindBody || holder.kind == graph.KindMeeting || holder.kind == graph.KindPolicy
	case graph.KindBody:
		return holder.kind == graph.KindMeeting || holder.document != nil && holder.document.issuer == m.span
	case graph.KindPerson:
		return holder.kind == graph.KindDocument && holder.document != nil && holder.document.kind == "SPEECH"
	case graph.KindDate:
		return holder.kind == graph.KindMeeting
	case graph.KindMeeting:
		return holder.kind == graph.KindDocument && holder.document != nil && holder.document.kind == "REPORT"
	}
	return false
}

// topParts keeps the longest of parts that overlap, one kind at a time.
func topParts(parts []*mention) []*mention {
	var out []*mention
	for _, m := range parts {
		if !slices.ContainsFunc(out, func(o *mention) bool { return o.kind == m.kind && o.overlaps(m.span) }) {
			out = append(out, m)
		}
	}
	return out
}

// matches runs the patterns of one kind over the sentences that hold a trigger.
func (d *draft) matches(kind graph.Kind, found func(p pattern, s span, groups map[string]span)) {
	for _, s := range d.sentences {
		tried := map[int]bool{}
		for _, h := range d.within(clsTrigger, s.span) {
			i := d.x.terms[h.term].row
			if tried[i] || d.x.patterns[i].Kind != kind {
				continue
			}
			tried[i] = true
			d.match(d.x.patterns[i], s.span, found)
		}
	}
}

// match finds a pattern in s; groups are its named parts that are not empty.
func (d *draft) match(p pattern, s span, found func(p pattern, s span, groups map[string]span)) {
	words := d.words(s)
	for _, loc := range p.re.FindAllStringSubmatchIndex(words, -1) {
		offset := runeOffsets(words, loc)
		groups := map[string]span{}
		for g, name := range p.re.SubexpNames() {
			if name == "" || loc[2*g] < 0 || loc[2*g] == loc[2*g+1] {
				continue
			}
			// term2 is term in another branch of the pattern.
			for name[len(name)-1] >= '0' && name[len(name)-1] <= '9' {
				name = name[:len(name)-1]
			}
			groups[name] = span{s.start + offset[2*g], s.start + offset[2*g+1]}
		}
		found(p, span{s.start + offset[0], s.start + offset[1]}, groups)
	}
}

// runeOffsets turns byte offsets into words to offsets of code points; -1 stays.
func runeOffsets(words string, bytes []int) []int {
	out := make([]int, len(bytes))
	order := make([]int, len(bytes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(bytes[a], bytes[b]) })
	n, at := 0, 0
	for _, i := range order {
		if bytes[i] < 0 {
			out[i] = -1
			continue
		}
		for range words[at:bytes[i]] {
			n++
		}
		at = bytes[i]
		out[i] = n
	}
	return out
}
