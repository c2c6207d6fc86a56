#!/usr/bin/env bash
# What takes too long to be run for each change: programs killed 200 times on each store
# while they ingest, 10,000 documents of which 1 % are bad, a Neo4j that is stopped and
# started again under load, and each fuzz target for a while. It needs what test.sh does.
#
#   bash nightly.sh [SECONDS]   how long each target is fuzzed, 60 where it is left out
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '\n== %s\n' "$*"; }

say "killed while they ingest"
go run ./graph/neo4j/neo4jtest/cmd go test -count=1 -timeout 12h -run '^TestCrash$' -v . -crash.rounds 200

say "many documents, and a Neo4j that is stopped"
go run ./graph/neo4j/neo4jtest/cmd go test -tags nightly -count=1 -timeout 12h -run '^TestNightly' -v .

for package in $(go list ./...); do
  for target in $(go test -list '^Fuzz' "$package" | grep '^Fuzz' || true); do
    say "$package $target"
    go run ./graph/neo4j/neo4jtest/cmd go test -run '^$' -fuzz "^$target\$" -fuzztime "${1:-60}s" "$package"
  done
done
