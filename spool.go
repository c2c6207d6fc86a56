package main

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"mailuo/graph"
)

// spool is a graph.Spool in a temporary folder, a file for each speech. Pieces
// wait in memory until there are enough of them to write.
type spool struct {
	dir     string
	waiting map[graph.ID][]byte
	size    int
	known   map[graph.ID]bool
}

// spoolMemory is how many bytes of pieces wait in memory.
const spoolMemory = 64 << 20

func newSpool() (*spool, error) {
	dir, err := os.MkdirTemp("", "mailuo-*")
	if err != nil {
		return nil, fmt.Errorf("no temporary folder can be made; set TMPDIR to one with room: %w", err)
	}
	return &spool{dir: dir, waiting: map[graph.ID][]byte{}, known: map[graph.ID]bool{}}, nil
}

func (s *spool) close() { os.RemoveAll(s.dir) }

// Append keeps a piece, its length before it.
func (s *spool) Append(speech graph.ID, piece []byte) error {
	s.known[speech] = true
	s.waiting[speech] = append(binary.AppendUvarint(s.waiting[speech], uint64(len(piece))), piece...)
	s.size += len(piece)
	if s.size < spoolMemory {
		return nil
	}
	return s.flush()
}

func (s *spool) flush() error {
	for id, b := range s.waiting {
		f, err := os.OpenFile(s.path(id), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			return fmt.Errorf("temporary files cannot be written; is the disk full? %w", err)
		}
		_, err = f.Write(b)
		if err := errors.Join(err, f.Close()); err != nil {
			return fmt.Errorf("temporary files cannot be written; is the disk full? %w", err)
		}
	}
	s.waiting, s.size = map[graph.ID][]byte{}, 0
	return nil
}

func (s *spool) path(id graph.ID) string { return filepath.Join(s.dir, string(id)) }

// Speeches lists the speeches, sorted.
func (s *spool) Speeches() ([]graph.ID, error) {
	var ids []graph.ID
	for id := range s.known {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids, nil
}

// Pieces reads a speech's pieces back.
func (s *spool) Pieces(speech graph.ID) ([][]byte, error) {
	b, err := os.ReadFile(s.path(speech))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("temporary files cannot be read: %w", err)
	}
	r := bufio.NewReader(bytes.NewReader(append(b, s.waiting[speech]...)))
	var pieces [][]byte
	for {
		n, err := binary.ReadUvarint(r)
		if errors.Is(err, io.EOF) {
			return pieces, nil
		}
		piece := make([]byte, n)
		if _, errRead := io.ReadFull(r, piece); err != nil || errRead != nil {
			return nil, fmt.Errorf("temporary files are damaged: %w", errors.Join(err, errRead))
		}
		pieces = append(pieces, piece)
	}
}
