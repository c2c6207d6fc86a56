package sqlite

import (
	"cmp"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"mailuo/graph"
)

// squeeze is text as it is searched: folded, without blanks.
func squeeze(o graph.Options, text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, o.Fold(text))
}

// maxPhrase is how many code points a full-text index is asked for: each costs a
// walk of its own. Of longer words what it finds is looked through.
const maxPhrase = 32

// phrase is the full-text query for squeezed words: their pairs side by side; for a
// single code point, all pairs that begin with it. Tokens hold letters and digits
// only, so that nothing in them is syntax.
func phrase(words string) (query string, whole bool) {
	runes := []rune(words)
	whole = len(runes) <= maxPhrase
	tokens := pairs(string(runes[:min(len(runes), maxPhrase)]))
	if len(tokens) == 1 {
		return `"` + tokens[0] + `" *`, whole
	}
	return `"` + strings.Join(tokens[:len(tokens)-1], " ") + `"`, whole
}

// pairs are the tokens of squeezed words in a full-text index: each code point
// together with the next, the last alone. What stands in few texts is found fast by
// them: pairs are much rarer than the code points that they are made of.
func pairs(words string) []string {
	var out []string
	last := ""
	for _, r := range words {
		token := tokenOf(r)
		if last != "" {
			out = append(out, last+token)
		}
		last = token
	}
	if last == "" {
		return nil
	}
	return append(out, last)
}

// grams are pairs as an index takes them.
func grams(words string) string { return strings.Join(pairs(words), " ") }

// tokenOf is a code point as a part of a token. What a tokenizer could drop, fold or
// take for another is written as its number between letters that stand for nothing else.
func tokenOf(r rune) string {
	if r >= 0x4E00 && r <= 0x9FFF || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' {
		return string(r)
	}
	return fmt.Sprintf("ω%xω", r)
}

// The classes of names: those of one class rank alike where they match alike.
const (
	className = iota
	classAlias
	classReading
)

// nameKey is a name as it is searched.
type nameKey struct {
	key   string
	class int64
}

// nameKeys lists the names and, if asked, their readings, each once, sorted.
func nameKeys(o graph.Options, names []string, readings bool) []nameKey {
	least := map[string]int64{}
	add := func(name string, class int64) {
		key := squeeze(o, name)
		if was, ok := least[key]; key != "" && (!ok || class < was) {
			least[key] = class
		}
	}
	for i, name := range names {
		add(name, min(className+int64(i), classAlias))
		if readings {
			for _, r := range o.Readings(name) {
				add(r, classReading)
			}
		}
	}
	keys := make([]nameKey, 0, len(least))
	for key, class := range least {
		keys = append(keys, nameKey{key, class})
	}
	slices.SortFunc(keys, func(a, b nameKey) int { return cmp.Compare(a.key, b.key) })
	return keys
}

const (
	sqlNames    = `SELECT w, key, class FROM name WHERE n = ?`
	sqlPutName  = `INSERT INTO name (n, class, key) VALUES (?, ?, ?) RETURNING w`
	sqlDropName = `DELETE FROM name WHERE w = ?`
)

// putNames makes keys the names of a node.
func (b *batch) putNames(id graph.ID, keys []nameKey) error {
	n := number(id)
	was := map[nameKey]int64{}
	err := b.c.query(b.ctx, sqlNames, []any{n}, func(rows *sql.Rows) error {
		var row int64
		var k nameKey
		err := rows.Scan(&row, &k.key, &k.class)
		was[k] = row
		return err
	})
	if err != nil {
		return err
	}
	for k, row := range was {
		if slices.Contains(keys, k) {
			continue
		}
		if err := b.exec(sqlDropName, row); err != nil {
			return err
		}
		b.in(nameWords).drop(row)
	}
	for _, k := range keys {
		if _, there := was[k]; there {
			continue
		}
		var row int64
		if _, err := b.c.row(b.ctx, sqlPutName, []any{n, k.class, k.key}, &row); err != nil {
			return err
		}
		b.in(nameWords).put(row, k.key)
	}
	return nil
}

const (
	sqlPutSaid  = `INSERT INTO said (w, n) VALUES (?, ?) ON CONFLICT DO NOTHING`
	sqlDropSaid = `DELETE FROM said WHERE w BETWEEN ? AND ? AND n = ? RETURNING w`
)

// addWords indexes the squeezed words of a sentence or directive.
func (w *writer) addWords(n int64, day, words string) error {
	if numberKind(n) == graph.KindDirective {
		w.in(directiveWords).put(n, words)
		return nil
	}
	at, err := w.takePlace(place(day, n), n)
	w.in(sentenceWords).put(at, words)
	return err
}

// dropWords takes the words of a node out of its index; most have none.
func (w *writer) dropWords(n int64, day string) error {
	switch numberKind(n) {
	case graph.KindSentence:
		at := place(day, n)
		var row int64
		if found, err := w.c.row(w.ctx, sqlDropSaid, []any{at, at + spread, n}, &row); err != nil || !found {
			return err
		}
		w.in(sentenceWords).drop(row)
	case graph.KindDirective:
		w.in(directiveWords).drop(n)
	}
	return nil
}

// takePlace finds a free place for a sentence, from at on.
func (w *writer) takePlace(at, n int64) (int64, error) {
	for i := range int64(spread) {
		took, err := w.c.exec(w.ctx, sqlPutSaid, at+i, n)
		if err != nil || took == 1 {
			return at + i, err
		}
	}
	return 0, fmt.Errorf("%d sentences of one day share a place: %w", spread, graph.ErrInvalid)
}

// index is a full-text index.
type index int

const (
	nameWords index = iota
	sentenceWords
	directiveWords
)

// statements of an index: one that puts a row, one that drops it.
func (i index) statements() (put, drop string) {
	switch i {
	case nameWords:
		return `INSERT INTO name_words (rowid, grams) VALUES (?, ?)`, `DELETE FROM name_words WHERE rowid = ?`
	case sentenceWords:
		return `INSERT INTO sentence_words (rowid, grams) VALUES (?, ?)`, `DELETE FROM sentence_words WHERE rowid = ?`
	}
	return `INSERT INTO directive_words (rowid, grams) VALUES (?, ?)`, `DELETE FROM directive_words WHERE rowid = ?`
}

// indexed is what a batch changes in an index.
type indexed struct {
	puts  map[int64]string
	drops []int64
}

func (b *batch) in(i index) *indexed {
	if b.words[i] == nil {
		b.words[i] = &indexed{puts: map[int64]string{}}
	}
	return b.words[i]
}

func (x *indexed) put(row int64, words string) { x.puts[row] = words }

// drop takes a row out, of the file or of what the batch would have put.
func (x *indexed) drop(row int64) {
	if _, pending := x.puts[row]; pending {
		delete(x.puts, row)
		return
	}
	x.drops = append(x.drops, row)
}

// putWords writes the indexes, each in the order of its rows: they take rows that
// go up without writing out what they hold.
func (b *batch) putWords() error {
	for _, i := range []index{nameWords, sentenceWords, directiveWords} {
		put, drop := i.statements()
		x := b.in(i)
		slices.Sort(x.drops)
		for _, row := range x.drops {
			if err := b.exec(drop, row); err != nil {
				return err
			}
		}
		for _, row := range slices.Sorted(maps.Keys(x.puts)) {
			if err := b.exec(put, row, grams(x.puts[row])); err != nil {
				return err
			}
		}
	}
	clear(b.words)
	return nil
}
