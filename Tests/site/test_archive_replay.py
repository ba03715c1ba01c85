"""The web archive of a snapshot, replayed by pywb and read in a real browser as a reader would: every page, and the search."""

import pathlib
import posixpath
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest
from conftest import DAY, PORTAL, PROGRAM, ROOT, build
from playwright.sync_api import expect

TOOLS = pathlib.Path(sys.executable).parent
MOMENT = DAY.replace("-", "") + "040000"


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory):
    """A snapshot of the site of the five regions."""
    folder = tmp_path_factory.mktemp("replay")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / name)
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    result = subprocess.run(
        [PROGRAM, "archive", "create", "--site", folder, "--date", DAY, "--without-content", "--lang", "en"],
        capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return folder / "Archive/2026-01"


@pytest.fixture(scope="module")
def replay(snapshot, tmp_path_factory):
    """The address under which pywb shows the web archive, which it took from the WACZ by itself."""
    folder = tmp_path_factory.mktemp("pywb")
    # Without frames a page of the archive is a page of the browser.
    (folder / "config.yaml").write_text("framed_replay: false\n")
    for words in (["init", "site"], ["add", "--unpack-wacz", "site", snapshot / "data/wacz/site.wacz"]):
        result = subprocess.run([TOOLS / "wb-manager", *words], cwd=folder, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout + result.stderr
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(
            [TOOLS / "wayback", "-b", "127.0.0.1", "-p", str(port), "-d", folder], stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}/site/{MOMENT}/"
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(address + PORTAL + "index.html", timeout=5).close()
                break
            except (urllib.error.URLError, ConnectionError):
                assert server.poll() is None, (folder / "log").read_text()
                time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        server.wait()


@pytest.fixture(scope="module")
def reader(browser, replay):
    """A page in a browser that reaches nothing but the replay; what it was refused is kept."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    origin = replay.split("/site/", 1)[0]
    refused = []
    context.route(
        lambda address: not address.startswith(origin), lambda route: (refused.append(route.request.url), route.abort()))
    page = context.new_page()
    page.on("response", lambda response: refused.append(response.url) if response.status >= 400 else None)
    page.on("pageerror", lambda error: refused.append(str(error)))
    yield page, refused
    context.close()


def test_every_page_is_shown_as_it_was_archived(reader, replay, snapshot):
    page, refused = reader
    site = snapshot / "data/site"
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 100
    for file in pages:
        path = file.relative_to(site).as_posix()
        text = file.read_text(encoding="utf-8")
        way_on = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', text)
        if way_on:
            page.goto(replay + PORTAL + path, wait_until="commit")
            there = posixpath.normpath(posixpath.join(posixpath.dirname(path), way_on.group(1)))
            page.wait_for_url(replay + PORTAL + there)
            continue
        response = page.goto(replay + PORTAL + path, wait_until="load")
        assert response.status == 200, path
        title = re.search("<title>(.*?)</title>", text, re.DOTALL).group(1)
        assert page.title() == page.evaluate(
            "text => new DOMParser().parseFromString(text, 'text/html').title", f"<title>{title}</title>"), path
        assert page.locator("aside.archived").is_visible(), path
        # The style sheet came out of the archive too.
        assert page.evaluate("document.styleSheets.length") >= 1, path
    assert refused == []


def test_links_stay_in_the_archive(reader, replay):
    page, refused = reader
    page.goto(replay + PORTAL + "index.html")
    page.locator(".regions a").first.click()
    page.wait_for_url(replay + PORTAL + "**/index.html")
    page.locator("main a[href$='index.html']").first.click()
    page.locator(".results a").first.click()
    expect(page.locator("aside.archived")).to_be_visible()
    assert page.url.startswith(replay + PORTAL)
    assert refused == []


@pytest.mark.parametrize("words", ["道路", "学校", "医"])
def test_the_search_finds_in_the_replay_what_it_finds_in_the_folder(reader, replay, browser, snapshot, words):
    page, refused = reader

    def found(tab, address):
        tab.goto(f"{address}search.html?q={words}")
        expect(tab.locator(".found li, .none").first).to_be_visible()
        return tab.locator(".found li").all_inner_texts()

    context = browser.new_context()
    try:
        wanted = found(context.new_page(), f"file://{snapshot}/data/site/")
    finally:
        context.close()
    assert wanted
    assert found(page, replay + PORTAL) == wanted
    assert refused == []
