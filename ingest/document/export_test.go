package document

import "context"

// NewReader is Read with an engine that stays, for tests that read many PDFs. Its
// budget is that of one file, each time.
func NewReader(ctx context.Context) (read func(File, Limits) ([]Document, error), close func()) {
	var e *engine
	return func(f File, l Limits) ([]Document, error) {
			r := newReader(ctx, l)
			r.pdf = e
			docs, err := r.read(f)
			e = r.pdf
			return docs, err
		}, func() {
			if e != nil {
				e.close()
			}
		}
}
