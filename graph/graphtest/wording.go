package graphtest

import (
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// wording is the value of a text's wording.
func wording(text string) graph.Value { return graph.Text(graph.Wording(text)) }

// testWordings: what stands elsewhere word for word is found and counted by its
// wording, whatever signs stand between the words; what has no words has none.
func testWordings(e *env) {
	e.put(e.facts...)
	said := wording("党员干部，要带头学习")
	same := graph.Where(graph.FieldWording, graph.EQ, said)
	directives, sentences := is(graph.KindDirective), is(graph.KindSentence)
	found := e.nodes(graph.NodeQuery{Where: graph.All(directives, same), Order: []graph.Order{{Field: graph.FieldDate}}, Limit: 9})
	var texts []string
	for _, n := range found.Nodes {
		texts = append(texts, n.(*graph.Directive).Text)
	}
	if want := []string{"党员干部要带头学习。", "党员干部要带头学习！"}; !slices.Equal(texts, want) {
		e.Errorf("found %q, want %q", texts, want)
	}
	kinds := e.counts(graph.CountQuery{Where: same, By: []graph.Group{{Field: graph.FieldKind}}, Limit: 9}, e.whole)
	e.equal(kinds, []graph.Bucket{{Keys: []graph.Value{graph.Text("DIRECTIVE")}, N: 2}, {Keys: []graph.Value{graph.Text("SENTENCE")}, N: 2}})
	most := graph.CountQuery{Where: directives, By: []graph.Group{{Field: graph.FieldWording}}, Limit: 1, Sum: graph.FieldChars}
	e.equal(e.counts(most, e.whole), []graph.Bucket{{Keys: []graph.Value{said}, N: 2, Sum: 20}})
	for _, by := range [][]graph.Group{
		{{Field: graph.FieldWording}}, {{Field: graph.FieldWording}, {Field: graph.FieldSpeech}}, {{Field: graph.FieldSpeech}, {Field: graph.FieldWording}},
		{{Field: graph.FieldWording}, {Field: graph.FieldLevel}}, {{Field: graph.FieldWording}, {Field: graph.FieldID}},
		{{Field: graph.FieldWording}, {Field: graph.FieldID, Via: has(graph.VerbAddressedTo, graph.Out).Has}},
		{{Field: graph.FieldWording, Via: has(graph.VerbStates, graph.Out).Has}},
	} {
		for _, where := range []graph.Filter{
			{}, directives, sentences, or(directives, is(graph.KindSection)), is(graph.KindBody), same, not(same),
			graph.All(directives, graph.Where(graph.FieldSubstance, graph.EQ, graph.Text("PRINCIPLE"))),
		} {
			for _, limit := range []int{1, 7, graph.NoLimit} {
				e.counts(graph.CountQuery{Where: where, By: by, Limit: limit}, e.whole)
			}
		}
	}
	lists := []graph.Filter{
		same, not(same), graph.Where(graph.FieldWording, graph.IN, said, graph.Null), graph.Where(graph.FieldWording, graph.IN),
		graph.Where(graph.FieldWording, graph.EQ, graph.Null), graph.Where(graph.FieldWording, graph.PREFIX, graph.Text(said.Text()[:3])),
		or(same, is(graph.KindBody)), graph.All(same, graph.Where(graph.FieldText, graph.CONTAINS, graph.Text("带头"))),
		has(graph.VerbStates, graph.Out, same),
	}
	for _, where := range lists {
		for _, order := range [][]graph.Order{nil, {{Field: graph.FieldWording}}, {{Field: graph.FieldChars, Desc: true}, {Field: graph.FieldWording, Desc: true}}} {
			q := graph.NodeQuery{Where: where, Order: order, Limit: 1000}
			want, err := e.whole.Nodes(e.Context(), q)
			if err != nil {
				e.Fatal(err)
			}
			e.equalNodes(ids(e.nodes(q).Nodes), ids(want.Nodes))
			e.pages(q, 50)
		}
	}
}

// testManyWordings: two thousand wordings are asked for at once; and what has no
// letters or digits is not among what has none but the same.
func testManyWordings(e *env) {
	var lines []string
	var asked []graph.Value
	for i := range 2_000 {
		lines = append(lines, fmt.Sprintf("第%d项要加强建设", i/2*2)) // each twice
		asked = append(asked, wording(fmt.Sprintf("第%d项，要加强建设", i)))
	}
	d := Draft{Title: "Wordings", Text: "一、加强建设\n——\n。\n加强ＡＢＣ建设！\n加强 abc，建设。\n加强abc建议\n" + strings.Join(lines, "\n"),
		Sections: []DraftSection{{1, "一、加强建设"}}}
	f := d.Facts()
	e.put(f)
	m := newModel(e.options, f)
	in := graph.Where(graph.FieldWording, graph.IN, asked...)
	for _, where := range []graph.Filter{in, graph.All(is(graph.KindSentence), in), not(in), graph.All(in, graph.Where(graph.FieldText, graph.CONTAINS, graph.Text("第8")))} {
		e.counts(graph.CountQuery{Where: where}, m)
		e.counts(graph.CountQuery{Where: where, By: []graph.Group{{Field: graph.FieldWording}, {Field: graph.FieldSpeech}}, Limit: 20}, m)
	}
	if got := e.nodes(graph.NodeQuery{Where: in, Limit: 5, Count: true}); got.Total != 2_000 || len(got.Nodes) != 5 {
		e.Errorf("%d of %d nodes", len(got.Nodes), got.Total)
	}
	own := graph.Where(graph.FieldSpeech, graph.EQ, graph.Text(string(f.Speech.ID)))
	for kind, want := range map[graph.Kind][]graph.Bucket{
		graph.KindSection: {{Keys: []graph.Value{wording("一加强建设")}, N: 1}},
		graph.KindSpeech:  nil,
	} {
		e.equal(e.counts(graph.CountQuery{Where: graph.All(own, is(kind)), By: []graph.Group{{Field: graph.FieldWording}}, Limit: 9}, m), want)
	}
	none := graph.Where(graph.FieldWording, graph.EQ, graph.Null)
	e.equal(e.counts(graph.CountQuery{Where: graph.All(own, none), By: []graph.Group{{Field: graph.FieldKind}}, Sum: graph.FieldChars, Limit: 9}, m),
		[]graph.Bucket{{Keys: []graph.Value{graph.Text("SENTENCE")}, N: 2, Sum: 3}})
	abc := graph.Where(graph.FieldWording, graph.EQ, wording("加强abc建设"))
	e.equal(e.counts(graph.CountQuery{Where: abc}, m), []graph.Bucket{{N: 2}})
}
