"""Content in which every text that `docs/content-format.md` knows is hostile: whoever fills a field, it is filled here.

The fields, what may stand in them and an example of each are taken from that document, which a test holds to the program, so that
a field that is added is hostile here without anybody thinking of it.
"""

import csv
import io
import itertools
import json
import re
import shutil

from conftest import ROOT
from hostile_markdown import CASES, VALUES
from tiny import write

CODE = "152501"
FORMER = "152509"
TEXT = ("文字<", "列表：文字<")
# What decides instead of telling, and has a value of its own here.
FIXED = {
    "site.yaml": {"标题": VALUES[0], "语言": "zh-CN", "网址": "https://example.gov.cn/jxpj/", "公开核对意见": "是", "数据下载": "全站", "发布目标": None},
    "region.yaml": {"名称": None, "等级标准": VALUES[1]},
    "report.md": {"预算年度": "2023", "发布日期": "2024-07-05", "成文日期": "2024-07-01", "等级标准": None},
    "evaluations.csv": {"曾用编号": "", "不予公开": "", "等级标准": "", "满分": "", "发布日期": "2024-07-05", "得分": "91.50"},
    "statistics.yaml": {"等级标准": None, "基数": None, "分子": None, "编号": "total", "逐项列出": None, "数值": "1", "含义": "数量"},
    "sources.csv": {"内容文件": "evaluations.csv", "编号": "p01", "第几条": ""},
    "corrections.csv": {"日期": "2024-08-01", "类别": "评价结果", "编号": "p01", "方式": "更正", "字段": "说明"},
    "findings.csv": {}, "indicators.csv": {},
}


def fields():
    """The fields of every file: its own, and those of its groups by their names; each with its form and example."""
    text = (ROOT / "docs/content-format.md").read_text(encoding="utf-8")
    found = {}
    for name, body in re.findall(r"<!-- fields: (\S+) -->\n(.*?)<!-- end of fields -->", text, re.S):
        groups = found[name] = {}
        group = ""
        for line in body.splitlines():
            title = re.match(r"(\S+) `\w+`：$", line)
            if title:
                group = title[1]
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if line.startswith("| ") and len(cells) == 6 and cells[1] != "English":
                groups.setdefault(group, []).append((cells[0], cells[3], cells[5].strip("`")))
    return found


class Hostile:
    """Gives every field its value, and remembers which are texts."""

    def __init__(self):
        self.fields = fields()
        self.values = itertools.cycle(VALUES)
        self.filled = set()

    def value(self, file, name, form, example):
        if name in FIXED.get(file, {}):
            return FIXED[file][name]
        if form.startswith(TEXT):
            self.filled.add((file, name))
            text = f"文{len(self.filled)} {next(self.values)}"
            return [text] if form.startswith("列表") and file.endswith((".yaml", ".md")) else text
        if form.startswith("Markdown"):
            self.filled.add((file, name))
            return "\n\n".join(CASES[:40])
        return [example.strip("[]")] if form.startswith("列表") and file.endswith((".yaml", ".md")) else example

    def group(self, file, group=""):
        entries = {}
        for name, form, example in self.fields[file][group]:
            if form.startswith(("一组字段", "列表：每项一组字段")) and name not in FIXED.get(file, {}):
                inner = self.group(file, name)
                entries[name] = [inner] if form.startswith("列表") else inner
            else:
                entries[name] = self.value(file, name, form, example)
        return {name: value for name, value in entries.items() if value not in (None, "")}

    def table(self, file, *changes):
        """A row with every field, then the same with each of `changes`."""
        names = [name for name, _, _ in self.fields[file][""]]
        rows = io.StringIO()
        out = csv.writer(rows)
        out.writerow(names)
        for change in ({},) + changes:
            row = self.group(file) | change
            out.writerow([row.get(name, "") for name in names])
        return rows.getvalue()


def put(folder, years=(2022, 2023, 2024)):
    """The site in `folder`, in which everything happens that can; gives which fields of which files were filled.

    Of 2022 the whole year is withdrawn, of 2024 one evaluation; 2023 may be shown as it was archived.
    """
    hostile = Hostile()

    def yaml(path, file, entry):
        write(folder, f"Content/{path}{file}", json.dumps(entry, ensure_ascii=False) + "\n")

    yaml("", "site.yaml", hostile.group("site.yaml"))
    bands = [{"等级": "优", "自": 90, "至": 100}, {"等级": "良", "自": 0, "至": 90}]
    scale = hostile.group("scales.yaml") | {"档次": bands}
    yaml("", "scales.yaml", [scale, scale | {"名称": FIXED["region.yaml"]["等级标准"]}])
    names = [f"地{value}" for value in VALUES[2:5]]
    hostile.filled.add(("divisions.csv", "名称"))
    write(folder, "Content/divisions.csv", "代码,名称,状态,替代代码\n" + "".join(
        f'{code},"{name.replace(chr(34), chr(34) * 2)}",{rest}\n' for code, name, rest in zip(
            ("150000", CODE, FORMER), names, ("现行,", "现行,", f"停用,{CODE}"))))
    yaml(f"{CODE}/", "region.yaml", hostile.group("region.yaml"))
    for year in years:
        report = hostile.group("report.md") | {"预算年度": str(year - 1), "发布日期": f"{year}-07-05", "成文日期": f"{year}-07-01"}
        for attachment in report["附件"]:
            attachment["文件"] = "1/评价报告.pdf"
        narrative = "".join(f"## 第{number}节 {VALUES[number % len(VALUES)]}\n\n{case}\n\n" for number, case in enumerate(CASES[:60]))
        write(folder, f"Content/{CODE}/{year}/report.md", "---\n" + json.dumps(report, ensure_ascii=False) + "\n---\n\n" + narrative)
        write(folder, f"Content/{CODE}/{year}/attachments/1/评价报告.pdf", b"%PDF-1.4\n")
        other = {"编号": "p02", "名称": "另一条路" + VALUES[5], "评价说明": "", "得分": "82.00", "评价等级": "良"}
        gone = {"编号": "p03", "名称": "撤下的路" + VALUES[6], "评价说明": ""}
        write(folder, f"Content/{CODE}/{year}/evaluations.csv", hostile.table(
            "evaluations.csv", other, gone))
        for file in ("findings.csv", "indicators.csv"):
            write(folder, f"Content/{CODE}/{year}/{file}", hostile.table(file))
        write(folder, f"Content/{CODE}/{year}/sources.csv", hostile.table("sources.csv"))
        write(folder, f"Content/{CODE}/{year}/plan.csv", hostile.table("plan.csv"))
        yaml(f"{CODE}/{year}/", "statistics.yaml", [hostile.group("statistics.yaml")])
        withdrawn = {"编号": "p03", "方式": "撤下", "字段": "", "原为": "", "现为": ""}
        whole = {"类别": "年度报告", "编号": "", "方式": "撤下", "字段": "", "原为": "", "现为": ""}
        write(folder, f"Content/{CODE}/{year}/corrections.csv", hostile.table(
            "corrections.csv", *{2022: [withdrawn, whole], 2024: [withdrawn]}.get(year, [])))
    write(folder, "Content/waivers.csv", hostile.table("waivers.csv", {"代码": "C301", "位置": f"Content/{CODE}/2024/evaluations.csv p01"}))
    shutil.copytree(ROOT / "Templates", folder / "Templates", dirs_exist_ok=True)
    return hostile.filled
