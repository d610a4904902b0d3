"""Feeds, citations and what robots read, as others' readers see them."""

import json
import xml.etree.ElementTree as ElementTree

import bibtexparser
import feedparser
import jsonschema
import pytest
import rispy
from built import SITE
from protego import Protego

ATOM = SITE.ending(".atom")
FEEDS = [path for path in SITE.ending(".json") if path.relative_to(SITE.root).parts[0] == "feeds"]
BASE = SITE.base_address
MOMENT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"
# JSON Feed 1.1 as its text has it, and no member besides.
JSON_FEED = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "description": {"type": "string"},
        "home_page_url": {"type": "string", "format": "uri"},
        "feed_url": {"type": "string", "format": "uri"},
        "language": {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},
        "authors": {
            "type": "array", "minItems": 1,
            "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
        },
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "url", "title", "content_text", "date_published"],
                "additionalProperties": False,
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "url": {"type": "string", "format": "uri"},
                    "title": {"type": "string", "minLength": 1},
                    "content_text": {"type": "string", "minLength": 1},
                    "summary": {"type": "string", "minLength": 1},
                    "date_published": {"type": "string", "pattern": MOMENT},
                    "date_modified": {"type": "string", "pattern": MOMENT},
                    "language": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
    },
}


def published(address):
    """Whether an address of the site is one that was published."""
    assert address.startswith(BASE), address
    path = address[len(BASE) :].split("#")[0]
    return (SITE.root / (path + "index.html" if path.endswith("/") or not path else path)).is_file()


@pytest.mark.parametrize("path", ATOM, ids=SITE.name)
def test_a_feed_reader_reads_every_atom_feed(path):
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert feed.feed.title and feed.feed.id and feed.feed.updated and feed.feed.author
    assert published(next(link.href for link in feed.feed.links if link.rel == "self"))
    ids = [entry.id for entry in feed.entries]
    assert ids and len(ids) == len(set(ids))
    assert feed.feed.updated == max(entry.updated for entry in feed.entries)
    for entry in feed.entries:
        assert entry.title and entry.summary and entry.updated_parsed
        assert published(entry.link), entry.link
        assert all(content.type == "application/xhtml+xml" and "<li" in content.value for content in entry.get("content", []))


@pytest.mark.parametrize("path", FEEDS, ids=SITE.name)
def test_json_feeds_are_valid_and_tell_the_same_as_atom(path):
    feed = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator(JSON_FEED).validate(feed)
    assert published(feed["feed_url"]) and published(feed["home_page_url"])
    twin = feedparser.parse(path.with_suffix(".atom").read_bytes())
    assert [item["id"] for item in feed["items"]] == [entry.id for entry in twin.entries]
    assert [item["url"] for item in feed["items"]] == [entry.link for entry in twin.entries]


@pytest.mark.parametrize("language", SITE.languages)
def test_what_changed_is_told_in_the_feeds_language(language):
    """Each new version of an agreement says fact by fact what is new, so that nobody has to open the page to know."""
    [feed] = [json.loads(path.read_text("utf-8")) for path in (SITE.root / "feeds").glob("changes*.json")
              if json.loads(path.read_text("utf-8"))["language"] == language]
    versions = [item for item in feed["items"] if item["id"].split("/")[-1] in ("v2", "v3")]
    assert versions
    for item in versions:
        lines = item["content_text"].split("\n")
        assert len(lines) > 1, item["id"]
        if language == "ar":
            arabic = sum("\u0600" <= letter <= "\u06ff" for letter in "".join(lines))
            assert arabic > 0.3 * sum(letter.isalpha() for letter in "".join(lines)), item["id"]


def test_feeds_are_found_from_the_pages_they_are_about():
    from built import parse

    for language in SITE.languages:
        for page in ("changes", "institutions/police", "subjects/election-security"):
            tree = parse(SITE.root / language / page / "index.html")
            found = tree.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href")
            assert len(found) == 1, (language, page)
            target = (SITE.root / language / page / found[0]).resolve()
            assert feedparser.parse(target.read_bytes()).feed.language == language


def test_a_raw_feed_is_styled_without_xsl():
    for path in ATOM:
        head = path.read_text("utf-8").split("<feed", 1)[0]
        style = head.split('href="', 1)[1].split('"', 1)[0]
        assert 'type="text/css"' in head and (path.parent / style).resolve().is_file(), SITE.name(path)


def versions():
    return sorted((SITE.root / "data" / "agreements").glob("*/v*.csl.json"))


def test_citation_programs_read_every_version(figures):
    for csl in versions():
        stem = csl.name.removesuffix(".csl.json")
        [item] = json.loads(csl.read_text("utf-8"))
        [entry] = bibtexparser.loads((csl.parent / f"{stem}.bib").read_text("utf-8")).entries
        [record] = rispy.loads((csl.parent / f"{stem}.ris").read_text("utf-8"))
        name = f"{csl.parent.name}-{stem}"
        assert item["id"] == entry["ID"] == record["id"] == name
        assert item["title"] == record["title"] and entry["ENTRYTYPE"] == "misc", name
        assert [author["literal"] for author in item["author"]] == record["authors"], name
        assert len(entry["author"].split("} and {")) == len(item["author"]), name
        assert item["URL"] == entry["url"] == record["urls"][0], name
        assert published(item["URL"]), name
        if "issued" in item:
            assert str(item["issued"]["date-parts"][0][0]) == entry["year"] == record["year"], name
    figures(f"{len(versions())} versions cited in three formats")


def test_robots_may_look_at_everything_and_find_the_map():
    robots = Protego.parse((SITE.root / "robots.txt").read_text("utf-8"))
    assert robots.can_fetch(BASE + "en/agreements/", "anybot")
    assert list(robots.sitemaps) == [BASE + "sitemap.xml"]
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    tree = ElementTree.parse(SITE.root / "sitemap.xml")
    addresses = [element.text for element in tree.iterfind(".//s:loc", space)]
    assert len(addresses) == len(set(addresses)) <= 50_000
    assert all(published(address) for address in addresses)
    assert {BASE + SITE.name(page).removesuffix("index.html") for page in SITE.pages if page.name == "index.html"} == set(
        addresses)


def test_finders_of_weaknesses_know_whom_to_tell():
    text = (SITE.root / ".well-known" / "security.txt").read_text("utf-8")
    fields = dict(line.split(": ", 1) for line in text.splitlines())
    assert fields["Contact"].startswith(("mailto:", "tel:", "https:"))
    assert fields["Expires"].endswith("Z") and fields["Canonical"] == BASE + ".well-known/security.txt"


@pytest.mark.parametrize("language", SITE.languages)
def test_a_browser_can_offer_the_search(language):
    name = "opensearch.xml" if (SITE.root / f"opensearch.{language}.xml").exists() is False else f"opensearch.{language}.xml"
    space = {"o": "http://a9.com/-/spec/opensearch/1.1/"}
    tree = ElementTree.parse(SITE.root / name).getroot()
    assert len(tree.findtext("o:ShortName", namespaces=space)) <= 16
    assert len(tree.findtext("o:LongName", namespaces=space)) <= 48
    template = tree.find("o:Url", space).get("template")
    assert "{searchTerms}" in template and published(template.split("?")[0])


def test_the_headers_of_hosts_say_what_the_pages_say():
    from built import parse

    policy = parse(SITE.root / "index.html").xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for name in ("_headers", ".htaccess", "hosting/nginx.conf"):
        assert policy + "; frame-ancestors 'none'" in (SITE.root / name).read_text("utf-8"), name
