package server

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"mailuo/schema"
)

// text is the query's text: its own, or the one that was persisted under its hash.
// gqlgen's extension for this keeps texts before it knows that they are queries.
func (s *Server) text(ctx context.Context, q Request) (string, *fault) {
	hash, f := persistedHash(q)
	switch {
	case f != nil:
		return "", f
	case q.Query == "" && hash == "":
		return "", faultf(schema.ErrorCodeBadRequest, "there is no query")
	case q.Query != "":
		return q.Query, nil
	}
	text, ok := s.persisted.Get(ctx, hash)
	if !ok {
		return "", faultf(schema.ErrorCodePersistedQueryNotFound, "PersistedQueryNotFound")
	}
	return text, nil
}

// persist keeps the text of a query that came with its hash.
func (s *Server) persist(ctx context.Context, q Request) *fault {
	hash, f := persistedHash(q)
	if f != nil || hash == "" || q.Query == "" {
		return f
	}
	if sum := sha256.Sum256([]byte(q.Query)); hash != hex.EncodeToString(sum[:]) {
		return faultf(schema.ErrorCodeBadRequest, "the hash of the persisted query is not that of its text")
	}
	s.persisted.Add(ctx, hash, q.Query)
	return nil
}

// persistedHash reads the extension persistedQuery; "" where there is none.
func persistedHash(q Request) (string, *fault) {
	raw, ok := q.Extensions["persistedQuery"]
	if !ok {
		return "", nil
	}
	var p struct {
		Version    int    `json:"version"`
		Sha256Hash string `json:"sha256Hash"`
	}
	b, err := json.Marshal(raw)
	if err == nil {
		err = json.Unmarshal(b, &p)
	}
	if err != nil || p.Version != 1 || p.Sha256Hash == "" {
		return "", faultf(schema.ErrorCodeBadRequest, "the extension persistedQuery needs version 1 and a sha256Hash")
	}
	return p.Sha256Hash, nil
}

// inTurn has something read that came with a request: as many are read at a time as
// there are processors to do it. More would be no faster, and each takes memory. It
// is done on a goroutine of its own, since that of a connection would keep the stack
// that it took.
func (s *Server) inTurn(ctx context.Context, read func()) *fault {
	select {
	case s.reading <- struct{}{}:
	case <-ctx.Done():
		f, _ := problem(ctx, ctx.Err())
		return f
	}
	ended := make(chan any)
	go func() {
		defer func() {
			<-s.reading
			ended <- recover()
		}()
		read()
	}()
	if p := <-ended; p != nil {
		panic(p)
	}
	return nil
}

// prepare makes a text a valid document, and keeps it in the cache if it has room
// there.
func (s *Server) prepare(ctx context.Context, text string) (*ast.QueryDocument, gqlerror.List) {
	if doc, ok := s.documents.Get(ctx, text); ok {
		return doc, nil
	}
	var doc *ast.QueryDocument
	var errs gqlerror.List
	hidden := !s.showsSchema(viewerOf(ctx))
	if f := s.inTurn(ctx, func() { doc, errs = s.parse(text, hidden) }); f != nil {
		return nil, gqlerror.List{f.at(nil)}
	}
	if errs == nil {
		s.documents.Add(ctx, text, doc)
	}
	return doc, errs
}

// parse makes a text a document, and checks that it is one for this schema, which is
// hidden from who asks or not.
func (s *Server) parse(text string, hidden bool) (*ast.QueryDocument, gqlerror.List) {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, s.Limits.Tokens)
	if err != nil {
		e := gqlerror.WrapIfUnwrapped(err)
		if e.Message == fmt.Sprintf("exceeded token limit of %d", s.Limits.Tokens) { // the parser has no other sign of it
			return nil, gqlerror.List{faultf(schema.ErrorCodeQueryTooComplex, "the query has more than %d tokens, which is the limit", s.Limits.Tokens).at(nil)}
		}
		e.Err = nil // the message is the parser's, for users
		errcode.Set(e, errcode.ParseFailed)
		return nil, gqlerror.List{e}
	}
	if f := s.screen(doc); f != nil {
		return nil, gqlerror.List{f.at(nil)}
	}
	errs := validator.ValidateWithRules(s.schema, doc, validation(hidden))
	if len(doc.Operations) == 0 {
		errs = gqlerror.List{gqlerror.Errorf("there is no operation")}
	}
	for _, e := range errs {
		errcode.Set(e, errcode.ValidationFailed)
	}
	if errs != nil {
		return nil, errs
	}
	return doc, nil
}

// validation gives the rules that a query is checked by. To one whom the schema is
// hidden from, messages must not tell its names.
func validation(hidden bool) *rules.Rules {
	all := rules.NewDefaultRules()
	if hidden {
		all.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc)
		all.ReplaceRule(rules.ScalarLeafsRule.Name, rules.ScalarLeafsRuleWithoutSuggestions.RuleFunc)
		all.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
		all.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
		all.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	}
	return all
}

// screen refuses a document that would take validation long. It knows no schema.
func (s *Server) screen(doc *ast.QueryDocument) *fault {
	x := &screening{Limits: s.Limits, fragments: map[string]*ast.FragmentDefinition{}, within: map[string]bool{}}
	for _, f := range doc.Fragments {
		x.fragments[f.Name] = f
	}
	for _, op := range doc.Operations {
		x.set(op.SelectionSet, &places{})
	}
	for _, f := range doc.Fragments {
		x.set(f.SelectionSet, &places{})
	}
	return x.fault
}

// places counts the response names at one place of an answer, and below it.
type places struct {
	count int
	below map[string]*places
}

type screening struct {
	Limits
	fragments map[string]*ast.FragmentDefinition
	within    map[string]bool // fragments being written out
	steps     int
	fault     *fault
}

func (x *screening) set(sels ast.SelectionSet, at *places) {
	for _, sel := range sels {
		if x.steps++; x.steps > x.Expanded && x.fault == nil {
			x.fault = faultf(schema.ErrorCodeQueryTooComplex, "with its fragments written out the query has more than %d parts", x.Expanded)
		}
		if x.fault != nil {
			return
		}
		switch y := sel.(type) {
		case *ast.Field:
			x.field(y, at)
		case *ast.InlineFragment:
			x.set(y.SelectionSet, at)
		case *ast.FragmentSpread:
			if f := x.fragments[y.Name]; f != nil && !x.within[y.Name] {
				x.within[y.Name] = true
				x.set(f.SelectionSet, at)
				x.within[y.Name] = false
			}
		}
	}
}

func (x *screening) field(f *ast.Field, at *places) {
	n := at.below[f.Alias]
	if n == nil {
		n = &places{}
		if at.below == nil {
			at.below = map[string]*places{}
		}
		at.below[f.Alias] = n
	}
	if n.count++; n.count > x.Repeats {
		x.fault = faultf(schema.ErrorCodeQueryTooComplex, "%.40q is asked for more than %d times at one place", f.Alias, x.Repeats)
		return
	}
	x.set(f.SelectionSet, n)
}

func tooManyValues(limit int) *fault {
	return faultf(schema.ErrorCodeBadUserInput, "the variables hold more than %d values", limit)
}

// screenVariables refuses variables that would take long to check.
func (s *Server) screenVariables(vars map[string]any) *fault {
	n := 0
	var walk func(v any, depth int) *fault
	walk = func(v any, depth int) *fault {
		if n++; n > s.Limits.Values {
			return tooManyValues(s.Limits.Values)
		}
		if depth > s.Limits.ValueDepth {
			return faultf(schema.ErrorCodeBadUserInput, "the variables nest more than %d deep", s.Limits.ValueDepth)
		}
		switch x := v.(type) {
		case []any:
			for _, e := range x {
				if f := walk(e, depth+1); f != nil {
					return f
				}
			}
		case map[string]any:
			for _, e := range x {
				if f := walk(e, depth+1); f != nil {
					return f
				}
			}
		}
		return nil
	}
	return walk(vars, 0)
}
