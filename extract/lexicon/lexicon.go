// Package lexicon holds what the extractor knows, as commented .tsv files.
//
// What comes in: the files beside this one, embedded. What goes out: a Lexicon,
// read once and never changed, and the rows by name for checking evidence of
// origin LEXICON again. An error in a file is reported as file:line.
//
//	table.go          reading a .tsv file
//	lexicon.go        Lexicon and its parts
//	places.tsv        the gazetteer
//	bodies.tsv        national bodies
//	organs.tsv        organs that every place has one of
//	collectives.tsv   what names of classes of bodies are made of
//	meetings.tsv      named meetings
//	meetingforms.tsv  full names of numbered national meetings
//	sessions.tsv      dates of numbered national meetings
//	documents.tsv     documents with a name of their own
//	doctypes.tsv      what titles of documents end in
//	formulations.tsv  policies.tsv  mechanisms.tsv   wordings known nationwide
//	persons.tsv       surnames.tsv
//	heads.tsv         the nouns that names of concepts end in
//	patterns.tsv      names that have a grammar
//	dates.tsv         words of dates; shapes.tsv: shapes of dates and numbers
//	headings.tsv      marks that number a heading
//	genres.tsv        what a title says the text is
//	cues.tsv          words that tell what a sentence does
//
// Rows are general knowledge, not names seen in one text.
package lexicon

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

//go:embed *.tsv
var files embed.FS

// Lexicon is everything the files say.
type Lexicon struct {
	Places []Place
	Bodies []Name
	Organs []Organ
	// Collectives are the parts of names of classes of bodies, the longest first.
	Collectives []Collective
	Meetings    []Name
	// Sessions gives date and place of a numbered national meeting by SERIES-KIND-TERM-SESSION.
	Sessions map[string]Session
	// MeetingForms gives the full name of a numbered national meeting by SERIES-KIND,
	// MeetingBodies the body that holds it, by name.
	MeetingForms, MeetingBodies map[string]string
	Documents                   []Name
	DocTypes                    []DocType
	// Concepts are formulations, policies and mechanisms.
	Concepts []Name
	Persons  []Name
	Surnames []string
	Heads    []Head
	Patterns []Pattern
	Dates    []DateWord
	// Shapes are the expressions of shapes.tsv by name.
	Shapes map[string]string
	Cues   []Cue
	// PlaceNames are other names of places, by name: their full names.
	PlaceNames map[string][]string
	Headings   []HeadingMark
	Genres     []Genre

	cells  map[string]string // file#key.column → value
	digest string
}

// Name is a thing known by name.
type Name struct {
	Kind    graph.Kind
	Name    string
	Aliases []string
	Type    string     // as the file's header says; may be empty
	Date    graph.Date // a meeting's; may be empty
	Members []string   // of a numbered phrase
	Bare    bool       // a document that counts without 《》
	Source  string     // file#key, for evidence
}

// Place is a row of the gazetteer.
type Place struct {
	Name, Short string
	Level       graph.Level // empty for what is no division
	Code        string      // GB/T 2260; empty where there is none
	Parent      string      // the code of the place it is in
	Type        string
	Source      string
}

// Organ is an organ that every place has one of.
type Organ struct {
	Form, Full, Type string
	// Levels are the level words it is written after.
	Levels []string
	// Sub is set where it is also written after another body.
	Sub bool
}

// Collective is a part of the name of a class of bodies.
type Collective struct {
	Part CollectivePart
	Word string
	// Types are the types of bodies that belong to a HEAD.
	Types []string
	// Level is a graph.Level, or CollectiveHost or CollectiveEvery; empty where the part says none.
	Level string
	// Place is a level word, or CollectiveNation; empty for the speech's own place.
	Place string
}

// CollectivePart says where a part stands in the name of a class.
type CollectivePart string

// The parts, and what a row may say in place of a level or of a place.
const (
	CollectiveOpen CollectivePart = "OPEN"
	CollectiveHead CollectivePart = "HEAD"
	CollectiveJoin CollectivePart = "JOIN"
	// CollectiveRegion is a level word of several characters; Place is the level word
	// that its organs go with.
	CollectiveRegion CollectivePart = "REGION"

	CollectiveHost   = "HOST"   // the level of the class's place
	CollectiveEvery  = "EVERY"  // any level within its place
	CollectiveNation = "NATION" // the whole country
	CollectiveAny    = "ANY"    // the type of a class that every body belongs to
)

// Session is what is known of a numbered national meeting.
type Session struct {
	Date   graph.Date
	Place  string
	Source string
}

// DocType is what a title ends in.
type DocType struct {
	Suffix, Type string
	Short        bool // 《Suffix》 alone points back
}

// Head is a noun that names of a kind end in.
type Head struct {
	Head         string
	Kind         graph.Kind
	Quoted, Bare bool
}

// Pattern is a name's grammar.
type Pattern struct {
	Rule     string
	Kind     graph.Kind
	As       string
	Left     bool
	Triggers []string
	Expr     string // macros not yet filled in
	Example  string
	At       string // file:line
}

// DateWord is a word of a date.
type DateWord struct{ Word, Class, Value, At string }

// Genre is what a title that holds Word says the text is.
type Genre struct {
	Word  string
	Genre graph.Genre
}

// HeadingMark is a mark that numbers a heading.
type HeadingMark struct {
	Expr  string
	Depth int
	Glued bool // it opens a paragraph even right behind a sentence
	At    string
}

// Cue is a word that tells what a sentence does.
type Cue struct {
	Class, Word, Arg string
	// Late is set for those of readings.tsv: the tagger does not see them.
	Late bool
}

// Load reads the embedded files.
func Load() (*Lexicon, error) { return load(files) }

func load(fsys fs.FS) (*Lexicon, error) {
	l := &Lexicon{Sessions: map[string]Session{}, MeetingForms: map[string]string{}, MeetingBodies: map[string]string{}, Shapes: map[string]string{}, cells: map[string]string{}}
	for _, read := range []func(fs.FS) error{
		l.places, l.bodies, l.organs, l.collectives, l.meetings, l.meetingForms, l.sessions, l.documents, l.docTypes, l.concepts,
		l.persons, l.heads, l.patterns, l.dates, l.shapes, l.cues, l.headings, l.genres, l.placeNames,
	} {
		if err := read(fsys); err != nil {
			return nil, err
		}
	}
	var err error
	l.digest, err = digest(fsys)
	return l, err
}

// digest hashes every file, in order of name.
func digest(fsys fs.FS) (string, error) {
	names, err := fs.Glob(fsys, "*.tsv")
	if err != nil {
		return "", fmt.Errorf("lexicon: %w", err)
	}
	h := sha256.New()
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return "", fmt.Errorf("lexicon: %w", err)
		}
		fmt.Fprintf(h, "%s %d\n", name, len(data))
		h.Write(data)
	}
	return hex.EncodeToString(h.Sum(nil)[:6]), nil
}

// Digest is a short hash of all the files.
func (l *Lexicon) Digest() string { return l.digest }

// Row returns what a row's column says, by the source of an evidence: file#key.column.
func (l *Lexicon) Row(source string) (string, bool) {
	v, ok := l.cells[source]
	return v, ok
}

// source names a row for evidence and keeps its cells for Row.
func (l *Lexicon) source(t table, r row) string {
	s := r.file + "#" + r.cells[t.columns[0]]
	for _, c := range t.columns {
		l.cells[s+"."+c] = r.cells[c]
	}
	return s
}

func (l *Lexicon) places(fsys fs.FS) error {
	t, err := readTable(fsys, "places.tsv", "name", "short", "level", "code", "parent", "type")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		level := graph.Level(r.cells["level"])
		if level != "" && !slices.Contains(graph.Levels(), level) {
			return fmt.Errorf("%s: no level %q", r.at(), level)
		}
		p := Place{Name: r.cells["name"], Short: r.cells["short"], Level: level, Code: r.cells["code"], Parent: r.cells["parent"], Type: r.cells["type"]}
		// Names recur (鼓楼区); the code tells them apart.
		p.Source = r.file + "#" + p.Name + p.Code
		for _, c := range t.columns {
			l.cells[p.Source+"."+c] = r.cells[c]
		}
		l.Places = append(l.Places, p)
	}
	return nil
}

// names reads a file of names with aliases into list.
func (l *Lexicon) names(fsys fs.FS, kind graph.Kind, list *[]Name, file string, columns ...string) error {
	t, err := readTable(fsys, file, append([]string{"name", "aliases"}, columns...)...)
	if err != nil {
		return err
	}
	if err := t.unique("name"); err != nil {
		return err
	}
	for _, r := range t.rows {
		n := Name{
			Kind: kind, Name: r.cells["name"], Aliases: r.list("aliases"), Type: r.cells["type"],
			Members: r.list("members"), Bare: r.flag("bare"), Source: l.source(t, r),
		}
		if d := r.cells["date"]; d != "" {
			if n.Date, err = graph.ParseDate(d); err != nil {
				return fmt.Errorf("%s: %w", r.at(), err)
			}
		}
		*list = append(*list, n)
	}
	return nil
}

func (l *Lexicon) bodies(fsys fs.FS) error {
	return l.names(fsys, graph.KindBody, &l.Bodies, "bodies.tsv", "type")
}

func (l *Lexicon) meetings(fsys fs.FS) error {
	return l.names(fsys, graph.KindMeeting, &l.Meetings, "meetings.tsv", "type", "date")
}

func (l *Lexicon) documents(fsys fs.FS) error {
	return l.names(fsys, graph.KindDocument, &l.Documents, "documents.tsv", "type", "bare")
}

func (l *Lexicon) concepts(fsys fs.FS) error {
	if err := l.names(fsys, graph.KindFormulation, &l.Concepts, "formulations.tsv", "members"); err != nil {
		return err
	}
	if err := l.names(fsys, graph.KindPolicy, &l.Concepts, "policies.tsv"); err != nil {
		return err
	}
	return l.names(fsys, graph.KindMechanism, &l.Concepts, "mechanisms.tsv")
}

func (l *Lexicon) persons(fsys fs.FS) error {
	if err := l.names(fsys, graph.KindPerson, &l.Persons, "persons.tsv"); err != nil {
		return err
	}
	t, err := readTable(fsys, "surnames.tsv", "surname")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		l.Surnames = append(l.Surnames, r.cells["surname"])
	}
	return t.unique("surname")
}

func (l *Lexicon) organs(fsys fs.FS) error {
	t, err := readTable(fsys, "organs.tsv", "form", "full", "type", "levels", "sub")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		o := Organ{Form: r.cells["form"], Full: r.cells["full"], Type: r.cells["type"], Sub: r.flag("sub")}
		if o.Full == "" {
			o.Full = o.Form
		}
		o.Levels = strings.Split(r.cells["levels"], "")
		l.Organs = append(l.Organs, o)
	}
	return t.unique("form")
}

func (l *Lexicon) collectives(fsys fs.FS) error {
	t, err := readTable(fsys, "collectives.tsv", "part", "word", "type", "level", "place")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		c := Collective{Part: CollectivePart(r.cells["part"]), Word: r.cells["word"], Level: r.cells["level"], Place: r.cells["place"]}
		if r.cells["type"] != "" {
			c.Types = strings.Split(r.cells["type"], "+")
		}
		known := slices.Contains([]string{"", CollectiveHost, CollectiveEvery}, c.Level) || slices.Contains(graph.Levels(), graph.Level(c.Level))
		switch {
		case !slices.Contains([]CollectivePart{CollectiveOpen, CollectiveHead, CollectiveJoin, CollectiveRegion}, c.Part):
			return fmt.Errorf("%s: no part %q", r.at(), c.Part)
		case !known:
			return fmt.Errorf("%s: no level %q", r.at(), c.Level)
		case (c.Types != nil) != (c.Part == CollectiveHead) || c.Place != "" && c.Part != CollectiveOpen && c.Part != CollectiveRegion:
			return fmt.Errorf("%s: a HEAD has a type, only an OPEN and a REGION have a place", r.at())
		}
		l.Collectives = append(l.Collectives, c)
	}
	slices.SortStableFunc(l.Collectives, func(a, b Collective) int { return len(b.Word) - len(a.Word) })
	return t.unique("part", "word")
}

func (l *Lexicon) sessions(fsys fs.FS) error {
	t, err := readTable(fsys, "sessions.tsv", "key", "date", "place")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		d, err := graph.ParseDate(r.cells["date"])
		if err != nil {
			return fmt.Errorf("%s: %w", r.at(), err)
		}
		l.Sessions[r.cells["key"]] = Session{Date: d, Place: r.cells["place"], Source: l.source(t, r)}
	}
	return t.unique("key")
}

func (l *Lexicon) docTypes(fsys fs.FS) error {
	t, err := readTable(fsys, "doctypes.tsv", "suffix", "type", "short")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		l.DocTypes = append(l.DocTypes, DocType{r.cells["suffix"], r.cells["type"], r.flag("short")})
	}
	return t.unique("suffix")
}

func (l *Lexicon) heads(fsys fs.FS) error {
	t, err := readTable(fsys, "heads.tsv", "head", "kind", "quoted", "bare")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		k := graph.Kind(r.cells["kind"])
		if !k.IsEntity() {
			return fmt.Errorf("%s: no kind %q of entity", r.at(), k)
		}
		l.Heads = append(l.Heads, Head{r.cells["head"], k, r.flag("quoted"), r.flag("bare")})
	}
	return t.unique("head")
}

func (l *Lexicon) patterns(fsys fs.FS) error {
	t, err := readTable(fsys, "patterns.tsv", "rule", "kind", "as", "left", "trigger", "pattern", "example")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		k := graph.Kind(r.cells["kind"])
		if !k.IsEntity() {
			return fmt.Errorf("%s: no kind %q of entity", r.at(), k)
		}
		l.Patterns = append(l.Patterns, Pattern{
			Rule: r.cells["rule"], Kind: k, As: r.cells["as"], Left: r.flag("left"),
			Triggers: strings.Split(r.cells["trigger"], "|"), Expr: r.cells["pattern"], Example: r.cells["example"], At: r.at(),
		})
	}
	return t.unique("rule")
}

func (l *Lexicon) dates(fsys fs.FS) error {
	t, err := readTable(fsys, "dates.tsv", "word", "class", "value")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		l.Dates = append(l.Dates, DateWord{r.cells["word"], r.cells["class"], r.cells["value"], r.at()})
	}
	return t.unique("word", "class")
}

func (l *Lexicon) placeNames(fsys fs.FS) error {
	t, err := readTable(fsys, "placenames.tsv", "name", "place")
	if err != nil {
		return err
	}
	l.PlaceNames = map[string][]string{}
	for _, r := range t.rows {
		name, place := r.cells["name"], r.cells["place"]
		if !slices.ContainsFunc(l.Places, func(p Place) bool { return p.Name == place }) {
			return fmt.Errorf("%s: no place %q in places.tsv", r.at(), place)
		}
		l.PlaceNames[name] = append(l.PlaceNames[name], place)
	}
	return t.unique("name", "place")
}

// cues reads both tables of cues. What stands in one may not stand in the other.
func (l *Lexicon) cues(fsys fs.FS) error {
	seen := map[[2]string]bool{}
	for _, file := range []string{"cues.tsv", "readings.tsv"} {
		t, err := readTable(fsys, file, "class", "word", "arg")
		if err != nil {
			return err
		}
		for _, r := range t.rows {
			k := [2]string{r.cells["class"], r.cells["word"]}
			if seen[k] {
				return fmt.Errorf("%s: %q stands twice", r.at(), k)
			}
			seen[k] = true
			l.Cues = append(l.Cues, Cue{k[0], k[1], r.cells["arg"], file == "readings.tsv"})
		}
	}
	return nil
}

func (l *Lexicon) headings(fsys fs.FS) error {
	t, err := readTable(fsys, "headings.tsv", "pattern", "depth", "glued")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		depth, err := strconv.Atoi(r.cells["depth"])
		if err != nil || depth < 1 {
			return fmt.Errorf("%s: depth %q is no number from 1", r.at(), r.cells["depth"])
		}
		l.Headings = append(l.Headings, HeadingMark{r.cells["pattern"], depth, r.flag("glued"), r.at()})
	}
	return t.unique("pattern")
}

func (l *Lexicon) genres(fsys fs.FS) error {
	t, err := readTable(fsys, "genres.tsv", "word", "genre")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		g := graph.Genre(r.cells["genre"])
		if !slices.Contains(graph.Genres(), g) {
			return fmt.Errorf("%s: no genre %q", r.at(), g)
		}
		l.Genres = append(l.Genres, Genre{r.cells["word"], g})
	}
	return t.unique("word")
}

func (l *Lexicon) shapes(fsys fs.FS) error {
	t, err := readTable(fsys, "shapes.tsv", "shape", "pattern")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		l.Shapes[r.cells["shape"]] = r.cells["pattern"]
	}
	return t.unique("shape")
}

func (l *Lexicon) meetingForms(fsys fs.FS) error {
	t, err := readTable(fsys, "meetingforms.tsv", "series", "form", "body")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		l.source(t, r)
		l.MeetingForms[r.cells["series"]] = r.cells["form"]
		l.MeetingBodies[r.cells["series"]] = r.cells["body"]
		if !slices.ContainsFunc(l.Bodies, func(b Name) bool { return b.Name == r.cells["body"] }) {
			return fmt.Errorf("%s: %q is not in bodies.tsv", r.at(), r.cells["body"])
		}
	}
	return t.unique("series")
}
