internal import Mustache

/// Writes values as JSON that may stand in a script.
enum JSONText {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    Escaping.json.write(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  static func list(_ numbers: [Int]) -> [UInt8] {
    Array("[\(numbers.map { String($0) }.joined(separator: ","))]".utf8)
  }

  static func list(_ texts: [String]) -> [UInt8] {
    var bytes = [UInt8(ascii: "[")]
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
