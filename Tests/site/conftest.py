"""The site of the five regions, built once for all tests that look at it from outside."""

import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build" / "debug" / "disclose"
DAY = "2026-01-01"


def build(site, output, *options, environment=None):
    """Runs `disclose build` and returns what it said."""
    return subprocess.run(
        [PROGRAM, "build", "--site", site, "--output", output, "--date", DAY, "--lang", "en", *options],
        capture_output=True, text=True, env=environment, check=False)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the built site."""
    output = tmp_path_factory.mktemp("site") / "Public"
    result = build(ROOT, output)
    assert result.returncode == 0, result.stderr
    return output


@pytest.fixture(scope="session")
def pages(site):
    """Every HTML page of the site."""
    return sorted(site.rglob("*.html"))
