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
