package schema

import (
	"time"

	"mailuo/graph"
)

// IngestRun is a run that brought files in; its items are read when they are asked for.
type IngestRun struct {
	ID            string
	Source        string
	Trigger       IngestTrigger
	By            string
	State         IngestState
	Started       time.Time
	Ended         time.Time // zero while it runs
	Milliseconds  int
	Total, Done   int
	Bytes         int
	OutcomeCounts []*IngestOutcomeCount
	CodeCounts    []*IngestCodeCount
	Code          *IngestCode
	Message       string
	// Kept is how many items are kept one by one.
	Kept int
	// In is the page that it is on.
	In *IngestRuns
}

// IngestRuns are runs that are read for together.
type IngestRuns struct {
	All   []*IngestRun
	Batch *Batch
}

// IngestItem is an item of a run.
type IngestItem struct {
	Name, Address string
	Outcome       IngestOutcome
	Code          *IngestCode
	Message       string
	At            time.Time
	Milliseconds  int
	Bytes         int
	SpeechID      graph.ID // "" where it gave none
	Near          struct{ Speech One[*Speech] }
}

// Speech is the speech that it gave, as it is now.
func (i *IngestItem) Speech() (*Speech, error) { return i.Near.Speech.Get() }

// QuarantinedItem is an item that could not be read.
type QuarantinedItem struct {
	Address, Name, Source string
	Code                  IngestCode
	Message               string
	FirstTried, LastTried time.Time
	Tries, Bytes          int
	State                 QuarantineState
	RunID                 graph.ID
}

// IngestSource is where texts come from.
type IngestSource struct {
	Name             string
	Type             *SourceType
	Condition        SourceCondition
	EverySeconds     *int
	NextRun          time.Time
	LastRunID        graph.ID
	LastRun          time.Time
	LastState        *IngestState
	LastSuccess      time.Time
	Failures         int
	Code             *IngestCode
	Message          string
	RunCounts        []*IngestStateCount
	OutcomeCounts    []*IngestOutcomeCount
	QuarantinedCount int
}
