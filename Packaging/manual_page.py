"""Writes the manual page from what the program says of its own commands: manual_page.py EPOCH VERSION <dumped-help."""

import json
import sys
import time


def plain(text):
    """Text that roff takes as it is."""
    text = (text or "").replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in text.split("\n"))


def flags(argument):
    """The names of an option with its value, or the name of an argument."""
    value = argument.get("valueName") or ""
    if argument["kind"] == "positional":
        return f"\\fI{plain(value)}\\fR"
    names = ["--" + name["name"] if name["kind"] == "long" else "-" + name["name"] for name in argument["names"]]
    text = ", ".join(f"\\fB{plain(name)}\\fR" for name in names)
    return text if argument["kind"] == "flag" else f"{text} \\fI{plain(value)}\\fR"


def commands(command, path):
    """The command at `path` and all below it, but for the help of the help."""
    name = f"{path} {command['commandName']}".strip()
    yield name, command
    for below in command.get("subcommands", []):
        if below["commandName"] != "help":
            yield from commands(below, name)


def section(name, command):
    yield f".SS {plain(name)}"
    yield plain(command.get("abstract"))
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True) or argument.get("preferredName", {}).get("name") in ("help", "version"):
            continue
        yield ".TP"
        yield flags(argument)
        text = argument.get("abstract") or ""
        default = argument.get("defaultValue")
        yield plain(text + (f" [{default}]" if default else ""))
    if command.get("discussion"):
        yield ".PP"
        yield ".nf"
        yield plain(command["discussion"])
        yield ".fi"


def main():
    epoch, version = int(sys.argv[1]), sys.argv[2]
    root = json.load(sys.stdin)["command"]
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    lines = [f'.TH DISCLOSE 1 "{day}" "disclose {version}"', ".SH NAME", f"disclose \\- {plain(root['abstract'])}"]
    lines += [".SH SYNOPSIS", ".B disclose", "\\fIcommand\\fR [\\fIoptions\\fR]", ".SH COMMANDS"]
    for name, command in commands(root, ""):
        if name != root["commandName"]:
            lines += section(name, command)
    lines += [
        ".SH EXIT STATUS", ".TP", "0", "good", ".TP", "1", "faults in the content, or refused", ".TP", "2",
        "the work could not be done", ".TP", "64", "wrong usage",
        ".SH FILES", ".TP", "Content/, Templates/, Public/, Releases/, Archive/", "a site",
        ".TP", "/usr/share/doc/disclose/", "documents", ]
    print("\n".join(lines))


main()
