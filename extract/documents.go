package extract

import (
	"slices"
	"strings"
	"unicode"

	"mailuo/graph"
)

// documentName is what the name of a document says.
type documentName struct {
	title  string // without 《》
	kind   string // as in doctypes.tsv; empty where the title does not say
	number string // 发文字号; empty where none stands behind the title
	term   int    // of a congress's report
	short  bool   // 《意见》: points back
	// issuer is whatever stands before 关于 in the title; a body there issued it.
	issuer span
	about  string // the title from 关于 on; all of it where that is missing
}

// findDocuments finds 《…》, documents with a name of their own, and those whose
// names have a grammar.
func (d *draft) findDocuments() []*mention {
	var out []*mention
	for _, t := range d.titles {
		title := d.words(t.inner())
		if graph.Normal(title) == "" {
			continue
		}
		n := &documentName{title: title, kind: d.docType(title), number: d.docNumber(t.end), about: title}
		if hs := d.cues(t.inner(), "ABOUT"); len(hs) > 0 && hs[0].start > t.start+1 {
			n.issuer, n.about = span{t.start + 1, hs[0].start}, d.words(span{hs[0].start, t.end - 1})
		}
		m := &mention{span: t.span, kind: graph.KindDocument, rule: "document.title", conf: 980, tier: tierMarked, document: n}
		if h, ok := d.hitOn(clsDocument, t.inner()); ok {
			m.known = &d.x.lex.Documents[d.x.terms[h.term].row]
		} else if d.shortTitle(title) {
			n.short, m.anaphor = true, true
		}
		out = append(out, m)
	}
	for _, h := range d.hits[clsDocument] {
		row := &d.x.lex.Documents[d.x.terms[h.term].row]
		s := span{h.start, h.end}
		if !row.Bare || !d.wordsAt(s) {
			continue
		}
		out = append(out, &mention{
			span: s, kind: graph.KindDocument, rule: "document.known", conf: 900, tier: tierKnown, known: row,
			document: &documentName{title: row.Name, kind: row.Type},
		})
	}
	d.matches(graph.KindDocument, func(p pattern, s span, groups map[string]span) {
		kind, header := strings.CutSuffix(p.As, "-HEADER")
		if header && !d.isAbout(p.Triggers) {
			return
		}
		n := &documentName{title: unquoted(d.words(s)), kind: kind, number: d.docNumber(s.end)}
		if g, ok := groups["term"]; ok {
			n.term, _ = number(d.words(g))
		}
		out = append(out, &mention{span: s, kind: graph.KindDocument, rule: "document." + p.Rule, conf: 850, tier: tierGrammar, document: n})
	})
	if m := d.ownTitle(); m != nil {
		out = append(out, m)
	}
	out = append(out, d.numberMentions()...)
	return append(out, d.documentAnaphors()...)
}

// ownTitle is the document that the text itself is: its title, from 关于 on where
// the issuer stands before that.
func (d *draft) ownTitle() *mention {
	s := d.speech.titleSpan
	kind := d.docType(strings.TrimSpace(d.words(s)))
	if s.len() == 0 || kind == "" || !d.commands() {
		return nil
	}
	for _, h := range d.cues(s, "ABOUT") {
		s.start = h.start
		break
	}
	title := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, d.words(s))
	return &mention{
		span: s, kind: graph.KindDocument, rule: "document.own", conf: 850, tier: tierMarked,
		document: &documentName{title: title, kind: kind, number: d.speech.number, about: title},
	}
}

// isAbout reports whether the first lines or a heading hold one of the words.
func (d *draft) isAbout(words []string) bool {
	holds := func(s span) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(d.words(s), normal(w)) })
	}
	return holds(d.speech.header) || slices.ContainsFunc(d.sections, func(s section) bool { return holds(s.heading) })
}

// wordsAt is isWords, but a long name may end inside what gse took for a word.
func (d *draft) wordsAt(s span) bool { return d.isWords(s) || s.len() > 4 && d.starts[s.start] }

// docType reads the type off what a title ends in, the longest first.
func (d *draft) docType(title string) string {
	title = strings.TrimSuffix(title, ")")
	if i := strings.LastIndex(title, "("); i > 0 { // （试行）
		title = title[:i]
	}
	kind, best := "", 0
	for _, t := range d.x.lex.DocTypes {
		if strings.HasSuffix(title, t.Suffix) && len(t.Suffix) > best {
			kind, best = t.Type, len(t.Suffix)
		}
	}
	return kind
}

// shortTitle reports whether a title is only a type: 《意见》.
func (d *draft) shortTitle(title string) bool {
	for _, t := range d.x.lex.DocTypes {
		if t.Short && t.Suffix == title {
			return true
		}
	}
	return false
}

// docNumber reads the number in brackets behind a title; "" where there is none.
func (d *draft) docNumber(i int) string { return d.x.docNumber(d.ahead(i, len(d.norm), 30)) }

// docNumber reads a number in brackets that opens words; "" where there is none.
func (x *Extractor) docNumber(words string) string {
	m := x.shapes.docNumber.FindStringSubmatch(words)
	if m == nil {
		return ""
	}
	return strings.ReplaceAll(m[1], " ", "")
}

// numberMentions finds documents by their numbers alone: 国办发〔2023〕88号.
func (d *draft) numberMentions() []*mention {
	var out []*mention
	for i, r := range d.norm {
		if r != '〔' {
			continue
		}
		start, end := i, i
		for start > 0 && i-start < maxIssuerMark && isHan(d.norm[start-1]) && !d.particle(start-1) {
			start--
		}
		for end < len(d.norm) && end-i < 16 && d.norm[end] != '\n' && !strings.ContainsRune(",。)", d.norm[end]) {
			end++
			s := span{start, end}
			if number := d.x.docNumber("(" + d.words(s) + ")"); number != "" {
				out = append(out, &mention{
					span: s, kind: graph.KindDocument, rule: "document.number", conf: 950, tier: tierMarked,
					document: &documentName{title: d.words(s), number: number},
				})
				break
			}
		}
	}
	return out
}

// maxIssuerMark is the length of the longest mark of an issuer before a document's
// number, in code points: 浙政办发.
const maxIssuerMark = 6

// particle reports whether a word that joins or points stands at i, which no mark holds.
func (d *draft) particle(i int) bool {
	p := d.pos[d.wordStart(i+1)]
	return p == "p" || p == "c" || p == "v" || strings.HasPrefix(p, "u")
}

// documentAnaphors finds words that point back to a document: 本意见.
func (d *draft) documentAnaphors() []*mention {
	var out []*mention
	for _, h := range d.hits[clsCue] {
		c := d.cue(h)
		if c.Class != "ANAPHOR" || c.Arg != "DOCUMENT" {
			continue
		}
		out = append(out, &mention{
			span: span{h.start, h.end}, kind: graph.KindDocument, rule: "document.anaphor", conf: 600, tier: tierGuess,
			document: &documentName{short: true, title: c.Word}, anaphor: true,
		})
	}
	return out
}
