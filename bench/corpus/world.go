package corpus

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"mailuo/graph"
)

// The years that speeches are of.
const firstYear, lastYear = 2000, 2024

// How many national things of each kind there are, and how many of a kind each
// place has.
const (
	nationalDocuments  = 3000
	nationalPolicies   = 900
	nationalMechanisms = 60
	nationalPersons    = 40
	localDocuments     = 60
	localPersons       = 8
	localMechanisms    = 6
)

// world knows every thing that speeches can share. It keeps nothing: a thing
// follows from its kind and number.
type world struct{ words words }

// thing is an entity before a speech claims anything of it.
type thing struct {
	graph.Identity
	name string
	// short is another wording for it; "" for none.
	short string
	props []prop
	// year is when it came to be; 0 for what was always there.
	year int
	// place is the number of the place that it belongs to, topic and serial are
	// what it was made of.
	place         place
	topic, serial int
}

type prop struct {
	property graph.Property
	value    string
}

// place is a place by its level and number.
type place struct {
	level int // row of words.tsv
	n     int
}

// nation is the place of what is national.
var nation = place{level: -1}

// pair makes two different numbers below n of i, others for each i below n(n-1).
func pair(i, n int) (int, int) {
	a := i % n
	return a, (a + 1 + i/n%(n-1)) % n
}

// topics is how many topics there are.
func (w *world) topics() int { return len(w.words["area"]) * len(w.words["work"]) }

// topic is what the i-th topic is about and what is done for it.
func (w *world) topic(i int) (area, work string) {
	areas := len(w.words["area"])
	return w.words.at("area", i), w.words.at("work", i/areas+7*i)
}

func (w *world) level(p place) graph.Level {
	if p == nation {
		return graph.LevelCentral
	}
	return graph.Level(w.words["place"][p.level][1])
}

func (w *world) placeName(p place) string {
	a, b := pair(p.n, len(w.words["syllable"]))
	return w.words.at("syllable", a) + w.words.at("syllable", b) + w.words["place"][p.level][0]
}

// scope is the scope of what belongs to a place.
func (w *world) scope(p place) string {
	if p == nation {
		return ""
	}
	return graph.Normal(w.placeName(p))
}

// made makes a thing; its claims are its name and props.
func (w *world) made(k graph.Kind, of place, name, key string, props ...prop) thing {
	scope := w.scope(of)
	return thing{
		Identity: graph.Identity{ID: graph.EntityID(k, key, scope), Kind: k, Key: key, Scope: scope},
		name:     name, place: of, props: slices.DeleteFunc(props, func(p prop) bool { return p.value == "" }),
	}
}

func (w *world) placeThing(p place) thing {
	name := w.placeName(p)
	return w.made(graph.KindPlace, nation, name, graph.Normal(name), prop{graph.PropLevel, string(w.level(p))})
}

// body is an organ of a place, or a ministry.
func (w *world) body(of place, i int) thing {
	level := prop{graph.PropLevel, string(w.level(of))}
	kind := prop{graph.PropType, "DEPARTMENT"}
	if of == nation {
		name := w.words.at("ministry", i)
		return w.made(graph.KindBody, of, name, graph.Normal(name), kind, level)
	}
	organ := w.words.at("organ", i)
	name := w.words.name("body", "place", w.placeName(of), "organ", organ)
	t := w.made(graph.KindBody, of, name, graph.Normal(name), kind, level, prop{graph.PropPlace, w.placeName(of)})
	t.short = w.words["place"][of.level][0] + organ
	return t
}

func (w *world) document(of place, i int) thing {
	topic := i % w.topics()
	area, work := w.topic(topic)
	types := w.words["doctype"]
	kind := types[(i+i/7)%len(types)]
	verb := w.words.at("verb", i/3)
	title := w.words.name("document", "verb", verb, "area", area, "work", work, "doctype", kind[0])
	year := firstYear - 3 + (i*11+of.n*5)%(lastYear-firstYear+4)
	number, issuer := "number", w.issuerOf(of, i)
	if of != nation {
		number = "local-number"
	}
	t := w.made(graph.KindDocument, of, title, fmt.Sprint(graph.Normal(title), "|", year), prop{graph.PropType, kind[1]},
		prop{graph.PropNumber, w.words.name(number, "year", year, "n", 1+i%90)}, prop{graph.PropDate, fmt.Sprint(year)},
		prop{graph.PropIssuer, issuer.name})
	t.short = area + work + kind[0]
	t.year, t.topic, t.serial = year, topic, i
	return t
}

func (w *world) issuerOf(of place, i int) thing { return w.body(of, i*3) }

// parent is the national document that a local one carries out.
func (w *world) parent(t thing) thing {
	for i := t.serial; ; i += 13 {
		if p := w.document(nation, i%nationalDocuments); p.year <= t.year {
			return p
		}
	}
}

func (w *world) meeting(of place, topic, year int) thing {
	area, work := w.topic(topic)
	name := w.words.name("national-meeting", "area", area, "work", work)
	if of != nation {
		name = w.words.name("meeting", "place", w.placeName(of), "area", area, "work", work)
	}
	t := w.made(graph.KindMeeting, of, name, fmt.Sprint(graph.Normal(name), "|", year), prop{graph.PropType, "CONFERENCE"},
		prop{graph.PropDate, fmt.Sprint(year)}, prop{graph.PropBody, w.body(of, topic).name})
	t.year, t.topic = year, topic
	return t
}

func (w *world) policy(i int) thing {
	topic := i % w.topics()
	area, work := w.topic(topic)
	name := w.words.name("policy", "area", area, "work", work, "programme", w.words.at("programme", i/5))
	t := w.made(graph.KindPolicy, nation, name, graph.Normal(name))
	t.year, t.topic = firstYear-2+i*17%(lastYear-firstYear), topic
	return t
}

func (w *world) mechanism(of place, i int) thing {
	area, work := w.topic(i*7 + of.n)
	name := w.words.name("mechanism", "area", area, "work", work, "device", w.words.at("device", i+of.n))
	return w.made(graph.KindMechanism, of, name, graph.Normal(name))
}

// formulations is how many formulations there are.
func (w *world) formulations() int { return len(w.words["phrase"]) * (len(w.words["phrase"]) - 1) }

func (w *world) formulation(i int) thing {
	a, b := pair(i, len(w.words["phrase"]))
	name := w.words.name("formulation", "phrase", w.words.at("phrase", a))
	// The pattern has the slot twice; the second time it is the other half.
	name = name[:len(name)-len(w.words.at("phrase", a))] + w.words.at("phrase", b)
	t := w.made(graph.KindFormulation, nation, name, graph.Normal(name))
	t.year = firstYear + i*13%(lastYear-firstYear-2)
	return t
}

func (w *world) person(of place, i int) thing {
	a, b := pair(i*37+of.n*11, len(w.words["given"]))
	name := w.words.at("surname", i+of.n*3) + w.words.at("given", a) + w.words.at("given", b)
	return w.made(graph.KindPerson, of, name, graph.Normal(name))
}

func (w *world) group(i int) thing {
	name := w.words.at("group", i)
	return w.made(graph.KindGroup, nation, name, graph.Normal(name), prop{graph.PropCollective, "true"})
}

// day is a date or deadline, named by its EDTF; short is how it is said.
func (w *world) day(d graph.Date, said string) thing {
	t := w.made(graph.KindDate, nation, string(d), string(d), prop{graph.PropDate, string(d)})
	t.short = said
	return t
}

// zipf draws a number below n, small ones far more often.
func zipf(rnd *rand.Rand, n int) int {
	return int(rand.NewZipf(rnd, 1.25, 4, uint64(n-1)).Uint64())
}
