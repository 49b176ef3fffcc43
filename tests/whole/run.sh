#!/bin/sh
# usage: run.sh NAME FILE OPERATIONS SOURCE_DIR ROOMS WORK_DIR EXBIND CXX
# Takes one OpenAPI document all the way. ROOMS, the targets of the build tree, is empty when nothing is to be compiled.
set -eu
name="$1"; file="$2"; operations="$3"; source_dir="$4"; rooms="$5"; work="$6"; exbind="$7"; cxx="$8"
case "$file" in
    /*) ;;
    *)
        [ -n "${EXBIND_DOCS-}" ] || { echo "skipped: EXBIND_DOCS is not set"; exit 77; }
        file="$EXBIND_DOCS/openapi-others/$file"
        ;;
esac

rm -rf "$work/tree"
mkdir -p "$work/tree/specs"
cp -r "$source_dir/templates" "$work/tree/templates"
step() {
    "$exbind" --root "$work/tree" "$@" >"$work/step.log" 2>&1 || { cat "$work/step.log" >&2; echo "failed: $*" >&2; exit 1; }
}

# There is no exchange.yaml: import drafts one, and everything works with it.
step import "$name" "$file"
step generate "$name"
step generate --check "$name"
step list "$name"
step lint "$name"
tail -1 "$work/step.log"
grep -q "^$operations operations, 0 errors" "$work/step.log"
# A second import of the same file changes nothing.
cp -r "$work/tree/specs" "$work/tree/before"
step import "$name" "$file"
diff -r "$work/tree/before" "$work/tree/specs"
rm -r "$work/tree/before"

[ -n "$rooms" ] || exit 0
cmake -S "$source_dir/tests/whole/project" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_CXX_COMPILER="$cxx" -DEXCHANGE="$name" -DROOMS="$rooms" -DTREE="$work/tree" -DSOURCE="$source_dir" >"$work/configure.log"
cmake --build "$work/build" -j 2 >"$work/build.log" 2>&1 || { tail -n 100 "$work/build.log" >&2; exit 1; }
if [ -x "$work/build/contract" ]; then "$work/build/contract" --no-intro; fi
