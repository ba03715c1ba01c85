"""A small site in two versions, and the real programs that it is published to, all on this machine.

What cannot be started here is reported as not run, never as passed.
"""

import contextlib
import getpass
import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("DISCLOSE", ROOT / ".build" / "debug" / "disclose"))
DAY = "2026-01-01"
# How often a publication is killed in all; the 200 with PUBLISH_KILLS=200.
KILLS = int(os.environ.get("PUBLISH_KILLS", "10"))

FILES = {
    "Content/site.yaml": """标题: 预算绩效评价公开
网址: https://www.example.gov.cn/jxpj/
公告: 第一版
门户: {网站名称: 示例市, 域名: www.example.gov.cn, 网站标识码: '1525010001', 栏目名称: 绩效, 栏目类型: 公开, 栏目说明: 公开评价, 栏目关键词: 绩效}
页脚: {主办单位: 示例市财政局}
""",
    "Content/scales.yaml": """- 名称: 通用
  档次: [{等级: 优, 自: 90, 至: 100}, {等级: 良, 自: 80, 至: 90}, {等级: 中, 自: 60, 至: 80}, {等级: 差, 自: 0, 至: 60}]
""",
    "Content/divisions.csv": "code,name,state,replaced_by\n150000,内蒙古自治区,current,\n152500,锡林郭勒盟,current,\n152501,二连浩特市,current,\n",
    "Content/152501/region.yaml": "发布机构: 二连浩特市财政局\n等级标准: 通用\n",
    "Content/152501/2024/report.md": """---
标题: 2024年度绩效评价结果
预算年度: 2023
发布日期: 2024-07-05
摘要: 评价了几个项目。
---
""",
}
HEADER = "编号,名称,评价对象,评价阶段,单位,预算数,执行数,金额单位,得分,评价等级,预算类型,发布日期,不予公开"


def rows(count, extra=()):
    lines = [HEADER]
    for number in range(1, count + 1):
        lines.append(f"xm-{number:02d},公路养护项目{number},项目支出,财政评价,交通运输局,120{number}.00,110{number}.00,万元,91.50,优,一般公共预算,,")
    return "\n".join([*lines, *extra]) + "\n"


class Site:
    """A site's folder, and the program run on it."""

    def __init__(self, folder, path=None):
        self.folder, self.path = folder, path

    @property
    def public(self):
        return self.folder / "Public"

    @property
    def releases(self):
        return self.folder / "Releases"

    def write(self, name, text):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def notice(self, text):
        """Changes the notice that stands on every page."""
        self.write("Content/site.yaml", FILES["Content/site.yaml"].replace("第一版", text))
        return self

    def records(self, count, extra=()):
        self.write("Content/152501/2024/evaluations.csv", rows(count, extra))
        return self

    def another(self):
        """A further record, the only one of its unit."""
        return self.records(3, ["xm-90,河道整治,项目支出,财政评价,水利局,100.00,90.00,万元,91.50,优,一般公共预算,,"])

    def withdrawn(self):
        """That record withdrawn, with the reason: a notice stands at its address, and the page of its unit goes."""
        self.write(
            "Content/152501/2024/corrections.csv",
            "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2025-12-01,评价结果,xm-90,撤下,,,,与另一项评价重复,一般更正\n")
        return self.records(3)

    def shown_again(self):
        """Its withdrawal taken back."""
        (self.folder / "Content/152501/2024/corrections.csv").unlink()
        return self.another()

    def score(self, text):
        """Another score of the first record."""
        table = self.folder / "Content/152501/2024/evaluations.csv"
        table.write_text(table.read_text("utf-8").replace("91.50", text, 1), encoding="utf-8")
        return self

    def corrected(self):
        """The reason for the score 92.50 of the first record."""
        self.write(
            "Content/152501/2024/corrections.csv",
            "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2025-12-01,评价结果,xm-01,更正,得分,91.50,92.50,录入错误,一般更正\n")
        return self

    def forget(self):
        """Removes the releases that the site keeps, as on another machine."""
        for release in self.releases.glob("*-*"):
            shutil.rmtree(release)
        return self

    def environment(self):
        environment = dict(os.environ)
        # rclone's S3 takes no other certificates than the system's.
        environment.pop("AWS_CA_BUNDLE", None)
        if self.path:
            environment["PATH"] = f"{self.path}:{environment['PATH']}"
            environment["RCLONE_CONFIG"] = f"{self.path}/rclone.conf"
        return environment

    def command(self, *words, day=DAY):
        date = ["--date", day] if day else []
        head = 2 if words[0] == "archive" else 1
        return [PROGRAM, *words[:head], "--site", self.folder, *date, "--lang", "en", *map(str, words[head:])]

    def run(self, *words, day=DAY, status=0):
        result = subprocess.run(
            self.command(*words, day=day), capture_output=True, text=True, env=self.environment(), check=False)
        assert result.returncode == status, result.stdout + result.stderr
        return result

    def build(self, day=DAY):
        self.run("build", day=day)
        return self

    def archive(self):
        """A snapshot of the site, called 2024-01."""
        self.run("archive", "create", "--year", "2024")
        return self

    def publish(self, target, *options, day=DAY, status=0):
        return self.run("publish", "--to", target, *options, day=day, status=status)

    def log(self):
        return [json.loads(line) for line in (self.releases / "log.jsonl").read_text("utf-8").splitlines()]

    def digests(self):
        return manifest_digests(self.public / "manifest.json")

    def fingerprint(self):
        return fingerprint((self.public / "manifest.json").read_bytes())


def fingerprint(manifest):
    """The fingerprint, worked out apart from the program."""
    bits = int(hashlib.sha256(manifest).hexdigest()[:25], 16)
    letters = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> 5 * place & 31] for place in range(19, -1, -1))
    return "-".join(letters[start:start + 4] for start in range(0, 20, 4))


def manifest_digests(file):
    """Path and SHA-256 of every file, that of the manifest too."""
    data = file.read_bytes()
    found = {entry["path"]: entry["sha256"] for entry in json.loads(data)["files"]}
    return {**found, "manifest.json": hashlib.sha256(data).hexdigest()}


def files_below(folder):
    """Path and SHA-256 of every file below a folder, those of `.disclose` left out."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and ".disclose" not in file.parts}


@pytest.fixture
def place():
    """A folder on a fast disk, since every switch waits until it has reached the disk."""
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="disclose-", dir=base) as folder:
        yield pathlib.Path(folder)


@pytest.fixture
def make_site(place):
    def make(name, records=3, path=None):
        site = Site(place / name, path)
        for file, text in FILES.items():
            site.write(file, text)
        shutil.copytree(ROOT / "Templates", site.folder / "Templates")
        return site.records(records)

    return make


@pytest.fixture
def site(make_site):
    return make_site("site").build()


@pytest.fixture(scope="session")
def failing_disk(tmp_path_factory):
    """The library that lets a disk fail, compiled."""
    path = tmp_path_factory.mktemp("faults") / "faults.so"
    subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-o", path, ROOT / "Tests/publish/faults.c", "-ldl"], check=True)
    return path


def not_run(reason):
    pytest.skip(f"NOT RUN: {reason}")


def need(*programs):
    """The paths of programs, or a test that is reported as not run."""
    found = [shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin:/sbin") for program in programs]
    for program, path in zip(programs, found):
        if path is None:
            not_run(f"{program} is not installed")
    return found


def free_port():
    with socket.socket() as open_socket:
        open_socket.bind(("127.0.0.1", 0))
        return open_socket.getsockname()[1]


@contextlib.contextmanager
def serving(command, port, log):
    """A server that is up inside the block and stopped after it."""
    with open(log, "wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output)
    try:
        for _ in range(400):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                break
            if process.poll() is not None:
                not_run(f"{command[0]} does not start: {pathlib.Path(log).read_text(errors='replace')[-300:]}")
            time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def ssh(place):
    """A real sshd; the folder of programs whose `ssh` knows it as `target`."""
    sshd, client, keygen, _ = need("sshd", "ssh", "ssh-keygen", "rsync")
    if os.geteuid() == 0:
        pathlib.Path("/run/sshd").mkdir(exist_ok=True)
    folder = place / "ssh"
    folder.mkdir(mode=0o700)
    for key in ("host", "user"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", folder / key], check=True)
    shutil.copy(folder / "user.pub", folder / "authorized")
    port = free_port()
    (folder / "sshd.conf").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/authorized\n"
        f"StrictModes no\nUsePAM no\nPasswordAuthentication no\nPidFile none\nMaxStartups 100\n")
    (folder / "client.conf").write_text(
        f"Host target\n HostName 127.0.0.1\n Port {port}\n User {getpass.getuser()}\n IdentityFile {folder}/user\n"
        f" IdentitiesOnly yes\n StrictHostKeyChecking no\n UserKnownHostsFile {folder}/known\n LogLevel ERROR\n")
    programs = folder / "bin"
    programs.mkdir()
    (programs / "ssh").write_text(f"#!/bin/sh\nexec {client} -F {folder}/client.conf \"$@\"\n")
    (programs / "ssh").chmod(0o755)
    with serving([sshd, "-D", "-e", "-f", folder / "sshd.conf"], port, folder / "log"):
        yield programs


@pytest.fixture(params=["sftp", "webdav"])
def remote(request, place):
    """A server of rclone's own: the folder of programs, the remote's address, the folder that it serves, the password."""
    with rclone_server(request.param, place) as server:
        yield server


@contextlib.contextmanager
def rclone_server(kind, place):
    (rclone,) = need("rclone")
    folder = place / "rclone"
    served = folder / "served"
    served.mkdir(parents=True)
    port = free_port()
    secret = "canary-" + os.urandom(8).hex()
    hidden = subprocess.run([rclone, "obscure", secret], capture_output=True, text=True, check=True).stdout.strip()
    where = {"sftp": f"type = sftp\nhost = 127.0.0.1\nport = {port}\nuser = clerk\npass = {hidden}\n",
             "webdav": f"type = webdav\nvendor = other\nurl = http://127.0.0.1:{port}\nuser = clerk\npass = {hidden}\n"}
    programs = folder / "bin"
    programs.mkdir()
    (programs / "rclone.conf").write_text(f"[portal]\n{where[kind]}")
    command = [rclone, "serve", kind, served, "--addr", f"127.0.0.1:{port}", "--user", "clerk", "--pass", secret,
               "--dir-cache-time", "0s"]
    with serving(command, port, folder / "log"):
        yield programs, "rclone:portal:/jxpj", served / "jxpj", secret


@pytest.fixture
def remote_once(place):
    """Like `remote`, with SFTP alone."""
    with rclone_server("sftp", place) as server:
        yield server


@pytest.fixture
def object_store(place):
    """A server that speaks S3: the folder of programs, a remote's address, and a function that fetches it to a folder."""
    (rclone,) = need("rclone")
    server = pathlib.Path(sys.executable).parent / "moto_server"
    if not server.exists():
        not_run("moto is not installed")
    port = free_port()
    programs = place / "s3"
    programs.mkdir()
    config = programs / "rclone.conf"
    config.write_text(
        "[portal]\ntype = s3\nprovider = Other\nregion = us-east-1\nforce_path_style = true\n"
        f"access_key_id = clerk\nsecret_access_key = geheim\nendpoint = http://127.0.0.1:{port}\n")
    environment = {name: value for name, value in os.environ.items() if name != "AWS_CA_BUNDLE"}

    def run(*words):
        subprocess.run([rclone, "--config", config, *words], env=environment, check=True)

    def fetch(folder):
        run("sync", "portal:bucket/jxpj", folder)
        return files_below(folder)

    with serving([server, "-H", "127.0.0.1", "-p", str(port)], port, programs / "log"):
        run("mkdir", "portal:bucket")
        yield programs, "rclone:portal:bucket/jxpj", fetch


@pytest.fixture
def web(place):
    """A real nginx: a function that serves a folder and gives its address."""
    (nginx,) = need("nginx")
    with contextlib.ExitStack() as servers:
        def serve(folder):
            home = pathlib.Path(tempfile.mkdtemp(dir=place))
            port = free_port()
            user = "user root;" if os.geteuid() == 0 else ""
            paths = "".join(f"{kind}_temp_path {home}/{kind};" for kind in (
                "client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
            (home / "nginx.conf").write_text(
                f"{user} daemon off; worker_processes 1; pid {home}/pid; error_log {home}/error;\n"
                f"events {{}}\nhttp {{ access_log off; {paths} server {{ listen 127.0.0.1:{port}; root {folder}; }} }}\n")
            servers.enter_context(serving([nginx, "-c", home / "nginx.conf", "-e", home / "error"], port, home / "log"))
            return f"http://127.0.0.1:{port}/"

        yield serve
