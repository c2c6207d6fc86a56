package document

import (
	"bytes"
	"encoding/xml"
	"path"
	"strconv"
	"strings"
)

// readOFD reads the text of an OFD's pages in reading order; templates, stamps and
// notes are none of it.
func (r *reader) readOFD(data []byte, d *Document) error {
	b, err := r.openBox(data)
	if err != nil {
		return err
	}
	if b.has("Encryptions.xml") {
		return failf(CodeEncrypted, "is an OFD that needs a password or certificate; save it without one")
	}
	root, err := b.read("OFD.xml")
	if err != nil {
		return err
	}
	var docs []string
	title := ""
	err = xmlTexts(root, func(element, text string) {
		switch element {
		case "DocRoot":
			docs = append(docs, text)
		case "Title":
			title += text
		}
	})
	if err != nil {
		return err
	}
	var pages [][]line
	for _, doc := range docs {
		if err := b.ofdPages(doc, &pages); err != nil {
			return err
		}
	}
	if len(pages) == 0 {
		return failf(CodeDamaged, "is an OFD without pages")
	}
	if d.Text = paragraphs(pages); strings.TrimSpace(d.Text) == "" {
		return failf(CodeScanned, "is a scanned OFD: pictures of pages without their text; run text recognition (OCR) over it, or give its text")
	}
	d.Fields = propertyTitle(title)
	return nil
}

// xmlTexts calls each text with the element that it stands in.
func xmlTexts(part []byte, each func(element, text string)) error {
	var open []string
	return xmlTokens(bytes.NewReader(part), func(tok xml.Token) error {
		switch t := tok.(type) {
		case xml.StartElement:
			open = append(open, t.Name.Local)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if text := strings.TrimSpace(string(t)); text != "" && len(open) > 0 {
				each(open[len(open)-1], text)
			}
		}
		return nil
	})
}

// ofdPages adds the pages of one document of the file.
func (b *box) ofdPages(doc string, pages *[][]line) error {
	part, err := b.read(doc)
	if err != nil {
		return err
	}
	inPages := false
	var contents []string
	err = xmlTokens(bytes.NewReader(part), func(tok xml.Token) error {
		switch t := tok.(type) {
		case xml.StartElement:
			if inPages = inPages || t.Name.Local == "Pages"; inPages && t.Name.Local == "Page" {
				contents = append(contents, attribute(t, "BaseLoc"))
			}
		case xml.EndElement:
			inPages = inPages && t.Name.Local != "Pages"
		}
		return nil
	})
	if err != nil {
		return err
	}
	if len(contents) > maxPages {
		return failf(CodeTooLarge, "has more than %d pages; split it", maxPages)
	}
	for _, c := range contents {
		if !strings.HasPrefix(c, "/") {
			c = path.Join(path.Dir(doc), c)
		}
		part, err := b.read(c)
		if err != nil {
			return err
		}
		lines, err := ofdLines(part)
		if err != nil {
			return err
		}
		*pages = append(*pages, lines)
	}
	return nil
}

// ofdText is the text object that is being read.
type ofdText struct {
	x, y, size float64    // of its boundary, in mm
	ctm        [6]float64 // what its text is turned and stretched by
	code       xml.StartElement
	open       bool // within TextCode
}

// ofdLines reads a page's lines.
func ofdLines(part []byte) ([]line, error) {
	var runs []run
	var now ofdText
	err := xmlTokens(bytes.NewReader(part), func(tok xml.Token) error {
		switch t := tok.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "TextObject":
				now = ofdText{ctm: [6]float64{1, 0, 0, 1, 0, 0}}
				if box := numbers(attribute(t, "Boundary")); len(box) == 4 {
					now.x, now.y = box[0], box[1]
				}
				if m := numbers(attribute(t, "CTM")); len(m) == 6 {
					now.ctm = [6]float64(m)
				}
				if size := numbers(attribute(t, "Size")); len(size) == 1 {
					now.size = size[0]
				}
			case "TextCode":
				now.code, now.open = t.Copy(), true
			}
		case xml.EndElement:
			now.open = now.open && t.Name.Local != "TextCode"
		case xml.CharData:
			if now.open && strings.TrimSpace(string(t)) != "" {
				runs = append(runs, now.run(strings.TrimSpace(string(t))))
			}
		}
		return nil
	})
	return linesOf(runs), err
}

// run is where a text stands on the page.
func (o ofdText) run(text string) run {
	x, y := 0.0, 0.0
	if n := numbers(attribute(o.code, "X")); len(n) == 1 {
		x = n[0]
	}
	if n := numbers(attribute(o.code, "Y")); len(n) == 1 {
		y = n[0]
	}
	width := 0.0
	for _, step := range steps(attribute(o.code, "DeltaX")) {
		width += step
	}
	width += o.size // the last character
	if width <= o.size {
		width = 0
		for _, r := range text {
			if r < 0x2E80 {
				width += o.size / 2
			} else {
				width += o.size
			}
		}
	}
	left := o.x + o.ctm[0]*x + o.ctm[2]*y + o.ctm[4]
	base := o.y + o.ctm[1]*x + o.ctm[3]*y + o.ctm[5]
	height := o.size * abs(o.ctm[3])
	return run{line{text: text, left: left, right: left + abs(o.ctm[0])*width, top: base - height, bottom: base}, base}
}

func abs(f float64) float64 { return max(f, -f) }

func numbers(s string) []float64 {
	var out []float64
	for _, field := range strings.Fields(s) {
		n, err := strconv.ParseFloat(field, 64)
		if err != nil || n != n || abs(n) > 1e9 {
			return nil
		}
		out = append(out, n)
	}
	return out
}

// steps are the widths from each character to the next; “g 3 5” is 5 three times.
func steps(s string) []float64 {
	fields := strings.Fields(s)
	var out []float64
	for i := 0; i < len(fields); i++ {
		if fields[i] == "g" && i+2 < len(fields) {
			times, err := strconv.Atoi(fields[i+1])
			step := numbers(fields[i+2])
			if err != nil || times < 0 || times > 10_000 || len(step) != 1 {
				return nil
			}
			out = append(out, step[0]*float64(times))
			i += 2
			continue
		}
		step := numbers(fields[i])
		if len(step) != 1 {
			return nil
		}
		out = append(out, step[0])
	}
	return out
}
