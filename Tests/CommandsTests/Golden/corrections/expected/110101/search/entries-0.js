discloseSearch("110101/search/entries-0",[
["region","index.html","东城区","","110101 北京市 测试财政局 dcq","","",""],
["year","2023/index.html","2023年度测试报告","","测试财政局 ndcsbg","2023","",""],
["evaluation","2023/xm-1.html","道路维修项目","甲单位","xm-1 dlwxxm jdw","2023","excellent","90.50"],
["evaluation","2023/xm-2.html","学校改造项目","乙单位","xm-2 xxgzxm ydw","2023","good","84"],
["evaluation","2023/xm-4.html","后来撤下的项目","丙单位","xm-4 hlcxdxm bdw","2023","good","85"],
["evaluation","2023/xm-5.html","撤下后又恢复的项目","丙单位","xm-5 cxhyhfdxm bdw","2023","good","86"],
["unit","unit/97969a344f.html","乙单位","","ydw","","",""],
["unit","unit/c29c834362.html","甲单位","","jdw","","",""],
["unit","unit/f911b9e540.html","丙单位","","bdw","","",""]
]);
