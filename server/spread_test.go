package server_test

import (
	"fmt"
	"strings"
	"testing"

	"mailuo/schema"
)

// TestSpreadErrors: what cannot be asked of a spread or a matrix says why, and what
// can be done.
func TestSpreadErrors(t *testing.T) {
	t.Parallel()
	ids := idsByName(t)
	meeting, speech := ids["city23.plenum"], ids["city23"]
	onEachStore(t, func(t *testing.T, open opener) {
		s := newServer(t, filled(t, open))
		for _, test := range []struct {
			query string
			code  schema.ErrorCode
			says  string
		}{
			{`spread(of: {}) { speechCount }`, schema.ErrorCodeBadUserInput, "ids or names"},
			{fmt.Sprintf(`spread(of: {ids: [%q], names: ["x"]}) { speechCount }`, meeting), schema.ErrorCodeBadUserInput, "not both"},
			{fmt.Sprintf(`spread(of: {ids: [%q], kinds: [MEETING]}) { speechCount }`, meeting), schema.ErrorCodeBadUserInput, "go with names"},
			{fmt.Sprintf(`spread(of: {ids: [%q], all: true}) { speechCount }`, meeting), schema.ErrorCodeBadUserInput, "go with names"},
			{fmt.Sprintf(`spread(of: {ids: [%q]}) { speechCount }`, speech), schema.ErrorCodeBadUserInput, "not the ID of an entity"},
			{`spread(of: {ids: ["x"]}) { speechCount }`, schema.ErrorCodeBadUserInput, "not the ID of an entity"},
			{`spread(of: {ids: [` + strings.Repeat(`"x", `, 101) + `]}) { speechCount }`, schema.ErrorCodeBadUserInput, "the limit is 100"},
			{`spread(of: {ids: ["policy_00000000000000000000000000"]}) { speechCount }`, schema.ErrorCodeNotFound, "nothing with the ID policy_0"},
			{`spread(of: {names: ["机关党建"]}) { speechCount }`, schema.ErrorCodeNotFound, "names near it: 机关党建工作规划 document_"},
			{`spread(of: {names: ["什么都不是"]}) { speechCount }`, schema.ErrorCodeNotFound, "look with search"},
			{`spread(of: {names: [""]}) { speechCount }`, schema.ErrorCodeBadUserInput, "1 to 256 characters"},
			{`spread(of: {names: ["机关党建工作规划"]}, where: {has: {verb: MENTIONS, direction: OUT, where: {has: {verb: HELD_BY, direction: OUT, where: {has: {verb: LOCATED_IN, direction: OUT}}}}}}) { speechCount }`,
				schema.ErrorCodeBadUserInput, "2 relations at most"},
			{fmt.Sprintf(`spread(of: {ids: [%q]}) { companions(minCount: 0, first: 1) { totalCount } }`, meeting), schema.ErrorCodeBadUserInput, "must be 1 or more"},
			{fmt.Sprintf(`spread(of: {ids: [%q]}) { places { totalCount } }`, meeting), schema.ErrorCodeBadUserInput, "needs first or last"},
			{fmt.Sprintf(`spread(of: {ids: [%q]}) { places(first: 1, after: "AAAA") { totalCount } }`, meeting), schema.ErrorCodeInvalidCursor, "not a cursor of this list"},
			{`matrix(maxRows: 31) { rows { underCount refersToCount } }`, schema.ErrorCodeBadUserInput, "1 to 30"},
			{`matrix(maxColumns: 0) { rows { underCount refersToCount } }`, schema.ErrorCodeBadUserInput, "1 to 30"},
		} {
			got := post(t, s, "{ "+test.query+" }", nil)
			if len(got.Errors) != 1 || got.Errors[0].code() != string(test.code) || !strings.Contains(got.Errors[0].Message, test.says) {
				t.Errorf("%s: %v, want %s with %q", test.query, got.Errors, test.code, test.says)
			}
		}
	})
}

// TestSpreadPages: the pages of a list of a spread, forwards and backwards, hold
// all of it once.
func TestSpreadPages(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		store := open(t)
		if _, err := store.Put(t.Context(), many(30)...); err != nil {
			t.Fatal(err)
		}
		s := newServer(t, store)
		type page struct {
			Spread struct {
				Periods struct {
					Nodes    []struct{ Period string }
					PageInfo struct {
						HasNextPage, HasPreviousPage bool
						StartCursor, EndCursor       string
					}
				}
			}
		}
		read := func(args string) (out []string, p page) {
			ask(t, s, `{ spread(of: {names: ["市教育局"]}) { periods(unit: MONTH, `+args+`) { nodes { period } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`, nil, &p)
			for _, n := range p.Spread.Periods.Nodes {
				out = append(out, n.Period)
			}
			return out, p
		}
		all, _ := read("first: 100")
		if got := strings.Join(all, " "); got != "2000-01 2001-01" {
			t.Fatalf("periods %s", got)
		}
		first, p := read("first: 1")
		info := p.Spread.Periods.PageInfo
		if strings.Join(first, " ") != "2000-01" || !info.HasNextPage || info.HasPreviousPage {
			t.Errorf("first page %v, %+v", first, info)
		}
		second, p := read(fmt.Sprintf("first: 1, after: %q", info.EndCursor))
		info = p.Spread.Periods.PageInfo
		if strings.Join(second, " ") != "2001-01" || info.HasNextPage || !info.HasPreviousPage {
			t.Errorf("second page %v, %+v", second, info)
		}
		back, p := read(fmt.Sprintf("last: 5, before: %q", info.StartCursor))
		if info = p.Spread.Periods.PageInfo; strings.Join(back, " ") != "2000-01" || info.HasPreviousPage || !info.HasNextPage {
			t.Errorf("page before it %v, %+v", back, info)
		}
	})
}
