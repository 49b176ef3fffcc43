# What was installed is all there, and pkg-config has named it.
test -e "$PREFIX/include/exbind/woox.hpp"
test -e "$PREFIX/lib/libexbind_woox.a"
test ! -e "$PREFIX/include/exbind/okx.hpp"
