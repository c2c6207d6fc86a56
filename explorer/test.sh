#!/usr/bin/env bash
# The explorer's checks: types, generated documents, unit tests; that dist is what the
# sources build, byte for byte; and that it is small enough (350 kB, compressed).
set -euo pipefail
cd "$(dirname "$0")"

fail() { printf 'explorer/test.sh: %s\n' "$*" >&2; exit 1; }
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT

npm ci --no-audit --no-fund --silent
before=$(git status --porcelain src; git diff src)
npm run --silent generate >/dev/null
[ "$before" = "$(git status --porcelain src; git diff src)" ] || fail "npm run generate changed files: commit what it makes"
npm run --silent check
npm test --silent
npx vite build --outDir "$built" --emptyOutDir --logLevel warn
diff -r "$built" dist >/dev/null || fail "dist is not what the sources build: run npm run build and commit it"
size=0
for f in "$built"/assets/*; do size=$((size + $(gzip -9c "$f" | wc -c))); done
[ "$size" -le 350000 ] || fail "the explorer takes $size bytes compressed, more than 350000"
printf 'the explorer: %d bytes compressed\n' "$size"
