/// What is wrong with the arguments of a command, for those who read Chinese: the library that reads them speaks English only.
struct UsageText {
  /// What the library says, without “Error:”.
  let message: String
  /// The arguments that were given.
  let arguments: [String]

  /// What is wrong, and where to read more.
  var chinese: String {
    let reason = [fault, dash].compactMap { $0 }.joined()
    return "命令的写法有误\(reason.isEmpty ? "，见下面的 Error。" : "：\(reason)")"
      + "运行 disclose help 查看全部命令，disclose help 命令 查看用法和例子。"
  }

  /// What the library says; nil where it only passes on words of this program, which are in Chinese already.
  private var fault: String? {
    // Everything that is not the same each time stands in quotes: '--year <yyyy>'.
    let parts = message.split(separator: "'", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count > 2 else { return nil }
    let (first, others) = (parts[1], stride(from: 3, to: parts.count - 1, by: 2).map { "“\(parts[$0])”" })
    switch parts[0] {
    case "Unknown option ": return "没有“\(first)”这个选项\(others.first.map { "，是不是\($0)？" } ?? "。")"
    case "Missing value for ": return "“\(first)”后面缺少内容。"
    case "The option ": return "“\(first)”后面不写内容。"
    case "Missing expected argument ": return "缺少“\(first)”。"
    case "The value ":
      let choices = others.dropFirst().joined(separator: "、")
      return "“\(first)”不能用于\(others.first ?? "这里")\(choices.isEmpty ? "。" : "，只能是\(choices)。")"
    case "Unexpected argument ": return "不认识“\(first)”：可能写错了、多写了，或者名称中有空格，没有加引号。"
    default:
      return parts[0].hasSuffix(" unexpected arguments: ")
        ? "不认识“\(first)”、\(others.joined(separator: "、"))：可能写错了、多写了，或者名称中有空格，没有加引号。" : nil
    }
  }

  /// Options that begin with a dash, as word processors and Chinese keyboards put it in the place of two hyphens.
  private var dash: String? {
    guard let wrong = arguments.first(where: { $0.first.map("—–―－".contains) ?? false }) else { return nil }
    return "“\(wrong)”开头的是破折号，请用英文输入法改成“--\(wrong.drop { "—–―－-".contains($0) })”。"
  }
}
