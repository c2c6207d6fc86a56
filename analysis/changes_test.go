package analysis_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// TestChanges: two speeches come, the second changes, the first goes.
func TestChanges(t *testing.T) {
	eachStore(t, func(t *testing.T, s graph.Store, r graph.Records) {
		head := func(from, want int64) {
			t.Helper()
			if got, err := analysis.Head(t.Context(), r, from); err != nil || got != want {
				t.Errorf("head from %d: %d, %v, want %d", from, got, err, want)
			}
		}
		head(0, 0)
		head(9, 0)
		a := graphtest.Draft{
			Title: "甲", Speaker: "甲", Date: "2024-01-01", Place: "甲市", Extractor: "1", Text: "市政府要落实《办法》。",
			Entities: []graphtest.DraftEntity{
				{Handle: "gov", Kind: graph.KindBody, Name: "市政府"}, {Handle: "measures", Kind: graph.KindDocument, Name: "办法"},
			},
			Directives: []graphtest.DraftDirective{{
				Modality: graph.ModalityObligation, Substance: graph.SubstanceConcrete, In: "市政府要落实",
				To: []graphtest.DraftAddressee{{Role: graph.RoleAll, Entity: "gov", Text: "市政府"}}, Under: "measures", UnderText: "办法",
			}},
		}
		b := graphtest.Draft{
			Title: "乙", Speaker: "乙", Date: "2024-02-01", Place: "乙市", Extractor: "1", Text: "国务院印发了《办法》。",
			Entities: []graphtest.DraftEntity{
				{Handle: "council", Kind: graph.KindBody, Name: "国务院"}, {Handle: "measures", Kind: graph.KindDocument, Name: "办法"},
			},
			Relations: []graphtest.DraftRelation{{From: "measures", Verb: graph.VerbIssuedBy, To: "council", Quotes: []string{"国务院印发了《办法》"}}},
		}
		put(t, s, a, b)
		b.Relations, b.Extractor = nil, "2"
		put(t, s, b, b) // the second time nothing changes
		if _, err := s.Delete(t.Context(), a.Facts().Speech.ID); err != nil {
			t.Fatal(err)
		}
		for from := range int64(6) {
			head(from, 4)
		}
		var got []string
		var all []analysis.Change
		for c, err := range analysis.Changes(t.Context(), r, 0) {
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, c)
			sum := analysis.NewSummary(0)
			sum.Add(c)
			got = append(got, fmt.Sprintf("%d %s %q %s", c.Sequence, c.Kind(), c.Extractor, tallies(sum)))
		}
		want := []string{
			// a brings a speech, its sentence, directive, body and document.
			`1 ADDED "1" BODY+1 DIRECTIVE+1 DOCUMENT+1 SENTENCE+1 SPEECH+1; ADDRESSED_TO+1 MENTIONS+2 STATES+1 UNDER+1`,
			// 办法 is there already.
			`2 ADDED "1" BODY+1 SENTENCE+1 SPEECH+1; ISSUED_BY+1 MENTIONS+2`,
			`3 CHANGED "2" ; ISSUED_BY-1`,
			// 办法 stays: b mentions it.
			`4 DELETED "" BODY-1 DIRECTIVE-1 SENTENCE-1 SPEECH-1; ADDRESSED_TO-1 MENTIONS-2 STATES-1 UNDER-1`,
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("changes (-want +got):\n%s", diff)
		}
		if all[1].Speech != b.Facts().Speech.ID || all[1].SHA256 != b.Facts().Speech.SHA256 || all[3].SHA256 != "" {
			t.Errorf("versions: %+v", all)
		}
		var bodies []string
		for _, c := range analysis.ChangedOf(all[0].Added, []graph.Kind{graph.KindBody}, []graph.Verb{graph.VerbUnder}) {
			bodies = append(bodies, string(c.Kind)+string(c.Verb))
		}
		if slices.Sort(bodies); !slices.Equal(bodies, []string{"BODY", "UNDER"}) {
			t.Errorf("of body and UNDER: %v", bodies)
		}
		for _, c := range []struct {
			after, until int64
			want         string
		}{
			{0, 0, "0-4 ADDED:2 CHANGED:1 DELETED:1 BODY+2-1 DIRECTIVE+1-1 DOCUMENT+1 SENTENCE+2-1 SPEECH+2-1; ADDRESSED_TO+1-1 ISSUED_BY+1-1 MENTIONS+4-2 STATES+1-1 UNDER+1-1"},
			{1, 3, "1-3 ADDED:1 CHANGED:1 BODY+1 SENTENCE+1 SPEECH+1; ISSUED_BY+1-1 MENTIONS+2"},
			{4, 0, "4-4 ; "},
			{9, 0, "9-9 ; "},
		} {
			s, err := analysis.Summarise(t.Context(), r, c.after, c.until)
			if err != nil {
				t.Fatal(err)
			}
			got := fmt.Sprintf("%d-%d ", s.From, s.To)
			for _, k := range []analysis.ChangeKind{analysis.SpeechAdded, analysis.SpeechChanged, analysis.SpeechDeleted} {
				if n := s.Speeches[k]; n > 0 {
					got += fmt.Sprintf("%s:%d ", k, n)
				}
			}
			if got += tallies(s); got != c.want || s.More {
				t.Errorf("after %d until %d: %s, want %s", c.after, c.until, got, c.want)
			}
		}
	})
}

// tallies writes what a summary counts of kinds and verbs.
func tallies(s *analysis.Summary) string {
	write := func(all []analysis.Counted) string {
		var out []string
		for _, c := range all {
			text := string(c.Kind) + string(c.Verb)
			if c.Added > 0 {
				text += fmt.Sprintf("+%d", c.Added)
			}
			if c.Removed > 0 {
				text += fmt.Sprintf("-%d", c.Removed)
			}
			out = append(out, text)
		}
		return strings.Join(out, " ")
	}
	return write(s.Kinds()) + "; " + write(s.Verbs())
}

// TestChangesInBatches: a log longer than what is read at once, and than a summary.
// One store will do: that the others list alike is in their contract.
func TestChangesInBatches(t *testing.T) {
	t.Parallel()
	onSQLite(t, func(t *testing.T, _ graph.Store, r graph.Records) {
		const n = analysis.MaxSummary + 3
		for i := range int64(n) {
			c := graph.Change{Sequence: i + 1, Speech: graph.NewID(graph.KindSpeech, fmt.Sprint(i))}
			rec := graph.LogRecord(c, nil)
			rec.Version = 0
			if _, err := r.Put(t.Context(), rec); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := analysis.Head(t.Context(), r, 0); err != nil || got != n {
			t.Errorf("head: %d, %v", got, err)
		}
		next := int64(1)
		for c, err := range analysis.Changes(t.Context(), r, 0) {
			if err != nil || c.Sequence != next || c.Kind() != analysis.SpeechDeleted {
				t.Fatalf("%+v, %v, want %d", c, err, next)
			}
			next++
		}
		if next != n+1 {
			t.Errorf("read up to %d", next)
		}
		s, err := analysis.Summarise(t.Context(), r, 0, 0)
		if err != nil || s.To != analysis.MaxSummary || !s.More || s.Speeches[analysis.SpeechDeleted] != analysis.MaxSummary {
			t.Errorf("%+v, %v", s, err)
		}
		if s, err = analysis.Summarise(t.Context(), r, s.To, 0); err != nil || s.To != n || s.More {
			t.Errorf("the rest: %+v, %v", s, err)
		}
		if _, err := r.Put(t.Context(), graph.Record{Bucket: graph.BucketChanges, Key: graph.ChangeKey(n + 1), Value: "{"}); err != nil {
			t.Fatal(err)
		}
		broken := 0
		for _, err := range analysis.Changes(t.Context(), r, n) {
			if err == nil || errors.Is(err, graph.ErrInvalid) {
				t.Errorf("an entry that cannot be read: %v", err)
			}
			broken++
		}
		if broken != 1 {
			t.Errorf("%d errors", broken)
		}
	})
}
