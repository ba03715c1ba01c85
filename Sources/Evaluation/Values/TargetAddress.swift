/// Where a site is published to, as a person writes it. No form of it holds a password.
public enum TargetAddress: Hashable, Sendable {
  /// A folder with releases side by side, such as `/srv/jxpj`.
  case folder(String)
  /// A folder whose files are replaced in place, for shares without symbolic links: `inplace:/mnt/share/jxpj`.
  case inPlace(String)
  /// A folder with releases side by side on another machine: `ssh://user@host:22/srv/jxpj` or `user@host:/srv/jxpj`.
  case ssh(host: String, port: Int?, path: String)
  /// A remote of rclone, set up in rclone's own configuration: `rclone:portal:bucket/jxpj`.
  case rclone(String)
  /// A ZIP file to be carried to a network without a connection: `package:jxpj.zip`.
  case package(String)

  /// Why a text is not an address.
  public enum Refusal: Error, Hashable, Sendable {
    /// It holds a password or another secret. The text itself must not be shown.
    case secret
    /// It is none of the forms.
    case form
  }

  /// The address that `text` writes.
  public init(_ text: String) throws(Refusal) {
    if let path = Self.rest(of: text, after: "package:") {
      self = .package(path)
    } else if let path = Self.rest(of: text, after: "inplace:") {
      self = .inPlace(path)
    } else if let remote = Self.rest(of: text, after: "rclone:") {
      self = try Self.remote(remote)
    } else if let place = Self.rest(of: text, after: "ssh://") {
      self = try Self.machine(place)
    } else if text.contains("://") {
      throw Self.mayHoldSecret(text) ? .secret : .form
    } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") {
      // As rsync and scp read it: a colon before any slash sets the machine apart.
      if let at = text.firstIndex(of: "@"), colon < at { throw .secret }
      self = try Self.ssh(String(text[..<colon]), nil, String(text[text.index(after: colon)...]))
    } else if text.isEmpty || text.hasPrefix("-") {
      throw .form
    } else {
      self = .folder(text)
    }
  }

  private static func rest(of text: String, after prefix: String) -> String? {
    guard text.hasPrefix(prefix), text.count > prefix.count else { return nil }
    return String(text.dropFirst(prefix.count))
  }

  private static func remote(_ text: String) throws(Refusal) -> TargetAddress {
    let lower = text.lowercased()
    let words = ["pass=", "password", "secret", "token", "key=", "key_pem="]
    if words.contains(where: lower.contains) || mayHoldSecret(text) { throw .secret }
    guard let colon = text.dropFirst().firstIndex(of: ":"), colon > text.startIndex, !text.hasPrefix("-")
    else {
      throw .form
    }
    return .rclone(text)
  }

  private static func machine(_ text: String) throws(Refusal) -> TargetAddress {
    guard let slash = text.firstIndex(of: "/") else { throw mayHoldSecret(text) ? .secret : .form }
    var host = String(text[..<slash])
    if let at = host.firstIndex(of: "@"), host[..<at].contains(":") { throw .secret }
    var port: Int?
    if let colon = host.lastIndex(of: ":") {
      guard let number = Int(host[host.index(after: colon)...]), (1...65_535).contains(number) else {
        throw .form
      }
      port = number
      host = String(host[..<colon])
    }
    return try ssh(host, port, String(text[slash...]))
  }

  /// A host or path that begins with `-` could be taken for an option of `ssh`.
  private static func ssh(_ host: String, _ port: Int?, _ path: String) throws(Refusal) -> TargetAddress {
    guard !host.isEmpty, !path.isEmpty, path != "/", !host.hasPrefix("-"), !path.hasPrefix("-"),
      !host.contains(where: \.isWhitespace)
    else { throw .form }
    return .ssh(host: host, port: port, path: path)
  }

  /// Whether something like `name:password@` stands in `text`.
  private static func mayHoldSecret(_ text: String) -> Bool {
    let rest = text.split(separator: "://", maxSplits: 1).last ?? ""
    guard let at = rest.firstIndex(of: "@") else { return false }
    return rest[..<at].contains(":")
  }
}

extension TargetAddress: CustomStringConvertible {
  /// The address as a person writes it.
  public var description: String {
    switch self {
    case .folder(let path): path
    case .inPlace(let path): "inplace:" + path
    case .ssh(let host, nil, let path): "\(host):\(path)"
    case .ssh(let host, let port?, let path): "ssh://\(host):\(port)\(path)"
    case .rclone(let remote): "rclone:" + remote
    case .package(let file): "package:" + file
    }
  }
}
