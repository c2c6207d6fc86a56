#!/usr/bin/env bash
# The explorer in a real Chromium, on SQLite and on a real Neo4j 5.26: NEO4J_URI's, which
# it wipes, or one of its own. Chromium and Chinese fonts are installed by apt-get where
# they are missing and that is possible; CHROMIUM names a Chromium that stands elsewhere.
#
#   bash explorer/browser.sh
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'explorer/browser.sh: %s\n' "$*" >&2; exit 1; }

missing=()
if [ -z "${CHROMIUM:-}" ]; then
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  [ -n "$CHROMIUM" ] || missing+=(chromium)
fi
fc-list 2>/dev/null | grep -q 'Noto Sans CJK' || missing+=(fontconfig fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
    CHROMIUM=${CHROMIUM:-$(command -v chromium)}
  else
    fail "needed and missing: ${missing[*]}; install them, or set CHROMIUM to a Chromium"
  fi
fi
export CHROMIUM

[ -d explorer/node_modules ] || npm ci --prefix explorer --no-audit --no-fund --silent
go vet -tags browser ./explorer
neo4j=()
[ -n "${NEO4J_URI:-}" ] || neo4j=(go run ./graph/neo4j/neo4jtest/cmd)
"${neo4j[@]}" go test -tags browser -vet=off -count=1 -timeout 15m ./explorer
