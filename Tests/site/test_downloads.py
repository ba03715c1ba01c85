"""The files to download hold what their pages list, other programs open them, and nothing in them runs."""

import contextlib
import csv
import html.parser
import io
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile

import openpyxl
import pytest

from conftest import PROGRAM, ROOT, build
from tiny import CONTENT, write

GUARDIAN = "\u200b"


class Downloads(html.parser.HTMLParser):
    """The files that a page offers, with what it says is in them, and the evaluations that it links from its tables."""

    def __init__(self, text):
        super().__init__()
        self.offers, self.rows, self.extent, self.row = [], [], None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and "download" in values:
            self.offers.append((values["href"], []))
        elif tag == "span" and values.get("class") == "extent":
            self.extent = ""

    def handle_endtag(self, tag):
        if tag == "span" and self.extent is not None:
            name, rows, columns = re.fullmatch(r"(.*) (\d+) 行 × (\d+) 列", self.extent).groups()
            self.offers[-1][1].append((name, int(rows), int(columns)))
            self.extent = None

    def handle_data(self, data):
        if self.extent is not None:
            self.extent += data


def offers(page):
    return Downloads(page.read_text("utf-8")).offers


def table(path):
    """The header and rows of a CSV file, as a program reads them."""
    text = path.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf"), f"{path} has no byte order mark"
    rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))
    return rows[0], [[cell.removeprefix(GUARDIAN) for cell in row] for row in rows[1:]]


def number(text):
    return float(text.replace(",", ""))


def same(shown, written):
    """Whether a cell of a workbook is what CSV has: a number for a number, and else the same text."""
    if shown is None:
        return written == ""
    return number(written) == shown if isinstance(shown, (int, float)) else shown == written


def offering(pages):
    return {page: found for page in pages if (found := offers(page))}


def test_every_year_and_every_list_offers_its_records(site, pages):
    # Pages at the addresses of a former division code only lead on.
    pages = [page for page in pages if 'http-equiv="refresh"' not in page.read_text(encoding="utf-8")]
    expected = {page for page in pages if re.fullmatch(r"\d{6}/2\d{3}/index\.html", str(page.relative_to(site)))}
    expected |= {page for page in pages if re.fullmatch(
        r"\d{6}/(grade|stage|subject|fund|ledger|unit|evaluator)/[^/]+\.html", str(page.relative_to(site)))}
    found = set(offering(pages)) - {site / "data.html"}
    assert len(expected) > 50 and {page for page in expected if page not in found} == set()
    assert {page for page in found if page not in expected and "corrections" not in page.name} == set()


def test_a_page_says_what_is_in_its_files_and_they_hold_the_same(site, pages):
    books = 0
    for page, found in offering(pages).items():
        if page == site / "data.html":
            continue
        tables = {}
        for address, contents in found:
            path = page.parent / address
            if path.suffix == ".csv":
                header, rows = table(path)
                assert [(len(rows), len(header))] == [extent[1:] for extent in contents]
                tables[contents[0][0]] = (header, rows)
        for address, contents in found:
            path = page.parent / address
            if path.suffix == ".xlsx":
                books += 1
                sheets = openpyxl.load_workbook(path)
                assert [sheet.title for sheet in sheets][1:] == [name for name, _, _ in contents]
                assert set(tables) == {name for name, _, _ in contents}
                for name, rows, columns in contents:
                    shown = [list(row) for row in sheets[name].values]
                    header, written = tables[name]
                    assert shown[0] == header and len(written) == rows == len(shown) - 1 and len(header) == columns
                    for one, other in zip(shown[1:], written):
                        assert all(same(*pair) for pair in zip(one, other)), (path, one, other)
                assert not any(cell.data_type == "f" for sheet in sheets for row in sheet.rows for cell in row)
            elif path.suffix == ".json" and "评价结果" in tables:
                header, rows = tables["评价结果"]
                records = json.loads(path.read_text("utf-8"))["evaluations"]
                column = {name: header.index(name) for name in ["编号", "名称", "得分", "评价等级", "预算数"] if name in header}
                names = {"编号": "id", "名称": "name", "得分": "score", "评价等级": "grade", "预算数": "budgeted"}
                assert [[row[at] for at in column.values()] for row in rows] == [
                    [record.get(names[name], "") for name in column] for record in records]
    assert books > 50


def test_a_list_and_its_files_are_the_same_set(site, pages):
    for page, found in offering(pages).items():
        if not re.fullmatch(r"grade|stage|unit", page.parent.name):
            continue
        shown = re.findall(r'<t[hd][^>]*>(?:<[^>]+>)*<a href="\.\./\.\./\d{6}/(\d{4})/([^"/]+)\.html"', page.read_text("utf-8"))
        header, rows = table(page.parent / next(address for address, _ in found if address.endswith(".csv")))
        year, name = header.index("披露年度"), header.index("编号")
        assert [(row[year], row[name]) for row in rows] == shown, page


def test_codes_are_text_and_figures_are_numbers(site):
    sheet = openpyxl.load_workbook(site / "420104/data/2023.xlsx")["评价结果"]
    header = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        cells = dict(zip(header, row))
        assert cells["编号"].data_type == "s"
        assert cells["得分"].data_type == "n" and cells["得分"].number_format == "0.00"


def validated(folder):
    """What frictionless says of the data package in `folder`."""
    program = "import sys, json, frictionless; print(json.dumps(frictionless.validate(sys.argv[1]).to_descriptor()))"
    result = subprocess.run(
        [sys.executable, "-c", program, "datapackage.json"], cwd=folder, capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


def test_the_data_package_is_valid(site):
    report = validated(site / "data")
    assert report["valid"], report
    assert report["stats"]["tasks"] == len(list((site / "data").glob("*.csv"))) > 10
    package = json.loads((site / "data/datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        for field in resource["schema"]["fields"]:
            for text in (field["title"], field["description"]):
                assert re.search("[\u4e00-\u9fff]", text) and re.search("[a-z]", text), field


def test_a_figure_that_was_changed_breaks_the_data_package(site, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(site / "data", folder)
    path = folder / "evaluations.csv"
    path.write_bytes(path.read_bytes().replace(b"92.85", b"92.58", 1))
    program = "import sys, frictionless; sys.exit(0 if frictionless.validate(sys.argv[1]).valid else 3)"
    result = subprocess.run([sys.executable, "-c", program, "datapackage.json"], cwd=folder, check=False)
    assert result.returncode == 3


def test_the_database_holds_what_the_tables_hold(site):
    database = sqlite3.connect(f"file:{site}/data/all.sqlite?mode=ro", uri=True)
    assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert database.execute("pragma foreign_key_check").fetchall() == []
    compared = 0
    for path in sorted((site / "data").glob("*.csv")):
        header, rows = table(path)
        cursor = database.execute(f'select * from "{path.stem.replace("-", "_")}" order by rowid')
        assert [column[0] for column in cursor.description] == header
        kept = cursor.fetchall()
        assert len(kept) == len(rows)
        for one, other in zip(kept, rows):
            assert all(same(*pair) for pair in zip(one, other)), (path, one, other)
            compared += 1
    assert compared > 400
    described = set(database.execute('select "table", "column" from columns').fetchall())
    for (name,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
        if name not in ("about", "columns"):
            for column in database.execute(f'pragma table_info("{name}")').fetchall():
                assert (name, column[1]) in described


def test_datasette_opens_the_database(site):
    datasette = [sys.executable, "-m", "datasette", site / "data/all.sqlite", "--get"]
    result = subprocess.run(
        [*datasette, "/all/evaluations.json?region=420104&grade=优&_shape=array"], capture_output=True, text=True, check=True)
    assert len(json.loads(result.stdout)) == 5
    result = subprocess.run([*datasette, "/all/evaluations"], capture_output=True, text=True, check=True)
    assert "evaluations" in result.stdout and "420104" in result.stdout


def test_the_whole_site_is_all_years_together(site):
    documents = json.loads((site / "data/all.json").read_text("utf-8"))["years"]
    single = [json.loads(path.read_text("utf-8")) for path in sorted(site.glob("*/data/2*.json"))]
    assert documents == single
    book = openpyxl.load_workbook(site / "data/all.xlsx", read_only=True)
    for name, file in [("评价结果", "evaluations"), ("文件公布的汇总数", "figures"), ("问题与整改", "findings")]:
        _, rows = table(site / f"data/{file}.csv")
        assert sum(1 for _ in book[name].values) == len(rows) + 1


@pytest.mark.parametrize("withdrawn", [["110101", "110105"], ["110101", "110102", "110105"]])
def test_a_region_whose_years_are_all_withdrawn_leaves_the_json_of_the_site_whole(tmp_path, withdrawn):
    codes = ["110101", "110102", "110105"]
    shutil.copytree(ROOT / "Templates", tmp_path / "Templates")
    for path, text in CONTENT.items():
        for code in codes:
            write(tmp_path, f"Content/{path.replace('110101', code)}", text)
    write(tmp_path, "Content/divisions.csv", "代码,名称\n" + "".join(f"{code},某区{code}\n" for code in codes))
    for code in withdrawn:
        write(tmp_path, f"Content/{code}/2023/corrections.csv", (
            "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2024-08-01,年度报告,,撤下,,,,整体有误,重大更正\n"))
    command = [PROGRAM, "build", "--site", tmp_path, "--output", tmp_path / "Public", "--date", "2025-01-01"]
    subprocess.run(command, capture_output=True, check=True)
    documents = json.loads((tmp_path / "Public/data/all.json").read_text("utf-8"))["years"]
    assert [year["region"]["code"] for year in documents] == [code for code in codes if code not in withdrawn]


def test_the_withdrawal_of_a_year_is_among_the_corrections_of_the_site(tmp_path):
    shutil.copytree(ROOT / "Templates", tmp_path / "Templates")
    for path, text in CONTENT.items():
        write(tmp_path, f"Content/{path}", text)
        write(tmp_path, f"Content/{path.replace('110101', '110102').replace('2023', '2022')}", text)
        write(tmp_path, f"Content/{path.replace('110101', '110102')}", text)
    write(tmp_path, "Content/divisions.csv", "代码,名称\n110101,甲区\n110102,乙区\n")
    head = "日期,类别,编号,方式,字段,原为,现为,原因,级别\n"
    for code in ["110101", "110102"]:
        write(tmp_path, f"Content/{code}/2023/corrections.csv", head + "2024-08-01,年度报告,,撤下,,,,整体有误,重大更正\n")
    write(tmp_path, "Content/110102/2022/corrections.csv", head + "2024-07-01,评价结果,p01,更正,name,路,道路,漏字,文字订正\n")
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    data = tmp_path / "Public/data"
    for path in ["110101/corrections.html", "110101/feed.xml", "feed.xml"]:
        assert "2023年度全部公开内容" in (tmp_path / "Public" / path).read_text("utf-8"), path
    _, rows = table(data / "corrections.csv")
    withdrawal = ["2024-08-01", "年度报告", "", "撤下", "", "", "", "整体有误", "重大更正"]
    assert rows == [
        ["110101", "2023", "1", *withdrawal],
        ["110102", "2022", "1", "2024-07-01", "评价结果", "p01", "更正", "name", "路", "道路", "漏字", "文字订正"],
        ["110102", "2023", "1", *withdrawal]]
    assert [row[0] for row in table(data / "regions.csv")[1]] == ["110101", "110102"]
    assert [row[:2] for row in table(data / "reports.csv")[1]] == [["110102", "2022"]]
    with contextlib.closing(sqlite3.connect(data / "all.sqlite")) as database:
        assert database.execute("SELECT count(*) FROM corrections WHERE step = '撤下'").fetchone() == (2,)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    book = openpyxl.load_workbook(data / "all.xlsx", read_only=True)
    assert sum(1 for _ in book["更正记录"].values) == 1 + 3
    report = validated(data)
    assert report["valid"], report


def test_what_is_held_back_is_in_no_file_also_not_packed(tmp_path):
    site = tmp_path / "site"
    shutil.copytree(ROOT / "Tests/CommandsTests/Golden/withheld/Content", site / "Content")
    shutil.copytree(ROOT / "Templates", site / "Templates")
    assert "CANARY" in (site / "Content/110101/2023/evaluations.csv").read_text("utf-8")
    command = [PROGRAM, "build", "--site", site, "--output", tmp_path / "Public", "--date", "2025-01-01"]
    subprocess.run(command, capture_output=True, check=True)
    books = 0
    for path in (tmp_path / "Public").rglob("*"):
        if path.is_file():
            assert b"CANARY" not in path.read_bytes(), path
        if path.suffix == ".xlsx":
            books += 1
            with zipfile.ZipFile(path) as package:
                assert not [name for name in package.namelist() if b"CANARY" in package.read(name)], path
    assert books > 5


def converted(path, form, folder):
    # Without a person to ask, LibreOffice is told what the dialogue of its window finds out by itself: commas and UTF-8.
    reading = ["--infilter=CSV:44,34,76"] if path.suffix == ".csv" else []
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *reading,
         "--convert-to", form, "--outdir", folder, path], capture_output=True, check=True, timeout=120)
    return folder / f"{path.stem}.{form.split(':')[0]}"


FORMULAS = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝1+1", '=HYPERLINK("http://example.com","甲")', "-", " =1+1"]


@pytest.fixture(scope="module")
def formulas(tmp_path_factory):
    """A site whose projects are called like formulas."""
    folder = tmp_path_factory.mktemp("formulas")
    shutil.copytree(ROOT / "Content", folder / "Content")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    for other in (folder / "Content").iterdir():
        if other.is_dir() and other.name != "141100":
            shutil.rmtree(other)
    path = folder / "Content/141100/2024/evaluations.csv"
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    name = rows[0].index("名称")
    for row, text in zip(rows[1:], FORMULAS):
        row[name] = text
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows(rows)
    output = folder / "Public"
    result = build(folder, output)
    assert result.returncode == 0, result.stderr
    return output


@pytest.mark.skipif(shutil.which("soffice") is None, reason="NOT RUN: LibreOffice is not installed")
@pytest.mark.parametrize("file", ["141100/data/2024.csv", "141100/data/2024.xlsx", "data/evaluations.csv"])
def test_no_text_is_run_as_a_formula_and_readers_see_it_as_it_is(formulas, tmp_path, file):
    opened = openpyxl.load_workbook(converted(formulas / file, "xlsx", tmp_path))
    sheet = opened["评价结果"] if file.endswith("xlsx") else opened.worksheets[0]
    rows = list(sheet.rows)
    header = [cell.value for cell in rows[0]]
    name = header.index("名称" if "名称" in header else "name")
    seen = [row[name] for row in rows[1:len(FORMULAS) + 1]]
    assert [cell.data_type for cell in seen] == ["s"] * len(FORMULAS)
    assert [cell.value.replace(GUARDIAN, "").strip() for cell in seen] == [text.strip() for text in FORMULAS]


def test_two_builds_give_the_same_files(site, tmp_path):
    result = build(ROOT, tmp_path / "Public", "--jobs", "1")
    assert result.returncode == 0, result.stderr
    files = [path for path in site.rglob("*") if path.suffix in (".xlsx", ".csv", ".json", ".sqlite")]
    assert len(files) > 200
    for path in files:
        assert path.read_bytes() == (tmp_path / "Public" / path.relative_to(site)).read_bytes(), path


@pytest.mark.parametrize("scope", ["列表", "年度"])
def test_a_large_site_may_offer_less(tmp_path, scope):
    for part in ("Content", "Templates"):
        shutil.copytree(ROOT / part, tmp_path / part)
    settings = tmp_path / "Content/site.yaml"
    settings.write_text(settings.read_text("utf-8") + f"\n数据下载: {scope}\n", "utf-8")
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    made = tmp_path / "Public"
    assert not (made / "data").exists() and not (made / "data.html").exists()
    assert bool(list(made.glob("*/grade/*.csv"))) == (scope == "列表")
    assert (made / "420104/data/2023.xlsx").exists()
    assert "data.html" not in (made / "index.html").read_text("utf-8")


def test_a_check_makes_no_files_to_download(tmp_path):
    environment = {"TMPDIR": str(tmp_path / "none"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    check = [PROGRAM, "check", "--site", ROOT, "--date", "2026-01-01", "--format", "json"]
    result = subprocess.run(check, capture_output=True, text=True, env=environment, check=False)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["publishable"]
    assert build(ROOT, tmp_path / "Public", environment=environment).returncode == 2


def test_a_workbook_says_what_a_blank_means_and_that_rates_are_in_percent(tmp_path):
    shutil.copytree(ROOT / "Templates", tmp_path / "Templates")
    for path, text in CONTENT.items():
        write(tmp_path, f"Content/{path}", text)
    write(tmp_path, "Content/110101/2023/evaluations.csv", (
        "编号,名称,评价对象,评价阶段,得分,满分,执行率\np01,道路,项目支出,财政评价,85,90,97.5%\np02,桥梁,项目支出,财政评价,88,,\n"))
    assert build(tmp_path, tmp_path / "Public").returncode == 0
    for name in ("110101/data/2023.xlsx", "data/all.xlsx"):
        book = openpyxl.load_workbook(tmp_path / "Public" / name)
        heads, *rows = book["评价结果"].iter_rows(values_only=True)
        assert [dict(zip(heads, row))["满分"] for row in rows] == [90, None]
        assert dict(zip(heads, rows[0]))["执行率"] == 97.5
        note = dict(row[:2] for row in book["说明"].iter_rows(values_only=True))["说明"]
        assert "“满分”空白的为 100 分" in note and "执行率是百分数" in note, name
    page = (tmp_path / "Public/data.html").read_text()
    assert "fullScore 空白的，满分为 100 分" in page and "executionRate 是百分数" in page
