"""Every link of every page leads to a published file, and to a place that is on it."""

import posixpath
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from built import SITE, parse

PUBLISHED = {SITE.name(path) for path in SITE.files}
# 404.html is served at any address, so that its links start from the root of the host; it has its own test.
PAGES = [page for page in SITE.pages if SITE.name(page) != "404.html"]
ATTRIBUTES = ("href", "src", "action", "data", "poster", "{http://www.w3.org/1999/xlink}href", "xlink:href")


@lru_cache(maxsize=None)
def links_and_places(name):
    links, places = [], set()
    for element in parse(SITE.root / name).iter():
        if not isinstance(element.tag, str):
            continue
        for attribute in ATTRIBUTES:
            address = element.get(attribute)
            if address is not None:
                links.append(address)
        for part in (element.get("srcset") or "").split(","):
            if part.strip():
                links.append(part.split()[0])
        if element.get("id"):
            places.add(element.get("id"))
    return links, places


def fault(name, address):
    parts = urlsplit(address)
    if parts.scheme in ("mailto", "tel"):
        return None
    if parts.scheme or parts.netloc:
        base = SITE.base_address
        if base and address.startswith(base.rstrip("/") + "/"):
            target = unquote(urlsplit(address).path[len(urlsplit(base).path.rstrip("/")) + 1 :])
            return None if target in PUBLISHED or posixpath.join(target, "index.html") in PUBLISHED else "not published"
        return None if parts.scheme in ("https", "http") else "scheme"
    target = name if not parts.path else posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path)))
    if target.startswith("..") or parts.path.startswith("/"):
        return "leaves the site"
    if target not in PUBLISHED:
        return "no such file"
    if parts.fragment and target.endswith(".html") and unquote(parts.fragment) not in links_and_places(target)[1]:
        return "no such place"
    return None


def test_no_dead_link_and_no_dead_fragment(figures):
    dead: dict[str, list[str]] = {}
    count = 0
    for page in PAGES:
        name = SITE.name(page)
        for address in links_and_places(name)[0]:
            count += 1
            wrong = fault(name, address)
            if wrong:
                dead.setdefault(f"{wrong}: {posixpath.basename(posixpath.dirname(address)) or ''}/{posixpath.basename(address)}",
                                []).append(f"{name} → {address}")
    figures(f"{count} links on {len(PAGES)} pages followed")
    shown = [f"{len(where)} × {where[0]} ({what})" for what, where in list(dead.items())[:25]]
    assert not dead, f"{sum(map(len, dead.values()))} dead links\n" + "\n".join(shown)


def test_the_page_for_nothing_found_loads_and_leads_somewhere():
    if not (SITE.root / "404.html").exists():
        return
    links, _ = links_and_places("404.html")
    base = SITE.base_address
    for address in links:
        if address.startswith("#") or urlsplit(address).scheme in ("mailto", "tel"):
            continue
        path = urlsplit(address).path
        if urlsplit(address).netloc and not (base and address.startswith(base)):
            continue
        if base:
            path = path.removeprefix(urlsplit(base).path.rstrip("/"))
        assert path.lstrip("/") in PUBLISHED or posixpath.join(path.lstrip("/"), "index.html") in PUBLISHED, address


def test_every_page_can_be_reached():
    todo, seen = ["index.html"], {"index.html", "404.html"}
    while todo:
        name = todo.pop()
        for address in links_and_places(name)[0]:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path)))
            if target.endswith(".html") and target in PUBLISHED and target not in seen:
                seen.add(target)
                todo.append(target)
    lost = [SITE.name(page) for page in SITE.pages if SITE.name(page) not in seen]
    assert not lost, f"{len(lost)} pages that no link leads to: {lost[:20]}"
