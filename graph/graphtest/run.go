package graphtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"mailuo/graph"
)

// Run tests a store against every rule of the contract. open gives a fresh, empty
// store and its records; they are used until open is called again, and the
// function closes them when the test ends (a second Close is no error).
func Run(t *testing.T, open func(t *testing.T, o graph.Options) (graph.Store, graph.Records)) {
	for _, test := range tests() {
		t.Run(test.name, func(t *testing.T) {
			e := &env{T: t, fixture: newFixture(), opener: open, options: Options()}
			e.whole = newModel(e.options, e.facts...)
			e.open()
			test.run(e)
		})
	}
}

type test struct {
	name string
	run  func(*env)
}

func tests() []test {
	return []test{
		{"Empty", testEmpty},
		{"Put", testPut},
		{"PutAgain", testPutAgain},
		{"PutChanged", testPutChanged},
		{"PutEachChange", testPutEachChange},
		{"PutBatch", testPutBatch},
		{"Delete", testDelete},
		{"DeleteMissing", testDeleteMissing},
		{"Shared", testShared},
		{"Conflict", testConflict},
		{"PureFunctionOfClaims", testPureFunctionOfClaims},
		{"NodesByID", testNodesByID},
		{"Many", testMany},
		{"Filters", testFilters},
		{"RandomFilters", testRandomFilters},
		{"InvalidQueries", testInvalidQueries},
		{"Orders", testOrders},
		{"Paging", testPaging},
		{"Ledger", testLedger},
		{"PageBetween", testPageBetween},
		{"PagingWhileAdding", testPagingWhileAdding},
		{"With", testWith},
		{"Speeches", testSpeeches},
		{"Relations", testRelations},
		{"RelationQueries", testRelationQueries},
		{"RelationPaging", testRelationPaging},
		{"RelationPagingWhileAdding", testRelationPagingWhileAdding},
		{"EvidenceOrder", testEvidenceOrder},
		{"PeriodOfShared", testPeriodOfShared},
		{"Count", testCount},
		{"CountByTwoVerbs", testCountByTwoVerbs},
		{"Sums", testSums},
		{"Wordings", testWordings},
		{"ManyWordings", testManyWordings},
		{"Search", testSearch},
		{"SearchPages", testSearchPages},
		{"SearchFacets", testSearchFacets},
		{"SearchReadings", testSearchReadings},
		{"SearchSyntax", testSearchSyntax},
		{"SearchEverySubstring", testSearchEverySubstring},
		{"SearchCount", testSearchCount},
		{"SearchChanged", testSearchChanged},
		{"SearchWithoutOptions", testSearchWithoutOptions},
		{"Paths", testPaths},
		{"Unicode", testUnicode},
		{"Long", testLong},
		{"LongText", testLongText},
		{"PrefixEnds", testPrefixEnds},
		{"Cancelled", testCancelled},
		{"Closed", testClosed},
		{"CutHalfWay", testCutHalfWay},
		{"InvalidFacts", testInvalidFacts},
		{"ErrorsSayNothingOfTheDriver", testErrorsSayNothingOfTheDriver},
		{"ExportCut", testExportCut},
		{"Writers", testWriters},
		{"WritersOfOne", testWritersOfOne},
		{"Whole", testWhole},
		{"Log", testLog},
		{"Archive", testArchive},
		{"LogBeside", testLogBeside},
		{"ExportOrder", testExportOrder},
		{"ExportMany", testExportMany},
		{"Import", testImport},
		{"Verify", testVerify},
		{"Records", testRecords},
		{"RecordsMany", testRecordsMany},
		{"RecordsList", testRecordsList},
		{"RecordsExpiry", testRecordsExpiry},
		{"RecordsContention", testRecordsContention},
	}
}

// env is what a subtest works with: a store, its records and the fixture.
type env struct {
	*testing.T
	fixture
	whole   *model // of the whole fixture
	opener  func(t *testing.T, o graph.Options) (graph.Store, graph.Records)
	options graph.Options
	store   graph.Store
	records graph.Records
}

// open replaces the store by a fresh one.
func (e *env) open() {
	e.Helper()
	e.store, e.records = e.opener(e.T, e.options)
}

// on is the same env for a subtest.
func (e *env) on(t *testing.T) *env {
	sub := *e
	sub.T = t
	return &sub
}

func (e *env) put(facts ...graph.Facts) []graph.Change {
	e.Helper()
	changes, err := e.store.Put(e.Context(), facts...)
	if err != nil {
		e.Fatalf("put: %v", err)
	}
	if len(changes) != len(facts) {
		e.Fatalf("put of %d speeches gave %d changes", len(facts), len(changes))
	}
	return changes
}

func (e *env) delete(speeches ...graph.ID) []graph.Change {
	e.Helper()
	changes, err := e.store.Delete(e.Context(), speeches...)
	if err != nil {
		e.Fatalf("delete: %v", err)
	}
	if len(changes) != len(speeches) {
		e.Fatalf("delete of %d speeches gave %d changes", len(speeches), len(changes))
	}
	return changes
}

// export is the store's export.
func (e *env) export() string {
	e.Helper()
	return exported(e.T, e.store)
}

func exported(t *testing.T, s graph.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := graph.Export(t.Context(), s, &b); err != nil {
		t.Fatalf("export: %v", err)
	}
	return b.String()
}

// holds checks that the store holds these facts and no others.
func (e *env) holds(facts ...graph.Facts) {
	e.Helper()
	e.equalExport(e.export(), exported(e.T, newModel(e.options, facts...)))
}

// equalExport compares two exports line by line.
func (e *env) equalExport(got, want string) {
	e.Helper()
	if got == want {
		return
	}
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	in := func(line string, lines []string) bool {
		for _, l := range lines {
			if l == line {
				return true
			}
		}
		return false
	}
	shown := 0
	for _, side := range []struct {
		sign        string
		lines, than []string
	}{{"+", a, b}, {"-", b, a}} {
		for _, l := range side.lines {
			if !in(l, side.than) && shown < 6 {
				shown++
				e.Logf("%s %.600s", side.sign, l)
			}
		}
	}
	e.Errorf("the export is not as wanted (+ too much, - missing): %d lines, want %d", len(a), len(b))
}

// nodes runs a query and fails the test on an error.
func (e *env) nodes(q graph.NodeQuery) graph.NodePage {
	e.Helper()
	page, err := e.store.Nodes(e.Context(), q)
	if err != nil {
		e.Fatalf("nodes: %v", err)
	}
	return page
}

func (e *env) relations(q graph.RelationQuery) []graph.RelationPage {
	e.Helper()
	pages, err := e.store.Relations(e.Context(), q)
	if err != nil {
		e.Fatalf("relations: %v", err)
	}
	if len(pages) != len(q.Of) {
		e.Fatalf("relations of %d nodes gave %d pages", len(q.Of), len(pages))
	}
	return pages
}

// entity reads an entity.
func (e *env) entity(id graph.ID) *graph.Entity {
	e.Helper()
	page := e.nodes(graph.NodeQuery{IDs: []graph.ID{id}})
	if len(page.Nodes) != 1 {
		e.Fatalf("there is no entity %s", id)
	}
	return page.Nodes[0].(*graph.Entity)
}

func ids(nodes []graph.Node) []graph.ID {
	out := make([]graph.ID, len(nodes))
	for i, n := range nodes {
		out[i] = n.NodeID()
	}
	return out
}

// name is what the fixture calls a node, for messages.
func (fx fixture) name(id graph.ID) string {
	best := string(id)
	for name, x := range fx.ids {
		if x == id && (best == string(id) || name < best) {
			best = name
		}
	}
	return best
}

// equalNodes compares lists of IDs and says what differs by the fixture's names.
func (e *env) equalNodes(got, want []graph.ID) {
	e.Helper()
	name := func(ids []graph.ID) []string {
		out := []string{}
		for _, id := range ids {
			out = append(out, e.name(id))
		}
		return out
	}
	if diff := cmp.Diff(name(want), name(got)); diff != "" {
		e.Errorf("nodes (-want +got):\n%s", diff)
	}
}

// equal compares answers; empty and nil lists are the same, claims have no order,
// cursors are each store's own.
func (e *env) equal(got, want any) {
	e.Helper()
	if same(reflect.ValueOf(got), reflect.ValueOf(want)) {
		return
	}
	diff := cmp.Diff(want, got,
		cmpopts.EquateEmpty(),
		cmp.Comparer(func(a, b graph.Value) bool { return a == b }),
		cmpopts.SortSlices(func(a, b graph.Claim) bool { return fmt.Sprint(a) < fmt.Sprint(b) }),
		cmpopts.IgnoreTypes(graph.Cursor{}, []graph.Cursor{}),
	)
	if diff != "" {
		e.Errorf("answer (-want +got):\n%s", diff)
	}
}

// same reports whether two answers are the same as equal has it, but for the order of
// claims. Most are, and to see that takes a fraction of what it takes to find a
// difference.
func same(a, b reflect.Value) bool {
	if !a.IsValid() || !b.IsValid() || a.Type() != b.Type() {
		return a.IsValid() == b.IsValid() && !a.IsValid()
	}
	switch a.Type() {
	case reflect.TypeFor[graph.Cursor](), reflect.TypeFor[[]graph.Cursor]():
		return true
	}
	switch a.Kind() {
	case reflect.Pointer, reflect.Interface:
		return same(a.Elem(), b.Elem())
	case reflect.Struct:
		for i := range a.NumField() {
			if !same(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case reflect.Slice, reflect.Array:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !same(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case reflect.Map:
		if a.Len() != b.Len() {
			return false
		}
		for _, k := range a.MapKeys() {
			if !same(a.MapIndex(k), b.MapIndex(k)) {
				return false
			}
		}
		return true
	}
	return a.Equal(b)
}

// invalid checks that an error is ErrInvalid, and nothing else.
func (e *env) invalid(err error) {
	e.Helper()
	if !errors.Is(err, graph.ErrInvalid) || errors.Is(err, graph.ErrUnavailable) || errors.Is(err, context.Canceled) {
		e.Errorf("got the error %v, want one that is %v", err, graph.ErrInvalid)
	}
}
