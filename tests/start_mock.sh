# Sourced: starts the mock of $exbind with these arguments, and puts what it prints into the environment. It ends with the
# script.
start_mock() {
    "$exbind" mock "$@" --port 0 --env-file "$work/mock.env" >"$work/mock.log" 2>&1 &
    mock=$!
    trap 'kill $mock 2>/dev/null || true; wait $mock 2>/dev/null || true' EXIT
    tries=0
    until [ -s "$work/mock.env" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || { echo "the mock did not start:" >&2; cat "$work/mock.log" >&2; exit 1; }
        kill -0 $mock 2>/dev/null || { cat "$work/mock.log" >&2; exit 1; }
        sleep 0.1
    done
    # shellcheck disable=SC1091  # written by the mock: OKX_URL, OKX_API_KEY, ...
    set -a; . "$work/mock.env"; set +a
}
