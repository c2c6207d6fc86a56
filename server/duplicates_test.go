package server_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/server"
)

// TestDuplicates: one talk on two sites is shown beside itself, and counts once.
func TestDuplicates(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		x, err := extract.New()
		if err != nil {
			t.Fatal(err)
		}
		const text = "在全市安全生产工作会议上的讲话\n2024年5月20日\n市教育局要在2024年底前完成校舍安全排查。\n市财政局要在6月底前拨付专项资金三千万元。\n各部门要认真落实“安全第一”行动，层层压实责任。\n全市上下要以时时放心不下的责任感抓好落实。\n"
		read := func(name, text string) graph.Facts {
			return x.Extract(extract.Input{Text: text, ID: graph.NewID(graph.KindSpeech, name), Metadata: map[string]string{"file": name + ".txt"}})
		}
		store := open(t)
		if _, err := store.Put(t.Context(), read("甲", text)); err != nil {
			t.Fatal(err)
		}
		now := time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)
		s := newServer(t, store, func(c *server.Config) { c.Now = func() time.Time { return now } })
		type counts struct {
			Ledger, All struct {
				Rows   struct{ TotalCount int }
				Groups []struct{ Count int }
			}
			Speeches struct {
				Nodes []struct {
					ID          graph.ID
					DuplicateOf *struct{ ID graph.ID }
					Duplicates  struct {
						TotalCount int
						Nodes      []struct {
							Counts                  bool
							PassageCount, CharShare int
							Speech                  struct{ ID graph.ID }
							Passages                []struct{ Own, Other struct{ Text string } }
						}
					}
				}
			}
		}
		look := func() (c counts) {
			t.Helper()
			// One looks for duplicates, and what is asked meanwhile does not wait for it.
			ask(t, s, seen, nil, new(any))
			ask(t, s, `{ ledger(principles: true) { rows(first: 1) { totalCount } groups(by: [YEAR]) { count } }
				all: ledger(principles: true, duplicates: true) { rows(first: 1) { totalCount } }
				speeches(first: 5) { nodes { id duplicateOf { id } duplicates(first: 5) { totalCount nodes { counts passageCount charShare speech { id } passages(first: 2) { own { text } other { text } } } } } } }`, nil, &c)
			return c
		}
		one := look()
		if n := one.Ledger.Rows.TotalCount; n < 3 || one.All.Rows.TotalCount != n || one.Speeches.Nodes[0].DuplicateOf != nil || one.Speeches.Nodes[0].Duplicates.TotalCount != 0 {
			t.Fatalf("%+v", one)
		}
		if _, err := store.Put(t.Context(), read("乙", "网站首页 政务公开 领导讲话\n"+text+"打印 关闭 分享\n")); err != nil {
			t.Fatal(err)
		}
		now = now.Add(time.Minute)
		two := look()
		if n := one.Ledger.Rows.TotalCount; two.Ledger.Rows.TotalCount != n || two.Ledger.Groups[0].Count != one.Ledger.Groups[0].Count || two.All.Rows.TotalCount != 2*n {
			t.Errorf("%d rows and %+v, then %d and %+v, all %d", n, one.Ledger.Groups, two.Ledger.Rows.TotalCount, two.Ledger.Groups, two.All.Rows.TotalCount)
		}
		counted := 0
		for i, x := range two.Speeches.Nodes {
			other := two.Speeches.Nodes[1-i].ID
			if x.DuplicateOf == nil {
				counted++
			} else if x.DuplicateOf.ID != other {
				t.Errorf("%+v", x)
			}
			if len(x.Duplicates.Nodes) != 1 {
				t.Fatalf("%+v", x)
			}
			d := x.Duplicates.Nodes[0]
			if d.Speech.ID != other || d.Counts != (x.DuplicateOf != nil) || d.PassageCount < 3 || d.CharShare < 600 || len(d.Passages) != 2 || d.Passages[0].Own.Text != d.Passages[0].Other.Text {
				t.Errorf("%+v", d)
			}
		}
		if counted != 1 || len(two.Speeches.Nodes) != 2 {
			t.Errorf("%d of %d count", counted, len(two.Speeches.Nodes))
		}
		sheet := sheetOf(s, "csv", `{"principles":true,"duplicates":true}`)
		lines := strings.Count(sheet.Body.String(), "\n") - 1
		if once := strings.Count(sheetOf(s, "csv", `{"principles":true}`).Body.String(), "\n") - 1; 2*once != lines {
			t.Errorf("the sheet has %d lines, and %d with duplicates", once, lines)
		}
		if _, err := store.Delete(t.Context(), two.Speeches.Nodes[0].ID); err != nil {
			t.Fatal(err)
		}
		now = now.Add(time.Minute)
		if three := look(); three.Ledger.Rows.TotalCount != one.Ledger.Rows.TotalCount || len(three.Speeches.Nodes) != 1 || three.Speeches.Nodes[0].DuplicateOf != nil {
			t.Errorf("%s", fmt.Sprint(three))
		}
	})
}
