package sqlite

import (
	"slices"

	"mailuo/graph"
)

// storedEntity is an entity's identity and tally.
type storedEntity struct {
	graph.Identity
	tally graph.Tally
}

func unpackEntity(id graph.ID, data string) (e storedEntity, err error) {
	e.Identity, e.tally, err = graph.UnpackEntity(id, data)
	return e, err
}

// entity is an entity that a batch changes: as it stands in the file, and as it will.
type entity struct {
	storedEntity
	speeches, mentions int

	there  bool
	names  []string
	fields map[graph.Field]graph.Value
}

const (
	sqlEntity    = `SELECT data, mentions, speeches FROM node WHERE n = ? AND id = ?`
	sqlAddClaim  = `INSERT INTO claim (claims, mentions, speech, entity) VALUES (?, ?, ?, ?)`
	sqlSetClaim  = `UPDATE claim SET claims = ?, mentions = ? WHERE speech = ? AND entity = ?`
	sqlDropClaim = `DELETE FROM claim WHERE speech = ? AND entity = ?`
	sqlSetTally  = `UPDATE node SET data = ?, mentions = ?, speeches = ? WHERE n = ?`
)

// support changes what this speech claims of entities.
func (w *writer) support(d graph.Delta) error {
	for _, x := range d.Entities {
		e, err := w.entity(x.Identity)
		if err != nil {
			return err
		}
		was := e.speeches
		for _, side := range []struct {
			claims string
			by     int
		}{{x.Old, -1}, {x.New, 1}} {
			if side.claims == "" {
				continue
			}
			claims, err := graph.UnpackClaims(side.claims)
			if err != nil {
				return err
			}
			e.tally.Add(claims, side.by)
			e.speeches += side.by
		}
		e.mentions += x.Mentions
		switch {
		case was == 0:
			w.added = append(w.added, string(x.ID))
		case e.speeches == 0:
			w.removed = append(w.removed, string(x.ID))
		}
		switch {
		case x.New == "":
			err = w.exec(sqlDropClaim, w.speech, number(x.ID))
		case x.Old == "":
			err = w.exec(sqlAddClaim, x.New, x.NewMentions, w.speech, number(x.ID))
		default:
			err = w.exec(sqlSetClaim, x.New, x.NewMentions, w.speech, number(x.ID))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// entity gives an entity of the batch, read from the file the first time.
func (b *batch) entity(id graph.Identity) (*entity, error) {
	e := b.entities[id.ID]
	if e == nil {
		e = &entity{storedEntity: storedEntity{tally: graph.Tally{}}}
		var data string
		var err error
		if e.there, err = b.c.row(b.ctx, sqlEntity, []any{number(id.ID), string(id.ID)}, &data, &e.mentions, &e.speeches); err != nil {
			return nil, err
		}
		if e.there {
			if e.storedEntity, err = unpackEntity(id.ID, data); err != nil {
				return nil, err
			}
			node := e.weigh()
			e.names, e.fields = graph.EntityNames(node), graph.EntityFields(node)
		}
		b.entities[id.ID] = e
	}
	e.Identity = id
	return e, nil
}

func (e *entity) weigh() *graph.Entity {
	node := graph.Weigh(e.Identity, e.tally)
	node.Speeches, node.Mentions = e.speeches, e.mentions
	return node
}

// putEntities writes the entities of the batch.
func (b *batch) putEntities() error {
	for id, e := range b.entities {
		var err error
		switch {
		case e.speeches > 0:
			err = b.putEntity(e)
		case e.there:
			if err = b.exec(sqlDropNode, number(id)); err == nil {
				err = b.putNames(id, nil)
			}
		}
		if err != nil {
			return err
		}
	}
	clear(b.entities)
	return nil
}

// putEntity weighs an entity and writes what of it has changed: most often its
// tally alone, which no index but one knows.
func (b *batch) putEntity(e *entity) error {
	node := e.weigh()
	data := graph.PackEntity(e.Identity, e.tally)
	var err error
	fields := graph.EntityFields(node)
	if sameBut(e.fields, fields, graph.FieldMentions, graph.FieldSpeeches) {
		err = b.exec(sqlSetTally, data, e.mentions, e.speeches, number(e.ID))
	} else {
		err = b.putNode(e.ID, e.there, fields, nil, nil, data)
	}
	if names := graph.EntityNames(node); err == nil && !slices.Equal(names, e.names) {
		err = b.putNames(e.ID, nameKeys(b.o, names, true))
	}
	return err
}

// sameBut reports whether fields are the same, leaving out some.
func sameBut(a, b map[graph.Field]graph.Value, but ...graph.Field) bool {
	for f, v := range b {
		if a[f] != v && !slices.Contains(but, f) {
			return false
		}
	}
	return len(a) == len(b)
}
