package analysis_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mailuo/analysis"
	"mailuo/extract"
	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// readSpeech is a speech of testdata/speeches.
func readSpeech(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "testdata", "speeches", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// file is what comes with a text that is a file.
func file(name string) map[string]string { return map[string]string{"file": name + ".txt"} }

// putTexts brings texts in as the extractor reads them, and gives their IDs.
func putTexts(t *testing.T, s graph.Store, texts ...extract.Input) []graph.ID {
	t.Helper()
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	var ids []graph.ID
	for i, in := range texts {
		in.ID = graph.NewID(graph.KindSpeech, fmt.Sprint(i))
		f := x.Extract(in)
		if _, err := s.Put(t.Context(), f); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, f.Speech.ID)
	}
	return ids
}

func find(t *testing.T, s graph.Store) *analysis.Duplicates {
	t.Helper()
	d, err := new(analysis.DuplicateFinder).Find(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const (
	above = "网站首页 新闻中心 政务公开 政务服务 互动交流 数据开放\n当前位置：首页 > 政务公开 > 领导讲话\n字体：大 中 小 打印 关闭\n"
	below = "\n分享到微信 分享到微博\n上一篇：关于做好汛期值班工作的通知\n下一篇：全市招商引资工作座谈会召开\n主办：某某市人民政府办公室 版权所有 网站地图 联系我们\n"
)

// TestDuplicates: one speech on two sites is one, with what stands around it, in
// other widths and lines; a part of it, another year's report and another text are not.
func TestDuplicates(t *testing.T) {
	t.Parallel()
	const talk, report, before = "湖州市_2024年全市优化营商环境大会讲话", "湖州市_2024年政府工作报告", "湖州市_2023年政府工作报告"
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		text := readSpeech(t, talk)
		runes := []rune(text)
		ids := putTexts(t, s,
			extract.Input{Text: text, Metadata: file(talk)},
			extract.Input{Text: above + text + below, Metadata: file("转载")},
			extract.Input{Text: strings.NewReplacer("，", ",", "；", ";", "\n", "\n　　").Replace(text), Metadata: file("另一处")},
			extract.Input{Text: string(runes[:len(runes)/3]), Metadata: file("摘要")},
			extract.Input{Text: readSpeech(t, report), Metadata: file(report)},
			extract.Input{Text: readSpeech(t, before), Metadata: file(before)},
		)
		d := find(t, s)
		for i, want := range []int{2, 2, 2, 0, 0, 0} {
			if got := d.Others(ids[i]); len(got) != want {
				t.Errorf("text %d has %d duplicates, want %d", i, len(got), want)
			}
		}
		if len(d.Except()) != 2 || slices.Contains(d.Except(), d.Counted(ids[0])) || d.Counted(ids[1]) != d.Counted(ids[0]) || d.Counted(ids[4]) != ids[4] {
			t.Errorf("%v do not count", d.Except())
		}
		matched, err := analysis.Passages(t.Context(), s, map[graph.ID][]graph.ID{ids[0]: d.Others(ids[0])})
		if err != nil || len(matched) != 2 {
			t.Fatal(len(matched), err)
		}
		for pair, m := range matched {
			id := pair[1]
			if m.Chars*3 < m.Of*2 || len(m.Passages) == 0 {
				t.Errorf("%s shares %d of %d code points", id, m.Chars, m.Of)
			}
			for _, p := range m.Passages {
				if p.Own.Speech != ids[0] || p.Other.Speech != id || graph.Wording(p.Own.Text) != graph.Wording(p.Other.Text) {
					t.Errorf("%q is beside %q", p.Own.Text, p.Other.Text)
				}
			}
		}
	})
}

// TestDuplicatesFound: no pair of the speeches that were written for the tests is one.
func TestDuplicatesFound(t *testing.T) {
	t.Parallel()
	onSQLite(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		files, err := filepath.Glob("../testdata/speeches/*.txt")
		if err != nil || len(files) < 10 {
			t.Fatal(files, err)
		}
		var texts []extract.Input
		for _, f := range files {
			name := strings.TrimSuffix(filepath.Base(f), ".txt")
			texts = append(texts, extract.Input{Text: readSpeech(t, name), Metadata: file(name)})
		}
		putTexts(t, s, texts...)
		if d := find(t, s); len(d.Except()) > 0 {
			t.Errorf("%v", d.Except())
		}
	})
}

// TestDuplicateDates: the earliest counts, one without a date last; a text that is
// given again another year is no duplicate.
func TestDuplicateDates(t *testing.T) {
	t.Parallel()
	const words = "各部门要在年底前完成整改工作并报送情况。\n全市上下要凝心聚力抓好落实工作。\n财政部门要保障专项资金及时足额到位。\n"
	given := func(name string, date graph.Date, text string) graph.Facts {
		f := graphtest.Draft{Name: name, ID: graph.NewID(graph.KindSpeech, name), Title: "同题", Date: date, Text: text}.Facts()
		f.Speech.Fingerprint = "" // of drafts it is a hash of another sort
		return f
	}
	onEachStore(t, []graph.Facts{
		given("none", "", words), given("later", "2024-05-20", words+"按此办理。"), given("first", "2024-05-18", words),
		given("year", "2024", words), given("again", "2025-05-18", words),
	}, func(t *testing.T, s graph.Store) {
		id := func(name string) graph.ID { return graph.NewID(graph.KindSpeech, name) }
		d := find(t, s)
		// A year's first day is the earliest that it may mean.
		if d.Counted(id("first")) != id("year") || d.Counted(id("later")) != id("year") || d.Counted(id("none")) != id("year") {
			t.Errorf("%s %s %s", d.Counted(id("first")), d.Counted(id("later")), d.Counted(id("none")))
		}
		if others := d.Others(id("later")); others[0] != id("year") {
			t.Errorf("%v", others)
		}
	})
}

// TestCountedOnce: spread, matrix and ledger take one of each set.
func TestCountedOnce(t *testing.T) {
	t.Parallel()
	facts, ids := toldFacts()
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		gone := []graph.ID{facts[1].Speech.ID}
		sp, err := analysis.ReadSpread(t.Context(), s, analysis.SpreadQuery{Of: []graph.ID{ids["p2"]}, Except: gone})
		if err != nil || sp.Speeches != 1 {
			t.Errorf("spread: %+v, %v", sp, err)
		}
		l := analysis.NewLedger(s, analysis.LedgerQuery{Except: gone})
		rows, err := l.Rows(t.Context(), analysis.LedgerPage{Limit: 10, Count: true})
		if err != nil || rows.Total != 5 {
			t.Errorf("ledger: %d rows, %v", rows.Total, err)
		}
		m, err := analysis.ReadMatrix(t.Context(), s, analysis.MatrixQuery{
			Rows: []graph.Kind{graph.KindBody, graph.KindGroup}, Columns: []graph.Kind{graph.KindPolicy}, MaxRows: 5, MaxColumns: 5, Except: gone,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range m.Cells {
			if c.Row == ids["b1"] && c.Column == ids["p2"] {
				t.Errorf("the directive of the other speech counts: %+v", c)
			}
		}
	})
}
