"""The manual: every command and file in it is tried in a starter site, and every link of the site made of it leads somewhere."""

import json
import os
import pathlib
import re
import shlex
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from conftest import PROGRAM, ROOT, nu_html_checker
from test_starter import ENVIRONMENT, FINGERPRINT, look_at_preview, run

CHAPTERS = sorted(path.name for path in (ROOT / "docs/manual/zh").iterdir())


def steps(text):
    """What a chapter has its reader do, in order: ("run", line) and ("write", path, content)."""
    found = []
    fence = None
    for line in text.splitlines():
        if fence is not None:
            if line == "```":
                found.append(("write", *fence))
                fence = None
            else:
                fence[1] += line + "\n"
        elif start := re.match(r"```\w+ (\S+)$", line):
            fence = [start.group(1), ""]
        elif line.startswith("    "):
            found.append(("run", line.strip()))
    return [tuple(step) for step in found]


def test_there_is_every_chapter_in_both_languages():
    assert CHAPTERS == sorted(path.name for path in (ROOT / "docs/manual/en").iterdir())


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_command_and_file_of_a_chapter_works(chapter, tmp_path, monkeypatch):
    monkeypatch.setitem(ENVIRONMENT, "RCLONE_CONFIG", str(tmp_path / "rclone.conf"))
    both = [(ROOT / "docs/manual" / language / chapter).read_text() for language in ("zh", "en")]
    assert steps(both[0]) == steps(both[1])
    assert [text.count("\n## ") for text in both] == [both[0].count("\n## ")] * 2
    folder = tmp_path
    if chapter != CHAPTERS[0]:
        run("disclose", "new", "网站", cwd=tmp_path)
        folder = tmp_path / "网站"
    follow(both[0], folder, is_first=chapter == CHAPTERS[0])


def test_the_steps_of_the_chinese_readme_work(tmp_path):
    (part,) = re.findall(r"^## 一步一步来\n(.*?)^## ", (ROOT / "README.zh.md").read_text(), re.M | re.S)
    follow(part, tmp_path)
    assert (tmp_path / "网站/试发布/current/index.html").is_file()


def follow(text, folder, is_first=False):
    """Does what a text has its reader do, beginning in `folder`; the first chapter looks at the machine before there is a site."""
    fingerprint = None
    for step in steps(text):
        if step[0] == "write":
            path = folder / step[1]
            assert path.parent.is_dir()
            path.write_text(step[2])
            continue
        line = step[1].split("  #")[0].rstrip()
        if line.startswith("cd "):
            folder /= line[3:]
        elif line == "disclose preview":
            look_at_preview(folder)
        else:
            status = 1 if is_first and line == "disclose doctor" else 0
            said = run("sh", "-c", line.replace("指纹", fingerprint or ""), cwd=folder, status=status)
            fingerprint = fingerprint or next(iter(FINGERPRINT.findall(said)), None)


def test_what_nginx_is_told_lets_caches_keep_pages_shortly_and_assets_long():
    (sample,) = [step[2] for step in steps((ROOT / "docs/manual/zh/09-scale.md").read_text()) if step[1] == "缓存.conf"]
    # Not below a folder of the tests, which nginx's own account may not enter.
    with tempfile.TemporaryDirectory() as name, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        home = pathlib.Path(name)
        home.chmod(0o755)
        (home / "jxpj/assets").mkdir(parents=True)
        for path in ("index.html", "assets/style.css"):
            (home / "jxpj" / path).write_text(path)
        (home / "sample.conf").write_text(sample)
        paths = "".join(f"{kind}_temp_path {home}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (home / "nginx.conf").write_text(
            f"daemon off; worker_processes 1; pid {home}/pid; error_log {home}/error;\nevents {{}}\nhttp {{ access_log off; {paths} "
            f"server {{ listen 127.0.0.1:{port}; root {home}; include {home}/sample.conf; }} }}\n")
        nginx = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
        if nginx is None:
            pytest.skip("NOT RUN: the package nginx-light is not installed")
        with subprocess.Popen([nginx, "-c", home / "nginx.conf", "-e", home / "error"]) as server:
            kept = {}
            for path in ("jxpj/index.html", "jxpj/assets/style.css"):
                for _ in range(600):
                    try:
                        kept[path] = urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}").headers["Cache-Control"]
                        break
                    except urllib.error.URLError:
                        time.sleep(0.1)
            server.terminate()
    assert kept == {"jxpj/index.html": "max-age=60", "jxpj/assets/style.css": "max-age=86400"}


def test_the_figures_of_the_manual_are_those_that_were_measured():
    measured = "".join((ROOT / "docs" / name).read_text() for name in ("benchmarks.md", "scale.md"))
    both = [(ROOT / "docs/manual" / language / "09-scale.md").read_text() for language in ("zh", "en")]
    tables = [re.findall(r"([\d.]+) (秒|s|MiB) \|", text) for text in both]
    assert [(figure, unit.replace("秒", "s")) for figure, unit in tables[0]] == tables[1]
    worked_out = re.findall(r"[\d.]+ (?:million|TB|hours|minutes|GiB)", both[1])
    figures = [" ".join(pair) for pair in tables[1]] + worked_out
    assert len(figures) > 12
    assert [figure for figure in figures if not re.search(r"(?<![\d.])" + re.escape(figure) + r"\b", measured)] == []


def test_the_readme_counts_the_rules_right(tmp_path):
    run("disclose", "new", "site", cwd=tmp_path)
    (count,) = re.findall(r"共 (\d+) 条规则", run("disclose", "check", "--lang", "zh", cwd=tmp_path / "site"))
    assert f"{count} rules" in (ROOT / "README.md").read_text()
    assert f"{count} 条规则" in (ROOT / "README.zh.md").read_text()


def test_both_readmes_give_the_same_numbers():
    tables = [re.findall(r"^\| ([\d,]+) \|", (ROOT / name).read_text(), re.M) for name in ("README.md", "README.zh.md")]
    assert len(tables[0]) > 4
    assert tables[0] == tables[1]


def options(command):
    """Every command by its words, with the options that it takes."""
    names = {"--" + name["name"] for argument in command.get("arguments", []) for name in argument.get("names") or []
             if name["kind"] == "long"}
    yield (), names
    for below in command.get("subcommands", []):
        for words, inner in options(below):
            yield (below["commandName"], *words), inner


def test_every_command_in_the_documents_is_one_that_the_program_takes():
    dumped = json.loads(run("disclose", "--experimental-dump-help", cwd="/"))["command"]
    known = dict(options(dumped))
    unknown = []
    documents = [*ROOT.glob("README*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "share/disclose/starter/README.md"]
    lines = 0
    for document in documents:
        for line in re.findall(r"^ {4,}disclose (.*)$|`disclose ([^`\n]*)`", document.read_text(), re.M):
            words = shlex.split(re.sub(r"[\[\]|#]", " ", "".join(line)))
            if not words or not re.fullmatch("[a-z]+", words[0]):
                assert set(words[:1]) <= {"--version", "…"}, (document.name, line)
                continue
            command = tuple(words[:2]) if tuple(words[:2]) in known else tuple(words[:1])
            wrong = [word for word in words if re.match("--[a-z]", word) and word.split("=")[0] not in known.get(command, ())]
            unknown += [(document.name, " ".join(words))] if command not in known or wrong else []
            lines += 1
    assert lines > 150
    assert unknown == []


def test_every_file_that_those_who_change_the_code_are_sent_to_is_there():
    text = (ROOT / "CONTRIBUTING.md").read_text()
    named = set(re.findall(r"[\w./+-]+\.(?:swift|md|yaml|py|html)\b", text))
    assert len(named) > 40
    names = {path.name for folder in ("Sources", "Tests", "Templates", "docs") for path in (ROOT / folder).rglob("*")}
    assert [name for name in named if not (ROOT / name).is_file() and ("/" in name or name not in names | {"Package.swift"})] == []


@pytest.fixture(scope="module")
def manual(tmp_path_factory):
    """The manual as a site."""
    folder = tmp_path_factory.mktemp("manual") / "manual"
    subprocess.run([PROGRAM, "manual", "--docs", ROOT / "docs", "--output", folder], check=True, capture_output=True)
    return folder


def test_every_link_of_the_manual_leads_somewhere(manual):
    ids = {page: set(re.findall(r'\bid="([^"]*)"', page.read_text())) for page in manual.rglob("*.html")}
    assert len(ids) > 20
    broken = []
    for page in ids:
        for link in re.findall(r'href="([^"]*)"', page.read_text()):
            if re.match("[a-z]+:", link):
                continue
            path, _, anchor = urllib.parse.unquote(link.replace("&amp;", "&")).partition("#")
            target = (page.parent / path).resolve() if path else page
            if not target.exists() or (anchor and target in ids and anchor not in ids[target]):
                broken.append((str(page.relative_to(manual)), link))
    assert broken == []


def test_the_manual_has_both_languages_beside_each_other(manual):
    page = (manual / "manual/01-quick-start.html").read_text()
    assert re.search(r'<section lang="zh-CN">\s*<h2 id="zh-导入">导入</h2>', page)
    assert re.search(r'<section lang="en">\s*<h2 id="en-importing">Importing</h2>', page)


@pytest.mark.skipif(shutil.which("java") is None, reason="NOT RUN: no Java for the Nu HTML checker")
def test_the_manual_is_valid_html(manual):
    result = nu_html_checker(*[manual / "index.html", *sorted((manual / "manual").glob("*.html"))])
    assert result.returncode == 0, result.stderr
