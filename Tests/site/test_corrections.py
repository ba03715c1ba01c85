"""A site on which something was corrected, withdrawn and given another id, as its readers meet it."""

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from axe_core_python.sync_playwright import Axe
from conftest import PORTAL, PROGRAM, ROOT, nu_html_checker

KINDS = ["corrections.html", "2023/xm-1.html", "2023/xm-3.html", "2023/index.html", "index.html"]
GOLDEN = ROOT / "Tests/CommandsTests/Golden/corrections/Content"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The golden site with corrections, built before and after them."""
    folder = tmp_path_factory.mktemp("corrections")
    shutil.copytree(GOLDEN, folder / "Content")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    year = folder / "Content/110101/2023"
    (year / "corrections.csv").unlink()
    rows = (year / "evaluations.csv").read_text("utf-8")
    rows = rows.replace("90.50,优", "89.50,良").replace("old-2；older-2", "older-2").replace("xm-2,", "old-2,")
    (year / "evaluations.csv").write_text(rows + "gone-1,,曾公开的项目,项目支出,财政评价,,80,良,,,\n", "utf-8")
    for file, new, old in [("findings.csv", "进度较慢", "进度慢"), ("statistics.yaml", "数值: 12", "数值: 11")]:
        (year / file).write_text((year / file).read_text("utf-8").replace(new, old), "utf-8")
    build_on(folder, "Old")
    shutil.rmtree(folder / "Content")
    shutil.copytree(GOLDEN, folder / "Content")
    build_on(folder, "New")
    return folder


def build_on(folder, output):
    result = subprocess.run(
        [PROGRAM, "build", "--site", folder, "--output", folder / output, "--date", "2025-01-01"],
        capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_the_pages_pass_the_nu_html_checker(folder):
    result = nu_html_checker("--skip-non-html", folder / "New")
    assert result.returncode == 0, result.stderr[-4000:]


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_break_no_rule_of_accessibility(browser, folder, theme, width):
    context = browser.new_context(
        color_scheme=theme, viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    found = []
    for path in KINDS:
        page.goto(f"file://{folder}/New/110101/{path}")
        result = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
        found += [f"{path}: {fault['id']} {fault['nodes'][0]['html'][:120]}" for fault in result["violations"]]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{path}: wider than the window")
    context.close()
    assert found == []


@pytest.mark.parametrize("script", [True, False])
def test_the_address_of_a_former_id_leads_on_without_script(browser, folder, script):
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    for former in ["old-2", "older-2"]:
        page.goto(f"file://{folder}/New/110101/2023/{former}.html")
        page.wait_for_url("**/xm-2.html")
    page.goto(f"file://{folder}/New/110103/index.html")
    page.wait_for_url("**/110101/index.html")
    context.close()
    text = (folder / "New/110101/2023/old-2.html").read_text("utf-8")
    assert f'<link rel="canonical" href="{PORTAL}110101/2023/xm-2.html">' in text
    assert re.search(r'<a href="[^"]*xm-2.html">学校改造项目</a>', text)


def test_the_list_says_what_changed_and_why_row_by_row(browser, folder):
    page = browser.new_page()
    page.goto(f"file://{folder}/New/110101/corrections.html")
    rows = [row.locator("th, td").all_inner_texts() for row in page.locator("tbody tr").all()]
    page.close()
    assert all(len(row) == 4 for row in rows) and len(rows) == 9
    assert rows[2] == ["2024-09-02", "自评项目 （2023年度）", "一般更正 · 数值：原为“11”，现为“12”。", "漏计一项"]
    assert rows[5] == ["2024-08-02", "xm-3 （2023年度）", "一般更正 · 撤下。", "与另一项评价重复公布"]
    assert all(row[3] for row in rows)


def test_every_link_of_the_corrections_leads_somewhere(folder):
    result = subprocess.run(
        [PROGRAM, "check", "--site", folder, "--date", "2025-01-01", "--format", "json"],
        capture_output=True, text=True, check=False)
    rules = {code: rule for rule in json.loads(result.stdout)["rules"] for code in rule["codes"]}
    found = {code: rules[code]["status"] for code in rules if code.startswith("C80") and rules[code]["examined"]}
    assert set(found.values()) <= {"pass", "incomplete"} and {"C801", "C803", "C805"} <= found.keys(), found


def test_the_feeds_announce_every_correction_once(folder):
    for path in ["feed.xml", "110101/feed.xml"]:
        entries = ElementTree.parse(folder / "New" / path).getroot().findall(ATOM + "entry")
        ids = [entry.findtext(ATOM + "id") for entry in entries]
        assert len(ids) == len(set(ids)) == 10
        page = (folder / "New/110101/corrections.html").read_text("utf-8")
        for id in ids:
            address, _, anchor = id.partition("#")
            assert (folder / "New" / address.removeprefix(PORTAL)).is_file()
            assert not anchor or f'id="{anchor}"' in page


def test_sitemaps_leave_out_what_is_gone_or_moved(folder):
    text = (folder / "New/110101/sitemap.xml").read_text("utf-8")
    assert "corrections.html" in text
    assert not re.search(r"(xm-3|gone-1|old-2|older-2)\.html", text)


def diff(folder, *arguments):
    return subprocess.run(
        [PROGRAM, "diff", folder / "Old", folder / "New", "--reasons", "--lang", "zh", *arguments],
        capture_output=True, text=True, check=False)


def test_changes_with_reasons_are_not_silent(folder):
    result = diff(folder)
    assert result.returncode == 1
    assert "评价等级：良 → 优" in result.stdout
    assert "评价结果 xm-2（原编号 old-2）：学校改造项目" in result.stdout
    # The title of the report was corrected in the list only: nothing of it is different.
    assert re.findall(r"[RD]\d{3}", result.stderr) == ["R204"]
    assert "年度报告" in result.stderr


def test_changes_without_reasons_are_named(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "site")
    (tmp_path / "site/Content/110101/2023/corrections.csv").unlink()
    build_on(tmp_path / "site", "New")
    result = diff(tmp_path / "site")
    # Score, grade, problem and figure; the evaluation that is gone. What was withdrawn before is there again: new records.
    assert sorted(re.findall(r"R\d{3}", result.stderr)) == ["R201"] * 4 + ["R202"]
    assert "“得分”由“89.50”变为“90.50”" in result.stderr
