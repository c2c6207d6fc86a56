package extract

import (
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// meetingName is what the name of a meeting says.
type meetingName struct {
	series string // CPC, CCDI, NPC, CPPCC, LOCAL, POLITBURO; empty for a meeting without a number
	kind   string // CONGRESS, PLENUM, SESSION, STUDY, CONFERENCE
	term   int    // 届; of a congress 次
	// sessions holds the session, or several in a list (二中、三中全会).
	sessions []int
	organ    string // the organ's form behind the place: 委, 纪委, 人大, 政协
	level    string // the level word, where the place's name does not stand
	place    *place
}

// findMeetings finds numbered meetings by their grammar, named ones by the
// lexicon, others by what their names end in, and words that point back to one.
func (d *draft) findMeetings() []*mention {
	var out []*mention
	d.matches(graph.KindMeeting, func(p pattern, s span, groups map[string]span) {
		if m := d.numberedMeeting(p, s, groups); m != nil {
			out = append(out, m)
		}
	})
	for _, h := range d.hits[clsMeeting] {
		row := &d.x.lex.Meetings[d.x.terms[h.term].row]
		out = append(out, &mention{
			span: span{h.start, h.end}, kind: graph.KindMeeting, rule: "meeting.known", conf: 900, tier: tierKnown, known: row,
		})
	}
	if m := d.titleMeeting(); m != nil {
		out = append(out, m)
	}
	out = append(out, d.namedMeetings()...)
	return append(out, d.meetingAnaphors()...)
}

// numberedMeeting reads the parts of a match.
func (d *draft) numberedMeeting(p pattern, s span, groups map[string]span) *mention {
	as := strings.SplitN(p.As, "-", 3)
	series, kind := as[0], as[1]
	n := &meetingName{series: series, kind: kind}
	if g, ok := groups["term"]; ok {
		n.term, _ = number(d.words(g))
	}
	if g, ok := groups["session"]; ok {
		k, _ := number(d.words(g))
		n.sessions = []int{k}
	}
	if g, ok := groups["sessions"]; ok {
		for _, r := range d.words(g) {
			if k, ok := number(string(r)); ok {
				n.sessions = append(n.sessions, k)
			}
		}
	}
	m := &mention{span: s, kind: graph.KindMeeting, rule: "meeting." + p.Rule, conf: 950, tier: tierGrammar, meeting: n}
	if n.term == 0 {
		m.anaphor = true // 三中全会: of the term named before
	}
	if series != "LOCAL" {
		if splits(d.norm, s.start) || n.kind == "CONGRESS" && n.term == 10 && s.len() == 2 {
			return nil
		}
		return m
	}
	d.placeOfMeeting(m, groups, p.Left)
	if len(as) == 3 {
		n.organ = as[2]
	}
	return m
}

// placeOfMeeting reads whose meeting a local one is: a place in the name, or
// right before it, or a level word (市委, 省).
func (d *draft) placeOfMeeting(m *mention, groups map[string]span, left bool) {
	n := m.meeting
	if g, ok := groups["organ"]; ok {
		n.organ = d.words(g)
	}
	where, ok := groups["place"]
	if ok {
		if pl, stop := d.placeAt(where.start, where.end); pl != nil && (stop == where.end || stop == where.end-1) {
			n.place = pl
		}
	}
	// 市 in 市委 and in 省十三届人大.
	switch {
	case n.place == nil && ok && where.len() == 1:
		n.level = d.words(where)
	case n.organ != "" && len([]rune(n.organ)) > 1:
		if _, isLevel := d.levelWord(string([]rune(n.organ)[0])); isLevel {
			n.level = string([]rune(n.organ)[0])
			n.organ = string([]rune(n.organ)[1:])
		}
	}
	for _, c := range d.x.lex.Cues {
		if c.Class == "ORGANALIAS" && c.Word == n.organ {
			n.organ = c.Arg
			break
		}
	}
	if left && n.place == nil {
		at := m.start
		if pl, start := d.placeBefore(at); pl != nil {
			n.place, m.start = pl, start
		} else if pl, start := d.placeBefore(at + 1); pl != nil && start < at { // 绍兴市 + 委…: the level word is the place's
			n.place, m.start = pl, start
		}
	}
	if h, ok := d.bodyBefore(m.start); ok {
		m.start = h.start
	}
}

// levelWord returns the level that a level word says.
func (d *draft) levelWord(word string) (graph.Level, bool) {
	for _, c := range d.x.lex.Cues {
		if c.Class == "LEVEL" && c.Word == word {
			return graph.Level(c.Arg), true
		}
	}
	return "", false
}

// Least and most code points before the head of a meeting's name.
const (
	minMeeting = 4
	maxMeeting = 40
)

// namedMeetings finds names by what they end in (优化营商环境建设大会). The name goes
// left as far as nouns and verbs do; something must say that it is one meeting.
func (d *draft) namedMeetings() []*mention {
	var out []*mention
	for _, h := range d.hits[clsCue] {
		if d.cue(h).Class != "MEETHEAD" || !d.ends[h.end] {
			continue
		}
		s := d.sentenceAt(h.start)
		if s < 0 {
			continue
		}
		start := d.meetingStart(h, d.sentences[s].start)
		name := span{start, h.end}
		if h.start-start < minMeeting || !d.oneMeeting(name, d.sentences[s].span) {
			continue
		}
		out = append(out, &mention{
			span: name, kind: graph.KindMeeting, rule: "meeting.head", conf: 700, tier: tierGuess,
			meeting: &meetingName{kind: "CONFERENCE"}, name: d.words(name),
		})
	}
	return out
}

// meetingStart goes left from a head to where its name starts.
func (d *draft) meetingStart(h hit, limit int) int {
	start := h.start
	for start > limit && h.start-start < maxMeeting {
		if d.norm[start-1] == '”' { // a quoted part belongs to the name, whole
			if q, ok := d.quoteEndingAt(start); ok && q.start >= limit {
				start = q.start
				continue
			}
			break
		}
		w := d.wordStart(start)
		if _, stop := d.cueAt(w, "MEETSTOP", "HOLD"); stop || strings.ContainsRune(",。;:、!? \n()”", d.norm[w]) {
			break
		}
		p := d.pos[w]
		if strings.HasPrefix(p, "u") || p == "p" || p == "c" || p == "d" || p == "r" || p == "y" || p == "zg" {
			break
		}
		start = w
	}
	if end, p := d.point(start, h.start, partial{}); p.month > 0 { // a day before the name says when, the name does not
		start = end
	}
	return start
}

// oneMeeting reports whether the sentence treats the name as one meeting: it is
// held, or something happens at it, or follows from it.
func (d *draft) oneMeeting(name, s span) bool {
	if _, ok := d.cueBefore(name.start, "HOLD"); ok {
		return true
	}
	if name.start > s.start && d.norm[name.start-1] != ',' {
		if _, ok := d.cueBefore(name.start, "INPLACE"); ok {
			if _, after := d.cueAt(name.end, "ATMEETING"); after {
				return true
			}
		}
	}
	if _, after := d.cueAt(name.end, "HOLD", "AFTERNAME", "REPORT", "ATMEETING", "ADOPT"); after {
		return true
	}
	if d.speech.titleSpan.holds(name) && d.genreOf(d.words(span{name.end, d.speech.titleSpan.end})) != "" { // …会议公报
		return true
	}
	for _, h := range d.cues(span{name.end, min(name.end+maxBeside, s.end)}, "HOLD") { // …大会于1月20日在杭州举行
		return !strings.ContainsRune(d.words(span{name.end, h.start}), ',')
	}
	return false
}

// meetingAnaphors finds words that point back to a meeting: 全会, 会议指出.
func (d *draft) meetingAnaphors() []*mention {
	var out []*mention
	for _, h := range d.hits[clsCue] {
		c := d.cue(h)
		if c.Class != "ANAPHOR" || c.Arg != "MEETING" || !d.isWords(span{h.start, h.end}) {
			continue
		}
		s := d.sentenceAt(h.start)
		if s < 0 {
			continue
		}
		if !d.pointsBack(h, d.sentences[s].span) {
			continue
		}
		out = append(out, &mention{
			span: span{h.start, h.end}, kind: graph.KindMeeting, rule: "meeting.anaphor", conf: 700, tier: tierGuess,
			meeting: &meetingName{}, anaphor: true, name: c.Word,
		})
	}
	return out
}

// pointsBack asks an anaphor to stand alone: at the start of a clause or after
// 在, with a report verb, 上 or 精神 behind it.
func (d *draft) pointsBack(h hit, s span) bool {
	_, after := d.cueAt(h.end, "REPORT", "AFTERNAME", "ATMEETING", "ADOPT")
	opens := h.start == s.start || slices.Contains([]rune{',', ';', ':', '。', ' ', '“'}, d.norm[h.start-1])
	_, in := d.cueBefore(h.start, "INPLACE", "BASIS")
	return after && (opens || in) || in && !isNoun(d.pos[h.end])
}

// sentenceAt returns the index of the sentence that holds i, or -1.
func (d *draft) sentenceAt(i int) int {
	k, found := slices.BinarySearchFunc(d.sentences, i, func(s sentence, i int) int {
		switch {
		case s.end <= i:
			return -1
		case s.start > i:
			return 1
		}
		return 0
	})
	if !found {
		return -1
	}
	return k
}

// quoteEndingAt returns the quotation that ends before i.
func (d *draft) quoteEndingAt(i int) (pair, bool) {
	k := slices.IndexFunc(d.quotes, func(p pair) bool { return p.end == i })
	if k < 0 {
		return pair{}, false
	}
	return d.quotes[k], true
}

// canonical is a numbered meeting's full name, by the forms of meetingforms.tsv.
func (n *meetingName) canonical(x *Extractor) string {
	form, ok := x.lex.MeetingForms[n.series+"-"+n.kind]
	if !ok || n.term == 0 || len(n.sessions) > 1 {
		return ""
	}
	session := ""
	if len(n.sessions) == 1 {
		session = hanNumber(n.sessions[0])
	}
	return strings.NewReplacer("{term}", hanNumber(n.term), "{session}", session).Replace(form)
}

// key is what a numbered meeting's node derives from: SERIES-KIND-TERM-SESSION.
func (n *meetingName) key() string {
	session := "0"
	if len(n.sessions) > 0 {
		session = strings.Trim(strings.ReplaceAll(fmt.Sprint(n.sessions), " ", "+"), "[]")
	}
	return fmt.Sprintf("%s-%s-%d-%s", n.series, n.kind, n.term, session)
}
