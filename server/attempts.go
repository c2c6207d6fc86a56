package server

import (
	"context"
	"net/http"
	"net/netip"
	"sync"
	"time"
)

// An address may send so many tokens that do not hold at once, and then one more
// each time so long has passed.
const (
	failuresAtOnce = 10
	failureEvery   = 6 * time.Second
	// attemptsRoom and attemptsSize bound the addresses that are remembered, in bytes:
	// about ten thousand. Then the one that was quiet longest is forgotten.
	attemptsRoom, attemptsSize = 2 << 20, 200
)

// attempts counts failed attempts by address. It keeps for each the time at which
// all its failures will have been forgiven, each after its share of time.
type attempts struct {
	now func() time.Time

	mu       sync.Mutex
	forgiven *cache[time.Time]
}

func newAttempts(now func() time.Time) *attempts {
	return &attempts{now: now, forgiven: newCache(attemptsRoom, func(string, time.Time) int { return attemptsSize })}
}

// wait is how long an address must wait before it may try again.
func (a *attempts) wait(address string) time.Duration {
	a.mu.Lock()
	defer a.mu.Unlock()
	at, _ := a.forgiven.Get(context.Background(), address)
	return a.over(at)
}

// failed counts a failure and returns how long the address must wait now.
func (a *attempts) failed(address string) time.Duration {
	a.mu.Lock()
	defer a.mu.Unlock()
	at, _ := a.forgiven.Get(context.Background(), address)
	if now := a.now(); at.Before(now) {
		at = now
	}
	at = at.Add(failureEvery)
	a.forgiven.Add(context.Background(), address, at)
	return a.over(at)
}

// over is how long it takes until there is room for another failure.
func (a *attempts) over(forgiven time.Time) time.Duration {
	return max(0, forgiven.Add(-(failuresAtOnce-1)*failureEvery).Sub(a.now()))
}

// addressOf is who counts as one: an IPv4 address, or the 64 bits of an IPv6 one
// that a single customer has.
func addressOf(r *http.Request) string {
	at, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return "unknown"
	}
	ip := at.Addr().Unmap().WithZone("")
	if ip.Is4() {
		return ip.String()
	}
	p, err := ip.Prefix(64)
	if err != nil {
		return "unknown"
	}
	return p.String()
}
