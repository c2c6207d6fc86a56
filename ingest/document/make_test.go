package document_test

import (
	"archive/zip"
	"bytes"
	"encoding/hex"
	"fmt"
	"html"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// part is a file in a zip file; a nil body is a folder.
type part struct {
	name string
	body string
}

func makeZip(t testing.TB, parts ...part) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, p := range parts {
		f, err := w.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: time.Unix(1e9, 0)})
		if err == nil {
			_, err = f.Write([]byte(p.body))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// makeDOCX makes a Word document of a body's XML.
func makeDOCX(t testing.TB, body string, more ...part) []byte {
	const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	return makeZip(t, append([]part{{"[Content_Types].xml", types}, {"word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`}}, more...)...)
}

func wordParagraphs(texts ...string) string {
	var b strings.Builder
	for _, t := range texts {
		fmt.Fprintf(&b, "<w:p><w:r><w:t>%s</w:t></w:r></w:p>", html.EscapeString(t))
	}
	return b.String()
}

// ofdText is a text at a place on a page, in mm.
type placed struct {
	x, y float64
	size float64
	text string
}

func makeOFD(t testing.TB, title string, pages ...[]placed) []byte {
	list := ""
	var parts []part
	for i, page := range pages {
		var b strings.Builder
		b.WriteString(`<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>`)
		for _, p := range page {
			fmt.Fprintf(&b, `<ofd:TextObject Boundary="%g %g 150 %g" Font="1" Size="%g"><ofd:TextCode X="0" Y="%g" DeltaX="g %d %g">%s</ofd:TextCode></ofd:TextObject>`,
				p.x, p.y, p.size, p.size, p.size, max(0, len([]rune(p.text))-1), p.size, html.EscapeString(p.text))
		}
		b.WriteString(`</ofd:Layer></ofd:Content></ofd:Page>`)
		parts = append(parts, part{fmt.Sprintf("Doc_0/Pages/Page_%d/Content.xml", i), b.String()})
		list += fmt.Sprintf(`<ofd:Page ID="%d" BaseLoc="Pages/Page_%d/Content.xml"/>`, i+1, i)
	}
	return makeZip(t, append([]part{
		{"OFD.xml", `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocInfo><ofd:Title>` + title + `</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`},
		{"Doc_0/Document.xml", `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Pages>` + list + `</ofd:Pages></ofd:Document>`},
	}, parts...)...)
}

// makePDF makes a PDF whose font is in a Chinese encoding that the PDF does not
// explain, as Chinese programs write them.
func makePDF(t testing.TB, cmap string, pages ...[]placed) []byte {
	t.Helper()
	encode := func(s string) []byte {
		enc := simplifiedchinese.GBK.NewEncoder()
		if strings.HasPrefix(cmap, "UniGB-") {
			enc = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder()
		}
		b, err := enc.Bytes([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"", // the pages
		"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/" + cmap + "/DescendantFonts[4 0 R]>>",
		"<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>",
		"<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 859/StemV 80>>",
	}
	kids := ""
	for _, page := range pages {
		var b strings.Builder
		for _, p := range page {
			fmt.Fprintf(&b, "BT /F1 %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n", p.size, p.x, p.y, hex.EncodeToString(encode(p.text)))
		}
		n := len(objects) + 1
		kids += fmt.Sprintf("%d 0 R ", n)
		objects = append(objects, fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>", n+1),
			fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", b.Len(), b.String()))
	}
	objects[1] = fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(pages), kids)
	return writePDF(objects, "")
}

// writePDF writes numbered objects, with their table.
func writePDF(objects []string, trailer string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	var at []int
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, trailer, start)
	return b.Bytes()
}

// sealedPDF needs a password that is not the empty one.
func sealedPDF(t testing.TB) []byte {
	seal := strings.Repeat("41", 32)
	return writePDF([]string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
		"<</Filter/Standard/V 1/R 2/O<" + seal + ">/U<" + seal + ">/P -4>>",
	}, "/Encrypt 4 0 R/ID[<00><00>]")
}
