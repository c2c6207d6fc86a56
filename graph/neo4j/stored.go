package neo4j

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"mailuo/graph"
)

// What a write reads. The lock on a speech is its text, that on an entity the node;
// they are taken in order of their IDs, so that writers wait for each other
// and do not block each other.
//
// The database plans a statement by what the graph holds when it first sees it,
// and keeps the plan while the graph grows. So each statement names the index that
// it starts from, and from nodes that it has goes on by OPTIONAL MATCH over named
// types. After a MATCH the plan may as well be to read all relations there are,
// or all of a node that every speech mentions.
const (
	readDigests = `UNWIND $ids AS id MATCH (t:Text {id: id}) USING INDEX t:Text(id) RETURN t.id, t.digest`

	lockSpeeches = `UNWIND $ids AS id MERGE (t:Text {id: id}) SET t.lock = true RETURN t.id, t.digest`

	readToken = `MATCH (r:Record {bucket: $bucket, key: $key}) RETURN r.token`

	readParts = `UNWIND $ids AS id CALL (id) {
  MATCH (n:Node:Speech {id: id}) USING INDEX n:Node(id) RETURN n
  UNION ALL MATCH (n:Section {speech: id}) USING INDEX n:Section(speech) RETURN n
  UNION ALL MATCH (n:Sentence {speech: id}) USING INDEX n:Sentence(speech) RETURN n
  UNION ALL MATCH (n:Directive {speech: id}) USING INDEX n:Directive(speech) RETURN n
}
RETURN id, n.id, n.data, n.date, n.level, n.place, n.genre, n.collection`

	readClaims = `UNWIND $ids AS id MATCH (t:Text {id: id}) USING INDEX t:Text(id)
OPTIONAL MATCH (t)-[c:SUPPORTS]->(n:Entity)
WITH * WHERE c IS NOT NULL
RETURN id, n.data, c.claims, c.mentions`

	readSupports = `UNWIND $ids AS id MATCH (s:Support {speech: id}) USING INDEX s:Support(speech) RETURN id, s.relation, s.evidence, s.count`

	lockEntities = `UNWIND $ids AS id MERGE (n:Node {id: id}) SET n.lock = true
RETURN n.id, n.data, n.tally, n.names, n.mentions, n.speeches`
)

// readOwned reads the relations that belong to speeches.
func readOwned() string {
	return `UNWIND $ids AS id CALL (id) {
  MATCH (a:Node:Speech {id: id}) USING INDEX a:Node(id) RETURN a
  UNION ALL MATCH (a:Directive {speech: id}) USING INDEX a:Directive(speech) RETURN a
}
OPTIONAL MATCH (a)-` + anyOf("r", owned()) + `->(b:Node)
WITH * WHERE r IS NOT NULL
RETURN id, type(r), a.id, b.id, r.role, r.evidence, r.count`
}

// readRelations reads relations between entities.
func readRelations() string {
	return "UNWIND $rows AS row\n" + matchRelation() + "\nWITH * WHERE r IS NOT NULL\nRETURN row.verb, row.from, row.to, row.role, r.count, r.speeches"
}

// matchRelation finds the relation of a row by its key; r is null where there is none.
func matchRelation() string {
	return `MATCH (a:Node {id: row.from}) USING INDEX a:Node(id) MATCH (b:Node {id: row.to}) USING INDEX b:Node(id)
OPTIONAL MATCH (a)-` + anyOf("r", written()) + `->(b) WHERE type(r) = row.verb AND coalesce(r.role, '') = row.role`
}

// written are the verbs of relations that speeches support.
func written() []graph.Verb {
	return slices.DeleteFunc(graph.Verbs(), func(v graph.Verb) bool { return v.Ends().Derived })
}

// owned are those of them that one speech alone supports.
func owned() []graph.Verb { return slices.DeleteFunc(written(), shared) }

// read locks the speeches and reads what is stored of those that change.
func (w *writer) read(t transaction) error {
	rows, err := t.run(lockSpeeches, map[string]any{"ids": w.plan.ids})
	if err != nil {
		return err
	}
	stored := map[graph.ID]graph.Rows{}
	for _, row := range rows {
		id := graph.ID(text(row[0]))
		stored[id] = graph.Rows{Speech: id, Digest: text(row[1])}
	}
	var changed []string
	for _, st := range w.plan.steps {
		digest := stored[st.speech].Digest
		if digest != "" && digest != st.rows.Digest && !slices.Contains(changed, string(st.speech)) {
			changed = append(changed, string(st.speech))
		}
	}
	if len(changed) > 0 {
		if err := readStored(t, changed, stored); err != nil {
			return err
		}
	}
	w.plan.start(stored)
	return nil
}

// readStored fills in the rows of speeches, sorted as graph.MakeRows sorts them.
func readStored(t transaction, ids []string, stored map[graph.ID]graph.Rows) error {
	params := map[string]any{"ids": ids}
	readers := []struct {
		text string
		add  func(rows *graph.Rows, row []any) error
	}{{readParts, addPart}, {readClaims, addClaims}, {readOwned(), addOwned}, {readSupports, addSupport}}
	for _, r := range readers {
		found, err := t.run(r.text, params)
		if err != nil {
			return err
		}
		for _, row := range found {
			id := graph.ID(text(row[0]))
			rows := stored[id]
			if err := r.add(&rows, row[1:]); err != nil {
				return fmt.Errorf("speech %s cannot be read: %w", id, err)
			}
			stored[id] = rows
		}
	}
	for _, id := range ids {
		rows := stored[graph.ID(id)]
		slices.SortFunc(rows.Nodes, func(a, b graph.NodeRow) int { return cmp.Compare(a.ID, b.ID) })
		slices.SortFunc(rows.Entities, func(a, b graph.EntityRow) int { return cmp.Compare(a.ID, b.ID) })
		slices.SortFunc(rows.Relations, func(a, b graph.RelationRow) int { return compareKeys(a.Key, b.Key) })
	}
	return nil
}

func addPart(rows *graph.Rows, row []any) error {
	id := graph.ID(text(row[0]))
	kind, err := id.Kind()
	rows.Nodes = append(rows.Nodes, graph.NodeRow{ID: id, Kind: kind, Data: text(row[1])})
	if err != nil || kind != graph.KindSpeech {
		return err
	}
	rows.Stamp = map[graph.Field]graph.Value{}
	for i, f := range []graph.Field{graph.FieldDate, graph.FieldLevel, graph.FieldPlace, graph.FieldGenre, graph.FieldCollection} {
		if rows.Stamp[f], err = graph.ValueOf(row[2+i]); err != nil {
			return err
		}
	}
	return nil
}

func addClaims(rows *graph.Rows, row []any) error {
	e := graph.EntityRow{Claims: text(row[1]), Mentions: int(integer(row[2]))}
	err := json.Unmarshal([]byte(text(row[0])), &e.Identity)
	rows.Entities = append(rows.Entities, e)
	return err
}

func addOwned(rows *graph.Rows, row []any) error {
	key := graph.Key{Verb: graph.Verb(text(row[0])), From: graph.ID(text(row[1])), To: graph.ID(text(row[2])), Role: graph.Role(text(row[3]))}
	rows.Relations = append(rows.Relations, graph.RelationRow{Key: key, Evidence: text(row[4]), Count: int(integer(row[5]))})
	return nil
}

func addSupport(rows *graph.Rows, row []any) error {
	key, err := graph.ParseKey(text(row[0]))
	rows.Relations = append(rows.Relations, graph.RelationRow{Key: key, Evidence: text(row[1]), Count: int(integer(row[2]))})
	return err
}

// lock locks the entities that change, making those that are not there, and
// reads them and the relations between them.
func (w *writer) lock(t transaction) error {
	entities, relations := w.plan.touched()
	for ids := range slices.Chunk(entities, batch) {
		rows, err := t.run(lockEntities, map[string]any{"ids": ids})
		if err != nil {
			return err
		}
		for _, row := range rows {
			e := &entity{tally: graph.Tally{}}
			if row[1] != nil {
				if e.identity, e.tally, err = decodeEntity(text(row[1]), text(row[2])); err != nil {
					return fmt.Errorf("%v cannot be read: %w", row[0], err)
				}
				e.stored = true
			}
			e.names, e.mentions, e.speeches = text(row[3]), int(integer(row[4])), int(integer(row[5]))
			w.plan.entities[graph.ID(text(row[0]))] = e
		}
	}
	for _, k := range relations {
		w.plan.shared[k] = &relation{}
	}
	for keys := range slices.Chunk(relations, batch) {
		rows, err := t.run(readRelations(), map[string]any{"rows": keyRows(keys)})
		if err != nil {
			return err
		}
		for _, row := range rows {
			k := graph.Key{Verb: graph.Verb(text(row[0])), From: graph.ID(text(row[1])), To: graph.ID(text(row[2])), Role: graph.Role(text(row[3]))}
			w.plan.shared[k] = &relation{count: int(integer(row[4])), speeches: int(integer(row[5])), stored: true}
		}
	}
	return nil
}

// keyRow is a key as a row of a statement.
func keyRow(k graph.Key) map[string]any {
	return map[string]any{"verb": string(k.Verb), "from": string(k.From), "to": string(k.To), "role": string(k.Role)}
}

func keyRows(keys []graph.Key) []any {
	out := make([]any, len(keys))
	for i, k := range keys {
		out[i] = keyRow(k)
	}
	return out
}
