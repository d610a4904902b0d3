"""Four questions that people ask, answered on a phone, without script, by following links from the home page."""

import re

import pytest
from built import SITE

PHONE = {"viewport": {"width": 360, "height": 640}, "java_script_enabled": False}


@pytest.fixture
def phone(chromium):
    """A page of the size of a phone; each question starts from the home page of its language."""
    tab = chromium.page(**PHONE)

    def at_home(language):
        tab.goto(f"{chromium.origin}{language}/index.html")
        return tab

    return at_home


def follow(tab, where, text):
    """Taps on the first link of a part of the page that says so, as a reader would: it must be there to be seen."""
    link = tab.locator(where).locator("a", has_text=text).first
    link.scroll_into_view_if_needed()
    assert link.is_visible(), text
    link.click()
    assert tab.locator("h1").is_visible()


def shown(tab, where):
    """What a part of the page says, if it fits the screen."""
    part = tab.locator(where)
    part.first.scroll_into_view_if_needed()
    assert part.first.bounding_box()["width"] <= PHONE["viewport"]["width"]
    return re.sub(r"\s+", " ", part.first.inner_text())


WORDS = {
    "en": {
        "postponing": "postponed", "commission": "Independent Electoral Commission", "data": "Who receives which data",
        "police": "National Police", "list": "Polling places", "kept": "days", "find": "Find", "changes": "What has changed",
        "agreement": "Civil status data", "version": "What changed since version 1", "daily": "Daily",
        "weekly": "Weekly", "moved": "Changes of address", "call": "Whom to call", "emergency": "Emergenc",
    },
    "fr": {
        "postponing": "report", "commission": "Commission électorale indépendante", "data": "Qui reçoit quelles données",
        "police": "Police nationale", "list": "Lieux de vote", "kept": "jours", "find": "Trouver",
        "changes": "Qu’est-ce qui a changé", "agreement": "Données d’état civil",
        "version": "Ce qui a changé depuis la version 1", "daily": "Quotidien", "weekly": "Hebdomadaire",
        "moved": "adresse", "call": "Qui appeler", "emergency": "rgence",
    },
    "ar": {
        "postponing": "تأجيل", "commission": "اللجنة الانتخابية المستقلة", "data": "من يتلقى أي بيانات",
        "police": "الشرطة الوطنية", "list": "الاقتراع", "kept": "يوم", "find": "ابحث", "changes": "ما الذي تغيّر",
        "agreement": "الأحوال المدنية", "version": "النسخة 1", "daily": "يومي", "weekly": "أسبوعي", "moved": "العنوان",
        "call": "بمن أتصل", "emergency": "طوارئ",
    },
}
EVERY = pytest.mark.parametrize("language", [language for language in SITE.languages if language in WORDS])


@EVERY
def test_who_decides_on_postponing_an_election(phone, language):
    words, tab = WORDS[language], phone(language)
    follow(tab, "main", words["postponing"])
    assert "/elections/" in tab.url and tab.url.endswith("#crisis")
    rows = [shown(tab, f"#crisis tbody tr >> nth={index}") for index in range(tab.locator("#crisis tbody tr").count())]
    deciders = tab.locator("#crisis tbody tr td:nth-child(2)").all_inner_texts()
    assert rows and any(words["commission"] in decider for decider in deciders)
    # Whoever else the agreements name would be an answer, too: there is none.
    assert {words["commission"] in decider or words["police"] not in decider for decider in deciders} == {True}


@EVERY
def test_which_data_the_police_receive_and_for_how_long(phone, language):
    words, tab = WORDS[language], phone(language)
    follow(tab, "main", words["data"])
    follow(tab, "main table td:nth-child(2)", words["police"])
    assert tab.url.endswith("institutions/police/index.html#receives")
    told = shown(tab, "#receives")
    assert words["list"] in told
    for row in tab.locator("#receives tbody tr").all():
        cells = row.locator("td").all_inner_texts()
        assert len(cells) == 4 and cells[2].strip(), "how long it is kept is said in every row"
    assert words["kept"] in told


@EVERY
def test_what_changed_in_version_2_of_the_civil_registry_agreement(phone, language):
    words, tab = WORDS[language], phone(language)
    follow(tab, "main", words["changes"])
    assert "/changes/" in tab.url
    tab.go_back()
    follow(tab, ".tasks", words["find"])
    follow(tab, "main table", words["agreement"])
    follow(tab, "#versions", words["version"])
    assert "/compare/1-2/" in tab.url
    facts = shown(tab, "#facts")
    assert words["daily"] in facts and words["weekly"] in facts and words["moved"] in facts
    first = tab.locator("#facts h3").first.inner_text()
    assert tab.locator("#facts").count() == 1 and first, "facts come under headings"
    order = tab.locator("main section.part").evaluate_all("parts => parts.map(part => part.id)")
    assert order.index("facts") < order.index("text") < order.index("form")


@EVERY
def test_whom_to_call_on_election_night(phone, language):
    words, tab = WORDS[language], phone(language)
    follow(tab, "main", words["call"])
    assert "/elections/" in tab.url and tab.url.endswith("#call")
    first = tab.locator("#call .contact").first
    assert words["emergency"] in first.inner_text() and words["commission"] in first.inner_text()
    numbers = tab.locator("#call a[href^='tel:']")
    assert numbers.count() > 5 and all(re.fullmatch(r"tel:\+\d+", link.get_attribute("href")) for link in numbers.all())
