package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"strings"

	"mailuo/graph"
)

//go:embed questions
var files embed.FS

// question is one of the typical queries: its GraphQL and its Cypher stand in
// files of its name under questions.
type question struct {
	name, about string
	// asks draws what is asked for, n times.
	asks func(d *draw, n int) ([]ask, error)
	// answered takes the rows out of the data that GraphQL answers, found out of
	// the rows that Cypher does. Both give the same rows for the same answer.
	answered func(data value) []row
	found    func(columns value) []row
}

// ask is what a question is asked with: variables of the GraphQL, and parameters
// of the Cypher.
type ask struct {
	Variables  map[string]any
	Parameters map[string]any
}

// row is what is compared of an answer.
type row []any

func (q question) text(ext string) (string, error) {
	b, err := files.ReadFile("questions/" + q.name + ext)
	if err != nil {
		return "", fmt.Errorf("question %s: %w", q.name, err)
	}
	return string(b), nil
}

// questions are the typical queries of issue and README, in their order.
func questions() []question {
	return []question{
		{"entity", "an entity by ID, with counts", entityAsks, entityAnswered, entityFound},
		{"speeches", "50 speeches by date, with meeting and body", speechesAsks, speechesAnswered, speechesFound},
		{"directives", "a body's first 50 directives, with evidence, document and speech", directivesAsks, directivesAnswered, directivesFound},
		{"neighbourhood", "200 neighbours of a body", neighbourhoodAsks, neighbourhoodAnswered, neighbourhoodFound},
		{"filter", "directives by body, years and text", filterAsks, filterAnswered, filterFound},
		{"search", "sentences by their words", searchAsks, searchAnswered, searchFound},
		{"path", "the first shortest path between two things, up to 4 relations long", pathAsks, pathAnswered, pathFound},
		{"timeline", "a body's directives, counted by year", directivesAsks, timelineAnswered, timelineFound},
	}
}

// value is a value of JSON.
type value struct{ any }

// at follows the names of fields; it is null where one is missing.
func (v value) at(names ...string) value {
	for _, n := range names {
		m, _ := v.any.(map[string]any)
		v = value{m[n]}
	}
	return v
}

// all are the items of a list.
func (v value) all() []value {
	list, _ := v.any.([]any)
	out := make([]value, len(list))
	for i, x := range list {
		out[i] = value{x}
	}
	return out
}

// col is the i-th item of a list.
func (v value) col(i int) value {
	if list := v.all(); i < len(list) {
		return list[i]
	}
	return value{}
}

// parsed is a text that holds JSON.
func (v value) parsed() value {
	var out any
	s, _ := v.any.(string)
	if json.Unmarshal([]byte(s), &out) != nil {
		return value{}
	}
	return value{out}
}

// fields are the values of the fields named.
func (v value) fields(names ...string) row {
	out := make(row, len(names))
	for i, n := range names {
		out[i] = v.at(n).any
	}
	return out
}

// cols are some items of a list.
func (v value) cols(is ...int) row {
	out := make(row, len(is))
	for i, c := range is {
		out[i] = v.col(c).any
	}
	return out
}

func entityAsks(d *draw, n int) ([]ask, error) {
	es, err := d.entities(graph.EntityKinds(), 20*n)
	if err != nil {
		return nil, err
	}
	return some(d, es, n, func(e *graph.Entity) (ask, bool) { return same("id", string(e.ID)), true }), nil
}

func entityAnswered(data value) []row {
	e := data.at("entity")
	r := e.fields("id", "kind", "name", "mentionCount", "speechCount")
	for _, n := range []string{"all", "mentions", "addressed", "under", "refers"} {
		r = append(r, e.at(n, "totalCount").any)
	}
	return []row{r}
}

func entityFound(columns value) []row {
	var out []row
	for _, c := range columns.all() {
		out = append(out, append(c.cols(0, 1, 2, 3, 4), c.col(5).cols(0, 1, 2, 3, 4)...))
	}
	return out
}

func speechesAsks(d *draw, n int) ([]ask, error) {
	var out []ask
	for range n {
		out = append(out, same("until", d.day(2004, 2024)))
	}
	return out, nil
}

func speechesAnswered(data value) []row {
	var out []row
	for _, s := range data.at("speeches", "nodes").all() {
		m := s.at("meeting")
		held := m.at("relations", "nodes").col(0).at("to")
		out = append(out, append(append(s.fields("id", "title", "date"), m.fields("id", "name")...), held.fields("id", "name")...))
	}
	return out
}

func speechesFound(columns value) []row {
	var out []row
	for _, c := range columns.all() {
		out = append(out, c.cols(0, 1, 2, 3, 4, 5, 6))
	}
	return out
}

func directivesAsks(d *draw, n int) ([]ask, error) {
	bodies, err := d.bodies(50, n)
	if err != nil {
		return nil, err
	}
	return some(d, bodies, n, func(e *graph.Entity) (ask, bool) { return same("body", string(e.ID)), true }), nil
}

func directivesAnswered(data value) []row {
	var out []row
	for _, x := range data.at("directives", "nodes").all() {
		r := append(x.fields("id", "text", "modality"), x.at("speech").fields("id", "title", "date")...)
		for _, a := range x.at("addressedTo", "nodes").all() {
			r = append(append(append(r, a.at("role").any), a.at("other").fields("id", "name")...), a.at("evidence").col(0).fields("quote", "start", "end")...)
		}
		for _, u := range x.at("under", "nodes").all() {
			r = append(append(r, u.at("other").fields("id", "name")...), u.at("evidence").col(0).fields("quote", "start", "end")...)
		}
		out = append(out, r)
	}
	return out
}

func directivesFound(columns value) []row {
	var out []row
	for _, c := range columns.all() {
		r := append(row{c.col(0).any, c.col(1).parsed().at("text").any}, c.cols(2, 3, 4, 5)...)
		for _, a := range c.col(6).all() {
			r = append(append(r, a.cols(0, 1, 2)...), a.col(3).parsed().col(0).fields("q", "s", "e")...)
		}
		for _, u := range c.col(7).all() {
			named := u.cols(0, 2)
			if u.col(1).any != string(graph.KindDocument) { // the query asks for documents only
				named = row{nil, nil}
			}
			r = append(append(r, named...), u.col(3).parsed().col(0).fields("q", "s", "e")...)
		}
		out = append(out, r)
	}
	return out
}

func neighbourhoodAsks(d *draw, n int) ([]ask, error) {
	bodies, err := d.bodies(100, n)
	if err != nil {
		return nil, err
	}
	return some(d, bodies, n, func(e *graph.Entity) (ask, bool) { return same("id", string(e.ID)), true }), nil
}

func neighbourhoodAnswered(data value) []row {
	var out []row
	for _, r := range data.at("entity", "speeches", "nodes").all() {
		out = append(out, append(row{r.at("verb").any, nil, r.at("evidenceCount").any}, r.at("other").fields("id", "title")...))
	}
	for _, r := range data.at("entity", "directives", "nodes").all() {
		out = append(out, append(r.fields("verb", "role", "evidenceCount"), r.at("other").fields("id", "text")...))
	}
	return out
}

func neighbourhoodFound(columns value) []row {
	var out []row
	for _, c := range columns.all() {
		r := c.cols(0, 1, 2, 3, 4)
		if words := c.col(4).parsed(); words.any != nil {
			r[4] = words.at("text").any
		}
		out = append(out, r)
	}
	return out
}

func filterAsks(d *draw, n int) ([]ask, error) {
	bodies, err := d.bodies(50, n)
	if err != nil {
		return nil, err
	}
	return some(d, bodies, n, func(e *graph.Entity) (ask, bool) {
		year := 2004 + d.rnd.IntN(14)
		a := same("body", string(e.ID), "from", fmt.Sprintf("%d-01-01", year), "to", fmt.Sprintf("%d-12-31", year+6), "words", d.thing())
		a.Parameters["grams"] = " " + d.grams(a.Variables["words"].(string)) + " "
		return a, true
	}), nil
}

func filterAnswered(data value) []row {
	var out []row
	for _, x := range data.at("directives", "nodes").all() {
		out = append(out, x.fields("id", "text", "modality", "substance"))
	}
	return append(out, row{data.at("directives", "pageInfo", "hasNextPage").any})
}

func filterFound(columns value) []row {
	var out []row
	all := columns.all()
	for _, c := range all[:min(len(all), 20)] {
		out = append(out, append(row{c.col(0).any, c.col(1).parsed().at("text").any}, c.cols(2, 3)...))
	}
	return append(out, row{len(all) > 20})
}

func searchAsks(d *draw, n int) ([]ask, error) {
	var out []ask
	for range n {
		words := d.topic()
		out = append(out, ask{map[string]any{"words": words}, map[string]any{"phrase": `"` + d.grams(words) + `"`}})
	}
	return out, nil
}

func searchAnswered(data value) []row {
	page := data.at("search", "sentences")
	out := []row{}
	for _, x := range page.at("nodes").all() {
		s := x.at("sentence")
		out = append(out, append(append(s.fields("id", "text"), s.at("speech").fields("id", "title", "date")...), page.at("totalCount").any))
	}
	return out
}

func searchFound(columns value) []row {
	out := []row{}
	for _, c := range columns.all() {
		out = append(out, append(row{c.col(0).any, c.col(1).parsed().at("text").any}, c.cols(2, 3, 4, 5)...))
	}
	return out
}

// pathAsks takes a body of one place and a document of another, most of which have
// nothing in common but what stands between them.
func pathAsks(d *draw, n int) ([]ask, error) {
	bodies, err := d.entities([]graph.Kind{graph.KindBody}, 20*n)
	if err != nil {
		return nil, err
	}
	documents, err := d.entities([]graph.Kind{graph.KindDocument}, 20*n)
	if err != nil {
		return nil, err
	}
	return some(d, bodies, n, func(e *graph.Entity) (ask, bool) {
		return same("from", string(e.ID), "to", string(documents[d.rnd.IntN(len(documents))].ID)), true
	}), nil
}

// Of several shortest paths both give the first by the IDs of its nodes.
func pathAnswered(data value) []row {
	var out []row
	for _, p := range data.at("paths", "paths").all() {
		r := row{p.at("length").any}
		for i, h := range p.at("hops").all() {
			if i == 0 {
				r = append(r, h.at("from", "id").any)
			}
			r = append(r, h.at("to", "id").any)
		}
		out = append(out, r)
	}
	return out
}

func pathFound(columns value) []row {
	var out []row
	for _, c := range columns.all() {
		r := row{c.col(0).any}
		for _, id := range c.col(1).all() {
			r = append(r, id.any)
		}
		out = append(out, r)
	}
	return out
}

func timelineAnswered(data value) []row {
	var out []row
	for _, g := range data.at("ledger", "groups").all() {
		out = append(out, row{g.at("keys").col(0).at("period").any, g.at("count").any})
	}
	return out
}

func timelineFound(columns value) []row {
	var out []row
	for _, c := range columns.all() {
		out = append(out, c.cols(0, 1))
	}
	return out
}

// same is an ask whose Cypher takes the same names and values as its GraphQL.
func same(pairs ...string) ask {
	a := ask{map[string]any{}, map[string]any{}}
	for i := 0; i < len(pairs); i += 2 {
		a.Variables[pairs[i]], a.Parameters[pairs[i]] = pairs[i+1], pairs[i+1]
	}
	return a
}

// rows compare as the JSON that they are written as.
func (r row) String() string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode([]any(r)); err != nil {
		panic(err) // values of JSON only
	}
	return strings.TrimSpace(b.String())
}
