internal import Mustache

/// Writes values as JSON that may stand in a script.
enum JSONText {
  static func string(_ text: String) -> String {
    "\"" + String(decoding: Escaping.json.written(text), as: UTF8.self) + "\""
  }

  static func list(_ numbers: [Int]) -> String {
    "[" + numbers.map { String($0) }.joined(separator: ",") + "]"
  }

  static func list(_ texts: [String]) -> String {
    "[" + texts.map(string).joined(separator: ",") + "]"
  }
}
