#!/bin/sh
# Builds the consumer project both ways it can get exbind, and lets it call a mock exchange.
# usage: run.sh package|source SOURCE_DIR BUILD_DIR WORK_DIR EXBIND
set -eu
how="$1"; source_dir="$2"; build_dir="$3"; work="$4"; exbind="$5"

rm -rf "$work"
mkdir -p "$work"
if [ "$how" = package ]; then
    cmake --install "$build_dir" --prefix "$work/prefix" >"$work/install.log"
fi
cmake -S "$source_dir/tests/install/consumer" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    -DEXBIND_FROM="$how" -DEXBIND_REDIS="${CONSUMER_REDIS-OFF}" -DEXBIND_SOURCE="$source_dir" -DCMAKE_PREFIX_PATH="$work/prefix" \
    -DCMAKE_CXX_FLAGS="${CONSUMER_FLAGS-}" >"$work/configure.log"
cmake --build "$work/build" >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 1; }

"$exbind" --root "$source_dir" mock okx woox --port 0 --env-file "$work/mock.env" >"$work/mock.log" 2>&1 &
mock=$!
trap 'kill $mock 2>/dev/null || true; wait $mock 2>/dev/null || true' EXIT
tries=0
until [ -s "$work/mock.env" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || { echo "the mock did not start:" >&2; cat "$work/mock.log" >&2; exit 1; }
    kill -0 $mock 2>/dev/null || { cat "$work/mock.log" >&2; exit 1; }
    sleep 0.1
done
# shellcheck disable=SC1091  # written by the mock: OKX_URL, OKX_API_KEY, ...
set -a; . "$work/mock.env"; set +a
"$work/build/consumer" "$OKX_URL" "$WOOX_URL" | tee "$work/output.txt"
[ "$how" = source ] || grep -qx 'USDT 11.0010737453457821' "$work/output.txt"
grep -qx 'USDT -0.14896054' "$work/output.txt"
