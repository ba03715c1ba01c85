extension WrongWord {
  /// Mistakes that are common in the papers of the field and never right.
  public static let common: [WrongWord] =
    accounts + [
      WrongWord("截止目前", "截至目前"), WrongWord("拔付", "拨付", unless: ["选拔"]), WrongWord("拔款", "拨款", unless: ["选拔"]),
      WrongWord("下拔", "下拨"), WrongWord("划拔", "划拨"), WrongWord("调拔", "调拨"), WrongWord("布署", "部署"),
      WrongWord("部暑", "部署"), WrongWord("按装", "安装"), WrongWord("座落", "坐落"),
      WrongWord("复盖", "覆盖", unless: ["修复", "恢复", "回复"]),
      WrongWord("补尝", "补偿"), WrongWord("赔尝", "赔偿"), WrongWord("峻工", "竣工"), WrongWord("反应情况", "反映情况"),
      WrongWord("一如继往", "一如既往"), WrongWord("再接再励", "再接再厉"), WrongWord("按步就班", "按部就班"),
      WrongWord("迫不急待", "迫不及待"), WrongWord("名符其实", "名副其实"), WrongWord("通迅", "通讯", unless: ["交通"]),
      WrongWord("绩郊", "绩效"), WrongWord("绩孝", "绩效"), WrongWord("预祘", "预算"), WrongWord("决祘", "决算"),
      WrongWord("幅射", "辐射"), WrongWord("松驰", "松弛"), WrongWord("杜决", "杜绝"), WrongWord("秘决", "秘诀"),
      WrongWord("防碍", "妨碍"), WrongWord("即然", "既然"), WrongWord("既使", "即使"),
      WrongWord("计画", "计划", unless: ["设计画", "画面", "画册"]),
      WrongWord("的的", "的", unless: ["目的", "的确", "的士"]),
    ]

  private static let accounts = [
    ("帐户", "账户"), ("帐目", "账目"), ("帐务", "账务"), ("帐簿", "账簿"), ("帐号", "账号"), ("帐面", "账面"), ("帐款", "账款"),
    ("台帐", "台账"), ("记帐", "记账"), ("结帐", "结账"), ("转帐", "转账"), ("入帐", "入账"), ("对帐", "对账"), ("挂帐", "挂账"),
    ("欠帐", "欠账"),
  ].map { WrongWord($0.0, $0.1, unless: ["帐篷", "帐幕", "帐子", "蚊帐", "营帐"]) }
}
