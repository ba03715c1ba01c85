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
    assert said in (year / "p01.html").read_text("utf-8") and said not in (year / "s01.html").read_text("utf-8")


def test_a_rule_about_scores_out_of_100_is_not_applied_to_others(year):
    assert ["核减预算" in (year / f"{id}.html").read_text("utf-8") for id in ["p01", "p02", "p03"]] == [False, False, True]


@pytest.mark.parametrize("stage, ticks, words, said", [
    ("财政评价", ["80", "90", "100"], ["良", "优"], []),
    ("单位自评", ["70", "80", "100"], ["良", "优"], ["图中的等级按“自评”划分。"]),
    ("部门评价", ["70", "100"], [], ["各项适用的等级标准不同，图中没有划分等级。"]),
])
def test_the_picture_of_scores_has_the_bands_of_the_scale_that_applies_to_them(year, stage, ticks, words, said):
    section = group(year, stage)
    picture = re.search(r'<svg class="scores".*?</svg>', section, re.S)[0]
    assert re.findall(r'<text class="word"[^>]*>([^<]*)<', picture) == words
    assert re.findall(r'<text x="[^"]*" y="[^"]*" text-anchor="[^"]*">([^<]*)<', picture) == ticks
    caption = text(re.findall("<figcaption>.*?</figcaption>", section, re.S)[-1])
    assert [sentence for sentence in re.findall("[^。]*。", caption) if "等级" in sentence] == said
