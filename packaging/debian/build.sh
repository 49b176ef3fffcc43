#!/bin/sh
# Builds the Debian packages: the runtime, each exchange, headers, the tool and Redis.
# usage: packaging/debian/build.sh OUT [EXCHANGE...]     OUT gets the packages; without exchanges, all of them
# Needs what `apt-get build-dep` takes from debian/control: devscripts, debhelper and the -dev packages named there.
set -eu
source_dir="$(cd "$(dirname "$0")/../.." && pwd)"
[ $# -ge 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
mkdir -p "$1"
out="$(cd "$1" && pwd)"
shift
[ $# -gt 0 ] || set -- $(cd "$source_dir/generated" && ls *.cmake | sed 's/[.]cmake$//')

value() { sed -n "s/^#define EXBIND_VERSION_$1 \([0-9]*\)$/\1/p" "$source_dir/runtime/include/exbind/version.hpp"; }
abi="$(value MAJOR).$(value MINOR)"
version="$abi.$(value PATCH)"
tree="$out/exbind-$version"
rm -rf "$tree"
mkdir "$tree"
for part in CMakeLists.txt LICENSE README.md cmake cli docs examples generated generator mock runtime specs templates; do
    cp -R "$source_dir/$part" "$tree/"
done
mkdir -p "$tree/tests"
cp -R "$source_dir/tests/contract" "$tree/tests/"
cp -R "$source_dir/packaging/debian" "$tree/debian"
rm "$tree/debian/build.sh" "$tree/debian/"*.in
cd "$tree/debian"

fill() { sed "s/@ABI@/$abi/g; s/@EXCHANGE@/$exchange/g; s/@DASHED@/$(echo "$exchange" | tr _ -)/g; s|@TITLE@|$title|g" "$1"; }
library() {
    cat >"libexbind-$1$abi.install" <<END
usr/lib/*/libexbind_$2.so.*
END
    cat >"libexbind-$1-dev.install" <<END
usr/include/exbind/$2.hpp
usr/lib/*/libexbind_$2.so
usr/lib/*/cmake/exbind/exbind-$2.cmake
usr/lib/*/cmake/exbind/exbind-$2-*.cmake
usr/lib/*/pkgconfig/exbind_$2.pc
END
}
exchange=""; title=""
fill "$source_dir/packaging/debian/control.in" >control
list=""
for exchange in "$@"; do
    title="$(sed -n 's/^title: *//p' "$source_dir/specs/$exchange/exchange.yaml")"
    fill "$source_dir/packaging/debian/exchange.control.in" >>control
    library "$(echo "$exchange" | tr _ -)" "$exchange"
    echo "usr/include/exbind/$exchange" >>"libexbind-$(echo "$exchange" | tr _ -)-dev.install"
    list="$list;$exchange"
done
echo "EXBIND_EXCHANGES = ${list#;}" >exchanges.mk
library redis redis
echo "usr/lib/*/cmake/exbind/FindExbindHiredis.cmake" >>libexbind-redis-dev.install
echo "usr/lib/*/libexbind.so.*" >"libexbind$abi.install"
cat >libexbind-testing-dev.install <<END
usr/include/exbind-testing
usr/lib/*/exbind
usr/lib/*/cmake/exbind/exbind-testing*.cmake
usr/share/exbind/contract
usr/share/exbind/tests
END
cat >exbind.install <<END
usr/bin/exbind
usr/lib/*/cmake/exbind/exbind-tool*.cmake
usr/share/exbind/specs
usr/share/exbind/templates
usr/share/bash-completion
usr/share/zsh
usr/share/fish
usr/share/man/man1
END
# Headers of the runtime: those that no other package has.
{
    (cd "$tree/runtime" && find include facts -name '*.hpp' -path '*exbind/*' | sed -E 's/^(include|facts)/usr\/include/')
    echo "usr/lib/*/libexbind.so"
    echo "usr/lib/*/pkgconfig/exbind.pc"
    echo "usr/share/exbind/exbind.spdx.json"
    for file in exbindConfig exbindConfigVersion exbind-runtime ExbindAddExchange; do
        echo "usr/lib/*/cmake/exbind/$file*.cmake"
    done
} >libexbind-dev.install

cd "$tree"
dpkg-buildpackage -b -us -uc -ui
echo "packages in $out:"
ls "$out"/*.deb
