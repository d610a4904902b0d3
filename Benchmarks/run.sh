#!/usr/bin/env bash
# Measures concord against named peers, in turns, and prints ratios. See README.md.
set -euo pipefail
cd "$(dirname "$0")/.."

concord=$PWD/.build/release/concord
schema=$PWD/Sources/Registry/Schema/concord.xsd
runs=${RUNS:-5}
command -v xmllint >/dev/null && [ -x /usr/bin/time ] || Scripts/setup.sh benchmark
swift build -c release --package-path Benchmarks >/dev/null
generate=$PWD/Benchmarks/.build/release/generate
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Wall seconds and peak memory (KiB, of the largest process) of a command, to the file named first.
timed() {
  local out=$1
  shift
  /usr/bin/time -f '%e %M' -o "$out.last" "$@" >/dev/null 2>&1 || true
  tail -n 1 "$out.last" >>"$out"
}

median() { sort -g | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# The median of the ratios of the pairs, from two files of timings.
ratio() { paste "$1" "$2" | awk '{printf "%.3f\n", $1 / ($3 > 0 ? $3 : 0.001)}' | median; }

lint() { xargs -a "$work/files" xmllint --noout --schema "$schema"; }
export -f lint
export work schema

for size in ${SIZES:-1000 10000}; do
  rm -rf "$work"/registry "$work"/out "$work"/copy "$work"/t.*
  "$generate" "$work/registry" "$size"
  find "$work/registry" -name '*.xml' >"$work/files"
  authored=$(xargs -a "$work/files" cat | wc -c)
  "$concord" check --registry "$work/registry" >/dev/null || true
  for _ in $(seq "$runs"); do
    timed "$work/t.read" "$concord" check --registry "$work/registry" --schema-only
    timed "$work/t.lint" bash -c lint
    timed "$work/t.check" "$concord" check --registry "$work/registry"
  done
  for _ in $(seq "$((runs > 3 ? 3 : runs))"); do
    rm -rf "$work/out" "$work/copy"
    timed "$work/t.build" "$concord" build --registry "$work/registry" --out "$work/out"
    timed "$work/t.copy" cp -r "$work/out" "$work/copy"
  done
  echo "$size agreements, $((authored / 1024)) KiB authored, $(find "$work/out" -type f | wc -l) files written ($(du -sk --apparent-size "$work/out" | cut -f1) KiB)"
  echo "  read + validate / xmllint     $(ratio "$work/t.read" "$work/t.lint")   ($(cut -d' ' -f1 "$work/t.read" | median) s / $(cut -d' ' -f1 "$work/t.lint" | median) s)"
  echo "  check, all rules / xmllint    $(ratio "$work/t.check" "$work/t.lint")   ($(cut -d' ' -f1 "$work/t.check" | median) s)"
  echo "  build / cp -r                 $(ratio "$work/t.build" "$work/t.copy")   ($(cut -d' ' -f1 "$work/t.build" | median) s / $(cut -d' ' -f1 "$work/t.copy" | median) s)"
  for what in read check build; do
    peak=$(cut -d' ' -f2 "$work/t.$what" | sort -g | tail -n 1)
    echo "  peak memory of $what / authored   $(awk "BEGIN {printf \"%.2f\", $peak * 1024 / $authored}")"
  done
done
