#!/bin/sh
# Installing ccache compiles nothing again, and what is compiled from then on goes through it; removing it compiles
# nothing again either. One object of the runtime stands for all: every rule names the compiler in the same way.
# usage: ccache.sh SOURCE_DIR WORK_DIR
set -eu
source_dir="$1"; work="$2"
rm -rf "$work"
mkdir -p "$work/without" "$work/with"
# A machine without ccache, and the same machine with one that writes down what it is called for.
for tool in cmake ninja sh env cc c++ as ld ar ranlib nm objdump pkg-config git python3 touch; do
    path="$(command -v "$tool")" && ln -s "$path" "$work/without/$tool"
done
printf '#!/bin/sh\necho "$*" >>"%s/ccache.log"\nexec "$@"\n' "$work" >"$work/with/ccache"
chmod +x "$work/with/ccache"
launcher="$(sed -n 's/^ *CMAKE_CXX_COMPILER_LAUNCHER="${CMAKE_CXX_COMPILER_LAUNCHER-$PWD\/\(.*\)}"$/\1/p' "$source_dir/dev")"
[ -n "$launcher" ] || { echo "dev names no launcher" >&2; exit 1; }

# compile PATH: configures as ./dev does, and compiles the object if it is out of date.
object=runtime/CMakeFiles/exbind_runtime.dir/src/values/decimal.cpp.o
compile() {
    CMAKE_CXX_COMPILER_LAUNCHER="$source_dir/$launcher" PATH="$1" cmake -S "$source_dir" -B "$work/build" -G Ninja \
        -DEXBIND_TOOL=OFF -DEXBIND_TESTS=OFF -DEXBIND_EXCHANGES=woox >"$work/configure.log" 2>&1 || { cat "$work/configure.log" >&2; exit 1; }
    PATH="$1" ninja -C "$work/build" "$object" >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
}
nothing_compiled() { grep -q 'no work to do' "$work/build.log" || { echo "$1:" >&2; cat "$work/build.log" >&2; exit 1; }; }

compile "$work/without"
grep -q 'Building CXX object' "$work/build.log" || { echo "nothing was compiled at first" >&2; exit 1; }
compile "$work/with:$work/without"
nothing_compiled "with ccache, compiled again"
[ ! -e "$work/ccache.log" ] || { echo "ccache was called for what was there" >&2; exit 1; }

rm "$work/build/$object"
compile "$work/with:$work/without"
grep -q 'decimal[.]cpp' "$work/ccache.log" || { echo "what is compiled does not go through ccache" >&2; exit 1; }
compile "$work/without"
nothing_compiled "without ccache, compiled again"
echo "ccache: switched on and off, nothing was compiled again"
