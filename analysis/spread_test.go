package analysis_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// said is a speech of the tests: what it is named by, and what it says.
type said struct {
	name  string
	level graph.Level
	place string
	genre graph.Genre
	date  graph.Date
	text  string
}

// spoken are the speeches whose answers the tests work out by hand.
var spoken = []said{
	{"c20", graph.LevelCentral, "", graph.GenreWorkReport, "2020-03-05", "甲提法。"},
	{"c21", graph.LevelCentral, "", graph.GenreWorkReport, "2021-03-05", "甲提法和甲 提法论。"}, // two wordings, one with a blank
	{"c22", graph.LevelCentral, "", graph.GenreWorkReport, "2022-03-05", "乙政策。"},
	{"c23", graph.LevelCentral, "", graph.GenreWorkReport, "2023-03-05", "乙政策。"},
	{"p20", graph.LevelProvince, "浙江省", graph.GenreWorkReport, "2020", "甲提法、乙政策。"}, // may be before c20
	{"p21", graph.LevelProvince, "浙江省", graph.GenreWorkReport, "2021-06", "没有。"},
	{"t20", graph.LevelCity, "绍兴市", graph.GenreWorkReport, "2020-05-01", "甲提法、乙政策。"},
	{"t20b", graph.LevelCity, "绍兴市", graph.GenreWorkReport, "2020", "没有。"},       // not surely later
	{"t21", graph.LevelCity, "绍兴市", graph.GenreAddress, "2021-01-01", "没有。"},     // of another series
	{"m21", graph.LevelCity, "XX市", graph.GenreWorkReport, "2021-02", "XX市甲提法。"}, // masked
	{"m22", graph.LevelCity, "XX市", graph.GenreWorkReport, "2022-02", "XX市甲提法。"},
	{"m23", graph.LevelCity, "XX市", graph.GenreWorkReport, "2023-01-01", "没有。"},
	{"u", graph.LevelUnit, "绍兴市", graph.GenreAddress, "", "甲提法。"},
	{"n", "", "", graph.GenreOther, "2023-12/2024-02", "没有。"},
}

var (
	wording = graph.EntityID(graph.KindFormulation, "甲提法", "")
	policy  = graph.EntityID(graph.KindPolicy, "乙政策", "")
)

// spokenFacts are the facts of the speeches.
func spokenFacts() []graph.Facts {
	var out []graph.Facts
	for _, s := range spoken {
		d := graphtest.Draft{Name: s.name, Title: s.name, Level: s.level, Place: s.place, Genre: s.genre, Date: s.date, Text: s.text}
		if strings.Contains(s.text, "甲") {
			e := graphtest.DraftEntity{Handle: "x", Kind: graph.KindFormulation, Name: "甲提法"}
			if strings.Contains(s.text, "论") {
				e.Claims = []graphtest.DraftClaim{{Property: graph.PropAlias, Value: "甲 提法论"}}
			}
			d.Entities = append(d.Entities, e)
		}
		if strings.Contains(s.text, "乙") {
			d.Entities = append(d.Entities, graphtest.DraftEntity{Handle: "y", Kind: graph.KindPolicy, Name: "乙政策"})
		}
		if strings.Contains(s.text, "XX") {
			d.Entities = append(d.Entities, graphtest.DraftEntity{Handle: "z", Kind: graph.KindPlace, Name: "XX市", Scope: "speech", Masked: true})
		}
		out = append(out, d.Facts())
	}
	return out
}

func readSpread(t *testing.T, s graph.Store, q analysis.SpreadQuery) *analysis.Spread {
	t.Helper()
	q.Of = append(q.Of, wording)
	x, err := analysis.ReadSpread(t.Context(), s, q)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// name is the speech of a use.
func name(u *analysis.Use) string {
	if u == nil {
		return "none"
	}
	return u.Speech.Title
}

// reach writes a reach in a line.
func reach(r analysis.Reach) string {
	return fmt.Sprintf("%s to %s, %d earlier, %d speeches, %d mentions", name(r.First), name(r.Latest), r.Earlier, r.Speeches, r.Mentions)
}

// lag writes a lag in a line.
func lag(l analysis.Lag) string {
	var out []string
	for i, n := range []*int{l.Days, l.Months, l.Years} {
		if n != nil {
			out = append(out, fmt.Sprint(*n, [...]string{" days", " months", " years"}[i]))
		}
	}
	return strings.Join(out, " ")
}

func rows(all []analysis.SpreadRow) []string {
	var out []string
	for _, r := range all {
		out = append(out, fmt.Sprintf("%s %s %v: %s, after %s, of %d", r.Level, r.Place, r.Masked, reach(r.Reach), lag(r.Lag), r.Of))
	}
	return out
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestSpread(t *testing.T) {
	t.Parallel()
	onEachStore(t, spokenFacts(), func(t *testing.T, store graph.Store) {
		s := readSpread(t, store, analysis.SpreadQuery{})
		same(t, "reach", reach(s.Reach), "c20 to m22, 1 earlier, 7 speeches, 8 mentions")
		var order []string
		for _, u := range s.Uses {
			order = append(order, name(u))
		}
		same(t, "uses", order, []string{"c20", "t20", "p20", "m21", "c21", "m22", "u"})
		total, err := s.Total(t.Context())
		same(t, "total", []any{total, err}, []any{len(spoken), error(nil)})

		levels, err := s.Levels(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "levels", rows(levels), []string{
			"CENTRAL  false: c20 to c21, 0 earlier, 2 speeches, 3 mentions, after 0 days 0 months 0 years, of 4",
			"PROVINCE  false: p20 to p20, 0 earlier, 1 speeches, 1 mentions, after 0 years, of 2",
			"CITY  false: t20 to m22, 0 earlier, 3 speeches, 3 mentions, after 57 days 2 months 0 years, of 6",
			"UNIT  false: none to none, 0 earlier, 1 speeches, 1 mentions, after , of 1",
		})
		places, err := s.Places(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "places", rows(places), []string{
			"CENTRAL  false: c20 to c21, 0 earlier, 2 speeches, 3 mentions, after 0 days 0 months 0 years, of 4",
			"CITY 绍兴市 false: t20 to t20, 0 earlier, 1 speeches, 1 mentions, after 57 days 2 months 0 years, of 3",
			"PROVINCE 浙江省 false: p20 to p20, 0 earlier, 1 speeches, 1 mentions, after 0 years, of 2",
			"CITY XX市 true: m21 to m21, 0 earlier, 1 speeches, 1 mentions, after 11 months 1 years, of 1",
			"CITY XX市 true: m22 to m22, 0 earlier, 1 speeches, 1 mentions, after 23 months 2 years, of 1",
			"UNIT 绍兴市 false: none to none, 0 earlier, 1 speeches, 1 mentions, after , of 1",
		})
		var variants []string
		for _, v := range s.Variants() {
			variants = append(variants, v.Text+": "+reach(v.Reach))
		}
		same(t, "variants", variants, []string{
			"甲提法: c20 to m22, 1 earlier, 7 speeches, 7 mentions",
			"甲提法论: c21 to c21, 0 earlier, 1 speeches, 1 mentions",
		})
		dropouts, err := s.Dropouts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var dropped []string
		for _, d := range dropouts {
			dropped = append(dropped, fmt.Sprintf("%s %s %s: %s, then %s, %d since", d.Level, d.Place, d.Genre, name(d.Last), d.Next.Title, d.Since))
		}
		same(t, "dropouts", dropped, []string{
			"CENTRAL  WORK_REPORT: c21, then c22, 2 since",
			"PROVINCE 浙江省 WORK_REPORT: p20, then p21, 1 since",
		})
	})
}

// TestSpreadFilters: a filter and a period hold for uses, totals and drop-outs alike.
func TestSpreadFilters(t *testing.T) {
	t.Parallel()
	city := graph.Where(graph.FieldLevel, graph.EQ, graph.Text("CITY"))
	tests := []struct {
		name     string
		query    analysis.SpreadQuery
		reach    string
		total    int
		dropouts int
	}{
		{"a level", analysis.SpreadQuery{Where: city}, "t20 to m22, 0 earlier, 3 speeches, 3 mentions", 6, 0},
		{"a year", analysis.SpreadQuery{Period: "2021"}, "m21 to c21, 0 earlier, 2 speeches, 3 mentions", 4, 0},
		{"up to a year", analysis.SpreadQuery{Period: "../2021"}, "c20 to c21, 1 earlier, 5 speeches, 6 mentions", 8, 1},
		{"a level and a year", analysis.SpreadQuery{Where: city, Period: "2021"}, "m21 to m21, 0 earlier, 1 speeches, 1 mentions", 2, 0},
		{"nothing", analysis.SpreadQuery{Period: "1999"}, "none to none, 0 earlier, 0 speeches, 0 mentions", 0, 0},
		{"no speech is kept by an empty choice", analysis.SpreadQuery{Where: graph.Filter{Or: []graph.Filter{}}}, "none to none, 0 earlier, 0 speeches, 0 mentions", 0, 0},
	}
	onEachStore(t, spokenFacts(), func(t *testing.T, store graph.Store) {
		for _, test := range tests {
			s := readSpread(t, store, test.query)
			total, err := s.Total(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			dropouts, err := s.Dropouts(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			same(t, test.name, []any{reach(s.Reach), total, len(dropouts)}, []any{test.reach, test.total, test.dropouts})
		}
	})
}

func TestPeriods(t *testing.T) {
	t.Parallel()
	row := func(date graph.Date, speeches, of, mentions int, chars int64) analysis.SpreadPeriod {
		return analysis.SpreadPeriod{Date: date, Speeches: speeches, Of: of, Mentions: mentions, Chars: chars}
	}
	onEachStore(t, spokenFacts(), func(t *testing.T, store graph.Store) {
		s := readSpread(t, store, analysis.SpreadQuery{})
		years, err := s.Periods(t.Context(), graph.UnitYear)
		if err != nil {
			t.Fatal(err)
		}
		same(t, "years", years, []analysis.SpreadPeriod{
			row("2020", 3, 4, 3, 4+8+8+3), row("2021", 2, 4, 3, 10+3+3+7), row("2022", 1, 2, 1, 4+7), row("2023", 0, 2, 0, 4+3),
			row("2023-12/2024-02", 0, 1, 0, 3),
		})
		months, err := s.Periods(t.Context(), graph.UnitMonth)
		if err != nil {
			t.Fatal(err)
		}
		same(t, "months", months, []analysis.SpreadPeriod{
			row("2020", 1, 2, 1, 8+3), // of p20 and t20b the year is all that is known
			row("2020-03", 1, 1, 1, 4), row("2020-05", 1, 1, 1, 8),
			row("2021-01", 0, 1, 0, 3), row("2021-02", 1, 1, 1, 7), row("2021-03", 1, 1, 2, 10), row("2021-06", 0, 1, 0, 3),
			row("2022-02", 1, 1, 1, 7), row("2022-03", 0, 1, 0, 4),
			row("2023-01", 0, 1, 0, 3), row("2023-03", 0, 1, 0, 4), row("2023-12/2024-02", 0, 1, 0, 3),
		})
		undated, err := s.Undated(t.Context())
		same(t, "undated", []any{undated, err}, []any{row("", 1, 1, 1, 4), error(nil)})
	})
}

// TestCompanions: the policy is in four speeches of fourteen, with the wording in
// two of its seven: as often as chance has it.
func TestCompanions(t *testing.T) {
	t.Parallel()
	onEachStore(t, spokenFacts(), func(t *testing.T, store graph.Store) {
		s := readSpread(t, store, analysis.SpreadQuery{})
		q := analysis.CompanionQuery{In: analysis.InSpeech, Kinds: []graph.Kind{graph.KindPolicy, graph.KindFormulation}, Least: 1, Order: analysis.ByStrength}
		got, err := s.Companions(t.Context(), q)
		same(t, "in all", []any{got, err}, []any{[]analysis.Companion{{ID: policy, Together: 2, Of: 4, Lift: 1}}, error(nil)})
		q.Least = 3
		got, err = s.Companions(t.Context(), q)
		same(t, "three times", []any{got, err}, []any{[]analysis.Companion(nil), error(nil)})
		q.Least = 1
		// In 2020 the wording is in three speeches of four, the policy in two, both with it.
		got, err = readSpread(t, store, analysis.SpreadQuery{Period: "2020"}).Companions(t.Context(), q)
		same(t, "in 2020", []any{got, err}, []any{[]analysis.Companion{{ID: policy, Together: 2, Of: 2, Lift: 1.333, Strength: 1.726}}, error(nil)})
	})
}

func TestLagBetween(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		from, to graph.Date
		want     string
	}{
		{"2020-03-05", "2020-05-01", "57 days 2 months 0 years"},
		{"2020-02-28", "2020-03-01", "2 days 1 months 0 years"},
		{"2019-12-31", "2020-01-01", "1 days 1 months 1 years"},
		{"2020-03-05", "2021-02", "11 months 1 years"},
		{"2020-03", "2021-02-01", "11 months 1 years"},
		{"2020", "2021-02-01", "1 years"},
		{"2020", "2020", "0 years"},
		{"2020", "2021/2022", ""},
		{"", "2020", ""},
		{"2020-01-01", "", ""},
	} {
		if got := lag(analysis.LagBetween(test.from, test.to)); got != test.want {
			t.Errorf("from %q to %q: %q, want %q", test.from, test.to, got, test.want)
		}
	}
}

// TestSpreadTogether: entities taken together count a speech once, and a place
// within another once.
func TestSpreadTogether(t *testing.T) {
	t.Parallel()
	long := graphtest.DraftEntity{Handle: "l", Kind: graph.KindPolicy, Name: "甲提法行动"}
	short := graphtest.DraftEntity{Handle: "x", Kind: graph.KindFormulation, Name: "甲提法"}
	d := graphtest.Draft{Title: "a", Date: "2020", Text: "甲提法行动，甲提法。", Entities: []graphtest.DraftEntity{long, short}}
	onEachStore(t, []graph.Facts{d.Facts()}, func(t *testing.T, store graph.Store) {
		s := readSpread(t, store, analysis.SpreadQuery{Of: []graph.ID{graph.EntityID(graph.KindPolicy, "甲提法行动", "")}})
		var quotes []string
		for _, e := range s.Uses[0].Evidence {
			quotes = append(quotes, e.Quote)
		}
		same(t, "together", []any{reach(s.Reach), quotes}, []any{"a to a, 0 earlier, 1 speeches, 2 mentions", []string{"甲提法行动", "甲提法"}})
	})
}

func TestSpreadOfNothing(t *testing.T) {
	t.Parallel()
	if _, err := analysis.ReadSpread(t.Context(), nil, analysis.SpreadQuery{}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("%v, want ErrInvalid", err)
	}
}

func TestFindNamed(t *testing.T) {
	t.Parallel()
	draft := func(title, place string, entities ...graphtest.DraftEntity) graph.Facts {
		text := ""
		for _, e := range entities {
			text += e.Name + "。"
		}
		return graphtest.Draft{Title: title, Place: place, Date: "2020", Text: text, Entities: entities}.Facts()
	}
	entity := func(k graph.Kind, name, scope string) graphtest.DraftEntity {
		return graphtest.DraftEntity{Handle: name + string(k), Kind: k, Name: name, Scope: scope}
	}
	masked := entity(graph.KindPolicy, "五个一", "speech")
	masked.Masked = true
	facts := []graph.Facts{
		draft("a", "杭州市", entity(graph.KindPolicy, "五个一", "杭州市"), entity(graph.KindPlace, "杭州市", ""), entity(graph.KindPolicy, "“放管服”改革", "")),
		draft("b", "黄冈市", entity(graph.KindPolicy, "五个一", "黄冈市"), entity(graph.KindMechanism, "五个一", "黄冈市"), entity(graph.KindPolicy, "乡村振兴", "")),
		draft("c", "", masked),
	}
	find := func(t *testing.T, s graph.Store, n analysis.Named) string {
		found, err := analysis.FindNamed(t.Context(), s, graphtest.Options().Fold, n)
		if err != nil {
			kind := map[bool]string{true: "invalid", false: "error"}[errors.Is(err, graph.ErrInvalid)]
			if errors.Is(err, graph.ErrNotFound) {
				kind = "not found"
			}
			return kind + ": " + err.Error()
		}
		var out []string
		for _, e := range found {
			out = append(out, fmt.Sprint(e.Kind, " ", e.Name(), " ", e.Scope))
		}
		slices.Sort(out)
		return strings.Join(out, "; ")
	}
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		for _, test := range []struct {
			named analysis.Named
			want  string // with "…", what the answer must begin with and hold
		}{
			{analysis.Named{Names: []string{"乡村振兴"}}, "POLICY 乡村振兴 "},
			{analysis.Named{Names: []string{"“乡村振兴”"}}, "POLICY 乡村振兴 "},
			{analysis.Named{Names: []string{" 乡村 振兴 "}}, "POLICY 乡村振兴 "},
			{analysis.Named{Names: []string{"五個一"}, Kinds: []graph.Kind{graph.KindMechanism}}, "MECHANISM 五个一 黄冈市"},
			{analysis.Named{Names: []string{"“放管服”改革", "乡村振兴", "乡村振兴"}}, "POLICY “放管服”改革 ; POLICY 乡村振兴 "},
			{analysis.Named{Names: []string{"放管服"}}, "not found: nothing is named exactly \"放管服\"; names near it: “放管服”改革 …policy, national, mentions: 1"},
			{analysis.Named{Names: []string{"没有的"}}, "not found: nothing is named \"没有的\"; look with search…"},
			{analysis.Named{Names: []string{"五个一"}}, "invalid: 4 are named \"五个一\": …policy, of 杭州市, mentions: 1"},
			{analysis.Named{Names: []string{"五个一"}, Kinds: []graph.Kind{graph.KindMechanism}}, "MECHANISM 五个一 黄冈市"},
			{analysis.Named{Names: []string{"五个一"}, All: true}, "MECHANISM 五个一 黄冈市; POLICY 五个一 杭州市; POLICY 五个一 黄冈市"},
			{analysis.Named{Names: []string{"五个一"}, Kinds: []graph.Kind{graph.KindPolicy}, All: true}, "POLICY 五个一 杭州市; POLICY 五个一 黄冈市"},
			{analysis.Named{}, "invalid: 1 to 10 names…not 0"},
			{analysis.Named{Names: []string{" "}}, "invalid: a name has 1 to 256 characters…"},
			{analysis.Named{Names: []string{strings.Repeat("长", 257)}}, "invalid: a name has 1 to 256 characters, not 257…"},
		} {
			got := find(t, s, test.named)
			begin, hold, open := strings.Cut(test.want, "…")
			if !open && got != test.want || !strings.HasPrefix(got, begin) || !strings.Contains(got, hold) {
				t.Errorf("%+v: %s\nwant %s", test.named, got, test.want)
			}
		}
	})
}
