"""The help of every command, its examples, and what `doctor` says; each example is run in a starter site."""

import os
import re
import shutil
import subprocess

import pytest
from conftest import PROGRAM, ROOT
from test_starter import FINGERPRINT, look_at_preview, run, starter, tree  # noqa: F401

# In an order in which each finds what it needs.
COMMANDS = [
    "new", "import", "check", "explain", "build", "merge", "diff", "preview", "publish", "archive", "update", "doctor", "add"]


def examples(command):
    """The lines that the help of a command shows, each with what it says about it."""
    said = run("disclose", "help", command, cwd="/")
    return re.findall(r"^ {2,}(disclose .*)\n +(.+ / .+)$", said, re.M)


def test_every_command_has_examples_and_all_of_them_work(starter, tmp_path):  # noqa: F811
    listed = re.findall(r"^  ([a-z]+) ", run("disclose", "--help", cwd="/").split("SUBCOMMANDS:")[1], re.M)
    assert sorted(listed) == sorted(COMMANDS)
    fingerprint = None
    for command in COMMANDS:
        lines = examples(command)
        assert lines, command
        for line, meaning in lines:
            assert line.split()[1] == command
            chinese, english = meaning.split(" / ")
            assert re.search("[\u4e00-\u9fff]", chinese) and re.search("[a-z]{4}", english)
            if command == "new":
                (tmp_path / "elsewhere").mkdir()
                run(*line.split(), cwd=tmp_path / "elsewhere")
            elif command == "preview":
                look_at_preview(starter, *line.split()[2:])
            else:
                # Two sites of different days differ, and a machine for tests lacks some program or other.
                may_differ = command in ("diff", "doctor")
                said = run(*line.replace("指纹", fingerprint or "").split(), cwd=starter, status=None if may_differ else 0)
                fingerprint = fingerprint or next(iter(FINGERPRINT.findall(said)), None)


def doctor(site, status, environment=None):
    result = subprocess.run(
        [PROGRAM, "doctor", "--site", site, "--lang", "zh"], capture_output=True, text=True, check=False,
        env={**os.environ, **(environment or {})}, timeout=120)
    assert result.returncode == status, result.stdout + result.stderr
    return result.stdout


def test_doctor_finds_a_fresh_site_fit_for_work(starter):  # noqa: F811
    said = doctor(starter, 0)
    assert "共 0 个问题" in said
    assert "还是样例的设置" in said


def test_doctor_says_what_is_missing_and_how_to_mend_it(starter, tmp_path):  # noqa: F811
    (tmp_path / "bin").mkdir()
    said = doctor(starter, 1, {"PATH": str(tmp_path / "bin")})
    assert "没有 rsync：发布到文件夹或另一台机器，发布目标“试发布”要用" in said and "apt install rsync" in said
    assert re.search("注意  没有 soffice.*\n.*apt install libreoffice-calc-nogui", said)

    assert "disclose new" in doctor(tmp_path, 1)
    said = doctor(starter, 1, {"TMPDIR": "/nonexistent"})
    assert "临时文件夹 /nonexistent 不能使用" in said and "TMPDIR" in said

    settings = starter / "Content/site.yaml"
    settings.write_text(settings.read_text().replace("标题:", "标：题"))
    assert re.search("设置有 \\d 个错误", doctor(starter, 1))


def test_doctor_finds_an_old_look_and_update_mends_it(starter):  # noqa: F811
    standard = starter / "Templates/standard/pages/home.md"
    fresh = standard.read_bytes()
    standard.write_bytes(fresh + b"\n")
    (starter / "Templates/standard/partials/gone.md").write_text("gone\n")
    assert "标准外观与本程序自带的不同" in doctor(starter, 0)
    run("disclose", "update", cwd=starter)
    assert standard.read_bytes() == fresh
    assert not (starter / "Templates/standard/partials/gone.md").exists()
    assert "标准外观与本程序自带的不同" not in doctor(starter, 0)

    own = starter / "Templates/pages/home.md"
    own.parent.mkdir()
    own.write_bytes(fresh)
    assert "T306" in doctor(starter, 0)
    shutil.rmtree(starter / "Templates")
    assert "没有模板" in doctor(starter, 1)


def test_doctor_finds_what_an_interruption_left(starter):  # noqa: F811
    (starter / "Content/.990101.new").mkdir()
    assert "中断的命令留下的" in doctor(starter, 0)
    (starter / "Archive").mkdir()
    lock = starter / "Archive/.lock"
    with subprocess.Popen(
            ["flock", lock, "sh", "-c", "echo held; read line"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()
        assert "正在使用 Archive/.lock" in doctor(starter, 0)
        holder.stdin.close()
    assert "正在使用" not in doctor(starter, 0)


def test_the_version_names_the_commit_that_a_package_was_made_of(tmp_path):
    plain = run("disclose", "--version", cwd="/").strip()
    assert re.fullmatch(r"disclose \d+\.\d+\.\d+", plain)
    (tmp_path / "bin").mkdir()
    shutil.copy(PROGRAM, tmp_path / "bin")
    shutil.copytree(ROOT / "share/disclose/starter", tmp_path / "share/disclose/starter")
    (tmp_path / "share/disclose/commit").write_text("0123456789ab\n")
    assert run(tmp_path / "bin/disclose", "--version", cwd="/").strip() == plain + " (0123456789ab)"


@pytest.mark.parametrize("code, status", [("c111", 0), ("C11", 64), ("XYZ", 64)])
def test_explain_knows_a_code_or_near_ones(code, status):
    said = run("disclose", "explain", code, cwd="/", status=status)
    assert ("C111" in said) == (code != "XYZ")


@pytest.mark.parametrize("code", ["C11", "XYZ"])
def test_a_code_that_is_not_known_is_no_wrong_usage(code):
    assert "见下面的 Error" not in run("disclose", "explain", code, cwd="/", status=64)


OUTSIDE = [
    "add --region 990101 --year 2024 --publisher 样例县财政局", "import 填报表.xlsx --region 990101 --year 2024",
    "check", "preview", "build", "merge 分片", "publish --to 试发布 --dry-run", "publish --log",
    "archive create", "archive announce", "update"]


def test_a_command_started_outside_of_the_site_says_so_and_writes_nothing(starter, tmp_path):  # noqa: F811
    outside = tmp_path / "outside"
    outside.mkdir()
    shutil.copy(starter / "填报表.xlsx", outside)
    for command in OUTSIDE:
        said = run("disclose", *command.split(), cwd=outside, status=2)
        assert "当前文件夹里没有 Content，不是站点文件夹" in said and "请进入站点文件夹" in said, command
        assert [path.name for path in outside.iterdir()] == ["填报表.xlsx"], command


def test_a_snapshot_that_is_not_there_is_said_to_be_none(starter):  # noqa: F811
    for command in ("verify", "verify 2024", "verify 2024-01", "restore 2024-01 --to 恢复"):
        said = run("disclose", "archive", *command.split(), cwd=starter, status=2)
        assert "不是归档，或者不存在" in said and "disclose archive create" in said, command


@pytest.mark.parametrize("arguments", [["chek"], ["check", "--formt", "json"], ["import"], ["publish"]])
def test_wrong_usage_is_said_in_chinese_too(arguments, starter):  # noqa: F811
    said = run("disclose", *arguments, cwd=starter, status=64)
    assert said.startswith("命令的写法有误") and "Error: " in said
