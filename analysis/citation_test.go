package analysis_test

import (
	"testing"

	"mailuo/analysis"
	"mailuo/graph"
)

func TestCitation(t *testing.T) {
	t.Parallel()
	report := &graph.Speech{Title: "政府工作报告", Speaker: "沈知远", Date: "2024-01-22"}
	for _, c := range []struct {
		of   analysis.Citation
		want string
	}{
		{analysis.Citation{Quote: "年底前建成40个。", Speech: report, Heading: "（五）全力增进民生福祉。", Paragraph: 19},
			"“年底前建成40个。”（沈知远：《政府工作报告》，2024年1月22日，“（五）全力增进民生福祉”部分，第19段）"},
		{analysis.Citation{Quote: "深化“四责协同”机制", Speech: report, Paragraph: 2}, "“深化‘四责协同’机制”（沈知远：《政府工作报告》，2024年1月22日，第2段）"},
		{analysis.Citation{Speech: report}, "沈知远：《政府工作报告》，2024年1月22日"},
		{analysis.Citation{Quote: "要落实。", Speech: &graph.Speech{Title: "关于印发《方案》的通知", Date: "2024"}}, "“要落实。”（《关于印发〈方案〉的通知》，2024年）"},
		{analysis.Citation{Quote: "要落实。", Speech: &graph.Speech{Date: "2022-10-16/2022-10-22"}, Paragraph: 1}, "“要落实。”（2022年10月16日至2022年10月22日，第1段）"},
		{analysis.Citation{Quote: "要落实。", Speech: &graph.Speech{}, Heading: "一、总体要求"}, "“要落实。”（“一、总体要求”部分）"},
		{analysis.Citation{Quote: "要落实。", Speech: &graph.Speech{Title: "{}"}}, "“要落实。”（《{}》）"},
		{analysis.Citation{Quote: "要落实。"}, "“要落实。”"},
		{analysis.Citation{}, ""},
	} {
		if got := c.of.String(); got != c.want {
			t.Errorf("%s\nwant %s", got, c.want)
		}
	}
}

func TestDateWords(t *testing.T) {
	t.Parallel()
	for d, want := range map[graph.Date]string{
		"": "", "2024": "2024年", "2024-06": "2024年6月", "2024-06-01": "2024年6月1日",
		"../2024-12-31": "截至2024年12月31日", "2024-03/..": "2024年3月起", "2021/2025": "2021年至2025年",
	} {
		if got := analysis.DateWords(d); got != want {
			t.Errorf("%s: %s, want %s", d, got, want)
		}
	}
}
