package extract

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"mailuo/graph"
)

// dateName is what a wording of a date says.
type dateName struct {
	date   graph.Date // empty where it cannot be resolved
	anchor graph.Date // what a relative wording was resolved against
	reason graph.Reason
}

// shapes are the expressions of shapes.tsv.
type shapes struct {
	year, month, day, between, count, fiveYears, docNumber, quantity *regexp.Regexp
}

// compileShapes fails on a shape that is missing or wrong.
func compileShapes(exprs map[string]string) (shapes, error) {
	var s shapes
	for name, re := range map[string]**regexp.Regexp{
		"year": &s.year, "month": &s.month, "day": &s.day, "range": &s.between, "count": &s.count, "fiveyears": &s.fiveYears,
		"docnumber": &s.docNumber, "quantity": &s.quantity,
	} {
		expr, ok := exprs[name]
		if !ok {
			return s, fmt.Errorf("shapes.tsv: no shape %q", name)
		}
		compiled, err := regexp.Compile(expr)
		if err != nil {
			return s, fmt.Errorf("shapes.tsv: %s: %w", name, err)
		}
		*re = compiled
	}
	return s, nil
}

// findDates finds dates and named periods.
func (d *draft) findDates() []*mention {
	var out []*mention
	opens := make([]bool, len(d.norm))
	for i, r := range d.norm {
		opens[i] = isDigit(r) || r == '“' || isNumeral(r)
	}
	for _, h := range d.hits[clsDate] {
		opens[h.start] = true
	}
	for _, s := range d.sentences {
		for i := s.start; i < s.end; {
			if !opens[i] {
				i++
				continue
			}
			end, name := d.dateAt(i, s.end)
			if name == nil || splits(d.norm, i) {
				i++
				continue
			}
			out = append(out, &mention{
				span: span{i, end}, kind: graph.KindDate, rule: "date", conf: 900, tier: tierKnown, date: name,
			})
			i = end
		}
	}
	return out
}

// dateAt reads the longest date that starts at i.
func (d *draft) dateAt(i, end int) (int, *dateName) {
	if e, n := d.fiveYears(i, end); n != nil {
		return e, n
	}
	if e, n := d.period(i, end); n != nil {
		return e, n
	}
	e, from := d.point(i, end, partial{})
	if e == 0 {
		return d.counted(i, end)
	}
	if m := d.x.shapes.between.FindString(d.words(span{e, min(e+4, end)})); m != "" {
		after := e + len([]rune(m))
		if e2, to := d.point(after, end, from); e2 > 0 {
			return e2, d.interval(from, to)
		}
	}
	return e, d.resolved(from)
}

// partial is a date as far as it has been read; 0 is not said.
type partial struct {
	year, month, day int
	months, days     string // a part of a year as MM/MM, of a month as DD/DD
	relative         bool
	reason           graph.Reason
}

// point reads a year, month and day, or part of them; what is missing is taken
// from around where it is a range's start. It returns where it ends; 0 for none.
func (d *draft) point(i, end int, around partial) (int, partial) {
	var p partial
	at := i
	if e, y := d.year(at, end); e > 0 {
		p.year, at = y, e
		if y < 0 { // said relative to a year that is not known
			p.year, p.reason = 0, graph.ReasonNoYear
		}
		p.relative = !isDigit(d.norm[i]) && !strings.ContainsRune(hanDigits, d.norm[i])
	} else if h, ok := d.dateWord(at, "DAY"); ok {
		p.relative = true
		e := d.dateTail(h.end, end, &p)
		return e, d.dayFromToday(d.x.lex.Dates[d.x.terms[h.term].row].Value, p)
	}
	yearEnd := at
	if m := d.x.shapes.month.FindStringSubmatch(d.ahead(at, end, 5)); m != nil {
		n, ok := number(m[1])
		if ok && n >= 1 && n <= 12 {
			p.month = n
			at += len([]rune(m[0]))
		}
	}
	if m := d.x.shapes.day.FindStringSubmatch(d.ahead(at, end, 5)); m != nil && (p.month > 0 || p.year == 0) {
		n, ok := number(m[1])
		if ok && n >= 1 && n <= 31 {
			p.day = n
			at += len([]rune(m[0]))
		}
	}
	if p.month == 0 && p.day == 0 {
		if h, ok := d.dateWord(at, "FESTIVAL"); ok && d.festivalStands(h) {
			at = h.end
			if v := d.x.lex.Dates[d.x.terms[h.term].row].Value; v != "" {
				p.month, _ = strconv.Atoi(v[:2])
				p.day, _ = strconv.Atoi(v[3:])
			} else {
				p.reason = graph.ReasonAmbiguous
			}
			if at < end && d.norm[at] == '”' {
				at++
			}
		} else if h, ok := d.dateWord(at, "PART"); ok && (yearEnd > i || h.end-h.start > 1 && !d.afterCount(at)) {
			at = h.end
			p.months = d.x.lex.Dates[d.x.terms[h.term].row].Value
		}
	}
	if at == i {
		return 0, partial{}
	}
	at = d.dateTail(at, end, &p)
	if p.year == 0 && p.reason == "" {
		p.year = around.year
	}
	if p.month == 0 && p.day > 0 {
		p.month = around.month
	}
	return at, p
}

// festivalStands asks a festival written as numerals (七一, 十一) to be quoted;
// others stand anywhere.
func (d *draft) festivalStands(h hit) bool {
	if _, ok := number(d.words(span{h.start, h.end})); !ok {
		return true
	}
	return h.start > 0 && h.end < len(d.norm) && d.norm[h.start-1] == '“' && d.norm[h.end] == '”'
}

// dateTail reads what may follow: a part of a month, an hour, 前后.
func (d *draft) dateTail(at, end int, p *partial) int {
	if p.month > 0 && p.day == 0 {
		if h, ok := d.dateWord(at, "MONTHPART"); ok && h.end <= end {
			p.days = d.x.lex.Dates[d.x.terms[h.term].row].Value
			at = h.end
		}
	}
	for _, c := range []string{"HOUR", "ABOUT"} {
		if h, ok := d.dateWord(at, c); ok && h.end <= end {
			at = h.end
		}
	}
	return at
}

// year reads a year at i: 2023年, 二〇三五年, 今年. It returns -1 for a relative
// one where the speech's year is not known.
func (d *draft) year(i, end int) (int, int) {
	if i >= end {
		return 0, 0
	}
	if i > 0 && isDigit(d.norm[i]) && (isDigit(d.norm[i-1]) || d.norm[i-1] == '.') {
		return 0, 0
	}
	if m := d.x.shapes.year.FindStringSubmatch(d.ahead(i, end, 6)); m != nil {
		n, ok := number(m[1])
		if len(m[1]) == 2 && isDigit(rune(m[1][0])) { // 09年
			if n > 49 {
				n += 1900
			} else {
				n += 2000
			}
			if m[1][0] != '0' && m[1][0] != '9' && m[1][0] != '8' { // 15年 is a count
				ok = false
			}
		}
		if ok && n > 1000 {
			return i + len([]rune(m[0])), n
		}
	}
	h, ok := d.dateWord(i, "YEAR")
	if !ok || h.end > end || d.afterCount(i) {
		return 0, 0
	}
	offset, err := strconv.Atoi(d.x.lex.Dates[d.x.terms[h.term].row].Value)
	if d.speech.year() == 0 || err != nil {
		return h.end, -1
	}
	return h.end, d.speech.year() + offset
}

// dateWord returns the longest word of a class at i.
func (d *draft) dateWord(i int, class string) (hit, bool) {
	var best hit
	for _, h := range d.startingAt(clsDate, i) {
		if d.x.lex.Dates[d.x.terms[h.term].row].Class == class && h.end > best.end {
			best = h
		}
	}
	return best, best.end > 0
}

// afterCount reports whether a numeral stands before i: 三年内 is no 年内.
func (d *draft) afterCount(i int) bool {
	return i > 0 && (isDigit(d.norm[i-1]) || isNumeral(d.norm[i-1]))
}

func (d *draft) ahead(i, end, n int) string { return d.words(span{i, min(i+n, end)}) }

// dayFromToday resolves 今天, 昨天 against the day of the speech.
func (d *draft) dayFromToday(value string, p partial) partial {
	offset, _ := strconv.Atoi(value)
	t, err := time.Parse("2006-01-02", string(d.speech.date))
	if err != nil {
		p.reason = graph.ReasonNoYear
		return p
	}
	t = t.AddDate(0, 0, offset)
	p.year, p.month, p.day = t.Year(), int(t.Month()), t.Day()
	return p
}

// resolved turns a partial date into EDTF.
func (d *draft) resolved(p partial) *dateName {
	n := &dateName{reason: p.reason}
	if p.reason != "" {
		return n
	}
	if p.year == 0 { // 1月20日: the year is the speech's
		if p.year = d.speech.year(); p.year == 0 {
			return &dateName{reason: graph.ReasonNoYear}
		}
		p.relative = true
	}
	if p.relative {
		n.anchor = d.speech.date
	}
	if p.day > 0 && p.month == 0 {
		if m := d.speech.month(); m > 0 {
			p.month = m
		} else {
			return &dateName{reason: graph.ReasonNoYear}
		}
	}
	n.date = p.edtf()
	if _, err := graph.ParseDate(string(n.date)); err != nil {
		return &dateName{reason: graph.ReasonLowConfidence}
	}
	return n
}

func (p partial) edtf() graph.Date {
	switch {
	case p.day > 0:
		return graph.Date(fmt.Sprintf("%04d-%02d-%02d", p.year, p.month, p.day))
	case p.days != "":
		from, to, _ := strings.Cut(p.days, "/")
		last := graph.Date(fmt.Sprintf("%04d-%02d", p.year, p.month)).Last()
		if to != "31" && len(last) == 10 {
			last = last[:8] + to
		}
		return graph.Date(fmt.Sprintf("%04d-%02d-%s/%s", p.year, p.month, from, last))
	case p.month > 0:
		return graph.Date(fmt.Sprintf("%04d-%02d", p.year, p.month))
	case p.months != "":
		from, to, isRange := strings.Cut(p.months, "/")
		if !isRange {
			return graph.Date(fmt.Sprintf("%04d-%s", p.year, from))
		}
		return graph.Date(fmt.Sprintf("%04d-%s/%04d-%s", p.year, from, p.year, to))
	}
	return graph.Date(fmt.Sprintf("%04d", p.year))
}

// interval joins the two ends of a range.
func (d *draft) interval(from, to partial) *dateName {
	a, b := d.resolved(from), d.resolved(to)
	if a.date == "" || b.date == "" {
		return a
	}
	start, _, _ := strings.Cut(string(a.date), "/")
	end := string(b.date)
	if _, e, ok := strings.Cut(end, "/"); ok {
		end = e
	}
	date, err := graph.ParseDate(start + "/" + end)
	if err != nil {
		return &dateName{reason: graph.ReasonLowConfidence}
	}
	return &dateName{date: date, anchor: a.anchor}
}

// fiveYears reads “十四五”时期: the five-year plans count from 1953, every five years from 1956 on.
func (d *draft) fiveYears(i, end int) (int, *dateName) {
	m := d.x.shapes.fiveYears.FindStringSubmatch(d.ahead(i, end, 8))
	if m == nil || !strings.HasPrefix(m[0], "“") && m[2] == "" {
		return 0, nil
	}
	n, ok := number(m[1])
	if !ok || n < 6 || n > 20 {
		return 0, nil
	}
	stop := i + len([]rune(m[0]))
	if strings.HasPrefix(m[0], "“") != strings.Contains(m[0], "”") {
		return 0, nil
	}
	first := 1951 + 5*n
	return stop, &dateName{date: graph.Date(fmt.Sprintf("%d/%d", first, first+4))}
}

// period reads a named period of dates.tsv.
func (d *draft) period(i, end int) (int, *dateName) {
	h, ok := d.dateWord(i, "PERIOD")
	if !ok || h.end > end {
		return 0, nil
	}
	return h.end, &dateName{date: graph.Date(d.x.lex.Dates[d.x.terms[h.term].row].Value)}
}

// counted reads a number of years from the speech's: 过去五年, 今后五年, 40年来.
func (d *draft) counted(i, end int) (int, *dateName) {
	at, direction := i, 0
	if h, ok := d.dateWord(i, "SPAN"); ok {
		at = h.end
		direction, _ = strconv.Atoi(d.x.lex.Dates[d.x.terms[h.term].row].Value)
	} else if d.afterCount(i) {
		return 0, nil
	}
	if at < end && d.norm[at] == ' ' {
		at++
	}
	m := d.x.shapes.count.FindStringSubmatch(d.ahead(at, end, 8))
	if m == nil || direction == 0 && m[2] == "" || direction > 0 && m[2] != "" {
		return 0, nil
	}
	n, ok := number(m[1])
	if !ok || n == 0 || n > 500 {
		return 0, nil
	}
	stop := at + len([]rune(m[0]))
	year := d.speech.year()
	if year == 0 {
		return stop, &dateName{reason: graph.ReasonNoYear}
	}
	if direction == 0 {
		direction = -1
	}
	// Looking back, the count ends with the year before the speech's; ahead, it starts with the speech's.
	from, to := year-n, year-1
	if direction > 0 {
		from, to = year, year+n-1
	}
	return stop, &dateName{date: graph.Date(fmt.Sprintf("%d/%d", from, to)), anchor: d.speech.date}
}
