package analysis_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
)

// TestBoilerplates: what stands in another speech counts, but for headings and for
// what is nearly the same text.
func TestBoilerplates(t *testing.T) {
	t.Parallel()
	store, speeches := holding(t, report("a", "甲报告", "湖州市", "CITY", "WORK_REPORT", "2022-02-01",
		"section\t1\t一、总体要求\n"+"source\tprint 00000000000000ff\n"+text("一、总体要求", "各位代表：", "加强建设，抓好落实。", "新建山塘三口。", "！"))+
		report("b", "乙报告", "嘉兴市", "CITY", "WORK_REPORT", "2023-02-01",
			"section\t1\t一、总体要求\n"+"source\tprint ffff000000000000\n"+text("一、总体要求", "各位代表！", "加强 建设、抓好落实；", "加强建设，抓好落实。", "别的话。"))+
		report("c", "丙报告", "东营市", "CITY", "WORK_REPORT", "", "source\tprint 0000ffff00000000\n"+text("各位代表：", "又一句话。"))+
		report("twin", "甲报告（转载）", "湖州市", "CITY", "WORK_REPORT", "2022-02-02",
			"section\t1\t一、总体要求\n"+"source\tprint 00000000000000fe\n"+text("一、总体要求", "各位代表：", "加强建设，抓好落实。", "新建山塘三口。", "！")))
	names := map[graph.ID]string{}
	for name, s := range speeches {
		names[s.ID] = name
	}
	of := []*graph.Speech{speeches["a"], speeches["b"], speeches["c"]}
	found, err := analysis.Boilerplates(t.Context(), store, of)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	var places []analysis.Place
	for i, b := range found {
		got = append(got, fmt.Sprintf("%s: %d of %d, %d of %d", names[of[i].ID], b.Repeated, b.Sentences, b.RepeatedChars, b.Chars))
		for _, x := range b.Found {
			line := x.Text
			for _, id := range x.Elsewhere {
				line += " " + names[id]
				places = append(places, analysis.Place{Wording: graph.Wording(x.Text), Speech: id})
			}
			got = append(got, line)
		}
	}
	want := []string{
		"a: 2 of 3, 15 of 22", "各位代表： b c", "加强建设，抓好落实。 b",
		"b: 3 of 4, 26 of 30", "各位代表！ a twin c", "加强 建设、抓好落实； a twin", "加强建设，抓好落实。 a twin",
		"c: 1 of 2, 5 of 10", "各位代表： a twin b",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	nodes, err := analysis.Places(t.Context(), store, graph.KindSentence, places)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range places {
		s, ok := nodes[p].(*graph.Sentence)
		if !ok || s.Speech != p.Speech || graph.Wording(s.Text) != p.Wording {
			t.Errorf("%v is %v", p, nodes[p])
		}
	}
	// Of two that are worded alike it is the first.
	if s := nodes[analysis.Place{Wording: graph.Wording("加强建设抓好落实"), Speech: speeches["b"].ID}].(*graph.Sentence); s.Text != "加强 建设、抓好落实；" {
		t.Errorf("%q", s.Text)
	}
}

// TestRepeatedDirectives: wordings by how many speeches state them.
func TestRepeatedDirectives(t *testing.T) {
	t.Parallel()
	said := func(name, date string, lines ...string) string {
		more := ""
		for i, l := range lines {
			more += fmt.Sprintf("directive\td%d\tTASK\tPRINCIPLE\t%s\n", i, l)
		}
		return report(name, name+"报告", "湖州市", "CITY", "WORK_REPORT", date, more+text(lines...))
	}
	store, speeches := holding(t, said("a", "2022-02-01", "加强建设。", "抓好落实。", "只此一处。")+said("b", "2023-02-01", "加强建设！", "抓好落实。", "深入调研。")+
		said("c", "2024-02-01", "加强建设。", "深入调研。")+said("d", "", "加强建设。"))
	names := map[graph.ID]string{}
	for name, s := range speeches {
		names[s.ID] = name
	}
	show := func(where graph.Filter) []string {
		found, err := analysis.RepeatedDirectives(t.Context(), store, where)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, x := range found {
			for _, words := range []string{"加强建设", "抓好落实", "深入调研", "只此一处"} {
				if graph.Wording(words) == x.Wording {
					out = append(out, fmt.Sprintf("%s %d %d %s %s", words, x.Speeches, x.Times, names[x.First], names[x.Latest]))
				}
			}
		}
		return out
	}
	all := show(graph.Filter{})
	if len(all) != 3 || all[0] != "加强建设 4 4 a c" {
		t.Errorf("%q", all)
	}
	if diff := cmp.Diff([]string{"加强建设 2 2 b c", "深入调研 2 2 b c"}, sortedLines(show(graph.Where(graph.FieldDate, graph.GTE, graph.Text("2023"))))); diff != "" {
		t.Error(diff)
	}
	if got := show(graph.Where(graph.FieldPlace, graph.EQ, graph.Text("嘉兴市"))); got != nil {
		t.Errorf("%q", got)
	}
}

func sortedLines(lines []string) []string {
	slices.Sort(lines)
	return lines
}
