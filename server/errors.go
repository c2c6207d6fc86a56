package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"mailuo/graph"
	"mailuo/schema"
)

// fault is an error that users may see, with its code.
type fault struct {
	code    schema.ErrorCode
	message string
}

func (f *fault) Error() string { return f.message }

func faultf(code schema.ErrorCode, format string, args ...any) *fault {
	return &fault{code, fmt.Sprintf(format, args...)}
}

// at is the fault as an error of a query that did not run, at a place of its text.
func (f *fault) at(p *ast.Position) *gqlerror.Error {
	err := &gqlerror.Error{Message: f.message, Extensions: map[string]any{"code": f.code}}
	if p != nil && p.Line > 0 {
		err.Locations = []gqlerror.Location{{Line: p.Line, Column: p.Column}}
	}
	return err
}

// problem is what a user sees of an error, and whether the log must see the rest.
func problem(ctx context.Context, err error) (f *fault, log bool) {
	cut := func(by error) bool { return errors.Is(err, by) || errors.Is(ctx.Err(), by) }
	if errors.As(err, &f) {
		return f, false
	}
	switch {
	case errors.Is(err, graph.ErrInvalid):
		return &fault{schema.ErrorCodeBadUserInput, plain(err, graph.ErrInvalid)}, false
	case errors.Is(err, graph.ErrNotFound):
		return &fault{schema.ErrorCodeNotFound, plain(err, graph.ErrNotFound)}, false
	case errors.Is(err, graph.ErrConflict):
		return &fault{schema.ErrorCodeConflict, plain(err, graph.ErrConflict)}, false
	case cut(context.DeadlineExceeded):
		return faultf(schema.ErrorCodeTimeout, "it took too long and was cut"), false
	case cut(context.Canceled):
		return faultf(schema.ErrorCodeCancelled, "the request was cancelled"), false
	case errors.Is(err, graph.ErrUnavailable):
		return faultf(schema.ErrorCodeUnavailable, "the store cannot be reached; try again"), true
	}
	return faultf(schema.ErrorCodeInternal, "something went wrong here; the request ID finds it in the log"), true
}

// plain is an error's text without the sentinel it ends in.
func plain(err, sentinel error) string {
	return strings.TrimSuffix(err.Error(), ": "+sentinel.Error())
}

// present makes of an error what users see. Errors of the query's own making
// (syntax, validation) go as they are; what is not known is masked and logged.
func (s *Server) present(ctx context.Context, err error) *gqlerror.Error {
	out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var e *gqlerror.Error
	if errors.As(err, &e) {
		out.Path, out.Locations = e.Path, e.Locations
		if e.Err == nil { // nobody's error but gqlgen's, the schema's or the gate's
			out.Message = e.Message
			out.Extensions = map[string]any{"code": ownCode(e)}
			return out
		}
		err = e.Err
	}
	f, log := problem(ctx, err)
	out.Message = f.message
	out.Extensions = map[string]any{"code": f.code}
	if log {
		out.Extensions["requestId"] = requestID(ctx)
	}
	if log && known(ctx).first(err.Error()) {
		s.log.LogAttrs(ctx, slog.LevelError, "query failed", slog.String("request", requestID(ctx)),
			slog.String("path", out.Path.String()), slog.String("code", string(f.code)), slog.Any("error", err))
	}
	return out
}

// ownCode is the code of an error that gqlgen, the schema or the gate made.
func ownCode(err *gqlerror.Error) schema.ErrorCode {
	switch c := err.Extensions["code"].(type) {
	case schema.ErrorCode:
		return c
	case string:
		switch c {
		case errcode.ParseFailed:
			return schema.ErrorCodeGraphqlParseFailed
		case errcode.ValidationFailed:
			return schema.ErrorCodeGraphqlValidationFailed
		}
	}
	return schema.ErrorCodeBadRequest
}

// panicked is what a panic becomes: masked as any unknown error.
type panicked struct {
	value any
	stack []byte
}

func (p panicked) Error() string { return fmt.Sprintf("panic: %v\n%s", p.value, p.stack) }

// recovered is called by gqlgen with what a resolver panicked with.
func recovered(_ context.Context, value any) error { return panicked{value, debug.Stack()} }

// status is the HTTP status of a request that gave no data.
func status(code schema.ErrorCode) int {
	switch code {
	case schema.ErrorCodeBodyTooLarge:
		return http.StatusRequestEntityTooLarge
	case schema.ErrorCodeUnauthenticated:
		return http.StatusUnauthorized
	case schema.ErrorCodeForbidden:
		return http.StatusForbidden
	case schema.ErrorCodeRateLimited:
		return http.StatusTooManyRequests
	case schema.ErrorCodeTimeout:
		return http.StatusGatewayTimeout
	case schema.ErrorCodeUnavailable, schema.ErrorCodeBusy:
		return http.StatusServiceUnavailable
	case schema.ErrorCodeInternal:
		return http.StatusInternalServerError
	case schema.ErrorCodeCancelled:
		return 499 // nobody is there to read it; the log is
	}
	return http.StatusBadRequest
}
