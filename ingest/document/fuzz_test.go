package document_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"mailuo/ingest/document"
)

// fuzzLimits keep one input small.
var fuzzLimits = document.Limits{Bytes: 1 << 20, Unpacked: 4 << 20, Members: 50}

// sound checks what holds of every answer: an error is a Failure with a reason, and
// text is text.
func sound(t *testing.T, docs []document.Document, err error) {
	t.Helper()
	var f *document.Failure
	if err != nil {
		if !errors.As(err, &f) || f.Reason == "" {
			t.Fatalf("error %v is no Failure", err)
		}
		return
	}
	if len(docs) == 0 {
		t.Fatal("neither documents nor an error")
	}
	for _, d := range docs {
		switch {
		case d.Failure != nil:
			if d.Failure.Reason == "" || d.Failure.Name != d.Name || d.Text != "" {
				t.Errorf("failure %+v", d)
			}
		case !utf8.ValidString(d.Text) || strings.ContainsAny(d.Text, "\x00\x01\x1b") || strings.TrimSpace(d.Text) == "":
			t.Errorf("text %q", d.Text)
		}
		for _, field := range d.Fields {
			if field.Name == "" || field.Value == "" || !utf8.ValidString(field.Value+field.Raw) || strings.ContainsAny(field.Value, "\n\x00") {
				t.Errorf("field %+v", field)
			}
		}
		if strings.Contains(d.Name, "..") && d.Failure == nil {
			t.Errorf("member %q is read", d.Name)
		}
	}
}

// cuts are seeds made of a good file: it, and it with an end or a middle missing.
func cuts(f *testing.F, data []byte) {
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Add(bytes.Join([][]byte{data[:len(data)/3], data[len(data)/2:]}, nil))
}

func FuzzHTML(f *testing.F) {
	cuts(f, []byte(pageWith(`<title>在全市大会上的讲话_网</title><meta name="PubDate" content="2024-01-22">`, "<h1>在全市大会上的讲话</h1>", `<div id="zoom">`+article+`</div>`)))
	f.Add([]byte("<table><tr><td>成文日期<td>2024年1月20日"))
	f.Add([]byte("<svg><title>要</title></svg><p hidden>要<ruby>抓<rt>zhua</rt></ruby>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		docs, err := document.Read(t.Context(), document.File{Name: "a.html", URL: "https://a.example/", Data: data}, fuzzLimits)
		sound(t, docs, err)
		for _, d := range docs {
			if strings.Contains(d.Text, "\r") {
				t.Errorf("text %q", d.Text)
			}
		}
	})
}

// FuzzDOCXBody makes a Word document of any body, so that the XML is reached.
func FuzzDOCXBody(f *testing.F) {
	for _, s := range []string{
		wordParagraphs("要抓好落实。"), `<w:tbl><w:tr><w:tc>` + wordParagraphs("甲", "乙") + `</w:tc></w:tr></w:tbl>`, `<w:p><w:del><w:t>要</w:t>`, `</w:tc></w:tr></w:p>要`,
		`<w:tc><w:tr><w:p><w:t>要</w:t></w:tc></w:tr></w:p>`, `<!DOCTYPE a [<!ENTITY b "要">]><w:t>&b;</w:t>`, `<w:p><w:t><![CDATA[要]]></w:t></w:p>`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		docs, err := document.Read(t.Context(), document.File{Name: "a.docx", Data: makeDOCX(t, body)}, fuzzLimits)
		sound(t, docs, err)
	})
}

func FuzzDOCX(f *testing.F) {
	cuts(f, makeDOCX(f, wordParagraphs("要抓好落实。")))
	f.Fuzz(func(t *testing.T, data []byte) {
		docs, err := document.Read(t.Context(), document.File{Name: "a.docx", Data: data}, fuzzLimits)
		sound(t, docs, err)
	})
}

// FuzzOFDPage makes an OFD of any page.
func FuzzOFDPage(f *testing.F) {
	for _, s := range []string{
		`<TextObject Boundary="1 2 3 4" Size="5" CTM="1 0 0 1 0 0"><TextCode X="1" Y="2" DeltaX="g 2 3">要抓好</TextCode></TextObject>`,
		`<TextObject Boundary="NaN 1e999 3 4"><TextCode DeltaX="g -1 2">要</TextCode>`, `<TextCode>要</TextCode>`, `<TextObject Size="-5"><TextCode X="9" Y="-9">要</TextCode><TextCode>抓</TextCode></TextObject>`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) {
		data := makeZip(t, part{"OFD.xml", "<OFD><DocRoot>Doc_0/Document.xml</DocRoot></OFD>"},
			part{"Doc_0/Document.xml", `<D><Pages><Page BaseLoc="p.xml"/><Page BaseLoc="/Doc_0/p.xml"/></Pages></D>`}, part{"Doc_0/p.xml", page})
		docs, err := document.Read(t.Context(), document.File{Name: "a.ofd", Data: data}, fuzzLimits)
		sound(t, docs, err)
	})
}

func FuzzOFD(f *testing.F) {
	cuts(f, makeOFD(f, "甲", []placed{{x: 30, y: 60, size: 5, text: "要抓好落实。"}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		docs, err := document.Read(t.Context(), document.File{Name: "a.ofd", Data: data}, fuzzLimits)
		sound(t, docs, err)
	})
}

func FuzzPDF(f *testing.F) {
	cuts(f, makePDF(f, "GBK-EUC-H", pageOf(placed{text: "要抓好落实。"})))
	cuts(f, makePDF(f, "UniGB-UCS2-H", pageOf(placed{text: "要抓好落实。"}), pageOf(placed{text: "要加强领导。"})))
	f.Add(sealedPDF(f))
	read, done := document.NewReader(f.Context())
	f.Cleanup(done)
	f.Fuzz(func(t *testing.T, data []byte) {
		docs, err := read(document.File{Name: "a.pdf", Data: data}, fuzzLimits)
		sound(t, docs, err)
	})
}

func FuzzArchive(f *testing.F) {
	cuts(f, makeZip(f, part{"甲/a.txt", "要抓好落实。"}, part{"../b.txt", "要"}, part{"c.zip", "PK\x03\x04"}, part{"d.html", "<p>要抓好落实。"}))
	f.Fuzz(func(t *testing.T, data []byte) {
		if bytes.Contains(data, []byte("%PDF")) || bytes.Contains(data, []byte("{\\rtf")) || bytes.Contains(data, []byte("\xd0\xcf\x11\xe0")) {
			return // FuzzPDF's, and a program's that is not ours
		}
		docs, err := document.Read(t.Context(), document.File{Name: "a.zip", Data: data}, fuzzLimits)
		sound(t, docs, err)
	})
}
