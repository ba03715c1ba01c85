"""Pages of a site with next to nothing to show, and with more text in a table than fits."""

import re
import shutil
import subprocess

import pytest
from axe_core_python.sync_playwright import Axe
from conftest import ROOT, build
from tiny import CONTENT, write

UNBROKEN = "ISO_IEC27001_InformationSecurityManagementSystem_CertificationAndSurveillanceAuditFY2024_ProjectNo20240000000001"
LONG = "乡镇上报数据与第三方抽样调查数据相互印证"
CELLS = ["序号", "指标名称", "计算公式", "数据来源", "2019年", "2020年", "2021年", "2022年", "2023年", "备注"]
ROW = ["1", LONG, LONG, LONG, *["12,345,678.90"] * 5, LONG]
TABLE = "\n".join("| " + " | ".join(cells) + " |" for cells in (
    CELLS, ["---"] * 4 + ["---:"] * 5 + ["---"], *[ROW] * 5))
MORE = {
    "110101/2022/report.md": "---\n标题: 报告\n发布日期: 2023-01-05\n摘要: 没有逐项公布\n---\n\n## 工作情况\n\n已经完成。\n",
    "110101/2023/evaluations.csv": (
        "编号,名称,评价对象,评价阶段,得分\np01,道路,项目支出,财政评价,91\n"
        "p02,桥梁,项目支出,单位自评,60\np03,学校,项目支出,单位自评,80\n"),
    "110101/2023/evaluations/p01.md": f"## 概况\n\n{TABLE}\n",
    "110101/2023/findings.csv": (
        "编号,评价编号,类别,问题\nw01,p02,预算执行,支出较慢\nw02,p01,,进度较慢\nw03,,资金,超支\n"),
    "110101/2023/corrections.csv": (
        "日期,类别,编号,方式,字段,原为,现为,原因,级别\n"
        f"2024-02-01,评价结果,p02,更正,得分,59,60,{LONG},一般更正\n"),
    "110102/region.yaml": "发布机构: 乙市财政局\n等级标准: 通用\n",
    "110102/2023/report.md": (
        "---\n标题: 报告\n发布日期: 2024-01-05\n摘要: 名称很长\n---\n" + "".join(f"\n## 第{n}节\n\n没有。\n" for n in range(1, 9))),
    "110102/2023/evaluations.csv": (
        "编号,序号,名称,评价对象,评价阶段,单位,预算类型,预算数,执行数,金额单位,执行率,得分,评价等级\n"
        f'p01,1,{UNBROKEN},项目支出,财政评价,{UNBROKEN},一般公共预算,"34,567.89","34,567.89",万元,100.00%,91,优\n'
        "p02,2,学校,项目支出,财政评价,乙局,一般公共预算,1,1,万元,100%,60,良\n"),
    "divisions.csv": "代码,名称\n110101,东城区\n110102,西城区\n",
}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small")
    for path, text in {**CONTENT, **MORE}.items():
        write(folder, f"Content/{path}", text)
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    return folder / "Public"


def test_a_year_with_neither_results_nor_figures_promises_none(small):
    page = (small / "110101/2022/index.html").read_text()
    assert "原文没有逐项公布评价结果，也没有公布汇总数。" in page and "下列汇总数" not in page


def test_the_only_score_of_its_kind_has_no_rank(small):
    alone = (small / "110101/2023/p01.html").read_text()
    assert "同年同类评价" in alone
    for word in ("得分名次", "最高得分", "列第", 'class="chart"'):
        assert word not in alone, word
        assert word in (small / "110101/2023/p02.html").read_text(), word


def test_other_evaluations_that_are_not_listed_are_said_to_be_there(small, tmp_path):
    heads = "编号,名称,评价对象,评价阶段,单位,得分\n"
    rows = [f"p{number:02},道路{number}期,项目支出,财政评价,甲局,91\n" for number in range(1, 32)]
    shutil.copytree(ROOT / "Templates", tmp_path / "Templates")
    for path, text in CONTENT.items():
        write(tmp_path, f"Content/{path}", text)
    write(tmp_path, "Content/110101/2023/evaluations.csv", heads + "".join(rows))
    pages = {}
    for more in ("", "p32,桥梁,项目支出,财政评价,甲局；乙局,91\n"):
        write(tmp_path, "Content/110101/2023/evaluations.csv", heads + "".join(rows) + more)
        result = build(tmp_path, tmp_path / "Public")
        assert result.returncode == 0, result.stderr
        for id in ("p01", "p32") if more else ("p01",):
            page = (tmp_path / f"Public/110101/2023/{id}.html").read_text()
            pages[id, bool(more)] = re.search(r'<h2 id="others">(.*?)<h2', page, re.S)[1]
    assert all(part.count("<tr>") == 31 for part in pages.values())
    assert "这里只列出" not in pages["p01", False]
    for id, lists in [("p01", [("甲局", 32)]), ("p32", [("甲局", 32), ("乙局", 1)])]:
        part = pages[id, True]
        assert "这里只列出 30 项。相关单位的全部评价：" in part
        assert re.findall(r'<a href="[^"]*/unit/[^"]*">(.*?)</a> <span class="count">(\d+)</span>', part) \
            == [(name, str(count)) for name, count in lists]


def test_a_title_names_its_region_once(site):
    pages = [*site.glob("650200/unit/*.html"), *site.glob("650200/2024/xm-*.html")]
    heads = {page: page.read_text().split("<main")[0] for page in pages}
    assert sum("克拉玛依市" in re.search("<title>(.*?)</title>", head)[1] for head in heads.values()) > 10
    assert [page for page, head in heads.items() if "克拉玛依市克拉玛依市" in head] == []


@pytest.mark.parametrize("numbers, shown", [
    (["", "", ""], None), (["1", "2", "3"], ["1", "2", "3"]), (["", "1", "3"], ["未载明", "1", "3"]),
])
def test_a_number_in_a_table_is_always_that_of_the_document(tmp_path, browser, numbers, shown):
    shutil.copytree(ROOT / "Templates", tmp_path / "Templates")
    for path, text in CONTENT.items():
        write(tmp_path, f"Content/{path}", text)
    rows = [f"p{place},{number},项目{place},项目支出,财政评价,91\n" for place, number in enumerate(numbers)]
    write(tmp_path, "Content/110101/2023/evaluations.csv", "编号,序号,名称,评价对象,评价阶段,得分\n" + "".join(rows))
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"file://{tmp_path}/Public/110101/2023/index.html")
    heads = page.locator(".results thead th").all_inner_texts()
    assert heads == (["序号"] if shown else []) + ["评价对象", "得分"]
    cells = [row.locator("th, td").all_inner_texts() for row in page.locator(".results tbody tr").all()]
    assert [row[:-2] for row in cells] == ([[number] for number in shown] if shown else [[], [], []])
    page.close()


def test_a_finding_does_not_name_the_evaluation_on_whose_page_it_stands(small):
    assert "涉及：" not in (small / "110101/2023/p01.html").read_text()
    assert "涉及：" in (small / "110101/2023/index.html").read_text()


def test_a_wide_table_of_a_narrative_is_moved_with_the_keyboard(small, browser):
    page = browser.new_page(viewport={"width": 320, "height": 900}, bypass_csp=True)
    page.goto(f"file://{small}/110101/2023/p01.html")
    assert Axe().run(page, options={"runOnly": ["scrollable-region-focusable"]})["violations"] == []
    table = page.locator("div.table", has_text="数据来源")
    table.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("table => table.scrollLeft > 0", arg=table.element_handle())
    page.close()


def test_no_column_on_paper_is_one_character_wide(small, browser):
    page = browser.new_page(viewport={"width": 672, "height": 900})
    page.emulate_media(media="print")
    page.goto(f"file://{small}/110101/2023/p01.html")
    widths = page.locator("div.table", has_text="数据来源").locator("thead th").evaluate_all(
        """cells => cells.map(cell => {
          const style = getComputedStyle(cell);
          return (cell.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)) / parseFloat(style.fontSize);
        })""")
    assert len(widths) == len(CELLS) and min(widths) > 2.9, widths
    page.close()


def test_a_problem_without_a_category_stands_below_no_heading_of_another(small):
    part = re.search(r'<h2 id="findings">(.*?)<h2', (small / "110101/2023/index.html").read_text(), re.S)[1]
    assert re.findall("<h3[^>]*>(.*?)</h3>|<p>(支出较慢|进度较慢|超支)</p>", part) \
        == [("", "进度较慢"), ("预算执行", ""), ("", "支出较慢"), ("资金", ""), ("", "超支")]


def test_a_name_without_a_blank_leaves_scores_and_grades_in_sight(small, browser):
    page = browser.new_page(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page.goto(f"file://{small}/110102/2023/index.html")
    table = page.locator(".results div.table").bounding_box()
    for grade in page.locator(".results .grade").all():
        box = grade.bounding_box()
        assert box["x"] + box["width"] < table["x"] + table["width"]
    page.close()


def test_nothing_of_a_table_is_cut_off_on_paper(small, browser):
    page = browser.new_page(viewport={"width": 672, "height": 900})
    page.emulate_media(media="print")
    for path in ("110102/2023/index.html", "110102/2023/p01.html", "110101/corrections.html"):
        page.goto(f"file://{small}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 672, path
    page.close()


def test_what_can_only_be_clicked_is_not_on_paper(small, browser):
    page = browser.new_page()
    page.goto(f"file://{small}/110102/2023/index.html")
    shown = [page.locator(part) for part in ("#download", "text=以下文件与本页内容完全一致", "table:has-text('Excel 工作簿')")]
    assert all(part.is_visible() for part in shown)
    page.emulate_media(media="print")
    assert not any(part.is_visible() for part in shown)
    assert page.locator(".provenance").is_visible()
    page.close()


def test_a_list_of_one_evaluation_has_nothing_to_choose(small, browser):
    page = browser.new_page()
    page.goto(f"file://{small}/110101/stage/fiscalEvaluation.html")
    assert page.locator(".results tbody tr").count() == 1
    assert page.locator(".filters").count() == page.locator("button.sort").count() == 0
    page.goto(f"file://{small}/110102/2023/index.html")
    assert page.locator(".filters").count() == 1
    page.close()


def test_on_a_phone_the_head_of_names_stays_above_them(small, browser):
    page = browser.new_page(viewport={"width": 360, "height": 900}, java_script_enabled=False)
    page.goto(f"file://{small}/110102/2023/index.html")
    table = page.locator(".results div.table")
    table.evaluate("table => { table.scrollLeft = 300 }")
    name, head = table.locator("tbody th").first.bounding_box(), table.locator("thead th").nth(1).bounding_box()
    assert table.locator("thead th").nth(1).inner_text() == "评价对象"
    assert (name["x"], name["width"]) == (head["x"], head["width"]) and name["x"] == table.bounding_box()["x"]
    page.close()


def test_on_a_phone_what_the_keyboard_comes_to_is_not_below_the_names(small, browser):
    page = browser.new_page(viewport={"width": 360, "height": 900})
    page.goto(f"file://{small}/110102/2023/index.html")
    buttons = page.locator(".results button.sort")
    buttons.last.focus()
    for number in reversed(range(2, buttons.count())):
        focused, names = buttons.nth(number).bounding_box(), page.locator(".results tbody th").first.bounding_box()
        assert buttons.nth(number).evaluate("button => button === document.activeElement")
        assert focused["x"] >= names["x"] + names["width"], number
        page.keyboard.press("Shift+Tab")
    page.close()


def test_on_a_phone_a_correction_has_room_and_an_entry_of_the_contents_is_whole(small, browser, years):
    page = browser.new_page(viewport={"width": 360, "height": 900})
    page.goto(f"file://{small}/110101/corrections.html")
    assert page.locator("td", has_text="原为").first.evaluate("cell => cell.clientWidth / parseFloat(getComputedStyle(cell).fontSize)") > 9
    page.goto(f"file://{years}/110101/2023/index.html")
    pieces = page.locator(".contents > ul > li > a").evaluate_all("links => links.map(link => link.getClientRects().length)")
    assert len(pieces) > 3 and set(pieces) == {1}
    page.close()


def test_short_sections_follow_each_other_over_the_sheets(small, browser, tmp_path):
    page = browser.new_page()
    page.goto(f"file://{small}/110102/2023/index.html")
    page.pdf(path=tmp_path / "year.pdf", prefer_css_page_size=True)
    page.close()
    text = subprocess.run(["pdftotext", tmp_path / "year.pdf", "-"], capture_output=True, text=True, check=True).stdout
    sheets = [re.findall(r"第\d节", sheet) for sheet in text.split("\f")]
    assert sum(sheets, []) == [f"第{n}节" for n in range(1, 9)] and sum(bool(found) for found in sheets) == 2, sheets
