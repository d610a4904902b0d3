#!/usr/bin/env python3
"""Says which rules take the time of a check: `Benchmarks/rules.py REGISTRY [LINES]`.

Samples `concord check` with perf, and gives each sample to the rule, or the part of the checker, that it was taken in. The
rules run as they do for users; nothing is measured inside the program.
"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile

CONCORD = pathlib.Path(__file__).resolve().parent.parent / ".build/release/concord"
RULE = re.compile(r"\$s7Checker(\d+)(\w+)")
PARTS = [
    ("$s7Checker9FileIndexV", "walking files"),
    ("$s7Checker5ProseV", "walking legal texts"),
    ("$s7CheckerAAV", "handing cases to rules"),
    ("$s3XML6ReaderV", "reading and validating"),
    ("$s8Registry8RegisterV", "putting the register together"),
]


def owner(frames):
    """The rule, else the part of the program, in which a stack of symbols (innermost first) was."""
    for symbol in frames:
        match = RULE.match(symbol)
        if match:
            length = int(match[1])
            name, rest = match[2][:length], match[2][length:]
            if rest.startswith("O5check"):
                return "rule " + name
    for start, part in PARTS:
        if any(symbol.startswith(start) for symbol in frames):
            return part
    return "the rest: libxml2, disk, report"


def stacks(lines):
    frames = []
    for line in lines:
        words = line.split()
        if not words:
            if frames:
                yield frames
            frames = []
        elif line[0].isspace() and len(words) > 1:
            frames.append(words[1])
    if frames:
        yield frames


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        data = folder + "/perf.data"
        check = [CONCORD, "check", "--registry", sys.argv[1]]
        record = subprocess.run(["perf", "record", "-q", "-g", "-o", data, *check], stdout=subprocess.DEVNULL)
        if record.returncode > 2:
            sys.exit("perf cannot record")
        script = subprocess.run(
            ["perf", "script", "-i", data, "-F", "ip,sym"], capture_output=True, text=True, check=True)
    counts = collections.Counter(owner(frames) for frames in stacks(script.stdout.splitlines()))
    total = sum(counts.values())
    rules = sum(count for name, count in counts.items() if name.startswith("rule "))
    print(f"{100 * rules / total:6.2f} %  all rules")
    for name, count in counts.most_common(int(sys.argv[2]) if len(sys.argv) > 2 else 30):
        print(f"{100 * count / total:6.2f} %  {name}")


main()
