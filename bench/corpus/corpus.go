// Package corpus makes speeches that were never given, as many as are asked for:
// the same ones for the same seed.
//
// What comes in: a seed and sizes. What goes out: graph.Facts, one speech at a
// time, that graph.Validate accepts. No extractor is involved: what the facts say
// of the text is known because the text was made from it.
//
//	corpus.go  Config, New, Speech
//	words.go   words.tsv: the pieces that texts are made of
//	world.go   the places, bodies, documents … that speeches share
//	cast.go    which of these one speech is about
//	speech.go  a speech written, sentence by sentence
//	fill.go    a sentence made of a pattern; directives
//
// As in life, few things are named by very many speeches and most by few: what a
// speech takes of each kind is drawn by Zipf's law. Speeches spread over 25 years
// and the levels of government; no speech names a document of a later year.
package corpus

import (
	"math/rand/v2"

	"mailuo/graph"
)

// Config says what to make.
type Config struct {
	// Seed makes another corpus of the same sizes.
	Seed uint64
	// Directives is how many directives a speech has, Statements how many other
	// sentences beside headings; 0 is 30 of each. With these 10,000 speeches hold
	// 300,000 directives and a little more than 1.5 million relations.
	Directives, Statements int
}

// The sizes of a speech where none are given.
const (
	DefaultDirectives = 30
	DefaultStatements = 30
)

// Corpus makes speeches. It is safe for concurrent use.
type Corpus struct {
	Config
	world *world
}

// New reads the words that speeches are made of.
func New(c Config) (*Corpus, error) {
	w, err := readWords(wordsFile)
	if err != nil {
		return nil, err
	}
	if c.Directives == 0 {
		c.Directives = DefaultDirectives
	}
	if c.Statements == 0 {
		c.Statements = DefaultStatements
	}
	return &Corpus{c, &world{words: w}}, nil
}

// Speech makes the k-th speech, from 0.
func (c *Corpus) Speech(k int) graph.Facts {
	rnd := rand.New(rand.NewPCG(c.Seed, uint64(k)))
	w := &writer{Config: c.Config, world: c.world, rnd: rnd, cast: c.world.cast(rnd)}
	return w.write(k)
}

// Topics are what sentences are about, each in few of them.
func (c *Corpus) Topics() []string {
	var out []string
	for i := range c.world.topics() {
		area, work := c.world.topic(i)
		out = append(out, area+work)
	}
	return out
}

// Things are what directives are to be done to, each in very many sentences.
func (c *Corpus) Things() []string {
	var out []string
	for _, row := range c.world.words["thing"] {
		out = append(out, row[0])
	}
	return out
}
