#!/usr/bin/env python3
"""Writes the manual pages of concord, one a command, from the command line's own description.

    concord --experimental-dump-help | Scripts/manual.py FOLDER [VERSION]

The pages are in mdoc(7), which man and mandoc read.
"""
import datetime
import json
import os
import pathlib
import re
import sys


def escape(text):
    """Text for a line of mdoc: no backslash, no leading full stop or quote is taken for a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def words(text):
    text = re.sub(r"\s+", " ", text or "").strip()
    # mdoc wants each sentence on a line of its own.
    return "\n".join(escape(sentence) for sentence in re.split(r"(?<=[.?!]) ", text))


def flags(argument):
    shapes = []
    for name in argument.get("names", []):
        dashes = "\\-\\-" if name["kind"] == "long" else "\\-"
        shapes.append("\\fB" + dashes + escape(name["name"]) + "\\fR")
    return shapes


def value(argument):
    return escape(argument.get("valueName") or "value")


def option(argument):
    """How an option is written, all its names."""
    shown = ", ".join(flags(argument))
    return shown + " \\fI" + value(argument) + "\\fR" if argument["kind"] == "option" else shown


def synopsis(command, arguments):
    yield ".Nm " + escape(" ".join(command.get("superCommands", []) + [command["commandName"]]))
    for argument in arguments:
        if argument["kind"] == "positional":
            shown = "\\fI" + value(argument) + "\\fR" + (" ..." if argument.get("isRepeating") else "")
        else:
            shown = flags(argument)[-1] + (" \\fI" + value(argument) + "\\fR" if argument["kind"] == "option" else "")
        yield ".Op " + shown if argument.get("isOptional") else shown


def discussion(text):
    """Paragraphs; lines that are indented are shown as they stand."""
    inside = False
    for line in (text or "").splitlines():
        isCode = line.startswith("  ")
        if isCode != inside and line.strip():
            yield ".Bd \\-literal \\-offset indent".replace("\\-", "-") if isCode else ".Ed"
            inside = isCode
        if not line.strip():
            if inside:
                yield ".Ed"
                inside = False
            yield ".Pp"
        else:
            yield escape(line) if isCode else words(line)
    if inside:
        yield ".Ed"


def tidy(lines):
    """No paragraph break before a break, nor at the end of a section."""
    lines = list(lines)
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ".Sh"
        if line == ".Pp" and following.split()[0] in (".Pp", ".Sh", ".Bd", ".Bl"):
            continue
        yield line


def today():
    """SOURCE_DATE_EPOCH (reproducible-builds.org) takes the place of the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    zone = datetime.timezone.utc
    day = datetime.datetime.fromtimestamp(int(epoch), zone) if epoch else datetime.datetime.now(zone)
    return day.strftime("%B ") + str(day.day) + day.strftime(", %Y")


def page(command, name, version):
    arguments = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    yield ".\\\" Made from the description of the command line."
    yield ".Dd " + today()
    yield ".Dt " + name.upper() + " 1"
    yield ".Os concord " + version
    yield ".Sh NAME"
    yield ".Nm " + name
    yield ".Nd " + words(command.get("abstract")).rstrip(".")
    yield ".Sh SYNOPSIS"
    yield from synopsis(command, arguments)
    yield ".Sh DESCRIPTION"
    yield from discussion(command.get("discussion"))
    if arguments:
        yield ".Sh OPTIONS"
        yield ".Bl -tag -width 6n"
        for argument in arguments:
            yield ".It " + (option(argument) if argument["kind"] != "positional" else "\\fI" + value(argument) + "\\fR")
            yield words(argument.get("abstract")) or "\\&"
        yield ".El"
    children = [c for c in command.get("subcommands", []) if c.get("shouldDisplay", True) and c["commandName"] != "help"]
    if children:
        yield ".Sh SEE ALSO"
        names = [".Xr " + name + "-" + child["commandName"] + " 1" for child in children]
        yield from (line + (" ," if at + 1 < len(names) else "") for at, line in enumerate(sorted(names)))
    elif "-" in name:
        yield ".Sh SEE ALSO"
        yield ".Xr " + name.split("-")[0] + " 1"


def pages(command, prefix=""):
    name = prefix + command["commandName"]
    yield name, command
    for child in command.get("subcommands", []):
        if child.get("shouldDisplay", True) and child["commandName"] != "help":
            yield from pages(child, name + "-")


def main():
    folder = pathlib.Path(sys.argv[1])
    version = sys.argv[2] if len(sys.argv) > 2 else ""
    folder.mkdir(parents=True, exist_ok=True)
    for name, command in pages(json.load(sys.stdin)["command"]):
        text = "\n".join(tidy(page(command, name, version))) + "\n"
        (folder / (name + ".1")).write_text(text, encoding="utf-8")


main()
