package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"mailuo/extract"
	"mailuo/graph"
)

// Reextract reads again, from the texts that the store keeps, every speech that another
// version of the extractor read. Each speech changes over in one step; what a run that
// was cut off has left, the next one does. Its report counts Changed speeches, and
// failures; its error is one that ends the run.
//
// Sources may be brought in meanwhile: where a new text of a speech came in between its
// being read and being written, the new text is what is kept.
func (in *Ingester) Reextract(ctx context.Context) (Report, error) {
	r := &run{in: in, journal: journal{in.Records}, report: Report{Counts: map[Outcome]int{}}}
	version, err := in.Version()
	if err != nil {
		return r.report, err
	}
	stale, err := in.stale(ctx, version)
	if err != nil {
		return r.report, err
	}
	r.event.Total = len(stale)
	r.observe(read{}, "", nil)
	if len(stale) == 0 {
		return r.report, nil
	}
	x, err := in.Extractor()
	if err != nil {
		return r.report, err
	}
	for part := range slices.Chunk(stale, batchSpeeches) {
		page, err := in.Store.Nodes(ctx, graph.NodeQuery{IDs: part, Text: true})
		if err != nil {
			return r.report, err
		}
		batch := make([]read, len(page.Nodes))
		var wg sync.WaitGroup
		slots := make(chan struct{}, in.Limits.withDefaults().Workers)
		for i, n := range page.Nodes {
			sp := n.(*graph.Speech)
			wg.Go(func() {
				slots <- struct{}{}
				defer func() { <-slots }()
				batch[i] = again(x, *sp, sp.Text, version)
			})
		}
		wg.Wait()
		if err := r.replace(ctx, x, batch); err != nil {
			return r.report, err
		}
	}
	return r.report, nil
}

// stale lists the speeches that another version read, by ID.
func (in *Ingester) stale(ctx context.Context, version string) ([]graph.ID, error) {
	q := graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech))), Limit: 500}
	var out []graph.ID
	for {
		page, err := in.Store.Nodes(ctx, q)
		if err != nil {
			return nil, err
		}
		for _, n := range page.Nodes {
			if sp := n.(*graph.Speech); sp.Extractor != version {
				out = append(out, sp.ID)
			}
		}
		if !page.More {
			return out, nil
		}
		q.After = &page.Cursors[len(page.Cursors)-1]
	}
}

// again extracts a speech from what is kept of it.
func again(x *extract.Extractor, sp graph.Speech, text, version string) read {
	return read{
		item:  Item{Path: cmp.Or(sp.Source, sp.Title, string(sp.ID)), Address: string(sp.ID), Size: int64(len(text))},
		facts: x.Extract(extract.Input{Text: text, Metadata: sp.Metadata, ID: sp.ID}), source: sourceRecord{Speech: sp.ID}, version: version,
	}
}

// replace puts speeches that were extracted again. Where the store refuses them, each
// goes by itself.
func (r *run) replace(ctx context.Context, x *extract.Extractor, batch []read) error {
	_, err := r.put(ctx, batch)
	refused := errors.Is(err, graph.ErrInvalid)
	if err != nil && !refused {
		return r.refused(batch[0], err)
	}
	for _, b := range batch {
		r.event.Read++
		if refused {
			if _, err := r.put(ctx, []read{b}); err != nil {
				if err := r.refused(b, err); err != nil {
					return err
				}
				continue
			}
		}
		if err := r.keepNewest(ctx, x, b); err != nil {
			return fmt.Errorf("reextract %s: %w", b.item.Path, err)
		}
		r.report.Bytes += b.item.Size
		r.finish(b, Changed, nil)
	}
	return nil
}

// keepNewest looks whether the text that was just put is still the speech's, and tells
// its sources by which extractor it is read. Who brings in a new text claims the speech
// first and puts it then: when it is claimed and in the archive it may have been
// overwritten, and is put again; when it is not in the archive yet, it comes.
func (r *run) keepNewest(ctx context.Context, x *extract.Extractor, b read) error {
	for {
		id, sum := b.facts.Speech.ID, b.facts.Speech.SHA256
		claimed, err := r.journal.claims(ctx, id)
		if err != nil {
			return err
		}
		if len(claimed) == 0 || claimed[0].SHA256 == sum {
			return r.journal.readBy(ctx, claimed, id, b.version)
		}
		newer, err := r.journal.archived(ctx, id, claimed[0].SHA256)
		if err != nil || newer == nil {
			return err
		}
		b = again(x, newer.Speech, newer.Text, b.version)
		if _, err := r.put(ctx, []read{b}); err != nil {
			return err
		}
	}
}
