discloseSearch("110101/search/entries-0",[
["region","index.html","东城区","","110101 北京市 测试财政局 dcq","","",""],
["year","2023/index.html","2023年度测试报告","","测试财政局 ndcsbg","2023","",""],
["evaluation","2023/xm-1.html","# 一个 | 竖线 **粗** [链](javascript:alert(1)) \u003cscript\u003ealert(1)\u003c/script\u003e","\u003cimg src=x onerror=alert(1)\u003e `乙`","xm-1 yg sx","2023","excellent","92.50"],
["unit","unit/b261f7ba0f.html","\u003cimg src=x onerror=alert(1)\u003e","","","","",""],
["unit","unit/fff36d3fa1.html","`乙`","","","","",""]
]);
