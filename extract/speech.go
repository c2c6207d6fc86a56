package extract

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"mailuo/extract/lexicon"
	"mailuo/graph"
)

// meta is what is known of the speech itself, and where each part was found.
type meta struct {
	title, speaker, post, collection string
	date                             graph.Date
	level                            graph.Level
	genre                            graph.Genre
	host                             *place // nil where it is not known
	national                         bool   // the host is the whole country
	meeting                          string // as metadata names it
	titleSpan                        span   // of the title in norm, if it stands there
	speakerSpan                      span   // of the speaker's name in the first lines
	number                           string // 发文字号 in the first lines
	header                           span   // the lines before the body
	body                             int    // where the text begins behind front matter
	metadata                         map[string]string
	claims                           []graph.Claim
	occasions                        []occasion
}

// year is the speech's, 0 where it is not known.
func (m *meta) year() int { return m.date.Year() }

// month is the speech's, 0 where its date is not as fine.
func (m *meta) month() int {
	if len(m.date) < 7 || strings.Contains(string(m.date), "/") {
		return 0
	}
	n, _ := strconv.Atoi(string(m.date[5:7]))
	return n
}

// frontKey is how Speech.Metadata names a field of front matter.
const frontKey = "front."

// metadata finds title, speaker, date, place and the rest: in front matter, then
// in what came with the text, then in its first and last lines, then in the file name.
func (d *draft) metadata() {
	d.given()
	d.firstLines()
	d.lastLines()
	d.fileName()
	d.findHost()
	d.classify()
}

// frontMatter reads “key: value” lines between two lines of --- at the top.
func (d *draft) frontMatter() {
	const fence = "---"
	lines := d.sentences
	if len(lines) == 0 || d.words(lines[0].span) != fence {
		return
	}
	for i := 1; i < len(lines); i++ {
		if d.words(lines[i].span) == fence {
			d.speech.body = i + 1
			break
		}
	}
	if d.speech.body == 0 {
		return
	}
	last := lines[d.speech.body-1]
	for _, line := range strings.Split(d.words(span{lines[1].start, last.start}), "\n") {
		key, value, ok := strings.Cut(line, ":")
		field := d.x.metaKeys[strings.ToLower(strings.TrimSpace(key))]
		if value = strings.Trim(strings.TrimSpace(value), `"'“”`); ok && field != "" && value != "" {
			d.speech.metadata[frontKey+field] = value
		}
	}
	d.sentences = lines[d.speech.body:]
	d.speech.body = last.end
}

func (d *draft) inFrontMatter(s span) bool { return s.start < d.speech.body }

// given takes what front matter, and then what came with the text, says.
func (d *draft) given() {
	for _, prefix := range []string{frontKey, ""} {
		for _, field := range []string{"title", "speaker", "post", "date", "place", "level", "genre", "collection", "meeting"} {
			if v := d.speech.metadata[prefix+field]; v != "" {
				d.set(field, v, graph.Evidence{
					Origin: graph.OriginMetadata, Source: prefix + field, Quote: v, Rule: "speech.given", Confidence: 1000,
				})
			}
		}
	}
}

// set takes a field's value unless it is known already or makes no sense.
func (d *draft) set(field, value string, e graph.Evidence) {
	m := &d.speech
	if claimed(m.claims, graph.Property(field)) != nil {
		return
	}
	switch field {
	case "title":
		m.title = value
	case "speaker":
		m.speaker = value
	case "post":
		m.post = value
	case "collection":
		m.collection = value
	case "meeting":
		m.meeting = value
	case "date":
		date := d.readDate(value)
		if date == "" {
			return
		}
		m.date, value = date, string(date)
	case "place":
		if !d.setHost(value) {
			return
		}
	case "level":
		if !slices.Contains(graph.Levels(), graph.Level(value)) {
			return
		}
		m.level = graph.Level(value)
	case "genre":
		if !slices.Contains(graph.Genres(), graph.Genre(value)) {
			return
		}
		m.genre = graph.Genre(value)
	}
	m.claims = append(m.claims, graph.Claim{Property: graph.Property(field), Value: value, Evidence: e})
}

// setHost takes a place by name, or a body that stands for the whole country.
func (d *draft) setHost(name string) bool {
	name = normal(strings.TrimSpace(name))
	if d.isNational(name) {
		d.speech.national = true
		return true
	}
	if row := d.x.gazetteer.choose(name, nil); row != nil {
		d.speech.host = &place{row: row, name: row.Name}
		return true
	}
	if row := d.innermost(name); row != nil {
		d.speech.host = &place{row: row, name: row.Name}
		return true
	}
	if name == "" {
		return false
	}
	rs := []rune(name)
	min, mask := d.x.masks[rs[0]]
	d.speech.host = &place{name: name, masked: mask && len(rs) > min && rs[min-1] == rs[0]}
	return true
}

// innermost returns the last of places written one inside the other: 浙江省湖州市.
func (d *draft) innermost(name string) *lexicon.Place {
	side := &draft{x: d.x, norm: []rune(name), starts: make([]bool, len([]rune(name))+1)}
	side.find()
	var row *lexicon.Place
	for i := 0; i < len(side.norm); {
		h, ok := side.longestAt(clsPlace, i)
		if !ok {
			return nil
		}
		row = d.x.gazetteer.choose(side.words(span{h.start, h.end}), &place{row: row})
		i = h.end
	}
	return row
}

// isNational reports whether words name the centre.
func (d *draft) isNational(words string) bool {
	return slices.ContainsFunc(d.x.lex.Cues, func(c lexicon.Cue) bool {
		return c.Class == "NATIONAL" && strings.Contains(words, c.Word) || c.Class == "NATIONALTITLE" && words == c.Word
	})
}

// readDate reads a date as metadata writes it: 2024-01-20, 2024/1/20, 2024年1月20日.
func (d *draft) readDate(s string) graph.Date {
	if date, err := graph.ParseDate(s); err == nil {
		return date
	}
	if m := numericDate.FindStringSubmatch(s); m != nil {
		p := partial{}
		p.year, _ = strconv.Atoi(m[1])
		p.month, _ = strconv.Atoi(m[2])
		p.day, _ = strconv.Atoi(m[3])
		if date, err := graph.ParseDate(string(p.edtf())); err == nil {
			return date
		}
	}
	side := &draft{x: d.x, norm: []rune(normal(s))}
	side.find()
	for i := range side.norm {
		if end, p := side.point(i, len(side.norm), partial{}); end > 0 && p.year > 0 {
			if date, err := graph.ParseDate(string(p.edtf())); err == nil {
				return date
			}
		}
	}
	return ""
}

var numericDate = regexp.MustCompile(`([12][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})`)

// Limits of the lines before the body, in lines and code points.
const (
	maxHeaderLines = 10
	maxHeaderLine  = 60
)

// firstLines reads the lines before the body: title, date, speaker.
func (d *draft) firstLines() {
	lines := d.headerLines()
	if len(lines) == 0 {
		return
	}
	d.speech.header = span{lines[0].start, lines[len(lines)-1].end}
	d.findTitle(lines)
	for _, l := range lines {
		d.findHeaderDate(l)
		d.findSpeaker(l)
	}
}

// headerLines returns the first sentences that end without a mark, up to the salutation.
func (d *draft) headerLines() []span {
	var out []span
	for _, s := range d.sentences {
		if len(out) == maxHeaderLines || s.len() > maxHeaderLine || strings.ContainsRune("。！？!?；;：:,", d.norm[s.end-1]) ||
			len(d.cues(s.span, "SALUTE")) > 0 || s.heading {
			break
		}
		out = append(out, s.span)
	}
	return out
}

// findTitle takes the line that says what sort of text it is, with up to two
// lines before it that belong to it; else the first line.
func (d *draft) findTitle(lines []span) {
	for i, l := range lines[:min(6, len(lines))] {
		if d.genreOf(d.words(l)) == "" || d.isDateLine(l) || d.isLetterhead(l) {
			continue
		}
		first := i
		for first > 0 && i-first < 2 && !d.isDateLine(lines[first-1]) && !d.isLetterhead(lines[first-1]) && d.personLine(lines[first-1]) == (span{}) {
			first--
		}
		d.setTitle(span{lines[first].start, l.end})
		return
	}
	if l := lines[0]; l.len() >= 6 && !d.isDateLine(l) {
		d.setTitle(l)
	}
}

// isLetterhead reports whether a line is one above the title: 黄冈市人民政府文件, 黄政发〔2024〕1号.
func (d *draft) isLetterhead(l span) bool {
	if number := d.x.docNumber("(" + d.words(l) + ")"); number != "" {
		d.speech.number = number
		return true
	}
	_, ok := d.cueBefore(l.end, "LETTERHEAD")
	return ok
}

// setTitle takes a title; a date behind a blank in its line is none of it.
func (d *draft) setTitle(s span) {
	for i := s.start + 1; i < s.end; i++ {
		if d.norm[i] == ' ' && i-s.start > 6 {
			if end, p := d.point(i+1, s.end, partial{}); end > 0 && p.year > 0 && p.month > 0 {
				s.end = i
				break
			}
		}
	}
	title := strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r == '\n' {
			return ' '
		}
		return r
	}, d.graphSpan(s).Text)), " ")
	d.speech.titleSpan = s
	d.set("title", title, d.textEvidence(s, "speech.title", 800))
}

// isDateLine reports whether a line only says when: （2018年9月3日）.
func (d *draft) isDateLine(l span) bool {
	s := span{l.start, l.end}
	for s.start < s.end && strings.ContainsRune("(—- ", d.norm[s.start]) {
		s.start++
	}
	end, p := d.point(s.start, s.end, partial{})
	return p.year > 0 && end+1 >= s.end
}

// findHeaderDate takes the finest date with a year of its own.
func (d *draft) findHeaderDate(l span) {
	for i := l.start; i < l.end; i++ {
		end, p := d.point(i, l.end, partial{})
		if end == 0 || p.year == 0 || p.relative {
			continue
		}
		date, err := graph.ParseDate(string(p.edtf()))
		if err != nil || len(date) < len(d.speech.date) || d.speech.date != "" && d.givenDate() {
			continue
		}
		if len(date) > len(d.speech.date) {
			d.dropClaim("date")
			d.set("date", string(date), d.textEvidence(span{i, end}, "speech.header.date", 900))
		}
		i = end - 1
	}
}

// maxClosingLines is how many lines from the end a document's date may stand: behind
// it come remarks and who gets copies.
const maxClosingLines = 6

// lastLines takes the day that a document is signed with, where the first lines
// give none as fine.
func (d *draft) lastLines() {
	if d.givenDate() {
		return
	}
	for i := len(d.sentences) - 1; i >= max(1, len(d.sentences)-maxClosingLines); i-- {
		s := d.sentences[i]
		if !d.isDateLine(s.span) || s.start < d.speech.header.end {
			continue
		}
		end, p := d.point(s.start, s.end, partial{})
		date, err := graph.ParseDate(string(p.edtf()))
		if end == 0 || err != nil || len(date) <= len(d.speech.date) || p.relative {
			continue
		}
		d.dropClaim("date")
		d.set("date", string(date), d.textEvidence(span{s.start, end}, "speech.closing.date", 900))
		return
	}
}

func (d *draft) givenDate() bool {
	c := claimed(d.speech.claims, graph.PropDate)
	return c != nil && c.Evidence.Origin == graph.OriginMetadata
}

func (d *draft) dropClaim(field string) {
	d.speech.claims = slices.DeleteFunc(d.speech.claims, func(c graph.Claim) bool { return string(c.Property) == field })
}

// findSpeaker takes a line that is a name, with a post before it or not.
func (d *draft) findSpeaker(l span) {
	name := d.personLine(l)
	if name == (span{}) {
		return
	}
	if d.speech.speakerSpan == (span{}) {
		d.speech.speakerSpan = name
	}
	d.set("speaker", strings.ReplaceAll(d.graphSpan(name).Text, " ", ""), d.textEvidence(name, "speech.header.speaker", 800))
	if post := d.trim(span{l.start, name.start}); post.len() > 0 {
		d.set("post", d.graphSpan(post).Text, d.textEvidence(post, "speech.header.speaker", 800))
	}
}

// personLine returns the name that a line consists of; the zero span for none.
func (d *draft) personLine(l span) span {
	if l.len() > 24 {
		return span{}
	}
	start := l.start
	for _, h := range d.cues(l, "TITLE") {
		if h.end < l.end {
			start = max(start, h.end)
		}
	}
	name := d.trim(span{start, l.end})
	if d.isName(name) || name.len() <= 5 && d.isSpacedName(name) {
		return name
	}
	return span{}
}

// isSpacedName reports whether s is a name of two characters set apart: 黄 江.
func (d *draft) isSpacedName(s span) bool {
	words := strings.Fields(d.words(s))
	return len(words) == 2 && len([]rune(words[0])) == 1 && len([]rune(words[1])) <= 2 && d.x.surnames[words[0]] &&
		isHan([]rune(words[1])[0])
}

// fileName reads PLACE_TITLE.txt: the place before the first underscore, the
// year, and the title where the text has none.
func (d *draft) fileName() {
	file := d.speech.metadata["file"]
	if file == "" {
		return
	}
	base := strings.TrimSuffix(file, path.Ext(file))
	if number, rest, ok := strings.Cut(base, "_"); ok && strings.Trim(number, "0123456789") == "" { // 017_湖州市_…
		base = rest
	}
	e := graph.Evidence{Origin: graph.OriginMetadata, Source: "file", Quote: file, Rule: "speech.filename", Confidence: 700}
	place, rest, ok := strings.Cut(base, "_")
	if ok && (d.isNational(normal(place)) || d.x.gazetteer.choose(normal(place), nil) != nil) {
		d.set("place", place, e)
	} else {
		rest = base
	}
	d.set("title", strings.ReplaceAll(rest, "_", " "), e)
	d.set("date", rest, e)
}

// findHost looks for the speech's own place in its first lines, then by whose
// organs and masks the text speaks of most.
func (d *draft) findHost() {
	m := &d.speech
	if m.host != nil || m.national {
		return
	}
	if h, ok := d.hostInLines(m.header); ok {
		d.set("place", h.name, h.evidence)
		return
	}
	if h, ok := d.hostInText(); ok {
		d.set("place", h.name, h.evidence)
	}
}

// foundPlace is a place's name and what supports taking it.
type foundPlace struct {
	name     string
	evidence graph.Evidence
}

func (d *draft) hostInLines(s span) (foundPlace, bool) {
	if s.len() == 0 {
		return foundPlace{}, false
	}
	start := d.speech.titleSpan.start
	if h, ok := d.cueAt(start, "INPLACE"); ok {
		start = h.end
	}
	if h, ok := d.cueAt(start, "NATIONALTITLE"); ok { // 在全国…会议上的讲话
		hs := span{h.start, h.end}
		return foundPlace{d.words(hs), d.textEvidence(hs, "speech.header.place", 700)}, true
	}
	for _, h := range d.cues(s, "NATIONAL") {
		hs := span{h.start, h.end}
		return foundPlace{d.words(hs), d.textEvidence(hs, "speech.header.place", 700)}, true
	}
	for _, h := range d.placeHits(s) {
		hs := span{h.start, h.end}
		if row := d.x.gazetteer.choose(d.words(hs), nil); row != nil && row.Level != "" {
			return foundPlace{row.Name, d.textEvidence(hs, "speech.header.place", 700)}, true
		}
	}
	return foundPlace{}, false
}

// minHostShare is how many of the organs named with their place, in percent,
// must be of one place for it to be the host.
const minHostShare = 60

// hostInText counts the places that stand before an organ or a mask's place.
func (d *draft) hostInText() (foundPlace, bool) {
	if len(d.sentences) == 0 {
		return foundPlace{}, false
	}
	counts, first, total := map[string]int{}, map[string]span{}, 0
	count := func(name string, s span) {
		if counts[name] == 0 {
			first[name] = s
		}
		counts[name]++
		total++
	}
	for _, m := range d.maskedPlaces() {
		if !d.inFrontMatter(m.span) && d.masksHost(m) {
			count(d.words(m.span), m.span)
		}
	}
	for _, s := range d.sentences {
		for _, h := range d.placeHits(s.span) {
			_, organ := d.longestAt(clsOrgan, h.end)
			_, level := d.cueAt(h.end, "LEVEL")
			if row := d.x.gazetteer.choose(d.words(span{h.start, h.end}), nil); row != nil && row.Level != "" && (organ || level) {
				count(row.Name, span{h.start, h.end})
			}
		}
	}
	best := ""
	for name, n := range counts {
		if best == "" || n > counts[best] || n == counts[best] && name < best {
			best = name
		}
	}
	if best == "" || counts[best]*100 < total*minHostShare {
		return foundPlace{}, false
	}
	return foundPlace{best, d.textEvidence(first[best], "speech.text.place", 600)}, true
}

// masksHost reports whether a masked place is a division and not a zone.
func (d *draft) masksHost(m *mention) bool {
	run := m.end - 1
	for run > m.start && d.x.masks[d.norm[run-1]] == 0 {
		run--
	}
	h, ok := d.cueAt(run, "LEVEL")
	return ok && h.end == m.end && d.cue(h).Arg != ""
}

// classify derives genre and level from what has been found.
func (d *draft) classify() {
	m := &d.speech
	if g := d.genreOf(normal(m.title)); g != "" {
		if c := claimed(m.claims, "title"); c != nil {
			e := c.Evidence
			e.Rule = "speech.genre"
			d.set("genre", string(g), e)
		}
	}
	level := m.host.level()
	if m.national {
		level = graph.LevelCentral
	}
	if c := claimed(m.claims, graph.PropPlace); c != nil && level != "" {
		e := c.Evidence
		e.Rule = "speech.level"
		d.set("level", string(level), e)
	}
}

func (d *draft) genreOf(title string) graph.Genre {
	for _, g := range d.x.lex.Genres {
		if strings.Contains(title, normal(g.Word)) {
			return g.Genre
		}
	}
	return ""
}
