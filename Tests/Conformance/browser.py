"""A browser that may speak to the built site alone, and remembers who it was asked to speak to."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from contextlib import contextmanager

from built import SITE
from playwright.sync_api import sync_playwright


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@contextmanager
def served():
    """The site at an address of this machine."""
    handler = functools.partial(Quiet, directory=str(SITE.root))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()


class Browser:
    """Chromium as the system has it; nothing is downloaded."""

    def __init__(self, chromium, origin: str) -> None:
        self.chromium, self.origin = chromium, origin
        self.strangers: list[str] = []
        self.complaints: list[str] = []
        self._pages: dict[str, object] = {}

    def page(self, **options):
        """A page with these options; the same one each time, since opening one costs more than loading one."""
        key = repr(sorted(options.items()))
        if key not in self._pages:
            context = self.chromium.new_context(**options)
            context.route("**/*", self._judge)
            page = context.new_page()
            page.on("console", lambda message: self._listen(message.type, message.text, page.url))
            page.on("pageerror", lambda error: self._listen("error", str(error), page.url))
            self._pages[key] = page
        return self._pages[key]

    def _judge(self, route):
        if route.request.url.startswith(self.origin):
            route.continue_()
        else:
            self.strangers.append(route.request.url)
            route.abort()

    def _listen(self, kind, text, url):
        if kind in ("error", "warning"):
            self.complaints.append(f"{url.removeprefix(self.origin)}: {text}")


@contextmanager
def browser():
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "Chromium is missing: run make conformance-setup"
    with served() as origin, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"])
        try:
            yield Browser(chromium, origin)
        finally:
            chromium.close()
