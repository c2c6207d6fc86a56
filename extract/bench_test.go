package extract_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/go-ego/gse"

	"mailuo/extract"
)

// BenchmarkExtract reads the speeches of testdata on one core, everything
// included; compare it with BenchmarkGseCut of the same run.
func BenchmarkExtract(b *testing.B) {
	texts, size := speeches(b)
	x := extractor(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			x.Extract(extract.Input{Text: t})
		}
	}
}

// BenchmarkGseCut cuts the same texts with gse alone: the reference.
func BenchmarkGseCut(b *testing.B) {
	texts, size := speeches(b)
	seg := gse.Segmenter{SkipLog: true}
	if err := seg.LoadDictEmbed("zh_s"); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size)
	for b.Loop() {
		for _, t := range texts {
			seg.Cut(t, true)
		}
	}
}

func speeches(b *testing.B) (texts []string, size int64) {
	b.Helper()
	pattern := os.Getenv("MAILUO_BENCH_TEXTS")
	if pattern == "" {
		pattern = "../testdata/speeches/*.txt"
	}
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		b.Fatalf("no texts: %v", err)
	}
	for _, f := range files {
		t, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(t))
		size += int64(len(t))
	}
	return texts, size
}
