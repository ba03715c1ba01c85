"""The site in a real browser, opened from its folder as a reader would by double click."""

import gzip
import pathlib
import re

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import PORTAL

KINDS = {
    "home": "index.html",
    "region": "420104/index.html",
    "year": "650200/2024/index.html",
    "year of figures only": "654203/2022/index.html",
    "evaluation": "650200/2024/xm-08.html",
    "list": "420104/grade/good.html",
    "about": "about.html",
    # A server shows it at every address that leads nowhere; it names the portal's files in full.
    "not found": PORTAL + "404.html",
}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_kind_of_page_breaks_a_rule_of_accessibility(visit, site, theme, width):
    # axe puts its own script into the page, which the site's policy forbids.
    page = visit("index.html", color_scheme=theme, viewport={"width": width, "height": 900}, bypass_csp=True)
    axe = Axe()
    found = []
    for kind, path in KINDS.items():
        page.goto(path if "://" in path else f"file://{site}/{path}")
        result = axe.run(page, options={"runOnly": RULES})
        found += [f"{kind}: {fault['id']} {fault['nodes'][0]['html'][:120]}" for fault in result["violations"]]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{kind}: wider than the window")
    assert found == []


def visible_names(page):
    return page.locator(".results tbody tr:visible th").all_inner_texts()


def test_a_table_is_sorted_by_any_column(visit):
    page = visit("420104/2023/index.html")
    table = page.locator(".results table").first
    for column in range(table.locator("thead th").count()):
        head = table.locator("thead th").nth(column)
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == "ascending"
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == "descending"
        head.locator("button").click()
        assert head.get_attribute("aria-sort") is None
    table.locator("thead th", has_text="得分").locator("button").click()
    scores = [float(text) for text in table.locator("tbody tr td:nth-child(3)").all_inner_texts()]
    assert scores == sorted(scores) and len(scores) == 20


def test_blanks_stay_last_in_either_order(visit):
    page = visit("152501/2022/index.html")
    button = page.locator(".results thead th", has_text="等级").first.locator("button")
    for _ in range(2):
        button.click()
        assert page.locator(".results tbody tr").last.locator(".absent").count() > 0


def test_filters_are_announced_and_kept_in_the_address(visit):
    page = visit("650200/2024/index.html")
    everything = visible_names(page)
    page.select_option("select[name=grade]", "优")
    page.select_option("select[name=subject]", "项目支出")
    chosen = visible_names(page)
    assert 0 < len(chosen) < len(everything)
    assert page.locator(".filters [role=status]").inner_text() == f"显示 {len(chosen)} 项，共 {len(everything)} 项"
    again = visit("650200/2024/index.html" + "#" + page.url.split("#")[1])
    assert visible_names(again) == chosen
    again.locator(".filters button").click()
    expect(again.locator(".results tbody tr:visible")).to_have_count(len(everything))
    assert again.url.endswith("#")


def test_a_text_narrows_the_table_down(visit):
    page = visit("420104/2023/index.html")
    name = visible_names(page)[3]
    page.fill("input[name=text]", name[2:6])
    assert name in visible_names(page)
    assert all(name[2:6] in row for row in page.locator(".results tbody tr:visible").all_inner_texts())


def test_everything_is_there_without_script(visit, site):
    for path in KINDS.values():
        page = visit(path, java_script_enabled=False)
        source = (site / path.removeprefix(PORTAL)).read_text(encoding="utf-8")
        assert page.locator("main h1").count() == 1
        assert page.locator("button:visible").count() == source.count("<button")
        assert page.locator("[hidden]").count() == 0


def test_the_keyboard_reaches_content_and_filters(visit):
    page = visit("420104/2023/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.locator(".results thead button").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".results thead [aria-sort=ascending]").count() > 0


def test_an_evaluation_weighs_less_than_60_kilobytes_with_all_it_loads(site):
    for path in sorted(site.glob("*/*/*.html"), key=lambda page: -page.stat().st_size)[:20]:
        if path.name == "index.html" or not path.parent.name.isdigit():
            continue
        text = path.read_text(encoding="utf-8")
        loaded = re.findall(r'<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"', text)
        files = [path] + [pathlib.Path(path.parent, link).resolve() for link in loaded]
        assert sum(len(gzip.compress(file.read_bytes())) for file in files) < 60_000, path
