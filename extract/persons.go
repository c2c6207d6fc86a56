package extract

import (
	"slices"
	"strings"

	"mailuo/graph"
)

// findPersons finds known persons, and names by their surname where a title or
// gse's dictionary says that a person is meant.
func (d *draft) findPersons() []*mention {
	var out []*mention
	for _, h := range d.hits[clsPerson] {
		row := &d.x.lex.Persons[d.x.terms[h.term].row]
		s := span{h.start, h.end}
		if s.len() == 2 && !d.isWords(s) {
			continue
		}
		out = append(out, &mention{span: s, kind: graph.KindPerson, rule: "person.known", conf: 980, tier: tierKnown, known: row})
	}
	if s := d.speech.speakerSpan; s.len() > 0 {
		out = append(out, &mention{
			span: s, kind: graph.KindPerson, rule: "person.byline", conf: 850, tier: tierKnown,
			name: strings.ReplaceAll(d.words(s), " ", ""),
		})
	}
	for _, s := range d.sentences {
		for i := s.start; i < s.end; i++ {
			if m := d.personAt(i, s.end); m != nil {
				out = append(out, m)
				i = m.end - 1
			}
		}
	}
	return out
}

// personAt finds a name at i.
func (d *draft) personAt(i, end int) *mention {
	if !d.starts[i] || !d.x.surnames[string(d.norm[i])] && !(i+1 < end && d.x.surnames[string(d.norm[i:i+2])]) {
		return nil
	}
	for _, n := range []int{4, 3, 2} {
		s := span{i, i + n}
		if s.end > end || !d.isName(s) {
			continue
		}
		title, titled := d.cueAt(s.end, "TITLE")
		titled = titled && d.starts[s.end] && title.end-title.start > 1
		tagged := d.starts[s.start] && d.wordEnd(s.start) == s.end && strings.HasPrefix(d.pos[s.start], "nr") && d.pos[s.start] != "nrt"
		listed := d.inNameList(s)
		byline := d.isLine(s) || d.atTitleBefore(s)
		if titled || tagged && (byline || listed) || listed && byline {
			return &mention{span: s, kind: graph.KindPerson, rule: "person.name", conf: 800, tier: tierGuess, name: d.words(s)}
		}
	}
	// 马书记: a bare surname before a title.
	if h, ok := d.cueAt(i+1, "TITLE"); ok && d.starts[i] && h.end-h.start > 1 && (d.ends[i+1] || strings.HasPrefix(d.pos[i], "nr")) && d.ends[h.end] {
		return &mention{span: span{i, i + 1}, kind: graph.KindPerson, rule: "person.surname", conf: 600, tier: tierGuess, name: d.words(span{i, i + 1})}
	}
	return nil
}

// isName reports whether s has the shape of a full name: a surname and one or two
// characters more, none of which ends or starts inside a longer word.
func (d *draft) isName(s span) bool {
	if s.len() < 2 || s.len() > 4 || s.end > len(d.norm) {
		return false
	}
	for _, r := range d.norm[s.start:s.end] {
		if !isHan(r) {
			return false
		}
	}
	two := d.x.surnames[string(d.norm[s.start:min(s.start+2, s.end)])]
	one := d.x.surnames[string(d.norm[s.start])]
	if !(two && s.len() >= 3 || one && s.len() <= 3) {
		return false
	}
	if !d.starts[s.start] || !d.ends[s.end] {
		return false
	}
	// A common word is no name, even if it starts like one.
	return !(d.wordEnd(s.start) == s.end && !strings.HasPrefix(d.pos[s.start], "nr"))
}

// inNameList reports whether a name stands next to another, joined by 、 or blanks.
func (d *draft) inNameList(s span) bool {
	join := func(r rune) bool { return r == '、' || r == ' ' }
	after := s.end < len(d.norm)-3 && join(d.norm[s.end]) && d.x.surnames[string(d.norm[s.end+1])]
	before := s.start > 2 && join(d.norm[s.start-1]) && slices.ContainsFunc([]int{2, 3, 4}, func(n int) bool {
		k := s.start - 1 - n
		return k >= 0 && d.x.surnames[string(d.norm[k])] && d.starts[k]
	})
	return after || before
}

// isLine reports whether s is all of a line before the body.
func (d *draft) isLine(s span) bool {
	k := d.sentenceAt(s.start)
	return k >= 0 && d.sentences[k].span == s && d.speech.header.holds(s)
}

// atTitleBefore reports whether a title stands right before the name: 市长刘小明.
func (d *draft) atTitleBefore(s span) bool {
	i := s.start
	for i > 0 && d.norm[i-1] == ' ' {
		i--
	}
	_, ok := d.cueBefore(i, "TITLE")
	return ok
}
