# The page stands in a checkout: what a library needs of it.
for part in CMakeLists.txt CMakePresets.json LICENSE cmake runtime generated; do cp -R "$SOURCE/$part" .; done
mkdir "$work/prefix"
export PREFIX="$work/prefix"
# What is compiled matters here, not how well: the preset optimises.
cmake --preset library -DEXBIND_EXCHANGES=woox -DCMAKE_CXX_FLAGS_RELEASE=-O0 >"$work/configure.log"
