package server

import (
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/access"
)

// TestRolesOf: what is not said takes READER, a mutation ADMIN; a field takes the
// same on an object and on the interfaces that it has, else one could be asked by
// the other.
func TestRolesOf(t *testing.T) {
	t.Parallel()
	s, err := gqlparser.LoadSchema(&ast.Source{Input: `
		directive @access(needs: AccessRole!) on FIELD_DEFINITION | OBJECT
		enum AccessRole { READER CURATOR ADMIN }
		schema { query: Query mutation: Mutation }
		type Query { plain: Int noted: Int @access(needs: CURATOR) named: Named }
		type Mutation { forgotten: Int note: Int @access(needs: CURATOR) }
		interface Named { name: String note: String @access(needs: CURATOR) }
		type Body implements Named { name: String note: String secret: String @access(needs: ADMIN) }
		type Person implements Named { name: String @access(needs: ADMIN) note: String }
		type Token @access(needs: ADMIN) { id: ID low: ID @access(needs: CURATOR) }
		type Note @access(needs: CURATOR) { text: String by: String @access(needs: ADMIN) }
	`})
	if err != nil {
		t.Fatal(err)
	}
	got := rolesOf(s)
	for place, want := range map[fieldOf]access.Role{
		{"Query", "plain"}: access.Reader, {"Query", "noted"}: access.Curator, {"Query", "named"}: access.Reader,
		{"Mutation", "forgotten"}: access.Admin, {"Mutation", "note"}: access.Curator,
		{"Named", "name"}: access.Admin, {"Named", "note"}: access.Curator,
		{"Body", "name"}: access.Reader, {"Body", "note"}: access.Curator, {"Body", "secret"}: access.Admin,
		{"Person", "name"}: access.Admin, {"Person", "note"}: access.Curator,
		{"Token", "id"}: access.Admin, {"Token", "low"}: access.Admin,
		{"Note", "text"}: access.Curator, {"Note", "by"}: access.Admin,
	} {
		if got[place] != want {
			t.Errorf("%s.%s takes %q, want %q", place.typ, place.field, got[place], want)
		}
	}
	g := &gate{roles: got}
	if role := g.needs(&ast.Field{Name: "unknown", ObjectDefinition: s.Query}); role != access.Admin {
		t.Errorf("a field that is not known takes %q", role)
	}
}
