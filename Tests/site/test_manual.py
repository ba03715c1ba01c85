"""The manual: every command and file in it is tried in a starter site, and every link of the site made of it leads somewhere."""

import re
import shutil
import subprocess
import urllib.parse

import pytest
from conftest import PROGRAM, ROOT, nu_html_checker
from test_starter import FINGERPRINT, look_at_preview, run

CHAPTERS = sorted(path.name for path in (ROOT / "docs/manual/zh").iterdir())


def steps(text):
    """What a chapter has its reader do, in order: ("run", line) and ("write", path, content)."""
    found = []
    fence = None
    for line in text.splitlines():
        if fence is not None:
            if line == "```":
                found.append(("write", *fence))
                fence = None
            else:
                fence[1] += line + "\n"
        elif start := re.match(r"```\w+ (\S+)$", line):
            fence = [start.group(1), ""]
        elif line.startswith("    "):
            found.append(("run", line.strip()))
    return [tuple(step) for step in found]


def test_there_is_every_chapter_in_both_languages():
    assert CHAPTERS == sorted(path.name for path in (ROOT / "docs/manual/en").iterdir())


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_command_and_file_of_a_chapter_works(chapter, tmp_path):
    both = [(ROOT / "docs/manual" / language / chapter).read_text() for language in ("zh", "en")]
    assert steps(both[0]) == steps(both[1])
    assert [text.count("\n## ") for text in both] == [both[0].count("\n## ")] * 2
    folder = tmp_path
    if chapter != CHAPTERS[0]:
        run("disclose", "new", "网站", cwd=tmp_path)
        folder = tmp_path / "网站"
    fingerprint = None
    for step in steps(both[0]):
        if step[0] == "write":
            path = folder / step[1]
            assert path.parent.is_dir()
            path.write_text(step[2])
            continue
        line = step[1]
        if line.startswith("cd "):
            folder /= line[3:]
        elif line == "disclose preview":
            look_at_preview(folder)
        else:
            # The first chapter looks at the machine before there is a site; two sites that are the same do not differ.
            is_before = line == "disclose doctor" and chapter == CHAPTERS[0]
            said = run("sh", "-c", line.replace("指纹", fingerprint or ""), cwd=folder, status=1 if is_before else 0)
            fingerprint = fingerprint or next(iter(FINGERPRINT.findall(said)), None)


@pytest.fixture(scope="module")
def manual(tmp_path_factory):
    """The manual as a site."""
    folder = tmp_path_factory.mktemp("manual") / "manual"
    subprocess.run([PROGRAM, "manual", "--docs", ROOT / "docs", "--output", folder], check=True, capture_output=True)
    return folder


def test_every_link_of_the_manual_leads_somewhere(manual):
    ids = {page: set(re.findall(r'\bid="([^"]*)"', page.read_text())) for page in manual.rglob("*.html")}
    assert len(ids) > 20
    broken = []
    for page in ids:
        for link in re.findall(r'href="([^"]*)"', page.read_text()):
            if re.match("[a-z]+:", link):
                continue
            path, _, anchor = urllib.parse.unquote(link.replace("&amp;", "&")).partition("#")
            target = (page.parent / path).resolve() if path else page
            if not target.exists() or (anchor and target in ids and anchor not in ids[target]):
                broken.append((str(page.relative_to(manual)), link))
    assert broken == []


def test_the_manual_has_both_languages_beside_each_other(manual):
    page = (manual / "manual/01-quick-start.html").read_text()
    assert re.search(r'<section lang="zh-CN">\s*<h2 id="zh-导入">导入</h2>', page)
    assert re.search(r'<section lang="en">\s*<h2 id="en-importing">Importing</h2>', page)


@pytest.mark.skipif(shutil.which("java") is None, reason="no Java for the Nu HTML checker")
def test_the_manual_is_valid_html(manual):
    result = nu_html_checker(*[manual / "index.html", *sorted((manual / "manual").glob("*.html"))])
    assert result.returncode == 0, result.stderr
