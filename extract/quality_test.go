package extract_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mailuo/extract"
)

// floors are the least F1, in thousandths, on our own annotated texts: what was
// measured when they were last raised, less ten. They only go up.
var floors = map[string]int{"mentions": 789, "headings": 931, "directives": 820, "modality": 810}

// TestQuality scores what is found in testdata/speeches against the annotations
// beside them, made by reading: spans exact, all texts together.
func TestQuality(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../testdata/annotations/*.json")
	if err != nil || len(files) < 15 {
		t.Fatalf("%d annotated texts, %v", len(files), err)
	}
	counts := map[string]*[3]int{} // right, annotated, found
	x := extractor(t)
	for _, file := range files {
		var gold extract.Annotation
		data, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(data, &gold)
		}
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".json") + ".txt"
		text, err := os.ReadFile(filepath.Join("../testdata/speeches", name))
		if err != nil {
			t.Fatal(err)
		}
		found := extract.Annotate(name, x.Extract(extract.Input{Text: string(text), Metadata: map[string]string{"file": name}}))
		for what, keys := range keysOf(gold) {
			count(counts, what, keys, keysOf(found)[what])
		}
	}
	for what, floor := range floors {
		c := counts[what]
		f1 := 2000 * c[0] / (c[1] + c[2])
		t.Logf("%s: F1 %d, %d right of %d annotated and %d found", what, f1, c[0], c[1], c[2])
		if f1 < floor {
			t.Errorf("%s: F1 %d is under the floor of %d", what, f1, floor)
		}
	}
}

// keysOf writes what is scored as strings that are equal where it is right.
func keysOf(a extract.Annotation) map[string][]string {
	keys := map[string][]string{"mentions": {}, "headings": {}, "directives": {}, "modality": {}}
	add := func(what string, s extract.AnnotatedSpan, more any) {
		keys[what] = append(keys[what], fmt.Sprint(s.Start, s.End, more))
	}
	for _, m := range a.Mentions {
		add("mentions", m.AnnotatedSpan, m.Type)
	}
	for _, h := range a.Headings {
		add("headings", h, "")
	}
	for _, d := range a.Directives {
		add("directives", d.AnnotatedSpan, "")
		add("modality", d.AnnotatedSpan, d.Modality)
	}
	return keys
}

func count(counts map[string]*[3]int, what string, gold, found []string) {
	if counts[what] == nil {
		counts[what] = &[3]int{}
	}
	is := map[string]bool{}
	for _, k := range gold {
		is[k] = true
	}
	for _, k := range found {
		if is[k] {
			counts[what][0]++
		}
	}
	counts[what][1] += len(gold)
	counts[what][2] += len(found)
}
