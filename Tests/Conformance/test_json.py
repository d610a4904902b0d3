"""Every JSON file parses, strictly, and the index names what is there."""

import json

import pytest
from built import SITE


def strict(text):
    def once(pairs):
        keys = [key for key, _ in pairs]
        assert len(keys) == len(set(keys)), f"key twice in {keys}"
        return dict(pairs)

    def refuse(constant):
        raise ValueError(f"{constant} is no JSON")

    return json.loads(text, object_pairs_hook=once, parse_constant=refuse)


@pytest.mark.parametrize("path", SITE.ending(".json"), ids=SITE.name)
def test_parses(path):
    text = path.read_bytes().decode("utf-8")
    assert not text.startswith("\ufeff") and text.endswith("\n")
    strict(text)


@pytest.mark.parametrize("path", SITE.ending(".jsonl"), ids=SITE.name)
def test_each_line_parses_and_equals_its_own_file(path):
    for line in path.read_text("utf-8").splitlines():
        entry = strict(line)
        own = strict((SITE.root / "data" / "agreements" / (entry["id"] + ".json")).read_text("utf-8"))
        assert entry == own


def test_index_names_what_is_there():
    index = strict((SITE.root / "data" / "index.json").read_text("utf-8"))
    named = {part[key] for part in index["bulk"] for key in ("jsonl", "xml")}
    for agreement in index["agreements"]:
        named |= {agreement["json"]} | ({agreement["record"]} if "record" in agreement else set())
        named |= {version[key] for version in agreement["versions"] for key in ("json", "xml")}
        named |= {path for version in agreement["versions"] for path in version["citation"].values()}
        named |= set(agreement.get("comparisons", []))
        named |= {agreement["independence"]} if "independence" in agreement else set()
    named.add(index["findings"])
    missing = [name for name in named if not (SITE.root / name).is_file()]
    assert not missing
    there = {SITE.name(path) for path in SITE.files if SITE.name(path).startswith("data/agreements/")}
    assert {name for name in there if "/documents/" not in name} <= named
