"""Workbooks that other programs wrote, on their way into the content."""

import csv
import random
import re
import shutil
import subprocess
from decimal import Decimal

import openpyxl
import pytest
from conftest import PROGRAM, ROOT, build
from openpyxl.styles import PatternFill
from workbooks import messy_list

SOFFICE = shutil.which("soffice")
FOLDER = "Content/152501/2024"


def run(site, *arguments, year="2024", lang="en"):
    """Runs `disclose import` for one region and year."""
    return subprocess.run(
        [PROGRAM, "import", *map(str, arguments), "--site", site, "--region", "152501", "--year", year, "--lang", lang],
        capture_output=True, text=True, check=False)


def rows(site, name="evaluations.csv"):
    """The rows of a table of the content."""
    path = site / FOLDER / name
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def tree(site):
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


@pytest.fixture
def site(tmp_path):
    """A site of one region without any year."""
    folder = tmp_path / "site"
    (folder / "Content" / "152501").mkdir(parents=True)
    for name in ("site.yaml", "scales.yaml", "divisions.csv", "152501/region.yaml"):
        shutil.copy(ROOT / "Content" / name, folder / "Content" / name)
    return folder


def test_a_messy_list_goes_in_with_every_figure(site, tmp_path):
    book = tmp_path / "汇总.xlsx"
    messy_list(book)
    result = run(site, book)
    assert result.returncode == 0, result.stdout + result.stderr
    found = rows(site)
    assert [row["名称"] for row in found] == ["城市道路维修", "学校食堂改造", "农村公路养护", "紧急采购设备"]
    assert [row["编号"] for row in found] == ["xm-01", "xm-02", "xm-03", "xm-04"]
    assert [row["得分"] for row in found] == ["91.50", "88.20", "76.40", "81.37"]
    assert [row["评价等级"] for row in found] == ["优", "良", "中", ""]
    assert [row["预算数"] for row in found] == ["1,234.50", "475.30", "3000000", ""]
    assert [row["执行数"] for row in found] == ["1,200.00", "475.30", "2,500,000", ""]
    assert [row["金额单位"] for row in found] == ["万元", "万元", "元", ""]
    assert [row["执行率"] for row in found] == ["97.21%", "100%", "", ""]
    assert [row["主管部门"] for row in found] == ["市住建局", "市住建局", "市交通局", "市卫健委"]
    assert {row["评价阶段"] for row in found} == {"财政评价"}
    assert "13800000" not in "".join(str(found)) and "某某" not in str(tree(site).values())
    assert "about persons" in result.stdout and "A11: a total" in result.stdout and "in 万元, from J3" in result.stdout


def test_every_figure_says_its_cell_and_importing_again_changes_no_byte(site, tmp_path):
    book = tmp_path / "汇总.xlsx"
    messy_list(book)
    assert run(site, book).returncode == 0
    source = rows(site, "sources.csv")[0]
    assert (source["工作簿"], source["工作表"]) == ("汇总.xlsx", "汇总")
    assert "得分 H6" in source["单元格"] and "预算数 E6" in source["单元格"]
    before = tree(site)
    again = run(site, book)
    assert again.returncode == 0 and "nothing was written" in again.stdout.lower()
    assert "unchanged 4" in again.stdout
    assert tree(site) == before


def test_unseen_characters_are_named_with_their_cells_and_nothing_is_written(site, tmp_path):
    book = openpyxl.Workbook()
    for row in [["项目名称", "得分", "评价等级", "备注栏"], ["新桥", 91, "优", "a\u200bb"], ["旧\u202e桥", 85, "良", ""]]:
        book.active.append(row)
    book.save(tmp_path / "list.xlsx")
    result = run(site, tmp_path / "list.xlsx", "--stage", "财政评价", "--subject", "项目支出", "--map", "备注栏=")
    assert result.returncode == 1 and "D511" in result.stderr and "!A3" in result.stderr, result.stderr
    assert rows(site) == []


def test_a_trial_writes_nothing_and_a_change_is_told_field_by_field(site, tmp_path):
    path = tmp_path / "汇总.xlsx"
    messy_list(path)
    trial = run(site, path, "--dry-run")
    assert trial.returncode == 0 and "new 4" in trial.stdout
    assert not (site / FOLDER).exists()
    assert run(site, path).returncode == 0
    book = openpyxl.load_workbook(path)
    sheet = book["汇总"]
    sheet["H6"] = 90
    sheet.delete_rows(10)
    sheet.cell(10, 2, "新增项目")
    sheet.cell(10, 8, 66)
    sheet.cell(10, 1, 5)
    book.save(path)
    result = run(site, path)
    assert result.returncode == 0, result.stderr
    assert "得分：91.50 → 90.00" in result.stdout
    assert "new 1, changed 1, unchanged 2, not in the workbook 1" in result.stdout
    assert [row["编号"] for row in rows(site)] == ["xm-01", "xm-02", "xm-03", "xm-04", "xm-05"]


def plain(path, heads, *data, title="2024年单位自评结果", formats=None):
    """A workbook with one small table."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "表"
    sheet.append([title])
    sheet.append(heads)
    for values in data:
        sheet.append(values)
    for name, code in (formats or {}).items():
        sheet[name].number_format = code
    book.save(path)
    return path


def said(result):
    """The codes and cells of the diagnostics."""
    return [
        line.split("#")[-1].split(": ")[0] + " " + line.split(": ")[1].split(" ")[-1]
        for line in result.stderr.splitlines() if line.count(": ") >= 2 and not line.startswith(" ")]


FAULTS = [
    (["项目名称", "得分"], [["甲", "=1+1"]], {}, ["表!B3 I210"]),
    (["项目名称", "得分"], [["甲", "九十"]], {}, ["表!B3 D311"]),
    (["项目名称", "得分"], [["甲", 101]], {}, ["表!B3 D322"]),
    (["项目名称", "评价等级"], [["甲", "合格"]], {}, ["表!B3 D323"]),
    (["项目名称", "金额"], [["甲", 5]], {}, ["表!B2 I207"]),
    (["项目名称", "执行率"], [["甲", 0.97]], {}, ["表!B3 I209"]),
    (["项目名称", "自评得分", "评价得分"], [["甲", 80, 90]], {}, ["表!B2 I202"]),
    (["项目名称", "自评得分", "部门评价得分", "等级"], [["甲", 80, 90, "优"]], {}, ["表!B2 I202"]),
    (["项目名称", "金额（元）"], [["甲", 47536600]], {"B3": '0!.0,"万"'}, ["表!B3 I212"]),
    (["项目名称", "项目编码", "得分"], [["甲", 123456789012345678901, 5]], {}, ["表!B3 I213"]),
    (["项目名称", "得分", "等级"], [[None, 5, "优"]], {}, ["表!A3 D303"]),
    (["项目名称", "得分"], [["甲", 5, 6]], {}, ["表!C3 I224"]),
    (["项目名称", "得分"], [["甲", 5], ["甲", 6]], {}, ["表!A4 I216"]),
    (["项目名称", "得分"], [["甲", 87.4333]], {"B3": "0.00"}, ["表!B3 I214"]),
]


@pytest.mark.parametrize("heads,data,formats,expected", FAULTS, ids=[fault[3][0] for fault in FAULTS])
def test_what_is_not_certain_is_flagged_with_its_cell(site, tmp_path, heads, data, formats, expected):
    result = run(site, plain(tmp_path / "a.xlsx", heads, *data, formats=formats))
    assert said(result) == expected, result.stdout + result.stderr
    is_warning = expected[0].endswith(("I214", "I224"))
    assert result.returncode == (0 if is_warning else 1)
    assert (site / FOLDER).exists() == is_warning


def test_questions_are_answered_by_options(site, tmp_path):
    book = plain(tmp_path / "a.xlsx", ["项目名称", "自评得分", "评价得分", "金额"], ["甲", 80, 90, 5], title="结果")
    assert said(run(site, book)) == ["表!A2 I205", "表!B2 I202", "表!D2 I207"]
    result = run(site, book, "--map", "评价得分=得分", "--map", "B=", "--stage", "单位自评", "--unit", "万元")
    assert result.returncode == 0, result.stderr
    (row,) = rows(site)
    assert (row["得分"], row["评价阶段"], row["金额单位"]) == ("90", "单位自评", "万元")
    wrong = run(site, book, "--map", "甲=得分", "--map", "B=乙", "--sheet", "丙")
    assert {"I203", "I204", "I218"} <= {text.split(" ")[-1] for text in said(wrong)}


def put(sheet, cells):
    """Writes cells by name; a range such as B2:D3 is joined."""
    for name, value in cells.items():
        if ":" in name:
            sheet.merge_cells(name)
        sheet[name.split(":")[0]] = value


def form_a(sheet, name="城市道路维修项目", shift=0, money=("1,500.00", 1500, 1425.5, 10, "95.03%", 9.5), score=88.5):
    """项目支出绩效自评表, form A, with persons, joined cells, instructions left in and a total below."""
    put(sheet, {
        "A1:J1": "项目支出绩效自评表", "A2:J2": "（2023年度）", "A3:B3": "项目名称", "C3:J3": name,
        "A4:B4": "主管部门", "C4:E4": "101001-市住房和城乡建设局", "F4:G4": "实施单位", "H4:J4": "城建中心",
        "A5:B5": "项目负责人", "C5:E5": "某某某", "F5:G5": "联系电话", "H5:J5": "13800000003",
        "A6:B10": "项目资金\n（万元）", "C6:D6": None, "E6": "年初预算数", "F6": "全年预算数", "G6": "全年执行数", "H6": "分值",
        "I6": "执行率", "J6": "得分", "C7:D7": "年度资金总额：", "C8:D8": "其中：当年财政拨款", "C9:D9": "上年结转资金",
        "C10:D10": "其他资金", "E8": 1500, "F8": 1500, "G8": 1425.5, "H8": "—", "I8": "—", "J8": "—",
        "A11:A12": "年度\n总体目标", "B11:E11": "预期目标", "F11:J11": "实际完成情况",
        "B12:E12": "1. 维修道路12公里；\n2. 群众满意度≥90%。", "F12:J12": "已完成*全部*维修任务",
        "A13:A20": "绩效指标", "B13": "一级指标", "C13": "二级指标", "D13": "三级指标", "E13": "年度指标值", "F13": "实际完成值",
        "G13": "分值", "H13": "得分", "I13:J13": "偏差原因分析及改进措施",
        "B14:B17": "产出指标\n（50分）", "C14": "数量指标", "D14": "维修道路长度", "E14": "≥12公里", "F14": "12公里", "G14": 20, "H14": 20,
        "C15": "质量指标", "D15": "验收合格率", "E15": "100%", "F15": "９８％", "G15": "10", "H15": "９.０", "I15:J15": "个别路段返工",
        "D16": "……",
        "C17": "时效指标", "D17": "完成时间", "E17": "2023年12月", "F17": "2023年12月", "G17": 20, "H17": 20,
        "B18:B19": "效益指标（30分）", "C18": "社会效益指标", "D18": "改善出行", "E18": "明显", "F18": "明显", "G18": 30, "H18": 30,
        "B20": "满意度指标（10分）", "C20": "服务对象满意度指标", "D20": "群众满意度", "E20": "≥90%", "F20": "无", "G20": 10, "H20": 0,
        "I20:J20": "未开展调查", "A21:F21": "总分", "G21": 100, "H21": score,
        "A22:J22": "填表人：某某某    联系电话：13800000004",
    })
    for column, value in zip("EFGHIJ", money):
        sheet[f"{column}7"] = value
    return sheet


def form_b(sheet):
    """The form of the Sichuan family: a code before the name, sign, value and measure apart, conclusions below."""
    put(sheet, {
        "A1:I1": "2023年部门预算项目支出绩效自评表", "A2:I2": "（金额单位：元）", "A3": "项目名称",
        "B3:I3": "51000023T000000000001-教师培训", "A4": "主管部门", "B4:D4": "市教育局", "E4": "实施单位（盖章）", "F4:I4": "市教育局机关",
        "A5": "项目负责人", "B5:D5": "某某", "A6:A8": "预算执行情况", "B6": "项目", "C6": "年初预算", "D6": "调整后预算数", "E6": "预算执行数",
        "F6": "预算执行率", "G6": "权重", "H6": "得分", "I6": "原因", "B7": "总额", "C7": 500000, "D7": 475300, "E7": 400000.5, "F7": 0.8416,
        "G7": 10, "H7": 8.4, "I7": "疫情影响", "B8": "其中：财政资金", "C8": 500000, "D8": 475300, "E8": 400000.5,
        "A9": "总体目标", "B9:I9": "培训教师200人", "A10": "一级指标", "B10": "二级指标", "C10": "三级指标", "D10": "指标性质", "E10": "指标值",
        "F10": "度量单位", "G10": "完成值", "H10": "权重", "I10": "得分", "J10": "未完成原因分析",
        "A11": "产出指标", "B11": "数量指标", "C11": "培训人数", "D11": "≥", "E11": 200, "F11": "人", "G11": 180, "H11": 22.5, "I11": 20,
        "J11": "报名不足", "B12": "质量指标", "C12": "合格率", "D12": "＝", "E12": 100, "F12": "%", "G12": 100, "H12": 37.5, "I12": 37.5,
        "A13": "效益指标", "B13": "社会效益", "C13": "教学水平", "D13": "定性", "E13": "提高", "F13": None, "G13": "提高", "H13": 30, "I13": 30,
        "A14:G14": "合计", "H14": 100, "I14": 95.9, "A15": "评价结论", "B15:I15": "自评结果为优。", "A16": "存在问题", "B16:I16": "报名人数不足。",
        "A17": "改进措施", "B17:I17": "加强宣传。", "A18": "项目负责人：某某      财务负责人：某某",
    })
    sheet["F7"].number_format = "0.00%"
    sheet["E7"].number_format = "#,##0.00"


def test_forms_a_and_b_and_of_a_department_in_one_workbook(site, tmp_path):
    book = openpyxl.Workbook()
    form_a(book.active).title = "表A"
    form_b(book.create_sheet("表B"))
    sheet = form_a(book.create_sheet("部门"), score=90)
    sheet["A1"], sheet["A3"], sheet["C3"] = "部门整体支出绩效自评表", "部门（单位）名称", "市教育局"
    book.save(tmp_path / "a.xlsx")
    result = run(site, tmp_path / "a.xlsx")
    assert result.returncode == 0, result.stdout + result.stderr
    a, b, department = rows(site)
    keys = "名称 项目代码 主管部门 单位 评价对象 评价阶段 预算年度 预算数 执行数 金额单位 执行率 得分".split()
    assert [a[key] for key in keys] == [
        "城市道路维修项目", "", "市住房和城乡建设局", "城建中心", "项目支出", "单位自评", "2023", "1500", "1425.5", "万元", "95.03%", "88.5"]
    assert [b[key] for key in keys] == [
        "教师培训", "51000023T000000000001", "市教育局", "市教育局机关", "项目支出", "单位自评", "2023", "475300", "400,000.50", "元", "84.16%", "95.9"]
    assert (department["名称"], department["评价对象"], department["得分"]) == ("市教育局", "部门整体支出", "90")
    lines = [row for row in rows(site, "indicators.csv") if row["评价编号"] == a["编号"]]
    assert [tuple(row[key] for key in "一级指标 二级指标 三级指标 目标值 实际值 权重 得分 偏差原因".split()) for row in lines] == [
        ("预算执行", "预算执行率", "", "", "95.03%", "10", "9.5", ""),
        ("产出指标", "数量指标", "维修道路长度", "≥12公里", "12公里", "20", "20", ""),
        ("产出指标", "质量指标", "验收合格率", "100%", "９８％", "10", "9.0", "个别路段返工"),
        ("产出指标", "时效指标", "完成时间", "2023年12月", "2023年12月", "20", "20", ""),
        ("效益指标", "社会效益指标", "改善出行", "明显", "明显", "30", "30", ""),
        ("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "无", "10", "0", "未开展调查")]
    lines = [row for row in rows(site, "indicators.csv") if row["评价编号"] == b["编号"]]
    assert [(row["目标值"], row["实际值"], row["权重"]) for row in lines] == [
        ("", "84.16%", "10"), ("≥200人", "180人", "22.5"), ("＝100%", "100%", "37.5"), ("提高", "提高", "30")]
    text = (site / FOLDER / "evaluations" / f"{a['编号']}.md").read_text(encoding="utf-8")
    assert "### 预期目标\n\n1\\. 维修道路12公里；" in text and "已完成\\*全部\\*维修任务" in text
    text = (site / FOLDER / "evaluations" / f"{b['编号']}.md").read_text(encoding="utf-8")
    assert "## 评价结论\n\n自评结果为优。" in text and "## 存在的问题" in text and "## 改进措施" in text
    assert "某某" not in str([data.decode("utf-8") for data in tree(site).values()])
    before = tree(site)
    assert "Nothing changes" in run(site, tmp_path / "a.xlsx").stdout
    assert tree(site) == before


def test_a_form_that_cannot_be_read_is_named_with_its_cell_and_the_others_go_on(site, tmp_path):
    folder = tmp_path / "自评表"
    (folder / "一科").mkdir(parents=True)

    def save(name, change):
        book = openpyxl.Workbook()
        change(form_a(book.active, name=name))
        book.save(folder / "一科" / f"{name}.xlsx")

    def shifted(sheet):
        for column, value in zip("FGHIJK", (100, 100, 90, 10, "90%", 9)):
            sheet[f"{column}7"] = value
        sheet["E7"] = None

    save("一号好的", lambda sheet: None)
    save("二号没有单位", lambda sheet: put(sheet, {"A6": "项目资金"}))
    save("三号得分写字", lambda sheet: put(sheet, {"H17": "优"}))
    save("四号没有名称", lambda sheet: put(sheet, {"C3": None}))
    save("五号串列", shifted)
    save("六号表头不符", lambda sheet: put(sheet, {"B14": "产出指标（60分）"}))
    save("七号公式", lambda sheet: put(sheet, {"H21": "=SUM(H14:H20)"}))
    save("八号多一列", lambda sheet: put(sheet, {"K7": 77}))
    (folder / "~$一号好的.xlsx").write_bytes(b"x")
    result = run(site, folder)
    assert result.returncode == 1
    assert said(result) == [
        "Sheet!H21 I210", "Sheet!H17 D311", "Sheet!E7 I301", "Sheet!K7 I304", "Sheet!K7 I302", "Sheet!B14 I303", "Sheet!A3 I301",
    ], result.stdout + result.stderr
    assert [row["名称"] for row in rows(site)] == ["一号好的", "五号串列", "六号表头不符"]
    assert [(row["预算数"], row["执行数"], row["执行率"]) for row in rows(site)][1] == ("100", "90", "90%")
    assert "forms: 8, read: 3, not read: 5" in result.stdout
    assert {row["工作簿"] for row in rows(site, "sources.csv")} == {"一科/一号好的.xlsx", "一科/五号串列.xlsx", "一科/六号表头不符.xlsx"}


def test_the_answer_to_a_faulty_workbook_marks_every_cell_and_can_be_imported_once_mended(site, tmp_path):
    path = plain(
        tmp_path / "结果.xlsx", ["项目名称", "得分", "执行率"], ["甲", "九十", "95%"], ["乙", 88.5, 0.9], ["丙", 70, "96%"])
    result = run(site, path, lang="zh")
    answer = tmp_path / "结果-检查结果.xlsx"
    assert result.returncode == 1 and str(answer) in result.stderr
    book = openpyxl.load_workbook(answer)
    assert book.sheetnames == ["检查结果", "表"]
    summary = book["检查结果"]
    assert summary["A2"].value.startswith("错误 2")
    assert [summary.cell(row, 5).value for row in (5, 6)] == ["B3", "C4"]
    assert summary["E5"].hyperlink.location == "'表'!B3"
    sheet = book["表"]
    assert sheet["B3"].fill == PatternFill("solid", fgColor="FFFF9999", bgColor=sheet["B3"].fill.bgColor)
    assert "不是数" in sheet["B3"].comment.text and "→" in sheet["B3"].comment.text
    assert sheet["B5"].value == 70 and sheet["B5"].comment is None
    sheet["B3"], sheet["C4"] = 90, "90%"
    book.save(answer)
    assert run(site, answer).returncode == 0
    assert [row["得分"] for row in rows(site)] == ["90", "88.5", "70"]
    folder = tmp_path / "别处"
    folder.mkdir()
    assert run(site, path, "--answer", folder, "--dry-run").returncode == 1
    assert (folder / "结果-检查结果.xlsx").exists()

    # Where no copy can be put beside the workbook, its faults are said all the same, and how to get one.
    answer.unlink()
    (tmp_path / "结果-检查结果.xlsx.new").mkdir()
    result = run(site, path, lang="zh")
    assert result.returncode == 1 and not answer.exists()
    assert "共 2 个错误" in result.stderr and "没有写成" in result.stderr and "--answer" in result.stderr
    assert run(site, path, "--answer", tmp_path).returncode == 2


def test_the_template_offers_terms_and_is_the_same_each_time(site, tmp_path):
    for name in ("1.xlsx", "2.xlsx"):
        made = subprocess.run([PROGRAM, "import", "--template", tmp_path / name], check=False)
        assert made.returncode == 0
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()
    book = openpyxl.load_workbook(tmp_path / "1.xlsx")
    assert book.sheetnames == ["填写说明", "评价结果", "绩效指标", "问题与整改"]
    sheet = book["评价结果"]
    offered = {rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert '"优,良,中,差"' in offered and any("单位自评" in text for text in offered) and any("项目支出" in text for text in offered)
    assert sheet.freeze_panes == "A2" and sheet["A1"].comment is not None
    heads = {cell.value: cell.column for cell in sheet[1]}
    for head, value in (("名称", "甲"), ("评价对象", "项目支出"), ("评价阶段", "单位自评"), ("得分", 91.5), ("评价等级", "优")):
        sheet.cell(2, heads[head], value)
    book.save(tmp_path / "1.xlsx")
    assert run(site, tmp_path / "1.xlsx").returncode == 0
    assert [(row["编号"], row["名称"], row["得分"]) for row in rows(site)] == [("xm-01", "甲", "91.5")]


@pytest.mark.skipif(SOFFICE is None, reason="NOT RUN: LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["xls", "ods", "csv", "xlsx"])
def test_a_list_that_libreoffice_saved_is_read_the_same(site, tmp_path, ending):
    book = tmp_path / "汇总.xlsx"
    messy_list(book)
    assert run(site, book).returncode == 0
    expected = rows(site)
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76" if ending == "csv" else ending,
         "--outdir", tmp_path / "out", book], check=True, capture_output=True)
    shutil.rmtree(site / FOLDER)
    result = run(site, tmp_path / "out" / f"汇总.{ending}")
    assert result.returncode == 0, result.stdout + result.stderr
    found = rows(site)
    if ending == "csv":
        # A table as text has no joined cells: what was joined stands in the first row alone.
        assert found[1]["主管部门"] == "" and expected[1]["主管部门"] == "市住建局"
        found[1]["主管部门"] = "市住建局"
    assert found == expected


@pytest.mark.parametrize("encoding,ending,separator", [
    ("utf-8", "csv", ","), ("utf-8-sig", "csv", ","), ("gb18030", "csv", ","), ("utf-16", "txt", "\t"), ("utf-16", "tsv", "\t")])
def test_tables_as_text_are_read_in_every_encoding(site, tmp_path, encoding, ending, separator):
    text = "2024年单位自评结果\r\n序号,项目名称,得分\r\n1,城市道路（一期）,91.50\r\n\r\n2,农村公路,80\r\n".replace(",", separator)
    path = tmp_path / f"a.{ending}"
    path.write_bytes(text.encode(encoding))
    result = run(site, path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert [(row["名称"], row["得分"]) for row in rows(site)] == [("城市道路（一期）", "91.50"), ("农村公路", "80")]
    assert "得分 C5" in rows(site, "sources.csv")[1]["单元格"]


def test_macros_are_named_and_hidden_sheets_left_aside(site, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["2024年单位自评结果"])
    book.active.append(["项目名称", "得分"])
    book.active.append(["甲", 90])
    hidden = book.create_sheet("底稿")
    hidden.append(["项目名称", "得分"])
    hidden.append(["乙", 10])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    result = run(site, tmp_path / "a.xlsx")
    assert result.returncode == 0 and said(result) == ["底稿!A1 I219"]
    assert [row["名称"] for row in rows(site)] == ["甲"]


UNITS = {"元": Decimal(1), "万元": Decimal(10_000), "亿元": Decimal(100_000_000)}


def wide(text):
    """The text with full-width digits and point."""
    return "".join(chr(ord(letter) + 0xFEE0) if letter in "0123456789.%" else letter for letter in text)


def number(draw, value):
    """A figure as people write it, number or text."""
    return draw.choice([
        float(value), str(value), wide(str(value)), f" {value} ", f"{value:,}", f"　{value}",
    ])


def random_form(draw, path, name):
    """Form A with faults that rules of the field expect; gives what the form says."""
    book = openpyxl.Workbook()
    sheet = form_a(book.active, name=name)
    sheet["B14"], sheet["B18"], sheet["B20"] = "产出指标", "效益指标", "满意度指标"
    unit = draw.choice(list(UNITS))
    budgeted, executed = Decimal(draw.randrange(10_000, 900_000)) / 100, Decimal(draw.randrange(10_000, 900_000)) / 100
    truth = {"budgeted": budgeted * UNITS[unit], "executed": executed * UNITS[unit]}
    sheet["A6"] = f"项目资金（{unit}）"
    sheet["F7"], sheet["G7"] = number(draw, budgeted), number(draw, executed)
    if draw.random() < 0.15:
        sheet["G7"] = f"{executed}{unit}"
    if draw.random() < 0.1:
        other = draw.choice(list(UNITS))
        sheet["A6"] = "项目资金"
        sheet["F7"], sheet["G7"] = f"{budgeted}{other}", f"{executed}{other}"
        sheet["E7"] = f"1{other}"
        truth = {"budgeted": budgeted * UNITS[other], "executed": executed * UNITS[other]}
    truth["points"] = []
    for row in (14, 15, 17, 18, 20):
        weight, score = draw.choice([10, 20, 22.5]), draw.randrange(0, 1000) / 100
        truth["points"].append((Decimal(str(weight)), Decimal(str(score))))
        sheet[f"G{row}"], sheet[f"H{row}"] = number(draw, weight), number(draw, score)
        sheet[f"E{row}"] = draw.choice(["≥50个", "≧50", ">=50", "═100%", "每亩300", "1"])
        if draw.random() < 0.3:
            sheet[f"F{row}"] = sheet[f"E{row}"].value
        if draw.random() < 0.3:
            sheet[f"I{row}"] = draw.choice(["/", "……", "无", "因工期延误"])
    total = draw.randrange(0, 10_000) / 100
    truth["score"] = Decimal(str(total))
    sheet["H21"] = number(draw, total)
    fault = draw.random()
    if fault < 0.05:
        sheet["H21"] = "=SUM(H14:H20)"
    elif fault < 0.1:
        sheet["H17"] = "约20"
    elif fault < 0.15:
        sheet["K7"] = 5
    elif fault < 0.2:
        sheet["C8"], sheet["E8"], sheet["F8"], sheet["G8"] = "其中：", None, None, None
    elif fault < 0.25:
        sheet["C3"] = None
    elif fault < 0.3:
        sheet.merge_cells("H17:H18")
    elif fault < 0.35:
        for range_ in list(sheet.merged_cells.ranges):
            range_.shift(0, 2)
        sheet.insert_rows(1, 2)
        sheet["A1"] = "附件3"
    book.save(path)
    return truth


def test_a_folder_of_messy_forms_gives_every_figure_right_or_flagged(site, tmp_path):
    draw = random.Random(4)
    folder = tmp_path / "报来的表"
    folder.mkdir()
    truths = {}
    for at in range(150):
        name = f"项目{at:03}"
        truths[name] = random_form(draw, folder / f"{name}.xlsx", name)
    result = run(site, folder)
    flagged = {name for name in truths if f"{name}.xlsx#" in result.stderr}
    found = {row["名称"]: row for row in rows(site)}
    lines = {}
    for row in rows(site, "indicators.csv"):
        if row["一级指标"] != "预算执行":
            lines.setdefault(row["评价编号"], []).append((Decimal(row["权重"]), Decimal(row["得分"])))
    assert len(found) > 100 and set(truths) - set(found) <= flagged
    wrong = []
    for name, row in found.items():
        truth, unit = truths[name], UNITS[row["金额单位"]]
        said_figures = (
            Decimal(row["预算数"].replace(",", "")) * unit, Decimal(row["执行数"].replace(",", "")) * unit,
            Decimal(row["得分"]), lines[row["编号"]])
        if said_figures != (truth["budgeted"], truth["executed"], truth["score"], truth["points"]) and name not in flagged:
            wrong.append((name, said_figures, truth))
    assert wrong == []
    # Few of the good ones may be troubled: a warning must mean something.
    assert len(flagged) < 60


def random_list(draw, path, at):
    """A list with columns in any order under any of their names; gives what it says of each project."""
    book = openpyxl.Workbook()
    sheet = book.active
    stage = draw.choice(["单位自评", "财政重点评价", "部门评价"])
    titles = [[f"2024年{stage}结果汇总表"], ["填报单位：元谋县财政局"], ["附件2"]][:draw.randrange(1, 4)]
    for title in titles:
        sheet.append(title)
    unit = draw.choice(list(UNITS))
    place = draw.choice(["header", "title", "cell"])
    heads = {
        "number": draw.choice(["序号", "编号"]), "name": draw.choice(["项目名称", "评价项目", "项 目 名 称", "项目"]),
        "units": draw.choice(["项目单位", "实施单位", "资金使用单位"]), "budgeted": draw.choice(["金额", "预算数", "全年预算数", "2024年预算金额"]),
        "executed": draw.choice(["执行数", "全年执行数", "支出金额"]), "score": draw.choice(["得分", "评价得分", "自评分数", "分数（百分制）"]),
        "grade": draw.choice(["等级", "评价结果", "评价等级", "等\n级"]), "person": draw.choice(["联系人", "项目负责人"])}
    if place == "header":
        heads["budgeted"] += f"（{unit}）"
        heads["executed"] += draw.choice([f"({unit})", f"【{unit}】"])
    if place == "title":
        sheet.append([None, None, None, draw.choice([f"单位：{unit}", f"金额单位:{unit}", f"（单位：人民币{unit}）"])])
    order = list(heads)
    draw.shuffle(order)
    sheet.append([heads[key] for key in order])
    truth = {}
    for row in range(draw.randrange(3, 15)):
        if draw.random() < 0.15:
            sheet.append([])
        name = f"第{at}批项目{row}"
        budgeted, executed = Decimal(draw.randrange(1, 10**7)) / 100, Decimal(draw.randrange(1, 10**7)) / 100
        score = draw.choice([None, Decimal(draw.randrange(0, 10_001)) / 100])
        grade = draw.choice(["", "优", "良", "中", "差"])
        end = unit if place == "cell" else ""
        cells = {
            "number": row + 1, "name": name, "units": f"单位{row}", "person": "某某",
            "budgeted": f"{budgeted}{end}" if end else number(draw, budgeted),
            "executed": f"{executed}{end}" if end else number(draw, executed),
            "score": draw.choice([None, "—", "/"]) if score is None else number(draw, score),
            "grade": {"优": "优秀", "良": "良好", "中": "中等"}.get(grade, grade) if draw.random() < 0.4 else grade}
        if draw.random() < 0.02:
            cells["score"] = "=1+1"
        sheet.append([cells[key] or None for key in order])
        truth[name] = (budgeted * UNITS[unit], executed * UNITS[unit], score, grade)
    if draw.random() < 0.7:
        sheet.append([{"name": "合计", "budgeted": 5}.get(key) for key in order])
        sheet.append(["注：数据来自决算。"])
        sheet.append(["填表人：某某", None, "审核人：某某"])
    book.save(path)
    return truth


def test_messy_lists_give_every_figure_right_or_flagged(site, tmp_path):
    draw = random.Random(7)
    good = 0
    for at in range(60):
        path = tmp_path / f"{at}.xlsx"
        truth = random_list(draw, path, at)
        shutil.rmtree(site / FOLDER, ignore_errors=True)
        result = run(site, path)
        if result.returncode == 1:
            assert said(result) and not (site / FOLDER).exists()
            continue
        good += 1
        found = {}
        for row in rows(site):
            unit = UNITS[row["金额单位"]]
            found[row["名称"]] = (
                Decimal(row["预算数"].replace(",", "")) * unit, Decimal(row["执行数"].replace(",", "")) * unit,
                Decimal(row["得分"]) if row.get("得分") else None, row.get("评价等级", ""))
        assert found == truth, result.stdout + result.stderr
        assert "某某" not in str([data.decode("utf-8") for data in tree(site).values()])
    assert good > 40


def test_what_was_imported_becomes_a_site(site, tmp_path):
    book = tmp_path / "汇总.xlsx"
    messy_list(book)
    forms = openpyxl.Workbook()
    form_a(forms.active)
    forms.save(tmp_path / "自评.xlsx")
    assert run(site, book, tmp_path / "自评.xlsx").returncode == 0
    (site / FOLDER / "report.md").write_text("---\n标题: 结果\n发布日期: 2024-07-05\n摘要: 评价。\n---\n", encoding="utf-8")
    shutil.copytree(ROOT / "Templates", site / "Templates")
    result = build(site, tmp_path / "Public")
    assert result.returncode == 0, result.stderr
    page = (tmp_path / "Public" / "152501" / "2024" / "xm-05.html").read_text(encoding="utf-8")
    assert "维修道路长度" in page and "1. 维修道路12公里；" in page and "已完成*全部*维修任务" in page
    public = "".join(path.read_text(encoding="utf-8", errors="replace") for path in (tmp_path / "Public").rglob("*.html"))
    assert "91.50" in public and "1380000" not in public
    # The workbook is named only where a reader asks for the cells.
    asked = re.compile(r'<details class="cells">.*?</details>', re.S)
    assert "汇总.xlsx" in public and "汇总.xlsx" not in asked.sub("", public)


@pytest.mark.skipif(SOFFICE is None, reason="NOT RUN: LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_forms_that_libreoffice_saved_are_read_the_same(site, tmp_path, ending):
    (tmp_path / "in").mkdir()
    for name, make in (("甲", form_a), ("乙", form_b)):
        book = openpyxl.Workbook()
        make(book.active)
        book.save(tmp_path / "in" / f"{name}.xlsx")
    assert run(site, tmp_path / "in").returncode == 0
    tables = ("evaluations.csv", "indicators.csv")
    expected = [rows(site, table) for table in tables]
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", ending,
         "--outdir", tmp_path / "out", *(tmp_path / "in").iterdir()], check=True, capture_output=True)
    shutil.rmtree(site / FOLDER)
    result = run(site, tmp_path / "out")
    assert result.returncode == 0, result.stdout + result.stderr
    assert [rows(site, table) for table in tables] == expected


def test_a_file_that_is_not_there_or_is_none_is_said_in_plain_words(site, tmp_path):
    missing = run(site, tmp_path / "没有.xlsx")
    assert missing.returncode == 2 and "Cannot work on" in missing.stderr
    (tmp_path / "假.xlsx").write_bytes(b"PK\x03\x04no workbook")
    assert said(run(site, tmp_path / "假.xlsx")) == [f"{tmp_path}/假.xlsx I101"]
    book = plain(tmp_path / "真.xlsx", ["项目名称", "得分"], ["甲", 90])
    both = run(site, tmp_path / "假.xlsx", book)
    assert both.returncode == 1 and [row["名称"] for row in rows(site)] == ["甲"]


def page(*lines):
    return "<html><body><h3>2024年单位自评</h3><table>" + "".join(
        "<tr>" + "".join(f"<td>{text}</td>" for text in line) + "</tr>" for line in lines) + "</table></body></html>"


def test_what_other_systems_call_a_workbook_is_read_by_what_it_is(site, tmp_path):
    """Web pages and plain text under the name .xls: codes and decimals as they are seen, without LibreOffice in between."""
    data = [["项目代码", "项目名称", "项目单位", "预算数（万元）", "得分"], ["001234", "3-5号楼维修", "第一中学", "100.10", "88.00"],
            ["0001", "道路维修", "城建中心", "1234.50", "91.50"]]
    expected = [["001234", "3-5号楼维修", "100.10", "88.00"], ["0001", "道路维修", "1234.50", "91.50"]]
    texts = {"网页.xls": page(*data), "文字.xls": "\n".join(["单位自评"] + ["\t".join(line) for line in data])}
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text.encode("gbk"))
        result = run(site, tmp_path / name)
        assert result.returncode == 0, result.stdout + result.stderr
        assert [[row[field] for field in ("项目代码", "名称", "预算数", "得分")] for row in rows(site)] == expected
        shutil.rmtree(site / FOLDER)


def test_what_is_no_spreadsheet_in_a_folder_is_named(site, tmp_path):
    folder = tmp_path / "各单位"
    folder.mkdir()
    plain(folder / "教育局.xlsx", ["项目名称", "得分"], ["甲", 90])
    for name in ("水务局.docx", "住建局.pdf", "~$教育局.xlsx", "Thumbs.db", ".DS_Store", "旧-检查结果.xlsx"):
        (folder / name).write_bytes(b"x")
    result = run(site, folder, "--subject", "项目支出", "--stage", "单位自评", lang="zh")
    assert result.returncode == 0
    assert "警告 I117：文件夹里有 2 个文件不是可以导入的表格，没有读取：住建局.pdf、水务局.docx。" in result.stderr
    assert [row["名称"] for row in rows(site)] == ["甲"]


def test_what_a_person_filled_in_or_mended_is_never_overwritten(site, tmp_path):
    folder = tmp_path / "各单位"
    folder.mkdir()
    path = plain(folder / "结果.xlsx", ["项目名称", "得分"], ["甲", "九十"])
    options = ("--subject", "项目支出", "--stage", "单位自评")
    assert run(site, folder, *options).returncode == 1
    answer = folder / "结果-检查结果.xlsx"
    first = answer.read_bytes()
    assert run(site, folder, *options).returncode == 1 and answer.read_bytes() == first
    plain(path, ["项目名称", "得分"], ["甲", "九十一"])
    assert run(site, folder, *options).returncode == 1 and answer.read_bytes() != first
    book = openpyxl.load_workbook(answer)
    book["表"]["B3"] = 91
    book.save(answer)
    mended = answer.read_bytes()
    result = run(site, folder, *options, lang="zh")
    assert result.returncode == 1 and answer.read_bytes() == mended
    assert f"{answer}: 警告 I118" in result.stderr and "标好问题的副本：" not in result.stderr
    assert run(site, answer, *options).returncode == 0

    template = tmp_path / "模板.xlsx"
    make = [PROGRAM, "import", "--template", template, "--lang", "zh"]
    assert subprocess.run(make, check=False).returncode == 0
    blank = template.read_bytes()
    assert subprocess.run(make, check=False).returncode == 0 and template.read_bytes() == blank
    book = openpyxl.load_workbook(template)
    book["评价结果"]["E2"] = "甲"
    book.save(template)
    filled = template.read_bytes()
    result = subprocess.run(make, capture_output=True, text=True, check=False)
    assert result.returncode == 2 and "换一个文件名" in result.stderr and template.read_bytes() == filled


def test_a_copy_asks_again_for_what_was_not_mended_and_shows_no_hidden_sheet(site, tmp_path):
    path = plain(
        tmp_path / "结果.xlsx", ["项目名称", "预算数（万元）", "执行数（万元）", "得分", "等级"], ["甲", "=1+1", 1234567, "九十", "优"],
        ["乙", 5, 5, 80, "良"])
    book = openpyxl.load_workbook(path)
    book["表"]["C3"].number_format = "0!.0,"
    draft = book.create_sheet("底稿")
    for line in (["项目名称", "得分"], ["旧的", 1]):
        draft.append(line)
    draft.sheet_state = "hidden"
    book.save(path)
    options = ("--subject", "项目支出", "--stage", "单位自评")
    assert run(site, path, *options).returncode == 1
    answer = tmp_path / "结果-检查结果.xlsx"
    book = openpyxl.load_workbook(answer)
    assert book.sheetnames == ["检查结果", "表"]
    book["表"]["D3"] = 90
    book.save(answer)
    result = run(site, answer, *options)
    assert result.returncode == 1 and not rows(site)
    assert "B3: error I210" in result.stderr and "C3: error I210" in result.stderr
    book["表"]["B3"], book["表"]["C3"] = 2, 3
    book.save(answer)
    assert run(site, answer, *options).returncode == 0
    assert [row["名称"] for row in rows(site)] == ["甲", "乙"]


def undo(site, *arguments, year="2024", lang="en"):
    """Runs `disclose import --undo`."""
    return run(site, "--undo", *arguments, year=year, lang=lang)


def folders(site):
    return {str(path.relative_to(site)) for path in (site / "Content").rglob("*") if path.is_dir()}


def test_the_last_import_can_be_taken_back_byte_for_byte(site, tmp_path):
    nothing, bare = tree(site / "Content"), folders(site)
    book = tmp_path / "项目.csv"
    book.write_text("项目名称,评价得分\n道路维修,90\n学校食堂,81.5\n", encoding="utf-8")
    first = run(site, book, "--stage", "财政评价", "--subject", "项目支出")
    assert first.returncode == 0, first.stderr
    assert "disclose import --undo --region 152501 --year 2024" in first.stdout
    once = tree(site / "Content")
    assert once != nothing
    # The stage is wrong: every project appears twice.
    again = run(site, book, "--stage", "单位自评", "--subject", "项目支出", lang="zh")
    assert again.returncode == 0 and "导错了可以撤销：disclose import --undo --region 152501 --year 2024" in again.stdout
    twice = tree(site / "Content")
    assert len(rows(site)) == 4

    trial = undo(site, "--dry-run", lang="zh")
    assert trial.returncode == 0 and "试运行：没有撤销。" in trial.stdout and "恢复 evaluations.csv" in trial.stdout
    assert "项目.csv" in trial.stdout and tree(site / "Content") == twice
    other = undo(site, year="2023")
    assert other.returncode == 1 and "There is no import into Content/152501/2023 to take back." in other.stderr

    assert undo(site).returncode == 0
    assert tree(site / "Content") == once
    last = undo(site, lang="zh")
    assert last.returncode == 1 and "没有可以撤销的导入" in last.stderr and tree(site / "Content") == once

    # A first import goes with the folder that it made.
    shutil.rmtree(site / FOLDER)
    assert run(site, book, "--stage", "财政评价", "--subject", "项目支出").returncode == 0
    gone = undo(site)
    assert gone.returncode == 0 and "removed: evaluations.csv" in gone.stdout, gone.stderr
    assert (tree(site / "Content"), folders(site)) == (nothing, bare)
    assert "last-import/152501" not in " ".join(tree(site))


def test_an_import_is_not_taken_back_over_what_was_changed_since(site, tmp_path):
    book = tmp_path / "项目.csv"
    book.write_text("项目名称,评价得分\n道路维修,90\n", encoding="utf-8")
    assert run(site, book, "--stage", "财政评价", "--subject", "项目支出").returncode == 0
    table = site / FOLDER / "evaluations.csv"
    imported = table.read_bytes()
    table.write_bytes(imported.replace(b"90", b"91"))
    before = tree(site)
    refused = undo(site)
    assert refused.returncode == 1
    assert f"{FOLDER}/evaluations.csv: error I230:" in refused.stderr and "Nothing was taken back." in refused.stderr
    assert tree(site) == before
    table.write_bytes(imported)
    assert undo(site).returncode == 0 and not table.exists()


def test_what_an_import_could_not_write_or_a_note_that_is_none_is_not_taken_back(site, tmp_path):
    book = tmp_path / "项目.csv"
    book.write_text("项目名称,评价得分\n道路维修,90\n", encoding="utf-8")
    assert run(site, book, "--stage", "财政评价", "--subject", "项目支出").returncode == 0
    (note,) = (site / ".last-import").rglob("import.json")
    whole = note.read_text(encoding="utf-8")
    before = tree(site / "Content")
    for text in ("", "{}", whole.replace("evaluations.csv", "../../site.yaml"), whole.replace("evaluations.csv", "/etc/passwd")):
        note.write_text(text, encoding="utf-8")
        result = undo(site)
        assert result.returncode != 0 and "Fatal" not in result.stderr, (text, result.stderr)
        assert tree(site / "Content") == before
