package document

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// maxDepth is how deep elements may lie in each other.
const maxDepth = 256

// xmlTokens calls each token of an XML text. Elements that lie too deep, and what is
// no XML, are a *Failure. There are no entities but XML's own.
func xmlTokens(src io.Reader, each func(xml.Token) error) error {
	dec := xml.NewDecoder(src)
	dec.CharsetReader = charsetReader
	for depth := 0; ; {
		tok, err := dec.RawToken()
		if err == io.EOF && depth == 0 {
			return nil
		}
		if err != nil {
			var f *Failure
			if errors.As(err, &f) {
				return err
			}
			return failf(CodeDamaged, "is damaged or cut off: its XML cannot be read; open it and save it anew")
		}
		switch tok.(type) {
		case xml.StartElement:
			if depth++; depth > maxDepth {
				return failf(CodeTooCostly, "has elements more than %d deep", maxDepth)
			}
		case xml.EndElement:
			if depth--; depth < 0 {
				return failf(CodeDamaged, "is damaged: its XML closes what it did not open")
			}
		}
		if err := each(tok); err != nil {
			return err
		}
	}
}

func attribute(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}

// readDOCX reads a Word document: its paragraphs in order, those of tables by cell,
// those of footnotes not. Hyperlinks, inserted text and content controls are text,
// what was deleted is not.
func (r *reader) readDOCX(data []byte, d *Document) error {
	box, err := r.openBox(data)
	if err != nil {
		return err
	}
	main, err := docxMain(box)
	if err != nil {
		return err
	}
	body, err := box.read(main)
	if err != nil {
		return err
	}
	if d.Text, err = wordText(body, r.Bytes); err != nil {
		return err
	}
	if props, err := box.read("docProps/core.xml"); err == nil {
		d.Fields = coreFields(props)
	}
	return nil
}

// docxMain is the part with the text, as [Content_Types].xml names it.
func docxMain(box *box) (string, error) {
	const usual = "word/document.xml"
	if !box.has("[Content_Types].xml") {
		return usual, nil
	}
	types, err := box.read("[Content_Types].xml")
	if err != nil {
		return "", err
	}
	main := ""
	err = xmlTokens(bytes.NewReader(types), func(t xml.Token) error {
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "Override" && strings.Contains(attribute(e, "ContentType"), "wordprocessingml") &&
			strings.HasSuffix(attribute(e, "ContentType"), ".main+xml") && main == "" {
			main = strings.TrimPrefix(attribute(e, "PartName"), "/")
		}
		return nil
	})
	if main == "" {
		main = usual
	}
	return main, err
}

// skipped are elements that hold no text of the document, or text that it has
// elsewhere too.
var skipped = map[string]bool{
	"del": true, "moveFrom": true, "delText": true, "delInstrText": true, "instrText": true, "pPr": true, "rPr": true, "tblPr": true, "sectPr": true,
	"Fallback": true, "pict": true, "footnoteReference": true, "endnoteReference": true, "commentReference": true, "binData": true, "sdtPr": true,
	"rt": true,
}

// wordText reads a document part. Paragraphs end in a line break; the cells of a row
// are parted by a tab where each holds a line, else by a line break.
func wordText(part []byte, limit int64) (string, error) {
	w := wordWriter{limit: limit}
	skip := 0 // elements open within a skipped one
	err := xmlTokens(bytes.NewReader(part), func(tok xml.Token) error {
		switch t := tok.(type) {
		case xml.StartElement:
			if skip > 0 || skipped[t.Name.Local] {
				skip++
				return nil
			}
			return w.start(t)
		case xml.EndElement:
			if skip > 0 {
				skip--
				return nil
			}
			return w.end(t.Name.Local)
		case xml.CharData:
			if skip == 0 && w.inText {
				return w.write(string(t))
			}
		}
		return nil
	})
	return w.text(), err
}

// wordWriter collects the text of a document part.
type wordWriter struct {
	limit   int64
	written int64
	inText  bool
	// blocks are the paragraphs of the body, and above it those of each cell that is
	// open; rows are the cells of each row that is open.
	blocks [][]string
	rows   [][]string
	now    strings.Builder
	saved  []string // paragraphs that another one, of a text box, stands in
}

func (w *wordWriter) write(s string) error {
	if w.written += int64(len(s)); w.written > w.limit {
		return TooLarge("", w.limit)
	}
	w.now.WriteString(s)
	return nil
}

func (w *wordWriter) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "p":
		w.saved = append(w.saved, w.now.String())
		w.now.Reset()
	case "t":
		w.inText = true
	case "tab":
		return w.write(" ")
	case "br", "cr":
		if attribute(e, "type") != "page" && attribute(e, "type") != "column" {
			return w.write("\n")
		}
	case "noBreakHyphen":
		return w.write("-")
	case "tr":
		w.rows = append(w.rows, nil)
	case "tc":
		w.blocks = append(w.blocks, nil)
	}
	return nil
}

func (w *wordWriter) end(name string) error {
	switch name {
	case "t":
		w.inText = false
	case "p":
		w.paragraph(w.now.String())
		w.now.Reset()
		if n := len(w.saved); n > 0 {
			w.now.WriteString(w.saved[n-1])
			w.saved = w.saved[:n-1]
		}
	case "tc":
		if n, rows := len(w.blocks), len(w.rows); n > 0 && rows > 0 {
			if cell := strings.Join(w.blocks[n-1], "\n"); cell != "" {
				w.rows[rows-1] = append(w.rows[rows-1], cell)
			}
			w.blocks = w.blocks[:n-1]
		}
	case "tr":
		if n := len(w.rows); n > 0 {
			cells := w.rows[n-1]
			w.rows = w.rows[:n-1]
			if len(cells) > 0 {
				w.paragraph(joinCells(cells))
			}
		}
	}
	return nil
}

// paragraph adds lines to the innermost cell that is open, or to the body.
func (w *wordWriter) paragraph(text string) {
	text = strings.TrimSpace(text)
	if text == "" {
		return
	}
	if len(w.blocks) == 0 {
		w.blocks = append(w.blocks, nil)
	}
	last := len(w.blocks) - 1
	w.blocks[last] = append(w.blocks[last], text)
}

// joinCells is a row as text: short cells beside each other, long ones below.
func joinCells(cells []string) string {
	sep := "\t"
	for _, c := range cells {
		if strings.Contains(c, "\n") {
			sep = "\n"
		}
	}
	return strings.Join(cells, sep)
}

func (w *wordWriter) text() string {
	var all []string
	for _, b := range w.blocks {
		all = append(all, b...)
	}
	if len(all) == 0 {
		return ""
	}
	return strings.Join(all, "\n") + "\n"
}

// coreFields are what an office program keeps beside a text. Who is named there
// typed it, and when it was made or changed is not when it was delivered.
func coreFields(part []byte) []Field {
	title, in := "", false
	err := xmlTokens(bytes.NewReader(part), func(tok xml.Token) error {
		switch t := tok.(type) {
		case xml.StartElement:
			in = t.Name.Local == "title"
		case xml.EndElement:
			in = false
		case xml.CharData:
			if in {
				title += string(t)
			}
		}
		return nil
	})
	if err != nil {
		return nil
	}
	return propertyTitle(title)
}
