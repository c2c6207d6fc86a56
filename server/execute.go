package server

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"mailuo/schema"
)

// Request is a query to execute.
type Request struct {
	Query string `json:"query"`
	// OperationName picks an operation of a query that holds several.
	OperationName string `json:"operationName,omitempty"`
	// Variables are JSON values; numbers may be json.Number.
	Variables  map[string]any `json:"variables,omitempty"`
	Extensions map[string]any `json:"extensions,omitempty"`
	// readOnly refuses what changes anything.
	readOnly bool
}

// Mutates reports whether a request changes something. One that cannot be read does not.
func (q Request) Mutates() bool {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: q.Query}, DefaultLimits().Tokens)
	if err != nil {
		return false
	}
	op := doc.Operations.ForName(q.OperationName)
	return op != nil && op.Operation == ast.Mutation
}

// Response answers a Request.
type Response struct {
	Errors gqlerror.List
	// Data is JSON; empty where the query did not run.
	Data []byte
	// Cost is what the query was reckoned at, Limit what it may be.
	Cost, Limit int
	// notByGet tells that the request changes something, and came by GET.
	notByGet bool
}

// Failed reports whether the query did not run at all.
func (r *Response) Failed() bool { return len(r.Data) == 0 }

// MarshalJSON writes the response as GraphQL has it.
func (r *Response) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	if len(r.Errors) > 0 {
		errs, err := json.Marshal(r.Errors)
		if err != nil {
			return nil, err
		}
		b.WriteString(`"errors":`)
		b.Write(errs)
	}
	if !r.Failed() {
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		b.WriteString(`"data":`)
		b.Write(r.Data)
	}
	if r.Cost > 0 {
		b.WriteString(`,"extensions":{"cost":`)
		cost, err := json.Marshal(map[string]int{"requested": r.Cost, "limit": r.Limit})
		if err != nil {
			return nil, err
		}
		b.Write(cost)
		b.WriteByte('}')
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Execute runs a query under the server's limits, in the same process, as one who
// shows no token: see Config.Anonymous. What goes wrong is in the response.
func (s *Server) Execute(ctx context.Context, q Request) *Response {
	ctx, cancel := context.WithTimeout(graphql.StartOperationTrace(s.identified(withRequest(ctx))), s.Limits.Timeout)
	defer cancel()
	op, refused := s.begin(ctx, q)
	if refused != nil {
		return refused
	}
	if op.Operation.Operation == ast.Subscription {
		return s.failed(ctx, faultf(schema.ErrorCodeBadRequest, "a subscription is answered by events: send it with Accept: %s", typeEvents).at(op.Operation.Position))
	}
	respond, ctx := s.exec.DispatchOperation(ctx, op)
	resp := respond(ctx)
	if resp == nil { // cut before it began
		f, _ := problem(ctx, ctx.Err())
		return s.failed(ctx, f.at(nil))
	}
	return s.note(ctx, &Response{Errors: resp.Errors, Data: resp.Data, Cost: costOf(op), Limit: s.Limits.Cost})
}

// begin makes a request an operation that may run, or a response that says why it
// may not.
func (s *Server) begin(ctx context.Context, q Request) (*graphql.OperationContext, *Response) {
	text, f := s.text(ctx, q)
	if f == nil {
		f = s.screenVariables(q.Variables)
	}
	if f != nil {
		return nil, s.failed(ctx, f.at(nil))
	}
	doc, errs := s.prepare(ctx, text)
	if errs != nil {
		return nil, s.failed(ctx, errs...)
	}
	if f := s.persist(ctx, q); f != nil {
		return nil, s.failed(ctx, f.at(nil))
	}
	picked, f := pick(doc, q.OperationName)
	if f != nil {
		return nil, s.failed(ctx, f.at(nil))
	}
	if q.readOnly && picked.Operation == ast.Mutation {
		out := s.failed(ctx, faultf(schema.ErrorCodeBadRequest, "a mutation must come by POST").at(nil))
		out.notByGet = true
		return nil, out
	}
	vars, err := coercion{s.schema, !s.showsSchema(viewerOf(ctx))}.coerce(picked, q.Variables)
	if err != nil {
		return nil, s.failed(ctx, err)
	}
	op, errs := s.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: text, OperationName: q.OperationName, Variables: vars})
	if errs != nil {
		return nil, s.failed(ctx, errs...)
	}
	about := known(ctx)
	about.operation, about.kind, about.field = op.Operation.Name, op.Operation.Operation, rootField(op.Operation)
	return op, nil
}

// costOf is what an operation was reckoned at.
func costOf(op *graphql.OperationContext) int {
	cost, _ := op.Stats.GetExtension(costKey).(int)
	return cost
}

// failed is the response of a query that did not run.
func (s *Server) failed(ctx context.Context, errs ...*gqlerror.Error) *Response {
	out := &Response{}
	for _, e := range errs[:min(len(errs), s.Limits.Errors)] {
		out.Errors = append(out.Errors, s.present(ctx, e))
	}
	return s.note(ctx, out)
}

// note bounds the errors of a response and keeps for the log what came of it.
func (s *Server) note(ctx context.Context, r *Response) *Response {
	r.Errors = r.Errors[:min(len(r.Errors), s.Limits.Errors)]
	q := known(ctx)
	q.cost = r.Cost
	for _, e := range r.Errors {
		if c := string(codeOf(e)); !slices.Contains(q.codes, c) {
			q.codes = append(q.codes, c)
		}
	}
	return r
}

// codeOf is the code of an error as it is shown.
func codeOf(e *gqlerror.Error) schema.ErrorCode {
	c, _ := e.Extensions["code"].(schema.ErrorCode)
	return c
}
