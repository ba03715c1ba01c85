import FoundationEssentials

/// A value in a line of a data file.
enum DataValue: Decodable, Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([DataValue])
  case members([String: DataValue])

  /// The value in `line`, a line of a data file.
  init(line: ArraySlice<UInt8>) throws {
    self = try JSONDecoder().decode(DataValue.self, from: Data(line))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try Self.decode(String.self, from: container) {
      self = .text(text)
    } else if let number = try Self.decode(Int.self, from: container) {
      self = .number(number)
    } else if let flag = try Self.decode(Bool.self, from: container) {
      self = .flag(flag)
    } else if let list = try Self.decode([DataValue].self, from: container) {
      self = .list(list)
    } else {
      self = .members(try container.decode([String: DataValue].self))
    }
  }

  /// The value in `container`; nil where it is of another type.
  private static func decode<Value: Decodable>(
    _ type: Value.Type, from container: any SingleValueDecodingContainer
  ) throws -> Value? {
    do { return try container.decode(type) } catch DecodingError.typeMismatch { return nil }
  }

  /// Its text, where it is one.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// Its items, where it is a list.
  var items: [DataValue] {
    if case .list(let items) = self { items } else { [] }
  }

  /// The member called `name`.
  subscript(name: String) -> DataValue? {
    if case .members(let members) = self { members[name] } else { nil }
  }
}
