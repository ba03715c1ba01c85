"""The site in a real browser, opened from its folder as a reader would by double click."""

import csv
import gzip
import pathlib
import re
import shutil
import subprocess
from random import Random

import pytest
import yaml
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import PORTAL, ROOT, build

KINDS = {
    "home": "index.html",
    "region": "420104/index.html",
    "year": "650200/2024/index.html",
    "year of figures only": "654203/2022/index.html",
    "evaluation": "650200/2024/xm-08.html",
    "list": "420104/grade/good.html",
    "about": "about.html",
    "search": "search.html?q=项目",
    "data": "data.html",
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
        if "?q=" in path:
            expect(page.locator(".found li").first).to_be_visible()
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
        source = (site / path.removeprefix(PORTAL).split("?")[0]).read_text(encoding="utf-8")
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


FIND_ALL = """async ([names, seed]) => {
  const missed = [];
  let asked = 0;
  for (const [name, address] of names) {
    const characters = Array.from(name).filter((one) => /[\\p{L}\\p{N}]/u.test(one));
    const ask = async (question) => {
      asked += 1;
      const found = await discloseSearch.find(question);
      if (!found.some((hit) => hit.address === address)) missed.push(`${question} -> ${name}`);
    };
    for (let first = 0; first < characters.length; first += 1) {
      for (let second = first; second < characters.length; second += 1) {
        if ((asked + first * 31 + second * 17) % seed) { asked += 1; continue; }
        const pair = first === second ? characters[first] : characters[first] + ' ' + characters[second];
        await ask(pair);
        if (/^[\\u2E80-\\uFFFF]+$/.test(characters[first] + characters[second])) await ask(pair.replace(' ', ''));
      }
    }
    await ask(name);
  }
  return missed;
}"""


def names_of(site):
    """Every name of the content with the address of its page."""
    for report in sorted((ROOT / "Content").glob("*/*/report.md")):
        code, year, folder = report.parent.parent.name, report.parent.name, report.parent
        front = yaml.load(report.read_text(encoding="utf-8").split("\n---", 1)[0].lstrip("-"), Loader=yaml.BaseLoader)
        yield front["标题"], f"{code}/{year}/index.html"
        if (folder / "evaluations.csv").exists():
            with open(folder / "evaluations.csv", encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(file):
                    yield row["名称"], f"{code}/{year}/{row['编号']}.html"


def test_any_two_characters_find_the_name(visit, site):
    names = list(names_of(site))
    assert len(names) == 152
    page = visit("search.html")
    assert page.evaluate(FIND_ALL, [names, 5]) == []


@pytest.mark.parametrize("question, first", [
    ("二连浩特市", "152501/index.html"),
    ("654203", "654203/index.html"),
    ("第二污水处理厂污水收集系统工程（一期）", "650200/2024/xm-06.html"),
    ("第二汙水", None),
])
def test_the_exact_phrase_comes_first(visit, question, first):
    page = visit("index.html")
    page.fill("header input[name=q]", question)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    expect(page.locator("[role=status]")).not_to_be_empty()
    links = page.locator(".found a")
    if first is None:
        assert links.count() == 0
    else:
        assert links.first.get_attribute("href") == first
        assert question.isdigit() or page.locator(".found mark").first.inner_text() in question


@pytest.mark.parametrize("initials, address", [
    ("dewsclc", "650200/2024/xm-06.html"), ("jmysclc", None), ("WSCLCWS", "650200/2024/xm-06.html"),
])
def test_names_are_found_by_the_initials_of_their_pinyin(visit, initials, address):
    page = visit("search.html")
    found = [hit["address"] for hit in page.evaluate("(question) => discloseSearch.find(question)", initials)]
    assert found == ([address] if address else [])


def test_a_search_is_filtered_and_loads_only_what_it_needs(visit, site):
    page = visit("search.html?q=项目&region=650200&year=2024&grade=excellent")
    expect(page.locator("[role=status]")).not_to_be_empty()
    links = [link.get_attribute("href") for link in page.locator(".found a").all()]
    assert links and all(link.startswith("650200/2024/") for link in links)
    loaded = page.evaluate("[...document.scripts].map((script) => script.getAttribute('src'))")
    assert [path for path in loaded if "entries" in path] == ["650200/search/entries-0.js"]


def test_the_search_works_below_any_address(visit):
    page = visit(PORTAL + "420104/2023/index.html")
    page.fill("header input[name=q]", "道路")
    page.click("header form button")
    expect(page.locator(".found a").first).to_be_visible()


def test_a_large_region_is_found_in_pieces(browser, tmp_path):
    """Several files of entries and several of the index: every name is still found by any two of its characters."""
    shutil.copytree(ROOT / "Content", tmp_path / "Content")
    shutil.copytree(ROOT / "Templates", tmp_path / "Templates")
    random = Random(654203)
    names = ["".join(chr(random.randrange(0x4E00, 0x9FA5)) for _ in range(10)) for _ in range(600)]
    with open(tmp_path / "Content/420104/2023/evaluations.csv", encoding="utf-8-sig", newline="") as file:
        heads = next(csv.reader(file))
    with open(tmp_path / "Content/420104/2023/evaluations.csv", "a", encoding="utf-8", newline="") as file:
        for number, name in enumerate(names):
            cells = {"编号": f"z-{number}", "名称": name, "评价对象": "项目支出", "评价阶段": "财政评价"}
            csv.writer(file).writerow([cells.get(head, "") for head in heads])
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    assert len(list((tmp_path / "Public/420104/search").glob("entries-*.js"))) == 4
    assert len(list((tmp_path / "Public/420104/search").glob("grams-*.js"))) > 1
    page = browser.new_context().new_page()
    page.goto(f"file://{tmp_path}/Public/search.html")
    found = [(name, f"420104/2023/z-{number}.html") for number, name in enumerate(names)]
    assert page.evaluate(FIND_ALL, [random.sample(found, 60), 11]) == []
    page.reload()
    assert [hit["title"] for hit in page.evaluate("(name) => discloseSearch.find(name)", names[555])] == [names[555]]
    loaded = page.evaluate("[...document.scripts].map((script) => script.getAttribute('src'))")
    assert len([path for path in loaded if "entries" in path]) == 1
    page.context.close()


def test_on_paper_the_head_of_a_table_is_repeated_and_pages_are_numbered(visit, tmp_path):
    page = visit("420104/2023/index.html")
    page.pdf(path=tmp_path / "year.pdf", prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", tmp_path / "year.pdf", "-"], capture_output=True, text=True, check=True)
    sheets = text.stdout.split("\f")[:-1]
    assert len(sheets) > 3
    edition = page.locator(".provenance dt", has_text="版本").locator("xpath=../dd").inner_text()
    for number, sheet in enumerate(sheets, 1):
        lines = [line.strip() for line in sheet.splitlines() if line.strip()]
        assert lines[-1].replace(" ", "") == f"版本{edition}{number}/{len(sheets)}"
        if re.match(r"\d+ +\S", lines[0]):
            raise AssertionError(f"sheet {number} begins with a row and has no head: {lines[0]}")
    assert sum("评价对象" in sheet and "得分" in sheet for sheet in sheets) > 2


def test_no_sheet_ends_with_the_head_of_a_table(visit, tmp_path):
    visit("650200/2024/index.html").pdf(path=tmp_path / "year.pdf", prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", tmp_path / "year.pdf", "-"], capture_output=True, text=True, check=True)
    lasts = [[line for line in sheet.splitlines() if line.strip()][-2] for sheet in text.stdout.split("\f")[:-1]]
    assert len(lasts) > 3 and [line for line in lasts if line.split()[0] in ("序号", "指标", "预算")] == []
