extension FaultReason {
  /// Reasons about how values are written.
  static let values: [Fault: FaultReason] = [
    .unreadableCode: FaultReason(
      "行政区划代码错一位，就是另一个地方。", "A division code with one wrong digit is another place."),
    .unreadableAddress: FaultReason(
      "网址会成为页面上的链接；写法不对，读者点了打不开，或者到了别处。",
      "The address becomes a link on a page; written wrongly it leads nowhere, or somewhere else."),
    .unreadableFingerprint: FaultReason(
      "读者靠指纹核验归档是不是原来那一份；错一个字符，核验就对不上。",
      "By the fingerprint a reader tells whether a snapshot is the original; with one wrong character it never matches."
    ),
    .amountTooFine: FaultReason(
      "金额最小到分；比分还小的数，多半是单位写错了。",
      "Money ends at the hundredth of a yuan; anything finer is mostly a wrong unit."),
    .amountTooLarge: FaultReason(
      "一个数大了一万倍，所有的合计都跟着错。", "One amount that is ten thousand times too large makes every total wrong."),
    .amountWithoutUnit: FaultReason(
      "没有单位的金额，元和万元之间相差一万倍。",
      "An amount without its unit may be wrong by a factor of ten thousand."),
    .scoreOutOfRange: FaultReason(
      "超出范围的得分会使等级、平均分和排序全都出错。",
      "A score out of range makes grade, average and order wrong."),
    .unknownTerm: FaultReason(
      "同一个意思写成两样，统计和筛选就会漏掉其中一样。",
      "What is written in two ways is counted and filtered in one of them only."),
    .bandEndsBeforeItBegins: FaultReason(
      "这一档不含任何得分，本应属于它的项目就没有等级。",
      "No score falls into such a band, so projects that belong to it would have no grade."),
    .secretInAddress: FaultReason(
      "站点文件夹会被复制、归档、发给别人，写在里面的密码等于公开。",
      "A site’s folder is copied, archived and handed on; a password in it is as good as published."),
    .unreadableTarget: FaultReason(
      "地址认不准就不能发布：猜错了，会把网站写到别的地方去。",
      "A guess at the address could put the site where something else stands."),
    .repeatedElement: FaultReason(
      "同一家单位、机构或同一类资金写了两次，个数和金额就会算两次。",
      "A unit, firm or kind of money that stands there twice is counted twice, its money too."),
  ]
}
