#!/bin/bash
# The unit and database tests on Node 24, which images have. It comes from npm, and stays out of the repository's
# node_modules, where it would take the place of the system's in every script. What follows is given to vitest.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-audit --no-fund --loglevel=error node@24
PATH="$folder/node_modules/node/bin:$PATH"
if [[ $(node --version) != v24.* ]]; then
  echo "Expected Node 24 from npm, came $(node --version): does npm run install scripts?" >&2
  exit 1
fi
node scripts/test.mjs --project unit --project db "$@"
