"""Every link of the built site leads to a file and an anchor that are there, and none makes a browser ask elsewhere."""

import html.parser
import urllib.parse

LOADING = {("img", "src"), ("script", "src"), ("link", "href"), ("iframe", "src"), ("object", "data"), ("source", "src")}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        for name in ("href", "src", "data", "action"):
            if name not in values:
                continue
            is_canonical = tag == "link" and values.get("rel") == "canonical"
            if (tag, name) in LOADING and not is_canonical:
                self.loads.append(values[name])
            if not is_canonical:
                self.links.append(values[name])


def parse(pages):
    return {page: Page(page.read_text(encoding="utf-8")) for page in pages}


def is_outside(link):
    return bool(urllib.parse.urlsplit(link).scheme or urllib.parse.urlsplit(link).netloc)


def test_every_internal_link_and_anchor_is_whole(site, pages):
    parsed = parse(pages)
    broken = []
    for page, content in parsed.items():
        for link in content.links:
            if is_outside(link):
                continue
            parts = urllib.parse.urlsplit(link)
            path = urllib.parse.unquote(parts.path)
            target = (page.parent / path).resolve() if path else page
            if not target.is_file():
                broken.append(f"{page.relative_to(site)}: {link}")
            elif parts.fragment and target in parsed:
                if urllib.parse.unquote(parts.fragment) not in parsed[target].ids:
                    broken.append(f"{page.relative_to(site)}: {link} (no such anchor)")
    assert broken == []
    assert sum(len(content.links) for content in parsed.values()) > 1000


def test_no_anchor_stands_twice_on_a_page(pages):
    assert [str(page) for page, content in parse(pages).items() if len(set(content.ids)) != len(content.ids)] == []


def test_no_page_loads_anything_from_elsewhere(site, pages):
    # The not-found page is shown at any address and therefore names the site's own files in full.
    outside = [
        f"{page.name}: {link}" for page, content in parse(pages).items() if page.name != "404.html"
        for link in content.loads if is_outside(link)]
    assert outside == []


def test_every_page_is_reached_from_home(site, pages):
    parsed = parse(pages)
    seen, waiting = set(), [site / "index.html"]
    while waiting:
        page = waiting.pop().resolve()
        if page in seen or page not in parsed:
            continue
        seen.add(page)
        for link in parsed[page].links:
            if not is_outside(link):
                waiting.append(page.parent / urllib.parse.unquote(urllib.parse.urlsplit(link).path))
    # A page that only leads on from a retired code is for those who come from elsewhere.
    left = {page for page in parsed if page.name != "404.html"} - seen
    assert {page for page in left if b'http-equiv="refresh"' not in page.read_bytes()} == set()
