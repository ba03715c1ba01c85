"""Pages of a site with next to nothing to show, and with more text in a table than fits."""

import shutil

import pytest
from axe_core_python.sync_playwright import Axe
from conftest import ROOT, build
from tiny import CONTENT, write

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
    "110101/2023/findings.csv": "编号,评价编号,问题\nw01,p01,进度较慢\n",
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
