package graph_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// shuffled is f with the lists that have no order of their own in another one.
func shuffled(rnd *rand.Rand, f graph.Facts) graph.Facts {
	f = f.Normalized()
	rnd.Shuffle(len(f.Entities), func(i, j int) { f.Entities[i], f.Entities[j] = f.Entities[j], f.Entities[i] })
	rnd.Shuffle(len(f.Mentions), func(i, j int) { f.Mentions[i], f.Mentions[j] = f.Mentions[j], f.Mentions[i] })
	rnd.Shuffle(len(f.Relations), func(i, j int) { f.Relations[i], f.Relations[j] = f.Relations[j], f.Relations[i] })
	for _, e := range f.Entities {
		rnd.Shuffle(len(e.Claims), func(i, j int) { e.Claims[i], e.Claims[j] = e.Claims[j], e.Claims[i] })
	}
	for _, r := range f.Relations {
		rnd.Shuffle(len(r.Evidence), func(i, j int) { r.Evidence[i], r.Evidence[j] = r.Evidence[j], r.Evidence[i] })
	}
	return f
}

// TestRowsHaveNoOrder: the same facts in any order make the same rows.
func TestRowsHaveNoOrder(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, f := range graphtest.Fixture() {
		// Mentions and evidence that differ in little only.
		twin := f.Mentions[0]
		twin.Rule, twin.Confidence = "another", 1
		f.Mentions = append(f.Mentions, twin, f.Mentions[1])
		want := graph.MakeRows(f)
		before := gocmp.Diff(f.Normalized(), f.Normalized())
		for range 10 {
			g := shuffled(rnd, f)
			if diff := gocmp.Diff(want, graph.MakeRows(g), same()); diff != "" || graph.Digest(g) != want.Digest {
				t.Fatalf("%s (-want +got):\n%s", f.Speech.Source, diff)
			}
		}
		if before != "" {
			t.Errorf("normalized twice:\n%s", before)
		}
	}
}

// TestDigest: anything in the facts that changes, changes the digest.
func TestDigest(t *testing.T) {
	seen := map[string]string{graph.Digest(graphtest.Fixture()[2]): "nothing"}
	for name, change := range map[string]func(*graph.Facts){
		"text":       func(f *graph.Facts) { f.Text += " " },
		"source":     func(f *graph.Facts) { f.Speech.Source += "x" },
		"metadata":   func(f *graph.Facts) { f.Speech.Metadata = map[string]string{"x": "y"} },
		"claim":      func(f *graph.Facts) { f.Entities[0].Claims[0].Value += "x" },
		"masked":     func(f *graph.Facts) { f.Entities[0].Masked = true },
		"confidence": func(f *graph.Facts) { f.Mentions[0].Confidence-- },
		"part":       func(f *graph.Facts) { f.Mentions[0].Part = !f.Mentions[0].Part },
		"item":       func(f *graph.Facts) { f.Directives[0].Items[0].End-- },
		"reason":     func(f *graph.Facts) { f.Unresolved[0].Reason = graph.ReasonNoHost },
		"evidence":   func(f *graph.Facts) { f.Relations[0].Evidence[0].Rule = "x" },
	} {
		f := graphtest.Fixture()[2]
		change(&f)
		d := graph.Digest(f)
		if other, twin := seen[d]; twin {
			t.Errorf("%s and %s have one digest", name, other)
		}
		seen[d] = name
	}
}

// TestMakeRows: what the rows of a speech hold.
func TestMakeRows(t *testing.T) {
	f := graphtest.Fixture()[2]
	rows := graph.MakeRows(f)
	if rows.Speech != f.Speech.ID || rows.Text != f.Text || rows.Digest != graph.Digest(f) {
		t.Errorf("rows of %s", rows.Speech)
	}
	if want := 1 + len(f.Sections) + len(f.Sentences) + len(f.Directives); len(rows.Nodes) != want {
		t.Errorf("%d nodes, want %d", len(rows.Nodes), want)
	}
	if !slices.IsSortedFunc(rows.Nodes, func(a, b graph.NodeRow) int { return cmp.Compare(a.ID, b.ID) }) ||
		!slices.IsSortedFunc(rows.Entities, func(a, b graph.EntityRow) int { return cmp.Compare(a.ID, b.ID) }) ||
		!slices.IsSortedFunc(rows.Relations, func(a, b graph.RelationRow) int { return cmp.Compare(a.Key.String(), b.Key.String()) }) {
		t.Error("the rows are not sorted")
	}
	for _, n := range rows.Nodes {
		if k, err := n.ID.Kind(); err != nil || k != n.Kind || n.Fields[graph.FieldKind] != graph.Text(string(k)) || n.Fields[graph.FieldID] != graph.Text(string(n.ID)) {
			t.Errorf("node %s: kind %s, fields %v", n.ID, n.Kind, n.Fields)
		}
		for field, v := range rows.Stamp {
			if n.Fields[field] != v {
				t.Errorf("node %s: %s is %s, the speech's %s", n.ID, field, n.Fields[field], v)
			}
		}
		node, err := graph.DecodeNode(n.Kind, n.Data)
		if err != nil || node.NodeID() != n.ID || node.NodeKind() != n.Kind {
			t.Errorf("node %s: %+v, %v", n.ID, node, err)
		}
		if part := n.Kind != graph.KindSpeech; part != (n.Fields[graph.FieldSpeech] == graph.Text(string(f.Speech.ID))) {
			t.Errorf("node %s belongs to %s", n.ID, n.Fields[graph.FieldSpeech])
		}
		if hasWords := n.Kind == graph.KindSentence || n.Kind == graph.KindDirective; hasWords != (n.Words != "") {
			t.Errorf("node %s has the words %q", n.ID, n.Words)
		}
	}
	mentions, states := 0, 0
	for _, r := range rows.Relations {
		es, err := graph.UnpackEvidence(f.Speech.ID, r.Evidence, graph.NoLimit)
		if err != nil || len(es) != r.Count || r.Count == 0 {
			t.Errorf("%s: %d rows of evidence, %v", r.Key, len(es), err)
		}
		switch r.Verb {
		case graph.VerbMentions:
			mentions += r.Count
		case graph.VerbStates:
			states++
		}
	}
	if mentions != len(f.Mentions) || states != len(f.Directives) {
		t.Errorf("%d mentions of %d, %d directives of %d", mentions, len(f.Mentions), states, len(f.Directives))
	}
	total := 0
	for i, e := range rows.Entities {
		total += e.Mentions
		cs, err := graph.UnpackClaims(e.Claims)
		if err != nil || len(cs) != len(f.Entities[i].Claims) {
			t.Errorf("%s: %d claims, %v", e.ID, len(cs), err)
		}
	}
	if total != len(f.Mentions) {
		t.Errorf("%d mentions, want %d", total, len(f.Mentions))
	}
	report, err := graph.UnpackReport(rows.Report)
	if diff := gocmp.Diff(f.Unresolved, report); err != nil || diff != "" {
		t.Errorf("report: %v\n%s", err, diff)
	}
}

func TestClippedFields(t *testing.T) {
	long := strings.Repeat("界", graph.MaxKey+1)
	d := graphtest.Draft{Title: long, Speaker: long, Place: long, Collection: long, Extractor: long, Text: long, Sections: []graphtest.DraftSection{{Depth: 1, Heading: long}}}
	rows := graph.MakeRows(d.Facts())
	want := graph.Text(long[:3*graph.MaxKey])
	for _, n := range rows.Nodes {
		for _, f := range []graph.Field{graph.FieldPlace, graph.FieldCollection} {
			if n.Fields[f] != want {
				t.Errorf("%s of a %s is not cut", f, n.Kind)
			}
		}
		if name := n.Fields[graph.FieldName]; n.Kind == graph.KindSentence && !name.IsNull() || n.Kind != graph.KindSentence && name != want {
			t.Errorf("the name of a %s is %.20s", n.Kind, name)
		}
		if n.Kind == graph.KindSpeech && (n.Names[0] != long || n.Fields[graph.FieldSpeaker] != want || n.Fields[graph.FieldExtractor] != want) {
			t.Error("the speech's fields are not cut, or its names are")
		}
		if n.Kind == graph.KindSentence && n.Words != long {
			t.Error("the words are cut")
		}
	}
}

func TestPackEvidence(t *testing.T) {
	speech := graph.NewID(graph.KindSpeech, "x")
	es := []graph.Evidence{
		{Speech: speech, Origin: graph.OriginText, Sentence: "s", Start: 1, End: 2, Quote: "q\u2028\x00", Rule: "r", Confidence: 900, Inferred: graph.InferredMask, Part: true},
		{Speech: speech, Origin: graph.OriginMetadata, Quote: "q", Source: "title", Rule: "r"},
		{Speech: speech, Origin: graph.OriginLexicon, Quote: "q", Source: "f#k", Rule: "r", Confidence: 1000},
	}
	for limit, want := range map[int]int{0: 0, 1: 1, 2: 2, 3: 3, 9: 3, graph.NoLimit: 3} {
		got, err := graph.UnpackEvidence(speech, graph.PackEvidence(es), limit)
		if diff := gocmp.Diff(es[:want], got); err != nil || diff != "" {
			t.Errorf("limit %d: %v\n%s", limit, err, diff)
		}
	}
	for _, bad := range []string{"", "x", "{}", "[1]"} {
		if _, err := graph.UnpackEvidence(speech, bad, 1); err == nil {
			t.Errorf("%q is read as evidence", bad)
		}
		if _, err := graph.UnpackClaims(bad); err == nil {
			t.Errorf("%q is read as claims", bad)
		}
		if _, err := graph.UnpackReport(bad); err == nil {
			t.Errorf("%q is read as a report", bad)
		}
		if _, err := graph.DecodeNode(graph.KindSpeech, bad); err == nil && bad != "{}" {
			t.Errorf("%q is read as a speech", bad)
		}
	}
	if _, err := graph.DecodeNode(graph.KindBody, "{}"); err == nil {
		t.Error("a body is read as a node of its own")
	}
}

// stored is rows as a store keeps them, by key.
type stored struct {
	nodes     map[graph.ID]string
	stamps    map[graph.ID]map[graph.Field]graph.Value
	entities  map[graph.ID]graph.EntityRow
	relations map[graph.Key]graph.RelationRow
}

func store(r graph.Rows) stored {
	s := stored{map[graph.ID]string{}, map[graph.ID]map[graph.Field]graph.Value{}, map[graph.ID]graph.EntityRow{}, map[graph.Key]graph.RelationRow{}}
	for _, n := range r.Nodes {
		s.nodes[n.ID], s.stamps[n.ID] = n.Data, n.Fields
	}
	for _, e := range r.Entities {
		s.entities[e.ID] = e
	}
	for _, x := range r.Relations {
		s.relations[x.Key] = x
	}
	return s
}

// apply does to s what a delta says; it fails on what s does not fit.
func (s stored) apply(t *testing.T, d graph.Delta) {
	t.Helper()
	for _, id := range d.DropNodes {
		if _, there := s.nodes[id]; !there {
			t.Errorf("node %s is dropped but not there", id)
		}
		delete(s.nodes, id)
		delete(s.stamps, id)
	}
	for _, n := range d.PutNodes {
		s.nodes[n.ID], s.stamps[n.ID] = n.Data, n.Fields
	}
	for _, e := range d.Entities {
		old := s.entities[e.ID]
		if old.Claims != e.Old || old.Mentions+e.Mentions != e.NewMentions {
			t.Errorf("entity %s: old claims %q, %d mentions and %+d", e.ID, e.Old, old.Mentions, e.Mentions)
		}
		if e.New == "" {
			delete(s.entities, e.ID)
		} else {
			s.entities[e.ID] = graph.EntityRow{Identity: e.Identity, Claims: e.New, Mentions: e.NewMentions}
		}
	}
	for _, k := range d.DropRelations {
		if _, there := s.relations[k]; !there {
			t.Errorf("relation %s is dropped but not there", k)
		}
		delete(s.relations, k)
	}
	for i, r := range d.PutRelations {
		if _, there := s.relations[r.Key]; there == d.AddRelations[i] {
			t.Errorf("relation %s: there %v, add %v", r.Key, there, d.AddRelations[i])
		}
		s.relations[r.Key] = r
	}
}

// TestDiff: from any version to any other, and from and to nothing, the delta
// makes the new rows of the old, and between equal rows there is none.
func TestDiff(t *testing.T) {
	versions := []graph.Rows{{}}
	for _, d := range graphtest.Drafts() {
		d.ID = graph.NewID(graph.KindSpeech, "one")
		f := d.Facts()
		versions = append(versions, graph.MakeRows(f))
		d.Date, d.Level = "1999", ""
		versions = append(versions, graph.MakeRows(d.Facts()))
		f.Entities[0].Masked = !f.Entities[0].Masked
		versions = append(versions, graph.MakeRows(f))
	}
	for i, old := range versions {
		for j, new := range versions {
			s := store(old)
			// Of the old nodes a delta looks at no more than their data.
			for k := range old.Nodes {
				old.Nodes[k].Words, old.Nodes[k].Names = "", nil
			}
			d := graph.Diff(old, new)
			s.apply(t, d)
			if diff := gocmp.Diff(store(new), s, gocmp.AllowUnexported(stored{}), same()); diff != "" {
				t.Fatalf("from %d to %d (-want +got):\n%s", i, j, diff)
			}
			if n := len(d.PutNodes) + len(d.DropNodes) + len(d.Entities) + len(d.PutRelations) + len(d.DropRelations); i == j && n > 0 {
				t.Errorf("version %d differs from itself: %+v", i, d)
			}
		}
	}
}

func TestNormalizedCopies(t *testing.T) {
	f := graphtest.Fixture()[2]
	g := f.Normalized()
	g.Entities[0].Claims[0].Value = "changed"
	g.Relations[0].Evidence[0].Quote = "changed"
	g.Mentions[0].Quote = "changed"
	if slices.ContainsFunc(f.Entities, func(e graph.EntityFacts) bool { return e.Claims[0].Value == "changed" }) ||
		f.Mentions[0].Quote == "changed" || f.Relations[0].Evidence[0].Quote == "changed" {
		t.Error("normalized facts share lists with those they come from")
	}
}
