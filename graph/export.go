package graph

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

// ExportVersion is the format of an export, in its first line.
const ExportVersion = 1

// kindRelation is the kind of a relation's line, among the kinds of nodes.
const kindRelation Kind = "RELATION"

// header is the first line of an export.
type header struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
}

const exportFormat = "mailuo export"

// exportPage is how many nodes Export reads at a time.
const exportPage = 200

// Export writes the graph as JSON lines: one a node (a speech with its text, an
// entity with its claims) and one a relation with its evidence, sorted by (kind,
// id), keys sorted. The same texts give the same bytes from every store.
func Export(ctx context.Context, s Store, w io.Writer) error {
	if err := writeLine(w, header{exportFormat, ExportVersion}); err != nil {
		return err
	}
	kinds := append(Kinds(), kindRelation)
	slices.Sort(kinds)
	for _, k := range kinds {
		var err error
		if k == kindRelation {
			err = exportRelations(ctx, s, w)
		} else {
			q := NodeQuery{Limit: exportPage, Text: k == KindSpeech, Claims: k.IsEntity()}
			err = eachNode(ctx, s, k, q, func(nodes []Node) error { return exportNodes(nodes, w) })
		}
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	return nil
}

// eachNode reads the nodes of a kind as q says, page by page, by ID.
func eachNode(ctx context.Context, s Store, k Kind, q NodeQuery, do func([]Node) error) error {
	q.Where = Where(FieldKind, EQ, Text(string(k)))
	for {
		page, err := s.Nodes(ctx, q)
		if err != nil {
			return err
		}
		if err := do(page.Nodes); err != nil {
			return err
		}
		if !page.More {
			return nil
		}
		q.After = &page.Cursors[len(page.Cursors)-1]
	}
}

func exportNodes(nodes []Node, w io.Writer) error {
	for _, n := range nodes {
		var extra map[string]any
		switch x := n.(type) {
		case *Speech:
			extra = map[string]any{"text": x.Text}
			if len(x.Unresolved) > 0 {
				extra["unresolved"] = x.Unresolved
			}
			if err := writeNode(w, KindSpeech, x, extra); err != nil {
				return err
			}
		case *Entity:
			claims := slices.Clone(x.Claims)
			slices.SortFunc(claims, func(a, b Claim) int {
				return cmp.Or(cmp.Compare(a.Evidence.Speech, b.Evidence.Speech), compareClaims(a, b))
			})
			extra = map[string]any{"props": x.Props, "claims": claims}
			if err := writeNode(w, x.Kind, x.Identity, extra); err != nil {
				return err
			}
		default:
			if err := writeNode(w, n.NodeKind(), n, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// exportRelations writes the relations by their keys: the IDs of their From in
// order, and from each its relations in order.
func exportRelations(ctx context.Context, s Store, w io.Writer) error {
	kinds := slices.DeleteFunc(Kinds(), func(k Kind) bool { return !starts(k) })
	slices.SortFunc(kinds, func(a, b Kind) int { return cmp.Compare(NewID(a), NewID(b)) })
	for _, k := range kinds {
		err := eachNode(ctx, s, k, NodeQuery{Limit: exportPage}, func(nodes []Node) error {
			ids := make([]ID, len(nodes))
			for i, n := range nodes {
				ids[i] = n.NodeID()
			}
			pages, err := s.Relations(ctx, RelationQuery{Of: ids, Direction: Out, Limit: NoLimit, Evidence: NoLimit})
			if err != nil {
				return err
			}
			for _, p := range pages {
				if err := exportRelationPage(p, w); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// starts reports whether relations of an export can start from nodes of kind k.
func starts(k Kind) bool {
	return slices.ContainsFunc(Verbs(), func(v Verb) bool { return !v.Ends().Derived && slices.Contains(v.Ends().From, k) })
}

func exportRelationPage(p RelationPage, w io.Writer) error {
	slices.SortFunc(p.Relations, func(a, b Relation) int { return a.Key.Compare(b.Key) })
	for _, r := range p.Relations {
		if r.Verb.Ends().Derived {
			continue
		}
		es := slices.Clone(r.Evidence)
		slices.SortFunc(es, compareEvidence)
		err := writeLine(w, map[string]any{
			"kind": kindRelation, "id": r.Key.String(), "verb": r.Verb, "from": r.From, "to": r.To, "role": r.Role, "evidence": es,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// writeNode writes v's own JSON with its kind and more, as one line.
func writeNode(w io.Writer, k Kind, v any, extra map[string]any) error {
	all := map[string]any{}
	if err := remarshal(v, &all); err != nil {
		return err
	}
	for key, x := range extra {
		all[key] = x
	}
	all["kind"] = k
	return writeLine(w, all)
}

// writeLine writes v as one line of JSON whose keys are sorted at every depth.
func writeLine(w io.Writer, v any) error {
	var sorted any
	if err := remarshal(v, &sorted); err != nil {
		return err
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(sorted); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// remarshal turns v into maps and slices, which encode with sorted keys.
func remarshal(v any, into any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	return dec.Decode(into)
}
