"""The interface speaks English where a site asks for it; what is disclosed stays as it is."""

import re
import shutil

import pytest
import yaml
from axe_core_python.sync_playwright import Axe

from conftest import ROOT, build

CHINESE = re.compile("[\u4e00-\u9fff]")


def test_the_interface_speaks_english(site, tmp_path):
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    settings = tmp_path / "Content" / "site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("zh-CN", "en"), encoding="utf-8")
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    page = (tmp_path / "Public" / "141100" / "2024" / "xm-01.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in page
    headings = re.findall(r"<h2[^>]*>([^<]*)</h2>", page)
    assert headings and not any(CHINESE.search(heading) for heading in headings)
    assert "公积金中心信息化项目" in page


def test_both_languages_have_the_same_strings():
    keys = [
        re.findall(r"^([\w.-]+):", (ROOT / "Templates" / "strings" / f"{language}.yaml").read_text(encoding="utf-8"), re.M)
        for language in ("zh-CN", "en")]
    assert sorted(keys[0]) == sorted(keys[1])
    assert len(keys[0]) > 100


ACCENTS = str.maketrans("AEIOUYaeiouyncs", "ÂÊÎÔÛŸàéîöûÿñçš")


def pseudo(text):
    """`text` with accents and a third longer; what is filled in, tags and addresses stay."""
    parts = re.split(r"(\{\{.*?\}\}|\{\w+\}|<[^>]*>)", text)
    spoken = "".join(part if position % 2 else part.translate(ACCENTS) for position, part in enumerate(parts))
    return spoken + " ‹" + "ø" * (len(re.sub(r"\{.*?\}", "", text)) // 3) + "›"


@pytest.fixture(scope="module")
def mirrored(tmp_path_factory):
    """The site in a language that nobody speaks and that runs from right to left."""
    source = tmp_path_factory.mktemp("mirrored")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, source / name)
    settings = source / "Content" / "site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("zh-CN", "en"), encoding="utf-8")
    strings = source / "Templates" / "strings" / "en.yaml"
    words = {key: pseudo(str(text)) for key, text in yaml.safe_load(strings.read_text(encoding="utf-8")).items()}
    words["frame.direction"] = "rtl"
    strings.write_text(yaml.safe_dump(words, allow_unicode=True, width=10_000), encoding="utf-8")
    result = build(source, source / "Public")
    assert result.returncode == 0, result.stderr
    return source / "Public"


PAGES = [
    "index.html", "about.html", "search.html", "420104/index.html", "420104/2023/index.html", "650200/2024/index.html",
    "650200/2024/xm-08.html", "654203/2022/index.html", "650200/grade/excellent.html",
]


@pytest.mark.parametrize("width", [1280, 320])
def test_a_script_from_right_to_left_fits_and_is_accessible(visit, mirrored, width):
    page = visit(f"file://{mirrored}/index.html", viewport={"width": width, "height": 900}, bypass_csp=True)
    for path in PAGES:
        page.goto(f"file://{mirrored}/{path}")
        assert page.evaluate("document.documentElement.dir") == "rtl"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        outside = page.evaluate("""() => [...document.querySelectorAll('h1, h2, p, dt, dd, li, caption, figure')]
          .filter((node) => !node.closest('div.table, .skip, .hidden, nav.contents'))
          .map((node) => [node, node.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.left < -0.5 || box.right > innerWidth + 0.5))
          .map(([node]) => node.textContent.slice(0, 40))""")
        assert outside == [], path
        result = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        assert [fault["id"] for fault in result["violations"]] == [], path


def test_every_text_of_the_interface_comes_from_its_file(mirrored):
    own = set()
    for path in PAGES:
        page = (mirrored / path).read_text(encoding="utf-8")
        body = re.sub(r"<(script|style|svg)\b.*?</\1>", "", page.split("<body", 1)[1], flags=re.S)
        own |= {text.strip() for text in re.findall(r">([^<>]*[A-Za-z]{3,}[^<>]*)<", body)}
    unspoken = {
        text for text in own
        if "›" not in text and not re.search(r"https?:|example|[\u4e00-\u9fff]|&#|PPP|^[0-9a-f]{8}$|^(pdf|rar|xlsx)$", text)}
    assert unspoken == set()
