"""Workbooks as the departments of a county send them in; all names and figures are invented."""

import csv
import io
import subprocess

import openpyxl

PROJECTS = "附件2：青山县2024年项目评价结果汇总表(定稿)最终版.xlsx"
DEPARTMENTS = "部门整体支出自评.xlsx"
REVIEWS = "重点评价.csv"
FORM = "林业局自评表.xlsx"
OLD_FORM = "林业局自评表2.xls"


def put(sheet, row, values):
    for column, value in enumerate(values, 1):
        sheet.cell(row, column, value)


def projects(path):
    """Heads over two rows, sections with subtotals, amounts in two units, spaces within grades, columns and sheets that are hidden."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "青山县2024年度县级财政支出项目绩效评价结果汇总表"
    sheet.merge_cells("A1:L1")
    sheet["A2"], sheet["K2"] = "附件2", "金额单位：元"
    put(sheet, 3, ["序号", "主管部门", "项目实施单位", "项目名称", "资金安排及使用情况", None, None, None, "绩效评价结果", None, "联系人电话", "备注"])
    put(sheet, 4, [None] * 4 + ["年初预算", "调整后预算", "实际支出", "预算执行率（%）", "综合得分", "评价等次"])
    for column in (1, 2, 3, 4, 11, 12):
        sheet.merge_cells(start_row=3, end_row=4, start_column=column, end_column=column)
    sheet.merge_cells("E3:H3")
    sheet.merge_cells("I3:J3")
    rows = [
        ("一、教育支出",),
        (1, "县教育局", "县第一小学", "校舍维修改造", 1200000, 1350000, 1298000, 96.15, 91.2, "优 秀", "13911110001"),
        (2, None, "县职业中学", "实训设备购置", 800000, 800000, 640000, 80, 78.6, "中", "13911110002", "设备到货延迟"),
        ("小 计", None, None, None, 2000000, 2150000, 1938000),
        ("二、农林水支出",),
        (3, "县水利局", "县河道管理所", "清水河治理工程（一期）", "３５０００００", 3500000, "3,412,600.00", "97.50", "８８．５", "良 好"),
        (4, "县农业农村局", "县农技推广中心", "高标准农田建设\n补助资金", "120万元", "120万元", "98.5万元", 82.08, 82.0, "良", None, "冬季停工"),
        (5, "县农业农村局", "县畜牧站", "动物防疫补助", 260000, 260000, 260000, 100, "90分", "优"),
        ("小 计",),
        ("三、社会保障支出",),
        (6, "县民政局", "县社会福利院", "养老机构运营补贴", 480000, 480000, 475200, 99, 93.75, "优"),
        (7, "县人社局", "县就业服务局", "就业技能培训补贴", 1500000, 1100000, 1050000, 95.45, None, None, None, "评价报告未出"),
        ("合　　计",),
        ("填表说明：1.综合得分按百分制填写；2.评价等次：优秀（90分及以上）、良好（80-90分）、中（60-80分）、差（60分以下）。",),
        ("填表人：李某某　　审核人：王某某　　联系电话：0991-1234567",),
    ]
    for number, row in enumerate(rows, 5):
        put(sheet, number, row)
    sheet.merge_cells("B6:B7")
    sheet.column_dimensions["K"].hidden = True
    book.create_sheet("Sheet2")
    draft = book.create_sheet("底稿")
    draft.sheet_state = "hidden"
    draft["A1"] = "测算"
    book.save(path)


def departments(path):
    """Other words for the same columns, each with a line break or a letter in brackets."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["B1"] = "2024年度部门整体支出绩效自评结果一览表"
    sheet.merge_cells("B1:H1")
    sheet["H2"] = "单位：万元"
    put(sheet, 3, ["序\n号", "部门（单位）名称", "全年预算数\n（A）", "全年执行数\n（B）", "执行率\n（B/A）", "自评总分", "自评等级", "未完成原因及改进措施"])
    put(sheet, 4, [1, "青山县教育局", 18650.32, 18211.07, "97.64%", 92.4, "优", "无"])
    put(sheet, 5, [2, "青山县卫生健康局", 9420.5, 8730, "92.67%", 86.1, "良", "部分设备采购项目跨年实施"])
    put(sheet, 6, [3, "青山县交通运输局", 6120, 5201.18, "84.99%", 79.95, "中", "受天气影响，项目工期延后"])
    put(sheet, 7, ["合计", None, "=SUM(C4:C6)", "=SUM(D4:D6)"])
    book.save(path)


def reviews(path):
    """A list in CSV, in the encoding of Chinese Windows, with a title above."""
    text = io.StringIO()
    csv.writer(text).writerows([
        ["青山县2024年财政重点绩效评价结果", "", "", "", "", ""], ["项目", "单位", "预算（万元）", "支出（万元）", "得分", "等级"],
        ["城乡居民医保补助", "县医保局", "5,230.00", "5,230.00", "94.3", "优"],
        ["乡镇污水处理厂运行", "县生态环境局", "640", "512.4", "71.25", "中"], ["合计", "", "5,870", "5,742.4", "", ""]])
    path.write_bytes(text.getvalue().encode("gb18030"))


def form(path):
    """The self-evaluation form of one project."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"] = "项目支出绩效自评表", "（2024年度）"
    for cells in ("A1:I1", "A2:I2", "A3:B3", "C3:I3", "A4:B4", "C4:E4", "G4:I4", "A5:B9", "A10:A11", "B10:E10", "F10:I10", "B11:E11",
                  "F11:I11", "A12:A16"):
        sheet.merge_cells(cells)
    put(sheet, 3, ["项目名称", None, "退化林修复"])
    put(sheet, 4, ["主管部门", None, "青山县林业局", None, None, "实施单位", "青山县国有林场"])
    put(sheet, 5, ["项目资金\n（万元）", None, None, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"])
    put(sheet, 6, [None, None, "年度资金总额", 420, 420, 399, 10, "95.00%", 9.5])
    put(sheet, 7, [None, None, "其中：当年财政拨款", 420, 420, 399, "—", "95.00%", "—"])
    put(sheet, 8, [None, None, "上年结转资金", None, None, None, "—", None, "—"])
    put(sheet, 9, [None, None, "其他资金", None, None, None, "—", None, "—"])
    put(sheet, 10, ["年度总体目标", "预期目标", None, None, None, "实际完成情况"])
    put(sheet, 11, [None, "完成退化林修复5000亩，苗木成活率85%以上。", None, None, None, "完成退化林修复5020亩，苗木成活率88%。"])
    put(sheet, 12, ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"])
    put(sheet, 13, [None, "产出指标\n(50分)", "数量指标", "退化林修复面积", "≥5000亩", "5020亩", 30, 30])
    put(sheet, 14, [None, None, "时效指标", "完成时限", "2024年11月底前", "12月15日", 20, 18, "降雪较早，补植推迟"])
    put(sheet, 15, [None, "效益指标\n(30分)", "生态效益指标", "森林覆盖率", "提高", "提高0.1个百分点", 30, 28, "见效周期较长"])
    put(sheet, 16, [None, "满意度指标\n(10分)", "服务对象满意度指标", "群众满意度", "≥90%", "93%", 10, 10])
    put(sheet, 17, ["总分", None, None, None, None, None, 100, 95.5])
    book.save(path)


def send_in(folder):
    """Puts all of them into `folder`."""
    folder.mkdir()
    projects(folder / PROJECTS)
    departments(folder / DEPARTMENTS)
    reviews(folder / REVIEWS)
    form(folder / FORM)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "xls", "--outdir", folder, folder / FORM], check=True, capture_output=True)
    (folder / FORM).with_suffix(".xls").rename(folder / OLD_FORM)
