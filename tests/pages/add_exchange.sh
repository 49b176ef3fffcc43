# What docs/add-an-exchange.md promises of the outcome.
cd pantry
generated=build/exbind/kitchen/exbind/kitchen
grep -q 'in: form' specs/kitchen/trade.yaml
grep -q 'kitchen.market.stock' "$PAGE"
grep -q 'Call<Vector<Stock>> stock(StockRequest request) const;' $generated/market.hpp
grep -q 'Call<Move> move(MoveRequest request) const;' $generated/trade.hpp
if grep -q 'X_KEY' $generated/trade.hpp; then
    echo "a header of the signer reached the caller" >&2
    exit 1
fi
# What an import adds later is built without editing CMakeLists.txt, and what a spec says anew as well.
mkdir specs/cellar
sed 's/kitchen/cellar/g; s/KITCHEN/CELLAR/g' specs/kitchen/exchange.yaml >specs/cellar/exchange.yaml
sed 's/Kitchen/Cellar/' kitchen.yaml >cellar.yaml
exbind import cellar cellar.yaml >import.log
cmake --build build >build.log
ctest --test-dir build --output-on-failure | grep -q 'contract_cellar .* *Passed'
sed 's|amount|quantity|g' kitchen.yaml >changed.yaml
exbind update kitchen changed.yaml >update.log
cmake --build build >build.log 2>&1 && exit 1  # stock.cpp has the old name
grep -q "stock.cpp.*amount" build.log
# Specs that CMake has to refuse name their place.
sed -i 's/^signing:/signin:/' specs/cellar/exchange.yaml
cmake --build build >build.log 2>&1 && exit 1
grep -q 'specs/cellar/exchange.yaml:.*error EX' build.log
