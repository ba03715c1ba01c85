discloseSearch("110102/search/entries-0",[
["region","index.html","西城区","","110102 北京市 测试财政局 xcq","","",""],
["year","2023/index.html","2023年度另一份报告","","测试财政局 ndlyfbg","2023","",""],
["evaluation","2023/a-1.html","绿化工程","戊单位","a-1 lhgc wdw","2023","poor","69"],
["unit","unit/ed1ede5055.html","戊单位","","wdw","","",""]
]);
