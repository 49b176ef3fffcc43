#!/bin/sh
# run.sh requests ORACLE-PROGRAM SOURCE-FOLDER WORK-FOLDER
# run.sh committed EXBIND-PROGRAM SOURCE-FOLDER PROJECT-FOLDER
set -eu
if [ ! -d "$3/node_modules/ccxt" ] || ! command -v node >/dev/null 2>&1; then
    echo "skipped: the npm packages are not installed; run ./dev setup oracles" >&2
    [ -z "${EXBIND_NEED_ORACLES:-}" ] || exit 1
    exit 77
fi
[ "$1" = requests ] || exec node "$3/committed.mjs" "$2" "$4"
node "$3/requests.mjs" "$4/requests.json"
exec "$2" "$4/requests.json" "$3/ccxt"
