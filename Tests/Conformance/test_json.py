"""Every JSON file parses, strictly, and the index names what is there."""

import hashlib
import json

import pytest
from built import SITE
from jsonschema import Draft202012Validator


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


@pytest.mark.parametrize("path", sorted((SITE.root / "data").glob("agreements*.jsonl")), ids=SITE.name)
def test_each_line_parses_and_equals_its_own_file(path):
    for line in path.read_text("utf-8").splitlines():
        entry = strict(line)
        # A line of the assessments names its agreement; that of an agreement is one itself.
        own = f"{entry['agreement']}/independence.json" if "agreement" in entry else f"{entry['id']}.json"
        assert entry == strict((SITE.root / "data" / "agreements" / own).read_text("utf-8"))


def test_index_names_every_file_of_the_open_data_once():
    index = strict((SITE.root / "data" / "index.json").read_text("utf-8"))
    named = [part[key] for part in index["bulk"] for key in ("jsonl", "xml")]
    named += [index["findings"], index["independence"]] + [resource["path"] for resource in index["resources"]]
    for agreement in index["agreements"]:
        named += [agreement[key] for key in ("json", "record", "independence") if key in agreement]
        named += [version[key] for version in agreement["versions"] for key in ("json", "xml")]
        named += [path for version in agreement["versions"] for path in version["citation"].values()]
        named += agreement.get("comparisons", []) + [document["path"] for document in agreement.get("documents", [])]
    assert len(named) == len(set(named))
    there = {SITE.name(path) for path in SITE.files if SITE.name(path).split("/")[0] in ("data", "feeds", "schema")}
    assert set(named) == there - {"data/index.json"}
    assert (SITE.root / index["digests"]).is_file()
    assert index["lastChange"] <= index["asOf"]


def test_index_describes_documents_as_they_are():
    index = strict((SITE.root / "data" / "index.json").read_text("utf-8"))
    documents = [document for agreement in index["agreements"] for document in agreement.get("documents", [])]
    assert documents
    for document in documents:
        content = (SITE.root / document["path"]).read_bytes()
        assert document["bytes"] == len(content) and document["sha256"] == hashlib.sha256(content).hexdigest()
        assert document["mediaType"]


def test_what_the_checks_found_is_valid_against_its_schema():
    schema = strict((SITE.root / "schema" / "open-points.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    document = strict((SITE.root / "data" / "findings.json").read_text("utf-8"))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(document)] == []
    assert document["findings"] and any("waiver" in finding for finding in document["findings"])
    for finding in document["findings"]:
        assert (SITE.root / "en" / "rules" / finding["rule"] / "index.html").is_file(), finding["rule"]
        broken = dict(finding, severity="advice")
        assert not Draft202012Validator(schema).is_valid(dict(document, findings=[broken]))
