# Beyond the page: overlays in two folders reach the library and its test.
cd desk
mkdir -p two/more/okx/finance
cat >two/more/okx/finance/savings.overlay.yaml <<'EOF'
exbind: 1
exchange: okx
group: finance/savings
changes:
  - {at: types.Balance.amt.type, was: decimal, set: string, why: "so are amounts"}
EOF
cat >two/CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.22)
project(two LANGUAGES CXX)
find_package(exbind REQUIRED COMPONENTS tool testing)
enable_testing()
exbind_add_exchange(okx GROUPS finance/savings OVERLAYS ../specs more TESTS)
EOF
cmake -S two -B two/build
cmake --build two/build
grep -q 'std::string rate{}' two/build/exbind/okx/exbind/okx/finance/savings.hpp
grep -q 'std::string amt{}' two/build/exbind/okx/exbind/okx/finance/savings.hpp
ctest --test-dir two/build --output-on-failure | grep -q 'contract_okx .* *Passed'
