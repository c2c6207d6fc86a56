package ingest

import (
	"strings"

	"mailuo/graph"
	"mailuo/ingest/document"
)

// Prefixes of what came with a text, as the extractor reads it.
const (
	besidePage       = "page."       // a page's head
	besideProperties = "properties." // an office program's
	besideConfig     = "config."     // a source's defaults
)

// Beside is what came with a text beside its name and its collection, as
// extract.Input.Metadata takes it.
func Beside(d document.Document, url string, defaults map[string]string) map[string]string {
	beside := map[string]string{}
	if url != "" {
		beside["url"] = url
	}
	for _, f := range d.Fields {
		key := besidePage + f.Name
		if f.From == document.Properties {
			key = besideProperties + f.Name
		}
		beside[key] = f.Value
		if f.Raw != "" && f.Raw != f.Value {
			beside[key+".raw"] = f.Raw
		}
	}
	for name, value := range defaults {
		if name != "collection" && value != "" {
			beside[besideConfig+name] = value
		}
	}
	return beside
}

// OriginOf tells where what is known of a speech was found, by its evidence.
func OriginOf(e graph.Evidence) document.Origin {
	switch {
	case e.Origin == graph.OriginText && e.Rule == "speech.text.place":
		return document.Body
	case e.Origin == graph.OriginText:
		return document.FirstLines
	case e.Source == "file":
		return document.FileName
	case strings.HasPrefix(e.Source, "front."):
		return document.FrontMatter
	case strings.HasPrefix(e.Source, besidePage):
		return document.Page
	case strings.HasPrefix(e.Source, besideProperties):
		return document.Properties
	}
	return document.Config
}
