// Package extract turns a speech's text into Facts: what it names, demands and
// relates, each with the place that says so. It is pure: no clock, network or store.
//
// What comes in: Input, a decoded text and what came with it. What goes out:
// graph.Facts, by Extractor.Extract. The stages, in the order they run, one file each:
//
//	extract.go     Extractor, Input, and the order of the stages
//	draft.go       the text on its way through the stages, normalised
//	structure.go   paragraphs, sentences, headings, sections
//	words.go       gse's words and parts of speech
//	speech.go      title, speaker, date, place, level, genre of the speech, as given
//	  header.go      the lines before the body and at the end: title, date, speaker
//	  host.go        the place whose speech it is
//	mentions.go    candidates from the finders below, and which of them stand
//	  dates.go       dates and periods
//	  places.go      places from the gazetteer, masked places
//	  persons.go     personal names
//	  bodies.go      national bodies, organs of places, classes of bodies
//	  meetings.go    numbered and other meetings
//	  documents.go   《…》 and other documents
//	  concepts.go    policies, mechanisms, formulations
//	  features.go    what the tagger goes by: labels, columns, how they are joined
//	  observe.go     the columns filled from the text and the candidates
//	  tagged.go      the tagger's decision, and its spans as mentions
//	links.go       mentions to entities: keys and scopes
//	  identity.go    what makes an entity of each kind the one it is
//	  collectives.go which bodies the name of a class means
//	relations.go   what the text says holds between entities
//	occasion.go    the meeting at which the speech was delivered
//	directives.go  who is to do what, under what, by when
//	facts.go       the draft as graph.Facts
//	annotation.go  Facts in the annotation format of the gold guidelines
//	numerals.go    numerals and punctuation; matcher.go: finding terms
//	learn.go       what the tagger sees, for those who train it (train/)
//
// What it knows is in lexicon/*.tsv, and in mentions.model, which the command in
// train/ learned from annotated texts.
package extract

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/go-ego/gse"

	"mailuo/extract/lexicon"
	"mailuo/extract/tagger"
	"mailuo/fold"
	"mailuo/graph"
)

// rules names the rules; a change of what they find must change it.
const rules = "4"

// Extractor reads speeches. It is safe for concurrent use.
type Extractor struct {
	lex       *lexicon.Lexicon
	folder    *fold.Folder
	segmenter *gse.Segmenter
	matcher   *matcher
	terms     []term
	patterns  []pattern
	headings  []headingMark
	shapes    shapes
	gazetteer *gazetteer
	tagger    *tagger.Model
	classes   tagger.Classes
	version   string

	// Words of the lexicon that are looked up by themselves.
	masks      map[rune]int      // signs that hide a name, and how many there must be
	surnames   map[string]bool   // of one or two characters
	metaKeys   map[string]string // a key of front matter → the field
	measures   map[string]bool   // measure words of numbered phrases: 个
	rangeSigns []string          // what joins the ends of a range of quantities
	of         string            // the particle 的
}

// pattern is a compiled lexicon.Pattern.
type pattern struct {
	*lexicon.Pattern
	re *regexp.Regexp
}

type headingMark struct {
	re    *regexp.Regexp
	depth int
	glued bool
}

// Input is a text and what came with it.
type Input struct {
	// Text is the decoded source; offsets count its code points.
	Text string
	// Metadata holds raw values that came with the text, by field: "file" (a bare
	// file name), "url", and what is said of it: "title", "speaker", "post", "date",
	// "place", "level", "genre", "collection", "meeting". With "page." before it a field
	// is from a page's head ("page.published" is the day that it appeared), with
	// "properties." from an office program, with "config." from a source's defaults;
	// the last two count less than what the text says.
	Metadata map[string]string
	// ID is the speech's, where an earlier ingest fixed it.
	ID graph.ID
}

// New reads the lexicon, the tagger's model and gse's dictionary; it takes about a second.
func New() (*Extractor, error) {
	x, err := Untaught()
	if err != nil {
		return nil, err
	}
	if x.tagger, err = tagger.Load(mentionsModel, len(labels), templates); err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	return x, nil
}

// Untaught is an Extractor without the tagger's model. It only gives lessons.
func Untaught() (*Extractor, error) {
	lex, err := lexicon.Load()
	if err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	folder, err := fold.New()
	if err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	x := &Extractor{
		lex: lex, folder: folder, segmenter: &gse.Segmenter{SkipLog: true}, matcher: newMatcher(), masks: map[rune]int{},
		version: version(lex), surnames: map[string]bool{}, metaKeys: map[string]string{}, measures: map[string]bool{},
	}
	// Segment guesses no words, so gse's model for that stays out: it is one for the
	// process, and two that load it at the same time race.
	x.segmenter.NotLoadHMM = true
	if err := x.segmenter.LoadDictEmbed("zh_s"); err != nil {
		return nil, fmt.Errorf("extract: gse's dictionary: %w", err)
	}
	if x.classes, err = tagger.LoadClasses(wordClasses); err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	x.gazetteer = newGazetteer(lex.Places)
	for _, s := range lex.Surnames {
		x.surnames[s] = true
	}
	if err := x.compile(); err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	x.addTerms()
	return x, nil
}

// Version names the rules and the lexicon: with the text it decides what is
// found, so facts of another version are read again.
func (x *Extractor) Version() string { return x.version }

// Version is the Version that an Extractor has, without the cost of making one.
func Version() (string, error) {
	lex, err := lexicon.Load()
	if err != nil {
		return "", fmt.Errorf("extract: %w", err)
	}
	return version(lex), nil
}

func version(lex *lexicon.Lexicon) string { return rules + "-" + lex.Digest() + "-" + modelDigest() }

// Lexicon returns a row's value by the source of an evidence, for graph.Verify.
func (x *Extractor) Lexicon(source string) (string, bool) { return x.lex.Row(source) }

// Extract reads one text. The facts keep the rules of graph.Validate, whatever
// the text; the same input gives the same facts.
func (x *Extractor) Extract(in Input) graph.Facts {
	d := newDraft(x, in)
	d.structureWords()
	d.metadata()
	d.findMentions()
	d.link()
	d.findDirectives()
	d.relate()
	return d.facts()
}

// structureWords runs the stages that need nothing but the text.
func (d *draft) structureWords() {
	d.find()
	d.cut()
	d.segment()
	d.frontMatter()
	d.headings()
	d.quotes = d.pairs('“', '”', maxQuote)
	d.titles = d.pairs('《', '》', maxTitle)
}

// How far apart, in code points, the marks of a quotation and of a title may stand.
const (
	maxQuote = 60
	maxTitle = 120
)

// compile fills the macros of the patterns in and compiles them.
func (x *Extractor) compile() error {
	var masks, levels []string
	for _, c := range x.lex.Cues {
		switch c.Class {
		case "MASK":
			word := []rune(normal(c.Word))
			masks = append(masks, regexp.QuoteMeta(string(word))+"+")
			x.masks[word[0]] = len(word)
		case "LEVEL":
			levels = append(levels, c.Word)
		case "OF":
			if x.of == "" {
				x.of = c.Word
			}
		case "RANGESIGN":
			x.rangeSigns = append(x.rangeSigns, c.Word)
		case "MEASURE":
			x.measures[c.Word] = true
		case "METAKEY":
			x.metaKeys[c.Word] = c.Arg
		}
	}
	macros := strings.NewReplacer(
		"{N}", "(?:["+hanNumerals+"]{1,5}|[0-9]{1,4})",
		"{MASK}", "(?:"+strings.Join(masks, "|")+")",
		"{LEVEL}", "(?:"+strings.Join(levels, "|")+")",
	)
	for i := range x.lex.Patterns {
		p := &x.lex.Patterns[i]
		re, err := regexp.Compile(macros.Replace(p.Expr))
		if err != nil {
			return fmt.Errorf("%s: %w", p.At, err)
		}
		re.Longest()
		if m := re.FindString(normal(p.Example)); m != normal(p.Example) {
			return fmt.Errorf("%s: pattern %s matches %q of its example %q", p.At, p.Rule, m, p.Example)
		}
		x.patterns = append(x.patterns, pattern{p, re})
	}
	var err error
	if x.shapes, err = compileShapes(x.lex.Shapes); err != nil {
		return err
	}
	for _, h := range x.lex.Headings {
		re, err := regexp.Compile(h.Expr)
		if err != nil {
			return fmt.Errorf("%s: %w", h.At, err)
		}
		x.headings = append(x.headings, headingMark{re, h.Depth, h.Glued})
	}
	return nil
}

// addTerms puts every wording of the lexicon into the matcher.
func (x *Extractor) addTerms() {
	for i, c := range x.lex.Cues {
		if c.Late {
			x.addTerm(clsLate, i, 0, c.Word)
		} else {
			x.addTerm(clsCue, i, 0, c.Word)
		}
	}
	for i, w := range x.lex.Dates {
		x.addTerm(clsDate, i, 0, w.Word)
	}
	for i, h := range x.lex.Heads {
		x.addTerm(clsHead, i, 0, h.Head)
	}
	for i, p := range x.lex.Places {
		x.addTerm(clsPlace, i, 0, p.Name)
		if p.Short != "" {
			x.addTerm(clsPlace, i, 1, p.Short)
		}
	}
	for i, o := range x.lex.Organs {
		x.addTerm(clsOrgan, i, 0, o.Form)
	}
	x.addNames(clsBody, x.lex.Bodies)
	x.addNames(clsMeeting, x.lex.Meetings)
	x.addNames(clsDocument, x.lex.Documents)
	x.addNames(clsConcept, x.lex.Concepts)
	x.addNames(clsPerson, x.lex.Persons)
	for i, p := range x.patterns {
		for _, t := range p.Triggers {
			x.addTerm(clsTrigger, i, 0, t)
		}
	}
}

// addNames puts names and aliases in, without the quotation marks that a text may or may not set.
func (x *Extractor) addNames(c class, names []lexicon.Name) {
	for i, n := range names {
		seen := map[string]bool{}
		for form, w := range append([]string{n.Name}, n.Aliases...) {
			for _, v := range []string{w, unquoted(w)} {
				if !seen[v] {
					seen[v] = true
					x.addTerm(c, i, form, v)
				}
			}
		}
	}
}

func (x *Extractor) addTerm(c class, row, form int, words string) {
	x.matcher.add(normal(words), int32(len(x.terms)))
	x.terms = append(x.terms, term{c, row, form})
}

// normal brings a term of the lexicon to the form that texts are matched in.
func normal(s string) string { return strings.Map(normalRune, s) }

// unquoted takes quotation marks and title marks away.
func unquoted(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("“”‘’《》\"", r) {
			return -1
		}
		return r
	}, s)
}
