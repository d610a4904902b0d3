"""The digests at the top of the tree, checked by another program than the one that wrote them."""

import hashlib
import subprocess

from built import SITE, parse


def test_every_file_but_the_list_itself_is_listed_once_with_its_digest(figures):
    lines = (SITE.root / "SHA256SUMS").read_text("utf-8").splitlines()
    names = [line.split("  ", 1)[1] for line in lines]
    assert names == sorted(names, key=str.encode) and len(names) == len(set(names))
    assert set(names) == {SITE.name(path) for path in SITE.files} - {"SHA256SUMS"}
    run = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=SITE.root, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout[:2000]
    figures(f"{len(names)} digests checked by sha256sum")


def test_the_page_of_each_version_states_the_digest_of_its_xml():
    for xml in sorted((SITE.root / "data" / "agreements").glob("*/v*.xml")):
        digest = hashlib.sha256(xml.read_bytes()).hexdigest()
        for language in SITE.languages:
            page = SITE.root / language / "agreements" / xml.parent.name / xml.stem / "index.html"
            assert digest in parse(page).xpath("string(//section[@id='provenance'])"), SITE.name(page)
