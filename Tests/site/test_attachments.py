"""Attachments as readers get them: the very files, under types that run nothing."""

import http.client
import io
import json
import os
import shutil
import subprocess
import zipfile

import openpyxl
import pytest

from conftest import DAY, PROGRAM, ROOT, build
from preview import Preview
from tiny import CONTENT, write

KINDS = "pdf ofd doc docx wps xls xlsx et csv ppt pptx dps odt ods odp txt jpg jpeg png gif tif tiff bmp webp zip rar 7z".split()
RUN = {
    "text/html", "application/xhtml+xml", "image/svg+xml", "text/xml", "application/xml", "text/javascript", "application/javascript",
    "text/css", "application/wasm", "multipart/x-mixed-replace"}


def put(folder, files):
    for path, text in CONTENT.items():
        write(folder, f"Content/{path}", text)
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    report = CONTENT["110101/2023/report.md"].replace("摘要:", "附件: [" + ", ".join(
        f"{{名称: {name}, 文件: {name}}}" for name in files) + "]\n摘要:")
    write(folder, "Content/110101/2023/report.md", report)
    for name, data in files.items():
        write(folder, f"Content/110101/2023/attachments/{name}", data)
    return folder


@pytest.fixture(scope="module")
def files():
    return {f"file.{kind}": b"%PDF " + os.urandom(2000) for kind in KINDS}


def test_every_attachment_is_served_as_it_is(tmp_path, files):
    put(tmp_path, files)
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    served = {path.name: path.read_bytes() for path in (tmp_path / "Public").rglob("file.*")}
    assert served == files


def test_none_is_served_under_a_type_that_runs(tmp_path, files):
    with Preview(put(tmp_path, files)) as preview:
        connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=20)
        for name, data in files.items():
            connection.request("GET", f"/110101/2023/attachments/{name}")
            answer = connection.getresponse()
            assert answer.status == 200 and answer.read() == data
            assert answer.getheader("X-Content-Type-Options") == "nosniff"
            assert answer.getheader("Content-Type").split(";")[0] not in RUN, name


@pytest.mark.parametrize("there, code", [(["caf\u00e9.pdf", "cafe\u0301.pdf"], "D411"), (["cafe\u0301.pdf"], "D408")])
def test_two_spellings_of_a_name_are_two_files(tmp_path, there, code):
    put(tmp_path, dict.fromkeys(["caf\u00e9.pdf", "cafe\u0301.pdf"][:len(there)], b"%PDF"))
    folder = tmp_path / "Content/110101/2023/attachments"
    for file in list(folder.iterdir()):
        file.unlink()
    for name in there:
        (folder / name).write_bytes(b"%PDF")
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 1 and code in result.stderr, result.stderr


def archive(name, data):
    """A ZIP archive with one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(name, data)
    return packed.getvalue()


SCRIPTED = b"""%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>
endobj
trailer
<</Root 1 0 R/Size 4>>
"""


@pytest.mark.parametrize("name, data, code", [
    ("a.zip", archive("打开.exe", b"x"), "C613"), ("a.pdf", SCRIPTED, "C613"),
    ("a.html", b"<p>", "D416"), ("a.svg", b"<svg>", "D416"), ("a.js", b"1", "D416"), ("a.xhtml", b"<p>", "D416"),
    ("a.pdf", b" <html><script>1</script>", "D417"), ("a.txt", "\ufeff<svg onload=1>".encode("utf-16-le"), "D417"),
    ("a.doc", b"MZ\x90", "D417"), ("a.zip", b"#!/bin/sh", "D417"), ("CON.pdf", b"%PDF", "D411"), ("a\u200d.pdf", b"%PDF", "D411"),
])
def test_what_would_act_or_mislead_is_refused(tmp_path, name, data, code):
    put(tmp_path, {name: data})
    result = build(tmp_path, tmp_path / "Public")
    assert result.returncode == 1 and code in result.stderr, result.stderr
    assert not (tmp_path / "Public").exists()


def hidden_sheet():
    """A workbook with a sheet that is not shown."""
    book = openpyxl.Workbook()
    book.create_sheet("底稿").sheet_state = "hidden"
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def findings(site):
    """How the check ends, and what it finds hidden in attachments."""
    check = [PROGRAM, "check", "--site", site, "--date", DAY, "--format", "json"]
    result = subprocess.run(check, capture_output=True, text=True, check=False)
    report = json.loads(result.stdout)
    return report["publishable"], [finding for finding in report["findings"] if finding["code"] == "C612"]


def test_what_is_hidden_is_built_but_not_published_until_somebody_waives_it(tmp_path):
    put(tmp_path, {"a.xlsx": hidden_sheet()})
    assert build(tmp_path, tmp_path / "Public").returncode == 0
    publishable, found = findings(tmp_path)
    assert not publishable and any("底稿" in finding["zh"]["what"] for finding in found)
    rows = "".join(f"C612,{finding['position']},已核对，可以公开,绩效科科长,2099-12-31\n" for finding in found)
    write(tmp_path, "Content/waivers.csv", "代码,位置,理由,批准人,有效期至\n" + rows)
    publishable, found = findings(tmp_path)
    assert publishable and {finding["state"] for finding in found} == {"waived"}
