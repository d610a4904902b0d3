"""The assessments of independence are valid, and rest on what the published agreements say."""

import pytest
from built import SITE
from jsonschema import Draft202012Validator
from test_json import strict


def test_published_schemas_are_schemas():
    for name in ("independence", "findings"):
        Draft202012Validator.check_schema(strict((SITE.root / "schema" / f"{name}.schema.json").read_text("utf-8")))


@pytest.mark.parametrize("path", SITE.ending("independence.json"), ids=SITE.name)
def test_assessment_is_valid_and_rests_on_what_is_there(path):
    schema = strict((SITE.root / "schema" / "independence.schema.json").read_text("utf-8"))
    document = strict(path.read_text("utf-8"))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(document)] == []
    for assessment in [document] if "agreement" in document else []:
        version = SITE.root / "data" / "agreements" / assessment["agreement"] / f"v{assessment['version']}.xml"
        text = version.read_text("utf-8")
        for dimension in assessment["dimensions"]:
            for fact in dimension["facts"]:
                for name in fact["clauses"] + ([fact["id"]] if "id" in fact else []):
                    assert f'id="{name}"' in text, (fact["kind"], name)


def test_the_lines_are_the_documents_of_the_agreements():
    listed = strict((SITE.root / "data" / "independence.json").read_text("utf-8"))["agreements"]
    own = [strict((SITE.root / entry["json"]).read_text("utf-8")) for entry in listed]
    lines = (SITE.root / "data" / "independence.jsonl").read_text("utf-8").splitlines()
    assert [strict(line) for line in lines] == own
    assert [document["agreement"] for document in own] == [entry["agreement"] for entry in listed]


def test_figures_count_the_agreements_behind_them():
    document = strict((SITE.root / "data" / "independence.json").read_text("utf-8"))
    by_id = {
        entry["agreement"]: strict((SITE.root / entry["json"]).read_text("utf-8")) for entry in document["agreements"]
    }
    for position, dimension in enumerate(document["dimensions"]):
        said = {"affected": [], "not-affected": [], "unstated": []}
        for name in document["counted"]:
            statement = by_id[name]["dimensions"][position].get("statement")
            said["unstated" if statement is None else "affected" if statement["affected"] else "not-affected"].append(name)
        figures = {figure["counts"]: figure["agreements"] for figure in dimension["figures"] if figure["counts"] in said}
        assert figures == {counts: names for counts, names in said.items() if names}
