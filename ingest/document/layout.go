package document

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line of a page: its text, and where it stands, in any unit; tops grow
// downwards.
type line struct {
	text                     string
	left, right, top, bottom float64
}

func (l *line) grow(box line) {
	if *l == (line{}) {
		*l = box
		return
	}
	l.left, l.right = min(l.left, box.left), max(l.right, box.right)
	l.top, l.bottom = min(l.top, box.top), max(l.bottom, box.bottom)
}

// em is the width of a character of the line, roughly.
func (l line) em() float64 {
	width := 0.0
	for _, r := range l.text {
		switch {
		case r < 0x2E80:
			width += 0.5
		default:
			width++
		}
	}
	return (l.right - l.left) / max(width, 1)
}

// paragraphs joins the lines of pages to paragraphs, one a line of text. What
// repeats at the top or foot of pages, and page numbers, are left out.
func paragraphs(pages [][]line) string {
	pages = withoutFurniture(pages)
	var all []line
	for _, p := range pages {
		all = append(all, p...)
	}
	m := marginsOf(all)
	var b strings.Builder
	var last *line
	for _, page := range pages {
		for i, l := range page {
			switch {
			case last == nil:
			case m.goesOn(*last, l, i > 0):
				b.WriteString(between(last.text, l.text))
			default:
				b.WriteByte('\n')
			}
			b.WriteString(l.text)
			last = &page[i]
		}
	}
	if last != nil {
		b.WriteByte('\n')
	}
	return b.String()
}

// margins are where most lines begin and end, and how wide a character is.
type margins struct{ left, right, em float64 }

func marginsOf(lines []line) margins {
	if len(lines) == 0 {
		return margins{}
	}
	var ems, lefts, rights []float64
	for _, l := range lines {
		if utf8.RuneCountInString(l.text) >= 5 {
			ems = append(ems, l.em())
		}
		lefts = append(lefts, l.left)
		rights = append(rights, l.right)
	}
	if len(ems) == 0 {
		ems = append(ems, lines[0].em())
	}
	for _, list := range [][]float64{ems, lefts, rights} {
		slices.Sort(list)
	}
	// A few lines may hang out on either side.
	return margins{left: lefts[len(lefts)/20], right: rights[len(rights)-1-len(rights)/20], em: ems[len(ems)/2]}
}

// goesOn reports whether l carries on the paragraph of last: that one fills its
// line, and l begins at the margin, in characters of the same size.
func (m margins) goesOn(last, l line, samePage bool) bool {
	em := max(m.em, 1e-9)
	switch {
	case last.right < m.right-2.5*em, l.left > m.left+1.2*em:
		return false
	case samePage && l.top-last.bottom > 2.5*em: // a gap
		return false
	}
	if a, b := last.em(), l.em(); utf8.RuneCountInString(l.text) >= 5 && max(a, b) > 1.25*min(a, b) {
		return false
	}
	return true
}

// between is what stands between two lines that are one: a blank where both ends are
// words of letters.
func between(a, b string) string {
	before, _ := utf8.DecodeLastRuneInString(a)
	after, _ := utf8.DecodeRuneInString(b)
	if before < 0x2E80 && after < 0x2E80 && (unicode.IsLetter(before) || unicode.IsDigit(before)) && unicode.IsLetter(after) {
		return " "
	}
	return ""
}

var (
	digits     = regexp.MustCompile(`[0-9０-９]+`)
	pageNumber = regexp.MustCompile(`^[-—–－─·•\s]*[0-9０-９]{1,4}[-—–－─·•\s]*$`)
)

// edge is how many lines at the top and at the foot of a page may be furniture.
const edge = 2

// withoutFurniture leaves out page numbers and the lines at the top and foot that
// pages share but for their digits.
func withoutFurniture(pages [][]line) [][]line {
	shape := func(l line) string {
		return strings.Join(strings.Fields(digits.ReplaceAllString(l.text, "0")), "")
	}
	counts := map[string]int{}
	for _, page := range pages {
		seen := map[string]bool{}
		for i, l := range page {
			if s := shape(l); atEdge(i, len(page)) && !seen[s] {
				seen[s] = true
				counts[s]++
			}
		}
	}
	out := make([][]line, len(pages))
	for n, page := range pages {
		for i, l := range page {
			s := shape(l)
			times := 3
			if strings.Contains(s, "0") {
				times = 2
			}
			furniture := atEdge(i, len(page)) && len(pages) > 1 && counts[s] >= max(times, (len(pages)+1)/2)
			if furniture || (i == 0 || i == len(page)-1) && pageNumber.MatchString(l.text) {
				continue
			}
			out[n] = append(out[n], l)
		}
	}
	return out
}

func atEdge(i, n int) bool { return i < edge || i >= n-edge }

// run is a piece of a line, where it stands by itself.
type run struct {
	line
	baseline float64
}

// linesOf orders runs as they are read: by line, and within it from the left. Runs
// whose baselines are less than half a character apart stand on one line; far apart
// in it, they are parted by a blank.
func linesOf(runs []run) []line {
	slices.SortStableFunc(runs, func(a, b run) int { return cmp.Compare(a.baseline, b.baseline) })
	var lines []line
	for i := 0; i < len(runs); {
		end := i + 1
		for end < len(runs) && runs[end].baseline-runs[i].baseline < max(runs[i].em(), runs[end].em())/2 {
			end++
		}
		row := runs[i:end]
		slices.SortStableFunc(row, func(a, b run) int { return cmp.Compare(a.left, b.left) })
		l := row[0].line
		for _, r := range row[1:] {
			gap := between(l.text, r.text)
			if r.left-l.right > max(l.em(), r.em()) {
				gap = " "
			}
			text := l.text + gap + r.text
			l.grow(r.line)
			l.text = text
		}
		lines = append(lines, l)
		i = end
	}
	return lines
}
