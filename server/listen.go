package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// CheckAddress fails where everyone on the network could ask without a token: an
// address beyond the loopback needs tokens. An empty host is every address there is.
func CheckAddress(address string, tokens bool) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("listen on %q: %w", address, err)
	}
	if tokens || localHost(host) {
		return nil
	}
	return fmt.Errorf("listen on %q: that is beyond this machine, and there are no tokens: listen on 127.0.0.1, or make a token with mailuo token create", address)
}

// Local reports whether only this machine can reach an address.
func Local(address string) bool { return CheckAddress(address, false) == nil }

// Listen opens an address that CheckAddress allows.
func Listen(ctx context.Context, address string, tokens bool) (net.Listener, error) {
	if err := CheckAddress(address, tokens); err != nil {
		return nil, err
	}
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", address, err)
	}
	return l, nil
}

// Serve answers on a listener until ctx is done; then it takes no new requests,
// lets those that run come to an end within their time, and returns nil. It closes
// the listener.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	// What still runs when its time is over must not hold the store any longer.
	running, cut := context.WithCancel(context.WithoutCancel(ctx))
	defer cut()
	h := &http.Server{
		Handler: s, BaseContext: func(net.Listener) context.Context { return running },
		ReadHeaderTimeout: s.Limits.ReadHeaderTimeout, ReadTimeout: s.Limits.ReadTimeout,
		WriteTimeout: s.Limits.WriteTimeout, IdleTimeout: s.Limits.IdleTimeout, MaxHeaderBytes: s.Limits.HeaderBytes,
		ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	ended := make(chan error, 1)
	go func() { ended <- h.Serve(l) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	within, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.Limits.ShutdownTimeout)
	defer cancel()
	err := h.Shutdown(within)
	if errors.Is(err, context.DeadlineExceeded) {
		cut()
		s.log.Warn("requests were cut at the end", "after", s.Limits.ShutdownTimeout.Round(time.Millisecond).String())
		err = h.Close()
	}
	<-ended
	return err
}
