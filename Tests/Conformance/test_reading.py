"""What a screen reader is told: the tree of roles and names that Chromium makes of one page of each kind, beside the
one that a person has read and found good.

The trees stand in goldens/, one file a page, cut to what shows their build: of many siblings of one role the first two,
and of a long page from some line on its headings, landmarks and tables alone.
After a change that is meant, renew them and read what changed:

    CONCORD_RECORD=1 .venv/bin/python -m pytest -q Tests/Conformance/test_reading.py
    git diff Tests/Conformance/goldens
"""

import difflib
import os
import re
from pathlib import Path

import pytest
from built import SITE

GOLDENS = Path(__file__).parent / "goldens"
RECORDS = os.environ.get("CONCORD_RECORD") == "1"

# Short pages, and such as have what their kind can have. The frame around them is read once, on the home page.
PAGES = {
    "home": "", "agreements": "agreements/", "agreement": "agreements/computer-incident-support-2017/",
    "version": "agreements/ballot-transport/v1/", "compare": "agreements/ballot-transport/compare/1-2/",
    "institutions": "institutions/", "institution": "institutions/postal-operator/", "institution-agreements": "institutions/police/agreements/",
    "subjects": "subjects/", "data": "data/", "elections": "elections/", "election": "elections/parliamentary-2024/",
    "map": "map/", "timeline": "timeline/", "calendar": "calendar/", "changes": "changes/", "open-points": "open-points/",
    "rules": "rules/", "waivers": "waivers/", "withheld": "withheld/", "independence": "independence/",
    "glossary": "glossary/", "terms": "glossary/terms/", "coverage": "methodology/coverage/", "search": "search/",
    "downloads": "downloads/", "about": "about/", "accessibility": "accessibility/", "methodology": "methodology/",
    "verify": "verify/",
}


def sample(kind):
    """The shortest page of a kind in English, for kinds whose pages are named by the data."""
    pages = [page for page in SITE.pages if SITE.name(page).startswith("en/") and SITE.kind(page) == kind]
    page = min(pages, key=lambda page: (page.stat().st_size, page), default=None)
    return None if page is None else SITE.name(page).removeprefix("en/").removesuffix("index.html")


NAMED = {
    "agreements/*/checklist/": "checklist", "tombstone": "tombstone", "subjects/*/": "subject", "data/*/": "category",
    "calendar/n/": "calendar-year", "changes/n/": "changes-year", "open-points/*/": "open-points-family",
    "rules/*/*/": "rule", "glossary/*/": "glossary-list", "years/n/": "year", "types/*/": "type",
    "statuses/*/": "status", "lists/*/*/*/*/": "list",
}
TREES = [(name, "en", path) for name, path in PAGES.items()]
TREES += [(name, "en", sample(kind)) for kind, name in NAMED.items() if sample(kind) is not None]
TREES += [(name, "ar", PAGES[name]) for name in ("home", "agreement", "election") if "ar" in SITE.languages]


def tree(page, whole):
    """The tree as lines; addresses are another test's concern."""
    text = page.locator("body" if whole else "main").aria_snapshot()
    lines = [line for line in text.splitlines() if not line.strip().startswith("- /url:")]
    return skeleton(cut(plain(lines)))


def plain(lines):
    """Without names that only repeat what stands inside."""
    told = []
    for line, after in zip(lines, [*lines[1:], ""]):
        line = line.rstrip().removesuffix(":")
        depth = len(line) - len(line.lstrip())
        is_parent = len(after) - len(after.lstrip()) > depth
        role = re.match(r" *- '?(row|cell|rowheader)\b", line)
        told.append(" " * depth + "- " + role[1] if role and is_parent else line)
    return told


LONG = 150
BONES = re.compile(r" *- '?(heading|navigation|region|table|columnheader|search|main|group) ")


def skeleton(lines):
    """The beginning of a long page, and then what one jumps to."""
    rest = [line for line in lines[LONG:] if BONES.match(line)]
    return lines[:LONG] + (["…", *rest] if len(lines) > LONG else [])


def cut(lines):
    """Of three and more siblings of one role the first two, with all that is in them."""
    kept, runs, skipped = [], {}, None
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if skipped is not None and depth > skipped:
            continue
        skipped = None
        role = re.match(r"\s*- '?([a-z]+)", line)
        role = role[1] if role else ""
        for deeper in [key for key in runs if key > depth]:
            del runs[deeper]
        last, count = runs.get(depth, ("", 0))
        count = count + 1 if role == last else 1
        runs[depth] = (role, count)
        if count > 2 and role in ("listitem", "row", "link", "paragraph", "term", "definition", "group", "text", "rowgroup", "img"):
            if count == 3:
                kept.append(" " * depth + "- …")
            skipped = depth
            continue
        kept.append(line)
    return kept


@pytest.mark.parametrize("name, language, path", TREES, ids=[f"{name}.{language}" for name, language, _ in TREES])
def test_reads_as_it_did(chromium, name, language, path):
    page = chromium.page(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    page.goto(f"{chromium.origin}{language}/{path}index.html")
    found = tree(page, whole=name == "home")
    golden = GOLDENS / f"{name}.{language}.txt"
    if RECORDS:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text("\n".join(found) + "\n", "utf-8")
    expected = golden.read_text("utf-8").splitlines() if golden.exists() else []
    diff = list(difflib.unified_diff(expected, found, str(golden.name), f"{language}/{path}", lineterm="", n=2))
    assert not diff, "\n".join(diff[:60]) + "\nMeant? " + __doc__.splitlines()[-4].strip()


def test_each_kind_of_page_has_a_tree():
    read = {SITE.kind(SITE.root / language / path / "index.html") for _, language, path in TREES}
    own = {kind for kind in SITE.kinds if not kind.startswith("(") and not kind.startswith("lists/")}
    assert own <= read, own - read


def test_no_tree_is_left_over():
    known = {f"{name}.{language}.txt" for name, language, _ in TREES}
    assert {path.name for path in GOLDENS.glob("*.txt")} == known
