extension FaultReason {
  /// Reasons about ids, references and files that belong to records.
  static let references: [Fault: FaultReason] = [
    .idsDifferInCase: FaultReason(
      "Windows 不分大小写，两个网页会变成一个文件，其中一个就看不到了。",
      "Windows does not tell upper from lower case: two pages become one file, and one of them is lost."),
    .reservedID: FaultReason(
      "这个名称已经是网站自己的网页，或者在 Windows 上不能用作文件名，评价就没有网址。",
      "The name is that of a page of the site itself or cannot be a file on Windows, so the evaluation would have no address."
    ),
    .unknownScale: FaultReason(
      "没有等级标准，就无法核对得分与等级是否一致，也说不清多少分算什么等级。",
      "Without its scale, grades cannot be held against scores, and no reader can tell what a grade means."),
    .unknownFigure: FaultReason(
      "“分子”和“基数”指错了数，占比就会按别的数核对。",
      "A share whose part or whole is not found would be held against the wrong figures."),
    .attachmentNotThere: FaultReason(
      "页面上会出现打不开的下载链接。", "The page would offer a download that cannot be opened."),
    .attachmentKind: FaultReason(
      "网页、svg 图和程序放在政府网站上，会以网站的名义在读者的电脑上运行。",
      "A page, an SVG picture or a program on a government website runs on readers’ machines in its name."),
    .attachmentActs: FaultReason(
      "扩展名像文档、内容却是网页或程序的文件，多半是被人换过或带有恶意代码。",
      "A page or program under the name of a document was most likely exchanged, or is malicious."),
    .twoNarratives: FaultReason(
      "两份说明不一样时，不知道公开哪一份。", "Where two narratives differ, nobody can tell which is to be disclosed."),
    .narrativeOfNothing: FaultReason(
      "写好的说明不属于任何评价，就不会出现在网站上。", "A narrative that belongs to no evaluation would silently not be shown."),
    .fileName: FaultReason(
      "名称里有这些字符的附件，读者下载到 Windows 上保存不了或打不开。",
      "Readers on Windows could not save or open a file of that name."),
    .filesDifferInCase: FaultReason(
      "Windows 不分大小写，下载或复制时后一个会盖掉前一个。",
      "Windows does not tell upper from lower case, so one file replaces the other when they are copied."),
    .correctionOfNothing: FaultReason(
      "更正说明要显示在被更正的内容旁边；找不到它，读者就看不到这条说明。",
      "A notice of correction stands beside what was corrected; where that is not found, no reader sees it."),
    .withdrawnButThere: FaultReason(
      "登记为撤下而内容还在，网站就会一边说撤下，一边照样公开。",
      "The site would say that a record was withdrawn and show it all the same."),
  ]
}
