#!/usr/bin/env python3
"""What a cold query costs: the site's own search beside Pagefind on the same pages.

    Benchmarks/search.py SITE [LANGUAGE]     SITE is a folder that `concord build` wrote

Needs Chromium, and the packages playwright, pagefind and pagefind-bin. Counts bytes as a host sends them, packed with
gzip; the page itself is not counted, for it is the same page for both.
"""

import functools
import gzip
import http.server
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

QUERIES = {
    "en": ["ballot", "electoral commission", "police data retention", '"code of conduct"', "institution 77", "agreement-1234",
           "independ"],
    "fr": ["bulletins", "commission électorale", "l’accord", '"code de conduite"', "institution 77"],
    "ar": ["الاقتراع", "لجنة الانتخابات", "البيانات", '"مدونة سلوك"'],
}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def serve(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


def packed(path):
    data = path.read_bytes()
    return len(data) if data[:2] == b"\x1f\x8b" else len(gzip.compress(data, 9))


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def measure(chromium, root, origin, address, steps, wanted):
    """Bytes and files of one query in a browser that has loaded nothing before, and the number of results."""
    context = chromium.new_context()
    page = context.new_page()
    loaded = set()
    page.on("request", lambda request: loaded.add(request.url.split("?")[0]))
    page.goto(origin + address)
    results = steps(page)
    page.wait_for_load_state("networkidle")
    files = [root / url.removeprefix(origin) for url in loaded if wanted(url.removeprefix(origin))]
    context.close()
    return sum(packed(file) for file in files if file.is_file()), len(files), results


def ours(query):
    def steps(page):
        page.wait_for_function("""() => { const said = document.querySelector('.find-status').textContent;
          return said && !said.endsWith('…') && (document.querySelector('.find-hits').children.length
            || document.querySelector('.find-found').hidden); }""", timeout=60000)
        return page.locator(".find-status").inner_text()

    return steps


def theirs(query):
    def steps(page):
        return page.evaluate("""async query => {
          const pagefind = await import('/pagefind/pagefind.js');
          const found = await pagefind.search(query);
          await Promise.all(found.results.slice(0, 10).map(result => result.data()));
          return found.results.length + ' results';
        }""", query)

    return steps


def main():
    site = Path(sys.argv[1]).resolve()
    language = sys.argv[2] if len(sys.argv) > 2 else "en"
    own = site / "search" / language
    pages = sum(1 for path in (site / language / "agreements").iterdir() if path.is_dir())
    print(f"{pages} agreements, {language}")
    with tempfile.TemporaryDirectory() as copy:
        copy = Path(copy)
        for part in ("agreements", "institutions", "rules"):
            for page in (site / language / part).rglob("index.html"):
                name = page.relative_to(site)
                # The page of each agreement and institution, not its versions, comparisons and lists.
                if len(name.parts) <= 5 and not name.parts[-2].startswith("v1") and "compare" not in name.parts:
                    (copy / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(page, copy / name)
        (copy / "index.html").write_text(f"<!DOCTYPE html><html lang={language}><title>Search</title>")
        start = time.monotonic()
        subprocess.run([sys.executable, "-m", "pagefind", "--site", str(copy), "--root-selector", "main"], check=True,
                       stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - start
        (number, total), (their_number, their_total) = size(own), size(copy / "pagefind")
        print(f"  index     ours {number} files, {total >> 20} MiB; Pagefind {their_number} files, {their_total >> 20} MiB, "
              f"{seconds:.0f} s to build")
        own_origin, their_origin = serve(site), serve(copy)
        with sync_playwright() as playwright:
            path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
            chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
            for query in QUERIES.get(language, ["2027"]):
                from urllib.parse import quote

                address = f"{language}/search/index.html?q={quote(query)}"
                us = measure(chromium, site, own_origin, address, ours(query), lambda name: name.endswith(".js"))
                them = measure(chromium, copy, their_origin, "index.html", theirs(query), lambda name: name.startswith("pagefind/"))
                print(f"  {query:28} ours {us[0] / 1024:6.1f} KiB, {us[1]:3} files ({us[2]}); "
                      f"Pagefind {them[0] / 1024:6.1f} KiB, {them[1]:3} files ({them[2]})")
            chromium.close()


if __name__ == "__main__":
    main()
