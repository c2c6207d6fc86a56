package extract

import (
	"strings"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// findConcepts finds policies, mechanisms and formulations: known ones, quoted
// phrases that are names, and names by the noun they end in.
func (d *draft) findConcepts() []*mention {
	out := d.knownConcepts()
	for _, q := range d.quotes {
		if m := d.quotedConcept(q); m != nil {
			out = append(out, m)
		}
	}
	out = append(out, d.zones()...)
	return append(out, d.headedConcepts()...)
}

// zones finds a zone that is being built (XX新片区建设), a policy and no place.
func (d *draft) zones() []*mention {
	var out []*mention
	for _, h := range d.hits[clsHead] {
		row := d.x.lex.Heads[d.x.terms[h.term].row]
		if row.Kind != graph.KindPolicy {
			continue
		}
		if _, ok := d.cueAt(h.start, "BUILD"); !ok {
			continue
		}
		pl, start := d.placeBefore(h.start)
		if pl == nil || !pl.masked && pl.level() != "" {
			continue
		}
		s := span{start, h.end}
		out = append(out, &mention{span: s, kind: graph.KindPolicy, rule: "concept.zone", conf: 750, tier: tierGrammar, name: d.words(s)})
	}
	return out
}

// knownConcepts finds the wordings of the lexicon, with quotation marks around them if there are.
func (d *draft) knownConcepts() []*mention {
	var out []*mention
	for _, h := range d.hits[clsConcept] {
		row := &d.x.lex.Concepts[d.x.terms[h.term].row]
		s := span{h.start, h.end}
		q, quoted := d.quoteAround(s)
		if quoted {
			s = q.span
		} else if !d.conceptStands(s) {
			continue
		}
		m := &mention{span: s, kind: row.Kind, rule: "concept.known", conf: 900, tier: tierKnown, known: row}
		if quoted { // “…”机制 may be a name of its own, with the head
			if head, ok := d.headAt(s.end); ok && head.kind == row.Kind {
				m.end = head.end
			}
		}
		out = append(out, m)
	}
	return out
}

// conceptStands keeps an unquoted wording that starts and ends where words do;
// short ones must be whole words and not stand at the seam of two.
func (d *draft) conceptStands(s span) bool {
	if s.len() <= 3 {
		return d.isWords(s)
	}
	return d.starts[s.start] && d.ends[s.end] || s.len() >= 6
}

// quoteAround returns the quotation whose inside is exactly s.
func (d *draft) quoteAround(s span) (pair, bool) {
	if s.start == 0 || s.end >= len(d.norm) || d.norm[s.start-1] != '“' || d.norm[s.end] != '”' {
		return pair{}, false
	}
	return pair{span{s.start - 1, s.end + 1}}, true
}

// head is a noun that names end in, where it stands.
type head struct {
	span
	lexicon.Head
	kind graph.Kind
}

// headAt returns the longest head that starts at i.
func (d *draft) headAt(i int) (head, bool) {
	h, ok := d.longestAt(clsHead, i)
	if !ok || !d.ends[h.end] && h.end-h.start < 3 {
		return head{}, false
	}
	row := d.x.lex.Heads[d.x.terms[h.term].row]
	return head{span{h.start, h.end}, row, row.Kind}, true
}

// quotedConcept judges a quotation: with a head behind it it is a name of the
// head's kind; a numbered phrase is a formulation; what is left is rhetoric.
func (d *draft) quotedConcept(q pair) *mention {
	inner := d.words(q.inner())
	if strings.ContainsAny(inner, "。！？!?") || len([]rune(graph.Normal(inner))) < 2 {
		return nil
	}
	if h, ok := d.headAt(q.end); ok && h.Quoted {
		m := &mention{
			span: span{q.start, h.end}, kind: h.kind, rule: "concept.quoted." + strings.ToLower(string(h.kind)), conf: 800,
			tier: tierGrammar, name: inner,
		}
		if h.kind == graph.KindDocument { // “…”规划
			title := unquoted(d.words(m.span))
			m.document = &documentName{title: title, kind: d.docType(title)}
		}
		return m
	}
	if _, known := d.hitOn(clsConcept, q.inner()); known { // knownConcepts finds it
		return nil
	}
	if kind, ok := d.numbered(q.inner()); ok {
		return &mention{span: q.span, kind: kind, rule: "concept.numbered", conf: 700, tier: tierGrammar, name: inner}
	}
	d.rhetoric = append(d.rhetoric, q.span)
	return nil
}

// numbered reports whether a phrase counts its members (两个维护, 三严三实,
// 1+1+X), and what kind such a phrase is.
func (d *draft) numbered(s span) (graph.Kind, bool) {
	rs := d.norm[s.start:s.end]
	if len(rs) < 3 || len(rs) > 8 {
		return "", false
	}
	if isNumeral(rs[0]) && len(rs) >= 4 {
		if rs[0] != '一' && !strings.ContainsAny(string(rs), "、,") {
			return graph.KindFormulation, true
		}
	}
	if isDigit(rs[0]) && strings.ContainsRune(string(rs), '+') {
		return graph.KindMechanism, true
	}
	return "", false
}

// Least and most code points that may stand before the head of an unquoted name.
const (
	minConcept = 3
	maxConcept = 18
)

// headedConcepts finds unquoted names by the noun they end in: 巡视巡察上下联动机制,
// 城市更新行动. They go left as far as nouns and verbs do.
func (d *draft) headedConcepts() []*mention {
	var out []*mention
	for _, hh := range d.hits[clsHead] {
		h, ok := d.headAt(hh.start)
		if !ok || h.end != hh.end || !h.Bare || d.inQuote(h.start) {
			continue
		}
		start := d.conceptStart(h.start)
		if h.start-start < minConcept {
			continue
		}
		s := span{start, h.end}
		out = append(out, &mention{
			span: s, kind: h.kind, rule: "concept.head." + strings.ToLower(string(h.kind)), conf: 500, tier: tierGuess, name: d.words(s),
		})
	}
	return out
}

// conceptStart goes left from a head to where its name starts: over nouns,
// adjectives and verbal nouns; a verb ends it, being what is done to the thing.
func (d *draft) conceptStart(at int) int {
	start := at
	for start > 0 && at-start < maxConcept {
		w := d.wordStart(start)
		p := d.pos[w]
		if _, stop := d.cueAt(w, "CONCEPTSTOP"); stop {
			break
		}
		if !(isNoun(p) || p == "a" || p == "z" || p == "nz" || p == "v" && start != at && d.verbInside(w, start)) {
			break
		}
		start = w
	}
	return start
}

// verbInside lets a verb stand inside a name where a noun stands before it (上下联动机制).
func (d *draft) verbInside(w, end int) bool {
	if w == 0 {
		return false
	}
	before := d.wordStart(w)
	_, stop := d.cueAt(w, "CONCEPTSTOP")
	return !stop && isNoun(d.pos[before]) && end-w >= 2
}

func (d *draft) inQuote(i int) bool {
	for _, q := range d.quotes {
		if q.start < i && i < q.end {
			return true
		}
	}
	return false
}
