package server_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// reports are the work reports of one city in three years, and one of another.
const reports = `
speech	r22
title	政府工作报告
place	临溪市
level	CITY
genre	WORK_REPORT
date	2022-02-01
entity	bureau	BODY	市水利局	scope=临溪市
entity	policy	POLICY	清淤行动	scope=临溪市
directive	a	TASK	PRINCIPLE	推进	to=ALL:bureau:市水利局
directive	b	OBLIGATION	PRINCIPLE	要抓好
text
市水利局推进清淤行动，疏通城乡河道。
要抓好森林草原防灭火工作。
.
speech	r23
title	2023年政府工作报告
place	临溪市
level	CITY
genre	WORK_REPORT
date	2023-02-01
entity	bureau	BODY	市水利局	scope=临溪市
entity	policy	POLICY	清淤行动	scope=临溪市
entity	hall	POLICY	老年食堂工程	scope=临溪市
directive	a	OBLIGATION	CONCRETE	要推进	to=LEAD:bureau:市水利局	due=年底前:2023-12
directive	c	TASK	PRINCIPLE	实施
directive	b	OBLIGATION	PRINCIPLE	要抓好
text
市水利局要推进清淤行动，年底前疏通城乡河道。
实施老年食堂工程。
要抓好森林草原防灭火工作。
.
speech	r24
title	2024年临溪市政府工作报告
place	临溪市
level	CITY
genre	WORK_REPORT
date	2024-02-01
entity	hall	POLICY	老年食堂工程	scope=临溪市
directive	b	OBLIGATION	PRINCIPLE	要抓好
directive	c	TASK	PRINCIPLE	扩大
text
要抓好森林草原防灭火工作。
扩大老年食堂工程的覆盖面。
.
speech	o23
title	政府工作报告
place	东陵市
level	CITY
genre	WORK_REPORT
date	2023-03-01
directive	b	OBLIGATION	PRINCIPLE	要抓好
text
要抓好森林草原防灭火工作。
.
`

func compareStore(t *testing.T, open opener) graph.Store {
	t.Helper()
	drafts, err := graphtest.Parse(reports)
	if err != nil {
		t.Fatal(err)
	}
	s := open(t)
	for _, d := range drafts {
		if _, err := s.Put(t.Context(), d.Facts()); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

type comparedDirective struct {
	Change        string
	Similarity    *int
	Before, After *struct{ Text string }
	Differences   []struct {
		Aspect, Effect string
		Before, After  *struct {
			Modality, Substance string
			Deadline            *struct{ Text string }
			Addressee           *struct{ Entity struct{ Name string } }
		}
	}
}

func (c comparedDirective) String() string {
	var out []string
	for _, side := range []*struct{ Text string }{c.Before, c.After} {
		if side == nil {
			out = append(out, "-")
		} else {
			out = append(out, string([]rune(side.Text)[:6]))
		}
	}
	for _, d := range c.Differences {
		out = append(out, d.Aspect+":"+d.Effect)
	}
	return c.Change + " " + strings.Join(out, " ")
}

const directiveFields = `change similarity before { text } after { text }
	differences { aspect effect before { modality substance deadline { text } addressee { entity { name } } } after { modality substance deadline { text } addressee { entity { name } } } }`

func lines[T fmt.Stringer](xs []T) []string {
	var out []string
	for _, x := range xs {
		out = append(out, x.String())
	}
	return out
}

// TestCompare: two speeches side by side, filtered, counted and page by page.
func TestCompare(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s := newServer(t, compareStore(t, open))
		const pair = `from: {place: {eq: "临溪市"}, date: {eq: "2022"}}, to: {place: {eq: "临溪市"}, date: {eq: "2023"}}`
		type page struct {
			TotalCount int
			Nodes      []comparedDirective
			PageInfo   struct {
				HasNextPage bool
				EndCursor   string
			}
		}
		var got struct {
			Compare struct {
				From, To        struct{ Title string }
				DirectiveCounts map[string]int
				Directives      page
				Changed         page
				EntityCounts    struct {
					Kinds []struct {
						Kind                 string
						Kept, Added, Dropped int
					}
				}
				Entities struct {
					Nodes []struct {
						Change                  string
						Entity                  struct{ Name string }
						CountBefore, CountAfter int
						FirstBefore, FirstAfter *struct {
							Quote string
							Start int
						}
					}
				}
			}
		}
		ask(t, s, `{ compare(`+pair+`) { from { title } to { title } directiveCounts { kept reworded stronger weaker added dropped }
			directives(first: 10) { totalCount nodes { `+directiveFields+` } }
			changed: directives(first: 10, aspect: [DEADLINE], change: [STRONGER, WEAKER]) { totalCount nodes { `+directiveFields+` } }
			entityCounts { kinds { kind kept added dropped } }
			entities(first: 10, kinds: [POLICY]) { nodes { change entity { name } countBefore countAfter firstBefore { quote start } firstAfter { quote start } } } } }`, nil, &got)
		c := got.Compare
		if c.From.Title != "政府工作报告" || c.To.Title != "2023年政府工作报告" {
			t.Errorf("%q and %q", c.From.Title, c.To.Title)
		}
		want := []string{"STRONGER 市水利局推进 市水利局要推 MODALITY: SUBSTANCE:STRONGER DEADLINE:STRONGER", "ADDED - 实施老年食堂", "KEPT 要抓好森林草 要抓好森林草"}
		if diff := cmp.Diff(want, lines(c.Directives.Nodes)); diff != "" || c.Directives.TotalCount != 3 {
			t.Errorf("directives (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(want[:1], lines(c.Changed.Nodes)); diff != "" || c.Changed.TotalCount != 1 {
			t.Errorf("changed (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(map[string]int{"kept": 1, "reworded": 0, "stronger": 1, "weaker": 0, "added": 1, "dropped": 0}, c.DirectiveCounts); diff != "" {
			t.Error(diff)
		}
		if kinds := fmt.Sprint(c.EntityCounts.Kinds); kinds != "[{BODY 1 0 0} {POLICY 1 1 0}]" {
			t.Error(kinds)
		}
		if n := c.Entities.Nodes; len(n) != 2 || n[0].Change != "ADDED" || n[0].FirstBefore != nil || n[0].FirstAfter.Quote != "老年食堂工程" ||
			n[1].Change != "KEPT" || n[1].Entity.Name != "清淤行动" || n[1].CountBefore != 1 || n[1].FirstBefore.Start != 6 {
			t.Errorf("entities %+v", n)
		}
		var all []string
		for after := "null"; ; {
			var got struct{ Compare struct{ Directives page } }
			ask(t, s, `{ compare(`+pair+`) { directives(first: 1, after: `+after+`) { nodes { `+directiveFields+` } pageInfo { hasNextPage endCursor } } } }`, nil, &got)
			all = append(all, lines(got.Compare.Directives.Nodes)...)
			if !got.Compare.Directives.PageInfo.HasNextPage {
				break
			}
			after = `"` + got.Compare.Directives.PageInfo.EndCursor + `"`
		}
		if diff := cmp.Diff(want, all); diff != "" {
			t.Errorf("page by page (-want +got):\n%s", diff)
		}
	})
}

// TestSeries: a series year on year, and what each directive restates.
func TestSeries(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		s := newServer(t, compareStore(t, open))
		var got struct {
			Series struct {
				Family, Place, Genre string
				Gap                  *string
				Speeches             struct{ Nodes []struct{ Date string } }
				Comparisons          struct {
					TotalCount int
					Nodes      []struct {
						To         struct{ Date string }
						Directives struct{ Nodes []comparedDirective }
					}
				}
			}
		}
		ask(t, s, `{ series(of: {place: {eq: "临溪市"}}) { family place genre gap speeches(last: 2) { nodes { date } }
			comparisons(first: 5) { totalCount nodes { to { date } directives(first: 5, change: [STRONGER, REWORDED, DROPPED]) { nodes { `+directiveFields+` } } } } } }`, nil, &got)
		x := got.Series
		if x.Family != "政府工作报告" || x.Place != "临溪市" || x.Genre != "WORK_REPORT" || x.Gap != nil || fmt.Sprint(x.Speeches.Nodes) != "[{2023-02-01} {2024-02-01}]" {
			t.Errorf("%+v", x)
		}
		var years []string
		for _, c := range x.Comparisons.Nodes {
			years = append(years, c.To.Date)
			years = append(years, lines(c.Directives.Nodes)...)
		}
		want := []string{
			"2023-02-01", "STRONGER 市水利局推进 市水利局要推 MODALITY: SUBSTANCE:STRONGER DEADLINE:STRONGER",
			"2024-02-01", "REWORDED 实施老年食堂 扩大老年食堂", "DROPPED 市水利局要推 -",
		}
		if diff := cmp.Diff(want, years); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		var list struct {
			Directives struct {
				Nodes []struct {
					Text                 string
					Restates, RestatedBy *comparedDirective
				}
			}
		}
		ask(t, s, `{ directives(first: 10, where: {text: {contains: "防灭火"}}, orderBy: [{field: DATE, direction: ASC}]) { nodes { text restates { `+directiveFields+` } restatedBy { `+directiveFields+` } } } }`, nil, &list)
		var told []string
		for _, n := range list.Directives.Nodes {
			told = append(told, fmt.Sprint(n.Restates != nil && n.Restates.Change == "KEPT", n.RestatedBy != nil && n.RestatedBy.Change == "KEPT"))
		}
		// Three years of one city, and the other city's, which nobody restates.
		if diff := cmp.Diff([]string{"false true", "true true", "false false", "true false"}, told); diff != "" {
			t.Error(diff)
		}
	})
}

// TestCompareErrors: what is wrong is told, and what to do.
func TestCompareErrors(t *testing.T) {
	t.Parallel()
	s := newServer(t, compareStore(t, openSQLite))
	for _, c := range []struct{ query, code, says string }{
		{`{ compare(from: {place: {eq: "临溪市"}}, to: {place: {eq: "东陵市"}}) { from { id } } }`, "BAD_USER_INPUT", "from finds 3 speeches and must find one"},
		{`{ compare(from: {place: {eq: "东陵市"}}, to: {}) { from { id } } }`, "BAD_USER_INPUT", "to finds 4 speeches"},
		{`{ compare(from: {place: {eq: "东陵"}}, to: {place: {eq: "东陵市"}}) { from { id } } }`, "NOT_FOUND", "from finds no speech"},
		{`{ compare(from: {place: {eq: "东陵市"}}, to: {place: {eq: "东陵市"}}) { from { id } } }`, "BAD_USER_INPUT", "the same speech"},
		{`{ compare(from: {id: {eq: "x"}}, to: {place: {eq: "东陵市"}}) { from { id } } }`, "NOT_FOUND", "from finds no speech"},
		{`{ compare(from: {place: {}}, to: {place: {eq: "东陵市"}}) { from { id } } }`, "BAD_USER_INPUT", "no operator"},
		{`{ series(of: {genre: {eq: WORK_REPORT}}) { family } }`, "BAD_USER_INPUT", "2 series"},
		{`{ series(of: {genre: {eq: NOTICE}}) { family } }`, "NOT_FOUND", "no speech"},
		{`{ compare(from: {place: {eq: "临溪市"}, date: {eq: "2022"}}, to: {place: {eq: "东陵市"}}) { directives(first: 1, after: "x") { totalCount } } }`, "INVALID_CURSOR", "not a cursor of this list"},
		{`{ compare(from: {place: {eq: "临溪市"}, date: {eq: "2022"}}, to: {place: {eq: "东陵市"}}) { directives { totalCount } } }`, "BAD_USER_INPUT", "needs first or last"},
	} {
		a := post(t, s, c.query, nil)
		if len(a.Errors) != 1 || a.Errors[0].code() != c.code || !strings.Contains(a.Errors[0].Message, c.says) {
			t.Errorf("%s: %+v, want %s, %q", c.query, a.Errors, c.code, c.says)
		}
	}
}
