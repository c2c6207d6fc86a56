package graphtest

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

//go:embed fixture
var files embed.FS

// read returns a file of the fixture.
func read(name string) string {
	b, err := files.ReadFile("fixture/" + name)
	if err != nil {
		panic(err) // it is compiled in
	}
	return string(b)
}

// table reads a file of fields with tabs between; lines that start with # are comments.
func table(name string) [][]string {
	var rows [][]string
	for line := range strings.SplitSeq(read(name), "\n") {
		if line != "" && !strings.HasPrefix(line, "#") {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// Fixture returns the facts of the speeches of fixture/speeches.txt. They make
// this graph. A line holds an entity; the speeches above its dots support it.
//
//	              centre22    province23  city23      city24      other23        masked
//	day           2022-10-16  2023-01-12  2023-03-01  2024-02-20  2023-03-01     none
//	level         CENTRAL     PROVINCE    CITY        CITY        SUBPROVINCIAL  none
//	place         Beijing     Zhejiang    Shaoxing    Shaoxing    Hangzhou       XX
//
//	national      │           │           │           │           │              │
//	 congress     ●───────────●───────────●───────────────────────●──────────────●
//	 wording      ●───────────────────────●───────────────────────●──────────────●
//	 plan         ●───────────●───────────●───────────●
//	 centre       ●───────────●───────────────────────────────────●
//	 organisations●───────────────────────────────────────────────●
//	 mechanism                            ●───────────●──────────────────────────●
//	 reform                   ●───────────●
//	 end23                    ●
//	 dec22                                ●
//	of Zhejiang   pcommittee ─●
//	              porgans ────●
//	              governor ───●
//	of Shaoxing   committee, plenum,      ●───────────●
//	              opinion, bureau,
//	              organs, cadres
//	              city                    ●
//	of Hangzhou   office, hzcommittee                             ●
//	of one speech (masked) committee, city, cadres                               ●
//
//	plan      ─ADOPTED_AT→  congress     centre22, province23
//	plan      ─ISSUED_BY→   centre       centre22, province23
//	wording   ─RAISED_AT→   congress     centre22
//	reform    ─RAISED_BY→   pcommittee   province23
//	plenum    ─HELD_BY→     committee    city23, city24
//	plenum    ─HELD_ON→     dec22        city23
//	opinion   ─ISSUED_BY→   committee    city23
//	opinion   ─IMPLEMENTS→  plan         city23, city24
//	committee ─LOCATED_IN→  city         city23; masked's own of its own
//	office    ─PART_OF→     hzcommittee  other23
//	centre22  ─DELIVERED_AT→ congress    province23 ─DELIVERED_BY→ governor    other23 ─DELIVERED_BY→ office
func Fixture() []graph.Facts { return newFixture().facts }

// Drafts returns the drafts that Fixture is built from, in the same order, for
// tests that change one.
func Drafts() []Draft {
	drafts, err := Parse(read("speeches.txt"))
	if err != nil {
		panic(err) // it is compiled in
	}
	return drafts
}

// fixture is the facts with the names that subtests call their nodes by.
type fixture struct {
	facts []graph.Facts
	ids   map[string]graph.ID // "city23", "city23.organs" and, a sentence, "city23.s0"
}

func newFixture() fixture {
	fx := fixture{ids: map[string]graph.ID{}}
	for _, d := range Drafts() {
		f, ids, err := d.Build()
		if err != nil {
			panic(err)
		}
		fx.facts = append(fx.facts, f)
		for handle, id := range ids {
			fx.ids[d.Name+"."+handle] = id
		}
		for i, s := range f.Sentences {
			fx.ids[fmt.Sprintf("%s.s%d", d.Name, i)] = s.ID
		}
		fx.ids[d.Name] = f.Speech.ID
	}
	return fx
}

// id gives the ID of a node by its name.
func (fx fixture) id(name string) graph.ID {
	id, ok := fx.ids[name]
	if !ok {
		panic(fmt.Sprintf("the fixture holds no %q", name))
	}
	return id
}

// all gives the IDs of nodes by their names.
func (fx fixture) all(names ...string) []graph.ID {
	ids := make([]graph.ID, len(names))
	for i, n := range names {
		ids[i] = fx.id(n)
	}
	return ids
}

// speech gives the facts of a speech by its name.
func (fx fixture) speech(name string) graph.Facts {
	id := fx.id(name)
	return fx.facts[slices.IndexFunc(fx.facts, func(f graph.Facts) bool { return f.Speech.ID == id })]
}

// claim gives the first value that a speech of the fixture claims of a node's property.
func (fx fixture) claim(name string, p graph.Property) string {
	speech, _, _ := strings.Cut(name, ".")
	for _, e := range fx.speech(speech).Entities {
		for _, c := range e.Claims {
			if e.ID == fx.id(name) && c.Property == p {
				return c.Value
			}
		}
	}
	panic(fmt.Sprintf("the fixture claims no %s of %q", p, name))
}

// Options are the options of a store that folds case and width and a few
// traditional characters, and knows a few readings; see fixture/.
func Options() graph.Options {
	pairs := map[rune]rune{}
	for _, row := range table("fold.tsv") {
		pairs[[]rune(row[0])[0]] = []rune(row[1])[0]
	}
	readings := map[string][]string{}
	for _, row := range table("readings.tsv") {
		readings[row[0]] = row[1:]
	}
	return graph.Options{
		Fold: func(s string) string {
			return strings.Map(func(r rune) rune {
				if to, ok := pairs[r]; ok {
					return to
				}
				if r >= '！' && r <= '～' { // full width
					r -= '！' - '!'
				}
				if r >= 'A' && r <= 'Z' {
					r += 'a' - 'A'
				}
				return r
			}, s)
		},
		Readings: func(name string) []string { return readings[name] },
	}
}
