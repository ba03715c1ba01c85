"""What the program says on a terminal, on a pipe, and when it is asked to be quiet."""

import os
import pty
import re
import subprocess

import pytest
from conftest import PROGRAM
from test_starter import starter  # noqa: F401


def on_terminal(*arguments, cwd, environment=None):
    """Runs the program with standard error on a terminal of 80 columns and returns what that showed."""
    main, end = pty.openpty()
    with subprocess.Popen(
            [PROGRAM, *arguments], cwd=cwd, stdout=subprocess.DEVNULL, stderr=end,
            env={"TERM": "xterm", "LANG": "C.UTF-8", "PATH": os.environ["PATH"], **(environment or {})}) as process:
        os.close(end)
        shown = b""
        while True:
            try:
                part = os.read(main, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part
        os.close(main)
        process.wait()
    return shown.decode()


@pytest.fixture
def faulty(starter):  # noqa: F811
    """A site with an error and a warning."""
    (starter / "Content/990101/2024/report.md").unlink()
    (starter / "Content/旧表.xls").write_bytes(b"")
    return starter


def test_colours_stand_beside_words_on_a_terminal_only(faulty):
    shown = on_terminal("build", cwd=faulty)
    assert "\x1b[1;31m错误 D502\x1b[0m" in shown
    assert "\x1b[33m警告 D506\x1b[0m" in shown
    # Progress that was shown on a slow machine has been taken away again before anything else was said; on a pipe it is a line.
    plain = re.sub(r"\x1b\[[0-9;]*m|\r", "", re.sub(r"[^\n]*\r\x1b\[K", "", shown))
    result = subprocess.run([PROGRAM, "build"], cwd=faulty, capture_output=True, text=True, check=False)
    assert "\x1b" not in result.stderr
    said = re.sub(r"^生成网站：\d+/\d+ .*\n", "", result.stderr, flags=re.M)
    assert plain.strip() == said.strip()


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_refused(faulty, environment):
    shown = on_terminal("build", cwd=faulty, environment=environment)
    assert "错误 D502" in shown and not re.search(r"\x1b\[[0-9;]*m", shown)
    if environment.get("TERM") == "dumb":
        assert "\x1b" not in shown


def test_a_quiet_program_leaves_out_all_but_errors_and_results(faulty):
    result = subprocess.run([PROGRAM, "build", "--quiet"], cwd=faulty, capture_output=True, text=True, check=False)
    assert "D502" in result.stderr and "D506" not in result.stderr


def test_a_quiet_check_says_the_errors_and_how_many_there_are(faulty):
    result = subprocess.run([PROGRAM, "check", "--quiet", "--lang", "zh"], cwd=faulty, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert re.match(r"错误 D502 × 1：.*\n.*\n.*→.*\n\n共 \d+ 条规则：.*\n共 1 个错误，1 个警告，.*\n$", result.stdout), result.stdout
    shown = on_terminal("check", cwd=faulty)
    assert "--quiet" not in shown
