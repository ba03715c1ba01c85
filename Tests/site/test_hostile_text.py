"""Hostile Markdown and values before a real browser: nothing of them runs, loads, sends or takes the page over.

The pages are looked at with their content security policy switched off, so that what is tested is the text, and the policy
is tested by itself.
"""

import json
import re
import shutil
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import DAY, PROGRAM, ROOT, build
from hostile_markdown import CASES, COMMENTS, UNSEEN, VALUES
from hostile_pages import LOOK, POLICY, touch, watched  # noqa: F401 (a fixture)
from preview import Preview
from tiny import CONTENT, write


def put(folder):
    """A site whose every text is hostile."""
    for path, text in CONTENT.items():
        write(folder, f"Content/{path}", text)
    sections = [f"## 第{number}节 {VALUES[number % len(VALUES)]}\n\n{case}\n" for number, case in enumerate(CASES)]
    front = {
        "标题": "报告" + VALUES[1], "发布日期": "2024-01-05", "摘要": VALUES[0], "关键词": VALUES[:4],
        "法规依据": [{"名称": VALUES[2], "文号": VALUES[3]}], "评价方法": VALUES, "第三方机构": [{"名称": VALUES[4], "评价范围": VALUES[5]}],
    }
    write(folder, "Content/110101/2023/report.md", "---\n" + json.dumps(front, ensure_ascii=False) + "\n---\n\n" + "\n".join(sections))
    head = "编号,名称,评价对象,评价阶段,单位,得分,说明\n"
    rows = [",".join([f"p{number:02}"] + ['"' + text.replace('"', '""') + '"' for text in (
        f"道路{number}{value}", "项目支出", "财政评价", f"局{value}", "91", value)]) for number, value in enumerate(VALUES)]
    rows.append(rows[0].replace("p00", "p99"))
    write(folder, "Content/110101/2023/evaluations.csv", head + "\n".join(rows) + "\n")
    write(folder, "Content/110101/2023/evaluations/p00.md", "\n\n".join(CASES[-60:]) + "\n")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    return folder


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = put(tmp_path_factory.mktemp("hostile"))
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    return folder


@pytest.mark.parametrize("comment", COMMENTS)
def test_a_comment_comes_to_no_page(hostile, tmp_path, comment):
    write(tmp_path, "Content/110101/2023/report.md", f"---\n标题: 报告\n摘要: 无\n---\n\n## 问题\n\n{comment}\n")
    write(tmp_path, "Content/110101/2023/evaluations.csv", "编号,名称,评价对象,评价阶段\np01,道路,项目支出,财政评价\n")
    for path in ("site.yaml", "scales.yaml", "divisions.csv", "110101/region.yaml"):
        write(tmp_path, f"Content/{path}", (hostile / "Content" / path).read_text(encoding="utf-8"))
    shutil.copytree(ROOT / "Templates", tmp_path / "Templates")
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 1 and "C614" in result.stderr and not (tmp_path / "Public/index.html").exists()


def test_nothing_hostile_acts_on_any_page(hostile, watched, record_property):
    record_property("hostile texts before a browser", len(CASES) + len(VALUES))
    assert len(CASES) > 250
    page = watched()
    looked = 0
    for path in sorted((hostile / "Public").rglob("*/*.html")):
        page.goto(f"file://{path}")
        assert page.evaluate(LOOK) == [], path
        touch(page)
        assert page.url == f"file://{path}"
        looked += 1
    assert page.did == [] and looked > 20
    text = (hostile / "Public/110101/2023/index.html").read_text(encoding="utf-8")
    assert all(f"第{number}节" in text for number in range(len(CASES)))


def test_what_nobody_sees_is_refused(tmp_path):
    put(tmp_path)
    for number, text in enumerate(UNSEEN, 1):
        write(tmp_path, f"Content/110101/2023/evaluations/p{number:02}.md", text + "\n")
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 1 and result.stderr.count("D511") == len(UNSEEN), result.stderr


def test_nothing_hostile_acts_in_the_search(hostile, watched):
    page = watched()
    for question in ["道路", "script", "<img src=x onerror=hit()>", "\"><script>hit()</script>"]:
        page.goto(f"file://{hostile}/Public/search.html")
        page.fill("main input[name=q]", question)
        page.keyboard.press("Enter")
        page.wait_for_url("**q=*")
        expect(page.locator("[role=status]")).not_to_be_empty()
        harmful = page.evaluate(LOOK)
        assert [text for text in harmful if not text.startswith("<noscript>")] == []
        touch(page)
    assert page.did == []


def test_nothing_hostile_acts_in_reports(hostile, watched, tmp_path):
    page = watched()
    other = tmp_path / "other"
    shutil.copytree(hostile, other)
    table = other / "Content/110101/2023/evaluations.csv"
    table.write_text(table.read_text(encoding="utf-8").replace('"91"', '"82"'), encoding="utf-8")
    assert build(other, other / "Public").returncode == 0
    for number, arguments in enumerate([
            ["check", "--site", hostile, "--date", DAY], ["diff", hostile / "Public", other / "Public"]]):
        report = tmp_path / f"{number}.html"
        subprocess.run([PROGRAM, *arguments, "--format", "html", "--output", report, "--lang", "en"], cwd=hostile, capture_output=True, check=False)
        assert "道路" in report.read_text(encoding="utf-8")
        page.goto(f"file://{report}")
        assert page.locator("script, iframe, object, form, img").count() == 0
        touch(page)
    assert page.did == []


def test_nothing_hostile_acts_in_the_preview(hostile, watched, tmp_path):
    shutil.copytree(hostile / "Content", tmp_path / "Content")
    shutil.copytree(hostile / "Templates", tmp_path / "Templates")
    with Preview(tmp_path) as preview:
        page = watched()
        for path in ["110101/2023/index.html", "110101/2023/p00.html", ".disclose/findings"]:
            page.goto(preview.address + path, wait_until="load")
            touch(page)
        page.goto(preview.address + "110101/2023/index.html", wait_until="load")
        preview.replace("Content/110101/2023/evaluations.csv", '"91"', '"<script>hit()</script>"')
        expect(page.locator(".disclose-faults")).to_contain_text("<script>hit()</script>")
        touch(page)
        assert page.did == []


def test_a_script_that_runs_is_noticed(hostile, watched, tmp_path):
    """The tests above can fail: a page that runs a script, in any of these ways, is reported."""
    page = watched()
    for number, text in enumerate(["<script>1</script>", "<p onclick=\"1\">x</p>", "<script src=data:,1></script>"]):
        bad = tmp_path / f"{number}.html"
        bad.write_text(f"<!DOCTYPE html><main>{text}</main>", encoding="utf-8")
        page.did.clear()
        page.goto(f"file://{bad}")
        touch(page)
        assert page.did != [] or page.evaluate(LOOK) != []
    bad.write_text("<!DOCTYPE html><main><a href=javascript:1>x</a><img src=x onerror=hit()></main>", encoding="utf-8")
    page.goto(f"file://{bad}")
    assert len(page.evaluate(LOOK)) == 2
    with pytest.raises(AssertionError):
        touch(page)


def test_every_page_has_the_policy_before_anything_else(site, years, hostile):
    looked = 0
    for folder in (site, years, hostile / "Public"):
        for path in folder.rglob("*.html"):
            text = path.read_text(encoding="utf-8")
            head = text[:text.index("</head>")]
            policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
            assert policy in head, path
            assert not re.search(r"<(script|link|style|img|base)\b", head[:head.index(policy)]), path
            assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", re.sub(r"<script type=\"application/ld\+json\">.*?</script>", "", text, flags=re.S).lower()) \
                or path.is_relative_to(hostile), path
            looked += 1
    assert looked > 200


def test_the_policy_stops_what_is_not_the_sites_own(watched, site, tmp_path):
    shutil.copytree(site, tmp_path / "site")
    path = tmp_path / "site/index.html"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("</main>", "<script>hit()</script><img src=x onerror=hit()><p style=\"color:red\" id=red>x</p>"
                                 "<iframe src=about.html></iframe></main>"), encoding="utf-8")
    page = watched(policy=True)
    blocked = []
    page.on("console", lambda message: blocked.append(message.text) if "Content Security Policy" in message.text else None)
    page.goto(f"file://{path}")
    assert page.evaluate("window.name") == ""
    assert len(blocked) >= 4
