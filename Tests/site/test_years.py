"""Two years of a region beside each other, held against the content by another reader of it."""

import csv

from axe_core_python.sync_playwright import Axe

from conftest import ROOT

CONTENT = ROOT / "Tests/CommandsTests/Golden/years/Content/110101"
PAGES = [
    "110101/index.html", "110101/changes/2023.html", "110101/2023/index.html", "110101/2023/q-2.html",
    "110101/evaluator/ac3491b11c.html", "index.html",
]


def rows(year):
    with open(CONTENT / year / "evaluations.csv", encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if not row["不予公开"]]


def key(row):
    return row["项目代码"] or (row["名称"], row["单位"])


def test_no_evaluation_of_either_year_is_left_out(visit, years):
    page = visit(f"file://{years}/110101/changes/2023.html", java_script_enabled=False)
    links = [
        link for row in page.locator(".results tbody tr").all()
        for link in {cell.get_attribute("href") for cell in row.locator("a").all()} if "unit" not in link]
    expected = [f"2022/{row['编号']}.html" for row in rows("2022")] + [f"2023/{row['编号']}.html" for row in rows("2023")]
    assert sorted(link.removeprefix("../../110101/") for link in links) == sorted(expected)


def test_the_counts_are_those_of_the_content(visit, years):
    before, after = {key(row) for row in rows("2022")}, [key(row) for row in rows("2023")]
    page = visit(f"file://{years}/110101/2023/index.html")
    table = page.locator("table", has_text="新进入").locator("tbody tr").all()
    counts = {row.locator("th").inner_text(): int(row.locator("td").first.inner_text()) for row in table}
    assert sum(counts.values()) == len(after) + len(before - set(after))
    assert counts["退出"] == len(before - set(after))
    assert all(count > 0 for count in counts.values()), "the site is to have each case"
    visit(f"file://{years}/110101/changes/2023.html").select_option("select[name=change]", "退出")


def test_the_same_rule_of_accessibility_and_width_hold_for_them(visit, years):
    for width in (1280, 320):
        page = visit(f"file://{years}/index.html", viewport={"width": width, "height": 900}, bypass_csp=True)
        for path in PAGES:
            page.goto(f"file://{years}/{path}")
            result = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
            assert [fault["id"] for fault in result["violations"]] == [], path
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
