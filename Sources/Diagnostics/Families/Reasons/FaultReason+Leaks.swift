extension FaultReason {
  /// Reasons about what must not go out.
  static let leaks: [Fault: FaultReason] = [
    .emailAddressOut: FaultReason(
      "个人邮箱是个人信息，公布以后会收到垃圾邮件和诈骗邮件；单位邮箱不受影响，所以只提醒。",
      "A personal mailbox is personal data and draws fraud once it is out; one of an office may stand, so this is a warning."
    ),
    .markOfSecrecyOut: FaultReason(
      "带密级标志的材料一律不得上网；即使标志只是忘了去掉，也要先由定密的人确认。",
      "Nothing that bears a mark of secrecy may go onto the web; even where the mark was only forgotten, who set it decides."
    ),
    .wordOfSecrecyOut: FaultReason(
      "这样的字样可能说明材料不对外，也可能只是在叙述，所以只提醒，由人判断。",
      "Such words may mean that the material is not for the public, or only tell of it: a person has to judge."
    ),
    .forbiddenWordOut: FaultReason(
      "这个词是本单位自己列为不得公开的。", "The bureau itself listed this word as one that must not go out."),
    .leakInAttachment: FaultReason(
      "附件和网页一样会被搜索、转载；附件里的个人信息一样收不回来。",
      "Attachments are searched and copied like pages, and personal data in them cannot be taken back either."
    ),
    .possibleLeakInAttachment: FaultReason(
      "附件里的这类号码可能是个人的，也可能是单位的，程序分不清，要由人看一眼。",
      "Such a number may be a person’s or an office’s; the program cannot tell, so somebody has to look."),
    .hiddenInAttachment: FaultReason(
      "隐藏的内容只是看不见，读者取消隐藏就能看到；公开附件时最容易这样泄露。",
      "What is hidden is one click away from every reader; this is how attachments leak most often."),
    .commentInNarrative: FaultReason(
      "正文的原文在数据文件（JSON、CSV、工作簿、数据库）里逐字公开，写给同事看的注释也在其中。",
      "The data files hold the narrative word for word, with what was noted for colleagues."),
  ]
}
