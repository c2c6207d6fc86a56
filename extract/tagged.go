package extract

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"slices"
	"sort"
	"strings"

	"mailuo/extract/tagger"
	"mailuo/graph"
)

// mentionsModel holds the weights that the command extract/train learned.
//
//go:embed mentions.model
var mentionsModel []byte

// wordClasses holds the classes that words stand in, from a corpus.
//
//go:embed words.classes
var wordClasses []byte

// modelDigest tells one model from another in Version.
func modelDigest() string {
	sum := sha256.Sum256(slices.Concat(mentionsModel, wordClasses))
	return hex.EncodeToString(sum[:4])
}

// tierTagged ranks what the tagger found above all that the rules did.
const tierTagged = tierMarked + 1

// tagMentions lets the tagger decide what the mentions are. The rules' candidates
// are among what it sees; one that it confirms gives the mention what it read, other
// spans are read by readSpan. Inside them the rules' parts are kept.
func (d *draft) tagMentions(all []*mention) []*mention {
	kept := resolve(all)
	text := d.observe(all, kept)
	sure := d.sureSpans(kept)
	run := d.x.tagger.Run(text)
	read := map[span][]*mention{}
	for _, m := range all {
		read[m.span] = append(read[m.span], m)
	}
	var decided, parts []*mention
	for _, s := range d.sentences {
		for _, t := range tagSpans(run, d.norm, sure, s.span) {
			for _, t := range d.fit(t, read) {
				if m := d.tagged(t, read[span{t.Start, t.End}]); m != nil {
					decided = append(decided, m)
				}
			}
		}
	}
	for _, m := range all {
		if holder := holderOf(decided, m.span); holder != nil && holder.span != m.span {
			parts = append(parts, m)
		}
	}
	return resolve(append(decided, parts...))
}

// maxPiece is how much is tagged at once, in code points: a text may have no sentence's end.
const maxPiece = 600

// tagSpans tags one sentence, a long one in pieces, cut behind commas.
func tagSpans(r *tagger.Run, norm []rune, sure []tagger.Span, s span) []tagger.Span {
	var out []tagger.Span
	for s.len() > maxPiece {
		cut := s.start + maxPiece
		for cut > s.start && !strings.ContainsRune(",: ", norm[cut-1]) {
			cut--
		}
		if cut == s.start {
			cut = s.start + maxPiece
		}
		out = append(out, tagPiece(r, norm, sure, span{s.start, cut})...)
		s.start = cut
	}
	return append(out, tagPiece(r, norm, sure, s)...)
}

// tagPiece tags a piece. A span that cuts a pair of marks in two takes the other
// mark in where it stands beside it, and is none else.
func tagPiece(r *tagger.Run, norm []rune, sure []tagger.Span, s span) []tagger.Span {
	spans := r.Tag(s.start, s.end, within(sure, s)...)
	out := spans[:0]
	end := s.start
	for i, t := range spans {
		before, after := end, s.end
		if i+1 < len(spans) {
			after = spans[i+1].Start
		}
		if w, ok := wholePairs(norm, span{t.Start, t.End}, span{before, after}); ok {
			t.Start, t.End = w.start, w.end
			out = append(out, t)
			end = t.End
		}
	}
	return out
}

// wholePairs makes s hold its pairs of marks whole, within limit.
func wholePairs(norm []rune, s, limit span) (span, bool) {
	for _, p := range pairMarks {
		depth, low := 0, 0
		for _, r := range norm[s.start:s.end] {
			switch r {
			case p[0]:
				depth++
			case p[1]:
				depth--
				low = min(low, depth)
			}
		}
		switch {
		case depth == 0 && low == 0:
		case depth == 1 && low == 0 && s.end < limit.end && norm[s.end] == p[1]:
			s.end++
		case depth == -1 && low == -1 && s.start > limit.start && norm[s.start-1] == p[0]:
			s.start--
		default:
			return s, false
		}
	}
	return s, true
}

// sure reports whether a rule's mention leaves no doubt: marks or a grammar that
// nothing else has. On texts that no rule was written from, these were right in 97 of 100.
func (d *draft) sure(m *mention) bool {
	switch {
	case m.part || m.anaphor:
		return false
	case m.tier == tierMarked:
		return true
	case m.kind == graph.KindMeeting:
		return m.tier == tierGrammar || m.known != nil
	case m.kind == graph.KindDate:
		return m.date.date.Precision() == "DAY" && isDigit(d.norm[m.start])
	}
	return m.kind == graph.KindPlace && m.tier == tierGrammar // masked
}

// sureSpans are the spans of what is sure, by start.
func (d *draft) sureSpans(kept []*mention) []tagger.Span {
	var out []tagger.Span
	for _, m := range kept {
		if d.sure(m) {
			out = append(out, tagger.Span{Start: m.start, End: m.end, Label: labelOf(m.kind)})
		}
	}
	return out
}

// within returns those of the spans that lie in s.
func within(spans []tagger.Span, s span) []tagger.Span {
	i := sort.Search(len(spans), func(i int) bool { return spans[i].Start >= s.start })
	j := sort.Search(len(spans), func(i int) bool { return spans[i].Start >= s.end })
	return spans[i:max(i, j)]
}

// holderOf returns the mention of a sorted list that holds s.
func holderOf(ms []*mention, s span) *mention {
	i, _ := slices.BinarySearchFunc(ms, s.start+1, func(m *mention, at int) int { return m.start - at })
	if i == 0 || !ms[i-1].holds(s) {
		return nil
	}
	return ms[i-1]
}

// fit takes off a tagged name what no name starts with, and parts a wording of the
// lexicon from the quoted name behind it (全面从严治党“四责协同”机制). A general noun
// (有关方案) is no name.
func (d *draft) fit(t tagger.Span, read map[span][]*mention) []tagger.Span {
	switch labels[t.Label] {
	case graph.KindPolicy, graph.KindMechanism, graph.KindDocument:
	default:
		return []tagger.Span{t}
	}
	s := span{t.Start, t.End}
	for s.start < s.end {
		if h, ok := d.cueAt(s.start, "LEADSTOP"); ok && labels[t.Label] != graph.KindDocument {
			s.start = h.end
		} else if strings.HasPrefix(d.pos[s.start], "u") {
			s.start = d.wordEnd(s.start)
		} else {
			break
		}
	}
	if s.len() < minConcept || len(d.cues(s, "GENERIC")) > 0 {
		return nil
	}
	t.Start, t.End = s.start, s.end
	for _, h := range d.startingAt(clsConcept, s.start) {
		rest := span{h.end, s.end}
		if rest.len() == 0 || d.norm[rest.start] != '“' || len(read[rest]) == 0 {
			continue
		}
		first, second := t, t
		first.End, first.Label = h.end, labelOf(d.x.lex.Concepts[d.x.terms[h.term].row].Kind)
		second.Start = h.end
		return []tagger.Span{first, second}
	}
	return []tagger.Span{t}
}

// tagged is the mention that the tagger found: a rule's candidate, or one that is
// read from the words; nil where no such thing can be read.
func (d *draft) tagged(t tagger.Span, candidates []*mention) *mention {
	s, kind := span{t.Start, t.End}, labels[t.Label]
	if d.inFrontMatter(s) || strings.TrimSpace(d.words(s)) == "" {
		return nil
	}
	var m *mention
	for _, c := range candidates {
		if c.kind == kind && (m == nil || c.tier > m.tier) {
			m = c
		}
	}
	if m == nil {
		m = d.readSpan(s, kind)
	}
	if m != nil {
		m.tier, m.conf = tierTagged, t.Confidence
	}
	return m
}

// readSpan reads a span as the name of a thing of a kind.
func (d *draft) readSpan(s span, kind graph.Kind) *mention {
	m := &mention{span: s, kind: kind, rule: "tagger", name: strings.TrimSpace(unquoted(d.words(s)))}
	if graph.Normal(m.name) == "" {
		return nil
	}
	switch kind {
	case graph.KindMeeting:
		m.meeting = &meetingName{kind: "CONFERENCE"}
		if m.anaphor = d.isAnaphor(s); m.anaphor {
			m.meeting.kind = ""
		}
	case graph.KindDocument:
		m.document = &documentName{title: m.name, kind: d.docType(m.name), number: d.docNumber(s.end), about: m.name}
		m.anaphor = d.isAnaphor(s) || d.shortTitle(m.name)
		m.document.short = m.anaphor
	case graph.KindBody:
		m.body = d.readBody(s)
	case graph.KindPlace:
		m.place = d.readPlace(s)
	case graph.KindDate:
		end, date := d.dateAt(s.start, s.end)
		if date == nil || end != s.end {
			return nil
		}
		m.date = date
	case graph.KindPolicy, graph.KindMechanism, graph.KindFormulation:
		d.knownAs(m)
	}
	return m
}

// isAnaphor reports whether s is a word that points back (全会, 本意见).
func (d *draft) isAnaphor(s span) bool {
	h, ok := d.cueAt(s.start, "ANAPHOR")
	return ok && h.end == s.end
}

// knownAs gives a concept its row of the lexicon, where it has one of its kind.
func (d *draft) knownAs(m *mention) {
	inner := m.span
	for inner.len() > 2 && strings.ContainsRune("“‘《", d.norm[inner.start]) {
		inner.start++
	}
	for _, h := range d.startingAt(clsConcept, inner.start) {
		row := &d.x.lex.Concepts[d.x.terms[h.term].row]
		if row.Kind == m.kind && unquoted(d.words(span{h.start, h.end})) == m.name {
			m.known = row
		}
	}
}

// readBody reads a body by its place and what its name ends in.
func (d *draft) readBody(s span) *bodyName {
	b := &bodyName{organ: d.words(s)}
	for _, h := range d.cues(s, "ORGHEAD") {
		if h.end == s.end {
			b.kind = d.cue(h).Arg
		}
	}
	if pl, stop := d.placeAt(s.start, s.end); pl != nil && stop < s.end {
		b.place = pl
		return b
	}
	if organ := d.hostOrgan(s); organ != nil {
		return organ
	}
	_, opens := d.cueAt(s.start, "CLASSOF")
	head, ends := d.cueBefore(s.end, "CLASSHEAD")
	b.collective = opens || ends && head.start >= s.start
	return b
}

// readPlace reads a place that stands in the gazetteer, else one of that name at
// the host's.
func (d *draft) readPlace(s span) *place {
	if pl, stop := d.placeAt(s.start, s.end); pl != nil && stop == s.end {
		return pl
	}
	return &place{name: d.words(s), local: true, masked: d.hasMask(s)}
}
