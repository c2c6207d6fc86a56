package server_test

import (
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/access"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
	"mailuo/schema"
	"mailuo/server"
)

// guarded is a server whose requests need tokens, and a token of each role.
type guarded struct {
	*server.Server
	store   *sqlite.Store
	tokens  access.Tokens
	secrets map[access.Role]access.Secret
}

// newGuarded makes such a server on an empty store; with changes its configuration.
func newGuarded(t testing.TB, with ...func(*server.Config)) *guarded {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "tokens.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	g := &guarded{
		store: store, tokens: access.Tokens{Records: store.Records(), Now: time.Now, Random: rand.Reader}, secrets: map[access.Role]access.Secret{},
	}
	for _, role := range access.Roles() {
		secret, _, err := g.tokens.Create(t.Context(), "the "+string(role), role, time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		g.secrets[role] = secret
	}
	g.Server = newServer(t, store, append([]func(*server.Config){func(c *server.Config) { c.Records, c.Anonymous = store.Records(), "" }}, with...)...)
	return g
}

// as is a request by one who has a role; by one without a token where it is empty.
func (g *guarded) as(role access.Role, r *http.Request) *http.Request {
	if role != "" {
		r.Header.Set("Authorization", "Bearer "+g.secrets[role].Reveal())
	}
	return r
}

// step is a field or a fragment on the way from an operation to a type.
type step struct {
	text string
	// key is the field's name in an answer, "" for a fragment; need what it takes.
	key  string
	need access.Role
}

// way leads from an operation to a type.
type way struct {
	operation string
	steps     []step
}

// query is a document that goes the way and selects something at its end.
func (w way) query(header, selected, rest string) string {
	var b strings.Builder
	b.WriteString(w.operation + header)
	for _, s := range append([]step{{text: ""}}, w.steps...) {
		b.WriteString(s.text + " { ")
	}
	b.WriteString(selected + strings.Repeat(" }", len(w.steps)+1) + " " + rest)
	return b.String()
}

// surveyor finds the ways through a schema, and what each field takes by its directives.
type surveyor struct {
	*testing.T
	schema *ast.Schema
}

// stated is the role that a directive names.
func stated(all ast.DirectiveList) access.Role {
	if d := all.ForName("access"); d != nil {
		return access.Role(d.Arguments.ForName("needs").Value.Raw)
	}
	return ""
}

func highest(roles ...access.Role) access.Role {
	return slices.MaxFunc(roles, func(a, b access.Role) int { return slices.Index(access.Roles(), a) - slices.Index(access.Roles(), b) })
}

// need is the role that a field takes. A mutation must say it.
func (s surveyor) need(d *ast.Definition, f *ast.FieldDefinition) access.Role {
	s.Helper()
	if d == s.schema.Mutation && stated(f.Directives) == "" {
		s.Errorf("Mutation.%s has no @access: say which role it takes", f.Name)
	}
	return highest(access.Reader, stated(d.Directives), stated(f.Directives))
}

// ask writes a field with what it must be given.
func (s surveyor) ask(f *ast.FieldDefinition) string {
	var args []string
	for _, a := range f.Arguments {
		switch {
		case a.Name == "first" && strings.HasSuffix(f.Type.Name(), "Connection"):
			args = append(args, "first: 1")
		case a.Type.NonNull && a.DefaultValue == nil:
			args = append(args, a.Name+": "+s.value(a.Type))
		}
	}
	if args == nil {
		return f.Name
	}
	return f.Name + "(" + strings.Join(args, ", ") + ")"
}

// value is some value of an input type.
func (s surveyor) value(t *ast.Type) string {
	if t.Elem != nil {
		return "[" + s.value(t.Elem) + "]"
	}
	d := s.schema.Types[t.NamedType]
	switch d.Kind {
	case ast.Enum:
		return d.EnumValues[0].Name
	case ast.InputObject:
		var fields []string
		for _, f := range d.Fields {
			if f.Type.NonNull && f.DefaultValue == nil {
				fields = append(fields, f.Name+": "+s.value(f.Type))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	values := map[string]string{"Int": "1", "Float": "1", "Boolean": "true", "EDTF": `"2023"`, "DateTime": `"2023-01-01T00:00:00Z"`, "ID": `"x"`, "String": `"x"`}
	if values[d.Name] == "" {
		s.Fatalf("no value is known for %s", d.Name)
	}
	return values[d.Name]
}

// ways gives one way to each type, of the least role that leads there.
func (s surveyor) ways() map[string]way {
	found := map[string]way{}
	for _, role := range access.Roles() {
		roots := map[string]*ast.Definition{"query": s.schema.Query, "mutation": s.schema.Mutation, "subscription": s.schema.Subscription}
		var queue []string
		reach := func(name string, w way) {
			if _, ok := found[name]; !ok {
				found[name] = w
				queue = append(queue, name)
			}
		}
		for name := range found {
			queue = append(queue, name)
		}
		slices.Sort(queue)
		for operation, d := range roots {
			if d != nil {
				reach(d.Name, way{operation: operation})
			}
		}
		for len(queue) > 0 {
			d := s.schema.Types[queue[0]]
			queue = queue[1:]
			at := found[d.Name]
			further := func(name string, st step) {
				reach(name, way{at.operation, append(slices.Clone(at.steps), st)})
			}
			for _, p := range s.schema.PossibleTypes[d.Name] {
				if p != d {
					further(p.Name, step{text: "... on " + p.Name})
				}
			}
			for _, f := range d.Fields {
				to := s.schema.Types[f.Type.Name()]
				if need := s.need(d, f); !strings.HasPrefix(f.Name, "__") && to.IsCompositeType() && role.Includes(need) {
					further(to.Name, step{s.ask(f), f.Name, need})
				}
			}
		}
	}
	return found
}

// TestAccess goes every way that a field can be asked by, as each role and as nobody:
// it is refused exactly where its @access, or that of a field on the way, says so.
func TestAccess(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	broken := newServer(t, &broken{Store: g.store, err: errors.New("nothing is read here")},
		func(c *server.Config) { c.Records, c.Anonymous = g.store.Records(), "" })
	g.Server = broken
	s := surveyor{t, schema.NewExecutableSchema(schema.Config{}).Schema()}
	ways := s.ways()
	fields, refused := 0, map[string]int{}
	for _, d := range s.schema.Types {
		if d.BuiltIn || d.Kind != ast.Object && d.Kind != ast.Interface {
			continue
		}
		at, ok := ways[d.Name]
		if !ok {
			t.Errorf("nothing leads to %s", d.Name)
			continue
		}
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			fields++
			for kind, c := range s.kinds(d, f) {
				query := at.query(c.header, c.selected, c.rest)
				for _, role := range append([]access.Role{""}, access.Roles()...) {
					path, allowed := outcome(at.steps, step{key: c.key, need: s.need(d, f)}, role)
					if !allowed {
						refused[d.Name+"."+f.Name]++
					}
					if problem := judge(do(t, g, g.as(role, asJSON(query, nil))), role, path, allowed); problem != "" {
						t.Errorf("%s.%s, %s, as %q: %s: %s", d.Name, f.Name, kind, role, problem, query)
					}
				}
			}
		}
	}
	if fields < 300 || len(refused) != fields {
		t.Errorf("%d fields, of which %d are refused to someone", fields, len(refused))
	}
	if want := len(s.kinds(s.schema.Query, s.schema.Query.Fields.ForName("tokens"))) * 3; refused["Query.tokens"] != want {
		t.Errorf("Query.tokens is refused %d times, want %d", refused["Query.tokens"], want)
	}
}

// asked is one of the ways to select a field.
type asked struct{ header, selected, rest, key string }

// kinds are the ways to select a field of a type.
func (s surveyor) kinds(d *ast.Definition, f *ast.FieldDefinition) map[string]asked {
	plain, below := s.ask(f), ""
	if s.schema.Types[f.Type.Name()].IsCompositeType() {
		below = " { __typename }"
	}
	on := func(typ string) string { return "... on " + typ + " { " + plain + below + " }" }
	fragment := func(name, typ, inner string) string { return "fragment " + name + " on " + typ + " { " + inner + " }" }
	out := map[string]asked{
		"direct":             {"", plain + below, "", f.Name},
		"aliased":            {"", "other: " + plain + below, "", "other"},
		"in a fragment":      {"", "...F", fragment("F", d.Name, plain+below), f.Name},
		"in two fragments":   {"", "...F ...F", fragment("F", d.Name, "...G") + fragment("G", d.Name, plain+below), f.Name},
		"in line":            {"", on(d.Name), "", f.Name},
		"included":           {"", plain + " @include(if: true)" + below, "", f.Name},
		"left out":           {"", plain + " @skip(if: true)" + below, "", f.Name},
		"left out around it": {" ($no: Boolean! = false)", "... @include(if: $no) { " + plain + below + " }", "", f.Name},
		"beside its type":    {"", "__typename " + plain + below, "", f.Name},
	}
	if d == s.schema.Subscription { // it has one field and no other
		delete(out, "beside its type")
	}
	for _, name := range d.Interfaces {
		if s.schema.Types[name].Fields.ForName(f.Name) != nil {
			out["through "+name] = asked{"", on(name), "", f.Name}
		}
	}
	if d.Kind == ast.Interface {
		for _, p := range s.schema.PossibleTypes[d.Name] {
			if p.Fields.ForName(f.Name) != nil && stated(p.Directives) == "" {
				out["through "+p.Name] = asked{"", on(p.Name), "", f.Name}
			}
		}
	}
	return out
}

// outcome tells where a role is refused on a way, and whether it is not.
func outcome(steps []step, last step, role access.Role) (path string, allowed bool) {
	var keys []string
	for _, s := range append(slices.Clone(steps), last) {
		if s.key == "" {
			continue
		}
		keys = append(keys, s.key)
		if !role.Includes(s.need) {
			return strings.Join(keys, "."), false
		}
	}
	return "", true
}

// judge compares an answer with what it should be; "" is as it should.
func judge(a answer, role access.Role, path string, allowed bool) string {
	for _, e := range a.Errors {
		switch code := e.code(); {
		case allowed && code != "UNAUTHENTICATED" && code != "FORBIDDEN" && code != "GRAPHQL_VALIDATION_FAILED" && code != "BAD_REQUEST":
			continue // it ran, and there was nothing to read
		case allowed && strings.HasPrefix(e.Message, "a subscription is answered by events"):
			continue // it would run, as a stream
		case allowed:
			return fmt.Sprintf("refused: %+v", e)
		}
	}
	if allowed {
		return ""
	}
	code, status := "FORBIDDEN", http.StatusForbidden
	if role == "" {
		code, status = "UNAUTHENTICATED", http.StatusUnauthorized
	}
	if len(a.Errors) != 1 || a.Errors[0].code() != code || a.Status != status || a.Data != nil {
		return fmt.Sprintf("%d %+v %s, want %s", a.Status, a.Errors, a.Data, code)
	}
	var got []string
	for _, p := range a.Errors[0].Path {
		got = append(got, fmt.Sprint(p))
	}
	if strings.Join(got, ".") != path || len(a.Errors[0].Locations) != 1 {
		return fmt.Sprintf("refused at %q, want %q", strings.Join(got, "."), path)
	}
	return ""
}

// TestOnlyWhatRuns: an operation that does not run is not asked about.
func TestOnlyWhatRuns(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	for name, status := range map[string]int{"a": http.StatusOK, "b": http.StatusForbidden} {
		r := asBody("application/json", `{"query": "query a { viewer {role} } query b { tokens(first: 1) {totalCount} }", "operationName": "`+name+`"}`)
		if a := do(t, g, g.as(access.Curator, r)); a.Status != status {
			t.Errorf("%s: %d %+v", name, a.Status, a.Errors)
		}
	}
}

// TestViewer: everyone learns who they are.
func TestViewer(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	for _, role := range access.Roles() {
		a := do(t, g, g.as(role, asJSON(`{ viewer { name role } }`, nil)))
		if want := fmt.Sprintf(`{"viewer":{"name":"the %s","role":"%s"}}`, role, role); string(a.Data) != want {
			t.Errorf("%s %+v, want %s", a.Data, a.Errors, want)
		}
	}
	open := newServer(t, g.store, func(c *server.Config) { c.Anonymous = access.Curator })
	if a := post(t, open, `{ viewer { name role } }`, nil); string(a.Data) != `{"viewer":{"name":null,"role":"CURATOR"}}` {
		t.Errorf("nobody: %s %+v", a.Data, a.Errors)
	}
	if a := post(t, open, `{ tokens(first: 1) { totalCount } }`, nil); a.Status != http.StatusForbidden {
		t.Errorf("nobody reads tokens: %d %s", a.Status, a.Data)
	}
}

// TestTokens: the tokens are listed in pages, the oldest first, without their hashes.
func TestTokens(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	for i := range 4 {
		if _, _, err := g.tokens.Create(t.Context(), fmt.Sprint("more ", i), access.Reader, time.Date(2100, 1, 1, 0, 0, i, 0, time.UTC)); err != nil {
			t.Fatal(err)
		}
	}
	type page struct {
		Tokens struct {
			TotalCount int
			PageInfo   struct {
				HasNextPage, HasPreviousPage bool
				StartCursor, EndCursor       string
			}
			Nodes []struct {
				ID, Name, Role, Created string
				Expires                 *string
			}
		}
	}
	const fields = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id name role created expires } }`
	admin := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { g.ServeHTTP(w, g.as(access.Admin, r)) })
	var names, back []string
	expiring := 0
	for after, more := any(nil), true; more; {
		var p page
		ask(t, admin, `query ($after: String) { tokens(first: 3, after: $after) `+fields+` }`, map[string]any{"after": after}, &p)
		if p.Tokens.TotalCount != 7 {
			t.Errorf("%d in all", p.Tokens.TotalCount)
		}
		for _, n := range p.Tokens.Nodes {
			names = append(names, n.Name)
			if _, err := time.Parse(time.RFC3339, n.Created); err != nil || n.ID == "" || n.Role == "" {
				t.Errorf("%+v", n)
			}
			if n.Expires != nil && strings.HasPrefix(*n.Expires, "2100-01-01T00:00:0") && strings.HasSuffix(*n.Expires, "Z") {
				expiring++
			}
		}
		after, more = p.Tokens.PageInfo.EndCursor, p.Tokens.PageInfo.HasNextPage
	}
	for before, more := any(nil), true; more; {
		var p page
		ask(t, admin, `query ($before: String) { tokens(last: 2, before: $before) `+fields+` }`, map[string]any{"before": before}, &p)
		for _, n := range slices.Backward(p.Tokens.Nodes) {
			back = append(back, n.Name)
		}
		before, more = p.Tokens.PageInfo.StartCursor, p.Tokens.PageInfo.HasPreviousPage
	}
	slices.Reverse(back)
	if len(names) != 7 || !slices.Equal(names, back) || expiring != 4 {
		t.Errorf("forwards %q, backwards %q, %d expire", names, back, expiring)
	}
}

// TestRevoke: a token that is revoked here ends at once, and once.
func TestRevoke(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	reads := func() int {
		return do(t, g, g.as(access.Reader, asJSON(`{ viewer { role } }`, nil))).Status
	}
	if reads() != http.StatusOK {
		t.Fatal("it does not hold at first")
	}
	const mutation = `mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { token { id name role } } }`
	input := map[string]any{"input": map[string]any{"id": g.secrets[access.Reader].ID()}}
	a := do(t, g, g.as(access.Admin, asJSON(mutation, input)))
	if want := `{"revokeToken":{"token":{"id":"` + g.secrets[access.Reader].ID() + `","name":"the READER","role":"READER"}}}`; string(a.Data) != want {
		t.Errorf("%s %+v", a.Data, a.Errors)
	}
	if got := reads(); got != http.StatusUnauthorized {
		t.Errorf("afterwards %d", got)
	}
	a = do(t, g, g.as(access.Admin, asJSON(mutation, input)))
	if len(a.Errors) != 1 || a.Errors[0].code() != "NOT_FOUND" || string(a.Data) != `{"revokeToken":null}` {
		t.Errorf("again: %s %+v", a.Data, a.Errors)
	}
}

// TestMutationsByPost: what changes something does not come by GET, where a link would do it.
func TestMutationsByPost(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	id := g.secrets[access.Reader].ID()
	for _, accept := range []string{"", "application/json"} {
		r := httptest.NewRequest(http.MethodGet, `/graphql?query=mutation%7BrevokeToken(input:%7Bid:%22`+id+`%22%7D)%7Btoken%7Bid%7D%7D%7D`, nil)
		r.Header.Set("Accept", accept)
		if accept == "" {
			r.Header.Del("Accept")
		}
		a := do(t, g, g.as(access.Admin, r))
		if a.Status != http.StatusMethodNotAllowed || a.Header.Get("Allow") != "POST" || a.Data != nil || a.Errors[0].code() != "BAD_REQUEST" {
			t.Errorf("%d %v %s", a.Status, a.Errors, a.Data)
		}
	}
	if list, err := g.tokens.List(t.Context()); len(list) != 3 || err != nil {
		t.Errorf("%d tokens are left, %v", len(list), err)
	}
}

// TestSchemaFor: introspection takes the role that is set; to others no message
// tells a name of the schema that the query did not.
func TestSchemaFor(t *testing.T) {
	t.Parallel()
	const open, hidden = `{ __schema { queryType { name } } }`, `{ speechs(first: 1) {totalCount} }`
	for _, least := range append([]access.Role{""}, access.Roles()...) {
		g := newGuarded(t, func(c *server.Config) { c.SchemaFor = least })
		for _, role := range append([]access.Role{""}, access.Roles()...) {
			for _, query := range []string{open, `{ ...F } fragment F on Query { x: __type(name: "Speech") { name } }`} {
				a := do(t, g, g.as(role, asJSON(query, nil)))
				if got := a.Errors == nil; got != role.Includes(least) {
					t.Errorf("for %q, as %q: %+v", least, role, a.Errors)
				}
				if role != "" && !role.Includes(least) && (a.Status != http.StatusForbidden || a.Errors[0].code() != "FORBIDDEN") {
					t.Errorf("for %q, as %q: %d %+v", least, role, a.Status, a.Errors)
				}
			}
			a := do(t, g, g.as(role, asJSON(hidden, nil)))
			if len(a.Errors) == 0 || strings.Contains(a.Errors[0].Message, "Did you mean") != role.Includes(least) {
				t.Errorf("for %q, as %q: %+v", least, role, a.Errors)
			}
		}
	}
	none := newGuarded(t, func(c *server.Config) { c.HideSchema = true })
	if a := do(t, none, none.as(access.Admin, asJSON(open, nil))); len(a.Errors) != 1 || a.Errors[0].code() != "INTROSPECTION_DISABLED" {
		t.Errorf("%+v", a.Errors)
	}
}

// TestInProcess: a query in the same process is one without a token.
func TestInProcess(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	for _, role := range append([]access.Role{""}, access.Roles()...) {
		s := newServer(t, store, func(c *server.Config) { c.Anonymous = role })
		r := s.Execute(t.Context(), server.Request{Query: `{ stats { kinds { count } } }`})
		if r.Failed() != (role == "") {
			t.Errorf("as %q: %v", role, r.Errors)
		}
	}
	for query, want := range map[string]bool{
		`{ viewer {role} }`: false, `mutation { x }`: true, `query a {x} mutation b {x}`: false, `mutation`: false, ``: false,
	} {
		if got := (server.Request{Query: query}).Mutates(); got != want {
			t.Errorf("%q: %v", query, got)
		}
	}
	if !(server.Request{Query: `query a {x} mutation b {x}`, OperationName: "b"}).Mutates() {
		t.Error("an operation by its name")
	}
}

// TestNoRecords: a server without records has no tokens, and says so.
func TestNoRecords(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	if a := post(t, s, `{ tokens(first: 1) { totalCount nodes { id } } }`, nil); string(a.Data) != `{"tokens":{"totalCount":0,"nodes":[]}}` {
		t.Errorf("%s %+v", a.Data, a.Errors)
	}
	if a := post(t, s, `mutation { revokeToken(input: {id: "x"}) { token { id } } }`, nil); len(a.Errors) != 1 || a.Errors[0].code() != "NOT_FOUND" {
		t.Errorf("%s %+v", a.Data, a.Errors)
	}
	r := asJSON(`{ viewer { role } }`, nil)
	g := newGuarded(t)
	if a := do(t, s, g.as(access.Admin, r)); a.Status != http.StatusUnauthorized {
		t.Errorf("a token of another store: %d", a.Status)
	}
	if _, err := server.New(server.Config{Store: openSQLite(t), Anonymous: "OWNER"}); err == nil {
		t.Error("OWNER is taken for a role")
	}
}
