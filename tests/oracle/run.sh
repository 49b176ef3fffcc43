#!/bin/sh
# run.sh ORACLE-PROGRAM SOURCE-FOLDER WORK-FOLDER
set -eu
if [ ! -d "$2/node_modules/ccxt" ] || ! command -v node >/dev/null 2>&1; then
    echo "skipped: the npm packages are not installed; run ./dev setup oracles" >&2
    [ -z "${EXBIND_NEED_ORACLES:-}" ] || exit 1
    exit 77
fi
node "$2/requests.mjs" "$3/requests.json"
exec "$1" "$3/requests.json" "$2/ccxt"
