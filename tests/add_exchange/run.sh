#!/bin/sh
# Follows docs/add-an-exchange.md literally: every yaml block with a file name becomes that file, every sh block is run, in
# the order in which they stand there, in an empty folder.
# usage: run.sh SOURCE_DIR EXBIND WORK_DIR
set -eu
EXBIND_SOURCE="$1"
exbind="$2"
work="$3"
page="$EXBIND_SOURCE/docs/add-an-exchange.md"
rm -rf "$work"
mkdir -p "$work/bin" "$work/steps" "$work/tree"
ln -s "$exbind" "$work/bin/exbind"

# One script of all blocks: files as here-documents, so that the order of the page is kept.
awk '
    /^```yaml [^ ]+$/ { print "mkdir -p \"$(dirname " $2 ")\""; print "cat > " $2 " <<\"END_OF_FILE\""; inside = "file"; next }
    /^```sh$/         { inside = "sh"; commands++; next }
    /^```/            { if (inside == "file") { print "END_OF_FILE"; files++ } inside = ""; next }
    inside != ""      { print }
    END { if (commands < 5 || files < 2) { print "the page holds no steps" > "/dev/stderr"; exit 1 } }
' "$page" >"$work/steps/all.sh"

cd "$work/tree"
PATH="$work/bin:$PATH" EXBIND_SOURCE="$EXBIND_SOURCE" sh -eux "$work/steps/all.sh"

# What the page promises of the outcome.
grep -q 'in: form' specs/kitchen/trade.yaml
grep -q 'kitchen.market.stock' "$page"
grep -q 'Call<Vector<Stock>> stock(StockRequest request) const;' generated/exbind/kitchen/market.hpp
grep -q 'Call<Move> move(MoveRequest request) const;' generated/exbind/kitchen/trade.hpp
if grep -q 'X_KEY' generated/exbind/kitchen/trade.hpp; then
    echo "a header of the signer reached the caller" >&2
    exit 1
fi
