"""Every test that the threat model names is there, and failed once when its line was broken, so that no line is held by nothing."""

import re

from conftest import ROOT

NAMED = re.compile(r"`(\w+(?:\.py)?)/([^`]+)`")
BROKEN = re.compile(r"`((?:Sources|Templates|docs|Package)[^`]*)`")


def rows(document, heads):
    for line in (ROOT / document).read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and len(cells) == len(heads) and cells != heads:
            yield cells


def lines():
    for what, tests in rows("docs/threat-model.md", ["must never happen", "held by"]):
        yield what, NAMED.findall(tests)


def proofs():
    """Of every line what was broken, and the tests that noticed it."""
    found = {}
    for what, broken, tests in rows("docs/threat-model-proof.md", ["line", "what was broken", "what noticed it"]):
        found.setdefault(what, []).append((broken, NAMED.findall(tests)))
    return found


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


def test_every_line_was_broken_and_every_test_of_it_noticed_that():
    proven = proofs()
    assert list(proven) == [what for what, _ in lines()]
    for what, tests in lines():
        noticed = {test for _, failed in proven[what] for test in failed}
        assert set(tests) <= noticed, (what, set(tests) - noticed)
        for broken, failed in proven[what]:
            files = BROKEN.findall(broken)
            assert files and failed and all((ROOT / file).is_file() for file in files), broken
            assert all(is_there(*test) for test in failed), failed


def test_a_test_that_does_not_exist_is_noticed():
    assert is_there("ForeignTests", "nothing that acts survives")
    assert not is_there("ForeignTests", "nothing that acts survive")
    assert not is_there("test_links.py", "test_no_page")
