"""The data files say the same as the content and the pages."""

import csv
import html
import json

from conftest import ROOT


def data_files(site):
    return sorted(site.glob("*/data/*.json"))


def test_every_year_has_its_data(site, year_pages):
    years = {(path.parent.parent.name, path.parent.name) for path in year_pages}
    assert {(path.parent.parent.name, path.stem) for path in data_files(site)} == years


def test_rows_of_the_content_come_out_word_for_word(site):
    rows = 0
    for path in data_files(site):
        table = ROOT / "Content" / path.parent.parent.name / path.stem / "evaluations.csv"
        if not table.exists():
            continue
        records = {record["id"]: record for record in json.loads(path.read_text("utf-8"))["evaluations"]}
        with table.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                record = records.pop(row["编号"])
                assert record["name"] == row["名称"]
                for name, label in [("score", "得分"), ("grade", "评价等级"), ("budgeted", "预算数"), ("executed", "执行数")]:
                    assert record.get(name, "") == (row.get(label) or "")
                rows += 1
        assert records == {}
    assert rows > 100


def test_figures_of_the_data_are_on_the_pages(site):
    for path in data_files(site):
        folder = path.parent.parent / path.stem
        data = json.loads(path.read_text("utf-8"))
        for record in data["evaluations"]:
            page = html.unescape((folder / f"{record['id']}.html").read_text("utf-8"))
            for field in ["name", "score", "grade", "budgeted", "executed"]:
                assert record.get(field, "") in page
        year = html.unescape((folder / "index.html").read_text("utf-8"))
        for strand in data["statistics"]:
            for figure in strand["figures"]:
                assert figure["value"] in year


def test_a_record_stands_on_a_line_of_its_own(site):
    for path in data_files(site):
        data = json.loads(path.read_text("utf-8"))
        lines = [line.rstrip(",") for line in path.read_text("utf-8").splitlines() if line.startswith('{"id"')]
        records = data["evaluations"] + data["findings"] + data["statistics"]
        assert [json.loads(line) for line in lines] == records
