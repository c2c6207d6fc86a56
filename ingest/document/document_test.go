package document_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"mailuo/ingest/document"
)

func readOne(t *testing.T, f document.File) document.Document {
	t.Helper()
	docs, err := document.Read(t.Context(), f, document.Limits{})
	if err != nil || len(docs) != 1 {
		t.Fatalf("%s: %v, %v", f.Name, docs, err)
	}
	return docs[0]
}

func wantCode(t *testing.T, name string, err error, want document.Code) {
	t.Helper()
	var f *document.Failure
	if !errors.As(err, &f) || f.Code != want || f.Name == "" || f.Reason == "" {
		t.Errorf("%s: got %v, want %s", name, err, want)
	}
}

// TestDOCX: what is seen on paper is read, what was deleted is not.
func TestDOCX(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ body, want string }{
		"paragraphs":      {wordParagraphs("同志们：", "要抓好落实。"), "同志们：\n要抓好落实。\n"},
		"hyperlink":       {`<w:p><w:r><w:t>按照</w:t></w:r><w:hyperlink r:id="x"><w:r><w:t>《关于甲的意见》</w:t></w:r></w:hyperlink><w:r><w:t>办。</w:t></w:r></w:p>`, "按照《关于甲的意见》办。\n"},
		"changes":         {`<w:p><w:del><w:r><w:delText>可以</w:delText></w:r></w:del><w:ins><w:r><w:t>应当</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>落实。</w:t></w:r></w:moveTo></w:p>`, "应当落实。\n"},
		"content control": {`<w:sdt><w:sdtPr><w:alias w:val="别名"/></w:sdtPr><w:sdtContent>` + wordParagraphs("要抓好落实。") + `</w:sdtContent></w:sdt>`, "要抓好落实。\n"},
		"breaks":          {`<w:p><w:r><w:t>甲行</w:t><w:br/><w:t>乙行</w:t><w:br w:type="page"/><w:tab/><w:t>完</w:t></w:r></w:p>`, "甲行\n乙行 完\n"},
		"table":           {`<w:tbl><w:tr><w:tc>` + wordParagraphs("任务") + `</w:tc><w:tc>` + wordParagraphs("单位") + `</w:tc></w:tr><w:tr><w:tc>` + wordParagraphs("甲事。", "乙事。") + `</w:tc><w:tc>` + wordParagraphs("市教育局") + `</w:tc></w:tr></w:tbl>`, "任务\t单位\n甲事。\n乙事。\n市教育局\n"},
		"table in table":  {`<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>` + wordParagraphs("内甲") + `</w:tc><w:tc>` + wordParagraphs("内乙") + `</w:tc></w:tr></w:tbl></w:tc><w:tc>` + wordParagraphs("外") + `</w:tc></w:tr></w:tbl>`, "内甲\t内乙\t外\n"},
		"text box":        {`<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>` + wordParagraphs("框中") + `</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` + wordParagraphs("框中") + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>`, "框中\n前后\n"},
		"footnote, field": {`<w:p><w:r><w:t>要落实</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE 代码</w:instrText></w:r><w:r><w:t>。</w:t></w:r></w:p>`, "要落实。\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := readOne(t, document.File{Name: "a.docx", Data: makeDOCX(t, c.body, part{"word/footnotes.xml", wordParagraphs("脚注不算")})})
			if d.Text != c.want || d.Format != document.DOCX {
				t.Errorf("got %q, want %q", d.Text, c.want)
			}
		})
	}
	core := part{"docProps/core.xml", `<cp:coreProperties><dc:title>在全市教育大会上的讲话</dc:title><dc:creator>打字员</dc:creator><dcterms:created>2019-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`}
	d := readOne(t, document.File{Name: "a.docx", Data: makeDOCX(t, wordParagraphs("要抓好落实。"), core)})
	want := []document.Field{{Name: "title", Value: "在全市教育大会上的讲话", From: document.Properties}}
	if diff := cmp.Diff(want, d.Fields); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
}

func TestDOCXFailures(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		data []byte
		want document.Code
	}{
		"empty":   {makeDOCX(t, ""), document.CodeEmpty},
		"no text": {makeZip(t, part{"word/styles.xml", "<x/>"}), document.CodeDamaged},
		"cut off": {makeDOCX(t, wordParagraphs("要抓好落实。"))[:300], document.CodeDamaged},
		"broken":  {makeDOCX(t, "<w:p><w:r"), document.CodeDamaged},
		"deep":    {makeDOCX(t, strings.Repeat("<w:p>", 300)+strings.Repeat("</w:p>", 300)), document.CodeTooCostly},
		"entity":  {makeDOCX(t, "<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>"), document.CodeDamaged},
		"bomb":    {makeDOCX(t, wordParagraphs(strings.Repeat("要", 400<<10))), document.CodeTooLarge},
		"a sheet": {makeZip(t, part{"[Content_Types].xml", "<Types/>"}, part{"xl/workbook.xml", "<x/>"}), document.CodeFormat},
	} {
		_, err := document.Read(t.Context(), document.File{Name: "a.docx", Data: c.data}, document.Limits{})
		wantCode(t, name, err, c.want)
	}
}

// TestOFD: texts in reading order, however they lie in the file.
func TestOFD(t *testing.T) {
	t.Parallel()
	line := "要深入贯彻党的二十大精神认真落实省委市委部署"
	d := readOne(t, document.File{Name: "a.ofd", Data: makeOFD(t, "在全市教育大会上的讲话",
		[]placed{
			{x: 30, y: 60, size: 5, text: line}, {x: 60, y: 20, size: 8, text: "在全市教育大会"}, {x: 116, y: 20, size: 8, text: "上的讲话"},
			{x: 40, y: 50, size: 5, text: string([]rune(line)[:20])}, {x: 30, y: 70, size: 5, text: "总基调。"}, {x: 90, y: 280, size: 4, text: "— 1 —"},
		},
		[]placed{{x: 40, y: 20, size: 5, text: "市教育局要抓好落实。"}, {x: 90, y: 280, size: 4, text: "— 2 —"}},
	)})
	want := "在全市教育大会上的讲话\n" + string([]rune(line)[:20]) + line + "总基调。\n市教育局要抓好落实。\n"
	if d.Text != want {
		t.Errorf("got\n%s\nwant\n%s", d.Text, want)
	}
	if len(d.Fields) != 1 || d.Fields[0].Value != "在全市教育大会上的讲话" {
		t.Errorf("fields %v", d.Fields)
	}
	for name, c := range map[string]struct {
		data []byte
		want document.Code
	}{
		"scanned": {makeOFD(t, "", []placed{}), document.CodeScanned},
		"sealed":  {makeZip(t, part{"OFD.xml", "<OFD/>"}, part{"Encryptions.xml", "<x/>"}), document.CodeEncrypted},
		"empty":   {makeZip(t, part{"OFD.xml", "<OFD/>"}), document.CodeDamaged},
		"a hole":  {makeZip(t, part{"OFD.xml", "<OFD><DocRoot>../../etc/passwd</DocRoot></OFD>"}), document.CodeDamaged},
	} {
		_, err := document.Read(t.Context(), document.File{Name: "a.ofd", Data: c.data}, document.Limits{})
		wantCode(t, name, err, c.want)
	}
}

const article = `<p>同志们：</p><p>　　要深入贯彻党的二十大精神，坚持稳中求进工作总基调，<a href="/x">市教育局</a>要抓好
落实，各县区要加强领导，有关部门要密切配合，共同把这件大事办好。</p><script>alert(1)</script><p>一是要提高认识，二是要加强协同，三是要狠抓督查，确保各项任务按时完成，取得实实在在的成效。</p><table><tr><td>任务</td><td>单位</td></tr></table><p style="display: none">看不见</p><p>最后，要&lt;b&gt;加强&lt;/b&gt;宣传。</p>`

const articleText = "同志们：\n要深入贯彻党的二十大精神，坚持稳中求进工作总基调，市教育局要抓好落实，各县区要加强领导，有关部门要密切配合，共同把这件大事办好。\n" +
	"一是要提高认识，二是要加强协同，三是要狠抓督查，确保各项任务按时完成，取得实实在在的成效。\n任务\t单位\n最后，要<b>加强</b>宣传。\n"

func pageWith(head, before, body string) string {
	return `<!DOCTYPE html><html><head>` + head + `</head><body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div>` + before + body +
		`<div class="footer"><a href="/">版权所有</a> <a href="/">网站地图</a></div></body></html>`
}

// TestHTML: the article without what stands around it, and what the page says of it.
func TestHTML(t *testing.T) {
	t.Parallel()
	const title = "在全市教育大会上的讲话"
	for name, c := range map[string]struct {
		page string
		text string
		want map[string]string
	}{
		"an office's": {
			pageWith(`<title>`+title+`_湖州市人民政府</title><meta name="ArticleTitle" content="`+title+`"><meta name="PubDate" content="2024-01-22 10:30"><meta name="Author" content="管理员">`,
				`<h1>`+title+`</h1>`, `<div id="zoom">`+article+`</div>`),
			title + "\n" + articleText, map[string]string{"title": title, "published": "2024-01-22"},
		},
		"a paper's, by readability": {
			pageWith(`<title>`+title+`--人民网</title><meta property="article:published_time" content="2024-01-21T20:30:00Z">`, `<h1>`+title+`</h1>`, `<div class="content"><div class="text">`+article+`</div></div>`),
			title + "\n" + articleText, map[string]string{"title": title, "published": "2024-01-22"},
		},
		"labels": {
			pageWith(`<title>`+title+`</title>`, `<table><tr><td>成文日期</td><td>2024年1月20日</td></tr></table><p>会议地点：湖州市 讲话人：张建国</p><p>发布时间：2024-01-22</p>`, `<div class="TRS_Editor">`+article+`</div>`),
			title + "\n" + articleText, map[string]string{"title": title, "date": "2024-01-20", "published": "2024-01-22", "place": "湖州市", "speaker": "张建国"},
		},
		"an author who speaks": {
			pageWith(`<title>张建国：`+title+`</title><meta name="author" content="张建国">`, ``, `<div id="zoom">`+article+`</div>`),
			"张建国：" + title + "\n" + articleText, map[string]string{"title": "张建国：" + title, "speaker": "张建国"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := readOne(t, document.File{Name: "t2024_1.html", URL: "https://a.example/t2024_1.html", Data: []byte(c.page)})
			if d.Text != c.text {
				t.Errorf("got\n%s\nwant\n%s", d.Text, c.text)
			}
			got := map[string]string{}
			for _, f := range d.Fields {
				got[f.Name] = f.Value
				if f.From != document.Page {
					t.Errorf("%s is from %s", f.Name, f.From)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("fields (-want +got):\n%s", diff)
			}
		})
	}
}

// TestHTMLEncoding: by mark, by media type, by head, by content; a head that lies is
// not believed.
func TestHTMLEncoding(t *testing.T) {
	t.Parallel()
	page := func(meta string) string { return pageWith(meta, "", `<div id="zoom">`+article+`</div>`) }
	encode := func(b []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	gbk := func(s string) []byte { return encode(simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(s))) }
	big5 := func(s string) []byte {
		return encode(traditionalchinese.Big5.NewEncoder().Bytes([]byte(`<html><head>` + s + `</head><body><div id="zoom"><p>` + strings.Repeat(traditional, 3) + `</p></div></body></html>`)))
	}
	for name, c := range map[string]struct {
		media string
		data  []byte
		want  string
	}{
		"head says gb2312":       {"", gbk(page(`<meta charset="gb2312">`)), "GB18030"},
		"server says gbk":        {"text/html; charset=gbk", gbk(page("")), "GB18030"},
		"nobody says, gbk":       {"text/html", gbk(page("")), "GB18030"},
		"head lies, gbk":         {"text/html", gbk(page(`<meta charset="utf-8">`)), "GB18030"},
		"server lies, utf-8":     {"text/html; charset=gbk", []byte("\ufeff" + page("")), "UTF-8"},
		"nobody says, utf-8":     {"", []byte(page("")), "UTF-8"},
		"head says big5":         {"", big5(`<meta http-equiv="Content-Type" content="text/html; charset=big5">`), "Big5"},
		"nobody says, iso-8859?": {"text/html; charset=iso-8859-1", gbk(page("")), "GB18030"},
	} {
		d, err := document.Read(t.Context(), document.File{Name: "a.html", MediaType: c.media, Data: c.data}, document.Limits{})
		if err != nil || d[0].Encoding != c.want || !strings.ContainsAny(d[0].Text, "，。") || strings.Contains(d[0].Text, "�") {
			t.Errorf("%s: got %+v, %v, want %s", name, d, err, c.want)
		}
	}
}

// TestArchive: names of either encoding, members that are refused each by itself.
func TestArchive(t *testing.T) {
	t.Parallel()
	gbkName, err := simplifiedchinese.GBK.NewEncoder().String("讲话/湖州市_乙.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := "要抓好落实。\n"
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	add := func(h *zip.FileHeader, body string) {
		f, err := w.CreateHeader(h)
		if err == nil {
			_, err = f.Write([]byte(body))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"讲话/甲.txt", "../out.txt", "/abs.txt", `c:\win.txt`, `a\..\..\b.txt`, "e\u0301.txt", "\u00e9.txt", "图.png", ".hidden.txt", "__MACOSX/._a.txt", "README.txt", "inner.zip", "inner.RAR", "empty.txt", "讲话/"} {
		body := text
		if name == "empty.txt" || strings.HasSuffix(name, "/") {
			body = ""
		}
		add(&zip.FileHeader{Name: name}, body)
	}
	add(&zip.FileHeader{Name: gbkName, NonUTF8: true}, text)
	add(&zip.FileHeader{Name: "disguised.txt"}, string(makeZip(t, part{"a.txt", text})))
	link := &zip.FileHeader{Name: "link.txt"}
	link.SetMode(0o777 | fs.ModeSymlink)
	add(link, "/etc/passwd")
	add(&zip.FileHeader{Name: "word.docx"}, string(makeDOCX(t, wordParagraphs("要加强领导。"))))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	docs, err := document.Read(t.Context(), document.File{Name: "a.zip", Data: b.Bytes()}, document.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, d := range docs {
		got[d.Name] = d.Text
		if d.Failure != nil {
			got[d.Name] = string(d.Failure.Code)
		}
	}
	want := map[string]string{
		"讲话/甲.txt": text, "讲话/湖州市_乙.txt": text, "\u00e9.txt": "NAME", "word.docx": "要加强领导。\n", "../out.txt": "NAME", "/abs.txt": "NAME", "c:/win.txt": "NAME",
		"a/../../b.txt": "NAME", "inner.zip": "NESTED", "inner.RAR": "NESTED", "empty.txt": "EMPTY", "disguised.txt": "NESTED", "link.txt": "NOT_A_FILE",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !slices.IsSortedFunc(docs, func(a, b document.Document) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("not in order of name")
	}
}

func TestArchiveFailures(t *testing.T) {
	t.Parallel()
	many := make([]part, 30)
	for i := range many {
		many[i] = part{strings.Repeat("a", i+1) + ".txt", "要"}
	}
	bomb := strings.Repeat("要抓好落实。", 100<<10)
	limits := document.Limits{Bytes: 8 << 20, Unpacked: 10 << 20, Members: 20}
	for name, c := range map[string]struct {
		data []byte
		want document.Code
	}{
		"many":    {makeZip(t, many...), document.CodeTooLarge},
		"nothing": {makeZip(t, part{"a.png", "x"}), document.CodeMissing},
		"cut off": {makeZip(t, part{"a.txt", "要抓好落实。"})[:60], document.CodeDamaged},
	} {
		_, err := document.Read(t.Context(), document.File{Name: "a.zip", Data: c.data}, limits)
		wantCode(t, name, err, c.want)
	}
	docs, err := document.Read(t.Context(), document.File{Name: "a.zip", Data: makeZip(t, part{"a.txt", bomb}, part{"b.txt", "要抓好落实。"})}, limits)
	if err != nil || len(docs) != 2 || docs[0].Failure == nil || docs[0].Failure.Code != document.CodeTooLarge || docs[1].Text == "" {
		t.Errorf("a bomb beside a text: %+v, %v", docs, err)
	}
}

// TestFormatOf: content goes before what a server says, and that before a name.
func TestFormatOf(t *testing.T) {
	t.Parallel()
	docx := string(makeDOCX(t, wordParagraphs("要")))
	for name, c := range map[string]struct {
		file document.File
		data string
		want document.Format
	}{
		"text":             {document.File{Name: "a.txt"}, "要", document.Text},
		"markdown":         {document.File{Name: "a.MD"}, "要", document.Markdown},
		"a doc that is x":  {document.File{Name: "a.doc"}, docx, document.DOCX},
		"a doc, html":      {document.File{Name: "a.doc"}, "<html><body>要", document.HTML},
		"a doc, rtf":       {document.File{Name: "a.doc"}, `{\rtf1`, document.Office},
		"wps":              {document.File{Name: "a.wps"}, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", document.Office},
		"by media type":    {document.File{Name: "content_1", MediaType: "text/html;charset=utf-8", URL: "x"}, "要", document.HTML},
		"by how it begins": {document.File{Name: "content.jhtml", URL: "x"}, "<!DOCTYPE html><p>要", document.HTML},
		"pdf of no name":   {document.File{Name: "download", MediaType: "application/octet-stream", URL: "x"}, "%PDF-1.4", document.PDF},
		"named so only":    {document.File{Name: "a.pdf"}, "要", ""},
		"sheet":            {document.File{Name: "a.xlsx"}, "x", ""},
		"picture":          {document.File{Name: "a", URL: "x"}, "\x89PNG\r\n\x1a\n", ""},
	} {
		c.file.Data = []byte(c.data)
		got, err := document.FormatOf(c.file)
		if got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%s: got %q, %v, want %q", name, got, err, c.want)
		}
	}
}

// TestOffice lets a program of the name convert, which only copies what the test put
// beside it; without one, the failure says what to install.
func TestOffice(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	file := document.File{Name: "a.wps", Data: []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("x", 600))}
	_, err := document.Read(t.Context(), file, document.Limits{})
	wantCode(t, "not installed", err, document.CodeConverter)
	if !strings.Contains(err.Error(), "soffice") {
		t.Errorf("%v does not say what to install", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "out.docx"), makeDOCX(t, wordParagraphs("要抓好落实。")), 0o644); err != nil {
		t.Fatal(err)
	}
	script := "#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done\ncase \"$1\" in */in.wps) ;; *) exit 1;; esac\n/bin/mkdir -p \"$out\"\n/bin/cp " + dir + "/out.docx \"$out/in.docx\"\n"
	if err := os.WriteFile(filepath.Join(dir, "soffice"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	if d := readOne(t, file); d.Text != "要抓好落实。\n" || d.Format != document.Office {
		t.Errorf("got %+v", d)
	}
	file.Name = "a.doc"
	_, err = document.Read(t.Context(), file, document.Limits{})
	if err != nil {
		wantCode(t, "not converted", err, document.CodeDamaged)
	} else {
		t.Error("a conversion that failed was read")
	}
}
