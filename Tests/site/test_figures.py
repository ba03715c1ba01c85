"""Every published figure of the content stands on a page of its region."""

import csv
import html
import re

import yaml

from conftest import ROOT

TAG = re.compile(r"<[^>]*>")


def text_of(folder):
    """All that the pages of a region say, without their markup."""
    return {
        str(page.relative_to(folder)): html.unescape(TAG.sub(" ", page.read_text(encoding="utf-8")))
        for page in sorted(folder.rglob("*.html"))}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def years():
    for report in sorted((ROOT / "Content").glob("*/*/report.md")):
        yield report.parent.parent.name, report.parent.name, report.parent


def test_every_cell_of_every_evaluation_stands_on_its_page(site):
    missing, seen = [], 0
    for code, year, folder in years():
        if not (folder / "evaluations.csv").exists():
            continue
        pages = text_of(site / code)
        for row in rows(folder / "evaluations.csv"):
            page = pages[f"{year}/{row['编号']}.html"]
            for label, cell in row.items():
                if label in ("金额单位", "等级标准", "编号"):
                    continue
                for part in re.split("[；;]", cell or ""):
                    seen += 1
                    if part.strip().rstrip("%") not in page:
                        missing.append(f"{code}/{year}/{row['编号']}: {label} {part}")
    assert missing == []
    assert seen > 1000


def test_every_stated_figure_stands_on_the_page_of_its_year(site):
    missing, seen = [], 0
    for code, year, folder in years():
        page = text_of(site / code)[f"{year}/index.html"]
        strands = yaml.load((folder / "statistics.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        for strand in strands:
            for figure in strand["数据"]:
                seen += 1
                for text in (figure["名称"], figure["数值"], figure.get("说明", "")):
                    if text not in page:
                        missing.append(f"{code}/{year}/{strand['编号']}/{figure['编号']}: {text}")
    assert missing == []
    assert seen > 150


def test_every_fact_of_every_report_stands_on_its_page(site):
    missing = []
    for code, year, folder in years():
        page = re.sub(r"\s+", " ", text_of(site / code)[f"{year}/index.html"])
        front = (folder / "report.md").read_text(encoding="utf-8").split("\n---", 1)[0].lstrip("-")
        data = yaml.load(front, Loader=yaml.BaseLoader)

        def walk(value, way):
            if isinstance(value, dict):
                for key, inner in value.items():
                    walk(inner, way + [key])
            elif isinstance(value, list):
                for inner in value:
                    walk(inner, way)
            elif way[-1] not in ("等级标准", "理由", "关键词", "评价编号", "文件", "得分低于", "等级"):
                if re.sub(r"\s+", " ", value) not in page:
                    missing.append(f"{code}/{year} {'/'.join(way)}: {value}")

        walk(data, [])
        if (folder / "findings.csv").exists():
            for row in rows(folder / "findings.csv"):
                for label in ("问题", "建议", "整改措施", "整改期限"):
                    if row.get(label) and row[label] not in page:
                        missing.append(f"{code}/{year} {row['编号']}: {row[label]}")
    assert missing == []


def test_the_documents_are_wholly_there():
    counts = {}
    for code, year, folder in years():
        if (folder / "evaluations.csv").exists():
            for row in rows(folder / "evaluations.csv"):
                key = (code, year, row["评价阶段"])
                counts[key] = counts.get(key, 0) + 1
    assert counts == {
        ("141100", "2024", "财政评价"): 30,
        ("152501", "2022", "财政评价"): 18,
        ("420104", "2023", "财政评价"): 20,
        ("420104", "2023", "财政再评价"): 69,
        ("650200", "2024", "财政评价"): 10,
    }
