"""The package on a bare machine: installed, then used without network as its own documents say."""

import gzip
import json
import re
import subprocess

from conftest import ROOT, system
from workbooks import messy_list

FINGERPRINT = re.compile(r"\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b")


def test_the_machine_is_bare_and_cut_off(machine):
    assert "swift" not in machine.run("ls /usr/bin /usr/lib /usr/local/bin")
    interfaces = re.findall(r"^ *(\w+):", machine.run("cat /proc/net/dev"), re.M)
    assert interfaces == ["lo"]


def test_the_package_is_as_debian_wants_it(package, machine):
    fields = subprocess.run(["dpkg-deb", "--field", package], check=True, capture_output=True, text=True).stdout
    needed = set(re.findall(r"[a-z0-9.+-]+(?= \(|,|$)", re.search("Depends: (.*)", fields).group(1)))
    assert needed > {"libarchive13", "libcmark0.30.2", "libdeflate0", "libsqlite3-0", "libssl3", "libxlsxwriter4", "libxml2", "rsync"}
    # Whoever unpacks the tarball is told the same packages, but for those without which no machine runs.
    told = re.search("^ {4}(lib.*)$", (ROOT / "Packaging/README.txt").read_text(), re.M).group(1)
    assert set(told.split()) == needed - {"libc6", "libgcc-s1"}
    assert machine.run("dpkg --verify disclose", user="root") == ""
    listed = subprocess.run(["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True).stdout
    for line in listed.splitlines():
        assert re.match(r"(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root/root ", line), line
    for name in ("man/man1/disclose.1.gz", "bash-completion/completions/disclose", "zsh/vendor-completions/_disclose",
                 "fish/vendor_completions.d/disclose.fish", "doc/disclose/copyright", "doc/disclose/changelog.gz",
                 "doc/disclose/manual/index.html", "doc/disclose/disclose.spdx.json", "doc/disclose/scripts/shards/parallel"):
        assert f"./usr/share/{name}" in listed
    assert machine.run("bash -n /usr/share/bash-completion/completions/disclose") == ""


def test_the_bill_of_materials_is_in_it_and_beside_it(package, machine):
    inner = machine.folder / "usr/share/doc/disclose/disclose.spdx.json"
    assert subprocess.run([ROOT / ".build/venv/bin/pyspdxtools", "-i", inner], check=False).returncode == 0
    (beside,) = package.parent.glob("disclose-*.spdx.json")
    assert beside.read_bytes() == inner.read_bytes()
    names = {part["name"] for part in json.loads(inner.read_text(encoding="utf-8"))["packages"]}
    assert {"disclose", "Yams", "libcmark-dev", "libsqlite3-dev", "swift"} <= names


def test_the_version_names_the_commit(machine):
    commit = subprocess.run(
        ["git", "-C", ROOT, "rev-parse", "--short=12", "HEAD"], check=True, capture_output=True, text=True).stdout.strip()
    assert re.fullmatch(rf"disclose \d+\.\d+\.\d+ \({commit}\)", machine.run("disclose --version").strip())


def test_the_manual_page_has_every_command_and_no_fault(machine):
    page = machine.folder / "usr/share/man/man1/disclose.1.gz"
    complaints = subprocess.run(
        ["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z"], input=gzip.decompress(page.read_bytes()),
        capture_output=True, check=True).stderr
    assert complaints == b""
    text = gzip.decompress(page.read_bytes()).decode()
    for command in re.findall(r"^  ([a-z]+) ", machine.run("disclose --help").split("SUBCOMMANDS:")[1], re.M):
        assert f".SS disclose {command}" in text


def test_doctor_says_where_the_manual_is(machine):
    page = re.search("手册：(.*)", machine.run("disclose doctor", status=1)).group(1)
    assert (machine.folder / page.lstrip("/")).is_file()


def test_what_its_documents_link_to_is_in_it(machine):
    documents = machine.folder / "usr/share/doc/disclose"
    links = [(page, link) for page in documents.rglob("*.md")
             for link in re.findall(r"\]\(([^)\s#]+)", re.sub(r"```.*?```|`[^`]*`", "", page.read_text(), flags=re.S))]
    assert len(links) > 100
    broken = [(str(page.relative_to(documents)), link) for page, link in links
              if not re.match(r"[a-z]+:", link) and not (page.parent / link).exists()]
    assert broken == []


def test_no_path_of_the_building_machine_is_in_it(machine):
    program = (machine.folder / "usr/bin/disclose").read_bytes()
    assert str(ROOT).encode() not in program


def test_from_the_starter_site_to_an_archive(machine):
    machine.run("disclose new 网站")
    readme = (machine.folder / "home/clerk/网站/README.md").read_text()
    fingerprint = None
    for line in re.findall(r"^ {4,}([a-z].*)$", readme, re.M):
        if line == "disclose preview":
            with machine.run("cd 网站 && disclose preview", background=True) as preview:
                assert "http://127.0.0.1:" in preview.stdout.readline()
                preview.terminate()
            continue
        said = machine.run("cd 网站 && " + line.replace("指纹", fingerprint or ""))
        fingerprint = fingerprint or next(iter(FINGERPRINT.findall(said)), None)
    assert fingerprint


def test_a_messy_workbook_becomes_a_published_and_archived_site(machine, tmp_path):
    machine.run("disclose new 单位")
    book = machine.folder / "home/clerk/单位/2024年评价结果.xlsx"
    messy_list(book)
    run = "cd 单位 && disclose "
    machine.run("cd 单位 && rm -r Content/990101")
    machine.run(run + "add --region 152501 --year 2024 --publisher 某某市财政局")
    machine.run(run + "import 2024年评价结果.xlsx --region 152501 --year 2024")
    report = machine.folder / "home/clerk/单位/Content/152501/2024/report.md"
    report.write_text(report.read_text().replace("摘要:\n", "摘要: 对4个项目开展评价。\n"))
    machine.run(run + "check")
    machine.run(run + "build")
    said = machine.run(run + "publish --to 试发布 --dry-run")
    machine.run(run + f"publish --to 试发布 --approve {FINGERPRINT.search(said).group()}")
    page = machine.folder / "home/clerk/单位/试发布/current/152501/2024/index.html"
    assert "城市道路维修" in page.read_text()
    assert "13800000000" not in page.read_text()
    home = machine.folder / "home/clerk/单位"
    system("openssl", "genpkey", "-algorithm", "ed25519", "-out", home / "key.pem")
    system("openssl", "pkey", "-in", home / "key.pem", "-pubout", "-out", home / "public.pem")
    (home / "key.pem").chmod(0o644)
    machine.run(run + "archive create --key key.pem")
    # Only the program as it is handed out, optimised, once read a public key from memory that was given back already.
    assert "通过　  公钥" in machine.run(run + "archive verify --trusted public.pem")


def test_the_tarball_works_wherever_it_lies(machine, tarball):
    folder = machine.folder / "home/clerk/程序"
    folder.mkdir()
    subprocess.run(["tar", "-C", folder, "-xzf", tarball], check=True)
    (program,) = folder.glob("disclose-*/bin/disclose")
    program = "程序/" + str(program.relative_to(folder))
    assert "共 0 个问题" in machine.run(f"{program} new 另一个 && {program} doctor --site 另一个")
    machine.run(f"{program} build --site 另一个")
