"""The manual pages are what man and mandoc read without complaint."""

import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).parent.parent.parent
CONCORD = next((path for kind in ("release", "debug") if (path := ROOT / ".build" / kind / "concord").exists()), None)


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="mandoc is not installed")
@pytest.mark.skipif(CONCORD is None, reason="concord is not built")
def test_manual_pages(tmp_path):
    described = subprocess.run([CONCORD, "--experimental-dump-help"], capture_output=True, check=True).stdout
    subprocess.run([ROOT / "Scripts" / "manual.py", tmp_path, "0"], input=described, check=True)
    pages = sorted(tmp_path.glob("*.1"))
    assert len(pages) > 5
    complaints = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning", *pages], capture_output=True, text=True, check=False
    )
    assert complaints.stdout == ""
