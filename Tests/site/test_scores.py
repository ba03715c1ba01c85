"""What pages say of scores that are not out of 100, and of scores on another scale than the report's."""

import html
import re
import shutil
import subprocess

import pytest

from conftest import PROGRAM, ROOT
from tiny import CONTENT, write

ROWS = """编号,名称,评价对象,评价阶段,得分,满分,等级标准
p01,道路,项目支出,财政评价,91,,
p02,桥梁,项目支出,财政评价,85,90,
p03,供水,项目支出,财政评价,85,100.0,
s01,甲,项目支出,单位自评,81,,自评
s02,乙,项目支出,单位自评,79,,自评
s03,丙,项目支出,单位自评,99,,自评
m01,丁,项目支出,部门评价,81,,自评
m02,戊,项目支出,部门评价,79,,
m03,己,项目支出,部门评价,99,,自评
b01,庚,项目支出,绩效监控,45,50,
b02,辛,项目支出,绩效监控,41.5,50,
b03,壬,项目支出,绩效监控,30,50.0,
b04,癸,项目支出,绩效监控,9,10,
"""


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scores")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    for path, text in CONTENT.items():
        write(folder, f"Content/{path}", text)
    bands = "- 名称: 自评\n  档次:\n    - {等级: 优, 自: 80, 至: 100}\n    - {等级: 良, 自: 0, 至: 80}\n"
    write(folder, "Content/scales.yaml", CONTENT["scales.yaml"] + bands)
    rule = "结果应用:\n  - {情形: 得分低于 90 分, 处理: 核减预算, 得分低于: 90}\n---\n\n"
    write(folder, "Content/110101/2023/report.md", CONTENT["110101/2023/report.md"].replace("---\n\n", rule))
    write(folder, "Content/110101/2023/evaluations.csv", ROWS)
    subprocess.run([PROGRAM, "build", "--site", folder, "--date", "2025-01-01"], capture_output=True, check=True)
    return folder / "Public/110101/2023"


def text(markup):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", markup)))


def group(year, stage):
    page = (year / "index.html").read_text("utf-8")
    return re.search(rf'<section data-stage="{stage}".*?</section>', page, re.S)[0]


@pytest.mark.parametrize("id, score", [("p01", "91 分（满分 100 分）"), ("p02", "85 分（满分 90 分）"), ("p03", "85 分（满分 100 分）")])
def test_the_page_of_an_evaluation_says_what_its_score_is_out_of(year, id, score):
    assert score in text((year / f"{id}.html").read_text("utf-8"))


def test_tables_say_what_a_score_is_out_of_that_is_not_out_of_100(year):
    rows = [text(row) for row in re.findall("<tr>.*?</tr>", group(year, "财政评价"), re.S)]
    assert [[score in row for row in rows if name in row] for name, score in [("道路", "满分"), ("桥梁", "85 满分 90"), ("供水", "满分")]] \
        == [[False], [True], [False]]


def test_scores_of_different_full_scores_are_said_to_be_hard_to_compare(year):
    said = "各项的满分不全相同，得分和名次不宜直接比较。"
    assert said in text(group(year, "财政评价")) and said not in text(group(year, "单位自评"))


@pytest.mark.parametrize("id, said, rank", [
    ("p01", "同类评价的满分不全相同；名次、最高得分和最低得分只在满分同为 100 分的 2 项中比较。", "第 1 名"),
    ("p02", "同类评价的满分不全相同；其他各项的满分都不是 90 分，得分不作比较。", None),
    ("p03", "同类评价的满分不全相同；名次、最高得分和最低得分只在满分同为 100 分的 2 项中比较。", "第 2 名"),
    ("b02", "同类评价的满分不全相同；名次、最高得分和最低得分只在满分同为 50 分的 3 项中比较。", "第 2 名"),
    ("s01", None, "第 2 名"),
])
def test_a_score_is_compared_with_scores_out_of_the_same_only(year, id, said, rank):
    page = (year / f"{id}.html").read_text("utf-8")
    peers = text(re.search(r'<h2 id="peers">(.*?)<h2', page, re.S)[1])
    assert re.findall("同类评价的满分[^。]*。", peers) == ([said] if said else [])
    assert re.findall(r"第 \d+ 名(?=（)", peers) == ([rank] if rank else [])
    assert ("最高得分" in peers.replace(said or "", ""), '<svg class="scores"' in page) == (rank is not None, rank is not None)


@pytest.mark.parametrize("id, dots, words, ticks, said", [
    ("p01", 2, ["良", "优"], ["80", "90", "100"], "本项得分 91 分，在满分同为 100 分的 2 项同类评价中列第 1 名；最低 85 分，最高 91 分。图中相近的得分排成一列。"),
    ("b02", 3, [], ["30", "40", "50"], "本项得分 41.5 分，在满分同为 50 分的 3 项同类评价中列第 2 名；最低 30 分，最高 45 分。图中相近的得分排成一列。"),
    ("s01", 3, ["良", "优"], ["70", "80", "100"], "本项得分 81 分，在 3 项公布得分的同类评价中列第 2 名；最低 79 分，最高 99 分。图中相近的得分排成一列。"),
    ("m02", 3, [], ["70", "80", "90", "100"],
     "本项得分 79 分，在 3 项公布得分的同类评价中列第 3 名；最低 79 分，最高 99 分。图中相近的得分排成一列。各项适用的等级标准不同，图中没有划分等级。"),
])
def test_the_picture_of_a_score_shows_only_what_may_be_compared_with_it(year, id, dots, words, ticks, said):
    figure = re.search(r'<figure class="chart">\s*<svg class="scores".*?</figure>', (year / f"{id}.html").read_text("utf-8"), re.S)[0]
    assert figure.count('class="dot"') == dots
    assert re.findall(r'<text class="word"[^>]*>([^<]*)<', figure) == words
    assert re.findall(r'<text x="[^"]*" y="[^"]*" text-anchor="[^"]*">([^<]*)<', figure) == ticks
    assert text(re.search("<figcaption>.*?</figcaption>", figure, re.S)[0]).strip() == said


def test_the_picture_of_a_group_shows_the_scores_out_of_what_most_are(year):
    section = group(year, "绩效监控")
    assert re.search(r'<svg class="scores".*?</svg>', section, re.S)[0].count('class="dot"') == 3
    assert "满分 50 分的 3 项得分：最低 30 分，最高 45 分。" in text(section)
    # Two scores out of 100 make no picture, and those out of 90 are not put among them.
    assert '<svg class="scores"' not in group(year, "财政评价")


def test_the_description_of_a_page_says_what_its_score_is_out_of(year):
    descriptions = [re.search('name="Description" content="([^"]*)"', (year / f"{id}.html").read_text("utf-8"), re.I)[1]
                    for id in ("p01", "p02")]
    assert descriptions == ["东城区道路：财政评价，91。", "东城区桥梁：财政评价，85 分（满分 90 分）。"]


def test_the_search_says_what_a_score_is_out_of(year, browser):
    page = browser.new_page()
    page.goto(f"file://{year.parents[1]}/search.html?q=p0")
    facts = page.locator(".found li p:nth-child(2)")
    facts.first.wait_for()
    assert sorted(facts.all_inner_texts()) == [
        "评价 · 东城区 · 2023年度 · 85 分", "评价 · 东城区 · 2023年度 · 85 分（满分 90 分）", "评价 · 东城区 · 2023年度 · 91 分"]
    page.close()


def test_a_rule_about_scores_out_of_100_is_not_applied_to_others(year):
    assert ["核减预算" in (year / f"{id}.html").read_text("utf-8") for id in ["p01", "p02", "p03"]] == [False, False, True]


@pytest.mark.parametrize("stage, ticks, words, said", [
    ("单位自评", ["70", "80", "100"], ["良", "优"], ["图中的等级按“自评”划分。"]),
    ("部门评价", ["70", "80", "90", "100"], [], ["各项适用的等级标准不同，图中没有划分等级。"]),
    ("绩效监控", ["30", "40", "50"], [], []),
])
def test_the_picture_of_scores_has_the_bands_of_the_scale_that_applies_to_them(year, stage, ticks, words, said):
    section = group(year, stage)
    picture = re.search(r'<svg class="scores".*?</svg>', section, re.S)[0]
    assert re.findall(r'<text class="word"[^>]*>([^<]*)<', picture) == words
    assert re.findall(r'<text x="[^"]*" y="[^"]*" text-anchor="[^"]*">([^<]*)<', picture) == ticks
    caption = text(re.findall("<figcaption>.*?</figcaption>", section, re.S)[-1])
    assert [sentence for sentence in re.findall("[^。]*。", caption) if "等级" in sentence] == said
