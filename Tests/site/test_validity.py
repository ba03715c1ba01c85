"""The built site before the Nu HTML checker."""

from conftest import nu_html_checker


def test_every_page_passes_the_nu_html_checker(site, years, pages):
    result = nu_html_checker("--skip-non-html", site, years)
    assert result.returncode == 0, result.stderr[-4000:]
    assert len(pages) > 150
