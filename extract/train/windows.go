package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// window is an annotated text, or the annotated part of one.
type window struct {
	file string // bare
	text string
	raw  json.RawMessage // all of the annotation
	annotation
}

// windows reads a folder of texts with their annotations, or a file of windows.
func windows(source, corpus string) ([]window, error) {
	if strings.HasSuffix(source, ".jsonl") {
		return packed(source, corpus)
	}
	files, err := filepath.Glob(filepath.Join(source, "*.txt"))
	if err != nil {
		return nil, err
	}
	var out []window
	for _, file := range files {
		data, err := os.ReadFile(strings.TrimSuffix(file, ".txt") + ".json")
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		w, err := readWindow(data, file)
		if err != nil {
			return nil, err
		}
		out = append(out, w)
	}
	return out, nil
}

// packed reads windows whose texts stand in the corpus.
func packed(source, corpus string) ([]window, error) {
	if corpus == "" {
		return nil, fmt.Errorf("%s: its texts stand in a corpus; name the folder with -corpus", source)
	}
	data, err := os.ReadFile(source)
	if err != nil {
		return nil, err
	}
	var out []window
	for i, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		var head struct{ File string }
		if err := json.Unmarshal(line, &head); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", source, i+1, err)
		}
		w, err := readWindow(line, filepath.Join(corpus, filepath.Base(head.File)))
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", source, i+1, err)
		}
		out = append(out, w)
	}
	return out, nil
}

func readWindow(data []byte, file string) (window, error) {
	w := window{file: filepath.Base(file), raw: data}
	if err := json.Unmarshal(data, &w.annotation); err != nil {
		return w, fmt.Errorf("%s: %w", file, err)
	}
	text, err := os.ReadFile(file)
	w.text = string(text)
	return w, err
}

// unpack writes the windows of sources as a folder that other programs read.
func unpack(dir, corpus string, sources []string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, source := range sources {
		ws, err := windows(source, corpus)
		if err != nil {
			return err
		}
		for _, w := range ws {
			name := filepath.Join(dir, strings.TrimSuffix(w.file, ".txt"))
			if err := os.WriteFile(name+".txt", []byte(w.text), 0o644); err != nil {
				return err
			}
			var a any
			if err := json.Unmarshal(w.raw, &a); err != nil {
				return err
			}
			quote(a, []rune(w.text))
			full, err := json.Marshal(a)
			if err != nil {
				return err
			}
			if err := os.WriteFile(name+".json", full, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

// quote gives every span its text.
func quote(a any, text []rune) {
	switch a := a.(type) {
	case []any:
		for _, v := range a {
			quote(v, text)
		}
	case map[string]any:
		start, isStart := a["start"].(float64)
		end, isEnd := a["end"].(float64)
		if isStart && isEnd && 0 <= start && start <= end && int(end) <= len(text) {
			a["text"] = string(text[int(start):int(end)])
		}
		for _, v := range a {
			quote(v, text)
		}
	}
}
