#!/bin/sh
# Runs an example against the mock and compares what it prints.
# usage: run.sh NAME SOURCE_DIR EXBIND PROGRAM WORK_DIR
set -eu
name="$1"; source_dir="$2"; exbind="$3"; program="$4"; work="$5"
. "$source_dir/tests/start_mock.sh"
rm -rf "$work"
mkdir -p "$work/fixtures/market" "$work/fixtures/trade" "$work/fixtures/public"
cd "$work"

reply() { printf '{"code":"0","msg":"","data":[%s]}' "$2" >"fixtures/$1.json"; }
# Exits with 1 if the program's output has no line like this.
prints() { grep -qx -- "$1" output.txt || { echo "no line '$1' in:" >&2; cat output.txt >&2; exit 1; }; }
faults=""
case "$name" in
    candles_to_csv)
        reply market/history_candles.1 '["1700000120000","3","4","2","3.50","7","21","21","1"],["1700000060000","2","3","1","3","6","12","12","1"]'
        reply market/history_candles.2 '["1700000000000","1","2","1","2","5","5","5","1"]'
        reply market/history_candles ''
        ;;
    order_life)
        # The reply to the order is lost.
        faults="trade.place_order cut x1"
        reply trade/order '{"instId":"BTC-USDT","clOrdId":"example1","ordId":"7","state":"live"}'
        ;;
    batch) faults="trade.place_multiple_orders partial=1" ;;
    rounding) reply public/instruments '{"instType":"SPOT","instId":"BTC-USDT","tickSz":"0.1","lotSz":"0.001","minSz":"0.001"}' ;;
esac
find fixtures -type d -empty -delete
set -- okx
[ ! -d fixtures ] || set -- "$@" --fixture fixtures
[ -z "$faults" ] || set -- "$@" --fault "$faults"
start_mock "$@"

status=0
case "$name" in
    candles_to_csv) set -- BTC-USDT 1m 3 ;;
    dead_man_switch) set -- 10 2 ;;
    many_accounts)
        for account in one two; do
            (umask 077; sed -n "s/^\(OKX_API_[A-Z]*\)='\(.*\)'$/\1=\2/p" mock.env >$account.keys)
        done
        set -- one.keys two.keys
        ;;
    rounding) set -- BTC-USDT 20000.17 0.0025 ;;
    *) set -- ;;
esac
"$program" "$@" >output.txt 2>&1 || status=$?
case "$name" in
    ticker) prints '[A-Z-]* bid [0-9.]* ask [0-9.]* last [0-9.]*' ;;
    candles_to_csv)
        prints 'time,open,high,low,close,volume'
        prints '1700000120,3,4,2,3.50,7'
        prints '1700000000,1,2,1,2,5'
        ;;
    order_life)
        prints 'place: found by its id, sent 1'
        prints 'amend: by its reply, sent 1'
        prints 'cancel: by its reply, sent 1'
        ;;
    batch)
        prints 'ladder19000: order .*'
        prints 'ladder20000: refused, .*'
        [ $status -eq 1 ]
        status=0
        ;;
    dead_man_switch) prints 'armed for 10 s' && prints 'disarmed' ;;
    many_accounts) prints 'two.keys: [0-9.]*' && prints 'total: [0-9.]*' ;;
    coroutines) prints 'order [0-9]*' ;;
    event_loop) prints 'SOL-USDT: [0-9.]*' && prints 'all done' ;;
    rounding)
        prints 'price 20000.17 -> 20000.1, size 0.0025 -> 0.002'
        prints 'as given: .*px.*'
        prints 'as rounded: order [0-9]*'
        ;;
    *) echo "nothing is known of $name" >&2; exit 1 ;;
esac
[ $status -eq 0 ] || { echo "status $status:" >&2; cat output.txt >&2; exit 1; }
