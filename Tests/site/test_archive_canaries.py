"""What is withheld or not yet due is in no byte of a snapshot, unless a bureau asks for one of its own; and the content that
is left still makes the same site."""

import json
import random
import string
import zipfile
import gzip
import shutil
import subprocess

import pytest
from conftest import PROGRAM, ROOT

DAY = "2025-06-01"
MARKS = 400


class Marks:
    """Random marks that stand nowhere else."""

    def __init__(self):
        self.chance = random.Random(8)
        self.made = []

    def __call__(self):
        mark = "zz" + "".join(self.chance.choices(string.ascii_lowercase + string.digits, k=14))
        self.made.append(mark)
        return mark


def write(folder, path, text):
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


HEADER = "编号,名称,评价对象,评价阶段,单位,预算数,执行数,金额单位,得分,评价等级,发布日期,不予公开,说明\n"
PUBLIC = 'p01,"道路, 维修",项目支出,财政评价,市住建局,10,9,万元,91,优,,,\np02,学校修缮,项目支出,财政评价,市教育局,10,10,万元,85,良,2025-05-01,,\n'


def held_back(mark, count):
    """Rows that nobody may see: every other one withheld, the rest due in a year. With what belongs to them."""
    rows, ids = [], []
    for number in range(count):
        name = mark()
        ids.append(name)
        due, ground = ("2026-06-01", "") if number % 2 else ("", "涉密" if number % 4 else "敏感信息")
        note = f'"{mark()}\n{mark()}"' if number % 5 == 0 else mark()
        rows.append(f"{name},{mark()},项目支出,财政评价,{mark()},10,9,万元,{70 + number % 20},中,{due},{ground},{note}\n")
    return rows, ids


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    """A site full of things that must not get out, built, with a snapshot of each kind."""
    folder = tmp_path_factory.mktemp("canaries")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    mark = Marks()
    content = folder / "Content"
    for name in ("site.yaml", "scales.yaml", "divisions.csv"):
        write(content, name, (ROOT / "Content" / name).read_text(encoding="utf-8"))
    settings = (content / "site.yaml").read_text(encoding="utf-8")
    write(content, "site.yaml", settings + "\nshowRemarks: true\n" if "showRemarks" not in settings and "公开核对意见" not in settings else settings)
    scale = next(line for line in (content / "scales.yaml").read_text(encoding="utf-8").splitlines() if "名称" in line or "name" in line)
    scale = scale.split(":", 1)[1].strip()
    for code, report, rows in (
            ("152501", "block", MARKS // 8), ("654203", "flow", 40), ("141100", "none", 0), ("650200", "future", 20)):
        write(content, f"{code}/region.yaml", f"发布机构: 某财政局{code}\n等级标准: {scale}\n")
        year = f"{code}/2024"
        hidden, ids = held_back(mark, rows)
        lines = list(PUBLIC.splitlines(keepends=True))
        mixed = [*hidden[: rows // 2], lines[0], *hidden[rows // 2:], lines[1]]
        write(content, f"{year}/evaluations.csv", HEADER + "".join(mixed))
        indicators = [f"{name},产出,,{mark()},10,,,9,{mark()}\n" for name in ids]
        write(content, f"{year}/indicators.csv",
              "评价编号,一级指标,二级指标,三级指标,权重,目标值,实际值,得分,偏差原因\n"
              + "".join(indicators[::2]) + "p01,产出,,里程,100,,,90,下雨\n" + "".join(indicators[1::2]))
        findings = [f"f{number},{name},,{mark()},,,,\n" for number, name in enumerate(ids)]
        write(content, f"{year}/findings.csv",
              "编号,评价编号,类别,问题,建议,整改措施,整改期限,整改状态\nw1,,,普遍问题,,,,\n" + "".join(findings) + "w2,p02,,进度慢,,,,\n")
        for name in ids[::3]:
            write(content, f"{year}/evaluations/{name}.md", f"{mark()}\n")
        write(content, f"{year}/evaluations/p01.md", "按期完工。\n")
        write(content, f"{year}/attachments/open.txt", "公开的附件\n")
        attachments = ["{名称: 总报告, 文件: open.txt, 格式: txt}"]
        for name in ids[:6]:
            file = mark()
            write(content, f"{year}/attachments/{file}.txt", f"{mark()}\n")
            attachments.append(f"{{名称: {mark()}, 文件: {file}.txt, 评价编号: {name}}}")
        # What was corrected of them, what was withdrawn and left in, and what will be corrected only later.
        corrections = [f"2025-02-01,评价结果,{name},更正,名称,{mark()},{mark()},{mark()},一般更正\n" for name in ids[:8]]
        corrections += [f"2025-02-01,问题,f{number},更正,问题,{mark()},{mark()},{mark()},一般更正\n" for number in range(len(ids[:4]))]
        corrections += [f"2025-02-02,评价结果,gone-{number},撤下,得分,{mark()},{mark()},重复公开,一般更正\n" for number in range(2)]
        corrections += [f"2026-02-01,评价结果,p01,更正,得分,91,{mark()},{mark()},一般更正\n", f"2026-02-02,评价结果,p02,撤下,,,,{mark()},重大更正\n"]
        write(content, f"{year}/corrections.csv",
              "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2025-02-01,评价结果,p01,更正,得分,90,91,录入有误,一般更正\n" + "".join(corrections))
        write(content, f"{year}/sources.csv",
              "内容文件,编号,第几条,工作簿,工作表,单元格\nevaluations.csv,p01,,结果.xlsx,汇总,得分 F7\n"
              + "".join(f"evaluations.csv,{name},,{mark()}.xlsx,{mark()},得分 F7\n" for name in [*ids[:8], "gone-0"])
              + "".join(f"findings.csv,f{number},,{mark()}.xlsx,汇总,问题 F7\n" for number in range(len(ids[:2]))))
        # What should be disclosed, with the names of what is not.
        write(content, f"{year}/plan.csv", f"名称,评价阶段,数量,未公开理由\n道路维修,财政评价,,\n{mark()},财政评价,,{mark()}\n")
        # A draft that nobody lists.
        write(content, f"{year}/attachments/{mark()}.txt", mark())
        published = "2026-03-01" if report == "future" else "2025-01-05"
        secret = mark() if report == "future" else "2024年度绩效评价结果"
        listed = "".join(f"  - {attachment}\n" for attachment in attachments)
        if report == "block":
            listed += f"  # {mark()}\n"
        if report == "flow":
            front = (f"{{标题: {secret}, 发布日期: {published}, 摘要: 两项评价, 不予公开: [{{理由: 涉密, 数量: 99, 说明: 原文}}], "
                     f"附件: [{', '.join(attachments)}]}}\n")
        else:
            front = f"标题: {secret}\n发布日期: {published}\n附件:\n{listed}摘要: 两项评价\n"
        write(content, f"{year}/report.md", f"---\n{front}---\n\n## 存在的问题\n\n进度不一。\n")
        write(content, f"{year}/statistics.yaml",
              "- 编号: fiscal\n  名称: 财政评价\n  评价阶段: 财政评价\n  逐项列出: 是\n  数据:\n"
              "    - {编号: total, 名称: 项目数, 含义: 数量, 数值: 2, 单位: 个}\n"
              "    - {编号: mean, 名称: 平均分, 含义: 平均分, 数值: 60.00, 单位: 分}\n")
        # A year that is not due at all.
        write(content, f"{code}/2025/report.md", f"---\n标题: {mark()}\n发布日期: 2026-01-01\n摘要: {mark()}\n---\n\n## 问题\n\n{mark()}\n")
        write(content, f"{code}/2025/evaluations.csv", HEADER + f"{mark()},{mark()},项目支出,财政评价,,,,,80,良,,,\n")
    first = mark.made[0]
    write(content, "waivers.csv",
          "代码,位置,理由,批准人,有效期至\n"
          f"C301,Content/152501/2024/evaluations.csv#0a1b2c3d4e,{mark()}，{first},{mark()},2099-12-31\n")
    write(content, "forbidden-words.txt", f"{mark()}\n")
    write(content, f"{mark()}.txt", mark())
    # Drafts and notes beside the look, and what other programs hide there.
    for path in ("备注.txt", "旧稿/page.md", "pages/evaluation.md.bak", ".git/config", "pages/.evaluation.md.swp"):
        write(folder / "Templates", path, mark())
    # Who published, on which machine, and the digest of all content.
    published = {
        "action": "publish", "at": "2025-02-01T00:00:00Z", "before": "0" * 64, "by": mark(), "content": mark(), "date": "2025-02-01",
        "files": 3, "fingerprint": "7K2M-9QXD-04AB-Z1TN-C8WE", "manifest": "00", "number": 1, "program": "disclose", "removed": 0,
        "target": f"{mark()}@10.0.0.1:/srv", "templates": "22", "written": 3}
    write(folder, "Releases/log.jsonl", json.dumps(published, separators=(",", ":")) + "\n")
    for day, options in ((DAY, []), (DAY, ["--without-content"]), (DAY, ["--internal"])):
        run("build", folder, "--date", day)
        run("archive", "create", folder, "--date", day, *options, "--year", {0: "2023"}.get(len(options), "2024"))
    return folder, mark.made


def run(*words):
    verbs, site, options = ([*words[:2]], words[2], words[3:]) if words[0] == "archive" else ([words[0]], words[1], words[2:])
    result = subprocess.run(
        [PROGRAM, *verbs, "--site", site, "--lang", "en", *options], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


def everything(folder):
    """Every name and every byte in a folder, packed members unpacked."""
    for file in sorted(folder.rglob("*")):
        yield str(file.relative_to(folder)).encode()
        if not file.is_file():
            continue
        yield file.read_bytes()
        if file.suffix in (".wacz", ".xlsx"):
            with zipfile.ZipFile(file) as package:
                for entry in package.infolist():
                    data = package.read(entry)
                    yield gzip.decompress(data) if entry.filename.endswith(".gz") else data


@pytest.mark.parametrize("name", ["2023-01", "2024-01"])
def test_no_mark_is_in_any_byte_of_a_snapshot(workshop, name, record_property):
    folder, marks = workshop
    assert len(marks) > MARKS
    data = b"\n".join(everything(folder / "Archive" / name))
    assert "道路".encode() in data
    record_property("bytes searched for marks", len(data))
    found = [mark for mark in marks if mark.encode() in data]
    assert found == []


def test_no_mark_is_in_any_byte_that_is_built(workshop, tmp_path, monkeypatch, record_property):
    """The site and its downloads, its parts and what is merged of them, the Markdown, notes, reports, and what is said."""
    folder, marks = workshop
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    day = ("--date", DAY)
    said = run("build", folder, *day, "--output", tmp_path / "whole")
    said += run("build", folder, *day, "--output", tmp_path / "other", "--markdown", tmp_path / "markdown", "--timings")
    for number in "12":
        said += run("build", folder, *day, "--shard", f"{number}/2", "--output", tmp_path / f"part-{number}")
    merging = [PROGRAM, "merge", tmp_path / "part-1", tmp_path / "part-2", "--site", folder, *day, "--output", tmp_path / "merged"]
    said += subprocess.run(merging, capture_output=True, text=True, check=True).stdout
    for form in ("text", "json", "html"):
        words = ["diff", tmp_path / "whole", folder / "Archive/2023-01", "--format", form, "--output", tmp_path / f"diff.{form}"]
        result = subprocess.run([PROGRAM, *words], capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        said += result.stdout + result.stderr
    for words in (["doctor", "--site", folder], ["explain"]):
        result = subprocess.run([PROGRAM, *words], capture_output=True, text=True, check=False)
        said += result.stdout + result.stderr
    # Whoever builds has to be told the name of a file that is not read.
    said = "\n".join(line for line in said.splitlines() if not line.endswith("is not read."))
    assert [mark for mark in marks if mark in said] == []
    assert list(temporary.iterdir()) == []
    for name in ("whole/data/all.sqlite", "whole/data/all.xlsx", ".whole.notes", "part-1/.notes", "markdown/index.html.md"):
        assert (tmp_path / name).stat().st_size > 0
    data = b"\n".join(everything(tmp_path))
    assert "道路".encode() in data
    record_property("bytes searched for marks", len(data))
    assert [mark for mark in marks if mark.encode() in data] == []


def test_a_region_of_which_nothing_is_public_is_not_named(workshop):
    folder, _ = workshop
    info = (folder / "Archive/2023-01/bag-info.txt").read_text(encoding="utf-8")
    assert "152501" in info and "650200" not in info
    assert not (folder / "Archive/2023-01/data/content/650200").exists()


def test_a_snapshot_for_the_bureau_itself_holds_all(workshop):
    folder, marks = workshop
    bag = folder / "Archive/2024-02"
    assert (bag / "data/release/log.jsonl").read_bytes() == (folder / "Releases/log.jsonl").read_bytes()
    data = b"\n".join(everything(bag))
    assert [mark for mark in marks if mark.encode() not in data] == []
    assert "Content-Scope: all" in (bag / "bag-info.txt").read_text(encoding="utf-8")
    assert "仅限本单位保存" in (bag / "data/description.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["2023-01", "2024-02"])
def test_what_is_left_makes_the_same_site(workshop, name):
    folder, _ = workshop
    said = run("archive", "verify", folder, name, "--rebuild")
    assert "passed       the content makes the same site again" in said


def test_lines_that_stay_are_not_touched(workshop):
    folder, _ = workshop
    for path in ("152501/2024/evaluations.csv", "152501/2024/indicators.csv", "152501/2024/report.md", "654203/2024/findings.csv"):
        ours = (folder / "Content" / path).read_text(encoding="utf-8").splitlines()
        kept = (folder / "Archive/2023-01/data/content" / path).read_text(encoding="utf-8").splitlines()
        rest = iter(ours)
        changed = [line for line in kept if line not in rest]
        if path.endswith(".csv"):
            assert changed == []
    corrected = (folder / "Archive/2023-01/data/content/152501/2024/corrections.csv").read_text(encoding="utf-8-sig").splitlines()
    assert corrected[1:] == [
        "2025-02-01,评价结果,p01,更正,得分,90,91,录入有误,一般更正",
        "2025-02-02,评价结果,gone-0,撤下,,,,重复公开,一般更正", "2025-02-02,评价结果,gone-1,撤下,,,,重复公开,一般更正"]
    for file in (folder / "Content/141100").rglob("2024/*.*"):
        if file.name in ("corrections.csv", "sources.csv", "plan.csv"):
            continue
        kept = folder / "Archive/2023-01/data/content" / file.relative_to(folder / "Content")
        assert kept.read_bytes() == file.read_bytes()


def test_findings_and_log_are_in_it(workshop):
    folder, _ = workshop
    release = folder / "Archive/2023-01/data/release"
    log = json.loads((folder / "Releases/log.jsonl").read_text(encoding="utf-8"))
    public = json.loads((release / "log.jsonl").read_text(encoding="utf-8"))
    assert public == {name: value for name, value in log.items() if name not in ("by", "content", "target")}
    copy = folder / "again"
    shutil.copytree(folder / "Archive/2023-01/data/content", copy / "Content")
    shutil.copytree(folder / "Archive/2023-01/data/templates", copy / "Templates")
    checked = subprocess.run(
        [PROGRAM, "check", "--site", copy, "--date", DAY, "--format", "json"], capture_output=True, check=False)
    assert (release / "findings.json").read_bytes() == checked.stdout
    assert not (folder / "Archive/2024-01/data/release/findings.json").exists()
    assert not (folder / "Archive/2024-01/data/release/log.jsonl").exists()
