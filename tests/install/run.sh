#!/bin/sh
# Builds the consumer project in one of the ways that it can get exbind, and lets it call a mock exchange.
# usage: run.sh package|components|source|fetch SOURCE_DIR BUILD_DIR WORK_DIR EXBIND
# In the environment: CXX, CXXFLAGS, STANDARD (17 and up), REDIS (ON when the build has it).
set -eu
how="$1"; source_dir="$2"; build_dir="$3"; work="$4"; exbind="$5"
. "$source_dir/tests/start_mock.sh"

rm -rf "$work"
mkdir -p "$work"
components="okx woox"
from="$source_dir"
case "$how" in
    package)
        [ "${REDIS-OFF}" = OFF ] || components="$components redis"
        cmake --install "$build_dir" --prefix "$work/prefix" >"$work/install.log"
        ;;
    components)
        components="woox"
        # From an archive, which is made by installing each.
        cpack --config "$build_dir/CPackConfig.cmake" -B "$work/archive" -D CPACK_COMPONENTS_ALL="runtime;woox" >"$work/install.log"
        mkdir "$work/prefix"
        tar -xzf "$work/archive/"exbind-*.tar.gz -C "$work/prefix" --strip-components=1
        [ ! -e "$work/prefix/bin" ] && [ ! -e "$work/prefix/include/exbind/okx.hpp" ] || { echo "more than was asked for" >&2; exit 1; }
        ;;
    fetch)
        # What a library needs of this repository, and nothing else.
        mkdir "$work/repository"
        for part in CMakeLists.txt cmake runtime generated; do cp -R "$source_dir/$part" "$work/repository/"; done
        git -C "$work/repository" init -q -b main
        git -C "$work/repository" add .
        git -C "$work/repository" -c user.name=test -c user.email=test@example.com commit -q -m all
        from="file://$work/repository"
        ;;
esac
kind="$how"
[ "$how" != components ] || kind=package
cmake -S "$source_dir/tests/install/consumer" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g0 \
    -DEXBIND_FROM="$kind" -DWITH="$(echo "$components" | tr ' ' ';')" -DEXBIND_SOURCE="$from" -DCMAKE_PREFIX_PATH="$work/prefix" \
    -DCMAKE_CXX_STANDARD="${STANDARD:-20}" >"$work/configure.log" 2>&1 || { cat "$work/configure.log" >&2; exit 1; }
cmake --build "$work/build" >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 1; }

start_mock okx woox
"$work/build/consumer" "$OKX_URL" "$WOOX_URL" | tee "$work/output.txt"
[ "$how" != package ] || grep -qx 'USDT 11.0010737453457821' "$work/output.txt"
grep -qx 'USDT -0.14896054' "$work/output.txt"

# The same without CMake.
if [ "$kind" = package ] && command -v pkg-config >/dev/null 2>&1; then
    PKG_CONFIG_PATH="$(dirname "$(find "$work/prefix" -name exbind.pc)")"; export PKG_CONFIG_PATH
    # shellcheck disable=SC2046,SC2086  # lists of words
    ${CXX:-c++} -std=c++20 ${CXXFLAGS-} "$source_dir/tests/install/consumer/consumer.cpp" -o "$work/by-pkg-config" \
        $(pkg-config --cflags --libs exbind_woox)
    "$work/by-pkg-config" "$OKX_URL" "$WOOX_URL" | grep -x 'USDT -0.14896054'
fi

# Without the components that are not there.
if [ "$how" = components ]; then
    if cmake -S "$source_dir/tests/install/consumer" -B "$work/without" -G Ninja -DEXBIND_FROM=package -DWITH="okx;woox" \
        -DCMAKE_PREFIX_PATH="$work/prefix" >"$work/without.log" 2>&1; then echo "a component okx was found" >&2; exit 1; fi
    tr -s ' \n' ' ' <"$work/without.log" | grep -o "exbind has no component 'okx'; it has: [a-z;]*"
fi
