package document

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/klippa-app/go-pdfium"
	pdferrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/responses"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// Limits of PDFium.
const (
	pdfMemory = 256 << 20 // bytes of its memory
	pdfPage   = 64 << 10  // bytes of a page of WebAssembly's memory
	maxPages  = 2000
)

// engine is PDFium, compiled to WebAssembly: what goes wrong in it stays in it.
type engine struct {
	pdfium.Pdfium
	close func()
}

// newEngine starts PDFium. Where there is a folder for caches, its machine code is
// kept there, since making that takes seconds.
func newEngine(ctx context.Context) (*engine, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(pdfMemory / pdfPage).
		WithCloseOnContextDone(true)
	var cache wazero.CompilationCache
	if base, err := os.UserCacheDir(); err == nil {
		if c, err := wazero.NewCompilationCacheWithDir(filepath.Join(base, "mailuo", "pdfium")); err == nil {
			cache = c
			config = config.WithCompilationCache(c)
		}
	}
	pool, err := webassembly.Init(webassembly.Config{
		Context: ctx, MinIdle: 0, MaxIdle: 1, MaxTotal: 1, ReuseWorkers: true, RuntimeConfig: config, FSConfig: wazero.NewFSConfig(),
	})
	if err != nil {
		return nil, err
	}
	instance, err := pool.GetInstanceWithContext(ctx)
	if err != nil {
		return nil, errors.Join(err, pool.Close())
	}
	return &engine{instance, func() {
		instance.Close()
		pool.Close()
		if cache != nil {
			cache.Close(context.Background())
		}
	}}, nil
}

// Prepare makes what reading a PDF takes long for the first time.
func Prepare(ctx context.Context) error {
	e, err := newEngine(ctx)
	if err != nil {
		return err
	}
	e.close()
	return nil
}

// readPDF reads the text of a PDF's pages.
func (r *reader) readPDF(data []byte, d *Document) error {
	e, err := r.engine()
	if err != nil {
		return err
	}
	opened, err := e.OpenDocument(&requests.OpenDocument{File: &data})
	switch {
	case errors.Is(err, pdferrors.ErrPassword) || errors.Is(err, pdferrors.ErrSecurity):
		return failf(CodeEncrypted, "is a PDF that needs a password; save it without one")
	case err != nil:
		return failf(CodeDamaged, "is a PDF that is damaged or cut off; open it and save it anew")
	}
	defer e.FPDF_CloseDocument(&requests.FPDF_CloseDocument{Document: opened.Document})
	count, err := e.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: opened.Document})
	switch {
	case err != nil || count.PageCount < 1:
		return failf(CodeDamaged, "is a PDF without pages")
	case count.PageCount > maxPages:
		return failf(CodeTooLarge, "has more than %d pages; split it", maxPages)
	}
	var pages [][]line
	size := int64(0)
	for i := range count.PageCount {
		got, err := e.GetPageTextStructured(&requests.GetPageTextStructured{
			Page: requests.Page{ByIndex: &requests.PageByIndex{Document: opened.Document, Index: i}},
			Mode: requests.GetPageTextStructuredModeChars,
		})
		if err != nil {
			if r.ctx.Err() != nil {
				return r.ctx.Err()
			}
			return failf(CodeDamaged, "is a PDF whose page %d cannot be read; open it and save it anew", i+1)
		}
		if size += int64(len(got.Chars)) * 3; size > r.Bytes {
			return TooLarge("", r.Bytes)
		}
		pages = append(pages, pdfLines(got.Chars))
	}
	d.Text = paragraphs(pages)
	if strings.TrimSpace(d.Text) == "" {
		return failf(CodeScanned, "is a scanned PDF: pictures of pages without their text; run text recognition (OCR) over it, or give its text")
	}
	d.Fields = r.pdfFields(e, &requests.GetMetaData{Document: opened.Document})
	return nil
}

func (r *reader) pdfFields(e *engine, ask *requests.GetMetaData) []Field {
	got, err := e.GetMetaData(ask)
	if err != nil {
		return nil
	}
	for _, tag := range got.Tags {
		if tag.Tag == "Title" {
			return propertyTitle(tag.Value)
		}
	}
	return nil
}

// pdfLines puts a page's characters together to lines, as PDFium orders and breaks
// them.
func pdfLines(chars []*responses.GetPageTextStructuredChar) []line {
	var lines []line
	var now line
	var text strings.Builder
	end := func() {
		if now.text = strings.TrimSpace(text.String()); now.text != "" {
			lines = append(lines, now)
		}
		now = line{}
		text.Reset()
	}
	for _, c := range chars {
		switch c.Text {
		case "\r", "\x00":
			continue
		case "\n":
			end()
			continue
		case "\u00ad", "\ufffe": // a hyphen at the end of a line
			text.WriteString("-")
			continue
		}
		p := c.PointPosition
		box := line{left: p.Left, right: p.Right, top: -max(p.Top, p.Bottom), bottom: -min(p.Top, p.Bottom)}
		if strings.TrimSpace(c.Text) != "" {
			now.grow(box)
		}
		text.WriteString(c.Text)
	}
	end()
	return lines
}
