/// The sentences of libyaml, the parser below Yams, in Chinese.
enum YAMLProblem {
  /// The Chinese words for the sentence `problem` of the parser; a general one where it is a rare one.
  static func chinese(_ problem: String) -> String {
    sentences.first { problem.contains($0.english) }?.chinese ?? "写法不符合 YAML 的规则"
  }

  private static let sentences = [
    (english: "could not find expected ':'", chinese: "字段名后面缺少冒号"),
    (english: "mapping values are not allowed", chinese: "此处不能再写“字段: 内容”，多半是缩进不齐，或内容里有冒号"),
    (english: "cannot start any token", chinese: "内容不能以这个符号或制表符开头"),
    (english: "tab character", chinese: "缩进用了制表符"),
    (english: "unexpected end of stream", chinese: "引号没有结束"),
    (english: "unexpected document indicator", chinese: "引号里有一行只写了 --- 或 ..."),
    (english: "unknown escape character", chinese: "反斜杠后面的字符不能识别"),
    (english: "block sequence entries are not allowed", chinese: "此处不能写“- ”"),
    (english: "block mapping", chinese: "此处不能写“字段: 内容”"),
    (english: "did not find expected key", chinese: "此处应当是字段名，多半是缩进不齐"),
    (english: "did not find expected '-' indicator", chinese: "此处应当以“- ”开头，多半是缩进不齐"),
    (english: "did not find expected ',' or ']'", chinese: "方括号里缺少逗号，或没有右括号"),
    (english: "did not find expected ',' or '}'", chinese: "花括号里缺少逗号，或没有右括号"),
    (english: "did not find expected node content", chinese: "此处缺少内容"),
    (english: "did not find expected <document start>", chinese: "前面的内容已经结束，此处不能再写"),
    (english: "expected a single document", chinese: "一个文件里写了几份 YAML"),
    (english: "control characters are not allowed", chinese: "含有控制字符"),
    (english: "Maximum nesting level", chinese: "一层套一层超过 1000 层"),
    (english: "alphabetic or numeric character", chinese: "& 或 * 后面不是名称；内容以它们开头时要加英文引号"),
  ]
}
