#!/bin/sh
# browser.sh EXBIND-PROGRAM PROJECT-FOLDER WORK-FOLDER: the site in Chromium, from its files.
set -eu
browser="$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)"
if [ -z "$browser" ] || [ ! -d "$2/tests/oracle/node_modules/playwright-core" ] || ! command -v node >/dev/null 2>&1; then
    echo "skipped: Chromium or the npm packages are not installed; run ./dev setup oracles" >&2
    [ -z "${EXBIND_NEED_ORACLES:-}" ] || exit 1
    exit 77
fi
"$1" --root "$2" site woox okx --out "$3"
"$1" --root "$2" diff "$2/tests/golden/kitchen" "$2" --fail-on nothing --exchange woox --format html >"$3/changes.html"
NODE_PATH="$2/tests/oracle/node_modules" exec node "$2/tests/site/browser.cjs" "$browser" "$3"
