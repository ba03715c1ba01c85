internal import Diagnostics
internal import Glibc

extension Language {
  /// The language that the environment asks for; Chinese where it names none, as the bureaus' machines do.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("zh") || value.hasPrefix("C") || value == "POSIX" ? .zh : .en
    }
    return .zh
  }
}
