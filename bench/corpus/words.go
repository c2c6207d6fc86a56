package corpus

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

//go:embed words.tsv
var wordsFile string

// words are the rows of words.tsv by class: what follows the class, with empty
// cells added so that every row has as many as the longest can have.
type words map[string][][]string

// maxCells is how many cells a row can have behind its class.
const maxCells = 3

// cells tells the classes and the least number of cells that their rows have.
var cells = map[string]int{
	"syllable": 1, "place": 3, "surname": 1, "given": 1, "ministry": 1, "organ": 1, "area": 1, "work": 1, "doctype": 2, "programme": 1,
	"device": 1, "phrase": 1, "group": 1, "post": 1, "unit": 1, "verb": 1, "thing": 1, "manner": 1, "name": 2, "title": 1, "opening": 1, "heading": 1,
	"statement": 1, "directive": 3,
}

// readWords reads a file of words; its errors name the line.
func readWords(file string) (words, error) {
	out := words{}
	for i, line := range strings.Split(file, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		row := strings.Split(line, "\t")
		class, row := row[0], row[1:]
		least, known := cells[class]
		if !known || len(row) < least || len(row) > maxCells || slices.Contains(row, "") {
			return nil, fmt.Errorf("words.tsv:%d: %q is no class, or has not %d to %d cells", i+1, class, least, maxCells)
		}
		for len(row) < maxCells {
			row = append(row, "")
		}
		out[class] = append(out[class], row)
	}
	for class := range cells {
		if len(out[class]) == 0 {
			return nil, fmt.Errorf("words.tsv: there is no %s", class)
		}
	}
	return out, nil
}

// at is the text of the i-th row of a class, from the first again after the last.
func (w words) at(class string, i int) string { return w[class][i%len(w[class])][0] }

// any is the text of some row of a class.
func (w words) any(rnd *rand.Rand, class string) string {
	return w.at(class, rnd.IntN(len(w[class])))
}

// piece is a part of a pattern: text, or a slot to be filled.
type piece struct{ text, slot string }

// pieces takes a pattern apart.
func pieces(pattern string) []piece {
	var out []piece
	for pattern != "" {
		text, rest, _ := strings.Cut(pattern, "{")
		if text != "" {
			out = append(out, piece{text: text})
		}
		if slot, after, ok := strings.Cut(rest, "}"); ok {
			out = append(out, piece{slot: slot})
			rest = after
		}
		pattern = rest
	}
	return out
}

// name fills the pattern of a kind of name; values are slots and what fills them.
func (w words) name(kind string, values ...any) string {
	i := slices.IndexFunc(w["name"], func(row []string) bool { return row[0] == kind })
	pairs := make([]string, len(values))
	for j, v := range values {
		pairs[j] = fmt.Sprint(v)
		if j%2 == 0 {
			pairs[j] = "{" + pairs[j] + "}"
		}
	}
	return strings.NewReplacer(pairs...).Replace(w["name"][i][1])
}
