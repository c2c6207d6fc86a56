package analysis_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
)

// holding is a store that holds the speeches of a notation, and the speeches by
// their names there.
func holding(t *testing.T, notation string) (graph.Store, map[string]*graph.Speech) {
	t.Helper()
	drafts, err := graphtest.Parse(notation)
	if err != nil {
		t.Fatal(err)
	}
	var facts []graph.Facts
	byName := map[string]*graph.Speech{}
	for _, d := range drafts {
		f := d.Facts()
		if print, ok := strings.CutPrefix(d.Source, "print "); ok {
			f.Speech.Fingerprint = print
		}
		facts = append(facts, f)
		byName[d.Name] = &f.Speech
	}
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Put(t.Context(), facts...); err != nil {
		t.Fatal(err)
	}
	return s, byName
}

// report is a speech in graphtest's notation.
func report(name, title, place, level, genre, date, more string) string {
	return fmt.Sprintf("speech\t%s\ntitle\t%s\nplace\t%s\nlevel\t%s\ngenre\t%s\ndate\t%s\n%s\n", name, title, place, level, genre, date, more)
}

func text(lines ...string) string { return "text\n" + strings.Join(lines, "\n") + "\n.\n" }

// TestSeriesOf: what is one report, year after year, and what is another.
func TestSeriesOf(t *testing.T) {
	t.Parallel()
	w := wordings(t)
	var all strings.Builder
	add := func(name, title, place, level, genre, date string) {
		all.WriteString(report(name, title, place, level, genre, date, text(name+"的正文。")))
	}
	add("h22", "政府工作报告", "湖州市", "CITY", "WORK_REPORT", "2022-02-01")
	add("h23", "2023年湖州市政府工作报告", "湖州市", "CITY", "WORK_REPORT", "2023-02-01")
	add("h24", "二〇二四年湖州市人民政府工作报告（摘要）", "湖州市", "CITY", "WORK_REPORT", "2024-01-22")
	add("h25", "湖州2025年政府工作报告", "湖州市", "CITY", "WORK_REPORT", "2025")
	add("party", "湖州市第九次党代会报告", "湖州市", "CITY", "WORK_REPORT", "2022-03-01")
	add("other", "政府工作报告", "嘉兴市", "CITY", "WORK_REPORT", "2023-01-05")
	add("notice", "政府工作报告", "湖州市", "CITY", "NOTICE", "2023-02-02")
	add("c23", "政府工作报告", "", "CENTRAL", "WORK_REPORT", "2023-03-05")
	add("c24", "2024年政府工作报告", "", "CENTRAL", "WORK_REPORT", "2024-03-05")
	add("nowhere", "政府工作报告", "", "CITY", "WORK_REPORT", "2023-04-01")
	add("masked", "政府工作报告", "XX市", "CITY", "WORK_REPORT", "2023-05-01")
	add("untitled", "（2023年6月1日）", "湖州市", "CITY", "WORK_REPORT", "2023-06-01")
	add("undated", "政府工作报告 ", "湖州市", "CITY", "WORK_REPORT", "")
	store, speeches := holding(t, all.String())
	names := map[graph.ID]string{}
	var asked []*graph.Speech
	for name, s := range speeches {
		names[s.ID] = name
		asked = append(asked, s)
	}
	got := map[string]string{}
	found, err := w.SeriesOf(t.Context(), store, asked)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range found {
		var of []string
		for _, x := range s.Speeches {
			of = append(of, names[x.ID])
		}
		got[names[asked[i].ID]] = strings.TrimSpace(string(s.Gap) + " " + s.Family + " " + strings.Join(of, ","))
	}
	const city, centre = "政府工作报告 h22,h23,h24,h25", "政府工作报告 c23,c24"
	want := map[string]string{
		"h22": city, "h23": city, "h24": city, "h25": city, "c23": centre, "c24": centre,
		"party": "党代会报告 party", "other": "政府工作报告 other", "notice": "政府工作报告 notice",
		"nowhere": "NO_PLACE 政府工作报告 nowhere", "masked": "MASKED_PLACE 政府工作报告 masked",
		"untitled": "NO_TITLE  untitled", "undated": "NO_DATE 政府工作报告 undated",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("series (-want +got):\n%s", diff)
	}
	s := found[indexOf(asked, speeches["h23"])]
	if b, a := s.Before(speeches["h23"].ID), s.After(speeches["h23"].ID); names[b.ID] != "h22" || names[a.ID] != "h24" {
		t.Errorf("before %v, after %v", b, a)
	}
	if b, a := s.Before(speeches["h22"].ID), s.After(speeches["h25"].ID); b != nil || a != nil {
		t.Errorf("before the first %v, after the last %v", b, a)
	}
}

func indexOf(all []*graph.Speech, s *graph.Speech) int {
	for i, x := range all {
		if x.ID == s.ID {
			return i
		}
	}
	return -1
}

// TestSeriesTwins: of near-identical texts a series holds the first, and those left
// out stand beside the same speeches as it does.
func TestSeriesTwins(t *testing.T) {
	t.Parallel()
	w := wordings(t)
	year := func(name, date, print string) string {
		return report(name, "政府工作报告", "湖州市", "CITY", "WORK_REPORT", date, "source\tprint "+print+"\nspeaker\t"+name+"\n"+text("这是一份报告。"))
	}
	store, speeches := holding(t, year("a", "2022-02-01", "00000000000000ff")+year("b", "2023-02-01", "ffff00000000ffff")+
		year("b copied", "2023-02-03", "ffff00010000fffc")+year("b not quite", "2023-02-04", "ffff00010000fff8")+year("c", "2024-02-01", "0f0f0f0f0f0f0f0f"))
	series, err := w.SeriesOf(t.Context(), store, []*graph.Speech{speeches["b copied"]})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range series[0].Speeches {
		got = append(got, s.Speaker)
	}
	// The third differs from b in three bits, the fourth in four; and it is not
	// held against the third, which is left out.
	if diff := cmp.Diff([]string{"a", "b", "b not quite", "c"}, got); diff != "" {
		t.Error(diff)
	}
	before, after := series[0].Before(speeches["b copied"].ID), series[0].After(speeches["b copied"].ID)
	if before.Speaker != "a" || after.Speaker != "b not quite" {
		t.Errorf("between %s and %s", before.Speaker, after.Speaker)
	}
}

func TestOneSpeech(t *testing.T) {
	t.Parallel()
	w := wordings(t)
	store, speeches := holding(t, report("a", "政府工作报告", "湖州市", "CITY", "WORK_REPORT", "2022-02-01", text("一。"))+
		report("b", "2023年政府工作报告", "湖州市", "CITY", "WORK_REPORT", "2023-02-01", text("二。"))+
		report("c", "政府工作报告", "嘉兴市", "CITY", "WORK_REPORT", "2023-02-01", text("三。")))
	place := func(name string) graph.Filter { return graph.Where(graph.FieldPlace, graph.EQ, graph.Text(name)) }
	s, err := analysis.OneSpeech(t.Context(), store, "from", place("嘉兴市"))
	if err != nil || s.ID != speeches["c"].ID {
		t.Errorf("%v, %v", s, err)
	}
	_, err = analysis.OneSpeech(t.Context(), store, "from", place("湖州市"))
	if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "finds 2 speeches") || !strings.Contains(err.Error(), string(speeches["b"].ID)) {
		t.Errorf("two: %v", err)
	}
	if _, err = analysis.OneSpeech(t.Context(), store, "from", place("湖州")); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("none: %v", err)
	}
	series, err := w.OneSeries(t.Context(), store, "of", place("湖州市"))
	if err != nil || len(series.Speeches) != 2 {
		t.Errorf("series %v, %v", series, err)
	}
	_, err = w.OneSeries(t.Context(), store, "of", graph.Filter{})
	if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "2 series") {
		t.Errorf("two series: %v", err)
	}
}

// TestCompareEntities: by kind, change and mentions, each with its first place on
// both sides.
func TestCompareEntities(t *testing.T) {
	t.Parallel()
	store, speeches := holding(t, report("a", "政府工作报告", "湖州市", "CITY", "WORK_REPORT", "2023-02-01",
		"entity\tx\tPOLICY\t强村行动\nentity\ty\tPOLICY\t碳效码\nentity\tb\tBODY\t市财政局\n"+text("推进强村行动。", "强村行动由市财政局负责。", "用好碳效码。"))+
		report("b", "政府工作报告", "湖州市", "CITY", "WORK_REPORT", "2024-02-01",
			"entity\tx\tPOLICY\t强村行动\nentity\tz\tPOLICY\t一老一小\nentity\tw\tPOLICY\t断头路攻坚\n"+text("抓好一老一小。", "深化强村行动。", "打好断头路攻坚战，断头路攻坚不停步。")))
	pair := analysis.Pair{Before: speeches["a"], After: speeches["b"]}
	all, err := analysis.CompareEntities(t.Context(), store, []analysis.Pair{pair, {Before: pair.After, After: pair.Before}})
	if err != nil {
		t.Fatal(err)
	}
	first := func(m analysis.Mentioned) string {
		if m.First == nil {
			return "-"
		}
		return fmt.Sprintf("%s@%d", m.First.Quote, m.First.Start)
	}
	show := func(cs []analysis.EntityChange) []string {
		var out []string
		for _, c := range cs {
			out = append(out, fmt.Sprintf("%s %s %s %d %s %d %s", c.Entity.Kind, c.Change, c.Entity.Name(), c.Before.Count, first(c.Before), c.After.Count, first(c.After)))
		}
		return out
	}
	want := []string{
		"BODY DROPPED 市财政局 1 市财政局@13 0 -",
		"POLICY ADDED 断头路攻坚 0 - 2 断头路攻坚@18",
		"POLICY ADDED 一老一小 0 - 1 一老一小@2",
		"POLICY DROPPED 碳效码 1 碳效码@23 0 -",
		"POLICY KEPT 强村行动 2 强村行动@2 1 强村行动@10",
	}
	if diff := cmp.Diff(want, show(all[0])); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if n := len(all[1]); n != 5 || all[1][0].Change != analysis.Added {
		t.Errorf("the other way round: %v", show(all[1]))
	}
	counts := analysis.CountEntities(all[0])
	if diff := cmp.Diff([]*analysis.EntityCounts{{Kind: graph.KindBody, Dropped: 1}, {Kind: graph.KindPolicy, Kept: 1, Added: 2, Dropped: 1}}, counts); diff != "" {
		t.Error(diff)
	}
}
