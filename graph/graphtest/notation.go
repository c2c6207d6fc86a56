package graphtest

import (
	"fmt"
	"strings"

	"mailuo/graph"
)

// Parse reads drafts in the notation of fixture/speeches.txt: a line is a word
// and its fields, with tabs between; lines that start with # and empty ones are
// passed over, outside of a text.
//
//	speech      NAME                        starts a draft
//	title | speaker | post | date | level | place | genre | collection | source | extractor  VALUE
//	text                                    the lines up to one of a single dot
//	section     DEPTH  HEADING
//	entity      HANDLE  KIND  NAME  [key=… scope=… masked=… or a property=value]…
//	relation    FROM  VERB  TO  QUOTE…  [inferred=…]
//	directive   HANDLE  MODALITY  SUBSTANCE  WORDS  [to=ROLE:HANDLE:WORDS]… [due=WORDS:DATE] [under=HANDLE:WORDS]
//	unresolved  WORDS  REASON
func Parse(notation string) ([]Draft, error) {
	var drafts []Draft
	lines := strings.Split(notation, "\n")
	for i := 0; i < len(lines); i++ {
		word, rest, _ := strings.Cut(lines[i], "\t")
		if lines[i] == "" || strings.HasPrefix(lines[i], "#") {
			continue
		}
		if word == "speech" {
			drafts = append(drafts, Draft{Name: rest})
			continue
		}
		if len(drafts) == 0 {
			return nil, fmt.Errorf("line %d: %q stands before the first speech: %w", i+1, word, graph.ErrInvalid)
		}
		d := &drafts[len(drafts)-1]
		if word == "text" {
			from := i + 1
			for i++; i < len(lines) && lines[i] != "."; i++ {
			}
			d.Text = strings.Join(lines[from:min(i, len(lines))], "\n")
			continue
		}
		if err := d.line(word, strings.Split(rest, "\t")); err != nil {
			return nil, fmt.Errorf("line %d: %w: %w", i+1, graph.ErrInvalid, err)
		}
	}
	return drafts, nil
}

// Speech makes the facts of one speech in the notation of Parse; it panics on a
// notation or facts that are wrong.
func Speech(notation string) graph.Facts {
	drafts, err := Parse(notation)
	if err != nil {
		panic(err)
	}
	if len(drafts) != 1 {
		panic(fmt.Sprintf("the notation holds %d speeches, not one", len(drafts)))
	}
	return drafts[0].Facts()
}

// line takes one line but a text into the draft.
func (d *Draft) line(word string, fields []string) error {
	least := map[string]int{"section": 2, "entity": 3, "relation": 4, "directive": 4, "unresolved": 2}
	if len(fields) < max(1, least[word]) {
		return fmt.Errorf("%s has %d fields only", word, len(fields))
	}
	switch word {
	case "section":
		depth := 0
		if _, err := fmt.Sscan(fields[0], &depth); err != nil {
			return fmt.Errorf("depth %q", fields[0])
		}
		d.Sections = append(d.Sections, DraftSection{depth, fields[1]})
	case "entity":
		d.Entities = append(d.Entities, entityLine(fields))
	case "relation":
		r := DraftRelation{From: fields[0], Verb: graph.Verb(fields[1]), To: fields[2]}
		for _, f := range fields[3:] {
			if v, ok := strings.CutPrefix(f, "inferred="); ok {
				r.Inferred = graph.Inference(v)
			} else {
				r.Quotes = append(r.Quotes, f)
			}
		}
		d.Relations = append(d.Relations, r)
	case "directive":
		return d.directiveLine(fields)
	case "unresolved":
		d.Unresolved = append(d.Unresolved, DraftUnresolved{fields[0], graph.Reason(fields[1])})
	default:
		return d.field(word, fields[0])
	}
	return nil
}

func (d *Draft) field(word, v string) error {
	switch word {
	case "title":
		d.Title = v
	case "speaker":
		d.Speaker = v
	case "post":
		d.Post = v
	case "date":
		d.Date = graph.Date(v)
	case "level":
		d.Level = graph.Level(v)
	case "place":
		d.Place = v
	case "genre":
		d.Genre = graph.Genre(v)
	case "collection":
		d.Collection = v
	case "source":
		d.Source = v
	case "extractor":
		d.Extractor = v
	default:
		return fmt.Errorf("no such word %q", word)
	}
	return nil
}

func entityLine(fields []string) DraftEntity {
	e := DraftEntity{Handle: fields[0], Kind: graph.Kind(fields[1]), Name: fields[2]}
	for _, f := range fields[3:] {
		switch k, v, _ := strings.Cut(f, "="); k {
		case "key":
			e.Key = v
		case "scope":
			e.Scope = v
		case "masked":
			e.Masked = v == "true"
		default:
			e.Claims = append(e.Claims, DraftClaim{graph.Property(k), v})
		}
	}
	return e
}

func (d *Draft) directiveLine(fields []string) error {
	x := DraftDirective{Handle: fields[0], Modality: graph.Modality(fields[1]), Substance: graph.Substance(fields[2]), In: fields[3]}
	for _, f := range fields[4:] {
		k, v, _ := strings.Cut(f, "=")
		p := strings.Split(v, ":")
		switch {
		case k == "to" && len(p) == 3:
			x.To = append(x.To, DraftAddressee{graph.Role(p[0]), p[1], p[2]})
		case k == "due" && len(p) == 2:
			x.Due, x.DueDate = p[0], graph.Date(p[1])
		case k == "under" && len(p) == 2:
			x.Under, x.UnderText = p[0], p[1]
		default:
			return fmt.Errorf("directive: %q", f)
		}
	}
	d.Directives = append(d.Directives, x)
	return nil
}
