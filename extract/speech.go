package extract

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

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

// Prefixes of the fields in Speech.Metadata; a field without one came with the text
// from someone who knows.
const (
	frontKey      = "front."      // front matter
	pageKey       = "page."       // the head of a page
	propertiesKey = "properties." // what an office program keeps beside a text, often of the file that it was copied from
	configKey     = "config."     // what is said of all that a source gives
)

// metadata finds title, speaker, date, place and the rest: in front matter, then
// in what came with the text, then in its first and last lines, then in what says
// less of it: the day it was published, an office program's properties, the file
// name, and last what is said of its whole source.
func (d *draft) metadata() {
	d.given(frontKey, pageKey, "")
	d.firstLines()
	d.lastLines()
	d.published()
	d.given(propertiesKey)
	d.fileName()
	d.findHost()
	d.classify()
	d.given(configKey)
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

// given takes what the fields with these prefixes say.
func (d *draft) given(prefixes ...string) {
	for _, prefix := range prefixes {
		for _, field := range []string{"title", "speaker", "post", "date", "place", "level", "genre", "collection", "meeting"} {
			if v := d.speech.metadata[prefix+field]; v != "" {
				d.set(field, v, givenEvidence(prefix+field, v))
			}
		}
	}
}

func givenEvidence(field, value string) graph.Evidence {
	return graph.Evidence{Origin: graph.OriginMetadata, Source: field, Quote: value, Rule: "speech.given", Confidence: 1000}
}

// published takes the day that a page appeared for that of the speech, where the
// text does not say when it was delivered.
func (d *draft) published() {
	const field = pageKey + "published"
	if v := d.speech.metadata[field]; v != "" {
		d.set("date", v, graph.Evidence{Origin: graph.OriginMetadata, Source: field, Quote: v, Rule: "speech.published", Confidence: 500})
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

func (d *draft) givenDate() bool {
	c := claimed(d.speech.claims, graph.PropDate)
	return c != nil && c.Evidence.Origin == graph.OriginMetadata
}

func (d *draft) dropClaim(field string) {
	d.speech.claims = slices.DeleteFunc(d.speech.claims, func(c graph.Claim) bool { return string(c.Property) == field })
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
