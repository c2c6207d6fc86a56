package server

import (
	"context"
	"errors"
	"io"
	"net/http"

	"mailuo/schema"
)

// smallBody is how many bytes of a body are read without asking for room. Queries
// that people write are smaller; a large one is mostly its variables.
const smallBody = 8 << 10

// readAll reads the body of a request, and gives what ends its stay in memory. At
// most Limits.LargeBodies large ones are held at a time, so that many clients who
// send them, or who begin to and stop, take up little; small ones never wait.
func (s *Server) readAll(w http.ResponseWriter, r *http.Request) (body []byte, done func(), err error) {
	done = func() {}
	limit := int64(s.Limits.Body)
	if r.ContentLength > limit {
		return nil, done, &http.MaxBytesError{Limit: limit}
	}
	from := http.MaxBytesReader(w, r.Body, limit)
	body = make([]byte, smallBody)
	if r.ContentLength >= 0 && r.ContentLength < smallBody {
		body = body[:r.ContentLength]
	}
	n, err := io.ReadFull(from, body)
	if n < smallBody {
		return body[:n], done, ended(r, err)
	} else if err != nil {
		return nil, done, err
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.Limits.Timeout)
	defer cancel()
	select {
	case s.large <- struct{}{}:
		done = func() { <-s.large }
	case <-ctx.Done():
		return nil, done, faultf(schema.ErrorCodeBusy, "too many large requests are being answered; try again, or send less than %d bytes", smallBody)
	}
	size := limit + 1
	if r.ContentLength > 0 {
		size = r.ContentLength
	}
	whole := make([]byte, size)
	n, err = io.ReadFull(from, whole[copy(whole, body):])
	return whole[:len(body)+n], done, ended(r, err)
}

// ended is an error of reading a body to its end: there is none where it ends
// before the buffer does and had not said how long it is.
func ended(r *http.Request, err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) && r.ContentLength < 0 {
		return nil
	}
	return err
}
