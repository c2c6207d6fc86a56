package analysis

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"mailuo/graph"
)

// BucketLedger is where notes are kept: those of one speech's rows in one record, by
// the speech's ID, so that a page of rows reads few records.
const BucketLedger = "ledger"

// Note is what an office typed beside a row of its ledger. It belongs to the row's
// number, so it outlives every new reading of the text.
type Note struct {
	Progress string `json:"progress,omitempty"` // 进展情况
	Status   string `json:"status,omitempty"`   // 完成状态
	Owner    string `json:"owner,omitempty"`    // 责任人
	Remark   string `json:"remark,omitempty"`   // 备注
	// Version counts how often it was changed; 0 is never.
	Version int `json:"version"`
}

// MaxNote is how many code points a field of a note may have.
const MaxNote = 4000

// Same reports whether two notes say the same.
func (n Note) Same(o Note) bool {
	n.Version = o.Version
	return n == o
}

// NoteOf is a note and the row it belongs to. Version is that of the note that was
// seen when it was typed.
type NoteOf struct {
	Number Number
	Speech graph.ID
	Note
}

// NoteConflict is a note that somebody else changed in the meantime. It is graph.ErrConflict.
type NoteConflict struct {
	Number Number
	// Stored is what the other one typed.
	Stored Note
}

// Error tells the number and the versions.
func (c *NoteConflict) Error() string {
	return fmt.Sprintf("the note of %s is at version %d by now", c.Number, c.Stored.Version)
}

// Unwrap is graph.ErrConflict.
func (c *NoteConflict) Unwrap() error { return graph.ErrConflict }

// noteRecord is a record of one speech's notes.
type noteRecord struct {
	graph.Record
	notes map[Number]Note
}

func readNotes(r graph.Record) (noteRecord, error) {
	out := noteRecord{Record: r, notes: map[Number]Note{}}
	err := graph.ParseRecord(r, &out.notes)
	return out, err
}

func getNotes(ctx context.Context, records graph.Records, speech graph.ID) (noteRecord, error) {
	r, err := records.Get(ctx, BucketLedger, string(speech))
	if errors.Is(err, graph.ErrNotFound) {
		return noteRecord{graph.Record{Bucket: BucketLedger, Key: string(speech)}, map[Number]Note{}}, nil
	}
	if err != nil {
		return noteRecord{}, err
	}
	return readNotes(r)
}

// Notes reads the notes of the rows of some speeches, in one call.
func Notes(ctx context.Context, records graph.Records, speeches []graph.ID) (map[Number]Note, error) {
	keys := make([]string, len(speeches))
	for i, id := range speeches {
		keys[i] = string(id)
	}
	list, err := records.GetMany(ctx, BucketLedger, keys)
	if err != nil {
		return nil, err
	}
	out := map[Number]Note{}
	for _, r := range list {
		read, err := readNotes(r)
		if err != nil {
			return nil, err
		}
		maps.Copy(out, read.notes)
	}
	return out, nil
}

// AllNotes reads every note.
func AllNotes(ctx context.Context, records graph.Records) (map[Number]Note, error) {
	out := map[Number]Note{}
	for r, err := range graph.EachRecord(ctx, records, BucketLedger, "", "", graph.PageOfRecords) {
		if err != nil {
			return nil, err
		}
		read, err := readNotes(r)
		if err != nil {
			return nil, err
		}
		maps.Copy(out, read.notes)
	}
	return out, nil
}

// noteTries is how often notes of one speech are written again when somebody writes
// another of its notes at the same time.
const noteTries = 8

// WriteNotes writes notes: all, or none. A note that says what is stored already is
// left alone; one that was typed over another version than the stored one is a
// *NoteConflict. It returns how many it changed.
func WriteNotes(ctx context.Context, records graph.Records, notes []NoteOf) (int, error) {
	bySpeech := map[graph.ID][]NoteOf{}
	for _, n := range notes {
		bySpeech[n.Speech] = append(bySpeech[n.Speech], n)
	}
	type written struct{ before, after graph.Record }
	var done []written
	undo := func(err error) error {
		ctx := context.WithoutCancel(ctx)
		for _, w := range slices.Backward(done) {
			w.before.Version = w.after.Version
			var failed error
			if w.before.Value == "" {
				failed = records.Delete(ctx, BucketLedger, w.before.Key, w.before.Version)
			} else {
				_, failed = records.Put(ctx, w.before)
			}
			if failed != nil {
				err = fmt.Errorf("%w; some notes before it are written", err)
			}
		}
		return err
	}
	changed := 0
	for _, speech := range slices.Sorted(maps.Keys(bySpeech)) {
		before, after, n, err := writeSpeech(ctx, records, speech, bySpeech[speech])
		if err != nil {
			return 0, undo(err)
		}
		if n > 0 {
			done = append(done, written{before, after})
			changed += n
		}
	}
	return changed, nil
}

// writeSpeech writes notes of one speech, again where another one came between.
func writeSpeech(ctx context.Context, records graph.Records, speech graph.ID, notes []NoteOf) (before, after graph.Record, changed int, err error) {
	for range noteTries {
		r, err := getNotes(ctx, records, speech)
		if err != nil {
			return before, after, 0, err
		}
		before, changed = r.Record, 0
		for _, n := range notes {
			stored := r.notes[n.Number]
			if stored.Same(n.Note) {
				continue
			}
			if stored.Version != n.Version {
				return before, after, 0, &NoteConflict{n.Number, stored}
			}
			n.Note.Version++
			r.notes[n.Number] = n.Note
			changed++
		}
		if changed == 0 {
			return before, before, 0, nil
		}
		after, err = graph.WriteRecord(ctx, records, r.Record, r.notes)
		if !errors.Is(err, graph.ErrConflict) {
			return before, after, changed, err
		}
	}
	return before, after, 0, fmt.Errorf("notes of %s: too many write them at once; try again: %w", speech, graph.ErrConflict)
}
