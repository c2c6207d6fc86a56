package analysis_test

import (
	"testing"

	"mailuo/analysis"
	"mailuo/graph"
)

// directive is one by hand: its words, and where in them a target or deadline stands.
func directive(words string, target *graph.Target, deadline *graph.Deadline) *graph.Directive {
	d := &graph.Directive{
		ID: graph.NewID(graph.KindDirective, words), Text: words, Modality: graph.ModalityTask, Substance: graph.SubstanceConcrete,
		Start: 100, Items: []graph.Item{{Deadline: deadline}},
	}
	if target != nil {
		at := indexRunes(words, target.Text)
		target.Start, target.End = 100+at, 100+at+len([]rune(target.Text))
		d.Items[0].Targets = []graph.Target{*target}
	}
	return d
}

func indexRunes(s, part string) int {
	r, p := []rune(s), []rune(part)
	for i := range r {
		if i+len(p) <= len(r) && string(r[i:i+len(p)]) == part {
			return i
		}
	}
	return -1
}

// TestTargets: which of two numbers asks for more.
func TestTargets(t *testing.T) {
	t.Parallel()
	const equal, least, most, about = graph.ComparatorEqual, graph.ComparatorAtLeast, graph.ComparatorAtMost, graph.ComparatorAbout
	target := func(text string, c graph.Comparator, value, unit string) *graph.Target {
		return &graph.Target{Span: graph.Span{Text: text}, Comparator: c, Value: value, Unit: unit}
	}
	for _, c := range []struct {
		name          string
		before, after string
		x, y          *graph.Target
		want          analysis.Outcome
	}{
		{"growth, more", "外贸进出口额增长5%，稳住基本盘。", "外贸进出口额增长8%，稳住基本盘。", target("5%", equal, "5", "%"), target("8%", equal, "8", "%"), analysis.Stronger},
		{"a fall, less of it", "单位产值能耗下降5%，守住底线。", "单位产值能耗下降3%，守住底线。", target("5%", equal, "5", "%"), target("3%", equal, "3", "%"), analysis.Weaker},
		{"a fall to a number", "审批事项压减到30项，优化流程。", "审批事项压减到20项，优化流程。", target("30项", equal, "30", "项"), target("20项", equal, "20", "项"), analysis.Stronger},
		{"at most, tighter", "新增地方债控制在30亿元以内，防范风险。", "新增地方债控制在20亿元以内，防范风险。", target("30亿元以内", most, "30", "亿元"), target("20亿元以内", most, "20", "亿元"), analysis.Stronger},
		{"at least, against at most", "库存规模不低于30万吨，随行就市。", "库存规模不高于30万吨，随行就市。", target("不低于30万吨", least, "30", "万吨"), target("不高于30万吨", most, "30", "万吨"), analysis.Reworded},
		{"units of another size", "新建棚改安置房9000套，尽快交付。", "新建棚改安置房1.2万套，尽快交付。", target("9000套", equal, "9000", "套"), target("1.2万套", equal, "1.2", "万套"), analysis.Stronger},
		{"the same number in another unit", "新建棚改安置房10000套，尽快交付使用。", "新建棚改安置房1万套，尽快交付。", target("10000套", equal, "10000", "套"), target("1万套", equal, "1", "万套"), analysis.Reworded},
		{"other units", "改造老旧小区418万平方米，完善配套。", "改造老旧小区60个，完善配套。", target("418万平方米", equal, "418", "万平方米"), target("60个", equal, "60", "个"), analysis.Reworded},
		{"no word tells", "登记失业率4.5%，保持平稳。", "登记失业率4%，保持平稳。", target("4.5%", equal, "4.5", "%"), target("4%", equal, "4", "%"), analysis.Reworded},
		{"no word tells, but the comparator", "登记失业率4.5%左右，保持平稳。", "登记失业率4.5%以内，保持平稳。", target("4.5%左右", about, "4.5", "%"), target("4.5%以内", most, "4.5", "%"), analysis.Stronger},
		{"a range", "旅游收入增长5%—6%，提振消费。", "旅游收入增长6%—8%，提振消费。", target("5%—6%", graph.ComparatorRange, "5/6", "%"), target("6%—8%", graph.ComparatorRange, "6/8", "%"), analysis.Stronger},
		{"more digits than a number has", "存款增长1%，稳住预期。", "存款增长1000%，稳住预期。", target("1%", equal, "1", "%"), target("1000%", equal, "1000000000000000000000000000000000000000", "%"), analysis.Reworded},
		{"a number that is none", "存款增长1%，稳住预期。", "存款增长若干%，稳住预期。", target("1%", equal, "1", "%"), target("若干%", equal, "1e99999999", "%"), analysis.Reworded},
		{"a number that only describes", "凝聚全县人民的力量，谱写新篇章。", "凝聚全县60万人民的力量，谱写新篇章。", nil, target("60万", equal, "60", "万"), analysis.Reworded},
		{"a number that is to be reached", "新建山塘，方便灌溉，确保安全度汛。", "新建山塘30口，方便灌溉，确保安全度汛。", nil, target("30口", equal, "30", "口"), analysis.Stronger},
	} {
		w := wordings(t)
		got := w.Restate(analysis.Said{Directives: []*graph.Directive{directive(c.before, c.x, nil)}}, analysis.Said{Directives: []*graph.Directive{directive(c.after, c.y, nil)}})
		if len(got) != 1 || got[0].Change != c.want {
			t.Errorf("%s: %s %s", c.name, got[0].Change, list(got[0].Differences))
		}
	}
}

// TestDeadlines: which of two deadlines asks for more.
func TestDeadlines(t *testing.T) {
	t.Parallel()
	due := func(text, date, anchor string) *graph.Deadline {
		return &graph.Deadline{Span: graph.Span{Text: text}, Date: graph.Date(date), Anchor: graph.Date(anchor)}
	}
	for _, c := range []struct {
		name string
		x, y *graph.Deadline
		want analysis.Outcome
	}{
		{"none", nil, nil, analysis.Reworded},
		{"the same, each in its year", due("年底前", "../2023-12-31", "2023"), due("年底前", "../2024-12-31", "2024"), analysis.Reworded},
		{"earlier in its year", due("年底前", "../2023-12-31", "2023"), due("6月底前", "../2024-06-30", "2024"), analysis.Stronger},
		{"later in its year", due("6月底前", "../2023-06-30", "2023"), due("年底前", "../2024-12-31", "2024"), analysis.Weaker},
		{"the same day", due("到2025年", "../2025-12-31", ""), due("2025年底前", "../2025-12-31", ""), analysis.Reworded},
		{"put off", due("到2025年", "../2025-12-31", ""), due("到2027年", "../2027-12-31", ""), analysis.Weaker},
		{"put off beyond the year", due("年底前", "../2023-12-31", "2023"), due("2025年底前", "../2025-12-31", ""), analysis.Weaker},
		{"added", nil, due("年底前", "../2024-12-31", "2024"), analysis.Stronger},
		{"removed", due("年底前", "../2023-12-31", "2023"), nil, analysis.Weaker},
		{"without a date", due("尽快", "", ""), due("即日", "", ""), analysis.Reworded},
	} {
		got := wordings(t).Restate(
			analysis.Said{Date: "2023-02-01", Directives: []*graph.Directive{directive("打通城东滨河断头路，方便群众出行。", nil, c.x)}},
			analysis.Said{Date: "2024-02-01", Directives: []*graph.Directive{directive("打通城东滨河断头路，方便群众安全出行。", nil, c.y)}})
		if len(got) != 1 || got[0].Change != c.want {
			t.Errorf("%s: %s %s", c.name, got[0].Change, list(got[0].Differences))
		}
	}
}
