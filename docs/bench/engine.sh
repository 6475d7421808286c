#!/usr/bin/env bash
# Measures the engine alone: SPC, forecast and a measure's whole reading for one series of 24 months (JMH), then all of England
# (152 areas x 60 measures x 60 months) in a heap of 512 MB, and 1,000 to 100,000 series.
# Usage: docs/bench/engine.sh [spc|forecast|reading|england]; all without a word. About four minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
JAVA_HOME="$(./board jdk)"
export JAVA_HOME
maven() { ./mvnw -B -ntp -q -Pbench -pl metrics-core "$@"; }

maven test-compile
case "${1:-all}" in
    all) maven exec:exec@series && maven exec:exec@england ;;
    england) maven exec:exec@england ;;
    *) maven exec:exec@series -Dbench="SeriesBenchmark.$1" ;;
esac
