package analysis_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// city is a report of a city with classes of its bodies, nation one of the whole country.
const ledgerDrafts = `
speech	city
title	政府工作报告
speaker	沈某
date	2024-01-22
level	CITY
place	湖州市
collection	市级
text
二、重点工作
市教育局牵头，市财政局配合，年底前新建学校10所。各部门要在6月底前清理证明事项20项。
全市各级政府要压减支出5%。有关部门要办好3件实事。要坚持稳中求进。我们要办好10件大事。
.
section	1	二、重点工作
entity	education	BODY	湖州市教育局	key=教育局	scope=330500	level=CITY	place=湖州市	type=DEPARTMENT
entity	finance	BODY	湖州市财政局	key=财政局	scope=330500	level=CITY	place=湖州市	type=DEPARTMENT
entity	departments	BODY	各部门	scope=330500	level=CITY	place=湖州市	type=DEPARTMENT	collective=true
entity	governments	BODY	全市各级政府	scope=330500	place=湖州市	type=GOVERNMENT	collective=true
entity	related	BODY	有关部门	scope=330500	collective=true
directive	d1	TASK	CONCRETE	市教育局牵头	to=LEAD:education:市教育局	to=COOPERATE:finance:市财政局	due=年底前:../2024-12-31
directive	d2	OBLIGATION	CONCRETE	各部门要在	to=ALL:departments:各部门	due=6月底前:../2024-06-30
directive	d3	OBLIGATION	CONCRETE	全市各级政府	to=ALL:governments:全市各级政府
directive	d4	OBLIGATION	CONCRETE	有关部门要	to=ALL:related:有关部门
directive	d5	EXHORTATION	PRINCIPLE	要坚持
directive	d6	OBLIGATION	CONCRETE	我们要	to=ALL::我们

speech	nation
title	在全国会议上的讲话
speaker	某某
date	2023-05
level	CENTRAL
text
各地区各部门要在2025年前建成100个平台。国务院各部门要带头精简10%。
.
entity	all	BODY	各地区各部门	level=CENTRAL	type=DEPARTMENT+LOCAL_GOVERNMENT	collective=true
entity	state	BODY	国务院各部门	level=CENTRAL	type=DEPARTMENT	collective=true
entity	county	BODY	安吉县人民政府	key=人民政府	scope=330523	level=COUNTY	type=GOVERNMENT
relation	county	PART_OF	all	各地区各部门
directive	n1	OBLIGATION	CONCRETE	各地区各部门	to=ALL:all:各地区各部门
directive	n2	OBLIGATION	CONCRETE	国务院各部门	to=ALL:state:国务院各部门
`

// ledgerFacts are those of the drafts, and where their directives are.
func ledgerFacts(t testing.TB) (all []graph.Facts, named map[graph.ID]string) {
	t.Helper()
	drafts, err := graphtest.Parse(ledgerDrafts)
	if err != nil {
		t.Fatal(err)
	}
	named = map[graph.ID]string{}
	for _, d := range drafts {
		f, handles, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		for h, id := range handles {
			named[id] = h
		}
		all = append(all, f)
	}
	return all, named
}

func byName(name string) graph.Filter {
	return graph.Where(graph.FieldName, graph.EQ, graph.Text(name))
}

// TestLedger: which directives a query finds, in order of their date, then their ID.
func TestLedger(t *testing.T) {
	t.Parallel()
	facts, named := ledgerFacts(t)
	audience := func(name string, role graph.Role, byClass bool) *analysis.Audience {
		return &analysis.Audience{Where: byName(name), Role: role, ByClass: byClass}
	}
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		for _, c := range []struct {
			name  string
			query analysis.LedgerQuery
			want  string // handles, sorted; “by” what tells the class
		}{
			{"concrete ones", analysis.LedgerQuery{}, "d1 d2 d3 d4 d6 n1 n2"},
			{"principles too", analysis.LedgerQuery{Principles: true}, "d1 d2 d3 d4 d5 d6 n1 n2"},
			{"a body and its classes", analysis.LedgerQuery{Addressee: audience("湖州市教育局", "", true)}, "d1 d2:各部门/type+level+place"},
			{"a body alone", analysis.LedgerQuery{Addressee: audience("湖州市教育局", "", false)}, "d1"},
			{"a body that leads", analysis.LedgerQuery{Addressee: audience("湖州市财政局", graph.RoleLead, true)}, ""},
			{"a body that cooperates", analysis.LedgerQuery{Addressee: audience("湖州市财政局", graph.RoleCooperate, true)}, "d1"},
			{"a county's government", analysis.LedgerQuery{Addressee: audience("安吉县人民政府", "", true)}, "d3:全市各级政府/type+place n1:各地区各部门/type+level"},
			{"a class has no classes", analysis.LedgerQuery{Addressee: audience("各部门", "", true)}, "d2"},
			{"a class of nobody knows whom", analysis.LedgerQuery{Addressee: audience("有关部门", "", true)}, "d4"},
			{"no such body", analysis.LedgerQuery{Addressee: audience("市某局", "", true)}, ""},
			{"whoever has a role", analysis.LedgerQuery{Addressee: &analysis.Audience{Role: graph.RoleLead}}, "d1"},
			{"no deadline given", analysis.LedgerQuery{Where: graph.Where(graph.FieldDue, graph.EQ, graph.Null)}, "d3 d4 d6 n1 n2"},
			{"due by summer", analysis.LedgerQuery{Where: graph.Where(graph.FieldDue, graph.LTE, graph.Text("2024-08"))}, "d2"},
			{"of a collection", analysis.LedgerQuery{Where: graph.Where(graph.FieldCollection, graph.EQ, graph.Text("市级"))}, "d1 d2 d3 d4 d6"},
		} {
			t.Run(c.name, func(t *testing.T) {
				l := analysis.NewLedger(s, c.query)
				page, err := l.Rows(t.Context(), analysis.LedgerPage{Order: []graph.Order{{Field: graph.FieldDate}}, Limit: 50, Count: true})
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, r := range page.Rows {
					line := named[r.Directive.ID]
					for _, m := range r.ByClass {
						var by []string
						for _, p := range m.By {
							by = append(by, string(p))
						}
						line += ":" + m.Class.Name() + "/" + strings.Join(by, "+")
					}
					got = append(got, line)
				}
				slices.Sort(got)
				if s := strings.Join(got, " "); s != c.want || page.Total != len(got) {
					t.Errorf("%d: %s, want %s", page.Total, s, c.want)
				}
				n, err := l.Count(t.Context(), nil, 1)
				if err != nil || n[0].N != len(got) {
					t.Errorf("counted %v, %v", n, err)
				}
			})
		}
	})
}

// TestLedgerPages: pages of any size, from either end, make up the same ledger.
func TestLedgerPages(t *testing.T) {
	t.Parallel()
	facts, named := ledgerFacts(t)
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		order := []graph.Order{{Field: graph.FieldDue}}
		walk := func(limit int, backward bool) []string {
			l := analysis.NewLedger(s, analysis.LedgerQuery{})
			var got []string
			p := analysis.LedgerPage{Order: order, Limit: limit, Backward: backward}
			for {
				page, err := l.Rows(t.Context(), p)
				if err != nil {
					t.Fatal(err)
				}
				var part []string
				for _, r := range page.Rows {
					part = append(part, named[r.Directive.ID])
				}
				if backward {
					got = append(part, got...)
				} else {
					got = append(got, part...)
				}
				if !page.More {
					return got
				}
				p.After, p.Before = &page.Cursors[len(page.Cursors)-1], nil
				if backward {
					p.After, p.Before = nil, &page.Cursors[0]
				}
			}
		}
		want := walk(50, false)
		if len(want) != 7 || want[0] != "d2" || want[1] != "d1" {
			t.Fatalf("the whole ledger is %v", want)
		}
		for _, limit := range []int{1, 2, 3} {
			for _, backward := range []bool{false, true} {
				if got := walk(limit, backward); !slices.Equal(got, want) {
					t.Errorf("pages of %d, backward %v: %v, want %v", limit, backward, got, want)
				}
			}
		}
	})
}

func TestLedgerCount(t *testing.T) {
	t.Parallel()
	facts, named := ledgerFacts(t)
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		for _, c := range []struct {
			by   []analysis.LedgerGroup
			who  *analysis.Audience
			want string
		}{
			{[]analysis.LedgerGroup{analysis.ByYear}, nil, "2024=5 2023=2"},
			{[]analysis.LedgerGroup{analysis.ByMonth}, nil, "2024-01=5 2023-05=2"},
			{[]analysis.LedgerGroup{analysis.ByDueMonth}, nil, "=5 2024-06=1 2024-12=1"},
			{[]analysis.LedgerGroup{analysis.ByLevel, analysis.ByModality}, nil, "CITY/OBLIGATION=4 CENTRAL/OBLIGATION=2 CITY/TASK=1"},
			{[]analysis.LedgerGroup{analysis.ByRole}, nil, "ALL=5 COOPERATE=1 LEAD=1"},
			{[]analysis.LedgerGroup{analysis.ByRole}, &analysis.Audience{Where: byName("湖州市教育局"), ByClass: true}, "ALL=1 LEAD=1"},
			{[]analysis.LedgerGroup{analysis.ByRole, analysis.ByAddressee}, &analysis.Audience{Where: byName("湖州市财政局")}, "COOPERATE/finance=1"},
			{[]analysis.LedgerGroup{analysis.ByPlace}, &analysis.Audience{Where: byName("安吉县人民政府"), ByClass: true}, "湖州市=1 =1"},
		} {
			buckets, err := analysis.NewLedger(s, analysis.LedgerQuery{Addressee: c.who}).Count(t.Context(), c.by, graph.NoLimit)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, b := range buckets {
				var keys []string
				for i, k := range b.Keys {
					text := k.Text()
					if c.by[i] == analysis.ByAddressee {
						text = named[graph.ID(text)]
					}
					keys = append(keys, text)
				}
				got = append(got, fmt.Sprintf("%s=%d", strings.Join(keys, "/"), b.N))
			}
			if c.by[0] == analysis.ByRole && len(c.by) == 1 && c.who == nil {
				// 我们 is told, too, but leads to no one: the store has no relation for it.
				c.want = "ALL=5 COOPERATE=1 LEAD=1"
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("by %v: %s, want %s", c.by, s, c.want)
			}
		}
	})
}

// TestLedgerErrors: what a user got wrong is told apart.
func TestLedgerErrors(t *testing.T) {
	t.Parallel()
	facts, _ := ledgerFacts(t)
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		for _, c := range []struct {
			name string
			who  analysis.Audience
			want error
		}{
			{"an ID that is not there", analysis.Audience{ID: graph.NewID(graph.KindBody, "x")}, graph.ErrNotFound},
			{"the ID of a speech", analysis.Audience{ID: facts[0].Speech.ID}, graph.ErrInvalid},
		} {
			_, err := analysis.NewLedger(s, analysis.LedgerQuery{Addressee: &c.who}).Rows(t.Context(), analysis.LedgerPage{Limit: 1})
			if !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", c.name, err, c.want)
			}
		}
	})
}

// split gives the first directive a second item, for other people by another day.
func split(f graph.Facts) graph.Facts {
	d := &f.Directives[0]
	first := d.Items[0]
	second := graph.Item{Span: first.Span, Addressees: first.Addressees[1:], Targets: first.Targets}
	d.Items = []graph.Item{{Span: first.Span, Addressees: first.Addressees[:1], Deadline: first.Deadline}, second}
	return f
}

// TestLedgerLines: a sheet has a line for each part of a row, and says where it stands.
func TestLedgerLines(t *testing.T) {
	t.Parallel()
	facts, named := ledgerFacts(t)
	facts[0] = split(facts[0])
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		l := analysis.NewLedger(s, analysis.LedgerQuery{Where: graph.Where(graph.FieldLevel, graph.EQ, graph.Text("CITY"))})
		var got []string
		numbers := map[analysis.Number]bool{}
		for line, err := range l.Lines(t.Context(), []graph.Order{{Field: graph.FieldOrdinal}}, nil) {
			if err != nil {
				t.Fatal(err)
			}
			names := func(r graph.Role) string {
				var out []string
				for _, n := range line.Addressees(r) {
					out = append(out, n.Name())
				}
				return strings.Join(out, "、")
			}
			got = append(got, fmt.Sprintf("%s %s|%s|%s %s %d", named[line.Row.Directive.ID], names(graph.RoleLead), names(graph.RoleCooperate), names(graph.RoleAll), line.Heading, line.Paragraph))
			if numbers[line.Number] {
				t.Errorf("the number %s stands twice", line.Number)
			}
			numbers[line.Number] = true
		}
		want := []string{
			"d1 湖州市教育局|| 二、重点工作 2", "d1 |湖州市财政局| 二、重点工作 2", "d2 ||各部门 二、重点工作 2",
			"d3 ||全市各级政府 二、重点工作 3", "d4 ||有关部门 二、重点工作 3", "d6 ||我们 二、重点工作 3",
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		var all []analysis.Number
		for n := range numbers {
			all = append(all, n)
		}
		lines, err := analysis.FindLines(t.Context(), s, all)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range all {
			if lines[n] != facts[0].Speech.ID {
				t.Errorf("%s is found in %q", n, lines[n])
			}
			row, err := analysis.FindRow(t.Context(), s, n, 1)
			if err != nil || !strings.HasPrefix(string(n), string(row.Number)) {
				t.Errorf("%s is found as %s, %v", n, row.Number, err)
			}
		}
		if _, err := analysis.FindRow(t.Context(), s, all[0][:14]+"-ZZ", 1); !errors.Is(err, graph.ErrNotFound) {
			t.Errorf("a part that is not there: %v", err)
		}
	})
}
