discloseSearch("110101/search/entries-0",[
["region","index.html","东城区","","110101 北京市 测试财政局 dcq","","",""],
["year","2023/index.html","2023年度测试报告","","测试财政局 ndcsbg","2023","",""],
["evaluation","2023/xm-1.html","公开的项目","甲单位","xm-1 gkdxm jdw","2023","excellent","92.50"],
["evaluation","2023/xm-2.html","今天到期的项目","乙单位","xm-2 jtdqdxm ydw","2023","good","84"],
["unit","unit/97969a344f.html","乙单位","","ydw","","",""],
["unit","unit/c29c834362.html","甲单位","","jdw","","",""]
]);
