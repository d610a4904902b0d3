"""The calendar for subscription, as another reader of iCalendar understands it."""

from datetime import date, datetime, timedelta

import pytest
from built import SITE
from icalendar import Calendar

FEEDS = SITE.ending(".ics")


def events(path):
    return Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_there_is_one_for_each_language():
    assert len(FEEDS) == len(SITE.languages)


@pytest.mark.parametrize("path", FEEDS, ids=SITE.name)
def test_is_read_without_complaint_and_written_as_the_standard_has_it(path):
    raw = path.read_bytes()
    calendar = Calendar.from_ical(raw)
    assert not calendar.errors and not [event.errors for event in events(path) if event.errors]
    lines = raw.split(b"\r\n")
    assert lines[-1] == b"" and not [line for line in lines if b"\n" in line or len(line) > 75]
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]


@pytest.mark.parametrize("path", FEEDS, ids=SITE.name)
def test_each_event_is_a_day_or_more_and_ends_after_it(path):
    found = events(path)
    assert len(found) > 50
    for event in found:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert type(start) is date and type(end) is date and end > start, event["UID"]
        assert isinstance(event["DTSTAMP"].dt, datetime) and event["SUMMARY"], event["UID"]
        assert event["DTSTAMP"].dt.date() <= date(2026, 11, 21), event["UID"]


def test_an_election_of_one_day_ends_on_the_next():
    day = [event for event in events(FEEDS[0]) if event["UID"].startswith("general-2027.electionDay")]
    assert len(day) == 1 and day[0]["DTEND"].dt - day[0]["DTSTART"].dt == timedelta(days=1)


def test_ids_are_the_same_in_all_languages_and_nowhere_twice():
    ids = [[event["UID"] for event in events(path)] for path in FEEDS]
    assert all(len(found) == len(set(found)) for found in ids)
    assert all(found == ids[0] for found in ids)


def test_addresses_lead_to_pages():
    for path in FEEDS:
        for event in events(path):
            parts = str(event["URL"]).split("/")
            assert (SITE.root / "/".join(parts[3:]) / "index.html").is_file(), event["URL"]
