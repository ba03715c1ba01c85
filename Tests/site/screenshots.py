"""Pictures of each kind of page: `screenshots.py SITE FOLDER`."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from conftest import ROOT, build

PAGES = {
    "home": "index.html",
    "region": "420104/index.html",
    "year": "420104/2023/index.html",
    "evaluation": "650200/2024/xm-08.html",
    "list": "650200/grade/excellent.html",
    "search": "search.html?q=项目",
    "about": "about.html",
    "data": "data.html",
}
# The real regions have one year each; these pages are of the small site of two years.
YEARS = {"comparison": "110101/changes/2023.html", "history": "110101/2023/q-1.html"}
SIZES = {"desktop": (1280, 1600), "phone": (375, 1400), "narrow": (320, 1400)}


def shrink(picture):
    """A palette of 64 colours is enough for text and lines."""
    subprocess.run(["convert", picture, "-strip", "+dither", "-colors", "64", f"PNG8:{picture}"], check=True)


def small_site(folder):
    """The site of two years, built in `folder`."""
    shutil.copytree(ROOT / "Tests/CommandsTests/Golden/years/Content", folder / "Content")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    return folder / "Public"


def main(site, folder):
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as scratch:
        years = small_site(pathlib.Path(scratch) / "years")
        pages = {name: f"file://{site}/{path}" for name, path in PAGES.items()}
        pages |= {name: f"file://{years}/{path}" for name, path in YEARS.items()}
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for size, (width, height) in SIZES.items():
            context = browser.new_context(viewport={"width": width, "height": height})
            page = context.new_page()
            for name, address in pages.items():
                page.goto(address)
                if "?" in address:
                    page.wait_for_selector(".found li")
                picture = folder / f"{name}-{size}.png"
                page.screenshot(path=picture)
                shrink(picture)
            context.close()
        page = browser.new_page()
        for name in ("year", "evaluation", "comparison"):
            page.goto(pages[name])
            page.pdf(path=f"{scratch}/{name}.pdf", prefer_css_page_size=True)
            stem = folder / f"{name}-paper"
            subprocess.run(
                ["pdftoppm", "-png", "-r", "60", "-f", "1", "-l", "1", "-singlefile", f"{scratch}/{name}.pdf", stem],
                check=True)
            shrink(stem.with_suffix(".png"))
        browser.close()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]))
