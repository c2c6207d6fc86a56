#!/usr/bin/env bash
# Passes the tests: formatting, vet, staticcheck, generated code, the explorer's own, then every test on
# SQLite and on a real Neo4j 5.26. Where NEO4J_URI is not set, a Neo4j is provisioned
# from Maven Central (once; it is kept in the user's cache) and stopped at the end. Java 17
# or later and Maven are installed by apt-get where they are missing and that is possible.
#
#   bash test.sh            everything, as CI does it
#   bash test.sh -short     without the race detector
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'test.sh: %s\n' "$*" >&2; exit 1; }

command -v go >/dev/null || fail "Go 1.26 or later is needed: install it and run this again"
race=-race
[ "${1:-}" = -short ] && race=

# The race detector needs a C compiler, a Neo4j needs Java and Maven.
missing=()
if [ -n "$race" ] && ! command -v cc >/dev/null; then missing+=(gcc libc6-dev); fi
command -v npm >/dev/null || missing+=(nodejs npm)
if [ -z "${NEO4J_URI:-}" ]; then
  command -v java >/dev/null || missing+=(openjdk-17-jre-headless)
  command -v mvn >/dev/null || missing+=(maven)
fi
if [ ${#missing[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "installing ${missing[*]}"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
  else
    fail "needed and missing: ${missing[*]}; install them, or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 that tests may wipe"
  fi
fi

say "gofmt"
unformatted=$(git ls-files -co --exclude-standard '*.go' | xargs gofmt -l)
[ -z "$unformatted" ] || fail "run gofmt -w on: $unformatted"

say "go vet, staticcheck"
go vet ./...
go tool staticcheck ./...

say "generated code is what its sources generate"
before=$(git status --porcelain; git diff)
go generate ./...
[ "$before" = "$(git status --porcelain; git diff)" ] || fail "go generate changed files: commit what it makes"

say "the explorer"
bash explorer/test.sh

say "modules"
go mod verify >/dev/null
go mod tidy -diff >/dev/null || fail "run go mod tidy"
libc=$(go list -m -f '{{.Version}}' modernc.org/libc)
wanted=$(go mod edit -json "$(go list -m -f '{{.GoMod}}' modernc.org/sqlite)" | grep -A1 '"modernc.org/libc"' | grep -o 'v[0-9.]*')
[ "$libc" = "$wanted" ] || fail "modernc.org/libc is $libc, but modernc.org/sqlite wants exactly $wanted"

# The race detector makes code five to ten times slower. It watches all of ours, Go's
# own and every library, but for these, which compute most and share least: SQLite and
# the C library as they were translated from C (not the driver, which gives each
# connection to one goroutine at a time), the dictionary and its tree. Goroutines do share the
# dictionary, so the packages that read texts are tested with everything watched. No library belongs here that makes code of its own from generic
# code of sync: the linker keeps one copy for all, and one that is not watched makes races of what is none.
unwatched=()
for library in modernc.org/sqlite/lib modernc.org/libc modernc.org/memory github.com/go-ego/gse github.com/vcaesar/cedar; do
  [ -z "$race" ] || unwatched+=("-gcflags=$library/...=-race=false")
done

# The packages that take longest start first, so that no processor is idle at the end; four
# at a time, since those that need one of the two Neo4js wait for each other.
# They have been vetted above.
say "tests"
most=$(go list ./... | grep -v '^mailuo/extract')
go run ./graph/neo4j/neo4jtest/cmd --servers 2 \
  go test $race "${unwatched[@]}" -p 4 -vet=off -timeout 19m ./graph/neo4j ./server . ./graph/sqlite ./analysis $most
go test $race -vet=off ./extract/...

say "the explorer in a browser"
bash explorer/browser.sh

# The race detector takes memory of its own, so what is said of memory is tested without.
say "memory under attack"
go test -run '^TestHostileResident$' ./server
