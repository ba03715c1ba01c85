/// Finds the addresses that a style sheet asks for: `url(…)` and `@import`.
enum StyleScanner {
  /// Every address in `bytes` with its offset; comments are skipped.
  static func addresses(in bytes: ArraySlice<UInt8>) -> [(address: String, offset: Int)] {
    var found: [(address: String, offset: Int)] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let rest = bytes[at...]
      if rest.starts(with: "/*".utf8) {
        at = end(of: "*/", in: bytes, from: at + 2)
      } else if starts(rest, with: "url(") {
        let close = rest.firstIndex(of: UInt8(ascii: ")")) ?? bytes.endIndex
        found.append((address(in: bytes[(at + 4)..<close]), at))
        at = close
      } else if starts(rest, with: "@import") {
        let close = rest.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        let body = bytes[(at + 7)..<close]
        if let first = body.first(where: { !$0.isASCIIBlank }), first == 0x22 || first == 0x27 {
          found.append((address(in: body), at))
          at = close
        } else {
          at += 7
        }
      } else {
        at += 1
      }
    }
    return found
  }

  private static func address(in bytes: ArraySlice<UInt8>) -> String {
    let isEdge: (UInt8) -> Bool = { $0.isASCIIBlank || $0 == 0x22 || $0 == 0x27 }
    return String(decoding: bytes.drop(while: isEdge).prefix { !isEdge($0) }, as: UTF8.self)
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, with word: StaticString) -> Bool {
    guard bytes.count >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { wanted in
      for index in 0..<wanted.count where bytes[bytes.startIndex + index].lowercasedASCII != wanted[index] {
        return false
      }
      return true
    }
  }

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.endIndex {
      if bytes[at...].starts(with: mark.utf8) { return at + mark.utf8.count }
      at += 1
    }
    return bytes.endIndex
  }
}
