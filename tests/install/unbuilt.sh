#!/bin/sh
# `cmake --install` of what is not built says so and leaves no half prefix.
# usage: unbuilt.sh SOURCE_DIR WORK_DIR
set -eu
source_dir="$1"; work="$2"
rm -rf "$work"
mkdir -p "$work"
cmake -S "$source_dir" -B "$work/build" -G Ninja -DEXBIND_TOOL=OFF -DEXBIND_TESTS=OFF -DEXBIND_EXCHANGES=woox >"$work/configure.log"
for component in "" "--component woox"; do
    # shellcheck disable=SC2086  # two words or none
    if cmake --install "$work/build" --prefix "$work/prefix" $component >"$work/install.log" 2>&1; then
        echo "installed what was never built" >&2; exit 1
    fi
    tr -s ' \n' ' ' <"$work/install.log" | grep -o 'is not built, and nothing was installed: cmake --build [^ ]* --target exbind_[a-z]*'
    [ ! -e "$work/prefix" ] || { echo "a half prefix:" >&2; find "$work/prefix" >&2; exit 1; }
done
