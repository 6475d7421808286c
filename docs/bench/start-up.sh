#!/usr/bin/env bash
# Measures the second start to the log-in page, with and without the start-up cache, and the idle memory of the server.
# Needs curl and a built program (./board run once). Usage: docs/bench/start-up.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
port=8970
data=$(mktemp -d)
stop() { kill -TERM "$1" 2>/dev/null || true; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; }

once() {
    local begun ended
    begun=$(date +%s%N)
    ./board run --port $port --data "$data" >/dev/null 2>&1 </dev/null &
    local process=$!
    until curl -fs -o /dev/null "http://127.0.0.1:$port/login"; do
        kill -0 $process 2>/dev/null || { echo "The server did not start" >&2; exit 1; }
        sleep 0.05
    done
    ended=$(date +%s%N)
    sleep 5
    printf '%s: %d ms to the log-in page, %d MB resident when idle\n' "$1" $(((ended - begun) / 1000000)) \
        $(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$process/status) / 1024))
    stop $process
}

trap 'rm -rf "$data"' EXIT
once "first start on an empty folder" >/dev/null
# Turn about, so that whatever else the machine does weighs on both alike.
for _ in $(seq "$runs"); do
    once "with the cache"
    BOARD_CACHE=off once "without it"
done
