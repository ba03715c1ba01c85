"""What the site says to programs: feeds, sitemaps, rules for robots, data sets."""

import json
import re
import xml.etree.ElementTree as ElementTree

import yaml

from conftest import PORTAL, ROOT

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def locations(file):
    return [place.text for place in ElementTree.parse(file).iter(MAP + "loc")]


def test_the_sitemaps_name_every_page_once(site, pages):
    maps = locations(site / "sitemap.xml")
    named = [page for part in maps for page in locations(site / part.removeprefix(PORTAL))]
    expected = {PORTAL + str(page.relative_to(site)) for page in pages
                if page.name not in ("404.html", "search.html") and b'http-equiv="refresh"' not in page.read_bytes()}
    assert len(named) == len(set(named))
    assert set(named) == expected


def test_robots_are_told_the_sitemap(site):
    assert f"Sitemap: {PORTAL}sitemap.xml\n" in (site / "robots.txt").read_text(encoding="utf-8")


def test_feeds_hold_the_dates_of_the_documents_and_no_others(site):
    known = set()
    for report in (ROOT / "Content").glob("*/*/report.md"):
        front = yaml.load(report.read_text(encoding="utf-8").split("\n---", 1)[0].lstrip("-"), Loader=yaml.BaseLoader)
        known |= {front.get("发布日期"), front.get("成文日期")}
    feeds = sorted(site.rglob("feed.xml"))
    assert len(feeds) > 1
    for file in feeds:
        feed = ElementTree.parse(file).getroot()
        entries = feed.findall(ATOM + "entry")
        assert entries
        dates = [entry.findtext(ATOM + "updated") for entry in entries]
        assert dates == sorted(dates, reverse=True) and feed.findtext(ATOM + "updated") == dates[0]
        assert {date.removesuffix("T00:00:00+08:00") for date in dates} <= known
        for entry in entries:
            assert (site / entry.findtext(ATOM + "id").removeprefix(PORTAL)).is_file()
            assert entry.findtext(ATOM + "summary") and entry.findtext(ATOM + "title")


def test_every_year_is_a_data_set(site, year_pages):
    seen = 0
    for page in year_pages:
        text = page.read_text(encoding="utf-8")
        data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S).group(1))
        assert data["@type"] == "Dataset" and data["url"] == PORTAL + str(page.relative_to(site))
        assert data["name"] in text and data["description"] in text
        assert (site / data["distribution"]["contentUrl"].removeprefix(PORTAL)).is_file()
        seen += 1
    assert seen == 5
