package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"mailuo/schema"
)

// GraphQL over HTTP, as the specification of that name has it. gqlgen's own
// transports read bodies of any size, repeat them in errors, and answer 200 to
// what they could not read.

const (
	typeResponse = "application/graphql-response+json"
	typeJSON     = "application/json"
)

// serveGraphQL answers POST with a JSON body, and GET with parameters, which only
// reads. What a page elsewhere sends does not get so far, see withOrigins; nor could
// a form there make such a POST: a page may send none of type application/json
// without asking first.
func (s *Server) serveGraphQL(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept")
	accepted, ok := acceptable(r.Header.Values("Accept"))
	if !ok {
		s.refuse(w, r, typeJSON, http.StatusNotAcceptable, "the answer is of type "+typeResponse+" or "+typeJSON)
		return
	}
	var q Request
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		q.readOnly = true
		if err := s.readGet(r, &q); err != nil {
			s.refuse(w, r, accepted, http.StatusBadRequest, err.Error())
			return
		}
	case http.MethodPost:
		if t, params, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != typeJSON ||
			params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
			s.refuse(w, r, accepted, http.StatusUnsupportedMediaType, "the body must be of type "+typeJSON)
			return
		}
		done, err := s.readPost(w, r, &q)
		defer done()
		if f := (*fault)(nil); errors.As(err, &f) {
			s.write(w, r, accepted, status(f.code), s.failed(r.Context(), f.at(nil)))
			return
		} else if err != nil {
			s.refuse(w, r, accepted, http.StatusBadRequest, err.Error())
			return
		}
	default:
		w.Header().Set("Allow", "GET, POST")
		s.refuse(w, r, accepted, http.StatusMethodNotAllowed, "only GET and POST are allowed here")
		return
	}
	resp := s.Execute(r.Context(), q)
	if resp.notByGet {
		w.Header().Set("Allow", "POST")
		s.write(w, r, accepted, http.StatusMethodNotAllowed, resp)
		return
	}
	s.write(w, r, accepted, httpStatus(resp, accepted), resp)
}

// httpStatus is the status of an answer. Clients that only take application/json
// are promised 200 for all that is a request, whatever came of it; but that a token
// is missing or its role too low is said by status to all.
func httpStatus(resp *Response, accepted string) int {
	if !resp.Failed() || len(resp.Errors) == 0 {
		return http.StatusOK
	}
	code := codeOf(resp.Errors[0])
	switch code {
	case schema.ErrorCodeBadRequest, schema.ErrorCodeUnauthenticated, schema.ErrorCodeForbidden:
		return status(code)
	}
	if accepted == typeJSON {
		return http.StatusOK
	}
	return status(code)
}

// refuse answers what is no GraphQL request.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, accepted string, status int, message string) {
	s.write(w, r, accepted, status, s.failed(r.Context(), faultf(schema.ErrorCodeBadRequest, "%s", message).at(nil)))
}

// refuseFault answers a request that does not come to be read.
func (s *Server) refuseFault(w http.ResponseWriter, r *http.Request, f *fault) {
	accepted, ok := acceptable(r.Header.Values("Accept"))
	if !ok {
		accepted = typeJSON
	}
	s.write(w, r, accepted, status(f.code), s.failed(r.Context(), f.at(nil)))
}

func (s *Server) write(w http.ResponseWriter, r *http.Request, accepted string, status int, resp *Response) {
	body, err := resp.MarshalJSON()
	if err != nil {
		panic(err) // data is JSON, and so are errors
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Bearer realm="mailuo"`)
	}
	w.Header().Set("Content-Type", accepted+"; charset=utf-8")
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(body) // the client may be gone
	}
}

// acceptable picks the type to answer with: what the client names first with the
// greatest weight, the one of GraphQL where it takes anything.
func acceptable(headers []string) (string, bool) {
	if len(headers) == 0 {
		return typeResponse, true
	}
	best, weight := "", 0.0
	for _, h := range headers {
		for part := range strings.SplitSeq(h, ",") {
			t, params, err := mime.ParseMediaType(strings.TrimSpace(part))
			if err != nil {
				continue
			}
			q := 1.0
			if v, ok := params["q"]; ok {
				if json.Unmarshal([]byte(v), &q) != nil {
					continue
				}
			}
			if t == "*/*" || t == "application/*" {
				t = typeResponse
			}
			if (t == typeResponse || t == typeJSON) && q > weight {
				best, weight = t, q
			}
		}
	}
	return best, best != ""
}

// readGet reads the parameters of a GET.
func (s *Server) readGet(r *http.Request, q *Request) error {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return errors.New("the parameters cannot be read")
	}
	q.Query, q.OperationName = values.Get("query"), values.Get("operationName")
	for name, into := range map[string]*map[string]any{"variables": &q.Variables, "extensions": &q.Extensions} {
		if v := values.Get(name); v != "" {
			if err := decode([]byte(v), into); err != nil {
				return errors.New("the parameter " + name + " must be a JSON object")
			}
		}
	}
	return nil
}

// readPost reads a POST; done ends its body's stay in memory. The error is a *fault
// or one for users.
func (s *Server) readPost(w http.ResponseWriter, r *http.Request, q *Request) (done func(), err error) {
	body, done, err := s.readAll(w, r)
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return done, faultf(schema.ErrorCodeBodyTooLarge, "the body has more than %d bytes", s.Limits.Body)
	}
	if f := (*fault)(nil); errors.As(err, &f) {
		return done, f
	} else if err != nil {
		return done, errors.New("the body could not be read")
	}
	if f := s.inTurn(r.Context(), func() { err = readRequest(body, s.Limits.Values, q) }); f != nil {
		return done, f
	}
	return done, err
}

// readRequest reads the body of a POST: one JSON object, whose variables hold no more
// than so many values. What would take much memory to decode is refused before.
func readRequest(body []byte, maxValues int, q *Request) error {
	if trimmed := bytes.TrimLeft(body, " \t\r\n"); len(trimmed) > 0 && trimmed[0] == '[' {
		return errors.New("send one query at a time: there are no batches here")
	}
	switch deepest, commas := outline(body); {
	case deepest > maxNesting:
		return fmt.Errorf("the body nests deeper than %d levels", maxNesting)
	case commas > maxValues+16: // beside the variables there are few
		return tooManyValues(maxValues)
	}
	var raw struct {
		Query, OperationName  *string
		Variables, Extensions map[string]any
	}
	if err := decode(body, &raw); err != nil {
		return errors.New("the body must be a JSON object with query, a string, and variables, an object")
	}
	if raw.Query != nil {
		q.Query = *raw.Query
	}
	if raw.OperationName != nil {
		q.OperationName = *raw.OperationName
	}
	q.Variables, q.Extensions = raw.Variables, raw.Extensions
	return nil
}

// maxNesting is how deep JSON may nest to be decoded: decoding takes stack for each
// level. Limits.ValueDepth is what variables may do.
const maxNesting = 500

// outline tells of JSON how deep its brackets nest and how many commas it has, those
// in strings not counted.
func outline(b []byte) (deepest, commas int) {
	depth, quoted := 0, false
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			depth++
			deepest = max(deepest, depth)
		case c == ']' || c == '}':
			depth--
		case c == ',':
			commas++
		}
	}
	return deepest, commas
}

// decode reads exactly one JSON value; numbers keep their digits.
func decode(b []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("there is more than one value")
	}
	return nil
}
