#!/usr/bin/env bash
# Format check, build, tests: the only gate, here and in CI.
set -euo pipefail
cd "$(dirname "$0")"
dotnet format --verify-no-changes
dotnet build -c Release
dotnet test -c Release --no-build
