/// A data file, cut into its lines: a record is decoded only where it is needed, because mostly few of many differ.
///
/// It is read by the form in which it is written, a member or a record a line (`docs/data.md`); members that this version
/// does not know are passed over.
struct DataFile: Sendable {
  /// The members that stand on one line, by name.
  private let members: [String: DataLine]
  /// The records of the members that are lists, by name.
  private let lists: [String: [DataLine]]

  /// The file in `bytes`; nil where its form is another.
  init?(_ bytes: [UInt8]) {
    var members: [String: DataLine] = [:]
    var lists: [String: [DataLine]] = [:]
    var list: String?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let line = line.last == UInt8(ascii: ",") ? line.dropLast() : line
      if let name = list {
        if line.elementsEqual("]".utf8) {
          list = nil
        } else {
          lists[name, default: []].append(DataLine(bytes: line))
        }
        continue
      }
      if line.elementsEqual("{".utf8) || line.elementsEqual("}".utf8) { continue }
      guard let (name, value) = Self.member(line) else { return nil }
      if value.elementsEqual("[".utf8) {
        list = name
        lists[name] = []
      } else {
        members[name] = DataLine(bytes: value)
      }
    }
    guard list == nil, let format = members["format"], format.bytes.elementsEqual("1".utf8) else {
      return nil
    }
    self.members = members
    self.lists = lists
  }

  /// The line of the member called `name`.
  subscript(member name: String) -> DataLine? { members[name] }

  /// The lines of the list called `name`.
  subscript(list name: String) -> [DataLine] { lists[name] ?? [] }

  /// The name and the rest of `line`, such as `"year": 2022`.
  private static func member(_ line: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    guard line.first == UInt8(ascii: "\""),
      let end = line.dropFirst().firstIndex(of: UInt8(ascii: "\"")),
      line[end...].starts(with: "\": ".utf8)
    else { return nil }
    return (String(decoding: line[line.startIndex + 1..<end], as: UTF8.self), line[(end + 3)...])
  }
}
