package corpus

import (
	"fmt"
	"math"
	"math/rand/v2"

	"mailuo/graph"
)

// cast is what a speech is about: things by the slots that they can fill, and
// where and when it is given.
type cast struct {
	host     place
	level    graph.Level
	date     graph.Date
	year     int
	occasion thing // the meeting
	speaker  thing
	things   map[string][]thing
}

// The levels of speeches: how many of a hundred are of each.
var levelShares = []struct {
	level graph.Level
	share int
}{
	{graph.LevelCentral, 5}, {graph.LevelProvince, 15}, {graph.LevelCity, 47}, {graph.LevelCounty, 23}, {graph.LevelTownship, 5}, {graph.LevelUnit, 5},
}

// cast draws what a speech is about.
func (w *world) cast(rnd *rand.Rand) *cast {
	c := &cast{things: map[string][]thing{}}
	c.year = firstYear + int(float64(lastYear-firstYear+1)*math.Sqrt(rnd.Float64()))
	c.date = graph.Date(fmt.Sprintf("%04d-%02d-%02d", c.year, 1+rnd.IntN(12), 1+rnd.IntN(28)))
	n := rnd.IntN(100)
	for _, s := range levelShares {
		if n < s.share {
			c.level = s.level
			break
		}
		n -= s.share
	}
	c.host = w.anyPlace(rnd, c.level)
	c.occasion = w.meeting(c.host, zipf(rnd, w.topics()), c.year)
	c.speaker = w.person(c.host, rnd.IntN(localPersons))
	c.things["meeting"] = []thing{c.occasion}
	c.national(w, rnd)
	c.local(w, rnd)
	c.dates(w, rnd)
	return c
}

// anyPlace draws a place of a level; a unit is in a city.
func (w *world) anyPlace(rnd *rand.Rand, l graph.Level) place {
	if l == graph.LevelUnit {
		l = graph.LevelCity
	}
	for i, row := range w.words["place"] {
		if graph.Level(row[1]) == l {
			n := 0
			fmt.Sscan(row[2], &n)
			return place{i, zipf(rnd, n)}
		}
	}
	return nation
}

// some draws n different things that there were in the speech's year, or fewer
// where too many that are drawn were there already; one at least.
func (c *cast) some(slot string, n int, draw func() thing) {
	most := len(c.things[slot]) + n
	for range 4 * n {
		if t := draw(); t.year <= c.year && !c.has(t.ID) && len(c.things[slot]) < most {
			c.things[slot] = append(c.things[slot], t)
		}
	}
	for c.things[slot] == nil {
		if t := draw(); t.year <= c.year {
			c.things[slot] = []thing{t}
		}
	}
}

func (c *cast) has(id graph.ID) bool {
	for _, ts := range c.things {
		for _, t := range ts {
			if t.ID == id {
				return true
			}
		}
	}
	return false
}

func (c *cast) national(w *world, rnd *rand.Rand) {
	ministries := len(w.words["ministry"])
	c.some("body", 3, func() thing { return w.body(nation, zipf(rnd, ministries)) })
	c.some("document", 5, func() thing { return w.document(nation, zipf(rnd, nationalDocuments)) })
	c.some("meeting", 3, func() thing { return w.meeting(nation, zipf(rnd, 60), c.year-rnd.IntN(2)) })
	c.some("policy", 6, func() thing { return w.policy(zipf(rnd, nationalPolicies)) })
	c.some("formulation", 6, func() thing { return w.formulation(zipf(rnd, w.formulations())) })
	c.some("mechanism", 1, func() thing { return w.mechanism(nation, zipf(rnd, nationalMechanisms)) })
	c.some("person", 2, func() thing { return w.person(nation, zipf(rnd, nationalPersons)) })
	c.some("group", 4, func() thing { return w.group(zipf(rnd, len(w.words["group"]))) })
}

func (c *cast) local(w *world, rnd *rand.Rand) {
	if c.host == nation {
		c.some("body", 8, func() thing { return w.body(nation, rnd.IntN(len(w.words["ministry"]))) })
		c.some("place", 3, func() thing { return w.placeThing(w.anyPlace(rnd, graph.LevelProvince)) })
		c.some("local-document", 2, func() thing { return w.document(w.anyPlace(rnd, graph.LevelProvince), zipf(rnd, localDocuments)) })
		return
	}
	organs := len(w.words["organ"])
	c.some("body", 9, func() thing { return w.body(c.host, zipf(rnd, organs)) })
	c.some("local-document", 4, func() thing { return w.document(c.host, zipf(rnd, localDocuments)) })
	c.some("mechanism", 3, func() thing { return w.mechanism(c.host, rnd.IntN(localMechanisms)) })
	c.some("person", 1, func() thing { return w.person(c.host, rnd.IntN(localPersons)) })
	c.some("place", 1, func() thing { return w.placeThing(c.host) })
	c.some("place", 3, func() thing { return w.placeThing(w.anyPlace(rnd, w.level(c.host))) })
}

func (c *cast) dates(w *world, rnd *rand.Rand) {
	year, month := c.year, 1+rnd.IntN(12)
	said := func(kind string, d string) thing {
		return w.day(graph.Date(d), w.words.name(kind, "year", year, "month", month))
	}
	c.things["due"] = append(c.things["due"], said("year-end", fmt.Sprintf("../%d-12-31", year)))
	c.things["due"] = append(c.things["due"], said("month-end", "../"+graph.Date(fmt.Sprintf("%d-%02d", year, month)).Last()))
	c.things["date"] = append(c.things["date"], said("day", fmt.Sprintf("%d-%02d", year, month)))
	year++
	c.things["due"] = append(c.things["due"], said("year-end", fmt.Sprintf("../%d-12-31", year)))
	year -= 2
	c.things["date"] = append(c.things["date"], said("year", fmt.Sprint(year)))
}
