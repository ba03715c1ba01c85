"""Every text that content can hold, hostile, on every kind of page and in everything else that is made of it."""

import csv
import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from playwright.sync_api import expect

from conftest import DAY, PROGRAM, ROOT, build
from hostile_content import CODE, FORMER, TEXT, fields, put
from hostile_markdown import VALUES
from hostile_pages import LOOK, POLICY, touch, watched  # noqa: F401 (a fixture)

# Texts that decide what a row is about, so that only known ones are taken, and the titles that have a hostile text of their own.
DECIDING = {
    ("corrections.csv", "字段"), ("corrections.csv", "编号"), ("sources.csv", "内容文件"), ("region.yaml", "名称"), ("site.yaml", "标题"),
    ("site.yaml", "名称"),
}
KINDS = [
    "index.html", "about.html", "search.html", "archive.html", "data.html", "404.html", f"{CODE}/index.html", f"{CODE}/2024/index.html",
    f"{CODE}/2024/p01.html", f"{CODE}/unit/*.html", f"{CODE}/evaluator/*.html", f"{CODE}/grade/excellent.html", f"{CODE}/changes/2024.html",
    f"{CODE}/corrections.html", f"{CODE}/2024/p03.html", f"{CODE}/2022/index.html", f"{FORMER}/2024/p01.html",
    "archive/2024-01/index.html", f"archive/2024-01/{CODE}/2023/p01.html", "archive/2024-02/archive/2024-01/index.html",
]
REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def run(*words, status=0):
    result = subprocess.run([PROGRAM, *words, "--lang", "en"], capture_output=True, text=True, check=False)
    assert result.returncode in (status if isinstance(status, tuple) else (status,)), result.stdout + result.stderr
    return result


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """The site, built, with two archived years that readers can open there, and which fields hold hostile texts."""
    folder = tmp_path_factory.mktemp("everywhere")
    put(folder, years=(2023,))
    assert build(folder, folder / "Public").returncode == 0
    for _ in range(2):
        run("archive", "create", "--site", folder, "--date", DAY, "--year", "2024")
        run("archive", "announce", "--site", folder)
        table = folder / "Content/snapshots.csv"
        rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
        at = rows[0].index("本站浏览")
        with table.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows([rows[0]] + [row[:at] + ["是"] + row[at + 1:] for row in rows[1:]])
        result = build(folder, folder / "Public")
        assert result.returncode == 0, result.stderr
    # What was withdrawn since stands in years that no snapshot has; that of others would keep the archived sites off.
    texts = put(folder)
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    return folder, texts


@pytest.fixture(scope="module")
def everywhere(filled):
    return filled[0]


def test_every_text_that_content_can_hold_is_hostile(filled):
    texts = {
        (file, name) for file, groups in fields().items() for group in groups.values() for name, form, _ in group
        if form.startswith(TEXT + ("Markdown",))}
    assert len(texts) > 60
    assert texts - filled[1] == DECIDING


def test_nothing_hostile_acts_on_any_kind_of_page(everywhere, watched):
    page = watched()
    public = everywhere / "Public"
    assert [kind for kind in KINDS if not list(public.glob(kind))] == []
    own = [path for path in public.rglob("*.html") if path.relative_to(public).parts[0] not in ("archive", FORMER)]
    others = [path for kind in KINDS for path in public.glob(kind) if path not in own]
    assert len(own) > 30
    for path in sorted(own) + others:
        leads_on = 'http-equiv="refresh"' in path.read_text(encoding="utf-8")
        page.goto(f"file://{path}", wait_until="commit" if leads_on else "load")
        if leads_on:
            page.wait_for_url(lambda address, path=path: not address.endswith(str(path)) and address.startswith(f"file://{public}/"))
            continue
        assert [text for text in page.evaluate(LOOK) if not text.startswith("<noscript>")] == [], path
        touch(page)
        assert page.url == f"file://{path}"
    # The not-found page is shown at any address and therefore names the site's own files in full.
    assert [address for address in page.did if not address.startswith("https://example.gov.cn/jxpj/assets/")] == []


def test_nothing_hostile_acts_in_the_search_with_every_field(everywhere, watched):
    page = watched()
    page.goto(f"file://{everywhere}/Public/search.html")
    for question in ["文", "另一条路", "hit()", "<svg"]:
        page.fill("main input[name=q]", question)
        page.keyboard.press("Enter")
        page.wait_for_url("**q=*")
        expect(page.locator("[role=status]")).not_to_be_empty()
        assert [text for text in page.evaluate(LOOK) if not text.startswith("<noscript>")] == []
        touch(page)
    assert page.did == []


def test_every_page_of_every_kind_has_the_policy(everywhere):
    pages = sorted((everywhere / "Public").rglob("*.html"))
    for path in pages:
        text = path.read_text(encoding="utf-8")
        head = text[:text.index("</head>")]
        policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        assert policy in head, path
        assert not re.search(r"<(script|link|style|img|base)\b", head[:head.index(policy)]), path
    assert len(pages) > 150


@pytest.fixture(scope="module")
def changed(everywhere, tmp_path_factory):
    """The same site with a score that changed, a snapshot of that, and every error waived with hostile words."""
    folder = tmp_path_factory.mktemp("changed") / "site"
    shutil.copytree(everywhere, folder)
    table = folder / f"Content/{CODE}/2024/evaluations.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("82.00", "81.00"), encoding="utf-8")
    report = json.loads(run("check", "--site", folder, "--date", DAY, "--format", "json", status=(0, 1)).stdout)
    with (folder / "Content/waivers.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([["代码", "位置", "理由", "批准人", "有效期至"]] + [
            [finding["code"], finding["position"], f"理由{VALUES[0]}", f"批准{VALUES[1]}", "2099-12-31"]
            for finding in report["findings"] if finding["severity"] == "error" and finding.get("position")])
    assert build(folder, folder / "Public").returncode == 0
    run("archive", "create", "--site", folder, "--date", DAY, "--year", "2025")
    return folder


@pytest.mark.parametrize("name", ["check", "diff", "sign-off", "archive diff", "description"])
def test_nothing_hostile_acts_in_what_is_made_for_the_bureau(everywhere, changed, watched, tmp_path, name):
    """The pages that are no part of the site, with their own policy, which lets nothing be loaded or run at all."""
    page, file = watched(), tmp_path / "report.html"
    output = ["--format", "html", "--output", file]
    if name == "check":
        run("check", "--site", changed, "--date", DAY, *output, status=(0, 1))
    elif name == "diff":
        run("diff", everywhere / "Public", changed / "Public", "--site", changed, *output, status=1)
    elif name == "archive diff":
        run("archive", "diff", "2024", "2025", "--site", changed, *output, status=1)
    elif name == "sign-off":
        run("publish", "--site", changed, "--date", DAY, "--to", tmp_path / "web", "--dry-run")
        file, = (changed / "Releases/sheets").glob("*.html")
    else:
        file = changed / "Archive/2025-01/data/description.html"
    text = file.read_text(encoding="utf-8")
    assert "hit()" in text and REPORT_POLICY in text
    page.goto(f"file://{file}")
    assert page.locator("script, iframe, object, embed, form, img, base, [onclick], [onerror], [onload]").count() == 0
    touch(page)
    assert page.did == []


def test_what_programs_read_holds_the_texts_as_text(everywhere):
    public = everywhere / "Public"
    looked = 0
    for path in [*public.rglob("feed.xml"), *public.glob("sitemap*.xml")]:
        root = ElementTree.parse(path).getroot()
        assert {element.tag.split("}")[0] for element in root.iter()} <= {
            "{http://www.w3.org/2005/Atom", "{http://www.sitemaps.org/schemas/sitemap/0.9"}, path
        assert not any(element.get("type") in ("html", "xhtml") for element in root.iter()), path
        looked += 1
    for path in public.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))
        looked += 1
    for path in public.glob("**/*.html"):
        for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text(encoding="utf-8"), re.S):
            json.loads(script)
            looked += 1
    for path in (public / "search").rglob("*.js"):
        assert "<" not in path.read_text(encoding="utf-8"), path
        looked += 1
    assert looked > 20


def test_the_manual_has_a_policy_and_runs_nothing(tmp_path):
    run("manual", "--docs", ROOT / "docs", "--output", tmp_path / "manual")
    pages = list((tmp_path / "manual").rglob("*.html"))
    assert len(pages) > 5
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">" in text
        assert not re.search(r"<script|<iframe|\son[a-z]+=", text), path
