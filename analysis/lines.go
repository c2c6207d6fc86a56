package analysis

import (
	"context"
	"iter"
	"slices"

	"mailuo/graph"
)

// Line is a part of a row with all that a sheet says of it.
type Line struct {
	*Part
	Row    *Row
	Speech *graph.Speech
	// Meetings are where the speech was given.
	Meetings []*graph.Entity
	// Heading is of the section, Paragraph the number of the paragraph that the directive stands in.
	Heading   string
	Paragraph int
	Note      Note
}

// Party is a body, group or document that a line names: by its node, or by the words
// alone where they name none (我们).
type Party struct {
	Entity *graph.Entity
	Words  string
}

// Name is what it is called.
func (n Party) Name() string {
	if n.Entity != nil {
		return n.Entity.Name()
	}
	return n.Words
}

// Addressees are who must do it, in the part of a role, each once, as the text has them.
func (l *Line) Addressees(role graph.Role) []Party {
	var out []Party
	for _, it := range l.Items {
		for _, a := range it.Addressees {
			n := Party{Entity: far(l.Row.Addressees, a.Entity), Words: a.Text}
			if a.Role == role && !slices.ContainsFunc(out, func(o Party) bool { return o.Name() == n.Name() }) {
				out = append(out, n)
			}
		}
	}
	return out
}

// Basis is what it is to be done under, in the order of the text.
func (l *Line) Basis() []Party {
	var out []Party
	for _, it := range l.Items {
		for _, b := range it.Basis {
			n := Party{Entity: far(l.Row.Basis, b.Entity), Words: b.Text}
			if !slices.ContainsFunc(out, func(o Party) bool { return o.Name() == n.Name() }) {
				out = append(out, n)
			}
		}
	}
	return out
}

// far is the far node of one of the relations; nil where none leads to the ID.
func far(relations []graph.Relation, id graph.ID) *graph.Entity {
	for _, r := range relations {
		if r.To == id && id != "" {
			e, _ := r.Far.(*graph.Entity)
			return e
		}
	}
	return nil
}

// linesAtOnce is how many rows are read in one call.
const linesAtOnce = 500

// Lines reads the ledger line by line, with the notes of their numbers; an error ends
// it. Each 500 rows take three calls of the store.
func (l *Ledger) Lines(ctx context.Context, order []graph.Order, notes map[Number]Note) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		p := LedgerPage{Order: order, Limit: linesAtOnce}
		for {
			page, err := l.Rows(ctx, p)
			if err != nil {
				yield(Line{}, err)
				return
			}
			lines, err := readAround(ctx, l.store, page.Rows)
			if err != nil {
				yield(Line{}, err)
				return
			}
			for _, line := range lines {
				line.Note = notes[line.Number]
				if !yield(line, nil) {
					return
				}
			}
			if !page.More {
				return
			}
			p.After = &page.Cursors[len(page.Cursors)-1]
		}
	}
}

// readAround reads the speeches, meetings and places in the text of rows, and takes them
// apart into lines.
func readAround(ctx context.Context, store graph.Store, rows []Row) ([]Line, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	var ids, sections []graph.ID
	for _, r := range rows {
		ids = append(ids, r.Directive.Speech, r.Directive.Sentence)
	}
	slices.Sort(ids)
	meetings := graph.RelationQuery{Verbs: []graph.Verb{graph.VerbDeliveredAt}, Direction: graph.Out, Limit: graph.NoLimit, Far: true}
	page, err := store.Nodes(ctx, graph.NodeQuery{IDs: slices.Compact(ids), With: []graph.RelationQuery{meetings}})
	if err != nil {
		return nil, err
	}
	found, at := map[graph.ID]graph.Node{}, map[graph.ID][]*graph.Entity{}
	for i, n := range page.Nodes {
		found[n.NodeID()] = n
		if s, ok := n.(*graph.Sentence); ok && s.Section != "" {
			sections = append(sections, s.Section)
		}
		for _, r := range page.With[0][i].Relations {
			if m, ok := r.Far.(*graph.Entity); ok {
				at[n.NodeID()] = append(at[n.NodeID()], m)
			}
		}
	}
	if len(sections) > 0 {
		slices.Sort(sections)
		page, err := store.Nodes(ctx, graph.NodeQuery{IDs: slices.Compact(sections)})
		if err != nil {
			return nil, err
		}
		for _, n := range page.Nodes {
			found[n.NodeID()] = n
		}
	}
	var out []Line
	for i := range rows {
		r := &rows[i]
		line := Line{Row: r, Meetings: at[r.Directive.Speech], Speech: &graph.Speech{ID: r.Directive.Speech}}
		if s, ok := found[r.Directive.Speech].(*graph.Speech); ok {
			line.Speech = s
		}
		if s, ok := found[r.Directive.Sentence].(*graph.Sentence); ok {
			line.Paragraph = s.Paragraph
			if section, ok := found[s.Section].(*graph.Section); ok {
				line.Heading = section.Heading
			}
		}
		for j := range r.Parts {
			line.Part = &r.Parts[j]
			out = append(out, line)
		}
	}
	return out, nil
}
