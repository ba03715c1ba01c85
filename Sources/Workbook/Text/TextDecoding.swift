internal import Glibc

/// Text in the encodings that office programs write.
public enum TextDecoding {
  /// The text of `bytes` in UTF-8, in UTF-16 where it begins with a byte order mark, or in GB 18030; nil where it is none
  /// of these.
  public static func text(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return converted(Array(bytes.dropFirst(2)), from: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return converted(Array(bytes.dropFirst(2)), from: "UTF-16BE") }
    return String(validating: bytes, as: UTF8.self) ?? converted(bytes, from: "GB18030")
  }

  private static func converted(_ bytes: [UInt8], from encoding: String) -> String? {
    let converter = iconv_open("UTF-8", encoding)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    let size = bytes.count * 4 + 16
    var isWhole = false
    let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        var from: UnsafeMutablePointer<CChar>? = source.baseAddress
        var left = source.count
        buffer.withMemoryRebound(to: CChar.self) { target in
          var to: UnsafeMutablePointer<CChar>? = target.baseAddress
          var room = target.count
          isWhole = iconv(converter, &from, &left, &to, &room) != -1 && left == 0
          count = size - room
        }
      }
    }
    return isWhole ? String(validating: output, as: UTF8.self) : nil
  }
}
