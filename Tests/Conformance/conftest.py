"""What the conformance tests share: the figures they report, and the site they are about."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from built import SITE  # noqa: E402

FIGURES: list[str] = []


@pytest.fixture(scope="session")
def figures():
    """Figures worth stating even when all is well; shown at the end."""
    return FIGURES.append


def pytest_sessionstart(session):
    if not (SITE.root / "index.html").is_file():
        pytest.exit(f"no built site in {SITE.root}: run make conformance, or set CONCORD_SITE", returncode=3)


def pytest_terminal_summary(terminalreporter):
    if FIGURES:
        terminalreporter.section("figures")
        for figure in FIGURES:
            terminalreporter.write_line(figure)


@pytest.fixture(scope="session")
def chromium():
    from browser import browser

    with browser() as opened:
        yield opened
