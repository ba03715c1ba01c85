/// A record of our own data files, which stands on a line: those of its members that are texts or numbers.
struct JSONLine {
  /// An entry of a record, which has members of its own.
  struct Entry {
    /// The member of the record that holds it.
    let list: String
    var members: [String: String] = [:]
  }

  /// The members that are texts, numbers or `true`, by their names.
  private(set) var members: [String: String] = [:]
  /// The entries that it holds, in their order.
  private(set) var entries: [Entry] = []
  private let names: Set<String>
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// The record in `line`, of which the members called `names` are kept; nil where it is none.
  init?(_ line: ArraySlice<UInt8>, keeping names: Set<String>) {
    guard line.first == UInt8(ascii: "{") else { return nil }
    self.names = names
    bytes = line
    at = line.startIndex
    var depth = 0
    var name: String?
    var list = ""
    while at < bytes.endIndex {
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 1 { list = name ?? list }
        if bytes[at] == UInt8(ascii: "{"), depth > 0 { entries.append(Entry(list: list)) }
        depth += 1
        name = nil
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        at += 1
      case UInt8(ascii: "\""):
        let text = string()
        if at < bytes.endIndex, bytes[at] == UInt8(ascii: ":") {
          name = text
          at += 1
        } else {
          put(text, name, depth)
          name = nil
        }
      case UInt8(ascii: ","): at += 1
      default:
        let start = at
        while at < bytes.endIndex, !",}]".utf8.contains(bytes[at]) { at += 1 }
        put(String(decoding: bytes[start..<at], as: UTF8.self), name, depth)
        name = nil
      }
    }
  }

  private mutating func put(_ text: String, _ name: String?, _ depth: Int) {
    guard let name, names.contains(name) else { return }
    if depth == 1 { members[name] = text } else { entries[entries.count - 1].members[name] = text }
  }

  /// The string that begins here, without its quotes and escapes.
  private mutating func string() -> String {
    var text: [UInt8] = []
    at += 1
    while at < bytes.endIndex, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] != UInt8(ascii: "\\") {
        text.append(bytes[at])
        at += 1
        continue
      }
      let mark = at + 1 < bytes.endIndex ? bytes[at + 1] : 0
      at += 2
      switch mark {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "u"):
        let digits = String(
          decoding: bytes[min(at, bytes.endIndex)..<min(at + 4, bytes.endIndex)], as: UTF8.self)
        // Our own files escape nothing beyond the basic plane.
        if let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) {
          text += String(Character(scalar)).utf8
        }
        at += 4
      default: text.append(mark)
      }
    }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }
}
