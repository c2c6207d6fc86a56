package sqlite

import (
	"database/sql"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// counts are the numbers of rows that the parts of a store must agree on.
func counts(t *testing.T, s *Store) map[string]int64 {
	t.Helper()
	out := map[string]int64{}
	queries := map[string]string{
		"node": "SELECT count(*) FROM node", "relation": "SELECT count(*) FROM relation", "support": "SELECT count(*) FROM support",
		"speech": "SELECT count(*) FROM speech", "claim": "SELECT count(*) FROM claim", "degree": "SELECT count(*) FROM degree",
		"name": "SELECT count(*) FROM name", "said": "SELECT count(*) FROM said",
		"name_words": "SELECT count(*) FROM name_words", "sentence_words": "SELECT count(*) FROM sentence_words", "directive_words": "SELECT count(*) FROM directive_words",
		"speeches":          "SELECT count(*) FROM node WHERE kind = 28",
		"sentences":         "SELECT count(*) FROM node WHERE kind = 26",
		"directives":        "SELECT count(*) FROM node WHERE kind = 6",
		"entities by claim": "SELECT count(DISTINCT entity) FROM claim",
		"entities":          "SELECT count(*) FROM node WHERE kind NOT IN (6, 24, 26, 28)",
		"wrong speeches":    "SELECT count(*) FROM node x WHERE speeches <> (SELECT count(*) FROM claim WHERE entity = x.n)",
		"wrong mentions":    "SELECT count(*) FROM node x WHERE mentions <> (SELECT sum(mentions) FROM claim WHERE entity = x.n)",
		"wrong degrees": `SELECT count(*) FROM degree d WHERE count <> iif(out, (SELECT count(*) FROM relation WHERE src = d.n AND verb = d.verb AND dst >> 58 = d.kind),
			(SELECT count(*) FROM relation WHERE dst = d.n AND verb = d.verb AND src >> 58 = d.kind))`,
		"degrees in all":    "SELECT sum(count) FROM degree",
		"entities' ends":    "SELECT sum((src >> 58 NOT IN (6, 24, 26, 28)) + (dst >> 58 NOT IN (6, 24, 26, 28))) FROM relation",
		"loose relations":   "SELECT count(*) FROM relation WHERE src NOT IN (SELECT n FROM node) OR dst NOT IN (SELECT n FROM node)",
		"loose parts":       "SELECT count(*) FROM node WHERE speech NOT IN (SELECT n FROM speech)",
		"loose names":       "SELECT count(*) FROM name WHERE n NOT IN (SELECT n FROM node)",
		"loose said":        "SELECT count(*) FROM said WHERE n NOT IN (SELECT n FROM node)",
		"loose support":     "SELECT count(*) FROM support WHERE r NOT IN (SELECT r FROM relation) OR speech NOT IN (SELECT n FROM speech)",
		"wrong relations":   "SELECT count(*) FROM relation x WHERE speech = 0 AND (speeches, count) <> (SELECT count(*), sum(count) FROM support WHERE r = x.r)",
		"wrong days":        "SELECT count(*) FROM relation x JOIN node o ON o.n = x.speech WHERE late <> ifnull(-CAST(replace(o.date, '-', '') AS INTEGER), 0)",
		"owners that own":   "SELECT count(*) FROM relation WHERE speech <> 0 AND speech NOT IN (SELECT n FROM speech)",
		"nodes of the kind": "SELECT count(*) FROM node WHERE kind <> n >> 58",
	}
	for name, q := range queries {
		err := s.read(t.Context(), func(c *conn) error {
			var n sql.NullInt64
			_, err := c.row(t.Context(), q, nil, &n)
			out[name] = n.Int64
			return err
		})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	return out
}

func consistent(t *testing.T, s *Store) {
	t.Helper()
	n := counts(t, s)
	for a, b := range map[string]string{
		"speech": "speeches", "said": "sentences", "sentence_words": "sentences", "directive_words": "directives", "name_words": "name",
		"entities by claim": "entities", "degrees in all": "entities' ends",
	} {
		if n[a] != n[b] {
			t.Errorf("%d %s, but %d %s", n[a], a, n[b], b)
		}
	}
	for name, x := range n {
		for _, bad := range []string{"wrong ", "loose ", "owners ", "nodes of "} {
			if strings.HasPrefix(name, bad) && x != 0 {
				t.Errorf("%d %s", x, name)
			}
		}
	}
}

// TestTablesAgree: after whatever was put and deleted, the tables say the same,
// and when all has gone they are empty.
func TestTablesAgree(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	rnd := rand.New(rand.NewPCG(1, 2))
	drafts := graphtest.Drafts()
	var ids []graph.ID
	for i := range drafts {
		drafts[i].ID = drafts[i].Facts().Speech.ID
		ids = append(ids, drafts[i].ID)
	}
	for range 40 {
		d := drafts[rnd.IntN(len(drafts))]
		switch rnd.IntN(4) {
		case 0:
			if _, err := s.Delete(t.Context(), d.ID, ids[rnd.IntN(len(ids))]); err != nil {
				t.Fatal(err)
			}
		case 1:
			d.Date = []graph.Date{"", "2020", "2023-03-01"}[rnd.IntN(3)]
			fallthrough
		default:
			batch := []graph.Facts{d.Facts(), drafts[rnd.IntN(len(drafts))].Facts(), drafts[rnd.IntN(len(drafts))].Facts()}
			if _, err := s.Put(t.Context(), batch[:1+rnd.IntN(3)]...); err != nil {
				t.Fatal(err)
			}
		}
		consistent(t, s)
	}
	if _, err := s.Delete(t.Context(), ids...); err != nil {
		t.Fatal(err)
	}
	for name, n := range counts(t, s) {
		if n != 0 {
			t.Errorf("of nothing there are %d %s", n, name)
		}
	}
}
