package main

import (
	"testing"

	"mailuo/ingest"
	"mailuo/ingest/document"
	"mailuo/ingest/journal"
	"mailuo/schema"
)

// TestJournalEnums: what the journal holds, the API can tell.
func TestJournalEnums(t *testing.T) {
	t.Parallel()
	for _, x := range journal.States() {
		if !schema.IngestState(x).IsValid() {
			t.Errorf("state %s", x)
		}
	}
	for _, x := range journal.Triggers() {
		if !schema.IngestTrigger(x).IsValid() {
			t.Errorf("trigger %s", x)
		}
	}
	for _, x := range journal.Waitings() {
		if !schema.QuarantineState(x).IsValid() {
			t.Errorf("waiting %s", x)
		}
	}
	for _, x := range journal.Conditions() {
		if !schema.SourceCondition(x).IsValid() {
			t.Errorf("condition %s", x)
		}
	}
	for _, x := range []ingest.Outcome{ingest.Added, ingest.Changed, ingest.Unchanged, ingest.Same, ingest.Failed} {
		if !outcomeOf(x).IsValid() {
			t.Errorf("outcome %s", x)
		}
	}
	if c := codeOf("NEW_AND_UNKNOWN"); *c != schema.IngestCodeOther || codeOf("") != nil || *codeOf(document.CodeEmpty) != schema.IngestCodeEmpty {
		t.Errorf("codes: %v", *c)
	}
}
