package graph_test

import (
	"testing"

	"mailuo/graph"
)

func TestWording(t *testing.T) {
	const said = "要加强5G网络建设。"
	same := []string{"要加强5G网络建设", "要加强５Ｇ网络建设！", " 要 加强\n5g网络——建设;", "“要加强5G网络”建设…|", "\u3000要加强5G网络建设\ufe0f"}
	for _, s := range same {
		if got, want := graph.Wording(s), graph.Wording(said); got != want {
			t.Errorf("%q has the wording %s, want %s as %q", s, got, want, said)
		}
	}
	others := []string{"要加强6G网络建设。", "要加强5G网络", "加强5G网络建设", "要加強5G網絡建設。"}
	for _, s := range others {
		if graph.Wording(s) == graph.Wording(said) {
			t.Errorf("%q has the wording of %q", s, said)
		}
	}
	for _, s := range []string{"", " ", "。", "——…!？\u3000"} {
		if got := graph.Wording(s); got != "" {
			t.Errorf("%q has no words, but the wording %q", s, got)
		}
	}
	// Stores keep wordings: another hash would need another version of their tables.
	if got := graph.Wording(said); got != "4cb3905o287at8ja" {
		t.Errorf("the wording of %q is %s", said, got)
	}
}

func FuzzWording(f *testing.F) {
	f.Add("要加强5G网络建设。")
	f.Add("\xff Ａ\u0301 🇨🇳")
	f.Fuzz(func(t *testing.T, s string) {
		w := graph.Wording(s)
		if len(w) != 16 && (w != "" || graph.Normal(s) != "") {
			t.Errorf("%q has the wording %q", s, w)
		}
		if again := graph.Wording(" 、" + s + "！\n"); again != w {
			t.Errorf("%q has the wording %q, with signs around it %q", s, w, again)
		}
	})
}

// The two fields of each kind of node, from the node and in its row.
func TestTextFields(t *testing.T) {
	f := graph.Facts{
		Speech:     graph.Speech{ID: graph.NewID(graph.KindSpeech, "s"), Chars: 12},
		Sections:   []graph.Section{{ID: graph.NewID(graph.KindSection, "a"), Heading: "一、建设"}, {ID: graph.NewID(graph.KindSection, "b"), Heading: "——"}},
		Sentences:  []graph.Sentence{{ID: graph.NewID(graph.KindSentence, "c"), Start: 4, End: 9, Text: "加强建设。"}, {ID: graph.NewID(graph.KindSentence, "d"), Start: 9, End: 10, Text: "。"}},
		Directives: []graph.Directive{{ID: graph.NewID(graph.KindDirective, "e"), Start: 4, End: 8, Text: "加强建设"}},
	}
	words := graph.Text(graph.Wording("加强建设"))
	want := map[graph.ID][2]graph.Value{
		f.Speech.ID:        {graph.Int(12), graph.Null},
		f.Sections[0].ID:   {graph.Null, graph.Text(graph.Wording("一建设"))},
		f.Sections[1].ID:   {graph.Null, graph.Null},
		f.Sentences[0].ID:  {graph.Int(5), words},
		f.Sentences[1].ID:  {graph.Int(1), graph.Null},
		f.Directives[0].ID: {graph.Int(4), words},
	}
	rows := graph.MakeRows(f).Nodes
	if len(rows) != len(want) {
		t.Fatalf("%d rows", len(rows))
	}
	for _, row := range rows {
		if got := [2]graph.Value{row.Fields[graph.FieldChars], row.Fields[graph.FieldWording]}; got != want[row.ID] {
			t.Errorf("%s: the row holds %v, want %v", row.Kind, got, want[row.ID])
		}
		n, err := graph.DecodeNode(row.Kind, row.Data)
		if err != nil {
			t.Fatal(err)
		}
		if chars, wording := graph.TextFields(n); [2]graph.Value{chars, wording} != want[row.ID] {
			t.Errorf("%s: of the node %v and %v, want %v", row.Kind, chars, wording, want[row.ID])
		}
	}
}
