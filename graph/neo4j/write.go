package neo4j

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"mailuo/graph"
)

// batch is how many rows a statement writes: more of them make it slower.
const batch = 1_000

// What a write writes. Labels and types that are parameters are names of kinds
// and verbs. Rows are sorted by the node that other writers may want too.
const (
	createParts = `UNWIND $rows AS row CREATE (n:Node:$(row.label)) SET n = row.props`
	updateParts = matchNode + ` SET n = row.props`
	matchNode   = `UNWIND $rows AS row MATCH (n:Node {id: row.props.id}) USING INDEX n:Node(id)`
	dropNodes   = `UNWIND $rows AS id MATCH (n:Node {id: id}) USING INDEX n:Node(id) DETACH DELETE n`

	createEntities = matchNode + ` SET n:Entity:$(row.label) SET n += row.props`
	updateEntities = matchNode + ` SET n += row.props`

	createRelations = `UNWIND $rows AS row MATCH (a:Node {id: row.from}) USING INDEX a:Node(id) MATCH (b:Node {id: row.to}) USING INDEX b:Node(id)
CREATE (a)-[r:$(row.verb)]->(b) SET r = row.props`

	createSupports = `UNWIND $rows AS row CREATE (s:Support) SET s = row.props`
	updateSupports = matchSupport + ` SET s = row.props`
	dropSupports   = matchSupport + ` DELETE s`
	matchSupport   = `UNWIND $rows AS row MATCH (s:Support {relation: row.relation, date: row.date, speech: row.speech})
USING INDEX s:Support(relation, date, speech)`

	createClaims = matchEnds + ` CREATE (t)-[c:SUPPORTS]->(n) SET c = row.props`
	updateClaims = matchEnds + ` OPTIONAL MATCH (t)-[c:SUPPORTS]->(n) SET c = row.props`
	dropClaims   = matchEnds + ` OPTIONAL MATCH (t)-[c:SUPPORTS]->(n) DELETE c`
	matchEnds    = `UNWIND $rows AS row MATCH (t:Text {id: row.speech}) USING INDEX t:Text(id) MATCH (n:Node {id: row.entity}) USING INDEX n:Node(id)`

	putTexts  = `UNWIND $rows AS row MATCH (t:Text {id: row.id}) USING INDEX t:Text(id) SET t = row`
	dropTexts = `UNWIND $rows AS id MATCH (t:Text {id: id}) USING INDEX t:Text(id) DETACH DELETE t`

	nextSequence = `MATCH (l:Ledger {id: 1}) SET l.lock = true
WITH l, l.sequence AS last SET l.sequence = last + $n REMOVE l.lock RETURN last`
	createRecords = `UNWIND $rows AS row MERGE (r:Record {bucket: row.bucket, key: row.key})
ON CREATE SET r.version = row.version, r.body = toString(row.version) + row.body, r.token = row.token`
)

func updateRelations() string {
	return "UNWIND $rows AS row\n" + matchRelation() + "\nSET r = row.props"
}
func dropRelations() string { return "UNWIND $rows AS row\n" + matchRelation() + "\nDELETE r" }

// many runs a statement on rows, a batch at a time.
func many[T any](t transaction, text string, rows []T) error {
	for part := range slices.Chunk(rows, batch) {
		if _, err := t.run(text, map[string]any{"rows": part}); err != nil {
			return err
		}
	}
	return nil
}

type row = map[string]any

// writeParts writes the nodes that belong to one speech alone, which nobody else
// waits for.
func (w *writer) writeParts(t transaction) error {
	var created, updated []row
	for _, id := range w.plan.ids {
		sp := w.plan.speeches[graph.ID(id)]
		there := map[graph.ID]bool{}
		for _, n := range sp.stored.Nodes {
			there[n.ID] = true
		}
		for _, n := range sp.delta.PutNodes {
			r := row{"label": label(n.Kind), "props": w.partProps(n)}
			if there[n.ID] {
				updated = append(updated, r)
			} else {
				created = append(created, r)
			}
		}
	}
	if err := many(t, createParts, created); err != nil {
		return err
	}
	return many(t, updateParts, updated)
}

func (w *writer) partProps(n graph.NodeRow) row {
	props := row{"data": n.Data}
	for f, v := range n.Fields {
		set(props, f, v)
	}
	if n.Words != "" {
		props["grams"] = padded(graph.Grams(w.s.options.Fold(n.Words)))
	}
	if len(n.Names) > 0 {
		props["names"] = w.s.nameGrams(n.Names, false)
	}
	return props
}

// writeGraph writes what the plan changes among nodes that are locked.
func (w *writer) writeGraph(t transaction) error {
	var gone []any
	for _, id := range w.plan.ids {
		gone = append(gone, texts(w.plan.speeches[graph.ID(id)].delta.DropNodes)...)
	}
	if err := many(t, dropNodes, gone); err != nil {
		return err
	}
	for _, write := range []func(transaction) error{w.writeRelations, w.writeSupports, w.writeClaims, w.writeEntities, w.writeTexts} {
		if err := write(t); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) writeRelations(t transaction) error {
	var created, updated, dropped []row
	for _, id := range w.plan.ids {
		sp := w.plan.speeches[graph.ID(id)]
		for i, r := range sp.delta.PutRelations {
			if !r.Owned() {
				continue
			}
			props := row{"evidence": r.Evidence, "count": r.Count, "date": sp.final.Stamp[graph.FieldDate].Any()}
			if r.Role != "" {
				props["role"] = string(r.Role)
			}
			if sp.delta.AddRelations[i] {
				created = append(created, relationRow(r.Key, props))
			} else {
				updated = append(updated, relationRow(r.Key, props))
			}
		}
		for _, k := range sp.delta.DropRelations {
			if k.Owned() && !slices.Contains(sp.delta.DropNodes, k.From) {
				dropped = append(dropped, keyRow(k))
			}
		}
	}
	for _, k := range slices.SortedFunc(maps.Keys(w.plan.shared), compareKeys) {
		r := w.plan.shared[k]
		change := relationRow(k, row{"key": k.String(), "count": r.count, "speeches": r.speeches})
		switch {
		case r.speeches == 0 && r.stored:
			dropped = append(dropped, change)
		case r.speeches == 0:
		case r.stored:
			updated = append(updated, change)
		default:
			created = append(created, change)
		}
	}
	slices.SortStableFunc(created, func(a, b row) int { return cmp.Compare(a["to"].(string), b["to"].(string)) })
	if err := many(t, dropRelations(), dropped); err != nil {
		return err
	}
	if err := many(t, updateRelations(), updated); err != nil {
		return err
	}
	return many(t, createRelations, created)
}

func relationRow(k graph.Key, props row) row {
	r := keyRow(k)
	r["props"] = props
	return r
}

// writeSupports writes the evidence of relations between entities.
func (w *writer) writeSupports(t transaction) error {
	var created, updated, dropped []row
	for _, id := range w.plan.ids {
		sp := w.plan.speeches[graph.ID(id)]
		for i, r := range sp.delta.PutRelations {
			if r.Owned() {
				continue
			}
			change := supportRow(r.Key, sp.stored)
			change["props"] = row{"relation": r.Key.String(), "speech": id, "date": dayOf(sp.final), "evidence": r.Evidence, "count": r.Count}
			if sp.delta.AddRelations[i] {
				created = append(created, change)
			} else {
				updated = append(updated, change)
			}
		}
		for _, k := range sp.delta.DropRelations {
			if !k.Owned() {
				dropped = append(dropped, supportRow(k, sp.stored))
			}
		}
	}
	if err := many(t, dropSupports, dropped); err != nil {
		return err
	}
	if err := many(t, updateSupports, updated); err != nil {
		return err
	}
	return many(t, createSupports, created)
}

// supportRow is a speech's support of a relation as it is found: as stored.
func supportRow(k graph.Key, stored graph.Rows) row {
	return row{"relation": k.String(), "speech": string(stored.Speech), "date": dayOf(stored)}
}

// dayOf is the day that stands on the supports of a speech.
func dayOf(r graph.Rows) string {
	if v := r.Stamp[graph.FieldDate]; !v.IsNull() {
		return v.Text()
	}
	return noDay
}

// writeClaims writes what speeches claim of entities.
func (w *writer) writeClaims(t transaction) error {
	var created, updated, dropped []row
	for _, id := range w.plan.ids {
		for _, e := range w.plan.speeches[graph.ID(id)].delta.Entities {
			change := row{"speech": id, "entity": string(e.ID), "props": row{"claims": e.New, "mentions": e.NewMentions}}
			switch {
			case e.New == "":
				dropped = append(dropped, change)
			case e.Old == "":
				created = append(created, change)
			default:
				updated = append(updated, change)
			}
		}
	}
	if err := many(t, dropClaims, dropped); err != nil {
		return err
	}
	if err := many(t, updateClaims, updated); err != nil {
		return err
	}
	return many(t, createClaims, created)
}

// writeEntities weighs the entities anew, and removes those that no speech supports.
func (w *writer) writeEntities(t transaction) error {
	var created, updated []row
	var dropped []string
	for _, id := range slices.Sorted(maps.Keys(w.plan.entities)) {
		e := w.plan.entities[id]
		if e.speeches == 0 {
			dropped = append(dropped, string(id))
			continue
		}
		props, err := w.entityProps(e)
		if err != nil {
			return err
		}
		r := row{"label": label(e.identity.Kind), "props": props}
		if e.stored {
			updated = append(updated, r)
		} else {
			created = append(created, r)
		}
	}
	if err := many(t, createEntities, created); err != nil {
		return err
	}
	if err := many(t, updateEntities, updated); err != nil {
		return err
	}
	return many(t, dropNodes, dropped)
}

func (w *writer) entityProps(e *entity) (row, error) {
	node := graph.Weigh(e.identity, e.tally)
	node.Mentions, node.Speeches = e.mentions, e.speeches
	data, err := json.Marshal(e.identity)
	if err != nil {
		return nil, err
	}
	tally, err := json.Marshal(e.tally)
	if err != nil {
		return nil, err
	}
	props := row{"data": string(data), "tally": string(tally), "lock": nil}
	for f, v := range graph.EntityFields(node) {
		set(props, f, v)
	}
	if names := w.s.nameGrams(graph.EntityNames(node), true); names != e.names {
		props["names"] = names
	}
	return props, nil
}

func (w *writer) writeTexts(t transaction) error {
	var put []row
	var dropped []string
	for _, id := range w.plan.ids {
		sp := w.plan.speeches[graph.ID(id)]
		switch {
		case sp.final.Digest == "":
			dropped = append(dropped, id)
		case sp.final.Digest != sp.stored.Digest:
			put = append(put, row{"id": id, "digest": sp.final.Digest, "text": sp.final.Text, "report": sp.final.Report})
		}
	}
	if err := many(t, putTexts, put); err != nil {
		return err
	}
	return many(t, dropTexts, dropped)
}

// log numbers the changes and writes them, and the versions that they bring in,
// to the records. It comes last: the lock on the ledger keeps others from committing.
func (w *writer) log(t transaction, changes []graph.Change) error {
	n := 0
	for _, c := range changes {
		if !c.Unchanged {
			n++
		}
	}
	last, err := t.run(nextSequence, map[string]any{"n": n})
	if err != nil {
		return err
	}
	sequence := integer(last[0][0])
	var rows []row
	for i := range changes {
		if changes[i].Unchanged {
			continue
		}
		sequence++
		changes[i].Sequence = sequence
		f := w.plan.steps[i].facts
		rows = append(rows, w.recordRow(graph.LogRecord(changes[i], f)))
		if f != nil {
			rows = append(rows, w.recordRow(graph.VersionRecord(changes[i], *f)))
		}
	}
	w.last = sequence
	return many(t, createRecords, rows)
}

func (w *writer) recordRow(r graph.Record) row {
	return row{"bucket": r.Bucket, "key": r.Key, "version": r.Version, "body": recordBody(r), "token": w.token}
}
