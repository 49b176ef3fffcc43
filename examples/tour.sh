#!/bin/sh
# The tour of `./dev run`: operations are found, signed typed calls go to a mock exchange, and a change of documentation becomes
# a list of what it does to callers, and new bindings.
# usage: tour.sh BUILD_DIR
set -eu
root="$(cd "$(dirname "$0")/.." && pwd)"
cd "$root"
exbind="$(cd "$1" && pwd)/bin/exbind"
tour="$(cd "$1" && pwd)/bin/tour"
work="$(mktemp -d)"
. tests/start_mock.sh
cleanup() {
    [ -z "${mock-}" ] || { kill "$mock" 2>/dev/null || true; wait "$mock" 2>/dev/null || true; }
    rm -rf "$work"
}
if [ -t 1 ]; then bold='\033[1m' dim='\033[2m' plain='\033[0m'; else bold='' dim='' plain=''; fi
step() { printf "\n$bold== %s$plain\n" "$*"; }
show() { printf "$dim\$ %s$plain\n" "$*"; }

step "Every documented operation is known. Find one by words"
show "exbind list okx place order"
"$exbind" list okx place order | cut -c 1-130

step "A mock exchange from the same specs, on this machine only"
show "exbind mock okx woox --port 0 --env-file mock.env"
start_mock okx woox
trap cleanup EXIT
sed -n "s/^\(OKX_.*\)/\1/p" "$work/mock.env"

step "Signed, typed calls from C++ (examples/tour.cpp)"
"$tour"

step "The same from the shell, without compiling anything"
show "exbind call okx market.candles instId=BTC-USDT limit=1 --base-url \$OKX_URL"
"$exbind" call okx market.candles instId=BTC-USDT limit=1 --base-url "$OKX_URL" | head -6

step "What the mock saw: each request, its signature checked"
sed -n '/ -> /p' "$work/mock.log"

step "The documentation changed: one page, imported into a copy of this tree"
show "exbind -q update okx examples/docs-change/savings-balance.md"
mkdir "$work/tree"
cp -R specs templates generated "$work/tree/"
"$exbind" --root "$work/tree" -q update okx examples/docs-change/savings-balance.md 2>/dev/null

step "What that did to the generated header"
diff -wU0 generated/exbind/okx/finance/savings.hpp "$work/tree/generated/exbind/okx/finance/savings.hpp" | grep '^[-+] ' | cut -c 1-110 || true

step "Next: docs/README.md, examples/, exbind --help"
