#!/bin/sh
# usage: run.sh NAME FILE OPERATIONS WORK_DIR EXBIND [PREFIX CXX]
# Takes one OpenAPI document all the way, in a project that `exbind init` starts. PREFIX, where exbind is installed, is left out
# when nothing is to be compiled.
set -eu
name="$1"; file="$2"; operations="$3"; work="$4"; exbind="$5"; prefix="${6-}"; cxx="${7-}"
case "$file" in
    /*) ;;
    *)
        [ -n "${EXBIND_DOCS-}" ] || { echo "skipped: EXBIND_DOCS is not set"; exit 77; }
        file="$EXBIND_DOCS/openapi-others/$file"
        ;;
esac

rm -rf "$work"
mkdir -p "$work"
step() {
    "$exbind" "$@" >"$work/step.log" 2>&1 || { cat "$work/step.log" >&2; echo "failed: $*" >&2; exit 1; }
}
step init "$work/tree"
cd "$work/tree"

# There is no exchange.yaml: import drafts one, and everything works with it.
step import "$name" "$file"
step list "$name"
step lint "$name"
tail -1 "$work/step.log"
grep -q "^$operations operations, 0 errors" "$work/step.log"
# A second import of the same file changes nothing.
cp -r specs before
step import "$name" "$file"
diff -r before specs
rm -r before

if [ -z "$prefix" ]; then
    step generate "$name"
    step generate --check "$name"
    exit 0
fi
# Generates, compiles and tests whatever specs/ holds.
cmake -S . -B build -G Ninja -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_COMPILER="$cxx" \
    -DCMAKE_CXX_FLAGS="-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror" >"$work/configure.log"
cmake --build build -j 2 >"$work/build.log" 2>&1 || { tail -n 100 "$work/build.log" >&2; exit 1; }
ctest --test-dir build --output-on-failure >"$work/test.log" || { cat "$work/test.log" >&2; exit 1; }
grep -q "contract_$name .* *Passed" "$work/test.log"
