"""Every picture of the site has a title, a description, links, and a table that says the same."""

from functools import lru_cache

import pytest
from built import SITE, parse


@lru_cache(maxsize=None)
def pictures(page):
    return parse(page).xpath("//main//svg[contains(@class, 'picture')]")


PAGES = [page for page in SITE.pages if b'<svg class="picture"' in page.read_bytes()]
OF = {kind: [page for page in PAGES if SITE.kind(page) == kind] for kind in {SITE.kind(page) for page in PAGES}}


def hrefs(element):
    return [link.get("href") for link in element.xpath(".//*[local-name() = 'a']")]


def rows(page):
    """The rows of the first table after the picture."""
    return pictures(page)[0].xpath("(following::table)[1]/tbody/tr")


def test_there_are_pictures_of_every_kind(figures):
    for kind in ("agreements/*/", "agreements/*/v*/", "map/", "timeline/", "calendar/", "calendar/n/", "elections/*/"):
        assert OF.get(kind), kind
    figures(f"{len(PAGES)} pages with pictures")


@pytest.mark.parametrize("kind", sorted(OF))
def test_title_description_and_names(kind):
    for page in OF[kind]:
        name = SITE.name(page)
        for picture in pictures(page):
            title, description = picture[0], picture[1]
            assert title.tag == "title" and title.text.strip(), name
            assert description.tag == "desc" and description.text.strip(), name
            box = picture.getparent()
            assert box.get("role") == "region" and box.get("tabindex") == "0", name
            assert box.get("aria-labelledby") == title.get("id"), name
            assert picture.get("aria-describedby") == description.get("id"), name
            # An image would hide its links.
            assert picture.get("role") == "group" and hrefs(picture), name
            for link in picture.xpath(".//*[local-name() = 'a']"):
                assert link.get("aria-label") or "".join(link.itertext()).strip(), name


@pytest.mark.parametrize("kind", sorted(OF))
def test_no_colour_nor_style_is_in_the_page(kind):
    for page in OF[kind]:
        for picture in pictures(page):
            assert not picture.xpath(".//@style | .//@fill | .//@stroke"), SITE.name(page)


def test_each_flow_has_a_row():
    for page in OF["agreements/*/"] + OF["agreements/*/v*/"]:
        drawn = {address for address in hrefs(pictures(page)[0]) if address.startswith("#fact-")}
        told = {row.xpath("string(th//a/@href)") for row in rows(page)}
        assert drawn == told, SITE.name(page)


def test_each_line_of_the_map_has_a_row():
    for page in OF["map/"]:
        lines = pictures(page)[0].xpath(".//*[local-name() = 'a'][@aria-label]")
        assert len(lines) == len(rows(page)) > 20, SITE.name(page)


def test_each_bar_of_the_timeline_has_a_row():
    for page in OF["timeline/"]:
        drawn = [address for address in hrefs(pictures(page)[0]) if "/agreements/" in address]
        assert drawn == [row.xpath("string(th//a/@href)") for row in rows(page)], SITE.name(page)


def test_each_mark_of_the_calendar_leads_to_its_row():
    for page in OF["calendar/"] + OF["calendar/n/"]:
        tree = parse(page)
        marks = [address.split("#")[1] for address in hrefs(pictures(page)[0]) if "#day-" in address]
        assert len(marks) == len(set(marks)), SITE.name(page)
        places = set(tree.xpath("//table//@id"))
        assert set(marks) <= places, SITE.name(page)


def test_each_step_of_an_election_leads_to_its_row():
    for page in OF["elections/*/"]:
        places = [row.xpath("string(.//@id)") for row in rows(page)]
        assert hrefs(pictures(page)[0]) == ["#" + place for place in places], SITE.name(page)


@pytest.mark.parametrize("language", SITE.languages)
@pytest.mark.parametrize("kind", sorted(OF))
def test_fits_its_box_at_any_width_and_its_words_fit_their_boxes(chromium, kind, language):
    page = next((page for page in OF[kind] if SITE.name(page).startswith(language + "/")), None)
    if page is None:
        pytest.skip("no such page in this language")
    longest = max((other for other in OF[kind] if SITE.name(other).startswith(language + "/")),
                  key=lambda other: other.stat().st_size)
    tab = chromium.page(viewport={"width": 1280, "height": 800})
    for width in (320, 360, 768, 1280):
        tab.set_viewport_size({"width": width, "height": 800})
        tab.goto(chromium.origin + SITE.name(longest))
        measured = tab.evaluate("""() => {
          const found = [];
          for (const picture of document.querySelectorAll('svg.picture')) {
            const box = picture.parentElement.getBoundingClientRect();
            if (box.right > innerWidth + 1 || box.left < -1) found.push('the box leaves the page');
            const whole = picture.getBoundingClientRect();
            const scale = whole.width / picture.viewBox.baseVal.width;
            for (const text of picture.querySelectorAll('text')) {
              const at = text.getBoundingClientRect();
              if (at.left < whole.left - 2 || at.right > whole.right + 2 || at.top < whole.top - 2 ||
                  at.bottom > whole.bottom + 4) found.push('leaves the picture: ' + text.textContent);
              if (parseFloat(getComputedStyle(text).fontSize) * scale < 10.5)
                found.push('too small: ' + text.textContent);
              const frame = text.parentElement.querySelector('rect.node, rect.card');
              if (frame && frame.parentElement === text.parentElement) {
                const room = frame.getBoundingClientRect();
                if (at.left < room.left - 1 || at.right > room.right + 1 || at.bottom > room.bottom + 3)
                  found.push('leaves its frame: ' + text.textContent);
              }
            }
          }
          return found;
        }""")
        assert not measured, f"{SITE.name(longest)} at {width}: {measured[:4]}"
    tab.set_viewport_size({"width": 1280, "height": 800})


@pytest.mark.parametrize("language", SITE.languages)
def test_the_keyboard_reaches_every_part_of_the_map_and_shows_where_it_is(chromium, language):
    tab = chromium.page(viewport={"width": 1280, "height": 800})
    tab.goto(f"{chromium.origin}{language}/map/index.html")
    count = tab.locator("svg.picture a").count()
    assert count > 40
    tab.locator("svg.picture a").first.focus()
    for _ in range(count - 1):
        shown = tab.evaluate("""() => {
          const element = document.activeElement;
          return element.closest('svg.picture') && getComputedStyle(element).outlineStyle !== 'none';
        }""")
        assert shown
        tab.keyboard.press("Tab")
    assert tab.evaluate("!!document.activeElement.closest('svg.picture')")
