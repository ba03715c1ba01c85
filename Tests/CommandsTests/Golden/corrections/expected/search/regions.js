discloseSearch("search/regions",[
["110101","东城区","1","0","0"]
]);
