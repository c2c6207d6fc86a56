package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestRelease: nothing that clients of the last release rely on is gone.
func TestRelease(t *testing.T) {
	t.Parallel()
	changes, err := sinceRelease()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		if c.Effect == Breaking {
			t.Error(c)
		}
	}
}

// TestPrinted: a schema as it is kept is the schema.
func TestPrinted(t *testing.T) {
	t.Parallel()
	again, err := gqlparser.LoadSchema(&ast.Source{Input: string(printed(present()))})
	if err != nil {
		t.Fatal(err)
	}
	if changes := Changes(present(), again); len(changes) > 0 {
		t.Error(changes)
	}
}

func TestChanges(t *testing.T) {
	t.Parallel()
	const base = `
		directive @d(a: Int) on FIELD
		type Query { a(x: Int, y: Int! = 1): String b: [Int] node: N }
		interface N { id: ID! }
		type T implements N { id: ID! }
		type S { s: Int }
		union U = T
		enum E { ONE TWO }
		input I { i: Int j: Int! = 2 }`
	for _, c := range []struct{ from, to, want string }{
		{`b: [Int]`, ``, `BREAKING Query.b is gone`},
		{`b: [Int]`, `b: [Int!]!`, `SAFE Query.b was [Int], is [Int!]!`},
		{`b: [Int]`, `b: Int`, `BREAKING Query.b was [Int], is Int`},
		{`b: [Int]`, `b: [String]`, `BREAKING Query.b was [Int], is [String]`},
		{`id: ID!`, `id: ID`, `BREAKING N.id was ID!, is ID`},
		{`b: [Int]`, `b: [Int] c: Int`, `SAFE Query.c is new`},
		{`x: Int`, `x: Int!`, `BREAKING Query.a(x) was Int, is Int!`},
		{`x: Int, `, ``, `BREAKING Query.a(x) is gone`},
		{`x: Int`, `x: Int z: Int`, `SAFE Query.a(z) is new`},
		{`x: Int`, `x: Int z: Int!`, `BREAKING Query.a(z) is new and required`},
		{`y: Int! = 1`, `y: Int = 1`, `SAFE Query.a(y) was Int!, is Int`},
		{`y: Int! = 1`, `y: Int! = 3`, `DANGEROUS Query.a(y) was 1 by default, is 3`},
		{`x: Int`, `x: Int = 4`, `DANGEROUS Query.a(x) was nothing by default, is 4`},
		{`ONE TWO`, `ONE`, `BREAKING E.TWO is gone`},
		{`ONE TWO`, `ONE TWO SIX`, `DANGEROUS E.SIX is new`},
		{`i: Int`, `i: Int k: Int`, `SAFE I(k) is new`},
		{`i: Int`, `i: Int k: Int!`, `BREAKING I(k) is new and required`},
		{`i: Int`, ``, `BREAKING I(i) is gone`},
		{`union U = T`, `union U = S`, `BREAKING U lost the member T`},
		{`union U = T`, `union U = T | S`, `DANGEROUS U has a new member S`},
		{`type T implements N`, `type T`, `BREAKING T lost the interface N`},
		{`type S {`, `type S implements N { id: ID!`, `DANGEROUS S has a new interface N`},
		{`type S { s: Int }`, ``, `BREAKING S is gone`},
		{`type S {`, `input S {`, `BREAKING S was OBJECT, is INPUT_OBJECT`},
		{`enum E`, `enum F { X } enum E`, `SAFE F is new`},
		{`directive @d(a: Int) on FIELD`, ``, `BREAKING @d is gone`},
		{`@d(a: Int)`, `@d`, `BREAKING @d(a) is gone`},
	} {
		changed := strings.Replace(base, c.from, c.to, 1)
		if changed == base {
			t.Fatalf("%q is not in the schema", c.from)
		}
		var got []string
		for _, x := range Changes(load(t, base), load(t, changed)) {
			got = append(got, strings.Join(strings.Fields(x.String()), " "))
		}
		if !strings.Contains("\n"+strings.Join(got, "\n")+"\n", "\n"+c.want+"\n") {
			t.Errorf("%q for %q: %q, want %q", c.to, c.from, got, c.want)
		}
	}
	if got := Changes(load(t, base), load(t, base)); len(got) > 0 {
		t.Errorf("the same schema: %v", got)
	}
}

func load(t *testing.T, s string) *ast.Schema {
	t.Helper()
	out, err := gqlparser.LoadSchema(&ast.Source{Input: s})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestRun lists the changes and says nothing is broken.
func TestRun(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	if err := run(&out, false); err != nil {
		t.Errorf("%v\n%s", err, out.String())
	}
}
