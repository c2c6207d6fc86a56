package document

import (
	"bytes"
	_ "embed" // pages.tsv
	"io"
	"mime"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
)

//go:embed pages.tsv
var pagesTable string

// pageWords is pages.tsv.
type pageWords struct {
	metas      map[string]string
	labels     []label
	containers []string
}

// label is what stands before a field's value.
type label struct{ words, field string }

func readPageWords() pageWords {
	w := pageWords{metas: map[string]string{}}
	for row := range strings.Lines(pagesTable) {
		cells := strings.Split(strings.TrimSpace(row), "\t")
		switch {
		case cells[0] == "meta" && len(cells) == 3:
			w.metas[cells[1]] = cells[2]
		case cells[0] == "label" && len(cells) == 3:
			w.labels = append(w.labels, label{cells[1], cells[2]})
		case cells[0] == "container" && len(cells) == 2:
			w.containers = append(w.containers, cells[1])
		}
	}
	return w
}

// readHTML reads a page's article: its title, and its paragraphs, one a line. What
// comes out is text, never HTML.
func (r *reader) readHTML(f File, d *Document) error {
	page, name, err := decodeHTML(f.Data, f.MediaType)
	if err != nil {
		return err
	}
	d.Encoding = name
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return failf(CodeTooCostly, "is a page whose elements lie deeper in each other than any page's")
	}
	if n := count(root, maxNodes+1); n > maxNodes {
		return failf(CodeTooCostly, "is a page of more than %d elements", maxNodes)
	}
	words := readPageWords()
	body := articleOf(root, words, f.URL)
	d.Fields = pageFields(root, body, words)
	d.Text = body
	for _, field := range d.Fields {
		if field.Name == FieldTitle && !opensWith(body, field.Value) {
			d.Text = field.Value + "\n" + body
		}
	}
	return nil
}

// maxNodes is how many nodes a page may have.
const maxNodes = 400_000

func count(n *html.Node, most int) int {
	total := 0
	for range n.Descendants() {
		if total++; total >= most {
			break
		}
	}
	return total
}

// decodeHTML decodes a page by its byte order mark, its media type, or what its head
// says; where that does not fit, by what it reads as.
func decodeHTML(data []byte, mediaType string) (text, name string, err error) {
	label := ""
	if _, params, err := mime.ParseMediaType(mediaType); err == nil {
		label = params["charset"]
	}
	contentType := "text/html"
	if label != "" {
		contentType += "; charset=" + label
	}
	enc, found, _ := charset.DetermineEncoding(data, contentType)
	text, name, known := decodeAs(enc, found, data)
	letters, _, bad := census(text)
	if known && bad*200 <= letters {
		return text, name, nil
	}
	// Nobody says, or what is said does not fit: by what the page reads as without
	// its tags.
	if _, told, err := decode(markup.ReplaceAll(data, nil)); err == nil {
		if enc, _ := charset.Lookup(told); enc != nil {
			if text, name, ok := decodeAs(enc, strings.ToLower(told), data); ok {
				return text, name, nil
			}
		}
	}
	return "", "", failf(CodeEncoding, "is a page in an encoding that cannot be told; save it as UTF-8")
}

// markup is what is in a page beside its text. No encoding of Chinese that it is
// used on has the bytes of < and > within a character.
var markup = regexp.MustCompile(`(?is)<script\b.*?</script>|<style\b.*?</style>|<!--.*?-->|<[^>]*>`)

// decodeAs decodes a page as an encoding of the charset package, and reports whether
// that is one of Chinese.
func decodeAs(enc encoding.Encoding, name string, data []byte) (text, known string, ok bool) {
	switch name {
	case "gbk", "gb18030": // pages in GB 18030 often say gb2312
		enc, name = simplifiedchinese.GB18030, encodingGB18030
	case "big5":
		name = encodingBig5
	case "utf-8":
		name = encodingUTF8
	case "utf-16le", "utf-16be":
		name = encodingUTF16
	default:
		return "", "", false
	}
	out, err := enc.NewDecoder().Bytes(data)
	return strings.TrimPrefix(string(out), "\ufeff"), name, err == nil
}

// charsetReader lets XML be in any encoding that pages may be in.
func charsetReader(label string, in io.Reader) (io.Reader, error) {
	return charset.NewReaderLabel(label, in)
}

// articleOf is a page's article as text: that of a container known by name, or what
// readability finds; of a page without either, all that it says.
func articleOf(root *html.Node, words pageWords, address string) string {
	at, err := url.Parse(address)
	if err != nil || address == "" {
		at = &url.URL{Scheme: "http", Host: "page.invalid"}
	}
	found := ""
	parser := readability.NewParser()
	parser.CharThresholds = minArticle
	parser.MaxElemsToParse = maxNodes
	if article, err := parser.ParseDocument(root, at); err == nil && article.Node != nil {
		found = textOf(article.Node)
	}
	for _, name := range words.containers {
		if n := findContainer(root, name); n != nil {
			if text := textOf(n); hanIn(text)*4 > hanIn(found) {
				return text
			}
		}
	}
	if hanIn(found) > 0 {
		return found
	}
	return textOf(root)
}

// minArticle is how many characters readability wants of an article: in Chinese
// they say more.
const minArticle = 140

func hanIn(text string) int {
	_, han, _ := census(text)
	return han
}

func findContainer(root *html.Node, name string) *html.Node {
	key, value := "id", name[1:]
	if name[0] == '.' {
		key = "class"
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if got := attr(n, key); got == value || key == "class" && slices.Contains(strings.Fields(got), value) {
			return n
		}
	}
	return nil
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// unseen are elements whose text is not the page's.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Nav: true, atom.Aside: true, atom.Footer: true,
	atom.Button: true, atom.Select: true, atom.Textarea: true, atom.Iframe: true, atom.Object: true, atom.Svg: true, atom.Math: true,
	atom.Rt: true, atom.Rp: true,
}

// inline are elements that do not break a line; all others do.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true, atom.Code: true, atom.Data: true, atom.Del: true,
	atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Img: true, atom.Ins: true, atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Q: true,
	atom.Ruby: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true, atom.Strike: true, atom.Strong: true, atom.Sub: true, atom.Sup: true,
	atom.Time: true, atom.Tt: true, atom.U: true, atom.Var: true, atom.Wbr: true, atom.Td: true, atom.Th: true,
}

// textOf is what an element shows, a paragraph a line, the cells of a row parted by
// tabs. It does not recurse: pages may be as deep as they like.
func textOf(root *html.Node) string {
	var b strings.Builder
	var now strings.Builder
	end := func() {
		if s := strings.TrimSpace(strings.Trim(collapse(now.String()), " \t")); s != "" {
			b.WriteString(s)
			b.WriteByte('\n')
		}
		now.Reset()
	}
	for n, down := root, true; n != nil; {
		if down {
			switch {
			case n.Type == html.TextNode:
				now.WriteString(n.Data)
			case n.Type == html.ElementNode && (unseen[n.DataAtom] || isHiddenNode(n)):
			case n.FirstChild != nil:
				enter(n, end)
				n = n.FirstChild
				continue
			default:
				enter(n, end)
			}
		}
		leave(n, &now, end)
		switch {
		case n == root:
			n = nil
		case n.NextSibling != nil:
			n, down = n.NextSibling, true
		default:
			n, down = n.Parent, false
		}
	}
	end()
	return b.String()
}

func enter(n *html.Node, end func()) {
	if n.Type == html.ElementNode && !inline[n.DataAtom] {
		end()
	}
}

func leave(n *html.Node, now *strings.Builder, end func()) {
	switch {
	case n.Type != html.ElementNode:
	case n.DataAtom == atom.Td || n.DataAtom == atom.Th:
		now.WriteByte('\t')
	case !inline[n.DataAtom]:
		end()
	}
}

func isHiddenNode(n *html.Node) bool {
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
		return true
	}
	for _, a := range n.Attr {
		if a.Key == "hidden" || a.Key == "aria-hidden" && a.Val == "true" {
			return true
		}
	}
	return false
}

// collapse makes one blank of those that stand together, and none of those between
// Han characters that a line break in the source left; tabs part cells.
func collapse(s string) string {
	var b strings.Builder
	var last rune
	blank, breaks, tab := false, false, false
	for _, r := range s {
		switch {
		case r == '\t':
			tab = true
			continue
		case r == '\n' || r == '\r':
			blank, breaks = true, true
			continue
		case unicode.IsSpace(r):
			blank = true
			continue
		case r == '\u200b' || r == '\ufeff':
			continue
		}
		switch {
		case tab && b.Len() > 0 && last != 0:
			b.WriteByte('\t')
		case blank && b.Len() > 0 && !(breaks && last >= 0x2E80 && r >= 0x2E80):
			b.WriteByte(' ')
		}
		blank, breaks, tab = false, false, false
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// opensWith reports whether a text has the title in its first lines.
func opensWith(text, title string) bool {
	rs := []rune(text)
	head := squeeze(string(rs[:min(len(rs), utf8.RuneCountInString(title)+120)]))
	return strings.Contains(head, squeeze(title))
}

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// pageFields are what a page says of its article, besides it.
func pageFields(root *html.Node, body string, words pageWords) []Field {
	p := &pageReader{words: words, found: map[string]Field{}}
	heading, titleTag, headings := "", "", 0
	var author string
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Meta:
			name := strings.ToLower(strings.TrimSpace(attr(n, "name") + attr(n, "property") + attr(n, "itemprop")))
			p.take(p.words.metas[name], attr(n, "content"))
			if name == "author" || name == "article:author" {
				author = strings.TrimSpace(attr(n, "content"))
			}
		case atom.Title:
			if titleTag == "" && n.Namespace == "" {
				titleTag = collapse(textIn(n))
			}
		case atom.H1:
			if headings++; headings == 1 {
				heading = strings.TrimSpace(strings.ReplaceAll(textOf(n), "\n", ""))
			}
		}
	}
	p.labels(root)
	if headings == 1 && hanIn(heading) >= 4 && strings.Contains(squeeze(titleTag), squeeze(heading)) {
		p.take(FieldTitle, heading)
	}
	if value := withoutSite(titleTag); value != "" {
		p.takeRaw(FieldTitle, value, titleTag)
	}
	// Who is called the author of a page mostly typed it. It is the speaker where the
	// article says the name in its first lines, or the title does.
	if _, known := p.found[FieldSpeaker]; !known && isName(author) && (opensWith(body, author) || strings.Contains(p.found[FieldTitle].Value, author)) {
		p.take(FieldSpeaker, author)
	}
	var fields []Field
	for _, name := range []string{FieldTitle, FieldSpeaker, FieldDate, FieldPlace, FieldMeeting, FieldPublished} {
		if f, ok := p.found[name]; ok {
			fields = append(fields, f)
		}
	}
	return fields
}

// pageReader collects fields; the first that is found counts.
type pageReader struct {
	words pageWords
	found map[string]Field
}

func (p *pageReader) take(name, raw string) { p.takeRaw(name, raw, raw) }

func (p *pageReader) takeRaw(name, value, raw string) {
	value = strings.TrimSpace(collapse(cleanText(value)))
	if _, known := p.found[name]; name == "" || known || value == "" || utf8.RuneCountInString(value) > 200 {
		return
	}
	switch name {
	case FieldDate, FieldPublished:
		if value = dayOf(value); value == "" {
			return
		}
	case FieldTitle:
		if hanIn(value) == 0 {
			return
		}
		if hanIn(value) >= 4 && value == strings.TrimSpace(raw) {
			value = withoutSite(value)
		}
	}
	p.found[name] = Field{Name: name, Value: value, Raw: rawUnless(strings.TrimSpace(raw), value), From: Page}
}

// labels finds “label: value” in lines of the page, and in cells beside each other.
func (p *pageReader) labels(root *html.Node) {
	for text := range strings.Lines(textOf(root)) {
		if utf8.RuneCountInString(text) > 300 {
			continue
		}
		cells := strings.FieldsFunc(text, func(r rune) bool { return r == '\t' || r == '\n' || r == '|' })
		for i, cell := range cells {
			for _, l := range p.words.labels {
				_, value, ok := strings.Cut(cell, l.words)
				value = strings.TrimSpace(value)
				trimmed := strings.TrimLeft(value, ":：")
				switch {
				case !ok:
				case trimmed != value && strings.TrimSpace(trimmed) != "":
					p.takeLabel(l.field, trimmed)
				case trimmed == "" && i+1 < len(cells):
					p.takeLabel(l.field, cells[i+1])
				}
			}
		}
	}
}

// takeLabel takes a value behind a label: to the first wide gap, or a date.
func (p *pageReader) takeLabel(field, raw string) {
	value := strings.TrimSpace(raw)
	if field != FieldDate && field != FieldPublished {
		value, _, _ = strings.Cut(value, " ")
	}
	p.takeRaw(field, value, strings.TrimSpace(raw))
}

var day = regexp.MustCompile(`([12][0-9]{3})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})`)

// china is the time that pages of Chinese offices mean.
var china = time.FixedZone("", 8*60*60)

// dayOf is a day as YYYY-MM-DD; empty where there is none.
func dayOf(value string) string {
	if t, err := time.Parse(time.RFC3339, value); err == nil {
		return t.In(china).Format(time.DateOnly)
	}
	m := day.FindStringSubmatch(value)
	if m == nil {
		return ""
	}
	t, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	if err != nil {
		return ""
	}
	return t.Format(time.DateOnly)
}

// withoutSite cuts the site's name off a page's title: what stands behind the last
// sign that parts them, as long as the rest is a title.
func withoutSite(title string) string {
	const least = 4 // Han characters
	for _, sep := range []string{"_", "|", "｜", " - ", " – ", " — ", "--", "-"} {
		for {
			i := strings.LastIndex(title, sep)
			if site := title[max(i, 0):]; i < 0 || hanIn(title[:i]) < least || hanIn(site) == 0 || digits.MatchString(site) {
				break
			}
			title = strings.TrimSpace(title[:i])
		}
	}
	return strings.Trim(title, " -_|")
}

// isName reports whether a value may be a person's name: two to four Han characters.
func isName(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 2 && n <= 4 && hanIn(s) == n
}

// textIn is the text of an element that holds nothing else.
func textIn(n *html.Node) string {
	var b bytes.Buffer
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
