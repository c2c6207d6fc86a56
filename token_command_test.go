package main

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/access"
	"mailuo/server"
)

func TestExpiry(t *testing.T) {
	t.Parallel()
	now := time.Date(2024, 1, 22, 9, 30, 0, 5, time.FixedZone("", 8*3600))
	day := func(year int, month time.Month, day, hour, minute int) time.Time {
		return time.Date(year, month, day, hour, minute, 0, 0, time.UTC)
	}
	for text, want := range map[string]time.Time{
		"": {}, "1d": day(2024, 1, 23, 1, 30), "90d": day(2024, 4, 21, 1, 30), "2024-02-28": day(2024, 2, 29, 0, 0), "2024-12-31": day(2025, 1, 1, 0, 0),
	} {
		if got, err := expiry(text, now); err != nil || !got.Equal(want) {
			t.Errorf("%q is %s, %v", text, got, err)
		}
	}
	for _, text := range []string{"0d", "-1d", "d", "1.5d", "36501d", "9999999999999999999d", "1w", "90", "2024", "2024-13-01", "2024-02-30", "31.12.2024", "tomorrow", " "} {
		if got, err := expiry(text, now); err == nil {
			t.Errorf("%q is %s", text, got)
		}
	}
}

// TestServeConfig: nobody but this machine asks without a token, and there only where
// nothing says otherwise.
func TestServeConfig(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		flags serveCommand
		want  server.Config
	}{
		"here": {serveCommand{Listen: "127.0.0.1:8080", Introspection: "auto"}, server.Config{Anonymous: access.Admin, LocalOnly: true}},
		"here, with a token": {serveCommand{Listen: "localhost:8080", Introspection: "auto", RequireToken: true},
			server.Config{LocalOnly: true, SchemaFor: access.Reader}},
		"here, for a proxy": {serveCommand{Listen: "[::1]:8080", Introspection: "auto", AllowedHost: []string{"a.example"}},
			server.Config{LocalOnly: true, SchemaFor: access.Reader, Hosts: []string{"a.example"}}},
		"everywhere":           {serveCommand{Listen: ":8080", Introspection: "auto"}, server.Config{SchemaFor: access.Reader}},
		"elsewhere":            {serveCommand{Listen: "192.0.2.1:8080", Introspection: "auto"}, server.Config{SchemaFor: access.Reader}},
		"the schema for all":   {serveCommand{Listen: ":8080", Introspection: "any"}, server.Config{}},
		"the schema for some":  {serveCommand{Listen: "127.0.0.1:1", Introspection: "curator"}, server.Config{Anonymous: access.Admin, LocalOnly: true, SchemaFor: access.Curator}},
		"the schema for none":  {serveCommand{Listen: ":8080", Introspection: "none"}, server.Config{HideSchema: true}},
		"pages from elsewhere": {serveCommand{Listen: ":8080", Introspection: "any", CORSOrigin: []string{"https://a.example"}}, server.Config{Origins: []string{"https://a.example"}}},
	} {
		if diff := cmp.Diff(c.want, c.flags.config()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
