"""Every exported XML file is valid in the eyes of three engines, and canonical."""

import subprocess

import pytest
import xmlschema
from built import SITE
from lxml import etree

SCHEMA = SITE.root / "schema" / "concord.xsd"
DATA = [path for path in SITE.ending(".xml") if SITE.name(path).startswith("data/")]
LISTS = [path for path in SITE.ending(".xml") if SITE.name(path).startswith("schema/")]
# A broken copy must be refused: an engine that accepts everything proves nothing.
SAMPLE = next(path for path in DATA if path.name == "v1.xml")


def xmllint(*arguments, stdin=None):
    return subprocess.run(["xmllint", "--nonet", *map(str, arguments)], capture_output=True, input=stdin)


def jing(*arguments):
    run = subprocess.run(["jing", str(SCHEMA), *map(str, arguments)], capture_output=True, text=True)
    return run.returncode, run.stdout


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    path = tmp_path_factory.mktemp("broken") / "broken.xml"
    path.write_bytes(SAMPLE.read_bytes().replace(b"<title ", b"<titel ", 1).replace(b"</title>", b"</titel>", 1))
    return path


def test_there_is_data():
    assert len(DATA) > 30 and len(LISTS) > 30


def test_xmllint_finds_all_valid(broken):
    run = xmllint("--noout", "--schema", SCHEMA, *DATA, *LISTS)
    assert run.returncode == 0, "\n".join(
        line for line in run.stderr.decode().splitlines() if not line.endswith(" validates"))
    assert xmllint("--noout", "--schema", SCHEMA, broken).returncode == 3


def test_jing_finds_all_valid(broken):
    code, said = jing(*DATA, *LISTS)
    assert code == 0, said
    assert jing(broken)[0] == 1


@pytest.fixture(scope="module")
def python_schema():
    return xmlschema.XMLSchema10(str(SCHEMA), allow="local", defuse="never")


def test_xmlschema_compiles_and_finds_all_valid(python_schema, broken):
    # The bulk file repeats what the others hold; this engine is slow, so that it is left to the other two.
    wrong = {SITE.name(path): str(error.reason) for path in DATA if path.name != "agreements.xml"
             for error in python_schema.iter_errors(str(path))}
    assert not wrong
    assert not python_schema.is_valid(str(broken))


@pytest.mark.parametrize("path", DATA, ids=SITE.name)
def test_is_its_own_canonical_form(path):
    assert xmllint("--c14n", path).stdout == path.read_bytes()


def test_no_comment_nor_hint_for_editors_is_published():
    for path in DATA:
        tree = etree.parse(path)
        assert not tree.xpath("//comment() | //processing-instruction()"), SITE.name(path)
        assert not tree.xpath("//@*[namespace-uri() = 'http://www.w3.org/2001/XMLSchema-instance']"), SITE.name(path)


def test_bulk_is_the_sum_of_the_parts():
    bulk = [path for path in DATA if path.parent.name == "data" and path.name.startswith("agreements")]
    whole = [facts(child) for path in bulk for child in etree.parse(path).getroot()]
    parts = [facts(etree.parse(path).getroot()) for path in DATA if path.parent.parent.name == "agreements"]
    assert len(whole) == len(parts)
    assert set(map(repr, whole)) == set(map(repr, parts))


def facts(element):
    """An element without the white space that only lays it out."""
    texts = [element.text or ""] + [child.tail or "" for child in element]
    if len(element) and not "".join(texts).strip():
        texts = [""] * len(texts)
    inside = [texts[0]] + [piece for child, tail in zip(element, texts[1:]) for piece in (facts(child), tail)]
    return element.tag, sorted(element.items()), inside
