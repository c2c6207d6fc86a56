package analysis

import (
	"embed"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

//go:embed cues.tsv grams.tsv titles.tsv
var files embed.FS

// Wordings is what is known of the wording of targets and titles. It is safe for
// concurrent use.
type Wordings struct {
	cues   map[string]cue
	ends   map[rune]int // code points that cues end in, and the longest cue that does
	scales map[rune]int // powers of ten that units start with
	titles []rewrite
	masks  []pattern
	// longest is the longest cue, in code points.
	longest int
	// common are grams that many directives hold: how many of 1,000.
	common map[[2]rune]int
}

// cue says what a word before a number tells of it.
type cue string

const (
	cueMore cue = "MORE" // a greater number asks for more
	cueLess cue = "LESS" // a smaller number asks for more
	cueOpen cue = "OPEN" // either may be the better
	cueFree cue = "FREE" // neither is the better, whatever the verb
	cueFrom cue = "FROM" // the number is where it stands now, if it is told where it is to go
	cueThan cue = "THAN" // the number compares with another year
	cueFirm cue = "FIRM" // words that bind, more than 要 does
)

type pattern = *regexp.Regexp

// rewrite is one step from a title to its family.
type rewrite struct {
	pattern pattern
	by      string
}

// LoadWordings reads the embedded tables.
func LoadWordings() (*Wordings, error) { return loadWordings(files) }

func loadWordings(fsys fs.FS) (*Wordings, error) {
	w := &Wordings{cues: map[string]cue{}, ends: map[rune]int{}, scales: map[rune]int{}, common: map[[2]rune]int{}}
	for _, t := range []struct {
		file string
		add  func(a, b string) error
	}{{"cues.tsv", w.addCue}, {"grams.tsv", w.addGram}, {"titles.tsv", w.addTitle}} {
		if err := readRows(fsys, t.file, func(cells []string) error { return t.add(cells[0], cells[1]) }); err != nil {
			return nil, err
		}
	}
	return w, nil
}

func (w *Wordings) addCue(use, words string) error {
	last, _ := utf8.DecodeLastRuneInString(words)
	if words == "" {
		return fmt.Errorf("there are no words")
	}
	if power, ok := strings.CutPrefix(use, "SCALE"); ok {
		n, err := strconv.Atoi(power)
		if err != nil || n < 1 || n > 20 || utf8.RuneCountInString(words) != 1 {
			return fmt.Errorf("%q is no power of ten for one character", use)
		}
		w.scales[last] = n
		return nil
	}
	switch c := cue(use); c {
	case cueMore, cueLess, cueOpen, cueFree, cueFrom, cueThan, cueFirm:
		if _, twice := w.cues[words]; twice {
			return fmt.Errorf("%q stands here twice", words)
		}
		w.cues[words] = c
		n := utf8.RuneCountInString(words)
		w.ends[last], w.longest = max(w.ends[last], n), max(w.longest, n)
		return nil
	}
	return fmt.Errorf("there is no use %q", use)
}

func (w *Wordings) addGram(gram, share string) error {
	g := []rune(gram)
	n, err := strconv.Atoi(share)
	if len(g) != 2 || err != nil || n < 1 || n > 1000 {
		return fmt.Errorf("%q and %q are no pair of characters and its share of 1,000", gram, share)
	}
	w.common[[2]rune(g)] = n
	return nil
}

func (w *Wordings) addTitle(pattern, by string) error {
	re, err := regexp.Compile(pattern)
	if err != nil || re.MatchString("") {
		return fmt.Errorf("%q is no pattern, or one of nothing", pattern)
	}
	if by == "MASK" {
		w.masks = append(w.masks, re)
		return nil
	}
	w.titles = append(w.titles, rewrite{re, by})
	return nil
}

// readRows gives both cells of every line that is not empty and not a comment to
// use. Its error names the file and line.
func readRows(fsys fs.FS, file string, use func(cells []string) error) error {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return fmt.Errorf("analysis: %w", err)
	}
	if !utf8.Valid(data) {
		return fmt.Errorf("analysis: %s is not UTF-8", file)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 2 {
			return fmt.Errorf("analysis: %s:%d: %d cells, want 2", file, n, len(cells))
		}
		if err := use(cells); err != nil {
			return fmt.Errorf("analysis: %s:%d: %w", file, n, err)
		}
	}
	return nil
}
