"""The workbook of every year, taken back by `disclose import`, gives the content that it was made from."""

import json
import shutil
import subprocess

import pytest
from conftest import PROGRAM, ROOT, build

YEARS = sorted(path.parent.relative_to(ROOT / "Content") for path in ROOT.glob("Content/*/2*/report.md"))
TABLES = ("evaluations.csv", "indicators.csv", "findings.csv", "sources.csv")


def records(path):
    """The records of a year as data, without the texts that no workbook holds."""
    data = json.loads(path.read_text("utf-8"))
    for record in data["evaluations"]:
        record.pop("narrative", None)
    return {name: data[name] for name in ("evaluations", "findings")}


@pytest.mark.parametrize("year", YEARS, ids=str)
def test_a_workbook_comes_back_as_the_content_it_was_made_from(site, tmp_path, year):
    code, number = year.parts
    folder = tmp_path / "site"
    shutil.copytree(ROOT / "Content", folder / "Content")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    for name in TABLES:
        (folder / "Content" / year / name).unlink(missing_ok=True)
    shutil.rmtree(folder / "Content" / year / "evaluations", ignore_errors=True)
    book = site / code / "data" / f"{number}.xlsx"
    taken = shutil.copy(book, tmp_path)
    command = [PROGRAM, "import", taken, "--site", folder, "--region", code, "--year", number, "--lang", "en"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    result = build(folder, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    assert records(tmp_path / "Public" / code / "data" / f"{number}.json") == records(book.with_suffix(".json"))
    before = {name: (folder / "Content" / year / name).read_bytes() for name in TABLES
              if (folder / "Content" / year / name).exists()}
    assert before
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert {name: (folder / "Content" / year / name).read_bytes() for name in before} == before


def test_there_are_five_regions():
    assert len({year.parts[0] for year in YEARS}) == 5
