#!/bin/sh
# Shared libraries: what they are called and show, that a consumer runs with them, and that an update which changes no
# interface changes no ABI, in the eyes of abidiff (abigail-tools), while one that does is seen.
# usage: shared.sh SOURCE_DIR WORK_DIR EXBIND
set -eu
source_dir="$1"; work="$2"; exbind="$3"
. "$source_dir/tests/start_mock.sh"
rm -rf "$work"
mkdir -p "$work"

# A copy, so that it can be changed, and with what a library needs only.
copy() {
    mkdir -p "$work/$1"
    for part in CMakeLists.txt LICENSE cmake runtime generated; do cp -R "$source_dir/$part" "$work/$1/"; done
}
# build(tree, language level, component...)
build() {
    tree="$1" level="$2"
    shift 2
    cmake -S "$work/$tree" -B "$work/$tree/build" -G Ninja -DBUILD_SHARED_LIBS=ON -DEXBIND_TOOL=OFF -DEXBIND_TESTS=OFF \
        -DEXBIND_EXCHANGES=woox -DEXBIND_UNITY_ROOMS=ON -DEXBIND_UNITY_BUILD=ON -DCMAKE_BUILD_TYPE=Debug \
        -DCMAKE_CXX_STANDARD="$level" >"$work/$tree.log" 2>&1 || { cat "$work/$tree.log" >&2; exit 1; }
    for component in "$@"; do
        cmake --build "$work/$tree/build" --target "exbind_$component" >>"$work/$tree.log" 2>&1 ||
            { cat "$work/$tree.log" >&2; exit 1; }
        cmake --install "$work/$tree/build" --prefix "$work/$tree/prefix" --component "$component" >>"$work/$tree.log"
    done
    lib="$(dirname "$(find "$work/$tree/prefix" -name libexbind.so)")"
}

copy first
build first 20 runtime woox
first="$lib"
version="$(sed -n 's/^#define EXBIND_VERSION_M[A-Z]* \([0-9]*\)$/\1/p' "$source_dir/runtime/include/exbind/version.hpp" | paste -sd .)"
for library in exbind exbind_woox; do
    readelf -d "$first/lib$library.so" | grep "SONAME.*\[lib$library.so.$version\]"
    foreign="$(nm -DC --defined-only "$first/lib$library.so" | sed 's/^[0-9a-f]* . //' |
        grep -Ev "^((typeinfo|typeinfo name|vtable|guard variable) for )?exbind::v[0-9_]*::|^EXBIND_" || true)"
    [ -z "$foreign" ] || { echo "lib$library.so shows:" >&2; echo "$foreign" | head >&2; exit 1; }
done

cmake -S "$source_dir/tests/install/consumer" -B "$work/consumer" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g0 \
    -DEXBIND_FROM=package -DWITH=woox -DCMAKE_PREFIX_PATH="$work/first/prefix" >"$work/consumer.log"
cmake --build "$work/consumer" >>"$work/consumer.log" 2>&1 || { cat "$work/consumer.log" >&2; exit 1; }
start_mock woox
"$work/consumer/consumer" - "$WOOX_URL" | grep -x 'USDT -0.14896054'
readelf -d "$work/consumer/consumer" | grep "NEEDED.*\[libexbind.so.$version\]"

command -v abidiff >/dev/null 2>&1 || { echo "skipped: no abidiff; apt-get install abigail-tools"; exit 0; }
# Another language level and another body.
copy second
sed -i 's/return header_version;/return header_version + 0;/' "$work/second/runtime/src/values/version.cpp"
build second 23 runtime
abidiff --no-show-locs "$first/libexbind.so" "$lib/libexbind.so" >"$work/same.abi" || { cat "$work/same.abi" >&2; exit 1; }
# The program that was linked with the first runs with the second.
LD_LIBRARY_PATH="$lib:$first" "$work/consumer/consumer" - "$WOOX_URL" | grep -x 'USDT -0.14896054'
# A member more.
sed -i 's/^    std::vector<HttpRequest> requests_;$/&\n    int one_member_more = 0;/' "$work/second/runtime/include/exbind/replay.hpp"
build second 23 runtime
if abidiff --no-show-locs "$first/libexbind.so" "$lib/libexbind.so" >"$work/changed.abi"; then
    echo "abidiff does not see a member that was added" >&2; exit 1
fi
grep one_member_more "$work/changed.abi"
