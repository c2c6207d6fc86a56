package judge_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/neo4j"
	"mailuo/graph/neo4j/neo4jtest"
	"mailuo/graph/sqlite"
	"mailuo/judge"
)

// TestMain holds the Neo4j of NEO4J_URI, where there is one: then the tests run on
// it too. See graph/neo4j/neo4jtest/cmd.
func TestMain(m *testing.M) {
	if os.Getenv("NEO4J_URI") != "" {
		neo4jtest.Main(m)
	}
	os.Exit(m.Run())
}

var turn sync.Mutex

// onEachStore runs a test on every store there is, filled with the fixture.
func onEachStore(t *testing.T, test func(t *testing.T, s *judge.Store)) {
	filled := func(t *testing.T, s graph.Store, r graph.Records) *judge.Store {
		t.Cleanup(func() { s.Close() })
		if _, err := s.Put(t.Context(), graphtest.Fixture()...); err != nil {
			t.Fatal(err)
		}
		return &judge.Store{Store: s, Book: &judge.Book{Records: r, Now: time.Now}}
	}
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
		if err != nil {
			t.Fatal(err)
		}
		test(t, filled(t, s, s.Records()))
	})
	if os.Getenv("NEO4J_URI") == "" {
		return
	}
	t.Run("neo4j", func(t *testing.T) {
		turn.Lock()
		defer turn.Unlock()
		neo4jtest.Wipe(t)
		at := neo4jtest.Current(t)
		s, err := neo4j.Open(t.Context(), at.URI, neo4j.Auth{Username: at.Username, Password: at.Password}, graphtest.Options())
		if err != nil {
			t.Fatal(err)
		}
		test(t, filled(t, s, s.Records()))
	})
}

// say writes a judgement.
func say(t *testing.T, s *judge.Store, subject judge.Subject, v judge.Verdict) judge.Judgement {
	t.Helper()
	j, err := s.Book.Write(t.Context(), judge.Judgement{Subject: subject, Verdict: v, Said: judge.Said{Reason: "it is so"}})
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// relations are the keys of the fixture's relations, sorted, but for STATES and MENTIONS.
func relations() []graph.Key {
	var out []graph.Key
	for _, f := range graphtest.Fixture() {
		for _, r := range f.Relations {
			out = append(out, r.Key)
		}
	}
	slices.SortFunc(out, graph.Key.Compare)
	return slices.Compact(out)
}

// without is the fixture with some relations never said.
func without(gone []graph.Key) graph.Store {
	facts := graphtest.Fixture()
	for i := range facts {
		facts[i].Relations = slices.DeleteFunc(slices.Clone(facts[i].Relations), func(r graph.RelationFacts) bool { return slices.Contains(gone, r.Key) })
	}
	return graphtest.Model(graphtest.Options(), facts...)
}

// TestRejected: every answer is that of a graph that never had what was rejected.
func TestRejected(t *testing.T) {
	t.Parallel()
	all := relations()
	if len(all) < 20 {
		t.Fatalf("the fixture has %d relations only", len(all))
	}
	onEachStore(t, func(t *testing.T, s *judge.Store) {
		var gone []graph.Key
		for i, k := range all {
			if i%3 == 1 {
				gone = append(gone, k)
				say(t, s, judge.Subject{ID: graph.ID(k.String())}, judge.Rejected)
			}
		}
		want := without(gone)
		everyone, err := want.Nodes(t.Context(), graph.NodeQuery{Limit: 10_000})
		if err != nil {
			t.Fatal(err)
		}
		var of []graph.ID
		for _, n := range everyone.Nodes {
			of = append(of, n.NodeID())
		}
		sameRelations(t, s, want, of, "", graph.Both)
		asked := map[graph.Verb]bool{}
		for i, k := range gone {
			if i < 5 {
				oneByOne(t, s, want, k.From)
				oneByOne(t, s, want, k.To)
			}
			if asked[k.Verb] {
				continue
			}
			asked[k.Verb] = true
			for _, d := range []graph.Direction{graph.In, graph.Out} {
				sameRelations(t, s, want, of, k.Verb, d)
				sameFilters(t, s, want, k.Verb, d)
			}
		}
		sameWith(t, s, want)
	})
}

func verbs(v graph.Verb) []graph.Verb {
	if v == "" {
		return nil
	}
	return []graph.Verb{v}
}

func same[T any](t *testing.T, what string, got T, err error, want T, wantErr error) {
	t.Helper()
	if err != nil || wantErr != nil {
		t.Fatalf("%s: %v, %v", what, err, wantErr)
	}
	if d := cmp.Diff(want, got, cmp.AllowUnexported(graph.Value{}), cmpopts.EquateEmpty()); d != "" {
		t.Errorf("%s: (-want +got)\n%s", what, d)
	}
}

// plain are pages without their cursors.
func plain(pages []graph.RelationPage) []graph.RelationPage {
	for i := range pages {
		pages[i].Cursors = nil
		for _, r := range pages[i].Relations {
			plain(r.With)
		}
	}
	return pages
}

func sameRelations(t *testing.T, s, want graph.Store, of []graph.ID, verb graph.Verb, d graph.Direction) {
	t.Helper()
	for _, latest := range []bool{false, true} {
		for _, limit := range []int{1, 2, graph.NoLimit} {
			q := graph.RelationQuery{Of: of, Verbs: verbs(verb), Direction: d, Latest: latest, Limit: limit, Count: limit == 2, Evidence: 1, Far: true, Backward: limit == 1 && latest}
			if limit == 2 {
				q.With = []graph.RelationQuery{{Direction: graph.In, Limit: 1, Far: true, Evidence: 1, Count: true}, {Direction: graph.Both, Limit: 2}, {Direction: graph.Out, Count: true}}
			}
			got, err := s.Relations(t.Context(), q)
			w, wantErr := want.Relations(t.Context(), q)
			same(t, fmt.Sprintf("relations %s %s latest %t limit %d", verb, d, latest, limit), plain(got), err, plain(w), wantErr)
		}
	}
}

// oneByOne walks all that a node is related to, page by page.
func oneByOne(t *testing.T, s, want graph.Store, id graph.ID) {
	t.Helper()
	for _, latest := range []bool{false, true} {
		q := graph.RelationQuery{Of: []graph.ID{id}, Direction: graph.Both, Latest: latest, Limit: graph.NoLimit}
		whole, err := want.Relations(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		var got []graph.Relation
		q.Limit = 1
		for more := true; more; {
			pages, err := s.Relations(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			if more = pages[0].More; len(pages[0].Relations) > 0 {
				q.After = &pages[0].Cursors[len(pages[0].Cursors)-1]
			}
			got = append(got, pages[0].Relations...)
		}
		same(t, fmt.Sprintf("relations of %s, one by one", id), got, nil, whole[0].Relations, nil)
	}
}

func sameFilters(t *testing.T, s, want graph.Store, verb graph.Verb, d graph.Direction) {
	t.Helper()
	roles := []graph.Role{""}
	if verb == graph.VerbAddressedTo {
		roles = append(roles, graph.Roles()...)
	}
	for _, role := range roles {
		has := graph.Filter{Has: &graph.Has{Verb: verb, Direction: d, Role: role}}
		deeper := graph.Filter{Has: &graph.Has{Verb: graph.VerbStates, Direction: graph.Out, Where: &has}}
		for i, f := range []graph.Filter{has, {Not: &has}, {Or: []graph.Filter{has, graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindPlace)))}}, deeper} {
			q := graph.NodeQuery{Where: f, Limit: 1000, Count: true, Order: []graph.Order{{Field: graph.FieldName}}}
			got, err := s.Nodes(t.Context(), q)
			w, wantErr := want.Nodes(t.Context(), q)
			got.Cursors, w.Cursors = nil, nil
			same(t, fmt.Sprintf("filter %d by %s %s %s", i, verb, d, role), got, err, w, wantErr)
		}
		for _, by := range [][]graph.Group{
			{{Field: graph.FieldID, Via: has.Has}},
			{{Field: graph.FieldKind, Via: has.Has}, {Field: graph.FieldLevel}},
			{{Field: graph.FieldDate, Unit: graph.UnitYear}, {Field: graph.FieldID, Via: has.Has}},
		} {
			for _, limit := range []int{2, graph.NoLimit} {
				q := graph.CountQuery{By: by, Limit: limit, Sum: graph.FieldMentions}
				got, err := s.Count(t.Context(), q)
				w, wantErr := want.Count(t.Context(), q)
				if len(got)+len(w) > 0 {
					same(t, fmt.Sprintf("count by %v %s %s %s", by, verb, d, role), got, err, w, wantErr)
				}
			}
		}
		c := graph.CountQuery{Where: has}
		got, err := s.Count(t.Context(), c)
		w, wantErr := want.Count(t.Context(), c)
		same(t, "count", got, err, w, wantErr)
	}
}

func sameWith(t *testing.T, s, want graph.Store) {
	t.Helper()
	q := graph.NodeQuery{Limit: 1000, With: []graph.RelationQuery{
		{Direction: graph.Both, Limit: 2, Count: true, Far: true},
		{Direction: graph.Out, Verbs: []graph.Verb{graph.VerbAddressedTo, graph.VerbUnder}, Limit: graph.NoLimit, Evidence: 2, Far: true},
	}}
	got, err := s.Nodes(t.Context(), q)
	w, wantErr := want.Nodes(t.Context(), q)
	got.Cursors, w.Cursors = nil, nil
	for i := range got.With {
		plain(got.With[i])
		plain(w.With[i])
	}
	same(t, "nodes with relations", got, err, w, wantErr)
}

// twoBodies are two bodies of the fixture, the ones with the most relations.
func twoBodies(t *testing.T, s graph.Store) (keep, merged graph.ID) {
	t.Helper()
	page, err := s.Nodes(t.Context(), graph.NodeQuery{
		Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindBody))), Order: []graph.Order{{Field: graph.FieldMentions, Desc: true}}, Limit: 2,
	})
	if err != nil || len(page.Nodes) != 2 {
		t.Fatal(page, err)
	}
	return page.Nodes[0].NodeID(), page.Nodes[1].NodeID()
}

// TestSame: an entity that another one stands for resolves to that one, which has the
// relations of both; taking the judgement back undoes it.
func TestSame(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, s *judge.Store) {
		ctx := t.Context()
		keep, other := twoBodies(t, s.Store)
		both, err := s.Store.Relations(ctx, graph.RelationQuery{Of: []graph.ID{keep, other}, Direction: graph.Both, Limit: graph.NoLimit, Count: true})
		if err != nil {
			t.Fatal(err)
		}
		bodies := graph.CountQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindBody)))}
		before, err := s.Count(ctx, bodies)
		if err != nil {
			t.Fatal(err)
		}
		j := say(t, s, judge.Subject{ID: keep, Other: other}, judge.Same)

		page, err := s.Nodes(ctx, graph.NodeQuery{IDs: []graph.ID{other, keep}})
		if err != nil || len(page.Nodes) != 1 || page.Nodes[0].NodeID() != keep {
			t.Errorf("%+v, %v", page, err)
		}
		if after, err := s.Count(ctx, bodies); err != nil || after[0].N != before[0].N-1 {
			t.Errorf("%v bodies, then %v: %v", before, after, err)
		}
		for _, id := range []graph.ID{keep, other} {
			var got []graph.Key
			seen := map[graph.Key]bool{}
			evidence := 0
			q := graph.RelationQuery{Of: []graph.ID{id}, Direction: graph.Both, Limit: 3, Far: true}
			for more := true; more; {
				pages, err := s.Relations(ctx, q)
				if err != nil {
					t.Fatal(err)
				}
				p := pages[0]
				for _, x := range p.Relations {
					if seen[x.Key] || x.From != keep && x.To != keep || x.Far.NodeID() != x.From && x.Far.NodeID() != x.To {
						t.Errorf("%s leads to %s, seen %t", x.Key, x.Far.NodeID(), seen[x.Key])
					}
					seen[x.Key] = true
					got = append(got, x.Key)
					evidence += x.EvidenceCount
				}
				if more = p.More; len(p.Cursors) > 0 {
					q.After = &p.Cursors[len(p.Cursors)-1]
				}
			}
			want := 0
			for _, p := range both {
				for _, x := range p.Relations {
					want += x.EvidenceCount
				}
			}
			if evidence != want || len(got) == 0 {
				t.Errorf("%d relations with %d pieces of evidence, want %d", len(got), evidence, want)
			}
		}
		// From the other side: whoever was related to either is to the one that stands for both.
		has := func(v graph.Verb, d graph.Direction) graph.Filter {
			who := graph.Where(graph.FieldID, graph.EQ, graph.Text(string(keep)))
			return graph.Filter{Has: &graph.Has{Verb: v, Direction: d, Where: &who}}
		}
		mentioning, err := s.Count(ctx, graph.CountQuery{Where: has(graph.VerbMentions, graph.Out)})
		if err != nil {
			t.Fatal(err)
		}
		speeches := map[graph.ID]bool{}
		for _, p := range both {
			for _, x := range p.Relations {
				if x.Verb == graph.VerbMentions {
					speeches[x.From] = true
				}
			}
		}
		if mentioning[0].N != len(speeches) {
			t.Errorf("%d speeches mention it, want %d", mentioning[0].N, len(speeches))
		}
		for id := range speeches {
			pages, err := s.Relations(ctx, graph.RelationQuery{Of: []graph.ID{id}, Direction: graph.Out, Limit: graph.NoLimit, Far: true})
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for _, x := range pages[0].Relations {
				if x.To == other || x.Far.NodeID() == other {
					t.Errorf("%s still leads to the other one", x.Key)
				}
				if x.Verb == graph.VerbMentions && x.To == keep {
					n++
				}
			}
			if n != 1 {
				t.Errorf("%s mentions it %d times", id, n)
			}
		}
		if buckets, err := s.Count(ctx, graph.CountQuery{By: []graph.Group{{Field: graph.FieldID, Via: &graph.Has{Verb: graph.VerbMentions, Direction: graph.Out}}}, Limit: graph.NoLimit}); err != nil ||
			slices.ContainsFunc(buckets, func(b graph.Bucket) bool { return b.Keys[0].Text() == string(other) }) {
			t.Errorf("%v, %v", buckets, err)
		}

		if _, err := s.Book.Withdraw(ctx, j.Key(), j.Version); err != nil {
			t.Fatal(err)
		}
		if after, err := s.Count(ctx, bodies); err != nil || after[0].N != before[0].N {
			t.Errorf("%v bodies, then %v: %v", before, after, err)
		}
	})
}

// TestRejectedDirective: it is found by its ID alone.
func TestRejectedDirective(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, s *judge.Store) {
		ctx := t.Context()
		directives := graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective))), Limit: 100, Count: true}
		before, err := s.Nodes(ctx, directives)
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(before.Nodes, func(n graph.Node) bool { return len(n.(*graph.Directive).Items) > 0 })
		id := before.Nodes[at].NodeID()
		say(t, s, judge.Subject{ID: id}, judge.Rejected)
		after, err := s.Nodes(ctx, directives)
		if err != nil || after.Total != before.Total-1 || slices.ContainsFunc(after.Nodes, func(n graph.Node) bool { return n.NodeID() == id }) {
			t.Errorf("%d directives, then %d: %v", before.Total, after.Total, err)
		}
		if byID, err := s.Nodes(ctx, graph.NodeQuery{IDs: []graph.ID{id}}); err != nil || len(byID.Nodes) != 1 {
			t.Errorf("%+v, %v", byID, err)
		}
		everyone, err := s.Nodes(ctx, graph.NodeQuery{Limit: 1000, With: []graph.RelationQuery{{Direction: graph.Both, Limit: graph.NoLimit, Far: true}}})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range everyone.With[0] {
			for _, x := range p.Relations {
				if x.Far.NodeID() == id {
					t.Errorf("%s still leads to it", x.Key)
				}
			}
		}
	})
}

// TestBook: versions, conflicts, reports, and what another server sees.
func TestBook(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, s *judge.Store) {
		ctx := t.Context()
		key := relations()[0]
		subject := judge.Subject{ID: graph.ID(key.String())}
		clock := time.Date(2024, 5, 1, 8, 0, 0, 0, time.UTC)
		other := &judge.Book{Records: s.Book.Records, Now: func() time.Time { return clock }}
		if k, err := other.Read(ctx); err != nil || k.Of(subject) != nil {
			t.Fatal(err)
		}
		report := judge.Judgement{Subject: subject, Said: judge.Said{Reason: " doubtful ", By: "reader"}}
		r, err := s.Book.Report(ctx, report)
		if err != nil || r.Verdict != judge.Reported || r.Reason != "doubtful" {
			t.Fatalf("%+v, %v", r, err)
		}
		if k, err := other.Read(ctx); err != nil || k.Of(subject) != nil {
			t.Errorf("what was read is looked at again within a second: %v", err)
		}
		clock = clock.Add(time.Second)
		if k, err := other.Read(ctx); err != nil || k.Of(subject) == nil {
			t.Errorf("another server does not see it: %v", err)
		}
		for name, c := range map[string]struct {
			j    judge.Judgement
			want error
		}{
			"an older version":   {judge.Judgement{Subject: subject, Verdict: judge.Rejected}, graph.ErrConflict},
			"a later version":    {judge.Judgement{Subject: subject, Verdict: judge.Rejected, Version: r.Version + 1}, graph.ErrConflict},
			"none of a version":  {judge.Judgement{Subject: judge.Subject{ID: graph.ID(relations()[1].String())}, Verdict: judge.Rejected, Version: 1}, graph.ErrConflict},
			"no subject":         {judge.Judgement{Subject: judge.Subject{ID: "x"}, Verdict: judge.Rejected}, graph.ErrInvalid},
			"a speech":           {judge.Judgement{Subject: judge.Subject{ID: key.From}, Verdict: judge.Rejected}, graph.ErrInvalid},
			"half of evidence":   {judge.Judgement{Subject: judge.Subject{ID: subject.ID, Quote: "x"}, Verdict: judge.Rejected}, graph.ErrInvalid},
			"another's verdict":  {judge.Judgement{Subject: subject, Verdict: judge.Same, Version: r.Version}, graph.ErrInvalid},
			"no verdict":         {judge.Judgement{Subject: subject, Version: r.Version}, graph.ErrInvalid},
			"a curator's report": {judge.Judgement{Subject: subject, Verdict: judge.Reported, Version: r.Version}, graph.ErrInvalid},
		} {
			c.j.Reason = "because"
			if _, err := s.Book.Write(ctx, c.j); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", name, err, c.want)
			}
		}
		if _, err := s.Book.Report(ctx, report); !errors.Is(err, graph.ErrConflict) {
			t.Errorf("a second report: %v", err)
		}
		settled, err := s.Book.Write(ctx, judge.Judgement{Subject: subject, Verdict: judge.Rejected, Version: r.Version, Said: judge.Said{Reason: "wrong body", By: "curator"}})
		if err != nil || settled.Report == nil || settled.Report.By != "reader" || settled.Version <= r.Version {
			t.Fatalf("%+v, %v", settled, err)
		}
		again, err := s.Book.Write(ctx, judge.Judgement{Subject: subject, Verdict: judge.Confirmed, Version: settled.Version, Said: judge.Said{Reason: "right after all"}})
		if err != nil || again.Report == nil || again.Report.Reason != "doubtful" {
			t.Fatalf("%+v, %v", again, err)
		}
		k, err := s.Book.Read(ctx)
		if err != nil || k.Rejects(key) || len(k.All(func(*judge.Judgement) bool { return true })) != 1 {
			t.Errorf("%+v, %v", k, err)
		}
		if _, err := s.Book.Withdraw(ctx, again.Key(), settled.Version); !errors.Is(err, graph.ErrConflict) {
			t.Errorf("an older version is withdrawn: %v", err)
		}
		if _, err := s.Book.Withdraw(ctx, "x", 1); !errors.Is(err, graph.ErrNotFound) {
			t.Errorf("what is not there is withdrawn: %v", err)
		}
		for _, long := range []string{"", " ", string(make([]byte, judge.MaxReason+1))} {
			if _, err := s.Book.Write(ctx, judge.Judgement{Subject: subject, Verdict: judge.Rejected, Version: again.Version, Said: judge.Said{Reason: long}}); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("a reason of %d: %v", len(long), err)
			}
		}
	})
}

// TestContradiction: what is the same by some judgements cannot be apart by another.
func TestContradiction(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, s *judge.Store) {
		a, b, c := graph.NewID(graph.KindBody, "a"), graph.NewID(graph.KindBody, "b"), graph.NewID(graph.KindBody, "c")
		say(t, s, judge.Subject{ID: a, Other: b}, judge.Same)
		say(t, s, judge.Subject{ID: b, Other: c}, judge.Same)
		k, err := s.Book.Read(t.Context())
		if err != nil || k.Survivor(b) != a || k.Survivor(c) != a || k.Survivor(a) != a || len(k.Members(c)) != 3 {
			t.Errorf("%s %s %s, %v", k.Survivor(b), k.Survivor(c), k.Survivor(a), err)
		}
		apart := judge.Judgement{Subject: judge.Subject{ID: c, Other: a}, Verdict: judge.NotSame, Said: judge.Said{Reason: "no"}}
		var conflict *judge.Conflict
		if _, err := s.Book.Write(t.Context(), apart); !errors.As(err, &conflict) {
			t.Errorf("%v", err)
		}
		d := graph.NewID(graph.KindBody, "d")
		say(t, s, judge.Subject{ID: c, Other: d}, judge.NotSame)
		apart = judge.Judgement{Subject: judge.Subject{ID: d, Other: b}, Verdict: judge.Same, Said: judge.Said{Reason: "yes"}}
		if _, err := s.Book.Write(t.Context(), apart); !errors.As(err, &conflict) {
			t.Errorf("%v", err)
		}
	})
}
