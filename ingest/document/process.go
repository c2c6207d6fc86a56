package document

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"sync"
	"time"
)

// A Process reads documents in processes of their own, one each, so that a hostile
// one costs no more than it is given, and never the process that asks. Plain text is
// read where it is.
//
// The program of Command calls Serve. It gets the file on standard input, and answers
// on standard output.
type Process struct {
	Command []string
	Limits  Limits
	Memory  int64         // bytes that it may take; 0 is 512 MB
	Time    time.Duration // that it may take; 0 is 20 s

	preparing sync.Mutex
	prepared  bool
}

// request is the first line that goes to the process; the file's bytes follow.
type request struct {
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
	URL       string `json:"url"`
	Limits    Limits `json:"limits"`
	Memory    int64  `json:"memory"`
	Prepare   bool   `json:"prepare,omitempty"`
}

// answer is a line that comes back; the last one has Done or Failure.
type answer struct {
	Document *Document `json:"document,omitempty"`
	Failure  *Failure  `json:"failure,omitempty"`
	Done     bool      `json:"done,omitempty"`
}

// prepareTime is what getting PDFium ready may take, which nobody's document does.
const prepareTime = 5 * time.Minute

// Read is as the function Read.
func (p *Process) Read(ctx context.Context, f File) ([]Document, error) {
	limits := p.Limits.withDefaults()
	format, err := FormatOf(f)
	if err != nil || format == Text || format == Markdown || int64(len(f.Data)) > limits.Bytes {
		return Read(ctx, f, limits)
	}
	if format == PDF || format == Archive {
		if err := p.prepare(ctx); err != nil {
			return nil, fmt.Errorf("read %s: %w", f.Name, err)
		}
	}
	ask := request{Name: f.Name, MediaType: f.MediaType, URL: f.URL, Limits: limits, Memory: p.memory()}
	timeout := p.Time
	if timeout <= 0 {
		timeout = 20 * time.Second
	}
	docs, err := p.run(ctx, ask, f.Data, timeout, format == Office || format == Archive)
	var failure *Failure
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.As(err, &failure):
		return nil, failure.Named(f.Name)
	}
	return docs, err
}

func (p *Process) memory() int64 {
	if p.Memory <= 0 {
		return 512 << 20
	}
	return p.Memory
}

// prepare has PDFium compiled and kept before a document's time is counted.
func (p *Process) prepare(ctx context.Context) error {
	p.preparing.Lock()
	defer p.preparing.Unlock()
	if p.prepared {
		return nil
	}
	_, err := p.run(ctx, request{Prepare: true}, nil, prepareTime, false)
	p.prepared = err == nil
	return err
}

// errCostly ends a process that takes too much.
var errCostly = errors.New("takes more memory than a document may")

// run gives a process one request, and returns its answer. A process that ends
// without one has been too costly.
func (p *Process) run(ctx context.Context, ask request, data []byte, timeout time.Duration, children bool) ([]Document, error) {
	runtime.LockOSThread() // the process ends with the thread that started it
	defer runtime.UnlockOSThread()
	inner, cancel := context.WithTimeoutCause(ctx, timeout, context.DeadlineExceeded)
	defer cancel()
	inner, stop := context.WithCancelCause(inner)
	defer stop(nil)
	cmd := exec.CommandContext(inner, p.Command[0], p.Command[1:]...)
	dir, err := os.MkdirTemp("", "mailuo-read-")
	if err != nil {
		return nil, fmt.Errorf("there is no room for temporary files: %w", err)
	}
	defer os.RemoveAll(dir)
	cmd.Env = environment(ask.Memory, dir)
	alone(cmd)
	cmd.WaitDelay = 2 * time.Second
	head, err := json.Marshal(ask)
	if err != nil {
		return nil, err
	}
	cmd.Stdin = io.MultiReader(bytes.NewReader(append(head, '\n')), bytes.NewReader(data))
	// A text is no longer than its limit, and as JSON no more than six times that.
	out := &cappedBuffer{left: 6*ask.Limits.Unpacked + 1<<20, full: func() { stop(errCostly) }}
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("a process to read documents could not be started: %w", err)
	}
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		if ask.Memory > 0 {
			watch(inner, cmd.Process.Pid, ask.Memory, children, func() { stop(errCostly) })
		}
	}()
	waitErr := cmd.Wait()
	cause := context.Cause(inner)
	stop(nil)
	<-watched
	docs, err := answers(out.bytes)
	switch {
	case err == nil && waitErr == nil:
		return docs, nil
	case errors.Is(cause, context.DeadlineExceeded) && ctx.Err() == nil:
		return nil, failf(CodeTooCostly, "takes longer than %s to read, as no document does", timeout)
	case err == nil || errors.Is(err, errNoAnswer):
		return nil, failf(CodeTooCostly, "takes more than %d MB of memory to read, as no document does, or breaks its reader", ask.Memory>>20)
	}
	return nil, err
}

// errNoAnswer is of a process that ended before it had answered.
var errNoAnswer = errors.New("no answer")

func answers(out []byte) ([]Document, error) {
	var docs []Document
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var a answer
		switch err := dec.Decode(&a); {
		case err != nil:
			return nil, errNoAnswer
		case a.Failure != nil:
			return nil, a.Failure
		case a.Done:
			return docs, nil
		case a.Document != nil:
			docs = append(docs, *a.Document)
		}
	}
}

// environment is all that the process sees of ours, with a folder of its own for what
// it writes.
func environment(memory int64, dir string) []string {
	env := []string{"GOTRACEBACK=none", "GOMAXPROCS=2", "LANG=C.UTF-8", "TMPDIR=" + dir, "TMP=" + dir, "TEMP=" + dir}
	if memory > 0 {
		env = append(env, fmt.Sprintf("GOMEMLIMIT=%d", memory*3/4))
	}
	for _, name := range []string{"HOME", "PATH", "XDG_CACHE_HOME", "LOCALAPPDATA", "SYSTEMROOT"} {
		if value, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+value)
		}
	}
	return env
}

// cappedBuffer takes so many bytes, then calls full. It has no ReadFrom, which would
// take more.
type cappedBuffer struct {
	bytes []byte
	left  int64
	full  func()
}

func (b *cappedBuffer) Write(p []byte) (int, error) {
	if b.left -= int64(len(p)); b.left < 0 {
		b.full()
		return 0, io.ErrShortWrite
	}
	b.bytes = append(b.bytes, p...)
	return len(p), nil
}

// Serve is the process's side: it reads a request and its file, and writes the
// answer. The error is of the streams.
func Serve(ctx context.Context, in io.Reader, out io.Writer) error {
	src := bufio.NewReader(in)
	head, err := src.ReadBytes('\n')
	if err != nil {
		return fmt.Errorf("read-document is for mailuo itself: %w", err)
	}
	var ask request
	if err := json.Unmarshal(head, &ask); err != nil {
		return fmt.Errorf("read-document is for mailuo itself: %w", err)
	}
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	if ask.Prepare {
		if err := Prepare(ctx); err != nil {
			return err
		}
		return errors.Join(enc.Encode(answer{Done: true}), w.Flush())
	}
	if ask.Memory > 0 {
		if err := bound(ask.Memory); err != nil {
			return fmt.Errorf("read-document: its memory cannot be bounded: %w", err)
		}
		debug.SetMemoryLimit(ask.Memory * 3 / 4)
	}
	limits := ask.Limits.withDefaults()
	data, err := io.ReadAll(io.LimitReader(src, limits.Bytes+1))
	if err != nil {
		return fmt.Errorf("read-document: %w", err)
	}
	docs, err := Read(ctx, File{Name: ask.Name, MediaType: ask.MediaType, URL: ask.URL, Data: data}, limits)
	if err != nil {
		var f *Failure
		if !errors.As(err, &f) {
			return err
		}
		return errors.Join(enc.Encode(answer{Failure: f}), w.Flush())
	}
	for i := range docs {
		if err := enc.Encode(answer{Document: &docs[i]}); err != nil {
			return err
		}
	}
	return errors.Join(enc.Encode(answer{Done: true}), w.Flush())
}
