#!/bin/sh
# run.sh requests ORACLE-PROGRAM SOURCE-FOLDER WORK-FOLDER
# run.sh committed|clients|documents|collections EXBIND-PROGRAM SOURCE-FOLDER PROJECT-FOLDER
set -eu
case "$1" in
    documents) package=@redocly/cli ;;
    collections) package=newman ;;
    *) package=ccxt ;;
esac
if [ ! -d "$3/node_modules/$package" ] || ! command -v node >/dev/null 2>&1; then
    echo "skipped: the npm packages are not installed; run ./dev setup oracles" >&2
    [ -z "${EXBIND_NEED_ORACLES:-}" ] || exit 1
    exit 77
fi
[ "$1" = requests ] || exec node "$3/$1.mjs" "$2" "$4"
node "$3/requests.mjs" "$4/requests.json"
exec "$2" "$4/requests.json" "$3/ccxt"
