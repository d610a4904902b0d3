"""The built site as the tests see it: its files, its pages by kind, its languages."""

from __future__ import annotations

import json
import os
import re
from functools import cached_property
from pathlib import Path

import lxml.html

REPOSITORY = Path(__file__).resolve().parents[2]


class BuiltSite:
    """A folder that `concord build` wrote."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def files(self) -> list[Path]:
        """All published files, sorted; those whose name begins with a dot are the build's own."""
        found = (path for path in self.root.rglob("*") if path.is_file())
        return sorted(path for path in found if not path.relative_to(self.root).parts[0].startswith(".concord"))

    def ending(self, suffix: str) -> list[Path]:
        return [path for path in self.files if path.suffix == suffix]

    @cached_property
    def pages(self) -> list[Path]:
        return self.ending(".html")

    @cached_property
    def languages(self) -> list[str]:
        return sorted(path.name for path in self.root.iterdir() if (path / "index.html").is_file() and path.name != "data")

    def name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def kind(self, path: Path) -> str:
        """What kind of page it is, by its address without language and ids: `agreements/*/v*/`."""
        parts = list(path.relative_to(self.root).parent.parts)
        if not parts or parts[0] not in self.languages:
            return "(outside the languages) " + self.name(path)
        folded = [parts[1]] if len(parts) > 1 else []
        for part in parts[2:]:
            if parts[1] == "agreements" and re.fullmatch(r"v\d+", part):
                folded.append("v*")
            elif re.fullmatch(r"page-\d+|\d+", part):
                folded.append("n")
            elif parts[1] == "agreements" and part in ("compare", "checklist"):
                folded.append(part)
            else:
                folded.append("*")
        kind = "/".join(folded) + "/"
        if kind == "agreements/*/" and self.is_tombstone(path):
            return "tombstone"
        return kind

    @cached_property
    def withdrawn(self) -> set[str]:
        """The agreements of which only a tombstone is left, as the open data say."""
        index = json.loads((self.root / "data" / "index.json").read_text("utf-8"))
        return {agreement["id"] for agreement in index["agreements"] if agreement["status"] == "withdrawn"}

    def is_tombstone(self, path: Path) -> bool:
        return path.parent.name in self.withdrawn

    @cached_property
    def kinds(self) -> dict[str, Path]:
        """One page of each kind, in the first language: the longest, which is the hardest."""
        first = self.languages[0]
        by_kind: dict[str, Path] = {}
        for page in self.pages:
            if page.relative_to(self.root).parts[0] != first and len(page.relative_to(self.root).parts) > 1:
                continue
            kind = self.kind(page)
            if kind not in by_kind or page.stat().st_size > by_kind[kind].stat().st_size:
                by_kind[kind] = page
        return dict(sorted(by_kind.items()))

    def samples(self) -> list[tuple[str, str, str]]:
        """Kind, language and address of one page of each kind in each language."""
        samples = []
        for kind, page in self.kinds.items():
            name = self.name(page)
            if kind.startswith("("):
                samples.append((kind, "", name))
                continue
            for language in self.languages:
                samples.append((kind, language, language + name[len(self.languages[0]) :]))
        return samples

    @cached_property
    def base_address(self) -> str | None:
        """The address at which the site says it is served, from its data."""
        registry = self.root / "data" / "registry.json"
        if not registry.exists():
            return None
        facts = json.loads(registry.read_text("utf-8"))
        return facts.get("baseAddress") or facts.get("address")


SITE = BuiltSite(Path(os.environ.get("CONCORD_SITE", REPOSITORY / ".build" / "site")).resolve())


def parse(page: Path) -> lxml.html.HtmlElement:
    return lxml.html.fromstring(page.read_bytes(), parser=lxml.html.HTMLParser(encoding="utf-8"))
