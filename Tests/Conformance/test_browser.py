"""One page of each kind in each language, the longest, in a browser: for everybody, on any screen, with or without script."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from built import SITE

SAMPLES = SITE.samples()
AGREEMENTS = [sample for sample in SAMPLES if sample[0].startswith("agreements/*")]
EVERY = pytest.mark.parametrize("kind, language, address", SAMPLES, ids=[f"{s[2]}" for s in SAMPLES])
PHONE = {"viewport": {"width": 320, "height": 640}}


DESK = {"viewport": {"width": 1280, "height": 800}}


def violations(page, **options):
    response = Axe().run(page, options={"resultTypes": ["violations"], **options}).response
    return [
        f"{found['id']} ({found['impact']}) × {len(found['nodes'])}: {found['nodes'][0]['html'][:200]}"
        f" {found['nodes'][0]['failureSummary'].splitlines()[-1].strip()}"
        for found in response["violations"]
    ]


WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = element => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  return {
    scroll: document.documentElement.scrollWidth, width,
    wide: [...document.body.querySelectorAll('*')].filter(element => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element)
        && !element.closest('.unseen, .skip');
    }).slice(0, 5).map(element => element.outerHTML.slice(0, 160)),
  };
}"""


@EVERY
def test_axe_finds_no_violation_and_the_page_flows_into_320_pixels(chromium, kind, language, address):
    page = chromium.page(**DESK)
    page.emulate_media(color_scheme="light")
    page.goto(chromium.origin + address)
    found = violations(page)
    # Colours alone differ in the dark.
    page.emulate_media(color_scheme="dark")
    found += ["dark: " + text for text in violations(page, runOnly=["color-contrast", "link-in-text-block"])]
    page.set_viewport_size(PHONE["viewport"])
    size = page.evaluate(WIDE)
    page.set_viewport_size(DESK["viewport"])
    if size["scroll"] > size["width"]:
        found.append(f"{size['scroll']} pixels wide: " + "\n".join(size["wide"]))
    assert not found, "\n".join(found)


@EVERY
def test_says_the_same_without_script(chromium, kind, language, address):
    words = []
    for script in (True, False):
        page = chromium.page(java_script_enabled=script, **PHONE)
        page.goto(chromium.origin + address)
        assert page.locator("h1").count() == 1
        assert page.locator("h1").is_visible()
        words.append(page.locator("main").inner_text().split())
    # A script may add to the page; what it adds must not be needed.
    assert set(words[1]) >= set(words[0]) or len(words[1]) >= 0.9 * len(words[0])


@pytest.mark.parametrize("language", SITE.languages)
def test_the_keyboard_reaches_everything_in_order(chromium, language):
    page = chromium.page(reduced_motion="reduce", **DESK)
    page.goto(f"{chromium.origin}{language}/agreements/index.html")
    count = page.locator("a[href]:visible, button:visible, input:visible, summary:visible, select:visible").count()
    seen = []
    for _ in range(count + 5):
        page.keyboard.press("Tab")
        at = page.evaluate("""() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          return {text: element.outerHTML.slice(0, 120), outline: style.outlineStyle + ' ' + style.outlineWidth,
                  shadow: style.boxShadow, visible: box.width > 0 && box.height > 0,
                  onScreen: box.bottom > 0 && box.top < innerHeight};
        }""")
        if at is None:
            break
        seen.append(at)
        assert at["visible"] and at["onScreen"], at["text"]
        assert not at["outline"].startswith("none") or at["shadow"] != "none", f"focus is not shown: {at['text']}"
    assert 'href="#main"' in seen[0]["text"], "the first stop leads past the menus"
    assert len(seen) >= count - 1


@pytest.mark.parametrize("language", SITE.languages)
def test_the_way_past_the_menus_works(chromium, language):
    page = chromium.page(**DESK)
    page.goto(f"{chromium.origin}{language}/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


DRAWN = """(pattern) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const match of node.data.matchAll(new RegExp(pattern, 'g'))) {
      const lefts = [];
      for (let index = 0; index < match[0].length; index++) {
        if (!/[0-9A-Za-z]/.test(match[0][index])) continue;
        const range = document.createRange();
        range.setStart(node, match.index + index);
        range.setEnd(node, match.index + index + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) lefts.push([Math.round(box.top), box.left]);
      }
      // A text that is broken over two lines is judged line by line.
      const ordered = lefts.every(([top, left], i) => i === 0 || top > lefts[i - 1][0] + 3 || left > lefts[i - 1][1]);
      found.push({text: match[0], ordered, around: node.parentElement.outerHTML.slice(0, 160)});
    }
  }
  return found;
}"""


@pytest.mark.skipif("ar" not in SITE.languages, reason="no language is written from right to left")
@pytest.mark.parametrize("address", [s[2] for s in SAMPLES if s[1] == "ar"])
def test_dates_ids_and_numbers_are_drawn_from_left_to_right_in_arabic(chromium, address):
    page = chromium.page(**DESK)
    page.goto(chromium.origin + address)
    # Days as in ISO 8601, ranges of years, numbers with parts, ids with hyphens, telephone numbers.
    pattern = r"\d{4}-\d{2}-\d{2}|\d{4}[-–]\d{4}|\d+(?:\.\d+)+|[a-z]+(?:-[a-z0-9]+)+|\+\d[\d ]{6,}\d"
    found = page.evaluate(DRAWN, pattern)
    wrong = [f"{text['text']} in {text['around']}" for text in found if not text["ordered"]]
    assert not wrong, "\n".join(wrong[:5])


def test_a_written_date_begins_on_the_right_in_arabic(chromium, figures):
    if "ar" not in SITE.languages:
        pytest.skip("no language is written from right to left")
    checked = 0
    for _, _, address in [sample for sample in AGREEMENTS if sample[1] == "ar"]:
        page = chromium.page(**DESK)
        page.goto(chromium.origin + address)
        dates = page.evaluate("""() => [...document.querySelectorAll('main time')].map(element => {
          const node = element.firstChild;
          const match = node && node.data && node.data.match(/^(\\d{1,2}) .* (\\d{4})$/);
          if (!match) return null;
          const box = (from, to) => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, to);
            return range.getBoundingClientRect();
          };
          const day = box(0, match[1].length), year = box(node.data.length - 4, node.data.length);
          return {text: node.data, right: day.width === 0 || day.top < year.top - 3 || day.left > year.left};
        }).filter(date => date)""")
        checked += len(dates)
        assert not [date["text"] for date in dates if not date["right"]]
    figures(f"{checked} dates in Arabic seen drawn")


# The last one, so that it speaks of everything that the browser did.
def test_no_request_left_the_site_and_nothing_complained(chromium):
    assert not chromium.strangers
    assert not chromium.complaints


def test_opens_from_disk(chromium):
    context = chromium.chromium.new_context()
    try:
        page = context.new_page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        for _, _, address in SAMPLES[:: max(1, len(SAMPLES) // 12)]:
            page.goto(f"file://{SITE.root}/{address}")
            assert page.locator("h1").is_visible()
            assert page.evaluate("getComputedStyle(document.body).margin") is not None
        assert all(re.match(r"file:|data:", url) for url in asked)
    finally:
        context.close()
