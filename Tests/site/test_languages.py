"""The interface speaks English where a site asks for it; what is disclosed stays as it is."""

import re
import shutil

from conftest import ROOT, build

CHINESE = re.compile("[\u4e00-\u9fff]")


def test_the_interface_speaks_english(site, tmp_path):
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    settings = tmp_path / "Content" / "site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("zh-CN", "en"), encoding="utf-8")
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    page = (tmp_path / "Public" / "141100" / "2024" / "xm-01.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in page
    headings = re.findall(r"<h2[^>]*>([^<]*)</h2>", page)
    assert headings and not any(CHINESE.search(heading) for heading in headings)
    assert "公积金中心信息化项目" in page


def test_both_languages_have_the_same_strings():
    keys = [
        re.findall(r"^([\w.-]+):", (ROOT / "Templates" / "strings" / f"{language}.yaml").read_text(encoding="utf-8"), re.M)
        for language in ("zh-CN", "en")]
    assert sorted(keys[0]) == sorted(keys[1])
    assert len(keys[0]) > 100
