package document_test

import (
	"errors"
	"testing"

	"mailuo/ingest/document"
)

// page lays lines out below each other, from the top of a PDF's page.
func pageOf(lines ...placed) []placed {
	for i := range lines {
		lines[i].y = 780 - 24*float64(i)
		if lines[i].size == 0 {
			lines[i].size = 12
		}
		if lines[i].x == 0 {
			lines[i].x = 72
		}
	}
	return lines
}

// TestPDF: Chinese fonts of both sorts, lines joined to paragraphs, over pages too;
// what repeats on pages left out.
func TestPDF(t *testing.T) {
	read, done := document.NewReader(t.Context())
	defer done()
	// 30 characters of 12 points fill a line from 72 to 432.
	full := "要深入贯彻党的二十大精神认真落实省委市委部署坚持稳中求进工作总" // 30
	if n := len([]rune(full)); n < 30 {
		t.Fatal(n)
	}
	line := string([]rune(full)[:30])
	indented := string([]rune(full)[:28])
	for _, cmap := range []string{"GBK-EUC-H", "UniGB-UCS2-H"} {
		data := makePDF(t, cmap,
			pageOf(placed{x: 200, text: "甲市文件"}, placed{x: 150, size: 18, text: "在全市教育大会上的讲话"}, placed{x: 96, text: indented}, placed{text: line}, placed{text: "要加强领导。"}, placed{x: 96, text: indented}, placed{text: line}, placed{x: 250, text: "— 1 —"}),
			pageOf(placed{x: 200, text: "甲市文件"}, placed{text: "接着上一页。"}, placed{x: 96, text: "市教育局要抓好落实。"}, placed{x: 250, text: "— 2 —"}),
			pageOf(placed{x: 200, text: "甲市文件"}, placed{x: 96, text: "市财政局要加强保障。"}, placed{x: 250, text: "— 3 —"}),
		)
		docs, err := read(document.File{Name: "a.pdf", Data: data}, document.Limits{})
		if err != nil || len(docs) != 1 {
			t.Fatalf("%s: %v, %v", cmap, docs, err)
		}
		want := "在全市教育大会上的讲话\n" + indented + line + "要加强领导。\n" + indented + line + "接着上一页。\n市教育局要抓好落实。\n市财政局要加强保障。\n"
		if docs[0].Text != want || docs[0].Format != document.PDF {
			t.Errorf("%s: got\n%s\nwant\n%s", cmap, docs[0].Text, want)
		}
	}
	blank := writePDF([]string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"}, "")
	good := makePDF(t, "GBK-EUC-H", pageOf(placed{text: "要抓好落实。"}))
	for name, c := range map[string]struct {
		data []byte
		want document.Code
	}{
		"scanned":   {blank, document.CodeScanned},
		"encrypted": {sealedPDF(t), document.CodeEncrypted},
		"cut off":   {[]byte("%PDF-1.4\n1 0 obj\n<<"), document.CodeDamaged},
		"cut late":  {good[:40], document.CodeDamaged},
		"no pdf":    {[]byte("要抓好落实。"), document.CodeDamaged},
	} {
		_, err := read(document.File{Name: "a.pdf", Data: c.data}, document.Limits{})
		var f *document.Failure
		if !errors.As(err, &f) || f.Code != c.want || f.Name != "a.pdf" {
			t.Errorf("%s: got %v, want %s", name, err, c.want)
		}
	}
}
