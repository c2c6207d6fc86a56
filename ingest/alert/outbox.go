// Package alert tells people of what happens, by webhooks.
//
// What comes in: messages, and how the sources do. What goes out: POST requests with a
// JSON body to addresses of the public web, or to hosts that are allowed by name.
//
//	outbox.go   Outbox: messages kept in graph.Records until they are delivered
//	sender.go   Sender: one POST, to public addresses only
//	watch.go    Watch: a source that fails, is late, or has recovered: each told once
//
// A message is in the records before what it tells of is noted as told, and leaves them
// once an address has taken it: after a crash it may come twice, with the same ID, and
// never not at all.
package alert

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"mailuo/graph"
)

// bucket is where messages wait, by ID.
const bucket = "outbox"

// How long messages are tried, and how long to wait after each try: doubled from the
// first wait up to the longest.
const (
	Keep        = 30 * 24 * time.Hour
	firstWait   = 30 * time.Second
	longestWait = 6 * time.Hour
	// claimed is how long a message is another's that is being sent.
	claimed = 2 * time.Minute
)

// Message is something to be told.
type Message struct {
	ID      string          `json:"-"`
	Address string          `json:"address"`
	Body    json.RawMessage `json:"body"`
	Tries   int             `json:"tries"`
	// Next is when to try again.
	Next  time.Time `json:"next"`
	Error string    `json:"error,omitempty"` // of the last try
}

// Outbox keeps messages until they are delivered.
type Outbox struct {
	Records graph.Records
	Now     func() time.Time
	// Send delivers one message.
	Send func(ctx context.Context, m Message) error
}

// Put keeps a message. What it tells of names it: the same thing is kept once while it
// waits.
func (o Outbox) Put(ctx context.Context, address, what string, body any) error {
	sum := sha256.Sum256([]byte(address + "\x00" + what))
	id := hex.EncodeToString(sum[:16])
	text, err := json.Marshal(body)
	if err != nil {
		return fmt.Errorf("alert: %w", err)
	}
	now := o.Now().UTC()
	_, err = graph.WriteRecord(ctx, o.Records, graph.Record{Bucket: bucket, Key: id, Expires: now.Add(Keep)}, Message{Address: address, Body: text, Next: now})
	if errors.Is(err, graph.ErrConflict) { // it waits already
		return nil
	}
	return err
}

// Waiting gives the messages that wait.
func (o Outbox) Waiting(ctx context.Context) ([]Message, error) {
	var out []Message
	err := o.each(ctx, func(_ graph.Record, m Message) error { out = append(out, m); return nil })
	return out, err
}

func (o Outbox) each(ctx context.Context, one func(graph.Record, Message) error) error {
	for rec, err := range graph.EachRecord(ctx, o.Records, bucket, "", "", graph.PageOfRecords) {
		if err != nil {
			return err
		}
		m := Message{ID: rec.Key}
		if err := graph.ParseRecord(rec, &m); err != nil {
			return err
		}
		if err := one(rec, m); err != nil {
			return err
		}
	}
	return nil
}

// Deliver sends the messages whose time has come. Several servers may do so at once:
// who writes a message first has it. What could not be sent waits for its next time;
// the error is of the store, or of ctx.
func (o Outbox) Deliver(ctx context.Context) (sent, failed int, err error) {
	err = o.each(ctx, func(rec graph.Record, m Message) error {
		now := o.Now().UTC()
		if m.Next.After(now) {
			return nil
		}
		m.Next = now.Add(claimed)
		rec, err := graph.WriteRecord(ctx, o.Records, rec, m)
		if errors.Is(err, graph.ErrConflict) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := o.Send(ctx, m); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			failed++
			m.Tries++
			m.Next, m.Error = o.Now().UTC().Add(wait(m.Tries)), err.Error()
			_, err = graph.WriteRecord(ctx, o.Records, rec, m)
			return ignore(err, graph.ErrConflict)
		}
		sent++
		return ignore(o.Records.Delete(context.WithoutCancel(ctx), bucket, rec.Key, rec.Version), graph.ErrNotFound, graph.ErrConflict)
	})
	return sent, failed, err
}

// wait is how long to wait after so many tries.
func wait(tries int) time.Duration {
	if tries > 12 {
		return longestWait
	}
	return min(longestWait, firstWait<<(tries-1))
}

func ignore(err error, these ...error) error {
	for _, e := range these {
		if errors.Is(err, e) {
			return nil
		}
	}
	return err
}
