#!/bin/sh
# The tour of `./dev run`: a docs change becomes a diff and new bindings; then signed typed calls go to a mock exchange.
# usage: tour.sh BUILD_DIR
set -eu
root="$(cd "$(dirname "$0")/.." && pwd)"
cd "$root"
bin="$1/bin"
scratch="$(mktemp -d)"
mock=""
cleanup() {
    [ -z "$mock" ] || { kill "$mock" 2>/dev/null || true; wait "$mock" 2>/dev/null || true; }
    rm -rf "$scratch"
}
trap cleanup EXIT
step() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
show() { printf '\033[2m$ %s\033[0m\n' "$*"; }

step "What the specs hold, found by words"
show "exbind list okx savings"
"$bin/exbind" list okx savings
show "exbind show okx finance/savings.balance"
"$bin/exbind" show okx finance/savings.balance

step "The docs changed: one page, imported into a copy of this tree"
cp -R specs templates generated "$scratch/"
show "exbind update okx examples/docs-change/savings-balance.md"
"$bin/exbind" --root "$scratch" update okx examples/docs-change/savings-balance.md

step "What that did to the generated header"
show "diff -u generated/exbind/okx/finance/savings.hpp (before and after)"
diff -u --label before --label after generated/exbind/okx/finance/savings.hpp "$scratch/generated/exbind/okx/finance/savings.hpp" || true

step "A mock exchange from the same specs, on this machine only"
show "exbind mock okx woox --port 0 --env-file mock.env"
"$bin/exbind" mock okx woox --port 0 --env-file "$scratch/mock.env" >"$scratch/mock.log" 2>&1 &
mock=$!
tries=0
until [ -s "$scratch/mock.env" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 200 ] || ! kill -0 "$mock" 2>/dev/null; then
        echo "the mock did not start:" >&2
        cat "$scratch/mock.log" >&2
        exit 1
    fi
    sleep 0.1
done
# shellcheck disable=SC1091  # written by the mock: OKX_URL, OKX_API_KEY, ...
set -a; . "$scratch/mock.env"; set +a

step "Signed typed calls from C++ (examples/tour.cpp)"
"$bin/tour"

step "The same from the shell, without compiling anything"
show "exbind call okx GET /api/v5/finance/savings/lending-history limit=2 --base-url \$OKX_URL"
"$bin/exbind" call okx GET /api/v5/finance/savings/lending-history limit=2 --base-url "$OKX_URL"

step "Requests that the mock received"
cat "$scratch/mock.log"
step "Done. Next: README.md, and exbind --help"
