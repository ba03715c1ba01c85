/// Tells programs and scripts among the files of an archive.
enum ProgramFile {
  /// The endings of names, in small letters, that Windows or Linux run when they are opened.
  private static let endings: Set<String> = [
    "exe", "com", "scr", "pif", "dll", "cpl", "msi", "msp", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js",
    "jse", "wsf", "wsh", "hta", "lnk", "reg", "jar", "sh", "run", "desktop", "appimage", "deb", "rpm", "py",
  ]
  /// How programs and scripts of Linux begin.
  private static let beginnings: [[UInt8]] = [[0x7F, 0x45, 0x4C, 0x46], Array("#!".utf8)]

  /// Whether a file whose name ends with `ending`, in small letters, and that begins with `bytes` is one.
  static func isOne(ending: String, _ bytes: [UInt8]) -> Bool {
    endings.contains(ending) || beginnings.contains { bytes.starts(with: $0) } || isOfWindows(bytes)
  }

  /// Whether `bytes` begin as programs of Windows do: with `MZ`, and with zeros in the head of 64 bytes, which no text has.
  private static func isOfWindows(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "MZ".utf8) && bytes.prefix(64).contains(0)
  }
}
