/// What a browser shows of a field in which a person chooses or types.
struct PageChoice {
  private var options: [(text: String, isSelected: Bool, isDisabled: Bool)] = []

  /// Begins the option at which `stream` stands.
  mutating func begin(_ stream: XMLStream) {
    options.append(("", stream.attribute("selected") != nil, stream.attribute("disabled") != nil))
  }

  /// Adds `text` to the option that was begun last; there is none between options.
  mutating func append(_ text: String) {
    if !options.isEmpty { options[options.count - 1].text += text }
  }

  /// The option that is selected, or else the first that can be.
  var shown: String {
    (options.last(where: \.isSelected) ?? options.first { !$0.isDisabled } ?? options.first)?.text ?? ""
  }

  /// What is typed into the field at which `stream` stands; nil where it is a button or the like, or not seen.
  static func typed(_ stream: XMLStream) -> String? {
    let type = stream.attribute("type")?.lowercased() ?? "text"
    return ["text", "number", "date", ""].contains(type) ? stream.attribute("value") : nil
  }
}
