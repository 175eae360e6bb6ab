#!/usr/bin/env bash
# Times ContentKit beside other tools: compare.sh ROUNDS LEAFLETS...   Prepares everything below artifacts/benchmark, and runs there or in the folder that RUNS names.
set -euo pipefail
runs=${RUNS:+$(realpath -m "$RUNS")}
cd "$(dirname "$0")"
[ $# -ge 2 ] || { echo "usage: compare.sh ROUNDS LEAFLETS..." >&2; exit 2; }
tools=$(realpath -m ../../artifacts/benchmark)
runs=${runs:-$tools/runs}
mkdir -p "$tools/eleventy" "$runs"
dotnet publish ../../src/ContentKit.Cli -c Release -v q --nologo -o "$tools/contentkit"
dotnet build -c Release -v q --nologo
if command -v npm >/dev/null; then
  cp Peers/eleventy/package.json Peers/eleventy/package-lock.json "$tools/eleventy/"
  npm ci --no-audit --no-fund --ignore-scripts --silent --prefix "$tools/eleventy" || echo "Eleventy could not be installed"
fi
if command -v gcc >/dev/null; then
  gcc -O2 -pthread Peers/floor.c -o "$tools/floor"
fi
../../artifacts/bin/ContentKit.Benchmarks/release/ContentKit.Benchmarks compare "$tools" "$runs" "$@"
