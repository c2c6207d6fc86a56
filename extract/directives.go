package extract

import (
	"slices"
	"strings"

	"mailuo/graph"
)

// directive is a sentence that wants something done, by whom, under what, by when.
type directive struct {
	span
	sentence   int
	modality   graph.Modality
	concrete   bool
	rule       string
	conf       int
	addressees []addressee
	deadline   *mention
	dueSpan    span // the deadline with what makes it one (年底前)
	recurs     bool // every year: the deadline has no date
	targets    []target
	basis      []*mention
	refs       []*mention
	attributed *mention
	// attributedBy is set where the attribution is carried over from an earlier sentence.
	attributedBy graph.Inference
	action       span
	object       span
}

// addressee is who is told to act.
type addressee struct {
	span
	role     graph.Role
	entity   *entity // nil where the words name no body (我们)
	inferred graph.Inference
}

// target is a quantity to reach.
type target struct {
	span
	comparator  graph.Comparator
	value, unit string
}

// findDirectives reads every sentence that is no heading.
func (d *draft) findDirectives() {
	var prev *directive // the last directive of the paragraph
	paragraph := -1
	for i, s := range d.sentences {
		if s.paragraph != paragraph {
			paragraph, prev = s.paragraph, nil
		}
		if s.heading || d.speech.header.holds(s.span) || d.contentsLine(s.span) || d.furniture(s.span) {
			continue
		}
		if prev != nil && d.names(s.span, prev) {
			continue
		}
		modality, rule, conf := d.modality(i)
		if modality == "" {
			continue
		}
		r := directive{span: s.span, sentence: i, modality: modality, rule: rule, conf: conf}
		d.attribute(&r, prev)
		d.address(&r, prev)
		d.setDeadline(&r)
		d.setTargets(&r)
		d.setBasis(&r)
		d.setRefs(&r)
		d.setAction(&r)
		r.concrete = len(r.targets) > 0 || r.deadline != nil || slices.ContainsFunc(d.mentionsIn(s.span), func(m *mention) bool {
			return m.kind == graph.KindDocument || m.kind == graph.KindDate || m.kind == graph.KindPlace
		})
		d.directives = append(d.directives, r)
		prev = &d.directives[len(d.directives)-1]
	}
}

// names reports whether a sentence only names who is to do what the one before it
// says ((责任单位:市科技局)), and gives prev those.
func (d *draft) names(s span, prev *directive) bool {
	if _, ok := d.cueAt(d.skipMarks(s.start, s.end), "RESPONSIBLE"); !ok {
		return false
	}
	r := directive{span: s}
	d.roles(&r)
	if len(r.addressees) == 0 {
		return false
	}
	for _, a := range r.addressees {
		if !slices.ContainsFunc(prev.addressees, func(b addressee) bool { return a.entity == b.entity && a.role == b.role }) {
			prev.addressees = append(prev.addressees, a)
		}
	}
	return true
}

// furniture reports whether a sentence is what a page says around its text: it
// opens with a label (责任编辑:), or is nothing but words of such (打印本页 关闭窗口).
func (d *draft) furniture(s span) bool {
	at := s.start
	for at < s.end && strings.ContainsRune("(【[〖|“ ", d.norm[at]) {
		at++
	}
	h, ok := d.cueAt(at, "FURNITURE")
	switch {
	case !ok:
		return false
	case h.end >= s.end:
		return true
	case d.cue(h).Arg == "LABEL":
		return d.norm[h.end] == ':'
	}
	return strings.ContainsRune(":】])〗| 。!\n", d.norm[h.end])
}

// modality says how the sentence binds, by which rule and how surely; empty
// where it is no directive.
func (d *draft) modality(i int) (graph.Modality, string, int) {
	s := d.sentences[i]
	part := d.part(s.section)
	if part == partReview {
		if d.demands(s.span) {
			return graph.ModalityObligation, "directive.oblige.review", 800
		}
		return "", "", 0
	}
	if len(d.obliging(s.span)) > 0 {
		return graph.ModalityObligation, "directive.oblige", 900
	}
	if len(d.forbidding(s.span)) > 0 && !d.reportsDone(s.span) {
		return graph.ModalityProhibition, "directive.forbid", 850
	}
	if _, ok := d.exhorts(s.span); ok {
		return graph.ModalityExhortation, "directive.exhort", 800
	}
	s.start = d.skipDate(d.opening(s.span), s.end)
	if d.reportsDone(s.span) || s.len() < 4 || d.norm[s.end-1] == ':' && len(d.cues(d.sentences[i].span, "SALUTE")) > 0 {
		return "", "", 0
	}
	if d.verbPhrase(s.span) {
		return graph.ModalityTask, "directive.task", d.taskConfidence(part)
	}
	if d.hasRoles(s.span) {
		return graph.ModalityTask, "directive.task.role", 750
	}
	if rest, ok := d.reported(s.span); ok && d.verbPhrase(rest) {
		return graph.ModalityTask, "directive.task.reported", 700
	}
	if part == partPlan && d.hasQuantity(s.span) {
		return graph.ModalityTask, "directive.target", 600
	}
	if end := d.subjectEnd(s.span); end > 0 && (part == partPlan || d.commands()) && d.verbPhrase(span{end, s.end}) {
		return graph.ModalityTask, "directive.task.subject", 650
	}
	if end := d.weWill(s.span); end > 0 && d.verbPhrase(span{end, s.end}) {
		return graph.ModalityTask, "directive.task.we", 650
	}
	return "", "", 0
}

// demands reports whether the sentence, or what it reports, opens with a cue of
// obligation, behind who is to act and adverbs at most: also in a part that reviews
// the past that looks ahead.
func (d *draft) demands(s span) bool {
	at := d.skipEnums(d.opening(s), s.end)
	if rest, ok := d.reported(s); ok {
		at = d.skipEnums(rest.start, s.end)
	}
	if end := d.subjectEnd(span{at, s.end}); end > 0 {
		at = end
	} else if who, ok := d.cueAt(at, "DEIXIS"); ok {
		at = who.end
	}
	at = d.skipAdverbs(at, s.end)
	return slices.ContainsFunc(d.obliging(s), func(h hit) bool { return h.start == at })
}

// weWill returns where the 我们将 or 我们一定 that opens the sentence ends; 0 where none does.
func (d *draft) weWill(s span) int {
	h, ok := d.cueAt(d.skipEnums(d.opening(s), s.end), "DEIXIS")
	if !ok {
		return 0
	}
	w, ok := d.cueAt(h.end, "WILL", "SHALL")
	if !ok {
		return 0
	}
	return w.end
}

// opening is where the sentence starts behind a salutation (同志们:) and opening marks.
func (d *draft) opening(s span) int {
	at := d.skipMarks(s.start, s.end)
	for {
		h, ok := d.cueAt(at, "SALUTE")
		if !ok {
			return at
		}
		at = h.end
		for at < s.end && strings.ContainsRune(":,!、 ", d.norm[at]) {
			at++
		}
	}
}

// exhorts returns the cue of exhortation that the sentence opens with, behind who
// speaks at most: 我们殷切希望….
func (d *draft) exhorts(s span) (hit, bool) {
	at := d.opening(s)
	if rest, ok := d.reported(s); ok { // 他最后说,让我们…
		at = rest.start
	}
	if h, ok := d.cueAt(at, "SPEAKER"); ok {
		at = d.skipAdverbs(h.end, s.end)
	}
	return d.cueAt(at, "EXHORT")
}

// hasRoles reports whether s gives bodies parts (A牵头,B配合).
func (d *draft) hasRoles(s span) bool {
	r := directive{span: s}
	d.roles(&r)
	return len(r.addressees) > 0
}

// reported returns what follows a report verb near the sentence's start (全会提出,…).
func (d *draft) reported(s span) (span, bool) {
	for _, h := range d.cues(s, "REPORT", "SAY") {
		if h.start-s.start > maxBeside || h.end >= s.end || !strings.ContainsRune(",:", d.norm[h.end]) {
			continue
		}
		if slices.ContainsFunc(d.mentionsIn(span{s.start, h.start}), func(m *mention) bool { return d.speaksAt(m, h) }) {
			return span{h.end + 1, s.end}, true
		}
	}
	return span{}, false
}

// hasQuantity reports whether s holds a number with its unit.
func (d *draft) hasQuantity(s span) bool {
	r := directive{span: s}
	d.setTargets(&r)
	return len(r.targets) > 0
}

// skipDate skips a date that opens the sentence, and what makes it a deadline.
func (d *draft) skipDate(at, end int) int {
	i := at
	if h, ok := d.cueAt(i, "DUEAT", "INPLACE", "EVERY"); ok {
		i = h.end
	}
	for _, m := range d.mentions {
		if m.kind != graph.KindDate || m.start != i || m.end >= end {
			continue
		}
		i = m.end
		if h, ok := d.dateWord(i, "BEFORE"); ok {
			i = h.end
		}
		for i < end && strings.ContainsRune(", ", d.norm[i]) {
			i++
		}
		return i
	}
	return at
}

func (d *draft) taskConfidence(part part) int {
	if part == partPlan || d.commands() {
		return 800
	}
	return 600
}

// commands reports whether the genre tells what to do in bare verb phrases.
func (d *draft) commands() bool {
	return slices.Contains([]graph.Genre{graph.GenreNotice, graph.GenreOpinion, graph.GenrePlan}, d.speech.genre)
}

// part is what a stretch of a text is about.
type part int

const (
	partOther part = iota
	partReview
	partPlan
)

// part tells the plan from the review by the headings above.
func (d *draft) part(section int) part {
	for k := section; k >= 0; k = d.sections[k].parent {
		h := d.sections[k].heading
		switch {
		case len(d.cues(h, "PLAN")) > 0:
			return partPlan
		case d.reviews(h):
			return partReview
		}
		for _, m := range d.mentions {
			if m.kind == graph.KindDate && h.holds(m.span) && m.date.date.Precision() == "YEAR" && d.speech.year() > 0 {
				if m.date.date.Year() < d.speech.year() {
					return partReview
				}
				return partPlan
			}
		}
	}
	return partOther
}

// reviews reports whether a heading says that its part reviews the past.
func (d *draft) reviews(heading span) bool {
	no := d.cues(heading, "NOTREVIEW")
	return slices.ContainsFunc(d.cues(heading, "REVIEW"), func(h hit) bool {
		return !slices.ContainsFunc(no, func(n hit) bool { return n.start <= h.start && h.end <= n.end })
	})
}

// obliging returns the cues of obligation in s: no part of a longer word, of a
// quotation or of an attribute (必须回答的课题).
func (d *draft) obliging(s span) []hit { return d.binding(s, "OBLIGE", "NOTOBLIGE") }

func (d *draft) forbidding(s span) []hit { return d.binding(s, "FORBID", "NOTFORBID") }

func (d *draft) binding(s span, class, not string) []hit {
	no := d.cues(s, not)
	var out []hit
	for _, h := range d.cues(s, class) {
		hs := span{h.start, h.end}
		inside := slices.ContainsFunc(no, func(n hit) bool { return span{n.start, n.end}.holds(hs) })
		if inside || d.inQuote(h.start) || d.inTitle(h.start) || d.attributive(h, s) {
			continue
		}
		out = append(out, h)
	}
	return out
}

func (d *draft) inTitle(i int) bool {
	return slices.ContainsFunc(d.titles, func(p pair) bool { return p.start < i && i < p.end })
}

// attributive reports whether a cue stands in a clause that says what something
// is: 是…必须回答的重大课题.
func (d *draft) attributive(h hit, s span) bool {
	c := d.clauseAround(s, h)
	is, ok := d.cueAt(d.skipAdverbs(c.start, c.end), "FACT")
	return ok && is.end-is.start == 1 && d.isWords(span{is.start, is.end}) && is.start < h.start && strings.Contains(d.words(span{h.end, c.end}), d.x.of)
}

func (d *draft) skipAdverbs(i, end int) int {
	for i < end && (d.pos[i] == "d" || d.pos[i] == "ad") {
		i = d.wordEnd(i)
	}
	return i
}

// reportsDone reports whether the sentence says what was done or how things are.
func (d *draft) reportsDone(s span) bool {
	no := d.cues(s, "NOTFACT")
	for _, h := range d.cues(s, "DONE", "FACT") {
		hs := span{h.start, h.end}
		if d.inQuote(h.start) || slices.ContainsFunc(no, func(n hit) bool { return span{n.start, n.end}.holds(hs) }) {
			continue
		}
		if hs.len() == 1 {
			if !d.isWords(hs) {
				continue
			}
			// 是 deep inside a clause says nothing of the sentence.
			if d.cue(h).Class == "FACT" && h.start-s.start > 20 && d.norm[h.start-1] != ',' {
				continue
			}
			if _, ok := d.cueAt(h.start-1, "ENUM"); ok && h.start > 0 {
				continue
			}
		} else if d.cue(h).Class == "DONE" && d.aims(h, s) ||
			(d.cue(h).Class == "FACT" || isNoun(d.pos[h.start])) && d.governed(h, d.clauseAround(s, h)) {
			continue
		}
		return true
	}
	return false
}

// governed reports whether s opens with the verb of an instruction and the cue
// stands behind it (建设具有…的强市).
func (d *draft) governed(h hit, s span) bool {
	at := d.skipEnums(d.skipMarks(s.start, s.end), s.end)
	return at < h.start && d.opensWithVerb(span{at, s.end})
}

// aims reports whether a word of achievement is a goal here: it stands behind a
// verb of effort or of instruction, in a plan, or in a sentence with a deadline.
func (d *draft) aims(h hit, s span) bool {
	if len(d.cues(span{s.start, h.start}, "STRIVE", "WILL")) > 0 {
		return true
	}
	if d.cue(h).Arg != "GOAL" {
		return false
	}
	whole := d.sentences[d.sentenceAt(s.start)]
	due := slices.ContainsFunc(d.mentionsIn(whole.span), func(m *mention) bool { // 年底前新增…
		_, before := d.dateWord(m.end, "BEFORE")
		return m.kind == graph.KindDate && before
	})
	return due || d.part(whole.section) == partPlan || d.governed(h, s)
}

// subjectEnd returns where the body or group that opens the sentence ends, or the
// 我们将 that does; 0 where none opens it.
func (d *draft) subjectEnd(s span) int {
	at := d.opening(s)
	for _, m := range d.mentions {
		if m.start == at && m.end < s.end && (m.kind == graph.KindBody) && !m.part {
			if g := d.groupFrom(m.start, s.end); g.end > m.end {
				return g.end
			}
			return m.end
		}
	}
	if g := d.groupFrom(at, s.end); g.len() > 0 {
		return g.end
	}
	if h, ok := d.cueAt(at, "DEIXIS"); ok {
		if w, ok := d.cueAt(h.end, "WILL"); ok {
			return w.end
		}
	}
	return 0
}

// attribute finds whose demand it is: 全会指出,要…; a demand that opens with its
// cue goes on with the attribution before it in the paragraph.
func (d *draft) attribute(r *directive, prev *directive) {
	limit := r.start + maxSubject // before the demand itself: 贯彻…市委要求 is no report
	if hits := d.obliging(r.span); len(hits) > 0 {
		limit = min(limit, hits[0].start)
	}
	for _, h := range d.cues(r.span, "REPORT") {
		if h.start >= limit || d.inQuote(h.start) {
			break
		}
		var by *mention
		for _, m := range d.mentionsIn(span{r.start, h.start}) {
			if slices.Contains(graph.VerbAttributedTo.Ends().To, m.kind) && d.speaksAt(m, h) {
				by = m
			}
		}
		if by != nil {
			r.attributed = by
			return
		}
	}
	if prev == nil || prev.attributed == nil || d.subjectEnd(r.span) > 0 {
		return
	}
	if hits := d.obliging(r.span); len(hits) > 0 && hits[0].start-r.start <= 2 {
		r.attributed, r.attributedBy = prev.attributed, graph.InferredParagraph
	}
}

// speaksAt reports whether the mention, with a title behind it at most, is the
// subject of the report verb.
func (d *draft) speaksAt(m *mention, verb hit) bool {
	at := m.end
	if t, ok := d.cueAt(at, "TITLE"); ok {
		at = t.end
	}
	for at < verb.start {
		if d.norm[at] == '(' { // 《…》(湖教基〔2024〕15号)提出
			for at < verb.start && d.norm[at] != ')' {
				at++
			}
			at++
			continue
		}
		p := d.pos[at]
		if p != "d" && p != "ad" && d.norm[at] != ' ' {
			if _, adverb := d.cueAt(at, "ADVERB", "REPORT"); !adverb {
				return false
			}
		}
		at = d.wordEnd(at)
	}
	return true
}

// setRefs lists what the sentence names besides the addressee.
func (d *draft) setRefs(r *directive) {
	for _, m := range d.mentionsIn(r.span) {
		if m.kind == graph.KindDate || m.kind == graph.KindPlace || m.kind == graph.KindGroup {
			continue
		}
		if slices.ContainsFunc(r.addressees, func(a addressee) bool { return a.overlaps(m.span) }) {
			continue
		}
		r.refs = append(r.refs, m)
	}
}

// setBasis finds what it is to be done under: right behind a cue, or listed there.
func (d *draft) setBasis(r *directive) {
	ms := d.mentionsIn(r.span)
	for _, h := range d.cues(r.span, "BASIS") {
		at := h.end
		for _, m := range ms {
			if m.start < at || !slices.Contains(graph.VerbUnder.Ends().To, m.kind) {
				continue
			}
			if gap := (span{at, m.start}); gap.len() > 0 && !d.light(gap) {
				break
			}
			if !slices.Contains(r.basis, m) {
				r.basis = append(r.basis, m)
			}
			at = m.end
			for { // 精神, 要求
				a, ok := d.cueAt(at, "AFTERNAME")
				if !ok {
					break
				}
				at = a.end
			}
		}
	}
}

// light reports whether a gap holds nothing but joints of a list, a body's or a
// person's name, and particles.
func (d *draft) light(gap span) bool {
	for i := gap.start; i < gap.end; {
		if h, ok := d.cueAt(i, "AND", "OF", "TITLE", "AFTERNAME"); ok {
			i = h.end
			continue
		}
		k := slices.IndexFunc(d.mentions, func(m *mention) bool {
			return m.start == i && (m.kind == graph.KindBody || m.kind == graph.KindPerson)
		})
		if k < 0 || d.mentions[k].end > gap.end {
			return false
		}
		i = d.mentions[k].end
	}
	return true
}

// setAction takes the verb that the demand opens with, and what follows it up to
// the clause's end.
func (d *draft) setAction(r *directive) {
	at := r.start
	if hits := append(d.obliging(r.span), d.forbidding(r.span)...); len(hits) > 0 {
		at = hits[0].end
	} else if e := d.subjectEnd(r.span); e > 0 {
		at = e
	}
	for _, c := range d.clauses(span{at, r.end}) {
		i := d.skipMarks(c.start, c.end)
		for i < c.end && !isVerb(d.pos[i]) && d.pos[i] != "i" && d.pos[i] != "p" {
			i = d.wordEnd(i)
		}
		if i >= c.end || d.pos[i] == "p" {
			continue
		}
		r.action = span{i, min(d.wordEnd(i), c.end)}
		r.object = d.trimEnd(span{r.action.end, c.end})
		return
	}
}

func (d *draft) trimEnd(s span) span {
	for s.end > s.start && strings.ContainsRune("。!?;, \n", d.norm[s.end-1]) {
		s.end--
	}
	return s
}
