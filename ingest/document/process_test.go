package document_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/ingest/document"
)

// TestMain lets the test binary be the process that reads: as itself, or as one that
// does what a hostile document might make it do.
func TestMain(m *testing.M) {
	if len(os.Args) == 2 && hostile[os.Args[1]] != nil {
		if err := hostile[os.Args[1]](); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

var hostile = map[string]func() error{
	"read-document": func() error { return document.Serve(context.Background(), os.Stdin, os.Stdout) },
	"hang":          func() error { select {} },
	"talk": func() error {
		for {
			if _, err := os.Stdout.Write(bytes.Repeat([]byte("x"), 1<<16)); err != nil {
				return err
			}
		}
	},
	"crash": func() error { return errors.New("crashed") },
	"lie": func() error {
		_, err := os.Stdout.WriteString(`{"document":{"text":"half"}}` + "\n")
		return err
	},
}

func processOf(command string) *document.Process {
	return &document.Process{Command: []string{os.Args[0], command}}
}

// TestProcess: what a process reads is what is read here.
func TestProcess(t *testing.T) {
	t.Parallel()
	p := processOf("read-document")
	for name, f := range map[string]document.File{
		"docx":    {Name: "甲/a.docx", Data: makeDOCX(t, wordParagraphs("要抓好落实。"))},
		"html":    {Name: "a", URL: "https://a.example/a", MediaType: "text/html", Data: []byte(pageWith("<title>在全市大会上的讲话</title>", "", article))},
		"text":    {Name: "a.txt", Data: []byte("要抓好落实。")},
		"pdf":     {Name: "a.pdf", Data: makePDF(t, "GBK-EUC-H", pageOf(placed{text: "市教育局要抓好落实。"}))},
		"zip":     {Name: "a.zip", Data: makeZip(t, part{"a.txt", "要抓好落实。"}, part{"b.txt", ""}, part{"c.pdf", string(makePDF(t, "GBK-EUC-H", pageOf(placed{text: "要加强领导。"})))})},
		"damaged": {Name: "a.docx", Data: makeDOCX(t, "<w:p>")},
	} {
		want, wantErr := document.Read(t.Context(), f, document.Limits{})
		got, err := p.Read(t.Context(), f)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-here +there):\n%s", name, diff)
		}
		if diff := cmp.Diff(wantErr, err); diff != "" {
			t.Errorf("%s: error (-here +there):\n%s", name, diff)
		}
	}
}

// TestProcessHostile: whatever the process does, it ends, and the file has a Failure.
func TestProcessHostile(t *testing.T) {
	t.Parallel()
	file := document.File{Name: "a.docx", Data: makeDOCX(t, wordParagraphs("要抓好落实。"))}
	for _, name := range []string{"hang", "talk", "crash", "lie"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := processOf(name)
			p.Limits = document.Limits{Unpacked: 1 << 20, Bytes: 1 << 20}
			p.Time = 20 * time.Second
			if name == "hang" {
				p.Time = 50 * time.Millisecond
			}
			_, err := p.Read(t.Context(), file)
			wantCode(t, name, err, document.CodeTooCostly)
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := processOf("hang").Read(ctx, file); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestBombs: documents that want more than they may have are refused, and the
// process that reads them takes no more than it was given.
func TestBombs(t *testing.T) {
	t.Parallel()
	nested := strings.Repeat("<div>", 100_000)
	stream := strings.Repeat("BT /F1 12 Tf 72 700 Td <D2AAD7A5BAC3> Tj ET\n", 4_000)
	for name, c := range map[string]struct {
		file document.File
		want []document.Code // any of them; none where it is read
	}{
		"a zip of zeros":    {document.File{Name: "a.docx", Data: bombZip(t, "word/document.xml", 24<<20)}, []document.Code{document.CodeTooLarge}},
		"lies of its size":  {document.File{Name: "a.docx", Data: lyingZip(t)}, []document.Code{document.CodeTooLarge, document.CodeDamaged}},
		"deep elements":     {document.File{Name: "a.docx", Data: makeDOCX(t, strings.Repeat("<w:p>", 100_000))}, []document.Code{document.CodeTooCostly}},
		"many attributes":   {document.File{Name: "a.docx", Data: makeDOCX(t, "<w:p "+strings.Repeat(`a="b" `, 500_000)+"/>")}, []document.Code{document.CodeTooLarge, document.CodeEmpty, document.CodeTooCostly}},
		"deep page":         {document.File{Name: "a.html", Data: []byte("<html><body>" + nested + "要抓好落实。")}, []document.Code{document.CodeTooCostly, document.CodeDamaged, ""}},
		"deep tables":       {document.File{Name: "a.html", Data: []byte(strings.Repeat("<table><tr><td>", 20_000) + "要抓好落实。")}, []document.Code{document.CodeTooCostly, document.CodeDamaged, ""}},
		"pdf of many texts": {document.File{Name: "a.pdf", Data: rawPDF(stream)}, []document.Code{document.CodeTooLarge, document.CodeTooCostly, ""}},
		"pdf in a ring":     {document.File{Name: "a.pdf", Data: writePDF([]string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 99999999/Kids[2 0 R 2 0 R]>>"}, "")}, []document.Code{document.CodeDamaged, document.CodeTooLarge, document.CodeScanned}},
	} {
		p := processOf("read-document")
		p.Limits = document.Limits{Bytes: 64 << 20}
		docs, err := p.Read(t.Context(), c.file)
		var got document.Code
		var f *document.Failure
		if errors.As(err, &f) {
			got = f.Code
		}
		ok := false
		for _, want := range c.want {
			ok = ok || got == want
		}
		if !ok || err != nil && f == nil || err == nil && len(docs) != 1 {
			t.Errorf("%s: got %v, %v, want %q", name, docs, err, c.want)
		}
	}
}

// TestProcessMemory: a process that may have little is ended when it takes more.
func TestProcessMemory(t *testing.T) {
	t.Parallel()
	if runtime.GOOS != "linux" {
		return
	}
	p := processOf("read-document")
	p.Memory = 48 << 20
	p.Limits = document.Limits{Bytes: 512 << 20, Unpacked: 1 << 30}
	_, err := p.Read(t.Context(), document.File{Name: "a.html", Data: []byte("<html>" + strings.Repeat("<p>要抓好落实。</p>\n", 390_000/2))})
	wantCode(t, "memory", err, document.CodeTooCostly)
}

func rawPDF(stream string) []byte {
	return writePDF([]string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[6 0 R]>>",
		"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>",
		"<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>",
		"<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 859/StemV 80>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 7 0 R>>",
		fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(stream), stream),
	}, "")
}

// bombZip holds a part of so many equal bytes.
func bombZip(t *testing.T, name string, size int) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create(name)
	block := bytes.Repeat([]byte(" "), 1<<20)
	for range size >> 20 {
		if err == nil {
			_, err = f.Write(block)
		}
	}
	if err = errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// lyingZip says that its part is of a few bytes.
func lyingZip(t *testing.T) []byte {
	t.Helper()
	data := bombZip(t, "word/document.xml", 24<<20)
	at := bytes.Index(data, []byte("PK\x01\x02"))
	copy(data[at+24:at+28], []byte{10, 0, 0, 0})
	return data
}
