public import Diagnostics
public import Releases

/// What readers meet at a target after a publication has stopped on its way.
public enum Standing: Hashable, Sendable {
  /// Nothing was changed.
  case untouched
  /// The release that stood there before, whole; nil where there was none.
  case earlier(Fingerprint?)
  /// The release that was to be published, whole, though not all of it has been compared or noted yet.
  case new(Fingerprint)
  /// One of the two, whole; which one cannot be seen now.
  case either(Fingerprint?, Fingerprint)
  /// Files of both, because they are replaced one after the other.
  case between

  /// What that means for the target called `name`, in `language`.
  public func text(at name: String, in language: Language) -> String {
    switch language {
    case .zh: chinese(name)
    case .en: english(name)
    }
  }

  private func chinese(_ name: String) -> String {
    switch self {
    case .untouched: "“\(name)”上什么也没有改动。"
    case .earlier(nil): "“\(name)”上还没有网站。"
    case .earlier(let earlier?): "“\(name)”上仍是原来的版本 \(earlier)，完整无损，读者看到的没有变。"
    case .new(let new): "“\(name)”上已经是新版本 \(new)，但还没有核对完、记入发布记录；再运行同一条命令会补上。"
    case .either(let earlier?, let new): "“\(name)”现在看不到：上面是原来的版本 \(earlier) 或新版本 \(new)，都是完整的。"
    case .either(nil, let new): "“\(name)”现在看不到：上面还没有网站，或是完整的新版本 \(new)。"
    case .between: "“\(name)”的文件是逐个替换的：同一条命令再运行并完成以前，读者可能同时看到两个版本的页面。"
    }
  }

  private func english(_ name: String) -> String {
    switch self {
    case .untouched: "Nothing was changed at “\(name)”."
    case .earlier(nil): "No site stands at “\(name)” yet."
    case .earlier(let earlier?):
      "At “\(name)” the earlier release \(earlier) still stands, whole; nothing has changed for readers."
    case .new(let new):
      "At “\(name)” the new release \(new) stands already, but was not wholly compared or noted in the log; "
        + "the same command makes up for it."
    case .either(let earlier?, let new):
      "“\(name)” cannot be looked at now: it shows the earlier release \(earlier) or the new one \(new), either whole."
    case .either(nil, let new):
      "“\(name)” cannot be looked at now: it shows no site yet, or the whole new release \(new)."
    case .between:
      "At “\(name)” files are replaced one after the other: until the same command has run to its end, "
        + "readers may meet pages of both releases."
    }
  }
}
