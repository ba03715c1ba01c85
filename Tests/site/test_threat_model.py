"""Every test that the threat model names is there, so that no line of it is held by nothing."""

import re

from conftest import ROOT

NAMED = re.compile(r"`(\w+(?:\.py)?)/([^`]+)`")


def lines():
    for line in (ROOT / "docs/threat-model.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and len(cells) == 2 and cells != ["must never happen", "held by"]:
            yield cells[0], NAMED.findall(cells[1])


def is_there(suite, name):
    if suite.endswith(".py"):
        files = list((ROOT / "Tests").glob(f"*/{suite}"))
        return any(re.search(rf"^def {re.escape(name)}\(", file.read_text(encoding="utf-8"), re.M) for file in files)
    files = list((ROOT / "Tests").glob(f"*Tests/**/{suite}.swift"))
    return any(f"func `{name}`" in file.read_text(encoding="utf-8") for file in files)


def test_every_line_is_held_by_tests_that_exist():
    found = list(lines())
    assert len(found) >= 30
    assert [line for line, tests in found if not tests] == []
    assert [f"{suite}/{name}" for _, tests in found for suite, name in tests if not is_there(suite, name)] == []


def test_a_test_that_does_not_exist_is_noticed():
    assert is_there("ForeignTests", "nothing that acts survives")
    assert not is_there("ForeignTests", "nothing that acts survive")
    assert not is_there("test_links.py", "test_no_page")
