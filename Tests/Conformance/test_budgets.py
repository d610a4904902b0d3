"""Bytes on the wire, gzip, as the design allows them."""

import gzip

from built import SITE

KIB = 1024


def packed(path) -> int:
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def test_first_pages(figures):
    for language in SITE.languages:
        for part in ("", "agreements/", "institutions/"):
            page = SITE.root / language / part / "index.html"
            figures(f"{SITE.name(page)}: {packed(page)} bytes of {14 * KIB}")
            assert packed(page) <= 14 * KIB, SITE.name(page)


def test_longest_agreement(figures):
    pages = [page for page in SITE.pages if SITE.kind(page).startswith("agreements/*")]
    longest = max(pages, key=packed)
    figures(f"{SITE.name(longest)}: {packed(longest)} bytes of {30 * KIB}, the longest page of an agreement")
    over = [f"{SITE.name(page)}: {packed(page)}" for page in pages if packed(page) > 30 * KIB]
    assert not over


def test_styles_and_scripts(figures):
    styles = sum(packed(path) for path in SITE.ending(".css"))
    # The index of the search is data in the form of scripts, loaded shard by shard when somebody searches.
    scripts = sum(packed(path) for path in SITE.ending(".js") if path.parent.name == "assets")
    figures(f"styles: {styles} bytes of {8 * KIB}; scripts: {scripts} bytes of {10 * KIB}")
    assert styles <= 8 * KIB and scripts <= 10 * KIB


def test_first_view(figures):
    styles = sum(packed(path) for path in SITE.ending(".css"))
    for language in SITE.languages:
        total = packed(SITE.root / language / "index.html") + styles
        figures(f"{language}: first view {total} bytes of {35 * KIB}")
        assert total <= 35 * KIB


def test_parts_of_the_search(figures):
    """A query loads a directory and a few shards: each must stay small, however many there are."""
    shards = [path for path in SITE.ending(".js") if SITE.name(path).startswith("search/")]
    assert len(shards) > 100
    largest = max(shards, key=packed)
    figures(f"{SITE.name(largest)}: {packed(largest)} bytes of {6 * KIB}, the largest of {len(shards)} parts of the search")
    assert packed(largest) <= 6 * KIB


def test_feeds(figures):
    """A reader of feeds asks for the whole feed again and again."""
    feeds = [path for path in SITE.files if SITE.name(path).startswith("feeds/") and path.suffix in (".atom", ".json", ".ics")]
    assert {path.suffix for path in feeds} == {".atom", ".json", ".ics"}
    largest = max(feeds, key=packed)
    figures(f"{SITE.name(largest)}: {packed(largest)} bytes of {20 * KIB}, the largest of {len(feeds)} feeds")
    assert packed(largest) <= 20 * KIB


def test_pages_of_lists(figures):
    """Pages that grow with the register are split, so that each stays readable on a slow line."""
    kinds = ("elections/", "subjects/", "data/", "open-points/", "independence/", "changes/", "calendar/", "timeline/", "map/")
    pages = [page for page in SITE.pages if SITE.kind(page).startswith(kinds)]
    largest = max(pages, key=packed)
    figures(f"{SITE.name(largest)}: {packed(largest)} bytes of {30 * KIB}, the largest of the overviews")
    assert packed(largest) <= 30 * KIB
