package sqlite

import (
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// writer applies what changes of one speech.
type writer struct {
	*batch
	speech   int64
	old, new graph.Rows
	had      map[graph.ID]bool // old nodes
	count    map[graph.Key]int // evidence of old relations
	added    []string
	removed  []string
}

func newWriter(b *batch, old, new graph.Rows) *writer {
	w := &writer{
		batch: b, speech: number(new.Speech), old: old, new: new,
		had: make(map[graph.ID]bool, len(old.Nodes)), count: make(map[graph.Key]int, len(old.Relations)),
	}
	for _, n := range old.Nodes {
		w.had[n.ID] = true
	}
	for _, r := range old.Relations {
		w.count[r.Key] = r.Count
	}
	return w
}

func (w *writer) apply(d graph.Delta) error {
	for _, step := range []func(graph.Delta) error{w.dropNodes, w.putNodes, w.support, w.dropRelations, w.putRelations} {
		if err := step(d); err != nil {
			return err
		}
	}
	return nil
}

// columns are the node's columns that hold fields, with the fields.
var columns = []struct {
	name  string
	field graph.Field
}{
	{"ordinal", graph.FieldOrdinal}, {"date", graph.FieldDate}, {"level", graph.FieldLevel}, {"place", graph.FieldPlace},
	{"genre", graph.FieldGenre}, {"collection", graph.FieldCollection}, {"name", graph.FieldName}, {"speaker", graph.FieldSpeaker},
	{"extractor", graph.FieldExtractor}, {"modality", graph.FieldModality}, {"substance", graph.FieldSubstance}, {"due", graph.FieldDue},
	{"type", graph.FieldType}, {"scope", graph.FieldScope}, {"number", graph.FieldNumber}, {"term", graph.FieldTerm},
	{"session", graph.FieldSession}, {"masked", graph.FieldMasked}, {"collective", graph.FieldCollective},
	{"mentions", graph.FieldMentions}, {"speeches", graph.FieldSpeeches}, {"chars", graph.FieldChars}, {"wording", graph.FieldWording},
}

var sqlAddNode, sqlSetNode = nodeStatements()

// nodeStatements writes the statements that insert and update a node. Their
// values are the same: speech, words, data, the columns, n; then id and kind.
func nodeStatements() (add, set string) {
	names := []string{"speech", "words", "data"}
	for _, c := range columns {
		names = append(names, c.name)
	}
	all := append(slices.Clone(names), "n", "id", "kind")
	return "INSERT INTO node (" + strings.Join(all, ", ") + ") VALUES (?" + strings.Repeat(", ?", len(all)-1) + ")",
		"UPDATE node SET " + strings.Join(names, " = ?, ") + " = ? WHERE n = ?"
}

const (
	sqlDropNode  = `DELETE FROM node WHERE n = ?`
	sqlOtherNode = `SELECT id FROM node WHERE n = ?`
)

// putNode writes a node of whatever kind, one that is there or a new one; speech
// and words are nil where it has none.
func (b *batch) putNode(id graph.ID, there bool, fields map[graph.Field]graph.Value, speech, words any, data string) error {
	n := number(id)
	args := make([]any, 0, 6+len(columns))
	args = append(args, speech, words, data)
	for _, c := range columns {
		args = append(args, fields[c.field].Any())
	}
	args = append(args, n)
	if there {
		return b.exec(sqlSetNode, args...)
	}
	err := b.exec(sqlAddNode, append(args, string(id), n>>kindBits)...)
	if err == nil || b.ctx.Err() != nil {
		return err
	}
	var other string
	if found, _ := b.c.row(b.ctx, sqlOtherNode, []any{n}, &other); found {
		return fmt.Errorf("%s has the number of %s, which is in the store: %w", id, other, graph.ErrInvalid)
	}
	return err
}

func (w *writer) dropNodes(d graph.Delta) error {
	day := w.old.Stamp[graph.FieldDate].Text()
	for _, id := range d.DropNodes {
		w.removed = append(w.removed, string(id))
		n := number(id)
		if err := w.exec(sqlDropNode, n); err != nil {
			return err
		}
		if id == w.old.Speech {
			if err := w.putNames(id, nil); err != nil {
				return err
			}
		}
		if err := w.dropWords(n, day); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) putNodes(d graph.Delta) error {
	oldDay, newDay := w.old.Stamp[graph.FieldDate].Text(), w.new.Stamp[graph.FieldDate].Text()
	for _, row := range d.PutNodes {
		n := number(row.ID)
		var speech, words any
		if row.Kind != graph.KindSpeech {
			speech = w.speech
		} else if err := w.putNames(row.ID, nameKeys(w.o, row.Names, false)); err != nil {
			return err
		}
		if w.had[row.ID] {
			if err := w.dropWords(n, oldDay); err != nil {
				return err
			}
		} else {
			w.added = append(w.added, string(row.ID))
		}
		if row.Kind == graph.KindSentence || row.Kind == graph.KindDirective {
			squeezed := squeeze(w.o, row.Words)
			if err := w.addWords(n, newDay, squeezed); err != nil {
				return err
			}
			words = squeezed
		}
		if err := w.putNode(row.ID, w.had[row.ID], row.Fields, speech, words, row.Data); err != nil {
			return err
		}
	}
	return nil
}

const (
	sqlAddOwned     = `INSERT INTO relation (late, count, evidence, src, verb, dst, role, speech, speeches) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`
	sqlSetOwned     = `UPDATE relation SET late = ?, count = ?, evidence = ? WHERE src = ? AND verb = ? AND dst = ? AND role = ?`
	sqlDropRelation = `DELETE FROM relation WHERE src = ? AND verb = ? AND dst = ? AND role = ?`
	sqlPutShared    = `INSERT INTO relation (src, verb, dst, role, late, speech, speeches, count) VALUES (?1, ?2, ?3, ?4, 0, 0, ?5, ?6)
		ON CONFLICT (src, verb, dst, role) DO UPDATE SET speeches = speeches + ?5, count = count + ?6 RETURNING r, speeches`
	sqlDropSupport = `DELETE FROM support WHERE speech = ? AND r = ?`
	sqlPutSupport  = `INSERT INTO support (r, day, speech, count, evidence) VALUES (?, ?, ?, ?, ?)`
)

func (w *writer) dropRelations(d graph.Delta) error {
	for _, k := range d.DropRelations {
		if err := w.dropRelation(k); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) putRelations(d graph.Delta) error {
	for i, r := range d.PutRelations {
		if err := w.putRelation(r, d.AddRelations[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) putRelation(r graph.RelationRow, add bool) error {
	src, verb, dst, role := number(r.From), verbCodes[r.Verb], number(r.To), roleCodes[r.Role]
	day := w.new.Stamp[graph.FieldDate].Text()
	if r.Owned() {
		if !add {
			return w.exec(sqlSetOwned, late(day), r.Count, r.Evidence, src, verb, dst, role)
		}
		w.note(r.Key, 1)
		return w.exec(sqlAddOwned, late(day), r.Count, r.Evidence, src, verb, dst, role, w.speech)
	}
	speeches, count := int64(0), r.Count-w.count[r.Key]
	if add {
		speeches = 1
	}
	var id, now int64
	if _, err := w.c.row(w.ctx, sqlPutShared, []any{src, verb, dst, role, speeches, count}, &id, &now); err != nil {
		return err
	}
	if !add {
		if err := w.exec(sqlDropSupport, w.speech, id); err != nil {
			return err
		}
	} else if now == 1 {
		w.note(r.Key, 1)
	}
	return w.exec(sqlPutSupport, id, dayNumber(day), w.speech, r.Count, r.Evidence)
}

func (w *writer) dropRelation(k graph.Key) error {
	src, verb, dst, role := number(k.From), verbCodes[k.Verb], number(k.To), roleCodes[k.Role]
	if !k.Owned() {
		var id, left int64
		if _, err := w.c.row(w.ctx, sqlPutShared, []any{src, verb, dst, role, -1, -w.count[k]}, &id, &left); err != nil {
			return err
		}
		if err := w.exec(sqlDropSupport, w.speech, id); err != nil || left > 0 {
			return err
		}
	}
	w.note(k, -1)
	return w.exec(sqlDropRelation, src, verb, dst, role)
}

// note keeps that a relation came to the graph (1) or left it (-1).
func (w *writer) note(k graph.Key, by int64) {
	if by > 0 {
		w.added = append(w.added, k.String())
	} else {
		w.removed = append(w.removed, k.String())
	}
	from, _ := k.From.Kind()
	to, _ := k.To.Kind()
	if from.IsEntity() {
		w.degrees[degree{number(k.From), 1, verbCodes[k.Verb], kindCodes[to]}] += by
	}
	if to.IsEntity() {
		w.degrees[degree{number(k.To), 0, verbCodes[k.Verb], kindCodes[from]}] += by
	}
}

// degree is a sort of relations of an entity.
type degree struct{ n, out, verb, kind int64 }

const (
	sqlAddDegree = `INSERT INTO degree (n, out, verb, kind, count) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET count = count + excluded.count`
	sqlDropDegree = `DELETE FROM degree WHERE n = ? AND out = ? AND verb = ? AND kind = ? AND count = 0`
)

func (b *batch) putDegrees() error {
	for d, by := range b.degrees {
		if by == 0 {
			continue
		}
		if err := b.exec(sqlAddDegree, d.n, d.out, d.verb, d.kind, by); err != nil {
			return err
		}
		if by < 0 {
			if err := b.exec(sqlDropDegree, d.n, d.out, d.verb, d.kind); err != nil {
				return err
			}
		}
	}
	clear(b.degrees)
	return nil
}
