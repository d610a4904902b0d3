#!/usr/bin/env bash
# Holds the code to .swift-format. Long lines that the formatter cannot break (sentences, XML in examples) are let be.
set -euo pipefail
cd "$(dirname "$0")/.."
found=$(swift format lint --recursive --parallel Package.swift Plugins Sources Tests Benchmarks/Package.swift \
  Benchmarks/Sources 2>&1 | grep -v '\[LineLength\]' || true)
[ -z "$found" ] && exit 0
printf '%s\n' "$found"
exit 1
