"""Workbooks as offices send them round."""

import openpyxl


def messy_list(path):
    """A list as offices send it round: titles, a unit above, heads over two rows, joined cells, notes and signatures."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "汇总"
    sheet["A1"] = "2024年财政重点绩效评价结果汇总表"
    sheet.merge_cells("A1:J1")
    sheet["A2"] = "填报单位：财政局绩效科"
    sheet["J3"] = "单位：万元"
    heads = ["序号", "项目名称", "主管部门", "项目单位", "资金情况", None, None, "评价\n得分", "评价结果", "联系电话"]
    for column, text in enumerate(heads, 1):
        sheet.cell(4, column, text)
        if column not in (5, 6, 7):
            sheet.merge_cells(start_row=4, end_row=5, start_column=column, end_column=column)
    sheet.merge_cells("E4:G4")
    for column, text in ((5, "预算数"), (6, "执行数"), (7, "执行率")):
        sheet.cell(5, column, text)
    data = [
        (1, "城市道路维修", "市住建局", "城建中心", 1234.5, "1,200.00", 0.9721, 91.5, "优秀", "13800000000"),
        (2, "学校食堂改造", None, "第一中学", "４７５.３０", "475.30", "100%", "８８．２０", "良", "13800000001"),
        (None,) * 10,
        (3, "农村公路养护", "市交通局", "公路段", "3000000元", "2,500,000元", None, "76.40分", "中等", None),
        (4, "紧急采购设备", "市卫健委", "市医院", None, "—", "/", 81.37, None, None),
        ("合计", None, None, None, 2009.8, None, None, None, None, None),
    ]
    for number, values in enumerate(data, 6):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(number, column, value)
            if column == 5 and value == 1234.5:
                cell.number_format = "#,##0.00"
            if column == 7 and value == 0.9721:
                cell.number_format = "0.00%"
            if column == 8 and value == 91.5:
                cell.number_format = "0.00"
    sheet.merge_cells("C6:C7")
    sheet["A12"] = "注：本表数据截至2024年6月底。"
    sheet["A13"], sheet["E13"] = "填表人：某某", "联系电话：13800000002"
    book.create_sheet("说明")["A1"] = "填写说明"
    book.save(path)
