package extract

import (
	"strings"

	"mailuo/graph"
)

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
