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
one=Agreements/election-security/3.xml
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
# One file, so often that the clock can tell.
check_one() { for _ in $(seq 20); do "$concord" check "$one"; done; }
lint_one() { for _ in $(seq 20); do xmllint --noout --schema "$schema" "$one"; done; }
export -f lint check_one lint_one
export work schema concord one

# What a row of timings gives: the median of a column.
column() { cut -d' ' -f"$2" "$work/t.$1" | median; }

echo "$(nproc) cores, $("$concord" --version), medians of $runs runs"
for _ in $(seq "$runs"); do
  timed "$work/t.one" bash -c check_one
  timed "$work/t.lint-one" bash -c lint_one
done
echo "one file of the sample, $(($(wc -c <"$one") / 1024)) KiB"
echo "  check / xmllint               $(ratio "$work/t.one" "$work/t.lint-one")   ($(awk "BEGIN {print $(column one 1) * 50}") ms / $(awk "BEGIN {print $(column lint-one 1) * 50}") ms)"

for size in ${SIZES:-1000 10000}; do
  rm -rf "$work"/registry "$work"/out "$work"/copy "$work"/t.*
  "$generate" "$work/registry" "$size"
  find "$work/registry" -name '*.xml' >"$work/files"
  authored=$(xargs -a "$work/files" cat | wc -c)
  "$concord" check --registry "$work/registry" --format json >"$work/findings.json" || true
  findings=$(grep -c '"rule":' "$work/findings.json" || true)
  for _ in $(seq "$runs"); do
    timed "$work/t.read" "$concord" check --registry "$work/registry" --schema-only
    timed "$work/t.lint" bash -c lint
    timed "$work/t.check" "$concord" check --registry "$work/registry"
  done
  for _ in $(seq "$((runs > 3 ? 3 : runs))"); do
    rm -rf "$work/out" "$work/copy"
    # For seconds after a deletion a file system looks longer for room; neither side is to pay for that.
    sync
    sleep 6
    timed "$work/t.build" "$concord" build --registry "$work/registry" --out "$work/out"
    timed "$work/t.copy" cp -r "$work/out" "$work/copy"
  done
  echo "$size agreements, $((authored / 1024)) KiB authored, $findings findings, $(find "$work/out" -type f | wc -l) files written ($(du -sk --apparent-size "$work/out" | cut -f1) KiB)"
  echo "  read + validate / xmllint     $(ratio "$work/t.read" "$work/t.lint")   ($(column read 1) s / $(column lint 1) s)"
  paste "$work/t.check" "$work/t.read" | awk '{printf "%.2f %s\n", $1 - $3, $2}' >"$work/t.rules"
  echo "  all rules / read + validate   $(ratio "$work/t.rules" "$work/t.read")   ($(column rules 1) s on top of $(column read 1) s)"
  echo "  check, all rules / xmllint    $(ratio "$work/t.check" "$work/t.lint")   ($(column check 1) s)"
  echo "  build / cp -r                 $(ratio "$work/t.build" "$work/t.copy")   ($(column build 1) s / $(column copy 1) s)"
  for what in read check build; do
    peak=$(cut -d' ' -f2 "$work/t.$what" | sort -g | tail -n 1)
    echo "  peak memory of $what / authored   $(awk "BEGIN {printf \"%.2f\", $peak * 1024 / $authored}")"
  done
done
