package extract_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/extract"
	"mailuo/graph"
)

var update = flag.Bool("update", false, "write the golden files anew")

// shared makes one Extractor for all tests: gse's dictionary takes a second.
var shared = sync.OnceValues(extract.New)

func extractor(tb testing.TB) *extract.Extractor {
	tb.Helper()
	x, err := shared()
	if err != nil {
		tb.Fatal(err)
	}
	return x
}

// TestSpeeches reads the speeches of testdata whole and compares what is found
// with the golden files; run with -update to write them, then read the diff.
func TestSpeeches(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../testdata/speeches/*.txt")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d speeches, %v", len(files), err)
	}
	x := extractor(t)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in := extract.Input{Text: string(text), Metadata: map[string]string{"file": filepath.Base(file)}}
			f := x.Extract(in)
			if err := graph.Validate(f); err != nil {
				t.Error(err)
			}
			if graph.Digest(f) != graph.Digest(x.Extract(in)) {
				t.Error("the same text gave other facts the second time")
			}
			var got strings.Builder
			if err := extract.Print(&got, f, false); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata", "speeches", name+".golden"), got.String())
		})
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; run with -update to write it", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("other than %s (-want +got); if it is meant, run with -update:\n%s", file, diff)
	}
}

// FuzzExtract feeds any text: it must not panic, the facts must keep the rules of
// the stores (every span slices back to its quote), and be the same twice.
func FuzzExtract(f *testing.F) {
	files, err := filepath.Glob("../testdata/speeches/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text[:min(len(text), 3000)]))
	}
	for _, s := range []string{
		"", " ", "\n", "“", "”“", "《", "》《", "XX", "××市委", "某", "---\ntitle: a\n---\n正文。", "第", "届", "二十届三中全会", "今年1月", "“十四五”规划",
		"市委、市政府、市纪委", "要", "不得", "牵头", "会同", "责任单位：市教育局", "2023年13月40日", "一是", "（一）", "一、", "①", "\U0001F600要加强\U0001F600", "a\u0301要\u200b做",
		"关于的意见", "在上的讲话", "《意见》", "这些文件", "全会指出，要", "1-2个", "到2025年", "12月底前",
	} {
		f.Add(s)
	}
	x := extractor(f)
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "�")
		in := extract.Input{Text: text, Metadata: map[string]string{"file": "a_2024年.txt"}}
		facts := x.Extract(in)
		if err := graph.Validate(facts); err != nil {
			t.Error(err)
		}
		if graph.Digest(facts) != graph.Digest(x.Extract(in)) {
			t.Error("not the same twice")
		}
	})
}
