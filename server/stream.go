package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"mailuo/schema"
)

// Subscriptions go out as server-sent events, one request for each, as the protocol
// "GraphQL over Server-Sent Events" has it in its distinct connections mode: the
// events next, each with an answer, and complete. A comment now and then shows both
// sides that the other is there.

// typeEvents is what a client asks for that wants a stream.
const typeEvents = "text/event-stream"

// stream answers a request by events. What it cannot begin it answers as any other
// request.
func (s *Server) stream(w http.ResponseWriter, r *http.Request, q Request) {
	ctx, cancel := context.WithTimeout(graphql.StartOperationTrace(s.identified(withRequest(r.Context()))), s.Limits.StreamTime)
	defer cancel()
	defer context.AfterFunc(s.ending, cancel)()
	select {
	case s.streams <- struct{}{}:
		defer func() { <-s.streams }()
	default:
		s.refuseFault(w, r, faultf(schema.ErrorCodeBusy, "%d streams are open, which is the limit; try again", s.Limits.Streams))
		return
	}
	sub := &subscription{}
	op, refused := s.begin(ctx, q)
	if refused != nil {
		s.write(w, r, typeJSON, httpStatus(refused, typeResponse), refused)
		return
	}
	respond, ctx := s.exec.DispatchOperation(context.WithValue(ctx, subscriptionKey{}, sub), op)
	e := &events{w: w, to: http.NewResponseController(w), patience: s.Limits.WriteTimeout}
	w.Header().Set("Content-Type", typeEvents+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no") // proxies are not to hold events back
	_ = e.to.SetReadDeadline(time.Time{})     // that of reading the request; the stream has its own end
	if !e.send(": mailuo\n\n") {
		return
	}
	if sub.wait == nil { // a query, or a subscription that could not begin
		resp := respond(ctx)
		e.next(s.note(ctx, &Response{Errors: resp.Errors, Data: resp.Data, Cost: costOf(op), Limit: s.Limits.Cost}))
		e.send("event: complete\ndata:\n\n")
		return
	}
	for s.awaits(ctx, r, sub, e) {
		answering, done := context.WithTimeout(ctx, s.Limits.Timeout)
		resp := respond(answering)
		done()
		if resp == nil || !e.next(s.note(ctx, &Response{Errors: resp.Errors, Data: resp.Data, Cost: costOf(op), Limit: s.Limits.Cost})) {
			return
		}
	}
	e.send("event: complete\ndata:\n\n")
}

// awaits waits for the next event; it reports false where the stream is to end. While
// it waits it shows the client that it is there, and looks whether the viewer's token
// still holds.
func (s *Server) awaits(ctx context.Context, r *http.Request, sub *subscription, e *events) bool {
	for {
		waiting, cancel := context.WithTimeout(ctx, s.Limits.Heartbeat)
		err := sub.wait(waiting)
		late := waiting.Err() != nil
		cancel()
		switch {
		case err == nil:
			return true
		case ctx.Err() != nil:
			return false
		case !late || !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, context.Canceled):
			e.next(s.failed(ctx, gqlerror.Wrap(err)))
			return false
		}
		if _, f, _ := s.identify(r); f != nil {
			e.next(s.failed(ctx, f.at(nil)))
			return false
		}
		if !e.send(":\n\n") {
			return false
		}
	}
}

// events writes to a client that may have stopped reading: each write has its time.
type events struct {
	w        http.ResponseWriter
	to       *http.ResponseController
	patience time.Duration
}

// next sends an answer.
func (e *events) next(r *Response) bool {
	body, err := r.MarshalJSON()
	if err != nil {
		panic(err) // data is JSON, and so are errors
	}
	return e.send(fmt.Sprintf("event: next\ndata: %s\n\n", body))
}

// send reports false where the client is gone or has not read in time.
func (e *events) send(text string) bool {
	// A writer without deadlines is no connection, and takes what it is given.
	_ = e.to.SetWriteDeadline(time.Now().Add(e.patience))
	if _, err := e.w.Write([]byte(text)); err != nil {
		return false
	}
	return e.to.Flush() == nil
}
